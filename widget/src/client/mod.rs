//! The client: takes the rendered page over and moves between views without a reload.
//!
//! It listens on the document (clicks on links to views, submits of forms), to the history and to the embedding page,
//! so the HTML of the first response needs no walk to come alive. Texts, dates and decisions all come from the edge;
//! the client holds one thing, the page. Views that few visitors come to it shows as the edge renders them
//! ([`rendered`]).

mod call;
mod decode;
mod forms;
mod host;
mod memory;
mod navigate;
mod presence;
mod rendered;
mod search;
mod suggest;
mod told;
mod typing;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use nearhand_shared::model::{Draft, Page, Shell, View};
use wasm_bindgen::prelude::*;

use crate::frame::frame;
use crate::views::home::remembered_requests;

/// The page that is on the screen. Clones are handles to the same.
#[derive(Clone)]
pub struct Client {
    page: Rc<RefCell<Page>>,
    /// What was typed into the contact form, and its key, while another view is shown.
    draft: Rc<RefCell<Option<(Draft, String)>>>,
    /// Counts the moves between views: an answer that comes after the visitor has moved on again is not shown.
    moves: Rc<Cell<u32>>,
    /// Counts the timers that look whether somebody is there: only the last one does.
    watch: Rc<Cell<u32>>,
    /// What the embedding page has told.
    told: Rc<told::Told>,
}

/// Takes the page over. Where its model is missing or another version's, the page stays what it is: links and forms.
pub fn start() {
    let document = document();
    let model = document.get_element_by_id("model").and_then(|element| element.text_content());
    let Some(mut page) = model.and_then(|json| decode::page(&js_sys::JSON::parse(&json).ok()?)) else { return };
    if let View::Article(article) = &mut page.view {
        // The body is in the document, not in the model.
        article.html =
            document.query_selector(".prose").ok().flatten().map(|prose| prose.inner_html()).unwrap_or_default();
    }
    let client = Client {
        page: Rc::new(RefCell::new(page)),
        draft: Rc::default(),
        moves: Rc::default(),
        watch: Rc::default(),
        told: Rc::default(),
    };
    navigate::listen(&client);
    forms::listen(&client);
    host::listen(&client);
    search::listen(&client);
    suggest::listen(&client);
    presence::listen(&client);
    client.use_memory();
    // Hides what is only there for want of a client; tests wait for it.
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-client", "");
    }
}

impl Client {
    /// Reads the page.
    fn with<T>(&self, read: impl FnOnce(&Page) -> T) -> T {
        read(&self.page.borrow())
    }

    /// Reads the page's shell.
    fn shell<T>(&self, read: impl FnOnce(&Shell) -> T) -> T {
        self.with(|page| read(&page.shell))
    }

    fn site(&self) -> String {
        self.shell(|shell| shell.site.clone())
    }

    /// Changes the page and draws it.
    fn update(&self, change: impl FnOnce(&mut Page)) {
        change(&mut self.page.borrow_mut());
        self.draw();
    }

    /// Draws the page in place of what is there.
    fn draw(&self) {
        if self.with(|page| matches!(page.view, View::Rendered)) {
            return;
        }
        let Some(root) = document().get_element_by_id("frame") else { return };
        let remembered: Vec<String> =
            memory::requests(&self.site()).into_iter().map(|(reference, _)| reference).collect();
        root.set_inner_html("");
        let view = self.with(|page| frame(page, &remembered));
        // Views are drawn whole and replaced whole: nothing is left to unmount.
        leptos::mount::mount_to(root.unchecked_into(), move || view).forget();
    }

    /// Adds the requests that this browser remembers to a home view that the edge has rendered. The rest stays: the
    /// visitor may be typing.
    fn draw_remembered(&self, known: &[(String, String)]) {
        let Some(place) = document().get_element_by_id("remembered") else { return };
        let references: Vec<String> = known.iter().map(|(reference, _)| reference.clone()).collect();
        let view = self.shell(|shell| remembered_requests(shell, &references));
        leptos::mount::mount_to(place.unchecked_into(), move || view).forget();
    }

    /// What the edge cannot know: the requests that this browser remembers.
    fn use_memory(&self) {
        let site = self.site();
        let known = memory::requests(&site);
        match self.with(|page| page.view.clone()) {
            View::Home(_) => self.draw_remembered(&known),
            View::Lookup(lookup)
                if lookup.failure.is_empty() && known.iter().any(|(reference, _)| *reference == lookup.reference) =>
            {
                navigate::load(self, location(), navigate::History::Keep);
            }
            // Made by a form post before the client ran.
            View::Request(request) if !request.token.is_empty() => {
                memory::remember(&site, &request.reference, &request.token)
            }
            _ => {}
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
    let closure =
        Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| listener(event.unchecked_into()));
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}
