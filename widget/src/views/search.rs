//! What was found.

use leptos::prelude::*;
use nearhand_shared::model::{Place, Search, SearchBox, SearchResult, Shell};

use super::icon::icon;
use crate::frame::{back, kept_fields};
use crate::links;
use nearhand_shared::escape::escape;

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
    view! {
        {(!hint.is_empty()).then(|| view! { <p>{hint}</p> })}
        <ul class="list results" inner_html=rows(shell, &search.results)></ul>
    }
}

/// Articles that were found, as text.
pub fn rows(shell: &Shell, results: &[SearchResult]) -> String {
    results.iter().map(|found| row(shell, found)).collect()
}

fn row(shell: &Shell, found: &SearchResult) -> String {
    let lang = match found.locale == shell.lang {
        true => String::new(),
        false => [" lang=\"", &escape(&found.locale), "\""].concat(),
    };
    let language = match found.language.as_str() {
        "" => String::new(),
        language => ["<span class=\"tag\">", &escape(language), "</span>"].concat(),
    };
    let (href, title) = (escape(&links::article(shell, &found.slug)), escape(&found.title));
    let title =
        ["<li><a href=\"", &href, "\"><span class=\"title\" dir=\"auto\"", &lang, ">", &title, "</span>"].concat();
    // Text and `<mark>` only, escaped where the excerpt is made.
    let excerpt = ["<span class=\"excerpt\" dir=\"auto\"", &lang, ">", &found.excerpt, "</span></a></li>"].concat();
    [title, language, excerpt].concat()
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
