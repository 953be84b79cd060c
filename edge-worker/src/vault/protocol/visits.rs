//! What the worker tells a Vault of visits. Who it was is a hash, which the Vault hashes again.

use nearhand_shared::visits::Kind;
use serde::{Deserialize, Serialize};

/// Something that a visitor did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touch {
    /// See [`nearhand_shared::visits::visitor`].
    pub visitor: String,
    /// When, in milliseconds since the Unix epoch.
    pub at: i64,
    /// The locale in which they read.
    pub locale: String,
    /// Their market; empty for none.
    pub market: String,
    /// What it was.
    pub what: What,
}

/// See [`Touch`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// They searched, or read an article.
    Seen,
    /// They began a request.
    Asked,
    /// They looked for something that is not there.
    Missed(Kind, String),
}
