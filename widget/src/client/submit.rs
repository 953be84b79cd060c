//! Submits of forms, and the language menu. The same fields that a form post would send go as a request, so that nothing
//! reloads and nothing is lost.

use leptos::prelude::document;
use nearhand_shared::model::View;
use wasm_bindgen::JsCast;
use web_sys::{HtmlFormElement, HtmlSelectElement, SubmitEvent};

use super::dom::{focus, on, spawn, tell};
use super::form::{Sending, has_files, kind, query_address, unticked, value};
use super::http::{Request, fetch};
use super::json::{object, text};
use super::navigate::{History, in_locale, load, swap};
use super::remembered::remember;
use super::state::Client;
use super::{booking, outbox, rendered, search};

/// Listens to submits, and to the language menu.
pub fn listen(client: &Client) {
    let sent = client.clone();
    on(&document(), "submit", move |event: SubmitEvent| {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
        match kind(&form).as_str() {
            // A file cannot wait in the outbox, and what would be refused shall not.
            _ if has_files(&form) || unticked(&form).is_some() => booking::send(&sent, form),
            "search" | "language" | "zones" => load(&sent, query_address(&form), History::Push),
            "contact" => outbox::send(&sent, form),
            "reply" => outbox::send_reply(&sent, form),
            "outbox" => outbox::take_back(&sent, &form),
            "callback" | "move" | "cancel" | "rating" | "erase" => booking::send(&sent, form),
            "helpful" => helpful(&sent, &event),
            "lookup" => lookup(&sent, form),
            _ => return,
        }
        event.prevent_default();
    });
    let changed = client.clone();
    on(&document(), "change", move |event: web_sys::Event| {
        let Some(menu) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) else { return };
        if let Some(form) = menu.form() {
            // What is typed is searched for in the new language.
            let typed = search::address().and_then(|address| in_locale(&address, &menu.value()));
            load(&changed, typed.unwrap_or_else(|| query_address(&form)), History::Replace);
        }
    });
}

/// "Did this help?"
fn helpful(client: &Client, event: &SubmitEvent) {
    let choice = event.submitter().and_then(|button| button.get_attribute("value")).unwrap_or_default();
    let slug = client.with(|page| match &page.view {
        View::Article(article) => article.slug.clone(),
        _ => String::new(),
    });
    let address = client.api_address(&["articles/", &slug, "/feedback"].concat());
    client.update(|page| {
        if let View::Article(article) = &mut page.view {
            article.helpful = choice.clone();
        }
    });
    // The buttons are gone: the answer takes the focus, and is read out.
    focus(".ask");
    spawn(async move {
        let body = object([("helpful", choice)]);
        // A lost answer is not worth a word to the visitor.
        let _ = fetch(&address, Request { body: Some(&body), ..Request::default() }).await;
    });
}

/// Opens a request by its reference and access code. What does not fit comes back as it was typed, to be mended.
fn lookup(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    tell("");
    let client = client.clone();
    spawn(async move {
        let form = sending.form();
        let (code, action) = (value(form, "code"), form.get_attribute("action").unwrap_or_default());
        let answer = rendered::fetch(&client, &action, None, Some(form)).await;
        sending.end();
        let Some(answer) = answer else { return tell(&client.network_error()) };
        match text(&answer.model, "reference").filter(|_| answer.status < 400) {
            Some(reference) => {
                remember(&client, client.subject().as_deref(), &reference, code.trim());
                let _ = swap(&client, &answer, &client.request_address(&reference), History::Push);
            }
            None => {
                let _ = swap(&client, &answer, &action, History::Keep);
                focus("#code");
            }
        }
    });
}
