//! How long things took: all values where they are few, and how many lie in each of many narrow ranges where they are not.
//!
//! Percentiles of regions cannot be merged, but their values can. Up to [`EXACT`] of them are kept as they are. Beyond that
//! each is counted in a bucket: below 64 seconds by the second, from there on in 32 buckets between one power of two and
//! the next (a log-linear histogram). A bucket is told by its middle, which is at most 1/64 of the value away from
//! anything in it, less than 1.6 %.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How many values are kept as they are.
pub const EXACT: usize = 500;
/// Below this, in seconds, each value has a bucket of its own.
const LINEAR: u64 = 64;
/// Into how many buckets a range from one power of two to the next is parted.
const PARTS: u64 = 32;

/// Durations in seconds, in no order. Which of both forms they have depends on how many they are alone, so it does not
/// matter in which order they were put together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Spread {
    /// The values.
    Exact(Vec<u64>),
    /// How many there are in each bucket.
    Counted(BTreeMap<u16, u64>),
}

impl Default for Spread {
    fn default() -> Self {
        Spread::Exact(Vec::new())
    }
}

impl Spread {
    /// How many values there are.
    pub fn len(&self) -> u64 {
        match self {
            Spread::Exact(values) => values.len() as u64,
            Spread::Counted(buckets) => buckets.values().sum(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a value, in seconds. What ended before it began took no time: clocks differ.
    pub fn add(&mut self, seconds: i64) {
        let value = seconds.max(0).unsigned_abs();
        match self {
            Spread::Exact(values) => {
                values.push(value);
                self.count_many();
            }
            Spread::Counted(buckets) => *buckets.entry(bucket_of(value)).or_default() += 1,
        }
    }

    /// Adds all values of another.
    pub fn merge(&mut self, other: &Spread) {
        match (&mut *self, other) {
            (Spread::Exact(own), Spread::Exact(theirs)) => {
                own.extend(theirs);
                self.count_many();
            }
            (Spread::Counted(own), Spread::Exact(theirs)) => {
                theirs.iter().for_each(|value| *own.entry(bucket_of(*value)).or_default() += 1);
            }
            (Spread::Counted(own), Spread::Counted(theirs)) => {
                theirs.iter().for_each(|(bucket, many)| *own.entry(*bucket).or_default() += many);
            }
            // What is counted is more than can be kept.
            (Spread::Exact(_), Spread::Counted(theirs)) => {
                let mut buckets = self.counted();
                theirs.iter().for_each(|(bucket, many)| *buckets.entry(*bucket).or_default() += many);
                *self = Spread::Counted(buckets);
            }
        }
    }

    /// Keeps no values where they are too many.
    fn count_many(&mut self) {
        if matches!(self, Spread::Exact(values) if values.len() > EXACT) {
            *self = Spread::Counted(self.counted());
        }
    }

    fn counted(&self) -> BTreeMap<u16, u64> {
        match self {
            Spread::Counted(buckets) => buckets.clone(),
            Spread::Exact(values) => {
                let mut buckets = BTreeMap::new();
                for value in values {
                    *buckets.entry(bucket_of(*value)).or_default() += 1;
                }
                buckets
            }
        }
    }

    /// The least value that so many hundredths of all do not exceed (the nearest rank), in seconds; none where there is no
    /// value.
    pub fn percentile(&self, percent: u64) -> Option<u64> {
        let rank = (self.len() * percent).div_ceil(100).max(1);
        match self {
            Spread::Exact(values) => {
                let mut sorted = values.clone();
                sorted.sort_unstable();
                sorted.get(usize::try_from(rank - 1).ok()?).copied()
            }
            Spread::Counted(buckets) => {
                let mut before = 0;
                let found = buckets.iter().find(|(_, many)| {
                    before += **many;
                    before >= rank
                });
                found.map(|(bucket, _)| middle_of(*bucket))
            }
        }
    }
}

fn bucket_of(value: u64) -> u16 {
    if value < LINEAR {
        return value as u16;
    }
    // 6 for 64 to 127: the position of the highest bit.
    let exponent = u64::from(value.ilog2());
    let part = (value >> (exponent - 5)) - PARTS;
    (LINEAR + (exponent - 6) * PARTS + part) as u16
}

fn middle_of(bucket: u16) -> u64 {
    let bucket = u64::from(bucket);
    if bucket < LINEAR {
        return bucket;
    }
    let (exponent, part) = ((bucket - LINEAR) / PARTS + 6, (bucket - LINEAR) % PARTS);
    let width = 1 << (exponent - 5);
    (PARTS + part) * width + width / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: impl IntoIterator<Item = i64>) -> Spread {
        let mut spread = Spread::default();
        values.into_iter().for_each(|value| spread.add(value));
        spread
    }

    #[test]
    fn few_values_are_told_exactly() {
        for (values, median, p90) in [
            (vec![], None, None),
            (vec![7], Some(7), Some(7)),
            (vec![60, 600], Some(60), Some(600)),
            (vec![600, 60, 120], Some(120), Some(600)),
            (vec![10, 20, 30, 40, 50, 60, 70, 80, 90, 100], Some(50), Some(90)),
            (vec![-5, 3], Some(0), Some(3)),
        ] {
            let spread = of(values.clone());
            assert_eq!((spread.percentile(50), spread.percentile(90)), (median, p90), "{values:?}");
            assert_eq!(spread.len(), values.len() as u64);
        }
    }

    #[test]
    fn a_bucket_is_near_all_that_is_in_it() {
        let mut value = 0_u64;
        let mut last = 0;
        while value < 400_000_000 {
            let bucket = bucket_of(value);
            assert!(bucket >= last, "{value}");
            last = bucket;
            let away = middle_of(bucket).abs_diff(value) as f64;
            assert!(away <= value as f64 / 64.0, "{value}: {}", middle_of(bucket));
            value += 1 + value / 97;
        }
    }

    #[test]
    fn many_values_are_told_within_two_per_cent() {
        // Values of a fixed, uneven row.
        let values: Vec<i64> = (0..20_000_i64).map(|i| (i * 7_919 % 20_011) * (1 + i % 13) * 5).collect();
        let mut sorted = values.clone();
        sorted.sort_unstable();
        let spread = of(values.iter().copied());
        assert!(matches!(spread, Spread::Counted(_)));
        for percent in [1, 25, 50, 75, 90, 99, 100] {
            let exact = sorted[(sorted.len() * percent).div_ceil(100) - 1] as f64;
            let told = spread.percentile(percent as u64).unwrap() as f64;
            assert!((told - exact).abs() <= exact * 0.02, "{percent}: {told} for {exact}");
        }
    }

    #[test]
    fn the_order_in_which_parts_are_put_together_says_nothing() {
        let parts: Vec<Spread> = (0..9).map(|part| of((0..150).map(|i| i * 37 + part * 1_000))).collect();
        for (first, step) in [(0, 1), (8, 8), (3, 2), (5, 7)] {
            let order = (0..9).map(|at| (first + at * step) % 9);
            let mut one = Spread::default();
            order.for_each(|at| one.merge(&parts[at]));
            let mut two = Spread::default();
            let (mut left, mut right) = (Spread::default(), Spread::default());
            parts[..4].iter().for_each(|part| left.merge(part));
            parts[4..].iter().for_each(|part| right.merge(part));
            two.merge(&right);
            two.merge(&left);
            assert_eq!(one, two, "{first} {step}");
            assert_eq!(one.len(), 9 * 150);
        }
    }
}
