//! Articles that answer a message while it is being written.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use nearhand_shared::model::Suggestions;

use super::call::{Call, fetch, object};
use super::typing::{Turns, on_pause};
use super::{Client, decode, draw_in, forms, spawn};
use crate::views::contact::suggestions;

/// How long a pause in writing is, in milliseconds.
const PAUSE: i32 = 600;
/// The shortest message that says anything, in UTF-8; two characters of Chinese can be a question.
const SHORTEST: usize = 4;

/// Listens to what is typed into the contact form's message.
pub fn listen(client: &Client) {
    let (asked, turns) = (RefCell::new(String::new()), Rc::new(Turns::default()));
    let settled = move |client: &Client, message: String| {
        if message.len() >= SHORTEST && asked.replace(message.clone()) != message {
            let (client, turns) = (client.clone(), Rc::clone(&turns));
            spawn(async move { ask(&client, message, &turns).await });
        }
    };
    on_pause(client, "#message", PAUSE, Rc::new(settled));
}

/// Asks the edge, and shows what it says if the form is still there. Whatever goes wrong is not worth a word.
async fn ask(client: &Client, message: String, turns: &Turns) {
    let this = turns.ask();
    let address = forms::call_address(client, "suggestions");
    let body = object([("message", message)]);
    let Some(answer) = fetch(&address, Call { body: Some(&body), ..Call::default() }).await else { return };
    let Some(found) = decode::read::<Suggestions>(&answer.json) else { return };
    let Some(place) = document().get_element_by_id("suggestions").filter(|_| turns.answer(this)) else { return };
    draw_in(&place, client.shell(|shell| suggestions(shell, &found)));
}
