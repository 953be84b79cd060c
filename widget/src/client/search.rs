//! Results while a query is typed: in place of the home view's articles, or of the results of the query before.

use std::rc::Rc;

use leptos::prelude::*;
use nearhand_shared::model::{Search, View};
use web_sys::{Element, KeyboardEvent};

use super::debounce::{Sequence, Settled, on_pause};
use super::dom::{draw_in, find, focus, is_composing, location, on, say, spawn, value};
use super::http::{Request, fetch};
use super::state::Client;
use super::{decode, form, json};
use crate::views::search::{found, found_at_home};

/// How long a pause in typing is, in milliseconds: longer than between two keys of one who types well, shorter than can be noticed.
const PAUSE: i32 = 150;
const BOX: &str = ".search input[type=search]";
/// On the place of results that were typed for: their query. Those that the view came with have none.
const TYPED: &str = "data-typed";

/// Listens to what is typed into the search box, and to Escape.
pub fn listen(client: &Client) {
    let sequence = Rc::new(Sequence::default());
    let answer: Settled = {
        let sequence = Rc::clone(&sequence);
        Rc::new(move |client, q| settled(client, &sequence, q.trim()))
    };
    on_pause(client, BOX, PAUSE, Rc::clone(&answer));
    let escaped = client.clone();
    on(&document(), "keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) && empty_box(&escaped) {
            // Neither the panel's nor the browser's.
            event.prevent_default();
            settled(&escaped, &sequence, "");
        }
    });
    // What was typed before the client came.
    if let Some(field) = search_box() {
        answer(client, value(&field));
    }
}

/// The address of the search view for what is typed, where results that were typed for are on the screen.
pub fn address() -> Option<String> {
    document().get_element_by_id("found")?.get_attribute(TYPED).filter(|q| !q.is_empty())?;
    Some(form::query_address(&form::find("search")?))
}

/// That address, where a link is one of those results: the way back from the article leads there.
pub fn way_back(link: &Element) -> Option<String> {
    link.closest("#found").ok().flatten()?;
    // Unless the link was followed a moment ago already.
    address().filter(|address| !location().ends_with(address))
}

fn search_box() -> Option<Element> {
    find(BOX)
}

/// Shows what answers a query, or what the view is without one.
fn settled(client: &Client, sequence: &Rc<Sequence>, q: &str) {
    let Some(place) = document().get_element_by_id("found") else { return };
    let (before, category) = client.with(|page| match &page.view {
        View::Search(search) => (Some(search.q.clone()), search.category.clone()),
        _ => (None, String::new()),
    });
    let is_home = before.is_none();
    let this = sequence.next();
    let shown = place.get_attribute(TYPED).or(before).unwrap_or_default();
    if q == shown {
        // What is still under way is of another query.
        sequence.accept(this);
    } else if q.is_empty() && is_home {
        sequence.accept(this);
        place.set_inner_html("");
        let _ = place.remove_attribute(TYPED);
        say("");
    } else {
        let query = [("q", q), ("category", category.as_str())]
            .map(|(name, value)| ["&", name, "=", &String::from(js_sys::encode_uri_component(value))].concat());
        let address = [client.api_address("search"), query.concat()].concat();
        let (client, sequence, moves) = (client.clone(), Rc::clone(sequence), client.moves.get());
        spawn(async move {
            // Whatever goes wrong is not worth a word: Enter is still there, and says what is the matter.
            let Some(answer) = fetch(&address, Request::default()).await else { return };
            let Some(search) = decode::read::<Search>(&answer.json) else { return };
            if client.moves.get() == moves && sequence.accept(this) {
                draw(&client, &place, &search);
            }
        });
    }
}

fn draw(client: &Client, place: &Element, search: &Search) {
    client.with(|page| match &page.view {
        View::Search(_) => draw_in(place, found(&page.shell, search)),
        _ => draw_in(place, found_at_home(&page.shell, search)),
    });
    let _ = place.set_attribute(TYPED, &search.q);
    say(&search.text.summary);
}

/// Empties the search box, if there is something in it and the focus is there or, at home, in its results.
fn empty_box(client: &Client) -> bool {
    let Some(field) = search_box().filter(|field| !value(field).is_empty()) else { return false };
    let is_home = !client.with(|page| matches!(page.view, View::Search(_)));
    let place = if is_home { ".search, #found" } else { ".search" };
    let is_there = document().active_element().is_some_and(|active| active.closest(place).is_ok_and(|it| it.is_some()));
    if is_there {
        json::put(&field, "value", &"".into());
        focus(BOX);
    }
    is_there
}
