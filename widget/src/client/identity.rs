//! The visitor's signed identity, a JSON Web Token (RFC 7519), as far as a browser can read it.
//!
//! Whether it is genuine only the edge can tell, which has the site's secret. Here it is the name under which things are
//! kept in this browser, and no more: the edge gives nothing away for it.

use js_sys::Date;
use wasm_bindgen::JsValue;

use super::dom::window;
use super::json;

/// A token, and what it says.
#[derive(Clone, Default)]
pub struct Identity {
    /// The token; empty where the page has given none.
    pub token: String,
    /// `sub`: the shop's own id of the customer. None where there is no token, or it is none.
    pub subject: Option<String>,
}

impl Identity {
    /// Reads a token.
    pub fn of(token: String) -> Self {
        let subject = json::text(&claims(&token), "sub");
        let subject = subject.map(|subject| subject.trim().to_owned()).filter(|subject| !subject.is_empty());
        Identity { token, subject }
    }
}

/// Whether a token has not expired, by this browser's clock.
pub fn is_current(token: &str) -> bool {
    json::number(&claims(token), "exp").is_some_and(|exp| exp * 1000.0 > Date::now())
}

/// The claims of a token: base64url (RFC 4648, section 5) of JSON in UTF-8; `undefined` where it cannot be read.
fn claims(token: &str) -> JsValue {
    let read = || {
        let payload = token.split('.').nth(1)?.replace('-', "+").replace('_', "/");
        let bytes = window().atob(&payload).ok()?;
        let text = js_sys::decode_uri_component(&String::from(js_sys::escape(&bytes))).ok()?;
        Some(json::parse(&String::from(text)))
    };
    read().unwrap_or_default()
}
