//! The operator's side: what visitors asked and which calls they booked, from all regions.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde_json::json;
use web_sys::Response;
use worker::{Env, Method};

use crate::answer::{Failure, json};
use crate::ask::Ask;
use crate::publish::check_operator;
use crate::{callbacks, content, requests, vault};

/// How many requests a page has where the call does not say, and at most.
const PAGE: (usize, usize) = (50, 200);
/// How many days back refusals are told.
const LIMITS_DAYS: i64 = 30;
/// The longest reason for which a call is cancelled, in characters.
const MAX_REASON: u32 = 500;

/// Answers an operator's call below `desk`.
pub async fn serve(ask: &Ask, env: &Env, site: &str, path: &str) -> Result<Response, Failure> {
    check_operator(ask, env)?;
    match (&ask.method, path) {
        (Method::Get | Method::Head, "requests") => requests(ask, env, site).await,
        (Method::Get | Method::Head, "callbacks") => calls(ask, env, site).await,
        (Method::Get | Method::Head, "limits") => limits(ask, env, site).await,
        (_, "requests" | "callbacks" | "limits") => Err(Problem::Method("GET, HEAD").into()),
        _ => match path.strip_prefix("callbacks/").and_then(|rest| rest.strip_suffix("/cancel")) {
            Some(_) if ask.method != Method::Post => Err(Problem::Method("POST").into()),
            Some(reference) => cancel(ask, env, site, reference).await,
            None => Err(Problem::Page.into()),
        },
    }
}

/// Booked calls of all regions, earliest first: those to come, or those of a day of each team's.
async fn calls(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let team = ask.query("team").unwrap_or_default();
    let teams = &loaded.manifest.site.teams;
    if !team.is_empty() && teams.iter().all(|known| known.id.as_str() != team) {
        return Err(Problem::from(QueryError::Team).into());
    }
    let day: Option<Date> = ask
        .query("day")
        .filter(|day| !day.is_empty())
        .map(|day| day.parse().map_err(|_| Problem::from(QueryError::Day)))
        .transpose()?;
    let limit = ask.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE.0).clamp(1, PAGE.1);
    // A day begins and ends at another instant in each zone: what is within a day and a half of it is looked at.
    let (from, to) = match day {
        Some(day) => (at_noon(day, -36)?, at_noon(day, 36)?),
        None => (ask.now.as_millisecond(), i64::MAX >> 11),
    };
    let after = match ask.query("cursor").filter(|cursor| !cursor.is_empty()) {
        Some(cursor) => read_cursor(cursor).ok_or(Problem::Query(QueryError::Cursor))?,
        None => (from, String::new()),
    };
    let which = vault::Calls { after, before: to, team: team.to_owned(), limit };
    let mut listed = vault::calls(ask, env, &loaded, which).await;
    let next = (listed.records.len() == limit).then(|| listed.records.last().and_then(call_cursor)).flatten();
    listed.records.retain(|record| {
        let zone = record.call.as_ref().and_then(|call| teams.iter().find(|team| team.id.as_str() == call.team));
        let zone = zone.and_then(|team| zone_named(&team.zone)).map_or(TimeZone::UTC, |(_, zone)| zone);
        let date = record.call.as_ref().map(|call| zone.to_datetime(call.start).date());
        day.is_none() || date == day
    });
    // So that a list can show the team's own clock.
    let zones: BTreeMap<_, _> = teams.iter().map(|team| (&team.id, &team.zone)).collect();
    json(200, &json!({ "calls": listed.records, "zones": zones, "next": next, "unreachable": listed.unreachable }))
}

fn at_noon(day: Date, hours: i64) -> Result<i64, Problem> {
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_err(|_| Problem::Server)?;
    Ok(noon.timestamp().as_millisecond() + hours * 3_600_000)
}

fn call_cursor(record: &Record) -> Option<String> {
    Some(format!("{}.{}", record.call.as_ref()?.start.as_millisecond(), record.reference))
}

/// Cancels a call for the team, with a reason that the visitor reads.
async fn cancel(ask: &Ask, env: &Env, site: &str, reference: &str) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let fields = requests::fields(ask).await?;
    let reason = fields.text("reason");
    if reason.is_empty() || reason.chars().count() > MAX_REASON as usize {
        return Err(Problem::Query(QueryError::Reason(MAX_REASON)).into());
    }
    json(200, &callbacks::cancelled(ask, env, &loaded, &reference, None, reason).await?)
}

/// Requests of all regions, newest first, a page at a time. A region that does not answer is named, not hidden.
async fn requests(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let limit = ask.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let before = match ask.query("cursor").filter(|cursor| !cursor.is_empty()) {
        Some(cursor) => Some(read_cursor(cursor).ok_or(Problem::Query(QueryError::Cursor))?),
        None => None,
    };
    let listed = vault::list(ask, env, &loaded, before, limit).await;
    let next = (listed.records.len() == limit).then(|| listed.records.last().map(cursor)).flatten();
    json(200, &json!({ "requests": listed.records, "next": next, "unreachable": listed.unreachable }))
}

/// What limits have refused, by day, newest first: of all regions together.
async fn limits(ask: &Ask, env: &Env, site: &str) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let since = ask.now.to_zoned(TimeZone::UTC).date().saturating_sub(LIMITS_DAYS.days());
    let (refusals, unreachable) = vault::refusals(ask, env, &loaded, &since.to_string()).await;
    let mut days: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    for refused in refusals {
        *days.entry(refused.day).or_default().entry(refused.what).or_default() += refused.count;
    }
    let days: Vec<_> = days.into_iter().rev().map(|(day, refused)| json!({ "day": day, "refused": refused })).collect();
    json(200, &json!({ "days": days, "unreachable": unreachable }))
}

fn cursor(record: &Record) -> String {
    format!("{}.{}", record.created.as_millisecond(), record.reference)
}

fn read_cursor(cursor: &str) -> Option<(i64, String)> {
    let (created, reference) = cursor.split_once('.')?;
    Some((created.parse().ok()?, reference.to_owned()))
}
