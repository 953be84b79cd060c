//! What is done for whoever asks, without a response: surfaces call this.

pub mod bookings;
pub mod conversations;
pub mod feedback;
pub mod idempotency;
pub mod people;
pub mod publishing;
pub mod requests;

use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use worker::Env;

use crate::content::Context;
use crate::http::Request;
use crate::log;
use crate::objects::Objects;
use crate::vault::client::Vault;
use crate::vault::regions::Vaults;

/// The way to objects for a request.
pub fn objects<'c>(context: &'c Context<'_>) -> Objects<'c> {
    Objects::of(context.env).with_fault(context.request.fault.as_deref())
}

/// The Vault of this site and a region.
pub fn vault<'c>(context: &'c Context<'_>, region: Region) -> Vault<'c> {
    Vault::of(objects(context), context.site(), region)
}

/// The Vaults of all regions of a site, for the operator.
pub fn vaults<'r>(request: &'r Request, env: &'r Env, site: &'r SiteId) -> Vaults<'r> {
    Vaults::of(Objects::of(env).with_fault(request.fault.as_deref()), site.as_str())
}

/// Random bytes.
pub fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(log::as_error("random", Problem::Server))?;
    Ok(bytes)
}
