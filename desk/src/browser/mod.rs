//! What views need of a browser. At the edge none of it runs: it is called from handlers of events and from effects.

pub mod call;
pub mod kept;
pub mod keys;
pub mod live;
pub mod notify;

use std::cell::RefCell;
use std::collections::BTreeSet;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, VisibilityState};

use crate::model;

/// The element that the edge puts the model into.
pub const MODEL: &str = "model";

/// What the page was rendered from.
pub fn model() -> Option<model::Document> {
    let json = document().get_element_by_id(MODEL)?.text_content()?;
    serde_json::from_str(&json).ok()
}

/// Marks the document as taken over: styles and tests read it.
pub fn say_alive() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-client", "");
    }
}

/// Whether somebody may be looking.
pub fn is_seen() -> bool {
    document().visibility_state() == VisibilityState::Visible
}

/// The first element that a selector fits.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Lets go of the files that are chosen for an answer.
pub fn clear_files() {
    // What `client.js` has said of them.
    if let Some(said) = find("#chosen") {
        said.remove();
    }
    if let Some(field) = find("input[type=file]").and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value("");
    }
}

/// All of them, in their order.
pub fn find_all(selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// A text without marks above and below letters, and in small letters: what is looked for in it and what it is looked for in
/// are folded alike.
pub fn folded(text: &str) -> String {
    // By the browser, which has Unicode's tables: here they would be loaded once more.
    let text = String::from(js_sys::JsString::from(text).normalize("NFKD").to_lower_case());
    text.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect()
}

/// The element that has the focus.
pub fn focused() -> Option<HtmlElement> {
    document().active_element()?.dyn_into().ok()
}

thread_local! {
    /// What somebody has not seen.
    static UNSEEN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

/// Counts a conversation that has something new while nobody looks.
pub fn count(reference: &str) {
    if !is_seen() {
        UNSEEN.with_borrow_mut(|unseen| unseen.insert(reference.to_owned()));
        mark(true);
    }
}

/// Puts a mark before the title of the window, with how many conversations have something new as far as that is known, and into
/// its icon; or takes it away.
pub fn mark(is_new: bool) {
    if !is_new {
        UNSEEN.with_borrow_mut(BTreeSet::clear);
    }
    let document = document();
    let title = document.title();
    let plain = plain(&title);
    let count = UNSEEN.with_borrow(BTreeSet::len);
    let wanted = match (is_new, count) {
        (false, _) => plain.to_owned(),
        (true, 0) => [MARK, plain].concat(),
        (true, count) => format!("({count}) {plain}"),
    };
    if wanted == title {
        return;
    }
    document.set_title(&wanted);
    if let Some(icon) = find("link[rel=icon]") {
        let _ = icon.set_attribute("href", if is_new { ICON } else { "data:," });
    }
}

/// A title without a mark.
fn plain(title: &str) -> &str {
    let counted = || {
        let (count, rest) = title.strip_prefix('(')?.split_once(") ")?;
        count.bytes().all(|byte| byte.is_ascii_digit()).then_some(rest)
    };
    counted().unwrap_or_else(|| title.trim_start_matches(MARK))
}

const MARK: &str = "● ";
/// A disc, as an image in an address.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle \
                    cx='8' cy='8' r='7' fill='%23c2410c'/%3E%3C/svg%3E";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_same_without_its_mark() {
        for (title, expected) in [
            ("Inbox · Lumen", "Inbox · Lumen"),
            ("● Inbox", "Inbox"),
            ("(12) Inbox", "Inbox"),
            ("(us) Inbox", "(us) Inbox"),
            ("(3", "(3"),
        ] {
            assert_eq!(plain(title), expected, "{title}");
        }
    }
}
