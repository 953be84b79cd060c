//! Typing: what a field holds once there is a pause in it, and answers that come in another order than their questions.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, InputEvent, KeyboardEvent};

use super::{Client, decode, later, on};

/// What is done with what was typed.
pub type Settled = Rc<dyn Fn(&Client, String)>;

/// Calls `settled` with what the field that fits `selector` holds, after each pause of so many milliseconds in typing into it.
///
/// What an input method is still composing has not been typed yet.
pub fn on_pause(client: &Client, selector: &'static str, pause: i32, settled: Settled) {
    let count = Rc::new(Cell::new(0_u32));
    // Browsers differ in whether the last `input` of a composition comes before its end, after it, or not at all.
    for event in ["input", "compositionend"] {
        let (client, settled, count) = (client.clone(), Rc::clone(&settled), Rc::clone(&count));
        on(&document(), event, move |event: InputEvent| {
            let field = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let Some(field) = field.filter(|field| field.matches(selector).unwrap_or_default()) else { return };
            let this = next(&count);
            if event.is_composing() {
                return;
            }
            let (client, settled, count) = (client.clone(), Rc::clone(&settled), Rc::clone(&count));
            let moves = client.moves.get();
            later(pause, move || {
                // Who has moved on, by Enter or a link, has had their answer.
                if count.get() == this && client.moves.get() == moves {
                    settled(&client, value(&field));
                }
            });
        });
    }
}

/// Whether an input method takes this key for what it composes.
///
/// In Safari the composition is over by the time that the key which ended it is told; what still marks it is its code,
/// 229, which UI Events gives to keys that an input method has processed.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// What is typed into a field, of whatever kind.
pub fn value(field: &Element) -> String {
    decode::text(field, "value").unwrap_or_default()
}

/// Numbers questions, so that a late answer does not take the place of a later question's.
#[derive(Default)]
pub struct Turns {
    asked: Cell<u32>,
    answered: Cell<u32>,
}

impl Turns {
    /// The number of the next question.
    pub fn ask(&self) -> u32 {
        next(&self.asked)
    }

    /// Whether an answer still counts; all of earlier questions no longer do then.
    pub fn answer(&self, number: u32) -> bool {
        number > self.answered.replace(number.max(self.answered.get()))
    }
}

fn next(count: &Cell<u32>) -> u32 {
    count.set(count.get().wrapping_add(1));
    count.get()
}
