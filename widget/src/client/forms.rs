//! Forms: the same fields that a form post would send, sent as a call, so that nothing reloads and nothing is lost.

use leptos::prelude::*;
use nearhand_shared::model::View;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlElement, HtmlFormElement, HtmlSelectElement, SubmitEvent, UrlSearchParams};

use super::call::{Call, fetch, object};
use super::navigate::{History, busy, focus, in_locale, load, tell};
use super::{Client, decode, location, memory, on, outbox, rendered, search, spawn};

/// Listens to submits, and to the language menu.
pub fn listen(client: &Client) {
    let sent = client.clone();
    on(&document(), "submit", move |event: SubmitEvent| {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
        let kind = form.get_attribute("data-form").unwrap_or_default();
        match kind.as_str() {
            "search" | "language" | "zones" => load(&sent, query_address(&form), History::Push),
            "contact" => outbox::send(&sent, form),
            "outbox" => outbox::take_back(&sent, &form),
            "callback" | "move" | "cancel" => rendered::send(&sent, form),
            "helpful" => answer(&sent, &event),
            "lookup" => lookup(&sent, &form),
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

/// The form of a kind that is on the screen.
pub fn find(kind: &str) -> Option<HtmlFormElement> {
    let selector = ["form[data-form=", kind, "]"].concat();
    document().query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

/// The value of a field.
pub fn value(form: &HtmlFormElement, name: &str) -> String {
    FormData::new_with_form(form).ok().and_then(|data| data.get(name).as_string()).unwrap_or_default()
}

/// The address that a form with the method GET leads to.
pub fn query_address(form: &HtmlFormElement) -> String {
    let path = form
        .get_attribute("action")
        .unwrap_or_else(|| location().split(['?', '#']).next().unwrap_or_default().to_owned());
    let query =
        FormData::new_with_form(form).ok().and_then(|data| UrlSearchParams::new_with_str_sequence_sequence(&data).ok());
    let query = query.map(|query| String::from(query.to_string())).unwrap_or_default();
    [&path, "?", &query].concat()
}

/// The address of a request.
pub fn request_address(client: &Client, reference: &str) -> String {
    client.shell(|shell| crate::links::view(shell, &["requests/", reference].concat()))
}

/// The address of a call, with what is known of the visitor.
pub fn call_address(client: &Client, path: &str) -> String {
    client.shell(|shell| ["/api/v1/sites/", &shell.site, "/", path, "?", &shell.query].concat())
}

/// A form while it is sent: its button says so, and it is not sent twice.
pub struct Sending {
    form: HtmlFormElement,
    button: Option<HtmlElement>,
    label: Option<String>,
}

impl Sending {
    /// Begins; `None` where it has begun before.
    pub fn begin(form: HtmlFormElement) -> Option<Self> {
        if form.has_attribute("data-sending") {
            return None;
        }
        let _ = form.set_attribute("data-sending", "");
        let button =
            form.query_selector("button").ok().flatten().and_then(|button| button.dyn_into::<HtmlElement>().ok());
        let label = button.as_ref().and_then(|button| button.text_content());
        if let Some(button) = &button
            && let Some(busy) = button.get_attribute("data-busy")
        {
            button.set_text_content(Some(&busy));
        }
        Some(Sending { form, button, label })
    }

    /// The form.
    pub fn form(&self) -> &HtmlFormElement {
        &self.form
    }

    /// Ends without success.
    pub fn end(&self) {
        let _ = self.form.remove_attribute("data-sending");
        if let Some(button) = &self.button {
            button.set_text_content(self.label.as_deref());
        }
    }
}

/// "Did this help?"
fn answer(client: &Client, event: &SubmitEvent) {
    let choice = event.submitter().and_then(|button| button.get_attribute("value")).unwrap_or_default();
    let slug = client.with(|page| match &page.view {
        View::Article(article) => article.slug.clone(),
        _ => String::new(),
    });
    let address = call_address(client, &["articles/", &slug, "/feedback"].concat());
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
        let _ = fetch(&address, Call { body: Some(&body), ..Call::default() }).await;
    });
}

/// Opens a request by its reference and access code.
fn lookup(client: &Client, form: &HtmlFormElement) {
    let reference = value(form, "reference").trim().to_ascii_uppercase();
    let code = value(form, "code").trim().to_owned();
    let client = client.clone();
    let address =
        call_address(&client, &["requests/", &String::from(js_sys::encode_uri_component(&reference))].concat());
    busy(true);
    spawn(async move {
        let answer = fetch(&address, Call { code: Some(&code), ..Call::default() }).await;
        busy(false);
        match answer {
            Some(answer) if answer.status == 200 => {
                let reference = decode::text(&answer.json, "reference").unwrap_or(reference);
                memory::remember(&client.site(), &reference, &code);
                load(&client, request_address(&client, &reference), History::Push);
            }
            Some(answer) => {
                client.update(|page| {
                    if let View::Lookup(lookup) = &mut page.view {
                        lookup.reference = reference;
                        lookup.failure = decode::text(&answer.json, "text").unwrap_or_default();
                    }
                });
                focus("#code");
            }
            None => tell(&client.shell(|shell| shell.chrome.network_error.clone())),
        }
    });
}
