//! Figures as a program reads them.
//!
//! Of fewer than [`FEW`] answers no share is told: one more would change it by more than it says. What was answered stands
//! beside every share.

use std::collections::BTreeMap;

use serde::Serialize;

use super::days::Days;
use super::{Dimension, Durations, Keyed, Part, Points, Tally};
use crate::visits::{Gap, Kind, merged};

/// From how many answers on a share is told.
pub const FEW: u64 = 5;

/// What is answered to `GET …/desk/statistics`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The zone whose days they are.
    pub zone: String,
    /// By what the rows are told apart; none where there are no rows.
    pub by: Option<Dimension>,
    /// All together.
    pub totals: Figures,
    /// One for each key, those with most requests first.
    pub rows: Vec<Row>,
    /// Searches that found nothing, those of most visitors first.
    pub gaps: Vec<Sought>,
    /// Languages that were asked for and are not offered, likewise.
    pub languages: Vec<Wished>,
}

/// A search that found nothing, of three visitors or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sought {
    /// The language that was searched in.
    pub locale: String,
    /// The words, in small letters.
    pub q: String,
    /// How many visitors.
    pub n: u64,
}

/// A language that is not offered, asked for by three visitors or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wished {
    /// The language that they read instead.
    pub locale: String,
    /// Its primary subtag (BCP 47).
    pub language: String,
    /// How many visitors.
    pub n: u64,
}

/// The figures of one key.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// A locale, or the id of a market, team or agent; empty where there is none.
    pub key: String,
    /// Its figures.
    #[serde(flatten)]
    pub figures: Figures,
}

/// What a tally says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// Requests that visitors began.
    pub requests: u64,
    /// From a visitor's first message to the first of a person.
    pub first_response: Timing,
    /// From creation to when it was resolved.
    pub resolution: Resolution,
    /// Resolved by one answer, and not opened again within a week.
    pub fcr: AtOnce,
    /// Answered in time, of those that were promised a time.
    pub promise_kept: Kept,
    /// How we did.
    pub csat: Scale,
    /// Whether they would recommend us.
    pub nps: Score,
    /// How easy it was.
    pub ces: Scale,
    /// Whether articles helped.
    pub articles: Articles,
    /// Visits that no request followed.
    pub without_request: Without,
    /// Who was taken for upset.
    pub upset: Upset,
}

/// Visits with a search or an article: an estimate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Without {
    /// How many visits.
    pub n: u64,
    /// How many of them no request followed.
    pub without: u64,
    /// Their share, 0 to 1; none of a few.
    pub share: Option<f64>,
}

/// Conversations whose visitor was taken for upset.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Upset {
    /// How many.
    pub n: u64,
    /// Of how many somebody of the business has said that it was wrong.
    pub wrong: u64,
    /// Their share, 0 to 1; none of a few.
    pub share: Option<f64>,
}

/// How long something took, in seconds; none where nothing did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timing {
    /// How often it happened.
    pub n: u64,
    /// Half of them took no longer.
    pub median_s: Option<u64>,
    /// Nine of ten took no longer.
    pub p90_s: Option<u64>,
    /// The same in the team's working time.
    pub working_median_s: Option<u64>,
    /// The same in the team's working time.
    pub working_p90_s: Option<u64>,
}

/// How long it took until something was resolved: for the first time, and for the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Resolution {
    /// For the first time.
    #[serde(flatten)]
    pub first: Timing,
    /// For the last time.
    pub last: Timing,
}

/// See [`Figures::fcr`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AtOnce {
    /// How many were resolved.
    pub n: u64,
    /// How many of them at once.
    pub at_once: u64,
    /// Their share, 0 to 1; none of a few.
    pub share: Option<f64>,
}

/// See [`Figures::promise_kept`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kept {
    /// How many answers were promised for a time.
    pub n: u64,
    /// How many of them came by then.
    pub kept: u64,
    /// Their share, 0 to 1; none of a few.
    pub share: Option<f64>,
}

/// Answers on a scale from 1 to 5.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scale {
    /// How many there are.
    pub n: u64,
    /// The share of 4 and 5, 0 to 1; none of a few.
    pub share: Option<f64>,
    /// How often each point was chosen.
    pub distribution: BTreeMap<u8, u64>,
}

/// Answers on a scale from 0 to 10.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Score {
    /// How many there are.
    pub n: u64,
    /// The per cent of 9 and 10 less the per cent of 0 to 6, −100 to 100; none of a few.
    pub score: Option<f64>,
    /// How often each point was chosen.
    pub distribution: BTreeMap<u8, u64>,
}

