//! Mails that come in: which conversation they belong to, and what is kept of them beside their words. And what came back.

use nearhand_shared::conversation::{MAX_TEXT, Mailed, Note};
use nearhand_shared::mail::Why;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::conversations::Promised;
use super::customers::ERASED;
use super::protocol::conversation::{By, Remark, WriteKey, Written};
use super::protocol::inbound::{Adopt, Back, Hear, Theirs, Traced, Whose};
use super::protocol::later::Later;
use super::protocol::mail::Arrival;
use super::storage::Storage;

impl Storage {
    /// Stores what a mail says: as its visitor's message where it comes from their address; else, or where that is forged, as a note,
    /// which no visitor ever reads.
    pub fn hear(&self, mut hear: Hear) -> Result<Written> {
        let Some(record) = self.followed(&hear.reference)? else {
            let is_erased = "SELECT 1 FROM requests WHERE reference = ? AND state = ?";
            let is_erased = self.exists(is_erased, vec![hear.reference.as_str().into(), ERASED.into()])?;
            return Ok(if is_erased { Written::Gone } else { Written::Unknown });
        };
        hear.key = hear.key.map(|key| key_there(key, &record));
        if let Some(before) = self.written_before(hear.key.as_ref())? {
            return Ok(before);
        }
        let is_theirs = !hear.is_note && self.is_of_visitor(&record, &hear.reference, &hear.sender)?;
        let mut mailed = Mailed {
            from: hear.sender.clone(),
            quoted: hear.quoted.clone(),
            files: hear.files.clone(),
            refused: hear.refused.clone(),
            ..Mailed::default()
        };
        if is_theirs && !hear.is_forged {
            mailed.seq = record.standing.seq + 1;
            self.keep_arrival(&record.reference, &hear.id, &mailed)?;
            // Whoever writes from an address can be written to.
            self.lift(&hear.sender)?;
            let promised = Promised { answer_by: hear.answer_by, warning: hear.warning, later: Later::default() };
            let written = self.said(&record, &hear.message, (promised, hear.upset), hear.key, hear.now)?;
            self.name_came(&record.reference, mailed.seq.into(), &hear.came)?;
            return Ok(written);
        }
        mailed.note = record.standing.note_seq + 1;
        mailed.words = hear.message.chars().count() as u32;
        self.keep_arrival(&record.reference, &hear.id, &mailed)?;
        self.name_came(&record.reference, -i64::from(mailed.note), &hear.came)?;
        if hear.agent.is_some() {
            // A colleague's word to colleagues: nobody waits for the business by it.
            return self.add_note(&record, note_of(hear));
        }
        let status = record.standing.status.after_visitor();
        let visitor = By { id: "visitor".to_owned(), name: String::new() };
        self.set_status(&record, status, None, &visitor, hear.now)?;
        self.add_note(&record, note_of(hear))
    }

    /// Whose a mail is: who may add files to a conversation, and whether they are needed.
    pub fn whose(&self, whose: &Whose) -> Result<Theirs> {
        let Some(record) = self.followed(&whose.reference)? else { return Ok(Theirs::Done) };
        if self.written_before(Some(&key_there(whose.key.clone(), &record)))?.is_some() {
            return Ok(Theirs::Done);
        }
        let is_theirs =
            !whose.is_forged && !whose.is_note && self.is_of_visitor(&record, &whose.reference, &whose.sender)?;
        Ok(if is_theirs { Theirs::Visitor } else { Theirs::Stranger })
    }

    /// Makes a mail that nobody has verified a message of the visitor's: its note goes, and its files are the message's.
    pub fn adopt(&self, adopt: Adopt) -> Result<Written> {
        let Some(record) = self.followed(&adopt.reference)? else { return self.not_found(adopt.key.as_ref()) };
        if let Some(before) = self.written_before(adopt.key.as_ref())? {
            return Ok(before);
        }
        let reference = record.reference.as_str();
        let notes = self.notes(reference, adopt.note.saturating_sub(1))?;
        let Some(note) = notes.into_iter().find(|note| note.note_seq == adopt.note && note.is_mail()) else {
            return Ok(Written::Unknown);
        };
        let number = Value::Integer(note.note_seq.into());
        self.sql.exec("DELETE FROM notes WHERE reference = ? AND note_seq = ?", vec![reference.into(), number])?;
        let seq = record.standing.seq + 1;
        self.sql.exec(
            "UPDATE arrivals SET seq = ?, note = 0 WHERE reference = ? AND seq = 0 AND note = ?",
            vec![Value::Integer(seq.into()), reference.into(), Value::Integer(note.note_seq.into())],
        )?;
        self.adopt_files(reference, note.note_seq, seq)?;
        self.add_event(reference, adopt.now, "adopted", (&note.at.to_string(), &note.name), &adopt.by)?;
        let promised = Promised { answer_by: adopt.answer_by, warning: adopt.warning, later: Later::default() };
        self.said(&record, &adopt.message, (promised, adopt.upset), adopt.key, adopt.now)
    }

