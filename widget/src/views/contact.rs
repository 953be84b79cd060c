//! The form that leaves a request.

use leptos::prelude::*;
use nearhand_shared::model::{Contact, Shell, Suggestions};

use super::home::channels;
use super::search::result;
use crate::escape::escape;
use crate::frame::back;
use crate::links;

/// The contact form: empty, or as it was sent, with what is wrong beside each field.
pub fn view(shell: &Shell, contact: &Contact) -> impl IntoView + use<> {
    let text = &contact.text;
    let is_our_fault = !contact.failure.is_empty() && contact.errors.is_empty() && !contact.channels.is_empty();
    let draft = &contact.draft;
    let field = |name: &'static str, kind, label: &str, value: &str, autocomplete| {
        let error = contact.errors.iter().find(|error| error.field == name).map(|error| error.detail.clone());
        let (invalid, describedby) =
            (error.is_some().then_some("true"), error.is_some().then(|| format!("{name}-error")));
        view! {
            <div class="field">
                <label for=name>{label.to_owned()}" "<span class="fine">{text.optional.clone()}</span></label>
                <input id=name name=name type=kind value=value.to_owned() autocomplete=autocomplete
                    aria-invalid=invalid aria-describedby=describedby />
                {error_text(name, error)}
            </div>
        }
    };
    let message_error = contact.errors.iter().find(|error| error.field == "message").map(|error| error.detail.clone());
    let (invalid, describedby) =
        (message_error.is_some().then_some("true"), message_error.is_some().then_some("message-error"));
    view! {
        {back(shell)}
        <h1 tabindex="-1">{text.title.clone()}</h1>
        <p>{text.intro.clone()}" "{text.languages.clone()}</p>
        <div role="alert">
            {(!contact.failure.is_empty()).then(|| view! { <p class="notice bad">{contact.failure.clone()}</p> })}
        </div>
        {is_our_fault.then(|| view! {
            <h2>{text.other_ways.clone()}</h2>
            {channels(shell, &contact.channels)}
        })}
        // The edge says what is wrong, in the visitor's language: the browser's own bubbles would be in another.
        <form method="post" action=links::view(shell, "contact") data-form="contact" novalidate=true>
            <input type="hidden" name="key" value=contact.key.clone() />
            <div class="field">
                <label for="message">{text.message.clone()}</label>
                <textarea id="message" name="message" rows="5" required=true aria-invalid=invalid
                    // The children of a text area are the one place that the view layer does not escape.
                    aria-describedby=describedby inner_html=escape(&draft.message)></textarea>
                {error_text("message", message_error)}
            </div>
            <div id="suggestions" aria-live="polite"></div>
            {field("name", "text", &text.name, &draft.name, "name")}
            {field("email", "email", &text.email, &draft.email, "email")}
            {field("phone", "tel", &text.phone, &draft.phone, "tel")}
            <button type="submit" class="button" data-busy=text.sending.clone()>{text.send.clone()}</button>
        </form>
    }
}

/// Articles that may answer the message that is being written.
pub fn suggestions(shell: &Shell, suggestions: &Suggestions) -> impl IntoView + use<> {
    let results = suggestions.results.iter().map(|found| result(shell, found)).collect_view();
    (!suggestions.results.is_empty()).then(|| {
        view! {
            <p class="fine">{suggestions.heading.clone()}</p>
            <ul class="list results">{results}</ul>
        }
    })
}

fn error_text(name: &str, error: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-error");
    error.map(|error| view! { <p class="error" id=id>{error}</p> })
}
