//! A conversation on the screen is kept up with what is written in it elsewhere: now and then while somebody looks, and at
//! once when they look again; and by the live part (`live/`), where that is there, which brings what has come.

use std::cell::Cell;

use leptos::prelude::document;
use nearhand_shared::model::{Entry, View};
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::decode::list;
use super::dom::{find, later, location, on, spawn};
use super::http::{Request, fetch};
use super::json::{field, number, put};
use super::navigate::{History, arrive, load};
use super::remembered::{self, code_of};
use super::state::Client;
use crate::views::request::rows;

/// The time between two looks, in milliseconds: so often as a person would look, and as a code may be used.
const EVERY_MS: i32 = 15_000;

thread_local! {
    /// Counts the timers: only the last one looks.
    static WATCH: Cell<u32> = const { Cell::new(0) };
}

/// Begins to look.
pub fn listen(client: &Client) {
    let woken = client.clone();
    on(&document(), "visibilitychange", move |_: Event| look(&woken));
    let told = client.clone();
    on(&document(), "nearhand-live", move |event: Event| hear(&told, &field(&event, "detail")));
    again(client);
}

/// The live part tells what has come, and is told who is there.
fn hear(client: &Client, told: &JsValue) {
    put(told, "token", &client.token().into());
    let new: Vec<Entry> = list(&field(told, "messages"));
    let is_earlier = field(told, "earlier").is_truthy();
    client.change(|page| {
        if let View::Request(request) = &mut page.view {
            if let Some(thread) = find(".thread") {
                let place = if is_earlier { "afterbegin" } else { "beforeend" };
                let _ = thread.insert_adjacent_html(place, &rows(&request.text, &new));
            }
            let at = if is_earlier { 0 } else { request.thread.len() };
            request.thread.splice(at..at, new);
            request.seq = request.thread.last().map_or(request.seq, |last| last.seq);
        }
    });
    if field(told, "seen").is_truthy() {
        remembered::see(client);
    }
    if field(told, "draw").is_truthy() {
        load(client, location(), History::Keep);
    }
}

fn again(client: &Client) {
    let this = WATCH.get().wrapping_add(1);
    WATCH.set(this);
    let client = client.clone();
    later(EVERY_MS, move || {
        if WATCH.get() == this {
            look(&client);
        }
    });
}

/// Looks now.
pub fn look(client: &Client) {
    again(client);
    remembered::look(client);
    let shown = client.with(|page| match &page.view {
        View::Request(request) if request.reply.is_some() => Some((request.reference.clone(), request.seq)),
        _ => None,
    });
    let is_looked_after = document().hidden() || find("[data-live]").is_some();
    let Some((reference, seq)) = shown.filter(|_| !is_looked_after) else { return };
    let (client, moves) = (client.clone(), client.moves.get());
    spawn(async move {
        let code = code_of(&client, &reference);
        let identity = client.token().filter(|_| code.is_none());
        let path = ["requests/", &reference, "/messages"].concat();
        let address = [&client.api_address(&path), "&after=", &seq.to_string()].concat();
        let request = Request { code: code.as_deref(), identity: identity.as_deref(), ..Request::default() };
        let answer = fetch(&address, request).await;
        let is_news = answer.and_then(|answer| number(&answer.json, "seq")).is_some_and(|now| now > f64::from(seq));
        if is_news && client.moves.get() == moves {
            let _ = arrive(&client, &client.request_address(&reference), History::Keep).await;
        }
    });
}
