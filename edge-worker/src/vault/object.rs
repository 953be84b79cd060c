//! The Vault: an object runs one event at a time and its statements between two awaits are one transaction, so there are
//! no locks here. Personal data is in its rows only, never in its name or a log.

use std::cell::{Cell, RefCell};

use nearhand_shared::mail::Outcome;
use worker::{DurableObject, Env, Request, Response, ResponseBuilder, Result, State, durable_object};

use super::inbox::INDEX;
use super::mails::MAIL;
use super::presence::Presence;
use super::protocol::Put;
use super::protocol::conversation::Written;
use super::protocol::customers::{CountOld, Freed};
use super::retention::{EVERY_MS, RETENTION};
use super::standing::{PENDING, SNOOZE};
use super::storage::Storage;
use super::webhooks::WEBHOOKS;
use crate::calendar::client::Calendar;
use crate::log;
use crate::mail;
use crate::objects::instant::instant;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::{Objects, SETTINGS, join_all, read};
use crate::webhook;

/// How long a client may repeat a write with the same key and get the same answer, in milliseconds.
const REPEAT_MS: i64 = 24 * 60 * 60 * 1000;
/// Forgets what was only kept so that a write could be repeated.
const SEALS: &str = "seals";

/// For how long changed conversations may be missing from the index of the search, which makes up for them besides when
/// it is asked, in milliseconds.
const INDEX_MS: i64 = 60_000;

/// How long no mail is tried after the way out has failed one, in milliseconds: each try may take half a minute, and other
/// jobs wait for it.
const REST_MS: i64 = 60_000;

/// A job that is due whenever a test tells the time.
const ANY_TIME: i64 = 0;
/// How long webhooks are told before other jobs have their turn, in milliseconds.
const CALLS_MS: i64 = 5_000;

/// The object.
#[durable_object]
pub struct Vault {
    state: State,
    env: Env,
    storage: Result<Storage>,
    jobs: Jobs,
    /// Whether this instance has set the alarm: that needs no second look.
    is_alarm_set: Cell<bool>,
    /// The same of the jobs that every request wants, until they run.
    is_seals_due: Cell<bool>,
    is_index_due: Cell<bool>,
    presence: Presence,
    is_retention_due: Cell<bool>,
    /// What the worker has last told of the site.
    settings: RefCell<String>,
    /// Until when no mail is tried, by the machine's clock.
    mail_rests: Cell<i64>,
}

