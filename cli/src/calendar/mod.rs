//! iCalendar files (RFC 5545): the events of one, as time that a team is away.
//!
//! They come from programs, and nobody can mend them by hand. So what cannot be understood is told with its line, and
//! the rest is read; an error is only a file that is no calendar.

mod component;
mod event;
mod length;
mod lines;
mod moment;
mod observance;
mod recurrence;
mod report;
mod series;
mod zones;

use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;
use nearhand_shared::content::site::Closure;

use crate::diagnostic::Findings;
use crate::source::cannot_read;
use crate::today::Years;
use component::components;
use event::{Context, Event};
use lines::unfold;
use report::Report;
use series::Series;
use zones::Zones;

/// Reads a file for a team in a zone; what cannot be read is added to `findings`.
pub fn read(path: &Path, zone: &TimeZone, years: Years, findings: &Findings) -> Vec<Closure> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            findings.error(path, None, cannot_read(&error));
            return Vec::new();
        }
    };
    let report = Report::new(path, findings);
    let closures = closures(&bytes, zone, years, &report);
    report.finish();
    closures.unwrap_or_else(|| {
        let message = "is not iCalendar: save the file as iCalendar (.ics), with `BEGIN:VCALENDAR` at its top";
        findings.error(path, 1, message);
        Vec::new()
    })
}

/// What the events of a calendar close; `None` if it is no calendar.
fn closures(bytes: &[u8], own: &TimeZone, years: Years, report: &Report<'_>) -> Option<Vec<Closure>> {
    let components = components(&unfold(bytes, report), report);
    let is_event = |component: &&component::Component| component.name == "VEVENT";
    if !components.iter().any(|component| component.name == "VCALENDAR" || is_event(&component)) {
        return None;
    }
    let zones = Zones::new(&components, years, report);
    let context = Context { own, zones: &zones, report };
    let events: Vec<Event<'_>> =
        components.iter().filter(is_event).map(|component| Event::read(component, &context)).collect();
    if events.is_empty() {
        report.warn(1, "has no event, so it closes nothing");
    }
    Some(Series::new(&events, own, years).closures())
}

#[cfg(test)]
mod tests;
