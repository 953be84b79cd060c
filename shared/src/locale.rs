//! Locales: BCP 47 tags, which of them a visitor gets, and the direction they are written in.

use std::fmt;

use icu_locale::{Direction, LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality};
use serde::{Deserialize, Serialize};

mod accept;
pub mod cities;
mod cldr;
mod distance;
pub(crate) mod languages;
mod matching;
mod tag;
pub mod text;
pub mod time;
pub mod zone;

pub use accept::accept_language;
pub use matching::negotiate;

/// A locale: language, script, region and variants of a BCP 47 tag, canonical (`iw` is `he`, `ZH-hans` is `zh-Hans`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(LanguageIdentifier);

/// Why a text is not a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a BCP 47 language tag such as `en`, `pt-BR` or `zh-Hans`")]
pub struct BadLocale(pub String);

impl Locale {
    /// Reads a tag. Extensions (`-u-ca-buddhist`) are left out.
    ///
    /// # Errors
    /// [`BadLocale`] where it is not well-formed, or names no language (`und`).
    pub fn parse(tag: &str) -> Result<Self, BadLocale> {
        let bad = || BadLocale(tag.chars().take(40).collect());
        let mut locale = icu_locale::Locale::try_from_str(&tag::well_formed(tag.trim())).map_err(|_| bad())?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() { Err(bad()) } else { Ok(Locale(locale.id)) }
    }

    /// Reads what is meant for a tag: by the standard, or as people and programs write it beside that (`de_DE`,
    /// `pt_BR.UTF-8`, `sr_RS@latin`, `zh-CHT`, `jp`). What cannot be read of it is left out.
    ///
    /// # Errors
    /// [`BadLocale`] where no language is named.
    pub fn meant(text: &str) -> Result<Self, BadLocale> {
        Self::parse(&tag::meant(text)).map_err(|_| BadLocale(text.chars().take(40).collect()))
    }

    /// The tag's parts.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        match LocaleDirectionality::new_extended().get(&self.0) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }

    /// Whether it is the same language in the same script: `de-CH` and `de`, not `sr-Latn` and `sr`.
    pub fn is_written_like(&self, other: &Locale) -> bool {
        distance::is_same_writing(&self.0, &other.0)
    }

    /// Whether it is a region's form of another, whose dates and times may be written otherwise.
    ///
    /// Not where the other has Arabic letters: there regions differ in their digits, and the texts around a date would
    /// have others than the date.
    pub fn is_region_of(&self, other: &Locale) -> bool {
        self.0.language == other.0.language
            && self.0.region.is_some()
            && self != other
            && other.dir() == "ltr"
            && self.is_written_like(other)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for Locale {
    type Error = BadLocale;
    fn try_from(tag: String) -> Result<Self, BadLocale> {
        Self::parse(&tag)
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> String {
        locale.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_and_know_their_direction() {
        for (tag, canonical, dir) in [
            ("iw", "he", "rtl"),
            ("ZH-hans-cn", "zh-Hans-CN", "ltr"),
            ("ar-EG", "ar-EG", "rtl"),
            ("az-Arab", "az-Arab", "rtl"),
            ("fa", "fa", "rtl"),
            ("en-u-ca-buddhist", "en", "ltr"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!((locale.to_string().as_str(), locale.dir()), (canonical, dir));
        }
        for bad in ["", "und", "e", "english!", "../..", "\u{0}"] {
            assert!(Locale::parse(bad).is_err(), "{bad:?} was taken");
        }
    }
}
