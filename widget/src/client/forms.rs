//! Forms: the same fields that a form post would send, sent as a call, so that nothing reloads and nothing is lost.

use leptos::prelude::*;
use nearhand_shared::model::{Draft, View};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{FormData, HtmlElement, HtmlFormElement, HtmlSelectElement, SubmitEvent, UrlSearchParams};

use super::call::{Answer, Call, fetch, object};
use super::navigate::{History, busy, focus, go_to, in_locale, load, tell};
use super::{Client, decode, host, location, memory, on, rendered, search};

/// Listens to submits, and to the language menu.
pub fn listen(client: &Client) {
    let sent = client.clone();
    on(&document(), "submit", move |event: SubmitEvent| {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
        let kind = form.get_attribute("data-form").unwrap_or_default();
        match kind.as_str() {
            "search" | "language" | "zones" => load(&sent, query_address(&form), History::Push),
            "contact" => send(&sent, form),
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

/// Whether a form asks who somebody is: one that only moves a call does not.
pub fn has_person(form: &HtmlFormElement) -> bool {
    form.query_selector("#phone").is_ok_and(|field| field.is_some())
}

/// What is typed into a form that reaches a person.
pub fn draft(form: &HtmlFormElement) -> Draft {
    Draft {
        message: [value(form, "message"), value(form, "note")].concat(),
        name: value(form, "name"),
        email: value(form, "email"),
        phone: value(form, "phone"),
    }
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

/// Leaves a request. What was typed stays on the screen until the edge has said that it is stored.
fn send(client: &Client, form: HtmlFormElement) {
    let Some(sending) = Sending::begin(form) else { return };
    let client = client.clone();
    spawn_local(async move {
        let form = sending.form();
        let sent = draft(form);
        let (zone, locale) = client.shell(|shell| (shell.zone.clone(), shell.locale.clone()));
        let key = value(form, "key");
        let fields = [
            ("message", sent.message.clone()),
            ("name", sent.name.clone()),
            ("email", sent.email.clone()),
            ("phone", sent.phone.clone()),
            ("zone", zone),
            ("locale", locale),
            ("page", client.page_of(&key)),
        ];
        let answer = post(&client, &object(fields), key).await;
        if let Some(answer) = answer.as_ref().filter(|answer| answer.status == 201) {
            return stored(&client, &answer.json);
        }
        sending.end();
        match answer {
            Some(answer) => refused(&client, sent, &answer.json),
            None => refused(&client, sent, &JsValue::NULL),
        }
    });
}

/// Posts a request. An earlier try whose answer was lost may have been stored; where the message was edited since, this
/// is another request, and gets a key of its own.
async fn post(client: &Client, body: &JsValue, key: String) -> Option<Answer> {
    let address = call_address(client, "requests");
    let identity = client.identity();
    let call = |key| Call { body: Some(body), key: Some(key), identity: identity.as_deref(), code: None };
    let answer = fetch(&address, call(&key)).await?;
    if decode::text(&answer.json, "type").as_deref() != Some("urn:nearhand:problem:key") {
        return Some(answer);
    }
    let form = fetch(&call_address(client, "contact"), Call::default()).await?;
    let key = decode::text(&form.json, "key")?;
    fetch(&address, call(&key)).await
}

fn stored(client: &Client, json: &JsValue) {
    let (Some(reference), Some(token)) = (decode::text(json, "reference"), decode::text(json, "token")) else { return };
    client.draft.replace(None);
    memory::remember(&client.site(), &reference, &token);
    host::post("request", &[("reference", reference.clone())], client);
    load(client, request_address(client, &reference), History::Push);
}

/// Puts the form back as it was, with what is wrong.
fn refused(client: &Client, sent: Draft, problem: &JsValue) {
    let errors = decode::list(&decode::field(problem, "errors"));
    client.update(|page| {
        if let View::Contact(contact) = &mut page.view {
            contact.draft = sent;
            contact.failure = decode::text(problem, "detail").unwrap_or_else(|| contact.text.network_error.clone());
            contact.errors = errors;
        }
    });
    go_to("[aria-invalid=true], form .button");
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
    spawn_local(async move {
        let body = object([("helpful", choice)]);
        // A lost answer is not worth a word to the visitor.
        let _ = fetch(&address, Call { body: Some(&body), ..Call::default() }).await;
    });
}

/// Opens a request by its reference and access code.
fn lookup(client: &Client, form: &HtmlFormElement) {
    let reference = value(form, "reference").trim().to_uppercase();
    let code = value(form, "code").trim().to_owned();
    let client = client.clone();
    let address =
        call_address(&client, &["requests/", &String::from(js_sys::encode_uri_component(&reference))].concat());
    busy(true);
    spawn_local(async move {
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
                        lookup.failure = decode::text(&answer.json, "detail").unwrap_or_default();
                    }
                });
                focus("#code");
            }
            None => tell(&client.shell(|shell| shell.chrome.network_error.clone())),
        }
    });
}
