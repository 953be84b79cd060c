//! Keys that do something. Each stands at the element that it presses or focuses, as `aria-keyshortcuts` (WAI-ARIA 1.2),
//! so that there is one list: what is on the page.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{find, find_all, focused};

/// The attribute that names the key of an element.
const ATTRIBUTE: &str = "aria-keyshortcuts";

/// What all keys are, with the ids of what they do. Where two are beside each other, both do.
pub const KEYS: [(&str, &str); 16] = [
    ("j", "desk-key-next"),
    ("k", "desk-key-previous"),
    ("Enter", "desk-key-open"),
    ("u", "desk-back"),
    ("/", "desk-search"),
    ("f", "desk-filters"),
    ("r", "desk-key-answer"),
    ("Control+Enter", "desk-send-pending"),
    ("Control+Shift+Enter", "desk-send-resolved"),
    ("c", "desk-replies"),
    ("n", "desk-note"),
    ("a", "desk-take"),
    ("e", "desk-turn-resolved"),
    ("z", "desk-snooze"),
    ("p", "desk-priority"),
    ("?", "desk-keys"),
];

/// The key that was pressed, by the Latin letter on it: whoever writes Arabic or Russian presses the same ones.
pub fn name_of(key: &str, code: &str, is_shifted: bool) -> String {
    match (key, code) {
        // By place, too, since on many keyboards it is another character that stands there.
        ("?", _) => "?".to_owned(),
        ("؟", _) => "?".to_owned(),
        (_, code) if key.chars().count() == 1 && !key.is_ascii() => {
            let letter = code.strip_prefix("Key").unwrap_or_default().to_ascii_lowercase();
            if letter.is_empty() && code == "Slash" && is_shifted { "?".to_owned() } else { letter }
        }
        (key, _) if key.chars().count() == 1 => key.to_ascii_lowercase(),
        (key, _) => key.to_owned(),
    }
}

/// Does what a key does. Gives whether there was something to do.
pub fn press(event: &KeyboardEvent) -> bool {
    let is_writing = focused().is_some_and(|element| is_field(&element));
    if event.is_composing() || event.default_prevented() || event.alt_key() {
        return false;
    }
    let name = name_of(&event.key(), &event.code(), event.shift_key());
    if event.ctrl_key() || event.meta_key() {
        let shift = if event.shift_key() { "Shift+" } else { "" };
        return name == "Enter" && act(&["Control+", shift, "Enter"].concat());
    }
    if is_writing {
        // Out of the field; what is typed stays.
        if name == "Escape"
            && let Some(element) = focused()
        {
            let _ = element.blur();
        }
        return false;
    }
    match name.as_str() {
        "j" if step(1) => true,
        "k" if step(-1) => true,
        // Left to whatever has the focus.
        "Enter" | " " | "Tab" | "Escape" => false,
        _ => act(&name),
    }
}

/// Whether keys belong to what is typed.
fn is_field(element: &HtmlElement) -> bool {
    let kind = element.get_attribute("type").unwrap_or_default();
    match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => !matches!(kind.as_str(), "checkbox" | "radio" | "button" | "submit"),
        _ => element.is_content_editable(),
    }
}

/// Presses or focuses the element that a key stands at.
fn act(key: &str) -> bool {
    let Some(element) = find(&format!("[{ATTRIBUTE}=\"{}\"]", key.replace('"', ""))) else { return false };
    // A summary opens its own part when it is pressed.
    let around = if element.tag_name() == "SUMMARY" { None } else { element.closest("details").ok().flatten() };
    if let Some(details) = around {
        let _ = details.set_attribute("open", "");
    }
    if is_field(&element) {
        let _ = element.focus();
    } else {
        element.click();
        focus_opened(&element);
    }
    true
}

/// Goes to the first field of the part that a summary has opened, or Tab would begin at the top of the page.
fn focus_opened(summary: &HtmlElement) {
    let details = summary.parent_element().filter(|around| around.matches("details[open]").unwrap_or_default());
    let field =
        details.and_then(|details| details.query_selector("textarea, select, input:not([type=hidden])").ok().flatten());
    if summary.tag_name() == "SUMMARY"
        && let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok())
    {
        let _ = field.focus();
    }
}

/// Goes to another row of the list; from none to the first or the last.
fn step(by: isize) -> bool {
    let rows = find_all(ROWS);
    if rows.is_empty() {
        return false;
    }
    let here = focused().and_then(|focused| rows.iter().position(|row| row.is_same_node(Some(&focused))));
    let next = match here {
        Some(at) => at.checked_add_signed(by),
        None if by > 0 => Some(0),
        None => rows.len().checked_sub(1),
    };
    if let Some(row) = next.and_then(|at| rows.get(at)) {
        let _ = row.focus();
    }
    true
}

/// The links of a list's rows.
pub const ROWS: &str = ".rows .who a";

/// Whether the pointer or the focus is within the list.
pub fn is_in_list() -> bool {
    document().query_selector(".rows:hover, .rows:focus-within").ok().flatten().is_some()
}

/// Goes to an address, as a link does.
pub fn go(address: &str) {
    let _ = window().location().set_href(address);
}

/// Opens the list of keys, which is a dialog.
pub fn open_list() {
    if let Some(dialog) = find("dialog.keys").and_then(|dialog| dialog.dyn_into::<web_sys::HtmlDialogElement>().ok()) {
        let _ = dialog.show_modal();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_on_every_keyboard() {
        for (key, code, is_shifted, expected) in [
            ("j", "KeyJ", false, "j"),
            // With the letters locked.
            ("J", "KeyJ", false, "j"),
            ("о", "KeyJ", false, "j"),
            ("ت", "KeyJ", false, "j"),
            // By the letter where it is a Latin one: AZERTY has its A elsewhere.
            ("a", "KeyQ", false, "a"),
            ("?", "Minus", true, "?"),
            ("؟", "Slash", true, "?"),
            ("/", "Slash", false, "/"),
            ("Enter", "Enter", false, "Enter"),
            ("あ", "Digit3", false, ""),
        ] {
            assert_eq!(name_of(key, code, is_shifted), expected, "{key} {code}");
        }
    }
}
