//! `nearhand requests`: what visitors asked, newest first.

use std::fmt::Write as _;

use nearhand_shared::id::SiteId;
use nearhand_shared::request::record::Record;
use serde::Serialize;

use crate::server::{Failure, Server};
use crate::{records, terminal};

/// Requests of all regions, newest first.
#[derive(Debug, Default, Serialize)]
pub struct Listing {
    /// The requests.
    pub requests: Vec<Record>,
    /// Regions that did not answer: what they store is not among the requests.
    pub unreachable: Vec<String>,
}

/// Reads at most `limit` requests of a site.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId, limit: usize) -> Result<Listing, Failure> {
    let records = records::fetch(server, site, "requests", &[], limit)?;
    Ok(Listing { requests: records.all, unreachable: records.unreachable })
}

impl Listing {
    /// The requests for people: a block each.
    pub fn to_text(&self) -> String {
        let blocks: Vec<String> = self.requests.iter().map(block).collect();
        blocks.join("\n")
    }

    /// The same for programs.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, which a listing always can.
    pub fn to_json(&self) -> serde_json::Result<String> {
        terminal::pretty(self)
    }

    /// What is missing from the list, if anything is.
    pub fn warning(&self) -> Option<String> {
        records::warning(&self.unreachable)
    }
}

fn block(record: &Record) -> String {
    let line = terminal::line;
    let mut out = format!(
        "{}  {}  {}  {}\n",
        line(&record.reference),
        record.region.as_str(),
        record.created.strftime("%Y-%m-%dT%H:%M:%SZ"),
        line(&record.state)
    );
    let place: Vec<String> = [&record.locale, &record.zone, &record.market]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|t| line(t))
        .collect();
    let fields = [
        ("name", line(&record.name)),
        ("e-mail", line(&record.email)),
        ("phone", line(&record.phone)),
        ("visitor", place.join(", ")),
        ("customer", line(&record.customer)),
        ("page", line(&record.page)),
        ("consent", line(&record.consent)),
    ];
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(out, "  {name:<8} {value}");
    }
    out.push_str(&terminal::block(&record.message, "    "));
    out
}
