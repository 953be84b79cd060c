//! Phone numbers: as people type them, and in international form (ITU-T E.123, E.164).

use phonenumber::Mode;
use phonenumber::country::Id;

/// A number that can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// As machines dial it: `+493023125012`.
    pub e164: String,
    /// As people read it: `+49 30 23125012`.
    pub international: String,
}

/// Reads a number. Without a country code it is one of `country` (ISO 3166-1 alpha-2), where that is known.
///
/// `None` where it cannot be called: too short or too long for its country, or of no country.
pub fn parse(text: &str, country: Option<&str>) -> Option<Phone> {
    let country: Option<Id> = country.and_then(|code| code.parse().ok());
    let number = phonenumber::parse(country, plain(text)?).ok()?;
    number.is_valid().then(|| Phone {
        e164: number.format().mode(Mode::E164).to_string(),
        international: number.format().mode(Mode::International).to_string(),
    })
}

/// A number as people read it; as it is written where it is none.
pub fn shown(text: &str) -> String {
    parse(text, None).map_or_else(|| text.to_owned(), |phone| phone.international)
}

/// The digits, with a `+` where it begins with one; `None` where there is anything that belongs in no number. The
/// library gets nothing else to read.
fn plain(text: &str) -> Option<String> {
    let mut plain = String::new();
    for c in text.trim().chars() {
        match c {
            '+' | '＋' if plain.is_empty() => plain.push('+'),
            _ if let Some(digit) = digit(c) => plain.push(digit),
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}'..='\u{2013}' | '(' | ')' | '.' | '/' => {}
            // What keeps the direction of a number in a right-to-left text.
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            _ => return None,
        }
    }
    // `00` is how most of the world dials the `+`.
    let plain = plain.strip_prefix("00").map(|rest| ["+", rest].concat()).unwrap_or(plain);
    (5..=17).contains(&plain.len()).then_some(plain)
}

/// A decimal digit of any script that the widget's languages are written in.
fn digit(c: char) -> Option<char> {
    const ZEROS: [char; 9] = ['0', '٠', '۰', '०', '০', '௦', '๐', '０', '೦'];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_shown_in_international_form() {
        for (typed, country, expected) in [
            ("030 23125012", "DE", "+49 30 23125012"),
            ("+49 (0)30 23125-012", "", "+49 30 23125012"),
            ("0049 30 23125012", "AT", "+49 30 23125012"),
            ("06-6000-0123", "JP", "+81 6-6000-0123"),
            ("+56 9 6123 4567", "DE", "+56 9 6123 4567"),
            ("(11) 96123-4567", "BR", "+55 11 96123-4567"),
            ("٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971 50 123 4567"),
            ("०98-51234567", "NP", "+977 985-1234567"),
        ] {
            let country = Some(country).filter(|country| !country.is_empty());
            assert_eq!(parse(typed, country).map(|phone| phone.international).as_deref(), Some(expected), "{typed}");
        }
        assert_eq!(parse("030 23125012", Some("DE")).unwrap().e164, "+493023125012");
        assert_eq!(shown("+81600000123"), shown(&shown("+81600000123")));
    }

    #[test]
    fn what_cannot_be_called_is_none() {
        for typed in
            ["", "12", "call me", "030 23125012", "+49", "+999 123456789", "+1 555", "٠٠٠٠٠٠٠", "+4930231250129999999"]
        {
            assert_eq!(parse(typed, None), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_the_reader(text in "\\PC{0,40}", digits in "[+0-9 ()./-]{0,24}") {
            for country in [None, Some("DE"), Some("US"), Some("ZZ")] {
                let _ = parse(&text, country);
                let _ = parse(&digits, country);
            }
        }
    }
}
