//! What was typed in its plainest form, whatever the keyboard.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use rlibphonenumber::PHONE_NUMBER_UTIL;

/// The text in its plainest form: no wide or joined letters and digits (Unicode's compatibility decomposition), nothing
/// that nobody sees, every digit an ASCII one, every dash a hyphen.
pub(super) fn plain(text: &str) -> String {
    let normalizer = DecomposingNormalizerBorrowed::new_nfkd();
    let mut plain = String::with_capacity(text.len());
    let is_other_number = |c: char| CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::OtherNumber;
    // A footnote's mark (`3920012²`) or a number in a circle is no digit of a number.
    let pieces = text.split_inclusive(is_other_number).flat_map(|piece| {
        let mark = piece.chars().next_back().filter(|c| is_other_number(*c));
        let text = piece.strip_suffix(is_other_number).unwrap_or(piece);
        normalizer.normalize(text).chars().collect::<Vec<_>>().into_iter().chain(mark)
    });
    for c in pieces {
        match CodePointMapData::<GeneralCategory>::new().get(c) {
            GeneralCategory::Format | GeneralCategory::NonspacingMark => {}
            GeneralCategory::Control if !c.is_whitespace() => {}
            GeneralCategory::DecimalNumber => {
                plain.push_str(&PHONE_NUMBER_UTIL.normalize_digits_only(c.encode_utf8(&mut [0; 4])))
            }
            GeneralCategory::DashPunctuation if matches!(c, '\u{301c}' | '\u{3030}') => plain.push('~'),
            GeneralCategory::DashPunctuation => plain.push('-'),
            // Minus signs, the long-vowel mark of a kana keyboard, bullets in the shape of a hyphen.
            _ if matches!(c, '\u{2212}' | 'ー' | '\u{2043}' | '\u{2d7}') => plain.push('-'),
            _ if c.is_whitespace() => plain.push(' '),
            _ if matches!(c, '\u{2795}' | '\u{ff0b}') => plain.push('+'),
            _ => plain.push(c),
        }
    }
    plain.trim().to_owned()
}
