//! In which region the write of an idempotency key is stored. A key is here by its digest only.

use nearhand_shared::region::Region;
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::client::Claim;
use crate::objects::jobs;
use crate::objects::schema::{Migration, migrate};

/// The tables, by numbered migrations: see [`Migration`].
const MIGRATIONS: [Migration; 2] = [
    Migration { number: 1, sql: jobs::SCHEMA, columns: &[] },
    Migration {
        number: 2,
        sql: "
CREATE TABLE IF NOT EXISTS keys (
    lookup TEXT PRIMARY KEY,       -- digest of the key
    region TEXT NOT NULL,
    claimed INTEGER NOT NULL       -- milliseconds since the Unix epoch
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_by_age ON keys (claimed);
",
        columns: &[],
    },
];

/// The keys of a site.
pub struct Keys {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Row {
    region: Region,
}

impl Keys {
    /// Opens the tables.
    pub fn open(sql: SqlStorage) -> Result<Self> {
        migrate(&sql, &MIGRATIONS)?;
        Ok(Keys { sql })
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
