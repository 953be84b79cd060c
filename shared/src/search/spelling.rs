//! Other ways in which the people of one language spell a word.

use std::borrow::Cow;

use super::fold::tokens;
use super::han;
use crate::locale::Locale;

/// How a language is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// In one way.
    One,
    /// In simplified and traditional characters.
    Chinese,
    /// In Cyrillic and in Latin letters: Serbian, and Macedonian as many type it.
    Serbian,
    /// With letters that a keyboard may lack: each with what is typed for it.
    Letters(&'static [(char, &'static str)]),
}

/// Cyrillic letters of Serbian and the one more of Macedonian, with the Latin ones that they are, as these are folded.
const SERBIAN: [(char, &str); 31] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('ђ', "d"),
    ('е', "e"),
    ('ж', "z"),
    ('з', "z"),
    ('и', "i"),
    ('ј', "j"),
    ('к', "k"),
    ('л', "l"),
    ('љ', "lj"),
    ('м', "m"),
    ('н', "n"),
    ('њ', "nj"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('ѕ', "dz"),
    ('т', "t"),
    ('ћ', "c"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "c"),
    ('џ', "dz"),
    ('ш', "s"),
];

impl Spelling {
    /// How the language of a locale is spelt.
    pub fn of(locale: &Locale) -> Self {
        match locale.id().language.as_str() {
            "zh" | "yue" => Spelling::Chinese,
            "sr" | "bs" | "mk" => Spelling::Serbian,
            "de" => Spelling::Letters(&[('ä', "ae"), ('ö', "oe"), ('ü', "ue")]),
            "sv" | "fi" | "et" => Spelling::Letters(&[('ä', "ae"), ('ö', "oe"), ('å', "aa")]),
            "da" | "nb" | "nn" | "no" => Spelling::Letters(&[('å', "aa"), ('ø', "oe")]),
            "hr" | "sl" => Spelling::Letters(&[('đ', "dj")]),
            _ => Spelling::One,
        }
    }

    /// Other spellings of a word of a query, folded; `typed` is how it was typed.
    pub fn others(self, word: &str, typed: &str) -> Vec<String> {
        match self {
            Spelling::One => Vec::new(),
            Spelling::Chinese => han::spellings(word),
            Spelling::Serbian => {
                // `ђ` is typed `đ`, which is folded to `d`, or `dj`.
                let dj = word.contains("dj").then(|| word.replace("dj", "d"));
                let with_dj = word.contains('ђ').then(|| in_latin(&word.replace('ђ', "дј"))).flatten();
                in_latin(word).into_iter().chain(dj).chain(with_dj).collect()
            }
            Spelling::Letters(pairs) => {
                let lower = typed.to_lowercase();
                let as_typed = pairs.iter().fold(lower.clone(), |text, (letter, typed)| text.replace(*letter, typed));
                let as_meant =
                    pairs.iter().fold(lower, |text, (letter, typed)| text.replace(typed, &letter.to_string()));
                let folded = [as_typed, as_meant].into_iter().filter_map(|text| tokens(&text).into_iter().next());
                folded.map(|token| token.term).filter(|other| other != word).collect()
            }
        }
    }

    /// A term of the index in Latin letters, folded, where it is in another alphabet of the language.
    pub fn in_latin(self, term: &str) -> Option<String> {
        Some(term).filter(|_| self.has_two_alphabets()).and_then(in_latin)
    }

    /// A text in small letters with what is typed for letters that a keyboard may lack; none where it has none of these.
    pub fn as_typed(self, text: &str) -> Option<String> {
        let Spelling::Letters(pairs) = self else { return None };
        let lower = text.to_lowercase();
        let typed = pairs.iter().fold(lower.clone(), |text, (letter, typed)| text.replace(*letter, typed));
        (typed != lower).then_some(typed)
    }

    /// A folded word, or part of one, in one script of the language's: Serbian in Latin letters, Chinese in one form of
    /// each character. Unlike a query's words, such texts need not be told as they were written.
    pub fn in_one_script(self, word: &str) -> Cow<'_, str> {
        match self {
            Spelling::Serbian => in_latin(word).map_or(Cow::Borrowed(word), Cow::Owned),
            Spelling::Chinese => Cow::Owned(word.chars().map(han::least).collect()),
            Spelling::One | Spelling::Letters(_) => Cow::Borrowed(word),
        }
    }

    /// Whether its words may stand in the index in another alphabet, letter by letter.
    pub fn has_two_alphabets(self) -> bool {
        self == Spelling::Serbian
    }
}

/// A word of Serbian Cyrillic in Latin letters, folded; none where it is none.
fn in_latin(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match SERBIAN.iter().find(|(cyrillic, _)| *cyrillic == c) {
            Some((_, latin)) => out.push_str(latin),
            None if c.is_ascii_digit() => out.push(c),
            None => return None,
        }
    }
    (!word.is_ascii()).then_some(out)
}
