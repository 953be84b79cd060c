//! A small model beside the words: which parts of words upset and calm people write, learnt from messages.
//!
//! It is linear. A message's parts ([`super::grams`]) and what its words add up to ([`Tally`]) each have a weight; over
//! nothing, their sum says upset. Where words are short of it, it hears what no list has; where they are too loud, it hears
//! that the rest is calm. `cargo xtask moods` makes the weights of all languages (`weights/`) from the messages in
//! `shared/tests/mood/train/`; a language without a file is judged by its words alone.

use std::ops::Range;

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Tally;
use super::grams::each_part;
use super::lexicon::Lexicon;

/// How many signs there are beside parts.
pub const SIGNS: usize = 16;
/// How many words of a message are said to weigh most, and how many characters each has at least where they are its parts.
const MOST: usize = 3;
const LEAST_CHARACTERS: usize = 2;

/// The weights of a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Of every message.
    pub bias: f32,
    /// Of its signs.
    pub signs: [f32; SIGNS],
    /// What a step of a part's weight is.
    pub step: f32,
    /// Of parts, by their numbers: in steps.
    pub parts: FxHashMap<u32, i8>,
}

/// What a model makes of a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Leaning {
    /// Over nothing, its author is upset.
    pub sum: f32,
    /// How many different parts it has.
    pub many: usize,
    /// The places of the words that weigh most, in their order.
    pub words: Vec<Range<usize>>,
}

/// What is said of a message beside its parts.
pub fn signs(message: &str, tally: &Tally, is_upset: bool) -> [f32; SIGNS] {
    let asks = |c: char| matches!(c, '?' | '？' | '؟' | '\u{37e}');
    let flag = |is: bool| if is { 1.0 } else { 0.0 };
    let mut signs = [0.0; SIGNS];
    let counted = tally.complaints.iter().map(|points| (*points).min(6) as f32 / 4.0);
    let rest = [
        tally.kind.min(4) as f32 / 4.0,
        flag(tally.is_asking),
        tally.loud.min(4) as f32 / 3.0,
        flag(is_upset),
        flag(message.trim_end().ends_with(|c| asks(c) || c == ';')),
        flag(message.contains(asks)),
        flag(message.contains(['!', '！'])),
    ];
    for (sign, value) in signs.iter_mut().zip(counted.chain(rest)) {
        *sign = value;
    }
    signs
}

/// How much each part of a message counts: long messages say no more than short ones.
pub fn share(many: usize) -> f32 {
    1.0 / (many.max(1) as f32).sqrt()
}

impl Model {
    /// Weighs a message, but for some places in it.
    pub fn lean(&self, message: &str, lexicon: &Lexicon, signs: &[f32; SIGNS], but: &[Range<usize>]) -> Leaning {
        let mut sum = self.bias;
        for (sign, weight) in signs.iter().zip(&self.signs) {
            sum += sign * weight;
        }
        let mut words: Vec<(Range<usize>, f32)> = Vec::new();
        let mut all = FxHashSet::with_capacity_and_hasher(message.len(), Default::default());
        let mut weighty: Vec<(u32, f32)> = Vec::new();
        let is_left_out = |place: &Range<usize>| but.iter().any(|out| out.start <= place.start && place.end <= out.end);
        each_part(message, lexicon, &mut |number, place| {
            if is_left_out(&place) {
                return;
            }
            let (is_new, weight) = (all.insert(number), self.weight(number));
            if weight == 0.0 {
                return;
            }
            if is_new {
                weighty.push((number, weight));
            }
            match words.iter_mut().rev().take(8).find(|(word, _)| *word == place) {
                Some((_, sum)) => *sum += weight,
                None => words.push((place, weight)),
            }
        });
        // In one order whatever the message's: sums of fractions depend on theirs.
        weighty.sort_unstable_by_key(|(number, _)| *number);
        sum += weighty.iter().map(|(_, weight)| weight).sum::<f32>() * share(all.len());
        Leaning { sum, many: all.len(), words: heaviest(message, words) }
    }

    fn weight(&self, number: u32) -> f32 {
        self.parts.get(&number).map_or(0.0, |steps| f32::from(*steps) * self.step)
    }

