//! No table without a word on what becomes of it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, bail};

use crate::stamp::{files, read};

/// The objects of the worker, by the folder that makes their tables.
const OBJECTS: [&str; 3] = ["vault", "calendar", "desk"];
/// What a migration keeps of itself in each object.
const BOOKKEEPING: &str = "schema_migrations";

/// `shared/src/personal_data.rs` names every table of every object, and none that is not there.
pub fn every_table_is_named() -> Result<()> {
    let listed = String::from_utf8_lossy(&read(Path::new("shared/src/personal_data.rs"))?).into_owned();
    let listed: BTreeSet<String> = named(&listed, "\"", '"').filter(|name| is_table(name)).collect();
    let mut made = BTreeSet::new();
    for object in OBJECTS {
        // The table of jobs is made by each object.
        for file in files(&Path::new("edge-worker/src").join(object))? {
            let text = String::from_utf8_lossy(&read(&file)?).into_owned();
            let kinds = ["CREATE TABLE IF NOT EXISTS ", "CREATE VIRTUAL TABLE IF NOT EXISTS "];
            let tables = kinds.into_iter().flat_map(|kind| named(&text, kind, ' '));
            made.extend(tables.map(|table| format!("{object}.{table}")));
            if text.contains("jobs::SCHEMA") {
                made.insert(format!("{object}.jobs"));
            }
        }
    }
    made.retain(|name| !name.ends_with(BOOKKEEPING));
    let missing: Vec<_> = made.difference(&listed).cloned().collect();
    let gone: Vec<_> = listed.difference(&made).cloned().collect();
    if !missing.is_empty() || !gone.is_empty() {
        bail!(
            "shared/src/personal_data.rs says nothing of: {}; and names what is not there: {}",
            missing.join(", "),
            gone.join(", ")
        );
    }
    Ok(())
}

fn is_table(name: &str) -> bool {
    name.split_once('.').is_some_and(|(object, _)| OBJECTS.contains(&object))
}

/// What stands between a beginning and an end, each time.
fn named<'t>(text: &'t str, begin: &'t str, end: char) -> impl Iterator<Item = String> + 't {
    text.split(begin).skip(1).filter_map(move |rest| rest.split(end).next()).map(ToOwned::to_owned)
}
