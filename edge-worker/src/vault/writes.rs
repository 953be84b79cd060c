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
            /// The status of the request that the key has brought; empty where it has brought something else.
            state: String,
        }
        let Some(key) = key else { return Ok(None) };
        // A key that a request came with stands for no message.
        let select = "SELECT fingerprint, seq, at, '' AS state FROM writes WHERE lookup = ?1 \
                      UNION ALL SELECT '', 0, 0, state FROM requests WHERE key_lookup = ?1";
        let rows: Vec<Row> = self.sql.exec(select, vec![key.lookup.as_str().into()])?.to_array()?;
        // What it has brought as a message goes before.
        let Some(row) = rows.iter().find(|row| row.state.is_empty()).or(rows.first()) else { return Ok(None) };
        if !row.state.is_empty() {
            return Ok(Some(if row.state == ERASED { Written::Gone } else { Written::Conflict }));
        }
        // Of what was erased the digest of the key is left.
        if row.fingerprint.is_empty() {
            return Ok(Some(Written::Gone));
        }
        let is_same = row.fingerprint == key.fingerprint;
        let stored = Stored { seq: row.seq as u32, at: instant(row.at) };
        Ok(Some(if is_same { Written::Done(stored) } else { Written::Conflict }))
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
