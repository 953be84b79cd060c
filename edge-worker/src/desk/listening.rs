//! In which regions visitors are told who is there, and what each region was told last: so no other is called, and none twice.
//! A region is here from when its Vault has asked until it answers that nobody listens there.

use nearhand_shared::region::Region;
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

/// The table of them.
pub struct Listening {
    sql: SqlStorage,
}

/// A region that is to be told.
#[derive(Deserialize)]
pub struct Listener {
    /// Which.
    pub region: Region,
    asked: f64,
}

impl Listening {
    /// That of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Listening { sql }
    }

    /// A region has asked, and was answered; `number` is that of the answer, `told` what it says, as a digest.
    pub fn add(&self, region: Region, number: i64, told: &str) -> Result<()> {
        let values = vec![region.as_str().into(), Value::Integer(number), told.into()];
        self.sql.exec("INSERT OR REPLACE INTO listening (region, asked, told) VALUES (?, ?, ?)", values).map(drop)
    }

    /// Whether anybody listens.
    pub fn is_any(&self) -> Result<bool> {
        #[derive(Deserialize)]
        struct Row {}
        let rows: Vec<Row> = self.sql.exec("SELECT 1 AS one FROM listening LIMIT 1", None)?.to_array()?;
        Ok(!rows.is_empty())
    }

    /// The regions that were told something else last.
    pub fn to_tell(&self, told: &str) -> Result<Vec<Listener>> {
        self.sql.exec("SELECT region, asked FROM listening WHERE told <> ?", vec![told.into()])?.to_array()
    }

    /// A region was told.
    pub fn keep_told(&self, listener: &Listener, told: &str) -> Result<()> {
        let values = vec![told.into(), listener.region.as_str().into(), Value::Integer(listener.asked as i64)];
        self.sql.exec("UPDATE listening SET told = ? WHERE region = ? AND asked = ?", values).map(drop)
    }

    /// Nobody listens in a region, unless it has asked again meanwhile.
    pub fn end(&self, listener: &Listener) -> Result<()> {
        let values = vec![listener.region.as_str().into(), Value::Integer(listener.asked as i64)];
        self.sql.exec("DELETE FROM listening WHERE region = ? AND asked = ?", values).map(drop)
    }
}
