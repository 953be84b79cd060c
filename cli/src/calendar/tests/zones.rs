//! Zones that a calendar defines itself.

use super::*;

/// Berlin's rules of today, as Exchange writes them.
const EXCHANGE: &str = "\
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT";

fn zone(id: &str, rules: &str) -> String {
    format!("BEGIN:VTIMEZONE\nTZID:{id}\n{rules}\nEND:VTIMEZONE\n")
}

/// A rule that begins at a time, to an offset from another.
fn rule(name: &str, start: &str, from: &str, to: &str, more: &str) -> String {
    format!("BEGIN:{name}\nDTSTART:{start}\nTZOFFSETFROM:{from}\nTZOFFSETTO:{to}\n{more}\nEND:{name}")
}

/// When events of a minute at 12:00 in a zone of the file begin, in UTC.
fn noons(id: &str, zones: &str, days: &[&str]) -> (Vec<String>, Vec<String>) {
    let events: Vec<String> =
        days.iter().map(|day| event(&format!("DTSTART;TZID={id}:{day}T120000 | DURATION:PT1M"))).collect();
    // Zones may come after what is in them.
    let (closures, wrong) = read_events("UTC", &format!("{}\n{zones}", events.join("\n")));
    (closures.iter().map(|closure| closure.chars().skip(11).take(5).collect()).collect(), wrong)
}

#[test]
fn a_name_that_is_none_means_what_the_file_says() {
    for (id, named) in [
        ("Customized Time Zone", "Customized Time Zone"),
        ("tzone://Microsoft/Custom", "tzone://Microsoft/Custom"),
        ("\"(UTC+01:00) Köln\"", "(UTC+01:00) Köln"),
        ("(UTC+01:00) Köln", "(UTC+01:00) Köln"),
        ("\"GMT +0100 (Standard) / GMT +0200 (Daylight)\"", "GMT +0100 (Standard) / GMT +0200 (Daylight)"),
        ("custom_Europe/Nowhere", "CUSTOM_Europe/Nowhere"),
        // In the database this one has no summer time.
        ("EST", "EST"),
    ] {
        let days = ["20260115", "20260328", "20260329", "20261024", "20261025", "20361231"];
        let (got, wrong) = noons(id, &zone(named, EXCHANGE), &days);
        assert_eq!(
            (got, wrong),
            (["11:00", "11:00", "10:00", "10:00", "11:00", "11:00"].map(str::to_owned).to_vec(), vec![]),
            "{id}"
        );
    }
}

#[test]
fn a_known_name_wins_over_what_the_file_says() {
    let wrong_rules = zone("Asia/Tokyo", EXCHANGE) + &zone("Tokyo Standard Time", EXCHANGE);
    for (id, zones) in [
        ("Asia/Tokyo", &wrong_rules),
        ("Tokyo Standard Time", &wrong_rules),
        ("/freeassociation.sourceforge.net/Asia/Tokyo", &wrong_rules),
        ("Mine", &zone("Mine", &format!("X-LIC-LOCATION:Asia/Tokyo\n{EXCHANGE}"))),
    ] {
        assert_eq!(noons(id, zones, &["20260115", "20260715"]), (vec!["03:00".to_owned(); 2], vec![]), "{id}");
    }
}

