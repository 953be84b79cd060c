//! When an event comes again (`RRULE`, RFC 5545, section 3.3.10), on the clock of its own zone.
//!
//! The crate `rrule` reckons with civil times, given to it as UTC: its own time zones are older than ours.

use chrono::DateTime as Utc;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rrule::{RRule, Tz, Unvalidated};

use crate::today::Years;

/// How often an event may come within the years that are looked at: daily fits.
const MOST: usize = 5_000;

/// How often it may come from its start on: daily since 1601, where some clocks begin, fits.
const FAR: usize = 160_000;

/// What closes nobody: a few times are listed, or are one long one.
const FINE: [&str; 3] = ["SECONDLY", "MINUTELY", "HOURLY"];

/// When an event begins.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The starts within the years.
    pub starts: Vec<DateTime>,
    /// What of the rule was not understood, and what was done instead.
    pub oddities: Vec<String>,
}

/// A rule with what it does not share with the crate taken out.
struct Rule {
    text: String,
    until: Option<DateTime>,
    oddities: Vec<String>,
}

/// The starts of an event that first comes at `first` and again by `rule`, as far as they are within the years. A rule
/// that cannot be read leaves the first. `until` reads the last time at which it may begin.
pub fn starts(rule: &str, first: DateTime, until: &dyn Fn(&str) -> Result<DateTime, String>, years: Years) -> Found {
    match expand(rule, first, until, years) {
        Ok(found) => found,
        Err(reason) => Found { starts: vec![first], oddities: vec![format!("{reason}: only the first time counts")] },
    }
}

fn expand(
    rule: &str,
    first: DateTime,
    until: &dyn Fn(&str) -> Result<DateTime, String>,
    years: Years,
) -> Result<Found, String> {
    let bad = |error: &dyn std::fmt::Display| format!("`{rule}` cannot be read: {error}");
    let Rule { text, until, mut oddities } = plain(rule, until)?;
    if until.is_some_and(|until| until < first) {
        oddities.push("`UNTIL` is before the beginning, so it comes once".to_owned());
        return Ok(Found { starts: vec![first], oddities });
    }
    let first = utc(first).ok_or_else(|| bad(&"its start is out of range"))?;
    let mut rule: RRule<Unvalidated> = text.parse().map_err(|error| bad(&error))?;
    // The crate looks for the next time as far as it may: not beyond the years.
    let last = until.map_or(years.to, |until| until.min(years.to));
    let Some(last) = utc(last).filter(|last| *last >= first) else { return Ok(Found { starts: Vec::new(), oddities }) };
    rule = rule.until(last);
    // `limit`: what is never, such as 30 February, is given up.
    let set = rule.build(first).map_err(|error| bad(&error))?.limit();
    let mut starts = Vec::new();
    let mut dates = set.into_iter().filter_map(|date| civil(date.timestamp())).enumerate().peekable();
    if dates.peek().is_none() {
        return Err(bad(&"it never comes"));
    }
    for (at, start) in dates {
        if at >= FAR || starts.len() >= MOST {
            oddities.push(format!("it comes too often: the first {} times within the years count", starts.len()));
            break;
        }
        starts.extend((start >= years.from && start < years.to).then_some(start));
    }
    Ok(Found { starts, oddities })
}

/// Takes a rule apart and writes it as the crate reads it.
fn plain(rule: &str, read_until: &dyn Fn(&str) -> Result<DateTime, String>) -> Result<Rule, String> {
    let (mut parts, mut until, mut oddities) = (Vec::new(), None, Vec::new());
    let has = |part: &str| rule.to_ascii_uppercase().contains(part);
    for part in rule.split(';').filter(|part| !part.trim().is_empty()) {
        let (name, value) = part.split_once('=').ok_or_else(|| format!("`{part}` says nothing"))?;
        let name = name.trim().to_ascii_uppercase();
        let value: String = value.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
        let mut values: Vec<&str> = value.split(',').filter(|value| !value.is_empty()).collect();
        match name.as_str() {
            _ if values.is_empty() || name.starts_with("X-") => continue,
            // The crate takes minutes to get from a start long ago to the years that are looked at.
            "FREQ" if FINE.contains(&value.as_str()) => {
                return Err(format!("it comes again more often than daily (`{part}`)"));
            }
            "UNTIL" => {
                until = Some(read_until(&value).map_err(|error| format!("`UNTIL`: {error}"))?);
                continue;
            }
            "RSCALE" if value != "GREGORIAN" => return Err(format!("years of the calendar `{value}` are not known")),
            "RSCALE" => continue,
            // RFC 7529.
            "SKIP" if value != "OMIT" => {
                oddities.push(format!("`{part}` is not known: in months without the day it does not come"));
                continue;
            }
            "SKIP" => continue,
            "INTERVAL" if value.bytes().all(|byte| byte == b'0') => {
                oddities.push(format!("`{part}` says nothing: it is left out"));
                continue;
            }
            "COUNT" if value.bytes().all(|byte| byte == b'0') => return Err(format!("`{part}` is never")),
            // `1MO` has a meaning in months and years alone.
            "BYDAY" if !has("MONTHLY") && !has("YEARLY") => {
                values = values.into_iter().map(|value| value.trim_start_matches(numeric)).collect();
            }
            "BYDAY" => values = values.into_iter().map(|value| value.trim_start_matches('+')).collect(),
            _ => {}
        }
        parts.push(format!("{name}={}", values.join(",")));
    }
    Ok(Rule { text: parts.join(";"), until, oddities })
}

