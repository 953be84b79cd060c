//! From the browser's own JSON values to page models.
//!
//! By hand rather than by serde, which would weigh more than all views together. A line below must name all fields of
//! its struct, or it does not compile; a page of another version decodes to nothing, and the browser loads it whole.

use js_sys::{Array, Reflect};
use nearhand_shared::model::*;
use wasm_bindgen::JsValue;

/// Reads a page in its JSON form: the shell's and the view's fields side by side.
pub fn page(json: &JsValue) -> Option<Page> {
    let shell = Shell::decode(json)?;
    let view = match text(json, "view")?.as_str() {
        "home" => View::Home(Decode::decode(json)?),
        "search" => View::Search(Decode::decode(json)?),
        "article" => View::Article(Decode::decode(json)?),
        "contact" => View::Contact(Decode::decode(json)?),
        "callback" | "zones" | "call" => View::Rendered,
        "lookup" => View::Lookup(Decode::decode(json)?),
        "request" => View::Request(Decode::decode(json)?),
        "problem" => View::Problem(Decode::decode(json)?),
        _ => return None,
    };
    Some(Page::new(shell, view))
}

/// A field of an object.
pub fn field(json: &JsValue, name: &str) -> JsValue {
    Reflect::get(json, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A field of an object, if it is text.
pub fn text(json: &JsValue, name: &str) -> Option<String> {
    field(json, name).as_string()
}

/// A list; empty where it is anything else.
pub fn list<T: Decode>(json: &JsValue) -> Vec<T> {
    Decode::decode(json).unwrap_or_default()
}

/// What can be read from a JSON value.
pub trait Decode: Sized {
    /// Reads it; `None` where it is anything else.
    fn decode(json: &JsValue) -> Option<Self>;
}

impl Decode for String {
    fn decode(json: &JsValue) -> Option<Self> {
        json.as_string()
    }
}

impl Decode for u16 {
    fn decode(json: &JsValue) -> Option<Self> {
        json.as_f64().map(|number| number as u16)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(json: &JsValue) -> Option<Self> {
        Some(T::decode(json))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &JsValue) -> Option<Self> {
        Array::is_array(json).then(|| Array::from(json).iter().map(|item| T::decode(&item)).collect())?
    }
}

/// A request with a call is a view that the client does not draw.
impl Decode for CallCard {
    fn decode(_: &JsValue) -> Option<Self> {
        None
    }
}

/// The client is in the frame alone, so the JSON form does not say.
impl Decode for Place {
    fn decode(_: &JsValue) -> Option<Self> {
        Some(Place::Frame)
    }
}

macro_rules! decode {
    ($($type:ident { $($field:ident $(= $name:literal)?),* })*) => {$(
        impl Decode for $type {
            fn decode(json: &JsValue) -> Option<Self> {
                Some($type { $($field: Decode::decode(&field(json, decode!(@ $field $($name)?)))?),* })
            }
        }
    )*};
    (@ $field:ident) => { stringify!($field) };
    (@ $field:ident $name:literal) => { $name };
}

decode! {
    Shell { site, locale = "visitor_locale", lang, dir, zone, market, document_title, query, host, languages, chrome, place }
    Language { tag, name, dir, query }
    ChromeText { brand, launcher, failed, home, language, change, loading, network_error, waiting, take_back, sent }
    ArticleLink { slug, title, summary, locale }
    Category { id, name }
    Channel { id, kind, label, detail, href }
    Home { articles, categories, availability, channels, paying, text }
    Fact { label, value }
    Availability { state, team, changes_at, text, until, hours, hours_title, hours_zone }
    DayHours { date, label, ranges }
    HomeText { greeting, intro, search, articles, subjects, contact, paying, requests, find_request }
    SearchBox { label, button }
    Search { q, category, results, text }
    SearchResult { slug, title, excerpt, locale, language }
    SearchText { search, summary, hint, contact }
    Article { slug, locale, article_dir, title, html, alternates, helpful, text }
    Alternate { locale, name }
    ArticleText { fallback, updated, question, yes, no, thanks, sorry, contact }
    Suggestions { locale, heading, results }
    Contact { key, draft, errors, failure, challenge, channels, text }
    Draft { message, name, email, phone }
    FieldError { field, detail }
    ContactText { title, intro, message, name, email, phone, optional, send, sending, network_error, other_ways, languages, answer_by }
    Lookup { reference, failure, text }
    LookupText { title, intro, reference, code, open, contact }
    Request { reference, state, created, call, thread, token, text }
    Entry { from, at, when, message }
    RequestText { title, status, answer_by, reference, code, keep, you, team }
    Problem { status, heading, detail, home, contact }
}
