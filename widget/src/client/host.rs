//! Messages to the page that embeds the frame.
//!
//! Every message is an object `{nearhand: 1, type, …}`, told to the origin that the loader named and to no other. What
//! comes the other way is in `messages.rs`.

use wasm_bindgen::JsValue;
use web_sys::Window;

use super::dom::{find, window};
use super::json::{object, put};
use super::state::Client;

/// The embedding page's window; none where the page is not in a frame.
pub fn parent() -> Option<Window> {
    let parent = window().parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window())).then_some(parent)
}

/// Tells the embedding page which language the frame speaks, and what the launcher says in it: its name, and how else
/// the business can be reached, for when the frame cannot come.
pub fn post_language(kind: &str, client: &Client) {
    let reached = |selector| {
        let href = find(selector).and_then(|link| link.get_attribute("href")).unwrap_or_default();
        href.split_once(':').map(|(_, address)| address.to_owned()).unwrap_or_default()
    };
    let fields = client.shell(|shell| {
        [
            ("locale", shell.locale.clone()),
            ("dir", shell.dir.clone()),
            ("accent", shell.accent.clone()),
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
    put(&message, "nearhand", &JsValue::from_f64(1.0));
    let _ = parent.post_message(&message, &host);
}
