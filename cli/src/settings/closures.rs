//! `closures`: when a team is away besides its hours. Days, stretches of days, and calendars.

use std::path::{Component, Path};

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use nearhand_shared::content::site::Closure;

use crate::calendar;
use crate::source::{cannot_read, leads_out};
use crate::table::Table;
use crate::today::Today;

/// The longest stretch that is taken without a question, in days.
const LONG: i32 = 366;

/// Reads `closures` of a team, in order. What is long over is left out.
pub fn read(table: &Table<'_>, zone: &TimeZone, today: Today) -> Vec<Closure> {
    let mut closures = Vec::new();
    for (text, at) in table.texts_and_dates("closures") {
        let text = text.trim();
        let is_calendar = Path::new(text).extension().is_some_and(|end| end.eq_ignore_ascii_case("ics"));
        let read = if is_calendar { of_calendar(table, text, zone, today) } else { of_days(table, text, at) };
        match read {
            Ok(read) => closures.extend(read),
            Err(message) => table.file.error(at, message),
        }
    }
    let years = today.years();
    closures.retain(|closure| years.touch(closure.from, closure.to));
    closures.sort_by_key(|closure| (closure.from, closure.to));
    closures.dedup();
    closures
}

fn of_days(table: &Table<'_>, text: &str, at: usize) -> Result<Vec<Closure>, String> {
    let (first, last) = match text.split_once('/') {
        Some((first, last)) => (day(first, text)?, day(last, text)?),
        None => (day(text, text)?, day(text, text)?),
    };
    if last < first {
        return Err(format!("`{text}` ends before it begins: write the first day, then the last"));
    }
    if (last - first).get_days() >= LONG {
        table.file.warn(at, format!("`{text}` is more than a year: is that the year that was meant?"));
    }
    let midnight = |day: Date| day.to_datetime(Time::midnight());
    let end = last.checked_add(1.day()).unwrap_or(last);
    Ok(vec![Closure { from: midnight(first), to: midnight(end) }])
}

fn day(text: &str, whole: &str) -> Result<Date, String> {
    let is_shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !is_shaped {
        let hint = if whole.contains(':') {
            "times of day are written in a calendar, such as `closures/team.ics`"
        } else {
            "write a day `2026-12-24`, the first and the last one `2026-12-28/2027-01-02`, or a calendar \
             `closures/team.ics`"
        };
        return Err(format!("`{whole}` is not a closure: {hint}"));
    }
    text.parse().map_err(|_| format!("there is no day `{text}`"))
}

fn of_calendar(table: &Table<'_>, text: &str, zone: &TimeZone, today: Today) -> Result<Vec<Closure>, String> {
    let outside =
        || format!("`{text}` is not within the site's folder: put the calendar there, as `closures/team.ics`");
    let relative = Path::new(text);
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(outside());
    }
    let folder = table.file.source.path.parent().unwrap_or(Path::new(""));
    let path = folder.join(relative);
    path.canonicalize().map_err(|error| format!("`{text}` {}", cannot_read(&error)))?;
    if leads_out(folder, &path) {
        return Err(outside());
    }
    Ok(calendar::read(&path, zone, today.years(), table.file.findings))
}
