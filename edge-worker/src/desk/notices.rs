//! What visitors are told at once, without a publish: the notices of the desk.

use nearhand_shared::notice::Notice;
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::{Listed, Of, Put};

/// For how long one that was ended is remembered, in milliseconds.
const KEEP_MS: i64 = 90 * 24 * 60 * 60 * 1000;

/// The notices of a site's desk.
pub struct Notices {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Row {
    body: String,
}

#[derive(Deserialize)]
struct Revision {
    revision: f64,
}

impl Notices {
    /// Those of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Notices { sql }
    }

    /// All that nobody has ended, the newest first. What a newer version has written and this one cannot read is left out.
    pub fn listed(&self) -> Result<Listed> {
        let select = "SELECT body FROM notices WHERE ended IS NULL ORDER BY revision DESC";
        let rows: Vec<Row> = self.sql.exec(select, None)?.to_array()?;
        let notices = rows.into_iter().filter_map(|row| serde_json::from_str(&row.body).ok()).collect();
        Ok(Listed { revision: self.revision()?, notices })
    }

    /// Adds one, or puts it in place of the one with its id.
    pub fn put(&self, put: &Put<Notice>) -> Result<()> {
        self.sql.exec("DELETE FROM notices WHERE ended < ?", vec![Value::Integer(put.now - KEEP_MS)])?;
        self.sql.exec(
            "INSERT OR REPLACE INTO notices (id, body, revision, at, by) VALUES (?, ?, ?, ?, ?)",
            vec![
                put.value.id.as_str().into(),
                serde_json::to_string(&put.value)?.into(),
                Value::Integer(self.revision()? + 1),
                Value::Integer(put.now),
                put.by.id.as_str().into(),
            ],
        )?;
        Ok(())
    }

    /// Ends one; says whether there was one, ended or not.
    pub fn end(&self, of: &Of) -> Result<bool> {
        let next = self.revision()? + 1;
        let update = "UPDATE notices SET ended = COALESCE(ended, ?), revision = ? WHERE id = ?";
        let values = vec![Value::Integer(of.now), Value::Integer(next), of.id.as_str().into()];
        Ok(self.sql.exec(update, values)?.rows_written() > 0)
    }

    /// Grows with each change.
    fn revision(&self) -> Result<i64> {
        let select = "SELECT COALESCE(MAX(revision), 0) AS revision FROM notices";
        let rows: Vec<Revision> = self.sql.exec(select, None)?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.revision as i64))
    }
}
