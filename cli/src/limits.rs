//! `nearhand limits`: what limits have refused, day by day.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nearhand_shared::id::SiteId;
use serde::{Deserialize, Serialize};

use crate::server::{Failure, Server};
use crate::{records, terminal};

/// Refusals of all regions, newest day first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Listing {
    /// The days on which something was refused.
    pub days: Vec<Day>,
    /// Regions that did not answer: what they count is not in the numbers.
    #[serde(default)]
    pub unreachable: Vec<String>,
}

/// A day.
#[derive(Debug, Serialize, Deserialize)]
pub struct Day {
    /// The day, in UTC.
    pub day: String,
    /// What was refused (`address`, `site`, `customer`, `small`, `code`, `robot`, `challenge`), and how often.
    pub refused: BTreeMap<String, u64>,
}

/// Reads what a site's limits have refused.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId) -> Result<Listing, Failure> {
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/limits"))?)
}

impl Listing {
    /// For people: a line a day.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for day in &self.days {
            let counts: Vec<String> =
                day.refused.iter().map(|(what, count)| format!("{} {count}", terminal::line(what))).collect();
            let _ = writeln!(out, "{}  {}", terminal::line(&day.day), counts.join(", "));
        }
        out
    }

    /// The same for programs.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, which a listing always can.
    pub fn to_json(&self) -> serde_json::Result<String> {
        terminal::pretty(self)
    }

    /// What is missing from the numbers, if anything is.
    pub fn warning(&self) -> Option<String> {
        records::warning(&self.unreachable)
    }
}
