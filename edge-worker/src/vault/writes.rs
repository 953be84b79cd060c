//! Idempotency keys of writes into conversations: the same key, the same answer, and one thing stored.

use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::customers::ERASED;
use super::protocol::conversation::{Stored, WriteKey, Written};
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// What the same key has brought before.
    pub(super) fn written_before(&self, key: Option<&WriteKey>) -> Result<Option<Written>> {
        #[derive(Deserialize)]
        struct Row {
            fingerprint: String,
            seq: f64,
            at: f64,
        }
        let Some(key) = key else { return Ok(None) };
        let select = "SELECT fingerprint, seq, at FROM writes WHERE lookup = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![key.lookup.as_str().into()])?.to_array()?;
        let Some(row) = rows.into_iter().next() else {
            return self.written_as_request(&key.lookup);
        };
        // Of what was erased the digest of the key is left.
        if row.fingerprint.is_empty() {
            return Ok(Some(Written::Gone));
        }
        let is_same = row.fingerprint == key.fingerprint;
        let stored = Stored { seq: row.seq as u32, at: instant(row.at) };
        Ok(Some(if is_same { Written::Done(stored) } else { Written::Conflict }))
    }

    /// A key that a request came with stands for no message.
    fn written_as_request(&self, lookup: &str) -> Result<Option<Written>> {
        #[derive(Deserialize)]
        struct Row {
            state: String,
        }
        let select = "SELECT state FROM requests WHERE key_lookup = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![lookup.into()])?.to_array()?;
        let written = |row: &Row| if row.state == ERASED { Written::Gone } else { Written::Conflict };
        Ok(rows.first().map(written))
    }

    /// What is answered where there is no such conversation: another word where the key is of one that was erased.
    pub(super) fn not_found(&self, key: Option<&WriteKey>) -> Result<Written> {
        let written = self.written_before(key)?;
        Ok(written.filter(|written| matches!(written, Written::Gone)).unwrap_or(Written::Unknown))
    }

    pub(super) fn keep_written(&self, reference: &str, key: Option<WriteKey>, stored: Stored) -> Result<Written> {
        if let Some(key) = key {
            self.sql.exec(
                "INSERT INTO writes (lookup, reference, fingerprint, seq, at) VALUES (?, ?, ?, ?, ?)",
                vec![
                    key.lookup.into(),
                    reference.into(),
                    key.fingerprint.into(),
                    Value::Integer(stored.seq.into()),
                    Value::Integer(stored.at.as_millisecond()),
                ],
            )?;
        }
        Ok(Written::Done(stored))
    }
}
