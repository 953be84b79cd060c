//! What the embedding page tells of its visitor and of itself: who they are, what forms are to be filled with, which
//! page it is. Kept for as long as the document lives, and nowhere else.

use std::cell::RefCell;

use js_sys::Reflect;
use leptos::prelude::document;
use nearhand_shared::model::Draft;
use wasm_bindgen::JsValue;

use super::decode::text;
use super::navigate::{History, in_locale, load};
use super::typing::value;
use super::{Client, host, memory};

/// What was told: the messages themselves, the last of each kind.
#[derive(Default)]
pub struct Told {
    identity: RefCell<JsValue>,
    prefill: RefCell<JsValue>,
    page: RefCell<JsValue>,
    /// The key of the form that was sent last, and the page it was sent from: sent again, it is the same request.
    sent_from: RefCell<(String, String)>,
}

impl Client {
    /// The visitor's signed identity, a JWT, where the embedding page has given one.
    pub fn identity(&self) -> Option<String> {
        text(&self.told.identity.borrow(), "token")
    }

    /// The address of the embedding page from which the form with this key was first sent.
    pub fn page_of(&self, key: &str) -> String {
        let mut sent = self.told.sent_from.borrow_mut();
        if sent.0 != key {
            *sent = (key.to_owned(), text(&self.told.page.borrow(), "url").unwrap_or_default());
        }
        sent.1.clone()
    }

    /// Puts the draft of another form, or else what the page has told, into the fields that nothing was typed into.
    pub fn fill_in(&self) {
        let Draft { message, name, email, phone } = self.draft.borrow().clone().unwrap_or_default().0;
        let fields = [
            ("name", "name", name),
            ("email", "email", email),
            ("phone", "phone", phone),
            ("note", "message", message.clone()),
            ("message", "message", message),
        ];
        for (id, told, typed) in fields {
            let told = text(&self.told.prefill.borrow(), told).unwrap_or_default();
            let text = if typed.is_empty() { told } else { typed };
            let field = document().get_element_by_id(id).filter(|field| value(field).is_empty());
            if let Some(field) = field.filter(|_| !text.is_empty()) {
                let _ = Reflect::set(&field, &"value".into(), &text.into());
            }
        }
    }
}

/// Takes what a message of the embedding page tells.
pub fn hear(client: &Client, kind: &str, message: &JsValue) {
    let place = match kind {
        "identity" => &client.told.identity,
        "prefill" => &client.told.prefill,
        "page" => &client.told.page,
        "view" => {
            // The language chosen meanwhile stays.
            let address = text(message, "address").unwrap_or_default();
            let address = in_locale(&address, &client.shell(|shell| shell.locale.clone()));
            return address.into_iter().for_each(|address| load(client, address, History::Push));
        }
        "forget" => return forget(client),
        _ => return,
    };
    place.replace(message.clone());
    client.fill_in();
}

/// Forgets what this browser remembers of the visitor. The embedding page then takes this document away.
fn forget(client: &Client) {
    memory::forget(&client.site());
    client.draft.take();
    host::post("forgotten", &[], client);
}
