//! Which of the business's people have which live conversations, as far as that is known here: what Vaults tell of what has
//! happened, and what was given. It is for who is given the next one, and forgotten once a conversation is live no more.

use std::collections::HashMap;

use nearhand_shared::conversation::Status;
use nearhand_shared::giving::{Candidate, LIVE_MS, choose};
use nearhand_shared::people::Present;
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value};

use super::protocol::{Give, Given, Happened};

/// The table of who has what.
pub struct Holdings {
    sql: SqlStorage,
}

impl Holdings {
    /// That of the Desk's tables.
    pub fn of(sql: SqlStorage) -> Self {
        Holdings { sql }
    }

    /// Takes note of what has happened to a conversation, unless that is older than its giving: what happened just before may be told
    /// just after.
    pub fn note(&self, told: &Happened) -> Result<()> {
        if self.asked(&told.reference)?.is_some_and(|asked| told.told <= asked) {
            return Ok(());
        }
        // A version before does not say how it stands: what is known stays.
        let Some(status) = Status::parse(&told.status) else { return Ok(()) };
        if told.assignee.is_empty() || !matches!(status, Status::Open | Status::Pending) {
            return self
                .sql
                .exec("DELETE FROM given WHERE reference = ?", vec![told.reference.as_str().into()])
                .map(drop);
        }
        self.forget(told.at - LIVE_MS)?;
        self.keep(&told.reference, &told.assignee, told.at)
    }

    /// Forgets conversations in which nothing was said since an instant.
    pub fn forget(&self, since: i64) -> Result<()> {
        self.sql.exec("DELETE FROM given WHERE at <= ?", vec![Value::Integer(since)]).map(drop)
    }

    /// When a Vault asked to whom a conversation goes that is held here.
    fn asked(&self, reference: &str) -> Result<Option<i64>> {
        #[derive(Deserialize)]
        struct Row {
            asked: f64,
        }
        let select = "SELECT asked FROM given WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        Ok(rows.first().map(|row| row.asked as i64))
    }

    fn keep(&self, reference: &str, agent: &str, at: i64) -> Result<()> {
        let insert = "INSERT INTO given (reference, agent, at, since) VALUES (?1, ?2, ?3, ?3) ON CONFLICT (reference) \
                      DO UPDATE SET since = CASE WHEN agent = ?2 THEN since ELSE ?3 END, agent = ?2, at = ?3";
        self.sql.exec(insert, vec![reference.into(), agent.into(), Value::Integer(at)]).map(drop)
    }

    /// Gives a conversation to one of those who are there, by id.
    pub fn give(&self, give: &Give, there: Vec<(String, Present)>) -> Result<Option<Given>> {
        #[derive(Deserialize)]
        struct Row {
            agent: String,
            many: f64,
            last: f64,
        }
        self.forget(give.now - LIVE_MS)?;
        let select =
            "SELECT agent, COUNT(*) AS many, MAX(since) AS last FROM given WHERE reference <> ? GROUP BY agent";
        let rows: Vec<Row> = self.sql.exec(select, vec![give.reference.as_str().into()])?.to_array()?;
        let known: HashMap<String, (u32, i64)> =
            rows.into_iter().map(|row| (row.agent, (row.many as u32, row.last as i64))).collect();
        let candidates = there.into_iter().map(|(id, present)| {
            let (live, given) = known.get(&id).copied().unwrap_or_default();
            Candidate { id, present, live, given }
        });
        let candidates: Vec<Candidate> = candidates.collect();
        let Some((one, reason)) = choose(&candidates, (&give.team, &give.locale), give.capacity) else {
            return Ok(None);
        };
        self.keep(&give.reference, &one.id, give.at)?;
        let update = "UPDATE given SET asked = ? WHERE reference = ?";
        self.sql.exec(update, vec![Value::Integer(give.asked), give.reference.as_str().into()])?;
        Ok(Some(Given { agent: one.id.clone(), reason }))
    }
}
