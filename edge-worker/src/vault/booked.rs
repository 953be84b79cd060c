//! Booked calls in a Vault, each beside its request, and every statement on them.
//!
//! Here is decided what is booked. A Calendar that does not know how a booking ended asks ([`Rows::settle`]), and what
//! is not in force then never will be: a write that comes late finds its time void.

use jiff::Timestamp;
use nearhand_shared::booking::{Booking, BookingState};
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::calls::{Calls, Change, Changed, Settle, To};
use super::rows::{Rows, instant};

/// The tables.
pub const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS calls (
    reference TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    start INTEGER NOT NULL,        -- milliseconds since the Unix epoch
    minutes INTEGER NOT NULL,
    zone TEXT NOT NULL, wall TEXT NOT NULL, tzdb TEXT NOT NULL,
    state TEXT NOT NULL, sequence INTEGER NOT NULL, reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS calls_by_start ON calls (start, reference);
CREATE TABLE IF NOT EXISTS void (
    reference TEXT NOT NULL,
    start INTEGER NOT NULL,        -- a time that this call will never have
    PRIMARY KEY (reference, start)
) WITHOUT ROWID;
";

const COLUMNS: &str = "team, start, minutes, zone, wall, tzdb, state, sequence, reason";

#[derive(Deserialize)]
struct CallRow {
    team: String,
    start: f64,
    minutes: f64,
    zone: String,
    wall: String,
    tzdb: String,
    state: String,
    sequence: f64,
    reason: String,
}

impl Rows {
    /// Whether a time was given back.
    pub(super) fn is_void(&self, reference: &str, start: Timestamp) -> Result<bool> {
        #[derive(Deserialize)]
        struct Found {
            found: f64,
        }
        let select = "SELECT EXISTS (SELECT 1 FROM void WHERE reference = ? AND start = ?) AS found";
        let values = vec![reference.into(), Value::Integer(start.as_millisecond())];
        let found: Vec<Found> = self.sql.exec(select, values)?.to_array()?;
        Ok(found.first().is_some_and(|row| row.found > 0.0))
    }

    /// Stores a call, or puts it in the place of what was stored of it.
    pub(super) fn insert_call(&self, reference: &str, call: &Booking) -> Result<()> {
        let insert =
            format!("INSERT OR REPLACE INTO calls (reference, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        let values = vec![
            reference.into(),
            call.team.as_str().into(),
            Value::Integer(call.start.as_millisecond()),
            Value::Integer(call.minutes.into()),
            call.zone.as_str().into(),
            call.wall.to_string().into(),
            call.tzdb.as_str().into(),
            call.state.as_str().into(),
            Value::Integer(call.sequence.into()),
            call.reason.as_str().into(),
        ];
        self.sql.exec(&insert, values)?;
        Ok(())
    }

    /// The call of a request, if it has one.
    pub(super) fn call_of(&self, reference: &str) -> Result<Option<Booking>> {
        let select = format!("SELECT {COLUMNS} FROM calls WHERE reference = ?");
        let rows: Vec<CallRow> = self.sql.exec(&select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().next().and_then(CallRow::read))
    }

    /// Moves or cancels a call.
    pub fn change(&self, change: Change) -> Result<Changed> {
        if let Some(token_hash) = &change.token_hash
            && !self.is_opened_by(&change.reference, token_hash)?
        {
            return Ok(Changed::Unknown);
        }
        let Some(before) = self.call_of(&change.reference)? else { return Ok(Changed::Unknown) };
        let is_over = before.start.as_millisecond() <= change.now;
        let call = match change.to {
            // The same change twice is one: its answer was lost.
            To::Moved(call) if before.state == BookingState::Booked && call.start == before.start => before.clone(),
            To::Cancelled { .. } if before.state == BookingState::Cancelled => before.clone(),
            _ if is_over || before.state == BookingState::Cancelled => return Ok(Changed::Fixed),
            To::Moved(call) if self.is_void(&change.reference, call.start)? => return Ok(Changed::Void),
            To::Moved(call) => Booking { sequence: before.sequence + 1, ..call },
            To::Cancelled { reason } => {
                Booking { state: BookingState::Cancelled, sequence: before.sequence + 1, reason, ..before.clone() }
            }
        };
        if call != before {
            self.insert_call(&change.reference, &call)?;
        }
        let record = self.find(&change.reference)?.ok_or("a request that was there is gone")?;
        Ok(Changed::Done(Box::new(record)))
    }

    /// Which of a call's times is in force; the others become void.
    pub fn settle(&self, settle: &Settle) -> Result<Option<i64>> {
        let call = self.call_of(&settle.reference)?.filter(|call| call.state == BookingState::Booked);
        let in_force = call.map(|call| call.start.as_millisecond());
        for start in settle.starts.iter().filter(|start| Some(**start) != in_force) {
            let values = vec![settle.reference.as_str().into(), Value::Integer(*start)];
            self.sql.exec("INSERT OR IGNORE INTO void (reference, start) VALUES (?, ?)", values)?;
        }
        Ok(in_force)
    }

    /// A part of the list of calls, earliest first.
    pub fn calls(&self, which: &Calls) -> Result<Vec<Record>> {
        #[derive(Deserialize)]
        struct Found {
            reference: String,
        }
        let select = "SELECT reference FROM calls WHERE (start, reference) > (?1, ?2) AND start < ?3 \
                      AND (?4 = '' OR team = ?4) ORDER BY start, reference LIMIT ?5";
        let values = vec![
            Value::Integer(which.after.0),
            which.after.1.as_str().into(),
            Value::Integer(which.before),
            which.team.as_str().into(),
            Value::Integer(which.limit as i64),
        ];
        let found: Vec<Found> = self.sql.exec(select, values)?.to_array()?;
        found.iter().filter_map(|row| self.find(&row.reference).transpose()).collect()
    }
}

impl CallRow {
    fn read(self) -> Option<Booking> {
        Some(Booking {
            team: self.team,
            start: instant(self.start),
            minutes: self.minutes as u16,
            zone: self.zone,
            wall: self.wall.parse().ok()?,
            tzdb: self.tzdb,
            state: if self.state == BookingState::Booked.as_str() {
                BookingState::Booked
            } else {
                BookingState::Cancelled
            },
            sequence: self.sequence as u32,
            reason: self.reason,
        })
    }
}
