//! Answers that are the same for everybody who asks the same.
//!
//! A home, search or article page depends on the content in force and on the request's address, languages and network
//! location, and on nothing else; so within one isolate it is made once. Forms with a fresh key and pages of requests
//! are never kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use worker::{Headers, Method, Response, ResponseBody, ResponseBuilder};

use crate::ask::Ask;
use crate::content::{self, Loaded};
use crate::route::{self, View};

/// What the answers of one generation may weigh together, in bytes.
const CAP: usize = 2 * 1024 * 1024;

struct Kept {
    version: Rc<str>,
    headers: Headers,
    body: Vec<u8>,
}

/// Two generations: when the young one is full it becomes the old one, and what nobody asked for since is gone.
#[derive(Default)]
struct Memory {
    young: HashMap<String, Rc<Kept>>,
    old: HashMap<String, Rc<Kept>>,
    weight: usize,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// The answer to the same question, if the content in force is still the same and was looked at a moment ago.
pub fn recall(ask: &Ask, site: &str) -> Option<Response> {
    let version = content::fresh_version(&route::site_id(site)?)?;
    let key = key(ask);
    let kept = MEMORY.with_borrow_mut(|memory| {
        if let Some(kept) = memory.young.get(&key) {
            return Some(Rc::clone(kept));
        }
        let kept = memory.old.remove(&key)?;
        memory.add(key, Rc::clone(&kept));
        Some(kept)
    })?;
    (kept.version == version)
        .then(|| ResponseBuilder::new().with_headers(kept.headers.clone()).fixed(kept.body.clone()))
}

/// Keeps an answer, if it is one for everybody.
pub fn keep(ask: &Ask, loaded: &Loaded, view: &View, response: &Response) {
    let is_shared = matches!(view, View::Home | View::Search | View::Article(_)) && ask.method == Method::Get;
    let ResponseBody::Body(body) = response.body() else { return };
    if is_shared && body.len() < CAP / 8 {
        let kept =
            Kept { version: Rc::clone(&loaded.version), headers: response.headers().clone(), body: body.clone() };
        MEMORY.with_borrow_mut(|memory| memory.add(key(ask), Rc::new(kept)));
    }
}

impl Memory {
    fn add(&mut self, key: String, kept: Rc<Kept>) {
        self.weight += key.len() + kept.body.len();
        self.young.insert(key, kept);
        if self.weight > CAP {
            self.old = std::mem::take(&mut self.young);
            self.weight = 0;
        }
    }
}

/// Everything that such an answer depends on.
fn key(ask: &Ask) -> String {
    let hints = ask.hints();
    let parts = [hints.accept_language, hints.country, hints.continent, hints.zone];
    let mut key = String::with_capacity(ask.address.len() + 64);
    key.push_str(&ask.address);
    for part in parts {
        key.push('\n');
        key.push_str(part.unwrap_or_default());
    }
    key
}
