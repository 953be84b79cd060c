//! A text made ready for CommonMark, whose letter would take from it what its writer meant.
//!
//! - A no-break or ideographic space after `##`, `-`, `>` or `1.` is that of a keyboard, and stands for a space.
//! - Beside han, kana or hangul, `**「太字」**です` is meant to be strong. CommonMark sees stars between punctuation and a
//!   letter there, and leaves them; a character that is neither, put between, makes it see them. It is taken out again.

use std::borrow::Cow;

use super::Note;
use super::wide::{is_east_asian, is_punctuation};

/// Stands between stars and punctuation. A noncharacter: no text may have it.
const BETWEEN: char = '\u{fdd0}';
/// How deep quotes and lists may lie in each other. Nobody reads deeper, and time grows with the square of it.
pub const DEEPEST: usize = 32;

/// The text, with where it comes from.
pub struct Prepared {
    /// The text as it is parsed.
    pub text: String,
    /// What is to be told of it, with its place in the written text.
    pub notes: Vec<(usize, Note)>,
    /// For places in `text`, in order, by how many bytes those behind them stand off the written text.
    shifts: Vec<(usize, isize)>,
}

impl Prepared {
    /// Makes a text ready.
    pub fn of(written: &str) -> Self {
        let mut prepared =
            Prepared { text: String::with_capacity(written.len() + 16), notes: Vec::new(), shifts: Vec::new() };
        let mut fence = None;
        let mut at = 0;
        let lines: Vec<&str> = written.split_inclusive('\n').collect();
        for (number, line) in lines.iter().enumerate() {
            if is_in_fence(line, &mut fence) {
                prepared.text.extend(line.chars().filter(|c| *c != BETWEEN));
            } else {
                let rest = prepared.markers(line, at, &lines, number);
                prepared.stars(rest);
            }
            at += line.len();
            prepared.stand_off(at);
        }
        prepared
    }

    /// Where a place in the text is in the written one, as near as its line needs.
    pub fn written_at(&self, place: usize) -> usize {
        let before = self.shifts.partition_point(|(at, _)| *at <= place);
        let shift = before.checked_sub(1).and_then(|at| self.shifts.get(at)).map_or(0, |(_, shift)| *shift);
        place.saturating_add_signed(shift)
    }

    /// Notes that the text goes on as the written one does at `at`.
    fn stand_off(&mut self, at: usize) {
        let shift = at.cast_signed() - self.text.len().cast_signed();
        if self.shifts.last().map_or(0, |(_, last)| *last) != shift {
            self.shifts.push((self.text.len(), shift));
        }
    }

    /// Writes the marks of blocks that a line begins with, and gives back what follows them.
    fn markers<'l>(&mut self, line: &'l str, at: usize, lines: &[&str], number: usize) -> &'l str {
        let is_rule = |of: char| line.chars().all(|c| c == of || c.is_ascii_whitespace());
        if ['-', '*'].into_iter().any(is_rule) {
            return line;
        }
        let mut rest = line;
        let mut depth = 0;
        while let Some((marker, gap, after)) = marker(rest) {
            let place = at + line.len() - rest.len();
            depth += 1;
            if depth > DEEPEST {
                self.notes.push((place, Note::TooDeep));
                return "\n";
            }
            let is_heading = marker.trim_start().starts_with('#');
            if is_heading && gap.is_empty() && !after.trim().is_empty() {
                if marker.trim_start().len() > 1 && after.starts_with(char::is_alphabetic) {
                    self.notes.push((place, Note::NoSpace));
                }
                return rest;
            }
            let is_odd = !gap.is_ascii();
            if is_odd && marker.ends_with(['.', ')']) && !has_neighbour(lines, number, marker.trim_start()) {
                // Also how a date is written: "24. Dezember".
                if marker.trim_start().starts_with("1.") {
                    self.notes.push((place, Note::OddSpace));
                }
                return rest;
            }
            if gap.is_empty() && !marker.ends_with('>') {
                return rest;
            }
            self.text.push_str(marker);
            self.text.push_str(if is_odd { " " } else { gap });
            rest = after;
            if is_heading {
                break;
            }
        }
        rest
    }

    /// Writes a line, with something between stars and the punctuation beside them where a letter of East Asia follows
    /// or goes before.
    fn stars(&mut self, line: &str) {
        let mut rest = line;
        let mut before = None;
        while let Some(at) = rest.find(['*', '~']) {
            let (head, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.text.extend(head.chars().filter(|c| *c != BETWEEN));
            before = head.chars().next_back().or(before);
            let of = if tail.starts_with('*') { '*' } else { '~' };
            let run = tail.len() - tail.trim_start_matches(of).len();
            let (run, after) = tail.split_at_checked(run).unwrap_or((tail, ""));
            let next = after.chars().next();
            let is = |c: Option<char>, kind: fn(char) -> bool| c.is_some_and(kind);
            if before != Some('\\') && is(before, is_punctuation) && is(next, is_east_asian) {
                self.text.push(BETWEEN);
            }
            self.text.push_str(run);
            if is(before, is_east_asian) && is(next, is_punctuation) && next != Some('\\') {
                self.text.push(BETWEEN);
            }
            before = run.chars().next_back();
            rest = after;
        }
        self.text.extend(rest.chars().filter(|c| *c != BETWEEN));
    }
}

