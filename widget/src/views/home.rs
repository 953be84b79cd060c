//! Who is there, the visitor's conversations, the way to write, and answers: searched for, or suggested.

use leptos::prelude::*;
use nearhand_shared::model::{ArticleLink, Channel, Home, Shell};

use super::availability;
use super::channels::rows;
use super::notices;
use super::search::search_box;
use crate::links;

/// The home view.
pub fn view(shell: &Shell, home: &Home) -> impl IntoView + use<> {
    let text = &home.text;
    let has_notices = !home.notices.list.is_empty();
    let articles = home.articles.iter().map(|article| article_row(shell, article)).collect_view();
    let subjects = home.categories.iter().map(|category| {
        view! { <li><a class="chip" href=links::subject(shell, &category.id)>{category.name.clone()}</a></li> }
    });
    let subjects = (!home.categories.is_empty()).then(|| {
        view! {
            <h2 class="visually-hidden">{text.subjects.clone()}</h2>
            <ul class="chips">{subjects.collect_view()}</ul>
        }
    });
    // The first of the market's ways to reach a person goes before writing, where writing is not the first.
    let before = home.channels.iter().take(1).filter(|channel| channel.kind != "message");
    let write = home.channels.iter().filter(|channel| channel.kind == "message");
    let first: Vec<&Channel> = before.chain(write).collect();
    let others: Vec<&Channel> = home.channels.iter().filter(|channel| !first.contains(channel)).collect();
    let others = (!others.is_empty()).then(|| {
        view! {
            <section aria-labelledby="contact">
                <h2 id="contact">{text.contact.clone()}</h2>
                <ul class="list channels" inner_html=rows(shell, others)></ul>
            </section>
        }
    });
    view! {
        <div class="hero">
            <h1 tabindex="-1">{text.greeting.clone()}</h1>
            {(!text.intro.is_empty()).then(|| view! { <p>{text.intro.clone()}</p> })}
        </div>
        {has_notices.then(|| view! { <div inner_html=notices::html(shell, &home.notices, false)></div> })}
        {home.availability.as_ref().map(|availability| {
            view! { <div id="availability">{availability::view(availability)}</div> }
        })}
        // The client shows here what it remembers: the edge knows none.
        <div id="remembered" data-title=text.requests.clone() data-unread=text.unread.clone()></div>
        <ul class="channels first" inner_html=rows(shell, first)></ul>
        {search_box(shell, "", &text.search)}
        // The client puts the results of what is typed here, in place of the articles.
        <div id="found"></div>
        <section aria-labelledby="articles">
            <h2 id="articles">{text.articles.clone()}</h2>
            <ul class="list rows">{articles}</ul>
            {subjects}
        </section>
        {others}
        {paying(home)}
        <p class="find"><a href=links::view(shell, "requests")>{text.find_request.clone()}</a></p>
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

/// A link to an article, in the language it is written in, which is named where it is not the visitor's.
pub fn article_link(shell: &Shell, article: &ArticleLink) -> impl IntoView + use<> {
    link(shell, article, false)
}

/// The same with its summary.
pub fn article_row(shell: &Shell, article: &ArticleLink) -> impl IntoView + use<> {
    link(shell, article, true)
}

fn link(shell: &Shell, article: &ArticleLink, is_row: bool) -> impl IntoView + use<> {
    let lang = (article.locale != shell.lang).then(|| article.locale.clone());
    let language =
        (!article.language.is_empty()).then(|| view! { " "<span class="tag">{article.language.clone()}</span> });
    let summary = Some(&article.summary).filter(|summary| is_row && !summary.is_empty());
    let summary = summary.map(|summary| {
        view! { <span class="excerpt" lang=lang.clone() dir="auto">{summary.clone()}</span> }
    });
    view! {
        <li>
            <a href=links::article(shell, &article.slug)>
                <span class="title" lang=lang dir="auto">{article.title.clone()}</span>
                {language}
                {summary}
            </a>
        </li>
    }
}
