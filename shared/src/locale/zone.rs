//! Time zones by their IANA names, and their offsets over a while.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};

/// The zone with this IANA name, its name spelt as the database does.
pub fn zone_named(name: &str) -> Option<(String, TimeZone)> {
    if name.is_empty() || name.len() > 64 {
        return None;
    }
    let zone = TimeZone::get(name).ok()?;
    let name = zone.iana_name()?.to_owned();
    Some((name, zone))
}

/// Time between two changes of a zone's clock.
#[derive(Debug, Clone, Copy)]
pub struct Stretch {
    /// Its first instant.
    pub start: Timestamp,
    /// The first instant after it.
    pub end: Timestamp,
    /// The offset that holds in it.
    pub offset: Offset,
}

/// The stretches between two instants, in order.
pub fn stretches(zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut current = Stretch { start: from, end: to, offset: zone.to_offset(from) };
    for change in zone.following(from).take_while(|change| change.timestamp() < to) {
        stretches.push(Stretch { end: change.timestamp(), ..current });
        current = Stretch { start: change.timestamp(), end: to, offset: change.offset() };
    }
    stretches.push(current);
    stretches
}

/// The offsets of a zone, known for a while: asking its rules once is much less work than for each of many instants.
pub struct Offsets<'z> {
    zone: &'z TimeZone,
    known: Vec<Stretch>,
}

impl<'z> Offsets<'z> {
    /// Those of a zone, known between two instants.
    pub fn known(zone: &'z TimeZone, from: Timestamp, to: Timestamp) -> Self {
        Offsets { zone, known: stretches(zone, from, to) }
    }

    /// The one at an instant.
    pub fn at(&self, at: Timestamp) -> Offset {
        let known = self.known.iter().find(|stretch| stretch.start <= at && at < stretch.end);
        known.map_or_else(|| self.zone.to_offset(at), |stretch| stretch.offset)
    }

    /// The first instant of a day; `None` beyond all calendars.
    pub fn start_of(&self, day: Date) -> Option<Timestamp> {
        let midnight = day.to_datetime(Time::midnight());
        // Where the clock does not change, no midnight is skipped or repeated.
        if let [only] = self.known.as_slice()
            && let Ok(start) = only.offset.to_timestamp(midnight)
            && only.start <= start
            && start < only.end
        {
            return Some(start);
        }
        self.zone.to_timestamp(midnight).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_those_of_the_zone_on_both_sides_of_its_changes() {
        for name in ["Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca", "Asia/Beirut"] {
            let (_, zone) = zone_named(name).unwrap();
            let from: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
            let hours: Vec<Timestamp> =
                (0..365 * 24).map(|hour| from.checked_add(jiff::SignedDuration::from_hours(hour)).unwrap()).collect();
            for until in ["2026-01-20T00:00:00Z", "2026-08-01T00:00:00Z", "2027-02-01T00:00:00Z"] {
                let offsets = Offsets::known(&zone, from, until.parse().unwrap());
                for at in &hours {
                    assert_eq!(offsets.at(*at), zone.to_offset(*at), "{name} {at}");
                    let day = zone.to_datetime(*at).date();
                    let start = day.to_zoned(zone.clone()).unwrap().timestamp();
                    assert_eq!(offsets.start_of(day), Some(start), "{name} {day}");
                }
            }
        }
    }
}