    /// Whether an address is that of a conversation's visitor, or of one that was joined with it.
    fn is_of_visitor(&self, record: &Record, reference: &str, sender: &str) -> Result<bool> {
        if !record.email.is_empty() && record.email.eq_ignore_ascii_case(sender) {
            return Ok(true);
        }
        let select = "SELECT 1 FROM requests WHERE reference = ? AND email <> '' AND email = ? COLLATE NOCASE";
        self.exists(select, vec![reference.into(), sender.into()])
    }

    /// Keeps what a request that came by mail has beside its words; of a forged sender a note says so.
    pub(super) fn keep_first_arrival(&self, record: &Record, arrival: Arrival, now: i64) -> Result<()> {
        let mailed = Mailed {
            seq: 1,
            from: arrival.sender.clone(),
            quoted: arrival.quoted,
            files: arrival.files,
            refused: arrival.refused,
            ..Mailed::default()
        };
        self.keep_arrival(&record.reference, &arrival.id, &mailed)?;
        self.name_came(&record.reference, 1, &arrival.came)?;
        if !arrival.is_forged {
            return Ok(());
        }
        let by = By { id: Note::BY_FORGED_MAIL.to_owned(), name: arrival.sender };
        let remark = Remark {
            reference: record.reference.clone(),
            by,
            now,
            note: String::new(),
            mentions: Vec::new(),
            key: None,
            news: Vec::new(),
        };
        self.add_note(record, remark).map(drop)
    }

