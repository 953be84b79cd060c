//! From a page model to a response: HTML, and the headers that keep it and the embedding page safe.

mod csp;
pub mod desk;
pub mod frame;
pub mod help;

use jiff::Timestamp;
use nearhand_shared::model::{Page, View};

/// The names of the client's files and the hashes of the stylesheets, made at build.
mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

/// Until when a page is true, where it tells the hours.
pub fn until(page: &Page) -> Option<Timestamp> {
    match &page.view {
        View::Home(home) => home.availability.as_ref().and_then(|availability| availability.until.parse().ok()),
        _ => None,
    }
}
