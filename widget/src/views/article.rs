//! One article, and whether it helped.

use leptos::either::EitherOf3;
use leptos::prelude::*;
use nearhand_shared::model::{Article, Shell};

use super::field::Field;
use crate::frame::back;
use crate::links;

/// The article view.
pub fn view(shell: &Shell, article: &Article) -> impl IntoView + use<> {
    view! {
        {back(shell)}
        {body(article)}
        {helpful(shell, article)}
        {person(shell, article, None)}
    }
}

/// A person is one step away, whatever the article says. After a no the answer itself leads there.
pub fn person(shell: &Shell, article: &Article, class: Option<&'static str>) -> impl IntoView + use<> {
    (article.helpful != "no").then(|| {
        let href = [&links::view(shell, "contact"), "&read=", &article.slug].concat();
        view! { <p class="person"><a class=class href=href>{article.text.contact.clone()}</a></p> }
    })
}

/// The article itself.
pub fn body(article: &Article) -> impl IntoView + use<> {
    let text = &article.text;
    let lang = article.locale.clone();
    let dir = article.article_dir.clone();
    view! {
        {(!text.fallback.is_empty()).then(|| view! { <p class="notice">{text.fallback.clone()}</p> })}
        <article lang=lang dir=dir>
            <h1 tabindex="-1">{article.title.clone()}</h1>
            // Sanitised when the site was published.
            <div class="prose" inner_html=article.html.clone()></div>
        </article>
        {(!text.updated.is_empty()).then(|| view! { <p class="fine">{text.updated.clone()}</p> })}
    }
}

/// Whether it helped: the question, or what is said to its answer.
pub fn helpful(shell: &Shell, article: &Article) -> impl IntoView + use<> {
    let text = &article.text;
    // What is written there begins with the article.
    let about = [&links::view(shell, "contact"), "&article=", &article.slug].concat();
    let missing = Field { name: "missing", label: &text.missing, optional: "", value: "", errors: &[] };
    let choice = |value: &'static str, label: &str| {
        let label = label.to_owned();
        view! {
            <button type="submit" class="quiet" name="helpful" value=value aria-describedby="question">{label}</button>
        }
    };
    let answer = match article.helpful.as_str() {
        "" => EitherOf3::A(view! {
            <form class="helpful" method="post" action=links::helpful(shell, &article.slug) data-form="helpful">
                <p id="question">{text.question.clone()}</p>
                {choice("yes", &text.yes)}
                {choice("no", &text.no)}
            </form>
        }),
        "yes" => EitherOf3::B(view! { <p>{text.thanks.clone()}</p> }),
        _ => EitherOf3::C(view! {
            <p>{text.sorry.clone()}</p>
            // Loaded whole, wherever it stands: what is typed begins the message.
            <form method="post" action=about novalidate=true>
                {missing.lines("3")}
                <button type="submit" class="button">{text.contact.clone()}</button>
            </form>
        }),
    };
    view! { <div class="ask" id="ask" role="status" tabindex="-1">{answer}</div> }
}
