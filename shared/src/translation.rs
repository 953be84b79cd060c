//! A machine's translations, for the business's people: what is sent to a service that translates, what it answers, and
//! who needs none because they read the language.

mod languages;
mod wire;

use crate::locale::Locale;

pub use languages::{code_of, is_same_language};
pub use wire::{Ask, Sent, read};

/// The most that is sent at a time, in characters, and how many texts: DeepL takes 128 KiB and 50.
pub const MAX: (usize, usize) = (20_000, 50);

/// A text in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The text.
    pub text: String,
    /// The language that it was taken to be in, as a BCP 47 tag; empty where the service does not say.
    pub from: String,
}

/// Why a service has translated nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The key is missing, or the service does not know it.
    Key,
    /// The account has had all that it may have.
    Quota,
    /// Too much was asked within a short time.
    Busy,
    /// It is longer than is taken at a time.
    Long,
    /// The service does not speak the language.
    Language,
    /// It has not answered in time.
    Slow,
    /// It cannot be reached, or what it says cannot be read.
    Down,
    /// Its address is none that may be called.
    Address,
}

impl Refused {
    /// Its name in the log and in the ids of texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Refused::Key => "key",
            Refused::Quota => "quota",
            Refused::Busy => "busy",
            Refused::Long => "long",
            Refused::Language => "language",
            Refused::Slow => "slow",
            Refused::Down => "down",
            Refused::Address => "address",
        }
    }
}

/// Whether somebody who reads these languages reads a text in a locale: the same language in the same script.
pub fn reads(languages: &[String], locale: &str) -> bool {
    let Ok(locale) = Locale::parse(locale) else { return false };
    languages.iter().filter_map(|tag| Locale::parse(tag).ok()).any(|language| language.is_written_like(&locale))
}

/// Into which of somebody's languages a text is translated for them: the first that it is not in.
pub fn target_for(languages: &[String], locale: &str) -> Option<Locale> {
    let is_other = |language: &Locale| !Locale::parse(locale).is_ok_and(|locale| language.is_written_like(&locale));
    languages.iter().filter_map(|tag| Locale::parse(tag).ok()).find(is_other)
}

/// Of texts, oldest first, the last that fit into one call: from which on.
pub fn fitting<'t>(texts: impl DoubleEndedIterator<Item = &'t str> + ExactSizeIterator) -> usize {
    let (mut at, mut left) = (texts.len(), MAX.0);
    for (taken, text) in texts.rev().enumerate() {
        let length = text.chars().count();
        if taken == MAX.1 || length > left {
            break;
        }
        left -= length;
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(tags: &[&str]) -> Vec<String> {
        tags.iter().map(|tag| (*tag).to_owned()).collect()
    }

    #[test]
    fn who_reads_a_language_reads_it_in_every_region_and_in_its_script() {
        for (languages, locale, expected) in [
            (&["de"][..], "de-CH", true),
            (&["en-GB", "ja"], "ja", true),
            (&["zh-Hans"], "zh-TW", false),
            (&["zh-TW"], "zh-Hant", true),
            (&["sr-Latn"], "sr", false),
            (&["en"], "de", false),
            (&["nonsense!"], "de", false),
            (&[], "de", false),
            (&["de"], "", false),
        ] {
            assert_eq!(reads(&owned(languages), locale), expected, "{languages:?} {locale}");
        }
    }

    #[test]
    fn a_text_is_translated_into_the_first_language_that_it_is_not_in() {
        for (languages, locale, expected) in [
            (&["de", "en"][..], "ja", Some("de")),
            (&["de", "en"], "de-AT", Some("en")),
            (&["de"], "de", None),
            (&["de"], "nonsense!", Some("de")),
            (&[], "ja", None),
        ] {
            let target = target_for(&owned(languages), locale).map(|locale| locale.to_string());
            assert_eq!(target.as_deref(), expected, "{languages:?} {locale}");
        }
    }

    #[test]
    fn the_last_texts_are_sent_as_far_as_they_fit() {
        let long = "ü".repeat(9_000);
        for (texts, expected) in [
            (vec![], 0),
            (vec!["a", "b"], 0),
            (vec![long.as_str(), &long, "a", &long], 1),
            (vec!["a"; 51], 1),
            (vec!["a"; 50], 0),
        ] {
            assert_eq!(fitting(texts.iter().copied()), expected);
        }
        let over = "a".repeat(MAX.0 + 1);
        assert_eq!(fitting([over.as_str()].into_iter()), 1);
    }
}
