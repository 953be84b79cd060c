//! What surrounds every view: the bar with the brand and the language menu, and the place of the view itself.

use leptos::either::EitherOf7;
use leptos::prelude::*;
use nearhand_shared::model::{Page, Shell, View};

use crate::links;
use crate::views::{article, contact, home, lookup, problem, request, search};

/// The whole content of the frame's `<body>`. The client sets `page` when the visitor moves on.
#[component]
pub fn Frame(
    /// The page to show.
    page: RwSignal<Page, LocalStorage>,
    /// The requests that this browser remembers: reference and access code. Empty at the edge.
    remembered: RwSignal<Vec<(String, String)>>,
) -> impl IntoView {
    view! {
        {move || page.with(|page| bar(&page.shell))}
        <main id="main">{move || page.with(|page| body(page, remembered))}</main>
    }
}

fn body(page: &Page, remembered: RwSignal<Vec<(String, String)>>) -> impl IntoView + use<> {
    let shell = &page.shell;
    match &page.view {
        View::Home(home) => EitherOf7::A(home::view(shell, home, remembered)),
        View::Search(search) => EitherOf7::B(search::view(shell, search)),
        View::Article(article) => EitherOf7::C(article::view(shell, article)),
        View::Contact(contact) => EitherOf7::D(contact::view(shell, contact)),
        View::Lookup(lookup) => EitherOf7::E(lookup::view(shell, lookup)),
        View::Request(request) => EitherOf7::F(request::view(shell, request)),
        View::Problem(problem) => EitherOf7::G(problem::view(shell, problem)),
    }
}

fn bar(shell: &Shell) -> impl IntoView + use<> {
    let current = shell.locale.clone();
    let options = shell.languages.iter().map(|language| {
        let selected = language.tag == current;
        view! {
            <option value=language.tag.clone() lang=language.tag.clone() selected=selected>{language.name.clone()}</option>
        }
    });
    let hidden = [("tz", Some(shell.zone.clone())), ("market", shell.market.clone()), ("origin", Some(shell.host.clone()))];
    let hidden = hidden.into_iter().filter_map(|(name, value)| {
        let value = value.filter(|value| !value.is_empty())?;
        Some(view! { <input type="hidden" name=name value=value /> })
    });
    let has_choice = shell.languages.len() > 1;
    view! {
        <header class="bar">
            <a class="brand" href=links::view(shell, "")><bdi>{shell.chrome.brand.clone()}</bdi></a>
            {has_choice.then(|| view! {
                // Without an action the form asks for the same view again, in the language chosen.
                <form class="language" method="get" data-form="language">
                    {hidden.collect_view()}
                    <select name="locale" aria-label=shell.chrome.language.clone()>{options.collect_view()}</select>
                    <button class="quiet apply">{shell.chrome.change.clone()}</button>
                </form>
            })}
        </header>
    }
}

/// The way back to the home view.
pub fn back(shell: &Shell) -> impl IntoView + use<> {
    view! { <nav class="back"><a href=links::view(shell, "")>{shell.chrome.home.clone()}</a></nav> }
}
