//! How conversations stand: what changes it, and what waits for an instant.

use nearhand_shared::conversation::Status;
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{By, Change, Unassign};
use super::storage::Storage;
use crate::objects::jobs::now as clock;

/// Wakes a conversation that was put off.
pub const SNOOZE: &str = "snooze";
/// Resolves one that has waited for its visitor long enough.
pub const PENDING: &str = "pending";

/// Who does what nobody does: a job.
pub(super) fn system() -> By {
    By { id: "system".to_owned(), name: String::new() }
}

impl Storage {
    /// Ends a wait that has been waited for: what a job found due. What has changed since stays as it is.
    pub fn wake(&self, kind: &str, reference: &str, now: i64) -> Result<()> {
        let Some(record) = self.find(reference)? else { return Ok(()) };
        match (kind, record.standing.status) {
            (SNOOZE, Status::Snoozed) => self.set_status(&record, Status::Open, None, &system(), now),
            (PENDING, Status::Pending) => {
                self.add_resolution(&record, now, self.resolve_worked_s(reference)?, "system")?;
                self.set_status(&record, Status::Resolved, None, &system(), now)
            }
            _ => Ok(()),
        }
    }

    /// Changes what is named, each with an event.
    pub(super) fn apply(&self, record: &Record, change: &Change, by: &By, (now, worked_s): (i64, i64)) -> Result<()> {
        let (reference, standing) = (record.reference.as_str(), &record.standing);
        if let Some(status) = change.status {
            let until = change.snoozed_until.filter(|_| status == Status::Snoozed);
            if status == Status::Resolved && standing.status != Status::Resolved {
                self.add_resolution(record, now, worked_s, &by.id)?;
            }
            self.set_status(record, status, until, by, now)?;
            // A job falls due as long after the real clock as it would after the one that was told.
            if let Some(until) = until {
                self.jobs.add_told(SNOOZE, reference, clock() + (until - now), until)?;
            }
            if let Some(until) = change.resolve_at.filter(|_| status == Status::Pending) {
                self.resolve_later(reference, (until, change.resolve_worked_s), now)?;
            }
        }
        let priority = change.priority.map(|priority| priority.as_str().to_owned());
        let fields = [
            ("assignee", &standing.assignee, &change.assignee),
            ("team", &record.team, &change.team),
            ("priority", &standing.priority.as_str().to_owned(), &priority),
            (
                "tags",
                &serde_json::to_string(&standing.tags)?,
                &change.tags.as_ref().map(serde_json::to_string).transpose()?,
            ),
        ];
        for (field, before, after) in fields {
            let Some(after) = after.as_ref().filter(|after| *after != before) else { continue };
            let update = format!("UPDATE requests SET {field} = ? WHERE reference = ?");
            self.sql.exec(&update, vec![after.as_str().into(), reference.into()])?;
            self.add_event_for(reference, now, field, (before, after), (by, &change.reason))?;
        }
        if change.is_not_upset && standing.mood.is_some() {
            self.not_upset(record, by, now)?;
        }
        Ok(())
    }

    /// Has a conversation resolved at an instant, with how many seconds the team will have worked on it by then.
    pub(super) fn resolve_later(&self, reference: &str, (at, worked_s): (i64, i64), now: i64) -> Result<()> {
        let update = "UPDATE requests SET resolve_worked_s = ? WHERE reference = ?";
        self.sql.exec(update, vec![Value::Integer(worked_s), reference.into()])?;
        self.jobs.add_told(PENDING, reference, clock() + (at - now), at)
    }

    fn resolve_worked_s(&self, reference: &str) -> Result<i64> {
        #[derive(Deserialize)]
        struct Row {
            resolve_worked_s: f64,
        }
        let select = "SELECT resolve_worked_s FROM requests WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.resolve_worked_s as i64))
    }

