//! The business's side: conversations and booked calls of all regions.
//!
//! What is stored of a site that was taken off the web can still be read, exported, held and erased, by the content that it has served
//! last. To write to its customers, the site must be served.

mod attachments;
mod bookings;
mod changes;
mod customers;
mod figures;
mod mail;
mod notices;
pub mod pages;
mod people;
mod requests;
mod residency;
mod retiring;
mod specimens;
mod webhooks;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::tz::TimeZone;
use nearhand_shared::content::site::See;
use nearhand_shared::id::SiteId;
use nearhand_shared::people::Permission;
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::region::Region;
use serde_json::json;
use worker::Env;

use crate::auth::principal::Principal;
use crate::config::Config;
use crate::content::{self, Context, kept, served};
use crate::http::{Error, Request, Response};
use crate::route::DeskRoute;
use crate::service::{self, vaults};
use crate::surfaces::reading::{self, known_or_charged, only};

/// How many rows a page has where the call does not say, and at most.
const PAGE: (usize, usize) = (50, 200);
/// What a page may be asked for.
const LIMIT: QueryError = QueryError::Filter { name: "limit", takes: "1–200" };
/// How many days back refusals are told.
const LIMITS_DAYS: i64 = 30;

/// What was refused, by day and kind.
type Refused = BTreeMap<String, BTreeMap<String, u32>>;

/// One call of the business's.
struct Desk<'r> {
    request: &'r Request,
    env: &'r Env,
    site: SiteId,
    principal: Principal,
}

/// Answers a call below `desk`.
pub async fn serve(request: &Request, env: &Env, site: &str, route: DeskRoute) -> Result<Response, Error> {
    let site = SiteId::parse(site).map_err(|_| Problem::Site)?;
    let principal = known_or_charged(request, env, &site).await?;
    let is_read = reading::is_read(request);
    route.permission(is_read).map_or(Ok(()), |permission| principal.must(permission))?;
    only(route.methods(), request)?;
    if route.is_of_served(is_read) {
        served(env, site.as_str()).await?;
    }
    let desk = Desk { request, env, site, principal };
    desk.answer_to(route, is_read).await.map_err(|error| match error.problem {
        // Whoever calls has no access code that could be wrong.
        Problem::Request => Problem::Conversation.into(),
        _ => error,
    })
}

