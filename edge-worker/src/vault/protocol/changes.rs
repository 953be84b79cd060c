//! What the worker asks a Vault of what has changed, for an export.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::conversation::Whole;

/// Which changes are read.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct AskChanges {
    /// Only those with a higher number.
    pub after: i64,
    /// At most so many.
    pub limit: usize,
    /// No more once they are so many bytes of JSON; one in any case.
    pub bytes: usize,
    /// No more messages of one conversation than the newest of together so many bytes.
    pub message_bytes: usize,
}

/// Changes, in their order.
#[derive(Debug, Serialize, Deserialize)]
pub struct Changes {
    /// Each conversation once, as it is now.
    pub changes: Vec<Change>,
    /// From where on to ask again: nothing up to this number is missing.
    pub next: i64,
    /// How much JSON they are, in bytes.
    pub bytes: usize,
}

/// A conversation that has changed.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    /// The number of its last change that anybody needs to know of.
    pub number: i64,
    /// Its reference.
    pub reference: String,
    /// How it is, where it is there.
    pub whole: Option<Whole>,
    /// The reference of the conversation that it was joined with; else empty.
    pub into: String,
    /// When it was erased.
    pub erased: Option<Timestamp>,
}
