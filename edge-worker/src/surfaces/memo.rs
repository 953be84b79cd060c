//! Responses that are the same for everybody who asks the same.
//!
//! A home, search or article page depends on the content in force, on the visitor as they were made out, and on what
//! they ask for; so within one isolate it is made once. One that tells the hours is true until these change. Forms with a
//! fresh key and pages of requests are never kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use nearhand_shared::model;
use nearhand_shared::visitor::Visitor;

use crate::content::Context;
use crate::http::{Error, Response};
use crate::route::View;

/// What the answers of one generation may weigh together, in bytes.
const CAP: usize = 2 * 1024 * 1024;

/// Everything that such a response depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    version: Rc<str>,
    urgent: Rc<str>,
    form: Form,
    view: View,
    query: [String; 3],
    locale: String,
    formats: String,
    zone: String,
    market: String,
    host: String,
}

/// What the same view is answered as.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A page of the frame.
    Frame,
    /// A page of the help centre.
    Centre,
    /// A model.
    Json,
}

/// Two generations: when the young one is full it becomes the old one, and what nobody asked for since is gone.
#[derive(Default)]
struct Memory {
    young: HashMap<Key, Response>,
    old: HashMap<Key, Response>,
    weight: usize,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// The response to what is asked: the one that was given before, or the one that is made now, which is kept if it is one
/// for everybody.
pub async fn once(
    form: Form,
    context: &Context<'_>,
    view: &View,
    make: impl AsyncFnOnce() -> Result<Response, Error>,
) -> Result<Response, Error> {
    let Some(key) = key(form, context, view) else { return make().await };
    if let Some(response) = recall(&key).filter(|response| response.is_true_at(context.now())) {
        return Ok(response);
    }
    // Some have notices, which begin and end.
    let response = make().await?.true_before(context.now(), context.notices_until());
    if response.is_true_at(context.now()) {
        keep(key, &response);
    }
    Ok(response)
}

/// The same, which is not kept where it is a search in vain: each visitor's counts.
pub fn unless_in_vain(response: Response, view: &model::View, context: &Context<'_>) -> Response {
    match view {
        model::View::Search(search) if search.results.is_empty() => {
            response.true_until(context.now(), Some(context.now()))
        }
        _ => response,
    }
}

/// The key of what is asked; `None` where the response is for one visitor only.
fn key(form: Form, context: &Context<'_>, view: &View) -> Option<Key> {
    let query = match view {
        View::Home => [context.request.query("about").unwrap_or_default().to_owned(), String::new(), String::new()],
        View::Article(_) | View::Subject(_) => Default::default(),
        View::Search => {
            ["q", "category", "limit"].map(|name| context.request.query(name).unwrap_or_default().to_owned())
        }
        _ => return None,
    };
    // Region and country show on no page; the rules of a zone belong to its name, and the tone to the market.
    let Visitor { locale: _, formats, zone, time_zone: _, market, tone: _, region: _, country: _ } = &context.visitor;
    // A page of the help centre names the origin it is at; the others that of the page around them.
    let host = if form == Form::Centre { context.request.origin.as_str() } else { context.host.as_str() };
    Some(Key {
        version: Rc::clone(&context.version),
        urgent: Rc::clone(&context.urgent.version),
        form,
        view: view.clone(),
        query,
        locale: context.locale_tag.clone(),
        formats: formats.as_ref().map(ToString::to_string).unwrap_or_default(),
        zone: zone.clone(),
        market: market.as_ref().map(|market| market.as_str().to_owned()).unwrap_or_default(),
        host: host.to_owned(),
    })
}

/// The response to the same question.
fn recall(key: &Key) -> Option<Response> {
    MEMORY.with_borrow_mut(|memory| {
        if let Some(response) = memory.young.get(key) {
            return Some(response.clone());
        }
        let (key, response) = memory.old.remove_entry(key)?;
        memory.add(key, response.clone());
        Some(response)
    })
}

/// Keeps a response.
fn keep(key: Key, response: &Response) {
    if response.len() < CAP / 8 {
        MEMORY.with_borrow_mut(|memory| memory.add(key, response.clone()));
    }
}

impl Memory {
    fn add(&mut self, key: Key, response: Response) {
        self.weight += size_of::<Key>() + key.query.iter().map(String::len).sum::<usize>() + response.len();
        self.young.insert(key, response);
        if self.weight > CAP {
            self.old = std::mem::take(&mut self.young);
            self.weight = 0;
        }
    }
}
