//! The visitor's thread while it is on the screen.
//!
//! The element `<nearhand-live>` has what it needs of words and addresses; it comes anew whenever the client draws the
//! conversation. Whoever reads is told nothing of sockets: where there is none, the same comes by calls.

mod client;
mod composer;
mod kept;
mod news;
mod thread;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use nearhand_shared::live::{Answer, Command, End, Event, Live, News};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MutationObserver, MutationObserverInit};

use crate::link::{Host, Link, document, later, listen, on, window};
use client::{Told, tell_client};
use composer::Pending;

/// A conversation.
pub struct Panel {
    /// Its element, as it was drawn last.
    element: RefCell<HtmlElement>,
    reference: String,
    link: RefCell<Option<Rc<Link>>>,
    /// Written here, and not stored yet as far as is known.
    pending: RefCell<Vec<Pending>>,
    /// The last message that somebody of the business has seen.
    read: Cell<u32>,
    /// How many people can answer.
    agents: Cell<u32>,
    is_typing: Cell<bool>,
    status: RefCell<String>,
    /// Whether something has come that was not seen.
    is_new: Cell<bool>,
}

thread_local! {
    static CURRENT: RefCell<Option<Rc<Panel>>> = const { RefCell::new(None) };
    static HAS_BEGUN: Cell<bool> = const { Cell::new(false) };
}

fn current() -> Option<Rc<Panel>> {
    CURRENT.with_borrow(Clone::clone)
}

fn current_link() -> Option<Rc<Link>> {
    current()?.link()
}

/// How often the client is waited for, and how long each time, in milliseconds.
const WAITS: u32 = 100;
const WAIT_MS: i32 = 50;

/// A conversation was drawn.
pub fn open(element: HtmlElement) {
    open_after(element, WAITS);
}

/// The page may be there before the client is, which knows who reads.
fn open_after(element: HtmlElement, waits: u32) {
    if !element.is_connected() {
        return;
    }
    let has_client = document().document_element().is_some_and(|root| root.has_attribute("data-client"));
    if !has_client {
        if waits > 0 {
            later(WAIT_MS, move || open_after(element, waits - 1));
        }
        return;
    }
    begin();
    let reference = data(&element, "reference");
    if let Some(panel) = current().filter(|panel| panel.reference == reference) {
        panel.element.replace(element);
        panel.drawn();
        return;
    }
    close();
    let panel = Rc::new(Panel {
        element: RefCell::new(element),
        reference,
        link: RefCell::default(),
        pending: RefCell::default(),
        read: Cell::default(),
        agents: Cell::default(),
        is_typing: Cell::default(),
        status: RefCell::new(thread::status()),
        is_new: Cell::default(),
    });
    CURRENT.set(Some(panel.clone()));
    panel.drawn();
    panel.link.replace(Some(Link::start(panel.clone(), panel.machine())));
    news::look(&panel);
}

/// Ends what was open.
fn close() {
    if let Some(panel) = CURRENT.take() {
        if let Some(link) = panel.link.take() {
            link.step(Event::Stop);
        }
        mark_root(false);
    }
}

/// Listens, once.
fn begin() {
    if HAS_BEGUN.replace(true) {
        return;
    }
    listen(current_link);
    composer::listen();
    news::listen();
    on(&document(), "change", |_| {
        if let Some(panel) = current() {
            panel.keep_choice();
        }
    });
    // Somebody has gone on to another view.
    let look = Closure::<dyn FnMut()>::new(|| {
        if current().is_some_and(|panel| !panel.element.borrow().is_connected())
            && thread::find("nearhand-live").is_none()
        {
            close();
        }
    });
    let all = MutationObserverInit::new();
    all.set_child_list(true);
    all.set_subtree(true);
    if let (Ok(observer), Some(frame)) =
        (MutationObserver::new(look.as_ref().unchecked_ref::<Function>()), document().get_element_by_id("frame"))
    {
        let _ = observer.observe_with_options(&frame, &all);
        look.forget();
    }
}

/// While this is there the client looks for nothing itself.
fn mark_root(is_live: bool) {
    if let Some(root) = document().document_element() {
        let _ = if is_live { root.set_attribute("data-live", "") } else { root.remove_attribute("data-live") };
    }
}

/// What the element says under a name.
fn data(element: &HtmlElement, name: &str) -> String {
    element.get_attribute(&["data-", name].concat()).unwrap_or_default()
}

impl Panel {
    fn link(&self) -> Option<Rc<Link>> {
        self.link.borrow().clone()
    }

    fn word(&self, name: &str) -> String {
        data(&self.element.borrow(), name)
    }

    fn machine(&self) -> Live {
        // Whoever wants a sound wants it of a page that is not looked at, too.
        Live::new(thread::last_seq(), kept::wants_sound(&self.word("site")))
    }

    /// The address of something of this conversation.
    fn address(&self, what: &str) -> String {
        [&self.word("api"), what, "?", &self.word("query")].concat()
    }

    /// Brings into a conversation that was drawn what the client does not know.
    fn drawn(self: &Rc<Self>) {
        mark_root(true);
        let site = self.word("site");
        if let Some(choice) = thread::choice(&self.element.borrow()) {
            choice.set_checked(kept::wants_sound(&site));
            if let Some(label) = choice.parent_element() {
                let _ = label.remove_attribute("hidden");
            }
        }
        composer::drawn(self);
        let status = self.status.borrow().clone();
        if !status.is_empty() && status != thread::status() && !self.word(&status).is_empty() {
            // The client has drawn it anew with what it knows, which may be newer or older: the edge tells.
            self.status.replace(thread::status());
        }
        self.draw_marks();
        self.draw_line();
    }

