//! A year of three teams, five markets and 50,000 conversations, with changes of the clock and holidays, reckoned twice.
//!
//! The first way is the Vaults': each event writes its fact and marks earlier ones, three regions sum theirs up by blocks
//! of days, keep the sums as text, and all is merged; working time is the schedules'. The second way keeps the events, looks
//! at local days and minutes as a wall clock shows them, with working time of its own, and sorts all values. They share no
//! line but the conversations.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::days::Days;
use super::report::{Figures, Timing};
use super::rhythm::{Rhythm, add, by_weekday, day_of, hour_of_week, pieces};
use super::spans::{Part as Block, parts};
use super::*;
use crate::content::site::{Closure, Team};
use crate::hours::Schedule;
use crate::id::TeamId;
use crate::rating::Question;

const DAY_S: i64 = 86_400;

/// A team: its zone, its shift on each day from Monday, its public holidays.
struct Shift {
    id: &'static str,
    zone: &'static str,
    hours: &'static str,
    week: [Option<(i8, i8)>; 7],
    holidays: &'static [&'static str],
    /// Whole days on which it is closed, the first and the day after the last.
    closed: (&'static str, &'static str),
}

const TEAMS: [Shift; 3] = [
    Shift {
        id: "berlin",
        zone: "Europe/Berlin",
        hours: "Mo-Fr 09:00-18:00; PH off",
        week: [Some((9, 18)), Some((9, 18)), Some((9, 18)), Some((9, 18)), Some((9, 18)), None, None],
        holidays: &["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-12-25"],
        closed: ("2026-12-28", "2027-01-01"),
    },
    // Its night shift goes over both changes of the clock, which are on Sundays.
    Shift {
        id: "denver",
        zone: "America/Denver",
        hours: "Mo-Su 00:00-07:00; PH off",
        week: [Some((0, 7)); 7],
        holidays: &["2026-01-01", "2026-07-03", "2026-11-26", "2026-12-25"],
        closed: ("2026-08-10", "2026-08-15"),
    },
    Shift {
        id: "tokyo",
        zone: "Asia/Tokyo",
        hours: "Mo-Sa 10:00-19:00; PH off",
        week: [Some((10, 19)), Some((10, 19)), Some((10, 19)), Some((10, 19)), Some((10, 19)), Some((10, 19)), None],
        holidays: &["2026-01-01", "2026-02-11", "2026-04-29", "2026-05-04", "2026-05-05", "2026-11-03"],
        closed: ("2026-08-12", "2026-08-16"),
    },
];

/// Markets: each with a language, a team, a region and a zone of its customers.
const MARKETS: [(&str, &str, usize, usize, &str); 5] = [
    ("dach", "de", 0, 0, "Europe/Zurich"),
    ("nordic", "sv", 0, 0, "Europe/Stockholm"),
    ("americas", "en", 1, 1, "America/New_York"),
    ("gulf", "ar", 0, 2, "Asia/Dubai"),
    ("japan", "ja", 2, 1, "Asia/Tokyo"),
];

/// Numbers of a fixed, uneven row (a linear congruential generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as i64 % end
    }
}

/// A conversation: what happened in it, in seconds since the epoch.
struct Conversation {
    market: usize,
    created: i64,
    answered: Option<i64>,
    promised: Option<i64>,
    /// Each time that it was resolved, with how many answers of ours there were by then, and when it was opened again.
    resolved: Vec<(i64, u32, Option<i64>)>,
    rated: Vec<(i64, Question, u8)>,
    is_spam: bool,
}

impl Conversation {
    fn team(&self) -> usize {
        MARKETS[self.market].2
    }
}