impl Desk<'_> {
    async fn answer_to(&self, route: DeskRoute, is_read: bool) -> Result<Response, Error> {
        match route {
            DeskRoute::Requests if is_read => self.inbox().await,
            DeskRoute::Requests => self.begin().await,
            DeskRoute::Request(reference) => match self.request.method {
                worker::Method::Patch => self.patch(&reference).await,
                _ => self.whole(&reference).await,
            },
            DeskRoute::Messages(reference) => self.answer(&reference).await,
            DeskRoute::Attachments(reference) => self.create_file(&reference).await,
            DeskRoute::Attachment(reference, id) => self.one_file(&reference, &id).await,
            DeskRoute::Notes(reference) => self.remark(&reference).await,
            DeskRoute::Adopt(reference, number) => self.adopt(&reference, &number).await,
            DeskRoute::Merge(reference) => self.merge(&reference).await,
            DeskRoute::Bookings => self.bookings().await,
            DeskRoute::Booking(reference) => self.mark(&reference).await,
            DeskRoute::MoveBooking(reference) => self.reschedule(&reference).await,
            DeskRoute::CancelBooking(reference) => self.cancel(&reference).await,
            DeskRoute::CancelBookings => self.cancel_all().await,
            DeskRoute::Changes => self.changes().await,
            DeskRoute::Customers => self.customers().await,
            DeskRoute::ExportCustomer => self.export_customer().await,
            DeskRoute::EraseCustomer => self.erase_customer().await,
            DeskRoute::Erasure(receipt) => self.erasure(&receipt).await,
            DeskRoute::Limits => self.limits().await,
            DeskRoute::Statistics => self.statistics().await,
            DeskRoute::Agents => self.agents().await,
            DeskRoute::Agent(id) => self.agent(&id).await,
            DeskRoute::Link(id) => self.link(&id).await,
            DeskRoute::Sessions => self.sessions().await,
            DeskRoute::Session(id) => self.end_session(&id).await,
            DeskRoute::Tokens => self.tokens().await,
            DeskRoute::Token(id) => self.end_token(&id).await,
            DeskRoute::Audit => self.audit().await,
            DeskRoute::Notices => self.notices().await,
            DeskRoute::Notice(id) => self.end_notice(&id).await,
            DeskRoute::Mail => self.take_mail().await,
            DeskRoute::Mails => self.specimens().await,
            DeskRoute::Residency => self.residency().await,
            DeskRoute::Retire => self.retire().await,
            DeskRoute::Webhooks => self.webhooks().await,
            DeskRoute::WebhookOn(id) => self.switch_on(&id).await,
            DeskRoute::Deliveries => self.deliveries().await,
            DeskRoute::Replay(id) => self.replay(&id).await,
            DeskRoute::Hold(reference) => self.hold(&reference).await,
            DeskRoute::Retention => self.retention().await,
            DeskRoute::Jobs => self.jobs().await,
            DeskRoute::Fill => self.fill().await,
            // A socket, which is opened before anybody has said who they are.
            DeskRoute::Live | DeskRoute::Unknown => Err(Problem::Page.into()),
        }
    }

    /// What limits have refused, by day, newest first: of all regions together.
    async fn limits(&self) -> Result<Response, Error> {
        let (days, unreachable) = self.refused().await;
        let days: Vec<_> =
            days.into_iter().rev().map(|(day, refused)| json!({ "day": day, "refused": refused })).collect();
        Response::json(200, &json!({ "days": days, "unreachable": unreachable }))
    }

    /// The same: by day, what was refused and how often; with the regions that do not answer.
    async fn refused(&self) -> (Refused, Vec<Region>) {
        let since = self.request.now.to_zoned(TimeZone::UTC).date().saturating_sub(LIMITS_DAYS.days());
        let (refusals, unreachable) = vaults(self.request, self.env, &self.site).refusals(&since.to_string()).await;
        let mut days = Refused::new();
        for refused in refusals {
            *days.entry(refused.day).or_default().entry(refused.what).or_default() += refused.count;
        }
        (days, unreachable)
    }

    /// In tests alone: does what is due by the instant that the test tells; where it wants the site's Desk gone, that instead.
    async fn jobs(&self) -> Result<Response, Error> {
        if !Config::of(self.env).is_test {
            return Err(Problem::Page.into());
        }
        let ran = service::run_jobs(self.request, self.env, &self.site).await?;
        Response::json(200, &json!({ "ran": ran }))
    }

    /// In tests alone: adds requests to be measured with, those from one number to another.
    async fn fill(&self) -> Result<Response, Error> {
        if !Config::of(self.env).is_test {
            return Err(Problem::Page.into());
        }
        let fields = reading::fields(self.request).await?;
        let number = |name: &str| fields.number(name).map(i64::from).unwrap_or_default();
        let filled = service::fill(self.request, self.env, &self.site, number("from"), number("to")).await?;
        Response::json(200, &filled)
    }

    /// What a call needs that writes, or is answered in words.
    async fn context(&self) -> Result<Context<'_>, Problem> {
        content::load_kept(self.request, self.env, self.site.as_str()).await
    }

    /// The teams whose conversations and calls an agent sees; all where it is none.
    async fn sees(&self) -> Result<Option<Vec<String>>, Problem> {
        sees(self.env, &self.site, &self.principal).await
    }

    /// Where nothing is stored of a site, it must at least have been served: its name may be misspelt.
    async fn must_be_known(&self, is_empty: bool) -> Result<(), Problem> {
        if is_empty { kept(self.env, self.site.as_str()).await.map(drop) } else { Ok(()) }
    }

    /// How many rows a page has, within its bounds; what is no number is refused.
    fn limit(&self) -> Result<usize, Problem> {
        let asked = self.request.query("limit").filter(|limit| !limit.is_empty());
        let limit = asked.map(|limit| limit.parse().ok().ok_or(Problem::Query(LIMIT))).transpose()?;
        Ok(limit.unwrap_or(PAGE.0).clamp(1, PAGE.1))
    }

    /// Where a page begins, as an earlier answer of the same list has told.
    fn cursor(&self, list: &str) -> Result<Option<(i64, String)>, Problem> {
        let cursor = self.request.query("cursor").filter(|cursor| !cursor.is_empty());
        let read = |cursor| read_cursor(cursor, list).ok_or(Problem::Query(QueryError::Cursor));
        cursor.map(read).transpose()
    }
}

/// The teams whose conversations somebody sees; all where it is missing.
pub async fn sees(env: &Env, site: &SiteId, principal: &Principal) -> Result<Option<Vec<String>>, Problem> {
    let Some(agent) = principal.agent().filter(|agent| !agent.role.may(Permission::ManageAgents)) else {
        return Ok(None);
    };
    let see = kept(env, site.as_str()).await?.manifest.site.desk.see;
    Ok((see == See::Team).then(|| agent.teams.clone()))
}

/// Reads `{key}.{reference}.{list}`. Versions before named no list.
fn read_cursor(cursor: &str, list: &str) -> Option<(i64, String)> {
    let (at, rest) = cursor.split_once('.')?;
    let (reference, of) = rest.split_once('.').unwrap_or((rest, list));
    (of == list).then_some(())?;
    Some((at.parse().ok()?, reference.to_owned()))
}
