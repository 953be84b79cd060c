//! A stretch of time, parted so that what was reckoned for parts of it before is of use: whole days of UTC, in blocks of
//! 64, 8 and 1, counted from the epoch, and what is left at both ends.
//!
//! A day begins at another instant in each zone, so that the ends are asked anew; a year has 33 parts at most, whatever
//! happened in it.

/// A day of UTC, in milliseconds.
pub const DAY_MS: i64 = 86_400_000;
/// How many days blocks have, the largest first; each holds whole blocks of the next.
pub const BLOCKS: [i64; 3] = [64, 8, 1];

/// A part of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A block of days: its number, counted from the epoch in blocks of its size, and how many days it has.
    Block {
        /// Its number.
        number: i64,
        /// One of [`BLOCKS`].
        days: i64,
    },
    /// From an instant until before another, both in milliseconds since the epoch, within a day of UTC.
    Rest {
        /// The first instant.
        from: i64,
        /// The first that is no longer in it.
        until: i64,
    },
}

impl Part {
    /// Its first instant, and the first after it, in milliseconds since the epoch.
    pub fn bounds(self) -> (i64, i64) {
        match self {
            Part::Rest { from, until } => (from, until),
            Part::Block { number, days } => (number * days * DAY_MS, (number + 1) * days * DAY_MS),
        }
    }

    /// The smaller blocks that a block is made of; none of one day.
    pub fn inner(self) -> Vec<Part> {
        let Part::Block { number, days } = self else { return Vec::new() };
        let Some(smaller) = BLOCKS.into_iter().find(|block| *block < days) else { return Vec::new() };
        let many = days / smaller;
        (0..many).map(|at| Part::Block { number: number * many + at, days: smaller }).collect()
    }
}

/// The parts of a stretch from an instant until before another, in their order.
pub fn parts(from: i64, until: i64) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = from;
    while at < until {
        let fitting = BLOCKS.into_iter().find(|days| at.rem_euclid(days * DAY_MS) == 0 && at + days * DAY_MS <= until);
        let part = match fitting {
            Some(days) => Part::Block { number: at.div_euclid(days * DAY_MS), days },
            None => Part::Rest { from: at, until: until.min((at.div_euclid(DAY_MS) + 1) * DAY_MS) },
        };
        at = part.bounds().1;
        parts.push(part);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cover_a_stretch_once() {
        const HOUR: i64 = 3_600_000;
        for (from, until) in [
            (0, 0),
            (5, 4),
            (0, DAY_MS),
            (3 * HOUR, 5 * HOUR),
            (3 * HOUR, DAY_MS + HOUR),
            (-DAY_MS, DAY_MS),
            (20_000 * DAY_MS - 2 * HOUR, 20_365 * DAY_MS - 2 * HOUR),
            (20_000 * DAY_MS + HOUR / 4, 20_031 * DAY_MS + HOUR / 4),
        ] {
            let mut at = from;
            for part in parts(from, until) {
                let (begins, ends) = part.bounds();
                assert_eq!(begins, at, "{part:?}");
                assert!(begins < ends);
                at = ends;
            }
            assert_eq!(at, until.max(from));
        }
    }

    #[test]
    fn a_year_costs_few_parts_whatever_its_days_are() {
        for shift in 0..64 {
            for hours in [0, 9] {
                let from = (20_000 + shift) * DAY_MS - hours * 3_600_000;
                let year = parts(from, from + 366 * DAY_MS);
                assert!(year.len() <= 33, "{shift}: {}", year.len());
            }
        }
    }

    #[test]
    fn a_block_is_made_of_smaller_ones() {
        let block = Part::Block { number: 312, days: 64 };
        let inner = block.inner();
        assert_eq!(inner.len(), 8);
        assert_eq!((inner[0].bounds().0, inner[7].bounds().1), block.bounds());
        assert_eq!(Part::Block { number: 1, days: 1 }.inner(), []);
    }
}