fn conversations(many: usize) -> Vec<Conversation> {
    let mut numbers = Numbers(2026);
    let begin: Timestamp = "2025-12-30T00:00:00Z".parse().unwrap();
    let begin = begin.as_second();
    let conversation = |_| {
        let market = [0, 0, 0, 1, 2, 2, 3, 4, 4][numbers.below(9) as usize];
        // Some in the hours around changes of the clock (in Berlin 29 March and 25 October, in Denver 8 March and 1 November).
        let created = begin
            + match numbers.below(20) {
                0 => 88 * DAY_S + numbers.below(2 * DAY_S),
                1 => 298 * DAY_S + numbers.below(2 * DAY_S),
                2 => 67 * DAY_S + numbers.below(2 * DAY_S),
                3 => 305 * DAY_S + numbers.below(2 * DAY_S),
                _ => numbers.below(368 * DAY_S),
            };
        // Most are answered within hours, some within days: a long tail, as there is.
        let wait = |numbers: &mut Numbers| 40 + numbers.below(3_600) * (1 + numbers.below(12)) * (1 + numbers.below(3));
        let answered = (numbers.below(50) > 0).then(|| created + wait(&mut numbers));
        let promised = answered.filter(|_| numbers.below(5) > 0).map(|_| created + 3_600 * (1 + numbers.below(30)));
        let mut resolved = Vec::new();
        let mut at = answered.unwrap_or(created);
        let mut answers = u32::from(answered.is_some());
        let times = [0, 1, 1, 1, 1, 1, 1, 2, 2, 3][numbers.below(10) as usize];
        for time in 0..times {
            at += if numbers.below(3) == 0 { 0 } else { wait(&mut numbers) };
            answers += u32::from(numbers.below(3) == 0);
            let opened = (time + 1 < times || numbers.below(8) == 0).then(|| at + 600 + numbers.below(14 * DAY_S));
            resolved.push((at, answers, opened));
            match opened {
                Some(opened) => at = opened,
                None => break,
            }
        }
        let rated = match resolved.last() {
            Some((at, _, None)) if numbers.below(3) == 0 => {
                let at = at + numbers.below(3 * DAY_S);
                let point = numbers.below(6).clamp(1, 5) as u8;
                vec![(at, Question::Csat, point), (at, Question::Nps, numbers.below(11) as u8)]
            }
            _ => Vec::new(),
        };
        Conversation { market, created, answered, promised, resolved, rated, is_spam: numbers.below(40) == 0 }
    };
    (0..many).map(conversation).collect()
}

/// A row as the Vault has it.
struct Row {
    at: i64,
    conversation: usize,
    kind: &'static str,
    took: Took,
    value: i64,
    nth: u32,
    is_later: bool,
    is_reopened: bool,
    is_hidden: bool,
}

/// A region, with what it has summed up before.
#[derive(Default)]
struct Region {
    rows: Vec<Row>,
    kept: HashMap<(i64, i64, bool), String>,
}

fn schedule(team: &Shift) -> Schedule {
    let midnight = |day: &str| day.parse::<Date>().unwrap().at(0, 0, 0, 0);
    Schedule::of(&Team {
        id: TeamId::parse(team.id).unwrap(),
        languages: BTreeMap::new(),
        zone: team.zone.to_owned(),
        hours: team.hours.to_owned(),
        holidays: None,
        holiday_dates: team.holidays.iter().map(|day| day.parse().unwrap()).collect(),
        closures: vec![Closure { from: midnight(team.closed.0), to: midnight(team.closed.1) }],
        people: Vec::new(),
        callbacks: None,
    })
}

/// The first way: events, one after the other, as facts.
fn regions(all: &[Conversation]) -> Vec<Region> {
    let schedules: Vec<Schedule> = TEAMS.iter().map(schedule).collect();
    let mut regions: Vec<Region> = (0..3).map(|_| Region::default()).collect();
    for (number, conversation) in all.iter().enumerate() {
        let rows = &mut regions[MARKETS[conversation.market].3].rows;
        let took = |at: i64| {
            let instant = |at| Timestamp::from_second(at).unwrap();
            let worked = schedules[conversation.team()].worked(instant(conversation.created), instant(at));
            Took { wall_s: at - conversation.created, worked_s: worked.as_secs() }
        };
        let mut add = |at: i64, kind, took, value| {
            rows.push(Row {
                at,
                conversation: number,
                kind,
                took,
                value,
                nth: 0,
                is_later: false,
                is_reopened: false,
                is_hidden: conversation.is_spam,
            });
            rows.len() - 1
        };
        add(conversation.created, "created", Took::default(), 0);
        if let Some(at) = conversation.answered {
            add(at, "first_response", took(at), 0);
            if let Some(promised) = conversation.promised {
                add(at, if at <= promised { "promise_kept" } else { "promise_broken" }, Took::default(), 0);
            }
        }
        let resolved: Vec<usize> = conversation
            .resolved
            .iter()
            .map(|(at, answers, _)| add(*at, "resolved", took(*at), i64::from(*answers)))
            .collect();
        for (at, question, point) in &conversation.rated {
            add(*at, question.as_str(), Took::default(), i64::from(*point));
        }
        for (nth, (row, (at, _, opened))) in resolved.iter().zip(&conversation.resolved).enumerate() {
            let is_last = nth + 1 == resolved.len();
            let row = &mut rows[*row];
            row.nth = nth as u32 + 1;
            row.is_later = !is_last;
            row.is_reopened = nth == 0 && opened.is_some_and(|opened| *at * 1000 > opened * 1000 - SETTLED_MS);
        }
    }
    regions.iter_mut().for_each(|region| region.rows.sort_by_key(|row| row.at));
    regions
}

