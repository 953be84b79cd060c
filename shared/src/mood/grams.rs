//! What a message looks like to the model: parts of its words, each as a number.
//!
//! A part is some neighbouring characters of a folded word, with its ends marked; in languages that are matched by
//! characters, some neighbouring characters of a sentence. Digits are all alike: a date says nothing of the next message.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::units::each_character;
use crate::search::each_word;

/// The lengths of parts of words, and of parts of sentences in languages that are matched by characters.
const OF_WORDS: (usize, usize) = (2, 5);
const OF_SENTENCES: (usize, usize) = (1, 4);
/// How many characters of two neighbouring words make a pair, which is a part as well.
const PAIRED: usize = 5;
/// What no pair goes across.
const ENDS: [char; 5] = ['.', '!', '?', '؟', '।'];
/// What marks the ends of a word.
const END: char = '_';
/// How many numbers there are for parts. Some share one (the hashing trick of Weinberger et al., ICML 2009,
/// <https://doi.org/10.1145/1553374.1553516>): a language's weights are as many bytes, and none is left out.
pub const NUMBERS: usize = 1 << 14;

/// Tells the parts of a message, each with the place of what it is a part of: a word, or itself. A part may be there twice.
pub fn each_part(message: &str, lexicon: &Lexicon, tell: &mut impl FnMut(usize, Range<usize>)) {
    if lexicon.is_close() {
        let mut run: Vec<(char, Range<usize>)> = Vec::new();
        let mut end = 0;
        each_character(message, &mut |character, range| {
            if message.get(end..range.start).is_some_and(|between| !between.is_empty()) {
                of_run(&run, OF_SENTENCES, tell);
                run.clear();
            }
            end = range.end;
            run.extend(lexicon.in_one_script(character).chars().map(|c| (masked(c), range.clone())));
        });
        of_run(&run, OF_SENTENCES, tell);
    } else {
        let mut word: Vec<(char, Range<usize>)> = Vec::new();
        let mut before: Option<(Fnv, Range<usize>)> = None;
        each_word(message, &mut |folded, range| {
            word.clear();
            let characters = lexicon.in_one_script(folded);
            let all = std::iter::once(END).chain(characters.chars().map(masked)).chain([END]);
            word.extend(all.map(|c| (c, range.clone())));
            of_run(&word, OF_WORDS, tell);
            let mut begins = Fnv::default();
            word.iter().take(PAIRED + 1).for_each(|(c, _)| begins.add(*c));
            if let Some((hash, place)) = &before
                && message.get(place.end..range.start).is_some_and(|between| !between.contains(ENDS))
            {
                let mut pair = *hash;
                word.iter().take(PAIRED + 1).for_each(|(c, _)| pair.add(*c));
                tell(pair.number(), place.start..range.end);
            }
            before = Some((begins, range));
        });
    }
}

fn masked(c: char) -> char {
    if c.is_numeric() { '0' } else { c }
}

fn of_run(
    run: &[(char, Range<usize>)],
    (shortest, longest): (usize, usize),
    tell: &mut impl FnMut(usize, Range<usize>),
) {
    for from in 0..run.len() {
        let mut hash = Fnv::default();
        for (length, (c, range)) in (1..=longest).zip(run.iter().skip(from)) {
            hash.add(*c);
            if length >= shortest {
                let start = run.get(from).map_or(0, |(_, first)| first.start);
                tell(hash.number(), start..range.end);
            }
        }
    }
}

/// FNV-1a (<http://www.isthe.com/chongo/tech/comp/fnv/>), whose last bits are mixed into those that are kept.
#[derive(Clone, Copy)]
struct Fnv(u32);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0x811c_9dc5)
    }
}

impl Fnv {
    fn add(&mut self, c: char) {
        for byte in u32::from(c).to_le_bytes().into_iter().take(3) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }

    fn number(&self) -> usize {
        (self.0.wrapping_mul(0x9e37_79b1) >> (u32::BITS - NUMBERS.trailing_zeros())) as usize
    }
}
