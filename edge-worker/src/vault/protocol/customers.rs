//! What the worker asks a Vault of customers: who there is, what is kept of one, and that it is erased.

use jiff::Timestamp;
use nearhand_shared::content::site::Retention;
use serde::{Deserialize, Serialize};

use super::conversation::{By, Opener, Person};

/// A search for people.
#[derive(Debug, Serialize, Deserialize)]
pub struct Search {
    /// Only of whom name, address, number or id have all of these words; the last may be a beginning.
    pub words: Vec<String>,
    /// At most so many requests, the newest.
    pub limit: usize,
}

/// What is to be erased.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Whose {
    /// All requests of a person.
    Person(Person),
    /// One request, by whoever proves that it is theirs.
    Own {
        /// Its reference.
        reference: String,
        /// The proof.
        opener: Opener,
    },
}

/// An erasure.
#[derive(Debug, Serialize, Deserialize)]
pub struct Erase {
    /// What is erased.
    pub whose: Whose,
    /// Why: `visitor`, `desk` or `retention`.
    #[serde(default = "desk")]
    pub by: String,
    /// Only requests that were made up to this instant: when an erasure began that is tried again. All where none is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

fn desk() -> String {
    "desk".to_owned()
}

/// What was erased in one region.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Erased {
    /// How much.
    #[serde(flatten)]
    pub counts: Counts,
    /// Requests that were not erased, because somebody has said that they must be kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<String>,
    /// Requests of which nobody can say whether they are meant: their number says no country, and may be somebody else's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub perhaps: Vec<String>,
    /// Times of calls that are free again, for their Calendars.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub freed: Vec<Freed>,
}

/// How much was erased.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Requests, booked calls among them.
    pub requests: usize,
    /// Messages of both sides.
    pub messages: usize,
    /// Notes.
    pub notes: usize,
    /// Events.
    pub events: usize,
    /// Ratings.
    pub ratings: usize,
    /// Files that came with messages, or waited for one.
    pub attachments: usize,
    /// Booked calls.
    pub calls: usize,
    /// Digests of idempotency keys, of the request and of what was written into it: they stay, and bring nothing back.
    pub keys: usize,
}

impl Counts {
    /// Adds as many again.
    pub fn add(&mut self, more: Counts) {
        self.requests += more.requests;
        self.messages += more.messages;
        self.notes += more.notes;
        self.events += more.events;
        self.ratings += more.ratings;
        self.attachments += more.attachments;
        self.calls += more.calls;
        self.keys += more.keys;
    }
}

/// A call that nobody has booked any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Freed {
    /// The request that it belonged to.
    pub reference: String,
    /// The team's id.
    pub team: String,
}

/// A call that was ahead when it was erased, as a job names it: nothing of whoever had booked it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoneCall {
    /// The request that it belonged to.
    pub reference: String,
    /// The team's id.
    pub team: String,
    /// When it would have begun.
    pub start: Timestamp,
}

impl GoneCall {
    /// Its name among jobs.
    pub fn name(&self) -> String {
        format!("{} {} {}", self.reference, self.team, self.start.as_millisecond())
    }

    /// Reads such a name.
    pub fn named(name: &str) -> Option<GoneCall> {
        let (reference, rest) = name.split_once(' ')?;
        let (team, start) = rest.split_once(' ')?;
        let start = Timestamp::from_millisecond(start.parse().ok()?).ok()?;
        Some(GoneCall { reference: reference.to_owned(), team: team.to_owned(), start })
    }
}

/// A conversation must not be erased, or may be again.
#[derive(Debug, Serialize, Deserialize)]
pub struct Hold {
    /// Its reference.
    pub reference: String,
    /// Why it must be kept; none where it need not any more.
    pub reason: Option<String>,
    /// Who says so.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// Why a conversation must not be erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Since when.
    pub at: Timestamp,
    /// Who has said so, by their id.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// How many of those that must not be erased are named.
pub const NAMED: usize = 5;

/// What must not be erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holds {
    /// How many conversations.
    pub many: usize,
    /// References of the first of them, at most [`NAMED`].
    pub first: Vec<String>,
}

/// How much is old.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Old {
    /// Requests that were resolved long enough ago.
    pub resolved: usize,
    /// Spam.
    pub spam: usize,
    /// Requests that must not be erased.
    pub held: usize,
}

/// What would be erased is counted.
#[derive(Debug, Serialize, Deserialize)]
pub struct CountOld {
    /// At which instant, in milliseconds since the Unix epoch.
    pub at: i64,
    /// By which settings.
    pub retention: Retention,
}
