use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::*;
use crate::content::site::Closure;
use crate::id::TeamId;

/// A team in a zone with hours; `holidays` are days such as `2026-12-25`, `closures` such as `2026-12-24/2026-12-27`.
pub(crate) fn team(zone: &str, hours: &str, holidays: &[&str], closures: &[(&str, &str)]) -> Team {
    let closure = |(from, to): &(&str, &str)| Closure { from: from.parse().unwrap(), to: to.parse().unwrap() };
    Team {
        id: TeamId::parse("team").unwrap(),
        languages: BTreeMap::new(),
        zone: zone.to_owned(),
        hours: hours.to_owned(),
        holidays: None,
        holiday_dates: holidays.iter().map(|day| day.parse().unwrap()).collect(),
        closures: closures.iter().map(closure).collect(),
        people: Vec::new(),
        callbacks: None,
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// How a team stands, as `open until 2026-…Z`, `closed until …`.
fn told(team: &Team, now: &str) -> String {
    let standing = Schedule::of(team).standing(at(now));
    let until = standing.changes_at.map_or("never".to_owned(), |at| at.to_string());
    format!("{} {until}", standing.state.as_str())
}

#[test]
fn a_team_stands_as_its_hours_say() {
    let week = "Mo-Fr 09:00-12:30,13:30-18:00; PH off; Dec 24 off";
    let cases = [
        // Monday morning in Berlin, its break, its evening, its week-end.
        ("Europe/Berlin", week, "2026-11-23T07:59:59Z", "closed 2026-11-23T08:00:00Z"),
        ("Europe/Berlin", week, "2026-11-23T08:00:00Z", "open 2026-11-23T11:30:00Z"),
        ("Europe/Berlin", week, "2026-11-23T11:30:00Z", "closed 2026-11-23T12:30:00Z"),
        ("Europe/Berlin", week, "2026-11-27T17:00:00Z", "closed 2026-11-30T08:00:00Z"),
        // Christmas Eve by date, then two holidays and a week-end.
        ("Europe/Berlin", week, "2026-12-23T17:00:00Z", "closed 2026-12-28T08:00:00Z"),
        // A week-end on Friday and Saturday.
        ("Asia/Riyadh", "Su-Th 09:00-17:00", "2026-11-19T14:00:00Z", "closed 2026-11-22T06:00:00Z"),
        // Ramadan by date.
        (
            "Africa/Cairo",
            "Su-Th 09:00-17:00; 2027 Feb 08-2027 Mar 09 Su-Th 10:00-15:00",
            "2027-02-09T07:30:00Z",
            "closed 2027-02-09T08:00:00Z",
        ),
        (
            "Africa/Cairo",
            "Su-Th 09:00-17:00; 2027 Feb 08-2027 Mar 09 Su-Th 10:00-15:00",
            "2027-03-10T07:30:00Z",
            "open 2027-03-10T15:00:00Z",
        ),
        // Always, never, nobody knows, nobody can read it.
        ("Europe/Berlin", "24/7", "2026-11-23T08:00:00Z", "open never"),
        ("Europe/Berlin", "off", "2026-11-23T08:00:00Z", "closed never"),
        ("Europe/Berlin", "2027 Jan 01 10:00-12:00", "2026-10-01T08:00:00Z", "closed never"),
        ("Europe/Berlin", "2027 Jan 02 10:00-12:00", "2026-11-23T08:00:00Z", "closed 2027-01-02T09:00:00Z"),
        ("Europe/Berlin", "unknown", "2026-11-23T08:00:00Z", "unknown never"),
        (
            "Europe/Berlin",
            "Mo-Fr 09:00-17:00; Sa 09:00-12:00 unknown \"by appointment\"",
            "2026-11-28T09:00:00Z",
            "unknown 2026-11-28T11:00:00Z",
        ),
        ("Europe/Berlin", "whenever", "2026-11-23T08:00:00Z", "unknown never"),
        ("Mars/Olympus", "24/7", "2026-11-23T08:00:00Z", "unknown never"),
    ];
    for (zone, hours, now, expected) in cases {
        let team = team(zone, hours, &["2026-12-25", "2026-12-26"], &[]);
        assert_eq!(told(&team, now), expected, "{hours} at {now}");
    }
}

#[test]
fn a_shift_belongs_to_the_day_on_which_it_starts() {
    let night = "Mo-Fr 22:00-06:00; PH off";
    let holiday = ["2026-11-25"]; // a Wednesday
    let cases = [
        // Tuesday's shift goes on into the holiday.
        (night, "2026-11-25T02:00:00Z", "open 2026-11-25T06:00:00Z"),
        // The holiday's own does not start, and so does not go on after midnight either.
        (night, "2026-11-25T23:00:00Z", "closed 2026-11-26T22:00:00Z"),
        (night, "2026-11-26T02:00:00Z", "closed 2026-11-26T22:00:00Z"),
        // Friday's goes on into Saturday, also where Saturday has hours of its own.
        (night, "2026-11-28T02:00:00Z", "open 2026-11-28T06:00:00Z"),
        ("Mo-Fr 22:00-06:00; Sa 10:00-14:00", "2026-11-28T02:00:00Z", "open 2026-11-28T06:00:00Z"),
        ("Mo-Fr 22:00-06:00; Sa 10:00-14:00", "2026-11-28T07:00:00Z", "closed 2026-11-28T10:00:00Z"),
        // Written past 24:00.
        ("Sa 20:00-26:00", "2026-11-29T01:00:00Z", "open 2026-11-29T02:00:00Z"),
    ];
    for (hours, now, expected) in cases {
        assert_eq!(told(&team("UTC", hours, &holiday, &[]), now), expected, "{hours} at {now}");
    }
}

#[test]
fn a_day_has_the_hours_of_all_its_rules_past_midnight_too() {
    let holiday = ["2026-11-25"]; // a Wednesday
    let cases = [
        // Friday's second rule ends at midnight, its first does not.
        ("Mo-Su 20:00-03:00, Fr 23:00-24:00", "2026-11-28T00:30:00Z", "open 2026-11-28T03:00:00Z"),
        ("Fr 23:00-24:00, Mo-Su 20:00-03:00", "2026-11-28T00:30:00Z", "open 2026-11-28T03:00:00Z"),
        ("Mo-Su 20:00-03:00, Fr 22:00-05:00", "2026-11-27T21:00:00Z", "open 2026-11-28T05:00:00Z"),
        ("Mo-Su 09:00-02:00, PH 10:00-00:30", "2026-11-25T12:00:00Z", "open 2026-11-26T02:00:00Z"),
        // A rule of its own takes the day, with what comes after its midnight; not what began on the evening before.
        ("Mo-Su 09:00-02:00; PH 10:00-00:30", "2026-11-25T12:00:00Z", "open 2026-11-26T00:30:00Z"),
        ("Mo-Su 09:00-02:00; PH 10:00-00:30", "2026-11-25T01:00:00Z", "open 2026-11-25T02:00:00Z"),
        // So does a day off; times that are off are off on the wall clock, whose shift they may be.
        ("Mo-Su 20:00-03:00; Fr off", "2026-11-28T01:00:00Z", "closed 2026-11-28T20:00:00Z"),
        ("Mo-Su 20:00-03:00; Sa 00:00-01:00 off", "2026-11-27T21:00:00Z", "open 2026-11-28T00:00:00Z"),
        ("Mo-Su 20:00-03:00; Sa 00:00-01:00 off", "2026-11-28T00:30:00Z", "closed 2026-11-28T01:00:00Z"),
        ("Mo-Su 20:00-03:00; Fr 22:00-02:00 off", "2026-11-27T22:00:00Z", "closed 2026-11-28T02:00:00Z"),
        // What is laid over the day is not less than what it lies on.
        ("Mo-Su 20:00-03:00, Fr 22:00-02:00 unknown", "2026-11-27T23:00:00Z", "unknown 2026-11-28T02:00:00Z"),
        ("Fr 20:00-02:00; Sa unknown", "2026-11-28T01:00:00Z", "open 2026-11-28T02:00:00Z"),
        // A rule for all days is one more after rules for some.
        ("Mo-Fr 08:00-12:00; 14:00-18:00", "2026-11-23T12:00:00Z", "closed 2026-11-23T14:00:00Z"),
    ];
    for (hours, now, expected) in cases {
        assert_eq!(told(&team("UTC", hours, &holiday, &[]), now), expected, "{hours} at {now}");
    }
}

#[test]
fn what_nobody_knows_is_told_with_the_words_of_the_hours() {
    let cases = [
        ("Fr 14:00-17:30 || \"by appointment\"", "2026-11-23T09:00:00Z", "by appointment until 2026-11-27T14:00:00Z"),
        ("Fr 14:00-17:30 || \"by appointment\"", "2026-11-27T15:00:00Z", "open until 2026-11-27T17:30:00Z"),
        ("Mo 09:00-12:00 \"ring twice\"", "2026-11-23T09:00:00Z", "ring twice until 2026-11-23T12:00:00Z"),
        ("Mo 09:00-12:00 open \"ring twice\"", "2026-11-23T09:00:00Z", "open until 2026-11-23T12:00:00Z"),
        (
            "Mo 09:00-10:00 unknown \"a\", Mo 10:00-11:00 unknown \"b\"",
            "2026-11-23T09:00:00Z",
            "a until 2026-11-23T10:00:00Z",
        ),
        // An end that is open: sure until it, unknown after it, until it is guessed that nobody is there.
        ("Mo 17:00+", "2026-11-23T17:00:00Z", "open end until 2026-11-24T03:00:00Z"),
        ("Mo 10:00+", "2026-11-23T17:00:00Z", "open end until 2026-11-24T00:00:00Z"),
        ("Mo 13:00-17:00+", "2026-11-23T14:00:00Z", "open until 2026-11-23T17:00:00Z"),
        ("Mo 13:00-17:00+", "2026-11-23T17:00:00Z", "open end until 2026-11-24T03:00:00Z"),
        ("Mo 17:00+ \"ask\"", "2026-11-23T18:00:00Z", "ask until 2026-11-24T03:00:00Z"),
    ];
    for (hours, now, expected) in cases {
        let schedule = Schedule::of(&team("UTC", hours, &[], &[]));
        let standing = schedule.standing(at(now));
        let words = match standing.doubt {
            None => standing.state.as_str(),
            Some(doubt) if schedule.comment(doubt).is_empty() && doubt.is_open_end => "open end",
            Some(doubt) => schedule.comment(doubt),
        };
        assert_eq!(format!("{words} until {}", standing.changes_at.unwrap()), expected, "{hours} at {now}");
    }
}

#[test]
fn a_closure_takes_days_or_hours_away() {
    let closures = [("2026-11-24T00:00", "2026-11-26T00:00"), ("2026-11-26T10:00", "2026-11-26T11:30")];
    let cases = [
        ("Mo-Fr 09:00-17:00", "2026-11-23T17:00:00Z", "closed 2026-11-26T09:00:00Z"),
        ("Mo-Fr 09:00-17:00", "2026-11-26T09:30:00Z", "open 2026-11-26T10:00:00Z"),
        ("Mo-Fr 09:00-17:00", "2026-11-26T10:00:00Z", "closed 2026-11-26T11:30:00Z"),
        // The night before the days off is worked to its end; theirs are not.
        ("Mo-Su 22:00-06:00", "2026-11-24T01:00:00Z", "open 2026-11-24T06:00:00Z"),
        ("Mo-Su 22:00-06:00", "2026-11-24T06:00:00Z", "closed 2026-11-26T22:00:00Z"),
        ("24/7", "2026-11-23T12:00:00Z", "open 2026-11-24T00:00:00Z"),
    ];
    for (hours, now, expected) in cases {
        assert_eq!(told(&team("UTC", hours, &[], &closures), now), expected, "{hours} at {now}");
    }
}

/// Every zone that breaks naive code, on both sides of its oddity: `09:00-17:00` there is then and then.
#[test]
fn an_instant_has_the_offset_of_its_own_day() {
    let cases = [
        ("Australia/Lord_Howe", "2026-04-04", "2026-04-03T22:00:00Z", "2026-04-04T06:00:00Z"),
        ("Australia/Lord_Howe", "2026-04-06", "2026-04-05T22:30:00Z", "2026-04-06T06:30:00Z"),
        ("Pacific/Chatham", "2026-04-04", "2026-04-03T19:15:00Z", "2026-04-04T03:15:00Z"),
        ("Pacific/Chatham", "2026-04-06", "2026-04-05T20:15:00Z", "2026-04-06T04:15:00Z"),
        ("Asia/Kathmandu", "2026-06-01", "2026-06-01T03:15:00Z", "2026-06-01T11:15:00Z"),
        ("Australia/Eucla", "2026-06-01", "2026-06-01T00:15:00Z", "2026-06-01T08:15:00Z"),
        ("America/St_Johns", "2026-03-07", "2026-03-07T12:30:00Z", "2026-03-07T20:30:00Z"),
        ("America/St_Johns", "2026-03-09", "2026-03-09T11:30:00Z", "2026-03-09T19:30:00Z"),
        ("Antarctica/Troll", "2026-03-28", "2026-03-28T09:00:00Z", "2026-03-28T17:00:00Z"),
        ("Antarctica/Troll", "2026-03-30", "2026-03-30T07:00:00Z", "2026-03-30T15:00:00Z"),
        ("Africa/Casablanca", "2026-02-14", "2026-02-14T08:00:00Z", "2026-02-14T16:00:00Z"),
        ("Africa/Casablanca", "2026-02-16", "2026-02-16T09:00:00Z", "2026-02-16T17:00:00Z"),
        ("Africa/Casablanca", "2026-09-18", "2026-09-18T08:00:00Z", "2026-09-18T16:00:00Z"),
        ("Africa/Casablanca", "2026-09-21", "2026-09-21T09:00:00Z", "2026-09-21T17:00:00Z"),
        ("Africa/Casablanca", "2027-06-01", "2027-06-01T09:00:00Z", "2027-06-01T17:00:00Z"),
        ("America/Vancouver", "2026-10-31", "2026-10-31T16:00:00Z", "2026-11-01T00:00:00Z"),
        ("America/Vancouver", "2026-11-02", "2026-11-02T16:00:00Z", "2026-11-03T00:00:00Z"),
        ("Pacific/Apia", "2011-12-29", "2011-12-29T19:00:00Z", "2011-12-30T03:00:00Z"),
        ("Pacific/Apia", "2011-12-31", "2011-12-30T19:00:00Z", "2011-12-31T03:00:00Z"),
        ("Pacific/Kiritimati", "2026-06-01", "2026-05-31T19:00:00Z", "2026-06-01T03:00:00Z"),
        ("America/Santiago", "2026-04-04", "2026-04-04T12:00:00Z", "2026-04-04T20:00:00Z"),
        ("America/Santiago", "2026-04-06", "2026-04-06T13:00:00Z", "2026-04-06T21:00:00Z"),
        ("Africa/Cairo", "2026-04-23", "2026-04-23T07:00:00Z", "2026-04-23T15:00:00Z"),
        ("Africa/Cairo", "2026-04-25", "2026-04-25T06:00:00Z", "2026-04-25T14:00:00Z"),
        ("America/Asuncion", "2024-03-23", "2024-03-23T12:00:00Z", "2024-03-23T20:00:00Z"),
        ("America/Asuncion", "2024-03-30", "2024-03-30T13:00:00Z", "2024-03-30T21:00:00Z"),
        ("America/Asuncion", "2026-06-01", "2026-06-01T12:00:00Z", "2026-06-01T20:00:00Z"),
        ("Asia/Almaty", "2024-02-29", "2024-02-29T03:00:00Z", "2024-02-29T11:00:00Z"),
        ("Asia/Almaty", "2024-03-01", "2024-03-01T04:00:00Z", "2024-03-01T12:00:00Z"),
        ("Europe/Dublin", "2026-03-28", "2026-03-28T09:00:00Z", "2026-03-28T17:00:00Z"),
        ("Europe/Dublin", "2026-03-30", "2026-03-30T08:00:00Z", "2026-03-30T16:00:00Z"),
        ("Asia/Gaza", "2026-03-27", "2026-03-27T07:00:00Z", "2026-03-27T15:00:00Z"),
        ("Asia/Gaza", "2026-03-29", "2026-03-29T06:00:00Z", "2026-03-29T14:00:00Z"),
    ];
    for (zone, day, opens, closes) in cases {
        let schedule = Schedule::of(&team(zone, "09:00-17:00", &[], &[]));
        let (opens, closes) = (at(opens), at(closes));
        let spans = schedule.spans(opens, closes);
        let span = spans.iter().find(|span| span.contains(opens));
        assert_eq!(span, Some(&Span { start: opens, end: closes, state: State::Open, doubt: None }), "{zone} on {day}");
    }
}

#[test]
fn a_day_that_a_zone_skipped_has_no_hours() {
    let schedule = Schedule::of(&team("Pacific/Apia", "09:00-17:00", &[], &[]));
    let spans = schedule.spans(at("2011-12-29T12:00:00Z"), at("2011-12-31T12:00:00Z"));
    let starts: Vec<Date> = spans.iter().map(|span| schedule.zone().to_datetime(span.start).date()).collect();
    assert!(starts.contains(&date(2011, 12, 29)) && starts.contains(&date(2011, 12, 31)));
    assert!(!starts.contains(&date(2011, 12, 30)), "{starts:?}");
}

#[test]
fn a_skipped_hour_is_not_worked_and_a_repeated_one_is_worked_twice() {
    let hours = |zone: &str, hours: &str, now: &str| {
        let spans = Schedule::of(&team(zone, hours, &[], &[])).spans(at(now), at(now));
        let night = spans.iter().filter(|span| span.end > at(now) && span.start < days_after(at(now), 1));
        night.map(|span| format!("{} {}", span.start, span.end)).collect::<Vec<_>>()
    };
    // Berlin, the nights of 29 March and 25 October 2026; a night shift is seven hours long, then nine.
    assert_eq!(
        hours("Europe/Berlin", "22:00-06:00", "2026-03-28T20:00:00Z"),
        ["2026-03-28T21:00:00Z 2026-03-29T04:00:00Z"]
    );
    assert_eq!(
        hours("Europe/Berlin", "22:00-06:00", "2026-10-24T19:00:00Z"),
        ["2026-10-24T20:00:00Z 2026-10-25T05:00:00Z"]
    );
    // Within the skipped hour there is nothing; what reaches into it ends or begins at the change.
    assert!(hours("Europe/Berlin", "02:00-03:00", "2026-03-28T20:00:00Z").is_empty());
    assert_eq!(
        hours("Europe/Berlin", "01:30-02:30", "2026-03-28T20:00:00Z"),
        ["2026-03-29T00:30:00Z 2026-03-29T01:00:00Z"]
    );
    assert_eq!(
        hours("Europe/Berlin", "02:30-03:30", "2026-03-28T20:00:00Z"),
        ["2026-03-29T01:00:00Z 2026-03-29T01:30:00Z"]
    );
    // Half an hour within the repeated hour comes twice.
    assert_eq!(
        hours("Europe/Berlin", "02:15-02:45", "2026-10-24T19:00:00Z"),
        ["2026-10-25T00:15:00Z 2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z 2026-10-25T01:45:00Z"]
    );
    // Lord Howe repeats half an hour only.
    assert_eq!(
        hours("Australia/Lord_Howe", "01:30-03:00", "2026-04-04T10:00:00Z"),
        ["2026-04-04T14:30:00Z 2026-04-04T16:30:00Z"]
    );
}

#[test]
fn working_time_is_counted_in_hours_worked() {
    let schedule = Schedule::of(&team("Europe/Berlin", "Mo-Fr 09:00-12:00,13:00-18:00", &[], &[]));
    for (now, hours, expected) in [
        ("2026-11-23T08:00:00Z", 2, Some("2026-11-23T10:00:00Z")),
        ("2026-11-23T10:00:00Z", 2, Some("2026-11-23T13:00:00Z")),
        // Friday afternoon goes on on Monday.
        ("2026-11-27T16:00:00Z", 4, Some("2026-11-30T11:00:00Z")),
        ("2026-11-28T12:00:00Z", 4, Some("2026-11-30T13:00:00Z")),
        ("2026-11-28T12:00:00Z", 400, None),
    ] {
        let reached = schedule.after_working(at(now), SignedDuration::from_hours(hours));
        assert_eq!(reached, expected.map(at), "{now} + {hours} h");
    }
}

#[test]
fn hours_that_cannot_be_used_say_why() {
    for (hours, expected) in [
        ("Mo-Fr nine to five", Err(Unreadable::Syntax)),
        ("sunrise-sunset", Err(Unreadable::Sun)),
        ("sunrise+", Err(Unreadable::Sun)),
        ("Fr 24:00-26:00", Err(Unreadable::Syntax)),
        ("Fr 10:00-16:00/01:30", Err(Unreadable::Repeated)),
        ("Fr 10:00", Err(Unreadable::Syntax)),
        ("PH Mo-Fr 10:00-12:00", Err(Unreadable::Both)),
        ("SH off; Mo 10:00-12:00", Err(Unreadable::School)),
        ("easter -2 days-easter 10:00-12:00", Err(Unreadable::Turned)),
        ("easter-Apr 20 10:00-12:00", Err(Unreadable::Turned)),
        ("Nov 01-easter 10:00-12:00", Err(Unreadable::Turned)),
        ("Aug 02-Aug Mo[1] 10:00-12:00", Err(Unreadable::Turned)),
        ("Nov 15-Feb Su[1] 10:00-12:00", Ok(())),
        ("easter -1 day,easter,easter +1 day 10:00-12:00", Ok(())),
        ("easter -7 days-Nov 01 10:00-12:00", Ok(())),
        ("PH,Mo-Fr 10:00-12:00", Ok(())),
        ("PH +1 day 10:00-12:00", Ok(())),
        ("Mo 18:00+", Ok(())),
        ("Mo12:00-14:00", Ok(())),
        ("Mo 10:00-36:00", Ok(())),
        ("Mo-Su 18:00-04:00; PH off", Ok(())),
    ] {
        assert_eq!(Schedule::check(hours), expected, "{hours}");
    }
}