    /// Writes it as text.
    pub fn write(&self) -> String {
        let mut bytes = Vec::with_capacity(4 * (2 + SIGNS + self.parts.len()));
        for number in [self.bias, self.step].iter().chain(&self.signs) {
            bytes.extend(number.to_le_bytes());
        }
        let mut parts: Vec<_> = self.parts.iter().collect();
        parts.sort_unstable();
        for (number, steps) in parts {
            bytes.extend(number.to_le_bytes().into_iter().take(3));
            bytes.extend(steps.to_le_bytes());
        }
        BASE64.encode(bytes)
    }

    /// Reads it; none of what is no model.
    pub fn read(text: &str) -> Option<Model> {
        let bytes = BASE64.decode(text.trim_end()).ok()?;
        let mut fours = bytes.chunks_exact(4).filter_map(|four| <[u8; 4]>::try_from(four).ok());
        let (bias, step) = (f32::from_le_bytes(fours.next()?), f32::from_le_bytes(fours.next()?));
        let mut signs = [0.0; SIGNS];
        for sign in &mut signs {
            *sign = f32::from_le_bytes(fours.next()?);
        }
        let parts: Vec<(u32, i8)> =
            fours.map(|[a, b, c, steps]| (u32::from_le_bytes([a, b, c, 0]), i8::from_le_bytes([steps]))).collect();
        let is_good = bytes.len().is_multiple_of(4)
            && parts.is_sorted_by_key(|(number, _)| *number)
            && [bias, step].iter().chain(&signs).all(|number| number.is_finite());
        is_good.then(|| Model { bias, signs, step, parts: parts.into_iter().collect() })
    }
}

/// The heaviest of some words, each once, in their order.
fn heaviest(message: &str, mut words: Vec<(Range<usize>, f32)>) -> Vec<Range<usize>> {
    let is_long = |range: &Range<usize>| {
        message.get(range.clone()).is_some_and(|word| word.chars().nth(LEAST_CHARACTERS - 1).is_some())
    };
    words.retain(|(range, weight)| *weight > 0.0 && is_long(range));
    words.sort_by(|(a, heavy), (b, other)| other.total_cmp(heavy).then(a.start.cmp(&b.start)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for (range, _) in words {
        if kept.len() < MOST && kept.iter().all(|known| known.end <= range.start || range.end <= known.start) {
            kept.push(range);
        }
    }
    kept.sort_by_key(|range| range.start);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::mood::parts_of;

    fn lexicon(tag: &str) -> &'static Lexicon {
        Lexicon::of(&Locale::parse(tag).unwrap()).unwrap()
    }

    #[test]
    fn weights_are_read_as_they_are_written_and_nothing_else_is() {
        let model = Model { bias: -0.5, signs: [0.25; SIGNS], step: 0.01, parts: [(3, -4), (0xff_ffff, 127)].into_iter().collect() };
        let text = model.write();
        assert_eq!(Model::read(&text), Some(model.clone()));
        // Its parts in another order than that of their numbers.
        let mut bytes = BASE64.decode(&text).unwrap();
        let parts = bytes.len() - 8;
        bytes.get_mut(parts..).unwrap().rotate_left(4);
        let unsorted = BASE64.encode(bytes);
        let infinite = Model { bias: f32::INFINITY, ..model }.write();
        for bad in ["", "AAAA", "?", &text[..text.len() - 2], &unsorted, &infinite] {
            assert_eq!(Model::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_words_that_weigh_most_are_whole() {
        for (tag, heavy, message, words) in [
            ("en", "patience", "My patience is at its end.", vec!["patience"]),
            ("ja", "我慢", "もう我慢できません", vec!["我慢"]),
        ] {
            let parts = parts_of(heavy, lexicon(tag)).into_iter().map(|part| (part, 50)).collect();
            let model = Model { bias: -0.1, signs: [0.0; SIGNS], step: 0.1, parts };
            let leaning = model.lean(message, lexicon(tag), &[0.0; SIGNS], &[]);
            let found: Vec<&str> = leaning.words.iter().map(|place| &message[place.clone()]).collect();
            assert!(
                leaning.sum > 0.0 && words.iter().all(|word| found.iter().any(|found| found.contains(word))),
                "{found:?}"
            );
            // What is left out weighs nothing.
            let all = 0..message.len();
            assert_eq!(model.lean(message, lexicon(tag), &[0.0; SIGNS], &[all]).words.len(), 0);
        }
        assert_eq!(parts_of("Order 123", lexicon("en")), parts_of("order 987", lexicon("en")));
    }
}
