//! One `VEVENT`: when it is (RFC 5545, section 3.6.1).

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;

use super::component::{Component, Property};
use super::length::Length;
use super::moment::{self, Moment, Value};
use super::report::Report;
use super::zones::Zones;
use crate::terminal;

/// What the events of a file are read with.
#[derive(Debug)]
pub struct Context<'a> {
    /// The zone of the team that they are read for.
    pub own: &'a TimeZone,
    /// The zones that the file names.
    pub zones: &'a Zones<'a>,
    /// Where oddities are told.
    pub report: &'a Report<'a>,
}

/// An event as its properties say it.
#[derive(Debug)]
pub struct Event<'a> {
    /// All that it says.
    pub component: &'a Component,
    /// When it is; `None` if that cannot be told.
    pub times: Option<Times>,
    /// The occurrence that it stands for, where it is a changed one, and whether for all later ones too.
    pub stands_for: Option<(Moment, bool)>,
    context: &'a Context<'a>,
}

/// When an event first is.
#[derive(Debug, Clone)]
pub struct Times {
    /// Its beginning.
    pub start: Moment,
    /// The zone on whose clock it comes again.
    pub zone: TimeZone,
    /// How long it is.
    pub length: Length,
}

impl<'a> Event<'a> {
    /// Reads an event; what is odd about it is told.
    pub fn read(component: &'a Component, context: &'a Context<'a>) -> Self {
        let mut event = Event { component, times: None, stands_for: None, context };
        event.times = event.times();
        event.stands_for = event.stands_for();
        event
    }

    /// Whether it does not take place.
    pub fn is_cancelled(&self) -> bool {
        self.component.text("STATUS").eq_ignore_ascii_case("CANCELLED")
    }

