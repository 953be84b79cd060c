//! `[consent]`: to what visitors consent when they write.

use nearhand_shared::content::site::{Consent, MAX_VERSION};

use crate::table::{Kind, Table};

const CONSENT: Kind = Kind { what: "`[consent]`", keys: &["version", "required"] };

/// Reads it; none where it is not there, or something is wrong with it.
pub fn read(root: &Table<'_>) -> Option<Consent> {
    let table = root.table("consent", &CONSENT)?;
    let version = table.required_text("version", "\"2026-11\"")?;
    if !Consent::is_version(version.value) {
        let message = format!(
            "`version` cannot be `{}`: write letters, digits, `-`, `_` and `.`, at most {MAX_VERSION}, and another one \
             whenever the words mean something else",
            version.value
        );
        table.file.error(version.at, message);
        return None;
    }
    let required = table.yes_or_no("required").unwrap_or_default();
    Some(Consent { version: version.value.to_owned(), required })
}
