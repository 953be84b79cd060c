//! Greeting, search box, suggested articles, ways to reach a person.

use leptos::either::Either;
use leptos::prelude::*;
use nearhand_shared::model::{ArticleLink, Channel, Home, Shell};

use super::availability;
use super::icon::icon;
use super::search::search_box;
use crate::links;

/// The home view.
pub fn view(shell: &Shell, home: &Home) -> impl IntoView + use<> {
    let text = &home.text;
    let articles = home.articles.iter().map(|article| article_link(shell, article)).collect_view();
    let subjects = home.categories.iter().map(|category| {
        view! { <li><a class="chip" href=links::subject(shell, &category.id)>{category.name.clone()}</a></li> }
    });
    let subjects = (!home.categories.is_empty()).then(|| {
        view! {
            <h2 class="visually-hidden">{text.subjects.clone()}</h2>
            <ul class="chips">{subjects.collect_view()}</ul>
        }
    });
    view! {
        <div class="hero">
            <h1 tabindex="-1">{text.greeting.clone()}</h1>
            {(!text.intro.is_empty()).then(|| view! { <p>{text.intro.clone()}</p> })}
            {search_box(shell, "", &text.search)}
        </div>
        // The client puts the results of what is typed here, in place of the articles.
        <div id="found"></div>
        <section aria-labelledby="articles">
            <h2 id="articles">{text.articles.clone()}</h2>
            <ul class="list">{articles}</ul>
            {subjects}
        </section>
        <section aria-labelledby="contact">
            <h2 id="contact">{text.contact.clone()}</h2>
            {home.availability.as_ref().map(|availability| {
                view! { <div id="availability">{availability::view(availability)}</div> }
            })}
            {channels(shell, &home.channels)}
        </section>
        {paying(home)}
        <section aria-labelledby="requests">
            <h2 id="requests">{text.requests.clone()}</h2>
            // The client shows here what it remembers: the edge knows none.
            <div id="remembered"></div>
            <p><a href=links::view(shell, "requests")>{text.find_request.clone()}</a></p>
        </section>
    }
}

/// How people of the visitor's market pay.
fn paying(home: &Home) -> impl IntoView + use<> {
    let facts = home.paying.iter().map(|fact| view! { <dt>{fact.label.clone()}</dt><dd>{fact.value.clone()}</dd> });
    (!home.paying.is_empty()).then(|| {
        view! {
            <section aria-labelledby="paying">
                <h2 id="paying">{home.text.paying.clone()}</h2>
                <dl class="facts">{facts.collect_view()}</dl>
            </section>
        }
    })
}

/// A link to an article, in the language it is written in.
pub fn article_link(shell: &Shell, article: &ArticleLink) -> impl IntoView + use<> {
    let lang = (article.locale != shell.lang).then(|| article.locale.clone());
    view! {
        <li lang=lang>
            <a href=links::article(shell, &article.slug)>
                <span class="title" dir="auto">{article.title.clone()}</span>
            </a>
        </li>
    }
}

/// Ways to reach a person, in the market's order.
pub fn channels(shell: &Shell, channels: &[Channel]) -> impl IntoView + use<> {
    let channels = channels.iter().map(|channel| {
        let inside = view! {
            {icon(&channel.kind)}
            <span class="title">{channel.label.clone()}</span>
            {(!channel.detail.is_empty()).then(|| view! { <bdi class="detail" dir="ltr">{channel.detail.clone()}</bdi> })}
        };
        // A message is a view of the widget; a WeChat id is typed in by hand, so it is no link.
        let href = match (channel.kind.as_str(), channel.href.as_str()) {
            ("message", _) => Some(links::view(shell, "contact")),
            ("callback", _) => Some(links::view(shell, "callback")),
            (_, "") => None,
            (_, href) => Some(href.to_owned()),
        };
        let is_web = channel.href.starts_with("https:");
        let (target, rel) = if is_web { (Some("_blank"), Some("noopener noreferrer")) } else { (None, None) };
        match href {
            Some(href) => Either::Left(view! { <li><a class="channel" href=href target=target rel=rel>{inside}</a></li> }),
            None => Either::Right(view! { <li><span class="channel">{inside}</span></li> }),
        }
    });
    view! { <ul class="list channels">{channels.collect_view()}</ul> }
}

/// The requests that this browser can open.
#[cfg(feature = "client")]
pub fn remembered_requests(shell: &Shell, remembered: &[String]) -> impl IntoView + use<> {
    let items = remembered.iter().map(|reference| {
        let href = links::view(shell, &["requests/", reference].concat());
        view! { <li><a href=href><bdi class="title" dir="ltr">{reference.clone()}</bdi></a></li> }
    });
    (!remembered.is_empty()).then(|| view! { <ul class="list remembered">{items.collect_view()}</ul> })
}
