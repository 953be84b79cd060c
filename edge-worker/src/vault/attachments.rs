//! Files that come with messages. They come in parts, as the line allows; once all of one has come, what it is, is looked at,
//! and only what it shows is kept. It is then named by a message, or goes after a day.

use nearhand_shared::attachment::plan::{self, Plan, Source};
use nearhand_shared::attachment::{
    Attachment, Kind, MAX_FILES, MAX_OF_CONVERSATION, MAX_OF_DAY, MAX_SIZE, MAX_UNNAMED, MAX_UNVERIFIED, UNNAMED_MS,
    Wrong, begins, name,
};
use nearhand_shared::conversation::{Author, Message, Note, beginning_of};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use worker::{Response, Result, SqlStorageValue as Value};

use super::protocol::attachments::{Begin, Begun, Named, STRANGER, Standing, Taken, Who};
use super::protocol::conversation::{Stored, WriteKey, Written};
use super::protocol::mail::Came;
use super::sql::Sql;
use super::storage::Storage;
use crate::objects::instant::instant;
use crate::objects::jobs::now;
use crate::objects::stream::streamed;

/// The kind of the job that erases what no message has named.
pub const UNNAMED: &str = "unnamed-files";
/// How large a part is, in bytes: a row has a limit of 2 MB, and a part is in memory twice.
const PART: usize = 256 * 1024;
/// How long a day is, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

const COLUMNS: &str = "id, seq, author, name, type, size, length, width, height, sent";

#[derive(Deserialize)]
struct Row {
    id: String,
    seq: f64,
    author: String,
    name: String,
    r#type: String,
    size: f64,
    length: Option<f64>,
    width: f64,
    height: f64,
    sent: String,
}

impl Row {
    /// The file, once all of it has come.
    fn whole(&self) -> Option<Attachment> {
        Some(Attachment {
            id: self.id.clone(),
            name: self.name.clone(),
            kind: Kind::parse(&self.r#type)?,
            size: self.size as u64,
            width: self.width as u32,
            height: self.height as u32,
        })
    }

    fn standing(self) -> Standing {
        let whole = self.whole();
        // Of what has come less may be kept.
        let offset = if whole.is_some() { self.length.unwrap_or(self.size) } else { self.size };
        let length = self.length.map(|length| length as u64);
        Standing { offset: offset as u64, length, whole, sent: self.sent, id: self.id }
    }
}

impl Storage {
    /// Begins a file, or finds how far it has come.
    pub fn begin_file(&self, begin: &Begin) -> Result<Begun> {
        let Some(reference) = self.conversation_of(&begin.file)? else {
            return Ok(match self.not_found(begin.key.as_ref())? {
                Written::Gone => Begun::Gone,
                _ => Begun::Unknown,
            });
        };
        // A key stands for the file that it came with first.
        let id = match self.file_of(begin.key.as_ref())? {
            Known::None => begin.file.id.clone(),
            Known::File(id) => id,
            Known::Other => return Ok(Begun::Conflict),
            Known::Gone => return Ok(Begun::Gone),
        };
        let author = begin.file.who.author();
        if let Some(row) = self.file_row(&id, &reference)? {
            if row.author != author {
                return Ok(Begun::Conflict);
            }
            if row.whole().is_some() || !begin.is_anew {
                return Ok(Begun::Coming(row.standing()));
            }
            self.forget_file(&id)?;
        }
        let length = begin.length.unwrap_or_default();
        if length > MAX_SIZE {
            return Ok(Begun::Wrong(Wrong::Large));
        }
        if let Some(wrong) = self.has_no_room(&reference, author, length, begin.now)? {
            return Ok(Begun::Wrong(wrong));
        }
        self.sql.exec(
            "INSERT INTO attachments (id, reference, seq, place, author, at, name, type, size, length, width, height, sent) \
             VALUES (?, ?, 0, 0, ?, ?, ?, '', 0, ?, 0, 0, '')",
            vec![
                id.as_str().into(),
                reference.as_str().into(),
                author.into(),
                Value::Integer(begin.now),
                begin.name.as_str().into(),
                begin.length.map_or(Value::Null, |length| Value::Integer(length as i64)),
            ],
        )?;
        if let Some(key) = &begin.key
            && matches!(self.file_of(Some(key))?, Known::None)
        {
            let named = WriteKey { fingerprint: written_as(&key.fingerprint, &id), ..key.clone() };
            self.keep_written(&reference, Some(named), Stored { seq: 0, at: instant(begin.now as f64) })?;
        }
        self.forget_unnamed_later(&reference, begin.now)?;
        let standing = Standing { id, offset: 0, length: begin.length, whole: None, sent: String::new() };
        Ok(Begun::Coming(standing))
    }

