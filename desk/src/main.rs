//! The desk in the browser: takes over the page that the edge has rendered.

#![recursion_limit = "256"]

use leptos::prelude::*;
use nearhand_desk::browser;
use nearhand_desk::views::App;

fn main() {
    // A page without a model, such as that of a problem, is as it is.
    if let Some(document) = browser::model() {
        leptos::mount::hydrate_body(move || view! { <App document/> });
        browser::say_alive();
    }
}
