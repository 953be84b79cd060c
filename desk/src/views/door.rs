//! The door: signing in, and what is said to who is not let in.

use leptos::prelude::*;

/// What the door says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The heading.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Whether the text says that something is wrong.
    pub is_wrong: bool,
    /// A way in, if there is one: an address and what its button says.
    pub way: Option<(String, String)>,
}

/// The door.
pub fn view(door: &Door) -> impl IntoView + use<> {
    let way = door.way.clone().map(|(href, label)| view! { <p><a class="button go" href=href>{label}</a></p> });
    view! {
        <main id="main" class="door" tabindex="-1">
            <h1>{door.title.clone()}</h1>
            <p role=door.is_wrong.then_some("alert")>{door.text.clone()}</p>
            {way}
        </main>
    }
}
