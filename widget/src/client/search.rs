//! Results while a query is typed: in place of the home view's articles, or of the results of the query before.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use nearhand_shared::model::{Search, View};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, KeyboardEvent};

use super::call::{Call, fetch};
use super::decode::Decode;
use super::navigate::{focus, say};
use super::typing::{Settled, Turns, on_pause, value};
use super::{Client, forms, location, on};
use crate::views::search::{found, found_at_home};

/// How long a pause in typing is: longer than between two keys of one who types well, shorter than can be noticed.
const PAUSE: Duration = Duration::from_millis(150);
const BOX: &str = ".search input[type=search]";
/// On the place of results that were typed for: their query. Those that the view came with have none.
const TYPED: &str = "data-typed";

/// What is on the screen of it.
#[derive(Default)]
struct Typed {
    turns: Turns,
    /// The results, which go when this is dropped.
    drawn: RefCell<Option<Box<dyn Any>>>,
}

/// Listens to what is typed into the search box, and to Escape.
pub fn listen(client: &Client) {
    let typed = Rc::new(Typed::default());
    let answer: Settled = {
        let typed = Rc::clone(&typed);
        Rc::new(move |client, q| settled(client, &typed, q.trim()))
    };
    on_pause(client, BOX, PAUSE, Rc::clone(&answer));
    let escaped = client.clone();
    on(&document(), "keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() && empty_box(&escaped) {
            // Neither the panel's nor the browser's.
            event.prevent_default();
            settled(&escaped, &typed, "");
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
    Some(forms::query_address(&forms::find("search")?))
}

/// That address, where a link is one of those results: the way back from the article leads there.
pub fn way_back(link: &Element) -> Option<String> {
    link.closest("#found").ok().flatten()?;
    // Unless the link was followed a moment ago already.
    address().filter(|address| !location().ends_with(address))
}

fn search_box() -> Option<Element> {
    document().query_selector(BOX).ok().flatten()
}

/// Shows what answers a query, or what the view is without one.
fn settled(client: &Client, typed: &Rc<Typed>, q: &str) {
    let Some(place) = document().get_element_by_id("found") else { return };
    let (before, category) = client.with(|page| match &page.view {
        View::Search(search) => (Some(search.q.clone()), search.category.clone()),
        _ => (None, String::new()),
    });
    let is_home = before.is_none();
    let this = typed.turns.ask();
    let shown = place.get_attribute(TYPED).or(before).unwrap_or_default();
    if q == shown {
        // What is still under way is of another query.
        typed.turns.answer(this);
    } else if q.is_empty() && is_home {
        typed.turns.answer(this);
        typed.drawn.take();
        let _ = place.remove_attribute(TYPED);
        say("");
    } else {
        let query = [("q", q), ("category", category.as_str())]
            .map(|(name, value)| ["&", name, "=", &String::from(js_sys::encode_uri_component(value))].concat());
        let address = [forms::call_address(client, "search"), query.concat()].concat();
        let (client, typed, moves) = (client.clone(), Rc::clone(typed), client.moves.get());
        spawn_local(async move {
            // Whatever goes wrong is not worth a word: Enter is still there, and says what is the matter.
            let Some(answer) = fetch(&address, Call::default()).await else { return };
            let Some(search) = Search::decode(&answer.json) else { return };
            if client.moves.get() == moves && typed.turns.answer(this) {
                draw(&client, &typed, &place, &search);
            }
        });
    }
}

fn draw(client: &Client, typed: &Typed, place: &Element, search: &Search) {
    typed.drawn.take();
    // What the view came with.
    place.set_inner_html("");
    let parent = place.clone().unchecked_into();
    let drawn: Box<dyn Any> = client.with(|page| match &page.view {
        View::Home(_) => {
            let view = found_at_home(&page.shell, search);
            Box::new(leptos::mount::mount_to(parent, move || view)) as Box<dyn Any>
        }
        _ => {
            let view = found(&page.shell, search);
            Box::new(leptos::mount::mount_to(parent, move || view))
        }
    });
    typed.drawn.replace(Some(drawn));
    let _ = place.set_attribute(TYPED, &search.q);
    say(&search.text.summary);
}

/// Empties the search box, if there is something in it and the focus is there or, at home, in its results.
fn empty_box(client: &Client) -> bool {
    let Some(field) = search_box().filter(|field| !value(field).is_empty()) else { return false };
    let is_home = client.with(|page| matches!(page.view, View::Home(_)));
    let place = if is_home { ".search, #found" } else { ".search" };
    let is_there = document().active_element().is_some_and(|active| active.closest(place).is_ok_and(|it| it.is_some()));
    if is_there {
        let _ = js_sys::Reflect::set(&field, &"value".into(), &"".into());
        focus(BOX);
    }
    is_there
}
