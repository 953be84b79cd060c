//! A team's working time in `site.toml`: hours, public holidays, closures; what is wrong with them, what becomes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use jiff::civil::{Date, date};
use nearhand::{Today, check_on, compile_on};
use nearhand_shared::content::site::{Site, Team};
use support::{SITE, shown, site, write};

const CALENDAR: &str = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Company day\nDTSTART;VALUE=DATE:20261211\n\
    RRULE:FREQ=YEARLY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261218T150000\nDTEND:20261218T180000\nEND:VEVENT\n\
    END:VCALENDAR\n";

fn today() -> Today {
    Today::on(date(2026, 11, 22))
}

/// The good site with a piece of its settings changed.
fn settings(old: &str, new: &str) -> String {
    assert!(SITE.contains(old), "{old}");
    SITE.replacen(old, new, 1)
}

/// The good site with lines added to its team.
fn with(lines: &str) -> String {
    settings("holidays = \"DE\"\n", &format!("holidays = \"DE\"\n{lines}\n"))
}

fn found(text: &str) -> Vec<String> {
    let dir = site(&[("site.toml", text), ("closures/berlin.ics", CALENDAR)]);
    check_on(dir.path(), today()).found.iter().map(|found| shown(dir.path(), found)).collect()
}

fn compiled(text: &str, today: Today) -> Site {
    let dir = site(&[("site.toml", text), ("closures/berlin.ics", CALENDAR)]);
    compile_on(dir.path(), today).unwrap().manifest.site
}

fn team(text: &str) -> Team {
    compiled(text, today()).teams.remove(0)
}

#[test]
fn what_is_wrong_names_its_line() {
    let hours = |hours: &str| settings("Mo-Fr 09:00-18:00; PH off", hours);
    let cases = [
        (hours("Mo-Fr 09:00-17:00; Sa sunrise-12:00"), 11, "at character 23, from `sunrise-12:00` on: sunrise, sunset"),
        (hours("Mo 10:00-18:00/01:30"), 11, "at character 15, from `/01:30` on: times that come again"),
        (hours("Jan 01-31/8 10:00-18:00"), 11, "at character 10, from `/8 10:00-18:00` on: nothing may come again"),
        (hours("Mo12:00-14:00; Tu whenever"), 11, "at character 19, from `whenever` on: write OSM opening_hours such"),
        (hours("Mo 10:00-18:00; PH,SH off"), 11, "at character 20, from `SH off` on: no school holidays (`SH`) are"),
        (hours("Mo-Fr 10:00-18:00; PH Mo-Fr 10:00-12:00"), 11, "for days that are either write `PH,Mo-Fr`"),
        (hours("easter -1 day-easter +1 day 10:00-12:00"), 11, "name its days, such as `easter -1 day,easter,easter"),
        (hours("We 'a' 10:00-12:00".replace('\'', "\\\"").as_str()), 11, "a comment comes at the end of its rule"),
        (with("closures = [\"2026-02-31\"]"), 13, "there is no day `2026-02-31`"),
        (with("closures = [\"2026-12-24/2026-02-30\"]"), 13, "there is no day `2026-02-30`"),
        (with("closures = [\"2026-12-28/2026-12-24\"]"), 13, "ends before it begins"),
        (with("closures = [\n  \"24.12.2026\",\n]"), 14, "`24.12.2026` is not a closure: write a day `2026-12-24`"),
        (with("closures = [\"2026-12-24/31\"]"), 13, "the first and the last one `2026-12-28/2027-01-02`"),
        (with("closures = [\"2026-12-24T12:00\"]"), 13, "times of day are written in a calendar"),
        (with("closures = [2026-12-24T12:00:00]"), 13, "times of day are written in a calendar"),
        (with("closures = [2026-02-31]"), 13, ""),
        (with("closures = \"2026-12-24\""), 13, "must be a list"),
        (with("closures = [7]"), 13, "must be a list of dates and texts"),
        (with("closure = []"), 13, "did you mean `closures`?"),
        (with("closures = [\"closures/osaka.ics\"]"), 13, "`closures/osaka.ics` is not there"),
        (with("closures = [\"../berlin.ics\"]"), 13, "is not within the site's folder"),
        (with("closures = [\"/etc/berlin.ics\"]"), 13, "is not within the site's folder"),
        (settings("[[teams]]", "answer_hours = 0\n\n[[teams]]"), 7, "`answer_hours` is a whole number from 1 to 500"),
        (settings("[[teams]]", "answer_hours = \"4\"\n\n[[teams]]"), 7, "`answer_hours` is a whole number"),
        (settings("tone = \"formal\"", "teams = { berln = 0.3 }"), 31, "did you mean `berlin`?"),
        (settings("tone = \"formal\"", "teams = { berlin = 1.3 }"), 31, "must be from 0 to 1"),
        (settings("tone = \"formal\"", "teams = { berlin = \"much\" }"), 31, "must be a number"),
        (settings("tone = \"formal\"", "teams = [\"berlin\"]"), 31, "must be a table"),
    ];
    for (text, line, part) in cases {
        let errors = found(&text);
        let beginning = format!("site.toml:{line}: ");
        assert!(
            errors.len() == 1 && errors[0].starts_with(&beginning) && errors[0].contains(part),
            "expected {beginning} … {part}\n{errors:#?}"
        );
    }
}

