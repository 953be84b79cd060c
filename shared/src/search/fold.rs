//! Words of a text, folded so that what people type meets what people wrote.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};

mod joints;
mod letters;

use joints::Before;
pub use letters::fold;
use letters::{is_apostrophe, is_invisible};

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
/// characters are a word of their own, so that any part of a compound can be found. What a hyphen joins that others
/// write as one (`Wi-Fi`) is a word as well, behind its parts.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    each_token(text, &mut |term, range| found.push(Token { term: term.to_owned(), range }));
    found
}

/// Tells each word of a text and where it stands, in one buffer for all of them.
pub fn each_token(text: &str, tell: &mut impl FnMut(&str, Range<usize>)) {
    each(text, true, tell);
}

/// The same of a query, in which nothing is joined: see [`super::query`].
pub fn each_word(text: &str, tell: &mut impl FnMut(&str, Range<usize>)) {
    each(text, false, tell);
}

fn each(text: &str, with_joined: bool, tell: &mut impl FnMut(&str, Range<usize>)) {
    let mut words = Words { text, with_joined, tell, buffer: String::new(), before: Before::of(text) };
    let mut run = Run::default();
    let mut last = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len();
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        let kind = if is_within(last, c, rest) { Kind::Mark } else { Kind::of(c) };
        last = Some(c);
        if kind != run.kind && !(kind == Kind::Mark && run.kind != Kind::Gap) {
            run.flush(text, &mut |range| words.tell(range));
            run = Run { kind, start: at, end: at };
        }
        run.end = at + c.len_utf8();
    }
    run.flush(text, &mut |range| words.tell(range));
}

/// The words of a text under way.
struct Words<'t, T> {
    text: &'t str,
    with_joined: bool,
    tell: &'t mut T,
    /// The word at hand, folded.
    buffer: String,
    before: Before<'t>,
}

impl<T: FnMut(&str, Range<usize>)> Words<'_, T> {
    fn tell(&mut self, range: Range<usize>) {
        folded(self.text, &range, &mut self.buffer);
        if self.buffer.is_empty() {
            return;
        }
        (self.tell)(&self.buffer, range.clone());
        if self.with_joined
            && let Some((joined, range)) = self.before.and(&self.buffer, range)
        {
            (self.tell)(joined, range);
        }
    }
}

/// Folds a word of a text, as far as words are looked at.
fn folded(text: &str, range: &Range<usize>, out: &mut String) {
    out.clear();
    fold(text.get(range.clone()).unwrap_or_default(), out);
    if let Some((end, _)) = out.char_indices().nth(LONGEST) {
        out.truncate(end);
    }
}

/// Whether an apostrophe, a quotation mark or a dot is part of the word around it: in Ukrainian `м’яч`, in Hebrew
/// `דוא"ל`, in Catalan `col·lecció`. In other words of Latin letters an apostrophe stands between two (`l’adresse`).
fn is_within(before: Option<char>, c: char, rest: &str) -> bool {
    let is_hebrew_mark = || matches!(c, '"' | '״' | '”' | '“');
    // Most characters are these.
    if c.is_ascii_alphanumeric() || c == ' ' {
        return false;
    }
    // Armenian writes its question mark and the like above a vowel of the word that is asked: `ե՞րբ`.
    let is_armenian_tone = matches!(c, '՛' | '՜' | '՞' | '՟');
    if !(c == '·' || is_armenian_tone || is_apostrophe(c) || is_hebrew_mark()) {
        return false;
    }
    let (Some(before), Some(after)) = (before, rest.chars().next()) else { return false };
    if !before.is_alphabetic() || !after.is_alphabetic() {
        return false;
    }
    let script = CodePointMapData::<Script>::new().get(before);
    match c {
        '·' => script == Script::Latin,
        _ if is_armenian_tone => script == Script::Armenian,
        _ if is_hebrew_mark() => script == Script::Hebrew,
        _ => matches!(script, Script::Cyrillic | Script::Hebrew | Script::Armenian | Script::Georgian),
    }
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
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => Kind::Spaced,
            '\0'..='\x7f' => Kind::Gap,
            // Most letters of most texts, without a look at their properties: Latin, Cyrillic, Hangul; kana, Han.
            'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ӿ' | '가'..='힣' => Kind::Spaced,
            'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' => Kind::Spaceless,
            _ => Kind::by_properties(c),
        }
    }

    fn by_properties(c: char) -> Kind {
        if is_mark(c) {
            return Kind::Mark;
        }
        // Units in one character, such as `㎏`.
        if matches!(c, '\u{3371}'..='\u{33df}') {
            return Kind::Spaced;
        }
        if !c.is_alphanumeric() && c != '々' && c != 'ー' && c != 'ｰ' || is_apostrophe(c) {
            return Kind::Gap;
        }
        if CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber {
            return Kind::Spaced;
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
    ) || is_invisible(c)
        || matches!(c, 'ﾞ' | 'ﾟ')
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
    word.chars().fold(0, |set, c| set | 1 << bit(c))
}

fn bit(c: char) -> u32 {
    match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        '0'..='9' => u32::from(c) - u32::from('0') + 26,
        c => 36 + u32::from(c) % 28,
    }
}

/// Where each character begins, marks counted with the character they sit on.
fn clusters(text: &str) -> impl Iterator<Item = usize> {
    let mut last = None;
    let begins = move |(at, c): &(usize, char)| {
        // Thai: `เเ` is one letter, typed in two. Khmer: what follows the sign U+17D2 stands below the letter before.
        let is_double = *c == 'เ' && last == Some('เ');
        let is_below = last == Some('\u{17d2}');
        last = Some(*c).filter(|_| !is_double);
        *at == 0 || !is_mark(*c) && !is_double && !is_below
    };
    text.char_indices().filter(begins).map(|(at, _)| at)
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
    fn letters_that_are_known_are_what_their_properties_say() {
        for c in '\u{80}'..=char::MAX {
            assert_eq!(Kind::of(c), Kind::by_properties(c), "{c:?} {:x}", u32::from(c));
        }
    }

    #[test]
    fn ranges_point_into_the_text() {
        let text = "Für Straße 返金します ok";
        let words: Vec<_> = tokens(text).into_iter().map(|token| &text[token.range]).collect();
        assert_eq!(words, ["Für", "Straße", "返金", "金し", "しま", "ます", "ok"]);
    }
}
