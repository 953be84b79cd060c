//! Mails that are held until a promise is about to break: to whoever has the conversation then, or to its team.

use nearhand_shared::people::Agent;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::mails::MAIL;
use super::protocol::mail::Warning;
use super::storage::Storage;
use crate::objects::jobs::now as clock;

/// Warns of a promise.
pub const WARN: &str = "warn";

/// A promise that is about to break.
pub struct Near {
    /// The site.
    pub site: String,
    assignee: String,
    team: String,
}

impl Near {
    /// Whether somebody is to hear of it: whoever has taken it; where nobody has, those of its team.
    pub fn is_for(&self, agent: &Agent) -> bool {
        let is_theirs =
            if self.assignee.is_empty() { agent.teams.contains(&self.team) } else { agent.id == self.assignee };
        is_theirs && agent.hears_of("promise")
    }
}

impl Storage {
    /// Holds a mail, in place of one that warned of an earlier promise.
    pub(super) fn hold_warning(&self, record: &Record, warning: Warning, now: i64) -> Result<()> {
        let reference = record.reference.as_str();
        self.drop_warning(reference)?;
        let letter = warning.letter;
        self.sql.exec(
            "INSERT OR IGNORE INTO mails (id, reference, seq, purpose, name, sender, recipient, reply_to, subject, text, html, \
             language, before, written, due, state, site) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7, ?8, ?9, ?10, ?11, '[]', ?12, ?13, 'held', ?14)",
            vec![
                letter.id.into(),
                reference.into(),
                Value::Integer(record.standing.seq.into()),
                letter.purpose.as_str().into(),
                letter.name.into(),
                letter.from.into(),
                letter.reply_to.into(),
                letter.subject.into(),
                letter.text.into(),
                letter.html.into(),
                letter.language.into(),
                Value::Integer(now),
                Value::Integer(warning.at),
                warning.site.into(),
            ],
        )?;
        self.jobs.add_told(WARN, reference, clock() + (warning.at - now), warning.at)
    }

    /// Of two conversations that are joined the warning of the nearer promise stays, and is the joined one's; `is_of_ended` where that
    /// is the promise of the one that ends.
    pub(super) fn join_warnings(&self, ended: &str, into: &str, is_of_ended: bool, now: i64) -> Result<()> {
        #[derive(Deserialize)]
        struct Row {
            due: f64,
        }
        if !is_of_ended {
            return self.drop_warning(ended);
        }
        self.drop_warning(into)?;
        let update = "UPDATE mails SET reference = ? WHERE reference = ? AND state = 'held'";
        self.sql.exec(update, vec![into.into(), ended.into()])?;
        let select = "SELECT due FROM mails WHERE reference = ? AND state = 'held'";
        let rows: Vec<Row> = self.sql.exec(select, vec![into.into()])?.to_array()?;
        let Some(due) = rows.first().map(|row| row.due as i64) else { return Ok(()) };
        self.jobs.add_told(WARN, into, clock() + (due - now), due)
    }

    fn drop_warning(&self, reference: &str) -> Result<()> {
        self.sql.exec("DELETE FROM mails WHERE reference = ? AND state = 'held'", vec![reference.into()]).map(drop)
    }

    /// The promise that a conversation is warned of; none where it was kept meanwhile, and then nobody hears of it.
    pub fn near(&self, reference: &str) -> Result<Option<Near>> {
        #[derive(Deserialize)]
        struct Row {
            site: String,
        }
        let select = "SELECT site FROM mails WHERE reference = ? AND state = 'held'";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let waits = |record: &Record| record.standing.waiting_since.is_some() && record.answer_by.is_some();
        let record = self.find(reference)?.filter(waits);
        let Some((row, record)) = rows.into_iter().next().zip(record) else {
            self.drop_warning(reference)?;
            return Ok(None);
        };
        Ok(Some(Near { site: row.site, assignee: record.standing.assignee, team: record.team }))
    }

    /// Sends the mail that is held to some addresses.
    pub fn release_warning(&self, reference: &str, to: &[String], at: i64) -> Result<()> {
        for (number, address) in to.iter().enumerate() {
            self.sql.exec(
                "INSERT OR IGNORE INTO mails (id, reference, seq, purpose, name, sender, recipient, reply_to, subject, text, html, \
                 language, before, written, due) SELECT ?1 || id, reference, seq, purpose, name, sender, ?2, reply_to, subject, \
                 text, html, language, before, ?3, ?3 FROM mails WHERE reference = ?4 AND state = 'held'",
                vec![format!("{number}.").into(), address.as_str().into(), Value::Integer(at), reference.into()],
            )?;
        }
        self.drop_warning(reference)?;
        self.jobs.add_told(MAIL, reference, clock(), at)
    }
}
