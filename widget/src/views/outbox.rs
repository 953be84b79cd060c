//! What waits to be sent. The client alone knows it.

use leptos::prelude::*;
use nearhand_shared::model::Shell;

/// Messages that wait, each with its key, and the way to take one back.
pub fn view(shell: &Shell, waiting: &[(String, String)]) -> impl IntoView + use<> {
    let items = waiting.iter().map(|(key, message)| {
        view! {
            <form class="notice waiting" data-form="outbox" tabindex="-1">
                <p>{shell.chrome.waiting.clone()}</p>
                <p class="message" dir="auto">{message.clone()}</p>
                <input type="hidden" name="key" value=key.clone() />
                <button type="submit" class="quiet">{shell.chrome.take_back.clone()}</button>
            </form>
        }
    });
    items.collect_view()
}
