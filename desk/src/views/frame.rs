//! What is around every page.

use leptos::prelude::*;

use super::icon::icon;
use crate::browser::keys::open_list;
use crate::labels::Say;
use crate::model::{Face, Shell};

/// The bar, and a page below it.
#[component]
pub fn Frame<C>(
    /// What the bar says.
    #[prop(into)]
    shell: Signal<Shell>,
    /// The page.
    children: TypedChildren<C>,
) -> impl IntoView
where
    C: IntoView + 'static,
{
    let say = Say::here();
    // But for the clock it stays what it is.
    let Shell { site, brand, me, place, .. } = shell.get_untracked();
    let inbox = (place == "inbox").then_some("page");
    let links = me.is_some().then(|| {
        view! {
            <nav aria-label=say.get("desk-title")>
                <a href=format!("/desk/{site}/") aria-current=inbox>{icon("inbox")} {say.get("desk-inbox")}</a>
            </nav>
        }
    });
    let me = me.map(|me| {
        view! {
            <button type="button" class="button scripted" aria-keyshortcuts="?" aria-haspopup="dialog" on:click=|_| open_list()>
                {icon("keys")}<span class="unseen">{say.get("desk-keys")}</span>
            </button>
            <a class="me" href=format!("/desk/{site}/account")>
                {face(&me)}
                <span class="unseen">{say.get("desk-account")}</span>
            </a>
        }
    });
    view! {
        <a class="skip" href="#main">{say.get("desk-skip")}</a>
        <header class="bar">
            <b class="brand"><bdi>{brand}</bdi></b>
            {links}
            <span class="clock">{move || shell.with(|shell| shell.clock.clone())}</span>
            {me}
        </header>
        {children.into_inner()()}
    }
}

/// A person, by initials; the name for who does not see them.
pub fn face(face: &Face) -> impl IntoView + use<> {
    view! {
        <span class="face" title=face.name.clone() aria-hidden="true">{face.initials.clone()}</span>
        <span class="unseen"><bdi>{face.name.clone()}</bdi></span>
    }
}
