//! How a conversation stands, as sockets are told of it; what each side has read of it; and what this object is called.

use nearhand_shared::conversation::{Author, Message, Status};
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::storage::{Followed, Storage};

/// How a conversation stands: two of them tell what has happened in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// Its reference: of one that was joined with another, that of the other.
    pub reference: String,
    /// The number of its last message.
    pub seq: u32,
    /// The number of its last note.
    pub note_seq: u32,
    /// Who waits for whom.
    pub status: Status,
    /// Its team.
    pub team: String,
    /// Who has it.
    pub assignee: String,
    /// The number of the last thing that has happened.
    pub event: i64,
    /// When the last message came, in milliseconds since the Unix epoch.
    pub at: i64,
}

impl Stand {
    /// What has happened since, for who hears of nothing else; none where nothing has.
    pub fn what_since(&self, before: Option<&Stand>) -> Option<&'static str> {
        let Some(before) = before else { return Some("created") };
        Some(match () {
            () if before.reference != self.reference => "merged",
            () if before.seq != self.seq => "message",
            () if before.note_seq != self.note_seq => "note",
            () if before.status != self.status => "status",
            () if before != self => "changed",
            () => return None,
        })
    }
}

impl Storage {
    /// How the conversation stands that a reference leads to; none where there is none, or none any more.
    pub fn stand(&self, reference: &str) -> Result<Option<Stand>> {
        if let Some(followed) = self.known_to_be(reference) {
            let Followed { record, event } = &*followed;
            return Ok(Some(Stand {
                reference: record.reference.clone(),
                seq: record.standing.seq,
                note_seq: record.standing.note_seq,
                status: record.standing.status,
                team: record.team.clone(),
                assignee: record.standing.assignee.clone(),
                event: *event,
                at: record.standing.last.at.unwrap_or(record.created).as_millisecond(),
            }));
        }
        #[derive(Deserialize)]
        struct Row {
            reference: String,
            seq: f64,
            note_seq: f64,
            state: String,
            team: String,
            assignee: String,
            event: f64,
            at: f64,
        }
        let select = "SELECT reference, seq, note_seq, state, team, assignee, COALESCE(last_at, created) AS at, \
                      (SELECT COALESCE(MAX(number), 0) FROM events WHERE events.reference = requests.reference) AS event \
                      FROM requests WHERE state <> 'erased' AND reference = \
                      (SELECT CASE merged_into WHEN '' THEN reference ELSE merged_into END FROM requests WHERE reference = ?)";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.into_iter().next().map(|row| Stand {
            reference: row.reference,
            seq: row.seq as u32,
            note_seq: row.note_seq as u32,
            status: Status::parse(&row.state).unwrap_or_default(),
            team: row.team,
            assignee: row.assignee,
            event: row.event as i64,
            at: row.at as i64,
        }))
    }

    /// A conversation with its messages after a number, for who may see it.
    pub fn heard(&self, reference: &str, after: u32) -> Result<Option<(Record, Vec<Message>)>> {
        let Some(record) = self.followed(reference)? else { return Ok(None) };
        let messages = self.messages(&record, after)?;
        Ok(Some((record, messages)))
    }

    /// Up to which message each side has read: the visitor, the team.
    pub fn seen(&self, reference: &str) -> Result<[u32; 2]> {
        #[derive(Deserialize)]
        struct Row {
            visitor: f64,
            team: f64,
        }
        let select = "SELECT visitor, team FROM seen WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.first().map_or([0, 0], |row| [row.visitor as u32, row.team as u32]))
    }

    /// Keeps up to which message a side has read; tells whether that is new. Nobody has read what is not there.
    pub fn see(&self, stand: &Stand, side: Author, seq: u32) -> Result<bool> {
        let column = if side == Author::Visitor { "visitor" } else { "team" };
        let seq = seq.min(stand.seq);
        let values = || vec![stand.reference.as_str().into(), Value::Integer(seq.into())];
        self.sql.exec(
            "INSERT OR IGNORE INTO seen (reference, visitor, team) VALUES (?, 0, 0)",
            vec![stand.reference.as_str().into()],
        )?;
        let update = format!("UPDATE seen SET {column} = ?2 WHERE reference = ?1 AND {column} < ?2");
        Ok(self.sql.exec(&update, values())?.rows_written() > 0)
    }

    /// What this object is called; empty as long as nobody has said it.
    pub fn name(&self) -> Result<String> {
        #[derive(Deserialize)]
        struct Row {
            name: String,
        }
        let rows: Vec<Row> = self.sql.exec("SELECT name FROM itself", None)?.to_array()?;
        Ok(rows.into_iter().next().map(|row| row.name).unwrap_or_default())
    }

    /// Keeps it: an alarm comes without a name.
    pub fn keep_name(&self, name: &str) -> Result<()> {
        self.sql.exec("INSERT OR IGNORE INTO itself (name) VALUES (?)", vec![name.into()]).map(drop)
    }
}
