//! What is written into conversations: messages of both sides, notes, changes. Each write is one transaction with all that
//! follows from it.

use nearhand_shared::conversation::{Author, Status};
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use worker::{Result, SqlStorageValue as Value};

use super::later::WAIT;
use super::mails::SEEN_MS;
use super::protocol::PutAnswer;
use super::protocol::conversation::{Answer, Begin, By, Own, Patch, Remark, Say, Stored, WriteKey, Written};
use super::protocol::later::Later;
use super::protocol::mail::Warning;
use super::storage::Storage;
use crate::objects::instant::instant;

/// What a visitor is promised who writes on.
pub(super) struct Promised {
    /// By when they are answered, in milliseconds since the Unix epoch.
    pub answer_by: Option<i64>,
    /// What warns of it.
    pub warning: Option<Warning>,
    /// What they are told later, where nobody answers.
    pub later: Later,
}

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
        self.reopen_untried(&reference, seq, now)?;
        Ok(None)
    }

    /// Stores what a visitor says.
    pub fn say(&self, say: Say) -> Result<Written> {
        match self.opened(&say.reference, &say.opener)? {
            Some(record) => self.say_in(&record, say),
            None => self.not_found(say.key.as_ref()),
        }
    }

    /// The same in a conversation, as it is now, that is known to be theirs.
    pub fn say_in(&self, record: &Record, say: Say) -> Result<Written> {
        if let Some(before) = self.written_before(say.key.as_ref())? {
            return Ok(before);
        }
        if !self.are_nameable(&record.reference, Author::Visitor, &say.attachments)? {
            return Ok(Written::NoFile);
        }
        let promised = Promised { answer_by: say.answer_by, warning: say.warning, later: say.later };
        let written = self.said(record, &say.message, (promised, say.upset), say.key, say.now)?;
        if let Written::Done(stored) = &written {
            self.name_files(&record.reference, stored.seq, &say.attachments)?;
            if say.message.is_empty() {
                self.call_by_files(&record.reference, stored.seq)?;
            }
        }
        Ok(written)
    }

    /// Stores what a visitor says in a conversation that is known to be theirs. With it come by when they are promised an answer, and
    /// the words by which they are upset.
    pub(super) fn said(
        &self,
        record: &Record,
        message: &str,
        (promised, upset): (Promised, Option<Vec<String>>),
        key: Option<WriteKey>,
        now: i64,
    ) -> Result<Written> {
        let standing = &record.standing;
        let seq = self.append(record, Author::Visitor, &By::default(), now, message)?;
        self.tell(Event::MessageCreated, &record.reference, Author::Visitor.as_str(), now)?;
        let status = standing.status.after_visitor();
        self.judged(record, upset, now)?;
        let visitor = By { id: "visitor".to_owned(), name: String::new() };
        self.set_status(record, status, None, &visitor, now)?;
        let is_answered = standing.begins_to_wait();
        if status == Status::Open {
            self.hold_later(record, promised.later, is_answered, now)?;
        }
        if is_answered && status == Status::Open {
            let answer_by = promised.answer_by.map_or(Value::Null, Value::Integer);
            let update = "UPDATE requests SET answer_by = ?, waiting_since = ? WHERE reference = ?";
            self.sql.exec(update, vec![answer_by, Value::Integer(now), record.reference.as_str().into()])?;
            if let Some(warning) = promised.warning {
                self.hold_warning(record, warning, now)?;
            }
        }
        self.keep_written(&record.reference, key, Stored { seq, at: instant(now as f64) })
    }

    /// Stores an answer, unless something was written that its writer had not read. `is_there`: its visitor listens, and is mailed
    /// only what they have not seen a while later.
    pub fn answer(&self, answer: Answer, is_there: bool) -> Result<Written> {
        let Some(record) = self.followed(&answer.reference)? else { return self.not_found(answer.key.as_ref()) };
        if let Some(before) = self.written_before(answer.key.as_ref())? {
            return Ok(before);
        }
        if let Some(newer) = self.newer(&record, answer.after)? {
            return Ok(newer);
        }
        if !self.are_nameable(&record.reference, Author::Team, &answer.attachments)? {
            return Ok(Written::NoFile);
        }
        let seq = self.append(&record, Author::Team, &answer.by, answer.now, &answer.message)?;
        self.name_files(&record.reference, seq, &answer.attachments)?;
        self.drop_later(&record.reference, WAIT)?;
        self.tell(Event::MessageCreated, &record.reference, Author::Team.as_str(), answer.now)?;
        if !answer.own.is_empty() {
            self.keep_own(&record.reference, &Own { seq, own: answer.own })?;
        }
        if let Some(letter) = answer.mail {
            let due = if is_there { answer.now + SEEN_MS } else { answer.now };
            self.queue_mail_for(&record, seq, letter, (answer.now, due))?;
        }
        for letter in answer.news {
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
        self.ask(&record, &answer.change, answer.ask, answer.now)?;
        if answer.change.status == Some(Status::Open) {
            // The promise was kept, or broken, once: what is still to come is waited for from now on.
            let update = "UPDATE requests SET waiting_since = ?, answer_by = NULL WHERE reference = ?";
            self.sql.exec(update, vec![Value::Integer(answer.now), record.reference.as_str().into()])?;
        }
        self.reopen_untried(&record.reference, seq, answer.now)?;
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
        if patch.change.is_mailed_again {
            self.send_again(&record, patch.again, &patch.by, patch.now)?;
        }
        for letter in patch.news {
            self.queue_mail(&record, record.standing.seq, letter, patch.now)?;
        }
        self.ask(&record, &patch.change, patch.ask, patch.now)?;
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

    /// Adds a note to a conversation, and tells whom it means.
    pub(super) fn add_note(&self, record: &Record, remark: Remark) -> Result<Written> {
        let seq = record.standing.note_seq + 1;
        let reference = record.reference.as_str();
        for letter in remark.news {
            self.queue_mail(record, record.standing.seq, letter, remark.now)?;
        }
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
