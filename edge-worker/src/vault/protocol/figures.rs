//! What the worker asks a Vault of figures. An answer holds nothing of a person.

use nearhand_shared::figures::Dimension;
use serde::{Deserialize, Serialize};

/// A stretch of time, in milliseconds since the Unix epoch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Stretch {
    /// Its first instant.
    pub from: i64,
    /// The first that is no longer in it.
    pub until: i64,
    /// By what figures are parted; all together where it is missing.
    #[serde(default)]
    pub by: Option<Dimension>,
    /// The IANA name of the zone whose days and hours they are, for [`Rhythm`](nearhand_shared::figures::rhythm::Rhythm).
    #[serde(default)]
    pub zone: String,
}
