//! The form below a conversation on the screen: what is typed into it is kept by conversation, until it is sent.

use js_sys::{Date, Object};
use leptos::prelude::document;
use nearhand_shared::model::View;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

use super::decode::list;
use super::dom::{go_to, on, value};
use super::form;
use super::json::{field, number, put, text};
use super::state::Client;
use super::storage::{self, LONGEST_MS, REPLIES};

/// Listens to what is typed.
pub fn listen(client: &Client) {
    let client = client.clone();
    on(&document(), "input", move |_: Event| {
        if let Some((reference, form)) = shown(&client).zip(form::find("reply"))
            && !form.has_attribute("data-sending")
        {
            keep(&client, &reference, &form::value(&form, "message"));
        }
    });
}

/// The reference of the conversation on the screen that can be gone on with.
pub fn shown(client: &Client) -> Option<String> {
    client.with(|page| match &page.view {
        View::Request(request) if request.reply.is_some() => Some(request.reference.clone()),
        _ => None,
    })
}

/// What is kept of who is there: texts by reference, and when the last was typed.
fn kept(client: &Client) -> Object {
    let all = storage::read(&client.key(REPLIES));
    let is_fresh = number(&all, "at").is_some_and(|at| Date::now() - at < LONGEST_MS);
    if is_fresh { all.unchecked_into() } else { Object::new() }
}

/// Keeps what is typed; nothing erases it.
pub fn keep(client: &Client, reference: &str, typed: &str) {
    let all = kept(client);
    put(&all, reference, &JsValue::from(Some(typed).filter(|typed| !typed.is_empty())));
    put(&all, "at", &Date::now().into());
    storage::write(&client.key(REPLIES), &all);
}

/// Makes a message that was not sent the draft again. What was typed meanwhile stays, after it.
pub fn put_back(client: &Client, reference: &str, message: &str) {
    let then = text(&kept(client), reference).filter(|then| !then.is_empty() && then != message);
    let typed = then.map_or_else(|| message.to_owned(), |then| [message, "\n\n", &then].concat());
    keep(client, reference, &typed);
}

/// Puts the draft into the form on the screen, unless something was typed there.
pub fn restore(client: &Client) {
    if let Some(field) = document().get_element_by_id("reply").filter(|field| value(field).is_empty())
        && let Some(typed) = shown(client).and_then(|reference| text(&kept(client), &reference))
    {
        put(&field, "value", &typed.into());
    }
}

/// Draws the form anew, if that conversation is on the screen: with its draft, and with what is wrong.
pub fn show(client: &Client, reference: &str, failure: &str, problem: &JsValue) -> bool {
    if shown(client).is_none_or(|shown| shown != reference) {
        return false;
    }
    client.update(|page| {
        if let View::Request(request) = &mut page.view
            && let Some(reply) = &mut request.reply
        {
            reply.draft = String::new();
            failure.clone_into(&mut reply.failure);
            reply.errors = list(&field(problem, "errors"));
        }
    });
    true
}

/// Says what is wrong with a message: beside the form, if that is on the screen.
pub fn refused(client: &Client, reference: &str, problem: &JsValue) -> Option<String> {
    let unsaid = client.with(|page| match &page.view {
        View::Request(request) => request.reply.as_ref().map(|reply| reply.text.network_error.clone()),
        _ => None,
    });
    let unsaid = unsaid.unwrap_or_else(|| client.network_error());
    let failure = text(problem, "text").unwrap_or(unsaid);
    if show(client, reference, &failure, problem) {
        go_to("[aria-invalid=true], form .button");
        return None;
    }
    Some(failure)
}
