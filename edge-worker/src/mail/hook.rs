//! To the business's own mailer, by a signed call. It may be told the same mail twice, with the same id.

use std::time::Duration;

use jiff::Timestamp;
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::{Outcome, Why, hook};
use nearhand_shared::webhook;
use worker::{Headers, Method, RequestInit};

use crate::http::outgoing::{self, Unanswered};
use crate::log;

/// How long it has to answer.
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 64 * 1024;

/// Sends a mail.
pub async fn send(url: &str, secret: Option<&str>, letter: &Letter, written: Timestamp, before: &[String]) -> Outcome {
    let body = hook::body(letter, written, before);
    let at = js_sys::Date::now() as i64 / 1000;
    let Some(signature) = secret.and_then(|secret| webhook::signature(secret, &letter.id, at, &body)) else {
        log::failure("config", "NEARHAND_MAIL_SECRET is not `whsec_` and 24 to 64 bytes in base64");
        return Outcome::Not(Why::Unset, String::new());
    };
    let headers = Headers::new();
    let at = at.to_string();
    let named = [
        ("content-type", "application/json"),
        ("webhook-id", letter.id.as_str()),
        ("webhook-timestamp", at.as_str()),
        ("webhook-signature", signature.as_str()),
    ];
    if named.iter().any(|(name, value)| headers.set(name, value).is_err()) {
        return Outcome::Not(Why::Unset, String::new());
    }
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_headers(headers).with_body(Some(body.into()));
    match outgoing::call(url, init, PATIENCE, MAX_ANSWER).await {
        Ok((status, _)) => hook::outcome(status),
        Err(Unanswered::Slow) => Outcome::Not(Why::Slow, String::new()),
        Err(_) => Outcome::Not(Why::Unreachable, String::new()),
    }
}
