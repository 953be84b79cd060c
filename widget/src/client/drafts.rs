//! Drafts: what is typed into a form that reaches a person is kept at once, and comes back until it is sent.
//!
//! One draft, which the forms share: an object of what their fields hold, the key of each, and when it was typed.

use js_sys::{Date, Object};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, FormData, HtmlFormElement};

use super::call::put;
use super::decode::text;
use super::forms::value;
use super::{Client, decode, memory, on, typing};

/// An older one is dropped: thirty days.
const LONGEST_MS: f64 = 30.0 * 24.0 * 60.0 * 60.0 * 1000.0;
/// Fields by their ids, with what they hold of a draft. The message of a call is its note.
const FIELDS: [(&str, &str); 5] =
    [("message", "message"), ("note", "message"), ("name", "name"), ("email", "email"), ("phone", "phone")];
const START: &str = "start";

/// Listens to what is typed and chosen.
pub fn listen(client: &Client) {
    let typed = client.clone();
    on(&document(), "input", move |_: Event| {
        // One that is being sent has been taken over by what is sent.
        if let Some(form) = form().filter(|form| !form.has_attribute("data-sending")) {
            save(&typed, &form);
        }
    });
    if read(client).is_none() {
        forget(client);
    }
    restore(client);
}

/// The form on the screen that asks who somebody is: one that only moves a call does not.
fn form() -> Option<HtmlFormElement> {
    document().get_element_by_id("phone")?.closest("form").ok()??.dyn_into().ok()
}

/// What a form holds, field by field.
pub fn fields(form: &HtmlFormElement) -> Object {
    FormData::new_with_form(form).and_then(|data| Object::from_entries(&data)).unwrap_or_default()
}

/// Whether somebody has typed or chosen something.
fn is_typed(draft: &JsValue) -> bool {
    let mut names = FIELDS.iter().map(|(_, name)| *name).chain([START]);
    names.any(|name| text(draft, name).is_some_and(|text| !text.is_empty()))
}

fn kind(form: &HtmlFormElement) -> String {
    form.get_attribute("data-form").unwrap_or_default()
}

/// The draft, if there is one.
fn read(client: &Client) -> Option<Object> {
    let draft = memory::read(&client.site(), memory::DRAFT);
    let at = decode::field(&draft, "at").as_f64()?;
    (Date::now() - at < LONGEST_MS).then(|| draft.unchecked_into())
}

fn keep(client: &Client, draft: &JsValue) {
    put(draft, "at", &Date::now().into());
    memory::keep(&client.site(), memory::DRAFT, draft);
}

/// Forgets the draft.
pub fn forget(client: &Client) {
    memory::keep(&client.site(), memory::DRAFT, &JsValue::UNDEFINED);
}

/// Keeps what a form holds. What only another form asks for stays.
pub fn save(client: &Client, form: &HtmlFormElement) {
    let fields = fields(form);
    put(&fields, &kind(form), &value(form, "key").into());
    if let Some(note) = text(&fields, "note") {
        put(&fields, "message", &note.into());
    }
    let draft = Object::assign(&read(client).unwrap_or_default(), &fields);
    if is_typed(&draft) { keep(client, &draft) } else { forget(client) }
}

/// Puts the draft into the form on the screen, as far as nothing was typed there.
pub fn restore(client: &Client) {
    let Some(form) = form() else { return };
    let is_typed = is_typed(&fields(&form));
    if let Some(draft) = read(client) {
        fill_in(&draft);
        let find = |selector: &str| form.query_selector(selector).ok().flatten();
        // What has come back from the edge is the later try, and has its key.
        if let Some(key) = text(&draft, &kind(&form)).filter(|_| !is_typed)
            && let Some(field) = find("[name=key]")
        {
            put(&field, "value", &key.into());
        }
        if value(&form, START).is_empty()
            && let Some(start) = text(&draft, START)
            && let Some(time) = find(&["[value=\"", &start, "\"]"].concat())
        {
            put(&time, "checked", &true.into());
            if let Some(day) = time.closest("details").ok().flatten() {
                put(&day, "open", &true.into());
            }
        }
    }
    // Typed before the client came, or come back with what is wrong.
    if is_typed {
        save(client, &form);
    }
}

/// Puts what an object holds into the fields that hold nothing.
pub fn fill_in(from: &JsValue) {
    for (id, name) in FIELDS {
        if let Some(field) = document().get_element_by_id(id)
            && typing::value(&field).is_empty()
            && let Some(text) = text(from, name)
        {
            put(&field, "value", &text.into());
        }
    }
}

/// Makes a message that was not sent the draft again. What was typed meanwhile stays, after it.
pub fn put_back(client: &Client, item: &JsValue) {
    let body = decode::field(item, "body");
    let draft = read(client).unwrap_or_default();
    let [first, then] = [&body, &draft].map(|from| text(from, "message").unwrap_or_default());
    Object::assign(&draft, body.unchecked_ref());
    if !then.is_empty() && then != first {
        put(&draft, "message", &[&first, "\n\n", &then].concat().into());
    }
    put(&draft, "contact", &decode::field(item, "key"));
    keep(client, &draft);
}
