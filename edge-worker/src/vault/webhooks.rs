//! What other systems of the business's are told: written down in the transaction of what has happened, sent by a job, and
//! kept for a while with each try. It names requests, and has no word of a visitor's.

use std::rc::Rc;

use nearhand_shared::content::site::{StoreSettings, Webhook};
use nearhand_shared::request::reference::Reference;
use nearhand_shared::webhook::{Event, Happened, Outcome, next_try, payload};
use serde::Deserialize;
use worker::{Result, SqlStorageValue as Value};

use super::protocol::webhooks::{Delivery, DeliveryList, Endpoint, Replay, SwitchOn, Try};
use super::storage::Storage;
use crate::log;
use crate::objects::instant::instant;
use crate::objects::jobs::now as clock;
use crate::webhook::Called;

/// Tells what is due.
pub const WEBHOOKS: &str = "webhooks";
/// How many are told at once: an event has six connections.
const AT_ONCE: i64 = 6;
/// How long whoever tells something has it alone, in milliseconds: longer than a try may take.
const LEASE_MS: i64 = 30_000;
/// How long a receiver is left alone that has kept others waiting, in milliseconds.
const REST_MS: i64 = 30_000;
/// For how long what was told is kept, in milliseconds.
const KEPT_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// Something that is told now.
pub struct Calling {
    /// The `webhook-id`.
    pub id: String,
    /// To whom; none where the site has it no more.
    pub to: Option<Webhook>,
    /// The body.
    pub body: String,
    endpoint: String,
    tries: u32,
    began: i64,
    /// When it was due, by the clock that a test tells and by the machine's.
    due: (i64, i64),
}

impl Storage {
    /// Takes note of what a site's settings say now. What cannot be read, as from a version that is newer, changes nothing.
    pub fn learn(&self, settings: &str) -> Result<()> {
        let Ok(read) = serde_json::from_str::<StoreSettings>(settings) else {
            log::failure("vault.settings", "they are of another version");
            return Ok(());
        };
        let known = self.known_settings()?;
        if known.as_ref().is_some_and(|known| **known == read) {
            return Ok(());
        }
        // Who is called elsewhere is somebody else, who has not asked to be left alone.
        let before = |webhook: &Webhook| known.iter().flat_map(|known| &known.webhooks).any(|old| old == webhook);
        for webhook in read.webhooks.iter().filter(|webhook| !before(webhook)) {
            self.sql.exec("UPDATE endpoints SET rests = 0 WHERE id = ?", vec![webhook.id.as_str().into()])?;
        }
        let put = "INSERT INTO site (one, settings) VALUES (1, ?1) ON CONFLICT DO UPDATE SET settings = ?1";
        self.sql.exec(put, vec![settings.into()])?;
        // What the site has no more is told nothing more.
        let ids: Vec<&str> = read.webhooks.iter().map(|webhook| webhook.id.as_str()).collect();
        let ids = serde_json::to_string(&ids)?;
        for gone in [
            "DELETE FROM endpoints WHERE id NOT IN (SELECT value FROM json_each(?))",
            "UPDATE deliveries SET state = 'failed' WHERE state IN ('queued', 'held') \
             AND endpoint NOT IN (SELECT value FROM json_each(?))",
        ] {
            self.sql.exec(gone, vec![ids.as_str().into()])?;
        }
        *self.known.borrow_mut() = Some(Rc::new(read));
        Ok(())
    }

    /// What is known of the site; none before a worker has told anything.
    pub fn known_settings(&self) -> Result<Option<Rc<StoreSettings>>> {
        #[derive(Deserialize)]
        struct Row {
            settings: String,
        }
        if self.known.borrow().is_none() {
            let rows: Vec<Row> = self.sql.exec("SELECT settings FROM site", None)?.to_array()?;
            let read = rows.first().and_then(|row| serde_json::from_str(&row.settings).ok());
            *self.known.borrow_mut() = read.map(Rc::new);
        }
        Ok(self.known.borrow().clone())
    }

    /// Whether anybody is told of anything.
    pub fn has_webhooks(&self) -> Result<bool> {
        Ok(self.known_settings()?.is_some_and(|known| !known.webhooks.is_empty()))
    }

