//! What was said and done.

use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::icon::icon;
use super::state::State;
use super::translation;
use crate::labels::Say;
use crate::model::{Entry, File};

/// Messages, notes and events. At the last message of the business's, whether the customer has seen it.
pub fn thread(state: State, say: Say, entries: &[Entry]) -> impl IntoView + use<> {
    let read = state.read.get();
    let ours = |entry: &Entry| match entry {
        Entry::Message { seq, is_ours: true, .. } => Some(*seq),
        _ => None,
    };
    let last = entries.iter().rev().find_map(ours).filter(|seq| *seq <= read);
    entries.iter().map(|entry| self::entry(state, say, entry, last)).collect_view()
}

fn entry(state: State, say: Say, entry: &Entry, read: Option<u32>) -> impl IntoView + use<> {
    let read = |seq: u32| (read == Some(seq)).then(|| view! { <span class="read">{say.get("desk-read")}</span> });
    let new = |is_new: bool| is_new.then(|| view! { <b class="new">{say.get("desk-new")}</b> });
    match entry {
        Entry::Message { seq, name, is_ours, when, words, beside, files, mailed, arrived, quoted, is_new } => {
            EitherOf3::A(view! {
                <li class=if *is_ours { "message ours" } else { "message" } id=format!("message-{seq}")>
                    <p class="fine"><b><bdi>{name.clone()}</bdi></b> {when.clone()} {new(*is_new)} {read(*seq)}</p>
                    // Files may say it alone.
                    {(!words.text.is_empty()).then(|| view! {
                        <p class="words" lang=words.lang.clone() dir=words.dir.clone()>{words.text.clone()}</p>
                    })}
                    {translation::beside(beside)}
                    {self::files(files)}
                    {self::arrived(arrived)}
                    {quoted.clone().map(|(label, text)| view! {
                        <details class="fine"><summary>{label}</summary><p class="words" dir="auto">{text}</p></details>
                    })}
                    {mailed.clone().map(|(said, is_wrong)| view! { <p class=if is_wrong { "wrong" } else { "fine" }>{said}</p> })}
                </li>
            })
        }
        Entry::Note { name, when, text, files, arrived, adopt, is_new } => EitherOf3::B(view! {
            <li class="message note">
                <p class="fine">
                    {icon("lock")} <b>{say.get("desk-note-mark")}</b> <bdi>{name.clone()}</bdi> {when.clone()} {new(*is_new)}
                </p>
                <p class="words" dir="auto">{text.clone()}</p>
                {self::files(files)}
                {self::arrived(arrived)}
                {adopt.clone().map(|(number, label)| view! {
                    <form class="acts" method="post" action=state.address() on:submit=move |event| state.submit(&event)>
                        <input type="hidden" name="do" value="adopt"/>
                        <input type="hidden" name="note" value=number/>
                        <button type="submit" class="button">{label}</button>
                    </form>
                })}
            </li>
        }),
        Entry::Event { text, when, is_day } => {
            let class = if *is_day { "day fine" } else { "event fine" };
            EitherOf3::C(view! { <li class=class><span>{text.clone()}</span> <span>{when.clone()}</span></li> })
        }
    }
}

/// That something came by mail, and what of it is not kept.
fn arrived(arrived: &str) -> impl IntoView + use<> {
    let arrived = arrived.to_owned();
    (!arrived.is_empty()).then(|| view! { <p class="fine" dir="auto">{arrived}</p> })
}

/// Files of a message: pictures are shown, others named.
fn files(files: &[File]) -> impl IntoView + use<> {
    let row = |file: &File| {
        let href = file.href.clone();
        match file.size {
            Some((width, height)) => Either::Left(view! {
                <li><a href=href target="_blank" rel="noopener">
                    <img src=file.href.clone() alt=file.name.clone() width=width height=height loading="lazy" decoding="async"/>
                </a></li>
            }),
            None => Either::Right(view! {
                <li><a href=href download><bdi>{file.name.clone()}</bdi>" "<span class="fine">{file.told.clone()}</span></a></li>
            }),
        }
    };
    (!files.is_empty()).then(|| view! { <ul class="files">{files.iter().map(row).collect_view()}</ul> })
}
