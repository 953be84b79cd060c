//! The inbox. It looks again by itself, and never moves under a pointer or a focus.

use std::time::Duration;

use leptos::either::Either;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::frame::face;
use super::icon::icon;
use crate::browser::live::Came;
use crate::browser::{self, call, kept, keys, notify};
use crate::labels::Say;
use crate::model::{Choice, Inbox, Nearness, Page, Promise, Row, Shell, There};

/// How often the list is looked at again while somebody sees it.
const AGAIN: Duration = Duration::from_secs(20);

/// How long after a change it is looked at.
const SOON: Duration = Duration::from_millis(250);

/// Views beside, conversations in the middle.
#[component]
pub fn InboxPage(
    /// The site's id.
    site: String,
    /// What is listed.
    inbox: Inbox,
    /// The bar, whose clock goes on.
    shell: RwSignal<Shell>,
    /// What has come by itself.
    changed: RwSignal<Option<Came>>,
) -> impl IntoView {
    let say = Say::here();
    let desk = site.clone();
    let views = inbox.views.iter().zip(1..).map(|(view, key)| {
        let current = view.is_chosen.then_some("page");
        let href = format!("?view={}", view.value);
        view! { <li><a href=href aria-current=current aria-keyshortcuts=key.to_string()>{view.label.clone()}</a></li> }
    });
    let (views, title, search) = (views.collect_view(), inbox.title.clone(), search(say, &inbox));
    let (inbox, fresh) = (RwSignal::new(inbox), RwSignal::new(None));
    keep_looking(site.clone(), inbox, fresh, shell, changed);
    view! {
        <div class="desk">
            <nav class="side" aria-label=say.get("desk-views")><ul>{views}</ul></nav>
            <main id="main" tabindex="-1">
                <div class="head"><h1>{title}</h1>{search}</div>
                <div class="choices"><Presence shell/> <Notifying site=desk/></div>
                <p role="status">{move || fresh.with(Option::is_some).then(|| {
                    let show = move |_| {
                        if let Some(list) = fresh.write().take() {
                            inbox.set(list);
                        }
                    };
                    view! { <button type="button" class="button go" on:click=show>{say.get("desk-fresh")}</button> }
                })}</p>
                {move || notice(&inbox.read().unreachable)}
                {move || groups(&site, say, &inbox.read())}
                {move || {
                    let empty = inbox.with(|inbox| inbox.empty.clone());
                    (!empty.is_empty()).then(|| view! { <p class="empty">{empty}</p> })
                }}
                {move || {
                    let next = inbox.with(|inbox| inbox.next.clone());
                    (!next.is_empty()).then(|| view! { <p><a class="button" href=next>{say.get("desk-next")}</a></p> })
                }}
            </main>
        </div>
    }
}

/// Looks again now and then. What has changed is shown at once, but where a pointer or the focus is in the list: who is
/// about to press a row shall not press another.
fn keep_looking(
    site: String,
    inbox: RwSignal<Inbox>,
    fresh: RwSignal<Option<Inbox>>,
    shell: RwSignal<Shell>,
    changed: RwSignal<Option<Came>>,
) {
    let site = StoredValue::new(site);
    // Of which conversation a message has come that was not told of yet.
    let news = RwSignal::new(Vec::<String>::new());
    let look = move || {
        spawn_local(async move {
            let address = window().location().href().unwrap_or_default();
            let Ok(call::Answer { is_done: true, document }) = call::look(&address).await else { return };
            let Page::Inbox(list) = document.page else { return };
            shell.set(document.shell);
            for reference in std::mem::take(&mut *news.write_untracked()) {
                let row = list.groups.iter().flat_map(|(_, rows)| rows).find(|row| row.reference == reference);
                if let Some(row) = row.filter(|row| !row.is_ours) {
                    browser::count(&reference);
                    notify::tell(&site.get_value(), &reference, &row.name, &row.words.text);
                }
            }
            let has_moved = references(&list) != inbox.with_untracked(references);
            if has_moved && !browser::is_seen() {
                browser::mark(true);
            }
            if has_moved && keys::is_in_list() {
                fresh.set(Some(list));
            } else {
                fresh.set(None);
                inbox.set(list);
            }
        });
    };
    Effect::new(move |_| {
        let _ = set_interval_with_handle(look, AGAIN);
    });
    // Several changes at once are one look.
    Effect::new(move |_| {
        let mut soon = debounce(SOON, move |()| look());
        Effect::new(move |_| {
            let Some(came) = changed.get() else { return };
            if let Came::Changed { reference, kind } = came
                && matches!(&*kind, "created" | "message")
            {
                news.write_untracked().push(reference);
            }
            soon(());
        });
    });
    Effect::new(move |_| {
        kept::List(inbox.with(references)).keep();
    });
}

