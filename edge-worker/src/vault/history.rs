//! What has happened to conversations: events for people, facts for figures.

use nearhand_shared::conversation::Event;
use nearhand_shared::request::record::Record;
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::conversation::By;
use super::storage::Storage;
use crate::objects::instant::instant;

impl Storage {
    /// Adds an event.
    pub(super) fn add_event(
        &self,
        reference: &str,
        now: i64,
        kind: &str,
        (from, to): (&str, &str),
        by: &By,
    ) -> Result<()> {
        self.add_event_for(reference, now, kind, (from, to), (by, ""))
    }

    /// The same, with the reason of the system.
    pub(super) fn add_event_for(
        &self,
        reference: &str,
        now: i64,
        kind: &str,
        (from, to): (&str, &str),
        (by, reason): (&By, &str),
    ) -> Result<()> {
        self.sql.exec(
            "INSERT INTO events (reference, number, at, kind, was, became, by, name, reason) VALUES \
             (?1, (SELECT COALESCE(MAX(number), 0) + 1 FROM events WHERE reference = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            vec![
                reference.into(),
                Value::Integer(now),
                kind.into(),
                from.into(),
                to.into(),
                by.id.as_str().into(),
                by.name.as_str().into(),
                reason.into(),
            ],
        )?;
        Ok(())
    }

    /// What has happened to a conversation, in its order.
    pub(super) fn events(&self, reference: &str) -> Result<Vec<Event>> {
        #[derive(Deserialize)]
        struct Row {
            at: f64,
            kind: String,
            was: String,
            became: String,
            by: String,
            name: String,
            reason: String,
        }
        let select = "SELECT at, kind, was, became, by, name, reason FROM events WHERE reference = ? ORDER BY number";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let event = |row: Row| Event {
            at: instant(row.at),
            kind: row.kind,
            from: row.was,
            to: row.became,
            by: row.by,
            name: row.name,
            reason: row.reason,
        };
        Ok(rows.into_iter().map(event).collect())
    }

    /// Writes a fact down when it happens: it is never reckoned again with later hours. Seconds are of the wall clock and
    /// of the team's working time.
    pub(super) fn add_fact(
        &self,
        record: &Record,
        kind: &str,
        now: i64,
        (wall_s, worked_s): (i64, i64),
        agent: &str,
    ) -> Result<()> {
        self.sql.exec(
            "INSERT INTO facts (reference, at, kind, wall_s, worked_s, team, market, locale, agent) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            vec![
                record.reference.as_str().into(),
                Value::Integer(now),
                kind.into(),
                Value::Integer(wall_s),
                Value::Integer(worked_s),
                record.team.as_str().into(),
                record.market.as_str().into(),
                record.locale.as_str().into(),
                agent.into(),
            ],
        )?;
        Ok(())
    }
}