/// What readers of articles said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Articles {
    /// It helped.
    pub helped: u64,
    /// It did not.
    pub did_not: u64,
}

impl Report {
    /// What tallies say: those of all keys, each once.
    pub fn of(days: Days, zone: &str, by: Option<Dimension>, mut tallies: Vec<Keyed>) -> Report {
        let mut all = Tally::default();
        tallies.iter().for_each(|keyed| all.merge(&keyed.tally));
        tallies.sort_by(|a, b| b.tally.requests.cmp(&a.tally.requests).then_with(|| a.key.cmp(&b.key)));
        let rows = tallies.into_iter().filter(|_| by.is_some());
        Report {
            from: days.from.to_string(),
            to: days.to.to_string(),
            zone: zone.to_owned(),
            by,
            totals: Figures::of(&all),
            rows: rows.map(|keyed| Row { figures: Figures::of(&keyed.tally), key: keyed.key }).collect(),
            gaps: Vec::new(),
            languages: Vec::new(),
        }
    }

    /// The same, with what visitors looked for in vain.
    #[must_use]
    pub fn with_gaps(mut self, gaps: Vec<Gap>) -> Report {
        for Gap { kind, locale, text, n } in merged(gaps) {
            match kind {
                Kind::Search => self.gaps.push(Sought { locale, q: text, n }),
                Kind::Language => self.languages.push(Wished { locale, language: text, n }),
            }
        }
        self
    }
}

impl Figures {
    /// What a tally says.
    pub fn of(tally: &Tally) -> Figures {
        let Part { all: resolved, some: at_once } = tally.at_once;
        let Part { all: promised, some: kept } = tally.promise;
        Figures {
            requests: tally.requests,
            first_response: Timing::of(&tally.first_response),
            resolution: Resolution { first: Timing::of(&tally.resolution), last: Timing::of(&tally.last_resolution) },
            fcr: AtOnce { n: resolved, at_once, share: share(at_once, resolved) },
            promise_kept: Kept { n: promised, kept, share: share(kept, promised) },
            csat: Scale::of(&tally.csat),
            nps: Score::of(&tally.nps),
            ces: Scale::of(&tally.ces),
            articles: Articles { helped: tally.articles.0, did_not: tally.articles.1 },
            without_request: Without {
                n: tally.visits.all,
                without: tally.visits.all.saturating_sub(tally.visits.some),
                share: share(tally.visits.all.saturating_sub(tally.visits.some), tally.visits.all),
            },
            upset: Upset {
                n: tally.upset.all,
                wrong: tally.upset.some,
                share: share(tally.upset.some, tally.upset.all),
            },
        }
    }
}

impl Timing {
    fn of(durations: &Durations) -> Timing {
        Timing {
            n: durations.wall.len(),
            median_s: durations.wall.percentile(50),
            p90_s: durations.wall.percentile(90),
            working_median_s: durations.worked.percentile(50),
            working_p90_s: durations.worked.percentile(90),
        }
    }
}

impl Scale {
    fn of(points: &Points<5>) -> Scale {
        let distribution = distribution(points, 1);
        let n = points.0.iter().sum();
        Scale { n, share: share(between(&distribution, 4, 5), n), distribution }
    }
}

impl Score {
    fn of(points: &Points<11>) -> Score {
        let distribution = distribution(points, 0);
        let n: u64 = points.0.iter().sum();
        let (for_us, against) = (between(&distribution, 9, 10) as f64, between(&distribution, 0, 6) as f64);
        let score = (n >= FEW).then(|| rounded((for_us - against) * 100.0 / n as f64, 10.0));
        Score { n, score, distribution }
    }
}

fn distribution<const N: usize>(points: &Points<N>, lowest: u8) -> BTreeMap<u8, u64> {
    (lowest..).zip(points.0).collect()
}

fn between(distribution: &BTreeMap<u8, u64>, low: u8, high: u8) -> u64 {
    distribution.range(low..=high).map(|(_, many)| many).sum()
}

/// So many of so many, to four places; none of a few.
fn share(some: u64, all: u64) -> Option<f64> {
    (all >= FEW).then(|| rounded(some as f64 / all as f64, 10_000.0))
}

fn rounded(number: f64, parts: f64) -> f64 {
    // No zero below zero.
    (number * parts).round() / parts + 0.0
}
