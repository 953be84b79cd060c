//! The Desk: an object runs one event at a time, so whoever claims a key first has it, and a code is spent once.

use std::collections::BTreeMap;

use nearhand_shared::notice::Notice;
use worker::{
    DurableObject, Env, Request, Response, Result, Socket, State, WebSocket, WebSocketIncomingMessage, durable_object,
};

use super::erasures::Erasures;
use super::given::Holdings;
use super::hub::{DESKS, Desks, Hub};
use super::keys::Keys;
use super::listening::Listening;
use super::notices::Notices;
use super::people::People;
use super::protocol::{Actor, BeginErasure, ErasureStep, Happened, Keyed, Line, Of, Once, Put};
use super::retirement::Retirements;
use super::schema::MIGRATIONS;
use super::there::AGAIN;
use super::writes::Writes;
use crate::calendar::client::Calendar;
use crate::objects::ending::erase_all;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::schema::migrate;
use crate::objects::sockets::answer_pings;
use crate::objects::{Objects, at_the_door, counted, read};
use crate::vault::protocol::customers::{Erase, Whose};
use crate::vault::protocol::live::Listens;
use crate::vault::regions::Vaults;

/// For how long a key keeps its region, in milliseconds: a client that repeats a write does so within days.
const KEEP_MS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How often old keys are forgotten, in milliseconds.
const EVERY_MS: i64 = 24 * 60 * 60 * 1000;
/// For how long a key of the business's own calls keeps its answer, in milliseconds.
const KEEP_ANSWER_MS: i64 = 24 * 60 * 60 * 1000;
/// Forgets old keys.
const KEYS: &str = "keys";

/// The calls that leave something to be done later.
const BEGIN_ERASURE: &str = "/begin-erasure";
const THERE: &str = "/there";
/// Erases a customer where that was not done at once.
const ERASE: &str = "erase";
/// After how long a region is asked again that has not answered, in milliseconds.
const ERASE_AGAIN_MS: i64 = 60_000;

/// The object.
#[durable_object]
pub struct Desk {
    state: State,
    env: Env,
    tables: Result<Tables>,
    jobs: Jobs,
    hub: Hub,
}

struct Tables {
    keys: Keys,
    people: People,
    erasures: Erasures,
    writes: Writes,
    holdings: Holdings,
    listening: Listening,
    notices: Notices,
    retirements: Retirements,
}

