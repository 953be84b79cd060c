//! Webhooks, for who manages them: how they stand in all regions, what they were told, and that it is told again.

use jiff::Timestamp;
use nearhand_shared::id::{SiteId, webhook_secret_name};
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::webhook::{Event, signatures};
use serde::Serialize;
use worker::Env;

use super::people::note_down;
use super::{objects, vault};
use crate::auth::principal::Principal;
use crate::content::{Context, served};
use crate::log;
use crate::objects::Objects;
use crate::vault::protocol::webhooks::{Delivery, DeliveryList, Endpoint, Replay, SwitchOn};
use crate::vault::regions::Vaults;

/// A webhook of the site, and how it stands.
#[derive(Debug, Serialize)]
pub struct Standing {
    /// Its id.
    pub id: String,
    /// Where it is called.
    pub url: String,
    /// Of what it is told.
    pub events: Vec<Event>,
    /// The name of its secret.
    pub secret: String,
    /// Whether that is set.
    pub has_secret: bool,
    /// Whether no region has switched it off.
    pub on: bool,
    /// Each region in which it was called, or is to be.
    pub regions: Vec<InRegion>,
}

/// How a webhook stands in a region.
#[derive(Debug, Serialize)]
pub struct InRegion {
    /// Where.
    pub region: Region,
    /// Since when it is switched off; none while it is on.
    pub off_since: Option<Timestamp>,
    /// Why: `gone` or `failing`; else empty.
    pub off_reason: String,
    /// Since when it has taken nothing, where its last call has failed.
    pub failing_since: Option<Timestamp>,
    /// When it has last taken something.
    pub taken_at: Option<Timestamp>,
    /// How much is to be told yet.
    pub queued: usize,
    /// How much waits for it to be switched on.
    pub held: usize,
}

/// All webhooks of the site, with the regions that do not answer.
pub async fn all(context: &Context<'_>) -> (Vec<Standing>, Vec<Region>) {
    let answers = Vaults::of(objects(context), context.site()).endpoints().await;
    let unreachable = answers.iter().filter(|(_, rows)| rows.is_none()).map(|(region, _)| *region).collect();
    let site = &context.manifest.site;
    let standing = site.webhooks.iter().map(|webhook| {
        let of = |(region, rows): &(Region, Option<Vec<Endpoint>>)| {
            let row = rows.as_ref()?.iter().find(|row| row.id == webhook.id.as_str())?;
            Some(InRegion {
                region: *region,
                off_since: row.off_since,
                off_reason: row.off_reason.clone(),
                failing_since: row.failing_since,
                taken_at: row.taken_at,
                queued: row.queued,
                held: row.held,
            })
        };
        let regions: Vec<InRegion> = answers.iter().filter_map(of).collect();
        let secret = webhook_secret_name(&site.id, &webhook.id).unwrap_or_default();
        Standing {
            id: webhook.id.to_string(),
            url: webhook.url.clone(),
            events: webhook.events.clone(),
            has_secret: context
                .env
                .var(&secret)
                .is_ok_and(|secret| signatures(&secret.to_string(), "", 0, "").is_some()),
            secret,
            on: regions.iter().all(|row| row.off_since.is_none()),
            regions,
        }
    });
    (standing.collect(), unreachable)
}

/// What webhooks were told and are to be told, newest first, with the cursor of the next page and the regions that do not
/// answer.
pub async fn deliveries(context: &Context<'_>, list: DeliveryList) -> (Vec<Delivery>, Option<String>, Vec<Region>) {
    let limit = list.limit;
    let wanted = DeliveryList { limit: limit + 1, ..list };
    let (mut rows, unreachable) = Vaults::of(objects(context), context.site()).deliveries(&wanted).await;
    let has_more = rows.len() > limit;
    rows.truncate(limit);
    let last = rows.last().filter(|_| has_more);
    let next = last.map(|last| format!("{}.{}", last.created.as_millisecond(), last.id));
    (rows, next, unreachable)
}

/// Tells something again. Its id names the region that told it.
///
/// # Errors
/// [`Problem::Missing`], [`Problem::Store`].
pub async fn replay(context: &Context<'_>, principal: &Principal, id: &str) -> Result<Delivery, Problem> {
    let region = id.split('_').nth(1).and_then(Region::parse).ok_or(Problem::Missing)?;
    let replay = Replay { id: id.to_owned(), now: context.now().as_millisecond() };
    let delivery = vault(context, region).replay(&replay).await?;
    note_down(context, principal, "webhook.replayed", id).await?;
    Ok(delivery)
}

/// Switches a webhook on again; gives the regions that do not answer.
///
/// # Errors
/// [`Problem::Missing`] where the site has none with this id; [`Problem::Store`].
pub async fn switch_on(context: &Context<'_>, principal: &Principal, id: &str) -> Result<Vec<Region>, Problem> {
    if context.manifest.site.webhooks.iter().all(|webhook| webhook.id.as_str() != id) {
        return Err(Problem::Missing);
    }
    note_down(context, principal, "webhook.on", id).await?;
    let on = SwitchOn { webhook: id.to_owned(), now: context.now().as_millisecond() };
    Ok(Vaults::of(objects(context), context.site()).switch_on(&on).await)
}

/// Tells the site's stores what its settings say now, where that is something else than before: they act when nobody calls.
/// A region that does not answer is told with the next call.
pub async fn tell_stores(env: &Env, site: &SiteId, before: Option<&str>) {
    let Ok(now) = served(env, site.as_str()).await else { return };
    if before == Some(&*now.settings) {
        return;
    }
    let objects = Objects::of(env).telling(&now.settings);
    if !Vaults::of(objects, site.as_str()).learn().await.is_empty() {
        log::failure("publish.settings", "a region is told with the next call");
    }
}
