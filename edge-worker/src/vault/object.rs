//! The Vault: an object runs one event at a time and its statements between two awaits are one transaction, so there are
//! no locks here. Personal data is in its rows only, never in its name or a log.

use std::cell::{Cell, OnceCell, RefCell};

use nearhand_shared::mail::{Outcome, Why};
use nearhand_shared::region::Region;
use worker::{
    DurableObject, Env, Request, Response, ResponseBuilder, Result, Socket, State, WebSocket, WebSocketIncomingMessage,
    durable_object,
};

use super::attachments::{FileCall, UNNAMED};
use super::bucket::{Buckets, FILES};
use super::gone_calls::CALL_GONE;
use super::inbox::INDEX;
use super::later::{CLOSE, GIVE, WAIT};
use super::mails::MAIL;
use super::presence::Presence;
use super::protocol::conversation::{Answer, Begin, KeyedChange, Mark, Merge, Patch, Remark, Say, TeamChange, Written};
use super::protocol::customers::{CountOld, Freed, GoneCall};
use super::protocol::inbound::{Adopt, Back, Hear};
use super::protocol::{Change, Put};
use super::retention::{EVERY_MS, RETENTION};
use super::sockets::{Attached, EXPIRED, Here, Live, SILENT, THERE};
use super::standing::{PENDING, SNOOZE};
use super::storage::Storage;
use super::telling::{HUB, HUB_MESSAGE};
use super::visits::FORGET;
use super::warnings::WARN;
use super::webhooks::WEBHOOKS;
use crate::calendar::client::Calendar;
use crate::config::Config;
use crate::desk::client::Desk;
use crate::log;
use crate::mail;
use crate::objects::ending::erase_all;
use crate::objects::instant::instant;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::sockets::{answer_pings, end};
use crate::objects::{Objects, SETTINGS, at_the_door, called, counted, join_all, read};
use crate::service::mail::calls::of_gone;
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
/// How long somebody is at work with the buckets at most, in milliseconds: who takes longer has been stopped.
const BUCKETS_MS: i64 = 120_000;
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
    /// Whether this instance has looked for mails that had no way out before.
    has_freed_mails: Cell<bool>,
    /// When this instance began, by that.
    began: i64,
    live: Live,
    /// Until when somebody is at work with the buckets, by the machine's clock.
    at_buckets: Cell<i64>,
    /// What it is called: the site's and the region's.
    name: OnceCell<String>,
}

