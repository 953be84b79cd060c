//! The browser's storage for a site, each entry under the name of the customer whom it belongs to, or of nobody.
//!
//! The frame's own storage, which no other site can read. What a browser refuses to store is kept for as long as the
//! document lives.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::dom::window;
use super::json;

/// The references and access codes of requests.
pub const REQUESTS: &str = "requests";
/// What is typed.
pub const DRAFT: &str = "draft";
/// What is typed in conversations.
pub const REPLIES: &str = "replies";
/// What waits to be sent, whoever wrote it.
pub const OUTBOX: &str = "outbox";

/// For how long is kept what nobody has come back for, in milliseconds: thirty days.
pub const LONGEST_MS: f64 = 30.0 * 24.0 * 60.0 * 60.0 * 1000.0;

thread_local! {
    static UNSTORED: Object = Object::new();
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The key of what a site keeps under a name for a customer, by the shop's id of them (`sub`), or for nobody. What is
/// kept for nobody has the key that everything had before there were owners.
pub fn key(site: &str, name: &str, owner: Option<&str>) -> String {
    let [colon, owner] = owner.map_or(["", ""], |owner| [":", owner]);
    ["nearhand:", site, ":", name, colon, owner].concat()
}

/// All keys that begin so.
pub fn keys(beginning: &str) -> Vec<String> {
    let stored = storage().map(|storage| Object::keys(storage.unchecked_ref::<Object>())).unwrap_or_default();
    let all = UNSTORED.with(|unstored| stored.concat(&Object::keys(unstored)));
    all.iter().filter_map(|key| key.as_string()).filter(|key| key.starts_with(beginning)).collect()
}

/// What is kept; `undefined` where there is nothing.
pub fn read(key: &str) -> JsValue {
    let json = UNSTORED.with(|unstored| json::text(unstored, key));
    let json = json.or_else(|| storage()?.get_item(key).ok()?);
    json.map(|json| json::parse(&json)).unwrap_or_default()
}

/// A list that is kept.
pub fn list(key: &str) -> Array {
    read(key).dyn_into().unwrap_or_default()
}

/// Keeps a value; `undefined` erases what was there. Says whether that outlives the document.
pub fn write(key: &str, value: &JsValue) -> bool {
    let json = JSON::stringify(value).ok().and_then(|json| json.as_string());
    let is_stored = storage().is_some_and(|storage| {
        let done = match &json {
            Some(json) => storage.set_item(key, json),
            None => storage.remove_item(key),
        };
        done.is_ok()
    });
    let unstored = JsValue::from(json.filter(|_| !is_stored));
    let _ = UNSTORED.with(|all| Reflect::set(all, &key.into(), &unstored));
    is_stored
}

/// Erases what is kept.
pub fn erase(key: &str) {
    write(key, &JsValue::UNDEFINED);
}

/// Marks something for as long as the browser's tab lives, or takes the mark away.
pub fn mark_tab(key: &str, is_marked: bool) {
    let Some(tab) = window().session_storage().ok().flatten() else { return };
    let _ = if is_marked { tab.set_item(key, "1") } else { tab.remove_item(key) };
}

/// Whether it is marked.
pub fn is_marked(key: &str) -> bool {
    let tab = window().session_storage().ok().flatten();
    tab.is_some_and(|tab| tab.get_item(key).is_ok_and(|mark| mark.is_some()))
}
