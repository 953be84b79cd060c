//! Figures: how a business answers, from facts that are written down when they happen.
//!
//! Each Vault sums its facts up as [`Tally`]s, one for each key of a dimension; those of all regions are merged, and a
//! [`Report`] is made of what comes of that. Nothing here is of a person. What each figure is, in words: docs/statistics.md.

pub mod csv;
pub mod days;
pub mod report;
pub mod rhythm;
pub mod spans;
mod spread;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod year;

use serde::{Deserialize, Serialize};

use crate::rating::Question;
pub use report::{Report, Row};
pub use spread::{EXACT, Spread};

/// For how long a request must not be opened again to have been resolved at once, in milliseconds.
pub const SETTLED_MS: i64 = 7 * spans::DAY_MS;

/// By what figures are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// The language of the request.
    Locale,
    /// Its market.
    Market,
    /// The team that it was with when it happened.
    Team,
    /// Who did it: of an answer who wrote it, of a rating who had written last.
    Agent,
}

impl Dimension {
    /// All names, as a call is told that has another.
    pub const NAMES: &str = "locale, market, team, agent";
    /// The same where figures are not told by agent.
    pub const WITHOUT_AGENTS: &str = "locale, market, team";

    /// Its name in calls, and of the column of facts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Dimension::Locale => "locale",
            Dimension::Market => "market",
            Dimension::Team => "team",
            Dimension::Agent => "agent",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Dimension> {
        use Dimension::{Agent, Locale, Market, Team};
        [Locale, Market, Team, Agent].into_iter().find(|dimension| dimension.as_str() == name)
    }
}

/// Something that has happened, as figures count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A visitor began a request.
    Created,
    /// A person of the business answered one for the first time.
    FirstResponse(Took),
    /// It was resolved.
    Resolved {
        /// Since it was created.
        took: Took,
        /// Whether for the first time.
        is_first: bool,
        /// Whether for the last time, as far as is known.
        is_last: bool,
        /// Whether one answer did it, and it was not opened again within a week.
        is_at_once: bool,
    },
    /// An answer came that had been promised: in time, or not.
    Promise {
        /// In time.
        is_kept: bool,
    },
    /// A question was answered.
    Rated(Question, u8),
    /// Readers of articles said so often that one helped, or that it did not.
    Article {
        /// It helped.
        helped: bool,
        /// How often.
        many: u64,
    },
    /// So many visitors searched, or read an article.
    Visit {
        /// How many.
        many: u64,
    },
    /// So many of them began a request within a day.
    VisitAsked {
        /// How many.
        many: u64,
    },
    /// Somebody's words said that they were upset.
    Upset,
    /// Somebody of the business said that it was wrong.
    NotUpset,
}

/// How long something took, in seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Took {
    /// On the clock.
    pub wall_s: i64,
    /// Of the team's working time.
    pub worked_s: i64,
}

/// Durations on the clock, and of the team's working time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Durations {
    /// On the clock.
    pub wall: Spread,
    /// Of the team's working time.
    pub worked: Spread,
}

impl Durations {
    fn add(&mut self, took: Took) {
        self.wall.add(took.wall_s);
        self.worked.add(took.worked_s);
    }

    fn merge(&mut self, other: &Durations) {
        self.wall.merge(&other.wall);
        self.worked.merge(&other.worked);
    }
}

/// So many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Of all of these …
    pub all: u64,
    /// … so many.
    pub some: u64,
}

impl Part {
    fn add(&mut self, is_one: bool) {
        self.all += 1;
        self.some += u64::from(is_one);
    }

    fn merge(&mut self, other: Part) {
        self.all += other.all;
        self.some += other.some;
    }
}

