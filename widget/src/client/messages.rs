//! Messages from the page that embeds the frame: who the visitor is, what forms are to be filled with, which page it is,
//! what is to be shown.
//!
//! The frame takes messages of its parent only, and of the origin that the loader named only. Who may embed the frame at
//! all is decided by `frame-ancestors`.

use leptos::prelude::document;
use nearhand_shared::model::View;
use wasm_bindgen::JsValue;
use web_sys::{KeyboardEvent, MessageEvent};

use super::dom::{focus, is_composing, location, on, window};
use super::host::{parent, post, post_language};
use super::identity::Identity;
use super::json::{field, number, text};
use super::navigate::{History, in_locale, load, open_remembered, path_of};
use super::state::Client;
use super::storage::{self, DRAFT, REPLIES, REQUESTS};
use super::{drafts, news, outbox, queue, remembered};
use crate::links;

/// Listens to the parent and to Escape, and says that the frame is ready.
pub fn listen(client: &Client) {
    let listening = client.clone();
    on(&window(), "message", move |event: MessageEvent| {
        let is_parent =
            parent().zip(event.source()).is_some_and(|(parent, source)| js_sys::Object::is(&parent, &source));
        let is_host = listening.shell(|shell| !shell.host.is_empty() && shell.host == event.origin());
        let data = event.data();
        if is_parent && is_host && number(&data, "nearhand") == Some(1.0) {
            hear(&listening, &data);
        }
    });
    let escaped = client.clone();
    on(&window(), "keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) && !event.default_prevented() {
            post("close", &[], &escaped);
        }
    });
    post_language("ready", client);
}

fn hear(client: &Client, message: &JsValue) {
    let said = |name| text(message, name).unwrap_or_default();
    match said("type").as_str() {
        "open" => {
            focus_view();
            news::look(client);
        }
        "language" => {
            client.is_asked.set(true);
            if let Some(address) = in_locale(&location(), &said("locale")) {
                load(client, address, History::Replace);
            }
        }
        // Where the launcher lies on the bar, as the way out.
        "place" => {
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("data-close", &said("side"));
            }
        }
        "identity" => identify(client, said("token")),
        "prefill" => {
            client.prefill.replace(message.clone());
            drafts::restore(client);
        }
        "page" => drop(client.page_address.replace(said("url"))),
        "view" => open(client, &said("address")),
        "forget" => forget(client, field(message, "everything").is_truthy()),
        _ => {}
    }
}

/// The panel was opened: the focus goes to its view. Who has begun to type stays where they are.
fn focus_view() {
    if document().active_element().is_none_or(|element| element.tag_name() == "BODY") {
        focus("h1");
    }
}

/// Shows a view.
fn open(client: &Client, address: &str) {
    // The language chosen meanwhile stays.
    let Some(address) = in_locale(address, &client.shell(|shell| shell.locale.clone())) else { return };
    // A form that is there already stays as it is: somebody may be writing in it.
    let is_form = client.with(|page| matches!(page.view, View::Contact(_)));
    if !(is_form && path_of(&address) == path_of(&location())) {
        load(client, address, History::Push);
    }
}

/// Takes a signed identity, or an empty one. What is kept in this browser is then that customer's, and what is on the
/// screen of another one's goes.
fn identify(client: &Client, token: String) {
    let before = client.subject();
    let identity = Identity::of(token);
    if before == identity.subject {
        client.identity.replace(identity);
    } else if before.is_some() {
        // All of the other's views go with their document. The embedding page tells the new one who is there.
        let _ = window().location().replace(&client.shell(links::home));
        return;
    } else {
        let typed = drafts::take_typed(client);
        client.identity.replace(identity);
        drafts::change_owner(client, typed);
        remembered::draw(client);
        remembered::look_anew(client);
        open_remembered(client);
    }
    outbox::deliver(client);
}

/// Forgets who is there: drafts, references and codes, theirs and nobody's. What waits to be sent stays, and is sent as
/// its writer's, unless `everything` is to go. The embedding page then takes this document away.
fn forget(client: &Client, everything: bool) {
    let subject = client.subject();
    if everything {
        storage::keys(&client.key_of("", None)).iter().for_each(|key| storage::erase(key));
    }
    for name in [REQUESTS, DRAFT, REPLIES] {
        for owner in [subject.as_deref(), None] {
            storage::erase(&client.key_of(name, owner));
        }
    }
    queue::leave(client);
    storage::mark_tab(&client.key_of(DRAFT, None), false);
    post("forgotten", &[], client);
}
