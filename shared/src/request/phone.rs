//! Phone numbers: as people type them, and in international form (ITU-T E.123, E.164).
//!
//! One reader for every form. A country code that is typed decides; only a number without one is looked for in the
//! visitor's country. Where two readings are possible none is taken: another subscriber must never be called.

use std::fmt;

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, Region};

use typed::Typed;

mod extension;
#[cfg(test)]
mod sweep;
mod typed;

/// A number that can be called. As text it is what is kept: `+493023125012`, or with an extension, as RFC 3966 writes
/// it, `+493023125012;ext=136`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// As machines dial it: `+493023125012`. Never with an extension, which is asked for once somebody answers.
    pub e164: String,
    /// As people read it: `+49 30 23125012`.
    pub international: String,
    /// The digits of the extension, or empty.
    pub extension: String,
}

/// Why a text is no number that can be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It has a character that belongs in no number.
    Character(char),
    /// Its digits are too few or too many, or no country has such a number.
    Number,
}

impl Phone {
    /// The number as people read it, with its extension.
    pub fn shown(&self) -> String {
        if self.extension.is_empty() {
            return self.international.clone();
        }
        format!("{} ext. {}", self.international, self.extension)
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&with_extension(self.e164.clone(), &self.extension))
    }
}

fn with_extension(number: String, extension: &str) -> String {
    if extension.is_empty() { number } else { [&number, ";ext=", extension].concat() }
}

/// Reads a number. Without a country code it is one of `country` (ISO 3166-1 alpha-2), where that is known.
///
/// # Errors
/// [`Unreadable`], where it cannot be called.
pub fn read(text: &str, country: Option<&str>) -> Result<Phone, Unreadable> {
    let typed = Typed::read(text)?;
    let number = number(&typed, country).ok_or(Unreadable::Number)?;
    Ok(Phone {
        e164: number.format_as(PhoneNumberFormat::E164).into_owned(),
        international: number.format_as(PhoneNumberFormat::International).into_owned(),
        extension: typed.extension,
    })
}

/// The same, where it does not matter why there is none.
pub fn parse(text: &str, country: Option<&str>) -> Option<Phone> {
    read(text, country).ok()
}

/// A number as it is kept where it need not be one that can be called, as in a message: in its one form where the text
/// says its country, else as it was typed, for whoever reads it to judge, without what nobody sees.
///
/// # Errors
/// [`Unreadable`], where it has other characters than a number, or fewer than 4 or more than 20 digits.
pub fn kept(text: &str) -> Result<String, Unreadable> {
    let typed = Typed::read(text)?;
    match number(&typed, None) {
        Some(_) => read(text, None).map(|phone| phone.to_string()),
        None if (4..=20).contains(&typed.digits.trim_start_matches('+').len()) => {
            Ok(with_extension(typed.number, &typed.extension))
        }
        None => Err(Unreadable::Number),
    }
}

/// A number as people read it; as it is written where it is none.
pub fn shown(text: &str) -> String {
    parse(text, None).map_or_else(|| text.to_owned(), |phone| phone.shown())
}

/// The one number that was typed.
fn number(typed: &Typed, country: Option<&str>) -> Option<PhoneNumber> {
    let digits = typed.digits.as_str();
    if let Some(rest) = digits.strip_prefix('+') {
        // Some write the international prefix behind the `+`, which stands for it.
        let rest = rest.strip_prefix("00").unwrap_or(rest);
        let with_zero = valid(&["+", rest].concat(), None);
        return with_zero.or_else(|| valid(typed.without_trunk_zero.as_deref()?, None));
    }
    let region = country.and_then(|code| Region::from_code(code).ok());
    let dialled = region.and_then(|region| valid(digits, Some(region)));
    // `00` is how most of the world dials the `+`, and what people write who think of no country in particular.
    let abroad = digits.strip_prefix("00").and_then(|rest| valid(&["+", rest].concat(), None));
    match (dialled, abroad) {
        (Some(dialled), Some(abroad)) => likelier(typed, dialled, abroad),
        (dialled, abroad) => dialled.or(abroad),
    }
}

