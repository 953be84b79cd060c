//! One `VEVENT`: when it is, on a team's wall clock (RFC 5545, section 3.6.1).

use icalendar::parser::{Component, Property};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, ToSpan};
use nearhand_shared::content::site::Closure;

use super::moment::{self, Moment};
use super::recurrence;
use crate::terminal;
use crate::today::Years;

/// An event as its properties say it.
#[derive(Debug)]
pub struct Event<'a> {
    component: &'a Component<'a>,
    /// The zone of the team that it is read for.
    own: &'a TimeZone,
}

/// Why an event cannot be read, and by which part of the file.
#[derive(Debug)]
pub struct Unreadable<'a> {
    /// The part.
    pub at: &'a str,
    /// The reason.
    pub reason: String,
}

/// How long an event lasts.
enum Length {
    Days(i64),
    /// From end to end, by the hands of no clock.
    Exact(SignedDuration),
    /// Days by the calendar, hours by no clock.
    Nominal(Span),
}

impl<'a> Event<'a> {
    /// An event for a team whose clock is that of `own`.
    pub fn new(component: &'a Component<'a>, own: &'a TimeZone) -> Self {
        Event { component, own }
    }

    /// What it is called, for messages: “Summer party”.
    pub fn title(&self) -> String {
        let summary = self.text("SUMMARY").replace("\\n", " ").replace('\\', "");
        let short: String = summary.chars().take(60).collect();
        if short.is_empty() { String::new() } else { format!(" “{}”", terminal::line(&short)) }
    }

    /// Whether it does not take place.
    pub fn is_cancelled(&self) -> bool {
        self.text("STATUS").eq_ignore_ascii_case("CANCELLED")
    }

