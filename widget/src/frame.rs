//! What surrounds every view: the bar with the brand and the language menu, and the place of the view itself.

use leptos::either::EitherOf5;
use leptos::prelude::*;
use nearhand_shared::model::{Page, Shell, View};

use crate::links;
use crate::views::{article, contact, request, search};
use nearhand_shared::escape::escape;

/// The content of the frame.
pub fn frame(page: &Page) -> impl IntoView + use<> {
    let shell = &page.shell;
    let view = match &page.view {
        View::Search(search) => EitherOf5::A(search::view(shell, search)),
        View::Article(article) => EitherOf5::B(article::view(shell, article)),
        View::Contact(contact) => EitherOf5::C(contact::view(shell, contact)),
        View::Request(request) => EitherOf5::D(request::view(shell, request)),
        others => EitherOf5::E(by_the_edge(shell, others)),
    };
    view! {
        {bar(page)}
        // The client shows here what waits to be sent.
        <main id="main"><div id="outbox" aria-live="polite"></div>{view}</main>
    }
}

/// The same around what is rendered already.
#[cfg(feature = "ssr")]
pub fn around(page: &Page, inner: String) -> impl IntoView + use<> {
    view! {
        {bar(page)}
        <main id="main" inner_html=inner></main>
    }
}

/// Views that the edge alone renders: home, with which the document begins, and what few visitors come to. So the client
/// need not be able to draw them; it shows them as they are rendered.
#[cfg(feature = "ssr")]
fn by_the_edge(shell: &Shell, view: &View) -> impl IntoView + use<> {
    use leptos::either::EitherOf6;

    use crate::views::{callback, home, lookup, problem, zones};
    match view {
        View::Home(home) => Some(EitherOf6::A(home::view(shell, home))),
        View::Callback(callback) => Some(EitherOf6::B(callback::view(shell, callback))),
        View::Zones(zones) => Some(EitherOf6::C(zones::view(shell, zones))),
        View::Call(request) => Some(EitherOf6::D(request::view(shell, request))),
        View::Lookup(lookup) => Some(EitherOf6::E(lookup::view(shell, lookup))),
        View::Problem(problem) => Some(EitherOf6::F(problem::view(shell, problem))),
        _ => None,
    }
}

#[cfg(not(feature = "ssr"))]
fn by_the_edge(_: &Shell, _: &View) -> impl IntoView + use<> {}

fn bar(page: &Page) -> impl IntoView + use<> {
    let shell = &page.shell;
    let asked = match &page.view {
        View::Search(search) => vec![("q", search.q.as_str()), ("category", search.category.as_str())],
        View::Zones(zones) => vec![("q", zones.q.as_str()), ("for", zones.back.as_str())],
        _ => Vec::new(),
    };
    let current = &shell.locale;
    let options = shell.languages.iter().map(|language| {
        let selected = language.tag == *current;
        view! {
            <option value=language.tag.clone() lang=language.tag.clone() selected=selected>{language.name.clone()}</option>
        }
    });
    let has_choice = shell.languages.len() > 1;
    // Where no site is known there is no home to lead to.
    let brand = (!shell.site.is_empty()).then(|| {
        let name = &shell.chrome.brand;
        // Made of the site's settings, where nothing but outlines and colours can be.
        let drawing = Some(&shell.logo).filter(|logo| !logo.is_empty()).cloned();
        let drawing = drawing.unwrap_or_else(|| {
            escape(name.get(..name.char_indices().nth(1).map_or(name.len(), |(at, _)| at)).unwrap_or_default())
        });
        view! {
            <a class="brand" href=links::home(shell)>
                <span class="logo" aria-hidden="true" inner_html=drawing></span>
                <bdi>{name.clone()}</bdi>
            </a>
        }
    });
    view! {
        <header class="bar">
            {brand}
            {has_choice.then(|| view! {
                // Without an action the form asks for the same view again, in the language chosen.
                <form class="language" method="get" data-form="language">
                    {kept_fields(shell)}
                    {hidden(asked)}
                    <span class="menu">
                        <select name="locale" aria-label=shell.chrome.language.clone()>{options.collect_view()}</select>
                    </span>
                    <button type="submit" class="quiet apply">{shell.chrome.change.clone()}</button>
                </form>
            })}
        </header>
    }
}

/// The hidden fields that keep zone, market and host in a form with the method GET, which drops its action's query.
pub fn kept_fields(shell: &Shell) -> impl IntoView + use<> {
    let market = shell.market.as_deref().unwrap_or_default();
    hidden(vec![("tz", shell.zone.as_str()), ("market", market), ("origin", shell.host.as_str())])
}

fn hidden(fields: Vec<(&'static str, &str)>) -> impl IntoView + use<> {
    let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
    fields.map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned() /> }).collect_view()
}

/// The way back, with the title of the view beside it.
pub fn top(shell: &Shell, title: &str) -> impl IntoView + use<> {
    let title = title.to_owned();
    view! { <div class="top">{back(shell)}<h1 tabindex="-1">{title}</h1></div> }
}

/// The way back to the home view.
pub fn back(shell: &Shell) -> impl IntoView + use<> {
    view! { <nav class="back"><a href=links::home(shell)><span>{shell.chrome.home.clone()}</span></a></nav> }
}
