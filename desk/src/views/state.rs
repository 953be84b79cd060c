//! A conversation that somebody has open: what it holds, and what becomes of what they do.

use std::time::Duration;

use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlTextAreaElement, SubmitEvent};

use crate::browser::call::{self, Answer, Failure};
use crate::browser::kept::{self, Unsent};
use crate::browser::live::{self, Came, Followable};
use crate::browser::{self, keys};
use crate::model::{Conversation, Document, Draft, Look, Page, Reply, Shell};

/// How often the worker is told that somebody looks, which is how it knows that they still do.
const BEAT: Duration = Duration::from_secs(10);
/// How many messages more are shown at least.
const MORE: u32 = 50;
/// How long after the last key what is typed is kept.
const PAUSE: Duration = Duration::from_millis(800);

/// The signals of an open conversation.
#[derive(Clone, Copy)]
pub struct State {
    /// The conversation, as it was told last.
    pub conversation: RwSignal<Conversation>,
    /// The answer that is typed.
    pub message: RwSignal<String>,
    /// Its translation; empty where there is none, or the answer is to go as it is.
    pub translated: RwSignal<String>,
    /// The answer that was translated; empty where none was.
    pub translated_of: RwSignal<String>,
    /// The note that is typed.
    pub note: RwSignal<String>,
    /// The canned replies, which stay the same while it is open.
    pub replies: StoredValue<Vec<Reply>>,
    /// The label of what is to be said of it; else empty.
    pub said: RwSignal<&'static str>,
    /// Whether something is on its way.
    pub is_busy: RwSignal<bool>,
    /// Whether it was put out of the way, so that the next one is offered.
    pub is_dealt_with: RwSignal<bool>,
    /// Whether the customer writes.
    pub is_typing: RwSignal<bool>,
    /// The last message that the customer has seen, as far as is known.
    pub read: RwSignal<u32>,
    live: StoredValue<Option<Followable>, LocalStorage>,
    shell: RwSignal<Shell>,
    site: StoredValue<String>,
    /// Whether something was typed since the last beat.
    has_typed: RwSignal<bool>,
}

impl State {
    /// Of a conversation that was just opened.
    pub fn of(site: String, mut conversation: Conversation, shell: RwSignal<Shell>) -> State {
        let replies = std::mem::take(&mut conversation.replies);
        let Draft { message, translated, translated_of, note, .. } = conversation.draft.clone();
        State {
            conversation: RwSignal::new(conversation),
            message: RwSignal::new(message),
            translated: RwSignal::new(translated),
            translated_of: RwSignal::new(translated_of),
            note: RwSignal::new(note),
            replies: StoredValue::new(replies),
            said: RwSignal::new(""),
            is_busy: RwSignal::new(false),
            is_dealt_with: RwSignal::new(false),
            is_typing: RwSignal::new(false),
            read: RwSignal::new(0),
            live: StoredValue::new_local(None),
            shell,
            site: StoredValue::new(site),
            has_typed: RwSignal::new(false),
        }
    }

    /// The site's id.
    pub fn site(self) -> String {
        self.site.get_value()
    }

    /// The conversation's reference.
    pub fn reference(self) -> String {
        self.conversation.with_untracked(|conversation| conversation.row.reference.clone())
    }

    /// The page's own address, which is also where its forms go.
    pub fn address(self) -> String {
        format!("/desk/{}/requests/{}", self.site(), self.reference())
    }

    /// The same with as many messages as are shown.
    fn address_of_shown(self) -> String {
        let from = self.conversation.with_untracked(|conversation| conversation.from);
        format!("{}?from={from}", self.address())
    }

    /// Where as many messages more are shown, at the place of the first that is; none where all are.
    pub fn earlier(self) -> Option<String> {
        let conversation = self.conversation.read();
        let (from, last) = (conversation.from, conversation.after.0);
        let more = (last + 1).saturating_sub(from).max(MORE);
        let href = || format!("{}?from={}#message-{from}", self.address(), from.saturating_sub(more).max(1));
        (!conversation.earlier.is_empty()).then(href)
    }

