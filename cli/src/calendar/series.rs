//! Events that come again, some of them changed: all times of an event, and which of them others stand for
//! (RFC 5545, section 3.8.4.4).

use std::collections::{BTreeSet, HashMap};

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use nearhand_shared::content::site::Closure;

use super::event::{Event, Times};
use super::length::Length;
use super::moment::{Moment, Value};
use super::recurrence;
use crate::today::Years;

/// All events of a file.
#[derive(Debug)]
pub struct Series<'a> {
    events: &'a [Event<'a>],
    /// The changed occurrences of each event that has any.
    changes: HashMap<&'a str, Vec<&'a Event<'a>>>,
    own: &'a TimeZone,
    years: Years,
}

/// Starts that an event does not have, on its clock.
#[derive(Debug, Default)]
struct Except {
    days: BTreeSet<Date>,
    times: BTreeSet<DateTime>,
}

impl<'a> Series<'a> {
    /// The events of a file for a team in the zone `own`.
    pub fn new(events: &'a [Event<'a>], own: &'a TimeZone, years: Years) -> Self {
        let mut changes: HashMap<_, Vec<_>> = HashMap::new();
        // One whose new time cannot be told leaves the old one as it was.
        let is_change =
            |event: &&Event<'_>| event.stands_for.is_some() && (event.times.is_some() || event.is_cancelled());
        for event in events.iter().filter(is_change) {
            changes.entry(event.uid()).or_default().push(event);
        }
        Series { events, changes, own, years }
    }

    /// What they close.
    pub fn closures(&self) -> Vec<Closure> {
        let mut closures = Vec::new();
        for event in self.events.iter().filter(|event| !event.is_cancelled()) {
            let Some(times) = &event.times else { continue };
            let of_event = closures.len();
            let starts = self.starts(event, times);
            let has_starts = starts.iter().any(|(start, _)| self.years.contain(start.date()));
            self.add(event, times, starts, &mut closures);
            let has_end = ["DTEND", "DURATION"].iter().any(|name| event.component.property(name).is_some());
            if let Some(property) = event.component.property("DTSTART")
                && closures.len() == of_event
                && has_starts
                && !has_end
            {
                event.warn(property, "it has no end, so it closes nothing: write `DTEND`");
            }
        }
        closures
    }

    /// All times at which an event begins, some with a length of their own.
    fn starts(&self, event: &Event<'_>, times: &Times) -> Vec<(DateTime, Option<Length>)> {
        let first = event.start(&times.start, times);
        let by_rules = |name: &str| {
            let mut starts = Vec::new();
            for rule in event.component.all(name) {
                let until = |text: &str| last_start(text, times);
                let found = recurrence::starts(&rule.value, first, &until, self.years);
                found.oddities.iter().for_each(|reason| event.warn(rule, reason));
                starts.extend(found.starts);
            }
            starts
        };
        let mut starts = by_rules("RRULE");
        if event.component.property("RRULE").is_none() {
            starts.push(first);
        }
        let mut all: Vec<_> = starts.into_iter().map(|start| (start, None)).collect();
        all.extend(event.listed(times));
        let mut except = Except::default();
        // Of the standard before (RFC 2445), still written by some.
        except.times.extend(by_rules("EXRULE"));
        event.moments("EXDATE", &times.zone).iter().for_each(|moment| except.add(event, moment, times));
        all.retain(|(start, _)| !except.has(*start));
        all
    }

    /// Adds what an event closes, less what changed occurrences stand for, which come in their own turn.
    fn add(&self, event: &Event<'_>, times: &Times, starts: Vec<(DateTime, Option<Length>)>, to: &mut Vec<Closure>) {
        let is_changed = event.stands_for.is_some();
        let changes = self.changes.get(event.uid()).filter(|_| !is_changed).map_or(&[][..], Vec::as_slice);
        let mut except = Except::default();
        let mut later: Vec<(DateTime, &Event<'_>)> = Vec::new();
        for change in changes {
            if let Some((moment, is_range)) = &change.stands_for {
                except.add(event, moment, times);
                later.extend(is_range.then(|| (event.start(moment, times), *change)));
            }
        }
        later.sort_by_key(|(from, _)| *from);
        let mut push = |closure: Option<Closure>| {
            to.extend(closure.filter(|closure| self.years.touch(closure.from, closure.to)));
        };
        for (start, length) in starts.into_iter().filter(|(start, _)| !except.has(*start)) {
            match later.iter().rev().find(|(from, _)| *from <= start) {
                None => push(length.as_ref().unwrap_or(&times.length).closure(start, &times.zone, self.own)),
                Some((_, change)) => push(self.moved(start, times, change)),
            }
        }
    }

    /// What an occurrence closes that an earlier changed one stands for too: as much later, and as long.
    fn moved(&self, start: DateTime, times: &Times, change: &Event<'_>) -> Option<Closure> {
        // One that has a rule of its own comes again by that.
        let is_over = change.is_cancelled() || change.component.property("RRULE").is_some();
        let new = change.times.as_ref().filter(|_| !is_over)?;
        let (old, _) = change.stands_for.as_ref()?;
        let was: Moment = match &times.start {
            Moment::Day(_) => Moment::Day(start.date()),
            Moment::Time(..) => Moment::Time(start, times.zone.clone()),
        };
        let by: SignedDuration = new.start.on_clock_of(&new.zone).duration_since(old.on_clock_of(&new.zone));
        let start = was.on_clock_of(&new.zone).checked_add(by).ok()?;
        new.length.closure(start, &new.zone, self.own)
    }
}

impl Except {
    /// Adds what `EXDATE` or `RECURRENCE-ID` names: a day names all that begins on it.
    fn add(&mut self, event: &Event<'_>, moment: &Moment, times: &Times) {
        match moment {
            Moment::Day(day) => _ = self.days.insert(*day),
            Moment::Time(..) => _ = self.times.insert(event.start(moment, times)),
        }
    }

    fn has(&self, start: DateTime) -> bool {
        self.times.contains(&start) || self.days.contains(&start.date())
    }
}

/// The last time at which an event may begin, by its `UNTIL`. A day is meant whole.
fn last_start(text: &str, times: &Times) -> Result<DateTime, String> {
    let until = Moment::of(Value::read(text)?, &times.zone);
    let end_of = |day: Date| {
        day.to_datetime(Time::midnight()).checked_add(1.day()).and_then(|next| next.checked_sub(1.second()))
    };
    match (&times.start, &until) {
        (Moment::Time(..), Moment::Time(..)) => Ok(until.on_clock_of(&times.zone)),
        (Moment::Day(_), _) | (_, Moment::Day(_)) => {
            let day = until.day(&times.zone);
            Ok(end_of(day).unwrap_or(day.to_datetime(Time::midnight())))
        }
    }
}
