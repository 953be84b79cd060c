//! From the browser's own JSON values to page models.
//!
//! By hand rather than by serde, which would weigh more than all views together. A line below must name all fields of
//! its struct, or it does not compile; a page of another version decodes to nothing, and the browser loads it whole.

use js_sys::Array;
use nearhand_shared::model::*;
use wasm_bindgen::{JsCast, JsValue};

use super::json::{field, text};

/// Reads a page in its JSON form: the shell's and the view's fields side by side.
pub fn page(json: &JsValue) -> Option<Page> {
    let mut fits = true;
    let shell = Shell::decode(json, &mut fits);
    let fits = &mut fits;
    let view = match text(json, "view")?.as_str() {
        "search" => View::Search(Decode::decode(json, fits)),
        "article" => View::Article(Decode::decode(json, fits)),
        "contact" => View::Contact(Decode::decode(json, fits)),
        "home" | "callback" | "zones" | "call" | "lookup" | "problem" | "rendered" => View::Rendered,
        "request" => View::Request(Decode::decode(json, fits)),
        _ => return None,
    };
    fits.then(|| Page::new(shell, view))
}

/// Reads a value; `None` where it is anything else.
pub fn read<T: Decode>(json: &JsValue) -> Option<T> {
    let mut fits = true;
    let value = T::decode(json, &mut fits);
    fits.then_some(value)
}

/// A list; empty where it is anything else.
pub fn list<T: Decode>(json: &JsValue) -> Vec<T> {
    read(json).unwrap_or_default()
}

/// What can be read from a JSON value.
pub trait Decode {
    /// Reads it. Where it is anything else `fits` becomes false, and what comes is of no use. One flag for the whole
    /// page: a way out after each field, which would have to drop those before it, weighs more than all the reading.
    fn decode(json: &JsValue, fits: &mut bool) -> Self;
}

impl Decode for String {
    #[inline(never)]
    fn decode(json: &JsValue, fits: &mut bool) -> Self {
        let text = json.as_string();
        *fits &= text.is_some();
        text.unwrap_or_default()
    }
}

impl Decode for u16 {
    fn decode(json: &JsValue, fits: &mut bool) -> Self {
        let number = json.as_f64();
        *fits &= number.is_some();
        number.unwrap_or_default() as u16
    }
}

impl Decode for u32 {
    fn decode(json: &JsValue, fits: &mut bool) -> Self {
        u16::decode(json, fits).into()
    }
}

impl Decode for bool {
    fn decode(json: &JsValue, _: &mut bool) -> Self {
        json.is_truthy()
    }
}

impl Decode for Option<Reply> {
    fn decode(json: &JsValue, _: &mut bool) -> Self {
        read(json)
    }
}

impl Decode for Option<String> {
    fn decode(json: &JsValue, _: &mut bool) -> Self {
        json.as_string()
    }
}

/// A request with a call is a view that the client does not draw.
impl Decode for Option<CallCard> {
    fn decode(_: &JsValue, _: &mut bool) -> Self {
        None
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: &JsValue, fits: &mut bool) -> Self {
        let Some(list) = json.dyn_ref::<Array>() else {
            *fits = false;
            return Vec::new();
        };
        list.iter().map(|item| T::decode(&item, fits)).collect()
    }
}

/// The client is in the frame alone, so the JSON form does not say.
impl Decode for Place {
    fn decode(_: &JsValue, _: &mut bool) -> Self {
        Place::Frame
    }
}

/// Files are shown as they are drawn.
impl Decode for Files {
    fn decode(json: &JsValue, _: &mut bool) -> Self {
        Files(text(&field(json, "0"), "name").unwrap_or_default())
    }
}

/// A field of a struct.
fn member<T: Decode>(json: &JsValue, name: &str, fits: &mut bool) -> T {
    T::decode(&field(json, name), fits)
}

macro_rules! decode {
    ($($type:ident { $($field:ident $(= $name:literal)?),* })*) => {$(
        impl Decode for $type {
            fn decode(json: &JsValue, fits: &mut bool) -> Self {
                $type { $($field: member(json, decode!(@ $field $($name)?), fits)),* }
            }
        }
    )*};
    (@ $field:ident) => { stringify!($field) };
    (@ $field:ident $name:literal) => { $name };
}

decode! {
    Shell { site, locale = "visitor_locale", lang, dir, zone, market, document_title, query, host, languages, accent, logo, chrome, place }
    Language { tag, name }
    ChromeText { brand, launcher, failed, home, language, change, loading, network_error, waiting, waiting_identity, take_back, sent }
    Channel { id, kind, label, detail, href }
    SearchBox { label, button }
    Search { q, category, results, text }
    SearchResult { slug, title, excerpt, locale, language }
    SearchText { search, summary, hint, contact }
    Article { slug, locale, article_dir, title, html, alternates, helpful, text }
    Alternate { locale, name }
    ArticleText { fallback, updated, question, yes, no, thanks, missing, sorry, contact }
    Suggestions { locale, heading, results, notices }
    Contact { key, draft, about, errors, failure, challenge, confirm, topics, channels, files, text }
    Topic { id, label, order }
    Draft { message, name, email, phone, topic, order }
    FieldError { field, detail }
    ContactText { title, intro, promise, topic, order, message, name, email, phone, optional, send, sending, network_error, other_ways }
    Request { reference, state, status, seq, created, call, earlier, thread, can_rate, below, token, reply, text }
    Entry { seq, from, name, at, when, message, attachments, files, day }
    Reply { key, draft, failure, errors, files, text }
    ReplyText { message, send, sending, network_error }
    RequestText { title, status, answer_by, next, reference, code, keep, you, team }
}
