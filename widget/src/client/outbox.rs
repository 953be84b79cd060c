//! The outbox: a message is stored, then sent, and taken out once the edge has answered that it is committed.
//!
//! What gets no answer waits here: until the network is back, the page is opened again, or the time between two tries is
//! over, whichever tab it is in. A try is always the same request with the same key, so that the edge stores it once, and
//! as who wrote it: where that is a customer who is gone, it waits for them. What the edge refuses becomes the draft
//! again, with what is wrong.

use std::cell::Cell;

use js_sys::Date;
use nearhand_shared::model::View;
use wasm_bindgen::JsValue;
use web_sys::{Event, HtmlFormElement};

use super::dom::{focus, go_to, later, on, one_at_a_time, spawn, tell, window};
use super::form::{Sending, fields, value};
use super::http::{Request, Response, fetch};
use super::json::{field, number, object, put, text};
use super::navigate::{History, arrive};
use super::queue::{self, Sendable, is_mine, items, key_of, sendable};
use super::remembered::{self, remember};
use super::state::Client;
use super::{contact, drafts, host, reply};
use crate::links;

/// Between the first try and the next; doubled each time, up to sixty-four times that.
const PAUSE_MS: i32 = 5_000;
const MOST_DOUBLED: u32 = 6;

thread_local! {
    /// Tries without an answer, since the last one that had one.
    static TRIES: Cell<u32> = const { Cell::new(0) };
    /// Whether a timer runs.
    static IS_WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Sends what waits: now, when the network is back, and when another tab has put something in or taken it out.
pub fn listen(client: &Client) {
    let online = client.clone();
    on(&window(), "online", move |_: Event| deliver(&online));
    let changed = client.clone();
    on(&window(), "storage", move |event: Event| {
        if text(&event, "key").is_some_and(|key| key == queue::key(&changed)) {
            remembered::draw(&changed);
            deliver(&changed);
        }
    });
    deliver(client);
}

/// Leaves a request: stores what a form holds, and sends it.
pub fn send(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    let body = fields(sending.form());
    client.shell(|shell| {
        put(&body, "zone", &shell.zone.as_str().into());
        put(&body, "locale", &shell.locale.as_str().into());
    });
    put(&body, "page", &client.page_address.borrow().as_str().into());
    let item = object([("key", value(sending.form(), "key")), ("address", client.api_address("requests"))]);
    put(&item, "body", &body);
    queue::sign(client, &item);
    let (key, is_stored) = queue::add(client, &item);
    drafts::erase(client);
    start(client, Some(Own { sending, key, is_stored }));
}

/// Goes on with a conversation: stores what its form holds, and sends it.
pub fn send_reply(client: &Client, form: HtmlFormElement) {
    let Some(reference) = reply::shown(client) else { return };
    let Some(sending) = Sending::begin(form) else { return };
    tell("");
    let path = ["requests/", &reference, "/messages"].concat();
    let code = remembered::code_of(client, &reference).unwrap_or_default();
    let item = object([
        ("key", value(sending.form(), "key")),
        ("address", client.api_address(&path)),
        ("code", code),
        ("reference", reference.clone()),
    ]);
    put(&item, "body", &fields(sending.form()));
    queue::sign(client, &item);
    let (key, is_stored) = queue::add(client, &item);
    reply::keep(client, &reference, "");
    start(client, Some(Own { sending, key, is_stored }));
}

/// The conversation that a message goes on with; none where it begins one.
fn reference_of(item: &JsValue) -> Option<String> {
    text(item, "reference")
}

/// Makes a message that was not sent what is typed again.
fn put_back(client: &Client, item: &JsValue) {
    match reference_of(item) {
        Some(reference) => reply::put_back(client, &reference, &queue::message_of(item)),
        None => drafts::put_back(client, item),
    }
}

/// Says what is wrong with a message that is what is typed again.
fn refused(client: &Client, item: &JsValue, problem: &JsValue) {
    match reference_of(item) {
        Some(reference) => {
            if let Some(failure) = reply::refused(client, &reference, problem) {
                tell(&failure);
            }
        }
        None => contact::refused(client, problem),
    }
}

/// The message that the form on the screen has sent.
struct Own {
    sending: Sending,
    key: String,
    /// Whether the message outlives the document.
    is_stored: bool,
}

/// Sends what waits and can be sent now.
pub fn deliver(client: &Client) {
    queue::tidy(client);
    start(client, None);
}

/// Sends what waits, one tab at a time. Where browsers cannot keep to that, the keys see to it that nothing is stored
/// twice.
fn start(client: &Client, own: Option<Own>) {
    contact::draw_waiting_but(client, own.as_ref().map(|own| own.key.as_str()));
    if items(client).length() == 0 {
        return;
    }
    let (client, lock) = (client.clone(), queue::key(client));
    one_at_a_time(lock, async move { send_all(&client, own).await });
}

/// The next message to be sent, and the identity that goes with it. The form's own goes at once, as who is there,
/// whatever the edge makes of a token that is out of date: they have pressed the button.
fn next(client: &Client, tried: &[String], own: Option<&Own>) -> Option<(JsValue, Option<String>)> {
    let now = Date::now();
    items(client).iter().find_map(|item| {
        let key = key_of(&item);
        if tried.contains(&key) {
            return None;
        }
        if is_own(own, &key) {
            return Some((item, client.token()));
        }
        match sendable(client, &item) {
            Sendable::As(token) if number(&item, "after").is_none_or(|after| after <= now) => Some((item, token)),
            _ => None,
        }
    })
}

fn is_own(own: Option<&Own>, key: &str) -> bool {
    own.is_some_and(|own| own.key == key)
}

async fn send_all(client: &Client, mut own: Option<Own>) {
    let mut tried: Vec<String> = Vec::new();
    while let Some((item, identity)) = next(client, &tried, own.as_ref()) {
        let key = key_of(&item);
        tried.push(key.clone());
        let address = text(&item, "address").unwrap_or_default();
        let body = field(&item, "body");
        let code = text(&item, "code").filter(|code| !code.is_empty());
        let (identity, code) = (identity.as_deref(), code.as_deref());
        let request = Request { body: Some(&body), key: Some(&key), identity, code };
        let response = fetch(&address, request).await;
        // An answer that is none of ours is as good as none.
        let is_ours = |response: &Response| response.status == 201 || text(&response.json, "detail").is_some();
        let Some(response) = response.filter(is_ours) else { break };
        if response.status == 201 {
            TRIES.set(0);
            let is_own = own.take_if(|own| own.key == key).is_some();
            stored(client, &item, &response.json, is_own).await;
        } else {
            not_stored(client, &item, &response, &mut own);
        }
    }
    if let Some(own) = own {
        waits(client, &own);
    }
    contact::draw_waiting(client);
    if items(client).iter().any(|item| queue::is_sendable(client, &item)) {
        try_again(client);
    }
}

/// What becomes of a message that the edge has not taken: another try with another key, a later one, or the draft again.
fn not_stored(client: &Client, item: &JsValue, response: &Response, own: &mut Option<Own>) {
    let key = key_of(item);
    let is_own = is_own(own.as_ref(), &key);
    if text(&response.json, "type").as_deref() == Some("urn:nearhand:problem:key") {
        // An earlier try, whose answer was lost, was stored, and the message edited since: this is another request.
        if queue::remove(client, &key).is_some() {
            put(item, "key", &[&key, "-"].concat().into());
            let (key, _) = queue::add(client, item);
            if let Some(own) = own.as_mut().filter(|_| is_own) {
                own.key = key;
            }
        }
    } else if !is_own && (response.status == 429 || response.status >= 500) {
        put_off(client, item, response);
    } else if !is_own && !is_mine(client, item) {
        queue::set_aside(client, &key);
    } else if queue::remove(client, &key).is_some() {
        put_back(client, item);
        if let Some(own) = own.take_if(|_| is_own) {
            own.sending.end();
        }
        refused(client, item, &response.json);
    }
}

/// Keeps a message until the edge wants to be asked again; the visitor is told once.
fn put_off(client: &Client, item: &JsValue, response: &Response) {
    if queue::remove(client, &key_of(item)).is_none() {
        return;
    }
    if number(item, "after").is_none() && is_mine(client, item) {
        tell(&text(&response.json, "text").unwrap_or_default());
    }
    put(item, "after", &(Date::now() + response.retry_after * 1000.0).into());
    queue::add(client, item);
}

/// Says that the message of the form has to wait. Where the browser does not store it, it would be gone with the page:
/// there it goes back into the form.
fn waits(client: &Client, own: &Own) {
    own.sending.end();
    let item = items(client).iter().find(|item| key_of(item) == own.key);
    if own.is_stored {
        match item.as_ref().and_then(reference_of) {
            Some(reference) => drop(reply::show(client, &reference, "", &JsValue::NULL)),
            None => drop(contact::show(client, "", &JsValue::NULL)),
        }
        contact::draw_waiting(client);
        go_to("#outbox .waiting:last-child");
    } else if let Some(item) = queue::remove(client, &own.key) {
        put_back(client, &item);
        refused(client, &item, &JsValue::NULL);
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
        deliver(&client);
    });
}

