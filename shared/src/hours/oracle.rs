//! An independent answer, minute by minute: slow, simple-minded, and written for this test alone.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::{ToSpan, Unit};
use proptest::prelude::*;

use super::tests::team;
use super::*;
use crate::booking::slots;
use crate::content::site::Callbacks;

/// Hours from which `opening_hours` are written, and which are also asked directly.
#[derive(Debug, Clone)]
struct Rules {
    /// The last one that speaks of a weekday decides it.
    rules: Vec<Rule>,
    /// Days off.
    off: Vec<Date>,
}

/// Weekdays, and shifts as minutes of the day and lengths.
type Rule = (Vec<Weekday>, Vec<(i64, i64)>);

const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "Mo"),
    (Weekday::Tuesday, "Tu"),
    (Weekday::Wednesday, "We"),
    (Weekday::Thursday, "Th"),
    (Weekday::Friday, "Fr"),
    (Weekday::Saturday, "Sa"),
    (Weekday::Sunday, "Su"),
];

impl Rules {
    fn written(&self) -> String {
        let rule = |(days, shifts): &Rule| {
            let days: Vec<&str> = DAYS.iter().filter(|(day, _)| days.contains(day)).map(|(_, name)| *name).collect();
            let time = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let shifts: Vec<String> =
                shifts.iter().map(|(start, length)| format!("{}-{}", time(*start), time(start + length))).collect();
            format!("{} {}", days.join(","), shifts.join(","))
        };
        let mut all: Vec<String> = self.rules.iter().map(rule).collect();
        all.push("PH off".to_owned());
        all.join("; ")
    }

    fn shifts_on(&self, day: Date) -> &[(i64, i64)] {
        if self.off.contains(&day) {
            return &[];
        }
        let rule = self.rules.iter().rev().find(|(days, _)| days.contains(&day.weekday()));
        rule.map(|(_, shifts)| shifts.as_slice()).unwrap_or_default()
    }

    fn is_open(&self, zone: &TimeZone, at: Timestamp) -> bool {
        self.is_open_on_the_wall(zone.to_datetime(at))
    }

    /// Also of times that the clock never shows.
    fn is_open_on_the_wall(&self, civil: DateTime) -> bool {
        let minute = i64::from(civil.hour()) * 60 + i64::from(civil.minute());
        let today =
            self.shifts_on(civil.date()).iter().any(|(start, length)| (*start..start + length).contains(&minute));
        let yesterday = civil.date().yesterday().unwrap();
        today || self.shifts_on(yesterday).iter().any(|(start, length)| minute + 1440 < start + length)
    }

    /// The first minute from `now` on at which it is otherwise.
    fn next_change(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let is_open = self.is_open(zone, now);
        let end = days_after(now, HORIZON_DAYS);
        minutes(now).take_while(|at| *at <= end).find(|at| self.is_open(zone, *at) != is_open)
    }

    /// Every slot that begins between two instants, by walking through the minutes of some days before them as well.
    fn slots(&self, zone: &TimeZone, length: i64, from: Timestamp, to: Timestamp) -> Vec<Timestamp> {
        let mut slots = Vec::new();
        // The beginning of the piece that the minute is in, as an instant and on the wall clock: there it may lie in
        // an hour that the clock skips.
        let mut piece: Option<(Timestamp, DateTime)> = None;
        let mut shown = zone.to_datetime(days_after(from, -4));
        let mut day = shown.date();
        for at in minutes(days_after(from, -4)).take_while(|at| *at < days_after(to, 2)) {
            let civil = zone.to_datetime(at);
            let midnight = civil.date().to_datetime(Time::midnight());
            if !self.is_open(zone, at) {
                piece = None;
            } else if let Some((_, begun)) = piece
                && civil.date() > day
                && midnight.since((Unit::Hour, begun)).unwrap().get_hours() >= 24
            {
                piece = Some((at, midnight));
            }
            if self.is_open(zone, at) {
                let skipped = std::iter::successors(Some(civil), |time| time.checked_sub(1.minute()).ok())
                    .take_while(|time| *time == civil || (*time > shown && self.is_open_on_the_wall(*time)));
                let (start, _) = *piece.get_or_insert((at, skipped.last().unwrap()));
                let worked = at.duration_since(start).as_mins() + 1;
                if worked % length == 0 {
                    slots.push(at.checked_sub(SignedDuration::from_mins(length - 1)).unwrap());
                }
            }
            day = day.max(civil.date());
            shown = civil;
        }
        slots.retain(|slot| from <= *slot && *slot <= to);
        slots
    }
}

fn minutes(from: Timestamp) -> impl Iterator<Item = Timestamp> {
    std::iter::successors(Some(from), |at| at.checked_add(SignedDuration::from_mins(1)).ok())
}

const ZONES: [&str; 12] = [
    "UTC",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "America/St_Johns",
    "Antarctica/Troll",
    "Africa/Casablanca",
    "America/Santiago",
    "Africa/Cairo",
    "Europe/Dublin",
    "Pacific/Kiritimati",
    "America/Vancouver",
];

fn rules() -> impl Strategy<Value = Rules> {
    let days = proptest::sample::subsequence(DAYS.map(|(day, _)| day).to_vec(), 1..=7);
    let shift = (0..96_i64, 1..=96_i64).prop_map(|(start, length)| (start * 15, length * 15));
    let shifts = proptest::collection::vec(shift, 1..=3);
    let off = proptest::collection::vec((0..366_i64).prop_map(|day| days_after(START, day)), 0..6);
    (proptest::collection::vec((days, shifts), 1..=3), off).prop_map(|(rules, off)| Rules {
        rules,
        off: off.iter().map(|at| TimeZone::UTC.to_datetime(*at).date()).collect(),
    })
}

/// 1 January 2026.
const START: Timestamp = Timestamp::constant(1_767_225_600, 0);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn state_change_and_slots_are_those_of_the_simple_minded_answer(
        rules in rules(),
        zone in proptest::sample::select(ZONES.to_vec()),
        minute in 0..525_600_i64,
        length in proptest::sample::select(vec![10_u16, 15, 25, 45, 60]),
    ) {
        let off: Vec<String> = rules.off.iter().map(ToString::to_string).collect();
        let off: Vec<&str> = off.iter().map(String::as_str).collect();
        let team = team(zone, &rules.written(), &off, &[]);
        let schedule = Schedule::of(&team);
        let zone = schedule.zone().clone();
        let now = START.checked_add(SignedDuration::from_mins(minute)).unwrap();

        let standing = schedule.standing(now);
        prop_assert_eq!(standing.state == State::Open, rules.is_open(&zone, now));
        prop_assert_eq!(standing.changes_at, rules.next_change(&zone, now));
        // What was kept of one answer is that of another moment only where it is the same.
        for minutes in [-90, 0, 1, 45, 600] {
            let then = now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
            let fresh = Schedule::of(&team).standing(then);
            prop_assert_eq!(schedule.standing(then), fresh);
        }

        let terms = Callbacks { minutes: length, notice_minutes: 30, days_ahead: 3, capacity: 1, per_person: 10 };
        let (from, to) = slots::window(&terms, now);
        let found: Vec<Timestamp> = slots::free(&schedule, &terms, now, &[]).iter().map(|slot| slot.start).collect();
        prop_assert_eq!(found, rules.slots(&zone, length.into(), from, to));
    }
}
