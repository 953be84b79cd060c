//! The list of keys.

use leptos::prelude::*;

use crate::browser::keys::KEYS;
use crate::labels::Say;

/// A dialog, opened by the button in the bar or its key.
#[component]
pub fn Keys() -> impl IntoView {
    let say = Say::here();
    let rows = KEYS.map(|(key, id)| {
        view! { <div><dt><kbd dir="ltr">{key.replace("Control", "Ctrl").replace('+', " + ")}</kbd></dt><dd>{say.get(id)}</dd></div> }
    });
    view! {
        <dialog class="keys" aria-labelledby="keys">
            <h2 id="keys">{say.get("desk-keys")}</h2>
            <dl>{rows.into_iter().collect_view()}</dl>
            <form method="dialog"><button type="submit" class="button">{say.get("desk-close")}</button></form>
        </dialog>
    }
}
