//! The home page: articles by their subjects, and the ways to reach a person.

use leptos::either::Either;
use leptos::prelude::*;
use nearhand_shared::model::Home;
use nearhand_shared::model::centre::{CentrePage, Subject};

use crate::links;
use crate::views::availability::week;
use crate::views::channels::channels;
use crate::views::home::{article_link, article_row};
use crate::views::search::search_box;

/// Up to how many articles of a subject have their summaries in its list.
const WITH_SUMMARIES: usize = 4;

/// The home page's content.
pub fn view(page: &CentrePage, home: &Home) -> impl IntoView + use<> {
    let (shell, text) = (&page.page.shell, &home.text);
    view! {
        <div class="hero">
            <h1>{text.greeting.clone()}</h1>
            {(!text.intro.is_empty()).then(|| view! { <p>{text.intro.clone()}</p> })}
            {search_box(shell, "", &text.search)}
        </div>
        <div class="subjects">{page.subjects.iter().map(|of| subject(page, of)).collect_view()}</div>
        <section class="people" aria-labelledby="contact">
            <div class="reach">
                <h2 id="contact">{text.contact.clone()}</h2>
                {markets(page)}
                {channels(shell, &home.channels)}
                <p><a href=links::view(shell, "requests")>{text.find_request.clone()}</a></p>
            </div>
            {hours(page)}
        </section>
    }
}

fn subject(page: &CentrePage, subject: &Subject) -> impl IntoView + use<> {
    let shell = &page.page.shell;
    let has_room = subject.articles.len() <= WITH_SUMMARIES;
    let articles = subject.articles.iter().map(|article| match has_room {
        true => Either::Left(article_row(shell, article)),
        false => Either::Right(article_link(shell, article)),
    });
    // Articles of no subject that has a name have no page of their own.
    let name = match subject.id.as_str() {
        "" => Either::Left(subject.name.clone()),
        id => Either::Right(view! { <a href=links::subject(shell, id)>{subject.name.clone()}</a> }),
    };
    let more = (!subject.more.is_empty()).then(|| {
        view! { <p class="more"><a href=links::subject(shell, &subject.id)>{subject.more.clone()}</a></p> }
    });
    view! {
        <section class="subject">
            <h2>{name}</h2>
            <ul>{articles.collect_view()}</ul>
            {more}
        </section>
    }
}

/// Where visitors are, which the page does not know: everybody sees the same one.
fn markets(page: &CentrePage) -> impl IntoView + use<> {
    let links = page.markets.iter().map(|market| {
        let current = market.is_chosen.then_some("true");
        view! { <li><a class="chip" href=market.href.clone() aria-current=current>{market.name.clone()}</a></li> }
    });
    (!page.markets.is_empty()).then(|| {
        view! {
            <nav class="markets" aria-labelledby="markets">
                <h3 id="markets">{page.text.markets.clone()}</h3>
                <ul class="chips">{links.collect_view()}</ul>
            </nav>
        }
    })
}

fn hours(page: &CentrePage) -> impl IntoView + use<> {
    let weeks = page.hours.iter().map(|hours| {
        view! { <p class="fine"><bdi>{hours.zone.clone()}</bdi></p>{week(&hours.days)} }
    });
    (!page.hours.is_empty()).then(|| {
        view! {
            <section class="week" aria-labelledby="week">
                <h2 id="week">{page.text.hours.clone()}</h2>
                {weeks.collect_view()}
            </section>
        }
    })
}
