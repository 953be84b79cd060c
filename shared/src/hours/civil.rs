//! Hours on the wall clock: what a team's rules make of a day, with shifts that belong to the day on which they start.
//!
//! A day is written rule by rule, as its own shifts and the day before's that go on into it come. What is written later
//! is laid over what was there, but for two things: a rule that takes a day, and a day off, leave the shift of
//! the evening before as it is.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

use super::rules::{DAY, Rules, Shift, Weight};
use super::unreadable::Unreadable;
use super::{Doubt, State};
use crate::content::site::{Closure, Team};

/// A stretch on the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CivilRange {
    pub start: DateTime,
    pub end: DateTime,
    pub state: State,
    pub doubt: Option<Doubt>,
}

/// A team's hours, read.
#[derive(Debug, Clone)]
pub struct Week {
    rules: Rules,
    /// Public holidays, in order.
    holidays: Vec<Date>,
    closures: Vec<Closure>,
}

/// Part of a day, in minutes.
#[derive(Debug, Clone, Copy)]
struct Piece {
    shift: Shift,
    /// Whether it is of a shift of the day before.
    is_of_yesterday: bool,
}

impl Week {
    /// Reads a team's hours, holidays and closures.
    pub fn read(team: &Team) -> Result<Self, Unreadable> {
        let rules = Rules::read(&team.hours)?;
        let mut holidays = team.holiday_dates.clone();
        holidays.sort_unstable();
        Ok(Week { rules, holidays, closures: team.closures.clone() })
    }

    /// The comment on a doubt; empty where it has none.
    pub fn comment(&self, doubt: Doubt) -> &str {
        self.rules.comments.get(usize::from(doubt.comment)).map_or("", |comment| comment)
    }

    /// What is not closed from one day to another, both included, in order; neighbours that are alike are one.
    pub fn ranges(&self, from: Date, to: Date) -> Vec<CivilRange> {
        let mut ranges: Vec<CivilRange> = Vec::new();
        let (mut yesterday, mut today, mut pieces) = (Vec::new(), Vec::new(), Vec::new());
        self.valid_on(from.saturating_sub(1.day()), &mut yesterday);
        let mut day = from;
        while day <= to {
            self.valid_on(day, &mut today);
            self.write(&yesterday, &today, &mut pieces);
            let midnight = day.to_datetime(Time::midnight());
            let at = |minutes: u16| midnight.saturating_add(i64::from(minutes).minutes());
            for Piece { shift, .. } in pieces.drain(..) {
                let (start, end) = (at(shift.start), at(shift.end));
                push(&mut ranges, CivilRange { start, end, state: shift.state, doubt: shift.doubt });
            }
            std::mem::swap(&mut yesterday, &mut today);
            let Ok(tomorrow) = day.tomorrow() else { break };
            day = tomorrow;
        }
        self.without_closures(ranges)
    }

    /// The numbers of the rules by which shifts start on a day.
    fn valid_on(&self, day: Date, valid: &mut Vec<usize>) {
        valid.clear();
        let midnight = day.to_datetime(Time::midnight());
        let next = midnight.saturating_add(1.day());
        if self.closures.iter().any(|closure| closure.is_days() && closure.from <= midnight && next <= closure.to) {
            return;
        }
        for (number, rule) in self.rules.rules.iter().enumerate() {
            if rule.names(day, &self.holidays) {
                match rule.weight {
                    Weight::Instead => valid.clear(),
                    Weight::DayOff => {
                        valid.clear();
                        continue;
                    }
                    Weight::Over | Weight::Under => (),
                }
                valid.push(number);
            }
        }
    }

    /// Writes a day, given the rules of the day before and its own.
    fn write(&self, yesterday: &[usize], today: &[usize], pieces: &mut Vec<Piece>) {
        for (number, rule) in self.rules.rules.iter().enumerate() {
            if yesterday.contains(&number) {
                for shift in rule.shifts.iter().filter(|shift| shift.end > DAY) {
                    let shift = Shift { start: shift.start.max(DAY) - DAY, end: shift.end - DAY, ..*shift };
                    lay(pieces, rule.weight, Piece { shift, is_of_yesterday: true });
                }
            }
            if today.contains(&number) {
                for shift in rule.shifts.iter().filter(|shift| shift.start < DAY) {
                    let shift = Shift { end: shift.end.min(DAY), ..*shift };
                    lay(pieces, rule.weight, Piece { shift, is_of_yesterday: false });
                }
            }
        }
    }

    fn without_closures(&self, mut ranges: Vec<CivilRange>) -> Vec<CivilRange> {
        for closure in self.closures.iter().filter(|closure| !closure.is_days()) {
            let around = |range: CivilRange| {
                let before = CivilRange { end: range.end.min(closure.from), ..range };
                let after = CivilRange { start: range.start.max(closure.to), ..range };
                [before, after].into_iter().filter(|part| part.start < part.end)
            };
            ranges = ranges.into_iter().flat_map(around).collect();
        }
        ranges
    }
}

/// Lays a piece on a day that is written so far, whose pieces are in order.
fn lay(pieces: &mut Vec<Piece>, weight: Weight, new: Piece) {
    let Shift { start, end, state, .. } = new.shift;
    // Most often there is nothing in its place.
    if pieces.last().is_none_or(|last| last.shift.end <= start) {
        pieces.extend((state != State::Closed).then_some(new));
        return;
    }
    let stays = |old: &Piece| match weight {
        Weight::Under => true,
        Weight::Instead => old.is_of_yesterday && !new.is_of_yesterday && old.shift.state == State::Open,
        Weight::Over | Weight::DayOff => false,
    };
    let part = |of: &Piece, start: u16, end: u16| Piece { shift: Shift { start, end, ..of.shift }, ..*of };
    // The old pieces, where they stay, and the new one between those.
    let mut written = Vec::with_capacity(pieces.len() + 2);
    let mut begin = start;
    for old in pieces.iter() {
        if stays(old) {
            written.extend([*old, part(&new, begin, old.shift.start.clamp(begin, end))]);
            begin = begin.max(old.shift.end.min(end));
        } else {
            written.push(part(old, old.shift.start, old.shift.end.min(start)));
            written.push(part(old, old.shift.start.max(end), old.shift.end));
        }
    }
    written.push(part(&new, begin, end));
    written.retain(|piece| piece.shift.start < piece.shift.end && piece.shift.state != State::Closed);
    written.sort_unstable_by_key(|piece| piece.shift.start);
    *pieces = written;
}

/// Adds a range at the end, as one with its neighbour where they are alike.
fn push(ranges: &mut Vec<CivilRange>, range: CivilRange) {
    match ranges.last_mut() {
        Some(last) if last.end == range.start && (last.state, last.doubt) == (range.state, range.doubt) => {
            last.end = range.end;
        }
        _ => ranges.push(range),
    }
}

/// A shift as it is; one that lasts for days begins anew at each midnight of which it has worked the whole day before.
pub fn by_day(range: CivilRange) -> impl Iterator<Item = CivilRange> {
    let mut start = Some(range.start);
    std::iter::from_fn(move || {
        let begin = start?;
        let midnight = begin.date().to_datetime(Time::midnight());
        let whole_days = if begin == midnight { 1 } else { 2 };
        let cut = midnight.saturating_add(whole_days.days());
        start = (cut < range.end).then_some(cut);
        Some(CivilRange { start: begin, end: start.unwrap_or(range.end), ..range })
    })
}
