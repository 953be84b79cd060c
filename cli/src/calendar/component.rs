//! The components and properties of an iCalendar file (RFC 5545, sections 3.1 and 3.6), as far as they can be told.
//!
//! The parsers that there are take a whole file or nothing of it; this one passes over what it does not know.

use super::lines::Line;
use super::report::Report;

/// What is between `BEGIN` and `END`. Those within it come after it, and know it.
#[derive(Debug)]
pub struct Component {
    /// `VEVENT`, in capitals.
    pub name: String,
    /// The line of its `BEGIN`.
    pub line: usize,
    /// The one that it is within, by its place among all.
    pub within: Option<usize>,
    /// The outermost one, which is the calendar.
    pub calendar: usize,
    /// Its own, in the file's order.
    pub properties: Vec<Property>,
}

/// One content line.
#[derive(Debug, PartialEq, Eq)]
pub struct Property {
    /// `DTSTART`, in capitals.
    pub name: String,
    /// Its line.
    pub line: usize,
    /// As the file has it, without escapes undone.
    pub value: String,
    parameters: Vec<(String, String)>,
}

/// Components that are not within each other: a second one begins where the end of the first is missing.
const SIBLINGS: [&str; 6] = ["VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"];

/// How deep components are looked for within each other: an alarm in an event in a calendar is three.
const DEEP: usize = 16;

impl Component {
    /// The first property of a name.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// All properties of a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// The value of the first property of a name, or nothing.
    pub fn text(&self, name: &str) -> &str {
        self.property(name).map_or("", |property| property.value.as_str())
    }
}

