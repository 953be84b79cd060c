//! What has changed, in the order of the numbers that the triggers give ([`super::numbering`]), as far as an event should read.

use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::customers::ERASED;
use super::protocol::changes::{AskChanges, Change};
use super::protocol::conversation::{OfWhole, Part};
use super::storage::Storage;
use crate::objects::instant::instant;

/// A conversation, and how much of it there is at least.
const CHANGES: &str = "SELECT changes.reference, changes.number, requests.state, requests.merged_into, requests.created \
                       FROM changes CROSS JOIN requests ON requests.reference = changes.reference \
                       WHERE changes.number > ? ORDER BY changes.number LIMIT ?";
/// How many of the newest messages are together no more than so many bytes.
const FITTING: &str = "SELECT COUNT(*) AS number FROM (SELECT SUM(LENGTH(CAST(message AS BLOB))) OVER (ORDER BY seq DESC) \
                       AS total FROM messages WHERE reference = ?) WHERE total <= ?";

#[derive(Deserialize)]
struct Row {
    reference: String,
    number: f64,
    state: String,
    merged_into: String,
    created: f64,
}

impl Storage {
    /// The number of the last change; 0 where there was none.
    pub fn newest_change(&self) -> Result<i64> {
        self.number("SELECT COALESCE(MAX(number), 0) AS number FROM changes", Vec::new())
    }

    /// Changes after a number, as the JSON of [`super::protocol::changes::Changes`]. It is put together here, because a part is
    /// measured before the next one is read.
    pub fn changes(&self, ask: &AskChanges) -> Result<String> {
        let values = vec![Value::Integer(ask.after), Value::Integer(ask.limit as i64)];
        let rows: Vec<Row> = self.sql.exec(CHANGES, values)?.to_array()?;
        let (found, newest) = (rows.len(), self.newest_change()?);
        let (mut parts, mut bytes, mut last) = (Vec::new(), 0, ask.after);
        for row in rows {
            if !parts.is_empty() && bytes >= ask.bytes {
                break;
            }
            last = row.number as i64;
            let part = serde_json::to_string(&self.change_of(row, ask.message_bytes)?)?;
            bytes += part.len();
            parts.push(part);
        }
        let is_all = parts.len() == found && found < ask.limit;
        let next = if is_all { newest.max(ask.after) } else { last };
        self.keep_exported(next.min(newest))?;
        Ok(format!("{{\"changes\":[{}],\"next\":{next},\"bytes\":{bytes}}}", parts.join(",")))
    }

    fn change_of(&self, row: Row, message_bytes: usize) -> Result<Change> {
        let mut change = Change { number: row.number as i64, reference: row.reference, ..Change::default() };
        if row.state == ERASED {
            change.erased = Some(instant(row.created));
        } else if row.merged_into.is_empty() {
            let reference = change.reference.clone();
            let values = vec![reference.as_str().into(), Value::Integer(message_bytes as i64)];
            // One more: the first is a row of the request's own, and the newest goes in any case.
            let fitting = self.number(FITTING, values)? as u32;
            let part = Part { limit: Some(fitting.saturating_add(1)), ..Part::default() };
            change.whole = self.part_of_whole(&OfWhole { reference, part })?;
        } else {
            change.into = row.merged_into;
        }
        Ok(change)
    }

    /// Keeps how far anybody has read: what changes of it from now on needs another number.
    fn keep_exported(&self, number: i64) -> Result<()> {
        let put = "INSERT INTO exported (one, number) VALUES (1, ?1) \
                   ON CONFLICT (one) DO UPDATE SET number = ?1 WHERE number < ?1";
        self.sql.exec(put, vec![Value::Integer(number)]).map(drop)
    }

    fn number(&self, select: &str, values: Vec<Value>) -> Result<i64> {
        #[derive(Deserialize)]
        struct Row {
            number: f64,
        }
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.number as i64))
    }
}
