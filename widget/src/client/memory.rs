//! What this browser remembers: the access codes of the visitor's requests, newest first.
//!
//! The frame's own storage, which no other site can read. Where a browser refuses it they are kept for as long as the
//! document lives; after that the visitor opens a request by its reference and code.

use std::cell::RefCell;

use js_sys::{Array, JSON};
use web_sys::Storage;

const MOST: usize = 20;

fn storage() -> Option<Storage> {
    super::window().local_storage().ok().flatten()
}

fn key(site: &str) -> String {
    format!("nearhand:{site}:requests")
}

thread_local! {
    static UNSTORED: RefCell<Vec<(String, String)>> = RefCell::default();
}

/// The remembered requests: reference and access code.
pub fn requests(site: &str) -> Vec<(String, String)> {
    let unstored = UNSTORED.with_borrow(Clone::clone);
    if !unstored.is_empty() {
        return unstored;
    }
    let stored = storage().and_then(|storage| storage.get_item(&key(site)).ok().flatten());
    let Some(list) = stored.and_then(|json| JSON::parse(&json).ok()) else { return Vec::new() };
    let pair = |entry: wasm_bindgen::JsValue| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    Array::from(&list).iter().filter_map(pair).collect()
}

/// The access code of a request.
pub fn code_of(site: &str, reference: &str) -> Option<String> {
    requests(site).into_iter().find(|(known, _)| known == reference).map(|(_, code)| code)
}

/// Forgets everything of a site, whatever it is.
pub fn forget(site: &str) {
    UNSTORED.take();
    let Some(storage) = storage() else { return };
    let prefix = ["nearhand:", site, ":"].concat();
    for key in js_sys::Object::keys(&storage).iter().filter_map(|key| key.as_string()) {
        if key.starts_with(&prefix) {
            let _ = storage.remove_item(&key);
        }
    }
}

/// Remembers a request.
pub fn remember(site: &str, reference: &str, code: &str) {
    let mut all = requests(site);
    all.retain(|(known, _)| known != reference);
    all.insert(0, (reference.to_owned(), code.to_owned()));
    all.truncate(MOST);
    let list: Array = all.iter().map(|(reference, code)| Array::of2(&reference.into(), &code.into())).collect();
    let json = JSON::stringify(&list).ok().and_then(|json| json.as_string()).unwrap_or_default();
    let is_stored = storage().is_some_and(|storage| storage.set_item(&key(site), &json).is_ok());
    if !is_stored {
        UNSTORED.set(all);
    }
}
