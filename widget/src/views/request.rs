//! A request as its visitor sees it.

use leptos::prelude::*;
use nearhand_shared::model::{Request, Shell};

#[cfg(feature = "ssr")]
use super::call;
use crate::frame::back;

/// The request view. Right after it was made it shows the access code too.
pub fn view(shell: &Shell, request: &Request) -> impl IntoView + use<> {
    let text = &request.text;
    let thread = request.thread.iter().map(|entry| {
        let who = if entry.from == "visitor" { text.you.clone() } else { text.team.clone() };
        view! {
            <li class="entry" data-from=entry.from.clone()>
                <p class="fine"><b>{who}</b>" · "<time datetime=entry.at.clone()>{entry.when.clone()}</time></p>
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
    view! {
        {back(shell)}
        <h1 tabindex="-1">{text.title.clone()}</h1>
        <p class="state">{text.status.clone()}</p>
        {(!text.answer_by.is_empty()).then(|| view! { <p>{text.answer_by.clone()}</p> })}
        <dl class="facts">
            {facts(request)}
            <dt>{text.reference.clone()}</dt>
            <dd><bdi dir="ltr" class="code" id="reference">{request.reference.clone()}</bdi></dd>
            {code}
        </dl>
        {keep}
        {actions(shell, request)}
        <ul class="thread">{thread.collect_view()}</ul>
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
