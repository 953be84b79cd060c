//! Mail on its way out: by the way that is configured. Called by an object's job, which keeps what comes of it.

mod binding;
mod hook;
mod smtp;

use jiff::Timestamp;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::way::Way;
use nearhand_shared::mail::{Outcome, Why};
use worker::Env;

use crate::config::Config;
use crate::log;

/// Sends a mail; `written` is its date, `before` the Message-IDs of the conversation's earlier mails. `doubt` writes down, before it is
/// so, that nobody knows whether it arrived, and tells whether it could; who takes it by its id, however often, needs no such word.
/// The log is told why it was not taken, and nothing of whom it is to.
pub async fn send(
    env: &Env,
    letter: &Letter,
    written: Timestamp,
    before: &[String],
    doubt: &dyn Fn() -> bool,
) -> Outcome {
    let config = Config::of(env);
    let outcome = match &config.mail {
        None => Outcome::Not(Why::Unset, String::new()),
        Some(Way::Smtp(server)) => smtp::send(server, letter, written, before, doubt).await,
        Some(Way::Binding(_)) if !doubt() => Outcome::Not(Why::Busy, String::new()),
        Some(Way::Binding(name)) => binding::send(env, name, letter, before).await,
        Some(Way::Hook(url)) => hook::send(url, config.mail_secret.as_deref(), letter, written, before).await,
    };
    if let Outcome::Not(why, _) = &outcome {
        log::failure("mail", why.as_str());
    }
    outcome
}
