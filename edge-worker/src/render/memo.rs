//! Answers that are the same for everybody who asks the same.
//!
//! A home, search or article page depends on the content in force, on the visitor as they were made out, and on what
//! they ask for; so within one isolate it is made once. One that tells the hours is true until these change. Forms with a fresh key and pages of requests are never kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use nearhand_shared::visitor::Visitor;

use crate::answer::{Answer, Failure};
use crate::ask::Ask;
use crate::content::Loaded;
use crate::route::View;

/// What the answers of one generation may weigh together, in bytes.
const CAP: usize = 2 * 1024 * 1024;

/// Everything that such an answer depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    version: Rc<str>,
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
    young: HashMap<Key, Answer>,
    old: HashMap<Key, Answer>,
    weight: usize,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// The answer to what is asked: the one that was given before, or the one that is made now, which is kept if it is one
/// for everybody.
pub async fn once(
    form: Form,
    ask: &Ask,
    loaded: &Loaded,
    view: &View,
    make: impl AsyncFnOnce() -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    let Some(key) = key(form, ask, loaded, view) else { return make().await };
    if let Some(answer) = recall(&key).filter(|answer| answer.is_true_at(ask.now)) {
        return Ok(answer);
    }
    let answer = make().await?;
    keep(key, &answer);
    Ok(answer)
}

/// The key of what is asked; `None` where the answer is for one visitor only.
fn key(form: Form, ask: &Ask, loaded: &Loaded, view: &View) -> Option<Key> {
    let query = match view {
        View::Home => [ask.query("about").unwrap_or_default().to_owned(), String::new(), String::new()],
        View::Article(_) => Default::default(),
        View::Search => ["q", "category", "limit"].map(|name| ask.query(name).unwrap_or_default().to_owned()),
        _ => return None,
    };
    // Region and country show on no page; the rules of a zone belong to its name, and the tone to the market.
    let Visitor { locale: _, formats, zone, time_zone: _, market, tone: _, region: _, country: _ } = &loaded.visitor;
    // A page of the help centre names the origin it is at; the others that of the page around them.
    let host = if form == Form::Centre { ask.origin.as_str() } else { loaded.host() };
    Some(Key {
        version: Rc::clone(&loaded.version),
        form,
        view: view.clone(),
        query,
        locale: loaded.locale_tag().to_owned(),
        formats: formats.as_ref().map(ToString::to_string).unwrap_or_default(),
        zone: zone.clone(),
        market: market.as_ref().map(|market| market.as_str().to_owned()).unwrap_or_default(),
        host: host.to_owned(),
    })
}

/// The answer to the same question.
fn recall(key: &Key) -> Option<Answer> {
    MEMORY.with_borrow_mut(|memory| {
        if let Some(answer) = memory.young.get(key) {
            return Some(answer.clone());
        }
        let (key, answer) = memory.old.remove_entry(key)?;
        memory.add(key, answer.clone());
        Some(answer)
    })
}

/// Keeps an answer.
fn keep(key: Key, answer: &Answer) {
    if answer.len() < CAP / 8 {
        MEMORY.with_borrow_mut(|memory| memory.add(key, answer.clone()));
    }
}

impl Memory {
    fn add(&mut self, key: Key, answer: Answer) {
        self.weight += size_of::<Key>() + key.query.iter().map(String::len).sum::<usize>() + answer.len();
        self.young.insert(key, answer);
        if self.weight > CAP {
            self.old = std::mem::take(&mut self.young);
            self.weight = 0;
        }
    }
}
