//! When a team works: OSM `opening_hours` on its own wall clock, told as instants.
//!
//! Two rules decide every doubtful case:
//!
//! - A team is open at an instant if its wall clock then shows a time at which it is open. So an hour that a clock
//!   change skips is nobody's working time, and one that it repeats is worked twice.
//! - A shift belongs to the day on which it starts. One that runs past midnight goes on into a holiday, and one that a
//!   holiday takes away does not begin after midnight.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::content::site::Team;
use crate::locale::zone::{Stretch, stretches, zone_named};

pub mod availability;
mod civil;
mod days;
mod instants;
mod rules;
mod spelling;
mod unreadable;

use civil::{CivilRange, Week};
use rules::Rules;
pub use spelling::spelled;
pub use unreadable::Unreadable;

/// How far ahead anything is looked for, in days. What does not happen until then is told as never.
pub const HORIZON_DAYS: i64 = 60;
/// How far ahead is looked first: nearly every team opens or closes within a week.
const FIRST_LOOK_DAYS: i64 = 8;
/// For how many days hours are written at once: what most requests ask for in the next two weeks.
const WRITTEN_DAYS: i32 = 49;

/// Whether a team is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is.
    Open,
    /// It is not.
    Closed,
    /// Its hours do not say: see [`Doubt`].
    Unknown,
}

impl State {
    /// The name in answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Unknown => "unknown",
        }
    }
}

/// Why nobody knows whether a team is there. A schedule has the words: [`Schedule::comment`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Doubt {
    /// The number of the comment in the hours, such as "by appointment".
    comment: u16,
    /// Whether this comes after the times that are sure: hours with an open end (`17:00+`).
    pub is_open_end: bool,
}

/// A stretch of time in one state that is not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first instant.
    pub start: Timestamp,
    /// The first instant after it.
    pub end: Timestamp,
    /// [`State::Open`] or [`State::Unknown`].
    pub state: State,
    /// Why it is unknown, if it is.
    pub doubt: Option<Doubt>,
}

impl Span {
    /// Whether an instant is in it.
    pub fn contains(&self, at: Timestamp) -> bool {
        self.start <= at && at < self.end
    }
}

/// How a team stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: State,
    /// Why that is unknown, if it is.
    pub doubt: Option<Doubt>,
    /// When that changes next, or what is said of it, if it does within [`HORIZON_DAYS`].
    pub changes_at: Option<Timestamp>,
    /// When it opens, if it is not open now and does so within [`HORIZON_DAYS`].
    pub opens_at: Option<Timestamp>,
}

/// A team's working time.
#[derive(Debug, Clone)]
pub struct Schedule {
    week: Option<Week>,
    zone: TimeZone,
    /// How it stood when it was last asked, and when that was: true until it changes.
    stood: Cell<Option<(Timestamp, Standing)>>,
    /// The days that were written last.
    written: RefCell<Option<Written>>,
}

/// Days of hours: what rules, holidays and closures make of them is reckoned once.
#[derive(Debug, Clone)]
struct Written {
    from: Date,
    to: Date,
    ranges: Rc<[CivilRange]>,
}

impl Schedule {
    /// Reads a team's hours. What cannot be read, which `nearhand check` has refused, is unknown at all times.
    pub fn of(team: &Team) -> Self {
        let zone = zone_named(&team.zone).map(|(_, zone)| zone);
        let week = Week::read(team).ok().filter(|_| zone.is_some());
        Schedule { week, zone: zone.unwrap_or(TimeZone::UTC), stood: Cell::default(), written: RefCell::default() }
    }

    /// Whether hours can be read, and in one way only.
    ///
    /// # Errors
    /// [`Unreadable`], which says what is wrong with them.
    pub fn check(hours: &str) -> Result<(), Unreadable> {
        Rules::check(hours)
    }

    /// The rules of its zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The words of the hours on a doubt; empty where they have none.
    pub fn comment(&self, doubt: Doubt) -> &str {
        self.week.as_ref().map_or("", |week| week.comment(doubt))
    }

    /// When it is open or may be, in order, each as long as it lasts: all that touches `from..to`. What begins before
    /// or ends after these instants is told as it is up to two days beyond them.
    pub fn spans(&self, from: Timestamp, to: Timestamp) -> Vec<Span> {
        let (from, to) = (days_after(from, -2), days_after(to, 2));
        let Some(week) = &self.week else {
            return vec![Span { start: from, end: to, state: State::Unknown, doubt: Some(Doubt::default()) }];
        };
        let stretches = stretches(&self.zone, from, to);
        instants::spans(&self.ranges(week, &stretches), &stretches)
    }