    /// How far a file has come, for who sends it.
    pub fn stand_of_file(&self, named: &Named) -> Result<Option<Standing>> {
        let Some(reference) = self.conversation_of(named)? else { return Ok(None) };
        let row = self.file_row(&named.id, &reference)?;
        Ok(row.filter(|row| row.author == named.who.author()).map(Row::standing))
    }

    /// Takes a part of a file, which has to go on where the file has come to.
    pub fn add_to_file(&self, id: &str, offset: u64, bytes: &[u8]) -> Result<Taken> {
        let Some((reference, row)) = self.coming(id)? else { return Ok(Taken::Unknown) };
        let here = row.size as u64;
        if here != offset || row.whole().is_some() {
            return Ok(Taken::Elsewhere(row.standing().offset));
        }
        let then = offset + bytes.len() as u64;
        let announced = row.length.map(|length| length as u64);
        let wrong = if then > MAX_SIZE {
            Some(Wrong::Large)
        } else if announced.is_some_and(|length| then > length) {
            Some(Wrong::Broken)
        } else if offset == 0 {
            begins(bytes).err()
        } else {
            None
        };
        if let Some(wrong) = wrong {
            self.forget_file(id)?;
            return Ok(Taken::Wrong(wrong));
        }
        if let Some(wrong) = self.has_no_room(&reference, &row.author, bytes.len() as u64, now())?
            && wrong == Wrong::Full
        {
            self.forget_file(id)?;
            return Ok(Taken::Wrong(wrong));
        }
        self.append_part(id, offset, bytes)?;
        let update = "UPDATE attachments SET size = ? WHERE id = ?";
        self.sql.exec(update, vec![Value::Integer(then as i64), id.into()])?;
        Ok(Taken::Now(Row { size: then as f64, ..row }.standing()))
    }

    /// Ends a file: what it is, is looked at, and only what it shows is kept.
    pub fn end_file(&self, id: &str) -> Result<Taken> {
        let Some((_, row)) = self.coming(id)? else { return Ok(Taken::Unknown) };
        if row.whole().is_some() {
            return Ok(Taken::Now(row.standing()));
        }
        let size = row.size as u64;
        if row.length.is_some_and(|length| length as u64 != size) {
            return Ok(Taken::Elsewhere(size));
        }
        let mut parts = Parts::of(&self.sql, id, size);
        let planned = plan::of(&mut parts);
        let sent = if planned.is_ok() { parts.digest() } else { String::new() };
        parts.is_sound()?;
        let plan = match planned {
            Ok(plan) => plan,
            Err(wrong) => {
                self.forget_file(id)?;
                return Ok(Taken::Wrong(wrong));
            }
        };
        if !plan.is_whole(size) {
            self.keep_what_is_shown(id, &plan, &mut parts)?;
        }
        self.sql.exec(
            "UPDATE attachments SET name = ?, type = ?, size = ?, length = ?, width = ?, height = ?, sent = ? WHERE id = ?",
            vec![
                name::cleaned(&row.name, plan.kind).into(),
                plan.kind.media_type().into(),
                Value::Integer(plan.size() as i64),
                Value::Integer(size as i64),
                Value::Integer(plan.width.into()),
                Value::Integer(plan.height.into()),
                sent.into(),
                id.into(),
            ],
        )?;
        Ok(self.coming(id)?.map_or(Taken::Unknown, |(_, row)| Taken::Now(row.standing())))
    }

    /// Puts what a plan keeps in the place of what came: under another name first, since it is made of that.
    fn keep_what_is_shown(&self, id: &str, plan: &Plan, parts: &mut Parts<'_>) -> Result<()> {
        let new = [id, "+"].concat();
        let (mut at, mut part) = (0, Vec::with_capacity(PART));
        plan.write(parts, |bytes| -> Result<()> {
            let mut bytes = bytes;
            while !bytes.is_empty() {
                let (now, then) = bytes.split_at_checked(PART - part.len()).unwrap_or((bytes, &[]));
                part.extend_from_slice(now);
                bytes = then;
                if part.len() == PART {
                    self.insert_part(&new, at, std::mem::replace(&mut part, Vec::with_capacity(PART)))?;
                    at += PART as u64;
                }
            }
            Ok(())
        })?;
        if !part.is_empty() {
            self.insert_part(&new, at, part)?;
        }
        parts.is_sound()?;
        self.sql.exec("DELETE FROM attachment_parts WHERE id = ?", vec![id.into()])?;
        self.sql.exec("UPDATE attachment_parts SET id = ? WHERE id = ?", vec![id.into(), new.into()])?;
        Ok(())
    }

