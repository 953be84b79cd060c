//! A TOML table, read key by key: what is unknown, missing or of the wrong type is found with its line.

mod broken;
mod file;
mod value;

use std::borrow::Cow;
use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::nearest::{alternatives, hint, nearest};

pub use file::File;
use value::{number, type_of};

/// One table of a file.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    /// Where the file's text is.
    pub file: File<'a>,
    entries: &'a DeTable<'a>,
    kind: &'static Kind,
    start: usize,
}

/// A kind of table.
#[derive(Debug)]
pub struct Kind {
    /// What it is, as people say: "a team".
    pub what: &'static str,
    /// The keys it may have; none where it may have any.
    pub keys: &'static [&'static str],
}

/// A text and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text<'a> {
    /// The text.
    pub value: &'a str,
    /// Where it is.
    pub at: usize,
}

impl<'a> Table<'a> {
    /// The outermost table of a file. As with every table, keys that its kind does not have are reported.
    pub fn root(file: File<'a>, entries: &'a DeTable<'a>, kind: &'static Kind) -> Self {
        Table::at(file, entries, kind, 0)
    }

    fn at(file: File<'a>, entries: &'a DeTable<'a>, kind: &'static Kind, start: usize) -> Self {
        let table = Table { file, entries, kind, start };
        for key in table.unknown_keys() {
            let hint = hint(key.value, kind.keys.iter().copied());
            file.error(key.at, format!("{} has no key `{}`: {hint}", kind.what, key.value));
        }
        table
    }

    /// Where it begins.
    pub fn start(&self) -> usize {
        self.start
    }

