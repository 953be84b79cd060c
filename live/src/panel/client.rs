//! The widget's client, which draws, and knows who is there. It is told and asked by one event.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Headers, RequestInit, Response};

use crate::json::{field, put};
use crate::link::{document, window};

/// What the client is told.
#[derive(Default)]
pub struct Told<'a> {
    /// Messages that follow those which are drawn, as they came.
    pub messages: Option<&'a Array>,
    /// What is drawn was seen.
    pub is_seen: bool,
    /// The page is to be asked for, and drawn, anew.
    pub is_to_be_drawn: bool,
}

/// What it answers.
pub struct Who {
    /// The customer's id at the shop; none where there is nobody.
    pub subject: Option<String>,
    /// Their signed identity.
    pub token: Option<String>,
}

/// Tells the client, and asks who is there.
pub fn tell_client(told: &Told<'_>) -> Who {
    let detail: JsValue = js_sys::Object::new().into();
    if let Some(messages) = told.messages {
        put(&detail, "messages", messages);
    }
    put(&detail, "seen", &told.is_seen.into());
    put(&detail, "draw", &told.is_to_be_drawn.into());
    let with = CustomEventInit::new();
    with.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("nearhand-live", &with) {
        let _ = document().dispatch_event(&event);
    }
    let said = |name| field(&detail, name).as_string().filter(|said| !said.is_empty());
    Who { subject: said("subject"), token: said("token") }
}

/// An answer.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub json: JsValue,
    /// In how many seconds to try again; 0 where it is not said.
    pub retry_after: u32,
}

/// Asks, with an access code or else with the identity of who is there. None where no answer comes.
pub fn get(address: &str, code: &str, then: impl FnOnce(Option<Answer>) + 'static) {
    let Ok(headers) = Headers::new() else { return then(None) };
    let _ = headers.set("accept", "application/json");
    if code.is_empty() {
        if let Some(token) = tell_client(&Told::default()).token {
            let _ = headers.set("nearhand-identity", &token);
        }
    } else {
        let _ = headers.set("authorization", &["Bearer ", code].concat());
    }
    let with = RequestInit::new();
    with.set_headers(&headers);
    let sent = window().fetch_with_str_and_init(address, &with);
    wasm_bindgen_futures::spawn_local(async move { then(read(sent).await) });
}

async fn read(sent: js_sys::Promise) -> Option<Answer> {
    let response: Response = wasm_bindgen_futures::JsFuture::from(sent).await.ok()?.unchecked_into();
    let retry_after = response.headers().get("retry-after").ok().flatten();
    let retry_after = retry_after.and_then(|seconds| seconds.parse().ok()).unwrap_or_default();
    let json = wasm_bindgen_futures::JsFuture::from(response.json().ok()?).await.unwrap_or_default();
    Some(Answer { status: response.status(), json, retry_after })
}
