//! What this browser keeps for a site: the access codes of the visitor's requests, the draft, the outbox.
//!
//! The frame's own storage, which no other site can read. What a browser refuses to store is kept for as long as the
//! document lives; after that the visitor opens a request by its reference and code.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::decode;

const REQUESTS: &str = "requests";
/// What is typed.
pub const DRAFT: &str = "draft";
/// What waits to be sent.
pub const OUTBOX: &str = "outbox";
const MOST: usize = 20;

thread_local! {
    static UNSTORED: Object = Object::new();
}

fn storage() -> Option<Storage> {
    super::window().local_storage().ok().flatten()
}

/// The key in the storage of what a site keeps under a name.
pub fn key(site: &str, name: &str) -> String {
    ["nearhand:", site, ":", name].concat()
}

/// What is kept under a name; `undefined` where there is nothing.
pub fn read(site: &str, name: &str) -> JsValue {
    let key = key(site, name);
    let json = UNSTORED.with(|unstored| decode::text(unstored, &key));
    let json = json.or_else(|| storage()?.get_item(&key).ok()?);
    json.and_then(|json| JSON::parse(&json).ok()).unwrap_or_default()
}

/// A list that is kept under a name.
pub fn list(site: &str, name: &str) -> Array {
    read(site, name).dyn_into().unwrap_or_default()
}

/// Keeps a value under a name; `undefined` forgets what was there. Says whether that outlives the document.
pub fn keep(site: &str, name: &str, value: &JsValue) -> bool {
    let key = key(site, name);
    let json = JSON::stringify(value).ok().and_then(|json| json.as_string());
    let is_stored = storage().is_some_and(|storage| {
        let done = match &json {
            Some(json) => storage.set_item(&key, json),
            None => storage.remove_item(&key),
        };
        done.is_ok()
    });
    let unstored = JsValue::from(json.filter(|_| !is_stored));
    let _ = UNSTORED.with(|all| Reflect::set(all, &key.into(), &unstored));
    is_stored
}

/// The remembered requests, newest first: reference and access code.
pub fn requests(site: &str) -> Vec<(String, String)> {
    let pair = |entry: JsValue| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    list(site, REQUESTS).iter().filter_map(pair).collect()
}

/// The access code of a request.
pub fn code_of(site: &str, reference: &str) -> Option<String> {
    requests(site).into_iter().find(|(known, _)| known == reference).map(|(_, code)| code)
}

/// Forgets everything of a site.
pub fn forget(site: &str) {
    for name in [REQUESTS, DRAFT, OUTBOX] {
        keep(site, name, &JsValue::UNDEFINED);
    }
}

/// Remembers a request.
pub fn remember(site: &str, reference: &str, code: &str) {
    let mut all = requests(site);
    all.retain(|(known, _)| known != reference);
    all.insert(0, (reference.to_owned(), code.to_owned()));
    all.truncate(MOST);
    let list: Array = all.iter().map(|(reference, code)| Array::of2(&reference.into(), &code.into())).collect();
    keep(site, REQUESTS, &list);
}
