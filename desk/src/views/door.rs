//! What is said where a page cannot be shown.

use leptos::prelude::*;

/// What is said instead of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The heading.
    pub title: String,
    /// What to do.
    pub text: String,
    /// A way on, if there is one: an address and what its button says.
    pub way: Option<(String, String)>,
}

/// That, as a page.
pub fn view(door: &Door) -> impl IntoView + use<> {
    let way = door.way.clone().map(|(href, label)| view! { <p><a class="button go" href=href>{label}</a></p> });
    view! {
        <main id="main" class="door" tabindex="-1">
            <h1>{door.title.clone()}</h1>
            <p role="alert">{door.text.clone()}</p>
            {way}
        </main>
    }
}
