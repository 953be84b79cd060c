//! A conversation: the thread and the answer in the middle, who asks beside it.

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::composer::{Answer, Note, after};
use super::icon::icon;
use super::inbox::{notice, promise, select, there};
use super::state::State;
use super::thread::thread;
use super::translation::Translating;
use crate::browser::kept::List;
use crate::labels::Say;
use crate::model::{Conversation, Fact, Manner, Other, Shell, Words};

/// The page of a conversation.
#[component]
pub fn ConversationPage(
    /// The site's id.
    site: String,
    /// The conversation.
    conversation: Conversation,
    /// The bar, whose clock goes on.
    shell: RwSignal<Shell>,
) -> impl IntoView {
    let say = Say::here();
    let name = conversation.row.name.clone();
    let reference = conversation.row.reference.clone();
    let language = conversation.row.language.clone();
    let zone = there(say, conversation.row.there.as_ref());
    let back = format!("/desk/{site}/");
    let state = State::of(site, conversation, shell);
    state.start();
    let now = state.conversation;
    view! {
        <div class="desk open">
            <main id="main" tabindex="-1">
                <div class="head">
                    <a class="back" href=back aria-keyshortcuts="u">{icon("back")}<span class="unseen">{say.get("desk-back")}</span></a>
                    <h1><bdi>{name.clone()}</bdi></h1>
                    {(name != reference).then(|| view! { <bdi class="fine" dir="ltr">{reference.clone()}</bdi> })}
                    <span class="status">{move || now.read().status.clone()}</span>
                    {move || now.read().row.promise.as_ref().map(promise)}
                </div>
                <p class="fine">{zone} " " {language} {move || days(&now.read().days)}</p>
                <p class="presence" role="status">{move || now.read().presence.clone()}</p>
                <Upset state/>
                <Translating state/>
                {move || state.earlier().map(|href| view! {
                    <p class="acts earlier"><a class="button" href=href>{now.read().earlier.clone()}</a></p>
                })}
                <ol class="thread">{move || thread(state, say, &now.read().entries)}</ol>
                <p class="fine typing" hidden=move || !state.is_typing.get()>{say.get("desk-typing")}</p>
                <Answer state/>
                <Note state/>
                <Beside state/>
            </main>
            <aside class="beside">
                <Standing state/>
                {move || now.read().manner.as_ref().map(|manner| self::manner(say, manner))}
                <h2>{say.get("desk-who")}</h2>
                <dl class="facts">{move || facts(&now.read())}</dl>
                {move || others(&state.site(), say, &now.read().others)}
                <Join state/>
                {move || notice(&now.read().unreachable)}
            </aside>
        </div>
    }
}

/// That its customer is upset, and by which words that was seen. Whoever knows better says so.
#[component]
fn Upset(state: State) -> impl IntoView {
    let say = Say::here();
    let now = state.conversation;
    let words = move || {
        let Words { lang, dir, .. } = now.read().row.words.clone();
        let words = now.read().upset.clone().into_iter();
        let words = words.map(|word| view! { <q lang=lang.clone() dir=dir.clone()>{word}</q> " " });
        words.collect_view()
    };
    let said = move || {
        let is_upset = !now.read().row.upset.is_empty();
        is_upset.then(|| {
            view! {
                <form class="upset acts" method="post" action=state.address() on:submit=move |event| state.submit(&event)>
                    <input type="hidden" name="do" value="change"/>
                    <p><b class="presses">{now.read().row.upset.clone()}</b>" "{words}</p>
                    <button type="submit" class="button" name="mood" value="wrong">{say.get("desk-upset-wrong")}</button>
                </form>
            }
        })
    };
    view! { {said} }
}

