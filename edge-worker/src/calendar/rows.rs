//! A Calendar's table, and every statement on it.

use std::collections::BTreeMap;

use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::calls::{Held, Hold, Stretch, Which};

/// A seat is one of the calls that a team takes at a time: no two calls have the same.
const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS times (
    reference TEXT NOT NULL,       -- the request that it is for; the request itself is in a Vault
    start INTEGER NOT NULL,        -- milliseconds since the Unix epoch
    \"end\" INTEGER NOT NULL,
    seat INTEGER NOT NULL,
    site TEXT NOT NULL,
    key TEXT,                      -- digest of the idempotency key
    until INTEGER,                 -- held until then; NULL where it is booked
    PRIMARY KEY (reference, start),
    UNIQUE (start, seat)
);
CREATE INDEX IF NOT EXISTS times_by_key ON times (key) WHERE key IS NOT NULL;
CREATE INDEX IF NOT EXISTS times_by_end ON times (until) WHERE until IS NOT NULL;
";

/// The table.
pub struct Rows {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Row {
    reference: String,
    start: f64,
    end: f64,
    seat: f64,
    site: String,
}

/// A call of which it is not known how its booking ended.
pub struct Doubtful {
    /// The request that it belongs to.
    pub reference: String,
    /// The site.
    pub site: String,
    /// All its times.
    pub starts: Vec<i64>,
}

impl Rows {
    /// Opens the table, and makes it where it is not there yet.
    pub fn open(sql: SqlStorage) -> Result<Self> {
        sql.exec(SCHEMA, None)?;
        Ok(Rows { sql })
    }

    /// What is taken between two instants, held or booked.
    pub fn taken(&self, stretch: &Stretch) -> Result<Vec<Stretch>> {
        let rows =
            self.select("start < ? AND \"end\" > ?", vec![Value::Integer(stretch.to), Value::Integer(stretch.from)])?;
        Ok(rows.iter().map(|row| Stretch { from: row.start as i64, to: row.end as i64 }).collect())
    }

    /// Holds a time until an instant, if a seat is free. Between here and the end there is no await: nobody comes
    /// between.
    pub fn hold(&self, hold: &Hold, until: i64) -> Result<Held> {
        if let Some(key) = &hold.key
            && let Some(earlier) = self.select("key = ?", vec![key.as_str().into()])?.into_iter().next()
        {
            if earlier.start as i64 != hold.start {
                return Ok(Held::Other);
            }
            self.prolong(&earlier.reference, hold.start, until)?;
            return Ok(Held::For(earlier.reference));
        }
        let of_call = "reference = ? AND start = ?";
        let values = || vec![hold.reference.as_str().into(), Value::Integer(hold.start)];
        if !self.select(of_call, values())?.is_empty() {
            self.prolong(&hold.reference, hold.start, until)?;
            return Ok(Held::For(hold.reference.clone()));
        }
        // A call that is moved may overlap itself.
        let values = vec![Value::Integer(hold.end), Value::Integer(hold.start), hold.reference.as_str().into()];
        let overlapping = self.select("start < ? AND \"end\" > ? AND reference <> ?", values)?;
        if overlapping.len() >= usize::from(hold.capacity) {
            return Ok(Held::Full);
        }
        let same_start: Vec<u16> =
            overlapping.iter().filter(|row| row.start as i64 == hold.start).map(|row| row.seat as u16).collect();
        let Some(seat) = (0..hold.capacity).find(|seat| !same_start.contains(seat)) else { return Ok(Held::Full) };
        self.sql.exec(
            "INSERT INTO times (reference, start, \"end\", seat, site, key, until) VALUES (?, ?, ?, ?, ?, ?, ?)",
            vec![
                hold.reference.as_str().into(),
                Value::Integer(hold.start),
                Value::Integer(hold.end),
                Value::Integer(seat.into()),
                hold.site.as_str().into(),
                hold.key.as_deref().map_or(Value::Null, Value::from),
                Value::Integer(until),
            ],
        )?;
        Ok(Held::For(hold.reference.clone()))
    }

