//! The outbox: a message is stored, then sent, and taken out once the edge has answered that it is committed.
//!
//! What gets no answer waits here: until the network is back, the page is opened again, or the time between two tries is
//! over, whichever tab it is in. A try is always the same call with the same key, so that the edge stores it once. What
//! the edge refuses becomes the draft again, with what is wrong.

use std::cell::Cell;

use js_sys::{Date, Function, Promise, Reflect};
use leptos::prelude::document;
use nearhand_shared::model::{Draft, View};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Event, HtmlFormElement};

use super::call::{Answer, Call, fetch, object, put};
use super::decode::{field, list, text};
use super::forms::{Sending, call_address, request_address, value};
use super::navigate::{History, arrive, focus, go_to, tell};
use super::waiting::{add, items, key_of, message_of, remove};
use super::{Client, drafts, draw_in, host, later, memory, on, spawn, window};
use crate::links;
use crate::views::outbox;

/// Between the first try and the next; doubled each time, up to sixty-four times that.
const PAUSE_MS: i32 = 5_000;
const MOST_DOUBLED: u32 = 6;
/// The property of their place that tells which messages are shown there.
const SHOWN: &str = "shown";

thread_local! {
    /// Tries without an answer, since the last one that had one.
    static TRIES: Cell<u32> = const { Cell::new(0) };
    /// Whether a timer runs.
    static IS_WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Sends what waits: now, when the network is back, and when another tab has put something in or taken it out.
pub fn listen(client: &Client) {
    let online = client.clone();
    on(&window(), "online", move |_: Event| deliver(&online, None));
    let changed = client.clone();
    on(&window(), "storage", move |event: Event| {
        if text(&event, "key").is_some_and(|key| key == memory::key(&changed.site(), memory::OUTBOX)) {
            changed.draw_remembered();
            deliver(&changed, None);
        }
    });
    deliver(client, None);
}

/// Leaves a request: stores what a form holds, and sends it.
pub fn send(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    let body = drafts::fields(sending.form());
    client.shell(|shell| {
        put(&body, "zone", &shell.zone.as_str().into());
        put(&body, "locale", &shell.locale.as_str().into());
    });
    put(&body, "page", &client.page_address().into());
    let item = object([("key", value(sending.form(), "key")), ("address", call_address(client, "requests"))]);
    put(&item, "body", &body);
    let (key, is_stored) = add(client, &item);
    drafts::forget(client);
    deliver(client, Some(Own { sending, key, is_stored }));
}

/// The message that the form on the screen has sent.
pub struct Own {
    sending: Sending,
    key: String,
    /// Whether the message outlives the document.
    is_stored: bool,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], js_name = request, catch)]
    fn with_lock(name: &str, work: &Function) -> Result<Promise, JsValue>;
}

/// Sends what waits, one tab at a time. Browsers without locks, or which refuse them here, do without: the keys see to
/// it that nothing is stored twice.
fn deliver(client: &Client, own: Option<Own>) {
    draw(client, own.as_ref());
    if items(client).length() == 0 {
        return;
    }
    let name = memory::key(&client.site(), memory::OUTBOX);
    let client = client.clone();
    let work = async move {
        send_all(&client, own).await;
        Ok(JsValue::UNDEFINED)
    };
    let work: Function = Closure::once_into_js(move || future_to_promise(work)).unchecked_into();
    spawn(async move {
        let is_done = match with_lock(&name, &work) {
            Ok(done) => JsFuture::from(done).await.is_ok(),
            Err(_) => false,
        };
        if !is_done {
            let _ = work.call0(&JsValue::UNDEFINED);
        }
    });
}

async fn send_all(client: &Client, mut own: Option<Own>) {
    let mut tried: Vec<String> = Vec::new();
    let next = |tried: &[String], own: &Option<Own>| {
        let now = Date::now();
        let is_due = |item: &JsValue| {
            let key = key_of(item);
            let is_own = own.as_ref().is_some_and(|own| own.key == key);
            !tried.contains(&key) && (is_own || !field(item, "after").as_f64().is_some_and(|after| after > now))
        };
        items(client).iter().find(is_due)
    };
    while let Some(item) = next(&tried, &own) {
        let key = key_of(&item);
        tried.push(key.clone());
        let address = text(&item, "address").unwrap_or_default();
        let body = field(&item, "body");
        let identity = client.identity();
        let call = Call { body: Some(&body), key: Some(&key), identity: identity.as_deref(), code: None };
        let answer = fetch(&address, call).await;
        // An answer that is none of ours is as good as none.
        let is_ours = |answer: &Answer| answer.status == 201 || text(&answer.json, "detail").is_some();
        let Some(answer) = answer.filter(is_ours) else { break };
        let is_own = own.as_ref().is_some_and(|own| own.key == key);
        if answer.status == 201 {
            TRIES.set(0);
            stored(client, &key, &answer.json, own.take_if(|_| is_own).is_some()).await;
        } else if text(&answer.json, "type").as_deref() == Some("urn:nearhand:problem:key") {
            // An earlier try, whose answer was lost, was stored, and the message edited since: this is another request.
            if remove(client, &key).is_some() {
                put(&item, "key", &[&key, "-"].concat().into());
                let (key, _) = add(client, &item);
                if let Some(own) = own.as_mut().filter(|_| is_own) {
                    own.key = key;
                }
            }
        } else if !is_own && (answer.status == 429 || answer.status >= 500) {
            if remove(client, &key).is_some() {
                if field(&item, "after").is_undefined() {
                    tell(&text(&answer.json, "text").unwrap_or_default());
                }
                put(&item, "after", &(Date::now() + answer.retry_after * 1000.0).into());
                add(client, &item);
            }
        } else if remove(client, &key).is_some() {
            drafts::put_back(client, &item);
            own.take_if(|_| is_own);
            refused(client, &answer.json);
        }
    }
    if let Some(own) = own {
        waits(client, &own);
    }
    draw(client, None);
    if items(client).length() > 0 {
        try_again(client);
    }
}

