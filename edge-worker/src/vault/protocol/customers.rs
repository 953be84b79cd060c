//! What the worker asks a Vault of customers: who there is, what is kept of one, and that it is erased.

use serde::{Deserialize, Serialize};

use super::conversation::{Opener, Person};

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
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
}

/// What was erased in one region.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Erased {
    /// How much.
    #[serde(flatten)]
    pub counts: Counts,
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
    /// Idempotency keys that bring nothing back.
    pub keys: usize,
}

/// A call that nobody has booked any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Freed {
    /// The request that it belonged to.
    pub reference: String,
    /// The team's id.
    pub team: String,
}
