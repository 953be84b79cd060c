//! The home page: every article by its subject, and the ways to reach a person.

use leptos::either::Either;
use leptos::prelude::*;
use nearhand_shared::model::Home;
use nearhand_shared::model::centre::{CentrePage, anchor};

use crate::links;
use crate::views::channels::channels;
use crate::views::home::{article_link, article_row};
use crate::views::search::search_box;

/// Up to how many articles of a subject have their summaries in its list.
const WITH_SUMMARIES: usize = 8;

/// The home page's content.
pub fn view(page: &CentrePage, home: &Home) -> impl IntoView + use<> {
    let (shell, text) = (&page.page.shell, &home.text);
    let subjects = page.subjects.iter().map(|subject| {
        let has_room = subject.articles.len() <= WITH_SUMMARIES;
        let articles = subject.articles.iter().map(|article| match has_room {
            true => Either::Left(article_row(shell, article)),
            false => Either::Right(article_link(shell, article)),
        });
        let articles = articles.collect_view();
        let id = (!subject.id.is_empty()).then(|| anchor(&subject.id));
        view! {
            <section class="subject" id=id>
                <h2>{subject.name.clone()}</h2>
                <ul>{articles}</ul>
            </section>
        }
    });
    view! {
        <div class="hero">
            <h1>{text.greeting.clone()}</h1>
            {(!text.intro.is_empty()).then(|| view! { <p>{text.intro.clone()}</p> })}
            {search_box(shell, "", &text.search)}
        </div>
        <div class="subjects">{subjects.collect_view()}</div>
        <section class="people" aria-labelledby="contact">
            <h2 id="contact">{text.contact.clone()}</h2>
            {channels(shell, &home.channels)}
            <p><a href=links::view(shell, "requests")>{text.find_request.clone()}</a></p>
        </section>
    }
}
