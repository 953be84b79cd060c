//! A second opinion: `peer.txt` has hours of every form, and what the field's oldest evaluator, the npm package
//! `opening_hours`, says of them on some days. `node xtask/src/hours.mjs --write` makes the file, and the test command
//! looks whether it is still true.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::tests::team;
use super::*;

/// Hours that we refuse, with what is said of them.
const REFUSED: [(&str, Unreadable); 12] = [
    ("sunrise-sunset", Unreadable::Sun),
    ("Mo 09:00-(sunset-01:00)", Unreadable::Sun),
    ("sunrise+", Unreadable::Sun),
    ("Mo-Fr 10:00-20:00; SH off", Unreadable::School),
    ("Jan 01-31/8 09:00-12:00", Unreadable::Syntax),
    ("PH Mo-Fr 10:00-12:00", Unreadable::Both),
    ("easter -2 days-easter +2 days 10:00-12:00", Unreadable::Turned),
    ("Apr 05-easter -1 day 10:00-12:00", Unreadable::Turned),
    ("easter-Apr 20 10:00-12:00", Unreadable::Turned),
    ("\"winter\": Dec-Feb Mo 10:00-12:00", Unreadable::Comment),
    ("We \"perhaps\" 10:00-16:00", Unreadable::Comment),
    ("Mo-Fr 11:00-14:00 \"lunch\" open", Unreadable::Comment),
];

/// The days on which hours are asked, in order.
fn days(line: &str) -> Vec<Date> {
    let windows = line.split(' ').map(|window| window.split_once('/').unwrap());
    let all = windows.flat_map(|(from, to)| {
        let to: Date = to.parse().unwrap();
        std::iter::successors(Some(from.parse::<Date>().unwrap()), |day| day.tomorrow().ok())
            .take_while(move |day| *day <= to)
    });
    all.collect()
}

/// `1-5 8` as 1, 2, 3, 4, 5, 8.
fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split(' ').flat_map(|range| {
        let (from, to) = range.split_once('-').unwrap_or((range, range));
        from.parse::<usize>().unwrap()..=to.parse().unwrap()
    })
}

/// What we say of a day: `09:00-12:00 | 13:00-17:00 unknown by appointment`.
fn ours(schedule: &Schedule, day: Date) -> String {
    let start = day.to_zoned(TimeZone::UTC).unwrap().timestamp();
    let end = days_after(start, 1);
    let time = |at: Timestamp| {
        let minutes = at.clamp(start, end).duration_since(start).as_mins();
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    };
    let spans = schedule.spans(start, end).into_iter().filter(|span| span.start < end && start < span.end);
    let told = spans.map(|span| {
        let comment = span.doubt.map(|doubt| format!(" unknown {}", schedule.comment(doubt))).unwrap_or_default();
        format!("{}-{}{}", time(span.start), time(span.end), comment.trim_end())
    });
    told.collect::<Vec<_>>().join(" | ")
}

/// What the other says of hours: by the number of the day.
type Told<'a> = BTreeMap<usize, &'a str>;

/// The days of a table, its public holidays, and its hours.
fn read(table: &str) -> (Vec<Date>, Vec<&str>, Vec<(&str, Told<'_>)>) {
    let (mut days, mut holidays, mut all) = (Vec::new(), Vec::new(), Vec::<(&str, Told<'_>)>::new());
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(windows) = line.strip_prefix("days ") {
            days = self::days(windows);
        } else if let Some(dates) = line.strip_prefix("holidays ") {
            holidays = dates.split(' ').collect();
        } else if let Some(told) = line.strip_prefix('\t') {
            let (text, days) = told.rsplit_once('\t').unwrap();
            all.last_mut().unwrap().1.extend(numbers(days).map(|day| (day, text)));
        } else {
            all.push((line, Told::new()));
        }
    }
    (days, holidays, all)
}

#[test]
fn hours_are_read_as_another_evaluator_reads_them() {
    let (days, holidays, all) = read(include_str!("peer.txt"));
    assert!(days.len() > 90 && all.len() > 140, "{} hours on {} days", all.len(), days.len());
    let mut differences = Vec::new();
    for (hours, theirs) in all {
        assert_eq!(Schedule::check(hours), Ok(()), "{hours}");
        let schedule = Schedule::of(&team("UTC", hours, &holidays, &[]));
        for (day, number) in days.iter().zip(1..) {
            let (ours, theirs) = (ours(&schedule, *day), theirs.get(&number).copied().unwrap_or_default());
            if ours != theirs {
                differences.push(format!("{hours} on {day}: ours `{ours}`, theirs `{theirs}`"));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn what_is_read_in_more_than_one_way_is_refused() {
    for (hours, why) in REFUSED {
        assert_eq!(Schedule::check(hours), Err(why), "{hours}");
    }
}
