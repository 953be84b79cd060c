//! Cloudflare Turnstile, where a form asks for it. Its script is in the document that the edge has rendered for such a
//! form, under a policy that allows it; so the first such form is loaded whole, and later ones are drawn.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;

use super::dom::{find, location, window};
use super::json::field;
use super::state::Client;

/// Has the challenge of a form put into a place that was just drawn, if there is one.
pub fn draw(_: &Client) {
    let Some(place) = find(".cf-turnstile") else { return };
    let turnstile = field(&window(), "turnstile");
    if let Ok(render) = Reflect::get(&turnstile, &"render".into()).and_then(JsCast::dyn_into::<Function>) {
        let _ = render.call1(&turnstile, &place);
    } else if find("script[src^='https://challenges.']").is_none() {
        let _ = window().location().assign(&location());
    }
    // Else the script is blocked: the form says what to do without it.
}