fn fact(row: &Row) -> Fact {
    match row.kind {
        "created" => Fact::Created,
        "first_response" => Fact::FirstResponse(row.took),
        "resolved" => Fact::Resolved {
            took: row.took,
            is_first: row.nth == 1,
            is_last: row.nth > 0 && !row.is_later,
            is_at_once: row.nth == 1 && row.value == 1 && !row.is_reopened,
        },
        "promise_kept" => Fact::Promise { is_kept: true },
        "promise_broken" => Fact::Promise { is_kept: false },
        question => Fact::Rated(Question::parse(question).unwrap(), row.value as u8),
    }
}

impl Region {
    fn sum_of(&mut self, all: &[Conversation], part: Block, by_market: bool) -> Vec<Keyed> {
        let place = match part {
            Block::Block { number, days } => Some((days, number, by_market)),
            Block::Rest { .. } => None,
        };
        if let Some(kept) = place.and_then(|place| self.kept.get(&place)) {
            return serde_json::from_str(kept).unwrap();
        }
        let mut sum = Vec::new();
        let inner = part.inner();
        if inner.is_empty() {
            let (from, until) = part.bounds();
            let first = self.rows.partition_point(|row| row.at * 1000 < from);
            for row in self.rows[first..].iter().take_while(|row| row.at * 1000 < until).filter(|row| !row.is_hidden) {
                let conversation = &all[row.conversation];
                let key = if by_market { MARKETS[conversation.market].0 } else { TEAMS[conversation.team()].id };
                let mut tally = Tally::default();
                tally.add(fact(row));
                merge(&mut sum, [Keyed { key: key.to_owned(), tally }]);
            }
        }
        for part in inner {
            merge(&mut sum, self.sum_of(all, part, by_market));
        }
        if let Some(place) = place {
            self.kept.insert(place, serde_json::to_string(&sum).unwrap());
        }
        sum
    }
}

/// The wall clock at an instant of each zone, reckoned once a minute of it.
struct Walls(HashMap<(String, i64), DateTime>);

impl Walls {
    fn at(&mut self, zone: &TimeZone, at: i64) -> DateTime {
        let name = zone.iana_name().unwrap_or("UTC").to_owned();
        let quarter = at.div_euclid(900);
        let begins = *self
            .0
            .entry((name, quarter))
            .or_insert_with(|| zone.to_datetime(Timestamp::from_second(quarter * 900).unwrap()));
        begins.checked_add((at.rem_euclid(900)).seconds()).unwrap()
    }
}

/// Working time of a team up to each quarter of an hour of two years, told by the wall clock alone.
struct Worked {
    first: i64,
    until: Vec<i64>,
}

impl Worked {
    fn of(team: &Shift) -> Worked {
        let zone = TimeZone::get(team.zone).unwrap();
        let first = "2025-12-01T00:00:00Z".parse::<Timestamp>().unwrap().as_second() / 900;
        let (closed, opened) = (team.closed.0.parse::<Date>().unwrap(), team.closed.1.parse::<Date>().unwrap());
        let holidays: Vec<Date> = team.holidays.iter().map(|day| day.parse().unwrap()).collect();
        let mut sum = 0;
        let until = (0..96 * 470).map(|quarter| {
            let before = sum;
            let wall = zone.to_datetime(Timestamp::from_second((first + quarter) * 900).unwrap());
            let day = wall.date();
            let is_off = holidays.contains(&day) || (closed <= day && day < opened);
            let place = usize::try_from(day.weekday().since(Weekday::Monday)).unwrap();
            let is_open = team.week[place].is_some_and(|(opens, closes)| (opens..closes).contains(&wall.hour()));
            sum += if is_open && !is_off { 900 } else { 0 };
            before
        });
        Worked { first, until: until.collect() }
    }

    fn up_to(&self, at: i64) -> i64 {
        let quarter = usize::try_from(at.div_euclid(900) - self.first).unwrap();
        let (before, after) = (self.until[quarter], self.until[quarter + 1]);
        before + if after > before { at.rem_euclid(900) } else { 0 }
    }
}

/// The second way: all values of some days.
#[derive(Default)]
struct Second {
    requests: u64,
    first: Vec<(i64, i64)>,
    resolved: Vec<(i64, i64)>,
    last: Vec<(i64, i64)>,
    at_once: u64,
    promised: u64,
    kept: u64,
    csat: [u64; 6],
    nps: Vec<u8>,
    days: BTreeMap<Date, u64>,
    hours: [[u64; 24]; 7],
    theirs: [[u64; 24]; 7],
}