impl DurableObject for Vault {
    fn new(state: State, env: Env) -> Self {
        let storage = Storage::open(state.storage().sql());
        let jobs = match &storage {
            Ok(storage) => storage.jobs.clone(),
            Err(_) => Jobs::of(state.storage().sql()),
        };
        let [is_alarm_set, is_seals_due, is_index_due, is_retention_due, has_freed_mails] = [false; 5].map(Cell::new);
        let (presence, mail_rests, settings) = (Presence::default(), Cell::new(0), RefCell::default());
        let (live, name) = (Live::default(), OnceCell::new());
        answer_pings(&state);
        counted::made();
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
            has_freed_mails,
            began: now(),
            live,
            at_buckets: Cell::new(0),
            name,
        }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        counted::event(&self.env, "vault", &request.path());
        let storage = self.storage()?;
        self.be_called(&called(&request)?)?;
        self.free_mails(storage).await?;
        // Bytes of files stand by themselves, with what they are in the path.
        match FileCall::of(&request.path()) {
            Some(FileCall::Add(id, offset)) => {
                let bytes = request.bytes().await?;
                return Response::ok(serde_json::to_string(&storage.add_to_file(&id, offset, &bytes)?)?);
            }
            Some(FileCall::Read(id, size)) => {
                return match storage.bucket_of(&id)? {
                    Some(bucket) => self.buckets(storage)?.read(&bucket, &id, size).await,
                    None => storage.read_file(&id, size),
                };
            }
            None => {}
        }
        if let Some(door) = at_the_door(&request)? {
            let response = self.here()?.accept(door)?;
            self.jobs.set_alarm(&self.state).await?;
            return Ok(response);
        }
        let settings = request.headers().get(SETTINGS)?;
        let body = request.text().await?;
        if let Some(settings) = settings {
            self.learn(storage, settings)?;
        }
        let answer = match request.path().as_str() {
            "/put" => {
                let put: Put = read(&body)?;
                let has_mails = !put.mails.is_empty() || !put.call_mails.is_empty();
                let has_job = has_mails || put.later.is_live || !put.attachments.is_empty();
                let reference = put.record.reference.clone();
                let answer = storage.put(put)?;
                if answer.is_none() {
                    self.here()?.spread(&reference, None)?;
                }
                let is_added = has_job
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
                let begin: Begin = read(&body)?;
                let reference = begin.put.record.reference.clone();
                let answer = storage.begin(begin)?;
                if answer.is_none() {
                    self.here()?.spread(&reference, None)?;
                }
                self.jobs.add_if_none(SEALS, "", now() + REPEAT_MS)?;
                self.after_write().await?;
                serde_json::to_string(&answer)?
            }
            "/customers" => serde_json::to_string(&storage.customers(&read(&body)?)?)?,
            "/export" => serde_json::to_string(&storage.export(&read(&body)?)?)?,
            "/newest-change" => serde_json::to_string(&storage.newest_change()?)?,
            "/changes" => storage.changes(&read(&body)?)?,
            "/erase" => {
                let erased = storage.erase(&read(&body)?)?;
                self.close_erased()?;
                // Webhooks are told of it, and a bucket may have files of it.
                self.jobs.set_alarm(&self.state).await?;
                serde_json::to_string(&erased)?
            }
            "/weigh" => serde_json::to_string(&[storage.weigh(&read(&body)?)?])?,
            "/shut" => {
                let shut = self.here()?.shut(&read(&body)?);
                serde_json::to_string(&[shut])?
            }
            "/there" => serde_json::to_string(&self.here()?.tell_there(read(&body)?)?)?,
            "/holds" => serde_json::to_string(&[storage.holds()?])?,
            "/end" => serde_json::to_string(&self.end(storage).await?)?,
            "/hold" => serde_json::to_string(&storage.hold(&read(&body)?)?)?,
            "/count-old" => {
                let count: CountOld = read(&body)?;
                serde_json::to_string(&[storage.count_old(count.at, Some(count.retention))?])?
            }
            "/get" => serde_json::to_string(&storage.get(&read(&body)?)?)?,
            "/find" => serde_json::to_string(&storage.find(&read::<String>(&body)?)?)?,
            "/known" => serde_json::to_string(&storage.known(&read(&body)?)?)?,
            "/change" => {
                let change: Change = read(&body)?;
                let has_mails = !change.mails.letters.is_empty();
                let changed = serde_json::to_string(&storage.change(change)?)?;
                self.told_with(storage, has_mails, changed).await?
            }
            "/change-with-key" => {
                let keyed: KeyedChange = read(&body)?;
                let has_mails = !keyed.change.mails.letters.is_empty();
                let changed = serde_json::to_string(&storage.change_with_key(keyed)?)?;
                self.told_with(storage, has_mails, changed).await?
            }
            "/change-for-team" => {
                let team: TeamChange = read(&body)?;
                let has_mails = !team.change.mails.letters.is_empty();
                let changed = serde_json::to_string(&storage.change_for_team(team)?)?;
                self.told_with(storage, has_mails, changed).await?
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
            "/part" => serde_json::to_string(&storage.part_of_whole(&read(&body)?)?)?,
            "/look" => serde_json::to_string(&storage.look(&read(&body)?, &self.presence)?)?,
            "/unassign" => serde_json::to_string(&[storage.unassign(&read(&body)?)?])?,
            "/inbox" => serde_json::to_string(&storage.inbox(&read(&body)?)?)?,
            "/say" => {
                let say: Say = read(&body)?;
                self.write(&say.reference.clone(), |storage| storage.say(say)).await?
            }
            "/hear" => {
                let hear: Hear = read(&body)?;
                self.write(&hear.reference.clone(), |storage| storage.hear(hear)).await?
            }
            "/whose" => serde_json::to_string(&storage.whose(&read(&body)?)?)?,
            "/adopt" => {
                let adopt: Adopt = read(&body)?;
                self.write(&adopt.reference.clone(), |storage| storage.adopt(adopt)).await?
            }
            "/traced" => serde_json::to_string(&storage.traced(&read::<Vec<String>>(&body)?)?)?,
            "/came-back" => {
                let back: Back = read(&body)?;
                let of = storage.conversation_of_mail(&back.id)?.unwrap_or_default();
                let mut is_ours = false;
                self.happens(&of, || {
                    is_ours = storage.came_back(&back)?;
                    Ok(())
                })
                .await?;
                serde_json::to_string(&is_ours)?
            }
            "/to-rate" => serde_json::to_string(&storage.to_rate(&read(&body)?)?)?,
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
            "/answer" => {
                let answer: Answer = read(&body)?;
                let is_there = self.here()?.is_visitor_there(&answer.reference)?;
                self.write(&answer.reference.clone(), |storage| storage.answer(answer, is_there)).await?
            }
            "/patch" => {
                let patch: Patch = read(&body)?;
                self.write(&patch.reference.clone(), |storage| storage.patch(patch)).await?
            }
            "/remark" => {
                let remark: Remark = read(&body)?;
                self.write(&remark.reference.clone(), |storage| storage.remark(remark)).await?
            }
            "/mark" => {
                let mark: Mark = read(&body)?;
                self.write(&mark.remark.reference.clone(), |storage| storage.mark(mark)).await?
            }
            "/merge" => {
                let merge: Merge = read(&body)?;
                let ended = storage.stand(&merge.reference)?;
                let written = self.write(&merge.into.clone(), |storage| storage.merge(merge)).await?;
                if let Some(ended) = ended {
                    self.here()?.lead_on(&ended)?;
                }
                written
            }
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
                let ran =
                    self.jobs.run_told(&self.state, until, async |job| self.run(job, until, Some(until)).await).await?;
                self.close_erased()?;
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
        counted::event(&self.env, "vault", "alarm");
        // The version before set the alarm without a job.
        self.jobs.add_if_none(SEALS, "", now() + REPEAT_MS)?;
        self.free_mails(self.storage()?).await?;
        self.jobs.run_due(&self.state, async |job| self.run(job, job.told().unwrap_or_else(now), None).await).await?;
        self.close_erased()?;
        Response::empty()
    }

    async fn websocket_message(&self, socket: WebSocket, message: WebSocketIncomingMessage) -> Result<()> {
        counted::event(&self.env, "vault", "frame");
        let WebSocketIncomingMessage::String(frame) = message else {
            end(&socket, 1003, "text alone");
            return Ok(());
        };
        self.free_mails(self.storage()?).await?;
        if self.here()?.take(&socket, frame).await {
            self.see_to_jobs()?;
            self.jobs.set_alarm_if_new(&self.state).await?;
        }
        Ok(())
    }

    async fn websocket_close(&self, socket: WebSocket, _: usize, _: String, _: bool) -> Result<()> {
        self.gone(&socket);
        Ok(())
    }

    async fn websocket_error(&self, socket: WebSocket, _: worker::Error) -> Result<()> {
        self.gone(&socket);
        Ok(())
    }

    async fn connect(&self, _: Socket) -> Result<()> {
        Err("no such call".into())
    }
}

impl Vault {
    /// Writes into a conversation, and tells who listens to it, in one turn. Its jobs may be due earlier than any other.
    async fn write(&self, reference: &str, write: impl FnOnce(&Storage) -> Result<Written>) -> Result<String> {
        let storage = self.storage()?;
        let before = storage.stand(reference)?;
        let written = write(storage)?;
        self.here()?.spread(reference, before.as_ref())?;
        self.after_write().await?;
        Ok(serde_json::to_string(&written)?)
    }