    /// A file that whoever asks may see: one that a message names, or that waits for one of their own.
    pub fn file(&self, named: &Named) -> Result<Option<Attachment>> {
        let Some(reference) = self.conversation_of(named)? else { return Ok(None) };
        let row = self.file_row(&named.id, &reference)?;
        // One of a note is the business's alone.
        let is_named = |row: &Row| row.seq > 0.0 || (row.seq < 0.0 && matches!(named.who, Who::Team));
        let is_theirs = |row: &Row| is_named(row) || (row.seq == 0.0 && row.author == named.who.author());
        Ok(row.filter(is_theirs).and_then(|row| row.whole()))
    }

    /// The bytes of a file in its parts, one at a time, as whoever asks takes them.
    pub fn read_file(&self, id: &str, size: u64) -> Result<Response> {
        let (sql, id) = (self.sql.clone(), id.to_owned());
        let mut at = 0;
        streamed(size, move || {
            let (start, bytes) = part_with(&sql, &id, at)?;
            // A part that is missing is the end: whoever reads it sees that it is too short.
            if start != at || bytes.is_empty() {
                return Ok(None);
            }
            at += bytes.len() as u64;
            Ok(Some(bytes))
        })
    }

    /// Takes back a file that no message names; gives whether there was one.
    pub fn drop_file(&self, named: &Named) -> Result<bool> {
        let Some(reference) = self.conversation_of(named)? else { return Ok(false) };
        let row = self.file_row(&named.id, &reference)?;
        let is_theirs = |row: &Row| row.seq == 0.0 && row.author == named.who.author();
        let is_there = row.is_some_and(|row| is_theirs(&row));
        if is_there {
            self.forget_file(&named.id)?;
        }
        Ok(is_there)
    }

