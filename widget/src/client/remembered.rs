//! The conversations that this browser remembers for who is there: reference and access code, and what the panel has last
//! seen of each.
//!
//! An entry is a list, see [`REFERENCE`] and what follows it. Versions before kept the first two.

use std::cell::Cell;

use js_sys::{Array, Date};
use leptos::prelude::document;
use nearhand_shared::model::View;
use wasm_bindgen::{JsCast, JsValue};

use super::dom::{find, spawn, value};
use super::http::{Request, fetch};
use super::identity::is_current;
use super::json::{field, number, put, text};
use super::state::Client;
use super::storage::{self, REPLIES, REQUESTS};
use super::{host, queue};
use crate::views::remembered::{Known, html};

const REFERENCE: u32 = 0;
/// Empty where the shop's word opens it.
const CODE: u32 = 1;
/// The number of the last message that was on the screen.
const SEEN: u32 = 2;
/// Who of the business wrote last; the beginning of that; when.
const NAME: u32 = 3;
const WORDS: u32 = 4;
const WHEN: u32 = 5;
/// Whether it holds an answer that has not been read.
const UNREAD: u32 = 6;

const MOST: u32 = 20;
/// How many are asked about at a time; the others are older.
const ASKED: usize = 5;
/// How much of a message is kept, in UTF-16: more than fits a line.
const BEGINNING: u32 = 120;
/// The time between two looks at the least, in milliseconds.
const PAUSE_MS: f64 = 5_000.0;

thread_local! {
    static LOOKED: Cell<f64> = const { Cell::new(0.0) };
}

fn said(entry: &Array, at: u32) -> String {
    entry.get(at).as_string().unwrap_or_default()
}

/// They, newest first.
fn entries(key: &str) -> Vec<Array> {
    storage::list(key).iter().map(|entry| Array::from(&entry)).collect()
}

fn write(key: &str, entries: &[Array]) {
    let list: Array = entries.iter().collect();
    list.set_length(list.length().min(MOST));
    storage::write(key, &list);
}

/// The entry of a request, taken out of them; a new one where there is none.
fn take_out(all: &mut Vec<Array>, reference: &str) -> Array {
    match all.iter().position(|entry| said(entry, REFERENCE) == reference) {
        Some(at) => all.remove(at),
        None => Array::of2(&reference.into(), &"".into()),
    }
}

/// Takes a message as the last one of a conversation.
fn take(entry: &Array, message: &JsValue) {
    let words = text(message, "message").filter(|words| !words.is_empty());
    let called = || text(&field(&field(message, "attachments"), "0"), "name").unwrap_or_default();
    let words = js_sys::JsString::from(words.unwrap_or_else(called));
    entry.set(NAME, field(message, "name"));
    entry.set(WORDS, words.slice(0, BEGINNING).into());
    entry.set(WHEN, field(message, "when"));
}

fn is_by_us(message: &JsValue) -> bool {
    text(message, "from").is_some_and(|from| from != "visitor")
}

/// The access code of a request.
pub fn code_of(client: &Client, reference: &str) -> Option<String> {
    let entry = take_out(&mut entries(&client.key(REQUESTS)), reference);
    Some(said(&entry, CODE)).filter(|code| !code.is_empty())
}

/// Remembers a request for the customer who has made it, or for nobody.
pub fn remember(client: &Client, owner: Option<&str>, reference: &str, code: &str) {
    let key = client.key_of(REQUESTS, owner);
    let mut all = entries(&key);
    let entry = take_out(&mut all, reference);
    entry.set(CODE, code.into());
    all.insert(0, entry);
    write(&key, &all);
}

/// Forgets a conversation that was erased, whoever's it was in this browser, with what is typed into it and what waits for it.
pub fn forget(client: &Client, reference: &str) {
    let keys = |name| storage::keys(&client.key_of(name, None));
    for key in keys(REQUESTS) {
        let mut all = entries(&key);
        take_out(&mut all, reference);
        write(&key, &all);
    }
    for key in keys(REPLIES) {
        let typed = storage::read(&key);
        put(&typed, reference, &JsValue::UNDEFINED);
        storage::write(&key, &typed);
    }
    for item in queue::items(client).iter().filter(|item| text(item, "reference").as_deref() == Some(reference)) {
        queue::remove(client, &queue::key_of(&item));
    }
    tell_host(client, &entries(&client.key(REQUESTS)));
}

/// Shows them in a home view. The rest of it stays: the visitor may be typing.
pub fn draw(client: &Client) {
    let Some(place) = document().get_element_by_id("remembered") else { return };
    let known = |entry: &Array| Known {
        reference: said(entry, REFERENCE),
        name: said(entry, NAME),
        words: said(entry, WORDS),
        when: said(entry, WHEN),
        is_unread: entry.get(UNREAD).is_truthy(),
    };
    let known: Vec<Known> = entries(&client.key(REQUESTS)).iter().map(known).collect();
    let [title, unread] = ["data-title", "data-unread"].map(|name| place.get_attribute(name).unwrap_or_default());
    place.set_inner_html(&client.shell(|shell| html(shell, &known, &title, &unread)));
}

