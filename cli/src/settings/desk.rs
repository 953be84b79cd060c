//! `[desk]`: how the business's side works.

use nearhand_shared::content::site::{Desk, See};

use crate::table::{Kind, Table};

const DESK: Kind = Kind { what: "`[desk]`", keys: &["pending_days", "see"] };

/// Reads it; where it is not there, or says nothing of something, the defaults hold.
pub fn read(root: &Table<'_>) -> Desk {
    let mut desk = Desk::default();
    let Some(table) = root.table("desk", &DESK) else { return desk };
    if let Some(days) = table.whole_if_there("pending_days", 1..=365).and_then(|days| u16::try_from(days).ok()) {
        desk.pending_days = days;
    }
    let see = table.word("see", &["team", "all"], |word| match word {
        "team" => Some(See::Team),
        "all" => Some(See::All),
        _ => None,
    });
    desk.see = see.unwrap_or(desk.see);
    desk
}
