//! Who looks at a conversation, and what they have typed.
//!
//! That somebody looks is a lease that ends by itself: it is in the object's memory alone, and an object that was put to
//! sleep learns it anew within seconds. What is typed is a row.

use std::cell::RefCell;

use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::By;
use super::protocol::presence::{Draft, Look, Looked};
use super::storage::Storage;

/// For how long somebody is there who was not heard of since, in milliseconds. A page tells it every ten seconds.
const LEASE_MS: i64 = 25_000;
/// At most so many are known at once; a business has fewer people.
const CAP: usize = 2_000;

struct Lease {
    reference: String,
    by: By,
    is_writing: bool,
    until: i64,
}

/// Who is there.
#[derive(Default)]
pub struct Presence(RefCell<Vec<Lease>>);

impl Presence {
    /// Takes note of who looks; gives who else does, those who write first.
    fn look(&self, reference: &str, look: &Look) -> Vec<(By, bool)> {
        let Ok(mut leases) = self.0.try_borrow_mut() else { return Vec::new() };
        // One page a person: whoever opens another conversation has left the one before.
        leases.retain(|lease| lease.until > look.now && lease.by.id != look.by.id);
        let others = leases.iter().filter(|lease| lease.reference == reference);
        let mut others: Vec<_> = others.map(|lease| (lease.by.clone(), lease.is_writing)).collect();
        others.sort_by(|(a, a_writes), (b, b_writes)| (b_writes, &a.name).cmp(&(a_writes, &b.name)));
        if leases.len() < CAP {
            leases.push(Lease {
                reference: reference.to_owned(),
                by: look.by.clone(),
                is_writing: look.is_writing,
                until: look.now + LEASE_MS,
            });
        }
        others
    }
}

impl Storage {
    /// Keeps what is typed, and gives what was; none where there is no such conversation.
    pub fn look(&self, look: &Look, presence: &Presence) -> Result<Option<Looked>> {
        let Some(record) = self.followed(&look.reference)? else { return Ok(None) };
        let reference = record.reference;
        let kept = self.draft(&reference, &look.by.id)?;
        let draft = Draft {
            message: look.message.clone().unwrap_or_else(|| kept.message.clone()),
            note: look.note.clone().unwrap_or_else(|| kept.note.clone()),
        };
        if draft != kept {
            self.keep_draft(&reference, &look.by.id, &draft, look.now)?;
        }
        let events = self.last_event(&reference)?;
        let mails = self.mails_stand(&reference)?;
        let stand = format!("{}.{}.{events}.{mails}", record.standing.seq, record.standing.note_seq);
        Ok(Some(Looked { others: presence.look(&reference, look), draft, stand }))
    }

    fn draft(&self, reference: &str, agent: &str) -> Result<Draft> {
        let select = "SELECT message, note FROM drafts WHERE reference = ? AND agent = ?";
        let rows: Vec<Draft> = self.sql.exec(select, vec![reference.into(), agent.into()])?.to_array()?;
        Ok(rows.into_iter().next().unwrap_or_default())
    }

    fn keep_draft(&self, reference: &str, agent: &str, draft: &Draft, now: i64) -> Result<()> {
        if *draft == Draft::default() {
            let delete = "DELETE FROM drafts WHERE reference = ? AND agent = ?";
            return self.sql.exec(delete, vec![reference.into(), agent.into()]).map(drop);
        }
        let values = [reference, agent, &draft.message, &draft.note].map(Value::from);
        let insert = "INSERT OR REPLACE INTO drafts (reference, agent, message, note, at) VALUES (?, ?, ?, ?, ?)";
        self.sql.exec(insert, values.into_iter().chain([Value::Integer(now)]).collect::<Vec<_>>()).map(drop)
    }

    /// Takes away the part of somebody's draft that they have sent: `message` or `note`.
    pub(super) fn end_draft(&self, reference: &str, agent: &str, part: &str) -> Result<()> {
        let values = || vec![reference.into(), agent.into()];
        self.sql.exec(&format!("UPDATE drafts SET {part} = '' WHERE reference = ? AND agent = ?"), values())?;
        let delete = "DELETE FROM drafts WHERE reference = ? AND agent = ? AND message = '' AND note = ''";
        self.sql.exec(delete, values()).map(drop)
    }

    /// The drafts of a conversation that ends go on with the one that it is joined with, but where somebody has one there.
    pub(super) fn move_drafts(&self, from: &str, into: &str) -> Result<()> {
        let update = "UPDATE OR IGNORE drafts SET reference = ? WHERE reference = ?";
        self.sql.exec(update, vec![into.into(), from.into()])?;
        self.sql.exec("DELETE FROM drafts WHERE reference = ?", vec![from.into()]).map(drop)
    }

    fn last_event(&self, reference: &str) -> Result<i64> {
        #[derive(Deserialize)]
        struct Row {
            last: f64,
        }
        let select = "SELECT COALESCE(MAX(number), 0) AS last FROM events WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.first().map_or(0, |row| row.last as i64))
    }
}
