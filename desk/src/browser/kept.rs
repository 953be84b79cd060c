//! What the browser keeps: what is typed while the worker does not answer, and the list that a conversation was opened from.

use leptos::prelude::window;
use serde::{Deserialize, Serialize};
use web_sys::Storage;

/// What is typed into a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsent {
    /// An answer.
    pub message: String,
    /// A note.
    pub note: String,
}

/// What was typed while the worker did not answer.
pub fn typed(site: &str, reference: &str) -> Option<Unsent> {
    serde_json::from_str(&local()?.get_item(&draft_name(site, reference)).ok()??).ok()
}

/// Keeps it; or forgets it, once the worker has it.
pub fn keep_typed(site: &str, reference: &str, typed: Option<&Unsent>) {
    let (name, Some(storage)) = (draft_name(site, reference), local()) else { return };
    // A full or forbidden storage keeps nothing: then the field is all there is.
    let _ = match typed.and_then(|typed| serde_json::to_string(typed).ok()) {
        Some(json) => storage.set_item(&name, &json),
        None => storage.remove_item(&name),
    };
}

/// The conversations of the list that was last looked at in this tab, by their references, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct List(pub Vec<String>);

impl List {
    /// Keeps it for this tab.
    pub fn keep(&self) {
        if let (Some(storage), Ok(json)) = (session(), serde_json::to_string(self)) {
            let _ = storage.set_item(LIST, &json);
        }
    }

    /// The one that was kept.
    pub fn kept() -> List {
        let json = session().and_then(|storage| storage.get_item(LIST).ok().flatten());
        json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default()
    }

    /// The conversation so many steps after another.
    pub fn beside(&self, reference: &str, steps: isize) -> Option<&str> {
        let at = self.0.iter().position(|known| known == reference)?;
        self.0.get(at.checked_add_signed(steps)?).map(String::as_str)
    }
}

const LIST: &str = "nearhand-desk-list";

fn draft_name(site: &str, reference: &str) -> String {
    ["nearhand-desk/", site, "/", reference].concat()
}

fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_knows_what_is_beside() {
        let list = List(["A", "B", "C"].map(ToOwned::to_owned).into());
        for (from, steps, expected) in
            [("A", 1, Some("B")), ("C", 1, None), ("A", -1, None), ("C", -1, Some("B")), ("X", 1, None)]
        {
            assert_eq!(list.beside(from, steps), expected, "{from} {steps}");
        }
    }
}