/// What was sent is a request of its writer's. The visitor sees their own at once, or is told of it if it was sent behind
/// their back; of another's they hear nothing.
async fn stored(client: &Client, item: &JsValue, answer: &JsValue, is_own: bool) {
    if let Some(reference) = reference_of(item) {
        return stored_reply(client, item, &reference, is_own).await;
    }
    let Some(reference) = text(answer, "reference") else { return };
    let is_theirs = is_own || is_mine(client, item);
    let writer = if is_theirs { client.subject() } else { queue::writer_of(item) };
    // After a day the edge no longer has the access code to tell again.
    if let Some(token) = text(answer, "token").filter(|token| !token.is_empty() && !queue::is_left(item)) {
        remember(client, writer.as_deref(), &reference, &token);
    }
    // Last, so that other tabs, which look when this goes, find the request.
    queue::remove(client, &key_of(item));
    if !is_theirs {
        return;
    }
    host::post("request", &[("reference", reference.clone())], client);
    if is_own {
        if arrive(client, &client.request_address(&reference), History::Push).await {
            return;
        }
        contact::show(client, "", &JsValue::NULL);
    }
    remembered::draw(client);
    tell_sent(client, &reference);
}

/// What was sent is part of a conversation: it is shown there, if that is on the screen.
async fn stored_reply(client: &Client, item: &JsValue, reference: &str, is_own: bool) {
    queue::remove(client, &key_of(item));
    let is_shown = reply::shown(client).is_some_and(|shown| shown == reference);
    if is_shown && arrive(client, &client.request_address(reference), History::Keep).await {
        go_to(".entry:last-child");
    }
    if !is_own && !is_shown && is_mine(client, item) {
        tell_sent(client, reference);
    }
}

