//! When requests began: by day and by hour of the week on the clock of who reads, on the customers' own clocks, and when
//! nobody of their team worked.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::days::Days;
use super::spans::DAY_MS;
use crate::locale::zone::stretches;

/// Hours of a week.
pub const HOURS: usize = 168;
/// An hour, in milliseconds.
pub const HOUR_MS: i64 = 3_600_000;
/// How many hours lie between Monday's midnight and that of the epoch, a Thursday.
pub const SINCE_MONDAY: i64 = 72;

/// How many requests began when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rhythm {
    /// By day of who reads: its number, counted from the epoch.
    pub days: Vec<(i64, u64)>,
    /// By hour of the week of who reads, from Monday's first; hours without any may be missing at the end.
    pub hours: Vec<u64>,
    /// Those of them that came while nobody of their team worked.
    pub off: Vec<u64>,
    /// By hour of the week of whoever wrote, where their zone is known.
    pub theirs: Vec<u64>,
}

/// A stretch of time in which a clock does not change, and its offset from UTC, all in milliseconds.
pub type Piece = (i64, i64, i64);

/// The pieces of a stretch of time on a zone's clock.
pub fn pieces(zone: &TimeZone, from: i64, until: i64) -> Vec<Piece> {
    let at = |at: i64| Timestamp::from_millisecond(at).unwrap_or_default();
    let piece = |stretch: &crate::locale::zone::Stretch| {
        let offset = i64::from(stretch.offset.seconds()) * 1000;
        (stretch.start.as_millisecond(), stretch.end.as_millisecond(), offset)
    };
    stretches(zone, at(from), at(until)).iter().map(piece).collect()
}

/// The hour of the week that a clock shows, from Monday's first.
pub fn hour_of_week(at: i64, offset: i64) -> usize {
    let hour = (at + offset).div_euclid(HOUR_MS) + SINCE_MONDAY;
    usize::try_from(hour.rem_euclid(HOURS as i64)).unwrap_or_default()
}

/// The day that a clock shows, counted from the epoch.
pub fn day_of(at: i64, offset: i64) -> i64 {
    (at + offset).div_euclid(DAY_MS)
}

/// Adds to an hour of the week.
pub fn add(hours: &mut Vec<u64>, hour: usize, many: u64) {
    if hours.len() <= hour {
        hours.resize((hour + 1).min(HOURS), 0);
    }
    if let Some(known) = hours.get_mut(hour) {
        *known += many;
    }
}

impl Rhythm {
    /// Adds another region's.
    pub fn merge(&mut self, other: &Rhythm) {
        for (day, many) in &other.days {
            match self.days.iter_mut().find(|(known, _)| known == day) {
                Some((_, sum)) => *sum += many,
                None => self.days.push((*day, *many)),
            }
        }
        let all = [(&mut self.hours, &other.hours), (&mut self.off, &other.off), (&mut self.theirs, &other.theirs)];
        for (own, theirs) in all {
            theirs.iter().enumerate().for_each(|(hour, many)| add(own, hour, *many));
        }
    }

    /// How many fall on each of some days.
    pub fn by_day(&self, days: Days) -> Vec<(Date, u64)> {
        let epoch = date(1970, 1, 1);
        let mut counted: Vec<(Date, u64)> = days.each().map(|day| (day, 0)).collect();
        for (number, many) in &self.days {
            let Ok(day) = epoch.checked_add((*number).days()) else { continue };
            if let Ok(at) = counted.binary_search_by_key(&day, |(known, _)| *known)
                && let Some((_, sum)) = counted.get_mut(at)
            {
                *sum += many;
            }
        }
        counted
    }
}

/// Hours of a week as rows of days, from Monday.
pub fn by_weekday(hours: &[u64]) -> [[u64; 24]; 7] {
    let mut rows = [[0; 24]; 7];
    for (cell, many) in rows.iter_mut().flatten().zip(hours) {
        *cell = *many;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_what_the_clock_shows() {
        for (zone, at) in [
            // 01:30 is shown twice in Berlin on that Sunday.
            ("Europe/Berlin", "2026-10-25T00:30:00Z"),
            ("Europe/Berlin", "2026-10-25T01:30:00Z"),
            ("Asia/Kathmandu", "2026-11-02T18:15:00Z"),
            ("America/New_York", "2026-11-01T05:59:59Z"),
            ("America/New_York", "2026-11-01T06:00:00Z"),
            ("Pacific/Apia", "2011-12-30T09:59:00Z"),
            ("Pacific/Apia", "2011-12-30T10:01:00Z"),
            ("Australia/Lord_Howe", "2026-04-04T15:10:00Z"),
            ("UTC", "1969-12-31T23:00:00Z"),
        ] {
            let (zone, at) = (TimeZone::get(zone).unwrap(), at.parse::<Timestamp>().unwrap());
            let ms = at.as_millisecond();
            let all = pieces(&zone, ms - 90 * DAY_MS, ms + 90 * DAY_MS);
            assert!(all.windows(2).all(|pair| pair[0].1 == pair[1].0), "{zone:?}");
            let offset = all.iter().find(|(from, until, _)| (*from..*until).contains(&ms)).unwrap().2;
            let wall = at.to_zoned(zone.clone());
            let hour = usize::try_from(wall.weekday().to_monday_zero_offset()).unwrap() * 24
                + usize::try_from(wall.hour()).unwrap();
            assert_eq!(hour_of_week(ms, offset), hour, "{zone:?} {at}");
            let day = (wall.date() - date(1970, 1, 1)).get_days();
            assert_eq!(day_of(ms, offset), i64::from(day), "{zone:?} {at}");
        }
    }

    #[test]
    fn regions_are_put_together() {
        let mut hours = Vec::new();
        add(&mut hours, 3, 2);
        add(&mut hours, HOURS, 1);
        let one = Rhythm { days: vec![(20_000, 2)], hours: hours.clone(), ..Rhythm::default() };
        let mut all = Rhythm { days: vec![(20_001, 1)], hours: vec![1], off: vec![1], theirs: vec![] };
        all.merge(&one);
        all.merge(&one);
        assert_eq!(
            (all.days.as_slice(), &all.hours[..4], &all.off),
            (&[(20_001, 1), (20_000, 4)][..], &[1, 0, 0, 4][..], &vec![1])
        );
        assert_eq!(by_weekday(&all.hours)[0][3], 4);
        let days = Days::of(date(2024, 10, 3), date(2024, 10, 5)).unwrap();
        assert_eq!(all.by_day(days).into_iter().map(|(_, many)| many).collect::<Vec<_>>(), [0, 4, 1]);
    }
}
