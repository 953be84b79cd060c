//! The operator's side: what visitors asked and which calls they booked, from all regions.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde_json::json;
use worker::{Env, Method};

use super::fields;
use crate::auth::Principal;
use crate::content;
use crate::http::{Error, Request, Response};
use crate::service::{bookings as service, objects};
use crate::vault::client::Vaults;
use crate::vault::protocol::BookingList;

/// How many requests a page has where the call does not say, and at most.
const PAGE: (usize, usize) = (50, 200);
/// How many days back refusals are told.
const LIMITS_DAYS: i64 = 30;
/// The longest reason for which a call is cancelled, in characters.
const MAX_REASON: usize = 500;

/// Answers an operator's call below `desk`.
pub async fn serve(request: &Request, env: &Env, site: &str, path: &str) -> Result<Response, Error> {
    Principal::of(request, env).must_be_operator()?;
    match (&request.method, path) {
        (Method::Get | Method::Head, "requests") => requests(request, env, site).await,
        (Method::Get | Method::Head, "callbacks") => bookings(request, env, site).await,
        (Method::Get | Method::Head, "limits") => limits(request, env, site).await,
        (_, "requests" | "callbacks" | "limits") => Err(Problem::Method("GET, HEAD").into()),
        _ => match path.strip_prefix("callbacks/").and_then(|rest| rest.strip_suffix("/cancel")) {
            Some(_) if request.method != Method::Post => Err(Problem::Method("POST").into()),
            Some(reference) => cancel(request, env, site, reference).await,
            None => Err(Problem::Page.into()),
        },
    }
}

/// Booked calls of all regions, earliest first: those to come, or those of a day of each team's.
async fn bookings(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    let wrong = |what: &str| Problem::Query(what.to_owned());
    let team = request.query("team").unwrap_or_default();
    let teams = &context.manifest.site.teams;
    if !team.is_empty() && teams.iter().all(|known| known.id.as_str() != team) {
        return Err(wrong("There is no such team.").into());
    }
    let day: Option<Date> = request
        .query("day")
        .filter(|day| !day.is_empty())
        .map(|day| day.parse().map_err(|_| wrong("`day` is a date such as 2026-11-23.")))
        .transpose()?;
    let limit = request.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE.0).clamp(1, PAGE.1);
    // A day begins and ends at another instant in each zone: what is within a day and a half of it is looked at.
    let (from, to) = match day {
        Some(day) => (at_noon(day, -36)?, at_noon(day, 36)?),
        None => (request.now.as_millisecond(), i64::MAX >> 11),
    };
    let after = match request.query("cursor").filter(|cursor| !cursor.is_empty()) {
        Some(cursor) => read_cursor(cursor).ok_or_else(|| wrong("The cursor is not one that this call gave."))?,
        None => (from, String::new()),
    };
    let which = BookingList { after, before: to, team: team.to_owned(), limit };
    let mut listed = Vaults::of(objects(&context), context.site()).bookings(which).await;
    let next = (listed.records.len() == limit).then(|| listed.records.last().and_then(call_cursor)).flatten();
    listed.records.retain(|record| {
        let zone = record.call.as_ref().and_then(|call| teams.iter().find(|team| team.id.as_str() == call.team));
        let zone = zone.and_then(|team| zone_named(&team.zone)).map_or(TimeZone::UTC, |(_, zone)| zone);
        let date = record.call.as_ref().map(|call| zone.to_datetime(call.start).date());
        day.is_none() || date == day
    });
    // So that a list can show the team's own clock.
    let zones: BTreeMap<_, _> = teams.iter().map(|team| (&team.id, &team.zone)).collect();
    Response::json(
        200,
        &json!({ "calls": listed.records, "zones": zones, "next": next, "unreachable": listed.unreachable }),
    )
}

fn at_noon(day: Date, hours: i64) -> Result<i64, Problem> {
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_err(|_| Problem::Server)?;
    Ok(noon.timestamp().as_millisecond() + hours * 3_600_000)
}

fn call_cursor(record: &Record) -> Option<String> {
    Some(format!("{}.{}", record.call.as_ref()?.start.as_millisecond(), record.reference))
}

/// Cancels a call for the team, with a reason that the visitor reads.
async fn cancel(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let fields = fields(request).await?;
    let reason = fields.text("reason");
    if reason.is_empty() || reason.chars().count() > MAX_REASON {
        let problem = format!("Say why, as `reason`: the visitor reads it. At most {MAX_REASON} characters.");
        return Err(Problem::Query(problem).into());
    }
    Response::json(200, &service::cancel(&context, &reference, None, reason).await?)
}

/// Requests of all regions, newest first, a page at a time. A region that does not answer is named, not hidden.
async fn requests(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    let limit = request.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let before = match request.query("cursor").filter(|cursor| !cursor.is_empty()) {
        Some(cursor) => Some(
            read_cursor(cursor)
                .ok_or_else(|| Problem::Query("The cursor is not one that this call gave.".to_owned()))?,
        ),
        None => None,
    };
    let listed = Vaults::of(objects(&context), context.site()).list(before, limit).await;
    let next = (listed.records.len() == limit).then(|| listed.records.last().map(cursor)).flatten();
    Response::json(200, &json!({ "requests": listed.records, "next": next, "unreachable": listed.unreachable }))
}

/// What limits have refused, by day, newest first: of all regions together.
async fn limits(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    let since = request.now.to_zoned(TimeZone::UTC).date().saturating_sub(LIMITS_DAYS.days());
    let (refusals, unreachable) = Vaults::of(objects(&context), context.site()).refusals(&since.to_string()).await;
    let mut days: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    for refused in refusals {
        *days.entry(refused.day).or_default().entry(refused.what).or_default() += refused.count;
    }
    let days: Vec<_> = days.into_iter().rev().map(|(day, refused)| json!({ "day": day, "refused": refused })).collect();
    Response::json(200, &json!({ "days": days, "unreachable": unreachable }))
}

fn cursor(record: &Record) -> String {
    format!("{}.{}", record.created.as_millisecond(), record.reference)
}

fn read_cursor(cursor: &str) -> Option<(i64, String)> {
    let (created, reference) = cursor.split_once('.')?;
    Some((created.parse().ok()?, reference.to_owned()))
}
