//! Tables of what figures are, and a second reckoning of some thousand conversations that shares nothing with the first:
//! it keeps every event, looks at local days by writing the wall clock out, and sorts all values.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::days::Days;
use super::report::Figures;
use super::spans::parts;
use super::*;
use crate::rating::Question;

fn took(wall_s: i64) -> Took {
    Took { wall_s, worked_s: wall_s / 3 }
}

fn figures(facts: impl IntoIterator<Item = Fact>) -> Figures {
    let mut tally = Tally::default();
    facts.into_iter().for_each(|fact| tally.add(fact));
    Figures::of(&tally)
}

#[test]
fn under_five_answers_there_is_no_share() {
    for (points, share) in [
        (vec![], None),
        (vec![5, 5, 5, 5], None),
        (vec![5, 5, 4, 3, 1], Some(0.6)),
        (vec![4, 4, 4, 4, 4, 2], Some(0.8333)),
    ] {
        let csat = figures(points.iter().map(|point| Fact::Rated(Question::Csat, *point))).csat;
        assert_eq!((csat.n, csat.share), (points.len() as u64, share), "{points:?}");
        assert_eq!(csat.distribution.values().sum::<u64>(), csat.n);
        assert_eq!(csat.distribution.keys().copied().collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        let ces = figures(points.iter().map(|point| Fact::Rated(Question::Ces, *point))).ces;
        assert_eq!(ces.share, share);
    }
}

#[test]
fn an_nps_is_nine_and_ten_less_nought_to_six() {
    for (points, score) in [
        (vec![10, 10, 10, 10], None),
        (vec![10, 9, 8, 7, 6], Some(20.0)),
        (vec![0, 6, 6, 7, 8], Some(-60.0)),
        (vec![7, 8, 7, 8, 7], Some(0.0)),
        (vec![9, 6, 8, 8, 8], Some(0.0)),
        (vec![10, 10, 10, 10, 10], Some(100.0)),
        (vec![10, 10, 0, 8, 8, 8, 8], Some(14.3)),
    ] {
        let nps = figures(points.iter().map(|point| Fact::Rated(Question::Nps, *point))).nps;
        assert_eq!((nps.n, nps.score), (points.len() as u64, score), "{points:?}");
        assert_eq!(nps.distribution.len(), 11);
    }
}

#[test]
fn a_request_is_resolved_for_the_first_and_for_the_last_time() {
    let resolved =
        |wall, is_first, is_last, is_at_once| Fact::Resolved { took: took(wall), is_first, is_last, is_at_once };
    // One that was opened again, and five that were not.
    let mut facts = vec![resolved(600, true, false, false), resolved(90_000, false, true, false)];
    facts.extend((1..=5).map(|i| resolved(i * 60, true, true, i != 5)));
    let told = figures(facts);
    assert_eq!((told.resolution.first.n, told.resolution.first.p90_s), (6, Some(600)));
    assert_eq!((told.resolution.last.n, told.resolution.last.p90_s), (6, Some(90_000)));
    assert_eq!((told.fcr.n, told.fcr.at_once, told.fcr.share), (6, 4, Some(0.6667)));
}

#[test]
fn promises_and_articles_are_counted() {
    let kept = [true, true, true, false].map(|is_kept| Fact::Promise { is_kept });
    let told = figures(kept.into_iter().chain([
        Fact::Article { helped: true, many: 3 },
        Fact::Article { helped: false, many: 1 },
        Fact::Article { helped: true, many: 1 },
    ]));
    assert_eq!((told.promise_kept.n, told.promise_kept.kept, told.promise_kept.share), (4, 3, None));
    assert_eq!((told.articles.helped, told.articles.did_not), (4, 1));
    assert_eq!(figures([]).first_response.median_s, None);
}

#[test]
fn what_is_stored_is_read_again() {
    let mut tally = Tally::default();
    (0..600).for_each(|i| tally.add(Fact::FirstResponse(took(i * 11))));
    tally.add(Fact::Rated(Question::Nps, 10));
    tally.add(Fact::Created);
    let text = serde_json::to_string(&tally).unwrap();
    assert_eq!(serde_json::from_str::<Tally>(&text).unwrap(), tally);
    // What a later version adds is passed over; what an earlier one did not know is nought.
    assert_eq!(serde_json::from_str::<Tally>(r#"{"requests":2,"waits":3}"#).unwrap().requests, 2);
}

/// Numbers of a fixed, uneven row (a linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % end) as i64
    }
}

/// Something that happened.
struct Happened {
    at: Timestamp,
    locale: &'static str,
    region: usize,
    fact: Fact,
}

/// Some thousand conversations around both changes of the clock, in three regions.
fn happened() -> Vec<Happened> {
    let mut numbers = Numbers(7);
    let mut all = Vec::new();
    let begin: Timestamp = "2026-03-01T00:00:00Z".parse().unwrap();
    for _ in 0..4_000 {
        // To the second, over 280 days, with many in the hours around the changes.
        let offset = match numbers.below(10) {
            0 => 28 * 86_400 + numbers.below(86_400),
            1 => 238 * 86_400 + numbers.below(90_000),
            _ => numbers.below(280 * 86_400),
        };
        let created = begin + offset.seconds();
        let locale = ["de", "en", "ja"][numbers.below(3) as usize];
        let region = numbers.below(3) as usize;
        let mut add = |at: Timestamp, fact| all.push(Happened { at, locale, region, fact });
        add(created, Fact::Created);
        let wait = numbers.below(90_000);
        let answered = created + wait.seconds();
        add(answered, Fact::FirstResponse(took(wait)));
        add(answered, Fact::Promise { is_kept: wait < 40_000 });
        if numbers.below(4) > 0 {
            let is_opened_again = numbers.below(5) == 0;
            let first = wait + numbers.below(50_000);
            let fact = Fact::Resolved {
                took: took(first),
                is_first: true,
                is_last: !is_opened_again,
                is_at_once: !is_opened_again && numbers.below(2) == 0,
            };
            add(created + first.seconds(), fact);
            if is_opened_again {
                let last = first + numbers.below(500_000);
                let fact = Fact::Resolved { took: took(last), is_first: false, is_last: true, is_at_once: false };
                add(created + last.seconds(), fact);
            }
            let rated = created + (first + 60).seconds();
            add(rated, Fact::Rated(Question::Csat, 1 + numbers.below(5) as u8));
            add(rated, Fact::Rated(Question::Nps, numbers.below(11) as u8));
        }
    }
    all
}

/// As the worker does it: each region by parts of time, each part summed up by itself, and all of it merged.
fn by_parts(all: &[Happened], days: Days, zone: &TimeZone) -> Vec<Keyed> {
    let (from, until) = days.bounds(zone).unwrap();
    let mut merged = Vec::new();
    for region in 0..3 {
        for part in parts(from, until) {
            let (begins, ends) = part.bounds();
            for locale in ["ja", "de", "en"] {
                let mut tally = Tally::default();
                let here = all.iter().filter(|happened| happened.region == region && happened.locale == locale);
                let here = here.filter(|happened| (begins..ends).contains(&happened.at.as_millisecond()));
                here.for_each(|happened| tally.add(happened.fact));
                let stored = serde_json::to_string(&tally).unwrap();
                let tally = serde_json::from_str(&stored).unwrap();
                merge(&mut merged, [Keyed { key: locale.to_owned(), tally }]);
            }
        }
    }
    merged
}

/// The second reckoning: by the day that the wall clock shows, with all values in one row.
struct Second {
    waits: Vec<i64>,
    first: Vec<i64>,
    last: Vec<i64>,
    requests: u64,
    at_once: u64,
    kept: u64,
    csat: Vec<u8>,
    nps: Vec<u8>,
}

fn second(all: &[Happened], days: Days, zone: &TimeZone, locale: Option<&str>) -> Second {
    let (from, to) = (days.from.to_string(), days.to.to_string());
    let shown = |at: Timestamp| zone.to_datetime(at).date().to_string();
    let mut told = Second {
        waits: vec![],
        first: vec![],
        last: vec![],
        requests: 0,
        at_once: 0,
        kept: 0,
        csat: vec![],
        nps: vec![],
    };
    for happened in all {
        let day = shown(happened.at);
        if day < from || day > to || locale.is_some_and(|locale| locale != happened.locale) {
            continue;
        }
        match happened.fact {
            Fact::Created => told.requests += 1,
            Fact::FirstResponse(took) => told.waits.push(took.wall_s),
            Fact::Resolved { took, is_first, is_last, is_at_once } => {
                if is_first {
                    told.first.push(took.wall_s);
                }
                if is_last {
                    told.last.push(took.wall_s);
                }
                told.at_once += u64::from(is_first && is_at_once);
            }
            Fact::Promise { is_kept } => told.kept += u64::from(is_kept),
            Fact::Rated(Question::Csat, point) => told.csat.push(point),
            Fact::Rated(_, point) => told.nps.push(point),
            _ => {}
        }
    }
    told
}

#[track_caller]
fn assert_near(told: Option<u64>, values: &[i64], percent: usize) {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let Some(told) = told else { return assert!(sorted.is_empty()) };
    let exact = sorted[(sorted.len() * percent).div_ceil(100) - 1] as f64;
    let may = if sorted.len() <= EXACT { 0.0 } else { exact * 0.02 };
    assert!((told as f64 - exact).abs() <= may, "{told} for {exact} of {}", sorted.len());
}

#[test]
fn both_reckonings_come_to_the_same() {
    let all = happened();
    let day = |text: &str| text.parse::<Date>().unwrap();
    for (zone, from, to) in [
        ("Europe/Berlin", "2026-03-29", "2026-03-29"),
        ("Europe/Berlin", "2026-10-25", "2026-10-25"),
        ("Europe/Berlin", "2026-10-01", "2026-10-31"),
        ("America/New_York", "2026-03-08", "2026-11-01"),
        ("Asia/Kathmandu", "2026-10-24", "2026-10-26"),
        ("Pacific/Apia", "2026-03-01", "2026-12-10"),
        ("UTC", "2026-01-01", "2026-12-31"),
        ("Australia/Lord_Howe", "2026-04-05", "2026-04-05"),
        ("Europe/Berlin", "2025-01-01", "2025-12-31"),
    ] {
        let (days, zone) = (Days::of(day(from), day(to)).unwrap(), TimeZone::get(zone).unwrap());
        let report = Report::of(days, "", Some(Dimension::Locale), by_parts(&all, days, &zone));
        let rows = report.rows.iter().map(|row| (Some(row.key.as_str()), &row.figures));
        for (locale, told) in rows.chain([(None, &report.totals)]) {
            let exact = second(&all, days, &zone, locale);
            assert_eq!(told.requests, exact.requests, "{zone:?} {from} {locale:?}");
            for (timing, values) in [
                (&told.first_response, &exact.waits),
                (&told.resolution.first, &exact.first),
                (&told.resolution.last, &exact.last),
            ] {
                assert_eq!(timing.n, values.len() as u64);
                assert_near(timing.median_s, values, 50);
                assert_near(timing.p90_s, values, 90);
                let worked: Vec<i64> = values.iter().map(|value| value / 3).collect();
                assert_near(timing.working_median_s, &worked, 50);
                assert_near(timing.working_p90_s, &worked, 90);
            }
            assert_eq!((told.fcr.n, told.fcr.at_once), (exact.first.len() as u64, exact.at_once));
            assert_eq!((told.promise_kept.n, told.promise_kept.kept), (exact.waits.len() as u64, exact.kept));
            for point in 1..=5 {
                let many = exact.csat.iter().filter(|given| **given == point).count() as u64;
                assert_eq!(told.csat.distribution[&point], many);
            }
            let (mut above, mut below) = (0, 0);
            exact.nps.iter().for_each(|point| match point {
                9 | 10 => above += 1,
                0..=6 => below += 1,
                _ => {}
            });
            if exact.nps.len() >= 5 {
                let score = f64::from(above - below) * 100.0 / exact.nps.len() as f64;
                assert!((told.nps.score.unwrap() - score).abs() <= 0.051, "{score}");
            }
        }
        assert_eq!(report.rows.iter().map(|row| row.figures.requests).sum::<u64>(), report.totals.requests);
    }
}
