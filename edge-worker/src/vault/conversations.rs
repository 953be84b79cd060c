//! What is written into conversations: messages of both sides, notes, changes. Each write is one transaction with all that
//! follows from it.

use nearhand_shared::conversation::{Author, Status};
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::PutAnswer;
use super::protocol::conversation::{Answer, Begin, By, Own, Patch, Remark, Say, Stored, Written};
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// Stores what the business begins. Its first message is a row of its own: what a request says itself is the
    /// visitor's.
    pub fn begin(&self, begin: Begin) -> Result<Option<PutAnswer>> {
        let (reference, now) = (begin.put.record.reference.clone(), begin.put.record.created.as_millisecond());
        let assignee = begin.put.record.standing.assignee.clone();
        if let Some(answer) = self.put(begin.put)? {
            return Ok(Some(answer));
        }
        let mut record = self.find(&reference)?.ok_or("a request that was there is gone")?;
        record.standing.seq = 0;
        let seq = self.append(&record, Author::Team, &begin.by, now, &begin.message)?;
        self.tell(Event::RequestCreated, &reference, Author::Team.as_str(), now)?;
        if let Some(letter) = begin.mail {
            self.queue_mail(&record, seq, letter, now)?;
        }
        // It is no visitor's request, and no figure counts it as one.
        let uncount = "DELETE FROM facts WHERE reference = ? AND kind = 'created'";
        self.sql.exec(uncount, vec![reference.as_str().into()])?;
        // Nobody waits for the business.
        let update = "UPDATE requests SET waiting_since = NULL, assignee = ? WHERE reference = ?";
        self.sql.exec(update, vec![assignee.into(), reference.as_str().into()])?;
        self.add_event(&reference, now, "created", ("", Status::Pending.as_str()), &begin.by)?;
        self.resolve_later(&reference, (begin.resolve_at, begin.resolve_worked_s), now)?;
        Ok(None)
    }

    /// Stores what a visitor says.
    pub fn say(&self, say: Say) -> Result<Written> {
        let Some(record) = self.opened(&say.reference, &say.opener)? else { return self.not_found(say.key.as_ref()) };
        if let Some(before) = self.written_before(say.key.as_ref())? {
            return Ok(before);
        }
        let standing = &record.standing;
        let seq = self.append(&record, Author::Visitor, &By::default(), say.now, &say.message)?;
        self.tell(Event::MessageCreated, &record.reference, Author::Visitor.as_str(), say.now)?;
        let status = standing.status.after_visitor();
        self.judged(&record, say.upset, say.now)?;
        let visitor = By { id: "visitor".to_owned(), name: String::new() };
        self.set_status(&record, status, None, &visitor, say.now)?;
        let is_answered = standing.waiting_since.is_none() || standing.last.from != Author::Visitor;
        if is_answered && status == Status::Open {
            let answer_by = say.answer_by.map_or(Value::Null, Value::Integer);
            let update = "UPDATE requests SET answer_by = ?, waiting_since = ? WHERE reference = ?";
            self.sql.exec(update, vec![answer_by, Value::Integer(say.now), record.reference.as_str().into()])?;
        }
        self.keep_written(&record.reference, say.key, Stored { seq, at: instant(say.now as f64) })
    }

    /// Stores an answer, unless something was written that its writer had not read.
    pub fn answer(&self, answer: Answer) -> Result<Written> {
        let Some(record) = self.followed(&answer.reference)? else { return self.not_found(answer.key.as_ref()) };
        if let Some(before) = self.written_before(answer.key.as_ref())? {
            return Ok(before);
        }
        if let Some(newer) = self.newer(&record, answer.after)? {
            return Ok(newer);
        }
        let seq = self.append(&record, Author::Team, &answer.by, answer.now, &answer.message)?;
        self.tell(Event::MessageCreated, &record.reference, Author::Team.as_str(), answer.now)?;
        if !answer.own.is_empty() {
            self.keep_own(&record.reference, &Own { seq, own: answer.own })?;
        }
        if let Some(letter) = answer.mail {
            self.queue_mail(&record, seq, letter, answer.now)?;
        }
        if self.is_first_answer(&record.reference, seq)? {
            let wall_s = (answer.now - record.created.as_millisecond()) / 1000;
            self.add_fact(&record, "first_response", answer.now, (wall_s, answer.worked_s), &answer.by.id)?;
        }
        if let Some(promised) = record.answer_by.filter(|_| record.standing.waiting_since.is_some()) {
            let kind = if instant(answer.now as f64) <= promised { "promise_kept" } else { "promise_broken" };
            self.add_fact(&record, kind, answer.now, (0, 0), &answer.by.id)?;
        }
        self.apply(&record, &answer.change, &answer.by, (answer.now, answer.worked_s))?;
        if answer.change.status == Some(Status::Open) {
            // The promise was kept, or broken, once: what is still to come is waited for from now on.
            let update = "UPDATE requests SET waiting_since = ?, answer_by = NULL WHERE reference = ?";
            self.sql.exec(update, vec![Value::Integer(answer.now), record.reference.as_str().into()])?;
        }
        self.end_draft(&record.reference, &answer.by.id, "message")?;
        self.keep_written(&record.reference, answer.key, Stored { seq, at: instant(answer.now as f64) })
    }

    /// Changes how a conversation stands.
    pub fn patch(&self, patch: Patch) -> Result<Written> {
        let Some(record) = self.followed(&patch.reference)? else { return self.not_found(patch.key.as_ref()) };
        if let Some(before) = self.written_before(patch.key.as_ref())? {
            return Ok(before);
        }
        if let Some(newer) = self.newer(&record, patch.after)? {
            return Ok(newer);
        }
        self.apply(&record, &patch.change, &patch.by, (patch.now, patch.worked_s))?;
        self.keep_written(
            &record.reference,
            patch.key,
            Stored { seq: record.standing.seq, at: instant(patch.now as f64) },
        )
    }

    /// Stores a note.
    pub fn remark(&self, remark: Remark) -> Result<Written> {
        let Some(record) = self.followed(&remark.reference)? else { return self.not_found(remark.key.as_ref()) };
        if let Some(before) = self.written_before(remark.key.as_ref())? {
            return Ok(before);
        }
        self.end_draft(&record.reference, &remark.by.id, "note")?;
        self.add_note(&record, remark)
    }

    /// Adds a note to a conversation.
    pub(super) fn add_note(&self, record: &Record, remark: Remark) -> Result<Written> {
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
        self.keep_written(reference, remark.key, Stored { seq, at: instant(remark.now as f64) })
    }
}