    pub(super) fn set_status(
        &self,
        record: &Record,
        status: Status,
        until: Option<i64>,
        by: &By,
        now: i64,
    ) -> Result<()> {
        self.set_status_for(record, (status, until), (by, ""), now)
    }

    /// The same, with the reason of the system.
    pub(super) fn set_status_for(
        &self,
        record: &Record,
        (status, until): (Status, Option<i64>),
        why: (&By, &str),
        now: i64,
    ) -> Result<()> {
        let reference = record.reference.as_str();
        let before = record.standing.status;
        let is_waited_for = record.standing.waiting_since.is_some();
        if (status, before, until, is_waited_for) == (Status::Open, Status::Open, None, true) {
            // Who waits goes on waiting, as most who write another message do: nothing is other than it was.
            return Ok(());
        }
        // Whoever waits already goes on waiting: there is nothing to be looked for.
        let begins = status.is_waiting() && record.standing.waiting_since.is_none();
        let unanswered = if begins { self.unanswered_since(record)? } else { None };
        self.sql.exec(
            "UPDATE requests SET state = ?1, snoozed_until = ?2, \
             waiting_since = CASE WHEN ?3 THEN COALESCE(waiting_since, ?6, ?4) END, \
             answer_by = CASE WHEN ?3 AND waiting_since IS NULL AND ?6 IS NULL THEN NULL ELSE answer_by END, \
             resolved_at = CASE WHEN ?1 = 'resolved' THEN COALESCE(resolved_at, ?4) END, \
             spam_at = CASE WHEN ?1 = 'spam' THEN COALESCE(spam_at, ?4) END WHERE reference = ?5",
            vec![
                status.as_str().into(),
                until.map_or(Value::Null, Value::Integer),
                Value::Integer(status.is_waiting().into()),
                Value::Integer(now),
                reference.into(),
                unanswered.map_or(Value::Null, Value::Integer),
            ],
        )?;
        if status == before {
            return Ok(());
        }
        if status == Status::Resolved {
            self.tell(Event::RequestResolved, reference, "", now)?;
        }
        if before == Status::Spam || status == Status::Spam {
            self.hide_facts(reference, status == Status::Spam)?;
        }
        if before == Status::Resolved && status != Status::Spam {
            self.add_reopening(reference, now)?;
            self.ask_no_more(reference)?;
        }
        self.add_event_for(reference, now, "status", (before.as_str(), status.as_str()), why)
    }

    /// Since when the visitor's words are without an answer; none where the last word is the business's.
    fn unanswered_since(&self, record: &Record) -> Result<Option<i64>> {
        #[derive(Deserialize)]
        struct Row {
            answered: Option<f64>,
            since: Option<f64>,
        }
        let select = "SELECT MAX(CASE WHEN author = 'team' THEN seq END) AS answered, \
                      MIN(CASE WHEN author = 'visitor' AND seq > COALESCE((SELECT MAX(seq) FROM messages \
                      WHERE reference = ?1 AND author = 'team'), 0) THEN at END) AS since \
                      FROM messages WHERE reference = ?1";
        let rows: Vec<Row> = self.sql.exec(select, vec![record.reference.as_str().into()])?.to_array()?;
        let (answered, since) = rows.first().map(|row| (row.answered, row.since)).unwrap_or_default();
        // The first message is in the request's own row.
        let first = record.first_message().filter(|_| answered.is_none()).map(|_| record.created.as_millisecond());
        Ok(first.or(since.map(|at| at as i64)))
    }

    /// Takes conversations from somebody who is no longer there.
    pub fn unassign(&self, unassign: &Unassign) -> Result<usize> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
        }
        let select = "SELECT reference FROM requests WHERE assignee = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![unassign.agent.as_str().into()])?.to_array()?;
        let change = Change { assignee: Some(String::new()), ..Change::default() };
        for row in &rows {
            if let Some(record) = self.find(&row.reference)? {
                self.apply(&record, &change, &unassign.by, (unassign.now, 0))?;
            }
        }
        Ok(rows.len())
    }
}
