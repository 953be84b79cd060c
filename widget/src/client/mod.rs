//! The client: takes the rendered page over and moves between views without a reload.
//!
//! It listens on the document (clicks on links to views, submits of forms), to the history and to the embedding page,
//! so the HTML of the first response needs no walk to come alive. Texts, dates and decisions all come from the edge;
//! the client holds one thing, the page. Views that few visitors come to it shows as the edge renders them
//! ([`rendered`]).

mod call;
mod challenge;
mod decode;
mod drafts;
mod forms;
mod host;
mod memory;
mod navigate;
mod outbox;
mod presence;
mod rendered;
mod search;
mod suggest;
mod told;
mod typing;
mod waiting;

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::tachys::view::Mountable;
use nearhand_shared::model::{Page, Shell, View};
use wasm_bindgen::prelude::*;

use crate::frame::frame;
use crate::views::home::remembered_requests;

/// The page that is on the screen. Clones are handles to the same.
#[derive(Clone)]
pub struct Client {
    page: Rc<RefCell<Page>>,
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
    let client =
        Client { page: Rc::new(RefCell::new(page)), moves: Rc::default(), watch: Rc::default(), told: Rc::default() };
    navigate::listen(&client);
    forms::listen(&client);
    host::listen(&client);
    search::listen(&client);
    suggest::listen(&client);
    presence::listen(&client);
    client.use_memory();
    drafts::listen(&client);
    outbox::listen(&client);
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

    /// Draws the page in place of what is there; one that the edge has rendered is there. Then what this browser knows
    /// comes into it.
    fn draw(&self) {
        if self.with(|page| !matches!(page.view, View::Rendered)) {
            self.draw_page();
        }
        drafts::restore(self);
        self.fill_in();
        challenge::draw();
        outbox::draw(self, None);
    }

    fn draw_page(&self) {
        let Some(root) = document().get_element_by_id("frame") else { return };
        let remembered = self.remembered();
        draw_in(&root, self.with(|page| frame(page, &remembered)));
    }

    /// Shows the requests that this browser remembers in a home view. The rest stays: the visitor may be typing.
    fn draw_remembered(&self) {
        let Some(place) = document().get_element_by_id("remembered") else { return };
        let references = self.remembered();
        draw_in(&place, self.shell(|shell| remembered_requests(shell, &references)));
    }

    /// The references of the requests that this browser remembers.
    fn remembered(&self) -> Vec<String> {
        memory::requests(&self.site()).into_iter().map(|(reference, _)| reference).collect()
    }

    /// What the edge cannot know: the requests that this browser remembers.
    fn use_memory(&self) {
        let site = self.site();
        self.draw_remembered();
        match &self.page.borrow().view {
            View::Lookup(lookup)
                if lookup.failure.is_empty() && memory::code_of(&site, &lookup.reference).is_some() =>
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

/// Draws a view in place of what is there. Views are plain: drawn whole and replaced whole, so they need none of what
/// Leptos keeps for views that change, and nothing is left to unmount.
fn draw_in(place: &web_sys::Element, view: impl IntoView) {
    place.set_inner_html("");
    let mut drawn = view.build();
    drawn.mount(place, None);
    std::mem::forget(drawn);
}

/// Begins what takes its time. The runtime's own code for it is then there once, not once for each.
fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Does something after a while.
fn later(milliseconds: i32, then: impl FnOnce() + 'static) {
    let then: Box<dyn FnOnce()> = Box::new(then);
    let then = Closure::once_into_js(then);
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds);
}

/// A listener that lives as long as the document.
fn on<E: JsCast + 'static>(target: &web_sys::EventTarget, event: &str, mut listener: impl FnMut(E) + 'static) {
    let closure =
        Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| listener(event.unchecked_into()));
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}
