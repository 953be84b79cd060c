//! The page of an article, with its parts, and others of its subject, around it.

use leptos::prelude::*;
use nearhand_shared::model::centre::CentrePage;
use nearhand_shared::model::{Article, ArticleLink};

use super::trail;
use crate::links;
use crate::views::article::{body, helpful, person};
use crate::views::home::article_link;

/// The page's content.
pub fn view(page: &CentrePage, article: &Article) -> impl IntoView + use<> {
    let shell = &page.page.shell;
    let related = page.related.iter().map(|article| article_link(shell, article)).collect_view();
    let related = (!page.related.is_empty()).then(|| {
        view! {
            <aside class="related" aria-labelledby="related">
                <h2 id="related">{page.text.related.clone()}</h2>
                <ul>{related}</ul>
            </aside>
        }
    });
    view! {
        {trail(page)}
        <div class="columns">
            {contents(page, article)}
            <div class="reading">
                {body(article)}
                {helpful(shell, article)}
                {person(shell, article, Some("button"))}
                {around(page)}
            </div>
            {related}
        </div>
    }
}

/// The parts of the article: beside it where there is room, else above it, where they can be folded away.
fn contents(page: &CentrePage, article: &Article) -> impl IntoView + use<> {
    let parts = page.contents.iter().map(|part| {
        // Escaped where it was taken from the article.
        view! { <li><a href=["#", &part.id].concat() inner_html=part.html.clone()></a></li> }
    });
    let (lang, dir) = (article.locale.clone(), article.article_dir.clone());
    (!page.contents.is_empty()).then(|| {
        view! {
            <details class="contents" open>
                <summary>{page.text.contents.clone()}</summary>
                <nav aria-label=page.text.contents.clone()><ol lang=lang dir=dir>{parts.collect_view()}</ol></nav>
            </details>
        }
    })
}

/// The articles before and after it. Their arrows are drawn by the style, which knows the page's direction.
fn around(page: &CentrePage) -> impl IntoView + use<> {
    let shell = &page.page.shell;
    let link = |article: &ArticleLink, rel: &'static str| {
        let lang = (article.locale != shell.lang).then(|| article.locale.clone());
        view! {
            <a href=links::article(shell, &article.slug) rel=rel>
                <span lang=lang dir="auto">{article.title.clone()}</span>
            </a>
        }
    };
    let [before, after] = &page.around;
    let has_any = before.is_some() || after.is_some();
    let subject = page.subject.as_ref().map(|subject| subject.name.clone()).unwrap_or_default();
    has_any.then(|| {
        view! {
            <nav class="around" aria-label=subject>
                {before.as_ref().map(|article| link(article, "prev"))}
                {after.as_ref().map(|article| link(article, "next"))}
            </nav>
        }
    })
}