impl Property {
    /// Reads a content line: `NAME;PARAMETER="value":value`.
    fn read(line: &Line) -> Option<Self> {
        let at = line.text.find([';', ':'])?;
        let (name, rest) = line.text.split_at_checked(at)?;
        let (parameters, value) = match rest.strip_prefix(':') {
            Some(value) => ("", value),
            None => split_value(rest.get(1..)?)?,
        };
        let parameters = outside_quotes(parameters, ';').filter_map(|parameter| parameter.split_once('='));
        let parameters = parameters
            .map(|(name, value)| (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').trim().to_owned()));
        let name = name.trim().to_ascii_uppercase();
        (!name.is_empty()).then(|| Property {
            name,
            line: line.number,
            parameters: parameters.collect(),
            value: value.trim().to_owned(),
        })
    }

    /// The value of a parameter that is not empty.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(key, value)| key == name && !value.is_empty());
        found.map(|(_, value)| value.as_str())
    }
}

/// Parts parameters from the value. A zone such as `(UTC-03:00) Brasília` is to be quoted, and is not always: then the
/// value begins where nothing but a date follows.
fn split_value(text: &str) -> Option<(&str, &str)> {
    let colons = || text.match_indices(':').filter_map(|(at, _)| Some((text.get(..at)?, text.get(at + 1..)?)));
    let is_outside = |(before, _): &(&str, &str)| before.matches('"').count() % 2 == 0;
    let is_date = |value: &str| value.starts_with(|c: char| c.is_ascii_digit()) && value.chars().all(of_date);
    let mut outside = colons().filter(is_outside);
    let first = outside.next().or_else(|| colons().next())?;
    Some(outside.find(|(_, value)| !is_date(first.1) && is_date(value)).unwrap_or(first))
}

fn of_date(c: char) -> bool {
    matches!(c, '0'..='9' | 'T' | 'Z' | 'P' | 'W' | 'D' | 'H' | 'M' | 'S' | ',' | '/' | '-' | '+' | ':')
}

fn outside_quotes(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    text.split(move |c| {
        is_quoted ^= c == '"';
        c == separator && !is_quoted
    })
}

/// All components of a file, those that are within others too. What is not closed ends where the file does.
pub fn components(lines: &[Line], report: &Report<'_>) -> Vec<Component> {
    let mut found: Vec<Component> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for line in lines {
        let Some(property) = Property::read(line) else {
            if !open.is_empty() {
                report.warn(line.number, "is no line of iCalendar: it is left out");
            }
            continue;
        };
        let named = property.value.to_ascii_uppercase();
        match property.name.as_str() {
            "BEGIN" => begin(named, line.number, &mut found, &mut open, report),
            "END" => end(&named, line.number, &found, &mut open, report),
            _ => {
                if let Some(component) = open.last().and_then(|at| found.get_mut(*at)) {
                    component.properties.push(property);
                }
            }
        }
    }
    // One word for all: a file that was cut off lacks the ends of each.
    if let Some(component) = open.last().and_then(|at| found.get(*at)) {
        report.warn(component.line, format!("`{}` has no end: the file may be cut off", shown(&component.name)));
    }
    found
}

fn begin(name: String, line: usize, found: &mut Vec<Component>, open: &mut Vec<usize>, report: &Report<'_>) {
    let is_sibling = |name: &str| SIBLINGS.contains(&name) && name != "VCALENDAR";
    let inner = open.iter().take(DEEP).position(|at| found.get(*at).is_some_and(|outer| is_sibling(&outer.name)));
    if let Some(at) = inner.filter(|_| SIBLINGS.contains(&name.as_str())) {
        let outer = open.get(at).and_then(|at| found.get(*at)).map_or("", |outer| outer.name.as_str());
        report.warn(line, format!("`{}` begins before `{}` has ended", shown(&name), shown(outer)));
        open.truncate(at);
    }
    let within = open.last().copied();
    let calendar = open.first().copied().unwrap_or(found.len());
    open.push(found.len());
    found.push(Component { name, line, within, calendar, properties: Vec::new() });
}

fn end(name: &str, line: usize, found: &[Component], open: &mut Vec<usize>, report: &Report<'_>) {
    let is_it = |at: &usize| found.get(*at).is_some_and(|component| component.name == name);
    match open.iter().rev().take(DEEP).position(is_it) {
        Some(above) => {
            if above > 0 {
                report.warn(line, format!("`{}` ends before what is within it", shown(name)));
            }
            open.truncate(open.len() - above - 1);
        }
        None => report.warn(line, format!("`END:{}` ends nothing", shown(name))),
    }
}

fn shown(name: &str) -> String {
    crate::terminal::line(&name.chars().take(40).collect::<String>()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_lines_have_a_name_parameters_and_a_value() {
        for (text, name, zone, value) in [
            ("dtstart:20261224", "DTSTART", None, "20261224"),
            ("DTSTART;TZID=Europe/Berlin:20261224T090000", "DTSTART", Some("Europe/Berlin"), "20261224T090000"),
            ("DTSTART ; tzid = \"A;B: C\" ;X=y : 20261224T090000", "DTSTART", Some("A;B: C"), "20261224T090000"),
            ("DTSTART;TZID=(UTC-03:00) Rio:20261224T090000", "DTSTART", Some("(UTC-03:00) Rio"), "20261224T090000"),
            ("DTSTART;TZID=\"Rio:20261224T090000", "DTSTART", Some("Rio"), "20261224T090000"),
            ("DTSTART;TZID=:20261224T090000", "DTSTART", None, "20261224T090000"),
            ("DTSTART;VALUE=DATE;:2026-12-24T09:00:00", "DTSTART", None, "2026-12-24T09:00:00"),
            ("SUMMARY;LANGUAGE=de:Um 9:00: \"Fest\"", "SUMMARY", None, "Um 9:00: \"Fest\""),
            ("RDATE:", "RDATE", None, ""),
        ] {
            let property = Property::read(&Line { number: 7, text: text.to_owned() }).unwrap();
            let got = (property.name.as_str(), property.parameter("TZID"), property.value.as_str(), property.line);
            assert_eq!(got, (name, zone, value, 7), "{text}");
        }
        for text in ["no colon", ":", ";X=y:z", "NAME;X=y"] {
            assert_eq!(Property::read(&Line { number: 1, text: text.to_owned() }), None, "{text}");
        }
    }
}
