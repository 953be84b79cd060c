//! Requests to the edge, with JSON in both directions.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit};

use super::dom::window;

/// The header of a visitor's signed identity.
pub const IDENTITY: &str = "nearhand-identity";

/// What is sent beside the address.
#[derive(Default)]
pub struct Request<'a> {
    /// A JSON body; makes it a POST.
    pub body: Option<&'a JsValue>,
    /// The access code of a visitor's request.
    pub code: Option<&'a str>,
    /// The idempotency key of a write.
    pub key: Option<&'a str>,
    /// The visitor's signed identity.
    pub identity: Option<&'a str>,
}

/// What was answered: the status, and the body if that was JSON.
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub json: JsValue,
    /// In how many seconds to try again; not a number where the answer does not say.
    pub retry_after: f64,
}

/// Sends a request. `None` where no answer came, which for a write means: perhaps it arrived, repeat it with the same key.
pub async fn fetch(address: &str, request: Request<'_>) -> Option<Response> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    let init = RequestInit::new();
    if let Some(code) = request.code {
        headers.set("authorization", &["Bearer ", code].concat()).ok()?;
    }
    if let Some(key) = request.key {
        headers.set("idempotency-key", key).ok()?;
    }
    if let Some(identity) = request.identity {
        headers.set(IDENTITY, identity).ok()?;
    }
    if let Some(body) = request.body {
        headers.set("content-type", "application/json").ok()?;
        init.set_method("POST");
        init.set_body(&js_sys::JSON::stringify(body).ok()?.into());
    }
    init.set_headers(&headers);
    let response = JsFuture::from(window().fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: web_sys::Response = response.unchecked_into();
    let status = response.status();
    let retry_after = response.headers().get("retry-after").ok().flatten();
    let retry_after = JsValue::from(retry_after).unchecked_into_f64();
    let json = match response.json() {
        Ok(promise) => JsFuture::from(promise).await.unwrap_or(JsValue::NULL),
        Err(_) => JsValue::NULL,
    };
    Some(Response { status, json, retry_after })
}