/// Whether somebody is there for customers, as they choose: a form, which works without a script.
#[component]
fn Presence(
    /// The bar, which knows who is signed in.
    shell: RwSignal<Shell>,
) -> impl IntoView {
    let say = Say::here();
    let (is_person, action) =
        shell.with_untracked(|shell| (shell.me.is_some(), ["/desk/", &shell.site, "/account"].concat()));
    let is_away = move || shell.with(|shell| shell.is_away);
    is_person.then(|| {
        view! {
            <form class="acts" method="post" action=action>
                <input type="hidden" name="do" value="away"/>
                <button type="submit" class="button" name="away" value=move || if is_away() { "" } else { "1" }>
                    {move || say.get(if is_away() { "desk-away-back" } else { "desk-away" })}
                </button>
                {move || is_away().then(|| view! { <span class="fine">{say.get("desk-away-hint")}</span> })}
            </form>
        }
    })
}

/// Whether somebody wants to be told of messages while they look elsewhere.
#[component]
fn Notifying(
    /// The site's id.
    site: String,
) -> impl IntoView {
    let say = Say::here();
    // As it is drawn at the edge, which does not know.
    let choice = RwSignal::new(None::<notify::Choice>);
    let site = StoredValue::new(site);
    Effect::new(move |_| choice.set(Some(notify::choice(&site.get_value()))));
    let label = move || match choice.get() {
        Some(notify::Choice::On) => say.get("desk-notify-off"),
        _ => say.get("desk-notify"),
    };
    let press = move |_| {
        let wanted = choice.get_untracked() != Some(notify::Choice::On);
        notify::choose(site.get_value(), wanted, move |chosen| choice.set(Some(chosen)));
    };
    let is_hidden = move || matches!(choice.get(), None | Some(notify::Choice::Impossible));
    view! {
        <p class="acts scripted" hidden=is_hidden>
            <button type="button" class="button" on:click=press>{label}</button>
        </p>
        <p class="fine" hidden=move || choice.get() != Some(notify::Choice::Impossible)>{say.get("desk-notify-impossible")}</p>
    }
}

fn references(inbox: &Inbox) -> Vec<String> {
    inbox.groups.iter().flat_map(|(_, rows)| rows.iter().map(|row| row.reference.clone())).collect()
}

fn groups(site: &str, say: Say, inbox: &Inbox) -> impl IntoView + use<> {
    let groups = inbox.groups.iter().map(|(name, rows)| {
        let rows = rows.iter().map(|row| view! { <li>{self::row(site, say, row)}</li> }).collect_view();
        let heading = (!name.is_empty()).then(|| view! { <h2>{name.clone()}</h2> });
        view! { {heading}<ol class="rows">{rows}</ol> }
    });
    groups.collect_view()
}

/// What is amiss, said and not hidden.
pub fn notice(text: &str) -> impl IntoView + use<> {
    let text = text.to_owned();
    (!text.is_empty()).then(|| view! { <p class="notice" role="status">{text}</p> })
}

