//! Capitals and runs of marks: how loudly something is said.

use std::ops::Range;

/// What a message in capitals adds, some words of one, a long run of marks, and a short one.
const SHOUTED: i32 = 3;
const SOME_SHOUTED: i32 = 2;
const LONG_RUN: i32 = 2;
const SHORT_RUN: i32 = 1;
/// From how many letters on a message or a word in capitals is not a name or a code.
const LETTERS: usize = 10;
const WORD: usize = 4;

/// What is loud in a message, with its points.
pub fn loud(message: &str) -> Vec<(Range<usize>, i32)> {
    capitals(message).into_iter().chain(marks(message)).collect()
}

/// Either nearly all of it is in capitals, or two words side by side are. One alone may be a name.
fn capitals(message: &str) -> Option<(Range<usize>, i32)> {
    let cased = || message.chars().filter(|c| c.is_lowercase() || c.is_uppercase());
    let (all, large) = (cased().count(), message.chars().filter(|c| c.is_uppercase()).count());
    let mut run: Option<(Range<usize>, usize)> = None;
    let mut best = run.clone();
    let mut from = 0;
    for word in message.split_inclusive(char::is_whitespace) {
        let range = from..from + word.trim_end().len();
        from += word.len();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let is_loud = !word.contains(|c: char| c.is_lowercase() || c.is_numeric()) && word.contains(char::is_uppercase);
        // Short words between loud ones belong to them, but prove nothing.
        run = match run.take() {
            Some((before, many)) if is_loud => Some((before.start..range.end, many + usize::from(letters >= WORD))),
            None if is_loud && letters >= WORD => Some((range, 1)),
            _ => None,
        };
        if run.as_ref().is_some_and(|(_, many)| best.as_ref().is_none_or(|(_, most)| many > most)) {
            best = run.clone();
        }
    }
    let (range, many) = best?;
    if all >= LETTERS && large * 5 >= all * 3 {
        Some((range, SHOUTED))
    } else {
        (many >= 2).then_some((range, SOME_SHOUTED))
    }
}

/// The longest run of exclamation and question marks, if it is one.
fn marks(message: &str) -> Option<(Range<usize>, i32)> {
    let is_mark = |c: char| matches!(c, '!' | '?' | '！' | '？' | '؟' | '‼' | '⁉' | '⁈' | '⁇');
    let mut best: Option<(Range<usize>, usize)> = None;
    let mut run: Option<(Range<usize>, usize)> = None;
    for (at, c) in message.char_indices() {
        run = match run.take() {
            Some((range, many)) if is_mark(c) => Some((range.start..at + c.len_utf8(), many + 1)),
            None if is_mark(c) => Some((at..at + c.len_utf8(), 1)),
            _ => None,
        };
        if run.as_ref().is_some_and(|(_, many)| best.as_ref().is_none_or(|(_, most)| many > most)) {
            best = run.clone();
        }
    }
    let (range, many) = best.filter(|(_, many)| *many >= 2)?;
    Some((range, if many >= 3 { LONG_RUN } else { SHORT_RUN }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_loud_is_found_with_its_points() {
        let cases: [(&str, &[(&str, i32)]); 9] = [
            ("Where is my lamp?", &[]),
            ("WHERE IS MY LAMP???", &[("WHERE IS MY LAMP???", 3), ("???", 2)]),
            ("Where is it? I want my LAMP AT ONCE please!!", &[("LAMP AT ONCE", 2), ("!!", 1)]),
            ("My IKEA lamp", &[]),
            ("GU10 LED E27", &[]),
            ("OK", &[]),
            ("ГДЕ МОЙ ЗАКАЗ", &[("ЗАКАЗ", 3)]),
            ("なぜですか！！！", &[("！！！", 2)]),
            ("", &[]),
        ];
        for (message, expected) in cases {
            let found = loud(message);
            let found: Vec<_> = found.iter().map(|(range, points)| (&message[range.clone()], *points)).collect();
            assert_eq!(found, expected, "{message}");
        }
    }
}
