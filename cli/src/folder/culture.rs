//! `culture/<locale>.md`: what a business wants its agents to know of the people who write in a language, a note a line.

use std::collections::BTreeMap;
use std::path::Path;

use nearhand_shared::locale::Locale;

use super::{Entry, entries_inside, may_speak, named_by};
use crate::diagnostic::Findings;
use crate::source::Source;

/// Where they are.
const FOLDER: &str = "culture";
/// How many lines a file has at most, and how many characters a line: they stand beside every conversation.
const MOST: usize = 20;
const LONGEST: usize = 300;

/// The lines by the language or locale that the files are named by.
pub fn read(root: &Path, locales: &[Locale], findings: &Findings) -> BTreeMap<String, Vec<String>> {
    let mut own = BTreeMap::new();
    for Entry { name, path, is_dir } in entries_inside(root, &root.join(FOLDER), findings) {
        let Some(tag) = name.strip_suffix(".md").filter(|_| !is_dir) else {
            findings.warn(&path, None, "is not read: notes on a language are in culture/<locale>.md");
            continue;
        };
        let Some(locale) = locale(tag, &path, locales, findings) else { continue };
        let Some(source) = Source::read(&path, findings) else { continue };
        own.insert(locale.to_string(), lines(&source, findings));
    }
    own
}

fn locale(tag: &str, path: &Path, locales: &[Locale], findings: &Findings) -> Option<Locale> {
    let locale = named_by(tag, path, "ja.md or de-AT.md", findings)?;
    if !may_speak(locales, &locale) {
        findings.warn(
            path,
            None,
            format!("the site is not in `{tag}`: nobody is answered in it, and nobody reads this"),
        );
    }
    Some(locale)
}

/// Its lines, without the marks of a list.
fn lines(source: &Source, findings: &Findings) -> Vec<String> {
    let mut lines = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let line = line.trim().trim_start_matches(['-', '*']).trim();
        let wrong = |message: String| findings.error(&source.path, at + 1, message);
        if line.is_empty() {
            continue;
        }
        if line.starts_with('#') {
            findings.warn(&source.path, at + 1, "a heading is shown as it is written: a note is one line of text");
        }
        if line.chars().any(char::is_control) {
            wrong("has a control character: take it out".to_owned());
        }
        if line.chars().count() > LONGEST {
            wrong(format!("is longer than {LONGEST} characters: these notes are read beside a conversation"));
        }
        lines.push(line.to_owned());
        if lines.len() == MOST + 1 {
            wrong(format!("there are more than {MOST} notes: keep those that matter most"));
        }
    }
    if lines.is_empty() {
        findings.warn(&source.path, None, "says nothing: write a note a line");
    }
    lines
}
