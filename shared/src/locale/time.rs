//! Dates and times as a visitor reads them: in their zone, their locale's calendar, hour cycle and digits.
//!
//! ICU4X has the patterns (CLDR), jiff the zones (IANA tz database).

use icu_calendar::Date;
use icu_datetime::DateTimeFormatterPreferences;
use icu_time::{DateTime, Time};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{Offset, TimeZone};

use crate::locale::Locale;

mod clock;
mod range;

pub use clock::{Clock, DaysAndTimes, Kind, When};

fn preferences(locale: &Locale) -> DateTimeFormatterPreferences {
    icu_locale::Locale::from(locale.id().clone()).into()
}

/// An instant as date and time of day: `21 Nov 2026, 19:00`.
///
/// Falls back to RFC 3339 where CLDR has no pattern, which no known locale reaches.
pub fn date_time(at: Timestamp, zone: &TimeZone, locale: &Locale) -> String {
    clock::date_time(zone.to_datetime(at), locale).unwrap_or_else(|| at.to_string())
}

/// A civil date, such as the day on which an article was changed: `12 October 2026`.
pub fn date(day: jiff::civil::Date, locale: &Locale) -> String {
    clock::date(day, locale).unwrap_or_else(|| day.to_string())
}

fn iso(day: jiff::civil::Date) -> Option<Date<icu_calendar::Iso>> {
    Date::try_new_iso(i32::from(day.year()), u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

fn iso_time(at: civil::DateTime) -> Option<DateTime<icu_calendar::Iso>> {
    Some(DateTime { date: iso(at.date())?, time: time(at.time())? })
}

fn time(clock: civil::Time) -> Option<Time> {
    let part = |part: i8| u8::try_from(part).ok();
    Time::try_new(part(clock.hour())?, part(clock.minute())?, part(clock.second())?, 0).ok()
}

/// An offset as people know it: `UTC+05:45`, `UTC−03:00` with a minus sign, `UTC`.
pub fn offset_name(offset: Offset) -> String {
    if offset.is_zero() { "UTC".to_owned() } else { format!("UTC{}", offset_iso(offset).replace('-', "\u{2212}")) }
}

/// An offset as in RFC 3339: `+05:45`, `-03:00`, `+00:00`.
pub fn offset_iso(offset: Offset) -> String {
    let minutes = offset.seconds().unsigned_abs() / 60;
    let sign = if offset.is_negative() { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests;
