//! The requests that this browser remembers for who is there: reference and access code.

use js_sys::Array;
use leptos::prelude::document;
use nearhand_shared::model::View;
use wasm_bindgen::JsValue;

use super::dom::draw_in;
use super::state::Client;
use super::storage::{self, REQUESTS};
use crate::views::home::remembered_requests;

const MOST: usize = 20;

/// They, newest first.
fn requests(key: &str) -> Vec<(String, String)> {
    let pair = |entry: JsValue| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    storage::list(key).iter().filter_map(pair).collect()
}

/// The access code of a request.
pub fn code_of(client: &Client, reference: &str) -> Option<String> {
    requests(&client.key(REQUESTS)).into_iter().find(|(known, _)| known == reference).map(|(_, code)| code)
}

/// Remembers a request for the customer who has made it, or for nobody.
pub fn remember(client: &Client, owner: Option<&str>, reference: &str, code: &str) {
    let key = client.key_of(REQUESTS, owner);
    let mut all = requests(&key);
    all.retain(|(known, _)| known != reference);
    all.insert(0, (reference.to_owned(), code.to_owned()));
    all.truncate(MOST);
    let list: Array = all.iter().map(|(reference, code)| Array::of2(&reference.into(), &code.into())).collect();
    storage::write(&key, &list);
}

/// Shows them in a home view. The rest of it stays: the visitor may be typing.
pub fn draw(client: &Client) {
    let Some(place) = document().get_element_by_id("remembered") else { return };
    let references: Vec<String> = requests(&client.key(REQUESTS)).into_iter().map(|(reference, _)| reference).collect();
    draw_in(&place, client.shell(|shell| remembered_requests(shell, &references)));
}

/// Remembers the request that the page shows, where that was made or opened by a form post before the client ran.
pub fn remember_shown(client: &Client) {
    if let View::Request(request) = &client.page().view {
        let carried = request.reply.as_ref().map(|reply| &reply.code);
        if let Some(code) = [Some(&request.token), carried].into_iter().flatten().find(|code| !code.is_empty()) {
            remember(client, client.subject().as_deref(), &request.reference, code);
        }
    }
}