impl DurableObject for Vault {
    fn new(state: State, env: Env) -> Self {
        let storage = Storage::open(state.storage().sql());
        let jobs = Jobs::of(state.storage().sql());
        let [is_alarm_set, is_seals_due, is_index_due, is_retention_due] = [false; 4].map(Cell::new);
        let (presence, mail_rests, settings) = (Presence::default(), Cell::new(0), RefCell::default());
        Vault {
            state,
            env,
            storage,
            jobs,
            is_alarm_set,
            is_seals_due,
            is_index_due,
            presence,
            is_retention_due,
            settings,
            mail_rests,
        }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let storage = self.storage()?;
        let settings = request.headers().get(SETTINGS)?;
        let body = request.text().await?;
        if let Some(settings) = settings {
            self.learn(storage, settings)?;
        }
        let answer = match request.path().as_str() {
            "/put" => {
                let put: Put = read(&body)?;
                let has_mail = !put.mails.is_empty();
                let answer = storage.put(put)?;
                let is_added = has_mail
                    | storage.has_webhooks()?
                    | self.will_retain()?
                    | self.will_run(SEALS, REPEAT_MS, &self.is_seals_due)?
                    | self.will_run(INDEX, INDEX_MS, &self.is_index_due)?;
                if is_added || !self.is_alarm_set.replace(true) {
                    self.jobs.set_alarm(&self.state).await?;
                }
                match answer {
                    Some(answer) => serde_json::to_string(&answer)?,
                    // Nearly always so, and then there is no body to be waited for.
                    None => return Ok(ResponseBuilder::new().with_status(204).empty()),
                }
            }
            "/begin" => {
                let answer = storage.begin(read(&body)?)?;
                self.jobs.add_if_none(SEALS, "", now() + REPEAT_MS)?;
                self.after_write().await?;
                serde_json::to_string(&answer)?
            }
            "/customers" => serde_json::to_string(&storage.customers(&read(&body)?)?)?,
            "/export" => serde_json::to_string(&storage.export(&read(&body)?)?)?,
            "/erase" => self.told(storage, serde_json::to_string(&storage.erase(&read(&body)?)?)?).await?,
            "/hold" => serde_json::to_string(&storage.hold(&read(&body)?)?)?,
            "/count-old" => {
                let count: CountOld = read(&body)?;
                serde_json::to_string(&[storage.count_old(count.at, Some(count.retention))?])?
            }
            "/get" => serde_json::to_string(&storage.get(&read(&body)?)?)?,
            "/find" => serde_json::to_string(&storage.find(&read::<String>(&body)?)?)?,
            "/known" => serde_json::to_string(&storage.known(&read(&body)?)?)?,
            "/change" => self.told(storage, serde_json::to_string(&storage.change(read(&body)?)?)?).await?,
            "/change-for-team" => {
                let changed = serde_json::to_string(&storage.change_for_team(read(&body)?)?)?;
                self.told(storage, changed).await?
            }
            "/known-write" => serde_json::to_string(&storage.known_write(&read(&body)?)?)?,
            "/settle-attempts" => serde_json::to_string(&storage.settle_attempts(&read(&body)?)?)?,
            "/settle" => serde_json::to_string(&storage.settle(&read(&body)?)?)?,
            "/calls" => serde_json::to_string(&storage.bookings(&read(&body)?)?)?,
            "/list" => serde_json::to_string(&storage.list(&read(&body)?)?)?,
            "/refused" => serde_json::to_string(&storage.add_refusals(&read::<Vec<_>>(&body)?)?)?,
            "/refusals" => serde_json::to_string(&storage.refusals(&read::<String>(&body)?)?)?,
            "/open" => serde_json::to_string(&storage.open_conversation(&read(&body)?)?)?,
            "/whole" => serde_json::to_string(&storage.whole(&read::<String>(&body)?)?)?,
            "/look" => serde_json::to_string(&storage.look(&read(&body)?, &self.presence)?)?,
            "/unassign" => serde_json::to_string(&[storage.unassign(&read(&body)?)?])?,
            "/inbox" => serde_json::to_string(&storage.inbox(&read(&body)?)?)?,
            "/say" => self.write(storage.say(read(&body)?)?).await?,
            "/rate" => self.told(storage, serde_json::to_string(&storage.rate(read(&body)?)?)?).await?,
            "/settings" => {
                self.will_retain()?;
                self.jobs.set_alarm(&self.state).await?;
                "null".to_owned()
            }
            "/endpoints" => serde_json::to_string(&storage.endpoints()?)?,
            "/deliveries" => serde_json::to_string(&storage.told(&read(&body)?)?)?,
            "/replay" => self.told(storage, serde_json::to_string(&storage.replay(&read(&body)?)?)?).await?,
            "/switch-on" => self.told(storage, serde_json::to_string(&storage.switch_on(&read(&body)?)?)?).await?,
            "/answer" => self.write(storage.answer(read(&body)?)?).await?,
            "/patch" => self.write(storage.patch(read(&body)?)?).await?,
            "/remark" => self.write(storage.remark(read(&body)?)?).await?,
            "/mark" => self.write(storage.mark(read(&body)?)?).await?,
            "/merge" => self.write(storage.merge(read(&body)?)?).await?,
            "/jobs" => {
                let until: i64 = read(&body)?;
                let ran =
                    self.jobs.run_told(&self.state, until, async |job| self.run(job, until, Some(until)).await).await?;
                serde_json::to_string(&ran)?
            }
            "/figures" => serde_json::to_string(&storage.figures(&read(&body)?)?)?,
            "/rhythm" => serde_json::to_string(&storage.rhythm(&read(&body)?)?)?,
            "/fill" => serde_json::to_string(&storage.fill(&read(&body)?)?)?,
            "/feedback" => serde_json::to_string(&storage.feedback(&read(&body)?)?)?,
            _ => return Response::error("no such call", 404),
        };
        Response::ok(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        // The version before set the alarm without a job.
        self.jobs.add_if_none(SEALS, "", now() + REPEAT_MS)?;
        self.jobs.run_due(&self.state, async |job| self.run(job, job.told().unwrap_or_else(now), None).await).await?;
        Response::empty()
    }
}

impl Vault {
    /// What is answered to a write into a conversation, whose jobs may be due earlier than any other.
    async fn write(&self, written: Written) -> Result<String> {
        self.after_write().await?;
        Ok(serde_json::to_string(&written)?)
    }

    /// What is answered to what a webhook may be told of, which is due at once.
    async fn told(&self, storage: &Storage, answer: String) -> Result<String> {
        if storage.has_webhooks()? {
            self.jobs.set_alarm(&self.state).await?;
        }
        Ok(answer)
    }

    /// Takes note of what a worker tells of the site, which is nearly always what is known.
    fn learn(&self, storage: &Storage, settings: String) -> Result<()> {
        if self.settings.borrow().as_str() != settings {
            storage.learn(&settings)?;
            *self.settings.borrow_mut() = settings;
        }
        Ok(())
    }

    async fn after_write(&self) -> Result<()> {
        self.jobs.add_if_none(INDEX, "", now() + INDEX_MS)?;
        self.will_retain()?;
        self.jobs.set_alarm(&self.state).await
    }