impl DurableObject for Desk {
    fn new(state: State, env: Env) -> Self {
        let sql = || state.storage().sql();
        let tables = migrate(&sql(), MIGRATIONS).map(|()| Tables {
            keys: Keys::of(sql()),
            people: People::of(sql()),
            erasures: Erasures::of(sql()),
            writes: Writes::of(sql()),
            holdings: Holdings::of(sql()),
            listening: Listening::of(sql()),
            notices: Notices::of(sql()),
            retirements: Retirements::of(sql()),
        });
        let jobs = Jobs::of(sql());
        answer_pings(&state);
        counted::made();
        Desk { state, env, tables, jobs, hub: Hub::default() }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        counted::event(&self.env, "desk", &request.path());
        if self.hub.is_gone() {
            return Response::error("gone, as a test wants it", 503);
        }
        let tables = self.tables()?;
        if let Some(door) = at_the_door(&request)? {
            let response = self.desks(tables).accept(door)?;
            self.jobs.set_alarm(&self.state).await?;
            return Ok(response);
        }
        let body = request.text().await?;
        let answer = match request.path().as_str() {
            "/claim" => {
                let region = tables.keys.claim(&read(&body)?, now())?;
                if self.jobs.add_if_none(KEYS, "", now() + EVERY_MS)? {
                    self.jobs.set_alarm(&self.state).await?;
                }
                serde_json::to_string(&region)?
            }
            "/jobs" => {
                let until: i64 = read(&body)?;
                let ran = self.jobs.run_told(&self.state, until, async |job| self.run(job).await).await?;
                serde_json::to_string(&ran)?
            }
            "/end" => {
                erase_all(&self.state).await?;
                self.jobs.forget();
                migrate(&self.state.storage().sql(), MIGRATIONS)?;
                "null".to_owned()
            }
            "/once" => {
                let once = self.once(tables, read(&body)?)?;
                self.jobs.add_if_none(KEYS, "", now() + EVERY_MS)?;
                self.jobs.set_alarm(&self.state).await?;
                serde_json::to_string(&once)?
            }
            path => {
                let Some(answer) = self.answer(tables, path, &body)? else {
                    return Response::error("no such call", 404);
                };
                if path == BEGIN_ERASURE || path == THERE {
                    self.jobs.set_alarm(&self.state).await?;
                }
                answer
            }
        };
        Response::ok(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        counted::event(&self.env, "desk", "alarm");
        self.jobs.run_due(&self.state, async |job| self.run(job).await).await?;
        Response::empty()
    }

    async fn websocket_message(&self, socket: WebSocket, message: WebSocketIncomingMessage) -> Result<()> {
        counted::event(&self.env, "desk", "frame");
        match message {
            WebSocketIncomingMessage::String(frame) => self.desks(self.tables()?).take(&socket, &frame),
            WebSocketIncomingMessage::Binary(_) => socket.close(Some(1003), Some("text alone")),
        }
    }

    async fn websocket_close(&self, socket: WebSocket, _: usize, _: String, _: bool) -> Result<()> {
        self.desks(self.tables()?).gone(&socket);
        Ok(())
    }

    async fn websocket_error(&self, socket: WebSocket, _: worker::Error) -> Result<()> {
        self.desks(self.tables()?).gone(&socket);
        Ok(())
    }

    async fn connect(&self, _: Socket) -> Result<()> {
        Err("no such call".into())
    }
}

impl Desk {
    /// What is asked of the tables, and done between two awaits: in one transaction.
    fn answer(&self, tables: &Tables, path: &str, body: &str) -> Result<Option<String>> {
        let Tables { people, erasures, notices, retirements, .. } = tables;
        let answer = match path {
            "/holder" => serde_json::to_string(&people.holder(&read(body)?)?)?,
            "/agents" => serde_json::to_string(&people.agents()?)?,
            "/put" => {
                let put = serde_json::to_string(&people.put(read(body)?)?)?;
                self.desks(tables).look_again();
                put
            }
            "/remove" => serde_json::to_string(&people.remove(&read(body)?)?)?,
            "/link" => serde_json::to_string(&people.link(&read(body)?)?)?,
            "/enter" => serde_json::to_string(&people.enter(&read(body)?)?)?,
            "/enter-by" => serde_json::to_string(&people.enter_by(&read(body)?)?)?,
            "/sessions" => serde_json::to_string(&people.sessions()?)?,
            "/end-session" => serde_json::to_string(&people.end_session(&read(body)?)?)?,
            "/tokens" => serde_json::to_string(&people.tokens()?)?,
            "/add-token" => serde_json::to_string(&people.add_token(&read(body)?)?)?,
            "/end-token" => serde_json::to_string(&people.end_token(&read(body)?)?)?,
            "/audited" => serde_json::to_string(&people.audited(&read(body)?)?)?,
            "/note-down" => {
                let line: Line = read(body)?;
                serde_json::to_string(&people.audit(line.now, &line.by, &line.action, &line.subject)?)?
            }
            "/retirement" => serde_json::to_string(&retirements.get()?)?,
            "/put-retirement" => serde_json::to_string(&retirements.put(&read(body)?)?)?,
            "/notices" => serde_json::to_string(&notices.listed()?)?,
            "/put-notice" => {
                let put: Put<Notice> = read(body)?;
                notices.put(&put)?;
                people.audit(put.now, &put.by, "notice.put", put.value.id.as_str())?;
                serde_json::to_string(&put.value)?
            }
            "/end-notice" => {
                let of: Of = read(body)?;
                let is_there = notices.end(&of)?;
                if is_there {
                    people.audit(of.now, &of.by, "notice.ended", &of.id)?;
                }
                serde_json::to_string(&is_there)?
            }
            BEGIN_ERASURE => {
                let begin: BeginErasure = read(body)?;
                erasures.begin(&begin)?;
                people.audit(begin.now, &begin.by, &begin.action, &begin.subject)?;
                self.jobs.add_told(ERASE, &begin.receipt, now() + ERASE_AGAIN_MS, begin.now + ERASE_AGAIN_MS)?;
                "null".to_owned()
            }
            "/step-erasure" => {
                erasures.step(&read(body)?)?;
                "null".to_owned()
            }
            "/hear" => {
                let told: Vec<Happened> = read(body)?;
                told.iter().try_for_each(|told| tables.holdings.note(told))?;
                self.desks(tables).tell(told);
                "null".to_owned()
            }
            // A Vault of the version before says it one by one.
            "/tell" => {
                let told: Happened = read(body)?;
                tables.holdings.note(&told)?;
                self.desks(tables).tell(vec![told]);
                "null".to_owned()
            }
            "/go" => {
                self.desks(tables).go(read(body)?);
                "null".to_owned()
            }
            "/give" => serde_json::to_string(&tables.holdings.give(&read(body)?, self.desks(tables).there()?)?)?,
            "/is-there" => {
                let agent: String = read(body)?;
                serde_json::to_string(&[self.desks(tables).there()?.iter().any(|(id, _)| *id == agent)])?
            }
            THERE => serde_json::to_string(&self.desks(tables).listened(&read(body)?)?)?,
            // A Vault of the version before: where it is it does not say.
            "/who" => serde_json::to_string(&self.desks(tables).listened(&Listens { region: None })?.present)?,
            "/shut" => {
                self.desks(tables).shut(&read(body)?);
                "null".to_owned()
            }
            "/erased" => serde_json::to_string(&erasures.erased(&read::<String>(body)?)?)?,
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    /// Does what came with a key once, however often it comes.
    fn once(&self, tables: &Tables, keyed: Keyed<serde_json::Value>) -> Result<Once> {
        if let Some(before) = tables.writes.before(&keyed.key)? {
            return Ok(before);
        }
        let answer = self.answer(tables, &format!("/{}", keyed.path), &keyed.body.to_string())?;
        let answer = answer.ok_or("no such call")?;
        // A refusal is a word by itself ([`Changed`]): nothing was done, and the same may be asked again.
        if !answer.starts_with('"') {
            tables.writes.keep(&keyed.key, &answer, now())?;
        }
        Ok(Once::Now { answer })
    }

    async fn run(&self, job: &Job) -> Result<()> {
        counted::job(&self.env, "desk", &job.kind);
        match job.kind.as_str() {
            KEYS => {
                self.tables()?.keys.forget(now() - KEEP_MS)?;
                self.tables()?.writes.forget(now() - KEEP_ANSWER_MS)?;
                self.tables()?.holdings.forget(now() - KEEP_ANSWER_MS)?;
                self.jobs.add(KEYS, "", now() + EVERY_MS)
            }
            DESKS => match self.desks(self.tables()?).look_after() {
                Some(next) => self.jobs.add(DESKS, "", next),
                None => Ok(()),
            },
            AGAIN => self.desks(self.tables()?).tell_again(&job.reference).await,
            ERASE => self.erase(&job.reference, job.told().unwrap_or_else(now)).await,
            // Of a version that is newer than this one, which will do it.
            other => Err(format!("no such job: {other}").into()),
        }
    }

    /// Erases where that is not done yet. A region that does not answer is asked again, until it does.
    async fn erase(&self, receipt: &str, at: i64) -> Result<()> {
        let Tables { erasures, people, .. } = self.tables()?;
        let Some(unfinished) = erasures.unfinished(receipt)? else { return Ok(()) };
        let objects = Objects::of(&self.env);
        let person = unfinished.person.as_str();
        // Of one request, by whoever has proved that it is theirs; else of a person.
        let (whose, by) = match serde_json::from_str(person) {
            Ok(whose @ Whose::Own { .. }) => (whose, "visitor"),
            _ => (Whose::Person(serde_json::from_str(person)?), "desk"),
        };
        let erase = Erase { whose, by: by.to_owned(), until: Some(unfinished.begun), now: at };
        let answers = Vaults::of(objects, &unfinished.site).erase(&erase, &unfinished.pending).await;
        let (mut done, mut held) = (BTreeMap::new(), Vec::new());
        for (region, erased) in answers {
            let Some(erased) = erased else { continue };
            held.extend(erased.held);
            for freed in &erased.freed {
                let calendar = Calendar::of_removed(objects, &unfinished.site, &freed.team);
                calendar.drop_all(&freed.reference).await.map_err(|_| "the Calendar does not answer")?;
            }
            done.insert(region, serde_json::to_value(erased.counts)?);
        }
        let is_done = erasures.step(&ErasureStep { receipt: receipt.to_owned(), erased: done, held })?;
        if !is_done {
            return Err("not every region answers".into());
        }
        let system = Actor { id: "system".to_owned(), name: String::new() };
        people.audit(at, &system, "erasure.finished", receipt)
    }

    fn desks<'d>(&'d self, tables: &'d Tables) -> Desks<'d> {
        let Desk { state, env, jobs, hub, .. } = self;
        Desks { state, env, people: &tables.people, listening: &tables.listening, jobs, hub }
    }

    fn tables(&self) -> Result<&Tables> {
        self.tables.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }
}
