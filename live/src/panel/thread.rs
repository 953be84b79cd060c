//! The thread in the document. Rows are the client's to draw; here they are found, marked and brought into sight.

use js_sys::{Array, Date, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement};

use crate::json::{field, number, object, put, text};
use crate::link::{document, window};

/// Rows of messages that are stored.
const ROWS: &str = ".thread > [id^=m]";

/// The first element that a selector fits.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

fn last(selector: &str) -> Option<Element> {
    let all = document().query_selector_all(selector).ok()?;
    all.item(all.length().checked_sub(1)?)?.dyn_into().ok()
}

fn seq_of(row: &Element) -> u32 {
    row.id().strip_prefix('m').and_then(|seq| seq.parse().ok()).unwrap_or_default()
}

/// The number of the last message that is drawn.
pub fn last_seq() -> u32 {
    last(ROWS).as_ref().map(seq_of).unwrap_or_default()
}

/// Of messages as they came, those after a number, with the time as the visitor reads it; and those of them that the business
/// has written.
pub fn fresh(raw: &Array, after: u32, lang: &str, zone: &str) -> (Array, Array) {
    let (fresh, ours) = (Array::new(), Array::new());
    for message in raw.iter().filter(|message| number(message, "seq").is_some_and(|seq| seq > after)) {
        if text(&message, "when").is_empty() {
            put(&message, "when", &when(&text(&message, "at"), lang, zone).into());
        }
        if text(&message, "from") != "visitor" {
            ours.push(&message);
        }
        fresh.push(&message);
    }
    (fresh, ours)
}

/// A time as the visitor reads it, by the browser. What was asked of the edge has it finished.
fn when(at: &str, lang: &str, zone: &str) -> String {
    let options = object(&[
        ("timeZone", zone),
        ("month", "short"),
        ("day", "numeric"),
        ("hour", "numeric"),
        ("minute", "2-digit"),
    ]);
    // A browser that does not know the zone writes its own.
    let write = |options: &JsValue| {
        let time = Date::new(&at.into());
        let write: Function = Reflect::get(&time, &"toLocaleString".into()).ok()?.dyn_into().ok()?;
        write.call2(&time, &lang.into(), options).ok()?.as_string()
    };
    write(&options)
        .or_else(|| {
            put(&options, "timeZone", &JsValue::UNDEFINED);
            write(&options)
        })
        .unwrap_or_default()
}

/// Says at the visitor's own last message how far it has come, and at no other.
pub fn mark_last(word: impl Fn(u32) -> String) {
    let mark = find(".thread .mark").map(Element::from).or_else(|| {
        let mark = document().create_element("span").ok()?;
        mark.set_class_name("mark");
        Some(mark)
    });
    let row = last(".thread > [id^=m][data-from=visitor]");
    let line = row.as_ref().and_then(|row| row.query_selector(".fine").ok().flatten());
    let (Some(mark), Some(row), Some(line)) = (mark, row, line) else { return };
    let said = [" · ", &word(seq_of(&row))].concat();
    if mark.text_content().as_deref() != Some(&said) {
        mark.set_text_content(Some(&said));
    }
    if !line.contains(Some(&mark)) {
        let _ = line.append_child(&mark);
    }
}

/// How the conversation stands, as it is drawn.
pub fn status() -> String {
    find(".state").and_then(|state| state.get_attribute("data-status")).unwrap_or_default()
}

/// Says how it stands now; what was to come next has come.
pub fn set_status(status: &str, word: &str, title: &str) {
    if word.is_empty() {
        return;
    }
    if let Some(state) = find(".state") {
        state.set_text_content(Some(word));
        let _ = state.set_attribute("data-status", status);
    }
    if status != "open" {
        while let Some(next) = find("#main > .next") {
            next.remove();
        }
        if let Some(heading) = find("#main h1").filter(|_| !title.is_empty()) {
            heading.set_text_content(Some(title));
        }
    }
}

/// Whether the last words are in sight, so that what follows them is to be, too.
pub fn is_at_end() -> bool {
    /// How much of a row may be out of sight, in CSS pixels.
    const NEAR: f64 = 60.0;
    let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    last(".thread > *").is_none_or(|row| row.get_bounding_client_rect().bottom() < height + NEAR)
}

/// Brings the last words into sight. The focus stays where it is.
pub fn go_to_end() {
    if let Some(row) = last(".thread > *") {
        row.scroll_into_view_with_bool(false);
    }
}

/// The box that says whether a sound is wanted.
pub fn choice(element: &HtmlElement) -> Option<HtmlInputElement> {
    element.query_selector("input").ok().flatten()?.dyn_into().ok()
}

/// Puts a row at the end that is not stored yet; gives it.
pub fn draw_pending(message: &str, sending: &str) -> Option<Element> {
    let make = |name: &str, class: &str| {
        let element = document().create_element(name).ok()?;
        element.set_class_name(class);
        Some(element)
    };
    let (row, line, words) = (make("li", "entry")?, make("p", "fine")?, make("p", "message")?);
    row.set_attribute("data-from", "visitor").ok()?;
    words.set_attribute("dir", "auto").ok()?;
    line.set_text_content(Some(sending));
    words.set_text_content(Some(message));
    row.append_child(&line).ok()?;
    row.append_child(&words).ok()?;
    find(".thread")?.append_child(&row).ok()?;
    Some(row)
}

/// What a message says to who listens: who wrote it, and what.
pub fn spoken(message: &JsValue, team: &str) -> String {
    let name = field(message, "name").as_string().filter(|name| !name.is_empty());
    [name.as_deref().unwrap_or(team), ": ", &text(message, "message")].concat()
}
