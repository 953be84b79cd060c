//! The product's own notes, from `notes/<language>.txt`.
//!
//! A line is `key = value`; one that begins with `#` is a comment. What is above the first `[tag]` is the language's, what is
//! below one is what a country has otherwise: a key replaces the language's, `avoid = + …` adds to it.
//!
//! | key | |
//! |---|---|
//! | `order`, `by`, `address`, `tone`, `late` | a value of [`KEYS`], then the word that it is about; of two lines with `address` the first is the usual way |
//! | `avoid` | values of [`AVOID`] with `;` between, each with the word that it is about |
//! | `greeting`, `closing` | what a message begins and ends with |
//! | `title` | a title, `:`, and what a message begins with to somebody who calls themselves by it |

use super::{ADDRESS, AVOID, Culture, Fact, KEYS};
use crate::locale::Locale;
use crate::locale::languages::of_each_language;

macro_rules! sources {
    ($($tag:literal)*) => { &[$(($tag, include_str!(concat!("notes/", $tag, ".txt")))),*] };
}

/// Each language's file.
const SOURCES: &[(&str, &str)] = of_each_language!(sources);

/// All of them: languages, each followed by its countries. What is wrong with a file is told with its line, and keeps it out;
/// a test reads them all.
pub fn all() -> (Vec<Culture>, Vec<String>) {
    let (mut cultures, mut wrong) = (Vec::new(), Vec::new());
    for (tag, source) in SOURCES.iter().copied() {
        match read(tag, source) {
            Ok(read) => cultures.extend(read),
            Err(error) => wrong.push(format!("{tag}.txt:{error}")),
        }
    }
    (cultures, wrong)
}

/// Reads a file: the language, and its countries.
pub(super) fn read(tag: &str, source: &str) -> Result<Vec<Culture>, String> {
    let mut all = vec![empty(tag)?];
    for (at, line) in source.lines().enumerate() {
        let line = line.trim();
        let wrong = |what: String| format!("{}: {what}", at + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(tag) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            // A country begins as its language is.
            let language = all.first().cloned();
            all.extend(
                language
                    .map(|language| Ok(Culture { locale: empty(tag)?.locale, ..language }))
                    .transpose()
                    .map_err(wrong)?,
            );
            continue;
        }
        let (key, value) = line.split_once('=').ok_or_else(|| wrong(format!("`{line}` is no `key = value`")))?;
        let is_country = all.len() > 1;
        if let Some(culture) = all.last_mut() {
            set(culture, key.trim(), value.trim(), is_country, source, at).map_err(wrong)?;
        }
    }
    Ok(all)
}

fn empty(tag: &str) -> Result<Culture, String> {
    let locale = Locale::parse(tag).map_err(|error| error.to_string())?;
    Ok(Culture { locale, greeting: String::new(), closing: String::new(), titles: Vec::new(), facts: Vec::new() })
}

/// Sets what a line says.
fn set(culture: &mut Culture, key: &str, value: &str, is_country: bool, source: &str, at: usize) -> Result<(), String> {
    match key {
        "greeting" => value.clone_into(&mut culture.greeting),
        "closing" => value.clone_into(&mut culture.closing),
        "title" => {
            let (title, greeting) = value.split_once(':').ok_or("a title is followed by `:` and a greeting")?;
            culture.titles.retain(|(known, _)| known != title.trim());
            culture.titles.push((title.trim().to_owned(), greeting.trim().to_owned()));
        }
        "avoid" => {
            let more = value.strip_prefix('+');
            if more.is_none() {
                culture.facts.retain(|fact| fact.key != key);
            }
            for item in more.unwrap_or(value).split(';') {
                let fact = fact(key, item.trim(), &AVOID)?;
                culture.facts.retain(|known| known.key != key || known.value != fact.value);
                culture.facts.push(fact);
            }
        }
        _ => {
            let (_, values) =
                KEYS.iter().find(|(known, _)| *known == key).ok_or_else(|| format!("`{key}` is no key"))?;
            let fact = fact(key, value, values)?;
            // The second way to address people is beside the first; a country says both anew.
            let is_second = key == ADDRESS && is_line_before(source, at, ADDRESS);
            if !is_second {
                culture.facts.retain(|known| known.key != key);
            } else if !is_country && culture.facts.iter().filter(|known| known.key == key).count() > 1 {
                return Err("there are two ways to address people at most".to_owned());
            }
            culture.facts.push(fact);
        }
    }
    Ok(())
}

/// Whether the line before a line has a key.
fn is_line_before(source: &str, at: usize, key: &str) -> bool {
    let before = at.checked_sub(1).and_then(|before| source.lines().nth(before));
    before.and_then(|line| line.split_once('=')).is_some_and(|(before, _)| before.trim() == key)
}

/// A value, and the word that it is about.
fn fact(key: &str, text: &str, values: &[&str]) -> Result<Fact, String> {
    let (value, form) = text.split_once(' ').unwrap_or((text, ""));
    if !values.contains(&value) {
        return Err(format!("`{value}` is no value of `{key}`: {}", values.join(", ")));
    }
    Ok(Fact { key: key.to_owned(), value: value.to_owned(), form: form.trim().to_owned() })
}