    /// This object, as its sockets see it.
    fn here(&self) -> Result<Here<'_>> {
        let storage = self.storage()?;
        let (site, region) = self.name(storage)?.split_once('/').unwrap_or_default();
        let region = Region::parse(region);
        Ok(Here { state: &self.state, env: &self.env, storage, jobs: &self.jobs, live: &self.live, site, region })
    }

    /// The buckets in which this object may have files.
    fn buckets<'v>(&'v self, storage: &'v Storage) -> Result<Buckets<'v>> {
        Ok(Buckets { env: &self.env, storage, name: self.name(storage)? })
    }

    /// What this object is called.
    fn name(&self, storage: &Storage) -> Result<&str> {
        if self.name.get().is_none() {
            // It was woken by an alarm or by a socket, which do not say.
            let _ = self.name.set(storage.name()?);
        }
        Ok(self.name.get().map(String::as_str).unwrap_or_default())
    }

    /// Takes note of what this object is called.
    fn be_called(&self, name: &str) -> Result<()> {
        if self.name.get().is_some_and(|known| known == name) || name.is_empty() {
            return Ok(());
        }
        let storage = self.storage()?;
        if storage.name()?.is_empty() {
            storage.keep_name(name)?;
        }
        let _ = self.name.set(name.to_owned());
        Ok(())
    }

