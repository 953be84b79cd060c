//! Days of a zone, as instants: a day begins when its clock first shows it, and ends when the next one does.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// How many days figures are asked for at most: ten years.
pub const MOST: i64 = 3_660;

/// Days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
}

impl Days {
    /// As many as are meant; none where the last is before the first, or they are more than [`MOST`].
    pub fn of(from: Date, to: Date) -> Option<Days> {
        let days = Days { from, to };
        (1..=MOST).contains(&days.many()).then_some(days)
    }

    /// The days that somebody means who may have turned them round, and the last [`MOST`] of too many.
    pub fn meant(from: Date, to: Date) -> Days {
        let days = Days { from: from.min(to), to: to.max(from) };
        let first = days.to.checked_sub((MOST - 1).days()).unwrap_or(days.from);
        Days { from: days.from.max(first), ..days }
    }

    /// How many.
    pub fn many(self) -> i64 {
        i64::from((self.to - self.from).get_days()) + 1
    }

    /// As many days, right before these.
    pub fn before(self) -> Option<Days> {
        let many = self.many();
        let from = self.from.checked_sub(many.days()).ok()?;
        let to = self.from.yesterday().ok()?;
        Some(Days { from, to })
    }

    /// The first instant, and the first that is no longer in them, in milliseconds since the epoch.
    pub fn bounds(self, zone: &TimeZone) -> Option<(i64, i64)> {
        let start = |day: Date| Some(start_of(day, zone)?.as_millisecond());
        Some((start(self.from)?, start(self.to.tomorrow().ok()?)?))
    }

    /// Each of them.
    pub fn each(self) -> impl Iterator<Item = Date> {
        self.from.series(1.day()).take_while(move |day| *day <= self.to)
    }
}

/// When a day begins: later than midnight where the clock skips that, and with the next day where it skips all of it.
fn start_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    Some(day.to_zoned(zone.clone()).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(from: &str, to: &str) -> Option<Days> {
        Days::of(from.parse().unwrap(), to.parse().unwrap())
    }

    #[test]
    fn days_begin_with_their_clock() {
        for (zone, from, to, first, end) in [
            ("UTC", "2026-11-01", "2026-11-30", "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"),
            ("Europe/Berlin", "2026-11-01", "2026-11-01", "2026-10-31T23:00:00Z", "2026-11-01T23:00:00Z"),
            // The clock goes back: 25 hours. It goes forth: 23.
            ("Europe/Berlin", "2026-10-25", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"),
            ("Europe/Berlin", "2026-03-29", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"),
            // Midnight is skipped.
            ("Africa/Cairo", "2026-04-24", "2026-04-24", "2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z"),
            ("Asia/Kathmandu", "2026-11-01", "2026-11-01", "2026-10-31T18:15:00Z", "2026-11-01T18:15:00Z"),
            // A day that there was not.
            ("Pacific/Apia", "2011-12-29", "2011-12-29", "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z"),
        ] {
            let zone = TimeZone::get(zone).unwrap();
            let (begins, ends) = days(from, to).unwrap().bounds(&zone).unwrap();
            let told = [begins, ends].map(|at| Timestamp::from_millisecond(at).unwrap().to_string());
            assert_eq!(told, [first, end], "{zone:?} {from}");
        }
    }

    #[test]
    fn days_are_some_and_not_too_many() {
        assert_eq!(days("2026-11-02", "2026-11-01"), None);
        assert_eq!(days("2016-11-01", "2026-12-31"), None);
        let meant = |from: &str, to: &str| Days::meant(from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(meant("2026-11-02", "2026-11-01"), days("2026-11-01", "2026-11-02").unwrap());
        assert_eq!(meant("1900-01-01", "2026-11-30").many(), MOST);
        assert_eq!(meant("2026-11-01", "2026-11-01").many(), 1);
        let november = days("2026-11-01", "2026-11-30").unwrap();
        assert_eq!((november.many(), november.each().count()), (30, 30));
        assert_eq!(november.before(), days("2026-10-02", "2026-10-31"));
    }
}
