//! The page of an article, with others of its subject beside it.

use leptos::prelude::*;
use nearhand_shared::model::Article;
use nearhand_shared::model::centre::CentrePage;

use super::trail;
use crate::links;
use crate::views::article::{body, helpful};
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
    // After a no the answer itself leads to the contact form.
    let contact = (article.helpful != "no").then(|| {
        let href = links::view(shell, "contact");
        view! { <p class="person"><a class="button" href=href>{page.text.contact.clone()}</a></p> }
    });
    view! {
        {trail(page)}
        <div class="columns">
            <div class="reading">
                {body(article)}
                {helpful(shell, article)}
                {contact}
            </div>
            {related}
        </div>
    }
}
