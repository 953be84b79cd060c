//! `nearhand requests`: what visitors asked, newest first.

use std::fmt::Write as _;

use nearhand_shared::id::SiteId;
use nearhand_shared::request::Record;
use serde::{Deserialize, Serialize};

use crate::server::{Failure, Server};
use crate::terminal;

/// How many requests one call asks for at most.
const PAGE: usize = 50;

/// Requests of all regions, newest first.
#[derive(Debug, Default, Serialize)]
pub struct Listing {
    /// The requests.
    pub requests: Vec<Record>,
    /// Regions that did not answer: what they store is not among the requests.
    pub unreachable: Vec<String>,
}

#[derive(Deserialize)]
struct Page {
    requests: Vec<Record>,
    next: Option<String>,
    #[serde(default)]
    unreachable: Vec<String>,
}

/// Reads at most `limit` requests of a site.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId, limit: usize) -> Result<Listing, Failure> {
    let mut listing = Listing::default();
    let mut cursor: Option<String> = None;
    while listing.requests.len() < limit {
        let wanted = (limit - listing.requests.len()).min(PAGE);
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("limit", &wanted.to_string());
        if let Some(cursor) = &cursor {
            query.append_pair("cursor", cursor);
        }
        let answer = server.get(&format!("/api/v1/sites/{site}/desk/requests?{}", query.finish()))?;
        let page: Page = server.read(&answer)?;
        let is_empty = page.requests.is_empty();
        listing.requests.extend(page.requests);
        for region in page.unreachable {
            if !listing.unreachable.contains(&region) {
                listing.unreachable.push(region);
            }
        }
        // A page without requests that promises more would be asked for without end.
        match page.next {
            Some(next) if !is_empty && cursor.as_ref() != Some(&next) => cursor = Some(next),
            _ => break,
        }
    }
    listing.requests.truncate(limit);
    Ok(listing)
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
        Ok(terminal::json(&serde_json::to_string_pretty(self)?) + "\n")
    }

    /// What is missing from the list, if anything is.
    pub fn warning(&self) -> Option<String> {
        let regions = self.unreachable.join(", ");
        let what = "did not answer: what is stored there is not in this list. Try again in a moment";
        (!regions.is_empty()).then(|| format!("{} {what}", terminal::line(&regions)))
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
        ("page", line(&record.page)),
        ("consent", line(&record.consent)),
    ];
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(out, "  {name:<8} {value}");
    }
    out.push_str(&terminal::block(&record.message, "    "));
    out
}