    /// Takes up what the browser has kept, and begins to tell the worker that somebody looks.
    pub fn start(self) {
        Effect::new(move |_| {
            // Kept here only where the worker did not answer: it is newer than what the worker has.
            if let Some(typed) = kept::typed(&self.site(), &self.reference()) {
                self.message.set(typed.message);
                self.note.set(typed.note);
                self.keep();
            }
            let _ = set_interval_with_handle(move || self.beat(), BEAT);
            self.follow();
            let mut keep = debounce(PAUSE, move |()| self.keep());
            Effect::new(move |typed_before: Option<bool>| {
                self.message.track();
                self.note.track();
                if typed_before.is_some() && self.has_typed.get_untracked() {
                    keep(());
                }
                true
            });
        });
    }

    /// Hears at once what happens in it.
    fn follow(self) {
        let after = self.conversation.with_untracked(|conversation| conversation.after.0);
        let link = live::conversation(&self.site(), &self.reference(), after, move |came| match came {
            Came::Typing(is_typing) => self.is_typing.set(is_typing),
            Came::Read(seq) => self.read.update(|read| *read = seq.max(*read)),
            // By the look that finds out what it is, and tells that somebody is here.
            Came::News | Came::Changed { .. } => self.beat(),
        });
        self.live.set_value(Some(link));
        let see = move || {
            let seq = self.conversation.with(|conversation| conversation.after.0);
            if browser::is_seen() {
                self.live.with_value(|link| link.iter().for_each(|link| link.sees(seq)));
            }
        };
        Effect::new(move |_| see());
        window_event_listener_untyped("visibilitychange", move |_| untrack(see));
    }

    /// Takes note of what is typed.
    pub fn type_into(self, field: RwSignal<String>, text: String) {
        self.has_typed.set(true);
        // Of a note the customer hears nothing.
        if field != self.note && !text.is_empty() {
            self.live.with_value(|link| link.iter().for_each(Followable::types));
        }
        field.set(text);
    }

    /// Puts a text into the answer where its caret is, and marks what is left to be filled in it.
    pub fn insert(self, text: &str, blank: Option<(usize, usize)>) {
        let field =
            browser::find("textarea[name=message]").and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
        let Some(field) = field else { return };
        let units = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let from = field.selection_start().ok().flatten().unwrap_or_default();
        if field.set_range_text(text).is_err() {
            return;
        }
        let end = units(text.encode_utf16().count());
        let (begins, ends) = blank.map_or((end, end), |(begins, ends)| (units(begins), units(ends)));
        let _ = field.focus();
        let _ = field.set_selection_range(from.saturating_add(begins), from.saturating_add(ends));
        self.type_into(self.message, field.value());
    }

    /// Has the worker keep what is typed; where it does not answer, the browser does.
    fn keep(self) {
        let typed = Unsent { message: self.message.get_untracked(), note: self.note.get_untracked() };
        let fields = [("do", "look"), ("writing", "1"), ("message", &typed.message), ("note", &typed.note)];
        let Some(fields) = call::fields(&fields) else { return };
        spawn_local(async move {
            let told = call::tell::<Look>(&self.address(), &fields).await;
            kept::keep_typed(&self.site(), &self.reference(), told.is_err().then_some(&typed));
            match &told {
                Ok(_) if typed == Unsent::default() => self.said.set(""),
                Ok(_) => self.said.set("desk-kept"),
                Err(failure) => self.say(failure),
            }
            self.hear(told);
        });
    }

    fn beat(self) {
        if !browser::is_seen() {
            return;
        }
        let is_writing = self.has_typed.get_untracked();
        self.has_typed.set(false);
        let Some(fields) = call::fields(&[("do", "look"), ("writing", if is_writing { "1" } else { "" })]) else {
            return;
        };
        spawn_local(async move { self.hear(call::tell::<Look>(&self.address(), &fields).await) });
    }

    /// Takes up what the worker has told; looks again where the conversation has moved.
    fn hear(self, told: Result<Look, Failure>) {
        let look = match told {
            Ok(look) => look,
            Err(Failure::Unreachable) => return,
            Err(failure) => return self.say(&failure),
        };
        let has_moved = self.conversation.with_untracked(|conversation| conversation.stand != look.stand);
        if self.conversation.with_untracked(|conversation| conversation.presence != look.presence) {
            self.conversation.write().presence = look.presence;
        }
        if has_moved && !self.is_busy.get_untracked() {
            spawn_local(async move { self.look_again().await });
        }
    }

