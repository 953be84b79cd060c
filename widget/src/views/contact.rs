//! The form that leaves a request.

use leptos::prelude::*;
use nearhand_shared::model::{Contact, Shell, Suggestions};

use super::channels::channels;
use super::field::{Field, challenge, confirm, error_of, failure};
use super::search::rows;
use crate::frame::top;
use crate::links;
use nearhand_shared::escape::escape;

/// The contact form: empty, or as it was sent, with what is wrong beside each field.
pub fn view(shell: &Shell, contact: &Contact) -> impl IntoView + use<> {
    let text = &contact.text;
    let is_our_fault = !contact.failure.is_empty() && contact.errors.is_empty() && !contact.channels.is_empty();
    let draft = &contact.draft;
    let field = |name, label, value| Field { name, label, optional: &text.optional, value, errors: &contact.errors };
    let about = [&contact.about, "\n\n"].concat();
    let is_about = !contact.about.is_empty() && draft.message.is_empty();
    let written = if is_about { &about } else { &draft.message };
    let message = Field { optional: "", ..field("message", &text.message, written) };
    view! {
        {top(shell, &text.title)}
        {failure(&contact.failure)}
        {is_our_fault.then(|| view! {
            <h2>{text.other_ways.clone()}</h2>
            {channels(shell, &contact.channels)}
        })}
        // The edge says what is wrong, in the visitor's language: the browser's own bubbles would be in another.
        <form method="post" action=links::view(shell, "contact") data-form="contact" enctype="multipart/form-data" novalidate=true
            data-lost=text.network_error.clone()
            data-about=is_about.then_some("")>
            <input type="hidden" name="key" value=contact.key.clone() />
            {topics(contact)}
            {message.lines("4")}
            <div id="suggestions" aria-live="polite"></div>
            {field("name", &text.name, &draft.name).line("text", "name")}
            {field("email", &text.email, &draft.email).line("email", "email")}
            {field("phone", &text.phone, &draft.phone).line("tel", "tel")}
            // With the field that nobody sees.
            <div inner_html=contact.files.clone()></div>
            {challenge(&contact.challenge, &shell.lang)}
            {confirm(&contact.confirm)}
            <div class="fine" inner_html=text.intro.clone()></div>
            <div class="foot">
                <p class="fine">{text.promise.clone()}</p>
                <button type="submit" class="button" data-busy=text.sending.clone()>{text.send.clone()}</button>
            </div>
        </form>
    }
}

/// What it may be about, and the number of the order for what that helps with: by style alone it is there only then.
fn topics(contact: &Contact) -> impl IntoView + use<> {
    let order = contact.topics.iter().any(|topic| topic.order);
    let order = order.then(|| view! { <div class="order">{order_field(contact)}</div> });
    // As text: an element of its own for each part would weigh more in the client.
    let choices = choices(contact);
    (!contact.topics.is_empty()).then(|| {
        view! {
            <fieldset class="topics" inner_html=choices></fieldset>
            {order}
        }
    })
}

fn choices(contact: &Contact) -> String {
    let error = error_of("topic", &contact.errors).unwrap_or_default();
    let invalid = if error.is_empty() { "" } else { " aria-invalid=\"true\" aria-describedby=\"topic-error\"" };
    let mut html = ["<legend>", &escape(&contact.text.topic), "</legend><div class=\"picks\">"].concat();
    for topic in &contact.topics {
        let checked = if topic.id == contact.draft.topic { " checked" } else { "" };
        let order = if topic.order { " data-order" } else { "" };
        let before = "<label class=\"pick\"><input type=\"radio\" name=\"topic\" value=\"";
        html += &[before, &escape(&topic.id), "\"", checked, order, invalid, ">", &escape(&topic.label), "</label>"]
            .concat();
    }
    html += "</div>";
    if !error.is_empty() {
        html += &["<p class=\"error\" id=\"topic-error\">", &escape(&error), "</p>"].concat();
    }
    html
}

fn order_field(contact: &Contact) -> impl IntoView + use<> {
    let (text, value, errors) = (&contact.text, &contact.draft.order, &contact.errors);
    Field { name: "order", label: &text.order, optional: &text.optional, value, errors }.line("text", "off")
}

/// Notices and articles that may answer the message that is being written.
pub fn suggestions(shell: &Shell, suggestions: &Suggestions) -> impl IntoView + use<> {
    // As text: the notices that answer, and the articles.
    let mut html = suggestions.notices.clone();
    if !suggestions.results.is_empty() {
        let results = rows(shell, &suggestions.results);
        let heading = escape(&suggestions.heading);
        html += &["<p class=\"fine\">", &heading, "</p><ul class=\"list results\">", &results, "</ul>"].concat();
    }
    view! { <div inner_html=html></div> }
}