    /// Erases all that is kept, unless something must not be; says how much that is.
    async fn end(&self, storage: &Storage) -> Result<usize> {
        let held = storage.many_holds()?;
        if held > 0 {
            return Ok(held);
        }
        // While the tables still say what there is.
        self.buckets(storage)?.empty().await?;
        erase_all(&self.state).await?;
        storage.sql.has_changed();
        self.jobs.forget();
        // Whoever is served by it again finds its tables, and nothing in them.
        let storage = Storage::open(self.state.storage().sql())?;
        storage.keep_name(self.name.get().map(String::as_str).unwrap_or_default())?;
        self.settings.borrow_mut().clear();
        for due in [&self.is_alarm_set, &self.is_seals_due, &self.is_index_due, &self.is_retention_due] {
            due.set(false);
        }
        Ok(0)
    }

    fn gone(&self, socket: &WebSocket) {
        if let Some(attached) = Attached::of(socket) {
            self.live.forget(attached.number);
        }
    }

    /// Closes the sockets of what was erased since somebody has looked.
    fn close_erased(&self) -> Result<()> {
        if self.storage()?.has_erased.replace(false) { self.here()?.close_gone() } else { Ok(()) }
    }

    /// What is answered to what a webhook may be told of, which is due at once.
    async fn told(&self, storage: &Storage, answer: String) -> Result<String> {
        self.told_with(storage, false, answer).await
    }

