//! Something that is not there or did not work, and the way on.

use leptos::prelude::*;
use nearhand_shared::model::{Problem, Shell};

use crate::links;

/// The problem view.
pub fn view(shell: &Shell, problem: &Problem) -> impl IntoView + use<> {
    let home = (!problem.home.is_empty())
        .then(|| view! { <a class="button" href=links::home(shell)>{problem.home.clone()}</a> });
    let contact = (!problem.contact.is_empty())
        .then(|| view! { <a href=links::view(shell, "contact")>{problem.contact.clone()}</a> });
    view! {
        <div class="problem">
            <h1 tabindex="-1">{problem.heading.clone()}</h1>
            <p>{problem.detail.clone()}</p>
            <p class="actions">{home}{contact}</p>
        </div>
    }
}