    /// Sees to it that a job runs after so many milliseconds at the latest; tells whether it is new.
    fn will_run(&self, kind: &str, after: i64, is_due: &Cell<bool>) -> Result<bool> {
        if is_due.get() {
            return Ok(false);
        }
        let is_added = self.jobs.add_if_none(kind, "", now() + after)?;
        is_due.set(true);
        Ok(is_added)
    }

    /// Does a job, at an instant in milliseconds since the Unix epoch: of its clock, which may be one that a test told when it
    /// was added. `told` is the instant by which a test has everything done.
    async fn run(&self, job: &Job, at: i64, told: Option<i64>) -> Result<()> {
        match job.kind.as_str() {
            MAIL => self.send_mails(&job.reference, at).await,
            WEBHOOKS => self.call_webhooks(told).await,
            RETENTION => self.retain(told).await,
            SNOOZE | PENDING => self.storage()?.wake(&job.kind, &job.reference, at),
            INDEX => {
                self.is_index_due.set(false);
                if self.storage()?.index_some()? {
                    self.jobs.add(INDEX, "", now())?;
                }
                Ok(())
            }
            SEALS => {
                self.is_seals_due.set(false);
                if self.storage()?.forget_seals(now() - REPEAT_MS)? {
                    self.jobs.add(SEALS, "", now() + REPEAT_MS)?;
                }
                Ok(())
            }
            // Of a version that is newer than this one, which will do it.
            other => Err(format!("no such job: {other}").into()),
        }
    }

    /// Sends what is due of a conversation, one after the other.
    async fn send_mails(&self, reference: &str, at: i64) -> Result<()> {
        let storage = self.storage()?;
        loop {
            if self.mail_rests.get() > now() {
                storage.put_off_mails(reference, at, REST_MS)?;
                break;
            }
            let Some(sending) = storage.next_mail(reference, at)? else { break };
            let written = instant(sending.written as f64);
            let outcome = mail::send(&self.env, &sending.letter, written, &sending.before).await;
            storage.settle_mail(&sending, &outcome, at)?;
            if matches!(outcome, Outcome::Not(why, _) if why.is_of_way()) {
                self.mail_rests.set(now() + REST_MS);
            }
        }
        storage.send_later(reference, at)
    }

    /// Sees to it that what is old is looked for within a day.
    fn will_retain(&self) -> Result<bool> {
        let is_added = self.will_run(RETENTION, EVERY_MS, &self.is_retention_due)?;
        if is_added {
            self.jobs.add_told(RETENTION, "", now() + EVERY_MS, ANY_TIME)?;
        }
        Ok(is_added)
    }

    /// Erases what is old: a step at each alarm, and all of it where a test tells the time.
    async fn retain(&self, at: Option<i64>) -> Result<()> {
        let storage = self.storage()?;
        self.is_retention_due.set(false);
        loop {
            let (is_more, freed) = storage.erase_old(at.unwrap_or_else(now))?;
            self.free(&freed).await?;
            if is_more && at.is_some() {
                continue;
            }
            storage.forget_old_deliveries(at.unwrap_or_else(now))?;
            if !storage.is_empty()? {
                let wait = if is_more { 0 } else { EVERY_MS };
                self.jobs.add_told(RETENTION, "", now() + wait, ANY_TIME)?;
            }
            return storage.call_later();
        }
    }

    /// Gives back the times of calls that are erased. Those that are over are nobody's any more.
    async fn free(&self, freed: &[Freed]) -> Result<()> {
        let Some(known) = self.storage()?.known_settings()? else { return Ok(()) };
        let objects = Objects::of(&self.env);
        for call in freed {
            let calendar = Calendar::of_removed(objects, known.site.as_str(), &call.team);
            if calendar.drop_all(&call.reference).await.is_err() {
                log::failure("retention.calendar", "a time stays taken: the Calendar does not answer");
            }
        }
        Ok(())
    }

    /// Tells webhooks what is due, some at once, and no longer than other jobs can wait.
    async fn call_webhooks(&self, told: Option<i64>) -> Result<()> {
        let (storage, began) = (self.storage()?, now());
        while now() - began < CALLS_MS {
            let calls = storage.next_calls(told)?;
            if calls.is_empty() {
                break;
            }
            let site = storage.known_settings()?.map(|known| known.site.clone());
            let called = join_all(calls.iter().map(|calling| {
                let told = calling.to.as_ref().zip(site.as_ref());
                webhook::call(&self.env, told, &calling.id, &calling.body)
            }));
            for (calling, called) in calls.iter().zip(called.await) {
                storage.settle_call(calling, &called, told)?;
            }
        }
        storage.call_later()
    }

    fn storage(&self) -> Result<&Storage> {
        self.storage.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }
}