    /// The same, where mails may have been queued with it.
    async fn told_with(&self, storage: &Storage, has_mails: bool, answer: String) -> Result<String> {
        if has_mails || storage.has_webhooks()? {
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
        self.see_to_jobs()?;
        self.jobs.set_alarm(&self.state).await
    }

    /// What follows every write, later.
    fn see_to_jobs(&self) -> Result<()> {
        self.will_run(INDEX, INDEX_MS, &self.is_index_due)?;
        self.will_retain().map(drop)
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
        counted::job(&self.env, "vault", &job.kind);
        match job.kind.as_str() {
            MAIL => self.send_mails(&job.reference, at).await,
            WEBHOOKS => self.call_webhooks(told).await,
            RETENTION => self.retain(told).await,
            UNNAMED => self.storage()?.forget_unnamed(&job.reference, at),
            FILES => self.keep_files(told.is_some()).await,
            WARN => self.warn(&job.reference, at).await,
            CALL_GONE => self.tell_of_gone(&job.reference, at).await,
            FORGET => self.storage()?.forget_visits(at),
            SNOOZE | PENDING => {
                let storage = self.storage()?;
                let before = storage.stand(&job.reference)?;
                storage.wake(&job.kind, &job.reference, at)?;
                if before.is_some() { self.here()?.spread(&job.reference, before.as_ref()) } else { Ok(()) }
            }
            SILENT => match self.here()?.close_silent() {
                Some(next) => self.jobs.add(SILENT, "", next),
                None => Ok(()),
            },
            THERE => self.here()?.tell_there_late().await,
            EXPIRED => match self.here()?.close_expired() {
                Some(next) => self.jobs.add(EXPIRED, "", next),
                None => Ok(()),
            },
            WAIT => {
                let storage = self.storage()?;
                self.happens(&job.reference, || storage.tell_waiting(&job.reference)).await
            }
            CLOSE => self.close(&job.reference).await,
            GIVE => self.give(&job.reference, at).await,
            HUB_MESSAGE => self.here()?.tell_desks_late(&job.reference, "message").await,
            HUB => self.here()?.tell_desks_late(&job.reference, "changed").await,
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

    /// Does something by itself with a conversation, and tells who listens to it.
    async fn happens(&self, reference: &str, what: impl FnOnce() -> Result<()>) -> Result<()> {
        let before = self.storage()?.stand(reference)?;
        what()?;
        if before.is_some() {
            self.here()?.spread(reference, before.as_ref())?;
            self.after_write().await?;
        }
        Ok(())
    }

    /// Hands a conversation over whose team closes: not while whoever has it is still there.
    async fn close(&self, reference: &str) -> Result<()> {
        let storage = self.storage()?;
        let Some(closing) = storage.closing(reference)? else { return Ok(()) };
        if !closing.assignee.is_empty() {
            let is_there = Desk::of(Objects::of(&self.env), self.here()?.site).is_there(&closing.assignee).await;
            if is_there.map_err(|_| "the Desk does not answer")? {
                return storage.close_later(reference, &closing.close);
            }
        }
        // Somebody may have written or answered meanwhile.
        let Some(closing) = storage.closing(reference)? else { return Ok(()) };
        self.happens(reference, || storage.hand_over(reference, &closing.close)).await
    }

    /// Gives a conversation to somebody who is there; where nobody has room it is looked again soon, as long as it is live.
    async fn give(&self, reference: &str, at: i64) -> Result<()> {
        let storage = self.storage()?;
        let Some(give) = storage.to_give(reference, at)? else { return Ok(()) };
        let given = Desk::of(Objects::of(&self.env), self.here()?.site).give(&give).await;
        match given.map_err(|_| "the Desk does not answer")? {
            Some(given) => self.happens(reference, || storage.give(&give, given)).await,
            None => storage.give_later(reference, at),
        }
    }

    /// Copies files to their bucket, and deletes them there, unless that is being done: whoever does it sees what is added meanwhile.
    async fn keep_files(&self, at_once: bool) -> Result<()> {
        if self.at_buckets.get() > now() {
            return Ok(());
        }
        self.at_buckets.set(now() + BUCKETS_MS);
        let done = match self.storage().and_then(|storage| self.buckets(storage)) {
            Ok(buckets) => buckets.work(at_once).await,
            Err(error) => Err(error),
        };
        self.at_buckets.set(0);
        done
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

    /// Tells a team by mail that a call is no more that was erased with whoever had booked it.
    async fn tell_of_gone(&self, name: &str, at: i64) -> Result<()> {
        let storage = self.storage()?;
        let Some(gone) = GoneCall::named(name) else { return Err(format!("no such call: {name}").into()) };
        let Some(known) = storage.known_settings()? else { return Ok(()) };
        let letters = of_gone(&self.env, known.site.as_str(), &gone, instant(at as f64)).await;
        let letters = letters.map_err(|problem| format!("the team is not told yet: {problem:?}"))?;
        storage.queue_of_gone(&gone.reference, letters, at)?;
        self.jobs.set_alarm(&self.state).await
    }

    /// Has mails sent that have waited for a way out: where one is configured now, an instance that has begun since finds it.
    async fn free_mails(&self, storage: &Storage) -> Result<()> {
        if self.has_freed_mails.replace(true) || Config::of(&self.env).mail.is_none() || !storage.free_waiting()? {
            return Ok(());
        }
        self.jobs.set_alarm(&self.state).await
    }

    /// Sends what is due of a conversation, one after the other.
    async fn send_mails(&self, reference: &str, at: i64) -> Result<()> {
        let storage = self.storage()?;
        storage.free_mails(reference, self.began)?;
        // The clock goes on while a mail is sent: what is written meanwhile is due, too.
        let (began, since) = (now(), at);
        let mut at = since;
        loop {
            if self.mail_rests.get() > now() {
                storage.put_off_mails(reference, at, REST_MS)?;
                break;
            }
            let mut next = None;
            self.happens(reference, || {
                next = storage.next_mail(reference, at)?;
                Ok(())
            })
            .await?;
            let Some(sending) = next else { break };
            let written = instant(sending.written as f64);
            let doubt = || storage.doubt_mail(&sending).is_ok();
            let outcome = mail::send(&self.env, &sending.letter, written, &sending.before, &doubt).await;
            at = since + (now() - began);
            self.happens(reference, || storage.settle_mail(&sending, &outcome, at)).await?;
            // Where there is none, the next one learns it as soon.
            if matches!(outcome, Outcome::Not(why, _) if why.is_of_way() && why != Why::Unset) {
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
