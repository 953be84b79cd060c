//! Dates and times of iCalendar: a day, or a time on the clock of a zone (RFC 5545, sections 3.3.4 to 3.3.6).

use icu_time::zone::WindowsParser;
use icu_time::zone::iana::IanaParserExtended;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use nearhand_shared::locale::zone::zone_named;

/// A day, or a time.
#[derive(Debug, Clone, PartialEq)]
pub enum Moment {
    /// A day, wherever the team is.
    Day(Date),
    /// A time on a zone's clock.
    Time(DateTime, TimeZone),
}

impl Moment {
    /// Reads a value. `zone` is its `TZID`; without one and without `Z` it is on the clock of `own`.
    pub fn read(value: &str, zone: Option<&str>, own: &TimeZone) -> Result<Self, String> {
        let no_moment = || format!("`{value}` is not a date such as `20261224` or a time such as `20261224T090000`");
        let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        if digits(value, 8) {
            return value.parse().map(Moment::Day).map_err(|_| format!("there is no day `{value}`"));
        }
        let (civil, is_utc) = value.strip_suffix('Z').map_or((value, false), |civil| (civil, true));
        let (date, time) = civil.split_once('T').ok_or_else(no_moment)?;
        if !digits(date, 8) || !digits(time, 6) {
            return Err(no_moment());
        }
        let civil: DateTime = civil.parse().map_err(|_| format!("there is no time `{value}`"))?;
        let zone = match zone {
            _ if is_utc => TimeZone::UTC,
            Some(name) => named(name).ok_or_else(|| format!("there is no time zone `{name}`"))?,
            None => own.clone(),
        };
        Ok(Moment::Time(civil, zone))
    }

    /// As the clock of a zone shows it; a day is its midnight.
    pub fn on_clock_of(&self, zone: &TimeZone) -> DateTime {
        match self {
            Moment::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
            Moment::Time(civil, own) if own == zone => *civil,
            Moment::Time(civil, own) => instant(*civil, own).map_or(*civil, |at| zone.to_datetime(at)),
        }
    }

    /// Whether it names what begins at a time on the clock of a zone: that time, or that day.
    pub fn names(&self, start: DateTime, zone: &TimeZone) -> bool {
        match self {
            Moment::Day(day) => start.date() == *day,
            Moment::Time(..) => self.on_clock_of(zone) == start,
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
    let span = value.parse::<Span>().ok().filter(|span| value.starts_with(['P', '+']) && !span.is_negative());
    span.ok_or_else(|| format!("`{value}` is not a duration such as `PT2H` or `P3D`"))
}

/// The zone of a `TZID`: an IANA name, one behind a prefix as Mozilla and Evolution write it, or one of Windows as
/// Outlook does.
fn named(id: &str) -> Option<TimeZone> {
    let id = id.trim_matches('"');
    let ends = id.match_indices('/').filter_map(|(at, _)| id.get(at + 1..));
    let iana = std::iter::once(id).chain(ends.filter(|end| end.contains('/'))).find_map(zone_named);
    iana.or_else(|| {
        let zone = WindowsParser::new().parse(id, None)?;
        let canonical = IanaParserExtended::new().iter().find(|known| known.time_zone == zone)?;
        zone_named(canonical.canonical)
    })
    .map(|(_, zone)| zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_days_or_times_in_a_zone() {
        let own = named("Asia/Tokyo").unwrap();
        let cases = [
            ("20261224", None, Ok("2026-12-24T00:00:00")),
            ("20261224T090000", None, Ok("2026-12-24T09:00:00")),
            ("20261224T090000Z", None, Ok("2026-12-24T18:00:00")),
            ("20261224T090000", Some("Europe/Berlin"), Ok("2026-12-24T17:00:00")),
            ("20261224T090000", Some("\"Europe/Berlin\""), Ok("2026-12-24T17:00:00")),
            ("20261224T090000", Some("W. Europe Standard Time"), Ok("2026-12-24T17:00:00")),
            ("20261224T090000", Some("/mozilla.org/20050126_1/Europe/Berlin"), Ok("2026-12-24T17:00:00")),
            ("20261224T090000", Some("/a.example/America/Argentina/San_Juan"), Ok("2026-12-24T21:00:00")),
            // Skipped in Berlin: as if the clock had not been put forward.
            ("20260329T023000", Some("Europe/Berlin"), Ok("2026-03-29T10:30:00")),
            ("20261224T090000", Some("Mars/Olympus"), Err("no time zone `Mars/Olympus`")),
            ("20260231", None, Err("no day `20260231`")),
            ("20260231T090000", None, Err("no time `20260231T090000`")),
            ("2026-12-24", None, Err("is not a date")),
            ("20261224T0900", None, Err("is not a date")),
            ("20261224T090000/PT1H", None, Err("is not a date")),
            ("", None, Err("is not a date")),
        ];
        for (value, zone, expected) in cases {
            match (Moment::read(value, zone, &own), expected) {
                (Ok(moment), Ok(shown)) => assert_eq!(moment.on_clock_of(&own).to_string(), shown, "{value} {zone:?}"),
                (Err(error), Err(part)) => assert!(error.contains(part), "{error}"),
                other => panic!("{value} {zone:?}: {other:?}"),
            }
        }
        for (value, is_good) in [("PT2H", true), ("P2W", true), ("P1DT12H", true), ("-P1D", false), ("2 h", false)] {
            assert_eq!(duration(value).is_ok(), is_good, "{value}");
        }
    }
}
