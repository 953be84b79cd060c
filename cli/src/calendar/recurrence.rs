//! When an event comes again (`RRULE`), on the clock of its own zone.
//!
//! The crate `rrule` reckons with civil times, given to it as UTC: its own time zones are older than ours.

use chrono::DateTime as Utc;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rrule::{RRule, Tz, Unvalidated};

use super::moment::Moment;
use crate::today::Years;

/// How often an event may come within the years that are looked at: daily fits.
const MOST: u16 = 5_000;

/// The starts of an event that first comes at `first` and again by `rule`, as far as they are within the years.
pub fn starts(rule: &str, first: DateTime, zone: &TimeZone, years: Years) -> Result<Vec<DateTime>, String> {
    let bad = |error: &dyn std::fmt::Display| format!("`RRULE` cannot be read: {error}");
    let mut until = None;
    let mut rest = Vec::new();
    for part in rule.split(';').filter(|part| !part.is_empty()) {
        match part.split_once('=').map(|(name, value)| (name.to_ascii_uppercase(), value)) {
            Some((name, value)) if name == "UNTIL" => until = Some(last_start(value, zone)?),
            Some((name, value)) if name == "FREQ" && FINE.iter().any(|fine| fine.eq_ignore_ascii_case(value)) => {
                return Err(format!("it comes again more often than daily (`{part}`): write its times as one"));
            }
            _ => rest.push(part),
        }
    }
    let first = utc(first).ok_or_else(|| bad(&"its start is out of range"))?;
    let mut rule: RRule<Unvalidated> = rest.join(";").parse().map_err(|error| bad(&error))?;
    if let Some(until) = until.and_then(utc) {
        rule = rule.until(until);
    }
    let mut set = rule.build(first).map_err(|error| bad(&error))?;
    if let (Some(from), Some(to)) = (utc(years.from), utc(years.to)) {
        set = set.after(from).before(to);
    }
    let found = set.all(MOST);
    if found.limited {
        return Err(format!("it comes again more than {MOST} times in the years ahead"));
    }
    Ok(found.dates.iter().filter_map(|date| civil(date.timestamp())).collect())
}

const FINE: [&str; 3] = ["SECONDLY", "MINUTELY", "HOURLY"];

/// The last time at which an event may begin. A day is meant whole.
fn last_start(value: &str, zone: &TimeZone) -> Result<DateTime, String> {
    let until = Moment::read(value, None, zone).map_err(|error| format!("`UNTIL`: {error}"))?;
    Ok(match until {
        Moment::Day(day) => day.at(23, 59, 59, 0),
        Moment::Time(..) => until.on_clock_of(zone),
    })
}

fn utc(civil: DateTime) -> Option<Utc<Tz>> {
    let at = TimeZone::UTC.to_timestamp(civil).ok()?;
    Some(Utc::from_timestamp(at.as_second(), 0)?.with_timezone(&Tz::UTC))
}

fn civil(second: i64) -> Option<DateTime> {
    Timestamp::from_second(second).ok().map(|at| TimeZone::UTC.to_datetime(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::today::Today;
    use nearhand_shared::locale::zone::zone_named;

    fn found(rule: &str, first: &str) -> Result<Vec<String>, String> {
        let (_, zone) = zone_named("Europe/Berlin").unwrap();
        let years = Today::on(jiff::civil::date(2026, 11, 22)).years();
        let found = starts(rule, first.parse().unwrap(), &zone, years)?;
        Ok(found.iter().map(|start| start.strftime("%Y-%m-%d %H:%M").to_string()).collect())
    }

    #[test]
    fn events_come_again_on_their_own_clock() {
        for (rule, first, expected) in [
            ("FREQ=YEARLY;COUNT=4", "2023-12-24T00:00", vec!["2025-12-24 00:00", "2026-12-24 00:00"]),
            // Through the change of the clock the hour stays.
            ("FREQ=WEEKLY;COUNT=2", "2026-10-21T15:00", vec!["2026-10-21 15:00", "2026-10-28 15:00"]),
            (
                "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260330",
                "2026-01-30T15:00",
                vec!["2026-01-30 15:00", "2026-02-27 15:00", "2026-03-27 15:00"],
            ),
            // 15:00 in Berlin in winter.
            (
                "FREQ=DAILY;UNTIL=20261225T140000Z",
                "2026-12-23T15:00",
                vec!["2026-12-23 15:00", "2026-12-24 15:00", "2026-12-25 15:00"],
            ),
            ("freq=daily;until=20261224", "2026-12-24T15:00", vec!["2026-12-24 15:00"]),
            ("FREQ=YEARLY;COUNT=2", "2001-01-01T00:00", vec![]),
        ] {
            assert_eq!(found(rule, first).unwrap(), expected, "{rule}");
        }
        assert_eq!(found("FREQ=YEARLY", "1990-12-24T00:00").unwrap().len(), 12);
        assert_eq!(found("FREQ=DAILY", "2000-01-01T12:00").unwrap().len(), 4_383);
    }

    #[test]
    fn rules_that_say_nothing_are_errors() {
        for (rule, part) in [
            ("FREQ=SOMETIMES", "cannot be read"),
            ("COUNT=3", "cannot be read"),
            ("", "cannot be read"),
            ("FREQ=HOURLY;COUNT=3", "more often than daily"),
            ("FREQ=DAILY;UNTIL=tomorrow", "`UNTIL`: `tomorrow`"),
            ("FREQ=DAILY;UNTIL=20200101", "cannot be read"),
            ("FREQ=DAILY;BYMONTH=13", "cannot be read"),
            ("FREQ=DAILY;BYHOUR=1,2,3,4", "more than"),
        ] {
            let error = found(rule, "2026-01-01T09:00").unwrap_err();
            assert!(error.contains(part), "{rule}: {error}");
        }
    }
}
