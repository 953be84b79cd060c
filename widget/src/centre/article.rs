//! The page of an article, with others of its subject beside it.

use leptos::prelude::*;
use nearhand_shared::model::Article;
use nearhand_shared::model::centre::CentrePage;

use super::trail;
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
            <div class="reading">
                {body(article)}
                {helpful(shell, article)}
                {person(shell, article, Some("button"))}
            </div>
            {related}
        </div>
    }
}