/// A parsed piece without what [`Prepared`] put into it.
pub fn restored(text: &str) -> Cow<'_, str> {
    if text.contains(BETWEEN) { Cow::Owned(text.replace(BETWEEN, "")) } else { Cow::Borrowed(text) }
}

/// A mark that begins a block, with the spaces before it; the space after it; the rest.
fn marker(line: &str) -> Option<(&str, &str, &str)> {
    let text = line.trim_start_matches([' ', '\t']);
    let first = text.chars().next()?;
    let length = match first {
        '>' | '-' | '+' | '*' => 1,
        '#' => text.len() - text.trim_start_matches('#').len(),
        '0'..='9' => {
            let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            text.get(digits..)?.starts_with(['.', ')']).then_some(digits + 1).filter(|length| *length <= 10)?
        }
        _ => return None,
    };
    if first == '#' && length > 6 {
        return None;
    }
    let (marker, after) = line.split_at_checked(line.len() - text.len() + length)?;
    let rest = after.trim_start_matches(|c: char| c != '\n' && c.is_whitespace());
    let (gap, rest) = after.split_at_checked(after.len() - rest.len())?;
    // Five spaces make what follows code.
    let is_code = gap.is_ascii() && gap.len() > 4;
    (!is_code).then_some((marker, gap, rest))
}

/// Whether the line before or after begins with a number too, written the same way.
fn has_neighbour(lines: &[&str], number: usize, own: &str) -> bool {
    let value = |marker: &str| marker.trim().trim_end_matches(['.', ')']).parse::<u32>().ok();
    let is_item = |line: Option<&&str>, expected: Option<u32>| {
        let found = line.and_then(|line| marker(line)).map(|(marker, ..)| marker);
        found.is_some_and(|found| value(found).is_some() && (value(found) == expected || value(found) == value(own)))
    };
    let next = || lines.iter().skip(number + 1).find(|line| !line.trim().is_empty());
    let last = || lines.iter().take(number).rev().find(|line| !line.trim().is_empty());
    let own_value = value(own);
    is_item(next(), own_value.and_then(|value| value.checked_add(1)))
        || is_item(last(), own_value.and_then(|value| value.checked_sub(1)))
}

/// Whether a line is of a fenced block of code, or its fence.
fn is_in_fence(line: &str, fence: &mut Option<(char, usize)>) -> bool {
    let text = line.trim_start_matches([' ', '\t', '>']);
    let run = |of: char| text.len() - text.trim_start_matches(of).len();
    match *fence {
        Some((of, length)) => {
            if run(of) >= length && text.trim_start_matches(of).trim().is_empty() {
                *fence = None;
            }
            true
        }
        None => {
            *fence = ['`', '~']
                .into_iter()
                .map(|of| (of, run(of)))
                .find(|(of, length)| *length >= 3 && !(*of == '`' && text.trim_start_matches('`').contains('`')));
            fence.is_some()
        }
    }
}
