//! `nearhand retention`: how much a server would erase by itself now.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use nearhand_shared::id::SiteId;
use serde::Deserialize;

use crate::server::{Failure, Server};
use crate::{records, terminal};

/// How much is old.
#[derive(Debug, Deserialize)]
pub struct Old {
    resolved_days: u32,
    spam_days: u32,
    resolved: u64,
    spam: u64,
    held: u64,
    regions: BTreeMap<String, InRegion>,
    unreachable: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct InRegion {
    resolved: u64,
    spam: u64,
}

/// Counts, by the site's settings or after so many days.
///
/// # Errors
/// [`Failure`].
pub fn count(server: &Server, site: &SiteId, resolved_days: Option<u16>) -> Result<Old, Failure> {
    let days = resolved_days.map(|days| format!("?resolved_days={days}")).unwrap_or_default();
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/retention{days}"))?)
}

impl Old {
    /// A line for all, and one for each region.
    pub fn to_text(&self) -> String {
        let kept = match self.resolved_days {
            0 => "what is resolved is kept".to_owned(),
            days => format!("{} resolved more than {days} days ago", self.resolved),
        };
        let mut out = format!(
            "{kept}; {} spam for more than {} days; {} must not be erased\n",
            self.spam, self.spam_days, self.held
        );
        for (region, old) in &self.regions {
            let _ = writeln!(out, "{}  {} resolved, {} spam", terminal::line(region), old.resolved, old.spam);
        }
        out
    }

    /// What is missing from the count, if anything is.
    pub fn warning(&self) -> Option<String> {
        records::warning(&self.unreachable)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_count_says_what_and_where() {
        let old = |resolved_days: u32| -> Old {
            serde_json::from_value(json!({
                "resolved_days": resolved_days, "spam_days": 30, "resolved": 3, "spam": 1, "held": 2,
                "regions": { "eu": { "resolved": 3, "spam": 1, "held": 2 } }, "unreachable": ["apac"],
            }))
            .unwrap()
        };
        assert_eq!(
            old(365).to_text(),
            "3 resolved more than 365 days ago; 1 spam for more than 30 days; 2 must not be erased\neu  3 resolved, 1 spam\n"
        );
        assert!(old(0).to_text().starts_with("what is resolved is kept; 1 spam"));
        assert!(old(0).warning().unwrap().contains("apac"));
    }
}
