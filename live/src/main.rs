//! The bundle's entry: a conversation is followed for the script that shows it (`client.js`), which tells what happens in the page
//! and is told what comes. What it does to the document would weigh three times as much here.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use nearhand_live::link::{Link, listen};
use nearhand_live::{link, wire};
use nearhand_shared::live::{Answer, Command, End, Event, Live, News};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The script's side: each function of it by its name.
    pub type Page;
    #[wasm_bindgen(method)]
    fn address(this: &Page) -> String;
    #[wasm_bindgen(method)]
    fn proof(this: &Page) -> Option<String>;
    #[wasm_bindgen(method)]
    fn show(this: &Page, messages: &Array, status: &str);
    #[wasm_bindgen(method)]
    fn sent(this: &Page, key: &str, seq: u32);
    #[wasm_bindgen(method, js_name = handOver)]
    fn hand_over(this: &Page);
    #[wasm_bindgen(method)]
    fn live(this: &Page, is_live: bool);
    #[wasm_bindgen(method)]
    fn typing(this: &Page, is_typing: bool);
    #[wasm_bindgen(method)]
    fn presence(this: &Page, agents: u32, names: Vec<String>);
    #[wasm_bindgen(method)]
    fn read(this: &Page, seq: u32);
    #[wasm_bindgen(method)]
    fn ended(this: &Page);
    #[wasm_bindgen(method)]
    fn poll(this: &Page, call: u32, after: u32);
}

struct Host(Page);

impl link::Host for Host {
    fn address(&self) -> String {
        self.0.address()
    }

    fn proof(&self) -> Option<String> {
        self.0.proof()
    }

    fn perform(&self, link: &Rc<Link>, command: Command) {
        let page = &self.0;
        match command {
            Command::Show(news) => page.show(&link.raw(), &news.status),
            Command::Sent { key, seq } => page.sent(&key, seq),
            // The client posts what is in its outbox, with the same keys, and knows what to say where that is refused.
            Command::Refused { .. } | Command::Post { .. } => page.hand_over(),
            Command::Live(is_live) => page.live(is_live),
            Command::Typing(is_typing) => page.typing(is_typing),
            Command::Presence(agents, names) => page.presence(agents, names),
            Command::Seen(seq) => page.read(seq),
            Command::Ended(_) => page.ended(),
            Command::Poll(call, after) => page.poll(call, after),
            _ => {}
        }
    }
}

/// A small one for a small module.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

thread_local! {
    static LINK: RefCell<Option<Rc<Link>>> = const { RefCell::new(None) };
}

fn current() -> Option<Rc<Link>> {
    LINK.with_borrow(Clone::clone)
}

fn step(event: Event) {
    if let Some(link) = current() {
        link.step(event);
    }
}

/// Follows a conversation of which everything up to `after` is shown, in place of the one before.
#[wasm_bindgen]
pub fn live_start(page: Page, after: u32, in_background: bool) {
    live_stop();
    LINK.set(Some(Link::begin(Rc::new(Host(page)), Live::new(after, in_background))));
    step(Event::Start);
}

/// Follows no conversation any more.
#[wasm_bindgen]
pub fn live_stop() {
    step(Event::Stop);
    LINK.set(None);
}

/// Goes on from `after`; what was on its way is the client's to send.
#[wasm_bindgen]
pub fn live_anew(after: u32, in_background: bool) {
    if let Some(link) = current() {
        link.begin_anew(Live::new(after, in_background));
    }
}

/// Whether there is a connection.
#[wasm_bindgen]
pub fn live_is_on() -> bool {
    current().is_some_and(|link| link.is_live())
}

/// Whether it goes on in a hidden page, too.
#[wasm_bindgen]
pub fn live_in_background(in_background: bool) {
    if let Some(link) = current() {
        link.set_background(in_background);
    }
}

/// Sends a message, which is in the client's outbox.
#[wasm_bindgen]
pub fn live_write(key: String, message: String) {
    step(Event::Write { key, message, attachments: Vec::new() });
}

/// Something is typed.
#[wasm_bindgen]
pub fn live_type() {
    step(Event::Type);
}

/// Everything up to this message was seen.
#[wasm_bindgen]
pub fn live_see(seq: u32) {
    step(Event::See(seq));
}

/// A call of `poll` was answered: with this status, or 0 where no answer came, and the body.
#[wasm_bindgen]
pub fn live_polled(call: u32, after: u32, status: u16, body: &JsValue, retry_after: u32) {
    let Some(link) = current() else { return };
    let answer = match (status, wire::news(body)) {
        (200, Some(news)) => {
            link.keep_raw(body);
            Answer::News(News { after: Some(after), ..news })
        }
        (401 | 403 | 404, _) => Answer::Ended(End::NotAllowed),
        (410, _) => Answer::Ended(End::Gone),
        _ => Answer::Failed(retry_after),
    };
    link.step(Event::Answered(call, answer));
}

fn main() {
    listen(|| current().into_iter().collect());
}
