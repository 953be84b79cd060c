//! One conversation of two.

use nearhand_shared::conversation::{Author, Status, beginning};
use nearhand_shared::request::record::Record;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{By, Merge, Own, Stored, Written};
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
        // Whom the shop knows as two are two, whatever somebody takes them for: a code would open the other's words.
        let are_known = !from.customer.is_empty() && !into.customer.is_empty();
        let are_two = are_known && from.customer != into.customer;
        if is_ended || are_two || from.reference == into.reference || from.call.is_some() || into.call.is_some() {
            return Ok(Written::Fixed);
        }
        let last_before = last_word(&into);
        let (waiting, promised) = (from.standing.waiting_since, from.answer_by);
        let promised_there = into.answer_by.filter(|_| into.standing.waiting_since.is_some());
        let mut record = into;
        let own = self.own_words(&from.reference)?;
        for message in self.messages(&from, 0)? {
            let by = By { id: self.agent_of(&from.reference, message.seq)?, name: message.name };
            record.standing.seq =
                self.append(&record, message.from, &by, message.at.as_millisecond(), &message.message)?;
            self.move_mails((&from.reference, message.seq), (&record.reference, record.standing.seq))?;
            self.move_files((&from.reference, message.seq), (&record.reference, record.standing.seq))?;
            if message.message.is_empty() {
                self.call_by_files(&record.reference, record.standing.seq)?;
            }
            self.move_arrivals((&from.reference, message.seq), (&record.reference, record.standing.seq))?;
            if let Some(own) = own.iter().find(|own| own.seq == message.seq) {
                let own = Own { seq: record.standing.seq, own: own.own.clone() };
                self.keep_own(&record.reference, &own)?;
            }
        }
        // Files that no message has named yet.
        self.move_files((&from.reference, 0), (&record.reference, 0))?;
        self.forget_unnamed(&record.reference, merge.now)?;
        let note_seq = record.standing.note_seq;
        self.move_arrivals_of_notes(&from.reference, &record.reference, note_seq)?;
        self.move_files_of_notes(&from.reference, &record.reference, note_seq)?;
        let (target, ended) = (record.reference.clone(), from.reference.as_str());
        self.sql.exec(
            "UPDATE notes SET reference = ?1, note_seq = note_seq + ?2 WHERE reference = ?3",
            vec![target.as_str().into(), Value::Integer(note_seq.into()), ended.into()],
        )?;
        self.sql.exec(
            "UPDATE requests SET note_seq = note_seq + ? WHERE reference = ?",
            vec![Value::Integer(from.standing.note_seq.into()), target.as_str().into()],
        )?;
        if let Some(since) = waiting {
            self.set_status(&record, Status::Open, None, &merge.by, merge.now)?;
            // Whoever has waited longest, and the nearest promise.
            self.sql.exec(
                "UPDATE requests SET waiting_since = MIN(waiting_since, ?1), \
                 answer_by = MIN(COALESCE(answer_by, ?2), COALESCE(?2, answer_by)) WHERE reference = ?3",
                vec![
                    Value::Integer(since.as_millisecond()),
                    promised.map_or(Value::Null, |at| Value::Integer(at.as_millisecond())),
                    target.as_str().into(),
                ],
            )?;
        }
        let is_nearer = |at| promised_there.is_none_or(|there| at < there);
        let is_of_ended = promised.filter(|_| waiting.is_some()).is_some_and(is_nearer);
        self.join_warnings(ended, &target, is_of_ended, merge.now)?;
        if last_before.0 > last_word(&from).0 {
            let (at, author, message) = last_before;
            self.sql.exec(
                "UPDATE requests SET last_at = ?, last_from = ?, last_message = ? WHERE reference = ?",
                vec![Value::Integer(at), author.as_str().into(), message.into(), target.as_str().into()],
            )?;
        }
        // Who it is goes on, so that the shop's customer finds it, and so do their colleagues.
        for (column, value) in
            [("customer", &from.customer), ("name", &from.name), ("email", &from.email), ("phone", &from.phone)]
        {
            let update = format!("UPDATE requests SET {column} = ? WHERE reference = ? AND {column} = ''");
            self.sql.exec(&update, vec![value.as_str().into(), target.as_str().into()])?;
        }
        self.sql.exec(
            "UPDATE requests SET merged_into = ?, state = 'resolved', waiting_since = NULL WHERE reference = ?",
            vec![target.as_str().into(), ended.into()],
        )?;
        self.sql.exec("DELETE FROM messages WHERE reference = ?", vec![ended.into()])?;
        self.send_later(&target, merge.now)?;
        // What was said of it is of the times at which it was resolved.
        let move_ratings = "UPDATE OR IGNORE ratings SET reference = ? WHERE reference = ?";
        self.sql.exec(move_ratings, vec![target.as_str().into(), ended.into()])?;
        self.merge_moods(&from, &record, merge.now)?;
        self.move_drafts(ended, &target)?;
        // The numbers of its messages are other ones now.
        for table in ["seen", "later"] {
            self.sql.exec(&format!("DELETE FROM {table} WHERE reference = ?"), vec![ended.into()])?;
        }
        self.move_hold(ended, &target)?;
        // Whoever was joined with the one that ends follows it.
        let follow = "UPDATE requests SET merged_into = ? WHERE merged_into = ?";
        self.sql.exec(follow, vec![target.as_str().into(), ended.into()])?;
        self.add_event(&target, merge.now, "merged", (ended, &target), &merge.by)?;
        self.forget_words(ended)?;
        self.keep_written(&target, merge.key, Stored { seq: record.standing.seq, at: instant(merge.now as f64) })
    }
}

/// The last word of a conversation: when, whose, and how it begins.
fn last_word(record: &Record) -> (i64, Author, String) {
    let last = &record.standing.last;
    match last.at {
        Some(at) => (at.as_millisecond(), last.from, last.message.clone()),
        None => (record.created.as_millisecond(), Author::Visitor, beginning(&record.message)),
    }
}
