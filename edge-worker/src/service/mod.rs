//! What is done for whoever asks, without a response: surfaces, and later alarms and sockets, call this.

pub mod bookings;
pub mod feedback;
pub mod idempotency;
pub mod publishing;
pub mod requests;

use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;

use crate::content::Context;
use crate::log;
use crate::objects::Objects;
use crate::vault::client::Vault;

/// The way to objects for a request.
pub fn objects<'c>(context: &'c Context<'_>) -> Objects<'c> {
    Objects::of(context.env).with_fault(context.request.fault.as_deref())
}

/// The Vault of this site and a region.
pub fn vault<'c>(context: &'c Context<'_>, region: Region) -> Vault<'c> {
    Vault::of(objects(context), context.site(), region)
}

/// Random bytes.
pub fn random<const N: usize>() -> Result<[u8; N], Problem> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(log::as_error("random", Problem::Server))?;
    Ok(bytes)
}
