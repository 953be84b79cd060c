//! A booked call on the page of its request: when, and what can be done with it.

use leptos::prelude::*;
use nearhand_shared::model::{CallCard, Request, Shell};

use crate::links;

/// The facts of a call, for the list that the reference is in.
pub fn facts(call: &CallCard) -> impl IntoView + use<> {
    let text = &call.text;
    let reason = (!call.reason.is_empty()).then(|| {
        view! { <dt>{text.reason.clone()}</dt><dd dir="auto">{call.reason.clone()}</dd> }
    });
    view! {
        <dt>{text.when.clone()}</dt>
        <dd><time datetime=call.start.clone()>{call.when.clone()}</time><br /><span class="fine">{call.zone.clone()}</span></dd>
        <dt>{text.number.clone()}</dt>
        <dd><bdi dir="ltr">{call.phone.clone()}</bdi></dd>
        {reason}
    }
}

/// What can be done with a call: keep it in a calendar, move it, cancel it. The forms carry the access code, so that
/// they work without a client too.
pub fn actions(shell: &Shell, request: &Request, call: &CallCard) -> impl IntoView + use<> {
    let text = &call.text;
    let post = |kind: &'static str, path: &str, class: &'static str, label: &str| {
        let action = links::view(shell, &["requests/", &request.reference, path].concat());
        let code = request.token.clone();
        view! {
            <form method="post" action=action data-form=kind>
                <input type="hidden" name="code" value=code />
                <button type="submit" class=class>{label.to_owned()}</button>
            </form>
        }
    };
    let calendars = call.calendars.iter().map(|calendar| {
        view! {
            <li><a class="quiet" href=calendar.href.clone() target="_blank" rel="noopener noreferrer">
                {calendar.name.clone()}
            </a></li>
        }
    });
    call.can_change.then(|| {
        view! {
            <h2>{text.calendar.clone()}</h2>
            <div class="actions calendars">
                {post("file", "/call.ics", "quiet", &text.file)}
                <ul class="actions">{calendars.collect_view()}</ul>
            </div>
            <div class="change">
                {post("move", "/move", "button", &text.change)}
                <details class="cancel">
                    <summary>{text.cancel.clone()}</summary>
                    <p>{text.cancel_question.clone()}</p>
                    {post("cancel", "/cancel", "quiet", &text.cancel)}
                </details>
            </div>
        }
    })
}
