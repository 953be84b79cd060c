//! Mails that tell a visitor how their booked call stands. Only the newest of a call is true: one before it that still waits is
//! dropped, and one that was given up is no longer missed. What the newest says, and its file, is enough for who has got none before.
//!
//! Their number (`mails.seq`) is 0 where the visitor has changed the call, who knows it already; else that of the message that would
//! come next, so that a change which has not reached its visitor is told as an answer is that has not (`undelivered.rs`), until they write.

use nearhand_shared::mail::letter::Letter;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::storage::{OF_CALLS, Storage};
use super::undelivered::BEFORE;
use crate::objects::jobs::now as clock;

/// How many mails of their own changes an address gets within an hour. Anybody may book with any address, and move that call again and
/// again; what is more waits, since the last must come: somebody's calendar has another time.
const MOST_OWN: i64 = 6;
/// How long that is, in milliseconds.
const HOUR_MS: i64 = 60 * 60 * 1000;

impl Storage {
    /// Queues the mails that tell of a change of a call. Those that told how it stood before it are outdated, also where none tells of it.
    pub(super) fn queue_call_mails(
        &self,
        record: &Record,
        letters: Vec<Letter>,
        is_by_visitor: bool,
        now: i64,
    ) -> Result<()> {
        let reference = record.reference.as_str();
        self.outdate(reference, "TRUE")?;
        let seq = if is_by_visitor { 0 } else { record.standing.seq + 1 };
        for letter in letters {
            let is_own = is_by_visitor && letter.purpose.is_of_call();
            let due = if is_own { self.room_for_own(&record.email, now)? } else { now };
            self.queue_mail_for(record, seq, letter, (now, due))?;
        }
        if is_by_visitor { Ok(()) } else { self.reopen_untried(reference, seq, now) }
    }

    /// The same of those that were being sent when a newer one was written.
    pub(super) fn drop_outdated(&self, reference: &str) -> Result<()> {
        let newest = format!("SELECT MAX(rowid) FROM mails WHERE reference = ?1 AND purpose IN {OF_CALLS}");
        self.outdate(reference, &format!("rowid < ({newest})"))
    }

    fn outdate(&self, reference: &str, which: &str) -> Result<()> {
        let of_call = format!("reference = ?1 AND purpose IN {OF_CALLS} AND {which}");
        // What is on its way now nobody takes back.
        let delete = format!("DELETE FROM mails WHERE {of_call} AND state = 'queued' AND taken < ?2");
        self.sql.exec(&delete, vec![reference.into(), Value::Integer(clock())])?;
        let update = format!("UPDATE mails SET purpose = '{BEFORE}' WHERE {of_call} AND state = 'failed'");
        self.sql.exec(&update, vec![reference.into()]).map(drop)
    }

    /// When an address may get one more mail of a change that its owner, or who says so, has made: now, or once it has got fewer.
    fn room_for_own(&self, to: &str, now: i64) -> Result<i64> {
        #[derive(Deserialize)]
        struct Row {
            written: f64,
        }
        let select = format!(
            "SELECT written FROM mails WHERE recipient = ? COLLATE NOCASE AND purpose IN {OF_CALLS} AND seq = 0 \
             AND written > ? ORDER BY written DESC LIMIT 1 OFFSET ?"
        );
        let values = vec![to.into(), Value::Integer(now - HOUR_MS), Value::Integer(MOST_OWN - 1)];
        let rows: Vec<Row> = self.sql.exec(&select, values)?.to_array()?;
        Ok(rows.first().map_or(now, |row| row.written as i64 + HOUR_MS))
    }
}
