//! Cloudflare Turnstile, where a site wants it: whether a visitor has passed its challenge.
//!
//! <https://developers.cloudflare.com/turnstile/get-started/server-side-validation/>. The visitor's address is not sent.

use std::time::Duration;

use nearhand_shared::content::site::Site;
use nearhand_shared::problem::Problem;
use serde::Deserialize;
use worker::{AbortController, Delay, Env, Fetch, Headers, Method, Request, RequestInit};

use crate::auth::secret_of;
use crate::config::Config;
use crate::log;

const VERIFY: &str = "https://challenges.cloudflare.com/turnstile/v0/siteverify";
/// How long it may take to check an answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer, in bytes.
const MAX_ANSWER: usize = 2_048;

#[derive(Deserialize)]
struct Verdict {
    success: bool,
    #[serde(rename = "error-codes", default)]
    errors: Vec<String>,
}

/// Whether an answer is good. Where that cannot be checked, because the service does not answer or the operator's secret
/// is wrong, nobody is kept from writing: the limits still hold.
///
/// # Errors
/// [`Problem::Turnstile`].
pub async fn passed(env: &Env, site: &Site, answer: &str) -> Result<(), Problem> {
    if answer.is_empty() || answer.len() > MAX_ANSWER {
        return Err(Problem::Turnstile);
    }
    let Some(secret) = secret_of(env, "TURNSTILE", site) else { return Ok(()) };
    match verdict(env, &secret, answer).await {
        Ok(Verdict { success: true, .. }) => Ok(()),
        Ok(Verdict { errors, .. }) if errors.iter().any(|error| is_ours(error)) => {
            log::failure("turnstile", format_args!("cannot check answers for {}: {}", site.id, errors.join(", ")));
            Ok(())
        }
        Ok(_) => Err(Problem::Turnstile),
        Err(error) => {
            log::failure("turnstile", format_args!("does not answer: {error}"));
            Ok(())
        }
    }
}

/// Whether an error is none of the visitor's.
fn is_ours(error: &str) -> bool {
    matches!(error, "missing-input-secret" | "invalid-input-secret" | "bad-request" | "internal-error")
}

async fn verdict(env: &Env, secret: &str, answer: &str) -> worker::Result<Verdict> {
    let pairs = [("secret", secret), ("response", answer)];
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let headers = Headers::new();
    headers.set("content-type", "application/x-www-form-urlencoded")?;
    let mut init = RequestInit::new();
    init.with_method(Method::Post).with_headers(headers).with_body(Some(body.into()));
    let config = Config::of(env);
    let request = Request::new_with_init(config.turnstile.as_deref().unwrap_or(VERIFY), &init)?;
    let controller = AbortController::default();
    let signal = controller.signal();
    wasm_bindgen_futures::spawn_local(async move {
        Delay::from(PATIENCE).await;
        controller.abort();
    });
    let mut response = Fetch::Request(request).send_with_signal(&signal).await?;
    if response.status_code() != 200 {
        return Err(worker::Error::RustError(format!("status {}", response.status_code())));
    }
    response.json().await
}
