//! The operator's side: what visitors asked and which calls they booked, from all regions.
//!
//! Lists need a site's id and not its content: what is stored of a site that was taken down can still be read. To cancel,
//! the site must be served.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use nearhand_shared::content::site::Team;
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::zone::zone_named;
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::request::record::Record;
use nearhand_shared::request::reference::Reference;
use serde_json::json;
use worker::{Env, Method};

use super::reading::fields;
use crate::auth::Principal;
use crate::content::served;
use crate::http::{Error, Request, Response};
use crate::service::{bookings as service, vaults};
use crate::vault::protocol::{BookingList, NO_END};

/// How many requests a page has where the call does not say, and at most.
const PAGE: (usize, usize) = (50, 200);
/// How many days back refusals are told.
const LIMITS_DAYS: i64 = 30;
/// The longest reason for which a call is cancelled, in characters.
const MAX_REASON: u32 = 500;

/// One call of the operator's.
struct Desk<'r> {
    request: &'r Request,
    env: &'r Env,
    site: SiteId,
}

/// Answers an operator's call below `desk`.
pub async fn serve(request: &Request, env: &Env, site: &str, path: &str) -> Result<Response, Error> {
    Principal::of(request, env).must_be_operator()?;
    let desk = Desk { request, env, site: SiteId::parse(site).map_err(|_| Problem::Site)? };
    match (&request.method, path) {
        (Method::Get | Method::Head, "requests") => desk.requests().await,
        (Method::Get | Method::Head, "callbacks") => desk.bookings().await,
        (Method::Get | Method::Head, "limits") => desk.limits().await,
        (Method::Post, "callbacks/cancel") => desk.cancel_all().await,
        (_, "requests" | "callbacks" | "limits") => Err(Problem::Method("GET, HEAD").into()),
        (_, "callbacks/cancel") => Err(Problem::Method("POST").into()),
        _ => match path.strip_prefix("callbacks/").and_then(|rest| rest.strip_suffix("/cancel")) {
            Some(_) if request.method != Method::Post => Err(Problem::Method("POST").into()),
            Some(reference) => desk.cancel(reference).await,
            None => Err(Problem::Page.into()),
        },
    }
}

