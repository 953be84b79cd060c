//! When a call can be booked: a team's working time, cut into slots.
//!
//! A slot is two instants. So a skipped hour has none, a repeated one has its own twice, and which is which is told by
//! the UTC offset beside each.

use jiff::{SignedDuration, Timestamp};

use crate::content::site::Callbacks;
use crate::hours::{Schedule, days_after};

/// How many slots are offered at most at a time.
pub const MOST: usize = 2_000;

/// A time at which a team can call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When the call begins.
    pub start: Timestamp,
    /// When it is over at the latest.
    pub end: Timestamp,
    /// How many calls it still takes.
    pub remaining: u16,
}

/// Time that a call takes, booked or held for somebody who is booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// When it begins.
    pub start: Timestamp,
    /// When it ends.
    pub end: Timestamp,
}

/// The free slots of a team, in order.
///
/// Each shift is cut from its beginning on; what is left at its end, shorter than a call, is no slot. One begins at
/// least the notice after `now`, and at most so many days of 24 hours as the team plans ahead.
pub fn free(schedule: &Schedule, terms: &Callbacks, now: Timestamp, taken: &[Taken]) -> Vec<Slot> {
    let (first, last) = window(terms, now);
    let calls = Calls::of(taken);
    let remaining = |start, end| terms.capacity.saturating_sub(calls.between(start, end));
    let mut slots: Vec<Slot> = offered(schedule, terms, first, last)
        .map(|(start, end)| Slot { start, end, remaining: remaining(start, end) })
        .filter(|slot| slot.remaining > 0)
        .take(MOST)
        .collect();
    // Where a change of the clock falls between two shifts, the second one's first part may come before the first one's
    // second.
    slots.sort_unstable_by_key(|slot| slot.start);
    slots
}

/// The end of the slot that begins at an instant, if one does and it can still be booked. Whether it is free is another
/// question.
pub fn end_of(schedule: &Schedule, terms: &Callbacks, now: Timestamp, start: Timestamp) -> Option<Timestamp> {
    let (first, last) = window(terms, now);
    let is_in_time = first <= start && start <= last;
    let mut offered = offered(schedule, terms, start, start);
    offered.find(|slot| slot.0 == start).map(|slot| slot.1).filter(|_| is_in_time)
}

/// The free slots that are nearest to one that is gone, in order of time.
pub fn nearest(slots: &[Slot], wanted: Timestamp, count: usize) -> Vec<Slot> {
    let mut nearest = slots.to_vec();
    nearest.sort_by_key(|slot| slot.start.duration_since(wanted).unsigned_abs());
    nearest.truncate(count);
    nearest.sort_unstable_by_key(|slot| slot.start);
    nearest
}

/// Between which instants a call can begin that is booked now.
pub fn window(terms: &Callbacks, now: Timestamp) -> (Timestamp, Timestamp) {
    let notice = SignedDuration::from_mins(terms.notice_minutes.into());
    (now.checked_add(notice).unwrap_or(Timestamp::MAX), days_after(now, terms.days_ahead.into()))
}

fn offered(
    schedule: &Schedule,
    terms: &Callbacks,
    first: Timestamp,
    last: Timestamp,
) -> impl Iterator<Item = (Timestamp, Timestamp)> + use<> {
    let length = SignedDuration::from_mins(terms.minutes.max(1).into());
    let from = move |start: Timestamp| Some((start, start.checked_add(length).ok()?));
    let shifts = schedule.shifts(first, last).into_iter().filter(move |shift| first < shift.end && shift.start <= last);
    shifts.flat_map(move |shift| {
        std::iter::successors(from(shift.start), move |(_, end)| from(*end))
            .take_while(move |(start, end)| *end <= shift.end && *start <= last)
            .filter(move |(start, _)| first <= *start)
    })
}

/// Calls that are taken, by their beginning.
struct Calls {
    taken: Vec<Taken>,
    longest: SignedDuration,
}

impl Calls {
    fn of(taken: &[Taken]) -> Self {
        let mut taken = taken.to_vec();
        taken.sort_unstable_by_key(|call| call.start);
        let lengths = taken.iter().map(|call| call.end.duration_since(call.start));
        Calls { longest: lengths.max().unwrap_or_default(), taken }
    }

