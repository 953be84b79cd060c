//! `[[topics]]`: what a request may be about.

use nearhand_shared::content::site::Topic;
use nearhand_shared::conversation::MAX_TAGS;
use nearhand_shared::id::TopicId;

use super::named;
use crate::table::{Kind, Table};

/// A topic's keys.
pub const TOPIC: Kind = Kind { what: "a topic", keys: &["id", "order"] };

/// Reads one topic; none where something is wrong with it.
pub fn read(table: &Table<'_>) -> Option<Topic> {
    let text = table.required_text("id", "\"returns\"")?;
    let id = named(table, text, TopicId::parse)?;
    if id.as_str().len() > MAX_TAGS.1 {
        // It becomes a tag of the request.
        table.file.error(text.at, format!("the id of a topic has at most {} characters", MAX_TAGS.1));
        return None;
    }
    let order = table.yes_or_no("order").unwrap_or_default();
    Some(Topic { id, order })
}
