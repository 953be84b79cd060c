//! What surrounds every view: the bar with the brand and the language menu, and the place of the view itself.

use leptos::either::EitherOf8;
use leptos::prelude::*;
use nearhand_shared::model::{Page, Shell, View};

use crate::links;
use crate::views::{article, contact, home, lookup, problem, request, search};

/// The content of the frame.
pub fn frame(page: &Page) -> impl IntoView + use<> {
    let shell = &page.shell;
    let view = match &page.view {
        View::Home(home) => EitherOf8::A(home::view(shell, home)),
        View::Search(search) => EitherOf8::B(search::view(shell, search)),
        View::Article(article) => EitherOf8::C(article::view(shell, article)),
        View::Contact(contact) => EitherOf8::D(contact::view(shell, contact)),
        View::Lookup(lookup) => EitherOf8::E(lookup::view(shell, lookup)),
        View::Request(request) => EitherOf8::F(request::view(shell, request)),
        View::Problem(problem) => EitherOf8::G(problem::view(shell, problem)),
        rare => EitherOf8::H(self::rare(shell, rare)),
    };
    view! {
        {bar(page)}
        // The client shows here what waits to be sent.
        <main id="main"><div id="outbox" aria-live="polite"></div>{view}</main>
    }
}

/// Views that the edge alone renders. Few visitors come to them, so every visitor's client need not be able to draw
/// them; it shows them as they are rendered.
#[cfg(feature = "ssr")]
fn rare(shell: &Shell, view: &View) -> impl IntoView + use<> {
    use leptos::either::EitherOf3;

    use crate::views::{callback, zones};
    match view {
        View::Callback(callback) => Some(EitherOf3::A(callback::view(shell, callback))),
        View::Zones(zones) => Some(EitherOf3::B(zones::view(shell, zones))),
        View::Call(request) => Some(EitherOf3::C(request::view(shell, request))),
        _ => None,
    }
}

#[cfg(not(feature = "ssr"))]
fn rare(_: &Shell, _: &View) -> impl IntoView + use<> {}

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
        view! { <a class="brand" href=links::home(shell)><bdi>{shell.chrome.brand.clone()}</bdi></a> }
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

/// The way back to the home view.
pub fn back(shell: &Shell) -> impl IntoView + use<> {
    view! { <nav class="back"><a href=links::home(shell)>{shell.chrome.home.clone()}</a></nav> }
}
