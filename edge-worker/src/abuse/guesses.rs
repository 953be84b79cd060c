//! Secrets that are guessed: links, sessions, tokens. None of them can be; whoever tries is slowed down, and the business
//! is told.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::sender::sender;
use worker::Env;

use super::limits::MINUTES;
use crate::auth::principal::hash_of;
use crate::config::Config;
use crate::desk::client::Desk;
use crate::desk::protocol::{Actor, Line};
use crate::http::Request;
use crate::log;
use crate::objects::Objects;

/// How many wrong secrets are remembered at most.
const KEPT: usize = 2_000;
/// How often an address is told of at most, in milliseconds.
const TELL_MS: i64 = 60_000;

thread_local! {
    /// Hashes of secrets that were wrong before: who shows the same one again does not guess. A browser does whose session
    /// is over.
    static WRONG: RefCell<HashSet<String>> = RefCell::default();
    /// When an address was told of last.
    static TOLD: RefCell<HashMap<String, i64>> = RefCell::default();
}

/// Charges a wrong secret to the address that it came from. Of one that tries many the log of the site tells, and that of
/// the worker: by a hash of the day, and without the secret.
///
/// # Errors
/// [`Problem::Limit`] where there were too many.
pub async fn wrong(request: &Request, env: &Env, site: &SiteId, secret: &str) -> Result<(), Problem> {
    let config = Config::of(env);
    let Some(address) = request.address(&config) else { return Ok(()) };
    let day = request.now.to_zoned(TimeZone::UTC).date();
    let Some(who) = sender(config.address_key(), day, site, &address) else { return Ok(()) };
    let is_new = WRONG.with_borrow_mut(|wrong| {
        if wrong.len() >= KEPT {
            wrong.clear();
        }
        wrong.insert(hash_of(&format!("{who} {secret}")))
    });
    if !is_new {
        return Ok(());
    }
    let Ok(limiter) = env.rate_limiter("LIMIT_ADDRESS") else { return Ok(()) };
    match limiter.limit(format!("guess {site} {who}")).await {
        Ok(outcome) if !outcome.success => {
            tell(request, env, site, &who).await;
            Err(Problem::Limit(MINUTES))
        }
        Ok(_) => Ok(()),
        Err(error) => {
            log::failure("limits", format_args!("LIMIT_ADDRESS: {error}"));
            Ok(())
        }
    }
}

async fn tell(request: &Request, env: &Env, site: &SiteId, who: &str) {
    let now = request.now.as_millisecond();
    let is_due = TOLD.with_borrow_mut(|told| {
        if told.len() >= KEPT {
            told.clear();
        }
        let key = format!("{site} {who}");
        let is_due = told.get(&key).is_none_or(|last| now - last >= TELL_MS);
        if is_due {
            told.insert(key, now);
        }
        is_due
    });
    if !is_due {
        return;
    }
    log::failure("guessing", format_args!("{site}: secrets are guessed from {who}"));
    let by = Actor { id: "system".to_owned(), name: String::new() };
    let line = Line { by, action: "secret.guessed".to_owned(), subject: who.to_owned(), now };
    let desk = Desk::of(Objects::of(env).with_fault(request.fault.as_deref()), site.as_str());
    if desk.note_down(&line).await.is_err() {
        log::failure("guessing", "the log of the site does not answer");
    }
}
