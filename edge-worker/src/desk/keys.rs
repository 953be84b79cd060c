//! In which region the write of an idempotency key is stored. A key is here by its digest only.

use nearhand_shared::region::Region;
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::client::Claim;

/// The keys of a site.
pub struct Keys {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Row {
    region: Region,
}

impl Keys {
    /// Those of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Keys { sql }
    }

    /// The region of a key: whoever claims first decides.
    pub fn claim(&self, claim: &Claim, now: i64) -> Result<Region> {
        let values = vec![claim.lookup.as_str().into(), claim.region.as_str().into(), Value::Integer(now)];
        self.sql.exec("INSERT OR IGNORE INTO keys (lookup, region, claimed) VALUES (?, ?, ?)", values)?;
        let select = "SELECT region FROM keys WHERE lookup = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![claim.lookup.as_str().into()])?.to_array()?;
        Ok(rows.first().ok_or("a key that was there is gone")?.region)
    }

    /// Forgets keys that were claimed before an instant.
    pub fn forget(&self, before: i64) -> Result<()> {
        self.sql.exec("DELETE FROM keys WHERE claimed < ?", vec![Value::Integer(before)])?;
        Ok(())
    }
}
