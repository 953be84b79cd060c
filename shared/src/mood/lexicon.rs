//! The words of one language, ready to be found in a message.

use std::borrow::Cow;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::format::{self, Line, Meaning};
use super::own::{self, Own};
use super::units::{Units, each_character};
use crate::locale::Locale;
use crate::locale::languages::of_each_language;
use crate::search::{Stemmer, words};

macro_rules! languages {
    ($($language:literal)*) => {
        /// The files of words by language.
        pub(super) const LANGUAGES: &[(&str, &str)] =
            &[$(($language, include_str!(concat!("words/", $language, ".txt")))),*];
    };
}

of_each_language!(languages);

/// The words of a language.
pub struct Lexicon {
    stemmer: Stemmer,
    is_close: bool,
    prefixes: Vec<String>,
    /// Ids of words by their stems, of beginnings and of endings.
    words: FxHashMap<String, u32>,
    beginnings: Affixes,
    endings: Affixes,
    many: u32,
    phrases: Vec<Phrase>,
    /// The phrases that begin with an id, by id.
    by_first: Vec<Begun>,
}

/// Phrases that begin alike: those of one unit or with room behind it, and those with a second unit, in the order of that.
#[derive(Default)]
struct Begun {
    alone: Vec<usize>,
    pairs: Vec<(u32, usize)>,
}

#[derive(Default)]
struct Affixes {
    ids: FxHashMap<String, u32>,
    shortest: usize,
    longest: usize,
}

/// An entry.
#[derive(Debug)]
pub struct Phrase {
    /// Its units, of which the first is none of [`Part::Room`].
    pub parts: Vec<Part>,
    /// What it says.
    pub meaning: Meaning,
    /// Whether it denies something itself ("no reply"), so that a second "no" is for emphasis.
    pub denies: bool,
    /// Whether the shop has it: its word is law.
    pub is_own: bool,
}

/// A unit of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// One with an id.
    Is(u32),
    /// Room for a few others.
    Room,
}

impl Lexicon {
    /// The words of a locale's language; none where Nearhand does not have it.
    pub fn of(locale: &Locale) -> Option<&'static Self> {
        static MADE: [OnceLock<Lexicon>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
        let at = place(locale)?;
        let (_, text) = LANGUAGES.get(at)?;
        Some(MADE.get(at)?.get_or_init(|| Lexicon::read(locale, text)))
    }

    /// The same with a shop's own words.
    pub fn with(locale: &Locale, own: &Own) -> Option<Self> {
        let (_, text) = text_of(locale)?;
        Some(Lexicon::made(locale, text, own))
    }

    /// The words of a file, with a shop's own.
    pub fn made(locale: &Locale, text: &str, own: &Own) -> Self {
        let mut lexicon = Lexicon::read(locale, text);
        let known = lexicon.phrases.len();
        // First what is taken away: of entries of one length the first is found.
        for entry in own.remove.iter().take(own::MOST) {
            lexicon.remove(entry);
        }
        for (class, entry) in own.add.iter().take(own::MOST) {
            lexicon.add(entry, Meaning::Complaint(*class, own::POINTS));
        }
        lexicon.phrases.iter_mut().skip(known).for_each(|phrase| phrase.is_own = true);
        lexicon
    }

    /// Whether anything of an entry can be found in a message.
    pub fn can_find(&self, entry: &str) -> bool {
        self.units_of(entry).is_some_and(|units| units.iter().any(|unit| *unit != ".."))
    }

    fn read(locale: &Locale, text: &str) -> Self {
        let mut lexicon = Lexicon {
            stemmer: Stemmer::of(locale),
            is_close: false,
            prefixes: Vec::new(),
            words: FxHashMap::default(),
            beginnings: Affixes::default(),
            endings: Affixes::default(),
            many: 0,
            phrases: Vec::new(),
            by_first: Vec::new(),
        };
        for line in format::read(text).0 {
            match line {
                Line::Close => lexicon.is_close = true,
                Line::Prefixes(prefixes) => lexicon.prefixes.extend(prefixes.iter().flat_map(|prefix| words(prefix))),
                Line::Entries(meaning, entries) => {
                    for entry in entries {
                        lexicon.add(entry, meaning);
                    }
                }
            }
        }
        lexicon.mark_denials();
        lexicon
    }

