//! The files of words: what each line of one means.
//!
//! A line is `what points: entry, entry, …`; a line that begins with `#` is for people. What it says:
//!
//! | line | its entries |
//! |---|---|
//! | `defect 1:` … `anger 6:` | words of a class, with their points: 1 only names a subject, 4 and more are enough alone |
//! | `kind 2:` | words that take points away, and that complain where they are denied |
//! | `ask:` | how people ask what is usual, or what would be |
//! | `calm:` | idioms that say nothing bad although a word in them does ("no problem") |
//! | `very:` | what makes the next word stronger |
//! | `not:` and `not-after:` | what denies what follows, and what precedes |
//! | `prefixes:` | what is written onto the front of a word in this language, and is no part of it |
//! | `close:` | the language is matched by characters, whatever its spaces |
//!
//! An entry is one or more words. `word*` is any word that begins so, `*word` any that ends so, and `..` leaves room for
//! a few words. Case, accents and endings do not count: entries and messages go through the analyser of the search.

use super::Class;

/// What an entry says of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Something to complain about, with its points.
    Complaint(Class, u8),
    /// A kind word, with the points that it takes away.
    Kind(u8),
    /// A question how something is done.
    Ask,
    /// Nothing, whatever its words say elsewhere.
    Calm,
    /// What follows, more strongly.
    Very,
    /// What follows is not so.
    Not,
    /// What precedes is not so.
    NotAfter,
}

/// What a line of a file says.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'t> {
    /// Entries of a meaning.
    Entries(Meaning, Vec<&'t str>),
    /// What is written onto words.
    Prefixes(Vec<&'t str>),
    /// Matched by characters.
    Close,
}

/// The most points an entry has.
pub const MOST: u8 = 9;

/// The lines of a file that can be read, each with its number, and the numbers of those that cannot.
pub fn read(text: &str) -> (Vec<Line<'_>>, Vec<usize>) {
    let (mut lines, mut bad) = (Vec::new(), Vec::new());
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        match read_line(line) {
            Some(line) => lines.push(line),
            None => bad.push(at + 1),
        }
    }
    (lines, bad)
}

fn read_line(line: &str) -> Option<Line<'_>> {
    let (head, rest) = line.split_once(':')?;
    let entries: Vec<&str> = rest.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect();
    let (name, points) = match head.trim().split_once(' ') {
        Some((name, points)) => (name, Some(points.trim().parse::<u8>().ok().filter(|points| *points <= MOST)?)),
        None => (head.trim(), None),
    };
    let meaning = match (name, points) {
        ("close", None) => return Some(Line::Close),
        ("prefixes", None) => return Some(Line::Prefixes(entries)),
        ("kind", Some(points)) => Meaning::Kind(points),
        ("ask", None) => Meaning::Ask,
        ("calm", None) => Meaning::Calm,
        ("very", None) => Meaning::Very,
        ("not", None) => Meaning::Not,
        ("not-after", None) => Meaning::NotAfter,
        (name, Some(points)) => Meaning::Complaint(Class::named(name)?, points),
        _ => return None,
    };
    Some(Line::Entries(meaning, entries))
}
