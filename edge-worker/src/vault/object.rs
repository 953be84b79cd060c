//! The Vault: an object runs one event at a time and its statements between two awaits are one transaction, so there are
//! no locks here. Personal data is in its rows only, never in its name or a log.

use std::cell::Cell;

use nearhand_shared::mail::Outcome;
use worker::{DurableObject, Env, Request, Response, ResponseBuilder, Result, State, durable_object};

use super::attachments::{FileCall, UNNAMED};
use super::inbox::INDEX;
use super::mails::MAIL;
use super::presence::Presence;
use super::protocol::Put;
use super::protocol::conversation::Written;
use super::standing::{PENDING, SNOOZE};
use super::storage::Storage;
use super::visits::FORGET;
use super::warnings::WARN;
use crate::desk::client::Desk;
use crate::mail;
use crate::objects::instant::instant;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::{Objects, read};

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
    /// Until when no mail is tried, by the machine's clock.
    mail_rests: Cell<i64>,
}

impl DurableObject for Vault {
    fn new(state: State, env: Env) -> Self {
        let storage = Storage::open(state.storage().sql());
        let jobs = Jobs::of(state.storage().sql());
        let [is_alarm_set, is_seals_due, is_index_due] = [false; 3].map(Cell::new);
        let (presence, mail_rests) = (Presence::default(), Cell::new(0));
        Vault { state, env, storage, jobs, is_alarm_set, is_seals_due, is_index_due, presence, mail_rests }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let storage = self.storage()?;
        // Bytes of files stand by themselves, with what they are in the path.
        match FileCall::of(&request.path()) {
            Some(FileCall::Add(id, offset)) => {
                let bytes = request.bytes().await?;
                return Response::ok(serde_json::to_string(&storage.add_to_file(&id, offset, &bytes)?)?);
            }
            Some(FileCall::Read(id, size)) => return storage.read_file(&id, size),
            None => {}
        }
        let body = request.text().await?;
        let answer = match request.path().as_str() {
            "/put" => {
                let put: Put = read(&body)?;
                let has_mail = !put.mails.is_empty();
                let answer = storage.put(put)?;
                let is_added = has_mail
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
            "/erase" => serde_json::to_string(&storage.erase(&read(&body)?)?)?,
            "/get" => serde_json::to_string(&storage.get(&read(&body)?)?)?,
            "/find" => serde_json::to_string(&storage.find(&read::<String>(&body)?)?)?,
            "/known" => serde_json::to_string(&storage.known(&read(&body)?)?)?,
            "/change" => serde_json::to_string(&storage.change(read(&body)?)?)?,
            "/change-for-team" => serde_json::to_string(&storage.change_for_team(read(&body)?)?)?,
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
            "/hear" => self.write(storage.hear(read(&body)?)?).await?,
            "/traced" => serde_json::to_string(&storage.traced(&read::<Vec<String>>(&body)?)?)?,
            "/came-back" => serde_json::to_string(&storage.came_back(&read(&body)?)?)?,
            "/to-rate" => serde_json::to_string(&storage.to_rate(&read(&body)?)?)?,
            "/rate" => serde_json::to_string(&storage.rate(read(&body)?)?)?,
            "/answer" => self.write(storage.answer(read(&body)?)?).await?,
            "/patch" => self.write(storage.patch(read(&body)?)?).await?,
            "/remark" => self.write(storage.remark(read(&body)?)?).await?,
            "/mark" => self.write(storage.mark(read(&body)?)?).await?,
            "/merge" => self.write(storage.merge(read(&body)?)?).await?,
            "/begin-file" => {
                let begun = storage.begin_file(&read(&body)?)?;
                self.jobs.set_alarm(&self.state).await?;
                serde_json::to_string(&begun)?
            }
            "/stand-of-file" => serde_json::to_string(&storage.stand_of_file(&read(&body)?)?)?,
            "/end-file" => serde_json::to_string(&storage.end_file(&read::<String>(&body)?)?)?,
            "/file" => serde_json::to_string(&storage.file(&read(&body)?)?)?,
            "/drop-file" => serde_json::to_string(&[storage.drop_file(&read(&body)?)?])?,
            "/jobs" => {
                let until: i64 = read(&body)?;
                let ran = self.jobs.run_told(&self.state, until, async |job| self.run(job, until).await).await?;
                serde_json::to_string(&ran)?
            }
            "/figures" => serde_json::to_string(&storage.figures(&read(&body)?)?)?,
            "/hours" => serde_json::to_string(&[storage.hours(&read(&body)?)?])?,
            "/rhythm" => serde_json::to_string(&storage.rhythm(&read(&body)?)?)?,
            "/gaps" => serde_json::to_string(&storage.gaps(&read(&body)?)?)?,
            "/touch" => {
                storage.touch(&read::<Vec<_>>(&body)?)?;
                self.jobs.set_alarm(&self.state).await?;
                "null".to_owned()
            }
            "/fill" => serde_json::to_string(&storage.fill(&read(&body)?)?)?,
            "/feedback" => serde_json::to_string(&storage.feedback(&read(&body)?)?)?,
            _ => return Response::error("no such call", 404),
        };
        Response::ok(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        // The version before set the alarm without a job.
        self.jobs.add_if_none(SEALS, "", now() + REPEAT_MS)?;
        self.jobs.run_due(&self.state, async |job| self.run(job, job.told().unwrap_or_else(now)).await).await?;
        Response::empty()
    }
}

impl Vault {
    /// What is answered to a write into a conversation, whose jobs may be due earlier than any other.
    async fn write(&self, written: Written) -> Result<String> {
        self.after_write().await?;
        Ok(serde_json::to_string(&written)?)
    }

    async fn after_write(&self) -> Result<()> {
        self.jobs.add_if_none(INDEX, "", now() + INDEX_MS)?;
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

    /// Does a job, at an instant in milliseconds since the Unix epoch: of its clock, which may be one that a test told.
    async fn run(&self, job: &Job, at: i64) -> Result<()> {
        match job.kind.as_str() {
            MAIL => self.send_mails(&job.reference, at).await,
            UNNAMED => self.storage()?.forget_unnamed(&job.reference, at),
            WARN => self.warn(&job.reference, at).await,
            FORGET => self.storage()?.forget_visits(at),
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

    /// Tells whom it concerns that a promise is about to break: who that is, and who wants to hear of it, the site's Desk knows.
    async fn warn(&self, reference: &str, at: i64) -> Result<()> {
        let storage = self.storage()?;
        let Some(near) = storage.near(reference)? else { return Ok(()) };
        let people = Desk::of(Objects::of(&self.env), &near.site).agents().await;
        let people = people.map_err(|_| "the Desk does not answer")?;
        let to: Vec<String> = people.into_iter().filter(|agent| near.is_for(agent)).map(|agent| agent.email).collect();
        storage.release_warning(reference, &to, at)?;
        self.jobs.set_alarm(&self.state).await
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

    fn storage(&self) -> Result<&Storage> {
        self.storage.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }
}
