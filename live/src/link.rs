//! A connection that comes back: the state machine of `shared/src/live/client.rs`, with the browser's socket, clock and timers.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use js_sys::{Array, Date, Math};
use nearhand_shared::live::{Command, Event, Live, PING, PONG, PROTOCOL};
use wasm_bindgen::prelude::*;
use web_sys::{Document, EventTarget, Window};

use crate::{json, wire};

// Not from `web-sys`, of which each further part makes all that uses it be compiled once more.
#[wasm_bindgen]
extern "C" {
    #[derive(Clone)]
    #[wasm_bindgen(extends = EventTarget)]
    type WebSocket;
    #[wasm_bindgen(constructor, catch)]
    fn new(address: &str, protocol: &str) -> Result<WebSocket, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn send(this: &WebSocket, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn close(this: &WebSocket) -> Result<(), JsValue>;
    #[wasm_bindgen(method, getter, js_name = readyState)]
    fn ready_state(this: &WebSocket) -> u16;
}

/// What a link needs of whoever it is for.
pub trait Host {
    /// The address of the socket: a path of our origin.
    fn address(&self) -> String;
    /// What proves who is there: an access code, or a signed identity. None where a session's cookie does.
    fn proof(&self) -> Option<String>;
    /// Does what is left of a command. Calls answer by [`Event::Answered`].
    fn perform(&self, link: &Rc<Link>, command: Command);
}

/// A conversation, or a desk, that is followed.
pub struct Link {
    host: Rc<dyn Host>,
    machine: RefCell<Live>,
    socket: RefCell<Option<Socket>>,
    /// What is to be done, in its order.
    commands: RefCell<VecDeque<Command>>,
    is_at_work: Cell<bool>,
    timer: Cell<Option<i32>>,
    last_now: Cell<u64>,
    /// The messages of the last frame or answer, as they came.
    raw: RefCell<Array>,
}

struct Socket {
    number: u32,
    socket: WebSocket,
    listener: Closure<dyn FnMut(web_sys::Event)>,
}

/// States of a socket (WHATWG, WebSockets, section 3.1): on its way, and one that can be sent on.
const CONNECTING: u16 = 0;
const OPEN: u16 = 1;
const EVENTS: [&str; 3] = ["open", "message", "close"];

impl Drop for Socket {
    fn drop(&mut self) {
        for event in EVENTS {
            let _ = self.socket.remove_event_listener_with_callback(event, self.listener.as_ref().unchecked_ref());
        }
        if self.socket.ready_state() == CONNECTING {
            // Closed once it is there: browsers write of one that is closed on its way into the console of the shop's page.
            let socket = self.socket.clone();
            let close = Closure::once_into_js(move || drop(socket.close()));
            let _ = self.socket.add_event_listener_with_callback("open", close.unchecked_ref());
        } else {
            let _ = self.socket.close();
        }
    }
}

impl Link {
    /// Begins to follow. `machine` says from where on, and whether in a hidden page too.
    pub fn start(host: Rc<dyn Host>, machine: Live) -> Rc<Link> {
        let link = Link::begin(host, machine);
        link.step(Event::Start);
        link
    }

    /// The same, up to [`Event::Start`].
    pub fn begin(host: Rc<dyn Host>, machine: Live) -> Rc<Link> {
        let link = Rc::new(Link {
            host,
            machine: RefCell::new(machine),
            socket: RefCell::default(),
            commands: RefCell::default(),
            is_at_work: Cell::new(false),
            timer: Cell::new(None),
            last_now: Cell::new(0),
            raw: RefCell::default(),
        });
        link.step(Event::Visible(!is_hidden()));
        link
    }

    /// Goes on with another state: what was in the old one's outbox is no longer this one's to send.
    pub fn begin_anew(self: &Rc<Self>, machine: Live) {
        self.step(Event::Stop);
        self.machine.replace(machine);
        self.step(Event::Visible(!is_hidden()));
        self.step(Event::Start);
    }

    /// Whether there is a connection.
    pub fn is_live(&self) -> bool {
        self.machine.borrow().is_live()
    }

    /// The last message that was shown.
    pub fn after(&self) -> u32 {
        self.machine.borrow().after()
    }

    /// Whether it goes on in a hidden page, from now on.
    pub fn set_background(&self, background: bool) {
        self.machine.borrow_mut().set_background(background);
    }

    /// The messages that a [`Command::Show`] is about, and perhaps some before them, as they came.
    pub fn raw(&self) -> Array {
        self.raw.borrow().clone()
    }

    /// Takes an answer of `GET …/messages` for what it brings.
    pub fn keep_raw(&self, answer: &JsValue) {
        self.raw.replace(wire::messages(answer));
    }

    /// Tells what has happened, and does what is to be done then.
    pub fn step(self: &Rc<Self>, event: Event) {
        let now = self.now();
        let random = (Math::random() * f64::from(u16::MAX)) as u16;
        let commands = self.machine.borrow_mut().step(event, now, random);
        self.commands.borrow_mut().extend(commands);
        if self.is_at_work.replace(true) {
            // What is at work does these, too, after its own.
            return;
        }
        loop {
            let next = self.commands.borrow_mut().pop_front();
            let Some(command) = next else { break };
            self.perform(command);
        }
        self.is_at_work.set(false);
        self.set_timer();
    }

    /// Milliseconds of a clock that does not go backwards, but goes on while the machine sleeps.
    fn now(&self) -> u64 {
        let now = self.last_now.get().max(Date::now() as u64);
        self.last_now.set(now);
        now
    }

    fn perform(self: &Rc<Self>, command: Command) {
        match command {
            Command::Connect(number) => self.connect(number),
            Command::Hello(number, after) => {
                let hello = nearhand_shared::live::ClientFrame::Hello { token: self.host.proof(), after };
                self.send(number, &wire::told(&hello));
            }
            Command::Send(number, frame) => self.send(number, &wire::told(&frame)),
            Command::Ping(number) => self.send(number, PING),
            Command::Close(number) => drop(self.socket.borrow_mut().take_if(|socket| socket.number == number)),
            other => self.host.perform(self, other),
        }
    }

    fn send(&self, number: u32, text: &str) {
        // On one that is closing it is lost, as on the way, and said again after that: a browser would call it an error.
        let is_open = |open: &&Socket| open.number == number && open.socket.ready_state() == OPEN;
        if let Some(open) = self.socket.borrow().as_ref().filter(is_open) {
            let _ = open.socket.send(text);
        }
    }

    fn connect(self: &Rc<Self>, number: u32) {
        let host = window().location().host().unwrap_or_default();
        let is_secure = window().location().protocol().is_ok_and(|protocol| protocol == "https:");
        let address = [if is_secure { "wss://" } else { "ws://" }, &host, &self.host.address()].concat();
        let Ok(socket) = WebSocket::new(&address, PROTOCOL) else {
            // Not from within its own step.
            let link = self.clone();
            later(0, move || link.step(Event::Closed(number, 1006)));
            return;
        };
        let link = Rc::downgrade(self);
        let listener = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            if let Some(link) = link.upgrade() {
                link.hear(number, &event);
            }
        });
        for event in EVENTS {
            let _ = socket.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        }
        self.socket.replace(Some(Socket { number, socket, listener }));
    }

    fn hear(self: &Rc<Self>, number: u32, event: &web_sys::Event) {
        self.step(match event.type_().as_str() {
            "open" => Event::Opened(number),
            "close" => {
                let code = json::number(event, "code").and_then(|code| code.try_into().ok());
                Event::Closed(number, code.unwrap_or(1006))
            }
            _ => {
                let data = json::text(event, "data");
                let parsed = if data == PONG { JsValue::UNDEFINED } else { json::parse(&data) };
                match wire::frame(&parsed) {
                    Some(frame) => {
                        if matches!(frame, nearhand_shared::live::ServerFrame::Messages(_)) {
                            self.keep_raw(&parsed);
                        }
                        Event::Frame(number, frame)
                    }
                    None => Event::Heard(number),
                }
            }
        });
    }

    fn set_timer(self: &Rc<Self>) {
        if let Some(timer) = self.timer.take() {
            window().clear_timeout_with_handle(timer);
        }
        let due = self.machine.borrow().due();
        let Some(due) = due else { return };
        let wait = due.saturating_sub(self.now()).min(LONGEST_WAIT_MS);
        let link = Rc::downgrade(self);
        self.timer.set(later(i32::try_from(wait).unwrap_or(i32::MAX), move || {
            if let Some(link) = link.upgrade() {
                link.timer.set(None);
                link.step(Event::Tick);
            }
        }));
    }
}

