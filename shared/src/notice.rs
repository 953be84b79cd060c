//! Notices: what visitors are told before they ask.
//!
//! Those of `site.toml` are published with the site; those of the desk are there at once. Both are the same to visitors.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{MarketId, NoticeId, Slug};
use crate::locale::Locale;
use crate::locale::text::Tone;
use crate::search::{Index, Stemmer};

/// How many notices a site can have at a time: of `site.toml`, and as many again of the desk's.
pub const MAX_NOTICES: usize = 20;
/// The longest text, in characters. A notice is read beside something else.
pub const MAX_TEXT: usize = 300;
/// The longest pattern of a page, in bytes, and how many a notice can have.
pub const MAX_PAGE: usize = 200;
const MAX_PAGES: usize = 20;
/// How many words that say something a message has to share with a notice, so that this answers it.
const SHARED: usize = 2;

/// How much a notice wants to be seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// It is good to know.
    #[default]
    Info,
    /// Something is not as usual.
    Warning,
}

impl Level {
    /// All names, as who writes another is told.
    pub const NAMES: [&str; 2] = ["info", "warning"];

    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Level::Info => "info",
            Level::Warning => "warning",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Level> {
        [Level::Info, Level::Warning].into_iter().find(|level| level.as_str() == name)
    }
}

/// A notice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// Its id: browsers keep it when the notice is dismissed.
    pub id: NoticeId,
    /// The markets that it is for; all where it names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markets: Vec<MarketId>,
    /// The site's locales that it is for; all where it names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locales: Vec<Locale>,
    /// The pages of the shop that it is shown on, by their paths, in which `*` stands for anything; all where it names none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Until when, that instant not included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// How much it wants to be seen.
    #[serde(default)]
    pub level: Level,
    /// The article that says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<Slug>,
    /// What it says, by locale.
    pub texts: BTreeMap<String, String>,
    /// What it says to who is addressed familiarly, where that is another text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub familiar: BTreeMap<String, String>,
}

/// Whether the time of a notice has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It is shown.
    Current,
    /// It will be.
    Upcoming,
    /// It was.
    Past,
}

impl State {
    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Current => "current",
            State::Upcoming => "upcoming",
            State::Past => "past",
        }
    }
}

impl Notice {
    /// Whether its time has come.
    pub fn state(&self, now: Timestamp) -> State {
        if self.until.is_some_and(|until| until <= now) {
            State::Past
        } else if self.from.is_some_and(|from| from > now) {
            State::Upcoming
        } else {
            State::Current
        }
    }

    /// Whether it is shown now to somebody of a market, or of none, who reads a locale; on whatever page.
    pub fn is_for(&self, market: Option<&MarketId>, locale: &Locale, now: Timestamp) -> bool {
        self.state(now) == State::Current
            && (self.markets.is_empty() || market.is_some_and(|market| self.markets.contains(market)))
            && (self.locales.is_empty() || self.locales.contains(locale))
    }

    /// What it says to somebody, and in which of the site's locales: theirs, else the site's default, else any.
    pub fn text(&self, locale: &Locale, tone: Tone, default: &Locale) -> Option<(&str, &str)> {
        let wanted = [locale.to_string(), default.to_string()];
        let (tag, text) = wanted
            .iter()
            .find_map(|tag| self.texts.get_key_value(tag.as_str()))
            .or_else(|| self.texts.first_key_value())?;
        let familiar = self.familiar.get(tag).filter(|_| tone == Tone::Familiar);
        Some((tag, familiar.unwrap_or(text)))
    }