fn tell_sent(client: &Client, reference: &str) {
    let sent = client.shell(|shell| shell.chrome.sent.clone());
    if let Some((before, rest)) = sent.split_once('{')
        && let Some((_, after)) = rest.split_once('}')
    {
        tell(&[before, reference, after].concat());
    }
}

/// Takes a message back: it is the draft again, and the visitor is in the form.
pub fn take_back(client: &Client, form: &HtmlFormElement) {
    let (client, key) = (client.clone(), value(form, "key"));
    spawn(async move {
        let reference = items(&client).iter().find(|item| key_of(item) == key).as_ref().and_then(reference_of);
        let is_there = client.with(|page| match (&page.view, &reference) {
            (View::Contact(_), None) => true,
            (View::Request(request), Some(reference)) => request.reference == *reference,
            _ => false,
        });
        let address = match &reference {
            Some(reference) => client.request_address(reference),
            None => client.shell(|shell| links::view(shell, "contact")),
        };
        if !is_there && !arrive(&client, &address, History::Push).await {
            return tell(&client.network_error());
        }
        if let Some(item) = queue::remove(&client, &key) {
            put_back(&client, &item);
        }
        match reference {
            Some(reference) => drop(reply::show(&client, &reference, "", &JsValue::NULL)),
            None => drop(contact::show(&client, "", &JsValue::NULL)),
        }
        focus("#message, #reply");
    });
}
