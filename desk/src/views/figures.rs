//! The page of figures: each with what it means, drawings, and their numbers as tables.
//!
//! Drawings are made of shapes with attributes alone, since a page's policy allows no style of an element. They run as the
//! page does, and tell nothing by colour alone: the numbers stand below.

use leptos::prelude::*;

use super::inbox::notice;
use crate::model::{Card, Choice, Drawing, List, Plot, Statistics, Table};

/// How wide and high drawings are, in their own units.
const SIZE: (u64, u64) = (640, 180);
/// What stands below the bars, and before the rows, in the same units.
const BELOW: u64 = 20;
const BEFORE: u64 = 110;
/// How far apart what stands below the bars begins at least: two digits on a phone, where letters are larger in these units.
const APART: u64 = 30;

/// The page.
pub fn view(page: &Statistics, is_rtl: bool) -> impl IntoView + use<> {
    let files =
        page.files.iter().map(|(href, label)| view! { <a class="button" href=href.clone()>{label.clone()}</a> });
    let [from, to] = page.days.clone();
    let day = |name: &'static str, (label, value): (String, String)| {
        view! { <label class="field"><span>{label}</span><input type="date" name=name value=value/></label> }
    };
    let cards = page.cards.iter().map(card).collect_view();
    let plots = page.plots.iter().map(|one| plot(one, &page.numbers, is_rtl)).collect_view();
    let lists = page.lists.iter().map(list).collect_view();
    let rows = page.rows.as_ref().map(|rows| view! { <div class="scrolls each" tabindex="0">{table(rows)}</div> });
    view! {
        <div class="desk sheet alone">
            <main id="main" tabindex="-1">
                <div class="head"><h1>{page.title.clone()}</h1><p class="acts">{files.collect_view()}</p></div>
                <p class="hint">{page.hint.clone()}</p>
                {choices(&page.periods)}
                <form class="acts">
                    {day("from", from)}
                    {day("to", to)}
                    <input type="hidden" name="by" value=page.by.clone()/>
                    <button type="submit" class="button">{page.apply.clone()}</button>
                </form>
                {notice(&page.notice)}
                <section class="figures">{cards}</section>
                {choices(&page.dimensions)}
                {rows}
                {plots}
                {lists}
            </main>
        </div>
    }
}

fn choices(choices: &[Choice]) -> impl IntoView + use<> {
    let links = choices.iter().map(|choice| {
        let current = choice.is_chosen.then_some("true");
        view! { <a class="button" href=choice.value.clone() aria-current=current>{choice.label.clone()}</a> }
    });
    view! { <p class="acts">{links.collect_view()}</p> }
}

fn card(card: &Card) -> impl IntoView + use<> {
    let beside = card.beside.iter().map(|line| view! { <p class="fine">{line.clone()}</p> }).collect_view();
    view! {
        <article class="card">
            <h2>{card.name.clone()}</h2>
            <p class="value"><b>{card.value.clone()}</b></p>
            {beside}
            <p class="fine">{card.before.clone()}</p>
            <p class="fine">{card.definition.clone()}</p>
        </article>
    }
}

fn plot(plot: &Plot, numbers: &str, is_rtl: bool) -> impl IntoView + use<> {
    let (title, desc) = (format!("{}-title", plot.id), format!("{}-desc", plot.id));
    let named = [title.as_str(), " ", &desc].concat();
    let shapes = match &plot.drawing {
        Drawing::Bars(bars) => self::bars(bars, is_rtl),
        Drawing::Cells { rows, columns } => cells(rows, columns, is_rtl),
    };
    view! {
        <figure class="plot">
            <figcaption><h2>{plot.title.clone()}</h2></figcaption>
            <svg viewBox=format!("0 0 {} {}", SIZE.0, SIZE.1) role="img" aria-labelledby=named>
                <title id=title>{plot.title.clone()}</title>
                <desc id=desc>{plot.desc.clone()}</desc>
                <g inner_html=shapes></g>
            </svg>
            <p class="fine">{plot.desc.clone()}</p>
            <details>
                <summary>{numbers.to_owned()}</summary>
                <div class="scrolls" tabindex="0">{table(&plot.table)}</div>
            </details>
        </figure>
    }
}

fn list(list: &List) -> impl IntoView + use<> {
    let rows = list.none.is_empty().then(|| view! { <div class="scrolls" tabindex="0">{table(&list.table)}</div> });
    let none = (!list.none.is_empty()).then(|| view! { <p>{list.none.clone()}</p> });
    view! {
        <section class="plot">
            <h2>{list.title.clone()}</h2>
            <p class="fine">{list.hint.clone()}</p>
            {none}
            {rows}
        </section>
    }
}

