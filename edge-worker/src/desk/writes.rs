//! Idempotency keys of writes into the Desk: the same key and body, the same answer, and one thing done.
//!
//! A secret in an answer (a token, a one-time code) is not here: the worker seals it with the key, and only who has the
//! key can open it.

use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::{Once, WriteKey};

/// What was written with a key.
pub struct Writes {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Row {
    fingerprint: String,
    answer: String,
    sealed: String,
}

impl Writes {
    /// Those of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Writes { sql }
    }

    /// What was answered to this key before; none where it is new.
    pub fn before(&self, key: &WriteKey) -> Result<Option<Once>> {
        let select = "SELECT fingerprint, answer, sealed FROM writes WHERE lookup = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![key.lookup.as_str().into()])?.to_array()?;
        let once = |row: Row| {
            let is_same = row.fingerprint == key.fingerprint;
            if is_same { Once::Before { answer: row.answer, sealed: row.sealed } } else { Once::Conflict }
        };
        Ok(rows.into_iter().next().map(once))
    }

    /// Keeps what is answered now.
    pub fn keep(&self, key: &WriteKey, answer: &str, now: i64) -> Result<()> {
        self.sql.exec(
            "INSERT INTO writes (lookup, fingerprint, answer, sealed, at) VALUES (?, ?, ?, ?, ?)",
            vec![
                key.lookup.as_str().into(),
                key.fingerprint.as_str().into(),
                answer.into(),
                key.sealed.as_str().into(),
                Value::Integer(now),
            ],
        )?;
        Ok(())
    }

    /// Forgets what was written before an instant.
    pub fn forget(&self, before: i64) -> Result<()> {
        self.sql.exec("DELETE FROM writes WHERE at < ?", vec![Value::Integer(before)])?;
        Ok(())
    }
}
