//! `[attachments]`: where files that come with messages are kept.

use crate::table::{Kind, Table};

const ATTACHMENTS: Kind = Kind { what: "`[attachments]`", keys: &["store"] };

/// Whether they are kept in a bucket, where the worker has one for their region.
pub fn are_in_bucket(root: &Table<'_>) -> bool {
    let Some(table) = root.table("attachments", &ATTACHMENTS) else { return false };
    let store = table.word("store", &["vault", "bucket"], |word| match word {
        "vault" => Some(false),
        "bucket" => Some(true),
        _ => None,
    });
    store.unwrap_or_default()
}