fn second(
    all: &[Conversation],
    worked: &[Worked],
    walls: &mut Walls,
    (from, to): (Date, Date),
    zone: &TimeZone,
    is_meant: impl Fn(&Conversation) -> bool,
) -> Second {
    let mut told = Second::default();
    for conversation in all.iter().filter(|conversation| !conversation.is_spam && is_meant(conversation)) {
        let mut is_in = |at: i64| (from..=to).contains(&walls.at(zone, at).date());
        let team = &worked[conversation.team()];
        let took = |at: i64| (at - conversation.created, team.up_to(at) - team.up_to(conversation.created));
        if conversation.answered.is_some_and(&mut is_in) {
            let at = conversation.answered.unwrap();
            told.first.push(took(at));
            if let Some(promised) = conversation.promised {
                told.promised += 1;
                told.kept += u64::from(at <= promised);
            }
        }
        if let Some((at, answers, opened)) = conversation.resolved.first().filter(|(at, ..)| is_in(*at)) {
            told.resolved.push(took(*at));
            let is_settled = opened.is_none_or(|opened| opened - at >= 7 * DAY_S);
            told.at_once += u64::from(*answers == 1 && is_settled);
        }
        if let Some((at, ..)) = conversation.resolved.last().filter(|(at, ..)| is_in(*at)) {
            told.last.push(took(*at));
        }
        for (at, question, point) in &conversation.rated {
            match question {
                _ if !is_in(*at) => {}
                Question::Nps => told.nps.push(*point),
                _ => told.csat[usize::from(*point)] += 1,
            }
        }
        if is_in(conversation.created) {
            told.requests += 1;
            let place = |wall: DateTime| {
                (usize::try_from(wall.weekday().since(Weekday::Monday)).unwrap(), usize::try_from(wall.hour()).unwrap())
            };
            let wall = walls.at(zone, conversation.created);
            *told.days.entry(wall.date()).or_default() += 1;
            let (day, hour) = place(wall);
            told.hours[day][hour] += 1;
            let theirs = TimeZone::get(MARKETS[conversation.market].4).unwrap();
            let (day, hour) = place(walls.at(&theirs, conversation.created));
            told.theirs[day][hour] += 1;
        }
    }
    told
}

#[track_caller]
fn assert_timing(told: &Timing, values: &[(i64, i64)], what: &str) {
    assert_eq!(told.n, values.len() as u64, "{what}");
    let near = |told: Option<u64>, percent: usize, pick: fn(&(i64, i64)) -> i64| {
        let mut sorted: Vec<i64> = values.iter().map(pick).collect();
        sorted.sort_unstable();
        let Some(told) = told else { return assert!(sorted.is_empty(), "{what}") };
        let exact = sorted[(sorted.len() * percent).div_ceil(100) - 1] as f64;
        let may = if sorted.len() <= EXACT { 0.0 } else { exact * 0.02 };
        assert!((told as f64 - exact).abs() <= may, "{what}: {told} for {exact} of {}", sorted.len());
    };
    near(told.median_s, 50, |value| value.0);
    near(told.p90_s, 90, |value| value.0);
    near(told.working_median_s, 50, |value| value.1);
    near(told.working_p90_s, 90, |value| value.1);
}

#[track_caller]
fn assert_same(told: &Figures, exact: &Second, what: &str) {
    assert_eq!(told.requests, exact.requests, "{what}");
    assert_timing(&told.first_response, &exact.first, what);
    assert_timing(&told.resolution.first, &exact.resolved, what);
    assert_timing(&told.resolution.last, &exact.last, what);
    assert_eq!((told.fcr.n, told.fcr.at_once), (exact.resolved.len() as u64, exact.at_once), "{what}");
    assert_eq!((told.promise_kept.n, told.promise_kept.kept), (exact.promised, exact.kept), "{what}");
    let csat: Vec<u64> = told.csat.distribution.values().copied().collect();
    assert_eq!(csat, exact.csat[1..], "{what}");
    let n: u64 = exact.csat.iter().sum();
    let share = (n >= 5).then(|| (exact.csat[4] + exact.csat[5]) as f64 / n as f64);
    assert!(told.csat.share.zip(share).is_none_or(|(a, b)| (a - b).abs() < 0.0001), "{what}");
    assert_eq!(told.csat.share.is_some(), share.is_some(), "{what}");
    if exact.nps.len() >= 5 {
        let count = |is_one: fn(&u8) -> bool| exact.nps.iter().filter(|point| is_one(point)).count() as f64;
        let score = (count(|point| *point >= 9) - count(|point| *point <= 6)) * 100.0 / exact.nps.len() as f64;
        assert!((told.nps.score.unwrap() - score).abs() <= 0.051, "{what}");
    }
}