#[test]
fn rules_are_read_as_they_are() {
    let once = rule("STANDARD", "20260601T000000", "+0100", "+033015", "");
    type Case<'a> = (&'a str, String, &'a [(&'a str, &'a str)]);
    let cases: [Case<'_>; 7] = [
        // Before the first there is what it was changed from.
        ("once", once, &[("20260531", "11:00"), ("20260601", "08:29")]),
        ("negative", rule("STANDARD", "19700101T000000", "-0300", "-0300", ""), &[("20260701", "15:00")]),
        ("no sign", rule("STANDARD", "19700101T000000", "0100", "01:00", ""), &[("20260701", "11:00")]),
        // Rules end, in UTC as the standard says, or on the clock.
        (
            "until",
            [
                rule("DAYLIGHT", "20000101T000000", "+0000", "+0200", "RRULE:FREQ=YEARLY;UNTIL=20260101T000000Z"),
                rule("STANDARD", "20000701T000000", "+0200", "+0000", "RRULE:FREQ=YEARLY;UNTIL=20260701T000000"),
            ]
            .join("\n"),
            &[("20260301", "10:00"), ("20260801", "12:00"), ("20270301", "12:00")],
        ),
        (
            "dates",
            rule("DAYLIGHT", "20200101T000000", "+0000", "+0100", "RDATE:20260301T000000,20270301")
                + "\n"
                + &rule(
                    "STANDARD",
                    "20200601T000000",
                    "+0100",
                    "+0000",
                    "RDATE:20260901T000000\nRDATE:\nRDATE:20270831T230000Z",
                ),
            &[
                ("20260201", "12:00"),
                ("20260401", "11:00"),
                ("20260901", "12:00"),
                ("20270401", "11:00"),
                ("20270901", "12:00"),
            ],
        ),
        // The same instant twice, and one rule after the other.
        (
            "twice",
            [
                rule("STANDARD", "20000101T000000", "+0100", "+0100", ""),
                rule("DAYLIGHT", "20000101T000000", "+0100", "+0100", ""),
            ]
            .join("\n"),
            &[("20260701", "11:00")],
        ),
        ("within", format!("{EXCHANGE}\nX-ANY:thing"), &[("20260701", "10:00")]),
    ];
    for (id, rules, expected) in cases {
        let (days, shown): (Vec<&str>, Vec<&str>) = expected.iter().copied().unzip();
        let (got, wrong) = noons(id, &zone(id, &rules), &days);
        assert!(wrong.is_empty(), "{id}: {wrong:?}");
        assert_eq!(got, shown, "{id}");
    }
}

#[test]
fn calendars_of_a_file_may_give_a_name_two_meanings() {
    let calendar = |offset: &str| {
        let zone = zone("Here", &rule("STANDARD", "19700101T000000", offset, offset, ""));
        let event = event("DTSTART;TZID=Here:20261224T120000 | DURATION:PT1H");
        format!("BEGIN:VCALENDAR\n{event}\n{zone}END:VCALENDAR\n")
    };
    let (closures, wrong) = read_text("UTC", &(calendar("+0100") + &calendar("+0200")));
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(closures, ["2026-12-24 11:00 to 2026-12-24 12:00", "2026-12-24 10:00 to 2026-12-24 11:00"]);
}

#[test]
fn rules_that_cannot_be_read_are_told_and_the_teams_zone_is_taken() {
    let good = rule("STANDARD", "19700101T000000", "+0500", "+0500", "");
    for (rules, expected, noon) in [
        (String::new(), "the time zone `Odd` has no `STANDARD` or `DAYLIGHT` that can be read", "12:00"),
        (
            good.replace("TZOFFSETTO:+0500", "TZOFFSETTO:east"),
            "`STANDARD` of the time zone: `TZOFFSETTO`: `east`",
            "12:00",
        ),
        (good.replace("TZOFFSETFROM:+0500\n", ""), "`STANDARD` of the time zone: it has no `TZOFFSETFROM`", "12:00"),
        (good.replace("+0500", "+9900"), "`STANDARD` of the time zone: `TZOFFSETFROM`: `+9900`", "12:00"),
        (good.replace("19700101T000000", "once"), "`STANDARD` of the time zone: `once` is not", "12:00"),
        (
            format!("{good}\n{}", good.replace("DTSTART", "X")),
            "`STANDARD` of the time zone: it has no `DTSTART`",
            "07:00",
        ),
        (good.replace("\nEND", "RRULE:FREQ=NEVER\nEND"), "`RRULE`: `FREQ=NEVER` cannot be read", "07:00"),
        (good.replace("\nEND", "RDATE:never\nEND"), "`RDATE`: `never` is not a date", "07:00"),
    ] {
        let (got, wrong) = noons("Odd", &zone("Odd", &rules), &["20260701"]);
        assert_eq!(got, [noon], "{rules}: {wrong:?}");
        assert!(wrong.iter().any(|told| told.contains(expected)), "{rules}: {wrong:#?}");
    }
}
