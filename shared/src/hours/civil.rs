//! Hours on the wall clock: the crate `opening-hours`, with shifts that belong to the day on which they start.
//!
//! That crate lets a rule for today erase what yesterday's shift does after midnight. So rules are cut at midnight
//! before it sees them, each marked with its number; a shift that is still at work at 24:00 goes on as its rule says.

use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use opening_hours_syntax::ExtendedTime;
use opening_hours_syntax::rules::time::Time as SpanTime;

use super::State;
use crate::content::site::{Closure, Team};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// A stretch on the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CivilRange {
    pub start: DateTime,
    pub end: DateTime,
    pub state: State,
}

/// A team's hours, read.
#[derive(Debug, Clone)]
pub struct Week {
    hours: OpeningHours,
    /// By rule: how long its shifts go on after midnight, in minutes.
    after_midnight: Vec<u16>,
    closures: Vec<Closure>,
}

/// Why hours cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// They are not in the syntax.
    #[error("they are not OSM opening_hours")]
    Syntax,
    /// They depend on the sun.
    #[error("sunrise, sunset, dawn and dusk have no place here: write times of day")]
    Sun,
    /// A span is longer than a day.
    #[error("a time span is longer than 24 hours: write it as one for each day")]
    TooLong,
    /// A span has no end.
    #[error("a time span has no end: write one, such as `18:00-22:00`")]
    OpenEnd,
}

impl Week {
    /// Reads a team's hours, holidays and closures.
    pub fn read(team: &Team) -> Result<Self, Unreadable> {
        let mut expression = opening_hours_syntax::parse(&team.hours).map_err(|_| Unreadable::Syntax)?;
        let mut after_midnight = Vec::new();
        for (number, rule) in expression.rules.iter_mut().enumerate() {
            let mut rest = 0;
            for span in &mut rule.time_selector.spans {
                if span.open_end || span.repeats.is_some() {
                    return Err(Unreadable::OpenEnd);
                }
                let (SpanTime::Fixed(start), SpanTime::Fixed(end)) = (span.range.start, span.range.end) else {
                    return Err(Unreadable::Sun);
                };
                let (start, end) = (start.mins_from_midnight(), end.mins_from_midnight());
                if start >= DAY {
                    return Err(Unreadable::Syntax);
                }
                let end = if end <= start { end + DAY } else { end };
                if end - start > DAY {
                    return Err(Unreadable::TooLong);
                }
                rest = rest.max(end.saturating_sub(DAY));
                span.range.end = SpanTime::Fixed(if end > DAY {
                    ExtendedTime::MIDNIGHT_24
                } else {
                    ExtendedTime::from_mins_from_midnight(end).unwrap_or(ExtendedTime::MIDNIGHT_24)
                });
            }
            after_midnight.push(rest);
            // Closed rules run no shifts, and with a comment they would mean something else to those after them.
            if rule.kind != RuleKind::Closed {
                rule.comment = number.to_string().into();
            }
        }
        let hours: OpeningHours = expression.to_string().parse().map_err(|_| Unreadable::Syntax)?;
        let holidays: CompactCalendar = team.holiday_dates.iter().filter_map(|date| naive(*date)).collect();
        let context = Context::default().with_holidays(ContextHolidays::new(Arc::new(holidays), Arc::default()));
        Ok(Week { hours: hours.with_context(context), after_midnight, closures: team.closures.clone() })
    }

    /// What is not closed from one day to another, both included, in order; neighbours in one state are one.
    pub fn ranges(&self, from: Date, to: Date) -> Vec<CivilRange> {
        let mut ranges: Vec<CivilRange> = Vec::new();
        let mut after_midnight: Vec<CivilRange> = Vec::new();
        let mut day = from.saturating_sub(1.day());
        while day <= to {
            let (shifts, next) = self.shifts_of(day);
            let of_day = laid_over(&shifts, &after_midnight);
            if day >= from {
                of_day.into_iter().for_each(|range| push(&mut ranges, range));
            }
            after_midnight = next;
            let Ok(tomorrow) = day.tomorrow() else { break };
            day = tomorrow;
        }
        self.without_closures(ranges)
    }

    /// The shifts that start on a day, until midnight and after it.
    fn shifts_of(&self, day: Date) -> (Vec<CivilRange>, Vec<CivilRange>) {
        let midnight = day.to_datetime(Time::midnight());
        let next = midnight.saturating_add(1.day());
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let Some(date) = naive(day) else { return (before, after) };
        if self.closures.iter().any(|closure| closure.is_days() && closure.from <= midnight && next <= closure.to) {
            return (before, after);
        }
        for range in self.hours.schedule_at(date) {
            let state = match range.kind {
                RuleKind::Open => State::Open,
                RuleKind::Unknown => State::Unknown,
                RuleKind::Closed => continue,
            };
            let at = |minutes: u16| midnight.saturating_add(i64::from(minutes).minutes());
            let (start, end) = (range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight());
            before.push(CivilRange { start: at(start), end: at(end), state });
            let rule: Option<usize> = range.comment.split([',', ' ']).next().and_then(|number| number.parse().ok());
            let rest = rule.and_then(|rule| self.after_midnight.get(rule)).copied().unwrap_or_default();
            if end >= DAY && rest > 0 {
                after.push(CivilRange { start: next, end: at(DAY + rest), state });
            }
        }
        (before, after)
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

/// Both, in order. Where they overlap, open wins over unknown.
fn laid_over(one: &[CivilRange], other: &[CivilRange]) -> Vec<CivilRange> {
    let all = || one.iter().chain(other);
    let mut edges: Vec<DateTime> = all().flat_map(|range| [range.start, range.end]).collect();
    edges.sort_unstable();
    edges.dedup();
    let pieces = edges.iter().zip(edges.iter().skip(1)).filter_map(|(start, end)| {
        let covering = || all().filter(|range| range.start <= *start && *end <= range.end);
        let state = covering().find(|range| range.state == State::Open).or(covering().next())?.state;
        Some(CivilRange { start: *start, end: *end, state })
    });
    let mut merged = Vec::new();
    pieces.for_each(|piece| push(&mut merged, piece));
    merged
}

/// Adds a range at the end, as one with its neighbour where they are in one state.
fn push(ranges: &mut Vec<CivilRange>, range: CivilRange) {
    match ranges.last_mut() {
        Some(last) if last.end == range.start && last.state == range.state => last.end = range.end,
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

fn naive(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(
        i32::from(date.year()),
        date.month().unsigned_abs().into(),
        date.day().unsigned_abs().into(),
    )
}
