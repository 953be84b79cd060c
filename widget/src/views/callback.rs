//! The form that books a call, or moves one.

use leptos::prelude::*;
use nearhand_shared::model::{Callback, Shell, SlotDay, SlotOption};

use super::field::{Field, challenge, confirm, error_of, error_text, failure, trap};
use crate::frame::top;
use crate::links;

/// The booking form: days that unfold, times as radio buttons in them, and whom to call. Without a free time there is
/// no form, but a way to write.
pub fn view(shell: &Shell, callback: &Callback) -> impl IntoView + use<> {
    let text = &callback.text;
    let is_move = !callback.reference.is_empty();
    let path = ["requests/", &callback.reference, "/move"].concat();
    let path = if is_move { path.as_str() } else { "callback" };
    let back_path = encoded(path);
    let form = (!callback.days.is_empty()).then(|| {
        view! {
            <form method="post" action=links::view(shell, path) data-form="callback" data-lost=text.network_error.clone()
                novalidate=true>
                <input type="hidden" name="key" value=callback.key.clone() />
                <input type="hidden" name="team" value=callback.team.clone() />
                {is_move.then(|| view! { <input type="hidden" name="code" value=callback.token.clone() /> })}
                {times(callback)}
                {(!is_move).then(|| person(callback))}
                {challenge(&callback.challenge, &shell.lang)}
                {confirm(&callback.confirm)}
                <div class="fine" inner_html=callback.consent.clone()></div>
                <div class="foot">
                    // The client repeats here the time that is chosen.
                    <p id="chosen" class="fine"></p>
                    <button type="submit" class="button" data-busy=text.booking.clone()>{text.book.clone()}</button>
                </div>
            </form>
        }
    });
    let none = (!text.none.is_empty()).then(|| view! { <p class="notice">{text.none.clone()}</p> });
    view! {
        {top(shell, &text.title)}
        <p>{text.intro.clone()}</p>
        {(!text.now.is_empty()).then(|| view! { <p class="notice">{text.now.clone()}</p> })}
        {failure(&callback.failure)}
        <p class="fine zone">{text.zone.clone()}" "
            <a href=[&links::view(shell, "zones"), "&for=", &back_path].concat()>{text.zone_change.clone()}</a>
        </p>
        {none}
        {form}
        <p><a href=links::view(shell, "contact")>{text.contact.clone()}</a></p>
    }
}

/// A path as the value of a parameter: ours have nothing in them but letters, digits, hyphens and slashes.
fn encoded(path: &str) -> String {
    path.replace('/', "%2F")
}

fn times(callback: &Callback) -> impl IntoView + use<> {
    let text = &callback.text;
    let alternatives = (!callback.alternatives.is_empty()).then(|| {
        view! {
            <fieldset class="times nearest">
                <legend>{text.alternatives.clone()}</legend>
                <div class="slots">{slots(&callback.alternatives, &callback.chosen)}</div>
            </fieldset>
        }
    });
    let open = callback.days.iter().position(|day| day.slots.iter().any(|slot| slot.start == callback.chosen));
    let open = open.unwrap_or_default();
    let days = callback.days.iter().enumerate();
    let days = days.map(|(at, day)| unfolding(day, at == open, &callback.chosen)).collect_view();
    let error = error_of("start", &callback.errors);
    let described_by = error.is_some().then_some("start-error");
    view! {
        {alternatives}
        <fieldset class="times" aria-describedby=described_by>
            <legend>{text.times.clone()}</legend>
            {error_text("start", error)}
            {days}
        </fieldset>
    }
}

fn unfolding(day: &SlotDay, is_open: bool, chosen: &str) -> impl IntoView + use<> {
    view! {
        <details name="day" open=is_open>
            <summary><span class="title">{day.label.clone()}</span>" "<span class="fine">{day.count.clone()}</span></summary>
            <div class="slots" role="group" aria-label=day.label.clone()>{slots(&day.slots, chosen)}</div>
        </details>
    }
}

/// Radio buttons, spoken with their day: "4" alone says nothing.
fn slots(slots: &[SlotOption], chosen: &str) -> impl IntoView + use<> {
    let options = slots.iter().map(|slot| {
        let is_chosen = slot.start == chosen;
        view! {
            <label class="slot">
                <input type="radio" name="start" value=slot.start.clone() checked=is_chosen aria-label=slot.spoken.clone() />
                <bdi>{slot.label.clone()}</bdi>
            </label>
        }
    });
    options.collect_view()
}

fn person(callback: &Callback) -> impl IntoView + use<> {
    let (text, draft) = (&callback.text, &callback.draft);
    let field = |name, label, value| Field { name, label, optional: &text.optional, value, errors: &callback.errors };
    view! {
        {Field { optional: "", ..field("phone", &text.phone, &draft.phone) }.line("tel", "tel")}
        {field("name", &text.name, &draft.name).line("text", "name")}
        {(!text.email.is_empty()).then(|| email(&field("email", &text.email, &draft.email), &text.email_hint))}
        {field("note", &text.note, &draft.message).lines("3")}
        {trap()}
    }
}

/// The address that the call is confirmed to, with what that brings.
fn email(field: &Field<'_>, hint: &str) -> impl IntoView + use<> {
    let error = error_of(field.name, field.errors);
    let described_by = if error.is_some() { "email-error email-hint" } else { "email-hint" };
    let (label, optional) = (field.label.to_owned(), field.optional.to_owned());
    view! {
        <div class="field">
            <label for="email">{label}" "<span class="fine">{optional}</span></label>
            <input id="email" name="email" type="email" inputmode="email" autocomplete="email" value=field.value.to_owned()
                aria-invalid=error.is_some().then_some("true") aria-describedby=described_by />
            {error_text("email", error)}
            <p id="email-hint" class="fine">{hint.to_owned()}</p>
        </div>
    }
}
