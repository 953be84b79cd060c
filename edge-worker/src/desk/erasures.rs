//! Receipts of erasures. Who is erased is kept only until every region has answered: until then a job needs it.

use std::collections::BTreeMap;

use nearhand_shared::region::Region;
use serde::Deserialize;
use serde_json::Value as Json;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::{BeginErasure, Erased, ErasureStep};
use crate::objects::instant::instant;

/// The erasures of a site.
pub struct Erasures {
    sql: SqlStorage,
}

/// One that is not finished.
pub struct Unfinished {
    /// The site.
    pub site: String,
    /// Who it is, as whoever began it has written it.
    pub person: String,
    /// Regions that have not answered.
    pub pending: Vec<Region>,
    /// When it began, in milliseconds since the Unix epoch.
    pub begun: i64,
}

#[derive(Deserialize)]
struct Row {
    site: String,
    person: String,
    pending: String,
    erased: String,
    held: String,
    at: f64,
    by: String,
}

impl Erasures {
    /// Those of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Erasures { sql }
    }

    /// Writes down that one begins.
    pub fn begin(&self, begin: &BeginErasure) -> Result<()> {
        self.sql.exec(
            "INSERT INTO erasures (receipt, site, at, by, subject, person, pending, erased) \
             VALUES (?, ?, ?, ?, ?, ?, ?, '{}')",
            vec![
                begin.receipt.as_str().into(),
                begin.site.as_str().into(),
                Value::Integer(begin.now),
                begin.by.id.as_str().into(),
                begin.subject.as_str().into(),
                begin.person.as_str().into(),
                serde_json::to_string(&begin.regions)?.into(),
            ],
        )?;
        Ok(())
    }

    /// One that is not finished; none where it is, or never began.
    pub fn unfinished(&self, receipt: &str) -> Result<Option<Unfinished>> {
        let row = self.row(receipt)?.filter(|row| !row.person.is_empty());
        row.map(|row| {
            Ok(Unfinished {
                site: row.site,
                person: row.person,
                pending: serde_json::from_str(&row.pending)?,
                begun: row.at as i64,
            })
        })
        .transpose()
    }

    /// Writes down what regions have answered. Where none is left, who it was is forgotten. Tells whether that is so.
    pub fn step(&self, step: &ErasureStep) -> Result<bool> {
        let Some(row) = self.row(&step.receipt)? else { return Ok(true) };
        let mut erased: BTreeMap<Region, Json> = serde_json::from_str(&row.erased)?;
        erased.extend(step.erased.clone());
        let before: Vec<Region> = serde_json::from_str(&row.pending)?;
        let pending: Vec<Region> = before.into_iter().filter(|region| !step.erased.contains_key(region)).collect();
        let is_done = pending.is_empty();
        let mut held: Vec<String> = serde_json::from_str(&row.held)?;
        let more: Vec<String> = step.held.iter().filter(|reference| !held.contains(reference)).cloned().collect();
        held.extend(more);
        self.sql.exec(
            "UPDATE erasures SET pending = ?, erased = ?, held = ?, person = ? WHERE receipt = ?",
            vec![
                serde_json::to_string(&pending)?.into(),
                serde_json::to_string(&erased)?.into(),
                serde_json::to_string(&held)?.into(),
                if is_done { "".into() } else { row.person.into() },
                step.receipt.as_str().into(),
            ],
        )?;
        Ok(is_done)
    }

    /// How far one is.
    pub fn erased(&self, receipt: &str) -> Result<Option<Erased>> {
        let erased = |row: Row| {
            Ok(Erased {
                erased: serde_json::from_str(&row.erased)?,
                pending: serde_json::from_str(&row.pending)?,
                held: serde_json::from_str(&row.held)?,
                at: Some(instant(row.at)),
                by: row.by,
            })
        };
        self.row(receipt)?.map(erased).transpose()
    }

    fn row(&self, receipt: &str) -> Result<Option<Row>> {
        let select = "SELECT site, person, pending, erased, held, at, by FROM erasures WHERE receipt = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![receipt.into()])?.to_array()?;
        Ok(rows.into_iter().next())
    }
}
