//! What was found.

use leptos::prelude::*;
use nearhand_shared::model::{Place, Search, SearchBox, SearchResult, Shell};

use super::icon::icon;
use crate::frame::{back, kept_fields};
use crate::links;

/// The search view.
pub fn view(shell: &Shell, search: &Search) -> impl IntoView + use<> {
    let text = &search.text;
    view! {
        {back(shell)}
        {search_box(shell, &search.q, &text.search)}
        // The client puts the results of what is typed here.
        <div id="found">{found(shell, search)}</div>
    }
}

/// What was found, and a way to a person.
pub fn found(shell: &Shell, search: &Search) -> impl IntoView + use<> {
    let text = &search.text;
    view! {
        <h1 tabindex="-1">{text.summary.clone()}</h1>
        {results(shell, search)}
        <p class="person"><a class="button" href=links::view(shell, "contact")>{text.contact.clone()}</a></p>
    }
}

/// What was found, in the home view, which has its ways to a person below.
pub fn found_at_home(shell: &Shell, search: &Search) -> impl IntoView + use<> {
    view! {
        <h2>{search.text.summary.clone()}</h2>
        {results(shell, search)}
    }
}

fn results(shell: &Shell, search: &Search) -> impl IntoView + use<> {
    let hint = search.text.hint.clone();
    let results = search.results.iter().map(|found| result(shell, found)).collect_view();
    view! {
        {(!hint.is_empty()).then(|| view! { <p>{hint}</p> })}
        <ul class="list results">{results}</ul>
    }
}

/// One article that was found.
pub fn result(shell: &Shell, found: &SearchResult) -> impl IntoView + use<> {
    let lang = (found.locale != shell.lang).then(|| found.locale.clone());
    let language = (!found.language.is_empty()).then(|| view! { <span class="tag">{found.language.clone()}</span> });
    view! {
        <li>
            <a href=links::article(shell, &found.slug)>
                <span class="title" lang=lang.clone() dir="auto">{found.title.clone()}</span>
                {language}
                // Text and `<mark>` only, escaped where the excerpt is made.
                <span class="excerpt" lang=lang dir="auto" inner_html=found.excerpt.clone()></span>
            </a>
        </li>
    }
}

/// The search box: a form that leads to the search view.
pub fn search_box(shell: &Shell, q: &str, text: &SearchBox) -> impl IntoView + use<> {
    // In the help centre the locale is in the path.
    let locale = (shell.place == Place::Frame).then(|| {
        view! { <input type="hidden" name="locale" value=shell.locale.clone() /> }
    });
    view! {
        <form class="search" role="search" method="get" action=links::search(shell) data-form="search">
            <input type="search" name="q" value=q.to_owned() placeholder=text.label.clone()
                aria-label=text.label.clone() autocomplete="off" enterkeyhint="search" maxlength="200" required=true />
            {locale}
            {kept_fields(shell)}
            <button type="submit" aria-label=text.button.clone()>
                {icon("search")}
            </button>
        </form>
    }
}
