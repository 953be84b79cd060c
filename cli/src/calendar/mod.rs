//! iCalendar files (RFC 5545): the events of one, as time that a team is away.

mod event;
mod lines;
mod moment;
mod recurrence;

use std::path::Path;

use icalendar::parser::{Component, read_calendar_simple};
use jiff::tz::TimeZone;
use nearhand_shared::content::site::Closure;

use crate::diagnostic::Findings;
use crate::source::Source;
use crate::today::Years;
use event::{Event, Unreadable};
use lines::Lines;
use moment::Moment;

/// How deep components may be within each other: an alarm in an event in a calendar is three.
const DEEPEST: usize = 16;

/// Reads a file for a team in a zone; what cannot be read is added to `findings`.
pub fn read(path: &Path, zone: &TimeZone, years: Years, findings: &Findings) -> Vec<Closure> {
    let Some(source) = Source::read(path, findings) else { return Vec::new() };
    let lines = Lines::unfold(source.text.trim_end());
    if let Some(line) =
        lines.text.lines().scan(0_usize, depth).find(|(depth, _)| *depth > DEEPEST).map(|(_, line)| line)
    {
        findings.error(path, lines.line_of(line), "is nested too deep to be a calendar");
        return Vec::new();
    }
    let calendars = match read_calendar_simple(&lines.text) {
        Ok(calendars) => calendars,
        Err(error) => {
            let message = "is not iCalendar here: save the file as iCalendar (.ics), with `BEGIN:VCALENDAR` at its top";
            findings.error(path, lines.line_of(error.input), message);
            return Vec::new();
        }
    };
    let mut components = Vec::new();
    calendars.iter().for_each(|calendar| events(calendar, &mut components));
    let events: Vec<Event<'_>> = components.into_iter().map(|component| Event::new(component, zone)).collect();
    if events.is_empty() {
        findings.warn(path, 1, "has no event, so it closes nothing");
    }
    let report = |event: &Event<'_>, Unreadable { at, reason }: Unreadable<'_>| {
        let message = format!("the event{} cannot be read: {reason}", event.title());
        findings.error(path, lines.line_of(at), message);
    };
    let mut changed: Vec<(&str, Moment)> = Vec::new();
    for event in &events {
        match event.stands_for() {
            Ok(moment) => changed.extend(moment.map(|moment| (event.uid(), moment))),
            Err(unreadable) => report(event, unreadable),
        }
    }
    let mut closures = Vec::new();
    for event in events.iter().filter(|event| !event.is_cancelled()) {
        let is_changed = !matches!(event.stands_for(), Ok(None));
        let of_this = changed.iter().filter(|(uid, _)| !is_changed && *uid == event.uid());
        let instead: Vec<Moment> = of_this.map(|(_, moment)| moment.clone()).collect();
        match event.closures(&instead, years) {
            Ok(of_event) => closures.extend(of_event),
            Err(unreadable) => report(event, unreadable),
        }
    }
    closures
}

/// How many components begin above a line and do not end there. The parser goes down one by one.
fn depth<'a>(open: &mut usize, line: &'a str) -> Option<(usize, &'a str)> {
    let begins = |word: &str| line.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if begins("BEGIN:") {
        *open += 1;
    } else if begins("END:") {
        *open = open.saturating_sub(1);
    }
    Some((*open, line))
}

fn events<'a>(component: &'a Component<'a>, found: &mut Vec<&'a Component<'a>>) {
    if component.name.as_str().eq_ignore_ascii_case("VEVENT") {
        found.push(component);
    } else {
        component.components.iter().for_each(|inner| events(inner, found));
    }
}

#[cfg(test)]
mod tests;
