//! `nearhand requests`: what visitors asked and how it stands.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::Timestamp;
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::request::record::Record;
use serde::Serialize;

use crate::server::{Failure, Server};
use crate::{records, terminal};

/// Which requests are shown: by name and value, as the call has them; all but spam where nothing is said.
pub type Filters = Vec<(&'static str, String)>;

/// Requests of all regions, in the order of their view.
#[derive(Debug, Default, Serialize)]
pub struct Listing {
    /// The requests.
    pub requests: Vec<Record>,
    /// The zones of the site's teams, by id.
    pub zones: BTreeMap<String, String>,
    /// Regions that did not answer: what they store is not among the requests.
    pub unreachable: Vec<String>,
    /// Whether there are more than were asked for.
    pub more: bool,
}

/// Reads at most `limit` requests of a site.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId, filters: &Filters, limit: usize) -> Result<Listing, Failure> {
    let records = records::fetch(server, site, "requests", filters, limit)?;
    Ok(Listing {
        requests: records.all,
        zones: records.zones,
        unreachable: records.unreachable,
        more: records.has_more,
    })
}

impl Listing {
    /// The requests for people: a block each, with times on the clock of the team that each is for.
    pub fn to_text(&self) -> String {
        let blocks: Vec<String> = self.requests.iter().map(|record| block(record, &self.zones)).collect();
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
        let more = self.more.then(|| {
            format!("there are more than these {}: --limit shows more, and filters fewer", self.requests.len())
        });
        let all: Vec<String> = more.into_iter().chain(records::warning(&self.unreachable)).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }
}

fn block(record: &Record, zones: &BTreeMap<String, String>) -> String {
    let line = terminal::line;
    let standing = &record.standing;
    let at = |instant| on_clock(instant, &record.team, zones);
    let what = match &record.call {
        Some(call) => format!("call {}, {}", at(call.start), call.state.as_str()),
        None => standing.status.as_str().to_owned(),
    };
    let mut out =
        format!("{}  {}  {}  {}\n", line(&record.reference), record.region.as_str(), at(record.created), line(&what));
    let place: Vec<String> = [&record.locale, &record.zone, &record.market]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|t| line(t))
        .collect();
    let waits = standing.waiting_since.map(|since| match record.answer_by {
        Some(promised) => format!("since {}, promised by {}", at(since), at(promised)),
        None => format!("since {}", at(since)),
    });
    let priority = standing.priority.as_str();
    let fields = [
        ("name", line(&record.name)),
        ("e-mail", line(&record.email)),
        ("phone", line(&record.phone)),
        ("visitor", place.join(", ")),
        ("customer", line(&record.customer)),
        ("page", line(&record.page)),
        ("article", line(&record.article)),
        ("consent", line(&record.consent)),
        ("team", line(&record.team)),
        ("agent", line(&standing.assignee)),
        ("waits", waits.unwrap_or_default()),
        ("snoozed", standing.snoozed_until.map(|until| format!("until {}", at(until))).unwrap_or_default()),
        ("priority", if priority == "normal" { String::new() } else { priority.to_owned() }),
        ("tags", line(&standing.tags.join(", "))),
    ];
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(out, "  {name:<8} {value}");
    }
    if !record.message.is_empty() {
        out.push_str(&terminal::block(&record.message, "    "));
    }
    // Of one message there is no last beside it, unless it is the team's.
    if let Some(last) = standing.last.at.filter(|_| standing.seq > 1 || record.message.is_empty()) {
        let from = standing.last.from.as_str();
        let files = match standing.last.files {
            0 => String::new(),
            1 => ", with a file".to_owned(),
            n => format!(", with {n} files"),
        };
        let _ = writeln!(out, "  {from}, {}{files}:", at(last));
        out.push_str(&terminal::block(&standing.last.message, "    "));
    }
    out
}

/// An instant on the clock of a team; in UTC where it has none.
fn on_clock(instant: Timestamp, team: &str, zones: &BTreeMap<String, String>) -> String {
    let own = zones.get(team).and_then(|zone| zone_named(zone));
    let (name, zone) = own.unwrap_or_else(|| ("UTC".to_owned(), jiff::tz::TimeZone::UTC));
    format!("{} {name}", zone.to_datetime(instant).strftime("%a %Y-%m-%d %H:%M"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn record(change: &serde_json::Value) -> Record {
        let mut record = json!({
            "reference": "EU-7K3M-Q9X2", "region": "eu", "created": "2026-11-22T10:00:00Z", "state": "open",
            "message": "My lamp\u{1b}[2J", "name": "Ana", "email": "", "phone": "", "locale": "de", "zone": "Asia/Tokyo",
            "market": "", "page": "", "consent": "", "team": "berlin", "team_reason": "language", "answer_by": null,
            "call": null, "seq": 1, "status": "open",
            "last": { "from": "visitor", "at": "2026-11-22T10:00:00Z", "message": "My lamp" },
        });
        record.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        serde_json::from_value(record).unwrap()
    }

    fn text(change: &serde_json::Value) -> String {
        let zones = [("berlin".to_owned(), "Europe/Berlin".to_owned())].into();
        Listing { requests: vec![record(change)], zones, ..Listing::default() }.to_text()
    }

    #[test]
    fn times_are_the_team_s_and_a_call_is_told_from_a_message() {
        let asked = text(&json!({}));
        assert_eq!(
            asked,
            "EU-7K3M-Q9X2  eu  Sun 2026-11-22 11:00 Europe/Berlin  open\n  name     Ana\n  visitor  de, Asia/Tokyo\n  \
             team     berlin\n    My lamp\\u{1b}[2J\n"
        );
        let call = json!({ "message": "", "call": {
            "team": "berlin", "start": "2026-11-23T09:00:00Z", "minutes": 20, "zone": "Asia/Tokyo",
            "wall": "2026-11-23T18:00:00", "tzdb": "2026a", "state": "booked", "sequence": 0, "reason": "",
        }, "last": { "from": "visitor", "at": null, "message": "" } });
        assert!(text(&call).contains("  call Mon 2026-11-23 10:00 Europe/Berlin, booked\n"), "{}", text(&call));
        // A team that is gone has no clock.
        assert!(text(&json!({ "team": "gone" })).contains("Sun 2026-11-22 10:00 UTC"));
    }

    #[test]
    fn how_it_stands_is_told_where_there_is_something_to_tell() {
        let text = text(&json!({
            "status": "snoozed", "seq": 2, "priority": "urgent", "tags": ["refund", "two words"], "assignee": "a1",
            "snoozed_until": "2026-11-24T08:00:00Z", "waiting_since": "2026-11-22T10:00:00Z",
            "answer_by": "2026-11-23T12:00:00Z",
            "last": { "from": "team", "at": "2026-11-22T11:00:00Z", "message": "Which lamp?" },
        }));
        for part in [
            "  snoozed\n",
            "  waits    since Sun 2026-11-22 11:00 Europe/Berlin, promised by Mon 2026-11-23 13:00 Europe/Berlin\n",
            "  snoozed  until Tue 2026-11-24 09:00 Europe/Berlin\n",
            "  priority urgent\n",
            "  tags     refund, two words\n",
            "  agent    a1\n",
            "  team, Sun 2026-11-22 12:00 Europe/Berlin:\n    Which lamp?\n",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn what_is_missing_is_said() {
        let listing = Listing { more: true, unreachable: vec!["apac".to_owned()], ..Listing::default() };
        let warning = listing.warning().unwrap();
        assert!(warning.contains("more than these 0") && warning.contains("apac did not answer"), "{warning}");
        assert_eq!(Listing::default().warning(), None);
    }
}
