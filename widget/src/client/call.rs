//! Calls to the edge.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response};

/// An answer: its status and its body, if that was JSON.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub json: JsValue,
    /// In how many seconds to try again; not a number where the answer does not say.
    pub retry_after: f64,
}

/// What is sent beside the address.
#[derive(Default)]
pub struct Call<'a> {
    /// A JSON body; makes the call a POST.
    pub body: Option<&'a JsValue>,
    /// The access code of a request.
    pub code: Option<&'a str>,
    /// The idempotency key of a write.
    pub key: Option<&'a str>,
    /// The visitor's signed identity.
    pub identity: Option<&'a str>,
}

/// The header of a visitor's signed identity.
pub const IDENTITY: &str = "nearhand-identity";

/// Makes a call. `None` where no answer came, which for a write means: perhaps it arrived, repeat it with the same key.
pub async fn fetch(address: &str, call: Call<'_>) -> Option<Answer> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    let init = RequestInit::new();
    if let Some(code) = call.code {
        headers.set("authorization", &["Bearer ", code].concat()).ok()?;
    }
    if let Some(key) = call.key {
        headers.set("idempotency-key", key).ok()?;
    }
    if let Some(identity) = call.identity {
        headers.set(IDENTITY, identity).ok()?;
    }
    if let Some(body) = call.body {
        headers.set("content-type", "application/json").ok()?;
        init.set_method("POST");
        init.set_body(&js_sys::JSON::stringify(body).ok()?.into());
    }
    init.set_headers(&headers);
    let response = JsFuture::from(super::window().fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: Response = response.unchecked_into();
    let status = response.status();
    let retry_after = response.headers().get("retry-after").ok().flatten();
    let retry_after = JsValue::from(retry_after).unchecked_into_f64();
    let json = match response.json() {
        Ok(promise) => JsFuture::from(promise).await.unwrap_or(JsValue::NULL),
        Err(_) => JsValue::NULL,
    };
    Some(Answer { status, json, retry_after })
}

/// An object of text fields.
pub fn object<'a>(fields: impl IntoIterator<Item = (&'a str, String)>) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in fields {
        put(&object, name, &value.into());
    }
    object.into()
}

/// Sets a field of an object.
pub fn put(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}