    fn keep_arrival(&self, reference: &str, id: &str, mailed: &Mailed) -> Result<()> {
        // Programs give one Message-ID to mails of many senders now and then, and one mail may be in many conversations. Each has a row of
        // its own; a Message-ID, which has no spaces, leads to the first.
        let is_taken = self.exists("SELECT 1 FROM arrivals WHERE id = ?", vec![id.into()])?;
        let id = match is_taken {
            true => format!("{id} {reference} {} {}", mailed.seq, mailed.note),
            false => id.to_owned(),
        };
        self.sql.exec(
            "INSERT OR IGNORE INTO arrivals (id, reference, seq, sender, quoted, files, note, words, refused) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            vec![
                id.into(),
                reference.into(),
                Value::Integer(mailed.seq.into()),
                mailed.from.as_str().into(),
                mailed.quoted.as_str().into(),
                serde_json::to_string(&mailed.files)?.into(),
                Value::Integer(mailed.note.into()),
                Value::Integer(mailed.words.into()),
                serde_json::to_string(&mailed.refused)?.into(),
            ],
        )?;
        Ok(())
    }

    /// What came with messages and notes of a conversation by mail, in their order.
    pub(super) fn arrivals(&self, reference: &str) -> Result<Vec<Mailed>> {
        #[derive(Deserialize)]
        struct Row {
            seq: f64,
            note: f64,
            words: f64,
            sender: String,
            quoted: String,
            files: String,
            refused: String,
        }
        let select = "SELECT seq, note, words, sender, quoted, files, refused FROM arrivals \
                      WHERE reference = ? AND (seq > 0 OR note > 0) ORDER BY seq, note";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let mailed = |row: Row| Mailed {
            seq: row.seq as u32,
            note: row.note as u32,
            words: row.words as u32,
            from: row.sender,
            quoted: row.quoted,
            files: serde_json::from_str(&row.files).unwrap_or_default(),
            refused: serde_json::from_str(&row.refused).unwrap_or_default(),
        };
        Ok(rows.into_iter().map(mailed).collect())
    }

    /// What came with a message goes on with it, where its conversation was joined with another; a note's goes by itself.
    pub(super) fn move_arrivals(&self, (from, seq): (&str, u32), (into, new): (&str, u32)) -> Result<()> {
        let update = "UPDATE arrivals SET reference = ?, seq = ? WHERE reference = ? AND seq = ?";
        let values = vec![into.into(), Value::Integer(new.into()), from.into(), Value::Integer(seq.into())];
        self.sql.exec(update, values).map(drop)
    }

    /// The same of notes, behind so many of the other conversation's.
    pub(super) fn move_arrivals_of_notes(&self, from: &str, into: &str, behind: u32) -> Result<()> {
        let update = "UPDATE arrivals SET reference = ?1, note = CASE WHEN note > 0 THEN note + ?2 ELSE 0 END \
                      WHERE reference = ?3 AND seq = 0";
        self.sql.exec(update, vec![into.into(), Value::Integer(behind.into()), from.into()]).map(drop)
    }

    /// The conversation that the first of some Message-IDs leads to that is known here: of a mail of ours, or of one that came in.
    pub fn traced(&self, ids: &[String]) -> Result<Option<Traced>> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
            notice: f64,
        }
        for (at, id) in ids.iter().enumerate() {
            let select = "SELECT reference, purpose = 'notice' AS notice FROM mails WHERE id = ?1 \
                          UNION ALL SELECT reference, purpose = 'notice' FROM mails WHERE remote = ?1 AND remote <> '' \
                          UNION ALL SELECT reference, 0 FROM arrivals WHERE id = ?1 LIMIT 1";
            let rows: Vec<Row> = self.sql.exec(select, vec![id.as_str().into()])?.to_array()?;
            if let Some(row) = rows.into_iter().next() {
                return Ok(Some(Traced { at, reference: row.reference, is_notice: row.notice > 0.0 }));
            }
        }
        Ok(None)
    }

    /// The conversation of a mail of ours; none where it is not ours.
    pub fn conversation_of_mail(&self, id: &str) -> Result<Option<String>> {
        #[derive(Deserialize)]
        struct Row {
            reference: String,
        }
        let select = "SELECT reference FROM mails WHERE id = ?1 OR (remote = ?1 AND remote <> '')";
        let rows: Vec<Row> = self.sql.exec(select, vec![id.into()])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| row.reference))
    }

    /// Keeps that a mail came back; tells whether it was one of ours. Only of its own recipient: a report can name anybody.
    pub fn came_back(&self, back: &Back) -> Result<bool> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
            recipient: String,
        }
        let select = "SELECT id, recipient FROM mails WHERE id = ?1 OR (remote = ?1 AND remote <> '')";
        let rows: Vec<Row> = self.sql.exec(select, vec![back.id.as_str().into()])?.to_array()?;
        let Some(row) = rows.into_iter().next() else { return Ok(false) };
        let is_of = |address: &str| address.is_empty() || address.eq_ignore_ascii_case(&row.recipient);
        let Some(reported) = back.recipients.iter().find(|reported| is_of(&reported.address)) else { return Ok(true) };
        let why = if reported.is_gone { Why::Bounced } else { Why::Returned };
        self.fail_mail(&row.id, why, &reported.detail, back.now)?;
        // A report that names nobody says nothing of an address.
        if reported.is_gone && !reported.address.is_empty() {
            self.suppress(&row.recipient, &reported.detail, back.now)?;
        }
        Ok(true)
    }

    /// Has no more mail sent to an address.
    pub(super) fn suppress(&self, address: &str, detail: &str, now: i64) -> Result<()> {
        let insert = "INSERT OR REPLACE INTO suppressed (address, at, detail) VALUES (?, ?, ?)";
        self.sql.exec(insert, vec![address.to_lowercase().into(), Value::Integer(now), detail.into()]).map(drop)
    }

    /// Has mail sent to an address again.
    pub(super) fn lift(&self, address: &str) -> Result<()> {
        self.sql.exec("DELETE FROM suppressed WHERE address = ?", vec![address.to_lowercase().into()]).map(drop)
    }

    /// Whether no mail is sent to an address.
    pub(super) fn is_suppressed(&self, address: &str) -> Result<bool> {
        let select = "SELECT 1 FROM suppressed WHERE address = ?";
        Ok(!address.is_empty() && self.exists(select, vec![address.to_lowercase().into()])?)
    }
}

/// By which the same mail is known when it comes again into a conversation: it may belong to others as well.
fn key_there(key: WriteKey, record: &Record) -> WriteKey {
    WriteKey { lookup: [&key.lookup, " ", &record.reference].concat(), fingerprint: "mail".to_owned() }
}

/// A mail that is no message, as colleagues read it: its words, what was attached, and what it quotes, which of a colleague's is ours.
fn note_of(hear: Hear) -> Remark {
    let id = if hear.is_forged { Note::BY_FORGED_MAIL } else { Note::BY_MAIL };
    let mut note = hear.message;
    if !hear.quoted.is_empty() && hear.agent.is_none() {
        for line in hear.quoted.lines() {
            note.push_str("\n> ");
            note.push_str(line);
        }
    }
    if let Some((at, _)) = note.char_indices().nth(MAX_TEXT) {
        note.truncate(at);
    }
    let by = hear.agent.unwrap_or(By { id: id.to_owned(), name: hear.sender });
    Remark { reference: hear.reference, by, now: hear.now, note, mentions: Vec::new(), key: hear.key, news: Vec::new() }
}
