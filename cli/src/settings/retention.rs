//! `[retention]`: how long what is resolved is kept.

use nearhand_shared::content::site::Retention;

use crate::table::{Kind, Table};

const RETENTION: Kind = Kind { what: "`[retention]`", keys: &["resolved_days"] };
/// For how many days at most: a hundred years.
const MOST_DAYS: u32 = 36_500;

/// Reads it; what is not said is kept.
pub fn read(root: &Table<'_>) -> Retention {
    let Some(table) = root.table("retention", &RETENTION) else { return Retention::default() };
    let days = table.whole_if_there("resolved_days", 0..=MOST_DAYS).and_then(|days| u16::try_from(days).ok());
    Retention { resolved_days: days.unwrap_or_default() }
}
