//! A Calendar's times, and every statement on them.
//!
//! A time is taken by a row of `times`, with a seat of its own. `attempts` lists the attempts that hold it; a time is free
//! once it has none. Ending an attempt ends that one alone, never what another has held since.

use std::cell::RefCell;

use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::{Confirm, Drop, Held, Hold, Release, Stretch, attempt_named};
use super::schema::{AFTER_ROLL_BACK, MIGRATIONS};
use crate::objects::schema::migrate;

/// The tables.
pub struct Times {
    sql: SqlStorage,
    /// All times that are taken, until something is written: free times are asked for far more often than booked.
    taken: RefCell<Option<Vec<Stretch>>>,
}

#[derive(Deserialize)]
struct Row {
    reference: String,
    start: f64,
    end: f64,
    seat: f64,
    site: String,
}

/// Who stands for a time.
#[derive(Debug, Deserialize)]
pub struct Attempt {
    /// Its name.
    pub attempt: String,
    start: f64,
}

/// A booking of which it is not known how it ended.
pub struct Doubtful {
    /// The site.
    pub site: String,
    /// All attempts that stand for a time of it.
    pub attempts: Vec<Attempt>,
}

impl Times {
    /// Opens the tables.
    pub fn open(sql: SqlStorage) -> Result<Self> {
        migrate(&sql, &MIGRATIONS)?;
        sql.exec(AFTER_ROLL_BACK, None)?;
        Ok(Times { sql, taken: RefCell::default() })
    }

    /// Knows of nothing that was taken: all of it is erased.
    pub fn begin_anew(&self) {
        self.taken.borrow_mut().take();
    }

    /// What is taken between two instants, held or booked.
    pub fn taken(&self, within: &Stretch) -> Result<Vec<Stretch>> {
        let mut taken = self.taken.borrow_mut();
        let all = match taken.take() {
            Some(all) => all,
            None => self.all()?,
        };
        let overlaps = |taken: &&Stretch| taken.from < within.to && taken.to > within.from;
        let between = all.iter().filter(overlaps).cloned().collect();
        *taken = Some(all);
        Ok(between)
    }

    fn all(&self) -> Result<Vec<Stretch>> {
        let rows = self.select("TRUE", Vec::new())?;
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
            self.stand_for(&earlier.reference, hold, until)?;
            return Ok(Held::For(earlier.reference));
        }
        let own = vec![hold.reference.as_str().into(), Value::Integer(hold.start)];
        if self.select("reference = ? AND start = ?", own)?.is_empty() {
            let Some(seat) = self.free_seat(hold)? else { return Ok(Held::Full) };
            self.write(
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
        }
        self.stand_for(&hold.reference, hold, until)?;
        Ok(Held::For(hold.reference.clone()))
    }

    /// A seat that is free for as long as the call lasts. A booking that is moved may overlap itself.
    fn free_seat(&self, hold: &Hold) -> Result<Option<u16>> {
        let values = vec![Value::Integer(hold.end), Value::Integer(hold.start), hold.reference.as_str().into()];
        let overlapping = self.select("start < ? AND \"end\" > ? AND reference <> ?", values)?;
        if overlapping.len() >= usize::from(hold.capacity) {
            return Ok(None);
        }
        let same_start: Vec<u16> =
            overlapping.iter().filter(|row| row.start as i64 == hold.start).map(|row| row.seat as u16).collect();
        Ok((0..hold.capacity).find(|seat| !same_start.contains(seat)))
    }

    fn stand_for(&self, reference: &str, hold: &Hold, until: i64) -> Result<()> {
        let attempt = attempt_named(&hold.attempt, hold.start);
        self.write(
            "INSERT OR IGNORE INTO attempts (reference, attempt, start) VALUES (?, ?, ?)",
            vec![reference.into(), attempt.into(), Value::Integer(hold.start)],
        )?;
        self.write(
            "UPDATE times SET until = MAX(until, ?) WHERE reference = ? AND start = ? AND until IS NOT NULL",
            vec![Value::Integer(until), reference.into(), Value::Integer(hold.start)],
        )?;
        Ok(())
    }