    /// What it shares with its changed occurrences and with no other event, be they in another calendar of the file.
    pub fn uid(&self) -> &'a str {
        self.component.text("UID")
    }

    /// All values of all properties of a name, as moments; floating ones on the clock of the event.
    pub fn moments(&self, name: &str, zone: &TimeZone) -> Vec<Moment> {
        self.values(name, |property, text| self.moment(property, text, zone))
    }

    /// The occurrences that are listed one by one, some with a length of their own (`RDATE`).
    pub fn listed(&self, times: &Times) -> Vec<(DateTime, Option<Length>)> {
        self.values("RDATE", |property, text| {
            let Some((start, end)) = text.split_once('/') else {
                return Ok((self.start(&self.moment(property, text, &times.zone)?, times), None));
            };
            let start = self.moment(property, start, &times.zone)?;
            let length = if end.starts_with(['P', 'p', '-', '+']) {
                Length::Nominal(moment::duration(end)?)
            } else {
                Length::between(&start, &self.moment(property, end, &times.zone)?)?
            };
            Ok((start.on_clock_of(&times.zone), Some(length)))
        })
    }

    /// A moment as a start of this event: a day, where it is one of days.
    pub fn start(&self, moment: &Moment, times: &Times) -> DateTime {
        match &times.start {
            Moment::Day(_) => moment.day(&times.zone).to_datetime(Time::midnight()),
            Moment::Time(..) => moment.on_clock_of(&times.zone),
        }
    }

    /// Tells what is odd about a property.
    pub fn warn(&self, property: &Property, reason: &str) {
        let message = format!("the event{}: `{}`: {reason}", self.title(), property.name);
        self.context.report.warn(property.line, message);
    }

    /// What it is called, for messages: “Summer party”.
    fn title(&self) -> String {
        let summary = self.component.text("SUMMARY").replace("\\n", " ").replace('\\', "");
        let short: String = summary.chars().take(60).collect();
        if short.is_empty() { String::new() } else { format!(" “{}”", terminal::line(&short)) }
    }

    fn times(&self) -> Option<Times> {
        let tell = |line: usize, reason: String| {
            // Nobody misses one that does not take place.
            if !self.is_cancelled() {
                self.context.report.warn(line, format!("the event{} is left out: {reason}", self.title()));
            }
        };
        let Some(property) = self.component.property("DTSTART") else {
            tell(self.component.line, "it has no `DTSTART`".to_owned());
            return None;
        };
        let start = self.moment(property, &property.value, self.context.own);
        let start = start.map_err(|reason| tell(property.line, format!("`DTSTART`: {reason}"))).ok()?;
        let (start, length) = self.length(start);
        let zone = match &start {
            Moment::Day(_) => self.context.own.clone(),
            Moment::Time(_, zone) => zone.clone(),
        };
        Some(Times { start, zone, length })
    }

    /// How long it lasts from a start, which becomes a midnight if whole days do not tell it.
    fn length(&self, start: Moment) -> (Moment, Length) {
        let midnight = |day: &Moment| Moment::Time(day.on_clock_of(self.context.own), self.context.own.clone());
        if let Some(property) = self.component.property("DTEND") {
            let zone = match &start {
                Moment::Day(_) => self.context.own,
                Moment::Time(_, zone) => zone,
            };
            let end = self.moment(property, &property.value, zone);
            let start = match (&start, &end) {
                (Moment::Day(_), Ok(Moment::Time(..))) => midnight(&start),
                _ => start.clone(),
            };
            match end.and_then(|end| Length::between(&start, &end)) {
                Ok(length) => return (start, length),
                Err(reason) => self.warn(property, &format!("{reason}: it is left out")),
            }
        }
        if let Some(property) = self.component.property("DURATION") {
            match moment::duration(&property.value).map(|span| Length::lasting(&start, span)) {
                Ok(Some(length)) => return (start, length),
                Ok(None) => {
                    self.warn(property, "it begins with a day and does not last whole ones: it is taken from midnight");
                    let span = moment::duration(&property.value).unwrap_or_default();
                    return (midnight(&start), Length::Nominal(span));
                }
                Err(reason) => self.warn(property, &format!("{reason}: it is left out")),
            }
        }
        let length = Length::without_end(&start);
        (start, length)
    }

    fn stands_for(&self) -> Option<(Moment, bool)> {
        let property = self.component.property("RECURRENCE-ID")?;
        let zone = self.times.as_ref().map_or(self.context.own, |times| &times.zone);
        let range = property.parameter("RANGE").unwrap_or_default();
        let is_range = range.eq_ignore_ascii_case("THISANDFUTURE");
        if !range.is_empty() && !is_range {
            self.warn(property, &format!("the range `{}` is not known: it changes one", terminal::line(range)));
        }
        match self.moment(property, &property.value, zone) {
            Ok(moment) => Some((moment, is_range)),
            Err(reason) => {
                self.warn(property, &format!("{reason}: it is taken as an event of its own"));
                None
            }
        }
    }

    fn values<T>(&self, name: &str, read: impl Fn(&Property, &str) -> Result<T, String>) -> Vec<T> {
        let mut found = Vec::new();
        for property in self.component.all(name) {
            for text in property.value.split(',').map(str::trim).filter(|text| !text.is_empty()) {
                match read(property, text) {
                    Ok(value) => found.push(value),
                    Err(reason) => self.warn(property, &format!("{reason}: it is left out")),
                }
            }
        }
        found
    }

    /// Reads a value of a property. Where it does not say on which clock, that is `floating`.
    fn moment(&self, property: &Property, text: &str, floating: &TimeZone) -> Result<Moment, String> {
        let value = match Value::read(text)? {
            // Some programs write a day as its midnight, and say that it is a day.
            Value::Utc(at) | Value::Local(at)
                if property.parameter("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE")) =>
            {
                Value::Day(at.date())
            }
            value => value,
        };
        let Some(id) = property.parameter("TZID").filter(|_| matches!(value, Value::Local(_))) else {
            return Ok(Moment::of(value, floating));
        };
        let zone = self.context.zones.find(id, self.component.calendar).unwrap_or_else(|| {
            let id = terminal::line(&id.chars().take(60).collect::<String>());
            self.warn(property, &format!("there is no time zone `{id}`: the team's own is taken"));
            self.context.own.clone()
        });
        Ok(Moment::of(value, &zone))
    }
}
