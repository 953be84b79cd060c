//! A request as its visitor sees it.

use leptos::prelude::*;
use nearhand_shared::model::{Entry, Reply, Request, RequestText, Shell};

#[cfg(feature = "ssr")]
use super::call;
use super::field::{Field, failure};
use crate::frame::top;
use crate::links;
use nearhand_shared::escape::escape;

/// The request view. Right after it was made it shows the access code too.
pub fn view(shell: &Shell, request: &Request) -> impl IntoView + use<> {
    let text = &request.text;
    let thread = rows(text, &request.thread);
    let code = (!request.token.is_empty()).then(|| {
        view! {
            <dt>{text.code.clone()}</dt>
            <dd><bdi dir="ltr" class="code" id="code">{request.token.clone()}</bdi></dd>
        }
    });
    let keep = (!request.token.is_empty()).then(|| view! { <p class="fine">{text.keep.clone()}</p> });
    let facts = view! {
        <dl class="facts">
            {facts(request)}
            <dt>{text.reference.clone()}</dt>
            <dd><bdi dir="ltr" class="code" id="reference">{request.reference.clone()}</bdi></dd>
            {code}
        </dl>
        {keep}
    };
    // What happens next is first. A call's facts are what its page is for; a conversation's are only to find it again.
    let next = [&text.answer_by, &text.next].into_iter().filter(|text| !text.is_empty());
    let next = next.map(|text| view! { <p class="next">{text.clone()}</p> }).collect_view();
    let facts = view! { <div class="reference">{facts}</div>{actions(shell, request)} };
    let (before, after) = if is_call(request) { (Some(facts), None) } else { (None, Some(facts)) };
    view! {
        {top(shell, &text.title)}
        <p class="state" data-status=request.status.clone()>{text.status.clone()}</p>
        {next}
        {before}
        <div inner_html=request.earlier.clone()></div>
        <ol class="thread" inner_html=thread></ol>
        <div inner_html=request.below.clone()></div>
        {after}
        {request.reply.as_ref().map(|form| reply(shell, &request.reference, form))}
    }
}

/// Entries of the thread, as text.
pub fn rows(text: &RequestText, entries: &[Entry]) -> String {
    entries.iter().map(|entry| message(text, entry)).collect()
}

fn message(text: &RequestText, entry: &Entry) -> String {
    let who = match entry.from.as_str() {
        "visitor" => &text.you,
        _ if entry.name.is_empty() => &text.team,
        _ => &entry.name,
    };
    let begin = ["<li class=\"entry\" data-from=\"", &entry.from, "\" id=\"m", &entry.seq.to_string(), "\">"].concat();
    let signed =
        ["<p class=\"fine\"><b dir=\"auto\">", &escape(who), "</b> · <time datetime=\"", &entry.at, "\">"].concat();
    let when = [&escape(&entry.when), "</time></p><p class=\"message\" dir=\"auto\">"].concat();
    [&entry.day, &begin, &signed, &when, &escape(&entry.message), "</p>", &entry.files, "</li>"].concat()
}

/// The form to go on with a conversation. Without a client it carries the code, beside the field for files.
fn reply(shell: &Shell, reference: &str, reply: &Reply) -> impl IntoView + use<> {
    let text = &reply.text;
    let field =
        Field { name: "message", label: &text.message, optional: "", value: &reply.draft, errors: &reply.errors };
    view! {
        {failure(&reply.failure)}
        <form method="post" action=links::view(shell, &["requests/", reference].concat()) data-form="reply"
            class="composer" enctype="multipart/form-data" novalidate=true>
            <input type="hidden" name="key" value=reply.key.clone() />
            {field.lines_as("reply", "1")}
            <div class="field" inner_html=reply.files.clone()></div>
            <button type="submit" class="button" data-busy=text.sending.clone()>{text.send.clone()}</button>
        </form>
    }
}

#[cfg(feature = "ssr")]
fn is_call(request: &Request) -> bool {
    request.call.is_some()
}

/// A call is drawn by the edge alone.
#[cfg(not(feature = "ssr"))]
fn is_call(_: &Request) -> bool {
    false
}

/// What a booked call adds, which the edge alone renders.
#[cfg(feature = "ssr")]
fn facts(request: &Request) -> impl IntoView + use<> {
    request.call.as_ref().map(call::facts)
}

#[cfg(feature = "ssr")]
fn actions(shell: &Shell, request: &Request) -> impl IntoView + use<> {
    request.call.as_ref().map(|call| call::actions(shell, request, call))
}

#[cfg(not(feature = "ssr"))]
fn facts(_: &Request) -> impl IntoView + use<> {}

#[cfg(not(feature = "ssr"))]
fn actions(_: &Shell, _: &Request) -> impl IntoView + use<> {}
