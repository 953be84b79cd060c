//! Who is upset: what the worker has judged of a visitor's words, and what the business says to that. No visitor is shown any
//! of it.

use nearhand_shared::conversation::{Mood, Status};
use nearhand_shared::request::record::Record;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::By;
use super::standing::system;
use super::storage::Storage;

impl Storage {
    /// Takes down how a message was judged that a visitor adds to a conversation. Who was upset stays so until the
    /// conversation is resolved: what is said calmly later takes nothing back.
    pub(super) fn judged(&self, record: &Record, upset: Option<Vec<String>>, now: i64) -> Result<()> {
        match upset {
            Some(words) => self.is_upset(record, &words, now),
            None if record.standing.status == Status::Resolved => self.no_longer_upset(&record.reference),
            None => Ok(()),
        }
    }

    /// Keeps by which words somebody is upset, and has their conversation answered before others.
    pub(super) fn is_upset(&self, record: &Record, words: &[String], now: i64) -> Result<()> {
        let reference = record.reference.as_str();
        self.sql.exec(
            "INSERT INTO upset (reference, at, words, wrong_by) VALUES (?, ?, ?, '') \
             ON CONFLICT (reference) DO UPDATE SET at = excluded.at, words = excluded.words, wrong_by = ''",
            vec![reference.into(), Value::Integer(now), serde_json::to_string(words)?.into()],
        )?;
        if record.standing.mood.is_none() {
            self.add_event(reference, now, "mood", ("", Mood::Upset.as_str()), &system())?;
            self.add_fact(record, "upset", now, (0, 0), "system")?;
        }
        let (before, priority) = (record.standing.priority, record.standing.priority.of_upset());
        if priority != before {
            let update = "UPDATE requests SET priority = ? WHERE reference = ?";
            self.sql.exec(update, vec![priority.as_str().into(), reference.into()])?;
            self.add_event(reference, now, "priority", (before.as_str(), priority.as_str()), &system())?;
        }
        Ok(())
    }

    /// Takes down that somebody of the business says that it is wrong. It stays, and is counted.
    pub(super) fn not_upset(&self, record: &Record, by: &By, now: i64) -> Result<()> {
        let reference = record.reference.as_str();
        let update = "UPDATE upset SET wrong_by = ? WHERE reference = ?";
        self.sql.exec(update, vec![by.id.as_str().into(), reference.into()])?;
        self.add_event(reference, now, "mood", (Mood::Upset.as_str(), Mood::WRONG), by)?;
        self.add_fact(record, "upset_wrong", now, (0, 0), &by.id)
    }

    /// Who was upset in a conversation that ends is upset in the one that it is joined with.
    pub(super) fn merge_moods(&self, ended: &Record, into: &Record, now: i64) -> Result<()> {
        if ended.standing.mood.is_some() {
            let words = [into.standing.mood_words.as_slice(), &ended.standing.mood_words].concat();
            self.is_upset(into, &words, now)?;
        }
        self.no_longer_upset(&ended.reference)
    }

    fn no_longer_upset(&self, reference: &str) -> Result<()> {
        self.sql.exec("DELETE FROM upset WHERE reference = ?", vec![reference.into()]).map(drop)
    }
}
