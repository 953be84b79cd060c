//! What is told of a live conversation by itself, as far as it comes to that.

use serde::{Deserialize, Serialize};

/// What is told of a live conversation later, as far as it comes to that.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Later {
    /// Whether there is anything to be done for it: it is written by somebody who may still be there, and not by mail.
    pub is_live: bool,
    /// Where its visitor has no answer.
    pub wait: Option<Wait>,
    /// Where its team closes.
    pub close: Option<Close>,
}

/// What a visitor is told who has no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// When, in milliseconds since the Unix epoch.
    pub at: i64,
    /// What, in their language.
    pub message: String,
}

/// What becomes of a conversation whose team closes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close {
    /// When it does, in milliseconds since the Unix epoch.
    pub at: i64,
    /// The team that closes.
    pub from: String,
    /// The team that goes on.
    pub team: String,
    /// What the visitor is told, in their language.
    pub message: String,
}
