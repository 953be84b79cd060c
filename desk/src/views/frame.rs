//! What is around every page.

use leptos::prelude::*;
use nearhand_shared::locale::text::Texts;

use super::icon::icon;
use crate::model::{Face, Shell};

/// The bar, and a page below it.
pub fn frame<V: IntoView>(shell: &Shell, texts: &Texts, page: V) -> impl IntoView + use<V> {
    let me = shell.me.as_ref().map(|me| {
        view! {
            <a class="me" href=format!("/desk/{}/account", shell.site)>
                {face(me)}
                <span class="unseen">{texts.get("desk-account")}</span>
            </a>
        }
    });
    let links = (!shell.places.is_empty()).then(|| {
        let links = shell.places.iter().map(|place| {
            let current = (shell.place == place.name).then_some("page");
            view! { <a href=place.href.clone() aria-current=current>{icon(&place.name)} {place.label.clone()}</a> }
        });
        view! { <nav aria-label=texts.get("desk-title")>{links.collect_view()}</nav> }
    });
    view! {
        <a class="skip" href="#main">{texts.get("desk-skip")}</a>
        <header class="bar">
            <b class="brand"><bdi>{shell.brand.clone()}</bdi></b>
            {links}
            <span class="clock">{shell.clock.clone()}</span>
            {me}
        </header>
        {page}
    }
}

/// A person, by initials; the name for who does not see them.
pub fn face(face: &Face) -> impl IntoView + use<> {
    view! {
        <span class="face" title=face.name.clone() aria-hidden="true">{face.initials.clone()}</span>
        <span class="unseen"><bdi>{face.name.clone()}</bdi></span>
    }
}
