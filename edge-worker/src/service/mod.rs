//! What is done for whoever asks, without a response: surfaces call this.

pub mod attachments;
pub mod bookings;
pub mod changes;
pub mod conversations;
pub mod customers;
pub mod feedback;
mod fields;
pub mod figures;
pub mod idempotency;
pub mod inbound;
pub mod later;
pub mod live;
pub mod mail;
mod mood;
pub mod notices;
pub mod outreach;
pub mod people;
pub mod presence;
pub mod publishing;
pub mod rating;
pub mod requests;
pub mod retiring;
pub mod sign_in;
pub mod translation;
pub mod visits;
pub mod webhooks;

use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use worker::Env;

use crate::content::Context;
use crate::desk::client::Desk;
use crate::http::Request;
use crate::log;
use crate::objects::Objects;
use crate::vault::client::Vault;
use crate::vault::protocol::{Fill, Filled};
pub use crate::vault::regions::Listed;
use crate::vault::regions::Vaults;

/// The way to objects for a request.
pub fn objects<'c>(context: &'c Context<'_>) -> Objects<'c> {
    Objects::of(context.env).with_fault(context.request.fault.as_deref()).telling(&context.settings)
}

/// The Vault of this site and a region.
pub fn vault<'c>(context: &'c Context<'_>, region: Region) -> Vault<'c> {
    Vault::of(objects(context), context.site(), region)
}

/// The Vaults of all regions of a site, for the operator.
pub fn vaults<'r>(request: &'r Request, env: &'r Env, site: &'r SiteId) -> Vaults<'r> {
    Vaults::of(Objects::of(env).with_fault(request.fault.as_deref()), site.as_str())
}

/// For how long a Desk is gone that a test wants so, in milliseconds.
const GONE_MS: i64 = 3_000;

/// In tests alone: does, in all objects of a site, what is due by the instant that the test tells. With the fault `desk-gone` the
/// site's Desk answers nobody for some seconds instead.
pub async fn run_jobs(request: &Request, env: &Env, site: &SiteId) -> Result<usize, Problem> {
    if request.fault.as_deref() == Some("desk-gone") {
        return Desk::of(Objects::of(env), site.as_str()).go(GONE_MS).await.map(|()| 0);
    }
    let until = request.now.as_millisecond();
    let ran = vaults(request, env, site).run_jobs(until).await?;
    Ok(ran + Desk::of(Objects::of(env), site.as_str()).run_jobs(until).await?)
}

/// In tests alone: adds requests to the European Vault, to be measured with.
pub async fn fill(request: &Request, env: &Env, site: &SiteId, from: i64, to: i64) -> Result<Filled, Problem> {
    let fill = Fill { from, to, now: request.now.as_millisecond() };
    Vault::of(Objects::of(env), site.as_str(), Region::Eu).fill(&fill).await
}

/// Random bytes.
pub fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(log::as_error("random", Problem::Server))?;
    Ok(bytes)
}
