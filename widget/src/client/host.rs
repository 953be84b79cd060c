//! Messages to and from the page that embeds the frame.
//!
//! Every message is an object `{nearhand: 1, type, …}`. The frame takes messages of its parent only, and of the origin
//! that the loader named only; it answers to that origin only. Who may embed the frame at all is decided by
//! `frame-ancestors`.

use wasm_bindgen::JsValue;
use web_sys::{KeyboardEvent, MessageEvent, Window};

use super::call::object;
use super::typing::is_composing;
use super::{Client, decode, navigate, on, told, window};

fn parent() -> Option<Window> {
    let parent = window().parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window())).then_some(parent)
}

/// Listens to the parent and to Escape, and says that the frame is ready.
pub fn listen(client: &Client) {
    let listening = client.clone();
    on(&window(), "message", move |event: MessageEvent| {
        let is_parent =
            parent().zip(event.source()).is_some_and(|(parent, source)| js_sys::Object::is(&parent, &source));
        let is_host = listening.shell(|shell| !shell.host.is_empty() && shell.host == event.origin());
        let data = event.data();
        if is_parent && is_host && decode::field(&data, "nearhand").as_f64() == Some(1.0) {
            let kind = decode::text(&data, "type").unwrap_or_default();
            if kind != "open" {
                return told::hear(&listening, &kind, &data);
            }
            // Who has begun to type stays where they are.
            let is_idle =
                leptos::prelude::document().active_element().is_none_or(|element| element.tag_name() == "BODY");
            if is_idle {
                navigate::focus("h1");
            }
        }
    });
    let escaped = client.clone();
    on(&window(), "keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) && !event.default_prevented() {
            post("close", &[], &escaped);
        }
    });
    post_language("ready", client);
}

/// Tells the embedding page which language the frame speaks, and what the launcher says in it: its name, and how else
/// the business can be reached, for when the frame cannot come.
pub fn post_language(kind: &str, client: &Client) {
    let reached = |selector| {
        let link = leptos::prelude::document().query_selector(selector).ok().flatten();
        let href = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
        href.split_once(':').map(|(_, address)| address.to_owned()).unwrap_or_default()
    };
    let fields = client.shell(|shell| {
        [
            ("locale", shell.locale.clone()),
            ("dir", shell.dir.clone()),
            ("label", shell.chrome.launcher.clone()),
            ("failed", shell.chrome.failed.clone()),
            ("phone", reached("a[href^='tel:']")),
            ("email", reached("a[href^='mailto:']")),
        ]
    });
    post(kind, &fields, client);
}

/// Sends a message to the embedding page, without fields that are empty.
pub fn post(kind: &str, fields: &[(&str, String)], client: &Client) {
    let host = client.shell(|shell| shell.host.clone());
    let Some(parent) = parent().filter(|_| !host.is_empty()) else { return };
    let message = object(
        [("type", kind.to_owned())].into_iter().chain(fields.iter().filter(|(_, text)| !text.is_empty()).cloned()),
    );
    let _ = js_sys::Reflect::set(&message, &"nearhand".into(), &JsValue::from_f64(1.0));
    let _ = parent.post_message(&message, &host);
}
