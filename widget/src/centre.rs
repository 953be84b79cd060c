//! The public help centre: what surrounds each of its pages. All of it works by links and forms; there is no client.

use leptos::either::EitherOf5;
use leptos::prelude::*;
use nearhand_shared::model::View;
use nearhand_shared::model::centre::{CentrePage, Link};

use crate::links;
use crate::views::icon::icon;
use crate::views::notices;
use crate::views::problem;
use crate::views::search::{found, search_box};

mod article;
pub mod document;
mod home;
mod structured;

/// The body of a page.
fn body(page: &CentrePage) -> impl IntoView + use<> {
    let shell = &page.page.shell;
    let view = match &page.page.view {
        View::Home(home) => EitherOf5::A(home::view(page, home)),
        View::Article(article) => EitherOf5::B(article::view(page, article)),
        // What was found, or what a subject has.
        View::Search(search) => EitherOf5::C(view! { {trail(page)}<div class="found">{found(shell, search)}</div> }),
        View::Problem(problem) => EitherOf5::D(problem::view(shell, problem)),
        // The others are one visitor's, and in the frame alone.
        _ => EitherOf5::E(()),
    };
    let told = notices::in_centre(shell, &page.notices);
    let told = (!told.is_empty()).then(|| view! { <div class="told" inner_html=told></div> });
    view! {
        <a class="skip" href="#main">{page.text.skip.clone()}</a>
        {bar(page)}
        <main id="main" tabindex="-1">{told}{view}</main>
        {foot(page)}
    }
}

/// The head of the page. The home view has its search box, and the ways to a person, in itself.
fn bar(page: &CentrePage) -> impl IntoView + use<> {
    let (shell, text) = (&page.page.shell, &page.text);
    let q = match &page.page.view {
        View::Home(_) => None,
        View::Search(search) => Some(search.q.as_str()),
        _ => Some(""),
    };
    let logo = (!shell.logo.is_empty())
        .then(|| view! { <span class="logo" aria-hidden="true" inner_html=shell.logo.clone()></span> });
    let shop = page.shop.as_ref().map(|shop| {
        view! { <a class="shop" href=shop.href.clone()><bdi>{shop.name.clone()}</bdi>{icon("link")}</a> }
    });
    // Where no site is known there is nothing to search, and nobody to write to.
    let is_site = !shell.site.is_empty();
    let language = (!page.languages.is_empty()).then(|| {
        view! {
            <a class="language" href="#languages">
                {icon("language")}
                <span class="visually-hidden">{text.languages_label.clone()}</span>
                {text.language.clone()}
            </a>
        }
    });
    is_site.then(|| {
        view! {
            <header class="bar">
                <a class="brand" href=links::home(shell)>{logo}<bdi>{shell.chrome.brand.clone()}</bdi></a>
                {q.map(|q| search_box(shell, q, &text.search))}
                <p class="ways">
                    {shop}
                    {language}
                    <a class="write" href=links::view(shell, "contact")>{text.contact.clone()}</a>
                </p>
            </header>
        }
    })
}

/// The way up: home, and the subject of an article.
fn trail(page: &CentrePage) -> impl IntoView + use<> {
    let shell = &page.page.shell;
    let is_article = matches!(page.page.view, View::Article(_));
    let subject = page.subject.as_ref().filter(|_| is_article).map(|subject| {
        view! { <li><a href=links::subject(shell, &subject.id)>{subject.name.clone()}</a></li> }
    });
    view! {
        <nav class="trail" aria-label=shell.chrome.home.clone()>
            <ol><li><a href=links::home(shell)>{shell.chrome.home.clone()}</a></li>{subject}</ol>
        </nav>
    }
}

/// The end of the page: the site's own links, and the same page in other languages, each called as it calls itself.
fn foot(page: &CentrePage) -> impl IntoView + use<> {
    let away = |link: &Link| view! { <li><a href=link.href.clone()>{link.name.clone()}</a></li> };
    let own: Vec<_> = page.links.iter().map(away).collect();
    let own = (!own.is_empty()).then(|| {
        view! {
            <nav class="own" aria-label=page.page.shell.chrome.brand.clone()>
                <p class="name"><bdi>{page.page.shell.chrome.brand.clone()}</bdi></p>
                <ul>{own}</ul>
            </nav>
        }
    });
    let links = page.languages.iter().map(|language| {
        let (tag, dir, name) = (language.tag.clone(), language.dir.clone(), language.name.clone());
        view! { <li><a class="chip" href=language.href.clone() lang=tag.clone() hreflang=tag dir=dir>{name}</a></li> }
    });
    let languages = (!page.languages.is_empty()).then(|| {
        view! {
            <nav id="languages" tabindex="-1" aria-labelledby="languages-heading">
                <h2 id="languages-heading">{page.text.languages.clone()}</h2>
                <ul class="chips">{links.collect_view()}</ul>
            </nav>
        }
    });
    let has_any = own.is_some() || languages.is_some();
    has_any.then(|| view! { <footer>{languages}{own}</footer> })
}
