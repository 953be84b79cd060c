//! Articles that answer a message while it is being written.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use nearhand_shared::model::Suggestions;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlTextAreaElement, InputEvent};

use super::call::{Call, fetch, object};
use super::decode::Decode;
use super::{Client, forms, on};
use crate::views::contact::suggestions;

/// How long a pause in typing is.
const PAUSE: Duration = Duration::from_millis(600);
/// The shortest message that says anything, in UTF-16 units; two characters of Chinese can be a question.
const SHORTEST: usize = 4;

/// Listens to what is typed into the contact form's message.
pub fn listen(client: &Client) {
    let client = client.clone();
    let typed = Rc::new(Cell::new(0_u32));
    let asked = Rc::new(RefCell::new(String::new()));
    on(&document(), "input", move |event: InputEvent| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
        let Some(field) = field.filter(|field| field.id() == "message") else { return };
        let this = typed.get().wrapping_add(1);
        typed.set(this);
        let (client, typed, asked) = (client.clone(), Rc::clone(&typed), Rc::clone(&asked));
        set_timeout(
            move || {
                let message = field.value();
                if typed.get() == this && message.len() >= SHORTEST && asked.replace(message.clone()) != message {
                    spawn_local(async move { ask(&client, message).await });
                }
            },
            PAUSE,
        );
    });
}

/// Asks the edge, and shows what it says if the form is still there. Whatever goes wrong is not worth a word.
async fn ask(client: &Client, message: String) {
    let address = forms::call_address(client, "suggestions");
    let body = object([("message", message)]);
    let Some(answer) = fetch(&address, Call { body: Some(&body), ..Call::default() }).await else { return };
    let Some(found) = Suggestions::decode(&answer.json) else { return };
    let Some(place) = document().get_element_by_id("suggestions") else { return };
    draw(client, &place, &found);
}

fn draw(client: &Client, place: &Element, found: &Suggestions) {
    place.set_inner_html("");
    let view = client.shell(|shell| suggestions(shell, found));
    leptos::mount::mount_to(place.clone().unchecked_into(), move || view).forget();
}
