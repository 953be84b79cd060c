//! An independent answer, minute by minute: slow, simple-minded, and written for this test alone.

use std::cell::RefCell;
use std::collections::HashMap;

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
    rules: Vec<Rule>,
    holidays: Vec<Date>,
    /// What was found of days that were asked for.
    known: RefCell<HashMap<Date, Vec<State>>>,
}

#[derive(Debug, Clone)]
struct Rule {
    joint: Joint,
    days: Vec<Weekday>,
    /// Whether it speaks of public holidays, too.
    on_holidays: bool,
    /// Minutes of the day, and lengths; none for the whole day.
    shifts: Vec<(i64, i64)>,
    says: State,
}

/// What stands between a rule and those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Semicolon,
    Comma,
    Bars,
}

const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "Mo"),
    (Weekday::Tuesday, "Tu"),
    (Weekday::Wednesday, "We"),
    (Weekday::Thursday, "Th"),
    (Weekday::Friday, "Fr"),
    (Weekday::Saturday, "Sa"),
    (Weekday::Sunday, "Su"),
];

impl Rule {
    fn written(&self) -> String {
        let mut days: Vec<&str> =
            DAYS.iter().filter(|(day, _)| self.days.contains(day)).map(|(_, name)| *name).collect();
        days.extend(self.on_holidays.then_some("PH"));
        let time = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let shifts: Vec<String> =
            self.shifts.iter().map(|(start, length)| format!("{}-{}", time(*start), time(start + length))).collect();
        let state = if self.says == State::Closed { "off" } else { self.says.as_str() };
        format!("{} {} {state}", days.join(","), shifts.join(",")).replace("  ", " ")
    }

    fn names(&self, day: Date, holidays: &[Date]) -> bool {
        self.days.contains(&day.weekday()) || (self.on_holidays && holidays.contains(&day))
    }

    fn speaks_of(&self, minute: i64) -> bool {
        match self.shifts.as_slice() {
            [] => (0..1440).contains(&minute),
            shifts => shifts.iter().any(|(start, length)| (*start..start + length).contains(&minute)),
        }
    }

    fn is_day_off(&self) -> bool {
        self.says == State::Closed && self.joint != Joint::Bars && matches!(self.shifts[..], [] | [(0, 1440)])
    }
}

impl Rules {
    fn written(&self) -> String {
        let mut text = String::new();
        for (number, rule) in self.rules.iter().enumerate() {
            text.push_str(match rule.joint {
                _ if number == 0 => "",
                Joint::Semicolon => "; ",
                Joint::Comma => ", ",
                Joint::Bars => " || ",
            });
            text.push_str(&rule.written());
        }
        text
    }

    /// The rules by which shifts start on a day.
    fn valid_on(&self, day: Date) -> Vec<usize> {
        let mut valid = Vec::new();
        for (number, rule) in self.rules.iter().enumerate().filter(|(_, rule)| rule.names(day, &self.holidays)) {
            if rule.is_day_off() || (rule.joint == Joint::Semicolon && rule.says != State::Closed) {
                valid.clear();
            }
            if !rule.is_day_off() {
                valid.push(number);
            }
        }
        valid
    }

    /// The state of each minute of a day: what the last rule says that speaks of it, but for what is left as it is.
    fn states_on(&self, day: Date) -> Vec<State> {
        let (yesterday, today) = (self.valid_on(day.yesterday().unwrap()), self.valid_on(day));
        let state = |minute: i64| {
            let (mut state, mut since_yesterday) = (State::Closed, false);
            for (number, rule) in self.rules.iter().enumerate() {
                for (valid, of_yesterday) in [(&yesterday, true), (&today, false)] {
                    let minute = if of_yesterday { minute + 1440 } else { minute };
                    if !valid.contains(&number) || !rule.speaks_of(minute) {
                        continue;
                    }
                    let is_kept = match rule.joint {
                        Joint::Bars => state != State::Closed,
                        Joint::Comma => false,
                        Joint::Semicolon => {
                            rule.says != State::Closed && state == State::Open && since_yesterday && !of_yesterday
                        }
                    };
                    if !is_kept {
                        (state, since_yesterday) = (rule.says, of_yesterday);
                    }
                }
            }
            state
        };
        (0..1440).map(state).collect()
    }

    fn state_on_the_wall(&self, civil: DateTime) -> State {
        let minute = usize::try_from(civil.hour()).unwrap() * 60 + usize::try_from(civil.minute()).unwrap();
        let mut known = self.known.borrow_mut();
        known.entry(civil.date()).or_insert_with(|| self.states_on(civil.date()))[minute]
    }

    fn state(&self, zone: &TimeZone, at: Timestamp) -> State {
        self.state_on_the_wall(zone.to_datetime(at))
    }

    fn is_open(&self, zone: &TimeZone, at: Timestamp) -> bool {
        self.is_open_on_the_wall(zone.to_datetime(at))
    }

    /// Also of times that the clock never shows.
    fn is_open_on_the_wall(&self, civil: DateTime) -> bool {
        self.state_on_the_wall(civil) == State::Open
    }

    /// The first minute from `now` on at which it is otherwise.
    fn next_change(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let state = self.state(zone, now);
        let end = days_after(now, HORIZON_DAYS);
        minutes(now).take_while(|at| *at <= end).find(|at| self.state(zone, *at) != state)
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
    let rule = || {
        let days = proptest::sample::subsequence(DAYS.map(|(day, _)| day).to_vec(), 0..=7);
        let shift = (0..96_i64, 1..=96_i64).prop_map(|(start, length)| (start * 15, length * 15));
        let shifts = proptest::collection::vec(shift, 0..=3);
        let joint = proptest::sample::select(vec![Joint::Semicolon, Joint::Semicolon, Joint::Comma, Joint::Bars]);
        let says = proptest::sample::select(vec![State::Open, State::Open, State::Open, State::Unknown, State::Closed]);
        (joint, days, any::<bool>(), shifts, says).prop_map(|(joint, days, on_holidays, shifts, says)| {
            let on_holidays = on_holidays || days.is_empty();
            Rule { joint, days, on_holidays, shifts, says }
        })
    };
    let holidays = proptest::collection::vec((0..366_i64).prop_map(|day| days_after(START, day)), 0..30);
    // First an ordinary week, so that there is something to take from and to add to.
    let first = rule().prop_map(|rule| Rule { joint: Joint::Semicolon, says: State::Open, ..rule });
    (first, proptest::collection::vec(rule(), 0..=3), holidays).prop_map(|(first, rest, holidays)| Rules {
        rules: std::iter::once(first).chain(rest).collect(),
        holidays: holidays.iter().map(|at| TimeZone::UTC.to_datetime(*at).date()).collect(),
        known: RefCell::default(),
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
        let holidays: Vec<String> = rules.holidays.iter().map(ToString::to_string).collect();
        let holidays: Vec<&str> = holidays.iter().map(String::as_str).collect();
        let team = team(zone, &rules.written(), &holidays, &[]);
        prop_assert_eq!(Schedule::check(&team.hours), Ok(()), "{}", team.hours);
        let schedule = Schedule::of(&team);
        let zone = schedule.zone().clone();
        let now = START.checked_add(SignedDuration::from_mins(minute)).unwrap();

        let standing = schedule.standing(now);
        prop_assert_eq!(standing.state, rules.state(&zone, now), "{}", team.hours);
        prop_assert_eq!(standing.changes_at, rules.next_change(&zone, now), "{}", team.hours);
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
