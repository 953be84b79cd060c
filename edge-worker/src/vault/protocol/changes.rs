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
#[derive(Debug, Serialize, Deserialize)]
pub struct Change {
    /// The number of its last change that anybody needs to know of.
    pub number: i64,
    /// What has become of it.
    pub now: Now,
}

/// What has become of a conversation.
#[derive(Debug, Serialize, Deserialize)]
pub enum Now {
    /// It is there.
    Whole(Box<Whole>),
    /// It was joined with another, and is a part of that.
    Joined {
        /// Its reference.
        reference: String,
        /// The other's.
        into: String,
    },
    /// It was erased.
    Erased {
        /// Its reference.
        reference: String,
        /// When.
        at: Timestamp,
    },
}
