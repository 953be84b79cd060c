//! Phone numbers: as people type them, and in international form (ITU-T E.123, E.164).
//!
//! One reader for every form. A country code that is typed decides; only a number without one is looked for in the
//! visitor's country. Where two readings are possible none is taken: another subscriber must never be called.

use std::fmt;

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, Region};

use typed::Typed;

mod extension;
mod plain;
#[cfg(test)]
mod sweep;
#[cfg(test)]
mod tests;
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
    kept_in(text, None)
}

/// The same, where somebody is known to be in a country: without a country's code the number is one of that country, as in
/// [`read`]. What cannot be understood stays as it was typed.
///
/// # Errors
/// As [`kept`].
pub fn kept_in(text: &str, country: Option<&str>) -> Result<String, Unreadable> {
    let typed = Typed::read(text)?;
    match number(&typed, country) {
        Some(_) => read(text, country).map(|phone| phone.to_string()),
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
    // A number copied without its `+` (`49 171 …`, as messengers show it) may be one of the country's own besides.
    let without_plus = || valid(&["+", digits].concat(), None);
    if let Some(dialled) = &dialled
        && digits.starts_with(&dialled.country_code.to_string())
        && without_plus()
            .is_some_and(|other| other.country_code == dialled.country_code && e164(&other) != e164(dialled))
    {
        return None;
    }
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

/// Whether a number that somebody has left is the one that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Same {
    /// It is.
    Yes,
    /// It may be, or that of somebody else: it says no country, and more than one is possible, or none is known.
    Perhaps,
    /// It is not.
    No,
}

/// Compares a number as it is kept with one that is looked for, as [`kept`] writes both. Which country a number without
/// a code is of is one of `countries`: those of the market in which it was typed. Extensions say nothing.
pub fn is_same(kept: &str, wanted: &str, countries: &[String]) -> Same {
    let (kept, wanted) = (dialled(kept), dialled(wanted));
    if kept == wanted && !kept.is_empty() {
        return Same::Yes;
    }
    // What says its country says all.
    let (Some(_), false) = (wanted.strip_prefix('+'), kept.starts_with('+')) else { return Same::No };
    let readings = readings(&kept, countries);
    match readings.as_slice() {
        [only] if *only == wanted => Same::Yes,
        [] if countries.is_empty() && is_national_of(&kept, &wanted) => Same::Perhaps,
        many if many.contains(&wanted) => Same::Perhaps,
        _ => Same::No,
    }
}

/// The numbers that one without a country's code can be in some countries, each once.
pub fn readings(text: &str, countries: &[String]) -> Vec<String> {
    let mut all: Vec<String> =
        countries.iter().filter_map(|country| parse(text, Some(country))).map(|phone| phone.e164).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The digits of a number that is kept, with a `+` before them where it has one, without its extension.
fn dialled(kept: &str) -> String {
    let number = kept.split(';').next().unwrap_or_default().trim();
    let plus = if number.starts_with('+') { "+" } else { "" };
    number.chars().filter(char::is_ascii_digit).fold(plus.to_owned(), |digits, digit| format!("{digits}{digit}"))
}

/// Whether digits are those of a number within its own country, with what is dialled before them there or without.
fn is_national_of(digits: &str, number: &str) -> bool {
    national(number).is_some_and(|national| digits.trim_start_matches('0') == national)
}

/// The digits of a number behind its country's code, without zeros before them.
fn national(number: &str) -> Option<String> {
    let parsed = valid(number, None)?;
    let digits = e164(&parsed);
    let behind = digits.strip_prefix('+')?.strip_prefix(&parsed.country_code.to_string())?;
    Some(behind.trim_start_matches('0').to_owned())
}

/// The fewest digits by which a number is looked for.
const MIN_SEARCHED: usize = 5;

/// The digits of what is looked for, where it can only be a number: people type it with the prefix of a country or without
/// (`+49 30 901820`, `030 901820`), and divide it as they like. A whole number is looked for by what is behind its country's
/// code, so that it is found where somebody has typed it without: those of other countries that end alike are found besides.
pub fn searched(query: &str) -> Option<String> {
    let whole = query.trim().starts_with(['+', '0']).then(|| parse(query, None)).flatten();
    let whole = whole.and_then(|phone| national(&phone.e164)).filter(|digits| digits.len() >= MIN_SEARCHED);
    if whole.is_some() {
        return whole;
    }
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let is_number = query.chars().all(|c| c.is_ascii_digit() || " +-().\u{a0}\u{202f}/".contains(c));
    let digits = digits.trim_start_matches('0');
    (is_number && digits.len() >= MIN_SEARCHED).then(|| digits.to_owned())
}

/// What a number that is kept is found by: its digits, from each on to the end, as far as that is long enough.
pub fn endings(number: &str) -> Vec<String> {
    let digits: String = number.split(';').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    let starts = 0..(digits.len() + 1).saturating_sub(MIN_SEARCHED);
    starts.filter_map(|at| digits.get(at..).map(ToOwned::to_owned)).collect()
}
