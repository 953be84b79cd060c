//! Pages that are shown as the edge renders them: booking a call, and what belongs to it.
//!
//! Their forms are sent as the browser would send them, and what comes back takes the place of what is there; so they
//! need no code of their own here, and lose nothing when something is wrong.

use leptos::prelude::document;
use nearhand_shared::model::View;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, DomParser, FormData, Headers, HtmlFormElement, RequestInit, Response, SupportedType, UrlSearchParams,
};

use super::call::IDENTITY;
use super::forms::{Sending, request_address};
use super::navigate::{History, go_to, path_of, show, tell};
use super::{Client, decode, drafts, host, location, memory, spawn, window};

/// A page as it came, and the model in it.
pub struct Answer {
    status: u16,
    document: Document,
    model: JsValue,
}

/// Whether the edge alone renders a view, by the address of its model.
pub fn is_at(address: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    ["/callback", "/zones", "/move"].iter().any(|end| path.ends_with(end))
}

/// Fetches a page: with a request's access code, or with what a form sends.
pub async fn fetch(
    client: &Client,
    address: &str,
    code: Option<&str>,
    form: Option<&HtmlFormElement>,
) -> Option<Answer> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "text/html").ok()?;
    if let Some(code) = code {
        headers.set("authorization", &["Bearer ", code].concat()).ok()?;
    }
    let init = RequestInit::new();
    init.set_headers(&headers);
    if let Some(form) = form {
        if let Some(identity) = client.identity() {
            headers.set(IDENTITY, &identity).ok()?;
        }
        let fields = FormData::new_with_form(form).ok()?;
        init.set_method("POST");
        init.set_body(&UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?.into());
    }
    let response = JsFuture::from(window().fetch_with_str_and_init(address, &init)).await.ok()?;
    let response: Response = response.unchecked_into();
    let html = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let document = DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()?;
    let model = document.get_element_by_id("model").and_then(|element| element.text_content());
    // A page that is none of ours has no model.
    let model = model.and_then(|json| js_sys::JSON::parse(&json).ok()).unwrap_or(JsValue::NULL);
    Some(Answer { status: response.status(), document, model })
}

/// Shows a page in place of the one that is there. `None` where it is none of ours.
pub fn swap(client: &Client, answer: &Answer, href: &str, history: History) -> Option<()> {
    let page = decode::page(&answer.model)?;
    if !matches!(page.view, View::Rendered) {
        // Something that the client draws, such as a problem.
        show(client, page, href, history);
        return Some(());
    }
    let inside = answer.document.get_element_by_id("frame")?.inner_html();
    let put = || {
        if let Some(frame) = document().get_element_by_id("frame") {
            frame.set_inner_html(&inside);
        }
    };
    super::navigate::show_as(client, page, href, history, put);
    Some(())
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
        let answer = fetch(&client, &action, None, Some(form)).await;
        sending.end();
        let lost = form.get_attribute("data-lost");
        let Some(answer) = answer else {
            return tell(&lost.unwrap_or_else(|| client.shell(|shell| shell.chrome.network_error.clone())));
        };
        let known = call_in(&answer.model);
        if answer.status < 400 {
            drafts::forget(&client);
        }
        if let Some((reference, token)) = known.filter(|_| answer.status < 400) {
            memory::remember(&client.site(), &reference, &token);
            if answer.status == 201 {
                host::post("booking", &[("reference", reference.clone())], &client);
            }
            let address = request_address(&client, &reference);
            // A call that was cancelled is where it was.
            let is_here = path_of(&location()) == path_of(&address);
            let _ = swap(&client, &answer, &address, if is_here { History::Keep } else { History::Push });
        } else if answer.status < 400 {
            // The choice of another time, which Back leads out of.
            let _ = swap(&client, &answer, &action, History::Push);
        } else if swap(&client, &answer, &action, History::Keep).is_some() {
            go_to_problem();
        }
    });
}

/// Moves the focus to what has to be looked at first.
fn go_to_problem() {
    let places = ["[aria-invalid=true], .times:has(.error) [open] input", ".nearest input", ".notice.bad"];
    let is_there = |place: &&str| document().query_selector(place).is_ok_and(|found| found.is_some());
    if let Some(place) = places.into_iter().find(is_there) {
        go_to(place);
    }
}

/// Reference and access code of the call that a page shows.
fn call_in(model: &JsValue) -> Option<(String, String)> {
    let text = |name| decode::text(model, name).filter(|text| !text.is_empty());
    text("view").filter(|view| view == "call")?;
    text("reference").zip(text("token"))
}
