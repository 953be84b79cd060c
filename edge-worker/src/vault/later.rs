//! What happens to a live conversation by itself: its visitor is told what comes next where nobody answers, another team goes on with
//! it where its own closes, and somebody who is there is given it.
//!
//! What a visitor is told then was rendered when they wrote, as a mail is: the object knows its words, and no content.

use nearhand_shared::conversation::{Author, Status};
use nearhand_shared::giving::LIVE_MS;
use nearhand_shared::request::record::Record;
use nearhand_shared::webhook::Event;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::{By, Change};
use super::protocol::later::{Close, Later, Wait};
use super::standing::system;
use super::storage::Storage;
use crate::desk::protocol::{Give, Given};
use crate::objects::jobs::now as clock;

/// Tells a visitor who has no answer yet what comes next.
pub const WAIT: &str = "wait";
/// Hands a conversation over whose team closes.
pub const CLOSE: &str = "close";
/// Gives a conversation to somebody who is there.
pub const GIVE: &str = "give";
/// How often it is looked whether somebody has room, in milliseconds, as long as a conversation is live.
pub const GIVE_AGAIN_MS: i64 = 20_000;
/// How long somebody who is still there has a conversation beyond the hours of their team, in milliseconds, before that is looked at
/// again.
pub const CLOSE_AGAIN_MS: i64 = 5 * 60 * 1000;

/// Whether a conversation is live at an instant: something was said in it a short while ago.
fn is_live(record: &Record, at: i64) -> bool {
    let last = record.standing.last.at.unwrap_or(record.created).as_millisecond();
    last + LIVE_MS > at
}

/// A conversation whose team closes.
pub struct Closing {
    /// What is done then.
    pub close: Close,
    /// Who has it; else empty.
    pub assignee: String,
}

impl Storage {
    /// Keeps what is told of a conversation later, in place of what was to be told, and has it given to somebody. `begins`: its
    /// visitor begins to wait.
    pub(super) fn hold_later(&self, record: &Record, later: Later, begins: bool, now: i64) -> Result<()> {
        let reference = record.reference.as_str();
        if later.is_live && record.standing.assignee.is_empty() {
            self.give_soon(reference, now)?;
        }
        if begins {
            self.drop_later(reference, WAIT)?;
            if let Some(Wait { at, message }) = later.wait {
                self.put_later(reference, WAIT, (at, "", "", &message), now)?;
            }
        }
        match later.close {
            Some(Close { at, from, team, message }) => {
                self.put_later(reference, CLOSE, (at, &from, &team, &message), now)
            }
            None => self.drop_later(reference, CLOSE),
        }
    }

    fn put_later(
        &self,
        reference: &str,
        kind: &str,
        (at, from, team, message): (i64, &str, &str, &str),
        now: i64,
    ) -> Result<()> {
        let insert = "INSERT OR REPLACE INTO later (reference, kind, at, was, team, message) VALUES (?, ?, ?, ?, ?, ?)";
        let values = vec![reference.into(), kind.into(), Value::Integer(at), from.into(), team.into(), message.into()];
        self.sql.exec(insert, values)?;
        // A job falls due as long after the real clock as it would after the one that was told.
        self.jobs.add_told(kind, reference, clock() + (at - now).max(0), at)
    }

    /// Forgets what was to be told: it has come otherwise.
    pub(super) fn drop_later(&self, reference: &str, kind: &str) -> Result<()> {
        let delete = "DELETE FROM later WHERE reference = ? AND kind = ?";
        self.sql.exec(delete, vec![reference.into(), kind.into()]).map(drop)
    }

    fn to_tell(&self, reference: &str, kind: &str) -> Result<Option<Close>> {
        #[derive(Deserialize)]
        struct Row {
            at: f64,
            was: String,
            team: String,
            message: String,
        }
        let select = "SELECT at, was, team, message FROM later WHERE reference = ? AND kind = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into(), kind.into()])?.to_array()?;
        let close = |row: Row| Close { at: row.at as i64, from: row.was, team: row.team, message: row.message };
        Ok(rows.into_iter().next().map(close))
    }

    /// Tells a visitor who has waited what comes next, once; nothing where they have an answer.
    pub fn tell_waiting(&self, reference: &str) -> Result<()> {
        let Some(held) = self.to_tell(reference, WAIT)? else { return Ok(()) };
        self.drop_later(reference, WAIT)?;
        let Some(record) = self.find(reference)? else { return Ok(()) };
        if record.standing.status == Status::Open && record.standing.waiting_since.is_some() {
            self.say_as_system(&record, &held.message, held.at)?;
        }
        Ok(())
    }

