//! One article, and whether it helped.

use leptos::either::EitherOf3;
use leptos::prelude::*;
use nearhand_shared::model::{Article, Shell};

use crate::frame::back;
use crate::links;

/// The article view.
pub fn view(shell: &Shell, article: &Article) -> impl IntoView + use<> {
    let text = &article.text;
    let lang = article.locale.clone();
    let dir = article.article_dir.clone();
    view! {
        {back(shell)}
        {(!text.fallback.is_empty()).then(|| view! { <p class="notice">{text.fallback.clone()}</p> })}
        <article lang=lang dir=dir>
            <h1 tabindex="-1">{article.title.clone()}</h1>
            // Sanitised when the site was published.
            <div class="prose" inner_html=article.html.clone()></div>
        </article>
        {(!text.updated.is_empty()).then(|| view! { <p class="fine">{text.updated.clone()}</p> })}
        {helpful(shell, article)}
    }
}

fn helpful(shell: &Shell, article: &Article) -> impl IntoView + use<> {
    let text = &article.text;
    let contact = || view! { <a class="button" href=links::view(shell, "contact")>{text.contact.clone()}</a> };
    let answer = match article.helpful.as_str() {
        "" => EitherOf3::A(view! {
            <form class="helpful" method="post" action=links::article(shell, &article.slug) data-form="helpful">
                <p id="question">{text.question.clone()}</p>
                <button class="quiet" name="helpful" value="yes" aria-describedby="question">{text.yes.clone()}</button>
                <button class="quiet" name="helpful" value="no" aria-describedby="question">{text.no.clone()}</button>
            </form>
        }),
        "yes" => EitherOf3::B(view! { <p>{text.thanks.clone()}</p> }),
        _ => EitherOf3::C(view! { <p>{text.sorry.clone()}</p><p>{contact()}</p> }),
    };
    view! { <div class="ask" role="status" tabindex="-1">{answer}</div> }
}
