//! The form that leaves a request.

use leptos::prelude::*;
use nearhand_shared::model::{Contact, Shell, Suggestions};

use super::field::{Field, challenge, confirm, failure, trap};
use super::home::channels;
use super::search::result;
use crate::frame::back;
use crate::links;

/// The contact form: empty, or as it was sent, with what is wrong beside each field.
pub fn view(shell: &Shell, contact: &Contact) -> impl IntoView + use<> {
    let text = &contact.text;
    let is_our_fault = !contact.failure.is_empty() && contact.errors.is_empty() && !contact.channels.is_empty();
    let draft = &contact.draft;
    let field = |name, label, value| Field { name, label, optional: &text.optional, value, errors: &contact.errors };
    let message = Field { optional: "", ..field("message", &text.message, &draft.message) };
    view! {
        {back(shell)}
        <h1 tabindex="-1">{text.title.clone()}</h1>
        <p>{text.intro.clone()}</p>
        {failure(&contact.failure)}
        {is_our_fault.then(|| view! {
            <h2>{text.other_ways.clone()}</h2>
            {channels(shell, &contact.channels)}
        })}
        // The edge says what is wrong, in the visitor's language: the browser's own bubbles would be in another.
        <form method="post" action=links::view(shell, "contact") data-form="contact" novalidate=true>
            <input type="hidden" name="key" value=contact.key.clone() />
            {message.lines("5")}
            {trap()}
            <div id="suggestions" aria-live="polite"></div>
            {field("name", &text.name, &draft.name).line("text", "name")}
            {field("email", &text.email, &draft.email).line("email", "email")}
            {field("phone", &text.phone, &draft.phone).line("tel", "tel")}
            {challenge(&contact.challenge, &shell.lang)}
            {confirm(&contact.confirm)}
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