    /// When it is open and in pieces of at most about a day, from which slots are counted: a shift is one piece; longer
    /// ones, such as `24/7`, begin anew at each midnight of the team.
    pub fn shifts(&self, from: Timestamp, to: Timestamp) -> Vec<Span> {
        let (from, to) = (days_after(from, -3), days_after(to, 2));
        let Some(week) = &self.week else { return Vec::new() };
        let stretches = stretches(&self.zone, from, to);
        let ranges = self.ranges(week, &stretches);
        let open = ranges.iter().filter(|range| range.state == State::Open);
        instants::pieces(open.flat_map(|range| civil::by_day(*range)), &stretches)
    }

    /// What the hours say on the days of some stretches, and it may be on others beside them.
    fn ranges(&self, week: &Week, stretches: &[Stretch]) -> Rc<[CivilRange]> {
        let dates = stretches
            .iter()
            .flat_map(|stretch| [stretch.start, stretch.end].map(|at| stretch.offset.to_datetime(at).date()));
        let (from, to) = dates.fold((Date::MAX, Date::MIN), |(from, to), day| (from.min(day), to.max(day)));
        let mut written = self.written.borrow_mut();
        if let Some(written) = written.as_ref().filter(|written| written.from <= from && to <= written.to) {
            return Rc::clone(&written.ranges);
        }
        let to = to.max(from.saturating_add(WRITTEN_DAYS.days()));
        let ranges: Rc<[CivilRange]> = week.ranges(from, to).into();
        *written = Some(Written { from, to, ranges: Rc::clone(&ranges) });
        ranges
    }

    /// How it stands. Every request asks this of every team, so it is reckoned once for each change.
    pub fn standing(&self, now: Timestamp) -> Standing {
        if let Some((since, stood)) = self.stood.get()
            && since <= now
            && stood.changes_at.is_some_and(|change| now < change)
        {
            return stood;
        }
        let near = self.standing_within(now, FIRST_LOOK_DAYS);
        let is_settled = near.changes_at.is_some() && (near.opens_at.is_some() || near.state == State::Open);
        // What is not settled depends on how far the horizon is, which moves with the moment.
        self.stood.set(is_settled.then_some((now, near)));
        if is_settled { near } else { self.standing_within(now, HORIZON_DAYS) }
    }

    fn standing_within(&self, now: Timestamp, days: i64) -> Standing {
        let end = days_after(now, days);
        let spans = self.spans(now, end);
        let within = |at: Timestamp| Some(at).filter(|at| *at <= end);
        let current = spans.iter().find(|span| span.contains(now));
        let state = current.map_or(State::Closed, |span| span.state);
        let mut later = spans.iter().filter(|span| span.start > now);
        let changes_at = match current {
            Some(span) => within(span.end),
            None => later.clone().next().and_then(|span| within(span.start)),
        };
        let opens_at = later.find(|span| span.state == State::Open).and_then(|span| within(span.start));
        let doubt = current.and_then(|span| span.doubt);
        Standing { state, doubt, changes_at, opens_at: opens_at.filter(|_| state != State::Open) }
    }

    /// The instant by which the team has worked so long, counted from `now`; `None` where that takes longer than
    /// [`HORIZON_DAYS`].
    pub fn after_working(&self, now: Timestamp, duration: SignedDuration) -> Option<Timestamp> {
        // Most promises are kept within a week.
        [FIRST_LOOK_DAYS, HORIZON_DAYS].into_iter().find_map(|days| self.after_working_within(now, duration, days))
    }

    fn after_working_within(&self, now: Timestamp, duration: SignedDuration, days: i64) -> Option<Timestamp> {
        let mut left = duration;
        for span in self.spans(now, days_after(now, days)) {
            if span.state != State::Open || span.end <= now {
                continue;
            }
            let start = span.start.max(now);
            let length = span.end.duration_since(start);
            if length >= left {
                return start.checked_add(left).ok();
            }
            left = left.checked_sub(length)?;
        }
        None
    }

    /// How long the team has worked between two instants.
    pub fn worked(&self, from: Timestamp, to: Timestamp) -> SignedDuration {
        let spans = self.spans(from, to);
        let open = spans.iter().filter(|span| span.state == State::Open);
        let lengths = open.map(|span| span.end.min(to).duration_since(span.start.max(from)));
        lengths.filter(SignedDuration::is_positive).fold(SignedDuration::ZERO, SignedDuration::saturating_add)
    }
}

/// The instant so many days of 24 hours later; the last or first there is, where that is beyond it.
pub fn days_after(at: Timestamp, days: i64) -> Timestamp {
    let limit = if days < 0 { Timestamp::MIN } else { Timestamp::MAX };
    at.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(limit)
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod peer;
#[cfg(test)]
pub(crate) mod tests;
