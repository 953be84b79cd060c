//! What waits to be sent. The client alone knows it.

use leptos::prelude::*;
use nearhand_shared::model::Shell;

/// A message that waits.
pub struct Waiting {
    /// Its idempotency key.
    pub key: String,
    /// What the visitor wrote.
    pub message: String,
    /// Whether it can only be sent once its writer is signed in again.
    pub wants_identity: bool,
}

/// Messages that wait, and the way to take one back.
pub fn view(shell: &Shell, waiting: &[Waiting]) -> impl IntoView + use<> {
    let chrome = &shell.chrome;
    let items = waiting.iter().map(|Waiting { key, message, wants_identity }| {
        let why = if *wants_identity { &chrome.waiting_identity } else { &chrome.waiting };
        view! {
            <form class="notice waiting" data-form="outbox" tabindex="-1">
                <p>{why.clone()}</p>
                <p class="message" dir="auto">{message.clone()}</p>
                <input type="hidden" name="key" value=key.clone() />
                <button type="submit" class="quiet">{chrome.take_back.clone()}</button>
            </form>
        }
    });
    items.collect_view()
}
