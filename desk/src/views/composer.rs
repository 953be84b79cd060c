//! What somebody of the business writes: an answer, or a note.

use leptos::prelude::*;

use super::icon::icon;
use super::picker::Picker;
use super::state::State;
use super::translation::{TranslateAnswer, Translated, thread};
use crate::labels::Say;
use crate::model::Conversation;

/// The answer. What it was written against goes with it, so that nobody answers past what they have not read.
#[component]
pub fn Answer(
    /// The conversation.
    state: State,
) -> impl IntoView {
    let say = Say::here();
    let now = state.conversation;
    let (begun, lang, dir, language) = now.with_untracked(|conversation| {
        let (lang, dir, language) = conversation.writes();
        (raw(&conversation.draft.message), lang, dir, language)
    });
    let typed = move |event| state.type_into(state.message, event_target_value(&event));
    let failure = move || {
        let failure = now.read().draft.failure.clone();
        (!failure.is_empty()).then(|| view! { <p class="wrong" role="alert">{failure}</p> })
    };
    let said = move || match state.said.get() {
        "" => String::new(),
        id => say.get(id),
    };
    view! {
        <form class="answer" method="post" action=state.address() id="answer" enctype="multipart/form-data" on:submit=move |event| state.submit(&event)>
            {failure}
            <input type="hidden" name="do" value="answer"/>
            {move || known(&now.read(), "answer")}
            <Picker state/>
            {move || thread(&now.read())}
            <label class="field">
                <span>{say.get("desk-answer")} " · " {language}</span>
                <textarea name="message" rows="3" maxlength="8000" lang=lang dir=dir aria-keyshortcuts="r"
                    aria-describedby=move || describes(&now.read(), "message") inner_html=begun
                    prop:value=move || state.message.get() on:input=typed></textarea>
            </label>
            {move || wrong(&now.read(), "message")}
            <Translated state/>
            <label class="field">
                <span>{say.get("desk-files")}</span>
                <input type="file" name="files" multiple accept="image/jpeg,image/png,image/webp,image/gif,application/pdf"
                    aria-describedby=move || describes(&now.read(), "files")/>
            </label>
            {move || arrived(&now.read())}
            {move || wrong(&now.read(), "files")}
            <p class="fine said" role="status">{said}</p>
            <p class="acts">
                <button type="submit" class="button go" name="status" value="pending" aria-keyshortcuts="Control+Enter">{say.get("desk-send-pending")}</button>
                <button type="submit" class="button" name="status" value="resolved" aria-keyshortcuts="Control+Shift+Enter">{say.get("desk-send-resolved")}</button>
                <button type="submit" class="button" name="status" value="open">{say.get("desk-send-open")}</button>
                <button type="submit" class="button unscripted" name="keep" value="1" formnovalidate>{say.get("desk-keep")}</button>
                <TranslateAnswer state/>
            </p>
        </form>
    }
}

/// A note: another form, that looks otherwise.
#[component]
pub fn Note(
    /// The conversation.
    state: State,
) -> impl IntoView {
    let say = Say::here();
    let now = state.conversation;
    let (begun, is_open) = now.with_untracked(|conversation| {
        let is_open = describes(conversation, "note").is_some() || !conversation.draft.note.is_empty();
        (raw(&conversation.draft.note), is_open)
    });
    let typed = move |event| state.type_into(state.note, event_target_value(&event));
    view! {
        <details class="note-form" open=is_open>
            <summary aria-keyshortcuts="n">{icon("lock")} " " {say.get("desk-note")}</summary>
            <form method="post" action=state.address() on:submit=move |event| state.submit(&event)>
                <input type="hidden" name="do" value="note"/>
                {move || known(&now.read(), "note")}
                <label class="field">
                    <span>{say.get("desk-note-only")}</span>
                    <textarea name="note" rows="3" required maxlength="8000" dir="auto"
                        aria-describedby=move || describes(&now.read(), "note") inner_html=begun
                        prop:value=move || state.note.get() on:input=typed></textarea>
                </label>
                {move || wrong(&now.read(), "note")}
                <p class="acts"><button type="submit" class="button">{say.get("desk-note-save")}</button></p>
            </form>
        </details>
    }
}

/// What is known on this page, and the name of what it sends.
fn known(conversation: &Conversation, call: &str) -> impl IntoView + use<> {
    view! {
        {after(conversation)}
        <input type="hidden" name="key" value=format!("{}-{call}", conversation.key)/>
    }
}

/// What has been read, for what is decided by it.
pub fn after(conversation: &Conversation) -> impl IntoView + use<> {
    let (seq, note_seq) = conversation.after;
    view! {
        <input type="hidden" name="after_seq" value=seq.to_string()/>
        <input type="hidden" name="after_note" value=note_seq.to_string()/>
    }
}

/// Files that have arrived with an answer that could not be stored: they go with it when it is sent again.
fn arrived(conversation: &Conversation) -> impl IntoView + use<> {
    let files = &conversation.draft.arrived;
    let ids: Vec<&str> = files.iter().map(|(id, _)| id.as_str()).collect();
    let ids = ids.join(",");
    let names = files.iter().map(|(_, name)| view! { <li><bdi>{name.clone()}</bdi></li> }).collect_view();
    (!files.is_empty()).then(|| {
        view! {
            <input type="hidden" name="attachments" value=ids/>
            <ul class="files">{names}</ul>
        }
    })
}

/// The id of what is said to be wrong with a field.
fn describes(conversation: &Conversation, field: &str) -> Option<String> {
    conversation.draft.errors.iter().any(|(name, _)| name == field).then(|| ["wrong-", field].concat())
}

fn wrong(conversation: &Conversation, field: &str) -> impl IntoView + use<> {
    let (_, detail) = conversation.draft.errors.iter().find(|(name, _)| name == field)?.clone();
    Some(view! { <p class="wrong" id=["wrong-", field].concat()>{detail}</p> })
}

/// Text as the content of a `textarea`, which the view layer takes as it is. A newline at its beginning would be lost
/// without another before it (HTML, section 13.1.2.5).
pub(super) fn raw(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    if text.starts_with('\n') { ["\n", &text].concat() } else { text }
}
