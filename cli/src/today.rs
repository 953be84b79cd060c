//! What day it is: asked here and nowhere else, so that a test can say it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;

/// A day from which holidays, closures and warnings are reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today(Date);

impl Today {
    /// The day it is, in UTC.
    pub fn from_clock() -> Self {
        Today(TimeZone::UTC.to_datetime(Timestamp::now()).date())
    }

    /// Another day.
    pub fn on(day: Date) -> Self {
        Today(day)
    }

    /// Whether a day is still to come, wherever one is.
    pub fn is_behind(self, day: Date) -> bool {
        self.0.tomorrow().is_ok_and(|tomorrow| day > tomorrow)
    }

    /// Its first instant, in UTC.
    pub fn start(self) -> Timestamp {
        self.0.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |midnight| midnight.timestamp())
    }

    /// The years for which days are worked out at publish: last year, this one and ten more. They are whole, so that
    /// publishing twice in a year gives the same bytes.
    pub fn years(self) -> Years {
        let first = |year: i16| date(year.clamp(1, 9_998), 1, 1).to_datetime(jiff::civil::Time::midnight());
        let this = self.0.year();
        Years { from: first(this.saturating_sub(1)), to: first(this.saturating_add(11)) }
    }
}

/// Whole years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// Their first moment.
    pub from: DateTime,
    /// The first moment after them.
    pub to: DateTime,
}

impl Years {
    /// Whether any of the time between two moments is in them.
    pub fn touch(self, from: DateTime, to: DateTime) -> bool {
        from < self.to && self.from < to
    }

    /// Whether a day is in them.
    pub fn contain(self, day: Date) -> bool {
        self.from.date() <= day && day < self.to.date()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_days_of_a_year_see_the_same_years() {
        for day in [date(2026, 1, 1), date(2026, 11, 22), date(2026, 12, 31)] {
            let years = Today::on(day).years();
            assert_eq!((years.from.date(), years.to.date()), (date(2025, 1, 1), date(2037, 1, 1)));
            assert!(years.contain(date(2025, 1, 1)) && years.contain(date(2036, 12, 31)));
            assert!(!years.contain(date(2024, 12, 31)) && !years.contain(date(2037, 1, 1)));
        }
        assert_eq!(Today::on(date(2026, 11, 22)).start().to_string(), "2026-11-22T00:00:00Z");
    }
}