/// A timer that is later than this looks again.
const LONGEST_WAIT_MS: u64 = 3_600_000;

/// Tells the links that there are at the time what happens to page and network.
pub fn listen(current: fn() -> Vec<Rc<Link>>) {
    let tell = move |event: Event| {
        for link in current() {
            link.step(event.clone());
        }
    };
    on(&document(), "visibilitychange", move |_| tell(Event::Visible(!is_hidden())));
    on(&window(), "online", move |_| tell(Event::Online));
    // Come back out of the browser's cache of pages: sockets are gone, whatever they say.
    on(&window(), "pageshow", move |_| tell(Event::Visible(!is_hidden())));
    on(&window(), "focus", move |_| {
        for link in current().into_iter().filter(|link| !link.is_live()) {
            link.step(Event::Visible(!is_hidden()));
        }
    });
}

/// A listener that lives as long as the document.
pub fn on(target: &EventTarget, event: &str, listener: impl FnMut(web_sys::Event) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(listener);
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Does something after so many milliseconds; gives the timer.
pub fn later(milliseconds: i32, then: impl FnOnce() + 'static) -> Option<i32> {
    let then: Box<dyn FnOnce()> = Box::new(then);
    let then = Closure::once_into_js(then);
    window().set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds).ok()
}

/// Whether nobody can see the page.
pub fn is_hidden() -> bool {
    document().hidden()
}

/// The window.
pub fn window() -> Window {
    js_sys::global().unchecked_into()
}

/// The document.
pub fn document() -> Document {
    json::field(&window(), "document").unchecked_into()
}