    fn unknown_keys(&self) -> Vec<Text<'a>> {
        self.keys()
            .into_iter()
            .filter(|key| !self.kind.keys.is_empty() && !self.kind.keys.contains(&key.value))
            .collect()
    }

    /// Every key with its place.
    pub fn keys(&self) -> Vec<Text<'a>> {
        self.entries.keys().map(|key| Text { value: key.get_ref(), at: key.span().start }).collect()
    }

    /// Every key with its place and value, where it is a number.
    pub fn numbers(&self) -> Vec<(Text<'a>, f64)> {
        let mut numbers = Vec::new();
        for (key, value) in self.entries {
            let key = Text { value: key.get_ref(), at: key.span().start };
            match number(value.get_ref()) {
                Some(number) => numbers.push((key, number)),
                None => self.wrong_type(key.value, value, "a number"),
            }
        }
        numbers
    }

    /// A text, if the key is there.
    pub fn text(&self, key: &str) -> Option<Text<'a>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(Text { value: text, at: value.span().start }),
            _ => {
                self.wrong_type(key, value, "a text in quotes");
                None
            }
        }
    }

    /// A text, if the key is there and is one; what is wrong with it is reported elsewhere.
    pub fn text_quietly(&self, key: &str) -> Option<Text<'a>> {
        let value = self.value(key)?;
        value.get_ref().as_str().map(|text| Text { value: text, at: value.span().start })
    }

    /// A list of texts as far as it is one; what is wrong with it is reported elsewhere.
    pub fn texts_quietly(&self, key: &str) -> Vec<String> {
        let Some(DeValue::Array(items)) = self.value(key).map(|value| value.get_ref()) else { return Vec::new() };
        items.iter().filter_map(|item| item.get_ref().as_str().map(ToOwned::to_owned)).collect()
    }

    /// The texts of a list, each with its line; what is wrong with it is reported elsewhere.
    pub fn places_quietly(&self, key: &str) -> Vec<(String, usize)> {
        let Some(DeValue::Array(items)) = self.value(key).map(|value| value.get_ref()) else { return Vec::new() };
        let place = |item: &Spanned<DeValue<'_>>| {
            Some((item.get_ref().as_str()?.to_owned(), self.file.line(item.span().start)))
        };
        items.iter().filter_map(place).collect()
    }

    /// A text, or a date and time without quotes, with its place, if the key is there.
    pub fn text_or_moment(&self, key: &str) -> Option<(String, usize)> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some((text.to_string(), value.span().start)),
            DeValue::Datetime(moment) => Some((moment.to_string(), value.span().start)),
            _ => {
                self.wrong_type(key, value, "an instant such as `2026-12-18T00:00:00+01:00`");
                None
            }
        }
    }

    /// A text that must be there and not be empty.
    pub fn required_text(&self, key: &str, example: &str) -> Option<Text<'a>> {
        let text = if self.has(key, example) { self.text(key)? } else { return None };
        if text.value.trim().is_empty() {
            self.file.error(text.at, format!("`{key}` is empty: write for example `{key} = {example}`"));
            return None;
        }
        Some(text)
    }

    /// Whether a key is there; where it is not, that is an error.
    pub fn has(&self, key: &str, example: &str) -> bool {
        let is_there = self.value(key).is_some();
        if !is_there && !self.is_misspelt(key) {
            self.file
                .error(self.start, format!("{} needs `{key}`: write for example `{key} = {example}`", self.kind.what));
        }
        is_there
    }

    /// Whether a key is there by a name that is nearly its own, which has been said.
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.value(key).is_none() && self.unknown_keys().iter().any(|k| nearest(k.value, [key]).is_some())
    }

    /// Where a key's value begins, if the key is there.
    pub fn place(&self, key: &str) -> Option<usize> {
        Some(self.value(key)?.span().start)
    }

    /// A list of texts; empty where the key is not there.
    pub fn texts(&self, key: &str) -> Vec<Text<'a>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let like = value.get_ref().as_str().filter(|text| !text.is_empty()).unwrap_or("…");
            self.wrong_type(key, value, &format!("a list of texts: write `{key} = [\"{like}\"]`"));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::String(text) => texts.push(Text { value: text, at: item.span().start }),
                _ => self.wrong_type(key, item, "a list of texts in quotes"),
            }
        }
        texts
    }

    /// Whether a key is there and its list has nothing in it.
    pub fn is_empty_list(&self, key: &str) -> bool {
        matches!(self.value(key).map(|value| value.get_ref()), Some(DeValue::Array(items)) if items.is_empty())
    }

    /// A list of texts in which dates may stand without quotes, each with its place; empty where the key is not there.
    pub fn texts_and_dates(&self, key: &str) -> Vec<(Cow<'a, str>, usize)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(key, value, "a list such as `[\"…\"]`");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::String(text) => texts.push((Cow::Borrowed(text.as_ref()), item.span().start)),
                DeValue::Datetime(moment) => texts.push((moment.to_string().into(), item.span().start)),
                _ => self.wrong_type(key, item, "a list of dates and texts"),
            }
        }
        texts
    }

    /// A whole number within bounds, that must be there.
    pub fn whole(&self, key: &str, bounds: RangeInclusive<u32>) -> Option<u32> {
        if self.has(key, &bounds.end().to_string()) { self.whole_if_there(key, bounds) } else { None }
    }

    /// A whole number within bounds, if the key is there.
    pub fn whole_if_there(&self, key: &str, bounds: RangeInclusive<u32>) -> Option<u32> {
        let value = self.value(key)?;
        let whole = match value.get_ref() {
            DeValue::Integer(_) => number(value.get_ref()).filter(|n| *n >= 0.0).map(|n| n as u32),
            _ => None,
        };
        let whole = whole.filter(|n| bounds.contains(n));
        if whole.is_none() {
            let message = format!("`{key}` is a whole number from {} to {}", bounds.start(), bounds.end());
            self.file.error(value.span().start, message);
        }
        whole
    }

    /// `true` or `false`, if the key is there.
    pub fn yes_or_no(&self, key: &str) -> Option<bool> {
        let value = self.value(key)?;
        let answer = value.get_ref().as_bool();
        if answer.is_none() {
            self.wrong_type(key, value, "`true` or `false`");
        }
        answer
    }

    /// A date without time, if the key is there.
    pub fn date(&self, key: &str) -> Option<jiff::civil::Date> {
        let value = self.value(key)?;
        let date = match value.get_ref() {
            DeValue::Datetime(moment) if moment.time.is_none() => moment.date,
            _ => None,
        };
        let date = date.and_then(|d| jiff::civil::Date::new(d.year as i16, d.month as i8, d.day as i8).ok());
        if date.is_none() {
            self.wrong_type(key, value, "a date without quotes, such as `2026-10-12`");
        }
        date
    }

    /// A table within this one, if the key is there.
    pub fn table(&self, key: &str, kind: &'static Kind) -> Option<Table<'a>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Table(entries) => Some(Table::at(self.file, entries, kind, value.span().start)),
            _ => {
                self.wrong_type(key, value, "a table such as `{ … }`");
                None
            }
        }
    }

    /// The tables that are written `[[key]]`.
    pub fn tables(&self, key: &str, kind: &'static Kind) -> Vec<Table<'a>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let what = kind.what;
        // Of a table in another one the whole name is written.
        let outer = self.kind.what.strip_prefix("`[").and_then(|name| name.strip_suffix("]`"));
        let written = outer.map_or_else(|| key.to_owned(), |outer| format!("{outer}.{key}"));
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(key, value, &format!("a list: write `[[{written}]]` above {what}"));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::Table(entries) => {
                    tables.push(Table::at(self.file, entries, kind, item.span().start));
                }
                _ => self.wrong_type(key, item, &format!("a list of tables: write `[[{written}]]` above {what}")),
            }
        }
        tables
    }

    /// One of a few words.
    pub fn word<T>(&self, key: &str, words: &[&str], parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(key)?;
        let parsed = parse(text.value);
        if parsed.is_none() {
            let hint = hint(text.value, words.iter().copied());
            let all = if hint.starts_with("did") { format!(" ({})", alternatives(words)) } else { String::new() };
            self.file.error(text.at, format!("`{key}` cannot be `{}`: {hint}{all}", text.value));
        }
        parsed
    }

    fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.entries.get(key)
    }

    fn wrong_type(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str) {
        let message = format!("`{key}` is {}, but must be {expected}", type_of(value.get_ref()));
        self.file.error(value.span().start, message);
    }
}
