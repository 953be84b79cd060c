//! `nearhand callbacks`: the calls that visitors have booked.

mod recheck;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};
use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::id::{SiteId, TeamId};
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde::Serialize;
use serde_json::json;
use ureq::http::Method;

use crate::server::{Failure, Server};
use crate::{records, terminal};

pub use recheck::Recheck;

/// Which calls to read.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Those of one team.
    pub team: Option<TeamId>,
    /// Those of one day, on the clock of each team; else all to come.
    pub day: Option<Date>,
}

/// Booked calls of all regions, in order of time.
#[derive(Debug, Default, Serialize)]
pub struct Listing {
    /// The calls, each with the request that it belongs to.
    pub calls: Vec<Record>,
    /// The zones of the site's teams, as far as the server tells them.
    pub zones: BTreeMap<String, String>,
    /// Regions that did not answer: what they store is not among the calls.
    pub unreachable: Vec<String>,
}

/// Reads the calls of a site.
///
/// # Errors
/// [`Failure`].
pub fn fetch(server: &Server, site: &SiteId, filter: &Filter) -> Result<Listing, Failure> {
    let team = filter.team.as_ref().map(|team| ("team", team.to_string()));
    let day = filter.day.map(|day| ("day", day.to_string()));
    let query: Vec<(&str, String)> = team.into_iter().chain(day).collect();
    let records = records::fetch(server, site, "callbacks", &query, usize::MAX)?;
    let mut calls = records.all;
    calls.sort_by_key(|record| record.call.as_ref().map(|call| call.start));
    Ok(Listing { calls, zones: records.zones, unreachable: records.unreachable })
}

/// Cancels a call; gives it as it is then.
///
/// # Errors
/// [`Failure`].
pub fn cancel(server: &Server, site: &SiteId, reference: &Reference, reason: &str) -> Result<Record, Failure> {
    let path = format!("/api/v1/sites/{site}/desk/callbacks/{reference}/cancel");
    let body = json!({ "reason": reason }).to_string();
    let answer = server.send(&Method::POST, &path, "application/json", body.as_bytes())?;
    server.read(&answer)
}

impl Listing {
    /// The calls for people: a block each.
    pub fn to_text(&self) -> String {
        let blocks: Vec<String> = self.calls.iter().filter_map(|record| block(record, &self.zones)).collect();
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

/// A call as the team has it in its diary, then what is known of the visitor.
fn block(record: &Record, zones: &BTreeMap<String, String>) -> Option<String> {
    let line = terminal::line;
    let call = record.call.as_ref()?;
    let state = match call.state {
        BookingState::Cancelled if !call.reason.is_empty() => format!("cancelled: {}", line(&call.reason)),
        state => state.as_str().to_owned(),
    };
    let mut out = format!("{}  {}  {state}\n", of_team(call, zones), line(&call.team));
    let visitor = [format!("{} {}", shown(call.wall), call.zone), record.locale.clone()];
    let moved = call.moved().filter(|_| call.state == BookingState::Booked);
    let moved = moved.map(|moved| format!("clocks will show {} there: see `recheck`", shown(moved.shows)));
    let fields = [
        ("visitor", line(&visitor.join(", "))),
        ("moved", moved.unwrap_or_default()),
        ("phone", line(&record.phone)),
        ("name", line(&record.name)),
        ("reference", line(&record.reference)),
    ];
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(out, "  {name:<9} {value}");
    }
    if !record.message.is_empty() {
        out.push_str(&terminal::block(&record.message, "    "));
    }
    Some(out)
}

/// From when to when a call is on its team's clock; in UTC, where that is not known.
fn of_team(call: &Booking, zones: &BTreeMap<String, String>) -> String {
    let own = zones.get(&call.team).and_then(|zone| zone_named(zone));
    let (name, zone) = own.unwrap_or_else(|| ("UTC".to_owned(), jiff::tz::TimeZone::UTC));
    let end = call.start.checked_add(SignedDuration::from_mins(call.minutes.into())).unwrap_or(Timestamp::MAX);
    format!("{}–{} {name}", shown(zone.to_datetime(call.start)), zone.to_datetime(end).strftime("%H:%M"))
}

fn shown(civil: DateTime) -> String {
    civil.strftime("%a %Y-%m-%d %H:%M").to_string()
}