/// The conversations before and after this one in the list that it was opened from; once this one is dealt with, the next
/// has the focus.
#[component]
fn Beside(state: State) -> impl IntoView {
    let say = Say::here();
    let list = RwSignal::new(List::default());
    let next = NodeRef::<leptos::html::A>::new();
    Effect::new(move |_| list.set(List::kept()));
    Effect::new(move |_| {
        if state.is_dealt_with.get()
            && let Some(link) = next.get()
        {
            let _ = link.focus();
        }
    });
    let to = move |steps| {
        let reference = list.with(|list| list.beside(&state.reference(), steps).map(ToOwned::to_owned))?;
        Some(format!("/desk/{}/requests/{reference}", state.site()))
    };
    view! {
        <p class="acts">
            {move || to(-1).map(|href| view! { <a class="button" href=href aria-keyshortcuts="k">{say.get("desk-key-previous")}</a> })}
            {move || to(1).map(|href| view! { <a class="button" href=href aria-keyshortcuts="j" node_ref=next>{say.get("desk-key-next")}</a> })}
        </p>
    }
}

/// How it stands, and what it can become without a word.
#[component]
fn Standing(state: State) -> impl IntoView {
    let say = Say::here();
    let now = state.conversation;
    let action = state.address();
    let submit = move |event| state.submit(&event);
    // What each was when it was shown: who has changed something meanwhile is not overruled unseen.
    let was = move || {
        let conversation = now.read();
        let chosen = conversation.choices.iter().filter_map(|(name, _, choices)| {
            let value = choices.iter().find(|choice| choice.is_chosen)?.value.clone();
            Some(view! { <input type="hidden" name=["was_", name].concat() value=value/> })
        });
        view! {
            {chosen.collect_view()}
            <input type="hidden" name="was_tags" value=conversation.tags.clone()/>
        }
    };
    let errors = move || {
        let errors = now.read().draft.errors.clone().into_iter();
        let elsewhere = |field: &str| {
            matches!(field, "message" | "files" | "attachments" | "translated" | "note" | "with" | "into")
        };
        let errors = errors.filter(|(field, _)| !elsewhere(field));
        errors.map(|(_, detail)| view! { <p class="wrong" role="alert">{detail}</p> }).collect_view()
    };
    let choices = move || {
        let key = |name: &str| match name {
            "priority" => "p",
            "snoozed_until" => "z",
            _ => "",
        };
        let conversation = now.read();
        conversation.choices.iter().map(|(name, label, choices)| select(name, label, choices, key(name))).collect_view()
    };
    let turns = move || {
        let turns = now.read().turns.clone().into_iter().map(|(status, label)| {
            let key = (status == "resolved").then_some("e");
            view! { <button type="submit" class="button" name="status" value=status.into_owned() aria-keyshortcuts=key>{label}</button> }
        });
        turns.collect_view()
    };
    let again = move || {
        let again = now.read().again.clone();
        (!again.is_empty())
            .then(|| view! { <button type="submit" class="button" name="mail" value="again">{again}</button> })
    };
    let take = move || {
        let me = now.read().take.clone();
        (!me.is_empty()).then(|| {
            view! { <button type="submit" class="button" name="assignee" value=me aria-keyshortcuts="a">{say.get("desk-take")}</button> }
        })
    };
    view! {
        <form class="standing acts" method="post" action=action.clone() on:submit=submit>
            <input type="hidden" name="do" value="change"/>
            {move || after(&now.read())}
            {take}
            {turns}
            {again}
        </form>
        <form class="standing" method="post" action=action on:submit=submit>
            {errors}
            <input type="hidden" name="do" value="change"/>
            {move || after(&now.read())}
            {was}
            {choices}
            <label class="field">
                <span>{say.get("desk-tags")}</span>
                <input type="text" name="tags" value=move || now.read().tags.clone() dir="auto"/>
            </label>
            <p class="acts"><button type="submit" class="button">{say.get("desk-save")}</button></p>
        </form>
    }
}

