//! Canned replies: texts that are written once, in several languages, with placeholders as Fluent writes them.
//!
//! `{ $name }`, `{ $reference }` and `{ $agent }` are filled when a reply is chosen. Any other is the agent's to fill. What
//! has no value stays as it is written, in sight, and an answer with one left is not sent.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::id::Slug;
use crate::locale::Locale;

/// The placeholders that are filled: what the customer is called, the conversation's reference, and who answers.
pub const FILLED: [&str; 3] = ["name", "reference", "agent"];
/// The longest reply, in characters: with what is filled in it fits a message, which has 8,000.
pub const LONGEST: usize = 6_000;

/// A reply in all its languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its id: the same in all of them.
    pub id: Slug,
    /// Its texts, in the order of the site's locales.
    pub texts: Vec<ReplyText>,
}

/// A reply in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyText {
    /// The language.
    pub locale: Locale,
    /// What agents know it by.
    pub title: String,
    /// What is written, with placeholders.
    pub body: String,
}

impl Reply {
    /// Its text in a language.
    pub fn in_locale(&self, locale: &Locale) -> Option<&ReplyText> {
        self.texts.iter().find(|text| text.locale == *locale)
    }

    /// The languages that it is written in.
    pub fn locales(&self) -> Vec<Locale> {
        self.texts.iter().map(|text| text.locale.clone()).collect()
    }
}

/// The placeholders of a text, in their order: where each stands, and its name.
pub fn placeholders(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find('{')).map(|at| at + from) {
        let placeholder = text.get(at..).and_then(placeholder);
        if let Some((length, name)) = placeholder {
            found.push((at..at + length, name));
        }
        from = at + placeholder.map_or(1, |(length, _)| length);
    }
    found
}

/// The placeholder that a text begins with: its length in bytes, and its name. As in Fluent (`InlinePlaceable` with a
/// `VariableReference`), with white space or without.
fn placeholder(text: &str) -> Option<(usize, &str)> {
    let inside = text.strip_prefix('{')?.trim_start().strip_prefix('$')?;
    let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let end = inside.find(|c: char| !is_inside(c)).unwrap_or(inside.len());
    let (name, rest) = inside.split_at_checked(end)?;
    let rest = rest.trim_start().strip_prefix('}')?;
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some((text.len() - rest.len(), name))
}

/// A text with its placeholders filled. One without a value, or with an empty one, is written as `{ $name }`.
pub fn fill<'v>(text: &str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut from = 0;
    for (place, name) in placeholders(text) {
        filled.push_str(text.get(from..place.start).unwrap_or_default());
        match value(name).map(str::trim).filter(|value| !value.is_empty()) {
            Some(value) => filled.push_str(value),
            None => filled.push_str(&written(name)),
        }
        from = place.end;
    }
    filled.push_str(text.get(from..).unwrap_or_default());
    filled
}

/// What is still to be filled in a text that is about to be sent: each placeholder once, as it is written.
pub fn unfilled(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (_, name) in placeholders(text) {
        let name = written(name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A placeholder as it is written.
pub fn written(name: &str) -> String {
    format!("{{ ${name} }}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> String {
        fill(text, |name| match name {
            "name" => Some("Nadia { $agent } Kaya"),
            "reference" => Some("EU-7K3M-Q9X2"),
            "agent" => Some(" "),
            _ => None,
        })
    }

    #[test]
    fn what_has_a_value_is_filled_and_what_has_none_stays() {
        for (text, expected) in [
            ("Hello { $name },", "Hello Nadia { $agent } Kaya,"),
            ("{$name}様", "Nadia { $agent } Kaya様"),
            ("{\n$reference\t}", "EU-7K3M-Q9X2"),
            ("{ $agent }{ $order }", "{ $agent }{ $order }"),
            ("{$order} and {$order}", "{ $order } and { $order }"),
            ("a { b", "a { b"),
            ("{ { $name", "{ { $name"),
            ("{{ $reference }}", "{EU-7K3M-Q9X2}"),
            ("", ""),
            ("{", "{"),
            ("{ $ }", "{ $ }"),
            ("{ $1st }", "{ $1st }"),
            ("{ $näme }", "{ $näme }"),
            ("価格は{ $reference }です。", "価格はEU-7K3M-Q9X2です。"),
        ] {
            assert_eq!(filled(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_left_is_named_once() {
        for (text, expected) in [
            ("Nothing is left here: {}, { x }, $name.", vec![]),
            ("{$order} of { $day }, {  $order  }", vec!["{ $order }", "{ $day }"]),
            ("{ $name", vec![]),
            ("{ { $name }", vec!["{ $name }"]),
        ] {
            assert_eq!(unfilled(text), expected, "{text:?}");
        }
    }
}