/// Which of two readings was meant, where a number begins with `00` and the country's own international prefix goes on
/// behind that: `00 93 …` or `009 3…`. A gap that only one of them has tells; where none does, neither is taken.
fn likelier(typed: &Typed, dialled: PhoneNumber, abroad: PhoneNumber) -> Option<PhoneNumber> {
    let (by_country, by_zeros) = (e164(&dialled), e164(&abroad));
    // Without a code it is one of the country's own that begin with `00`: nobody's telephone (Japan's toll-free ones).
    if by_country == by_zeros || !typed.digits.ends_with(by_country.trim_start_matches('+')) {
        return Some(abroad);
    }
    // Where the international prefix ends, and where the country code does.
    let ends = |number: &PhoneNumber, e164: &str| {
        let prefix = typed.digits.len().saturating_sub(e164.len() - 1);
        (prefix, prefix + number.country_code.to_string().len())
    };
    let (country, zeros) = (ends(&dialled, &by_country), ends(&abroad, &by_zeros));
    let is_country = country.0 != zeros.1 && typed.has_gap(country.0);
    let is_zeros = typed.has_gap(zeros.0) || (zeros.1 != country.0 && zeros.1 != country.1 && typed.has_gap(zeros.1));
    match (is_country, is_zeros) {
        (true, false) => Some(dialled),
        (false, true) => Some(abroad),
        _ => None,
    }
}

fn valid(digits: &str, region: Option<Region>) -> Option<PhoneNumber> {
    PHONE_NUMBER_UTIL.parse(digits, region).ok().filter(PhoneNumber::is_valid)
}

