//! A conversation: the thread and the answer in the middle, who asks beside it.

use leptos::prelude::*;
use nearhand_shared::locale::text::Texts;

use super::icon::icon;
use super::inbox::{notice, promise, select, there};
use crate::document::escape;
use crate::model::{Conversation, Entry, Fact, Other};

/// The page of a conversation.
pub fn view(site: &str, texts: &Texts, conversation: &Conversation) -> impl IntoView + use<> {
    let row = &conversation.row;
    let action = format!("/desk/{site}/requests/{}", row.reference);
    let entries = conversation.entries.iter().map(|entry| self::entry(texts, entry)).collect_view();
    let facts = conversation.facts.iter().map(|(name, fact)| {
        view! { <div><dt>{name.clone()}</dt><dd>{self::fact(fact)}</dd></div> }
    });
    let others = (!conversation.others.is_empty()).then(|| {
        let others = conversation.others.iter().map(|other| self::other(site, other)).collect_view();
        view! { <h2>{texts.get("desk-others")}</h2><ul class="others">{others}</ul> }
    });
    view! {
        <div class="desk open">
            <main id="main" tabindex="-1">
                <div class="head">
                    <a class="back" href=format!("/desk/{site}/")>
                        {icon("back")}<span class="unseen">{texts.get("desk-back")}</span>
                    </a>
                    <h1><bdi>{row.name.clone()}</bdi></h1>
                    <bdi class="fine" dir="ltr">{row.reference.clone()}</bdi>
                    <span class="status">{conversation.status.clone()}</span>
                    {row.promise.as_ref().map(promise)}
                </div>
                <p class="fine">{there(texts, row.there.as_ref())} " " {row.language.clone()}</p>
                <ol class="thread">{entries}</ol>
                {answer(texts, &action, conversation)}
                {note(texts, &action, conversation)}
            </main>
            <aside class="beside">
                {standing(texts, &action, conversation)}
                <h2>{texts.get("desk-who")}</h2>
                <dl class="facts">{facts.collect_view()}</dl>
                {others}
                {notice(&conversation.unreachable)}
            </aside>
        </div>
    }
}

fn entry(texts: &Texts, entry: &Entry) -> impl IntoView + use<> {
    let new = |is_new: bool| is_new.then(|| view! { <b class="new">{texts.get("desk-new")}</b> });
    match entry {
        Entry::Message { seq, name, is_ours, when, words, is_new } => view! {
            <li class=if *is_ours { "message ours" } else { "message" } id=format!("message-{seq}")>
                <p class="fine"><b><bdi>{name.clone()}</bdi></b> {when.clone()} {new(*is_new)}</p>
                <p class="words" lang=words.lang.clone() dir=words.dir>{words.text.clone()}</p>
            </li>
        }
        .into_any(),
        Entry::Note { name, when, text, is_new } => view! {
            <li class="message note">
                <p class="fine">
                    {icon("lock")} <b>{texts.get("desk-note-mark")}</b> <bdi>{name.clone()}</bdi> {when.clone()} {new(*is_new)}
                </p>
                <p class="words" dir="auto">{text.clone()}</p>
            </li>
        }
        .into_any(),
        Entry::Event { text, when } => {
            view! { <li class="event fine"><span>{text.clone()}</span> <span>{when.clone()}</span></li> }.into_any()
        }
    }
}

/// What is wrong with a field, and its id for the field to name.
fn wrong(conversation: &Conversation, field: &str) -> Option<(String, impl IntoView + use<>)> {
    let (_, detail) = conversation.draft.errors.iter().find(|(name, _)| name == field)?;
    let id = format!("wrong-{field}");
    let view = view! { <p class="wrong" id=id.clone()>{detail.clone()}</p> };
    Some((id, view))
}

