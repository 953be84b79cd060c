//! What counts as a word of a text, and how rare it is. Knows nothing of how any of the engines sees words.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

use crate::corpus::Corpus;

/// The words of a text in a spaced script, as they are written: what stands between spaces, without the punctuation
/// around it, where that is letters only.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let between =
        text.split(char::is_whitespace).map(|word| word.trim_matches(|c: char| !is_letter(c) && !c.is_numeric()));
    between.filter(|word| !word.is_empty() && word.chars().all(is_letter))
}

/// Letters, and the marks that are part of them in many scripts.
fn is_letter(c: char) -> bool {
    use GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
    let category = || CodePointMapData::<GeneralCategory>::new().get(c);
    c.is_alphabetic() || c == '\u{200c}' || matches!(category(), EnclosingMark | NonspacingMark | SpacingMark)
}

/// Words without regard to upper and lower case.
pub fn key(word: &str) -> String {
    word.to_lowercase()
}

/// In how many articles words stand.
pub struct Frequencies(HashMap<String, usize>);

impl Frequencies {
    /// Counts the words, or runs, of every article.
    pub fn of(corpus: &Corpus) -> Self {
        let mut counts = HashMap::new();
        for document in &corpus.documents {
            let texts = document.texts();
            let found: HashSet<String> = if corpus.is_unspaced() {
                texts.iter().flat_map(|text| runs(text)).map(|run| run.text).collect()
            } else {
                texts.iter().flat_map(|text| words(text)).map(key).collect()
            };
            for word in found {
                *counts.entry(word).or_default() += 1;
            }
        }
        Self(counts)
    }

    /// In how many articles a word stands.
    pub fn get(&self, word: &str) -> usize {
        self.0.get(&key(word)).copied().unwrap_or_default()
    }
}

/// Some characters out of an unspaced text, and what stands before and after them.
struct Run {
    text: String,
    before: Option<char>,
    after: Option<char>,
}

/// All runs of two or three characters of one script that writes words: any of Chinese characters, whole ones of
/// Katakana.
fn runs(text: &str) -> Vec<Run> {
    let chars: Vec<char> = text.chars().collect();
    let at = |place: usize| chars.get(place).copied();
    let mut found = Vec::new();
    for start in 0..chars.len() {
        for length in [2, 3] {
            let Some(run) = chars.get(start..start + length) else { continue };
            let (before, after) = (start.checked_sub(1).and_then(at), at(start + length));
            let is_all = |script: fn(char) -> bool| run.iter().all(|c| script(*c));
            let is_whole = || !before.is_some_and(is_katakana) && !after.is_some_and(is_katakana);
            if is_all(is_han) || is_all(is_katakana) && is_whole() {
                found.push(Run { text: run.iter().collect(), before, after });
            }
        }
    }
    found
}

fn is_han(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Han
}

fn is_katakana(c: char) -> bool {
    CodePointMapData::<Script>::new().get(c) == Script::Katakana || c == 'ー'
}

/// How much more often the characters of a word follow each other than by chance.
const TOGETHER: f64 = 40.0;
/// How many different characters stand before a word, and after it.
const AROUND: usize = 3;

/// The runs of an unspaced corpus that people would take for words: their characters go together (mutual information),
/// and different ones stand around them ("accessor variety", Feng et al. 2004). What cuts through words does not.
pub fn word_like_runs(corpus: &Corpus) -> BTreeSet<String> {
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    let mut chars: HashMap<char, f64> = HashMap::new();
    for text in corpus.documents.iter().flat_map(|document| document.texts()) {
        for c in text.chars().filter(|c| is_han(*c) || is_katakana(*c)) {
            *chars.entry(c).or_default() += 1.0;
        }
        for Run { text, before, after } in runs(text) {
            let found = found.entry(text).or_default();
            found.times += 1.0;
            found.before.insert(before);
            found.after.insert(after);
        }
    }
    let all: f64 = chars.values().sum();
    let times = |part: &str| match part.chars().next() {
        Some(c) if part.len() == c.len_utf8() => chars.get(&c).copied(),
        _ => found.get(part).map(|found| found.times),
    };
    let goes_together = |run: &str, own: f64| {
        let splits = run.char_indices().skip(1).filter_map(|(at, _)| run.split_at_checked(at));
        // A Katakana word has parts that are none.
        let mut chances = splits.filter_map(|(left, right)| Some(times(left)? * times(right)? / all));
        chances.all(|by_chance| own >= TOGETHER * by_chance)
    };
    let is_word = |(run, found): &(&String, &Found)| {
        found.before.len() >= AROUND && found.after.len() >= AROUND && goes_together(run, found.times)
    };
    found.iter().filter(is_word).map(|(run, _)| run.clone()).collect()
}

/// Where a run stands.
#[derive(Default)]
struct Found {
    times: f64,
    before: BTreeSet<Option<char>>,
    after: BTreeSet<Option<char>>,
}

/// The runs of one text.
pub fn runs_of(text: &str) -> BTreeSet<String> {
    runs(text).into_iter().map(|run| run.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_keep_their_marks() {
        let found: Vec<&str> = words("“Wi-Fi” (déjà vu), l’eau. 3G? அச்சு மொழிகள்!").collect();
        assert_eq!(found, ["déjà", "vu", "அச்சு", "மொழிகள்"]);
    }

    #[test]
    fn runs_are_of_one_script_and_katakana_is_not_cut() {
        let found: Vec<String> = runs_of("設定のキーとプリンタ").into_iter().collect();
        assert_eq!(found, ["キー", "設定"]);
    }
}
