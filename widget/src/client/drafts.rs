//! Drafts: what is typed into a form that reaches a person is kept at once, and comes back until it is sent.
//!
//! One draft for each customer, and one for nobody, which the forms share: an object of what their fields hold, the key
//! of each, and when it was typed.

use js_sys::{Date, Object};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlFormElement};

use super::dom::{self, find, on};
use super::form::{self, fields, kind};
use super::json::{field, number, put, text};
use super::state::Client;
use super::storage::{self, DRAFT, LONGEST_MS};

/// Fields by their ids, with what they hold of a draft. The message of a call is its note.
const FIELDS: [(&str, &str); 6] = [
    ("message", "message"),
    ("note", "message"),
    ("name", "name"),
    ("email", "email"),
    ("phone", "phone"),
    ("order", "order"),
];
const START: &str = "start";
const TOPIC: &str = "topic";

/// Listens to what is typed and chosen.
pub fn listen(client: &Client) {
    let typed = client.clone();
    on(&document(), "input", move |event: Event| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            form::mended(&field);
        }
        // One that is being sent has been taken over by what is sent.
        if let Some(form) = shown().filter(|form| !form.has_attribute("data-sending")) {
            save(&typed, &form);
        }
    });
    for key in storage::keys(&client.key_of(DRAFT, None)) {
        if read_at(&key).is_none() {
            storage::erase(&key);
        }
    }
    restore(client);
}

/// The form on the screen that asks who somebody is: one that only moves a call does not.
fn shown() -> Option<HtmlFormElement> {
    document().get_element_by_id("phone")?.closest("form").ok()??.dyn_into().ok()
}

/// Whether somebody has typed or chosen something.
fn is_typed(draft: &JsValue) -> bool {
    let mut names = FIELDS.iter().map(|(_, name)| *name).chain([START]);
    names.any(|name| text(draft, name).is_some_and(|text| !text.is_empty()))
}

/// The draft, if there is one that is not too old.
fn read(client: &Client) -> Option<Object> {
    read_at(&client.key(DRAFT))
}

fn read_at(key: &str) -> Option<Object> {
    let draft = storage::read(key);
    let at = number(&draft, "at")?;
    (Date::now() - at < LONGEST_MS).then(|| draft.unchecked_into())
}

fn write(client: &Client, draft: &JsValue) {
    put(draft, "at", &Date::now().into());
    storage::write(&client.key(DRAFT), draft);
}

/// Erases the draft.
pub fn erase(client: &Client) {
    storage::erase(&client.key(DRAFT));
}

/// Keeps what a form holds. What only another form asks for stays.
fn save(client: &Client, form: &HtmlFormElement) {
    let fields = fields(form);
    put(&fields, &kind(form), &form::value(form, "key").into());
    if let Some(note) = text(&fields, "note") {
        put(&fields, "message", &note.into());
    }
    let draft = Object::assign(&read(client).unwrap_or_default(), &fields);
    let is_typed = is_typed(&draft);
    if is_typed {
        write(client, &draft)
    } else {
        erase(client)
    }
    if client.subject().is_none() {
        storage::mark_tab(&client.key(DRAFT), is_typed);
    }
}

/// Puts the draft into the form on the screen, as far as nothing was typed there; then what the embedding page knows.
pub fn restore(client: &Client) {
    if let Some(form) = shown() {
        // What the form begins with by itself gives way to what somebody has written.
        if form.has_attribute("data-about")
            && let Some(field) = document().get_element_by_id("message")
            && read(client).is_some_and(|draft| text(&draft, "message").is_some_and(|typed| !typed.is_empty()))
        {
            put(&field, "value", &"".into());
        }
        let is_typed = is_typed(&fields(&form));
        if let Some(draft) = read(client) {
            fill_in(&draft);
            restore_rest(&form, &draft, is_typed);
        }
        // Typed before the client came, or come back with what is wrong.
        if is_typed {
            save(client, &form);
        }
    }
    fill_in(&client.prefill.borrow());
}

/// The form's key, the time that was chosen, and the tick of a person who has said that they are one.
fn restore_rest(form: &HtmlFormElement, draft: &JsValue, is_typed: bool) {
    let find = |selector: &str| form.query_selector(selector).ok().flatten();
    // What has come back from the edge is the later try, and has its key.
    if let Some(key) = text(draft, &kind(form)).filter(|_| !is_typed)
        && let Some(field) = find("[name=key]")
    {
        put(&field, "value", &key.into());
    }
    if let Some(tick) = find("[name=confirmed]").filter(|_| text(draft, "confirmed").is_some()) {
        put(&tick, "checked", &true.into());
    }
    if form::value(form, TOPIC).is_empty()
        && let Some(topic) = text(draft, TOPIC)
        && let Some(choice) = find(&["[name=topic][value=\"", &topic, "\"]"].concat())
    {
        put(&choice, "checked", &true.into());
    }
    if form::value(form, START).is_empty()
        && let Some(start) = text(draft, START)
        && let Some(time) = find(&["[value=\"", &start, "\"]"].concat())
    {
        put(&time, "checked", &true.into());
        if let Some(day) = time.closest("details").ok().flatten() {
            put(&day, "open", &true.into());
        }
    }
}

/// Puts what an object holds into the fields that hold nothing.
fn fill_in(from: &JsValue) {
    for (id, name) in FIELDS {
        if let Some(field) = document().get_element_by_id(id)
            && dom::value(&field).is_empty()
            && let Some(text) = text(from, name)
        {
            put(&field, "value", &text.into());
        }
    }
}

/// Makes a message that was not sent the draft again. What was typed meanwhile stays, after it.
pub fn put_back(client: &Client, item: &JsValue) {
    let body = field(item, "body");
    put(&body, "contact", &field(item, "key"));
    prepend(client, &body);
}

fn prepend(client: &Client, earlier: &JsValue) {
    let draft = read(client).unwrap_or_default();
    let [first, then] = [earlier, &draft].map(|from| text(from, "message").unwrap_or_default());
    Object::assign(&draft, earlier.unchecked_ref());
    if !then.is_empty() && then != first {
        put(&draft, "message", &[&first, "\n\n", &then].concat().into());
    }
    write(client, &draft);
}

/// Takes out what was typed in this tab before anybody was signed in: it is of the one who signs in here now, who may
/// be about to send it. What nobody's draft holds from other times stays nobody's.
pub fn take_typed(client: &Client) -> Option<Object> {
    let key = client.key_of(DRAFT, None);
    let draft = read_at(&key).filter(|_| storage::is_marked(&key))?;
    storage::erase(&key);
    storage::mark_tab(&key, false);
    Some(draft)
}

/// Shows the draft of who is there now in place of that of nobody; `typed` was taken over from there. What does not
/// change keeps its caret.
pub fn change_owner(client: &Client, typed: Option<Object>) {
    if let Some(typed) = typed {
        prepend(client, &typed);
    }
    // What is being sent is no draft.
    if shown().is_some_and(|form| form.has_attribute("data-sending")) {
        return;
    }
    let draft = read(client).unwrap_or_default();
    for (id, name) in FIELDS {
        let held = text(&draft, name).unwrap_or_default();
        if let Some(field) = document().get_element_by_id(id)
            && dom::value(&field) != held
        {
            put(&field, "value", &held.into());
        }
    }
    let chosen = find("[name=start]:checked").filter(|time| text(time, "value") != text(&draft, START));
    if let Some(time) = chosen {
        put(&time, "checked", &false.into());
    }
    restore(client);
}
