//! The time zones that a calendar names by `TZID` (RFC 5545, section 3.2.19).

use std::cell::RefCell;
use std::collections::HashMap;

use icu_time::zone::WindowsParser;
use icu_time::zone::iana::IanaParserExtended;
use jiff::tz::TimeZone;
use nearhand_shared::locale::zone::zone_named;

use super::component::Component;
use super::observance;
use super::report::Report;
use crate::today::Years;

/// The zones of a file.
#[derive(Debug)]
pub struct Zones<'a> {
    components: &'a [Component],
    /// Where in the file each is defined, by its name in lower case.
    defined: HashMap<String, Vec<usize>>,
    /// What the definitions say, each read once it is asked for.
    read: RefCell<HashMap<usize, Option<TimeZone>>>,
    years: Years,
    report: &'a Report<'a>,
}

impl<'a> Zones<'a> {
    /// The zones of these components, wherever in the file they are defined.
    pub fn new(components: &'a [Component], years: Years, report: &'a Report<'a>) -> Self {
        let mut defined: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, component) in components.iter().enumerate().filter(|(_, component)| component.name == "VTIMEZONE") {
            defined.entry(key(component.text("TZID"))).or_default().push(at);
        }
        Zones { components, defined, read: RefCell::default(), years, report }
    }

    /// The zone that `id` means in a calendar of the file. A name of the time zone database, or of Windows, means what
    /// it says; any other means what the file says.
    pub fn find(&self, id: &str, calendar: usize) -> Option<TimeZone> {
        // Names such as `EST`, which in the database has no summer time, are given to zones that have.
        let is_short = !id.contains(['/', ' ']);
        let of_file = || self.defined(id, calendar);
        if is_short { of_file().or_else(|| named(id)) } else { named(id).or_else(of_file) }
    }

    fn defined(&self, id: &str, calendar: usize) -> Option<TimeZone> {
        let places = self.defined.get(&key(id))?;
        let is_near = |at: &&usize| self.components.get(**at).is_some_and(|zone| zone.calendar == calendar);
        let at = *places.iter().find(is_near).or_else(|| places.first())?;
        if let Some(known) = self.read.borrow().get(&at) {
            return known.clone();
        }
        let zone = self.read(at);
        self.read.borrow_mut().insert(at, zone.clone());
        zone
    }

    fn read(&self, at: usize) -> Option<TimeZone> {
        let component = self.components.get(at)?;
        // The observances come after their zone, before the next component that is not within it.
        let after = self.components.get(at + 1..).unwrap_or_default();
        let observances: Vec<&Component> = after.iter().take_while(|inner| inner.within == Some(at)).collect();
        let location = ["X-LIC-LOCATION", "TZID-ALIAS-OF"].iter().find_map(|name| named(component.text(name)));
        location.or_else(|| {
            let id = component.text("TZID");
            let zone = observance::zone(id, &observances, self.years, self.report);
            zone.map_err(|reason| self.report.warn(component.line, format!("the time zone `{id}` {reason}"))).ok()
        })
    }
}

fn key(id: &str) -> String {
    id.trim().trim_matches('"').to_lowercase()
}

/// The zone of a `TZID`: an IANA name, one behind a prefix as Mozilla and Evolution write it, or one of Windows as
/// Outlook does.
fn named(id: &str) -> Option<TimeZone> {
    let id = id.trim().trim_matches('"');
    let id = id.strip_prefix("tzone://Microsoft/").unwrap_or(id).trim_start_matches('/');
    let ends = id.match_indices('/').filter_map(|(at, _)| id.get(at + 1..));
    let iana = |name: &str| zone_named(name).or_else(|| zone_named(&name.replace(' ', "_")));
    let found = std::iter::once(id).chain(ends.filter(|end| end.contains('/'))).find_map(iana);
    found.or_else(|| windows(id)).map(|(_, zone)| zone)
}

fn windows(id: &str) -> Option<(String, TimeZone)> {
    let zone = WindowsParser::new().parse(id, None)?;
    let canonical = IanaParserExtended::new().iter().find(|known| known.time_zone == zone)?;
    zone_named(canonical.canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_have_names_of_many_programs() {
        for (id, expected) in [
            ("Europe/Berlin", Some("Europe/Berlin")),
            ("europe/berlin", Some("Europe/Berlin")),
            ("\"Europe/Berlin\"", Some("Europe/Berlin")),
            ("/Europe/Stockholm", Some("Europe/Stockholm")),
            ("America/Los Angeles", Some("America/Los_Angeles")),
            ("/mozilla.org/20050126_1/Europe/Berlin", Some("Europe/Berlin")),
            ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", Some("Europe/Berlin")),
            ("/a.example/America/Argentina/San_Juan", Some("America/Argentina/San_Juan")),
            ("posix/Europe/Vaduz", Some("Europe/Vaduz")),
            ("Tokyo Standard Time", Some("Asia/Tokyo")),
            ("W. Europe Standard Time", Some("Europe/Berlin")),
            ("tzone://Microsoft/Utc", Some("UTC")),
            ("tzone://Microsoft/Pacific Standard Time", Some("America/Los_Angeles")),
            ("tzone://Microsoft/Custom", None),
            ("Customized Time Zone", None),
            ("custom_Europe/Berlin", None),
            ("Mars/Olympus", None),
            ("", None),
        ] {
            let zone = named(id);
            assert_eq!(zone.as_ref().and_then(TimeZone::iana_name), expected, "{id}");
        }
    }
}