/// Says that the message of the form has to wait. Where the browser does not store it, it would be gone with the page:
/// there it goes back into the form.
fn waits(client: &Client, own: &Own) {
    own.sending.end();
    if own.is_stored {
        show_contact(client, "", &JsValue::NULL);
        draw(client, None);
        go_to("#outbox .waiting:last-child");
    } else if let Some(item) = remove(client, &own.key) {
        drafts::put_back(client, &item);
        refused(client, &JsValue::NULL);
    }
}

fn try_again(client: &Client) {
    if IS_WAITING.replace(true) {
        return;
    }
    let tries = TRIES.get();
    TRIES.set(tries.saturating_add(1));
    let client = client.clone();
    later(PAUSE_MS << tries.min(MOST_DOUBLED), move || {
        IS_WAITING.set(false);
        deliver(&client, None);
    });
}

/// What was sent is a request, which the visitor sees at once, or is told of if it was sent behind their back.
async fn stored(client: &Client, key: &str, answer: &JsValue, is_own: bool) {
    let Some(reference) = text(answer, "reference") else { return };
    // After a day the edge no longer has the access code to tell again.
    if let Some(token) = text(answer, "token").filter(|token| !token.is_empty()) {
        memory::remember(&client.site(), &reference, &token);
    }
    // Last, so that other tabs, which look when this goes, find the request.
    remove(client, key);
    host::post("request", &[("reference", reference.clone())], client);
    if is_own {
        if arrive(client, &request_address(client, &reference), History::Push).await {
            return;
        }
        show_contact(client, "", &JsValue::NULL);
    }
    client.draw_remembered();
    let sent = client.shell(|shell| shell.chrome.sent.clone());
    if let Some((before, rest)) = sent.split_once('{')
        && let Some((_, after)) = rest.split_once('}')
    {
        tell(&[before, &reference, after].concat());
    }
}

/// Shows the form as it was, with what is wrong; elsewhere says it.
fn refused(client: &Client, problem: &JsValue) {
    let told = text(problem, "text").unwrap_or_else(|| {
        client.with(|page| match &page.view {
            View::Contact(contact) => contact.text.network_error.clone(),
            _ => page.shell.chrome.network_error.clone(),
        })
    });
    if show_contact(client, &told, &field(problem, "errors")) {
        go_to("[aria-invalid=true], form .button");
    } else {
        tell(&told);
    }
}

/// Draws the contact form anew, if it is on the screen.
fn show_contact(client: &Client, failure: &str, errors: &JsValue) -> bool {
    if let View::Contact(contact) = &mut client.page.borrow_mut().view {
        contact.draft = Draft::default();
        contact.failure = failure.to_owned();
        contact.errors = list(errors);
    } else {
        return false;
    }
    client.draw();
    true
}

/// Takes a message back: it is the draft again, and the visitor is in the form.
pub fn take_back(client: &Client, form: &HtmlFormElement) {
    let (client, key) = (client.clone(), value(form, "key"));
    spawn(async move {
        let is_there = client.with(|page| matches!(page.view, View::Contact(_)));
        let address = client.shell(|shell| links::view(shell, "contact"));
        if !is_there && !arrive(&client, &address, History::Push).await {
            return tell(&client.shell(|shell| shell.chrome.network_error.clone()));
        }
        if let Some(item) = remove(&client, &key) {
            drafts::put_back(&client, &item);
        }
        show_contact(&client, "", &JsValue::NULL);
        focus("#message");
    });
}

/// Shows what waits, but for the message that the form on the screen is sending.
pub fn draw(client: &Client, own: Option<&Own>) {
    let Some(place) = document().get_element_by_id("outbox") else { return };
    let items = items(client);
    let waiting: Vec<(String, String)> = items
        .iter()
        .map(|item| (key_of(&item), message_of(&item)))
        .filter(|(key, _)| own.is_none_or(|own| own.key != *key))
        .collect();
    // What is there already is not read out again, and keeps its focus.
    let keys: String = waiting.iter().map(|(key, _)| key.as_str()).collect();
    if Reflect::get(&place, &SHOWN.into()).is_ok_and(|shown| shown.as_string().unwrap_or_default() == keys) {
        return;
    }
    put(&place, SHOWN, &keys.into());
    draw_in(&place, client.shell(|shell| outbox::view(shell, &waiting)));
}
