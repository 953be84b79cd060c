//! Calls of webhooks: signed, with an end, and to public addresses alone. Called by a Vault's job, which keeps what comes of
//! it.

use std::time::Duration;

use nearhand_shared::content::site::Webhook;
use nearhand_shared::id::{SiteId, webhook_secret_name};
use nearhand_shared::webhook::{retry_after, signatures};
use worker::{Env, Headers, Method, RequestInit};

use crate::config::Config;
use crate::http::outgoing::{self, Unanswered};
use crate::log;

/// How long a receiver has to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What has come of a call.
pub struct Called {
    /// The status of the answer; none where there was none.
    pub status: Option<u16>,
    /// Why there was none; else empty.
    pub reason: &'static str,
    /// For how long the receiver wants to be left alone, in milliseconds.
    pub retry_after: Option<i64>,
    /// How long it took, in milliseconds.
    pub ms: i64,
}

impl Called {
    const fn not(reason: &'static str, ms: i64) -> Self {
        Called { status: None, reason, retry_after: None, ms }
    }
}

/// Calls a webhook of a site, where it has one still.
pub async fn call(env: &Env, told: Option<(&Webhook, &SiteId)>, id: &str, body: &str) -> Called {
    let Some((webhook, site)) = told else { return Called::not("removed", 0) };
    if !webhook.may_be_called(Config::of(env).is_development) {
        log::failure("webhook.refused", "an address is not public, or not over https");
        return Called::not("refused", 0);
    }
    let now = || js_sys::Date::now() as i64;
    let began = now();
    let name = webhook_secret_name(site, &webhook.id).unwrap_or_default();
    let secrets = env.var(&name).map(|secret| secret.to_string()).unwrap_or_default();
    let Some(signature) = signatures(&secrets, id, began / 1000, body) else {
        let why = if secrets.is_empty() { "not set" } else { "not `whsec_` and 24 to 64 bytes in base64" };
        log::failure("config", format_args!("{name} is {why}"));
        return Called::not("secret", 0);
    };
    let headers = Headers::new();
    let at = (began / 1000).to_string();
    let named = [
        ("content-type", "application/json"),
        ("user-agent", "Nearhand"),
        ("webhook-id", id),
        ("webhook-timestamp", at.as_str()),
        ("webhook-signature", signature.as_str()),
    ];
    if named.iter().any(|(name, value)| headers.set(name, value).is_err()) {
        return Called::not("unreachable", 0);
    }
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_headers(headers).with_body(Some(body.into()));
    let answer = outgoing::status(&webhook.url, init, PATIENCE).await;
    let ms = now() - began;
    match answer {
        Ok((status, headers)) => {
            let asked = headers.get("retry-after").ok().flatten();
            let retry_after = asked.and_then(|asked| retry_after(&asked, now()));
            Called { status: Some(status), reason: "", retry_after, ms }
        }
        Err(Unanswered::Slow) => Called::not("slow", ms),
        Err(_) => Called::not("unreachable", ms),
    }
}
