//! What waits in the outbox, as it is stored: each message with its key, the address that it is sent to, and, where the
//! edge has said so, when it may be tried again.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::call::put;
use super::decode::{field, text};
use super::{Client, memory};

/// What waits, oldest first.
pub fn items(client: &Client) -> Array {
    memory::list(&client.site(), memory::OUTBOX)
}

fn keep(client: &Client, items: &Array) -> bool {
    let nothing = JsValue::UNDEFINED;
    memory::keep(&client.site(), memory::OUTBOX, if items.length() == 0 { &nothing } else { items })
}

/// The key that a message is sent with.
pub fn key_of(item: &JsValue) -> String {
    text(item, "key").unwrap_or_default()
}

/// What the visitor wrote.
pub fn message_of(item: &JsValue) -> String {
    text(&field(item, "body"), "message").unwrap_or_default()
}

/// Puts a message in; gives its key, and whether it outlives the document. A key stands for one message: where another
/// one has it, this one gets a key of its own.
pub fn add(client: &Client, item: &JsValue) -> (String, bool) {
    let all = items(client);
    let mut key = key_of(item);
    while let Some(known) = all.iter().find(|known| key_of(known) == key) {
        if message_of(&known) == message_of(item) {
            return (key, keep(client, &all));
        }
        key.push('-');
    }
    put(item, "key", &key.as_str().into());
    all.push(item);
    (key, keep(client, &all))
}

/// Takes a message out, if it is still there.
pub fn remove(client: &Client, key: &str) -> Option<JsValue> {
    let (mut taken, rest) = (None, Array::new());
    for item in items(client).iter() {
        if key_of(&item) == key {
            taken = Some(item);
        } else {
            rest.push(&item);
        }
    }
    keep(client, &rest);
    taken
}
