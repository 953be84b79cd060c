//! What waits in the outbox, as it is stored: each message with its key, the address that it is sent to, when and by whom
//! it was written, and, where the edge has said so, when it may be tried again.
//!
//! The writer is the `sub` of the identity under which it was written: absent where that was nobody, empty where it was
//! nobody and they have left. Their identity token is kept with it until it expires, so that a message can be sent as
//! theirs when they are gone.

use js_sys::{Array, Date};
use wasm_bindgen::JsValue;

use super::identity::is_current;
use super::json::{field, number, put, text};
use super::state::Client;
use super::storage::{self, LONGEST_MS, OUTBOX};

const WRITER: &str = "sub";
const TOKEN: &str = "token";
/// Set on what the edge has refused while its writer was gone: they have to look at it.
const REFUSED: &str = "refused";

/// The key of the outbox in the storage.
pub fn key(client: &Client) -> String {
    client.key_of(OUTBOX, None)
}

/// What waits, oldest first, whoever wrote it.
pub fn items(client: &Client) -> Array {
    storage::list(&key(client))
}

fn write(client: &Client, items: &Array) -> bool {
    let nothing = JsValue::UNDEFINED;
    storage::write(&key(client), if items.length() == 0 { &nothing } else { items })
}

/// The key that a message is sent with.
pub fn key_of(item: &JsValue) -> String {
    text(item, "key").unwrap_or_default()
}

/// What the visitor wrote.
pub fn message_of(item: &JsValue) -> String {
    text(&field(item, "body"), "message").unwrap_or_default()
}

/// Who wrote a message.
pub fn writer_of(item: &JsValue) -> Option<String> {
    text(item, WRITER)
}

/// Whether who is there now wrote a message.
pub fn is_mine(client: &Client, item: &JsValue) -> bool {
    writer_of(item) == client.subject()
}

/// Whether nobody can come back for a message.
pub fn is_left(item: &JsValue) -> bool {
    writer_of(item).is_some_and(|writer| writer.is_empty())
}

/// Says of a message who writes it, and when.
pub fn sign(client: &Client, item: &JsValue) {
    put(item, "at", &Date::now().into());
    if let Some(subject) = client.subject() {
        put(item, WRITER, &subject.into());
        put(item, TOKEN, &client.token().into());
    }
}

/// Whether a message can be sent as what its writer is, and with which identity then.
pub enum Sendable {
    /// With this token, or without one.
    As(Option<String>),
    /// It waits until its writer is there.
    Waits,
}

/// The same.
pub fn sendable(client: &Client, item: &JsValue) -> Sendable {
    let is_mine = is_mine(client, item);
    if !is_mine && field(item, REFUSED).is_truthy() {
        return Sendable::Waits;
    }
    match writer_of(item).filter(|writer| !writer.is_empty()) {
        // A token that names nobody is the edge's to judge.
        None => Sendable::As(client.token().filter(|_| is_mine)),
        Some(_) => {
            let tokens = [client.token().filter(|_| is_mine), text(item, TOKEN)];
            let current = tokens.into_iter().flatten().find(|token| is_current(token));
            current.map_or(Sendable::Waits, |token| Sendable::As(Some(token)))
        }
    }
}

/// Whether a message can be sent now, as far as that depends on who is there.
pub fn is_sendable(client: &Client, item: &JsValue) -> bool {
    matches!(sendable(client, item), Sendable::As(_))
}

/// Puts a message in; gives its key, and whether it outlives the document. A key stands for one message: where another
/// one has it, this one gets a key of its own.
pub fn add(client: &Client, item: &JsValue) -> (String, bool) {
    let all = items(client);
    let mut key = key_of(item);
    while let Some(known) = all.iter().find(|known| key_of(known) == key) {
        if message_of(&known) == message_of(item) && writer_of(&known) == writer_of(item) {
            return (key, write(client, &all));
        }
        key.push('-');
    }
    put(item, "key", &key.as_str().into());
    all.push(item);
    (key, write(client, &all))
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
    write(client, &rest);
    taken
}

/// Keeps a message that was refused for its writer, without a token to try it again with.
pub fn set_aside(client: &Client, key: &str) {
    if let Some(item) = remove(client, key).filter(|item| !is_left(item)) {
        put(&item, REFUSED, &true.into());
        put(&item, TOKEN, &JsValue::UNDEFINED);
        add(client, &item);
    }
}

/// Drops tokens that have expired, and what nobody has come back for; what is there of who is there gets their token.
pub fn tidy(client: &Client) {
    let (all, rest) = (items(client), Array::new());
    for item in all.iter() {
        let is_mine = is_mine(client, &item);
        let token = client.token().filter(|_| is_mine).or_else(|| text(&item, TOKEN));
        if writer_of(&item).is_some() {
            put(&item, TOKEN, &token.filter(|token| is_current(token)).into());
        }
        let age = number(&item, "at").map_or(0.0, |at| Date::now() - at);
        if is_mine || age < LONGEST_MS {
            rest.push(&item);
        }
    }
    if all.length() > 0 {
        write(client, &rest);
    }
}

/// Nobody's messages become those of somebody who has left: sent, but shown to no one any more.
pub fn leave(client: &Client) {
    let all = items(client);
    for item in all.iter().filter(|item| writer_of(item).is_none()) {
        put(&item, WRITER, &"".into());
        if number(&item, "at").is_none() {
            put(&item, "at", &Date::now().into());
        }
    }
    if all.length() > 0 {
        write(client, &all);
    }
}
