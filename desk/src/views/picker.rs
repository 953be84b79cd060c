//! Canned replies to choose from: a combobox whose focus stays in its field (WAI-ARIA APG, "Editable Combobox With List
//! Autocomplete"); without scripts a menu and a button.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::state::State;
use crate::browser;
use crate::labels::Say;
use crate::model::{Reply, Words};

/// The replies of a conversation; nothing where the site has none.
#[component]
pub fn Picker(
    /// The conversation.
    state: State,
) -> impl IntoView {
    let is_there = state.replies.with_value(|replies| !replies.is_empty());
    is_there.then(|| view! { <Search state/><Menu state/> })
}

/// What works without scripts: the chosen text is put behind what is typed.
#[component]
fn Menu(state: State) -> impl IntoView {
    let say = Say::here();
    let choices = state.replies.with_value(|replies| {
        let choice = |reply: &Reply| {
            let title = [reply.title.as_str(), " ", &reply.note].concat().trim_end().to_owned();
            view! { <option value=reply.id.clone()>{title}</option> }
        };
        replies.iter().map(choice).collect_view()
    });
    view! {
        <p class="acts unscripted">
            <select name="reply" aria-label=say.get("desk-replies")><option value="">{say.get("desk-replies")}</option>{choices}</select>
            <button type="submit" class="button" name="insert" value="1" formnovalidate>{say.get("desk-reply-insert")}</button>
        </p>
    }
}

#[component]
fn Search(state: State) -> impl IntoView {
    let say = Say::here();
    let query = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    // Asked for once the list is open, which it never is at the edge.
    let found =
        Memo::new(
            move |_| {
                if is_open.get() { state.replies.with_value(|all| fitting(all, &query.get())) } else { Vec::new() }
            },
        );
    let close = move || {
        is_open.set(false);
        active.set(0);
    };
    let choose = move |at: usize| {
        let Some(reply) = found.with_untracked(|found| found.get(at).copied()) else { return };
        close();
        query.set(String::new());
        if let Some(reply) = state.replies.with_value(|all| all.get(reply).cloned()) {
            state.insert(&reply.words.text, reply.blank);
        }
    };
    let step = move |forward: bool| {
        if !is_open.get_untracked() {
            return is_open.set(true);
        }
        let count = found.with_untracked(Vec::len).max(1);
        active.update(|at| *at = (*at + if forward { 1 } else { count - 1 }) % count);
        show(active.get_untracked());
    };
    let press = move |event: KeyboardEvent| {
        // Enter and arrows belong to whoever composes a character.
        if event.is_composing() || event.ctrl_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => step(true),
            "ArrowUp" => step(false),
            "Enter" if is_open.get_untracked() => choose(active.get_untracked()),
            // It would send the answer.
            "Enter" => {}
            "Escape" if is_open.get_untracked() => close(),
            "Escape" if !query.with_untracked(String::is_empty) => query.set(String::new()),
            _ => return,
        }
        event.prevent_default();
    };
    let type_into = move |event| {
        query.set(event_target_value(&event));
        active.set(0);
        is_open.set(true);
    };
    let has_some = move || found.with(|found| !found.is_empty());
    let options = move || {
        let found = found.get();
        let options = found.into_iter().enumerate().filter_map(|(at, reply)| {
            let reply = state.replies.with_value(|all| all.get(reply).cloned())?;
            let is_active = move || active.get() == at;
            let take = move |event: MouseEvent| {
                // The focus stays where it is.
                event.prevent_default();
                choose(at);
            };
            Some(view! {
                // Its name is all that is seen of it (WCAG 2.2, 2.5.3): the title first.
                <li role="option" id=id_of(at)
                    aria-selected=move || if is_active() { "true" } else { "false" } on:mousedown=take>
                    <p><b dir="auto">{reply.title.clone()}</b> " " <span class="fine">{reply.note.clone()}</span></p>
                    <div class="both">{words(&reply.words)}{reply.own.as_ref().map(words)}</div>
                </li>
            })
        });
        options.collect_view()
    };
    view! {
        <div class="picker scripted">
            <input type="text" role="combobox" id="replies" autocomplete="off" dir="auto" aria-autocomplete="list" aria-controls="replies-list"
                aria-label=say.get("desk-replies") placeholder=say.get("desk-replies") aria-keyshortcuts="c"
                aria-expanded=move || if has_some() { "true" } else { "false" }
                aria-activedescendant=move || has_some().then(|| id_of(active.get()))
                prop:value=move || query.get() on:input=type_into on:keydown=press on:blur=move |_| close()
                on:focus=move |_| is_open.set(true) on:click=move |_| is_open.set(true)/>
            <ul class="options" role="listbox" id="replies-list" aria-label=say.get("desk-replies") hidden=move || !has_some()>{options}</ul>
            <p class="fine none" role="status">{move || (is_open.get() && !has_some()).then(|| say.get("desk-replies-none"))}</p>
        </div>
    }
}

fn words(words: &Words) -> impl IntoView + use<> {
    let Words { text, lang, dir } = words.clone();
    view! { <p class="words clip" lang=lang dir=dir>{text}</p> }
}

fn id_of(at: usize) -> String {
    format!("reply-{at}")
}

/// Brings an option into sight.
fn show(at: usize) {
    if let Some(option) = browser::find(&["#", &id_of(at)].concat()) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The places of those that have all words of a query, in any of their languages; first those that have them in the title.
fn fitting(all: &[Reply], query: &str) -> Vec<usize> {
    let query = browser::folded(query);
    let wanted: Vec<&str> = query.split_whitespace().collect();
    let has_all = |text: String| {
        let text = browser::folded(&text);
        wanted.iter().all(|word| text.contains(word))
    };
    let (mut titled, mut others) = (Vec::new(), Vec::new());
    for (at, reply) in all.iter().enumerate() {
        let own = reply.own.as_ref().map_or("", |own| own.text.as_str());
        if has_all(reply.title.clone()) {
            titled.push(at);
        } else if has_all([&reply.title, &reply.id, &reply.words.text, own].map(AsRef::as_ref).join(" ")) {
            others.push(at);
        }
    }
    titled.append(&mut others);
    titled
}