fn search(say: Say, inbox: &Inbox) -> impl IntoView + use<> {
    let label = say.get("desk-search");
    let view = inbox.views.iter().find(|view| view.is_chosen).map(|view| view.value.clone());
    let filters = inbox.filters.iter().map(|(name, label, choices)| select(name, label, choices, "")).collect_view();
    let count = (inbox.filtered > 0).then(|| view! { <b class="count">{inbox.filtered}</b> });
    view! {
        <form role="search" class="search">
            <input type="hidden" name="view" value=view/>
            <input type="search" name="q" value=inbox.q.clone() aria-label=label.clone() placeholder=label.clone() aria-keyshortcuts="/"/>
            <button type="submit" class="button">{icon("search")}<span class="unseen">{label}</span></button>
            <details class="menu">
                <summary class="button" aria-keyshortcuts="f">{icon("filter")} {say.get("desk-filters")} {count}</summary>
                <div class="drop">{filters}<button type="submit" class="button go">{say.get("desk-apply")}</button></div>
            </details>
        </form>
    }
}

/// A choice with its label, and the key that goes to it; empty for none.
pub fn select(name: &str, label: &str, choices: &[Choice], key: &'static str) -> impl IntoView + use<> {
    let options = choices.iter().map(|choice| {
        view! { <option value=choice.value.clone() selected=choice.is_chosen>{choice.label.clone()}</option> }
    });
    let key = (!key.is_empty()).then_some(key);
    view! {
        <label class="field">
            <span>{label.to_owned()}</span>
            <select name=name.to_owned() aria-keyshortcuts=key>{options.collect_view()}</select>
        </label>
    }
}

fn row(site: &str, say: Say, row: &Row) -> impl IntoView + use<> {
    let href = format!("/desk/{site}/requests/{}", row.reference);
    let market = (!row.market.is_empty()).then(|| view! { <span dir="auto">{row.market.clone()}</span> });
    let tags = row.tags.iter().map(|tag| view! { <bdi class="tag">{tag.clone()}</bdi> }).collect_view();
    let priority = (!row.priority.is_empty()).then(|| view! { <b class="presses">{row.priority.clone()}</b> });
    let [undelivered, upset] = [&row.undelivered, &row.upset]
        .map(|word| (!word.is_empty()).then(|| view! { <b class="presses">{word.clone()}</b> }));
    let ours = row.is_ours.then(|| view! { {icon("ours")}<span class="unseen">{say.get("desk-ours")}</span>" " });
    let files = (!row.files.is_empty()).then(|| {
        view! { <span title=row.files.clone()>{icon("clip")}</span><span class="unseen">{row.files.clone()}</span>" " }
    });
    let with = match &row.with {
        Some(with) => Either::Left(face(with)),
        None => {
            Either::Right(view! { <span class="face none"></span><span class="unseen">{say.get("desk-nobody")}</span> })
        }
    };
    view! {
        <div class="row">
            <div class="who">
                <a href=href><bdi>{row.name.clone()}</bdi></a>
                <p class="fine">{there(say, row.there.as_ref())} {market}</p>
            </div>
            <div class="say">
                <p class="clip" dir=row.words.dir.clone()>{ours}{files}<bdi lang=row.words.lang.clone()>{row.words.text.clone()}</bdi></p>
                <p class="fine">{undelivered} {upset} {priority} <span>{row.language.clone()}</span> {tags}</p>
            </div>
            <div class="since">{row.standing.clone()}</div>
            <div class="due">{row.promise.as_ref().map(promise)}</div>
            <div class="with">{with}</div>
        </div>
    }
}

/// The time where somebody is; whether it is night there is drawn and said.
pub fn there(say: Say, there: Option<&There>) -> impl IntoView + use<> {
    there.map(|there| {
        let night = there.is_night.then(|| view! { <span class="unseen">{say.get("desk-night")}</span> });
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
