//! Something that is not there or did not work, and the way on.

use leptos::prelude::*;
use nearhand_shared::model::{Problem, Shell};

use crate::links;
use nearhand_shared::escape::escape;

/// The problem view.
pub fn view(shell: &Shell, problem: &Problem) -> impl IntoView + use<> {
    let home = (!problem.home.is_empty())
        .then(|| view! { <a class="button" href=links::home(shell)>{problem.home.clone()}</a> });
    let contact = (!problem.contact.is_empty())
        .then(|| view! { <a href=links::view(shell, "contact")>{problem.contact.clone()}</a> });
    let [label, written] = &problem.kept;
    let kept = (!written.is_empty()).then(|| {
        view! {
            <div class="field">
                <label for="kept">{label.clone()}</label>
                <textarea id="kept" rows="6" readonly dir="auto">{escape(written)}</textarea>
            </div>
        }
    });
    view! {
        <div class="problem">
            <h1 tabindex="-1">{problem.heading.clone()}</h1>
            <p>{problem.detail.clone()}</p>
            {kept}
            <p class="actions">{home}{contact}</p>
        </div>
    }
}
