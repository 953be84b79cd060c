//! Events that come again, and those that stand for some of their occurrences.

use super::*;

#[test]
fn a_changed_occurrence_stands_for_the_one_it_was() {
    let series = event("DTSTART:20261201T090000 | DURATION:PT1H | RRULE:FREQ=DAILY;COUNT=3");
    let moved = event("RECURRENCE-ID:20261202T090000 | DTSTART:20261202T150000 | DURATION:PT1H");
    let dropped = event("RECURRENCE-ID:20261203T090000 | DTSTART:20261203T090000 | STATUS:CANCELLED");
    let other = event("DTSTART:20261202T090000 | DURATION:PT2H").replace("UID:a", "UID:b");
    let (closures, wrong) = read_events("Europe/Berlin", &[series, moved, dropped, other].join("\n"));
    assert!(wrong.is_empty(), "{wrong:?}");
    let expected = [
        "2026-12-01 09:00 to 2026-12-01 10:00",
        "2026-12-02 15:00 to 2026-12-02 16:00",
        "2026-12-02 09:00 to 2026-12-02 11:00",
    ];
    assert_eq!(closures, expected);
}

#[test]
fn a_change_of_this_and_the_future_moves_all_later_ones() {
    let series = "DTSTART:20261201T090000 | DURATION:PT1H | RRULE:FREQ=DAILY;COUNT=4";
    let cases: [(&str, &[&str], &[&str]); 9] = [
        (
            series,
            &["RECURRENCE-ID;RANGE=THISANDFUTURE:20261203T090000 | DTSTART:20261203T140000 | DURATION:PT2H"],
            &[
                "2026-12-01 09:00 to 2026-12-01 10:00",
                "2026-12-02 09:00 to 2026-12-02 10:00",
                "2026-12-04 14:00 to 2026-12-04 16:00",
                "2026-12-03 14:00 to 2026-12-03 16:00",
            ],
        ),
        // A later single change, and a later one of all that follow, win.
        (
            series,
            &[
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261202T090000 | DTSTART:20261202T140000 | DURATION:PT1H",
                "RECURRENCE-ID:20261203T090000 | DTSTART:20261210T100000 | DURATION:PT1H",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261204T090000 | DTSTART:20261205T090000 | DURATION:PT3H",
            ],
            &[
                "2026-12-01 09:00 to 2026-12-01 10:00",
                "2026-12-02 14:00 to 2026-12-02 15:00",
                "2026-12-10 10:00 to 2026-12-10 11:00",
                "2026-12-05 09:00 to 2026-12-05 12:00",
            ],
        ),
        (
            series,
            &["RECURRENCE-ID;RANGE=THISANDFUTURE:20261202T090000 | STATUS:CANCELLED"],
            &["2026-12-01 09:00 to 2026-12-01 10:00"],
        ),
        // It goes on by a rule of its own.
        (
            series,
            &["RECURRENCE-ID;RANGE=THISANDFUTURE:20261202T090000 | DTSTART:20261202 | RRULE:FREQ=WEEKLY;COUNT=2"],
            &["2026-12-01 09:00 to 2026-12-01 10:00", "2026-12-02 to 2026-12-03", "2026-12-09 to 2026-12-10"],
        ),
        // Times become days, and days times.
        (
            series,
            &["RECURRENCE-ID;RANGE=THISANDFUTURE:20261203T090000 | DTSTART:20261204 | DTEND:20261205"],
            &[
                "2026-12-01 09:00 to 2026-12-01 10:00",
                "2026-12-02 09:00 to 2026-12-02 10:00",
                "2026-12-05 to 2026-12-06",
                "2026-12-04 to 2026-12-05",
            ],
        ),
        (
            "DTSTART:20261201 | RRULE:FREQ=DAILY;COUNT=2",
            &["RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261201 | DTSTART:20261201T100000 | DURATION:PT1H"],
            &["2026-12-02 10:00 to 2026-12-02 11:00", "2026-12-01 10:00 to 2026-12-01 11:00"],
        ),
        // In UTC, as Outlook writes it.
        (
            "DTSTART;TZID=Europe/Berlin:20261201T090000 | DURATION:PT1H | RRULE:FREQ=DAILY;COUNT=2",
            &["RECURRENCE-ID:20261202T080000Z | DTSTART;TZID=Europe/Berlin:20261202T110000 | DURATION:PT1H"],
            &["2026-12-01 09:00 to 2026-12-01 10:00", "2026-12-02 11:00 to 2026-12-02 12:00"],
        ),
        // The series is not in the file.
        (
            "DTSTART:20261201 | STATUS:CANCELLED",
            &["RECURRENCE-ID;RANGE=THISANDFUTURE:20261203 | DTSTART:20261203"],
            &["2026-12-03 to 2026-12-04"],
        ),
        // Floating, so on the clock of the event, be that New York's.
        (
            "DTSTART;TZID=America/New_York:20261201T090000 | DURATION:PT1H | RRULE:FREQ=DAILY;COUNT=3 | EXDATE:20261202T090000",
            &["RECURRENCE-ID;TZID=America/New_York:20261203T090000 | STATUS:CANCELLED"],
            &["2026-12-01 15:00 to 2026-12-01 16:00"],
        ),
    ];
    for (series, changes, expected) in cases {
        let events: Vec<String> = std::iter::once(&series).chain(changes).map(|lines| event(lines)).collect();
        let (closures, wrong) = read_events("Europe/Berlin", &events.join("\n"));
        assert!(wrong.is_empty(), "{changes:?}: {wrong:?}");
        assert_eq!(closures, expected, "{series} {changes:?}");
    }
}