    /// Writes down what has happened, for each webhook that wants to know.
    pub(super) fn tell(&self, event: Event, reference: &str, by: &str, now: i64) -> Result<()> {
        #[derive(Deserialize)]
        struct Row {
            seq: f64,
        }
        let Some(known) = self.known_settings()? else { return Ok(()) };
        let mut wants = known.webhooks.iter().filter(|webhook| webhook.events.contains(&event)).peekable();
        let (Some(named), Some(_)) = (Reference::parse(reference), wants.peek()) else { return Ok(()) };
        let select = "SELECT seq FROM requests WHERE reference = ?";
        let rows: Vec<Row> = self.sql.exec(select, vec![reference.into()])?.to_array()?;
        let seq = rows.first().map_or(0, |row| row.seq as u32);
        let region = named.region();
        let body = payload(&Happened { event, reference, region, seq, at: instant(now as f64), by });
        for webhook in wants {
            let id = format!("msg_{region}_{}", random()?);
            self.sql.exec(
                "INSERT INTO deliveries (id, endpoint, event, reference, seq, body, written, state, began, due, ready) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, CASE WHEN EXISTS (SELECT 1 FROM endpoints WHERE id = ?2 \
                 AND off_since IS NOT NULL) THEN 'held' ELSE 'queued' END, ?7, ?7, ?8)",
                vec![
                    id.into(),
                    webhook.id.as_str().into(),
                    event.as_str().into(),
                    reference.into(),
                    Value::Integer(seq.into()),
                    body.as_str().into(),
                    Value::Integer(now),
                    Value::Integer(clock()),
                ],
            )?;
        }
        self.jobs.add_told(WEBHOOKS, "", clock(), now)
    }

