//! How people are written to: name order and address, tone, what to avoid, by language and country.
//!
//! `notes/<language>.txt` has a language, and below `[tag]` what a country has otherwise. They are read when a site is
//! published, and go with its content: a worker holds no table of them. What they say is facts, by name; the words are the
//! desk's own texts (`desk-manner-…`), so that an agent reads them in their language. Only what is the language's own, a
//! greeting or a title, is written in it.
//!
//! They say what guides of localisation and of correspondence agree on, as a default; the person's own way of writing is
//! always the better guide, and a site adds lines of its own (`culture/<locale>.md`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::locale::text::Tone;
use crate::locale::{Locale, negotiate};

mod days;
pub mod notes;

pub use days::{Country, Day, DaysOff, WEEKEND};

/// How people are written to in one language, of one country or of most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Culture {
    /// The language.
    pub locale: Locale,
    /// What a message begins with, to `{name}` or, by the given name alone, to `{given}`.
    pub greeting: String,
    /// What it ends with.
    pub closing: String,
    /// Titles that somebody may write before or behind their own name, and what a message to them begins with, `{rest}` being
    /// the name without it. So nobody is called a man or a woman who has not said so.
    #[serde(default)]
    pub titles: Vec<(String, String)>,
    /// What else there is to know.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

/// Something to know. What it says is the desk's text `desk-manner-<key>-<value>`; one that is not known there is of a
/// newer version, and is passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is about: one of [`KEYS`].
    pub key: String,
    /// What is so.
    pub value: String,
    /// The word of the language that it is about; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub form: String,
}

/// What facts are about, and what each can be.
pub const KEYS: [(&str, &[&str]); 5] = [
    // Which part of a name comes first; by which of them people are called.
    ("order", &["given", "family"]),
    ("by", &["first", "full", "family", "given", "suffix"]),
    // Whether the language has two ways to say `you`, and which strangers are addressed by.
    ("address", &["formal", "familiar", "polite", "none"]),
    ("tone", &["direct", "friendly", "gentle"]),
    ("late", &["deadline", "silence", "apology"]),
];

/// What is better not written: the values of facts about `avoid`.
pub const AVOID: [&str; 15] = [
    "refusal",
    "vague",
    "first-names",
    "familiar",
    "gender",
    "titles",
    "mister",
    "jokes",
    "emoji",
    "thumbs-up",
    "wishes",
    "elsewhere",
    "letters",
    "numbers",
    "red",
];

impl Culture {
    /// That of a language where somebody is, by what is nearest in CLDR's terms; none of a language that none is near.
    pub fn nearest<'c>(all: &'c [Culture], locale: &Locale, country: Option<&str>) -> Option<&'c Culture> {
        let tags: Vec<Locale> = all.iter().map(|culture| culture.locale.clone()).collect();
        let chosen = negotiate(&[at(locale, country)], &tags)?;
        all.iter().find(|culture| culture.locale == *chosen)
    }

    /// What a message to somebody begins with, by what they call themselves. Without a name there is nothing to begin with.
    pub fn greeting_to(&self, name: &str) -> String {
        self.greeting_with(name, &str::to_owned)
    }

    /// The same with the name as `shown` has it.
    pub fn greeting_with(&self, name: &str, shown: &dyn Fn(&str) -> String) -> String {
        let name = name.trim();
        if name.is_empty() {
            return String::new();
        }
        let titled = self.titles.iter().find_map(|(title, greeting)| {
            let rest = without(name, title)?;
            Some(greeting.replace("{rest}", &shown(rest)))
        });
        let given = given_of(name).filter(|_| self.has("order", "given")).unwrap_or(name);
        titled.unwrap_or_else(|| self.greeting.replace("{given}", &shown(given)).replace("{name}", &shown(name)))
    }

    /// The facts, as the site addresses people there: where it has chosen a tone and the language has both, that one counts.
    pub fn facts_in(&self, tone: Option<Tone>) -> Vec<&Fact> {
        let is_address = |fact: &&Fact| fact.key == ADDRESS;
        let wanted = match tone {
            Some(Tone::Formal) => "formal",
            Some(Tone::Familiar) => "familiar",
            None => "",
        };
        let ways: Vec<&Fact> = self.facts.iter().filter(is_address).collect();
        let way = ways.iter().find(|fact| fact.value == wanted).or(ways.first()).copied();
        self.facts.iter().filter(|fact| fact.key != ADDRESS || Some(*fact) == way).collect()
    }

    fn has(&self, key: &str, value: &str) -> bool {
        self.facts.iter().any(|fact| fact.key == key && fact.value == value)
    }
}

const ADDRESS: &str = "address";

/// A language as it is in a country, where it does not name one itself: `es-419` is of many.
pub fn at(locale: &Locale, country: Option<&str>) -> Locale {
    let id = locale.id();
    let names_one = id.region.is_some_and(|region| region.as_str().len() == 2);
    let with = country.filter(|_| !names_one).map(|country| {
        let script = id.script.map(|script| format!("-{script}")).unwrap_or_default();
        format!("{}{script}-{country}", id.language)
    });
    with.and_then(|tag| Locale::parse(&tag).ok()).unwrap_or_else(|| locale.clone())
}

/// The site's own lines for somebody: those of their language, then of the language where they are. They are by the names of
/// their files.
pub fn own_lines<'l>(lines: &'l BTreeMap<String, Vec<String>>, locale: &Locale, country: Option<&str>) -> Vec<&'l str> {
    let mut tags = vec![locale.id().language.to_string()];
    for tag in [locale.to_string(), at(locale, country).to_string()] {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags.iter().filter_map(|tag| lines.get(tag)).flatten().map(String::as_str).collect()
}

/// A name without a title at its beginning or its end. Letters and digits next to it make another word of it, but in scripts
/// that have no spaces between words: Thai, Khmer, and those of East Asia.
fn without<'n>(name: &'n str, title: &str) -> Option<&'n str> {
    let has_spaces = |c: char| !matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1780..=0x17FF | 0x2E80..);
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && has_spaces(c));
    let before = name.strip_prefix(title).filter(|rest| !is_word(rest.chars().next()));
    let behind = || name.strip_suffix(title).filter(|rest| !is_word(rest.chars().next_back()));
    let rest = before.or_else(behind)?.trim_matches(|c: char| c.is_whitespace() || c == '.');
    (!rest.is_empty()).then_some(rest)
}

/// The given name of a name whose order is known, where there is no doubt: more than one word, of Latin, Greek or Cyrillic
/// letters, the first one whole.
fn given_of(name: &str) -> Option<&str> {
    let (first, rest) = name.split_once(char::is_whitespace)?;
    let is_letter = |c: char| (c.is_alphabetic() && u32::from(c) < 0x0530) || matches!(c, '-' | '\'' | '’');
    let is_whole = first.chars().count() > 1 && first.chars().all(is_letter);
    (is_whole && !rest.trim().is_empty()).then_some(first)
}

#[cfg(test)]
mod tests;
