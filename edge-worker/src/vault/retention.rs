//! What is erased by itself: what was resolved so many days ago, as the site says, and spam. By a job, in small steps.

use nearhand_shared::content::site::Retention;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::customers::{Erased, Freed, Old};
use super::storage::Storage;

/// Erases what is old.
pub const RETENTION: &str = "retention";
/// How often it looks, in milliseconds.
pub const EVERY_MS: i64 = 24 * 60 * 60 * 1000;
/// How many requests one step erases.
const STEP: i64 = 50;

/// What is old: resolved before an instant (?1) and not written to since, as is a call that was over by then; or spam since
/// before another (?2). What leads to a conversation goes with it.
const OLD: &str = "merged_into = '' AND reference NOT IN (SELECT reference FROM holds) AND \
                   (state = 'resolved' AND COALESCE(resolved_at, last_at, created) < ?1 \
                   OR state <> 'spam' AND waiting_since IS NULL AND COALESCE(last_at, 0) < ?1 \
                   AND reference IN (SELECT reference FROM calls WHERE start < ?1) \
                   OR state = 'spam' AND COALESCE(spam_at, last_at, created) < ?2)";

impl Storage {
    /// Erases some of what is old at an instant; tells whether there is more, and which times of calls are free again.
    pub fn erase_old(&self, at: i64) -> Result<(bool, Vec<Freed>)> {
        let mut erased = Erased::default();
        let references = self.old(at, STEP)?;
        for reference in &references {
            for joined in self.joined_with(vec![reference.clone()])? {
                self.erase_one(&joined, "retention", at, &mut erased)?;
            }
        }
        Ok((references.len() as i64 == STEP, erased.freed))
    }

    /// How many requests would be erased at an instant, and how many are old and must be kept.
    pub fn count_old(&self, at: i64, retention: Option<Retention>) -> Result<Old> {
        #[derive(Deserialize)]
        struct Row {
            resolved: f64,
            spam: f64,
        }
        let select = format!(
            "SELECT SUM(state <> 'spam') AS resolved, SUM(state = 'spam') AS spam FROM requests WHERE {OLD} HAVING COUNT(*) > 0"
        );
        let rows: Vec<Row> = self.sql.exec(&select, self.before(at, retention)?)?.to_array()?;
        let (resolved, spam) = rows.first().map_or((0, 0), |row| (row.resolved as usize, row.spam as usize));
        let held: Vec<Many> = self.sql.exec("SELECT COUNT(*) AS many FROM holds", None)?.to_array()?;
        Ok(Old { resolved, spam, held: held.first().map_or(0, |row| row.many as usize) })
    }

    /// Whether nothing is left that ever gets old.
    pub fn is_empty(&self) -> Result<bool> {
        let any = "SELECT 1 FROM requests WHERE state <> 'erased'";
        Ok(!self.exists(any, Vec::new())? && !self.exists("SELECT 1 FROM deliveries", Vec::new())?)
    }

    fn old(&self, at: i64, limit: i64) -> Result<Vec<String>> {
        let mut values = self.before(at, None)?;
        values.push(Value::Integer(limit));
        self.references(&format!("SELECT reference FROM requests WHERE {OLD} LIMIT ?3"), values)
    }

    /// The instants before which something is old; by the site's own settings where no others are told.
    fn before(&self, at: i64, retention: Option<Retention>) -> Result<Vec<Value>> {
        let known = self.known_settings()?.map(|known| known.retention).unwrap_or_default();
        let retention = retention.unwrap_or(known);
        // Nothing is older than what is kept for good.
        let resolved = retention.resolved_before(at).unwrap_or(i64::MIN >> 11);
        Ok(vec![Value::Integer(resolved), Value::Integer(retention.spam_before(at))])
    }
}

#[derive(Deserialize)]
struct Many {
    many: f64,
}