    /// Marks the phrases that have a word which denies.
    fn mark_denials(&mut self) {
        let is_not = |phrase: &&Phrase| matches!(phrase.meaning, Meaning::Not | Meaning::NotAfter);
        let nots: Vec<Vec<Part>> = self.phrases.iter().filter(is_not).map(|phrase| phrase.parts.clone()).collect();
        for phrase in &mut self.phrases {
            phrase.denies = nots.iter().any(|not| phrase.parts.windows(not.len()).any(|parts| parts == not.as_slice()));
        }
    }

    /// Adds an entry. One with a word such as `don't` is found without the apostrophe as well, as people type it; one
    /// with `ä` as `ae`.
    fn add(&mut self, entry: &str, meaning: Meaning) {
        self.add_as_written(entry, meaning);
        if let Some(typed) = self.stemmer.as_typed(entry) {
            self.add_as_written(&typed, meaning);
        }
        if entry.contains(['\'', '’']) && !self.is_close {
            self.add_as_written(&entry.replace(['\'', '’'], ""), meaning);
        }
    }

    fn add_as_written(&mut self, entry: &str, meaning: Meaning) {
        let Some(units) = self.units_of(entry) else { return };
        let mut parts: Vec<Part> = Vec::new();
        for unit in units {
            parts.push(if unit == ".." { Part::Room } else { Part::Is(self.id(&unit)) });
        }
        while parts.last() == Some(&Part::Room) {
            parts.pop();
        }
        let place = self.phrases.len();
        let Some(Part::Is(first)) = parts.first() else { return };
        self.by_first.resize_with(self.many as usize, Begun::default);
        let Some(begun) = self.by_first.get_mut(*first as usize) else { return };
        match parts.get(1) {
            Some(Part::Is(second)) => {
                let at = begun.pairs.partition_point(|(other, _)| other <= second);
                begun.pairs.insert(at, (*second, place));
            }
            _ => begun.alone.push(place),
        }
        self.phrases.push(Phrase { parts, meaning, denies: false, is_own: false });
    }

    /// Takes an entry away, and makes its words say nothing where they stand together.
    fn remove(&mut self, entry: &str) {
        let before = self.phrases.len();
        self.add(entry, Meaning::Calm);
        let Some(parts) = self.phrases.get(before).map(|phrase| phrase.parts.clone()) else { return };
        for phrase in self.phrases.iter_mut().filter(|phrase| phrase.parts == parts) {
            phrase.meaning = Meaning::Calm;
            phrase.is_own = true;
        }
    }

    /// An entry's units as they are written, `..` among them; none where it begins with that or has none.
    fn units_of(&self, entry: &str) -> Option<Vec<String>> {
        let mut units = Vec::new();
        for part in entry.split_whitespace() {
            if part == ".." {
                units.push(part.to_owned());
            } else if self.is_close {
                each_character(part, &mut |c, _| units.push(self.stemmer.in_one_script(c).into_owned()));
            } else {
                let (is_ending, is_beginning) = (part.starts_with('*'), part.ends_with('*'));
                let mut folded = words(part);
                // Stars belong to the outer ends.
                if let Some(first) = folded.first_mut().filter(|_| is_ending) {
                    first.insert(0, '*');
                }
                if let Some(last) = folded.last_mut().filter(|_| is_beginning) {
                    last.push('*');
                }
                units.append(&mut folded);
            }
        }
        units.first().is_some_and(|first| first != "..").then_some(units)
    }