    /// The locales that it is for and has no text in.
    pub fn missing<'l>(&self, locales: impl IntoIterator<Item = &'l Locale>) -> Vec<String> {
        let is_meant = |locale: &&Locale| self.locales.is_empty() || self.locales.contains(locale);
        let tags = locales.into_iter().filter(is_meant).map(ToString::to_string);
        tags.filter(|tag| !self.texts.contains_key(tag)).collect()
    }

    /// Whether it can be put in force on a site with these locales and markets; what is wrong with it, else.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self, has_market: impl Fn(&str) -> bool, locales: &[Locale]) -> Result<(), Wrong> {
        if let Some(id) = self.markets.iter().find(|id| !has_market(id.as_str())) {
            return Err(Wrong::Market(id.to_string()));
        }
        if let Some(locale) = self.locales.iter().find(|locale| !locales.contains(locale)) {
            return Err(Wrong::Locale(locale.to_string()));
        }
        if let Some(page) = self.pages.iter().find(|page| !is_page(page)) {
            return Err(Wrong::Page(page.chars().take(MAX_PAGE).collect()));
        }
        if self.pages.len() > MAX_PAGES {
            return Err(Wrong::Pages);
        }
        if self.until.is_some_and(|until| self.from.is_some_and(|from| until <= from)) {
            return Err(Wrong::Times);
        }
        if self.texts.is_empty() {
            return Err(Wrong::Text(None));
        }
        let tags: BTreeSet<String> = locales.iter().map(ToString::to_string).collect();
        for (tag, text) in self.texts.iter().chain(&self.familiar) {
            if !tags.contains(tag) {
                return Err(Wrong::Locale(tag.chars().take(40).collect()));
            }
            if !is_text(text) {
                return Err(Wrong::Text(Some(tag.clone())));
            }
        }
        Ok(())
    }
}

/// What can be wrong with a notice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// A market that the site has not.
    #[error("names a market that the site has not: `{0}`")]
    Market(String),
    /// A locale that the site has not.
    #[error("names a locale that the site has not: `{0}`")]
    Locale(String),
    /// Not the path of a page.
    #[error("names a page that is no path such as `/checkout*`: `{0}`")]
    Page(String),
    /// Too many pages.
    #[error("names more than {MAX_PAGES} pages")]
    Pages,
    /// It ends before it begins.
    #[error("ends before it begins")]
    Times,
    /// A text that cannot be one, in a locale; or none at all.
    #[error("needs texts of 1 to {MAX_TEXT} characters, in one line each")]
    Text(Option<String>),
}

impl Wrong {
    /// The field that it is about.
    pub const fn field(&self) -> &'static str {
        match self {
            Wrong::Market(_) => "markets",
            Wrong::Locale(_) => "locales",
            Wrong::Page(_) | Wrong::Pages => "pages",
            Wrong::Times => "until",
            Wrong::Text(_) => "texts",
        }
    }
}

/// Whether a text can be a notice's: something to read, in one line.
pub fn is_text(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= MAX_TEXT && !text.chars().any(char::is_control)
}

/// Whether a text can be the path of a page, with or without `*`: as browsers write it, in ASCII, without query and fragment.
pub fn is_page(text: &str) -> bool {
    text.len() <= MAX_PAGE
        && text.starts_with('/')
        && text.bytes().all(|b| b.is_ascii_graphic() && !b"?#\"<>\\".contains(&b))
}

/// An instant as people write it: RFC 3339 with an offset, or with a zone in brackets (RFC 9557). Neither has a time that is
/// another instant elsewhere.
pub fn instant(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| text.parse::<jiff::Zoned>().ok().map(|zoned| zoned.timestamp()))
}

/// Whether it is a time whose zone is missing, or is none that is known.
pub fn is_local(text: &str) -> bool {
    let local = text.trim().split('[').next().unwrap_or_default();
    instant(text).is_none() && local.parse::<jiff::civil::DateTime>().is_ok()
}

/// Whether a pattern fits a path: `*` stands for anything.
pub fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    rest.ends_with(last)
}

/// The next instant at which one of some notices begins or ends.
pub fn next_change<'n>(notices: impl IntoIterator<Item = &'n Notice>, now: Timestamp) -> Option<Timestamp> {
    notices.into_iter().flat_map(|notice| [notice.from, notice.until]).flatten().filter(|at| *at > now).min()
}

/// What a visitor is typing, as far as it says something: other forms of a word are the same word.
pub struct Typed {
    words: HashSet<String>,
    stemmer: Stemmer,
}

impl Typed {
    /// Reads a message. `index` is that of the articles in its locale: what stands in most of them, or says nothing by itself,
    /// says nothing here.
    pub fn of(message: &str, index: &Index, locale: &Locale) -> Self {
        let stemmer = Stemmer::of(locale);
        Typed { words: index.telling(message, &stemmer), stemmer }
    }

    /// Whether a text answers it: some of its words are in it.
    pub fn is_answered_by(&self, text: &str) -> bool {
        let words = crate::search::words(text);
        let stems: HashSet<_> = words.iter().map(|word| self.stemmer.stem(word)).collect();
        self.words.iter().filter(|word| stems.contains(word.as_str())).count() >= SHARED
    }
}

#[cfg(test)]
mod tests;
