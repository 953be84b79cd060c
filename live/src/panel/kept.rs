//! What is kept in the frame's storage, as the widget's client keeps it (`client/storage.rs`, `remembered.rs`, `queue.rs`).

use js_sys::{Array, Date};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::client::Who;
use crate::json::{field, object, parse, put, text, write};
use crate::link::window;

/// Of a conversation that is remembered: its reference and its code.
const REFERENCE: u32 = 0;
const CODE: u32 = 1;
/// Who of the business wrote last, the beginning of that, when, and that it was not read.
const NAME: u32 = 3;
const WORDS: u32 = 4;
const WHEN: u32 = 5;
const UNREAD: u32 = 6;
/// How much of a message is kept, in UTF-16.
const BEGINNING: u32 = 120;

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn read(key: &str) -> JsValue {
    let json = storage().and_then(|storage| storage.get_item(key).ok().flatten());
    json.map(|json| parse(&json)).unwrap_or_default()
}

/// Says whether it is kept.
fn keep(key: &str, value: &JsValue) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, &write(value)).is_ok())
}

fn key(site: &str, name: &str, owner: Option<&str>) -> String {
    let [colon, owner] = owner.map_or(["", ""], |owner| [":", owner]);
    ["nearhand:", site, ":", name, colon, owner].concat()
}

fn list(key: &str) -> Array {
    read(key).dyn_into().unwrap_or_default()
}

fn entry(all: &Array, reference: &str) -> Option<Array> {
    let is_it = |entry: &Array| entry.get(REFERENCE).as_string().as_deref() == Some(reference);
    all.iter().filter_map(|entry| entry.dyn_into::<Array>().ok()).find(is_it)
}

/// The access code of a conversation; empty where there is none.
pub fn code(site: &str, subject: Option<&str>, reference: &str) -> String {
    let all = list(&key(site, "requests", subject));
    entry(&all, reference).and_then(|entry| entry.get(CODE).as_string()).unwrap_or_default()
}

/// Keeps that a conversation holds an answer which was not read.
pub fn mark_unread(site: &str, subject: Option<&str>, reference: &str, last: &JsValue) {
    let key = key(site, "requests", subject);
    let all = list(&key);
    if let Some(entry) = entry(&all, reference) {
        entry.set(NAME, field(last, "name"));
        entry.set(WORDS, js_sys::JsString::from(text(last, "message")).slice(0, BEGINNING).into());
        entry.set(WHEN, field(last, "when"));
        entry.set(UNREAD, true.into());
        keep(&key, &all);
    }
}

/// Puts a message into the outbox, as the client would: from then on it is sent, whatever becomes of this page. Says whether
/// that could be done.
pub fn put_out(site: &str, who: &Who, item: Message<'_>) -> bool {
    let key = key(site, "outbox", None);
    let all = list(&key);
    let Message { key: own, address, code, reference, message } = item;
    let kept = object(&[("key", own), ("address", address), ("code", code), ("reference", reference)]);
    put(&kept, "body", &object(&[("message", message)]));
    put(&kept, "at", &Date::now().into());
    if let Some(subject) = &who.subject {
        put(&kept, "sub", &subject.as_str().into());
        put(&kept, "token", &who.token.clone().into());
    }
    all.push(&kept);
    keep(&key, &all)
}

/// A message of the outbox.
pub struct Message<'a> {
    /// Its idempotency key.
    pub key: &'a str,
    /// Where it is posted to.
    pub address: &'a str,
    /// The access code; empty where there is none.
    pub code: &'a str,
    /// The conversation.
    pub reference: &'a str,
    /// What it says.
    pub message: &'a str,
}

/// Whether a message is in the outbox.
pub fn is_out(site: &str, own: &str) -> bool {
    list(&key(site, "outbox", None)).iter().any(|item| text(&item, "key") == own)
}

/// Takes a message that is stored out of it.
pub fn take_out(site: &str, own: &str) {
    let key = key(site, "outbox", None);
    let all = list(&key);
    let rest: Array = all.iter().filter(|item| text(item, "key") != own).collect();
    if rest.length() == all.length() {
        return;
    }
    if rest.length() > 0 {
        keep(&key, &rest);
    } else if let Some(storage) = storage() {
        let _ = storage.remove_item(&key);
    }
}

/// Whether somebody wants to hear of what comes.
pub fn wants_sound(site: &str) -> bool {
    read(&key(site, "sound", None)).is_truthy()
}

/// Keeps that they do, or that they do not.
pub fn want_sound(site: &str, wanted: bool) {
    keep(&key(site, "sound", None), &wanted.into());
}
