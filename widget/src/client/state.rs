//! What the client holds: the page that is on the screen, and what the embedding page has told.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use leptos::prelude::document;
use nearhand_shared::model::{Page, Shell, View};
use wasm_bindgen::JsValue;

use super::dom::draw_in;
use super::form::{choose_again, file_field};
use super::identity::Identity;
use super::storage;
use crate::frame::frame;
use crate::links;

/// The client. Clones are handles to the same.
#[derive(Clone)]
pub struct Client(Rc<State>);

/// Its state.
pub struct State {
    page: RefCell<Page>,
    /// Counts the moves between views: an answer that comes after the visitor has moved on again is not shown.
    pub moves: Cell<u32>,
    /// Counts the timers that look whether somebody is there: only the last one does.
    pub watch: Cell<u32>,
    /// The visitor's signed identity, as the embedding page has told it. In memory alone.
    pub identity: RefCell<Identity>,
    /// Whether the language of the next page is one that the embedding page has asked for.
    pub is_asked: Cell<bool>,
    /// What the embedding page wants forms to be filled with.
    pub prefill: RefCell<JsValue>,
    /// The address of the embedding page, as far as it has told one.
    pub page_address: RefCell<String>,
    /// What brings into a drawn page what this browser knows.
    after_draw: &'static [fn(&Client)],
}

impl Deref for Client {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Client {
    /// A client with the page that is on the screen, and what is to be done after each drawing.
    pub fn new(page: Page, after_draw: &'static [fn(&Client)]) -> Self {
        Client(Rc::new(State {
            page: RefCell::new(page),
            moves: Cell::default(),
            watch: Cell::default(),
            is_asked: Cell::default(),
            identity: RefCell::default(),
            prefill: RefCell::default(),
            page_address: RefCell::default(),
            after_draw,
        }))
    }

    /// Changes the page and draws it.
    pub fn update(&self, change: impl FnOnce(&mut Page)) {
        self.change(change);
        self.draw();
    }

    /// Draws the page in place of what is there; one that the edge has rendered is there. Then what this browser knows
    /// comes into it.
    pub fn draw(&self) {
        let is_ours = self.with(|page| !matches!(page.view, View::Rendered));
        let chosen = file_field();
        if let Some(root) = document().get_element_by_id("frame").filter(|_| is_ours) {
            draw_in(&root, self.with(frame));
            choose_again(chosen);
        }
        for step in self.after_draw {
            step(self);
        }
    }
}

impl State {
    /// Reads the page.
    pub fn with<T>(&self, read: impl FnOnce(&Page) -> T) -> T {
        read(&self.page.borrow())
    }

    /// Reads the page's shell.
    pub fn shell<T>(&self, read: impl FnOnce(&Shell) -> T) -> T {
        self.with(|page| read(&page.shell))
    }

    /// Changes the page, without drawing.
    pub fn change(&self, change: impl FnOnce(&mut Page)) {
        change(&mut self.page.borrow_mut());
    }

    /// Puts another page in place of it, without drawing.
    pub fn set_page(&self, page: Page) {
        self.page.replace(page);
    }

    /// The site's id.
    pub fn site(&self) -> String {
        self.shell(|shell| shell.site.clone())
    }

    /// What is said where nothing comes.
    pub fn network_error(&self) -> String {
        self.shell(|shell| shell.chrome.network_error.clone())
    }

    /// The customer whose things are kept and shown now: the `sub` of the signed identity; none where there is nobody.
    pub fn subject(&self) -> Option<String> {
        self.identity.borrow().subject.clone()
    }

    /// The visitor's signed identity, where the embedding page has given one.
    pub fn token(&self) -> Option<String> {
        Some(self.identity.borrow().token.clone()).filter(|token| !token.is_empty())
    }

    /// The key in the storage of what is kept under a name for who is there now.
    pub fn key(&self, name: &str) -> String {
        self.key_of(name, self.subject().as_deref())
    }

    /// The key in the storage of what is kept under a name for a customer, or for nobody.
    pub fn key_of(&self, name: &str, owner: Option<&str>) -> String {
        self.shell(|shell| storage::key(&shell.site, name, owner))
    }

    /// The address of a request.
    pub fn request_address(&self, reference: &str) -> String {
        self.shell(|shell| links::view(shell, &["requests/", reference].concat()))
    }

    /// An address of the API, with what is known of the visitor.
    pub fn api_address(&self, path: &str) -> String {
        self.shell(|shell| ["/api/v1/sites/", &shell.site, "/", path, "?", &shell.query].concat())
    }
}