    async fn look_again(self) {
        let (seq, note) = self.conversation.with_untracked(|conversation| conversation.after);
        let Some(document) = self.as_it_is_now(seq, note).await else { return };
        let Page::Conversation(conversation) = document.page else { return };
        if self.is_busy.get_untracked() {
            return;
        }
        self.shell.set(document.shell);
        if conversation.after != (seq, note) {
            self.said.set("desk-came");
            browser::mark(!browser::is_seen());
        }
        self.conversation.set(*conversation);
    }

    /// The conversation, with what came after these numbers marked; translated, where it was translated before.
    async fn as_it_is_now(self, seq: u32, note: u32) -> Option<Document> {
        if self.conversation.with_untracked(|conversation| conversation.translation.is_shown) {
            let (seq, note) = (seq.to_string(), note.to_string());
            let fields = [("do", "translate"), ("after_seq", seq.as_str()), ("after_note", note.as_str())];
            // Where it cannot be translated this time, it is told without.
            return call::send(&self.address_of_shown(), &call::fields(&fields)?)
                .await
                .ok()
                .map(|answer| answer.document);
        }
        let address = format!("{}&after_seq={seq}&after_note={note}", self.address_of_shown());
        call::look(&address).await.ok().filter(|answer| answer.is_done).map(|answer| answer.document)
    }

    /// Does what a form does, without leaving the page.
    pub fn submit(self, event: &SubmitEvent) {
        let Some((_, fields)) = call::fields_of(event) else { return };
        // All forms of the page go there.
        let address = self.address_of_shown();
        let files = call::files_of(event);
        event.prevent_default();
        if self.is_busy.get_untracked() {
            return;
        }
        self.is_busy.set(true);
        self.said.set("desk-sending");
        spawn_local(async move {
            let sent = match &files {
                Some(data) => call::send_files(&address, data).await,
                None => call::send(&address, &fields).await,
            };
            self.is_busy.set(false);
            match sent {
                Ok(answer) => self.take_in(answer, &fields),
                Err(failure) => {
                    let typed = Unsent { message: self.message.get_untracked(), note: self.note.get_untracked() };
                    kept::keep_typed(&self.site(), &self.reference(), Some(&typed));
                    self.say(&failure);
                }
            }
        });
    }

    /// Says why something was not done: where the worker has refused it, in the worker's words.
    fn say(self, failure: &Failure) {
        self.said.set(match failure {
            Failure::Unreachable => "desk-unreached",
            Failure::SignedOut => "desk-signed-out",
            Failure::Refused(words) => {
                if self.conversation.with_untracked(|conversation| conversation.draft.failure != *words) {
                    self.conversation.write().draft.failure.clone_from(words);
                }
                ""
            }
        });
    }

    fn take_in(self, answer: Answer, sent: &web_sys::UrlSearchParams) {
        let Page::Conversation(conversation) = answer.document.page else {
            // It was given to others, and is not theirs to see any more.
            return keys::go(&format!("/desk/{}/", self.site()));
        };
        self.shell.set(answer.document.shell);
        self.said.set("");
        // What has arrived need not be sent again; what was refused stays chosen.
        if sent.get("do").as_deref() == Some("answer") && (answer.is_done || !conversation.draft.arrived.is_empty()) {
            browser::clear_files();
        }
        let is_translated = sent.has("translate");
        if is_translated && answer.is_done {
            self.translated.set(conversation.draft.translated.clone());
            self.translated_of.set(conversation.draft.translated_of.clone());
        } else if answer.is_done && sent.get("do").as_deref() != Some("translate") {
            match sent.get("do").as_deref() {
                Some("answer") => {
                    for field in [self.message, self.translated, self.translated_of] {
                        field.set(String::new());
                    }
                }
                Some("note") => self.note.set(String::new()),
                _ => {}
            }
            self.has_typed.set(false);
            kept::keep_typed(&self.site(), &self.reference(), None);
            self.said.set("desk-done");
            let status = sent.get("status").unwrap_or_default();
            let is_snoozed = sent.get("snoozed_until").is_some_and(|until| !until.is_empty());
            self.is_dealt_with.set(is_snoozed || matches!(&*status, "pending" | "resolved" | "spam"));
        }
        self.conversation.set(*conversation);
    }
}