/// What facts come to. Two of them can be merged, in any order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// Requests that visitors began.
    pub requests: u64,
    /// First answers.
    pub first_response: Durations,
    /// Requests resolved for the first time.
    pub resolution: Durations,
    /// Requests resolved for the last time.
    pub last_resolution: Durations,
    /// Those resolved for the first time, and of them those that one answer resolved for good.
    pub at_once: Part,
    /// Answers that had been promised, and of them those in time.
    pub promise: Part,
    /// How often each point of the scale was chosen, from its lowest.
    pub csat: Points<5>,
    /// The same.
    pub ces: Points<5>,
    /// The same.
    pub nps: Points<11>,
    /// How often articles helped, and did not.
    pub articles: (u64, u64),
    /// Visits, and of them those that led to a request.
    pub visits: Part,
    /// How often somebody was taken for upset, and how often that was wrong.
    pub upset: Part,
}

/// How often each point of a scale was chosen, from its lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points<const N: usize>(pub [u64; N]);

impl<const N: usize> Default for Points<N> {
    fn default() -> Self {
        Points([0; N])
    }
}

impl<const N: usize> Points<N> {
    fn add(&mut self, lowest: u8, point: u8) {
        let at = point.checked_sub(lowest).map(usize::from);
        if let Some(many) = at.and_then(|at| self.0.get_mut(at)) {
            *many += 1;
        }
    }

    fn merge(&mut self, other: &Points<N>) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, theirs)| *own += theirs);
    }
}

impl<const N: usize> Serialize for Points<N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_slice().serialize(serializer)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Points<N> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Vec::<u64>::deserialize(deserializer)?;
        let mut points = Points::default();
        points.0.iter_mut().zip(read).for_each(|(own, read)| *own = read);
        Ok(points)
    }
}

impl Tally {
    /// Counts a fact.
    pub fn add(&mut self, fact: Fact) {
        match fact {
            Fact::Created => self.requests += 1,
            Fact::FirstResponse(took) => self.first_response.add(took),
            Fact::Resolved { took, is_first, is_last, is_at_once } => {
                if is_first {
                    self.resolution.add(took);
                    self.at_once.add(is_at_once);
                }
                if is_last {
                    self.last_resolution.add(took);
                }
            }
            Fact::Promise { is_kept } => self.promise.add(is_kept),
            Fact::Rated(question, point) => {
                let (lowest, _) = question.range();
                match question {
                    Question::Csat => self.csat.add(lowest, point),
                    Question::Ces => self.ces.add(lowest, point),
                    Question::Nps => self.nps.add(lowest, point),
                }
            }
            Fact::Article { helped: true, many } => self.articles.0 += many,
            Fact::Article { helped: false, many } => self.articles.1 += many,
            Fact::Visit { many } => self.visits.all += many,
            Fact::VisitAsked { many } => self.visits.some += many,
            Fact::Upset => self.upset.all += 1,
            Fact::NotUpset => self.upset.some += 1,
        }
    }

    /// Adds all that another has counted.
    pub fn merge(&mut self, other: &Tally) {
        self.requests += other.requests;
        self.first_response.merge(&other.first_response);
        self.resolution.merge(&other.resolution);
        self.last_resolution.merge(&other.last_resolution);
        self.at_once.merge(other.at_once);
        self.promise.merge(other.promise);
        self.csat.merge(&other.csat);
        self.ces.merge(&other.ces);
        self.nps.merge(&other.nps);
        self.articles.0 += other.articles.0;
        self.articles.1 += other.articles.1;
        self.visits.merge(other.visits);
        self.upset.merge(other.upset);
    }
}

/// The tally of one key of a dimension: a locale, the id of a market, team or agent; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyed {
    /// The key.
    pub key: String,
    /// What its facts come to.
    pub tally: Tally,
}

/// Adds tallies to others, by their keys.
pub fn merge(into: &mut Vec<Keyed>, more: impl IntoIterator<Item = Keyed>) {
    for keyed in more {
        match into.iter_mut().find(|known| known.key == keyed.key) {
            Some(known) => known.tally.merge(&keyed.tally),
            None => into.push(keyed),
        }
    }
}
