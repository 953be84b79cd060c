//! The bundle's entry.

use wasm_bindgen::prelude::*;

/// A conversation is on the screen: this is its element, which the edge has drawn.
#[wasm_bindgen]
pub fn open_conversation(element: web_sys::HtmlElement) {
    nearhand_live::panel::open(element);
}

fn main() {}
