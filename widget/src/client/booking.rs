//! Forms of calls, and forms with files. They are sent as the browser would send them, and what comes
//! back takes the place of what is there; so they need no code of their own, and lose nothing when something is wrong.

use leptos::prelude::document;
use wasm_bindgen::JsValue;
use web_sys::{Event, HtmlFormElement};

use super::dom::{find, go_to, location, on, spawn, tell};
use super::form::{Sending, kind};
use super::navigate::{History, path_of, swap};
use super::remembered::{self, code_of, remember};
use super::state::Client;
use super::{drafts, form, host, json, rendered, reply};

/// Repeats beside the button the time that is chosen.
pub fn listen() {
    on(&document(), "change", |_: Event| repeat());
    repeat();
}

/// The same once a form has been drawn.
pub fn show_chosen(_: &Client) {
    repeat();
}

fn repeat() {
    let chosen = find("[name=start]:checked").and_then(|time| time.get_attribute("aria-label"));
    if let Some(place) = find("#chosen") {
        place.set_text_content(chosen.as_deref());
    }
}

/// Sends a form, and shows what comes of it. Where nothing comes, everything stays as it is.
pub fn send(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    // What an earlier try came to is no longer true; said again, it is read out again.
    tell("");
    let client = client.clone();
    spawn(async move {
        let form = sending.form();
        let action = form.get_attribute("action").unwrap_or_default();
        let reply = reply::shown(&client).filter(|_| kind(form) == "reply");
        let code = reply.as_ref().and_then(|reference| code_of(&client, reference));
        let answer = rendered::fetch(&client, &action, code.as_deref(), Some(form)).await;
        sending.end();
        let Some(answer) = answer else { return lost(&client, form) };
        if answer.status < 400 {
            if let Some(reference) = &reply {
                reply::keep(&client, reference, "");
                // The form that comes in its place begins with nothing chosen.
                form.reset();
            }
            if kind(form) == "erase"
                && let Some(reference) = action.split('/').nth(4)
            {
                remembered::forget(&client, reference);
            }
        }
        // A rating, a reply, or that it is erased, leaves its visitor where they are.
        if answer.status >= 400 || ["rating", "erase"].contains(&kind(form).as_str()) || reply.is_some() {
            if swap(&client, &answer, &action, History::Keep).is_some() {
                go_to_problem();
            }
            return;
        }
        drafts::erase(&client);
        let Some((reference, token)) = made_in(&answer.model) else {
            // The choice of another time, which Back leads out of.
            let _ = swap(&client, &answer, &action, History::Push);
            return;
        };
        remember(&client, client.subject().as_deref(), &reference, &token);
        if answer.status == 201 {
            let what = if kind(form) == "contact" { "request" } else { "booking" };
            host::post(what, &[("reference", reference.clone())], &client);
        }
        let address = client.request_address(&reference);
        // A call that was cancelled is where it was.
        let is_here = path_of(&location()) == path_of(&address);
        let _ = swap(&client, &answer, &address, if is_here { History::Keep } else { History::Push });
    });
}

/// Says that no answer came; but first what nobody has to be asked for: that a box is to be ticked.
fn lost(client: &Client, form: &HtmlFormElement) {
    let unticked = form::unticked(form);
    let said = unticked.as_ref().unwrap_or(form).get_attribute("data-lost");
    tell(&said.unwrap_or_else(|| client.network_error()));
    if let Some(unticked) = unticked {
        let _ = unticked.set_attribute("aria-invalid", "true");
        go_to("[aria-invalid=true]");
    }
}

/// Moves the focus to what has to be looked at first.
fn go_to_problem() {
    let places = [
        "[aria-invalid=true], .times:has(.error) [open] input",
        ".nearest input",
        "[name=confirmed]",
        ".notice.bad",
        "#rated",
        ".entry:last-child",
    ];
    if let Some(place) = places.into_iter().find(|place| find(place).is_some()) {
        go_to(place);
    }
}

/// Reference and access code of what a page shows, where it was made just now: a call, or a request with files.
fn made_in(model: &JsValue) -> Option<(String, String)> {
    let text = |name| json::text(model, name).filter(|text| !text.is_empty());
    text("view").filter(|view| view != "callback")?;
    text("reference").zip(text("token"))
}
