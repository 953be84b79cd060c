//! Answers that have not reached whom they are to, and what the business has done with a booked call: their conversation is the
//! business's again, and lists say so.

use nearhand_shared::conversation::{Event, Status};
use nearhand_shared::mail::letter::Letter;
use nearhand_shared::mail::{State, Why};
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::By;
use super::standing::system;
use super::storage::{IS_UNDELIVERED, OF_CALLS, Storage};

/// The purpose of the mail of an answer that was sent again since, or of a call that another tells of.
pub(super) const BEFORE: &str = "before";

impl Storage {
    /// Gives a mail up. Where it was an answer that nobody has got otherwise, its conversation is open again.
    pub(super) fn fail_mail(&self, id: &str, why: Why, detail: &str, now: i64) -> Result<()> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
        }
        self.end_mail(id, State::Failed, Some(why), detail)?;
        let select = format!("SELECT reference FROM mails WHERE id = ? AND {IS_UNDELIVERED}");
        let rows: Vec<Row> = self.sql.exec(&select, vec![id.into()])?.to_array()?;
        let Some(row) = rows.first() else { return Ok(()) };
        self.reopen(&row.reference, &[Status::Pending, Status::Snoozed, Status::Resolved], now)
    }

    /// The same of an answer that was not even tried. Whoever has resolved it meanwhile reads that beside their answer.
    pub(super) fn reopen_untried(&self, reference: &str, seq: u32, now: i64) -> Result<()> {
        let select = format!("SELECT 1 FROM mails WHERE reference = ? AND seq = ? AND {IS_UNDELIVERED}");
        if self.exists(&select, vec![reference.into(), Value::Integer(seq.into())])? {
            self.reopen(reference, &[Status::Pending], now)?;
        }
        Ok(())
    }

    /// Has mail sent to its visitor again, beginning with the answers that were given up. The mails before stay, under a purpose of
    /// their own: what answers to them, or reports on them, is still known.
    pub(super) fn send_again(&self, record: &Record, again: Vec<(u32, Letter)>, by: &By, now: i64) -> Result<()> {
        let reference = record.reference.as_str();
        let was_suppressed = self.is_suppressed(&record.email)?;
        self.lift(&record.email)?;
        let mut is_any = false;
        for (seq, letter) in again {
            let values = || vec![reference.into(), Value::Integer(seq.into())];
            // Of a call whatever was given up is missed: what its visitor has done themselves, too, since its file changes their calendar.
            let failed = match letter.purpose.is_of_call() {
                true => format!("reference = ? AND seq = ? AND purpose IN {OF_CALLS} AND state = 'failed'"),
                false => format!("reference = ? AND seq = ? AND {IS_UNDELIVERED}"),
            };
            if self.exists(&format!("SELECT 1 FROM mails WHERE {failed}"), values())? {
                self.sql.exec(&format!("UPDATE mails SET purpose = '{BEFORE}' WHERE {failed}"), values())?;
                self.queue_mail(record, seq, letter, now)?;
                is_any = true;
            }
        }
        if was_suppressed || is_any {
            let was = if was_suppressed { "suppressed" } else { "failed" };
            self.add_event(reference, now, "mail", (was, "again"), by)?;
        }
        Ok(())
    }

    fn reopen(&self, reference: &str, from: &[Status], now: i64) -> Result<()> {
        match self.find(reference)?.filter(|record| from.contains(&record.standing.status)) {
            Some(record) => self.set_status_for(&record, (Status::Open, None), (&system(), Event::UNDELIVERED), now),
            None => Ok(()),
        }
    }
}
