//! Conversations as they are read: messages, notes, and what is newer than somebody knows.
//!
//! The first message is the request's own (`requests.message`, number 1); the table of messages has those after it.

use jiff::Timestamp;
use nearhand_shared::conversation::{Author, Message, Note, beginning};
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{After, By, OfWhole, Open, Opened, Opener, Own, Part, Whole, Written};
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// The conversation that a reference leads to: of one that was joined with another, the other.
    pub(super) fn followed(&self, reference: &str) -> Result<Option<Record>> {
        Ok(self.follow(reference)?.map(|followed| followed.record.clone()))
    }

    /// A visitor's own conversation, with its messages after a number.
    pub fn open_conversation(&self, open: &Open) -> Result<Option<Opened>> {
        let Some(record) = self.opened(&open.reference, &open.opener)? else { return Ok(None) };
        let (before, messages) = self.part(&record, open.part)?;
        let is_ours = |message: &Message| message.from == Author::Team;
        let is_answered = messages.iter().any(is_ours)
            || match messages.first() {
                Some(first) if first.seq > 1 => !self.is_first_answer(&record.reference, first.seq)?,
                _ => false,
            };
        let (ratings, asked) = (self.ratings(&record.reference)?, self.asked(&record)?);
        Ok(Some(Opened { record, messages, before, is_answered, ratings, asked }))
    }

    /// All of a conversation, for the business.
    pub fn whole(&self, reference: &str) -> Result<Option<Whole>> {
        self.part_of_whole(&OfWhole { reference: reference.to_owned(), part: Part::default() })
    }

    /// The same of a part of its messages, with all else.
    pub fn part_of_whole(&self, of: &OfWhole) -> Result<Option<Whole>> {
        let Some(record) = self.followed(&of.reference)? else { return Ok(None) };
        let (before, messages) = self.part(&record, of.part)?;
        let notes = self.notes(&record.reference, 0)?;
        let events = self.events(&record.reference)?;
        let (own, joined) = (self.own_words(&record.reference)?, self.joined_markets(&record.reference)?);
        let (mails, call_mail) = self.deliveries(&record.reference)?;
        let ratings = self.ratings(&record.reference)?;
        let arrivals = self.arrivals(&record.reference)?;
        let is_suppressed = self.is_suppressed(&record.email)?;
        Ok(Some(Whole {
            record,
            messages,
            before,
            notes,
            events,
            own,
            joined,
            mails,
            call_mail,
            ratings,
            arrivals,
            is_suppressed,
        }))
    }

    pub(super) fn opened(&self, reference: &str, opener: &Opener) -> Result<Option<Record>> {
        match opener {
            Opener::Code(hash) if !self.is_opened_by(reference, hash)? => Ok(None),
            Opener::Code(_) => self.followed(reference),
            Opener::Customer(id) => {
                let record = self.followed(reference)?;
                Ok(record.filter(|record| !id.is_empty() && record.customer == *id))
            }
            // It proves enough to say how it was, and no more: see `rating.rs`.
            Opener::Resolution(_) => Ok(None),
        }
    }

    /// A part of the messages of a conversation, in their order, and when the one before them came.
    fn part(&self, record: &Record, part: Part) -> Result<(Option<Timestamp>, Vec<Message>)> {
        let Part { after, before, limit } = part;
        // One more, of which only the instant counts.
        let most = limit.map_or(-1, |limit| i64::from(limit) + 1);
        let before = before.map_or(i64::from(u32::MAX) + 1, i64::from);
        let range = (after.saturating_sub(1).into(), before, most);
        let mut rows = self.rows_between(&record.reference, range)?;
        rows.reverse();
        let has_room = most < 0 || (rows.len() as i64) < most;
        if after <= 1 && before > 1 && has_room {
            rows.splice(0..0, record.first_message().map(|first| (first, true)));
        }
        let older = rows.iter().take_while(|(message, _)| message.seq <= after).count();
        let too_many = limit.map_or(0, |limit| rows.len().saturating_sub(limit as usize));
        let rest = rows.split_off(older.max(too_many).min(rows.len()));
        let (messages, have): (Vec<Message>, Vec<bool>) = rest.into_iter().unzip();
        let messages = if have.contains(&true) { self.with_files(&record.reference, messages)? } else { messages };
        Ok((rows.last().map(|(message, _)| message.at), messages))
    }

    /// The messages of a conversation after a number, in their order.
    pub(super) fn messages(&self, record: &Record, after: u32) -> Result<Vec<Message>> {
        let Some(first) = record.first_message().filter(|_| after == 0) else {
            return self.later_messages(&record.reference, after);
        };
        let rest = self.without_files(&record.reference, after)?.into_iter().map(|(message, _)| message);
        self.with_files(&record.reference, [first].into_iter().chain(rest).collect())
    }

    /// The same without the first, which is the request's own.
    pub(super) fn later_messages(&self, reference: &str, after: u32) -> Result<Vec<Message>> {
        let (messages, have): (Vec<Message>, Vec<bool>) = self.without_files(reference, after)?.into_iter().unzip();
        if have.contains(&true) { self.with_files(reference, messages) } else { Ok(messages) }
    }

    /// The rows of messages, each with whether it has files.
    fn without_files(&self, reference: &str, after: u32) -> Result<Vec<(Message, bool)>> {
        let mut rows = self.rows_between(reference, (after.into(), i64::from(u32::MAX) + 1, -1))?;
        rows.reverse();
        Ok(rows)
    }

    /// The same after a number and before another, the newest first, and so many at most; all of them where that is negative.
    fn rows_between(&self, reference: &str, (after, before, most): (i64, i64, i64)) -> Result<Vec<(Message, bool)>> {
        #[derive(Deserialize)]
        struct Row {
            seq: f64,
            author: String,
            name: String,
            at: f64,
            message: String,
            has_files: f64,
        }
        let select = "SELECT seq, author, name, at, message, EXISTS (SELECT 1 FROM attachments \
                      WHERE attachments.reference = messages.reference AND attachments.seq = messages.seq) AS has_files \
                      FROM messages WHERE reference = ? AND seq > ? AND seq < ? ORDER BY seq DESC LIMIT ?";
        let values = vec![reference.into(), Value::Integer(after), Value::Integer(before), Value::Integer(most)];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let message = |row: Row| Message {
            seq: row.seq as u32,
            from: Author::of(&row.author),
            name: row.name,
            at: instant(row.at),
            message: row.message,
            attachments: Vec::new(),
        };
        Ok(rows.into_iter().map(|row| (row.has_files > 0.0, row)).map(|(has, row)| (message(row), has)).collect())
    }

    /// What messages were before they were translated: read apart from them, for the business alone.
    pub(super) fn own_words(&self, reference: &str) -> Result<Vec<Own>> {
        #[derive(Deserialize)]
        struct Row {
            seq: f64,
            own: String,
        }
        let select = "SELECT seq, own FROM messages WHERE reference = ? AND own <> '' ORDER BY seq";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().map(|row| Own { seq: row.seq as u32, own: row.own }).collect())
    }

    fn joined_markets(&self, reference: &str) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Row {
            market: String,
        }
        let select = "SELECT DISTINCT market FROM requests WHERE merged_into = ? AND merged_into <> ''";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().map(|row| row.market).collect())
    }

    /// Keeps that beside a message.
    pub(super) fn keep_own(&self, reference: &str, own: &Own) -> Result<()> {
        let update = "UPDATE messages SET own = ? WHERE reference = ? AND seq = ?";
        self.sql.exec(update, vec![own.own.as_str().into(), reference.into(), Value::Integer(own.seq.into())]).map(drop)
    }

    pub(super) fn agent_of(&self, reference: &str, seq: u32) -> Result<String> {
        #[derive(Deserialize)]
        struct Row {
            agent: String,
        }
        let select = "SELECT agent FROM messages WHERE reference = ? AND seq = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into(), Value::Integer(seq.into())])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| row.agent).unwrap_or_default())
    }

    pub(super) fn notes(&self, reference: &str, after: u32) -> Result<Vec<Note>> {
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
            attachments: Vec::new(),
        };
        self.with_files_of_notes(reference, rows.into_iter().map(note).collect())
    }

    /// What was written since its writer had looked.
    pub(super) fn newer(&self, record: &Record, after: After) -> Result<Option<Written>> {
        let seq = after.seq.filter(|seq| *seq < record.standing.seq);
        let note = after.note.filter(|note| *note < record.standing.note_seq);
        if seq.is_none() && note.is_none() {
            return Ok(None);
        }
        let mut messages = seq.map(|seq| self.messages(record, seq)).transpose()?.unwrap_or_default();
        // What the system has told by itself changes nothing of what somebody is about to say.
        messages.retain(|message| message.from != Author::System);
        let notes = note.map(|note| self.notes(&record.reference, note)).transpose()?.unwrap_or_default();
        if messages.is_empty() && notes.is_empty() {
            return Ok(None);
        }
        Ok(Some(Written::Newer { messages, notes }))
    }

    /// Adds a message at the end; gives its number.
    pub(super) fn append(&self, record: &Record, author: Author, by: &By, now: i64, message: &str) -> Result<u32> {
        let seq = record.standing.seq + 1;
        let reference = record.reference.as_str();
        self.add_message(reference, seq, author, by, now, message)?;
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

    pub(super) fn add_message(
        &self,
        reference: &str,
        seq: u32,
        author: Author,
        by: &By,
        now: i64,
        message: &str,
    ) -> Result<()> {
        let values = vec![
            reference.into(),
            Value::Integer(seq.into()),
            author.as_str().into(),
            by.id.as_str().into(),
            by.name.as_str().into(),
            Value::Integer(now),
            message.into(),
        ];
        let insert =
            "INSERT INTO messages (reference, seq, author, agent, name, at, message) VALUES (?, ?, ?, ?, ?, ?, ?)";
        self.sql.exec(insert, values).map(drop)
    }

    pub(super) fn is_first_answer(&self, reference: &str, seq: u32) -> Result<bool> {
        let select = "SELECT 1 FROM messages WHERE reference = ? AND author = 'team' AND seq < ?";
        Ok(!self.exists(select, vec![reference.into(), Value::Integer(seq.into())])?)
    }
}
