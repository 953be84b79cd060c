//! Whether somebody is there, kept true: asked again when it changes, and when the page wakes up after that.

use leptos::prelude::document;
use web_sys::Event;

use super::dom::{find, later, on, spawn};
use super::rendered;
use super::state::Client;
use crate::links;

/// Timers of browsers end at 2^31 milliseconds; a day is enough, and then it is looked again.
const LONGEST_MS: f64 = 24.0 * 60.0 * 60.0 * 1000.0;
/// Not on the very second: clocks differ a little, and not everybody has to ask at once.
const AFTER_MS: f64 = 1_500.0;

/// Listens to the page becoming visible, and sets the first timer.
pub fn listen(client: &Client) {
    let woken = client.clone();
    on(&document(), "visibilitychange", move |_: Event| {
        if !document().hidden() {
            look(&woken);
        }
    });
    look(client);
}

/// Asks again if what is shown is no longer true; else at the time when it will not be.
pub fn look(client: &Client) {
    let Some(until) = until() else { return };
    let left = js_sys::Date::parse(&until) - js_sys::Date::now();
    if left.is_nan() {
        return;
    }
    let client = client.clone();
    if left <= 0.0 {
        spawn(async move { ask(&client).await });
    } else {
        let wait = (left.min(LONGEST_MS) + AFTER_MS) as i32;
        // One timer: that of an earlier look does nothing any more.
        let this_watch = client.watch.get().wrapping_add(1);
        client.watch.set(this_watch);
        later(wait, move || {
            if client.watch.get() == this_watch {
                look(&client);
            }
        });
    }
}

async fn ask(client: &Client) {
    let Some(page) = rendered::fetch(client, &client.shell(links::home), None, None).await else { return };
    let Some((fresh, until_then)) = page.find("#availability").zip(page.find("[data-until]")) else { return };
    // The visitor may have moved on; and an edge whose clock is behind would be asked for ever.
    let is_news = until().is_some_and(|shown| Some(shown) != until_then.get_attribute("data-until"));
    let Some(place) = document().get_element_by_id("availability").filter(|_| is_news) else { return };
    place.set_inner_html(&fresh.inner_html());
    look(client);
}

/// Until when what is shown is true.
fn until() -> Option<String> {
    find("[data-until]")?.get_attribute("data-until")
}