/// Remembers the request that the page shows, where that was made or opened by a form post before the client ran.
pub fn remember_shown(client: &Client) {
    let shown = client.with(|page| match &page.view {
        View::Request(request) => {
            // Its form carries it where it was opened by one.
            let carried = find("[name=code]").map(|field| value(&field));
            let code = carried.or_else(|| Some(request.token.clone())).filter(|code| !code.is_empty());
            code.map(|code| (request.reference.clone(), code))
        }
        _ => None,
    });
    if let Some((reference, code)) = shown {
        remember(client, client.subject().as_deref(), &reference, &code);
    }
    see(client);
}

/// Keeps that what the page shows of a conversation has been seen.
pub fn see(client: &Client) {
    let key = client.key(REQUESTS);
    let all = entries(&key);
    let is_known = client.with(|page| {
        let View::Request(request) = &page.view else { return false };
        let Some(entry) = all.iter().find(|entry| said(entry, REFERENCE) == request.reference) else { return false };
        entry.set(SEEN, request.seq.into());
        entry.set(UNREAD, false.into());
        if let Some(last) = request.thread.last() {
            let words = if last.message.is_empty() { &last.attachments.0 } else { &last.message };
            let words = js_sys::JsString::from(words.as_str());
            entry.set(NAME, last.name.as_str().into());
            entry.set(WORDS, words.slice(0, BEGINNING).into());
            entry.set(WHEN, last.when.as_str().into());
        }
        true
    });
    if is_known {
        write(&key, &all);
        tell_host(client, &all);
    }
}

/// Asks what is new in them: for a home view, and for the launcher.
pub fn look(client: &Client) {
    if document().hidden() || Date::now() - LOOKED.get() < PAUSE_MS {
        return;
    }
    look_anew(client);
}

/// The same for somebody who has just come.
pub fn look_anew(client: &Client) {
    LOOKED.set(Date::now());
    let client = client.clone();
    spawn(async move {
        let key = client.key(REQUESTS);
        look_at_own(&client, &key).await;
        for entry in entries(&key).into_iter().take(ASKED) {
            let (reference, code) = (said(&entry, REFERENCE), said(&entry, CODE));
            if !code.is_empty() {
                let seen = number(&entry, "2").unwrap_or_default() as u32;
                let path = ["requests/", &reference, "/messages"].concat();
                let address = [&client.api_address(&path), "&after=", &seen.to_string()].concat();
                let answer = fetch(&address, Request { code: Some(&code), ..Request::default() }).await;
                let messages = answer.and_then(|answer| field(&answer.json, "messages").dyn_into::<Array>().ok());
                if let Some(messages) = messages.filter(|messages| messages.length() > 0) {
                    let is_unread = messages.iter().any(|message| is_by_us(&message));
                    news(&key, &reference, &messages.at(-1), is_unread);
                }
            }
        }
        draw(&client);
        tell_host(&client, &entries(&key));
    });
}

/// The conversations of a customer whom the shop vouches for, on whatever device they were begun.
async fn look_at_own(client: &Client, key: &str) {
    let Some(identity) = client.token().filter(|token| is_current(token)) else { return };
    let address = [&client.api_address("requests"), "&mine=1"].concat();
    let answer = fetch(&address, Request { identity: Some(&identity), ..Request::default() }).await;
    let own = answer.and_then(|answer| field(&answer.json, "requests").dyn_into::<Array>().ok()).unwrap_or_default();
    // The newest comes first, and is to be put in front last.
    for own in own.reverse().iter() {
        let reference = text(&own, "reference").unwrap_or_default();
        let seen = take_out(&mut entries(key), &reference).get(SEEN).as_f64().unwrap_or_default();
        let last = field(&own, "last");
        let is_unread = number(&own, "seq").is_some_and(|seq| seq > seen) && is_by_us(&last);
        news(key, &reference, &last, is_unread);
    }
}

/// Keeps what is new in a conversation, which may itself be new here.
fn news(key: &str, reference: &str, last: &JsValue, is_unread: bool) {
    let mut all = entries(key);
    let at = all.iter().position(|entry| said(entry, REFERENCE) == reference).unwrap_or_default();
    let entry = take_out(&mut all, reference);
    take(&entry, last);
    entry.set(UNREAD, is_unread.into());
    all.insert(at, entry);
    write(key, &all);
}

/// Tells the launcher whether there is an answer to read; not whose, nor what.
fn tell_host(client: &Client, all: &[Array]) {
    let mark = if all.iter().any(|entry| entry.get(UNREAD).is_truthy()) { "1" } else { "" };
    host::post("unread", &[("unread", mark.to_owned())], client);
}
