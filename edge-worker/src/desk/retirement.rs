//! That a site is being ended, and how far that is.

use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::Retirement;

/// The one of a site.
pub struct Retirements {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Row {
    state: String,
}

impl Retirements {
    /// That of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Retirements { sql }
    }

    /// How far it is; none where the site is not being ended.
    pub fn get(&self) -> Result<Option<Retirement>> {
        let rows: Vec<Row> = self.sql.exec("SELECT state FROM retirement", None)?.to_array()?;
        Ok(rows.first().map(|row| serde_json::from_str(&row.state)).transpose()?)
    }

    /// Writes down how far it is.
    pub fn put(&self, retirement: &Retirement) -> Result<()> {
        let state = serde_json::to_string(retirement)?;
        let values = vec![Value::Integer(1), state.into()];
        self.sql.exec("INSERT OR REPLACE INTO retirement (id, state) VALUES (?, ?)", values).map(drop)
    }
}