#[test]
fn what_is_probably_not_meant_is_a_warning() {
    let callbacks = |change: &str, to: &str| settings(change, to);
    let cases = [
        (settings("Mo-Fr 09:00-18:00; PH off", "Jul Mo-Fr 09:00-18:00"), "site.toml:11: warning: by these `hours` and"),
        (with("closures = [\"2026-11-01/2027-03-31\"]"), "site.toml:11: warning: by these `hours` and closures"),
        (
            with("closures = [\"2027-12-24/2037-01-02\"]"),
            "site.toml:13: warning: `2027-12-24/2037-01-02` is more than a",
        ),
        (callbacks("minutes = 20,", "minutes = 600,"), "site.toml:13: warning: nobody can book a call: by `hours`"),
        (
            callbacks("notice_minutes = 60", "notice_minutes = 20160"),
            "site.toml:13: warning: nobody can book a call: `not",
        ),
        (
            "id = \"shop\"\norigins = []\ndefault_locale = \"en\"\nlocales = [\"en\", \"de\"]\nanswer_hours = 4\n"
                .to_owned(),
            "site.toml:5: warning: `answer_hours` are",
        ),
    ];
    for (text, expected) in cases {
        let warnings = found(&text);
        assert!(warnings.iter().any(|warning| warning.starts_with(expected)), "expected {expected}\n{warnings:#?}");
    }
    let good = [
        "24/7; PH off",
        "Mo-Su 22:00-06:00; PH off",
        "Mo-Fr 09:00-09:20",
        "Mo09:00-14:00",
        "Mo 09:00-14:00+",
        "Fr 14:00-17:30 || 'by appointment'",
    ];
    for hours in good.map(|hours| hours.replace('\'', "\\\"")) {
        assert_eq!(found(&settings("Mo-Fr 09:00-18:00; PH off", &hours)), [""; 0], "{hours}");
    }
    // Hours that say nothing definite were meant so, but a call is definite.
    let unknown = settings("Mo-Fr 09:00-18:00; PH off", "Mo-Fr 09:00-18:00 unknown");
    assert!(found(&unknown)[0].contains("nobody can book a call"));
    let without = unknown.lines().filter(|line| !line.starts_with("callbacks")).collect::<Vec<_>>().join("\n");
    assert_eq!(found(&without), [""; 0]);
}

#[test]
fn a_team_whose_hours_are_bad_still_takes_calls() {
    let text = settings("Mo-Fr 09:00-18:00; PH off", "Mo-Fr nine to five");
    let text = text.replacen("[[channels]]", "[[channels]]\nid = \"callback\"\nkind = \"callback\"\n\n[[channels]]", 1);
    let found = found(&text);
    assert!(found.iter().any(|found| found.contains("`hours` cannot be read")), "{found:#?}");
    assert!(!found.iter().any(|found| found.contains("no team takes any")), "{found:#?}");
}

