//! A phone number as it was typed, taken apart: what is dialled, and what follows it.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::plain::plain;
use super::{Unreadable, extension};

/// The most digits that are looked at; E.164 has 15, prefixes come before them.
const MOST_DIGITS: usize = 24;
/// With fewer digits a text is no number.
const LEAST_DIGITS: usize = 4;
/// With fewer digits what follows a stroke or a wave is no end of a number but another one: `2312501/02`, `4567~8`.
const LEAST_BEHIND_STROKE: usize = 4;

/// A number taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// ASCII digits, with a `+` before them where the country code is typed.
    pub digits: String,
    /// The same without a `(0)` behind the country code, which is dialled inside the country alone.
    pub without_trunk_zero: Option<String>,
    /// The number as it was typed, in its plainest form.
    pub number: String,
    /// The digits of an extension, or empty.
    pub extension: String,
}

impl Typed {
    /// Takes a text apart: a number of any keyboard, or a `tel:` address (RFC 3966).
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let text = plain(text);
        let is_uri = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("tel:"));
        let text = if is_uri { decoded(text.get(4..).unwrap_or_default()) } else { text };
        let mut parts = text.split(';');
        let mut typed = Typed::default();
        // Where there are hardly any digits it is no number at all, and no single character is to blame.
        let is_number = text.chars().filter(char::is_ascii_digit).count() >= LEAST_DIGITS;
        let of_number = |why| if is_number { why } else { Unreadable::Number };
        typed.read_number(parts.next().unwrap_or_default()).map_err(of_number)?;
        for part in parts {
            typed.read_parameter(part.trim())?;
        }
        let count = typed.digits.trim_start_matches('+').len();
        if (1..=MOST_DIGITS).contains(&count) { Ok(typed) } else { Err(Unreadable::Number) }
    }

    /// Whether there is a gap in front of the digit with this index.
    pub fn has_gap(&self, index: usize) -> bool {
        let mut digits = self.number.char_indices().filter(|(_, c)| c.is_ascii_digit()).skip(index.saturating_sub(1));
        let between = digits.next().zip(digits.next());
        index > 0 && between.is_some_and(|((before, _), (after, _))| after > before + 1)
    }

    /// The number itself, and an extension in words behind it.
    fn read_number(&mut self, text: &str) -> Result<(), Unreadable> {
        let text = without_label(text);
        self.number = text.to_owned();
        for (at, c) in text.char_indices() {
            if c.is_ascii_digit() {
                self.digits.push(c);
            } else if c == '+' && self.digits.trim_matches('+').is_empty() {
                self.digits = "+".to_owned();
            } else if !is_between(c) {
                if self.digits.is_empty() {
                    return Err(Unreadable::Character(c));
                }
                let (number, label) = text.split_at_checked(at).unwrap_or((text, ""));
                self.extension = extension::read(label).ok_or(Unreadable::Character(c))?;
                self.number = number.trim_end_matches([' ', '(', '[', '-', '/']).to_owned();
                break;
            }
        }
        if let Some((at, stroke)) = self.number.char_indices().rfind(|(_, c)| matches!(c, '/' | '~' | '⁄' | '∕')) {
            let behind = self.number.get(at..).unwrap_or_default();
            if (1..LEAST_BEHIND_STROKE).contains(&behind.chars().filter(char::is_ascii_digit).count()) {
                return Err(Unreadable::Character(stroke));
            }
        }
        let without = self.number.strip_prefix('+').and_then(|number| number.split_once("(0)"));
        self.without_trunk_zero = without.map(|(code, rest)| {
            ["+", code, rest].concat().chars().filter(|c| *c == '+' || c.is_ascii_digit()).collect()
        });
        Ok(())
    }

    fn read_parameter(&mut self, part: &str) -> Result<(), Unreadable> {
        let (name, value) = part.split_once('=').unwrap_or(("ext", part));
        match name.trim().to_ascii_lowercase().as_str() {
            "ext" if value.trim().is_empty() => {}
            "ext" => self.extension = extension::digits(value).map_err(Unreadable::Character)?,
            // Numbers of an organisation have its domain here, which says no country.
            "phone-context" if value.starts_with('+') && !self.digits.starts_with('+') => {
                let code: String = value.chars().filter(char::is_ascii_digit).collect();
                self.digits = ["+", &code, &self.digits].concat();
                self.number = ["+", &code, " ", &self.number].concat();
            }
            _ => {}
        }
        Ok(())
    }
}

/// What people write between the digits.
fn is_between(c: char) -> bool {
    let kind = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(kind, GeneralCategory::OpenPunctuation | GeneralCategory::ClosePunctuation)
        || matches!(c, ' ' | '-' | '.' | '/' | '_' | '~' | '·' | '•' | '∙' | '⋅' | '・' | '。' | '⁄' | '∕')
}

/// A signature's "Tel.:" or "電話:" is no part of the number.
fn without_label(text: &str) -> &str {
    let label = text.trim_start_matches(char::is_alphabetic);
    let rest = label.trim_start_matches(['.', ':', ' ']);
    let is_label = label.len() < text.len() && label.starts_with(['.', ':']);
    if is_label { rest } else { text }
}

/// A part of an address without its percent signs (RFC 3986, section 2.1).
fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
