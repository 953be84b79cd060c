//! A machine's translations: of the thread, and of an answer before it is sent.

use leptos::either::Either;
use leptos::prelude::*;

use super::composer::{after, raw};
use super::state::State;
use crate::model::{Beside, Conversation};

/// Has the thread translated; says what is amiss, and who reads the language where nothing is translated.
#[component]
pub fn Translating(
    /// The conversation.
    state: State,
) -> impl IntoView {
    let now = state.conversation;
    let action = StoredValue::new(state.address());
    let submit = move |event| state.submit(&event);
    let told = Memo::new(move |_| now.read().translation.clone());
    let notice = move || {
        let notice = told.read().notice.clone();
        (!notice.is_empty()).then(|| view! { <p class="notice" role="status">{notice}</p> })
    };
    let thread = move || {
        let button = told.with(|told| (!told.thread.is_empty() && !told.is_shown).then(|| told.thread.clone()))?;
        Some(view! {
            <form class="acts" method="post" action=action.get_value() on:submit=submit>
                <input type="hidden" name="do" value="translate"/>
                {after(&now.read())}
                <button type="submit" class="button">{button}</button>
            </form>
        })
    };
    let readers = move || {
        let (unread, readers) = told.with(|told| (told.unread.clone(), told.readers.clone()));
        let can_give = readers.iter().any(|(id, _)| !id.is_empty());
        let each = readers.into_iter().map(|(id, text)| {
            let is_named = id.is_empty();
            let named = is_named.then(|| view! { <bdi class="tag">{text.clone()}</bdi> });
            let given = (!is_named).then(
                || view! { <button type="submit" class="button" name="assignee" value=id><bdi>{text}</bdi></button> },
            );
            view! { {named}{given} }
        });
        let each = each.collect_view();
        (!unread.is_empty()).then(|| {
            if can_give {
                Either::Left(view! {
                    <form class="unread" method="post" action=action.get_value() on:submit=submit>
                        <p>{unread}</p>
                        <input type="hidden" name="do" value="change"/>
                        {after(&now.read())}
                        <p class="acts">{each}</p>
                    </form>
                })
            } else {
                Either::Right(view! { <div class="unread"><p>{unread}</p><p class="acts">{each}</p></div> })
            }
        })
    };
    view! { {notice}{thread}{readers} }
}

/// An answer in the customer's language, to be looked at and corrected before it is sent.
#[component]
pub fn Translated(
    /// The conversation.
    state: State,
) -> impl IntoView {
    let now = state.conversation;
    let typed = move |event| state.type_into(state.translated, event_target_value(&event));
    let is_there = Memo::new(move |_| !state.translated_of.read().is_empty());
    move || {
        is_there.get().then(|| {
            let begun = raw(&state.translated.get_untracked());
            let (label, lang, dir) = now.with_untracked(|now| {
                let words = &now.row.words;
                (now.translation.result.clone(), words.lang.clone(), words.dir.clone())
            });
            let wrong = move || {
                let now = now.read();
                let (_, detail) = now.draft.errors.iter().find(|(name, _)| name == "translated")?.clone();
                Some(view! { <p class="wrong" role="alert">{detail}</p> })
            };
            view! {
                <input type="hidden" name="translated_of" prop:value=move || state.translated_of.get()
                    value=state.translated_of.get_untracked()/>
                <label class="field">
                    <span>{label}</span>
                    <textarea name="translated" rows="5" maxlength="8000" lang=lang dir=dir inner_html=begun
                        prop:value=move || state.translated.get() on:input=typed></textarea>
                </label>
                {wrong}
            }
        })
    }
}

/// That the thread is translated on this page, and is to be on the next.
pub fn thread(conversation: &Conversation) -> impl IntoView + use<> {
    conversation.translation.is_shown.then(|| view! { <input type="hidden" name="thread" value="1"/> })
}

/// The button that has it translated; nothing where nobody translates.
#[component]
pub fn TranslateAnswer(
    /// The conversation.
    state: State,
) -> impl IntoView {
    let label = Memo::new(move |_| state.conversation.read().translation.answer.clone());
    move || {
        let label = label.get();
        (!label.is_empty())
            .then(|| view! { <button type="submit" class="button" name="translate" value="1">{label}</button> })
    }
}

/// A message in other words.
pub fn beside(beside: &[Beside]) -> impl IntoView + use<> {
    let each = beside.iter().map(|beside| {
        let Beside { label, words } = beside.clone();
        let lang = (!words.lang.is_empty()).then_some(words.lang);
        view! {
            <p class="fine other"><span>{label}</span></p>
            <p class="words" lang=lang dir=words.dir>{words.text}</p>
        }
    });
    each.collect_view()
}
