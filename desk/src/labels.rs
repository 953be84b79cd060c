//! What the parts of a page are called, finished in one language: a browser has no Fluent.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Names of parts, by the ids of their texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels(BTreeMap<String, String>);

/// All that views say by themselves, and the browser without being told. A test compares it with them.
#[cfg(feature = "ssr")]
const IDS: [&str; 66] = [
    "desk-account",
    "desk-answer",
    "desk-apply",
    "desk-away",
    "desk-away-back",
    "desk-away-hint",
    "desk-away-mark",
    "desk-back",
    "desk-came",
    "desk-close",
    "desk-done",
    "desk-files",
    "desk-filters",
    "desk-fresh",
    "desk-join",
    "desk-join-do",
    "desk-join-hint",
    "desk-join-with",
    "desk-keep",
    "desk-kept",
    "desk-key-answer",
    "desk-key-next",
    "desk-key-open",
    "desk-key-previous",
    "desk-keys",
    "desk-manner",
    "desk-manner-closing",
    "desk-manner-greeting",
    "desk-manner-more",
    "desk-manner-own",
    "desk-new",
    "desk-next",
    "desk-night",
    "desk-nobody",
    "desk-note",
    "desk-note-mark",
    "desk-note-only",
    "desk-note-save",
    "desk-notify",
    "desk-notify-impossible",
    "desk-notify-off",
    "desk-others",
    "desk-ours",
    "desk-priority",
    "desk-read",
    "desk-replies",
    "desk-replies-none",
    "desk-reply-insert",
    "desk-save",
    "desk-search",
    "desk-send-open",
    "desk-send-pending",
    "desk-send-resolved",
    "desk-sending",
    "desk-signed-out",
    "desk-skip",
    "desk-snooze",
    "desk-tags",
    "desk-take",
    "desk-title",
    "desk-turn-resolved",
    "desk-typing",
    "desk-unreached",
    "desk-upset-wrong",
    "desk-views",
    "desk-who",
];

/// What is said of a file that is chosen and would be refused: the same as where it comes all the same. U+FFFC stands for its name.
#[cfg(feature = "ssr")]
const WRONG_FILES: [&str; 2] = ["error-file-kind", "error-file-large"];

#[cfg(feature = "ssr")]
impl Labels {
    /// Those of a language.
    pub fn of(texts: &nearhand_shared::locale::text::Texts) -> Labels {
        let wrong = [("name", "\u{fffc}".into()), ("max", nearhand_shared::attachment::MAX_MEGABYTES.into())];
        let wrong = WRONG_FILES.iter().map(|id| ((*id).to_owned(), texts.with(id, &wrong)));
        Labels(IDS.iter().map(|id| ((*id).to_owned(), texts.get(id))).chain(wrong).collect())
    }
}

/// The labels of the page that is being made, for its components.
#[derive(Clone, Copy)]
pub struct Say(StoredValue<Labels>);

impl Say {
    /// Hands them to all components below.
    pub fn provide(labels: Labels) {
        provide_context(Say(StoredValue::new(labels)));
    }

    /// Those that were handed down.
    pub fn here() -> Say {
        use_context().unwrap_or_else(|| Say(StoredValue::new(Labels::default())))
    }

    /// What a part is called; its id where that is not known.
    pub fn get(self, id: &str) -> String {
        self.0.with_value(|labels| labels.0.get(id).cloned().unwrap_or_else(|| id.to_owned()))
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::IDS;

    #[test]
    fn what_views_say_is_handed_to_the_browser() {
        let mut said = BTreeSet::new();
        for folder in ["views", "browser"] {
            for file in fs::read_dir(format!("src/{folder}")).unwrap() {
                let text = fs::read_to_string(file.unwrap().path()).unwrap();
                let ids = text.split('"').filter(|part| part.starts_with("desk-") && !part.contains([' ', '/']));
                said.extend(ids.map(ToOwned::to_owned));
            }
        }
        assert_eq!(said.iter().map(String::as_str).collect::<Vec<_>>(), IDS);
    }
}
