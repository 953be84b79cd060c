//! What the embedding page tells of its visitor and of itself: who they are, what forms are to be filled with, which
//! page it is. Kept for as long as the document lives, and nowhere else.

use std::cell::RefCell;

use nearhand_shared::model::View;
use wasm_bindgen::JsValue;

use super::decode::text;
use super::navigate::{History, in_locale, load, path_of};
use super::{Client, drafts, host, location, memory};

/// What was told: the messages themselves, the last of each kind.
#[derive(Default)]
pub struct Told {
    identity: RefCell<JsValue>,
    prefill: RefCell<JsValue>,
    page: RefCell<JsValue>,
}

impl Client {
    /// The visitor's signed identity, a JWT, where the embedding page has given one.
    pub fn identity(&self) -> Option<String> {
        text(&self.told.identity.borrow(), "token")
    }

    /// The address of the embedding page, as far as it has told one.
    pub fn page_address(&self) -> String {
        text(&self.told.page.borrow(), "url").unwrap_or_default()
    }

    /// Puts what the page has told into the fields that hold nothing.
    pub fn fill_in(&self) {
        drafts::fill_in(&self.told.prefill.borrow());
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
            let Some(address) = in_locale(&address, &client.shell(|shell| shell.locale.clone())) else { return };
            // A form that is there already stays as it is: somebody may be writing in it.
            let is_form = client.with(|page| matches!(page.view, View::Contact(_)));
            if !(is_form && path_of(&address) == path_of(&location())) {
                load(client, address, History::Push);
            }
            return;
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
    host::post("forgotten", &[], client);
}
