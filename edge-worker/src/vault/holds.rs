//! What must not be erased, because an admin has said so: a court may ask for it.

use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::customers::{Held, Hold, Holds, NAMED};
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// Keeps a conversation from being erased, or lets it be again; gives whether there is one.
    pub fn hold(&self, hold: &Hold) -> Result<bool> {
        let Some(record) = self.followed(&hold.reference)? else { return Ok(false) };
        let reference = record.reference.as_str();
        let was = self.held(reference)?.map(|held| held.reason).unwrap_or_default();
        match &hold.reason {
            Some(reason) => {
                self.sql.exec(
                    "INSERT INTO holds (reference, at, by, reason) VALUES (?1, ?2, ?3, ?4) \
                     ON CONFLICT DO UPDATE SET by = ?3, reason = ?4",
                    vec![
                        reference.into(),
                        Value::Integer(hold.now),
                        hold.by.id.as_str().into(),
                        reason.as_str().into(),
                    ],
                )?;
                self.add_event(reference, hold.now, "hold", (&was, reason), &hold.by)?;
            }
            None if !was.is_empty() => {
                self.sql.exec("DELETE FROM holds WHERE reference = ?", vec![reference.into()])?;
                self.add_event(reference, hold.now, "hold", (&was, ""), &hold.by)?;
            }
            None => {}
        }
        Ok(true)
    }

    /// How many conversations must not be erased, and which those are that have been kept for longest.
    pub fn holds(&self) -> Result<Holds> {
        let first = self.references(&format!("SELECT reference FROM holds ORDER BY at LIMIT {NAMED}"), Vec::new())?;
        Ok(Holds { many: self.many_holds()?, first })
    }

    /// How many must not be erased.
    pub fn many_holds(&self) -> Result<usize> {
        #[derive(Deserialize)]
        struct Row {
            n: f64,
        }
        let rows: Vec<Row> = self.sql.exec("SELECT COUNT(*) AS n FROM holds", None)?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.n as usize))
    }

    /// Why a conversation must not be erased; nothing where it may.
    pub(super) fn held(&self, reference: &str) -> Result<Option<Held>> {
        #[derive(Deserialize)]
        struct Row {
            at: f64,
            by: String,
            reason: String,
        }
        let select = "SELECT at, by, reason FROM holds WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| Held { at: instant(row.at), by: row.by, reason: row.reason }))
    }

    /// Whether a request must not be erased: what was joined with it goes with it.
    pub(super) fn is_held(&self, reference: &str) -> Result<bool> {
        let select = "SELECT 1 FROM holds WHERE reference = ?1 OR reference IN \
                      (SELECT merged_into FROM requests WHERE reference = ?1)";
        self.exists(select, vec![reference.into()])
    }

    /// A hold goes on with a conversation that is joined with another.
    pub(super) fn move_hold(&self, from: &str, into: &str) -> Result<()> {
        self.sql
            .exec("UPDATE OR IGNORE holds SET reference = ? WHERE reference = ?", vec![into.into(), from.into()])?;
        self.sql.exec("DELETE FROM holds WHERE reference = ?", vec![from.into()]).map(drop)
    }
}