    /// What is due now, or by the instant that a test tells, for one who tells it: some of it, what was to be told first.
    pub fn next_calls(&self, told: Option<i64>) -> Result<Vec<Calling>> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
            endpoint: String,
            body: String,
            tries: f64,
            began: f64,
            due: f64,
            ready: f64,
        }
        let known = self.known_settings()?;
        let select = "SELECT deliveries.id, endpoint, body, tries, began, due, ready FROM deliveries \
                      LEFT JOIN endpoints ON endpoints.id = deliveries.endpoint WHERE state = 'queued' AND taken < ?2 \
                      AND CASE WHEN ?1 IS NULL THEN MAX(ready, COALESCE(rests, 0)) <= ?2 ELSE due <= ?1 END \
                      ORDER BY due, written, seq LIMIT ?3";
        let told = told.map_or(Value::Null, Value::Integer);
        let values = vec![told, Value::Integer(clock()), Value::Integer(AT_ONCE)];
        let rows: Vec<Row> = self.sql.exec(select, values)?.to_array()?;
        let mut calls = Vec::new();
        for row in rows {
            let update = "UPDATE deliveries SET taken = ?, tries = tries + 1 WHERE id = ?";
            self.sql.exec(update, vec![Value::Integer(clock() + LEASE_MS), row.id.as_str().into()])?;
            let webhooks = known.iter().flat_map(|known| &known.webhooks);
            calls.push(Calling {
                to: webhooks.clone().find(|webhook| webhook.id.as_str() == row.endpoint).cloned(),
                id: row.id,
                body: row.body,
                endpoint: row.endpoint,
                tries: row.tries as u32 + 1,
                began: row.began as i64,
                due: (row.due as i64, row.ready as i64),
            });
        }
        Ok(calls)
    }

    /// Keeps what has come of a call, now or at the instant that a test tells. Of what was erased meanwhile nothing is kept.
    pub fn settle_call(&self, calling: &Calling, called: &Called, told: Option<i64>) -> Result<()> {
        let id = calling.id.as_str();
        // A test may have told another time when it was written: as much later as it is by the machine's clock.
        let at = told.unwrap_or(calling.due.0 + (clock() - calling.due.1));
        if !self.exists("SELECT 1 FROM deliveries WHERE id = ?", vec![id.into()])? {
            return Ok(());
        }
        self.sql.exec(
            "INSERT INTO tries (delivery, number, at, status, reason, ms) VALUES \
             (?1, (SELECT COALESCE(MAX(number), 0) + 1 FROM tries WHERE delivery = ?1), ?2, ?3, ?4, ?5)",
            vec![
                id.into(),
                Value::Integer(at),
                called.status.map_or(Value::Null, |status| Value::Integer(status.into())),
                called.reason.into(),
                Value::Integer(called.ms),
            ],
        )?;
        let end = |state: &str| {
            let update = "UPDATE deliveries SET state = ?, taken = 0 WHERE id = ?";
            self.sql.exec(update, vec![state.into(), id.into()]).map(drop)
        };
        let endpoint = calling.endpoint.as_str();
        self.sql.exec("INSERT OR IGNORE INTO endpoints (id) VALUES (?)", vec![endpoint.into()])?;
        match called.status.map_or(Outcome::Not, Outcome::of) {
            Outcome::Taken => {
                let update = "UPDATE endpoints SET failing_since = NULL, rests = 0, taken_at = ? WHERE id = ?";
                self.sql.exec(update, vec![Value::Integer(at), endpoint.into()])?;
                return end("delivered");
            }
            Outcome::Gone => {
                end("failed")?;
                return self.switch_off(endpoint, "gone", at);
            }
            Outcome::Not => {}
        }
        // Who keeps others waiting, or asks for it, is left alone.
        let rest = called.retry_after.or((called.reason == "slow").then_some(REST_MS)).unwrap_or_default();
        self.sql.exec(
            "UPDATE endpoints SET failing_since = COALESCE(failing_since, ?1), rests = MAX(rests, ?2) WHERE id = ?3",
            vec![Value::Integer(at), Value::Integer(clock() + rest.min(KEPT_MS / 30)), endpoint.into()],
        )?;
        if let Some(next) = next_try(calling.tries, jitter()?, called.retry_after, calling.began, at) {
            let update = "UPDATE deliveries SET due = ?, ready = ?, taken = 0 WHERE id = ?";
            let values = vec![Value::Integer(next), Value::Integer(clock() + (next - at)), id.into()];
            return self.sql.exec(update, values).map(drop);
        }
        end("failed")?;
        let has_taken = "SELECT 1 FROM endpoints WHERE id = ? AND taken_at >= ?";
        if self.exists(has_taken, vec![endpoint.into(), Value::Integer(calling.began)])? {
            return Ok(());
        }
        self.switch_off(endpoint, "failing", at)
    }

    /// What is to be told to a webhook that is switched off waits until it is on again.
    fn switch_off(&self, endpoint: &str, reason: &str, at: i64) -> Result<()> {
        let off = "UPDATE endpoints SET off_since = ?, off_reason = ? WHERE id = ? AND off_since IS NULL";
        self.sql.exec(off, vec![Value::Integer(at), reason.into(), endpoint.into()])?;
        let hold = "UPDATE deliveries SET state = 'held', taken = 0 WHERE endpoint = ? AND state = 'queued'";
        self.sql.exec(hold, vec![endpoint.into()]).map(drop)
    }

    /// Switches a webhook on again, and tells it what has waited.
    pub fn switch_on(&self, on: &SwitchOn) -> Result<()> {
        let endpoint = on.webhook.as_str();
        let update =
            "UPDATE endpoints SET off_since = NULL, off_reason = '', failing_since = NULL, rests = 0 WHERE id = ?";
        self.sql.exec(update, vec![endpoint.into()])?;
        let queue = "UPDATE deliveries SET state = 'queued', tries = 0, began = ?1, due = ?1, ready = ?3 \
                     WHERE endpoint = ?2 AND state = 'held'";
        self.sql.exec(queue, vec![Value::Integer(on.now), endpoint.into(), Value::Integer(clock())])?;
        self.call_later()
    }

    /// Tells something again; gives how it stands then, or nothing where there is no such delivery.
    pub fn replay(&self, replay: &Replay) -> Result<Option<Delivery>> {
        let update = "UPDATE deliveries SET state = 'queued', tries = 0, began = ?1, due = ?1, ready = ?3, taken = 0 \
                      WHERE id = ?2";
        let values = vec![Value::Integer(replay.now), replay.id.as_str().into(), Value::Integer(clock())];
        self.sql.exec(update, values)?;
        self.call_later()?;
        self.deliveries_where("id = ? LIMIT 1", vec![replay.id.as_str().into()]).map(|rows| rows.into_iter().next())
    }

    /// Has what is left told when it is due.
    pub fn call_later(&self) -> Result<()> {
        #[derive(Deserialize)]
        struct Row {
            due: Option<f64>,
            ready: Option<f64>,
        }
        let select = "SELECT MIN(due) AS due, MIN(MAX(ready, COALESCE(rests, 0), taken)) AS ready FROM deliveries \
                      LEFT JOIN endpoints ON endpoints.id = deliveries.endpoint WHERE state = 'queued'";
        let rows: Vec<Row> = self.sql.exec(select, None)?.to_array()?;
        let Some((due, ready)) = rows.first().and_then(|row| row.due.zip(row.ready)) else { return Ok(()) };
        self.jobs.add_told(WEBHOOKS, "", (ready as i64).max(clock()), due as i64)
    }

    /// How the webhooks stand that were called, or are to be.
    pub fn endpoints(&self) -> Result<Vec<Endpoint>> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
            off_since: Option<f64>,
            off_reason: String,
            failing_since: Option<f64>,
            taken_at: Option<f64>,
            queued: f64,
            held: f64,
        }
        let select = "SELECT id, off_since, off_reason, failing_since, taken_at, \
                      (SELECT COUNT(*) FROM deliveries WHERE endpoint = endpoints.id AND state = 'queued') AS queued, \
                      (SELECT COUNT(*) FROM deliveries WHERE endpoint = endpoints.id AND state = 'held') AS held \
                      FROM endpoints ORDER BY id";
        let rows: Vec<Row> = self.sql.exec(select, None)?.to_array()?;
        let endpoint = |row: Row| Endpoint {
            id: row.id,
            off_since: row.off_since.map(instant),
            off_reason: row.off_reason,
            failing_since: row.failing_since.map(instant),
            taken_at: row.taken_at.map(instant),
            queued: row.queued as usize,
            held: row.held as usize,
        };
        Ok(rows.into_iter().map(endpoint).collect())
    }

    /// What was told and is to be told, newest first.
    pub fn told(&self, list: &DeliveryList) -> Result<Vec<Delivery>> {
        let (written, id) = list.before.clone().unwrap_or((i64::MAX >> 11, String::new()));
        let values = vec![
            Value::Integer(written),
            id.into(),
            list.webhook.as_str().into(),
            list.state.as_str().into(),
            Value::Integer(list.limit as i64),
        ];
        self.deliveries_where(
            "(written, id) < (?1, ?2) AND ?3 IN ('', endpoint) AND ?4 IN ('', state) ORDER BY written DESC, id DESC LIMIT ?5",
            values,
        )
    }

    fn deliveries_where(&self, condition: &str, values: Vec<Value>) -> Result<Vec<Delivery>> {
        #[derive(Deserialize)]
        struct Row {
            id: String,
            endpoint: String,
            event: String,
            reference: String,
            seq: f64,
            written: f64,
            state: String,
            due: f64,
        }
        let select = format!(
            "SELECT id, endpoint, event, reference, seq, written, state, due FROM deliveries WHERE {condition}"
        );
        let rows: Vec<Row> = self.sql.exec(&select, values)?.to_array()?;
        let delivery = |row: Row| {
            Ok(Delivery {
                tries: self.tries(&row.id)?,
                id: row.id,
                webhook: row.endpoint,
                event: row.event,
                reference: row.reference,
                seq: row.seq as u32,
                created: instant(row.written),
                next_try: (row.state == "queued").then(|| instant(row.due)),
                state: row.state,
            })
        };
        rows.into_iter().map(delivery).collect()
    }

    fn tries(&self, delivery: &str) -> Result<Vec<Try>> {
        #[derive(Deserialize)]
        struct Row {
            at: f64,
            status: Option<f64>,
            reason: String,
            ms: f64,
        }
        let select = "SELECT at, status, reason, ms FROM tries WHERE delivery = ? ORDER BY number";
        let rows: Vec<Row> = self.sql.exec(select, vec![delivery.into()])?.to_array()?;
        let tried = |row: Row| Try {
            at: instant(row.at),
            status: row.status.map(|status| status as u16),
            reason: row.reason,
            ms: row.ms as u32,
        };
        Ok(rows.into_iter().map(tried).collect())
    }

    /// Forgets what is told of a request: it is erased.
    pub(super) fn forget_told(&self, reference: &str) -> Result<()> {
        let tries = "DELETE FROM tries WHERE delivery IN (SELECT id FROM deliveries WHERE reference = ?)";
        self.sql.exec(tries, vec![reference.into()])?;
        self.sql.exec("DELETE FROM deliveries WHERE reference = ?", vec![reference.into()]).map(drop)
    }

    /// Forgets what was told long ago.
    pub fn forget_old_deliveries(&self, at: i64) -> Result<()> {
        let old = "state <> 'queued' AND written < ?";
        let tries = format!("DELETE FROM tries WHERE delivery IN (SELECT id FROM deliveries WHERE {old})");
        self.sql.exec(&tries, vec![Value::Integer(at - KEPT_MS)])?;
        self.sql.exec(&format!("DELETE FROM deliveries WHERE {old}"), vec![Value::Integer(at - KEPT_MS)]).map(drop)
    }
}

/// Makes pauses differ.
fn jitter() -> Result<u32> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).map_err(|error| worker::Error::RustError(error.to_string()))?;
    Ok(u32::from_le_bytes(bytes))
}

/// Twenty hexadecimal digits that nobody guesses.
fn random() -> Result<String> {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).map_err(|error| worker::Error::RustError(error.to_string()))?;
    Ok(bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}")))
}
