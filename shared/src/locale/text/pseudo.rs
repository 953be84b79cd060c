//! Pseudo-locales (CLDR: `en-XA`, `ar-XB`): English made strange, so that text that was never translated, that is cut
//! off, or that stands on the wrong side shows at a glance.

use std::borrow::Cow;

use crate::locale::Locale;

/// Turns a piece of English into a pseudo-locale's.
pub type Transform = fn(&str) -> Cow<'_, str>;

/// The transform of a pseudo-locale; `None` for all others.
pub fn transform(locale: &Locale) -> Option<Transform> {
    match locale.id().region?.as_str() {
        "XA" => Some(accented),
        "XB" => Some(reversed),
        _ => None,
    }
}

/// `Help` is `Ħḗḗŀƥ`: other letters, and about a third longer, as many languages are.
fn accented(text: &str) -> Cow<'_, str> {
    const LETTERS: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ";
    const CAPITALS: &str = "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
    let other = |c: char, first: u8, letters: &str| letters.chars().nth(usize::from(c as u8 - first)).unwrap_or(c);
    let mut out = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        let strange = match c {
            'a'..='z' => other(c, b'a', LETTERS),
            'A'..='Z' => other(c, b'A', CAPITALS),
            c => c,
        };
        out.push(strange);
        if matches!(c, 'a' | 'e' | 'o' | 'A' | 'E' | 'O') {
            out.push(strange);
        }
    }
    out.into()
}

/// `Help` is shown as `pleH`: each word runs from right to left, by its own marks (U+202E, U+202C).
fn reversed(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        if !word.is_empty() {
            out.push('\u{202e}');
            out.push_str(word);
            out.push('\u{202c}');
        }
        out.push_str(part.get(word.len()..).unwrap_or_default());
    }
    out.into()
}

/// The text of sanitised HTML in a pseudo-locale; its tags and entities stay.
pub fn html(html: &str, transform: Transform) -> String {
    let mut out = String::with_capacity(html.len() * 2);
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (text, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(&transform(text));
        let end = tail.find(if tail.starts_with('<') { '>' } else { ';' }).map_or(tail.len(), |end| end + 1);
        out.push_str(tail.get(..end).unwrap_or_default());
        rest = tail.get(end..).unwrap_or_default();
    }
    out.push_str(&transform(rest));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_made_strange_and_nothing_else() {
        let of = |tag: &str, text: &str| transform(&Locale::parse(tag).unwrap()).map(|change| html(text, change));
        assert_eq!(
            of("en-XA", "<b title=\"x\">Help</b> &amp; 42"),
            Some("<b title=\"x\">Ħḗḗŀƥ</b> &amp; 42".to_owned())
        );
        assert_eq!(of("ar-XB", "We can"), Some("\u{202e}We\u{202c} \u{202e}can\u{202c}".to_owned()));
        assert_eq!(of("en-GB", "Help"), None);
        assert_eq!(of("ar", "Help"), None);
    }
}
