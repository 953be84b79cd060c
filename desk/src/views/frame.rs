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
    let Shell { site, brand, me, place, places, .. } = shell.get_untracked();
    let links = (!places.is_empty()).then(|| {
        let links = places.iter().map(|page| {
            let current = (place == page.name).then_some("page");
            view! { <a href=page.href.clone() aria-current=current>{icon(&page.name)} <span>{page.label.clone()}</span></a> }
        });
        view! {
            <nav aria-label=say.get("desk-title")>{links.collect_view()}</nav>
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
            {move || shell.with(|shell| shell.is_away).then(|| view! { <b class="tag away">{say.get("desk-away-mark")}</b> })}
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
