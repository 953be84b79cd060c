//! Articles that answer a message while it is being written.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use nearhand_shared::model::Suggestions;

use super::debounce::{Sequence, on_pause};
use super::decode;
use super::dom::{draw_in, spawn};
use super::http::{Request, fetch};
use super::json::object;
use super::state::Client;
use crate::views::contact::suggestions;

/// How long a pause in writing is, in milliseconds.
const PAUSE: i32 = 600;
/// The shortest message that says anything, in UTF-8; two characters of Chinese can be a question.
const SHORTEST: usize = 4;

/// Listens to what is typed into the contact form's message.
pub fn listen(client: &Client) {
    let (asked, sequence) = (RefCell::new(String::new()), Rc::new(Sequence::default()));
    let settled = move |client: &Client, message: String| {
        if message.len() >= SHORTEST && asked.replace(message.clone()) != message {
            let (client, sequence) = (client.clone(), Rc::clone(&sequence));
            spawn(async move { ask(&client, message, &sequence).await });
        }
    };
    on_pause(client, "#message", PAUSE, Rc::new(settled));
}

/// Asks the edge, and shows what it says if the form is still there. Whatever goes wrong is not worth a word.
async fn ask(client: &Client, message: String, sequence: &Sequence) {
    let this = sequence.next();
    let address = client.api_address("suggestions");
    let body = object([("message", message)]);
    let Some(answer) = fetch(&address, Request { body: Some(&body), ..Request::default() }).await else { return };
    let Some(found) = decode::read::<Suggestions>(&answer.json) else { return };
    let Some(place) = document().get_element_by_id("suggestions").filter(|_| sequence.accept(this)) else { return };
    draw_in(&place, client.shell(|shell| suggestions(shell, &found)));
}
