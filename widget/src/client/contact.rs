//! The contact form on the screen, and what waits to be sent above every view.

use leptos::prelude::document;
use nearhand_shared::model::{Draft, View};
use wasm_bindgen::JsValue;

use super::decode::list;
use super::dom::{draw_in, find, go_to, tell};
use super::form::mended;
use super::json::{field, put, text};
use super::queue::{self, is_mine, key_of};
use super::state::Client;
use crate::views::outbox::{self, Waiting};

/// The property of their place that tells which messages are shown there.
const SHOWN: &str = "shown";

/// Shows the form as it was, with what is wrong; elsewhere says it.
pub fn refused(client: &Client, problem: &JsValue) {
    let detail = text(problem, "text").unwrap_or_else(|| {
        client.with(|page| match &page.view {
            View::Contact(contact) => contact.text.network_error.clone(),
            _ => page.shell.chrome.network_error.clone(),
        })
    });
    if show(client, &detail, problem) {
        go_to("[aria-invalid=true], [name=confirmed], form .button");
    } else {
        tell(&detail);
    }
}

/// Draws the contact form anew, if it is on the screen. Once a person was asked whether they are one, they can say it.
pub fn show(client: &Client, failure: &str, problem: &JsValue) -> bool {
    let mut is_there = false;
    client.change(|page| {
        if let View::Contact(contact) = &mut page.view {
            contact.draft = Draft::default();
            contact.failure = failure.to_owned();
            contact.errors = list(&field(problem, "errors"));
            if let Some(confirm) = text(problem, "confirm") {
                contact.confirm = confirm;
            }
            // What they are asked to agree to, as it is now.
            if let Some(intro) = text(problem, "intro") {
                contact.text.intro = intro;
            }
            is_there = true;
        }
    });
    if is_there {
        client.draw();
        if failure.is_empty()
            && let Some(consent) = find("[name=consent]")
        {
            mended(&consent);
        }
    }
    is_there
}

/// Shows what waits of who is there.
pub fn draw_waiting(client: &Client) {
    draw_waiting_but(client, None);
}

/// The same, but for the message that the form is sending, by its key.
pub fn draw_waiting_but(client: &Client, sending: Option<&str>) {
    let Some(place) = document().get_element_by_id("outbox") else { return };
    let items = queue::items(client);
    let mine = items.iter().filter(|item| is_mine(client, item) && sending != Some(key_of(item).as_str()));
    let waiting: Vec<Waiting> = mine
        .map(|item| Waiting {
            key: key_of(&item),
            message: queue::message_of(&item),
            wants_identity: !queue::is_sendable(client, &item),
        })
        .collect();
    // What is there already is not read out again, and keeps its focus.
    let mark = |item: &Waiting| if item.wants_identity { "!" } else { "" };
    let shown: String = waiting.iter().flat_map(|item| [item.key.as_str(), mark(item)]).collect();
    if text(&place, SHOWN).unwrap_or_default() == shown {
        return;
    }
    put(&place, SHOWN, &shown.as_str().into());
    draw_in(&place, client.shell(|shell| outbox::view(shell, &waiting)));
}
