//! What is odd in a calendar: told with its line, and the rest is read.

use super::*;

#[test]
fn what_cannot_be_read_is_told_with_its_line_and_the_rest_is_read() {
    let day: &[&str] = &["2026-12-24 to 2026-12-25"];
    let cases: [(&str, &str, &[&str]); 25] = [
        ("SUMMARY:Party\\, big", "3: the event “Party, big” is left out: it has no `DTSTART`", &[]),
        ("SUMMARY:Pa\n rty | DTSTART:tomorrow", "7: the event “Party” is left out: `DTSTART`: `tomorrow` is not", &[]),
        ("DTSTART:20260231", "5: the event is left out: `DTSTART`: there is no day `20260231`", &[]),
        (
            "DTSTART;TZID=Mars:20261224T090000 | DTEND:20261224T100000",
            "5: the event: `DTSTART`: there is no time zone `Mars`: the team's own is taken",
            &["2026-12-24 09:00 to 2026-12-24 10:00"],
        ),
        ("DTSTART:20261224T090000", "5: the event: `DTSTART`: it has no end, so it closes nothing", &[]),
        ("DTSTART:20261224 | DTEND:20261220", "6: the event: `DTEND`: it ends before it begins: it is left out", day),
        ("DTSTART:20261224 | DTEND:soon", "6: the event: `DTEND`: `soon` is not a date", day),
        ("DTSTART:20261224T100000 | DTEND:20261224T090000", "6: the event: `DTEND`: it ends before", &[]),
        (
            "DTSTART:20261224T100000 | DTEND:20261224T090000 | DURATION:PT1H",
            "6: the event: `DTEND`: it ends before",
            &["2026-12-24 10:00 to 2026-12-24 11:00"],
        ),
        (
            "DTSTART:20261224 | DURATION:PT5H",
            "6: the event: `DURATION`: it begins with a day and does not last whole ones",
            &["2026-12-24 to 2026-12-24 05:00"],
        ),
        ("DTSTART:20261224 | DURATION:soon", "6: the event: `DURATION`: `soon` is not a duration", day),
        ("DTSTART:20261224 | DURATION:-P2D", "6: the event: `DURATION`: `-P2D` is less than nothing", day),
        ("DTSTART:20261224 | DURATION:P999999999999999999W", "6: the event: `DURATION`: `P9", day),
        ("DTSTART:20261224 | RRULE:FREQ=SOMETIMES", "6: the event: `RRULE`: `FREQ=SOMETIMES` cannot be read", day),
        ("DTSTART:20261224 | RRULE:FREQ=DAILY;UNTIL=20261220", "6: the event: `RRULE`: `UNTIL` is before", day),
        ("DTSTART:20261224 | RRULE:FREQ=DAILY;UNTIL=never", "6: the event: `RRULE`: `UNTIL`: `NEVER` is not", day),
        ("DTSTART:20261224 | RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "6: the event: `RRULE`: `FREQ=YEARLY", day),
        ("DTSTART:20261224 | RRULE:FREQ=YEARLY;RSCALE=HEBREW", "6: the event: `RRULE`: years of the calendar", day),
        (
            "DTSTART:20261224 | RDATE:x,20261226",
            "6: the event: `RDATE`: `x` is not a date",
            &["2026-12-24 to 2026-12-25", "2026-12-26 to 2026-12-27"],
        ),
        ("DTSTART:20261224 | RDATE;VALUE=PERIOD:20261226T100000/PT", "6: the event: `RDATE`: `PT` is not", day),
        (
            "DTSTART:20261224 | RDATE;VALUE=PERIOD:20261226T100000/20261226T090000",
            "6: the event: `RDATE`: it ends before it begins",
            day,
        ),
        ("DTSTART:20261224 | EXDATE:20261301,20261225", "6: the event: `EXDATE`: there is no day `20261301`", day),
        ("DTSTART:20261224 | RECURRENCE-ID:x", "6: the event: `RECURRENCE-ID`: `x` is not a date", day),
        (
            "DTSTART:20261224 | RECURRENCE-ID;RANGE=THISANDPRIOR:20261224",
            "6: the event: `RECURRENCE-ID`: the range `THISANDPRIOR` is not known",
            day,
        ),
        ("a line of a note | DTSTART:20261224", "5: is no line of iCalendar: it is left out", day),
    ];
    for (lines, warning, expected) in cases {
        let (closures, wrong) = read_events("UTC", &event(lines));
        assert!(wrong.len() == 1 && wrong[0].starts_with(warning), "{lines}: expected {warning}\n{wrong:#?}");
        assert_eq!(closures, expected, "{lines}");
    }
}

#[test]
fn odd_forms_that_mean_something_are_read_without_a_word() {
    let cases: [(&str, &[&str]); 11] = [
        ("DTSTART:20261224 | DTEND:20261224T120000", &["2026-12-24 to 2026-12-24 12:00"]),
        ("DTSTART:20261224T120000 | DTEND:20261226", &["2026-12-24 12:00 to 2026-12-26"]),
        ("DTSTART:20261224 | DURATION:PT48H", &["2026-12-24 to 2026-12-26"]),
        ("DTSTART:20261224 | DURATION:P0D", &["2026-12-24 to 2026-12-25"]),
        ("DTSTART:20261224T100000 | DURATION:PT0S", &[]),
        ("DTSTART:2026-12-24T10:00:00Z | DURATION:P1DT", &["2026-12-24 10:00 to 2026-12-25 10:00"]),
        ("dtstart ; value = date : 20261224 ", &["2026-12-24 to 2026-12-25"]),
        ("DTSTART:20261224 | DTSTART:20261225 | X-NOTE;X=\"a:b;c\":d", &["2026-12-24 to 2026-12-25"]),
        (
            "BEGIN:X-ANY | DTSTART:20260101 | BEGIN:VALARM | END:VALARM | END:X-ANY | DTSTART:20261224",
            &["2026-12-24 to 2026-12-25"],
        ),
        ("SUMMARY:No start | STATUS:CANCELLED", &[]),
        // The end is on the clock of the start.
        ("DTSTART;TZID=Asia/Tokyo:20261224T090000 | DTEND:20261224T100000", &["2026-12-24 to 2026-12-24 01:00"]),
    ];
    for (lines, expected) in cases {
        let (closures, wrong) = read_events("UTC", &event(lines));
        assert!(wrong.is_empty(), "{lines}: {wrong:?}");
        assert_eq!(closures, expected, "{lines}");
    }
}

#[test]
fn only_what_is_no_calendar_is_an_error() {
    let good = event("DTSTART:20261224");
    for (text, closed, expected) in [
        ("", 0, "1: error: is not iCalendar: save the file"),
        ("Subject,Start Date\nParty,24.12.2026\n", 0, "1: error: is not iCalendar"),
        ("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", 0, "1: error: is not iCalendar"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", 0, "1: has no event"),
        (&format!("BEGIN:VCALENDAR\n{good}\n"), 1, "1: `VCALENDAR` has no end: the file may be cut off"),
        (&format!("BEGIN:VCALENDAR\n{}\n", good.replace("END:VEVENT", "")), 1, "2: `VEVENT` has no end"),
        (&format!("BEGIN:VCALENDAR\n{good}\nEND:VTODO\nEND:VCALENDAR"), 1, "6: `END:VTODO` ends nothing"),
        (
            &format!("BEGIN:VCALENDAR\n{}{good}\nEND:VCALENDAR", good.replace("END:VEVENT", "")),
            2,
            "5: `VEVENT` begins before `VEVENT` has ended",
        ),
        (
            &format!("BEGIN:VCALENDAR\n{}\nEND:VCALENDAR", good.replace("END:VEVENT", "BEGIN:VALARM\nEND:VEVENT")),
            1,
            "6: `VEVENT` ends before what is within it",
        ),
        (&format!("Dear team,\nhere it is:\n\nBEGIN:VCALENDAR\n{good}\nEND:VCALENDAR\nBye"), 1, ""),
        (&good, 1, ""),
        (&format!("BEGIN:VCALENDAR\n{good}\nEND:VCALENDAR\n").repeat(2), 2, ""),
    ] {
        let (closures, wrong) = read_text("UTC", text);
        assert_eq!(closures.len(), closed, "{text}: {wrong:#?}");
        let is_told = wrong.first().map_or(expected.is_empty(), |first| first.starts_with(expected));
        assert!(is_told && wrong.len() == usize::from(!expected.is_empty()), "{text}: {wrong:#?}");
    }
    // One that cannot be read does not hide the others.
    let (closures, wrong) = read_events("UTC", &[event("DTSTART:x"), good, event("DTSTART:y")].join("\n"));
    assert_eq!((closures.len(), wrong.len()), (1, 2));
}

#[test]
fn bytes_of_any_kind_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.ics");
    let text = format!("BEGIN:VCALENDAR\n{}\nEND:VCALENDAR", event("SUMMARY:Fête | DTSTART:20261224"));
    let utf_16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin_1: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (bytes, warnings) in [
        (text.replace('\n', "\r").into_bytes(), 0),
        (format!("\u{feff}{text}").into_bytes(), 0),
        (utf_16, 0),
        (latin_1, 1),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        let (closures, wrong) = read_file("UTC", &path);
        assert_eq!((closures.len(), wrong.len()), (1, warnings), "{bytes:?} {wrong:?}");
    }
    // Every octet may be a line's last.
    for at in 0..text.len() {
        let (before, after) = text.as_bytes().split_at(at);
        let is_within = !before.is_empty() && !before.ends_with(b"\n") && !after.starts_with(b"\n");
        if is_within {
            std::fs::write(&path, [before, b"\r\n ", after].concat()).unwrap();
            assert_eq!(read_file("UTC", &path), (vec!["2026-12-24 to 2026-12-25".to_owned()], vec![]), "{at}");
        }
    }
    assert!(read_file("UTC", &folder.path().join("none.ics")).1[0].contains("error: is not there"));
}

#[test]
fn a_program_that_errs_in_each_event_is_told_so_fifty_times() {
    let (closures, wrong) = read_events("UTC", &event("DTSTART:x").replace("UID:a", &"y\n".repeat(500)));
    assert!(closures.is_empty() && wrong.len() == 51, "{wrong:?}");
    assert_eq!(wrong[0], "0: has 451 more places that cannot be understood");
    let deep = format!("BEGIN:VCALENDAR\n{}", "BEGIN:X\n".repeat(100_000));
    assert!(read_text("UTC", &(deep + &"END:Y\n".repeat(100_000))).1.len() == 51);
}

#[test]
fn no_rule_goes_on_for_ever() {
    let started = std::time::Instant::now();
    for rule in [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=7;BYDAY=MO",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=65535",
        "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=366",
        "FREQ=YEARLY;COUNT=4294967295",
    ] {
        for start in ["16010101T000000", "20260101T000000", "99991231T235959"] {
            let (closures, wrong) =
                read_events("UTC", &event(&format!("DTSTART:{start} | DURATION:PT1S | RRULE:{rule}")));
            assert!(
                closures.len() <= 5_001 && !wrong.iter().any(|told| told.contains(": error: ")),
                "{rule} {wrong:?}"
            );
        }
    }
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}
