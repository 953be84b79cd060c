//! Pages of lists and forms.

use leptos::prelude::*;

use super::composer::raw;
use super::conversation::fact;
use super::icon::icon;
use super::inbox::{notice, select};
use crate::labels::Say;
use crate::model::{Button, Field, Form, Item, Kind, Section, Sheet};

/// Pages beside, this one in the middle.
pub fn view(sheet: &Sheet) -> impl IntoView + use<> {
    let say = Say::here();
    let back = sheet.back.clone().map(|(href, label)| {
        view! { <a class="back" href=href>{icon("back")}<span class="unseen">{label}</span></a> }
    });
    let title = sheet.title.text.clone();
    let title = if sheet.title.is_data { view! { <bdi>{title}</bdi> }.into_any() } else { title.into_any() };
    let tabs = (!sheet.tabs.is_empty()).then(|| {
        let tabs = sheet.tabs.iter().map(|tab| {
            let current = tab.is_chosen.then_some("page");
            view! { <li><a href=tab.value.clone() aria-current=current>{tab.label.clone()}</a></li> }
        });
        let tabs = tabs.collect_view();
        view! { <nav class="side" aria-label=say.get("desk-views")><ul>{tabs}</ul></nav> }
    });
    let hint = paragraph(&sheet.hint, "hint");
    let next = (!sheet.next.is_empty())
        .then(|| view! { <p><a class="button" href=sheet.next.clone()>{say.get("desk-next")}</a></p> });
    let sections = sheet.sections.iter().enumerate().map(|(at, section)| self::section(at, section)).collect_view();
    view! {
        <div class=if sheet.tabs.is_empty() { "desk sheet alone" } else { "desk sheet" }>
            {tabs}
            <main id="main" tabindex="-1">
                <div class="head">{back}<h1>{title}</h1>{links(&sheet.steps, "steps")}{search(sheet)}</div>
                {hint}
                {once(sheet)}
                {notice(&sheet.notice)}
                {sections}
                {next}
            </main>
        </div>
    }
}

fn paragraph(text: &str, class: &'static str) -> Option<impl IntoView + use<>> {
    let text = text.to_owned();
    (!text.is_empty()).then(|| view! { <p class=class>{text}</p> })
}

fn links(links: &[(String, String)], class: &'static str) -> Option<impl IntoView + use<>> {
    let each = links.iter().map(|(href, label)| view! { <a class="button" href=href.clone()>{label.clone()}</a> });
    let each = each.collect_view();
    (!links.is_empty()).then(|| view! { <p class=format!("acts {class}")>{each}</p> })
}

fn search(sheet: &Sheet) -> Option<impl IntoView + use<>> {
    sheet.search.clone().map(|(label, q)| {
        view! {
            <form role="search" class="search">
                <input type="search" name="q" value=q aria-label=label.clone() placeholder=label.clone() dir="auto"/>
                <button type="submit" class="button">{icon("search")}<span class="unseen">{label}</span></button>
            </form>
        }
    })
}

/// What is told once: whoever loads the page anew finds it no more.
fn once(sheet: &Sheet) -> Option<impl IntoView + use<>> {
    sheet.once.clone().map(|(text, things)| {
        let things = things.into_iter().map(|(label, value)| {
            view! { <label class="field"><span>{label}</span><input type="text" readonly dir="ltr" value=value/></label> }
        });
        view! { <div class="once" role="status"><p>{text}</p>{things.collect_view()}</div> }
    })
}

fn section(at: usize, section: &Section) -> impl IntoView + use<> {
    let heading = section.heading.clone();
    let heading = (!heading.is_empty()).then(|| view! { <h2 dir="auto">{heading}</h2> });
    let facts = section.facts.iter().map(|(name, is)| view! { <div><dt>{name.clone()}</dt><dd>{fact(is)}</dd></div> });
    let facts = facts.collect_view();
    let facts = (!section.facts.is_empty()).then(|| view! { <dl class="facts">{facts}</dl> });
    let items = section.items.iter().enumerate().map(|(row, item)| self::item(&format!("{at}-{row}"), item));
    let items = items.collect_view();
    let items = (!section.items.is_empty()).then(|| view! { <ol class="rows items">{items}</ol> });
    let empty = paragraph(if section.items.is_empty() { &section.empty } else { "" }, "empty");
    let forms = section.forms.iter().enumerate().map(|(of, one)| form(&format!("{at}-f{of}"), one)).collect_view();
    view! {
        <section>{heading}{paragraph(&section.note, "hint")}{facts}{items}{empty}{forms}{links(&section.links, "")}</section>
    }
}