    /// At one's own last message: how far it has come.
    fn draw_marks(&self) {
        let read = self.read.get();
        thread::mark_last(|seq| self.word(if seq <= read { "read" } else { "sent" }));
    }

    /// Above the field: that somebody writes, else that somebody is there.
    fn draw_line(&self) {
        let word = match (self.is_typing.get(), self.agents.get()) {
            (true, _) => self.word("typing"),
            (_, 0) => String::new(),
            _ => self.word("here"),
        };
        composer::say(&word, self.is_typing.get());
    }

    fn keep_choice(self: &Rc<Self>) {
        let Some(choice) = thread::choice(&self.element.borrow()) else { return };
        let site = self.word("site");
        if choice.checked() == kept::wants_sound(&site) {
            return;
        }
        kept::want_sound(&site, choice.checked());
        if let Some(link) = self.link() {
            link.set_background(choice.checked());
        }
        if choice.checked() {
            // By the click that allows it.
            news::sound();
        }
    }

    fn show(self: &Rc<Self>, news: &News, link: &Link) {
        let shown = thread::last_seq();
        let (fresh, ours) = thread::fresh(&link.raw(), shown, self.word("lang").as_str(), self.word("zone").as_str());
        if fresh.length() > 0 {
            let was_at_end = thread::is_at_end();
            tell_client(&Told { messages: Some(&fresh), ..Told::default() });
            composer::stored_up_to(self, thread::last_seq());
            self.draw_marks();
            if was_at_end {
                thread::go_to_end();
            }
        }
        if !news.status.is_empty() && self.status.replace(news.status.clone()) != news.status {
            thread::set_status(&news.status, &self.word(&news.status), &self.word("title"));
            if news.status == "resolved" && !composer::is_typed() {
                // What is asked then, the edge has to draw.
                tell_client(&Told { is_to_be_drawn: true, ..Told::default() });
            }
        }
        if ours.length() > 0 {
            news::came(self, &ours);
        } else if fresh.length() > 0 {
            news::look(self);
        }
    }

    fn poll(self: &Rc<Self>, link: &Rc<Link>, call: u32, after: u32) {
        let address = [&self.address("messages"), "&after=", &after.to_string()].concat();
        let link = Rc::downgrade(link);
        client::get(&address, &self.code(), move |answer| {
            let Some(link) = link.upgrade() else { return };
            let answer = match answer {
                Some(answer) if answer.status == 200 => match crate::wire::news(&answer.json) {
                    Some(news) => {
                        link.keep_raw(&answer.json);
                        Answer::News(News { after: Some(after), ..news })
                    }
                    None => Answer::Failed(0),
                },
                Some(answer) => match answer.status {
                    401 | 403 | 404 => Answer::Ended(End::NotAllowed),
                    410 => Answer::Ended(End::Gone),
                    _ => Answer::Failed(answer.retry_after),
                },
                None => Answer::Failed(0),
            };
            link.step(Event::Answered(call, answer));
        });
    }

    /// The access code; empty where the shop's word opens the conversation.
    fn code(&self) -> String {
        let subject = tell_client(&Told::default()).subject;
        kept::code(&self.word("site"), subject.as_deref(), &self.reference)
    }
}

impl Host for Panel {
    fn address(&self) -> String {
        Panel::address(self, "live")
    }

    fn proof(&self) -> Option<String> {
        let code = Some(self.code()).filter(|code| !code.is_empty());
        code.or_else(|| tell_client(&Told::default()).token)
    }

    fn perform(&self, link: &Rc<Link>, command: Command) {
        // What belongs to a conversation that was left comes too late.
        let Some(panel) = current().filter(|panel| panel.reference == self.reference) else { return };
        match command {
            Command::Show(news) => panel.show(&news, link),
            Command::Poll(call, after) => panel.poll(link, call, after),
            Command::Sent { key, seq } => composer::sent(&panel, &key, seq),
            // The client posts them with their keys, and knows what to say where that is refused.
            Command::Refused { .. } | Command::Post { .. } => composer::hand_over(&panel),
            Command::Live(is_live) => {
                if !is_live {
                    panel.agents.set(0);
                    panel.is_typing.set(false);
                    composer::hand_over(&panel);
                }
                panel.draw_line();
            }
            Command::Typing(is_typing) => {
                panel.is_typing.set(is_typing);
                panel.draw_line();
            }
            Command::Presence(agents) => {
                panel.agents.set(agents);
                panel.draw_line();
            }
            Command::Seen(seq) => {
                panel.read.set(panel.read.get().max(seq));
                panel.draw_marks();
            }
            // The page stays what it is: the client looks after it, as without this.
            Command::Ended(_) => mark_root(false),
            _ => {}
        }
    }
}

/// Whether somebody looks at the thread: `then` hears it. A browser makes no frames for a panel that is closed.
fn if_seen(then: impl FnOnce(bool) + 'static) {
    /// For so long a frame is waited for, in milliseconds.
    const FRAME_MS: i32 = 500;
    if document().hidden() {
        return then(false);
    }
    let then = Rc::new(Cell::new(Some(then)));
    let or_not = then.clone();
    let frame = Closure::once_into_js(move || {
        if let Some(then) = then.take() {
            then(true);
        }
    });
    let _ = window().request_animation_frame(frame.unchecked_ref());
    later(FRAME_MS, move || {
        if let Some(then) = or_not.take() {
            then(false);
        }
    });
}