fn table(table: &Table) -> impl IntoView + use<> {
    let head = table.head.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    let rows = table.rows.iter().map(|row| {
        let name = row.first().cloned().unwrap_or_default();
        // Where a row is a block of its own, each cell says what it is.
        let cells = row.iter().zip(&table.head).skip(1);
        let cells = cells.map(|(cell, name)| view! { <td data-of=name.clone()>{cell.clone()}</td> }).collect_view();
        view! { <tr><th scope="row" dir="auto">{name}</th>{cells}</tr> }
    });
    view! { <table><thead><tr>{head}</tr></thead><tbody>{rows.collect_view()}</tbody></table> }
}

/// Where something of a width begins that begins so far from where the page begins to be read.
fn mirrored(start: u64, width: u64, is_rtl: bool) -> u64 {
    if is_rtl { SIZE.0.saturating_sub(start + width) } else { start }
}

/// A bar for each, as high as it is many, on a line.
fn bars(bars: &[(String, u64)], is_rtl: bool) -> String {
    let highest = bars.iter().map(|(_, many)| *many).max().unwrap_or_default().max(1);
    let step = SIZE.0 / (bars.len() as u64).max(1);
    let (width, floor) = ((step * 4 / 5).max(1), SIZE.1 - BELOW);
    let mut out = format!("<path class=\"axis\" d=\"M0 {floor}H{}\"/>", SIZE.0);
    let mut free = 0;
    for ((label, many), at) in bars.iter().zip(0..) {
        let height = many * (floor - 10) / highest;
        let x = mirrored(at * step, width, is_rtl);
        out += &format!(
            "<rect class=\"bar-of\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{height}\"/>",
            floor - height
        );
        if label.is_empty() || at * step < free {
            continue;
        }
        free = at * step + APART;
        let middle = x + width / 2;
        out += &format!("<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{}</text>", SIZE.1 - 5, escaped(label));
    }
    out
}

/// Rows of cells, each as opaque as there are many, with what some columns are called below them.
fn cells(rows: &[(String, Vec<u64>)], columns: &[(usize, String)], is_rtl: bool) -> String {
    let most = rows.iter().flat_map(|(_, row)| row).copied().max().unwrap_or_default().max(1);
    let height = (SIZE.1 - BELOW) / (rows.len() as u64).max(1);
    let mut out = String::new();
    let many = rows.first().map_or(0, |(_, row)| row.len() as u64);
    for (at, label) in columns {
        let step = (SIZE.0 - BEFORE) / many.max(1);
        let x = mirrored(BEFORE + *at as u64 * step, 0, is_rtl);
        out += &format!("<text x=\"{x}\" y=\"{}\" text-anchor=\"start\">{}</text>", SIZE.1 - 5, escaped(label));
    }
    for ((name, row), line) in rows.iter().zip(0..) {
        let (y, step) = (line * height, (SIZE.0 - BEFORE) / (row.len() as u64).max(1));
        let (x, anchor) = (mirrored(0, 0, is_rtl), "start");
        out +=
            &format!("<text x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>", y + height * 2 / 3, escaped(name));
        for (many, at) in row.iter().zip(0..) {
            let x = mirrored(BEFORE + at * step, step - 2, is_rtl);
            let opacity = many * 100 / most;
            out += &format!(
                "<rect class=\"bar-of\" x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" fill-opacity=\"{opacity}%\"/>",
                step - 2,
                height - 2
            );
        }
    }
    out
}

fn escaped(text: &str) -> String {
    nearhand_shared::escape::escape(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_runs_as_the_page_does() {
        let row = [("1".to_owned(), 2), ("<2>".to_owned(), 1)];
        let (left, right) = (bars(&row, false), bars(&row, true));
        assert!(left.contains("x=\"0\" y=\"10\" width=\"256\" height=\"150\""), "{left}");
        assert!(right.contains("x=\"384\" y=\"10\" width=\"256\" height=\"150\""), "{right}");
        assert!(left.contains("&lt;2>") && !left.contains("<2>"));
        // Nothing happened: no bar, and no error.
        assert!(bars(&[], false).contains("axis") && bars(&[(String::new(), 0)], true).contains("height=\"0\""));
        let heat = cells(&[("Mon".to_owned(), vec![0, 4, 1])], &[(1, "1:00".to_owned())], false);
        // A year has more Mondays than places for their names.
        let year = vec![("1".to_owned(), 1); 365];
        assert_eq!(bars(&year, false).matches("<text").count(), 13);
        assert!(heat.contains("text-anchor=\"start\">1:00</text>"), "{heat}");
        assert!(heat.contains("fill-opacity=\"100%\"") && heat.contains("fill-opacity=\"25%\""), "{heat}");
    }
}
