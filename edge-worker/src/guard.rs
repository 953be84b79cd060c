//! What is held off: floods, by Cloudflare's rate limits; robots, by what only they do, and where a site wants it by a
//! challenge; strangers, where a site wants the shop's word for who writes.
//!
//! A limit is counted near where it is asked, so it holds within one data centre and about; that is enough against a
//! flood, and costs no round trip. Where a binding is missing, as on bare workerd, nothing is limited.

use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;

use jiff::tz::TimeZone;
use nearhand_shared::content::site::Site;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Region;
use nearhand_shared::request::identity::Identity;
use nearhand_shared::request::sender::sender;
use nearhand_shared::request::{Fields, KEY_FIELD};
use worker::{Delay, Env};

use crate::ask::Ask;
use crate::challenge;
use crate::config::Config;
use crate::content::Loaded;
use crate::vault::{self, Refusals};

/// After how many minutes there is room again: all limits are counted by the minute (`wrangler.toml`).
const MINUTES: u32 = 1;
/// For how long refusals are gathered before they are written down.
const GATHER: Duration = Duration::from_secs(5);

/// A form or a call that stores something: from a person, and not too many from one address or at one site. Gives who
/// it is, where the shop says it.
///
/// # Errors
/// [`Problem::Challenge`], [`Problem::Limit`], [`Problem::Identity`].
pub async fn form(ask: &Ask, env: &Env, loaded: &Loaded, fields: &Fields) -> Result<Option<Identity>, Problem> {
    let site = &loaded.manifest.site;
    let sender = sender_of(ask, env, loaded);
    let key = ask.header("idempotency-key").unwrap_or_else(|| fields.text(KEY_FIELD).to_owned());
    if fields.is_trapped() || (sender.is_some() && fields.is_hasty(&key, ask.now)) {
        count(ask, env, loaded, "robot");
        return Err(Problem::Challenge);
    }
    if let Some(sender) = sender {
        // The address first: a flood from one is not counted against the site.
        limit(ask, env, loaded, "address", "LIMIT_ADDRESS", sender).await?;
        limit(ask, env, loaded, "site", "LIMIT_SITE", site.id.to_string()).await?;
    }
    let identity = identity(ask, env, loaded)?;
    // Whom the shop knows is a person.
    if site.turnstile.is_some() && identity.is_none() {
        challenge::passed(env, site, fields.text(challenge::FIELD))
            .await
            .inspect_err(|_| count(ask, env, loaded, "challenge"))?;
    }
    Ok(identity)
}

/// A call that costs little and is made while somebody reads or types.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn small(ask: &Ask, env: &Env, loaded: &Loaded) -> Result<(), Problem> {
    let Some(sender) = sender_of(ask, env, loaded) else { return Ok(()) };
    limit(ask, env, loaded, "small", "LIMIT_SMALL", sender).await
}

/// The use of an access code, by its hash: neither many times the same one, nor many by one address.
///
/// # Errors
/// [`Problem::Limit`].
pub async fn code(ask: &Ask, env: &Env, loaded: &Loaded, hash: &str) -> Result<(), Problem> {
    let Some(sender) = sender_of(ask, env, loaded) else { return Ok(()) };
    limit(ask, env, loaded, "code", "LIMIT_SMALL", ["code ", &sender].concat()).await?;
    limit(ask, env, loaded, "code", "LIMIT_CODE", hash.to_owned()).await
}

/// Who writes, where the shop says it. A token that is not good counts as none.
///
/// # Errors
/// [`Problem::Identity`] where there is none and the site wants one.
pub fn identity(ask: &Ask, env: &Env, loaded: &Loaded) -> Result<Option<Identity>, Problem> {
    let site = &loaded.manifest.site;
    let token = ask.header("nearhand-identity").filter(|token| !token.is_empty());
    if token.is_none() && !site.identity_required {
        return Ok(None);
    }
    let Some(secret) = secret_of(env, "IDENTITY", site) else {
        return if site.identity_required { Err(Problem::Identity) } else { Ok(None) };
    };
    let identity = token.and_then(|token| Identity::verified(&token, secret.as_bytes(), &site.id, ask.now));
    if identity.is_none() && site.identity_required { Err(Problem::Identity) } else { Ok(identity) }
}

/// A secret of a site; where it is missing, the log says so.
pub fn secret_of(env: &Env, what: &str, site: &Site) -> Option<String> {
    let name = format!("NEARHAND_{what}_{}", site.id.as_str().to_ascii_uppercase().replace('-', "_"));
    let secret = env.var(&name).map(|secret| secret.to_string()).ok().filter(|secret| !secret.is_empty());
    if secret.is_none() {
        worker::console_error!("{name} is not set");
    }
    secret
}

/// The hash of the address that asks.
fn sender_of(ask: &Ask, env: &Env, loaded: &Loaded) -> Option<String> {
    let config = Config::of(env);
    let address = ask.address(&config)?;
    sender(config.address_key(), ask.now.to_zoned(TimeZone::UTC).date(), &loaded.manifest.site.id, &address)
}

async fn limit(ask: &Ask, env: &Env, loaded: &Loaded, what: &str, binding: &str, key: String) -> Result<(), Problem> {
    let Ok(limiter) = env.rate_limiter(binding) else { return Ok(()) };
    match limiter.limit(key).await {
        Ok(outcome) if !outcome.success => {
            count(ask, env, loaded, what);
            Err(Problem::Limit(MINUTES))
        }
        Ok(_) => Ok(()),
        // A limiter that does not answer must not keep people from writing.
        Err(error) => {
            worker::console_error!("{binding}: {error}");
            Ok(())
        }
    }
}

thread_local! {
    /// By site and region: what was refused and is not written down yet.
    static GATHERED: RefCell<HashMap<(String, Region), Vec<Refusals>>> = RefCell::default();
}

/// Counts a refusal for the operator. They are written down together, or a flood would become one of writes.
fn count(ask: &Ask, env: &Env, loaded: &Loaded, what: &str) {
    let place = (loaded.manifest.site.id.to_string(), loaded.visitor.region);
    let day = ask.now.to_zoned(TimeZone::UTC).date().to_string();
    let is_first = GATHERED.with_borrow_mut(|all| {
        let is_first = !all.contains_key(&place);
        let refusals = all.entry(place.clone()).or_default();
        match refusals.iter_mut().find(|known| known.day == day && known.what == what) {
            Some(known) => known.count += 1,
            None => refusals.push(Refusals { day, what: what.to_owned(), count: 1 }),
        }
        is_first
    });
    if !is_first {
        return;
    }
    let env = env.clone();
    ask.go_on(async move {
        Delay::from(GATHER).await;
        let refusals = GATHERED.with_borrow_mut(|all| all.remove(&place)).unwrap_or_default();
        if vault::add_refusals(&env, &place.0, place.1, &refusals).await.is_err() {
            worker::console_error!("{}: {} refusals could not be counted", place.0, refusals.len());
        }
    });
}
