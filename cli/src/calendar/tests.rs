//! What calendars of people's programs become.

mod oddities;
mod series;
mod zones;

use jiff::civil::date;
use nearhand_shared::locale::zone::zone_named;

use super::*;
use crate::diagnostic::{Diagnostic, Severity};
use crate::today::Today;

/// Reads a calendar with these events for a team; gives what it closes, and what is wrong with it.
fn read_events(zone: &str, events: &str) -> (Vec<String>, Vec<String>) {
    read_text(zone, &format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}\nEND:VCALENDAR\n"))
}

fn read_text(zone: &str, text: &str) -> (Vec<String>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.ics");
    std::fs::write(&path, text.replace('\n', "\r\n")).unwrap();
    read_file(zone, &path)
}

fn read_file(zone: &str, path: &Path) -> (Vec<String>, Vec<String>) {
    let findings = Findings::default();
    let (_, zone) = zone_named(zone).unwrap();
    let closures = read(path, &zone, Today::on(date(2026, 11, 22)).years(), &findings);
    let moment = |at: jiff::civil::DateTime| at.strftime("%Y-%m-%d %H:%M").to_string().replace(" 00:00", "");
    let closures = closures.iter().map(|c| format!("{} to {}", moment(c.from), moment(c.to))).collect();
    let line = |d: &Diagnostic| {
        let error = if d.severity == Severity::Error { "error: " } else { "" };
        format!("{}: {error}{}", d.line.unwrap_or_default(), d.message)
    };
    (closures, findings.into_sorted().iter().map(line).collect())
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:a\n{}\nEND:VEVENT", lines.replace(" | ", "\n"))
}

#[test]
fn events_close_days_or_times_of_the_team() {
    let cases: [(&str, &str, &[&str]); 22] = [
        ("Europe/Berlin", "DTSTART;VALUE=DATE:20261224", &["2026-12-24 to 2026-12-25"]),
        ("Asia/Tokyo", "DTSTART:20261224 | DTEND:20270102", &["2026-12-24 to 2027-01-02"]),
        ("Asia/Tokyo", "DTSTART:20261224 | DTEND:20261224", &["2026-12-24 to 2026-12-25"]),
        ("Asia/Tokyo", "DTSTART:20261224 | DURATION:P1W", &["2026-12-24 to 2026-12-31"]),
        // Floating: on the team's own clock.
        ("Asia/Tokyo", "DTSTART:20261224T130000 | DTEND:20261224T180000", &["2026-12-24 13:00 to 2026-12-24 18:00"]),
        ("Asia/Tokyo", "DTSTART:20261224T130000 | DURATION:PT90M", &["2026-12-24 13:00 to 2026-12-24 14:30"]),
        ("Asia/Tokyo", "DTSTART:20261224T130000Z | DTEND:20261224T180000Z", &["2026-12-24 22:00 to 2026-12-25 03:00"]),
        (
            "Asia/Kolkata",
            "DTSTART;TZID=America/New_York:20260701T090000 | DTEND;TZID=Europe/Berlin:20260701T170000",
            &["2026-07-01 18:30 to 2026-07-01 20:30"],
        ),
        // The afternoon of New York's first summer day is an hour earlier in Berlin, whose clocks change later.
        (
            "Europe/Berlin",
            "DTSTART;TZID=America/New_York:20260301T120000 | DURATION:PT1H | RRULE:FREQ=WEEKLY;COUNT=3",
            &[
                "2026-03-01 18:00 to 2026-03-01 19:00",
                "2026-03-08 17:00 to 2026-03-08 18:00",
                "2026-03-15 17:00 to 2026-03-15 18:00",
            ],
        ),
        // A day by the calendar is 23 hours when clocks are put forward; an end is so many hours later (3.8.5.3).
        ("Europe/Berlin", "DTSTART:20260328T120000 | DURATION:P1D", &["2026-03-28 12:00 to 2026-03-29 12:00"]),
        (
            "Europe/Berlin",
            "DTSTART:20260321T120000 | DTEND:20260322T120000 | RRULE:FREQ=WEEKLY;COUNT=2",
            &["2026-03-21 12:00 to 2026-03-22 12:00", "2026-03-28 12:00 to 2026-03-29 13:00"],
        ),
        // Within the hour that is repeated.
        (
            "Europe/Berlin",
            "DTSTART:20261025T005000Z | DTEND:20261025T011000Z",
            &["2026-10-25 02:10 to 2026-10-25 02:50"],
        ),
        (
            "UTC",
            "DTSTART:20251224 | RRULE:FREQ=YEARLY;COUNT=3 | EXDATE:20261224",
            &["2025-12-24 to 2025-12-25", "2027-12-24 to 2027-12-25"],
        ),
        (
            "UTC",
            "DTSTART:20261201T090000 | DURATION:PT1H | RRULE:FREQ=DAILY;COUNT=4 | EXDATE:20261202T090000,20261203T100000 | EXDATE;VALUE=DATE:20261204",
            &["2026-12-01 09:00 to 2026-12-01 10:00", "2026-12-03 09:00 to 2026-12-03 10:00"],
        ),
        (
            "UTC",
            "DTSTART:20261224 | RDATE;VALUE=DATE:20261231",
            &["2026-12-24 to 2026-12-25", "2026-12-31 to 2027-01-01"],
        ),
        ("UTC", "DTSTART:20261224 | STATUS:CANCELLED", &[]),
        ("UTC", "DTSTART:20261224 | STATUS:CONFIRMED | TRANSP:TRANSPARENT", &["2026-12-24 to 2026-12-25"]),
        ("UTC", "DTSTART:20261224T090000 | DTEND:20261224T090000", &[]),
        // Long over, and too far away.
        ("UTC", "DTSTART:20241231", &[]),
        ("UTC", "DTSTART:20370101", &[]),
        ("UTC", "DTSTART:20241231 | DTEND:20250102", &["2024-12-31 to 2025-01-02"]),
        ("UTC", "BEGIN:VALARM | TRIGGER:-PT15M | END:VALARM | dtstart:20261224", &["2026-12-24 to 2026-12-25"]),
    ];
    for (zone, lines, expected) in cases {
        let (closures, wrong) = read_events(zone, &event(lines));
        assert!(wrong.is_empty(), "{lines}: {wrong:?}");
        assert_eq!(closures, expected, "{zone} {lines}");
    }
}

#[test]
fn many_events_are_read() {
    let events: Vec<String> =
        (0..5_000).map(|n| event(&format!("SUMMARY:{n} | DTSTART:20261224T090000 | DURATION:PT1H"))).collect();
    let (closures, wrong) = read_events("Europe/Berlin", &events.join("\n"));
    assert_eq!((closures.len(), wrong.len()), (5_000, 0));
}

#[test]
fn no_text_breaks_the_reader() {
    let whole = format!(
        "BEGIN:VCALENDAR\n{}\nEND:VCALENDAR",
        event(
            "SUMMARY:Fé te | DTSTART;TZID=\"Europe/Berlin\":20261224T090000 | DURATION:PT1H | RRULE:FREQ=WEEKLY;BYDAY=MO,-1FR;COUNT=9"
        )
    );
    for (at, _) in whole.char_indices() {
        let _ = read_text("Europe/Berlin", &whole[..at]);
        let _ = read_text("Europe/Berlin", &whole[at..]);
        let _ = read_text("Europe/Berlin", &format!("{};:=\u{1b}\"{}", &whole[..at], &whole[at..]));
    }
}