#[test]
fn an_event_that_cannot_be_understood_is_a_warning_that_names_the_calendar() {
    let dir = site(&[("site.toml", &with("closures = [\"closures/berlin.ics\"]"))]);
    let broken = CALENDAR.replace("DTEND:20261218T180000", "DTEND:20261218T140000");
    write(&dir.path().join("closures/berlin.ics"), broken.as_bytes());
    let report = check_on(dir.path(), today());
    let errors: Vec<String> = report.found.iter().map(|found| shown(dir.path(), found)).collect();
    assert_eq!(
        errors,
        ["closures/berlin.ics:9: warning: the event: `DTEND`: it ends before it begins: it is left out"]
    );
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let outside = tempfile::tempdir().unwrap();
    write(&outside.path().join("berlin.ics"), CALENDAR.as_bytes());
    let dir = site(&[("site.toml", &with("closures = [\"closures/berlin.ics\"]"))]);
    std::os::unix::fs::symlink(outside.path(), dir.path().join("closures")).unwrap();
    let errors: Vec<String> =
        check_on(dir.path(), today()).found.iter().map(|found| shown(dir.path(), found)).collect();
    assert!(errors.len() == 1 && errors[0].contains("is not within the site's folder"), "{errors:?}");
}

#[test]
fn closures_are_days_or_times_of_the_team() {
    let closures =
        "closures = [2026-12-24, \"2026-12-28/2027-01-02\", \"closures/berlin.ics\", \"2026-12-24\", \"2019-01-01\"]";
    let team = team(&with(closures));
    let shown: Vec<String> = team.closures.iter().map(|c| format!("{} to {}", c.from, c.to)).collect();
    assert_eq!(
        shown,
        [
            "2026-12-11T00:00:00 to 2026-12-12T00:00:00",
            "2026-12-18T15:00:00 to 2026-12-18T18:00:00",
            "2026-12-24T00:00:00 to 2026-12-25T00:00:00",
            "2026-12-28T00:00:00 to 2027-01-03T00:00:00",
            "2027-12-11T00:00:00 to 2027-12-12T00:00:00",
        ]
    );
}

#[test]
fn service_levels_and_preferences_reach_the_manifest() {
    let text =
        settings("[[teams]]", "answer_hours = 4\n\n[[teams]]").replace("tone =", "teams = { berlin = 0.3 }\ntone =");
    let site = compiled(&text, today());
    assert_eq!(site.answer_hours, Some(4));
    let teams: Vec<(&str, f32)> = site.markets[0].teams.iter().map(|(id, weight)| (id.as_str(), *weight)).collect();
    assert_eq!(teams, [("berlin", 0.3)]);
    assert_eq!(compiled(SITE, today()).answer_hours, None);
}

#[test]
fn public_holidays_are_worked_out_for_ten_years_where_hours_speak_of_them() {
    let days = team(SITE).holiday_dates;
    let expected = [date(2026, 12, 25), date(2027, 3, 26), date(2036, 12, 26)];
    assert!(expected.iter().all(|day| days.contains(day)), "{days:?}");
    assert!(!days.contains(&date(2026, 12, 24)) && days.is_sorted());
    let years: Vec<i16> = days.iter().map(|day: &Date| day.year()).collect();
    assert_eq!((years.first(), years.last()), (Some(&2025), Some(&2036)));
    assert_eq!(team(&settings("; PH off", "")).holiday_dates, []);
    assert_eq!(team(&settings("holidays = \"DE\"\n", "")).holiday_dates, []);
}

#[test]
fn a_year_long_the_same_folder_gives_the_same_bytes() {
    let dir = site(&[
        ("site.toml", &with("closures = [\"closures/berlin.ics\", \"2026-12-24\"]")),
        ("closures/berlin.ics", &CALENDAR.replace(";COUNT=2", "")),
    ]);
    let bytes = |day| compile_on(dir.path(), Today::on(day)).unwrap().manifest_json().unwrap();
    assert_eq!(bytes(date(2026, 1, 1)), bytes(date(2026, 12, 31)));
    assert_ne!(bytes(date(2026, 12, 31)), bytes(date(2027, 1, 1)));
}