/// What the Vault does in one statement.
fn rhythm(all: &[Conversation], days: Days, zone: &TimeZone) -> Rhythm {
    let (from, until) = days.bounds(zone).unwrap();
    let read = pieces(zone, from, until);
    let clocks = MARKETS.map(|market| pieces(&TimeZone::get(market.4).unwrap(), from, until));
    let mut regions = [Rhythm::default(), Rhythm::default(), Rhythm::default()];
    for conversation in all.iter().filter(|conversation| !conversation.is_spam) {
        let at = conversation.created * 1000;
        let offset = |pieces: &[(i64, i64, i64)]| {
            pieces.iter().find(|(from, until, _)| (*from..*until).contains(&at)).map(|(.., offset)| *offset)
        };
        let Some(ours) = offset(&read) else { continue };
        let theirs = offset(&clocks[conversation.market]).unwrap();
        let region = &mut regions[MARKETS[conversation.market].3];
        let day = day_of(at, ours);
        match region.days.iter_mut().find(|(known, _)| *known == day) {
            Some((_, many)) => *many += 1,
            None => region.days.push((day, 1)),
        }
        add(&mut region.hours, hour_of_week(at, ours), 1);
        add(&mut region.theirs, hour_of_week(at, theirs), 1);
    }
    let mut told = Rhythm::default();
    regions.iter().for_each(|region| told.merge(region));
    told
}

fn both_ways(many: usize) {
    let all = conversations(many);
    let mut regions = regions(&all);
    let worked: Vec<Worked> = TEAMS.iter().map(Worked::of).collect();
    let mut walls = Walls(HashMap::new());
    for (zone, from, to) in [
        ("Europe/Berlin", "2026-01-01", "2026-12-31"),
        ("Europe/Berlin", "2026-03-29", "2026-03-29"),
        ("Europe/Berlin", "2026-10-19", "2026-10-25"),
        ("America/Denver", "2026-03-01", "2026-03-31"),
        ("America/Denver", "2026-11-01", "2026-11-01"),
        ("Asia/Tokyo", "2026-04-01", "2026-06-30"),
        ("Europe/Berlin", "2026-12-24", "2026-12-31"),
    ] {
        let days = Days::of(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let clock = TimeZone::get(zone).unwrap();
        let (begins, ends) = days.bounds(&clock).unwrap();
        for (by, by_market) in [(Dimension::Market, true), (Dimension::Team, false)] {
            let mut tallies = Vec::new();
            for region in &mut regions {
                for part in parts(begins, ends) {
                    merge(&mut tallies, region.sum_of(&all, part, by_market));
                }
            }
            let report = Report::of(days, zone, Some(by), tallies);
            for row in &report.rows {
                let key = |conversation: &Conversation| {
                    if by_market { MARKETS[conversation.market].0 } else { TEAMS[conversation.team()].id }
                };
                let is_meant = |conversation: &Conversation| key(conversation) == row.key;
                let exact = second(&all, &worked, &mut walls, (days.from, days.to), &clock, is_meant);
                assert_same(&row.figures, &exact, &format!("{zone} {from} {}", row.key));
            }
            if by_market {
                let exact = second(&all, &worked, &mut walls, (days.from, days.to), &clock, |_| true);
                assert_same(&report.totals, &exact, &format!("{zone} {from}"));
                assert_eq!(report.rows.len(), 5);
                let told = rhythm(&all, days, &clock);
                let by_day = told.by_day(days);
                assert_eq!(by_day.iter().map(|(_, many)| many).sum::<u64>(), exact.requests);
                by_day.iter().for_each(|(day, many)| assert_eq!(exact.days.get(day).copied().unwrap_or(0), *many));
                assert_eq!((by_weekday(&told.hours), by_weekday(&told.theirs)), (exact.hours, exact.theirs));
            }
        }
    }
}

#[test]
fn a_small_year_comes_to_the_same_both_ways() {
    both_ways(5_000);
}

/// `cargo test -p nearhand-shared --features edge a_whole_year -- --ignored`.
#[test]
#[ignore = "50,000 conversations take a while without optimisation"]
fn a_whole_year_comes_to_the_same_both_ways() {
    both_ways(50_000);
}