    /// What tells it from other events; a changed occurrence has that of the event it belongs to.
    pub fn uid(&self) -> &'a str {
        self.text("UID")
    }

    /// The occurrence that it stands for, where it is a changed one.
    pub fn stands_for(&self) -> Result<Option<Moment>, Unreadable<'a>> {
        let Some(property) = self.property("RECURRENCE-ID") else { return Ok(None) };
        if parameter(property, "RANGE").is_some() {
            return Err(unreadable(property, "`RANGE` is not known: write the later ones as an event of their own"));
        }
        self.moment(property).map(Some)
    }

    /// All of it within the years, on the team's clock. `instead` are occurrences that other events stand for.
    pub fn closures(&self, instead: &[Moment], years: Years) -> Result<Vec<Closure>, Unreadable<'a>> {
        let nowhere = Unreadable { at: self.component.name.as_str(), reason: "it has no `DTSTART`".to_owned() };
        let property = self.property("DTSTART").ok_or(nowhere)?;
        let start = self.moment(property)?;
        let length = self.length(&start, property)?;
        let zone = match &start {
            Moment::Day(_) => self.own,
            Moment::Time(_, zone) => zone,
        };
        let first = start.on_clock_of(zone);
        let mut starts = match self.property("RRULE") {
            Some(rule) => recurrence::starts(rule.val.as_str(), first, zone, years)
                .map_err(|reason| Unreadable { at: rule.name.as_str(), reason })?,
            None => vec![first],
        };
        starts.extend(self.moments("RDATE")?.iter().map(|moment| moment.on_clock_of(zone)));
        let except = self.moments("EXDATE")?;
        let is_there = |start: &DateTime| !except.iter().chain(instead).any(|moment| moment.names(*start, zone));
        starts.retain(is_there);
        let closures = starts.into_iter().filter_map(|start| self.closure(start, zone, &length));
        Ok(closures.filter(|closure| years.touch(closure.from, closure.to)).collect())
    }

    fn closure(&self, start: DateTime, zone: &TimeZone, length: &Length) -> Option<Closure> {
        let (from, to) = match length {
            Length::Days(days) => (start, start.checked_add(days.days()).ok()?),
            Length::Exact(_) | Length::Nominal(_) => {
                let start = moment::instant(start, zone)?.to_zoned(zone.clone());
                let end = match length {
                    Length::Exact(exact) => start.checked_add(*exact).ok()?,
                    Length::Nominal(span) => start.checked_add(*span).ok()?,
                    Length::Days(_) => return None,
                };
                let civil = |at: &jiff::Zoned| self.own.to_datetime(at.timestamp());
                (civil(&start), civil(&end))
            }
        };
        // Within an hour that the clock repeats, the end may be shown before the beginning.
        (from != to).then(|| Closure { from: from.min(to), to: from.max(to) })
    }

    fn length(&self, start: &Moment, start_property: &'a Property<'a>) -> Result<Length, Unreadable<'a>> {
        let end = self.property("DTEND");
        let duration = self.property("DURATION");
        match (start, end, duration) {
            (Moment::Day(day), Some(property), _) => match self.moment(property)? {
                // `DTEND` is the day after the last; some programs write the first one there for an event of a day.
                Moment::Day(end) if end >= *day => Ok(Length::Days(i64::from((end - *day).get_days()).max(1))),
                Moment::Day(_) => Err(unreadable(property, "it ends before it begins")),
                Moment::Time(..) => Err(unreadable(property, "it begins with a day and ends with a time")),
            },
            (Moment::Time(civil, zone), Some(property), _) => match self.moment(property)? {
                Moment::Day(_) => Err(unreadable(property, "it begins with a time and ends with a day")),
                Moment::Time(end, end_zone) => {
                    let (from, to) = moment::instant(*civil, zone).zip(moment::instant(end, &end_zone)).unzip();
                    let exact = to.zip(from).map(|(to, from)| to.duration_since(from));
                    match exact.filter(|exact| !exact.is_negative()) {
                        Some(exact) => Ok(Length::Exact(exact)),
                        None => Err(unreadable(property, "it ends before it begins")),
                    }
                }
            },
            (_, None, Some(property)) => {
                let span = moment::duration(property.val.as_str()).map_err(|reason| unreadable(property, &reason))?;
                match start {
                    Moment::Time(..) => Ok(Length::Nominal(span)),
                    Moment::Day(_) => {
                        let days = i64::from(span.get_weeks()) * 7 + i64::from(span.get_days());
                        let is_whole = days > 0 && span.get_hours() == 0 && span.get_minutes() == 0;
                        let reason = "it begins with a day, so it lasts whole days such as `P2D`";
                        if is_whole { Ok(Length::Days(days)) } else { Err(unreadable(property, reason)) }
                    }
                }
            }
            (Moment::Day(_), None, None) => Ok(Length::Days(1)),
            (Moment::Time(..), None, None) => Err(unreadable(start_property, "it has no end: write `DTEND`")),
        }
    }

    fn moment(&self, property: &'a Property<'a>) -> Result<Moment, Unreadable<'a>> {
        self.read(property, property.val.as_str())
    }

    /// All values of all properties of a name.
    fn moments(&self, name: &str) -> Result<Vec<Moment>, Unreadable<'a>> {
        let named = self.component.properties.iter().filter(|property| is_named(property, name));
        let values = named.flat_map(|property| property.val.as_str().split(',').map(move |value| (property, value)));
        values.map(|(property, value)| self.read(property, value.trim())).collect()
    }

    fn read(&self, property: &'a Property<'a>, value: &str) -> Result<Moment, Unreadable<'a>> {
        Moment::read(value, parameter(property, "TZID"), self.own).map_err(|reason| unreadable(property, &reason))
    }

    fn property(&self, name: &str) -> Option<&'a Property<'a>> {
        self.component.properties.iter().find(|property| is_named(property, name))
    }

    fn text(&self, name: &str) -> &'a str {
        self.property(name).map_or("", |property| property.val.as_str().trim())
    }
}

fn is_named(property: &Property<'_>, name: &str) -> bool {
    property.name.as_str().eq_ignore_ascii_case(name)
}

fn parameter<'a>(property: &'a Property<'a>, name: &str) -> Option<&'a str> {
    let found = property.params.iter().find(|parameter| parameter.key.as_str().eq_ignore_ascii_case(name))?;
    found.val.as_ref().map(|value| value.as_str())
}

fn unreadable<'a>(property: &'a Property<'a>, reason: &str) -> Unreadable<'a> {
    Unreadable { at: property.name.as_str(), reason: format!("`{}`: {reason}", property.name.as_str()) }
}