#[test]
fn a_series_is_one_across_the_calendars_of_a_file() {
    let calendar = |lines: &str| format!("BEGIN:VCALENDAR\n{}\nEND:VCALENDAR\n", event(lines));
    let series = calendar("DTSTART:20261201 | RRULE:FREQ=DAILY;COUNT=2");
    let change = calendar("RECURRENCE-ID:20261202 | DTSTART:20261224");
    let (closures, wrong) = read_text("UTC", &(series + &change));
    assert_eq!((closures.join(", ").as_str(), wrong.len()), ("2026-12-01 to 2026-12-02, 2026-12-24 to 2026-12-25", 0));
}

#[test]
fn dates_are_listed_and_left_out_in_many_forms() {
    let cases: [(&str, &[&str]); 12] = [
        (
            "DTSTART:20261201T090000 | DURATION:PT1H | RDATE;VALUE=PERIOD:20261203T100000/PT2H,20261204T100000/20261204T113000",
            &[
                "2026-12-01 09:00 to 2026-12-01 10:00",
                "2026-12-03 10:00 to 2026-12-03 12:00",
                "2026-12-04 10:00 to 2026-12-04 11:30",
            ],
        ),
        // A zone of their own, and UTC.
        (
            "DTSTART:20261201 | RDATE;VALUE=PERIOD;TZID=Asia/Tokyo:20261203T100000/20261203T120000 | RDATE;VALUE=PERIOD:20261204T090000Z/PT30M",
            &[
                "2026-12-01 to 2026-12-02",
                "2026-12-03 02:00 to 2026-12-03 04:00",
                "2026-12-04 10:00 to 2026-12-04 10:30",
            ],
        ),
        // Of days, as none should be and some are.
        (
            "DTSTART:20261201 | RDATE;VALUE=PERIOD:20261203/20261205,20261207/P2D",
            &["2026-12-01 to 2026-12-02", "2026-12-03 to 2026-12-05", "2026-12-07 to 2026-12-09"],
        ),
        ("DTSTART:20261201 | RDATE: | EXDATE:", &["2026-12-01 to 2026-12-02"]),
        (
            "DTSTART:20261201 | RDATE;VALUE=DATE:20261203, 20261205 , | EXDATE:20261201",
            &["2026-12-03 to 2026-12-04", "2026-12-05 to 2026-12-06"],
        ),
        // Days left out by their midnight, here or in UTC.
        (
            "DTSTART;VALUE=DATE:20261201 | RRULE:FREQ=DAILY;COUNT=4 | EXDATE:20261202T000000 | EXDATE:20261203T000000Z",
            &["2026-12-01 to 2026-12-02", "2026-12-04 to 2026-12-05"],
        ),
        ("DTSTART;VALUE=DATE:20261201T000000 | DTEND;VALUE=DATE:20261203T000000", &["2026-12-01 to 2026-12-03"]),
        (
            "DTSTART:20261201 | RRULE:FREQ=DAILY;COUNT=4 | EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=5",
            &["2026-12-02 to 2026-12-03", "2026-12-04 to 2026-12-05"],
        ),
        (
            "DTSTART:20261201 | RRULE:FREQ=DAILY;COUNT=1 | RRULE:FREQ=MONTHLY;COUNT=2",
            &["2026-12-01 to 2026-12-02", "2026-12-01 to 2026-12-02", "2027-01-01 to 2027-01-02"],
        ),
        // `UNTIL` of another kind than the start.
        (
            "DTSTART:20261201 | RRULE:FREQ=DAILY;UNTIL=20261201T230000Z",
            &["2026-12-01 to 2026-12-02", "2026-12-02 to 2026-12-03"],
        ),
        (
            "DTSTART:20261201 | RRULE:FREQ=DAILY;UNTIL=20261202T000000Z",
            &["2026-12-01 to 2026-12-02", "2026-12-02 to 2026-12-03"],
        ),
        (
            "DTSTART:20261201T230000 | DURATION:PT30M | RRULE:FREQ=DAILY;UNTIL=20261202",
            &["2026-12-01 23:00 to 2026-12-01 23:30", "2026-12-02 23:00 to 2026-12-02 23:30"],
        ),
    ];
    for (lines, expected) in cases {
        let (closures, wrong) = read_events("Europe/Berlin", &event(lines));
        assert!(wrong.is_empty(), "{lines}: {wrong:?}");
        assert_eq!(closures, expected, "{lines}");
    }
}
