//! What was said and done.

use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::icon::icon;
use super::translation;
use crate::labels::Say;
use crate::model::Entry;

/// Messages, notes and events. At the last message of the business's, whether the customer has seen it.
pub fn thread(say: Say, entries: &[Entry], read: u32) -> impl IntoView + use<> {
    let ours = |entry: &Entry| match entry {
        Entry::Message { seq, is_ours: true, .. } => Some(*seq),
        _ => None,
    };
    let last = entries.iter().rev().find_map(ours).filter(|seq| *seq <= read);
    entries.iter().map(|entry| self::entry(say, entry, last)).collect_view()
}

fn entry(say: Say, entry: &Entry, read: Option<u32>) -> impl IntoView + use<> {
    let read = |seq: u32| (read == Some(seq)).then(|| view! { <span class="read">{say.get("desk-read")}</span> });
    let new = |is_new: bool| is_new.then(|| view! { <b class="new">{say.get("desk-new")}</b> });
    match entry {
        Entry::Message { seq, name, is_ours, when, words, beside, mailed, is_new } => EitherOf3::A(view! {
            <li class=if *is_ours { "message ours" } else { "message" } id=format!("message-{seq}")>
                <p class="fine"><b><bdi>{name.clone()}</bdi></b> {when.clone()} {new(*is_new)} {read(*seq)}</p>
                <p class="words" lang=words.lang.clone() dir=words.dir.clone()>{words.text.clone()}</p>
                {translation::beside(beside)}
                {mailed.clone().map(|(said, is_wrong)| view! { <p class=if is_wrong { "wrong" } else { "fine" }>{said}</p> })}
            </li>
        }),
        Entry::Note { name, when, text, is_new } => EitherOf3::B(view! {
            <li class="message note">
                <p class="fine">
                    {icon("lock")} <b>{say.get("desk-note-mark")}</b> <bdi>{name.clone()}</bdi> {when.clone()} {new(*is_new)}
                </p>
                <p class="words" dir="auto">{text.clone()}</p>
            </li>
        }),
        Entry::Event { text, when } => {
            EitherOf3::C(view! { <li class="event fine"><span>{text.clone()}</span> <span>{when.clone()}</span></li> })
        }
    }
}