/// Makes one conversation of this one and another, which the person may have asked for twice.
#[component]
fn Join(state: State) -> impl IntoView {
    let say = Say::here();
    let now = state.conversation;
    let known = move || {
        let others = now.read().others.clone().into_iter();
        others.map(|other| view! { <option value=other.reference>{other.words}</option> }).collect_view()
    };
    // Of a try that was refused: it stays open, with what was typed.
    let wrong = move || {
        let errors = now.read().draft.errors.clone().into_iter();
        let errors = errors.filter(|(field, _)| matches!(field.as_str(), "with" | "into"));
        errors.map(|(_, detail)| view! { <p class="wrong" role="alert">{detail}</p> }).collect_view()
    };
    let is_open = move || {
        let is_wrong = now.read().draft.errors.iter().any(|(field, _)| matches!(field.as_str(), "with" | "into"));
        is_wrong.then_some("")
    };
    view! {
        <details class="join" open=is_open>
            <summary>{say.get("desk-join")}</summary>
            <form method="post" action=state.address() on:submit=move |event| state.submit(&event)>
                <input type="hidden" name="do" value="merge"/>
                <input type="hidden" name="into" value=state.reference()/>
                {move || after(&now.read())}
                <label class="field">
                    <span>{say.get("desk-join-with")}</span>
                    <input type="text" name="with" required dir="ltr" autocomplete="off" list="known"
                        value=move || now.read().draft.with.clone()/>
                </label>
                {wrong}
                <datalist id="known">{known}</datalist>
                <p class="fine">{say.get("desk-join-hint")}</p>
                <p class="acts"><button type="submit" class="button">{say.get("desk-join-do")}</button></p>
            </form>
        </details>
    }
}

/// That nobody is at work where they are.
fn days(days: &[String]) -> impl IntoView + use<> {
    days.iter().map(|day| view! { <span class="tag">{day.clone()}</span> }).collect_view()
}

/// How they are written to: what a message begins with, and below it what else there is to know.
fn manner(say: Say, manner: &Manner) -> impl IntoView + use<> {
    let literal = |id: &str, words: &Option<Words>| {
        let label = say.get(id);
        let Words { text, lang, dir } = words.clone()?;
        Some(view! { <div><dt>{label}</dt><dd lang=lang dir=dir>{text}</dd></div> })
    };
    let lines = |label: String, lines: &[String]| {
        let lines = lines.iter().map(|line| view! { <p dir="auto">{line.clone()}</p> }).collect_view();
        view! { <div><dt>{label}</dt><dd>{lines}</dd></div> }
    };
    let facts = manner.facts.iter().map(|(label, facts)| lines(label.clone(), facts)).collect_view();
    let own = (!manner.own.is_empty()).then(|| lines(say.get("desk-manner-own"), &manner.own));
    view! {
        <section class="manner">
            <h2>{say.get("desk-manner")}</h2>
            <dl class="facts">{literal("desk-manner-greeting", &manner.greeting)}</dl>
            <details>
                <summary>{say.get("desk-manner-more")}</summary>
                <dl class="facts">{literal("desk-manner-closing", &manner.closing)}{facts}{own}</dl>
            </details>
        </section>
    }
}

fn facts(conversation: &Conversation) -> impl IntoView + use<> {
    let facts = conversation.facts.iter().map(|(name, fact)| {
        view! { <div><dt>{name.clone()}</dt><dd>{self::fact(fact)}</dd></div> }
    });
    facts.collect_view()
}

pub(super) fn fact(fact: &Fact) -> impl IntoView + use<> {
    match fact {
        Fact::Text(text) => EitherOf3::A(view! { <span>{text.clone()}</span> }),
        Fact::Data(text) => EitherOf3::B(view! { <bdi>{text.clone()}</bdi> }),
        // Shown where it leads, and opened without telling where from.
        Fact::Link(href) => EitherOf3::C(view! {
            <a href=href.clone() rel="noopener noreferrer nofollow" target="_blank"><bdi dir="ltr">{href.clone()}</bdi></a>
        }),
    }
}

fn others(site: &str, say: Say, others: &[Other]) -> impl IntoView + use<> {
    let rows = others.iter().map(|other| {
        view! {
            <li>
                <a href=format!("/desk/{site}/requests/{}", other.reference) dir="auto">{other.words.clone()}</a>
                <p class="fine">{other.standing.clone()} " · " {other.by.clone()}</p>
            </li>
        }
    });
    let rows = rows.collect_view();
    (!others.is_empty()).then(|| view! { <h2>{say.get("desk-others")}</h2><ul class="others">{rows}</ul> })
}