fn numeric(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '-')
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

    fn found(rule: &str, first: &str) -> (Vec<String>, Vec<String>) {
        let until = |text: &str| text.parse().map_err(|_| format!("`{text}` is no time"));
        let years = Today::on(jiff::civil::date(2026, 11, 22)).years();
        let found = starts(rule, first.parse().unwrap(), &until, years);
        let shown = found.starts.iter().map(|start| start.strftime("%Y-%m-%d %H:%M").to_string()).collect();
        (shown, found.oddities)
    }

    #[test]
    fn events_come_again_on_their_own_clock() {
        for (rule, first, expected) in [
            ("FREQ=YEARLY;COUNT=4", "2023-12-24T00:00", vec!["2025-12-24 00:00", "2026-12-24 00:00"]),
            // Through the change of the clock the hour stays.
            ("FREQ=WEEKLY;COUNT=2", "2026-10-21T15:00", vec!["2026-10-21 15:00", "2026-10-28 15:00"]),
            (
                "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260327T150000",
                "2026-01-30T15:00",
                vec!["2026-01-30 15:00", "2026-02-27 15:00", "2026-03-27 15:00"],
            ),
            ("freq=daily;until=20261224t150000", "2026-12-24T15:00", vec!["2026-12-24 15:00"]),
            ("FREQ=YEARLY;COUNT=2", "2001-01-01T00:00", vec![]),
            // As programs write them.
            (" FREQ = DAILY ; COUNT = 2 ;", "2026-01-01T09:00", vec!["2026-01-01 09:00", "2026-01-02 09:00"]),
            ("FREQ=DAILY;COUNT=2;BYDAY=MO, TU,", "2026-01-05T09:00", vec!["2026-01-05 09:00", "2026-01-06 09:00"]),
            ("FREQ=WEEKLY;COUNT=2;BYDAY=1MO,-1TU", "2026-01-05T09:00", vec!["2026-01-05 09:00", "2026-01-06 09:00"]),
            ("FREQ=MONTHLY;BYDAY=+1MO;COUNT=1;BYMONTH=1,", "2026-01-05T09:00", vec!["2026-01-05 09:00"]),
            ("FREQ=DAILY;COUNT=1;UNTIL=;BYMONTH=;X-A=b", "2026-01-05T09:00", vec!["2026-01-05 09:00"]),
            ("RSCALE=GREGORIAN;FREQ=DAILY;COUNT=1;SKIP=OMIT", "2026-01-05T09:00", vec!["2026-01-05 09:00"]),
            (
                "FREQ=DAILY;COUNT=3;UNTIL=20260102T090000",
                "2026-01-01T09:00",
                vec!["2026-01-01 09:00", "2026-01-02 09:00"],
            ),
        ] {
            assert_eq!(found(rule, first), (expected.into_iter().map(str::to_owned).collect(), vec![]), "{rule}");
        }
        assert_eq!(found("FREQ=YEARLY", "1990-12-24T00:00").0.len(), 12);
        assert_eq!(found("FREQ=DAILY", "2000-01-01T12:00").0.len(), 4_383);
    }

    #[test]
    fn rules_that_say_nothing_leave_the_first_time() {
        for (rule, part) in [
            ("FREQ=SOMETIMES", "cannot be read"),
            ("COUNT=3", "cannot be read"),
            ("", "cannot be read"),
            ("FREQ=Hourly;COUNT=3", "more often than daily"),
            ("DAILY", "`DAILY` says nothing"),
            ("FREQ=DAILY;COUNT=0", "`COUNT=0` is never"),
            ("FREQ=DAILY;UNTIL=tomorrow", "`UNTIL`: `TOMORROW`"),
            ("FREQ=DAILY;UNTIL=20200101T000000", "`UNTIL` is before"),
            ("FREQ=DAILY;BYMONTH=13", "cannot be read"),
            ("FREQ=DAILY;BYDAY=XX", "cannot be read"),
            ("FREQ=DAILY;NEW=1", "cannot be read"),
            ("FREQ=YEARLY;RSCALE=CHINESE", "years of the calendar `CHINESE`"),
        ] {
            let (starts, oddities) = found(rule, "2026-01-01T09:00");
            assert_eq!(starts, ["2026-01-01 09:00"], "{rule}");
            assert!(oddities.len() == 1 && oddities[0].contains(part), "{rule}: {oddities:?}");
        }
        let (starts, oddities) = found("FREQ=DAILY;BYHOUR=1,2,3,4", "2026-01-01T01:00");
        assert_eq!((starts.len(), oddities.len()), (5_000, 1));
        let (starts, oddities) = found("FREQ=DAILY;INTERVAL=0;COUNT=2;SKIP=FORWARD", "2026-01-01T01:00");
        assert_eq!((starts.len(), oddities.len()), (2, 2));
    }
}
