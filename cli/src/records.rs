//! What visitors left, read page by page from all regions.

use std::collections::BTreeMap;

use nearhand_shared::id::SiteId;
use nearhand_shared::request::record::Record;
use serde::Deserialize;

use crate::server::{Failure, Server};
use crate::terminal;

/// How many records one call asks for at most.
const PAGE: usize = 50;
/// How many pages without a record may follow each other: a server may filter what it has read for a page.
const EMPTY: usize = 50;

/// Records in the server's order.
#[derive(Debug, Default)]
pub struct Records {
    /// The records.
    pub all: Vec<Record>,
    /// The zones of the site's teams, where the server tells them.
    pub zones: BTreeMap<String, String>,
    /// Regions that did not answer: what they store is not among the records.
    pub unreachable: Vec<String>,
    /// Whether there are more than were asked for.
    pub has_more: bool,
}

#[derive(Deserialize)]
struct Page {
    #[serde(alias = "requests", alias = "calls")]
    records: Vec<Record>,
    next: Option<String>,
    #[serde(default)]
    zones: BTreeMap<String, String>,
    #[serde(default)]
    unreachable: Vec<String>,
}

/// Reads at most `limit` records of a list of the operator's.
///
/// # Errors
/// [`Failure`].
pub fn fetch(
    server: &Server,
    site: &SiteId,
    list: &str,
    query: &[(&str, String)],
    limit: usize,
) -> Result<Records, Failure> {
    let mut records = Records::default();
    let mut cursor: Option<String> = None;
    let mut empty = 0;
    while records.all.len() < limit {
        let wanted = (limit - records.all.len()).min(PAGE);
        let mut pairs = url::form_urlencoded::Serializer::new(String::new());
        pairs.extend_pairs(query).append_pair("limit", &wanted.to_string());
        if let Some(cursor) = &cursor {
            pairs.append_pair("cursor", cursor);
        }
        let answer = server.get(&format!("/api/v1/sites/{site}/desk/{list}?{}", pairs.finish()))?;
        let page: Page = server.read(&answer)?;
        empty = if page.records.is_empty() { empty + 1 } else { 0 };
        records.all.extend(page.records);
        records.zones.extend(page.zones);
        for region in page.unreachable {
            if !records.unreachable.contains(&region) {
                records.unreachable.push(region);
            }
        }
        // A server that always promises more would be asked without end.
        records.has_more = page.next.is_some();
        match page.next {
            Some(next) if empty < EMPTY && cursor.as_ref() != Some(&next) => cursor = Some(next),
            _ => break,
        }
    }
    records.has_more |= records.all.len() > limit;
    records.all.truncate(limit);
    Ok(records)
}

/// What is missing from a list, if regions did not answer.
pub fn warning(unreachable: &[String]) -> Option<String> {
    let regions = unreachable.join(", ");
    let what = "did not answer: what is stored there is not in this list. Try again in a moment";
    (!regions.is_empty()).then(|| format!("{} {what}", terminal::line(&regions)))
}
