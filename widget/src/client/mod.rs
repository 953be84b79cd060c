//! The client: takes the rendered page over and moves between views without a reload.
//!
//! It holds one signal, the page, and four listeners on the document: clicks on links to views, submits of forms,
//! the history, and messages of the embedding page. Texts, dates and decisions all come from the edge.

mod call;
mod decode;
mod forms;
mod host;
mod memory;
mod navigate;

use leptos::prelude::*;
use nearhand_shared::model::{Page, View};
use wasm_bindgen::prelude::*;

use crate::Frame;

/// What the client knows. Copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Client {
    page: RwSignal<Page, LocalStorage>,
    remembered: RwSignal<Vec<(String, String)>>,
}

/// Hydrates the page. Where its model is missing or another version's, the page stays as it is: links and forms.
pub fn start() {
    let document = document();
    let model = document.get_element_by_id("model").and_then(|element| element.text_content());
    let Some(mut page) = model.and_then(|json| decode::page(&js_sys::JSON::parse(&json).ok()?)) else { return };
    if let View::Article(article) = &mut page.view {
        // The body is in the document, not in the model.
        article.html = document.query_selector(".prose").ok().flatten().map(|prose| prose.inner_html()).unwrap_or_default();
    }
    let owner = Owner::new();
    owner.set();
    let client = Client { page: RwSignal::new_local(page), remembered: RwSignal::new(Vec::new()) };
    leptos::mount::hydrate_body(move || view! { <Frame page=client.page remembered=client.remembered /> });
    client.remembered.set(memory::requests(&client.site()));
    navigate::listen(client);
    forms::listen(client);
    host::listen(client);
    client.open_known_request();
    // Tells tests, and nobody else, that the client runs.
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-hydrated", "");
    }
    // The owner keeps the signals alive for as long as the document lives.
    std::mem::forget(owner);
}

impl Client {
    fn site(&self) -> String {
        self.page.with_untracked(|page| page.shell.site.clone())
    }

    /// A request whose access code this browser remembers opens by itself.
    fn open_known_request(self) {
        let reference = self.page.with_untracked(|page| match &page.view {
            View::Lookup(lookup) if lookup.failure.is_empty() => lookup.reference.clone(),
            _ => String::new(),
        });
        if !reference.is_empty() && memory::code_of(&self.site(), &reference).is_some() {
            navigate::load(self, location(), navigate::History::Keep);
        }
    }
}

fn window() -> web_sys::Window {
    leptos::prelude::window()
}

fn location() -> String {
    window().location().href().unwrap_or_default()
}

/// A listener that lives as long as the document.
fn on<E: JsCast + 'static>(target: &web_sys::EventTarget, event: &str, mut listener: impl FnMut(E) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| listener(event.unchecked_into()));
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}