impl Desk<'_> {
    /// Requests of all regions, newest first, a page at a time. A region that does not answer is named, not hidden.
    async fn requests(&self) -> Result<Response, Error> {
        let limit = self.limit();
        let listed = vaults(self.request, self.env, &self.site).list(self.cursor()?, limit).await;
        self.must_be_known(listed.records.is_empty()).await?;
        let next = (listed.records.len() == limit).then(|| listed.records.last().map(cursor)).flatten();
        Response::json(200, &json!({ "requests": listed.records, "next": next, "unreachable": listed.unreachable }))
    }

    /// Booked calls of all regions, earliest first: those to come, or those of a day of each team's.
    async fn bookings(&self) -> Result<Response, Error> {
        let teams = self.teams().await?;
        let team = self.request.query("team").unwrap_or_default();
        let list = BookingList { team: team.to_owned(), ..self.list(&teams)? };
        let limit = list.limit;
        let listed = vaults(self.request, self.env, &self.site).bookings(list).await;
        self.must_be_known(listed.records.is_empty()).await?;
        if !team.is_empty() && listed.records.is_empty() && teams.iter().all(|known| known.id.as_str() != team) {
            return Err(Problem::Query(QueryError::Team).into());
        }
        let next = (listed.records.len() == limit).then(|| listed.records.last().and_then(booking_cursor)).flatten();
        // So that a list can show the team's own clock.
        let zones: BTreeMap<_, _> = teams.iter().map(|team| (&team.id, &team.zone)).collect();
        Response::json(
            200,
            &json!({ "calls": listed.records, "zones": zones, "next": next, "unreachable": listed.unreachable }),
        )
    }

    /// What the query asks for.
    fn list(&self, teams: &[Team]) -> Result<BookingList, Problem> {
        let day = self.request.query("day").filter(|day| !day.is_empty());
        let day: Option<Date> = day.map(|day| day.parse().map_err(|_| Problem::Query(QueryError::Day))).transpose()?;
        let windows = day.map(|day| windows(day, teams)).transpose()?.unwrap_or_default();
        let from = windows.iter().map(|window| window.1).min().unwrap_or(self.request.now.as_millisecond());
        let before = windows.iter().map(|window| window.2).max().unwrap_or(NO_END);
        let after = self.cursor()?.unwrap_or((from - 1, String::new()));
        let (team, phone, customer) = (String::new(), String::new(), String::new());
        Ok(BookingList { after, before, team, phone, customer, only_booked: false, windows, limit: self.limit() })
    }

    /// Cancels a call for the team, with a reason that the visitor reads.
    async fn cancel(&self, reference: &str) -> Result<Response, Error> {
        let context = crate::content::load(self.request, self.env, self.site.as_str()).await?;
        let reference = Reference::parse(reference).ok_or(Problem::Request)?;
        let reason = reason(&fields(self.request).await?)?;
        Response::json(200, &service::cancel(&context, &reference, None, &reason).await?)
    }

    /// Cancels all calls to come of one number or customer: what somebody has booked who means harm.
    async fn cancel_all(&self) -> Result<Response, Error> {
        let context = crate::content::load(self.request, self.env, self.site.as_str()).await?;
        let fields = fields(self.request).await?;
        let reason = reason(&fields)?;
        let (phone, customer) = (fields.text("phone"), fields.text("customer"));
        if phone.is_empty() == customer.is_empty() {
            return Err(Problem::Query(QueryError::Person).into());
        }
        let list = BookingList {
            after: (self.request.now.as_millisecond(), String::new()),
            phone: phone.to_owned(),
            customer: customer.to_owned(),
            only_booked: true,
            limit: PAGE.1,
            ..self.list(&[])?
        };
        let listed = vaults(self.request, self.env, &self.site).bookings(list).await;
        let mut cancelled = Vec::new();
        for record in &listed.records {
            let Some(reference) = Reference::parse(&record.reference) else { continue };
            match service::cancel(&context, &reference, None, &reason).await {
                Ok(record) => cancelled.push(record.reference),
                // Over by now.
                Err(Problem::BookingFixed) => {}
                Err(problem) => return Err(problem.into()),
            }
        }
        let has_more = listed.records.len() == PAGE.1;
        Response::json(200, &json!({ "cancelled": cancelled, "more": has_more, "unreachable": listed.unreachable }))
    }

    /// What limits have refused, by day, newest first: of all regions together.
    async fn limits(&self) -> Result<Response, Error> {
        let since = self.request.now.to_zoned(TimeZone::UTC).date().saturating_sub(LIMITS_DAYS.days());
        let (refusals, unreachable) = vaults(self.request, self.env, &self.site).refusals(&since.to_string()).await;
        let mut days: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
        for refused in refusals {
            *days.entry(refused.day).or_default().entry(refused.what).or_default() += refused.count;
        }
        let days: Vec<_> =
            days.into_iter().rev().map(|(day, refused)| json!({ "day": day, "refused": refused })).collect();
        Response::json(200, &json!({ "days": days, "unreachable": unreachable }))
    }

    /// Where nothing is stored of a site, it must at least be served: its name may be misspelt.
    async fn must_be_known(&self, is_empty: bool) -> Result<(), Problem> {
        if is_empty { served(self.env, self.site.as_str()).await.map(drop) } else { Ok(()) }
    }

    /// The site's teams; none where it was taken down.
    async fn teams(&self) -> Result<Vec<Team>, Problem> {
        match served(self.env, self.site.as_str()).await {
            Ok(served) => Ok(served.manifest.site.teams.clone()),
            Err(Problem::Site) => Ok(Vec::new()),
            Err(problem) => Err(problem),
        }
    }

    fn limit(&self) -> usize {
        let asked = self.request.query("limit").and_then(|limit| limit.parse().ok());
        asked.unwrap_or(PAGE.0).clamp(1, PAGE.1)
    }

    fn cursor(&self) -> Result<Option<(i64, String)>, Problem> {
        let cursor = self.request.query("cursor").filter(|cursor| !cursor.is_empty());
        let read = |cursor| read_cursor(cursor).ok_or(Problem::Query(QueryError::Cursor));
        cursor.map(read).transpose()
    }
}

/// A day as each team's clock has it, in milliseconds since the Unix epoch; `*` is UTC's, for teams that are gone.
fn windows(day: Date, teams: &[Team]) -> Result<Vec<(String, i64, i64)>, Problem> {
    let wrong_day = || Problem::Query(QueryError::Day);
    let next = day.tomorrow().map_err(|_| wrong_day())?;
    let utc = [("*".to_owned(), TimeZone::UTC)];
    let zone = |team: &Team| zone_named(&team.zone).map_or(TimeZone::UTC, |(_, zone)| zone);
    let zones = teams.iter().map(|team| (team.id.to_string(), zone(team))).chain(utc);
    zones
        .map(|(team, zone)| {
            let midnight = |day: Date| zone.to_zoned(day.into()).map(|zoned| zoned.timestamp().as_millisecond());
            Ok((team, midnight(day).map_err(|_| wrong_day())?, midnight(next).map_err(|_| wrong_day())?))
        })
        .collect()
}

fn reason(fields: &nearhand_shared::request::Fields) -> Result<String, Problem> {
    let reason = fields.text("reason");
    if reason.is_empty() || reason.chars().count() > MAX_REASON as usize {
        return Err(Problem::Query(QueryError::Reason(MAX_REASON)));
    }
    Ok(reason.to_owned())
}

fn booking_cursor(record: &Record) -> Option<String> {
    Some(format!("{}.{}", record.call.as_ref()?.start.as_millisecond(), record.reference))
}

fn cursor(record: &Record) -> String {
    format!("{}.{}", record.created.as_millisecond(), record.reference)
}

fn read_cursor(cursor: &str) -> Option<(i64, String)> {
    let (created, reference) = cursor.split_once('.')?;
    Some((created.parse().ok()?, reference.to_owned()))
}
