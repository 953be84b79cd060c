//! What an engine answered, and how good that is.

use serde::{Deserialize, Serialize};

use crate::queries::{Kind, Query};

/// How many results people look at before they ask otherwise.
pub const SEEN: usize = 3;
/// How many results count at all.
pub const FIRST: usize = 10;

/// An engine's answers to the queries of one locale.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// The first articles, query by query.
    pub rankings: Vec<Vec<usize>>,
    /// How long each query took, in microseconds.
    pub micros: Vec<f64>,
    pub size: Size,
    /// How long it takes until an index that is in memory as bytes can be asked, in milliseconds.
    pub load: f64,
    /// Whether it knows forms of words in this language, where it tells.
    pub stems: Option<bool>,
    /// Why there are no answers.
    pub problem: Option<String>,
}

/// What an index weighs, in bytes.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Size {
    /// Uncompressed.
    pub raw: u64,
    /// With brotli 11.
    pub index: u64,
    /// The texts that come with it, with brotli 11.
    pub texts: u64,
    /// Index and texts as the engine itself compresses them.
    pub wire: u64,
}

/// How good answers are, of 1.
#[derive(Debug, Clone, Copy)]
pub struct Quality {
    /// How often the article is one of the first [`SEEN`].
    pub recall: f64,
    /// The mean of 1/rank of the article; 0 behind the first [`FIRST`].
    pub reciprocal: f64,
}

impl Answers {
    /// The place of the article that was asked for, from 1.
    pub fn rank(&self, at: usize, query: &Query) -> Option<usize> {
        Some(self.rankings.get(at)?.iter().take(FIRST).position(|article| *article == query.article)? + 1)
    }

    /// Of the queries of one kind; `None` without any, or without answers.
    pub fn quality(&self, queries: &[Query], kind: Kind) -> Option<Quality> {
        self.quality_of(queries, &|query| query.kind == kind)
    }

    /// Of some of the queries.
    pub fn quality_of(&self, queries: &[Query], which: &dyn Fn(&Query) -> bool) -> Option<Quality> {
        if self.problem.is_some() {
            return None;
        }
        let asked = queries.iter().enumerate().filter(|(_, query)| which(query));
        let ranks: Vec<Option<usize>> = asked.map(|(at, query)| self.rank(at, query)).collect();
        let recall = mean(ranks.iter().map(|rank| if rank.is_some_and(|rank| rank <= SEEN) { 1.0 } else { 0.0 }))?;
        let reciprocal = mean(ranks.iter().map(|rank| rank.map_or(0.0, |rank| 1.0 / rank as f64)))?;
        Some(Quality { recall, reciprocal })
    }

    /// The mean over the kinds.
    pub fn overall(&self, queries: &[Query]) -> Option<Quality> {
        let kinds: Vec<Quality> = Kind::ALL.into_iter().filter_map(|kind| self.quality(queries, kind)).collect();
        average(&kinds)
    }
}

/// The mean of several.
pub fn average(of: &[Quality]) -> Option<Quality> {
    let recall = mean(of.iter().map(|quality| quality.recall))?;
    Some(Quality { recall, reciprocal: mean(of.iter().map(|quality| quality.reciprocal))? })
}

/// The mean of numbers, where there are any.
pub fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = numbers.fold((0.0, 0.0), |(sum, count), number| (sum + number, count + 1.0));
    (count > 0.0).then(|| sum / count)
}

/// Below which this part of the numbers is.
pub fn quantile(mut numbers: Vec<f64>, part: f64) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let at = (numbers.len() as f64 * part) as usize;
    numbers.get(at.min(numbers.len().saturating_sub(1))).copied()
}