fn e164(number: &PhoneNumber) -> String {
    number.format_as(PhoneNumberFormat::E164).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stored(typed: &str, country: &str) -> String {
        read(typed, Some(country).filter(|country| !country.is_empty()))
            .map_or_else(|e| format!("{e:?}"), |p| p.to_string())
    }

    #[test]
    fn a_number_is_read_as_it_is_meant() {
        for (typed, country, expected) in [
            ("030 23125012", "DE", "+493023125012"),
            ("+49 (0)30 23125-012", "", "+493023125012"),
            ("0049 30 23125012", "AT", "+493023125012"),
            ("06-6000-0123", "JP", "+81660000123"),
            ("+56 9 6123 4567", "DE", "+56961234567"),
            ("(11) 96123-4567", "BR", "+5511961234567"),
            // A code that is typed decides, wherever the visitor is.
            ("+49 171 3920012", "US", "+491713920012"),
            ("+39 06 6982 1234", "DE", "+390669821234"),
            ("+44 161 496 0000", "US", "+441614960000"),
            ("+33 1 23 45 67 89", "US", "+33123456789"),
            ("+82 10 2345 6789", "US", "+821023456789"),
            ("011 49 171 3920012", "US", "+491713920012"),
            ("00 49 171 3920012", "US", "+491713920012"),
            ("8~10 49 171 3920012", "RU", "+491713920012"),
            ("++49 171 3920012", "US", "+491713920012"),
            ("+0049 171 3920012", "US", "+491713920012"),
            ("(+49) 171 3920012", "US", "+491713920012"),
            ("+7 812 555-01-99", "US", "+78125550199"),
            ("8 (812) 555-01-99", "RU", "+78125550199"),
            ("+7 800 555-35-35", "", "+78005553535"),
            // Keyboards, clipboards, machines.
            ("０９０－１２３４－５６７８", "JP", "+819012345678"),
            ("090ー1234ー5678", "JP", "+819012345678"),
            ("090ｰ1234ｰ5678", "JP", "+819012345678"),
            ("０９０−１２３４−５６７８", "JP", "+819012345678"),
            ("（０３）1234・5678", "JP", "+81312345678"),
            ("090\u{3000}1234\u{2009}5678", "JP", "+819012345678"),
            ("＋４９ １７１ ３９２００１２", "JP", "+491713920012"),
            ("\u{2066}\u{202a}+49 171 3920012\u{202c}\u{2069}\u{feff}", "", "+491713920012"),
            ("+49—171–3920‐012", "", "+491713920012"),
            ("٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971501234567"),
            ("०98-51234567", "NP", "+9779851234567"),
            ("᠐᠙᠐-𝟏𝟐𝟑𝟒-\u{1106b}\u{1106c}\u{1106d}\u{1106e}", "JP", "+819012345678"),
            ("Tel.: +49 171 3920012", "US", "+491713920012"),
            ("電話：090-1234-5678", "JP", "+819012345678"),
            ("tel:+49-171-3920012", "US", "+491713920012"),
            ("TEL:+49%20171%203920012", "US", "+491713920012"),
            ("tel:171-3920012;phone-context=+49", "US", "+491713920012"),
            ("tel:0171-3920012;phone-context=+49", "US", "+491713920012"),
            ("tel:030-23125012;phone-context=shop.example", "DE", "+493023125012"),
        ] {
            assert_eq!(stored(typed, country), expected, "{typed} from {country}");
        }
    }

    #[test]
    fn an_extension_is_kept_beside_the_number() {
        for (typed, ext) in [
            ("ext. 136", "136"),
            ("Ext 136", "136"),
            ("(ext. 136)", "136"),
            (";ext=136", "136"),
            ("x136", "136"),
            ("ｘ１３６", "136"),
            ("#136", "136"),
            (",,136#", "136"),
            (";136", "136"),
            ("доб. 5", "5"),
            ("добавочный: 5", "5"),
            ("内線 12", "12"),
            ("内線：１２", "12"),
            ("內線12", "12"),
            ("分机 8", "8"),
            ("내선 12", "12"),
            ("poste 12", "12"),
            ("Durchwahl 12", "12"),
            ("interno 12", "12"),
            ("ต่อ 12", "12"),
            ("máy lẻ 12", "12"),
            ("שלוחה 12", "12"),
            ("एक्सटेंशन १२", "12"),
        ] {
            for number in ["+49 30 23125012", "030 23125012"] {
                let typed = format!("{number} {typed}");
                assert_eq!(stored(&typed, "DE"), format!("+493023125012;ext={ext}"), "{typed}");
            }
        }
        let phone = read("tel:+49-30-23125012;ext=136", None).unwrap();
        assert_eq!((phone.e164.as_str(), phone.shown().as_str()), ("+493023125012", "+49 30 23125012 ext. 136"));
    }

    #[test]
    fn what_is_refused_is_named() {
        use Unreadable::{Character, Number};
        for (typed, why) in [
            ("", Number),
            ("12", Number),
            ("+", Number),
            ("030 23125012", Number),
            ("+999 123456789", Number),
            ("+1 555", Number),
            ("٠٠٠٠٠٠٠", Number),
            ("+4930231250129999999", Number),
            ("call me", Character('c')),
            ("+49 171 3920012 or 13", Character('o')),
            ("+49 171 3920012 + 1", Character('+')),
            ("+49 171 3920012 ext. no", Character('e')),
            ("📞 +49 171 3920012", Character('📞')),
            ("+49 171 *3920012", Character('*')),
            ("+49 171 3920012;ext=one", Character('o')),
        ] {
            assert_eq!(read(typed, None), Err(why), "{typed}");
        }
    }

    #[test]
    fn a_message_keeps_what_may_be_a_number() {
        for (typed, expected) in [
            ("+49 (0)30 23125-012 x5", "+493023125012;ext=5"),
            ("０３０－２３１２５０１２", "030-23125012"),
            ("030 23125012 доб. 5", "030 23125012;ext=5"),
            ("\u{202a}12345\u{202c}", "12345"),
        ] {
            assert_eq!(kept(typed).as_deref(), Ok(expected), "{typed}");
            assert_eq!(kept(expected).as_deref(), Ok(expected));
        }
        assert_eq!(kept("123"), Err(Unreadable::Number));
        assert_eq!(kept("call me"), Err(Unreadable::Character('c')));
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_the_reader(text in "\\PC{0,40}", digits in "[+0-9 ()./;=ext-]{0,24}") {
            for typed in [&text, &digits] {
                for country in [None, Some("DE"), Some("US"), Some("ZZ"), Some("é")] {
                    let _ = parse(typed, country);
                }
                if let Ok(kept_once) = kept(typed) {
                    prop_assert_eq!(kept(&kept_once), Ok(kept_once.clone()));
                }
            }
        }

        #[test]
        fn what_is_shown_and_what_is_kept_are_read_again(typed in "(\\+|00|0)?[1-9][0-9 -]{6,12}( ?(x|ext\\.|;ext=)[0-9]{1,5})?") {
            for country in [None, Some("DE"), Some("US"), Some("KR"), Some("AR"), Some("IT")] {
                if let Some(phone) = parse(&typed, country) {
                    prop_assert_eq!(parse(&phone.shown(), Some("US")), Some(phone.clone()));
                    prop_assert_eq!(parse(&phone.to_string(), Some("DE")), Some(phone));
                }
            }
        }
    }
}
