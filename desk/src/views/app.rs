//! A page that is alive: rendered at the edge, taken over by the browser.

use leptos::either::Either;
use leptos::ev;
use leptos::prelude::*;

use super::conversation::ConversationPage;
use super::frame::Frame;
use super::inbox::InboxPage;
use super::keys::Keys;
use crate::browser::{self, live};
use crate::labels::Say;
use crate::model::{Document, Page};

/// The bar, what the page shows, and the list of keys.
#[component]
pub fn App(
    /// What it is made of.
    document: Document,
) -> impl IntoView {
    let Document { shell, labels, page } = document;
    Say::provide(labels);
    let site = shell.site.clone();
    // The bar's clock goes on with each answer of the worker's.
    let shell = RwSignal::new(shell);
    Effect::new(|_| {
        window_event_listener(ev::keydown, |event| {
            if browser::keys::press(&event) {
                event.prevent_default();
            }
        });
        window_event_listener_untyped("visibilitychange", |_| browser::mark(false));
        window_event_listener_untyped("focus", |_| browser::mark(false));
    });
    let changed = RwSignal::new(None);
    let desk = site.clone();
    Effect::new(move |_| {
        // Not dropped: it goes on as long as the page.
        live::desk(&desk, move |came| changed.set(Some(came)));
    });
    let page = match page {
        Page::Inbox(inbox) => Either::Left(view! { <InboxPage site inbox shell changed/> }),
        Page::Conversation(conversation) => {
            Either::Right(view! { <ConversationPage site conversation=*conversation shell/> })
        }
    };
    view! {
        <Frame shell>{page}</Frame>
        <Keys/>
    }
}
