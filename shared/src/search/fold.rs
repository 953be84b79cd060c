//! Words of a text, folded so that what people type meets what people wrote.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

/// A folded word and where it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The folded form.
    pub term: String,
    /// Bytes of the original text.
    pub range: Range<usize>,
}

/// What is looked at of a word, in characters: nobody types more, and the index stores lengths in a byte.
const LONGEST: usize = 60;

/// The words of a text.
///
/// A word is a run of letters, digits and marks. In scripts that are written without spaces every two neighbouring
/// characters are a word of their own, so that any part of a compound can be found.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    each_token(text, &mut |term, range| found.push(Token { term: term.to_owned(), range }));
    found
}

/// Tells each word of a text and where it stands, in one buffer for all of them.
pub fn each_token(text: &str, tell: &mut impl FnMut(&str, Range<usize>)) {
    let mut buffer = String::new();
    let mut out = |range: Range<usize>| {
        buffer.clear();
        fold(text.get(range.clone()).unwrap_or_default(), &mut buffer);
        if let Some((end, _)) = buffer.char_indices().nth(LONGEST) {
            buffer.truncate(end);
        }
        if !buffer.is_empty() {
            tell(&buffer, range);
        }
    };
    let mut run = Run::default();
    for (at, c) in text.char_indices() {
        let kind = Kind::of(c);
        if kind != run.kind && !(kind == Kind::Mark && run.kind != Kind::Gap) {
            run.flush(text, &mut out);
            run = Run { kind, start: at, end: at };
        }
        run.end = at + c.len_utf8();
    }
    run.flush(text, &mut out);
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Kind {
    #[default]
    Gap,
    Spaced,
    Spaceless,
    Mark,
}

impl Kind {
    fn of(c: char) -> Kind {
        if c.is_ascii() {
            return if c.is_ascii_alphanumeric() { Kind::Spaced } else { Kind::Gap };
        }
        if is_mark(c) {
            return Kind::Mark;
        }
        if !c.is_alphanumeric() && c != '々' && c != 'ー' && c != 'ｰ' {
            return Kind::Gap;
        }
        match CodePointMapData::<Script>::new().get(c) {
            Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar => Kind::Spaceless,
            // The long-vowel mark is shared by both kana.
            Script::Common if matches!(c, 'ー' | 'ｰ') => Kind::Spaceless,
            _ => Kind::Spaced,
        }
    }
}

fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    ) || matches!(c, '\u{200c}' | '\u{200d}' | 'ﾞ' | 'ﾟ')
}

#[derive(Default)]
struct Run {
    kind: Kind,
    start: usize,
    end: usize,
}

impl Run {
    fn flush(&self, text: &str, out: &mut impl FnMut(Range<usize>)) {
        let end = self.end;
        match self.kind {
            Kind::Gap | Kind::Mark => {}
            Kind::Spaced => out(self.start..end),
            Kind::Spaceless => {
                let slice = text.get(self.start..end).unwrap_or_default();
                let starts: Vec<usize> = clusters(slice).map(|at| at + self.start).collect();
                if let [only] = starts.as_slice() {
                    out(*only..end);
                }
                for (at, pair) in starts.windows(2).enumerate() {
                    let from = pair.first().copied().unwrap_or(end);
                    out(from..starts.get(at + 2).copied().unwrap_or(end));
                }
            }
        }
    }
}

/// Whether a word is of a script that is written without spaces, cut into pairs of characters.
pub fn is_close_written(word: &str) -> bool {
    word.chars().next().is_some_and(|c| Kind::of(c) == Kind::Spaceless)
}

/// Which characters a word has, as a set of 64: a to z and 0 to 9 each alone, all others among the rest. A word that
/// is part of another has no bit that the other has not.
pub fn signature(word: &str) -> u64 {
    let bit = |c: char| match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        '0'..='9' => u32::from(c) - u32::from('0') + 26,
        c => 36 + u32::from(c) % 28,
    };
    word.chars().fold(0, |set, c| set | 1 << bit(c))
}

/// Where each character begins, marks counted with the character they sit on.
fn clusters(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.char_indices().filter(|(at, c)| *at == 0 || !is_mark(*c)).map(|(at, _)| at)
}

/// Folds case, width, compatibility forms, diacritics and kana.
///
/// Marks that make another letter of the alphabet in their script (Indic vowels, Thai tones, the kana's voicing) stay.
fn fold(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    for c in decomposed.chars().flat_map(char::to_lowercase) {
        match c {
            'ı' => out.push('i'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'þ' => out.push_str("th"),
            'ς' => out.push('σ'),
            // Arabic: final alef and yeh forms, teh marbuta, tatweel.
            'ى' | 'ی' => out.push('ي'),
            'ک' => out.push('ك'),
            'ة' => out.push('ه'),
            'ـ' | '\u{200c}' | '\u{200d}' => {}
            // Katakana to hiragana: the two blocks run in parallel, 0x60 apart.
            'ァ'..='ヶ' => out.push(char::from_u32(c as u32 - 0x60).unwrap_or(c)),
            c if is_removable_mark(c) => {}
            c => out.push(c),
        }
    }
}

fn is_removable_mark(c: char) -> bool {
    is_mark(c)
        && matches!(
            CodePointMapData::<Script>::new().get(c),
            Script::Inherited
                | Script::Common
                | Script::Latin
                | Script::Greek
                | Script::Cyrillic
                | Script::Arabic
                | Script::Hebrew
        )
        && !matches!(c, '\u{3099}' | '\u{309a}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_is_cut_and_folded_in_its_way() {
        let cases = [
            ("Hello, World-wide 42!", "hello world wide 42"),
            ("Ärger über Straße", "arger uber strasse"),
            ("İSTANBUL ılık", "istanbul ilik"),
            ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
            ("Москва́ ёлка", "москва елка"),
            ("شُكْراً إعادة", "شكرا اعاده"),
            ("שָׁלוֹם", "שלום"),
            ("हिन्दी किताब", "हिन्दी किताब"),
            ("返金します", "返金 金し します"),
            ("ランプ ﾗﾝﾌﾟ", "らんぷ らんぷ"),
            ("คืนเงิน", "คืน"),
            ("LED電球", "led 電球"),
            ("猫", "猫"),
            ("", ""),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = tokens(text).into_iter().map(|token| token.term).collect();
            for word in expected.split_whitespace() {
                let pieces: Vec<_> = tokens(word).into_iter().map(|token| token.term).collect();
                for piece in pieces {
                    assert!(found.contains(&piece), "{text}: {piece} is not in {found:?}");
                }
            }
            if expected.is_ascii() {
                assert_eq!(found.join(" "), expected);
            }
        }
    }

    #[test]
    fn ranges_point_into_the_text() {
        let text = "Für Straße 返金します ok";
        let words: Vec<_> = tokens(text).into_iter().map(|token| &text[token.range]).collect();
        assert_eq!(words, ["Für", "Straße", "返金", "金し", "しま", "ます", "ok"]);
    }
}
