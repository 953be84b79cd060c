//! A request as its visitor sees it.

use leptos::prelude::*;
use nearhand_shared::model::{Reply, Request, Shell};

#[cfg(feature = "ssr")]
use super::call;
use super::field::{Field, failure};
use crate::frame::back;
use crate::links;

/// The request view. Right after it was made it shows the access code too.
pub fn view(shell: &Shell, request: &Request) -> impl IntoView + use<> {
    let text = &request.text;
    let thread = request.thread.iter().map(|entry| {
        let who = match entry.from.as_str() {
            "visitor" => text.you.clone(),
            _ if entry.name.is_empty() => text.team.clone(),
            _ => entry.name.clone(),
        };
        view! {
            <li class="entry" data-from=entry.from.clone() id=format!("m{}", entry.seq)>
                <p class="fine"><b dir="auto">{who}</b>" · "<time datetime=entry.at.clone()>{entry.when.clone()}</time></p>
                <p class="message" dir="auto">{entry.message.clone()}</p>
            </li>
        }
    });
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
    view! {
        {back(shell)}
        <h1 tabindex="-1">{text.title.clone()}</h1>
        <p class="state" data-status=request.status.clone()>{text.status.clone()}</p>
        {(!text.answer_by.is_empty()).then(|| view! { <p>{text.answer_by.clone()}</p> })}
        {facts}
        {actions(shell, request)}
        <ol class="thread">{thread.collect_view()}</ol>
        {request.reply.as_ref().map(|form| reply(shell, &request.reference, form))}
    }
}

/// The form to go on with a conversation. Without a client it carries the code.
fn reply(shell: &Shell, reference: &str, reply: &Reply) -> impl IntoView + use<> {
    let text = &reply.text;
    let field =
        Field { name: "message", label: &text.message, optional: "", value: &reply.draft, errors: &reply.errors };
    let code = (!reply.code.is_empty()).then(|| view! { <input type="hidden" name="code" value=reply.code.clone() /> });
    view! {
        {failure(&reply.failure)}
        <form method="post" action=links::view(shell, &["requests/", reference].concat()) data-form="reply"
            novalidate=true>
            <input type="hidden" name="key" value=reply.key.clone() />
            {code}
            {field.lines_as("reply", "3")}
            <button type="submit" class="button" data-busy=text.sending.clone()>{text.send.clone()}</button>
        </form>
    }
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