    fn id(&mut self, unit: &str) -> u32 {
        let next = self.many;
        let id = if self.is_close {
            *self.words.entry(unit.to_owned()).or_insert(next)
        } else if let Some(beginning) = unit.strip_suffix('*').filter(|_| !unit.starts_with('*')) {
            self.beginnings.id(&self.stemmer.in_one_script(beginning), next)
        } else if let Some(ending) = unit.strip_prefix('*') {
            self.endings.id(&self.stemmer.in_one_script(ending.trim_end_matches('*')), next)
        } else {
            let word = self.stemmer.in_one_script(unit);
            *self.words.entry(self.stemmer.stem(&word).into_owned()).or_insert(next)
        };
        if id == next {
            self.many += 1;
        }
        id
    }

    /// A message's units.
    pub(super) fn units(&self, message: &str) -> Units {
        if self.is_close {
            let tell = |c: &str, ids: &mut Vec<u32>| ids.extend(self.words.get(&*self.stemmer.in_one_script(c)));
            Units::of_characters(message, &tell)
        } else {
            Units::of_words(message, &|word, ids| self.ids_of(word, ids))
        }
    }

    fn ids_of(&self, word: &str, ids: &mut Vec<u32>) {
        let word = self.stemmer.in_one_script(word);
        self.ids_of_form(&word, ids);
        for bare in self.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix.as_str())) {
            if bare.chars().count() > 1 {
                self.ids_of_form(bare, ids);
            }
        }
    }

    fn ids_of_form(&self, form: &str, ids: &mut Vec<u32>) {
        ids.extend(self.words.get(&*self.stemmer.stem(form)));
        let Affixes { shortest, longest, .. } = self.beginnings;
        ids.extend((shortest..=longest.min(form.len())).filter_map(|end| self.beginnings.ids.get(form.get(..end)?)));
        let Affixes { shortest, longest, .. } = self.endings;
        let endings = (shortest..=longest.min(form.len())).filter_map(|length| form.get(form.len() - length..));
        ids.extend(endings.filter_map(|ending| self.endings.ids.get(ending)));
    }

    /// The phrases that begin with an id, and go on with one of some others if they go on with a word; each with its place.
    pub(super) fn beginning_with(&self, first: u32, seconds: &[u32]) -> impl Iterator<Item = (usize, &Phrase)> {
        let (alone, pairs) =
            self.by_first.get(first as usize).map_or((&[][..], &[][..]), |begun| (&begun.alone, &begun.pairs));
        let of_two = seconds.iter().flat_map(move |second| {
            let from = pairs.partition_point(|(other, _)| other < second);
            pairs.iter().skip(from).take_while(move |(other, _)| other == second).map(|(_, place)| place)
        });
        alone.iter().chain(of_two).filter_map(|place| Some((*place, self.phrases.get(*place)?)))
    }

    /// A folded text in the one script that stands for all of the language.
    pub(super) fn in_one_script<'a>(&self, text: &'a str) -> Cow<'a, str> {
        self.stemmer.in_one_script(text)
    }

    /// Whether units are characters.
    pub(super) fn is_close(&self) -> bool {
        self.is_close
    }
}

impl Affixes {
    /// The id of one; `next` where it is new.
    fn id(&mut self, affix: &str, next: u32) -> u32 {
        self.shortest = if self.ids.is_empty() { affix.len() } else { self.shortest.min(affix.len()) };
        self.longest = self.longest.max(affix.len());
        *self.ids.entry(affix.to_owned()).or_insert(next)
    }
}

/// The language whose words a locale's messages are judged by.
pub fn language_of(locale: &Locale) -> &str {
    match locale.id().language.as_str() {
        "no" | "nn" => "nb",
        "bs" => "hr",
        "yue" => "zh",
        language => language,
    }
}

/// That language and its file of words.
pub(super) fn text_of(locale: &Locale) -> Option<(&'static str, &'static str)> {
    LANGUAGES.get(place(locale)?).copied()
}

/// Where a locale's language is among [`LANGUAGES`].
fn place(locale: &Locale) -> Option<usize> {
    let language = language_of(locale);
    LANGUAGES.iter().position(|(known, _)| *known == language)
}
