//! Limits by network address, site and access code, and what only robots do.
//!
//! A limit is counted by Cloudflare near where it is asked, so it holds within one data centre and about; that is enough
//! against a flood, and costs no round trip.

use jiff::tz::TimeZone;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::identity::Identity;
use nearhand_shared::request::sender::sender;
use nearhand_shared::request::{CHALLENGE_FIELD, Fields, KEY_FIELD};

use super::challenge;
use super::refusals::count;
use crate::auth::identity::identity;
use crate::auth::principal::hash_of;
use crate::config::Config;
use crate::content::Context;
use crate::log;

/// After how many minutes there is room again: all limits are counted by the minute (`wrangler.toml`).
pub(super) const MINUTES: u32 = 1;

/// Whether a form or call that stores something comes from a person. Gives who it is, where the shop says it.
///
/// # Errors
/// [`Problem::Challenge`], [`Problem::Identity`].
pub async fn person(context: &Context<'_>, fields: &Fields) -> Result<Option<Identity>, Problem> {
    let site = &context.manifest.site;
    let key = context.request.header("idempotency-key").unwrap_or_else(|| fields.text(KEY_FIELD).to_owned());
    let is_hasty = sender_of(context).is_some() && fields.is_hasty(&key, context.now());
    if fields.is_trapped() || is_hasty {
        count(context, "robot");
        return Err(Problem::Challenge);
    }
    let identity = identity(context)?;
    // Whom the shop knows is a person.
    if site.turnstile.is_some() && identity.is_none() {
        challenge::passed(context.env, site, fields.text(CHALLENGE_FIELD))
            .await
            .inspect_err(|_| count(context, "challenge"))?;
    }
    Ok(identity)
}

/// Charges a look whether a write was made before, which costs reads and is therefore not free of charge.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn try_writing(context: &Context<'_>) -> Result<(), Problem> {
    let Some(sender) = sender_of(context) else { return Ok(()) };
    limit(context, "small", "LIMIT_SMALL", ["write ", &sender].concat()).await
}

/// Whether anything here can refuse a write: only then is it worth a look whether it is a repeated one, which must not
/// be refused. Otherwise storing it tells.
pub fn may_refuse(context: &Context<'_>) -> bool {
    sender_of(context).is_some() || context.manifest.site.turnstile.is_some()
}

/// Charges a write that can be stored to its address and its site. A customer whom the shop vouches for has a share of
/// their own: a flood of strangers does not keep them from writing.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn charge(context: &Context<'_>, identity: Option<&Identity>) -> Result<(), Problem> {
    let Some(sender) = sender_of(context) else { return Ok(()) };
    let site = context.site();
    match identity {
        Some(identity) => limit(context, "customer", "LIMIT_ADDRESS", format!("{site} {}", identity.subject)).await,
        None => {
            // The address first: a flood from one is not counted against the site.
            limit(context, "address", "LIMIT_ADDRESS", sender).await?;
            limit(context, "site", "LIMIT_SITE", site.to_owned()).await
        }
    }
}

/// Charges a mail to its sender and to its site: neither fills the store of a site by itself.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn mail(context: &Context<'_>, address: &str) -> Result<(), Problem> {
    let config = Config::of(context.env);
    if config.is_test {
        return Ok(());
    }
    let day = context.now().to_zoned(TimeZone::UTC).date();
    // As an address of the network: of this day and site, and nobody's without the key.
    let key: String = config.address_key().iter().map(|byte| format!("{byte:02x}")).collect();
    let sender = hash_of(&format!("{key} {day} {} {}", context.site(), address.to_lowercase()));
    limit(context, "mail", "LIMIT_ADDRESS", ["mail ", &sender].concat()).await?;
    limit(context, "mail", "LIMIT_SITE", ["mail ", context.site()].concat()).await
}

/// Charges a mail that somebody of the business sends to try: nobody is flooded by a site's way out.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn specimen(context: &Context<'_>) -> Result<(), Problem> {
    limit(context, "mail", "LIMIT_ADDRESS", ["mail tried ", context.site()].concat()).await
}

/// Charges a call that costs little and is made while somebody reads or types.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn small(context: &Context<'_>) -> Result<(), Problem> {
    let Some(sender) = sender_of(context) else { return Ok(()) };
    limit(context, "small", "LIMIT_SMALL", sender).await
}

/// Charges the use of an access code, by its hash: neither many times the same one, nor many by one address.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn code(context: &Context<'_>, hash: &str) -> Result<(), Problem> {
    let Some(sender) = sender_of(context) else { return Ok(()) };
    limit(context, "code", "LIMIT_SMALL", ["code ", &sender].concat()).await?;
    limit(context, "code", "LIMIT_CODE", hash.to_owned()).await
}

/// The hash of the address that asks: of this day and site.
pub fn sender_of(context: &Context<'_>) -> Option<String> {
    let config = Config::of(context.env);
    let address = context.request.address(&config)?;
    let day = context.now().to_zoned(TimeZone::UTC).date();
    sender(config.address_key(), day, &context.manifest.site.id, &address)
}

async fn limit(context: &Context<'_>, what: &str, binding: &str, key: String) -> Result<(), Problem> {
    let Ok(limiter) = context.env.rate_limiter(binding) else {
        log_once_without(binding);
        return Ok(());
    };
    match limiter.limit(key).await {
        Ok(outcome) if !outcome.success => {
            count(context, what);
            Err(Problem::Limit(MINUTES))
        }
        Ok(_) => Ok(()),
        // A limiter that does not answer must not keep people from writing.
        Err(error) => {
            log::failure("limits", format_args!("{binding}: {error}"));
            Ok(())
        }
    }
}

/// Without its binding nothing is limited, as on bare workerd: the operator must hear of it, but not at each request.
fn log_once_without(binding: &str) {
    thread_local! {
        static SAID: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    if !SAID.replace(true) {
        log::failure("limits", format_args!("{binding} is not bound: nothing is limited"));
    }
}
