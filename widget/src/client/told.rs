//! What the embedding page tells of its visitor and of itself: who they are, what forms are to be filled with, which
//! page it is. Kept for as long as the document lives, and nowhere else.

use std::cell::{Cell, RefCell};

use leptos::prelude::document;
use nearhand_shared::model::{ArticleLink, Draft, Suggestions, View};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement, Url};

use super::call::{Call, fetch, object};
use super::decode::{Decode, text};
use super::forms::call_address;
use super::navigate::{History, load};
use super::{Client, host, memory, search, window};

/// The longest address that is kept with a request; beyond that it says no more.
const LONGEST: usize = 500;

/// What was told.
#[derive(Default)]
pub struct Told {
    identity: RefCell<Option<String>>,
    prefill: RefCell<Draft>,
    page: RefCell<String>,
    /// The key of the form that was sent last, and the page it was sent from: sent again, it is the same request.
    sent_from: RefCell<(String, String)>,
    /// Whether the visitor has seen the panel. From then on nothing moves under their eyes.
    pub is_seen: Cell<bool>,
}

impl Client {
    /// The visitor's signed identity, a JWT, where the embedding page has given one.
    pub fn identity(&self) -> Option<String> {
        self.told.identity.borrow().clone()
    }

    /// The address of the embedding page from which the form with this key was first sent.
    pub fn page_of(&self, key: &str) -> String {
        let mut sent = self.told.sent_from.borrow_mut();
        if sent.0 != key {
            *sent = (key.to_owned(), self.told.page.borrow().clone());
        }
        sent.1.clone()
    }

    /// Puts the draft of another form, and then what the page has told, into the fields that nothing was typed into.
    pub fn fill_in(&self) {
        if let Some((draft, _)) = self.draft.borrow().as_ref() {
            fill_in(draft);
        }
        fill_in(&self.told.prefill.borrow());
    }
}

/// Takes what a message of the embedding page tells.
pub fn hear(client: &Client, kind: &str, message: &JsValue) {
    let said = |name| text(message, name).unwrap_or_default();
    match kind {
        "view" => {
            let view = said("view");
            let (path, query) = view.split_once('?').unwrap_or((&view, ""));
            let address = client.shell(|shell| crate::links::view(shell, path));
            load(client, [&address, "&", query].concat(), History::Push);
        }
        "identity" => drop(client.told.identity.replace(Some(said("token")))),
        "prefill" => {
            let known =
                Draft { message: said("message"), name: said("name"), email: said("email"), phone: said("phone") };
            client.told.prefill.replace(known);
            client.fill_in();
        }
        "page" => {
            client.told.page.replace(address_in(&said("url")).unwrap_or_default());
            suggest(client, said("title"));
        }
        "forget" => forget(client),
        _ => {}
    }
}

/// The address of a page without what may be anything: its query and its fragment.
fn address_in(url: &str) -> Option<String> {
    let url = Url::new(url).ok().filter(|url| url.protocol().starts_with("http"))?;
    let address = [url.origin(), url.pathname()].concat();
    // An address is ASCII.
    Some(address.get(..LONGEST).map(str::to_owned).unwrap_or(address))
}

/// Puts texts into the fields of the form on the screen that nothing was typed into.
fn fill_in(draft: &Draft) {
    let Draft { message, name, email, phone } = draft;
    for (id, text) in [("name", name), ("email", email), ("phone", phone), ("note", message), ("message", message)] {
        let Some(field) = document().get_element_by_id(id) else { continue };
        if let Some(line) = field.dyn_ref::<HtmlInputElement>().filter(|line| line.value().is_empty()) {
            line.set_value(text);
        } else if let Some(lines) = field.dyn_ref::<HtmlTextAreaElement>().filter(|lines| lines.value().is_empty()) {
            lines.set_value(text);
        }
    }
}

/// Puts articles that fit the page in place of those of the home view, if nobody has seen these yet. Whatever goes
/// wrong is not worth a word.
fn suggest(client: &Client, title: String) {
    let client = client.clone();
    let is_new = move |client: &Client| {
        !client.told.is_seen.get()
            && client.with(|page| matches!(page.view, View::Home(_)))
            && search::address().is_none()
    };
    if title.is_empty() || !is_new(&client) {
        return;
    }
    spawn_local(async move {
        let body = object([("message", title)]);
        let address = call_address(&client, "suggestions");
        let Some(answer) = fetch(&address, Call { body: Some(&body), ..Call::default() }).await else { return };
        let Some(found) = Suggestions::decode(&answer.json) else { return };
        if !found.results.is_empty() && is_new(&client) {
            client.update(|page| {
                if let View::Home(home) = &mut page.view {
                    let link = |found: nearhand_shared::model::SearchResult| ArticleLink {
                        slug: found.slug,
                        title: found.title,
                        summary: found.excerpt,
                        locale: found.locale,
                    };
                    home.articles = found.results.into_iter().map(link).collect();
                }
            });
        }
    });
}

/// Forgets what this browser remembers of the visitor. A new document knows nothing of what this one holds.
fn forget(client: &Client) {
    memory::forget(&client.site());
    host::post("forgotten", &[], client);
    let _ = window().location().replace(&client.shell(crate::links::home));
}
