//! What people might type to find an article, made of the article itself: the same in every run, and for every engine.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use crate::chance::Chance;
use crate::corpus::{Corpus, Document};
use crate::words::{Frequencies, key, runs_of, word_like_runs, words};

/// Articles that are asked for, a kind and locale.
const AT_MOST: usize = 150;
/// The shortest rare words, in letters.
const RARE: usize = 4;
/// In how many articles a rare word stands at most.
const FEW: usize = 10;
/// The shortest words that are given a slip of any kind; shorter ones lose or change a letter.
const SLIP: usize = 4;
/// The shortest words of which a beginning is typed, in letters; in Korean, where a letter is a syllable; and the
/// shortest beginnings of these.
const BEGUN: (usize, usize) = (5, 3);
const BEGUN_IN_SYLLABLES: (usize, usize) = (3, 2);

/// What stands for the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Its title.
    Title,
    /// Two rare words of its body.
    Words,
    /// Its title with a slip in the longest word.
    Typo,
    /// The beginning of the title's rarest word.
    Prefix,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Title, Kind::Words, Kind::Typo, Kind::Prefix];

    pub fn name(self) -> &'static str {
        match self {
            Kind::Title => "title",
            Kind::Words => "words",
            Kind::Typo => "typo",
            Kind::Prefix => "prefix",
        }
    }
}

/// A query, and the article that should come first.
#[derive(Debug, Clone, Serialize)]
pub struct Query {
    pub kind: Kind,
    pub text: String,
    pub article: usize,
    /// Of a beginning: how many titles have a word that begins so.
    pub titles: usize,
}

/// The queries of a locale.
pub fn queries(corpus: &Corpus) -> Vec<Query> {
    let maker = Maker::new(corpus);
    let mut queries = Vec::new();
    for kind in Kind::ALL {
        let mut order: Vec<(u64, usize)> = Vec::new();
        for article in 0..corpus.documents.len() {
            order.push((maker.chance(kind, article).next(), article));
        }
        order.sort_unstable();
        let made = order.into_iter().filter_map(|(_, article)| {
            let document = corpus.documents.get(article)?;
            let text = maker.query(kind, document, &mut maker.chance(kind, article))?;
            let titles = if kind == Kind::Prefix { maker.titles_with(&text) } else { 1 };
            Some(Query { kind, text, article, titles })
        });
        queries.extend(made.take(AT_MOST));
    }
    queries
}

struct Maker<'a> {
    corpus: &'a Corpus,
    frequencies: Frequencies,
    /// How many articles have a title.
    titles: HashMap<String, usize>,
    /// In an unspaced script, what counts as a word.
    runs: BTreeSet<String>,
    /// What its titles are written with, for slips.
    letters: Vec<char>,
}

impl<'a> Maker<'a> {
    fn new(corpus: &'a Corpus) -> Self {
        let mut titles: HashMap<String, usize> = HashMap::new();
        for document in &corpus.documents {
            *titles.entry(key(document.title.trim())).or_default() += 1;
        }
        let letters: BTreeSet<char> = titles.keys().flat_map(|title| title.chars()).collect();
        Self {
            corpus,
            frequencies: Frequencies::of(corpus),
            titles,
            runs: if corpus.is_unspaced() { word_like_runs(corpus) } else { BTreeSet::new() },
            letters: letters.into_iter().filter(|c| c.is_alphabetic()).collect(),
        }
    }

    /// The same for the same article in every run.
    fn chance(&self, kind: Kind, article: usize) -> Chance {
        Chance::of(&format!("{} {} {article}", self.corpus.locale, kind.name()))
    }

    fn query(&self, kind: Kind, document: &Document, chance: &mut Chance) -> Option<String> {
        let title = document.title.trim();
        let is_its_own = self.titles.get(&key(title)) == Some(&1);
        match kind {
            Kind::Words => self.rare_words(&document.body, chance),
            Kind::Title => is_its_own.then(|| title.to_owned()),
            Kind::Typo if is_its_own => self.with_slip(title, chance),
            Kind::Prefix if is_its_own => self.beginning(title, chance),
            Kind::Typo | Kind::Prefix => None,
        }
    }

    /// Of equally rare ones, two by chance.
    fn rare_words(&self, body: &str, chance: &mut Chance) -> Option<String> {
        let candidates: BTreeSet<String> = if self.corpus.is_unspaced() {
            runs_of(body).into_iter().filter(|run| self.runs.contains(run)).collect()
        } else {
            words(body).filter(|word| word.chars().count() >= RARE).map(str::to_owned).collect()
        };
        let rated = candidates.into_iter().map(|word| (self.frequencies.get(&word), chance.next(), word));
        let mut rated: Vec<(usize, u64, String)> = rated.filter(|(articles, ..)| *articles <= FEW).collect();
        rated.sort_unstable();
        let (_, _, first) = rated.first()?;
        // Not another form of the same letters, nor a part of it.
        let (of_first, overlaps) = (key(first), |word: &str, other: &str| word.contains(other) || other.contains(word));
        let (_, _, second) = rated.iter().find(|(_, _, word)| !overlaps(&key(word), &of_first))?;
        Some(format!("{first} {second}"))
    }