fn item(id: &str, item: &Item) -> impl IntoView + use<> {
    let title = match item.href.is_empty() {
        true => view! { <b>{fact(&item.title)}</b> }.into_any(),
        false => view! { <a href=item.href.clone()>{fact(&item.title)}</a> }.into_any(),
    };
    let mark = item.mark.clone();
    let mark = (!mark.is_empty()).then(|| view! { <b class="mark">{mark}</b> });
    let lines = item.lines.iter().filter(|line| !line.is_empty()).map(|line| {
        // Between facts, and part of none: each has its own direction.
        let part = |(at, one)| view! { {(at > 0).then(|| view! { <span>"·"</span> })}{fact(one)} };
        let parts = line.iter().enumerate().map(part).collect_view();
        view! { <p class="fine">{parts}</p> }
    });
    let state = item.state.clone();
    let class = if item.is_pressing { "standing-of presses" } else { "standing-of" };
    let state = (!state.is_empty()).then(|| view! { <span class=class>{state}</span> });
    let form = item.form.as_ref().map(|one| form(id, one));
    view! { <li class="item">{mark}<div class="what">{title}{lines.collect_view()}</div>{state}{form}</li> }
}

fn form(id: &str, form: &Form) -> impl IntoView + use<> {
    let action = (!form.action.is_empty()).then(|| form.action.clone());
    let failure = form.failure.clone();
    let failure = (!failure.is_empty()).then(|| view! { <p class="wrong" role="alert">{failure}</p> });
    let hidden =
        form.hidden.iter().map(|(name, value)| view! { <input type="hidden" name=*name value=value.clone()/> });
    let hidden = hidden.collect_view();
    let fields = form.fields.iter().map(|one| field(id, one)).collect_view();
    let is_main = form.is_main;
    let buttons = form.buttons.iter().enumerate().map(|(at, button)| {
        let class = if is_main && at == 0 { "button go" } else { "button" };
        let Button { name, value, label } = button.clone();
        let (name, value) = ((!name.is_empty()).then_some(name), (!name.is_empty()).then_some(value));
        view! { <button type="submit" class=class name=name value=value>{label}</button> }
    });
    view! {
        <form class=if form.fields.is_empty() { "small" } else { "card" } method="post" action=action>
            {paragraph(&form.note, "hint")}
            {failure}
            {hidden}
            {fields}
            <p class="acts">{buttons.collect_view()}</p>
        </form>
    }
}

fn field(form: &str, field: &Field) -> impl IntoView + use<> {
    let (name, label, value) = (field.name.to_string(), field.label.clone(), field.value.clone());
    let id = format!("wrong-{form}-{name}");
    let error = field.error.clone();
    let described = (!error.is_empty()).then(|| id.clone());
    let invalid = (!error.is_empty()).then_some("true");
    let error = (!error.is_empty()).then(|| view! { <p class="wrong" id=id>{error}</p> });
    let body = match &field.kind {
        Kind::Line(kind) => {
            // An address and a number run from left to right in every script.
            let dir = if matches!(*kind, "email" | "tel" | "number") { "ltr" } else { "auto" };
            view! {
                <label class="field"><span>{label}</span>
                    <input type=*kind name=name value=value dir=dir autocomplete="off" aria-describedby=described aria-invalid=invalid/>
                </label>
            }
            .into_any()
        }
        Kind::Lines => view! {
            <label class="field"><span>{label}</span>
                <textarea name=name rows="4" maxlength="8000" dir="auto" aria-describedby=described aria-invalid=invalid inner_html=raw(&value)></textarea>
            </label>
        }
        .into_any(),
        Kind::Select(choices) => select(&name, &label, choices, "").into_any(),
        Kind::One(choices) => {
            let choices = choices.iter().map(|choice| {
                view! {
                    <label class="tick"><input type="radio" name=name.clone() value=choice.value.clone() checked=choice.is_chosen/>
                        <bdi>{choice.label.clone()}</bdi></label>
                }
            });
            view! { <fieldset><legend>{label}</legend>{choices.collect_view()}</fieldset> }.into_any()
        }
        Kind::Any(choices) => {
            let choices = choices.iter().map(|choice| {
                let name = format!("{name}-{}", choice.value);
                view! {
                    <label class="tick"><input type="checkbox" name=name value="1" checked=choice.is_chosen/>
                        <bdi>{choice.label.clone()}</bdi></label>
                }
            });
            let (label, choices) = (label.clone(), choices.collect_view());
            // One tick needs no name around it.
            match label.is_empty() {
                true => choices.into_any(),
                false => view! { <fieldset><legend>{label}</legend>{choices}</fieldset> }.into_any(),
            }
        }
    };
    view! { {body}{error} }
}
