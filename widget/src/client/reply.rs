//! The form below a conversation. What was typed stays until the edge has answered that it is stored; a form that is sent
//! again is the same message, by its key.

use nearhand_shared::model::View;
use wasm_bindgen::JsValue;
use web_sys::HtmlFormElement;

use super::decode::list;
use super::dom::{go_to, spawn, tell};
use super::form::{Sending, fields, value};
use super::http::{Request, fetch};
use super::json::{field, text};
use super::navigate::{History, arrive};
use super::remembered::code_of;
use super::state::Client;

/// Sends a message, and shows the conversation as it is then.
pub fn send(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    tell("");
    let reference = client.with(|page| match &page.view {
        View::Request(request) => request.reference.clone(),
        _ => String::new(),
    });
    let client = client.clone();
    spawn(async move {
        let form = sending.form();
        let (body, key, typed) = (fields(form), value(form, "key"), value(form, "message"));
        let address = client.api_address(&["requests/", &reference, "/messages"].concat());
        let (code, identity) = (code_of(&client, &reference), client.token());
        let request =
            Request { body: Some(&body), key: Some(&key), identity: identity.as_deref(), code: code.as_deref() };
        let answer = fetch(&address, request).await;
        sending.end();
        match answer {
            Some(answer) if answer.status == 201 => {
                let _ = arrive(&client, &client.request_address(&reference), History::Keep).await;
                go_to(".entry:last-child");
            }
            Some(answer) => refused(&client, &typed, &answer.json),
            None => refused(&client, &typed, &JsValue::NULL),
        }
    });
}

/// Shows the form as it was, with what is wrong.
fn refused(client: &Client, typed: &str, problem: &JsValue) {
    client.change(|page| {
        if let View::Request(request) = &mut page.view
            && let Some(reply) = &mut request.reply
        {
            typed.clone_into(&mut reply.draft);
            reply.failure = text(problem, "text").unwrap_or_else(|| reply.text.network_error.clone());
            reply.errors = list(&field(problem, "errors"));
        }
    });
    client.draw();
    go_to("[aria-invalid=true], form .button");
}