    /// The conversation whose team closes now; none where it is not live, nobody waits, or it is another team's by now.
    pub fn closing(&self, reference: &str) -> Result<Option<Closing>> {
        let Some(close) = self.to_tell(reference, CLOSE)? else { return Ok(None) };
        let record = self.find(reference)?.filter(|record| {
            record.team == close.from && record.standing.status == Status::Open && is_live(record, close.at)
        });
        let Some(record) = record else {
            self.drop_later(reference, CLOSE)?;
            return Ok(None);
        };
        Ok(Some(Closing { close, assignee: record.standing.assignee }))
    }

    /// Looks at it again: whoever has it is still there.
    pub fn close_later(&self, reference: &str, close: &Close) -> Result<()> {
        let at = close.at + CLOSE_AGAIN_MS;
        self.put_later(reference, CLOSE, (at, &close.from, &close.team, &close.message), close.at)
    }

    /// Hands a conversation over to another team: it is nobody's there yet, and its visitor is told.
    pub fn hand_over(&self, reference: &str, close: &Close) -> Result<()> {
        self.drop_later(reference, CLOSE)?;
        let Some(record) = self.find(reference)?.filter(|record| record.team == close.from) else { return Ok(()) };
        let change = Change {
            team: Some(close.team.clone()),
            assignee: Some(String::new()),
            reason: "closed".to_owned(),
            ..Change::default()
        };
        self.apply(&record, &change, &system(), (close.at, 0))?;
        self.say_as_system(&record, &close.message, close.at)?;
        self.give_soon(reference, close.at)
    }

    /// Adds a message of nobody's: the last word stays whose it was, since it answers nothing.
    fn say_as_system(&self, record: &Record, message: &str, at: i64) -> Result<()> {
        let reference = record.reference.as_str();
        let seq = record.standing.seq + 1;
        self.add_message(reference, seq, Author::System, &system(), at, message)?;
        let update = "UPDATE requests SET seq = ? WHERE reference = ?";
        self.sql.exec(update, vec![Value::Integer(seq.into()), reference.into()])?;
        self.tell(Event::MessageCreated, reference, Author::System.as_str(), at)
    }

    /// Has a conversation given to somebody, where the site gives them; now, by the clock that may be told.
    pub(super) fn give_soon(&self, reference: &str, at: i64) -> Result<()> {
        if self.known_settings()?.is_some_and(|known| known.capacity.is_some()) {
            self.jobs.add_told(GIVE, reference, clock(), at)?;
        }
        Ok(())
    }

    /// What the Desk is asked, to give a conversation to somebody; none where it is nobody's to be given any more.
    pub fn to_give(&self, reference: &str, at: i64) -> Result<Option<Give>> {
        let Some(capacity) = self.known_settings()?.and_then(|known| known.capacity) else { return Ok(None) };
        let free = |record: &Record| {
            let standing = &record.standing;
            standing.status == Status::Open && standing.assignee.is_empty() && record.call.is_none()
        };
        let record = self.find(reference)?.filter(|record| free(record) && is_live(record, at));
        Ok(record.map(|record| Give {
            at: record.standing.last.at.unwrap_or(record.created).as_millisecond(),
            now: at,
            reference: record.reference,
            team: record.team,
            locale: record.locale,
            capacity: capacity.into(),
            asked: clock(),
        }))
    }

    /// Looks again whether somebody has room.
    pub fn give_later(&self, reference: &str, at: i64) -> Result<()> {
        self.jobs.add_told(GIVE, reference, clock() + GIVE_AGAIN_MS, at + GIVE_AGAIN_MS)
    }

    /// Gives a conversation to whom the Desk has chosen, with the reason; not where somebody was faster.
    pub fn give(&self, give: &Give, given: Given) -> Result<()> {
        let Some(record) = self.find(&give.reference)? else { return Ok(()) };
        let standing = &record.standing;
        if standing.status != Status::Open || !standing.assignee.is_empty() || record.team != give.team {
            return Ok(());
        }
        let reason = given.reason.as_str().to_owned();
        let change = Change { assignee: Some(given.agent), reason, ..Change::default() };
        let by: By = system();
        self.apply(&record, &change, &by, (give.now, 0))
    }
}
