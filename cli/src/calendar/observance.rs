//! A zone that a calendar defines itself: the rules of `VTIMEZONE` (RFC 5545, section 3.6.5), as they are.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

use super::component::{Component, Property};
use super::moment::{Moment, Value};
use super::recurrence;
use super::report::Report;
use crate::today::Years;

/// From when on a clock shows what.
#[derive(Debug, Clone, Copy)]
struct Onset {
    /// In seconds since 1970, UTC.
    at: i64,
    from: Offset,
    to: Offset,
    is_daylight: bool,
}

/// The zone of these `STANDARD` and `DAYLIGHT`, up to the end of the years. One that cannot be read is told and left
/// out.
///
/// # Errors
/// What is wrong with all of them, after the zone's name.
pub fn zone(id: &str, observances: &[&Component], years: Years, report: &Report<'_>) -> Result<TimeZone, String> {
    let mut onsets = Vec::new();
    for observance in observances {
        match read(observance, years, report) {
            Ok(found) => onsets.extend(found),
            Err((line, reason)) => report.warn(line, format!("`{}` of the time zone: {reason}", observance.name)),
        }
    }
    onsets.sort_by_key(|onset| onset.at);
    onsets.dedup_by_key(|onset| onset.at);
    let none = || "has no `STANDARD` or `DAYLIGHT` that can be read".to_owned();
    let data = tzif(&onsets).ok_or_else(none)?;
    TimeZone::tzif(id, &data).map_err(|error| format!("cannot be read: {error}"))
}

fn read(observance: &Component, years: Years, report: &Report<'_>) -> Result<Vec<Onset>, (usize, String)> {
    let missing = |name: &str| (observance.line, format!("it has no `{name}`"));
    let offset = |name| {
        let property = observance.property(name).ok_or_else(|| missing(name))?;
        let wrong = || (property.line, format!("`{name}`: `{}` is not an offset such as `+0100`", property.value));
        offset(&property.value).ok_or_else(wrong)
    };
    let (from, to) = (offset("TZOFFSETFROM")?, offset("TZOFFSETTO")?);
    let start = observance.property("DTSTART").ok_or_else(|| missing("DTSTART"))?;
    let local = |text: &str| Value::read(text).map(|value| Moment::of(value, &from.to_time_zone()));
    let on_clock = |text: &str| local(text).map(|moment| moment.on_clock_of(&from.to_time_zone()));
    let first = on_clock(&start.value).map_err(|reason| (start.line, reason))?;
    let mut starts = vec![first];
    // Rules go on from where they began, be that 1601, to a year after all closures.
    let span = Years { from: first, to: years.to.checked_add(1.year()).unwrap_or(years.to) };
    let warn =
        |property: &Property, reason: String| report.warn(property.line, format!("`{}`: {reason}", property.name));
    for rule in observance.all("RRULE") {
        let found = recurrence::starts(&rule.value, first, &on_clock, span);
        starts.extend(found.starts);
        found.oddities.into_iter().for_each(|reason| warn(rule, reason));
    }
    for dates in observance.all("RDATE") {
        for text in dates.value.split(',').map(str::trim).filter(|text| !text.is_empty()) {
            // Of a period its beginning.
            match on_clock(text.split_once('/').map_or(text, |(start, _)| start)) {
                Ok(at) => starts.push(at),
                Err(reason) => warn(dates, reason),
            }
        }
    }
    let second = |at: DateTime| from.to_timestamp(at).ok().map(Timestamp::as_second);
    let is_daylight = observance.name == "DAYLIGHT";
    Ok(starts.into_iter().filter_map(second).map(|at| Onset { at, from, to, is_daylight }).collect())
}

/// Reads `+0100` or `-003015`; a sign may be left out, colons do not matter.
fn offset(text: &str) -> Option<Offset> {
    let plain = text.replace(':', "");
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, plain.strip_prefix('+').unwrap_or(&plain)),
    };
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |at: usize| digits.get(at..at + 2).map_or(Some(0), |two| two.parse::<i32>().ok());
    let (hours, minutes, seconds) = (part(0)?, part(2)?, part(4)?);
    let is_time = hours < 24 && minutes < 60 && seconds < 60;
    is_time.then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60 + seconds)).ok()).flatten()
}

/// The onsets in the form of the time zone database (RFC 9636): what `jiff` reads a zone from. Before the first of
/// them is the offset that it was changed from.
fn tzif(onsets: &[Onset]) -> Option<Vec<u8>> {
    let first = onsets.first()?;
    let mut types = vec![(first.from, false)];
    let mut indexes = Vec::new();
    for onset in onsets {
        let wanted = (onset.to, onset.is_daylight);
        let at = types.iter().position(|known| *known == wanted).unwrap_or_else(|| {
            types.push(wanted);
            types.len() - 1
        });
        indexes.push(u8::try_from(at).ok()?);
    }
    let mut out = Vec::new();
    // What readers of 32 bits would read: nothing changes.
    block(&mut out, 0, 1);
    local_type(&mut out, first.from, false);
    out.extend_from_slice(NAME);
    block(&mut out, u32::try_from(onsets.len()).ok()?, u32::try_from(types.len()).ok()?);
    onsets.iter().for_each(|onset| out.extend_from_slice(&onset.at.to_be_bytes()));
    out.extend_from_slice(&indexes);
    types.into_iter().for_each(|(offset, is_daylight)| local_type(&mut out, offset, is_daylight));
    out.extend_from_slice(NAME);
    out.extend_from_slice(b"\n\n");
    Some(out)
}

/// What a clock that shows any of the offsets is called; nobody is shown it.
const NAME: &[u8; 4] = b"LMT\0";

fn block(out: &mut Vec<u8>, transitions: u32, types: u32) {
    out.extend_from_slice(b"TZif2");
    out.extend_from_slice(&[0; 15]);
    for count in [0, 0, 0, transitions, types, 4] {
        out.extend_from_slice(&u32::to_be_bytes(count));
    }
}

fn local_type(out: &mut Vec<u8>, offset: Offset, is_daylight: bool) {
    out.extend_from_slice(&offset.seconds().to_be_bytes());
    out.extend_from_slice(&[u8::from(is_daylight), 0]);
}
