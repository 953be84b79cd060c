//! Conversations in a Vault: what both sides write, and how it stands then. Each write is one transaction with all that
//! follows from it.
//!
//! The first message is the request's own (`requests.message`, number 1); the table of messages has those after it.

use jiff::Timestamp;
use nearhand_shared::conversation::{Author, Message, Note, Status, beginning};
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{
    After, Answer, By, Change, Merge, Open, Opened, Opener, Patch, Remark, Say, Stored, Whole, WriteKey, Written,
};
use super::storage::{Storage, instant};
use crate::objects::jobs::now as clock;

/// Wakes a conversation that was put off.
pub const SNOOZE: &str = "snooze";
/// Resolves one that has waited for its visitor long enough.
pub const PENDING: &str = "pending";

/// Who does what nobody does: a job.
fn system() -> By {
    By { id: "system".to_owned(), name: String::new() }
}

impl Storage {
    /// The conversation that a reference leads to: of one that was joined with another, the other.
    pub(super) fn followed(&self, reference: &str) -> Result<Option<Record>> {
        #[derive(Deserialize)]
        struct Row {
            merged_into: String,
        }
        let select = "SELECT merged_into FROM requests WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        match rows.first() {
            None => Ok(None),
            Some(row) if row.merged_into.is_empty() => self.find(reference),
            Some(row) => self.find(&row.merged_into),
        }
    }

    /// A visitor's own conversation, with its messages after a number.
    pub fn open_conversation(&self, open: &Open) -> Result<Option<Opened>> {
        let Some(record) = self.opened(&open.reference, &open.opener)? else { return Ok(None) };
        let messages = self.messages(&record, open.after)?;
        Ok(Some(Opened { record, messages }))
    }

    /// All of a conversation, for the business.
    pub fn whole(&self, reference: &str) -> Result<Option<Whole>> {
        let Some(record) = self.followed(reference)? else { return Ok(None) };
        let (messages, notes) = (self.messages(&record, 0)?, self.notes(&record.reference, 0)?);
        let events = self.events(&record.reference)?;
        Ok(Some(Whole { record, messages, notes, events }))
    }

    /// Stores what a visitor says.
    pub fn say(&self, say: Say) -> Result<Written> {
        let Some(record) = self.opened(&say.reference, &say.opener)? else { return Ok(Written::Unknown) };
        if let Some(before) = self.written_before(say.key.as_ref())? {
            return Ok(before);
        }
        let standing = &record.standing;
        let seq = self.append(&record, Author::Visitor, &By::default(), say.now, &say.message)?;
        let status = standing.status.after_visitor();
        let visitor = By { id: "visitor".to_owned(), name: String::new() };
        self.set_status(&record, status, None, &visitor, say.now)?;
        if standing.waiting_since.is_none() && status == Status::Open {
            let answer_by = say.answer_by.map_or(Value::Null, Value::Integer);
            let update = "UPDATE requests SET answer_by = ? WHERE reference = ?";
            self.sql.exec(update, vec![answer_by, record.reference.as_str().into()])?;
        }
        self.keep_written(&record.reference, say.key, Stored { seq, at: at(say.now) })
    }

    /// Stores an answer, unless something was written that its writer had not read.
    pub fn answer(&self, answer: Answer) -> Result<Written> {
        let Some(record) = self.followed(&answer.reference)? else { return Ok(Written::Unknown) };
        if let Some(before) = self.written_before(answer.key.as_ref())? {
            return Ok(before);
        }
        if let Some(newer) = self.newer(&record, answer.after)? {
            return Ok(newer);
        }
        let seq = self.append(&record, Author::Team, &answer.by, answer.now, &answer.message)?;
        if self.is_first_answer(&record.reference, seq)? {
            let wall_s = (answer.now - record.created.as_millisecond()) / 1000;
            self.add_fact(&record, "first_response", answer.now, (wall_s, answer.worked_s), &answer.by.id)?;
        }
        if let Some(promised) = record.answer_by.filter(|_| record.standing.waiting_since.is_some()) {
            let kind = if at(answer.now) <= promised { "promise_kept" } else { "promise_broken" };
            self.add_fact(&record, kind, answer.now, (0, 0), &answer.by.id)?;
        }
        self.apply(&record, &answer.change, &answer.by, (answer.now, answer.worked_s))?;
        self.keep_written(&record.reference, answer.key, Stored { seq, at: at(answer.now) })
    }

    /// Changes how a conversation stands.
    pub fn patch(&self, patch: Patch) -> Result<Written> {
        let Some(record) = self.followed(&patch.reference)? else { return Ok(Written::Unknown) };
        if let Some(before) = self.written_before(patch.key.as_ref())? {
            return Ok(before);
        }
        self.apply(&record, &patch.change, &patch.by, (patch.now, patch.worked_s))?;
        self.keep_written(&record.reference, patch.key, Stored { seq: record.standing.seq, at: at(patch.now) })
    }

    /// Stores a note.
    pub fn remark(&self, remark: Remark) -> Result<Written> {
        let Some(record) = self.followed(&remark.reference)? else { return Ok(Written::Unknown) };
        if let Some(before) = self.written_before(remark.key.as_ref())? {
            return Ok(before);
        }
        let seq = record.standing.note_seq + 1;
        let reference = record.reference.as_str();
        self.sql.exec(
            "INSERT INTO notes (reference, note_seq, agent, name, at, note, mentions) VALUES (?, ?, ?, ?, ?, ?, ?)",
            vec![
                reference.into(),
                Value::Integer(seq.into()),
                remark.by.id.into(),
                remark.by.name.into(),
                Value::Integer(remark.now),
                remark.note.into(),
                serde_json::to_string(&remark.mentions)?.into(),
            ],
        )?;
        let update = "UPDATE requests SET note_seq = ? WHERE reference = ?";
        self.sql.exec(update, vec![Value::Integer(seq.into()), reference.into()])?;
        self.keep_written(reference, remark.key, Stored { seq, at: at(remark.now) })
    }

    /// Makes one conversation of two: the messages of the one that ends follow those of the other, with their own times.
    pub fn merge(&self, merge: Merge) -> Result<Written> {
        let (Some(from), Some(into)) = (self.find(&merge.reference)?, self.followed(&merge.into)?) else {
            return Ok(Written::Unknown);
        };
        if let Some(before) = self.written_before(merge.key.as_ref())? {
            return Ok(before);
        }
        let is_ended = self.followed(&from.reference)?.is_none_or(|there| there.reference != from.reference);
        if is_ended || from.reference == into.reference || from.call.is_some() || into.call.is_some() {
            return Ok(Written::Fixed);
        }
        let mut record = into;
        for message in self.messages(&from, 0)? {
            let by = By { id: self.agent_of(&from.reference, message.seq)?, name: message.name };
            record.standing.seq =
                self.append(&record, message.from, &by, message.at.as_millisecond(), &message.message)?;
        }
        let note_seq = record.standing.note_seq;
        let (target, ended) = (record.reference.clone(), from.reference.as_str());
        self.sql.exec(
            "UPDATE notes SET reference = ?1, note_seq = note_seq + ?2 WHERE reference = ?3",
            vec![target.as_str().into(), Value::Integer(note_seq.into()), ended.into()],
        )?;
        self.sql.exec(
            "UPDATE requests SET note_seq = note_seq + ? WHERE reference = ?",
            vec![Value::Integer(from.standing.note_seq.into()), target.as_str().into()],
        )?;
        if from.standing.waiting_since.is_some() {
            self.set_status(&record, Status::Open, None, &merge.by, merge.now)?;
        }
        self.sql.exec(
            "UPDATE requests SET merged_into = ?, state = 'resolved', waiting_since = NULL WHERE reference = ?",
            vec![target.as_str().into(), ended.into()],
        )?;
        self.sql.exec("DELETE FROM messages WHERE reference = ?", vec![ended.into()])?;
        // Whoever was joined with the one that ends follows it.
        let follow = "UPDATE requests SET merged_into = ? WHERE merged_into = ?";
        self.sql.exec(follow, vec![target.as_str().into(), ended.into()])?;
        self.add_event(&target, merge.now, "merged", (ended, &target), &merge.by)?;
        self.forget_words(ended)?;
        self.keep_written(&target, merge.key, Stored { seq: record.standing.seq, at: at(merge.now) })
    }

    /// Ends a wait that has been waited for: what a job found due. What has changed since stays as it is.
    pub fn wake(&self, kind: &str, reference: &str, now: i64) -> Result<()> {
        let Some(record) = self.find(reference)? else { return Ok(()) };
        match (kind, record.standing.status) {
            (SNOOZE, Status::Snoozed) => self.set_status(&record, Status::Open, None, &system(), now),
            (PENDING, Status::Pending) => {
                let wall_s = (now - record.created.as_millisecond()) / 1000;
                self.add_fact(&record, "resolved", now, (wall_s, 0), "system")?;
                self.set_status(&record, Status::Resolved, None, &system(), now)
            }
            _ => Ok(()),
        }
    }

    fn opened(&self, reference: &str, opener: &Opener) -> Result<Option<Record>> {
        match opener {
            Opener::Code(hash) if !self.is_opened_by(reference, hash)? => Ok(None),
            Opener::Code(_) => self.followed(reference),
            Opener::Customer(id) => {
                let record = self.followed(reference)?;
                Ok(record.filter(|record| !id.is_empty() && record.customer == *id))
            }
        }
    }

    /// The messages of a conversation after a number, in their order.
    pub(super) fn messages(&self, record: &Record, after: u32) -> Result<Vec<Message>> {
        #[derive(Deserialize)]
        struct Row {
            seq: f64,
            author: String,
            name: String,
            at: f64,
            message: String,
        }
        let first = record.first_message().filter(|_| after == 0);
        let select = "SELECT seq, author, name, at, message FROM messages WHERE reference = ? AND seq > ? ORDER BY seq";
        let values = vec![record.reference.as_str().into(), Value::Integer(after.into())];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let rest = rows.into_iter().map(|row| Message {
            seq: row.seq as u32,
            from: Author::of(&row.author),
            name: row.name,
            at: instant(row.at),
            message: row.message,
        });
        Ok(first.into_iter().chain(rest).collect())
    }

    fn agent_of(&self, reference: &str, seq: u32) -> Result<String> {
        #[derive(Deserialize)]
        struct Row {
            agent: String,
        }
        let select = "SELECT agent FROM messages WHERE reference = ? AND seq = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into(), Value::Integer(seq.into())])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| row.agent).unwrap_or_default())
    }

    fn notes(&self, reference: &str, after: u32) -> Result<Vec<Note>> {
        #[derive(Deserialize)]
        struct Row {
            note_seq: f64,
            agent: String,
            name: String,
            at: f64,
            note: String,
            mentions: String,
        }
        let select = "SELECT note_seq, agent, name, at, note, mentions FROM notes \
                      WHERE reference = ? AND note_seq > ? ORDER BY note_seq";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into(), Value::Integer(after.into())])?.to_array()?;
        let note = |row: Row| Note {
            note_seq: row.note_seq as u32,
            agent: row.agent,
            name: row.name,
            at: instant(row.at),
            note: row.note,
            mentions: serde_json::from_str(&row.mentions).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(note).collect())
    }

    /// What was written since its writer had looked.
    fn newer(&self, record: &Record, after: After) -> Result<Option<Written>> {
        let seq = after.seq.filter(|seq| *seq < record.standing.seq);
        let note = after.note.filter(|note| *note < record.standing.note_seq);
        if seq.is_none() && note.is_none() {
            return Ok(None);
        }
        let messages = seq.map(|seq| self.messages(record, seq)).transpose()?.unwrap_or_default();
        let notes = note.map(|note| self.notes(&record.reference, note)).transpose()?.unwrap_or_default();
        Ok(Some(Written::Newer { messages, notes }))
    }

    /// Adds a message at the end; gives its number.
    fn append(&self, record: &Record, author: Author, by: &By, now: i64, message: &str) -> Result<u32> {
        let seq = record.standing.seq + 1;
        let reference = record.reference.as_str();
        self.sql.exec(
            "INSERT INTO messages (reference, seq, author, agent, name, at, message) VALUES (?, ?, ?, ?, ?, ?, ?)",
            vec![
                reference.into(),
                Value::Integer(seq.into()),
                author.as_str().into(),
                by.id.as_str().into(),
                by.name.as_str().into(),
                Value::Integer(now),
                message.into(),
            ],
        )?;
        self.sql.exec(
            "UPDATE requests SET seq = ?, last_at = ?, last_from = ?, last_message = ? WHERE reference = ?",
            vec![
                Value::Integer(seq.into()),
                Value::Integer(now),
                author.as_str().into(),
                beginning(message).into(),
                reference.into(),
            ],
        )?;
        Ok(seq)
    }

    /// Changes what is named, each with an event.
    fn apply(&self, record: &Record, change: &Change, by: &By, (now, worked_s): (i64, i64)) -> Result<()> {
        let (reference, standing) = (record.reference.as_str(), &record.standing);
        if let Some(status) = change.status {
            let until = change.snoozed_until.filter(|_| status == Status::Snoozed);
            if status == Status::Resolved && standing.status != Status::Resolved {
                let wall_s = (now - record.created.as_millisecond()) / 1000;
                self.add_fact(record, "resolved", now, (wall_s, worked_s), &by.id)?;
            }
            self.set_status(record, status, until, by, now)?;
            // A job falls due as long after the real clock as it would after the one that was told.
            if let Some(until) = until {
                self.jobs.add_told(SNOOZE, reference, clock() + (until - now), until)?;
            }
            if let Some(until) = change.resolve_at.filter(|_| status == Status::Pending) {
                self.jobs.add_told(PENDING, reference, clock() + (until - now), until)?;
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
            self.add_event(reference, now, field, (before, after), by)?;
        }
        Ok(())
    }

    fn set_status(&self, record: &Record, status: Status, until: Option<i64>, by: &By, now: i64) -> Result<()> {
        let reference = record.reference.as_str();
        let before = record.standing.status;
        self.sql.exec(
            "UPDATE requests SET state = ?1, snoozed_until = ?2, \
             waiting_since = CASE WHEN ?3 THEN COALESCE(waiting_since, ?4) END, \
             resolved_at = CASE WHEN ?1 = 'resolved' THEN COALESCE(resolved_at, ?4) END WHERE reference = ?5",
            vec![
                status.as_str().into(),
                until.map_or(Value::Null, Value::Integer),
                Value::Integer(status.is_waiting().into()),
                Value::Integer(now),
                reference.into(),
            ],
        )?;
        if status == before {
            return Ok(());
        }
        self.add_event(reference, now, "status", (before.as_str(), status.as_str()), by)
    }

    fn is_first_answer(&self, reference: &str, seq: u32) -> Result<bool> {
        let select = "SELECT 1 FROM messages WHERE reference = ? AND author = 'team' AND seq < ?";
        Ok(!self.exists(select, vec![reference.into(), Value::Integer(seq.into())])?)
    }

    /// What the same key has brought before.
    pub(super) fn written_before(&self, key: Option<&WriteKey>) -> Result<Option<Written>> {
        #[derive(Deserialize)]
        struct Row {
            fingerprint: String,
            seq: f64,
            at: f64,
        }
        let Some(key) = key else { return Ok(None) };
        let select = "SELECT fingerprint, seq, at FROM writes WHERE lookup = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![key.lookup.as_str().into()])?.to_array()?;
        let Some(row) = rows.into_iter().next() else {
            // A key that a request came with stands for no message.
            let is_request =
                self.exists("SELECT 1 FROM requests WHERE key_lookup = ?", vec![key.lookup.as_str().into()])?;
            return Ok(is_request.then_some(Written::Conflict));
        };
        let is_same = row.fingerprint == key.fingerprint;
        let stored = Stored { seq: row.seq as u32, at: instant(row.at) };
        Ok(Some(if is_same { Written::Done(stored) } else { Written::Conflict }))
    }

    fn keep_written(&self, reference: &str, key: Option<WriteKey>, stored: Stored) -> Result<Written> {
        if let Some(key) = key {
            self.sql.exec(
                "INSERT INTO writes (lookup, reference, fingerprint, seq, at) VALUES (?, ?, ?, ?, ?)",
                vec![
                    key.lookup.into(),
                    reference.into(),
                    key.fingerprint.into(),
                    Value::Integer(stored.seq.into()),
                    Value::Integer(stored.at.as_millisecond()),
                ],
            )?;
        }
        Ok(Written::Done(stored))
    }
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}