    /// Says that a time is booked; the call's other times are free again.
    pub fn confirm(&self, which: &Which) -> Result<()> {
        let values = || vec![which.reference.as_str().into(), Value::Integer(which.start)];
        self.sql.exec("DELETE FROM times WHERE reference = ? AND start <> ?", values())?;
        self.sql.exec("UPDATE times SET until = NULL WHERE reference = ? AND start = ?", values())?;
        Ok(())
    }

    /// Gives a time back, if it is only held.
    pub fn release(&self, which: &Which) -> Result<()> {
        let delete = "DELETE FROM times WHERE reference = ? AND start = ? AND until IS NOT NULL";
        self.sql.exec(delete, vec![which.reference.as_str().into(), Value::Integer(which.start)])?;
        Ok(())
    }

    /// Frees all times of a call.
    pub fn drop_call(&self, which: &Which) -> Result<()> {
        self.sql.exec("DELETE FROM times WHERE reference = ?", vec![which.reference.as_str().into()])?;
        Ok(())
    }

    /// Makes booked what is in force of the times that were asked about, and frees the others. One that was held since
    /// is not among them.
    pub fn settle(&self, reference: &str, starts: &[i64], in_force: Option<i64>) -> Result<()> {
        for start in starts {
            let statement = if Some(*start) == in_force {
                "UPDATE times SET until = NULL WHERE reference = ? AND start = ?"
            } else {
                "DELETE FROM times WHERE reference = ? AND start = ?"
            };
            self.sql.exec(statement, vec![reference.into(), Value::Integer(*start)])?;
        }
        Ok(())
    }

    /// Lets all times of a call be looked into at an instant.
    pub fn doubt(&self, reference: &str, until: i64) -> Result<()> {
        let update = "UPDATE times SET until = ? WHERE reference = ?";
        self.sql.exec(update, vec![Value::Integer(until), reference.into()])?;
        Ok(())
    }

    /// The calls of which something is held for longer than until now.
    pub fn doubtful(&self, now: i64) -> Result<Vec<Doubtful>> {
        let late = "reference IN (SELECT reference FROM times WHERE until <= ?)";
        let mut calls: BTreeMap<String, Doubtful> = BTreeMap::new();
        for row in self.select(late, vec![Value::Integer(now)])? {
            let call = calls.entry(row.reference.clone()).or_insert_with(|| Doubtful {
                reference: row.reference,
                site: row.site,
                starts: Vec::new(),
            });
            call.starts.push(row.start as i64);
        }
        Ok(calls.into_values().collect())
    }

    /// When the first hold ends, in milliseconds since the Unix epoch.
    pub fn next_end(&self) -> Result<Option<i64>> {
        #[derive(Deserialize)]
        struct First {
            first: Option<f64>,
        }
        let first: Vec<First> = self.sql.exec("SELECT MIN(until) AS first FROM times", None)?.to_array()?;
        Ok(first.first().and_then(|row| row.first).map(|first| first as i64))
    }

    /// Forgets what was booked for a time before this instant.
    pub fn forget(&self, before: i64) -> Result<()> {
        self.sql.exec("DELETE FROM times WHERE \"end\" < ? AND until IS NULL", vec![Value::Integer(before)])?;
        Ok(())
    }

    fn prolong(&self, reference: &str, start: i64, until: i64) -> Result<()> {
        let update = "UPDATE times SET until = ? WHERE reference = ? AND start = ? AND until IS NOT NULL";
        self.sql.exec(update, vec![Value::Integer(until), reference.into(), Value::Integer(start)])?;
        Ok(())
    }

    fn select(&self, condition: &str, values: Vec<Value>) -> Result<Vec<Row>> {
        let select = format!("SELECT reference, start, \"end\", seat, site FROM times WHERE {condition}");
        self.sql.exec(&select, values)?.to_array()
    }
}