    /// Whether files can be named by a message of one side: they are there, whole, and of that side.
    pub(super) fn are_nameable(&self, reference: &str, author: Author, ids: &[String]) -> Result<bool> {
        if ids.len() > MAX_FILES {
            return Ok(false);
        }
        for (place, id) in ids.iter().enumerate() {
            let row = self.file_row(id, reference)?;
            let fits = row.is_some_and(|row| row.seq == 0.0 && row.author == author.as_str() && row.whole().is_some());
            if !fits || ids.iter().take(place).any(|other| other == id) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Names files by a message.
    pub(super) fn name_files(&self, reference: &str, seq: u32, ids: &[String]) -> Result<()> {
        for (place, id) in ids.iter().enumerate() {
            self.sql.exec(
                "UPDATE attachments SET seq = ?, place = ? WHERE id = ? AND reference = ?",
                vec![Value::Integer(seq.into()), Value::Integer(place as i64), id.as_str().into(), reference.into()],
            )?;
            self.copy_file(id)?;
        }
        Ok(())
    }

    /// In lists the last message, which has no words, is called by its files.
    pub(super) fn call_by_files(&self, reference: &str, seq: u32) -> Result<()> {
        #[derive(Deserialize)]
        struct Called {
            name: String,
        }
        let select = "SELECT name FROM attachments WHERE reference = ? AND seq = ? ORDER BY place, id";
        let of = || vec![reference.into(), Value::Integer(seq.into())];
        let files: Vec<Called> = self.sql.exec(select, of())?.to_array()?;
        let called = beginning_of("", files.iter().map(|file| file.name.as_str()));
        let update = "UPDATE requests SET last_message = ?3 WHERE reference = ?1 AND seq = ?2";
        self.sql.exec(update, of().into_iter().chain([called.into()]).collect::<Vec<_>>()).map(drop)
    }

    /// Keeps what came with a mail: with its message, or with its note, whose number then is negative. A picture in the text that the
    /// conversation has already is what the mail quotes.
    pub(super) fn name_came(&self, reference: &str, number: i64, files: &[Came]) -> Result<()> {
        for (place, file) in files.iter().enumerate() {
            let again = "SELECT 1 FROM attachments AS this JOIN attachments AS other \
                         ON other.reference = this.reference AND other.sent = this.sent AND other.id <> this.id \
                         WHERE this.id = ? AND this.reference = ? AND other.seq <> 0";
            if file.is_inline && self.exists(again, vec![file.id.as_str().into(), reference.into()])? {
                self.forget_file(&file.id)?;
                continue;
            }
            self.sql.exec(
                "UPDATE attachments SET seq = ?, place = ? WHERE id = ? AND reference = ? AND seq = 0 AND type <> ''",
                vec![Value::Integer(number), Value::Integer(place as i64), file.id.as_str().into(), reference.into()],
            )?;
            self.copy_file(&file.id)?;
        }
        Ok(())
    }

    /// Puts the files of notes, where these are mails, with them.
    pub(super) fn with_files_of_notes(&self, reference: &str, mut notes: Vec<Note>) -> Result<Vec<Note>> {
        if notes.is_empty() {
            return Ok(notes);
        }
        let select = format!("SELECT {COLUMNS} FROM attachments WHERE reference = ? AND seq < 0 ORDER BY place, id");
        let rows: Vec<Row> = self.sql.exec(&select, vec![reference.into()])?.to_array()?;
        for row in rows {
            let note = notes.iter_mut().find(|note| f64::from(note.note_seq) == -row.seq);
            if let Some((note, file)) = note.zip(row.whole()) {
                note.attachments.push(file);
            }
        }
        Ok(notes)
    }

    /// The files of a note are those of a message now.
    pub(super) fn adopt_files(&self, reference: &str, note: u32, seq: u32) -> Result<()> {
        self.sql.exec(
            "UPDATE attachments SET seq = ?, author = 'visitor' WHERE reference = ? AND seq = ?",
            vec![Value::Integer(seq.into()), reference.into(), Value::Integer(-i64::from(note))],
        )?;
        Ok(())
    }

    /// Moves the files of notes to another conversation, behind so many notes.
    pub(super) fn move_files_of_notes(&self, from: &str, to: &str, behind: u32) -> Result<()> {
        self.sql.exec(
            "UPDATE attachments SET reference = ?, seq = seq - ? WHERE reference = ? AND seq < 0",
            vec![to.into(), Value::Integer(behind.into()), from.into()],
        )?;
        Ok(())
    }

    /// Puts the files of messages with them.
    pub(super) fn with_files(&self, reference: &str, mut messages: Vec<Message>) -> Result<Vec<Message>> {
        let select =
            format!("SELECT {COLUMNS} FROM attachments WHERE reference = ? AND seq > 0 ORDER BY seq, place, id");
        let rows: Vec<Row> = self.sql.exec(&select, vec![reference.into()])?.to_array()?;
        for row in rows {
            let message = messages.iter_mut().find(|message| message.seq == row.seq as u32);
            if let Some((message, file)) = message.zip(row.whole()) {
                message.attachments.push(file);
            }
        }
        Ok(messages)
    }

    /// Moves the files of a message to another conversation.
    pub(super) fn move_files(&self, (from, seq): (&str, u32), (to, new): (&str, u32)) -> Result<()> {
        self.sql.exec(
            "UPDATE attachments SET reference = ?, seq = ? WHERE reference = ? AND seq = ?",
            vec![to.into(), Value::Integer(new.into()), from.into(), Value::Integer(seq.into())],
        )?;
        Ok(())
    }

    /// Erases files that no message has named for a day, by the clock of the job.
    pub fn forget_unnamed(&self, reference: &str, at: i64) -> Result<()> {
        #[derive(Deserialize)]
        struct Oldest {
            at: Option<f64>,
        }
        let delete = "DELETE FROM attachments WHERE reference = ? AND seq = 0 AND at <= ?";
        self.sql.exec(delete, vec![reference.into(), Value::Integer(at - UNNAMED_MS)])?;
        let select = "SELECT MIN(at) AS at FROM attachments WHERE reference = ? AND seq = 0";
        let oldest: Vec<Oldest> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        match oldest.first().and_then(|row| row.at) {
            None => Ok(()),
            Some(oldest) => {
                let told = oldest as i64 + UNNAMED_MS;
                self.jobs.add_told(UNNAMED, reference, now() + (told - at).max(0), told)
            }
        }
    }

    fn forget_unnamed_later(&self, reference: &str, at: i64) -> Result<()> {
        let waits = "SELECT 1 FROM jobs WHERE kind = ? AND reference = ?";
        if self.exists(waits, vec![UNNAMED.into(), reference.into()])? {
            return Ok(());
        }
        self.jobs.add_told(UNNAMED, reference, now() + UNNAMED_MS, at + UNNAMED_MS)
    }

    /// The reference of a file's conversation, for who may have to do with it.
    fn conversation_of(&self, named: &Named) -> Result<Option<String>> {
        let record = match &named.who {
            Who::Visitor(opener) => self.opened(&named.reference, opener)?,
            Who::Team | Who::Address | Who::Sender | Who::Stranger => self.followed(&named.reference)?,
            Who::New => {
                let is_there = "SELECT 1 FROM requests WHERE reference = ?";
                let is_new = !self.exists(is_there, vec![named.reference.as_str().into()])?;
                return Ok(is_new.then(|| named.reference.clone()));
            }
        };
        Ok(record.map(|record| record.reference))
    }

    /// Why no more fits into a conversation; none where it does.
    fn has_no_room(&self, reference: &str, author: &str, more: u64, now: i64) -> Result<Option<Wrong>> {
        #[derive(Deserialize)]
        struct Sums {
            size: f64,
            day: f64,
            unnamed: f64,
        }
        // What nobody has verified is counted apart: it takes neither side's room.
        let select = "SELECT COALESCE(SUM(size), 0) AS size, COUNT(CASE WHEN seq = 0 THEN 1 END) AS unnamed, \
                      COALESCE(SUM(CASE WHEN author = ?2 AND at > ?3 THEN size END), 0) AS day \
                      FROM attachments WHERE reference = ?1 AND (author = ?4) = (?2 = ?4)";
        let values = vec![reference.into(), author.into(), Value::Integer(now - DAY_MS), STRANGER.into()];
        let sums: Vec<Sums> = self.sql.exec(select, values)?.to_array()?;
        let Some(sums) = sums.first() else { return Ok(None) };
        let most = if author == STRANGER { MAX_UNVERIFIED } else { MAX_OF_CONVERSATION };
        Ok(if sums.size as u64 + more > most {
            Some(Wrong::Full)
        } else if sums.day as u64 + more > MAX_OF_DAY || sums.unnamed as usize >= MAX_UNNAMED {
            Some(Wrong::Day)
        } else {
            None
        })
    }

    /// What a key has come with before.
    fn file_of(&self, key: Option<&WriteKey>) -> Result<Known> {
        #[derive(Deserialize)]
        struct Row {
            fingerprint: String,
        }
        let Some(key) = key else { return Ok(Known::None) };
        let select = "SELECT fingerprint FROM writes WHERE lookup = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![key.lookup.as_str().into()])?.to_array()?;
        Ok(match rows.first().map(|row| row.fingerprint.as_str()) {
            Some("") => Known::Gone,
            Some(found) => found
                .strip_prefix(key.fingerprint.as_str())
                .and_then(|rest| rest.strip_prefix(' '))
                .map_or(Known::Other, |id| Known::File(id.to_owned())),
            // One that a request came with.
            None => match self.written_before(Some(key))? {
                None => Known::None,
                Some(Written::Gone) => Known::Gone,
                Some(_) => Known::Other,
            },
        })
    }

    fn file_row(&self, id: &str, reference: &str) -> Result<Option<Row>> {
        let select = format!("SELECT {COLUMNS} FROM attachments WHERE id = ? AND reference = ?");
        let rows: Vec<Row> = self.sql.exec(&select, vec![id.into(), reference.into()])?.to_array()?;
        Ok(rows.into_iter().next())
    }

    fn coming(&self, id: &str) -> Result<Option<(String, Row)>> {
        #[derive(Deserialize)]
        struct Of {
            reference: String,
        }
        let select = "SELECT reference FROM attachments WHERE id = ?";
        let of: Vec<Of> = self.sql.exec(select, vec![id.into()])?.to_array()?;
        let Some(Of { reference }) = of.into_iter().next() else { return Ok(None) };
        Ok(self.file_row(id, &reference)?.map(|row| (reference, row)))
    }

    fn forget_file(&self, id: &str) -> Result<()> {
        self.sql.exec("DELETE FROM attachments WHERE id = ?", vec![id.into()]).map(drop)
    }

    /// Adds bytes at the end: to the last part as far as it has room, so that small pieces do not become many rows.
    fn append_part(&self, id: &str, offset: u64, bytes: &[u8]) -> Result<()> {
        let mut parts = Parts::of(&self.sql, id, offset);
        let (mut at, mut part) = (offset, Vec::new());
        if let Some(last) = offset.checked_sub(1) {
            let start = parts.load(last).0;
            if parts.bytes.len() < PART {
                (at, part) = (start, std::mem::take(&mut parts.bytes));
                let delete = "DELETE FROM attachment_parts WHERE id = ? AND at = ?";
                self.sql.exec(delete, vec![id.into(), Value::Integer(at as i64)])?;
            }
        }
        parts.is_sound()?;
        part.extend_from_slice(bytes);
        for piece in part.chunks(PART) {
            self.insert_part(id, at, piece.to_vec())?;
            at += piece.len() as u64;
        }
        Ok(())
    }

    fn insert_part(&self, id: &str, at: u64, bytes: Vec<u8>) -> Result<()> {
        let insert = "INSERT INTO attachment_parts (id, at, bytes) VALUES (?, ?, ?)";
        self.sql.exec(insert, vec![id.into(), Value::Integer(at as i64), Value::Blob(bytes)]).map(drop)
    }
}

/// What a key has come with.
enum Known {
    None,
    File(String),
    Other,
    Gone,
}

/// A call with bytes of a file in place of JSON.
pub enum FileCall {
    /// More of a file, from a byte on.
    Add(String, u64),
    /// All of a file, which has so many bytes.
    Read(String, u64),
}

impl FileCall {
    /// Reads the path of a call: `/add-to-file/{id}/{offset}`, `/read-file/{id}/{size}`.
    pub fn of(path: &str) -> Option<FileCall> {
        let mut parts = path.split('/').skip(1);
        let (call, id, number) = (parts.next()?, parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        match call {
            "add-to-file" => Some(FileCall::Add(id, number)),
            "read-file" => Some(FileCall::Read(id, number)),
            _ => None,
        }
    }
}

/// What is kept of a key: the call that it came with, and its file.
fn written_as(fingerprint: &str, id: &str) -> String {
    [fingerprint, " ", id].concat()
}

/// A file in its parts, of which one is in memory.
pub struct Parts<'s> {
    sql: &'s Sql,
    id: &'s str,
    size: u64,
    start: u64,
    bytes: Vec<u8>,
    failed: Option<worker::Error>,
}

impl<'s> Parts<'s> {
    /// A file of so many bytes.
    pub fn of(sql: &'s Sql, id: &'s str, size: u64) -> Self {
        Parts { sql, id, size, start: 0, bytes: Vec::new(), failed: None }
    }

    /// The part with a byte: where it begins, and its bytes.
    fn load(&mut self, at: u64) -> (u64, &[u8]) {
        let is_here = at >= self.start && at - self.start < self.bytes.len() as u64;
        if !is_here {
            match part_with(self.sql, self.id, at) {
                Ok((start, bytes)) => (self.start, self.bytes) = (start, bytes),
                Err(error) => {
                    self.bytes = Vec::new();
                    self.failed.get_or_insert(error);
                }
            }
        }
        (self.start, &self.bytes)
    }

    /// Whether all that was asked for could be read.
    fn is_sound(&mut self) -> Result<()> {
        self.failed.take().map_or(Ok(()), Err)
    }

    fn digest(&mut self) -> String {
        let (mut hash, mut at) = (Sha256::new(), 0);
        loop {
            let window = self.window(at);
            if window.is_empty() {
                break;
            }
            hash.update(window);
            at += window.len() as u64;
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Source for Parts<'_> {
    fn size(&self) -> u64 {
        self.size
    }

    fn window(&mut self, at: u64) -> &[u8] {
        if at >= self.size {
            return &[];
        }
        let (start, bytes) = self.load(at);
        usize::try_from(at.saturating_sub(start)).ok().and_then(|skip| bytes.get(skip..)).unwrap_or_default()
    }
}

/// The part of a file that has a byte; an empty one where there is none.
pub fn part_with(sql: &Sql, id: &str, at: u64) -> Result<(u64, Vec<u8>)> {
    let select = "SELECT at, bytes FROM attachment_parts WHERE id = ? AND at <= ? ORDER BY at DESC LIMIT 1";
    let mut rows = sql.exec(select, vec![id.into(), Value::Integer(at as i64)])?.raw();
    let Some(row) = rows.next() else { return Ok((0, Vec::new())) };
    let mut row = row?.into_iter();
    match (row.next(), row.next()) {
        (Some(Value::Integer(start)), Some(Value::Blob(bytes))) => Ok((start as u64, bytes)),
        (Some(Value::Float(start)), Some(Value::Blob(bytes))) => Ok((start as u64, bytes)),
        _ => Err("a part of a file is none".into()),
    }
}
