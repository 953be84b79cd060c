//! The inbox.

use leptos::prelude::*;
use nearhand_shared::locale::text::Texts;

use super::frame::face;
use super::icon::icon;
use crate::model::{Choice, Inbox, Nearness, Promise, Row, There};

/// Views beside, conversations in the middle.
pub fn view(site: &str, texts: &Texts, inbox: &Inbox) -> impl IntoView + use<> {
    let views = inbox.views.iter().map(|view| {
        let current = view.is_chosen.then_some("page");
        view! { <li><a href=format!("?view={}", view.value) aria-current=current>{view.label.clone()}</a></li> }
    });
    let groups = inbox.groups.iter().enumerate().map(|(number, (name, rows))| {
        let id = format!("group-{number}");
        let rows = rows.iter().map(|row| view! { <li>{self::row(site, texts, row)}</li> }).collect_view();
        let heading = (!name.is_empty()).then(|| view! { <h2 id=id.clone()>{name.clone()}</h2> });
        view! { {heading}<ol class="rows">{rows}</ol> }
    });
    let groups = groups.collect_view();
    let empty = (!inbox.empty.is_empty()).then(|| view! { <p class="empty">{inbox.empty.clone()}</p> });
    let next = (!inbox.next.is_empty())
        .then(|| view! { <p><a class="button" href=inbox.next.clone()>{texts.get("desk-next")}</a></p> });
    view! {
        <div class="desk">
            <nav class="side" aria-label=texts.get("desk-views")><ul>{views.collect_view()}</ul></nav>
            <main id="main" tabindex="-1">
                <div class="head">
                    <h1>{inbox.title.clone()}</h1>
                    {search(texts, inbox)}
                </div>
                {notice(&inbox.unreachable)}
                {groups}
                {empty}
                {next}
            </main>
        </div>
    }
}

/// What is amiss, said and not hidden.
pub fn notice(text: &str) -> impl IntoView + use<> {
    let text = text.to_owned();
    (!text.is_empty()).then(|| view! { <p class="notice" role="status">{text}</p> })
}

fn search(texts: &Texts, inbox: &Inbox) -> impl IntoView + use<> {
    let label = texts.get("desk-search");
    let view = inbox.views.iter().find(|view| view.is_chosen).map(|view| view.value.clone());
    let filters = inbox.filters.iter().map(|(name, label, choices)| select(name, label, choices)).collect_view();
    let count = (inbox.filtered > 0).then(|| view! { <b class="count">{inbox.filtered}</b> });
    view! {
        <form role="search" class="search">
            <input type="hidden" name="view" value=view/>
            <input type="search" name="q" value=inbox.q.clone() aria-label=label.clone() placeholder=label.clone()/>
            <button type="submit" class="button">{icon("search")}<span class="unseen">{label}</span></button>
            <details class="menu">
                <summary class="button">{icon("filter")} {texts.get("desk-filters")} {count}</summary>
                <div class="drop">{filters}<button type="submit" class="button go">{texts.get("desk-apply")}</button></div>
            </details>
        </form>
    }
}

/// A choice with its label.
pub fn select(name: &'static str, label: &str, choices: &[Choice]) -> impl IntoView + use<> {
    let options = choices.iter().map(|choice| {
        view! { <option value=choice.value.clone() selected=choice.is_chosen>{choice.label.clone()}</option> }
    });
    view! { <label class="field"><span>{label.to_owned()}</span><select name=name>{options.collect_view()}</select></label> }
}

fn row(site: &str, texts: &Texts, row: &Row) -> impl IntoView + use<> {
    let href = format!("/desk/{site}/requests/{}", row.reference);
    let market = (!row.market.is_empty()).then(|| view! { <span dir="auto">{row.market.clone()}</span> });
    let tags = row.tags.iter().map(|tag| view! { <bdi class="tag">{tag.clone()}</bdi> }).collect_view();
    let priority = (!row.priority.is_empty()).then(|| view! { <b class="presses">{row.priority.clone()}</b> });
    let ours = row.is_ours.then(|| view! { {icon("ours")}<span class="unseen">{texts.get("desk-ours")}</span> });
    let with = match &row.with {
        Some(with) => face(with).into_any(),
        None => {
            view! { <span class="face none"></span><span class="unseen">{texts.get("desk-nobody")}</span> }.into_any()
        }
    };
    view! {
        <div class="row">
            <div class="who">
                <a href=href><bdi>{row.name.clone()}</bdi></a>
                <p class="fine">{there(texts, row.there.as_ref())} {market}</p>
            </div>
            <div class="say">
                <p class="clip">{ours}<bdi lang=row.words.lang.clone() dir=row.words.dir>{row.words.text.clone()}</bdi></p>
                <p class="fine">{priority} <span>{row.language.clone()}</span> {tags}</p>
            </div>
            <div class="since">{row.standing.clone()}</div>
            <div class="due">{row.promise.as_ref().map(promise)}</div>
            <div class="with">{with}</div>
        </div>
    }
}

/// The time where somebody is; whether it is night there is drawn and said.
pub fn there(texts: &Texts, there: Option<&There>) -> impl IntoView + use<> {
    there.map(|there| {
        let night = there.is_night.then(|| view! { <span class="unseen">{texts.get("desk-night")}</span> });
        view! {
            <span class="there" title=there.city.clone()>
                {icon(if there.is_night { "moon" } else { "sun" })} {there.time.clone()} {night}
            </span>
        }
    })
}

/// A promise: near is an outline, broken is filled, and both are said.
pub fn promise(promise: &Promise) -> impl IntoView + use<> {
    let class = match promise.nearness {
        Nearness::Broken => "promise broken",
        Nearness::Hour => "promise near",
        _ => "promise",
    };
    let is_near = promise.nearness <= Nearness::Hour;
    let when = is_near.then(|| view! { <p class="fine">{promise.when.clone()}</p> });
    view! { <span class=class title=promise.when.clone()>{promise.text.clone()}</span>{when} }
}