    /// Says that an attempt's time is booked, and ends the attempt in whose place it came. An attempt that was ended
    /// itself meanwhile, because a later one came in its place, books nothing.
    pub fn confirm(&self, confirm: &Confirm) -> Result<()> {
        let attempt = attempt_named(&confirm.attempt, confirm.start);
        let attempts = self.attempts(&confirm.reference)?;
        if let Some(stands) = attempts.iter().find(|known| known.attempt == attempt) {
            self.book(&confirm.reference, stands.start as i64)?;
        }
        if confirm.attempt.is_empty() {
            // The version before ended every other time of the booking.
            for other in attempts.iter().filter(|other| other.attempt != attempt && other.attempt.starts_with("v1-")) {
                self.end(&confirm.reference, &other.attempt)?;
            }
        }
        self.end(&confirm.reference, &confirm.ends)
    }

    /// Ends an attempt that came to nothing.
    pub fn release(&self, release: &Release) -> Result<()> {
        self.end(&release.reference, &attempt_named(&release.attempt, release.start))
    }

    /// Frees all times of a booking.
    pub fn drop_all(&self, drop: &Drop) -> Result<()> {
        for table in ["times", "attempts"] {
            let delete = format!("DELETE FROM {table} WHERE reference = ?");
            self.write(&delete, vec![drop.reference.as_str().into()])?;
        }
        Ok(())
    }

    /// Books what is in force of the attempts that were asked about, and ends the others. One that came since is not
    /// among them.
    pub fn settle(&self, reference: &str, asked: &[Attempt], in_force: Option<&str>) -> Result<()> {
        for known in asked {
            if Some(known.attempt.as_str()) == in_force {
                self.book(reference, known.start as i64)?;
            } else {
                self.end(reference, &known.attempt)?;
            }
        }
        Ok(())
    }

    /// What is to be asked of a booking's Vault; `None` where nothing stands.
    pub fn doubtful(&self, reference: &str) -> Result<Option<Doubtful>> {
        let rows = self.select("reference = ?", vec![reference.into()])?;
        let attempts = self.attempts(reference)?;
        Ok(rows.into_iter().next().map(|row| Doubtful { site: row.site, attempts }))
    }

    /// Forgets what was booked for a time before this instant.
    pub fn forget(&self, before: i64) -> Result<()> {
        self.write("DELETE FROM times WHERE \"end\" < ? AND until IS NULL", vec![Value::Integer(before)])?;
        self.write(
            "DELETE FROM attempts WHERE start < ? AND NOT EXISTS \
             (SELECT 1 FROM times WHERE times.reference = attempts.reference AND times.start = attempts.start)",
            vec![Value::Integer(before)],
        )?;
        Ok(())
    }

    fn attempts(&self, reference: &str) -> Result<Vec<Attempt>> {
        let select = "SELECT attempt, start FROM attempts WHERE reference = ?";
        self.sql.exec(select, vec![reference.into()])?.to_array()
    }

    fn book(&self, reference: &str, start: i64) -> Result<()> {
        let update = "UPDATE times SET until = NULL WHERE reference = ? AND start = ?";
        self.write(update, vec![reference.into(), Value::Integer(start)])?;
        Ok(())
    }

    /// Ends one attempt, and frees its time where nobody else stands for it.
    fn end(&self, reference: &str, attempt: &str) -> Result<()> {
        let both = || vec![reference.into(), attempt.into()];
        self.write(
            "DELETE FROM times WHERE reference = ?1 \
             AND start = (SELECT start FROM attempts WHERE reference = ?1 AND attempt = ?2) \
             AND NOT EXISTS (SELECT 1 FROM attempts WHERE reference = ?1 AND start = times.start AND attempt <> ?2)",
            both(),
        )?;
        self.write("DELETE FROM attempts WHERE reference = ? AND attempt = ?", both())?;
        Ok(())
    }

    fn write(&self, statement: &str, values: Vec<Value>) -> Result<()> {
        self.taken.replace(None);
        self.sql.exec(statement, values)?;
        Ok(())
    }

    fn select(&self, condition: &str, values: Vec<Value>) -> Result<Vec<Row>> {
        let select = format!("SELECT reference, start, \"end\", seat, site FROM times WHERE {condition}");
        self.sql.exec(&select, values)?.to_array()
    }
}
