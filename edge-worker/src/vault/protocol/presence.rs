//! Who looks at a conversation, and what they have typed: what the worker asks a Vault of it.

use serde::{Deserialize, Serialize};

use super::conversation::By;

/// Somebody of the business has a conversation before them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Look {
    /// The conversation.
    pub reference: String,
    /// Who looks.
    pub by: By,
    /// Now, in milliseconds since the Unix epoch.
    pub now: i64,
    /// Whether they are writing.
    pub is_writing: bool,
    /// The answer that they have typed, to be kept; nothing is changed where it is missing.
    pub message: Option<String>,
    /// The same of a note.
    pub note: Option<String>,
}

/// What somebody has typed and not sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// An answer.
    pub message: String,
    /// A note.
    pub note: String,
}

/// What they are told.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Looked {
    /// Who else looks, and whether they write.
    pub others: Vec<(By, bool)>,
    /// What they have typed before.
    pub draft: Draft,
    /// Changes whenever something of the conversation does.
    pub stand: String,
}
