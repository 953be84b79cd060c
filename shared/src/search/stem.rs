//! Which forms of a word are the same word.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer as Snowball};

use super::spelling::Spelling;
use crate::locale::Locale;

/// The stemmer of one language: Snowball's, where it has one. Words of all others are their own stems. It knows how the
/// language is spelt as well.
pub struct Stemmer {
    snowball: Option<Snowball>,
    spelling: Spelling,
}

impl Stemmer {
    /// The stemmer of a locale's language.
    pub fn of(locale: &Locale) -> Self {
        let algorithm = match locale.id().language.as_str() {
            "ar" => Algorithm::Arabic,
            "da" => Algorithm::Danish,
            "de" => Algorithm::German,
            "el" => Algorithm::Greek,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "fi" => Algorithm::Finnish,
            "fr" => Algorithm::French,
            "hu" => Algorithm::Hungarian,
            "it" => Algorithm::Italian,
            "nb" | "nn" | "no" => Algorithm::Norwegian,
            "nl" => Algorithm::Dutch,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "sv" => Algorithm::Swedish,
            "ta" => Algorithm::Tamil,
            "tr" => Algorithm::Turkish,
            _ => return Stemmer { snowball: None, spelling: Spelling::of(locale) },
        };
        Stemmer { snowball: Some(Snowball::create(algorithm)), spelling: Spelling::of(locale) }
    }

    /// How the language is spelt.
    pub(super) fn spelling(&self) -> Spelling {
        self.spelling
    }

    /// A folded word in the one script that stands for all in which the language is written: see [`Spelling::in_one_script`].
    pub(crate) fn in_one_script<'a>(&self, word: &'a str) -> Cow<'a, str> {
        self.spelling.in_one_script(word)
    }

    /// A text in small letters as it is typed on a keyboard that lacks some of the language's; none where it has all.
    pub(crate) fn as_typed(&self, text: &str) -> Option<String> {
        self.spelling.as_typed(text)
    }

    /// The stem of a folded word. Query and index are folded alike, so the stemmer sees both without their marks.
    pub fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        match &self.snowball {
            Some(snowball) => snowball.stem(word),
            None => Cow::Borrowed(word),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let cases = [
            ("en", "returning", "returned"),
            ("de", "lampen", "lampe"),
            ("de", "kundigen", "kundigung"),
            ("fr", "telecharger", "telecharge"),
            ("ru", "настройки", "настройка"),
            ("sv", "lamporna", "lampor"),
            ("tr", "ayarlar", "ayar"),
            ("pl", "lampa", "lampa"),
        ];
        for (locale, a, b) in cases {
            let stemmer = Stemmer::of(&Locale::parse(locale).unwrap());
            assert_eq!(stemmer.stem(a), stemmer.stem(b), "{locale}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_word_breaks_one(word in "\\PC{0,20}", language in 0..18_usize) {
            let tags = "ar da de el en es fi fr hu it nb nl pt ro ru sv ta tr";
            let locale = Locale::parse(tags.split(' ').nth(language).unwrap()).unwrap();
            Stemmer::of(&locale).stem(&word);
        }
    }
}
