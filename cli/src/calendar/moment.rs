//! Dates, times and durations of iCalendar (RFC 5545, sections 3.3.4 to 3.3.6).

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};

/// What a value says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A day.
    Day(Date),
    /// A time in UTC.
    Utc(DateTime),
    /// A time on a clock that is told elsewhere.
    Local(DateTime),
}

/// A day, or a time.
#[derive(Debug, Clone, PartialEq)]
pub enum Moment {
    /// A day, wherever the team is.
    Day(Date),
    /// A time on a zone's clock.
    Time(DateTime, TimeZone),
}

impl Value {
    /// Reads `20261224`, `20261224T090000` or `20261224T090000Z`; the dashes, colons and missing seconds of other
    /// programs' ISO 8601 do not matter.
    pub fn read(text: &str) -> Result<Self, String> {
        let no_moment = || format!("`{text}` is not a date such as `20261224` or a time such as `20261224T090000`");
        let plain = text.trim().replace(['-', ':'], "").to_ascii_uppercase();
        let (civil, is_utc) = plain.strip_suffix('Z').map_or((plain.as_str(), false), |civil| (civil, true));
        let (date, time) = civil.split_once('T').unwrap_or((civil, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if date.len() != 8 || !digits(date) || !digits(time) || !(matches!(time.len(), 4 | 6) || civil == date) {
            return Err(no_moment());
        }
        let day: Date = date.parse().map_err(|_| format!("there is no day `{text}`"))?;
        if civil == date {
            return Ok(Value::Day(day));
        }
        let at = match time {
            // Midnight at a day's end.
            "2400" | "240000" => day.checked_add(1.day()).map(|next| next.to_datetime(Time::midnight())),
            _ => format!("{date}T{time:0<6}").parse(),
        };
        let at = at.map_err(|_| format!("there is no time `{text}`"))?;
        Ok(if is_utc { Value::Utc(at) } else { Value::Local(at) })
    }
}

impl Moment {
    /// What a value says on the clock of a zone, unless it says which clock is meant.
    pub fn of(value: Value, zone: &TimeZone) -> Self {
        match value {
            Value::Day(day) => Moment::Day(day),
            Value::Utc(at) => Moment::Time(at, TimeZone::UTC),
            Value::Local(at) => Moment::Time(at, zone.clone()),
        }
    }

    /// As the clock of a zone shows it; a day is its midnight.
    pub fn on_clock_of(&self, zone: &TimeZone) -> DateTime {
        match self {
            Moment::Day(day) => day.to_datetime(Time::midnight()),
            Moment::Time(civil, own) if own == zone => *civil,
            Moment::Time(civil, own) => instant(*civil, own).map_or(*civil, |at| zone.to_datetime(at)),
        }
    }

    /// The day that is meant where days are counted and a time is given. Midnight in UTC is how many programs write
    /// a day; any other time is that of a clock.
    pub fn day(&self, zone: &TimeZone) -> Date {
        match self {
            Moment::Day(day) => *day,
            Moment::Time(civil, own) if *own == TimeZone::UTC && civil.time() == Time::midnight() => civil.date(),
            Moment::Time(..) => self.on_clock_of(zone).date(),
        }
    }
}

/// The instant of a time on a zone's clock: of one that is repeated the first, of one that is skipped as if the clock
/// had not been changed (RFC 5545, section 3.3.5).
pub fn instant(civil: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(civil).compatible().ok()
}

/// Reads a `DURATION` that is not negative.
pub fn duration(value: &str) -> Result<Span, String> {
    // `P1DT` and the spaces of some programs.
    let plain: String = value.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let plain = plain.strip_suffix('T').unwrap_or(&plain);
    let span = plain.parse::<Span>().ok().filter(|_| plain.starts_with(['P', '+', '-']));
    match span {
        Some(span) if span.is_negative() => Err(format!("`{value}` is less than nothing")),
        Some(span) => Ok(span),
        None => Err(format!("`{value}` is not a duration such as `PT2H` or `P3D`")),
    }
}

#[cfg(test)]
mod tests {
    use nearhand_shared::locale::zone::zone_named;

    use super::*;

    #[test]
    fn values_are_days_or_times() {
        let (_, zone) = zone_named("Asia/Tokyo").unwrap();
        for (value, expected) in [
            ("20261224", Ok("2026-12-24T00:00:00")),
            ("20261224T090000", Ok("2026-12-24T09:00:00")),
            ("20261224T090000Z", Ok("2026-12-24T18:00:00")),
            ("20261224t090000z", Ok("2026-12-24T18:00:00")),
            ("2026-12-24", Ok("2026-12-24T00:00:00")),
            ("2026-12-24T09:00:00", Ok("2026-12-24T09:00:00")),
            ("20261224T0900", Ok("2026-12-24T09:00:00")),
            ("20261224T235960", Ok("2026-12-24T23:59:59")),
            ("20261224T240000", Ok("2026-12-25T00:00:00")),
            ("20261224Z", Ok("2026-12-24T00:00:00")),
            ("20260231", Err("no day `20260231`")),
            ("20261224T250000", Err("no time `20261224T250000`")),
            ("20261224T", Err("is not a date")),
            ("20261224T09", Err("is not a date")),
            ("20261224T090000/PT1H", Err("is not a date")),
            ("2026122\u{664}", Err("is not a date")),
            ("99991231T240000", Err("no time")),
            ("", Err("is not a date")),
        ] {
            match (Value::read(value).map(|value| Moment::of(value, &zone)), expected) {
                (Ok(moment), Ok(shown)) => assert_eq!(moment.on_clock_of(&zone).to_string(), shown, "{value}"),
                (Err(error), Err(part)) => assert!(error.contains(part), "{error}"),
                other => panic!("{value}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_day_is_meant_by_midnight_in_utc_and_by_a_time_on_the_clock() {
        for (zone, value, day) in [
            ("America/New_York", "20261224T000000Z", "2026-12-24"),
            ("America/New_York", "20261225T040000Z", "2026-12-24"),
            ("Europe/Berlin", "20261223T230000Z", "2026-12-24"),
            ("Europe/Berlin", "20261224T235959", "2026-12-24"),
        ] {
            let (_, zone) = zone_named(zone).unwrap();
            assert_eq!(Moment::of(Value::read(value).unwrap(), &zone).day(&zone).to_string(), day, "{value}");
        }
    }

    #[test]
    fn durations_have_many_forms() {
        for (value, hours) in [
            ("PT2H", 2.0),
            ("P2W", 336.0),
            ("P1DT12H", 36.0),
            ("+PT90M", 1.5),
            ("P1DT", 24.0),
            ("P0D", 0.0),
            ("P1W2D", 216.0),
            ("pt1h", 1.0),
        ] {
            let total = duration(value).unwrap().total(jiff::SpanTotal::from(jiff::Unit::Hour).days_are_24_hours());
            assert!((total.unwrap() - hours).abs() < 1e-9, "{value}");
        }
        for value in ["-P1D", "-PT1H", "2 h", "P", "", "PT", "soon", "P999999999999999999W", "1H", "H\u{e4}"] {
            assert!(duration(value).is_err(), "{value}");
        }
    }
}