    fn with_slip(&self, title: &str, chance: &mut Chance) -> Option<String> {
        if title.chars().count() < 4 {
            return None;
        }
        if self.corpus.is_unspaced() {
            let chars: Vec<char> = title.chars().collect();
            return self.slip(&chars, false, chance);
        }
        let longest = words(title).max_by_key(|word| word.chars().count())?;
        let chars: Vec<char> = longest.chars().collect();
        let start = longest.as_ptr().addr() - title.as_ptr().addr();
        let (before, after) = (title.get(..start)?, title.get(start + longest.len()..)?);
        let slipped = self.slip(&chars, chars.len() >= SLIP, chance)?;
        Some(format!("{before}{slipped}{after}"))
    }

    /// Swaps, drops, doubles or replaces one character that is not the first.
    fn slip(&self, chars: &[char], any: bool, chance: &mut Chance) -> Option<String> {
        loop {
            let mut slipped = chars.to_vec();
            let at = 1 + chance.below(chars.len().saturating_sub(1));
            let c = chars.get(at).copied()?;
            match chance.below(if any { 4 } else { 2 }) {
                0 => drop(slipped.remove(at)),
                1 => drop(slipped.splice(at..=at, self.letters.get(chance.below(self.letters.len())).copied())),
                2 => slipped.insert(at, c),
                _ if at + 1 < chars.len() => slipped.swap(at, at + 1),
                _ => {}
            }
            if slipped != chars {
                return Some(slipped.into_iter().collect());
            }
        }
    }

    fn titles_with(&self, beginning: &str) -> usize {
        let beginning = key(beginning);
        let is_unspaced = self.corpus.is_unspaced();
        let has = |title: &String| {
            if is_unspaced { title.contains(&beginning) } else { words(title).any(|word| word.starts_with(&beginning)) }
        };
        self.titles.iter().filter(|(title, _)| has(title)).map(|(_, articles)| articles).sum()
    }

    fn beginning(&self, title: &str, chance: &mut Chance) -> Option<String> {
        if self.corpus.is_unspaced() {
            let length = 2 + chance.below(2);
            return (title.chars().count() > length).then(|| title.chars().take(length).collect());
        }
        let is_syllables = self.corpus.locale.id().language.as_str() == "ko";
        let (word, beginning) = if is_syllables { BEGUN_IN_SYLLABLES } else { BEGUN };
        let long = words(title).filter(|candidate| candidate.chars().count() >= word);
        let rarest = long.min_by_key(|word| (self.frequencies.get(word), Reverse(word.chars().count())))?;
        let percent = 60 + chance.below(21);
        let length = (rarest.chars().count() * percent).div_ceil(100).max(beginning);
        let beginning: String = rarest.chars().take(length).collect();
        // A joiner means nothing before what it joins.
        Some(beginning.trim_end_matches('\u{200c}').to_owned())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use nearhand_shared::locale::Locale;

    fn asked(locale: &str, titles: &[&str]) -> Vec<(Kind, String)> {
        let document = |title: &&str| Document {
            title: (*title).to_owned(),
            summary: String::new(),
            body: format!("{title} unusual lanterns"),
        };
        let documents = titles.iter().map(document).collect();
        let corpus = Corpus { locale: Locale::parse(locale).unwrap(), documents };
        queries(&corpus).into_iter().map(|query| (query.kind, query.text)).collect()
    }

    #[test]
    fn queries_are_the_same_in_every_run_and_leave_out_what_has_two_meanings() {
        let found = asked("en", &["Calibrate the printer", "Share", "Share"]);
        assert_eq!(found, asked("en", &["Calibrate the printer", "Share", "Share"]));
        let of = |kind| found.iter().filter(move |(found, _)| *found == kind).map(|(_, text)| text.as_str());
        assert_eq!(of(Kind::Title).collect::<Vec<_>>(), ["Calibrate the printer"]);
        assert_eq!(of(Kind::Words).count(), 3);
        assert!(of(Kind::Typo).all(|text| text.ends_with(" the printer") && !text.starts_with("Calibrate ")));
        assert!(of(Kind::Prefix).all(|text| "Calibrate".starts_with(text) && text.len() < 9));
    }

    #[test]
    fn in_a_script_without_spaces_a_beginning_is_two_or_three_characters() {
        let found = asked("ja", &["設定の変更"]);
        let beginning = found.iter().find(|(kind, _)| *kind == Kind::Prefix).map(|(_, text)| text.as_str());
        assert!(matches!(beginning, Some("設定" | "設定の")));
    }
}
