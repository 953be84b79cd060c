//! Words that some join and others do not.

use std::ops::Range;

/// The longest word that a hyphen makes, in characters, and the longest that its shorter part is: those that people also
/// write as one are short, and each is a term more in the index. Others a query finds by their parts.
const LONGEST: usize = 11;
const SHORTER: usize = 3;
/// The longest ending behind an apostrophe: `don’t`, `Lumen’den`. A word of its own (`l’adresse`) is longer, mostly.
const ENDING: usize = 3;

/// What stands before a word.
pub struct Before<'t> {
    text: &'t str,
    /// Where the word before stands; of a number, all of its groups.
    range: Range<usize>,
    /// That word, folded.
    word: String,
    joined: String,
}

impl<'t> Before<'t> {
    /// The beginning of a text.
    pub fn of(text: &'t str) -> Self {
        Before { text, range: 0..0, word: String::new(), joined: String::new() }
    }

    /// The word that another makes with the one before it, if these are written together or apart. From then on the other
    /// is the one before.
    pub fn and(&mut self, word: &str, range: Range<usize>) -> Option<(&str, Range<usize>)> {
        let joint = self.joint(&range);
        let is_joined = joint.is_some_and(|joint| !self.word.is_empty() && joins(joint, &self.word, word));
        let from = if is_joined { self.range.start } else { range.start };
        let whole = from..range.end;
        self.range = range;
        if !is_joined {
            self.word.clear();
            self.word.push_str(word);
            return None;
        }
        self.joined.clear();
        self.joined.extend([self.word.as_str(), word]);
        self.word.clear();
        if is_number(&self.joined) {
            self.word.push_str(&self.joined);
            self.range.start = from;
        } else {
            self.word.push_str(word);
        }
        Some((self.joined.as_str(), whole))
    }

    /// What is between the word before and another, if that is one character and may join them.
    fn joint(&self, range: &Range<usize>) -> Option<char> {
        let mut chars = self.text.get(self.range.end..range.start).filter(|_| !self.range.is_empty())?.chars();
        chars.next().filter(|joint| chars.next().is_none() && may_join(*joint))
    }
}

/// Whether a character joins some words: see [`joins`].
fn may_join(c: char) -> bool {
    match c {
        ' ' | '\n' => false,
        '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{5be}' | '\u{fe63}' | '\u{ff0d}' => true,
        '.' | ',' | '\u{a0}' | '\u{202f}' | '\u{66c}' => true,
        c => super::is_apostrophe(c),
    }
}

fn joins(joint: char, before: &str, word: &str) -> bool {
    let length = |word: &str| word.chars().count();
    let are_numbers = is_number(before) && is_number(word);
    // Where letters meet digits, as in `GU-10`, a query is taken apart.
    let has_number = is_number(before) || is_number(word);
    match joint {
        '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{5be}' | '\u{fe63}' | '\u{ff0d}' => {
            let (before, word) = (length(before), length(word));
            !has_number && before + word <= LONGEST && before.min(word) <= SHORTER
        }
        // A number in groups of three digits.
        '.' | ',' | '\u{a0}' | '\u{202f}' | '\u{66c}' => are_numbers && word.len() == 3,
        joint if super::is_apostrophe(joint) => {
            are_numbers && word.len() == 3 || !is_number(word) && length(word) <= ENDING
        }
        _ => false,
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
