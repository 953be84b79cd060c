//! What the worker asks a Calendar, and what it answers.
//!
//! During an upgrade the other side may be one version older or newer: a field that is new has a default, one that is
//! unknown is passed over.

use serde::{Deserialize, Serialize};

/// A time that is to be held.
#[derive(Debug, Serialize, Deserialize)]
pub struct Hold {
    /// The request that it is for.
    pub reference: String,
    /// The site, whose Vault knows how it ends.
    pub site: String,
    /// Its beginning, in milliseconds since the Unix epoch.
    pub start: i64,
    /// Its end.
    pub end: i64,
    /// How many calls the team takes at a time.
    pub capacity: u16,
    /// The digest of the idempotency key: a repeated booking holds one time.
    pub key: Option<String>,
    /// How long it is held, in milliseconds.
    #[serde(default)]
    pub hold_ms: i64,
    /// Names this attempt, as nothing else ever is: the same time may be wanted, given back, and wanted again.
    #[serde(default)]
    pub attempt: String,
}

/// How a hold ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Held {
    /// It is held for this reference: the one that came, or that of an earlier hold with the same key.
    For(String),
    /// With the same key another time is held or booked.
    Other,
    /// It is taken.
    Full,
}

/// A time that the Vault has put in force.
#[derive(Debug, Serialize, Deserialize)]
pub struct Confirm {
    /// The request that it belongs to.
    pub reference: String,
    /// Its beginning, in milliseconds since the Unix epoch.
    pub start: i64,
    /// The attempt that held it.
    #[serde(default)]
    pub attempt: String,
    /// The attempt in whose place it came, which the Vault has ended with it; empty for a new booking.
    #[serde(default)]
    pub ends: String,
}

/// A time that came to nothing.
#[derive(Debug, Serialize, Deserialize)]
pub struct Release {
    /// The request that it was for.
    pub reference: String,
    /// Its beginning, in milliseconds since the Unix epoch.
    pub start: i64,
    /// The attempt that held it.
    #[serde(default)]
    pub attempt: String,
}

/// A booking that is about to be cancelled.
#[derive(Debug, Serialize, Deserialize)]
pub struct Doubt {
    /// The request that it belongs to.
    pub reference: String,
    /// After how long it is looked into, in milliseconds.
    pub hold_ms: i64,
}

/// A booking that is cancelled, for good: all its times are free.
#[derive(Debug, Serialize, Deserialize)]
pub struct Drop {
    /// The request that it belonged to.
    pub reference: String,
}

/// A stretch of time, in milliseconds since the Unix epoch.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Stretch {
    /// Its beginning.
    pub from: i64,
    /// Its end.
    pub to: i64,
}

/// A name for an attempt, as nothing else ever has: 128 random bits, and the time that it is for.
pub fn new_attempt(random: u128, start: i64) -> String {
    format!("{random:032x}-{start}")
}

/// The name of an attempt of a version that named none: it knew one attempt a time.
pub fn attempt_named(attempt: &str, start: i64) -> String {
    if attempt.is_empty() { format!("v1-{start}") } else { attempt.to_owned() }
}

/// Whether an attempt is for a time.
pub fn is_attempt_at(attempt: &str, start: i64) -> bool {
    attempt.split_once('-').is_some_and(|(_, at)| at.parse() == Ok(start))
}