    /// How many are between two instants, or partly. Where hours or lengths have changed since, calls may lie across
    /// slots: each of them counts in both.
    fn between(&self, start: Timestamp, end: Timestamp) -> u16 {
        if self.taken.is_empty() {
            return 0;
        }
        let earliest = start.checked_sub(self.longest).unwrap_or(Timestamp::MIN);
        let from = self.taken.partition_point(|call| call.start < earliest);
        let near = self.taken.iter().skip(from).take_while(|call| call.start < end);
        u16::try_from(near.filter(|call| start < call.end).count()).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hours::tests::team;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn terms(minutes: u16, notice_minutes: u32, days_ahead: u16, capacity: u16) -> Callbacks {
        Callbacks { minutes, notice_minutes, days_ahead, capacity, per_person: 10 }
    }

    fn starts(zone: &str, hours: &str, terms: &Callbacks, now: &str) -> Vec<String> {
        let schedule = Schedule::of(&team(zone, hours, &[], &[]));
        free(&schedule, terms, at(now), &[]).iter().map(|slot| slot.start.to_string()).collect()
    }

    #[test]
    fn a_shift_is_cut_from_its_beginning() {
        let now = "2026-11-23T08:10:00Z"; // Monday, 09:10 in Berlin
        let cases = [
            (terms(60, 0, 1, 1), vec!["09:00", "10:00"]),
            // 20 minutes of notice: 09:30 is too near for a slot of half an hour from the grid of 09:00.
            (terms(30, 20, 1, 1), vec!["08:30", "09:00", "09:30", "10:00", "10:30"]),
            // 45 minutes: the last half hour before 12:30 is no slot.
            (terms(45, 0, 1, 1), vec!["08:45", "09:30", "10:15"]),
        ];
        for (terms, expected) in cases {
            let expected: Vec<String> = expected.iter().map(|time| format!("2026-11-23T{time}:00Z")).collect();
            let hours = "Mo 09:00-12:00; Mo-Su 00:00-24:00 off; Mo 09:00-12:00";
            assert_eq!(starts("Europe/Berlin", hours, &terms, now), expected, "{terms:?}");
        }
    }

    #[test]
    fn time_that_is_not_certain_has_no_slots() {
        for (hours, expected) in [
            ("Mo 17:00+", &[][..]),
            ("Mo 13:00-15:00+", &["2026-11-23T13:00:00Z", "2026-11-23T14:00:00Z"]),
            ("Mo 13:00-15:00 || \"by appointment\"", &["2026-11-23T13:00:00Z", "2026-11-23T14:00:00Z"]),
            ("Mo 13:00-15:00 \"ring twice\"", &[]),
        ] {
            assert_eq!(starts("UTC", hours, &terms(60, 0, 2, 1), "2026-11-23T08:00:00Z"), expected, "{hours}");
        }
    }

    #[test]
    fn a_night_shift_goes_on_past_midnight_and_a_skipped_hour_has_no_slots() {
        // The shift of 28 March 2026 in Berlin: 22:00 to 06:00, seven hours.
        let slots = starts("Europe/Berlin", "22:00-06:00", &terms(90, 0, 1, 1), "2026-03-28T12:00:00Z");
        assert_eq!(
            slots,
            ["2026-03-28T21:00:00Z", "2026-03-28T22:30:00Z", "2026-03-29T00:00:00Z", "2026-03-29T01:30:00Z"]
        );
        // And of 24 October: nine.
        let slots = starts("Europe/Berlin", "22:00-06:00", &terms(90, 0, 1, 1), "2026-10-24T12:00:00Z");
        assert_eq!(slots.len(), 6);
    }

    #[test]
    fn a_team_that_never_closes_begins_anew_at_midnight() {
        let slots = starts("Asia/Kolkata", "24/7", &terms(50, 0, 2, 1), "2026-11-23T12:00:00Z");
        // Midnight in India is 18:30 UTC; the 28 slots of a day leave 40 minutes.
        assert!(
            slots.contains(&"2026-11-23T18:30:00Z".to_owned()) && slots.contains(&"2026-11-24T18:30:00Z".to_owned())
        );
        assert!(!slots.contains(&"2026-11-24T17:50:00Z".to_owned()), "it would last beyond midnight");
    }

    #[test]
    fn what_is_taken_is_not_free() {
        let schedule = Schedule::of(&team("UTC", "Mo 09:00-11:00", &[], &[]));
        let terms = terms(30, 0, 7, 2);
        let now = at("2026-11-23T00:00:00Z");
        let call = |from: &str, to: &str| Taken { start: at(from), end: at(to) };
        let taken = [
            call("2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z"),
            call("2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z"),
            // Booked when calls still began at other times.
            call("2026-11-23T09:45:00Z", "2026-11-23T10:15:00Z"),
        ];
        let left: Vec<u16> = free(&schedule, &terms, now, &taken).iter().map(|slot| slot.remaining).collect();
        assert_eq!(left, [1, 1, 2]);
    }

    proptest::proptest! {
        #[test]
        fn calls_are_counted_wherever_they_lie(
            calls in proptest::collection::vec((0_i64..200, 0_i64..90), 0..12),
            (from, length) in (0_i64..200, 1_i64..60),
        ) {
            let minute = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
            let call = |(start, length): &(i64, i64)| Taken { start: minute(*start), end: minute(start + length) };
            let taken: Vec<Taken> = calls.iter().map(call).collect();
            let (start, end) = (minute(from), minute(from + length));
            let expected = taken.iter().filter(|call| call.start < end && start < call.end).count();
            proptest::prop_assert_eq!(usize::from(Calls::of(&taken).between(start, end)), expected);
        }
    }

    #[test]
    fn only_a_slot_that_is_offered_has_an_end() {
        let schedule = Schedule::of(&team("UTC", "Mo 09:00-11:00", &[], &[]));
        let (terms, now) = (terms(30, 60, 7, 1), at("2026-11-23T08:15:00Z"));
        for (start, expected) in [
            ("2026-11-23T09:30:00Z", Some("2026-11-23T10:00:00Z")),
            ("2026-11-23T09:00:00Z", None), // notice
            ("2026-11-23T09:31:00Z", None), // between slots
            ("2026-11-23T10:45:00Z", None), // too short
            ("2026-11-23T10:30:00Z", Some("2026-11-23T11:00:00Z")),
            ("2026-11-24T09:30:00Z", None), // closed
            ("2026-12-07T09:30:00Z", None), // too far
        ] {
            assert_eq!(end_of(&schedule, &terms, now, at(start)), expected.map(at), "{start}");
        }
    }

    #[test]
    fn the_nearest_free_times_are_told_in_order() {
        let schedule = Schedule::of(&team("UTC", "Mo-Fr 09:00-11:00", &[], &[]));
        let slots = free(&schedule, &terms(60, 0, 7, 1), at("2026-11-23T00:00:00Z"), &[]);
        let nearest: Vec<String> =
            super::nearest(&slots, at("2026-11-24T10:00:00Z"), 3).iter().map(|slot| slot.start.to_string()).collect();
        assert_eq!(nearest, ["2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z", "2026-11-25T09:00:00Z"]);
    }
}