/// The answer. What it was written against goes with it, so that nobody answers past what they have not read.
fn answer(texts: &Texts, action: &str, conversation: &Conversation) -> impl IntoView + use<> {
    let (described, wrong) = wrong(conversation, "message").unzip();
    let failure = &conversation.draft.failure;
    let failure = (!failure.is_empty()).then(|| view! { <p class="wrong" role="alert">{failure.clone()}</p> });
    let lang = conversation.row.words.lang.clone();
    view! {
        <form class="answer" method="post" action=action.to_owned() id="answer">
            {failure}
            <input type="hidden" name="do" value="answer"/>
            {known(conversation, "answer")}
            <label class="field">
                <span>{texts.get("desk-answer")} " · " {conversation.row.language.clone()}</span>
                <textarea name="message" rows="5" required maxlength="8000" lang=lang dir=conversation.row.words.dir
                    aria-describedby=described>{escape(&conversation.draft.message)}</textarea>
            </label>
            {wrong}
            <p class="acts">
                <button type="submit" class="button go" name="status" value="pending">{texts.get("desk-send-pending")}</button>
                <button type="submit" class="button" name="status" value="resolved">{texts.get("desk-send-resolved")}</button>
                <button type="submit" class="button" name="status" value="open">{texts.get("desk-send-open")}</button>
            </p>
        </form>
    }
}

/// What is known on this page, and the name of what it sends.
fn known(conversation: &Conversation, call: &str) -> impl IntoView + use<> {
    let (seq, note_seq) = conversation.after;
    view! {
        <input type="hidden" name="after_seq" value=seq/>
        <input type="hidden" name="after_note" value=note_seq/>
        <input type="hidden" name="key" value=format!("{}-{call}", conversation.key)/>
    }
}

/// A note: another form, that looks otherwise.
fn note(texts: &Texts, action: &str, conversation: &Conversation) -> impl IntoView + use<> {
    let (described, wrong) = wrong(conversation, "note").unzip();
    let is_open = described.is_some() || !conversation.draft.note.is_empty();
    view! {
        <details class="note-form" open=is_open>
            <summary>{icon("lock")} " " {texts.get("desk-note")}</summary>
            <form method="post" action=action.to_owned()>
                <input type="hidden" name="do" value="note"/>
                <input type="hidden" name="key" value=format!("{}-note", conversation.key)/>
                <label class="field">
                    <span>{texts.get("desk-note-only")}</span>
                    <textarea name="note" rows="3" required maxlength="8000" dir="auto" aria-describedby=described>{escape(&conversation.draft.note)}</textarea>
                </label>
                {wrong}
                <p class="acts"><button type="submit" class="button">{texts.get("desk-note-save")}</button></p>
            </form>
        </details>
    }
}

/// How it stands, and what it can become without a word.
fn standing(texts: &Texts, action: &str, conversation: &Conversation) -> impl IntoView + use<> {
    let choices = conversation.choices.iter().map(|(name, label, choices)| select(name, label, choices)).collect_view();
    let turns = conversation.turns.iter().map(|(status, label)| {
        view! { <button type="submit" class="button" name="status" value=*status>{label.clone()}</button> }
    });
    let errors = conversation.draft.errors.iter().filter(|(field, _)| !matches!(field.as_str(), "message" | "note"));
    let errors = errors.map(|(_, detail)| view! { <p class="wrong" role="alert">{detail.clone()}</p> }).collect_view();
    view! {
        <form class="standing" method="post" action=action.to_owned()>
            {errors}
            <input type="hidden" name="do" value="change"/>
            {choices}
            <label class="field">
                <span>{texts.get("desk-tags")}</span>
                <input type="text" name="tags" value=conversation.tags.clone() dir="auto"/>
            </label>
            <p class="acts"><button type="submit" class="button">{texts.get("desk-save")}</button></p>
        </form>
        <form class="standing acts" method="post" action=action.to_owned()>
            <input type="hidden" name="do" value="change"/>
            {turns.collect_view()}
        </form>
    }
}

pub(super) fn fact(fact: &Fact) -> impl IntoView + use<> {
    match fact {
        Fact::Text(text) => view! { <span>{text.clone()}</span> }.into_any(),
        Fact::Data(text) => view! { <bdi>{text.clone()}</bdi> }.into_any(),
        // Shown where it leads, and opened without telling where from.
        Fact::Link(href) => view! {
            <a href=href.clone() rel="noopener noreferrer nofollow" target="_blank"><bdi dir="ltr">{href.clone()}</bdi></a>
        }
        .into_any(),
    }
}

fn other(site: &str, other: &Other) -> impl IntoView + use<> {
    view! {
        <li>
            <a href=format!("/desk/{site}/requests/{}", other.reference) dir="auto">{other.words.clone()}</a>
            <p class="fine">{other.standing.clone()} " · " {other.by.clone()}</p>
        </li>
    }
}
