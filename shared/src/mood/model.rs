//! A small model beside the words: which parts of words upset and calm people write, learnt from messages.
//!
//! It is linear. A message's parts ([`super::grams`]) and what its words add up to ([`Tally`]) each have a weight; over
//! nothing, their sum says upset. Where words are short of it, it hears what no list has; where they are too loud, it hears
//! that the rest is calm. `cargo xtask moods` makes the weights of all languages (`weights/`) from the messages in
//! `shared/tests/mood/train/`; a language without a file is judged by its words alone.

use std::ops::Range;

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;

use super::Tally;
pub use super::grams::NUMBERS;
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
    /// Of parts, by their numbers: [`NUMBERS`] of them, in steps.
    pub parts: Vec<i8>,
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
        let mut is_there = vec![false; NUMBERS];
        let is_left_out = |place: &Range<usize>| but.iter().any(|out| out.start <= place.start && place.end <= out.end);
        each_part(message, lexicon, &mut |number, place| {
            let weight = self.weight(number);
            if is_left_out(&place) {
                return;
            }
            if let Some(is_there) = is_there.get_mut(number) {
                *is_there = true;
            }
            match words.iter_mut().rev().take(8).find(|(word, _)| *word == place) {
                Some((_, sum)) => *sum += weight,
                None => words.push((place, weight)),
            }
        });
        // In the order of the numbers whatever the message's: a sum of fractions depends on it.
        let there = || (0..NUMBERS).zip(&is_there).filter(|(_, is_there)| **is_there).map(|(number, _)| number);
        let many = there().count();
        sum += there().map(|number| self.weight(number)).sum::<f32>() * share(many);
        Leaning { sum, many, words: heaviest(message, words) }
    }

    fn weight(&self, number: usize) -> f32 {
        self.parts.get(number).map_or(0.0, |steps| f32::from(*steps) * self.step)
    }

    /// Writes it as text.
    pub fn write(&self) -> String {
        let numbers = [self.bias, self.step].into_iter().chain(self.signs);
        let mut bytes: Vec<u8> = numbers.flat_map(f32::to_le_bytes).collect();
        bytes.extend(self.parts.iter().map(|steps| steps.cast_unsigned()));
        BASE64.encode(bytes)
    }

    /// Reads it; none of what is no model, or one of another version: then words alone judge.
    pub fn read(text: &str) -> Option<Model> {
        let bytes = BASE64.decode(text.trim_end()).ok()?;
        let (head, parts) = bytes.split_at_checked((2 + SIGNS) * 4)?;
        let mut fours = head.chunks_exact(4).filter_map(|four| <[u8; 4]>::try_from(four).ok()).map(f32::from_le_bytes);
        let (bias, step) = (fours.next()?, fours.next()?);
        let mut signs = [0.0; SIGNS];
        for sign in &mut signs {
            *sign = fours.next()?;
        }
        let is_good =
            parts.len() == NUMBERS && [bias, step].iter().chain(&signs).all(|number: &f32| number.is_finite());
        is_good.then(|| Model { bias, signs, step, parts: parts.iter().map(|steps| steps.cast_signed()).collect() })
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
        let parts = (0..NUMBERS).map(|number| (number % 251) as u8 as i8).collect();
        let model = Model { bias: -0.5, signs: [0.25; SIGNS], step: 0.01, parts };
        let text = model.write();
        assert_eq!(Model::read(&text), Some(model.clone()));
        let short = Model { parts: vec![1; NUMBERS / 2], ..model.clone() }.write();
        let infinite = Model { bias: f32::INFINITY, ..model }.write();
        for bad in ["", "AAAA", "?", &text[..text.len() - 2], &short, &infinite] {
            assert_eq!(Model::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_words_that_weigh_most_are_whole() {
        for (tag, heavy, message, words) in [
            ("en", "patience", "My patience is at its end.", vec!["patience"]),
            ("ja", "我慢", "もう我慢できません", vec!["我慢"]),
        ] {
            let mut parts = vec![0; NUMBERS];
            parts_of(heavy, lexicon(tag)).into_iter().for_each(|part| parts[part] = 50);
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
