//! One conversation of two.

use nearhand_shared::conversation::Status;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{By, Merge, Stored, Written};
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// Makes one conversation of two: the messages of the one that ends follow those of the other, with their own times.
    pub fn merge(&self, merge: Merge) -> Result<Written> {
        let (Some(from), Some(into)) = (self.find(&merge.reference)?, self.followed(&merge.into)?) else {
            return self.not_found(merge.key.as_ref());
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
        self.move_drafts(ended, &target)?;
        // Whoever was joined with the one that ends follows it.
        let follow = "UPDATE requests SET merged_into = ? WHERE merged_into = ?";
        self.sql.exec(follow, vec![target.as_str().into(), ended.into()])?;
        self.add_event(&target, merge.now, "merged", (ended, &target), &merge.by)?;
        self.forget_words(ended)?;
        self.keep_written(&target, merge.key, Stored { seq: record.standing.seq, at: instant(merge.now as f64) })
    }
}
