//! A message cut into the units that phrases are made of, each with the ids of what it may be in a lexicon.
//!
//! Units are words, folded as the search folds them. In languages that are written without spaces, and in Korean, where
//! spaces are put as people like, they are characters: so a phrase is found wherever it begins.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::search::{each_word, fold};

/// The end of what is said, and a pause in it.
const ENDS: &str = ".!?;…。！？；؟؛।॥։۔។៕|";
const PAUSES: &str = "\n,:՝،、，：()（）「」\"“”«»—–";

/// What stands between a unit and the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// At most a space.
    None,
    /// A comma or the like: phrases go across, what denies does not.
    Pause,
    /// A full stop or the like.
    End,
}

/// A unit of a message.
#[derive(Debug)]
pub struct Unit {
    /// Where it stands.
    pub range: Range<usize>,
    /// What stands before it.
    pub before: Gap,
    ids: Range<usize>,
}

/// The units of a message.
#[derive(Debug, Default)]
pub struct Units {
    all: Vec<Unit>,
    ids: Vec<u32>,
}

impl Units {
    /// Those of a text by words; `tell` adds the ids of a folded word.
    pub fn of_words(text: &str, tell: &impl Fn(&str, &mut Vec<u32>)) -> Self {
        let mut units = Units::default();
        each_word(text, &mut |word, range| units.push(text, range, |ids| tell(word, ids)));
        units
    }

    /// Those of a text by characters. Each is looked up once: there are fewer of them than places.
    pub fn of_characters(text: &str, tell: &impl Fn(&str, &mut Vec<u32>)) -> Self {
        let mut units = Units::default();
        let mut known: FxHashMap<char, Vec<Vec<u32>>> = FxHashMap::default();
        for (at, c) in text.char_indices().filter(|(_, c)| is_of_words(*c)) {
            let range = at..at + c.len_utf8();
            let folded = known.entry(c).or_insert_with(|| {
                let mut folded = Vec::new();
                each_character(text.get(range.clone()).unwrap_or_default(), &mut |c, _| {
                    let mut ids = Vec::new();
                    tell(c, &mut ids);
                    folded.push(ids);
                });
                folded
            });
            for ids in folded {
                units.push(text, range.clone(), |all| all.extend_from_slice(ids));
            }
        }
        units
    }

    fn push(&mut self, text: &str, range: Range<usize>, tell: impl FnOnce(&mut Vec<u32>)) {
        let end = self.all.last().map_or(0, |unit| unit.range.end);
        let from = self.ids.len();
        tell(&mut self.ids);
        let before = gap(text.get(end..range.start).unwrap_or_default());
        self.all.push(Unit { before, range, ids: from..self.ids.len() });
    }

    /// All of them in order.
    pub fn all(&self) -> &[Unit] {
        &self.all
    }

    /// What a unit may be.
    pub fn ids(&self, at: usize) -> &[u32] {
        self.all.get(at).and_then(|unit| self.ids.get(unit.ids.clone())).unwrap_or_default()
    }

    /// The strongest gap behind one unit up to another.
    pub fn gap(&self, after: usize, up_to: usize) -> Gap {
        let between = self.all.get(after + 1..=up_to).unwrap_or_default();
        between.iter().map(|unit| unit.before).max().unwrap_or(Gap::None)
    }
}

/// Tells each folded character of a text that is part of a word.
pub fn each_character(text: &str, tell: &mut impl FnMut(&str, Range<usize>)) {
    let mut folded = String::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_of_words(*c)) {
        let range = at..at + c.len_utf8();
        folded.clear();
        fold(text.get(range.clone()).unwrap_or_default(), &mut folded);
        for (from, c) in folded.char_indices() {
            tell(folded.get(from..from + c.len_utf8()).unwrap_or_default(), range.clone());
        }
    }
}

fn is_of_words(c: char) -> bool {
    !(c.is_whitespace() || c.is_ascii_punctuation() || ENDS.contains(c) || PAUSES.contains(c))
}

fn gap(between: &str) -> Gap {
    if between.contains(|c| ENDS.contains(c)) {
        Gap::End
    } else if between.contains(|c| PAUSES.contains(c)) {
        Gap::Pause
    } else {
        Gap::None
    }
}
