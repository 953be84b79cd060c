//! The Desk: an object runs one event at a time, so whoever claims a key first has it, and a code is spent once.

use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

use super::keys::Keys;
use super::people::People;
use super::schema::MIGRATIONS;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::read;
use crate::objects::schema::migrate;

/// For how long a key keeps its region, in milliseconds: a client that repeats a write does so within days.
const KEEP_MS: i64 = 90 * 24 * 60 * 60 * 1000;
/// How often old keys are forgotten, in milliseconds.
const EVERY_MS: i64 = 24 * 60 * 60 * 1000;
/// Forgets old keys.
const KEYS: &str = "keys";

/// The object.
#[durable_object]
pub struct Desk {
    state: State,
    tables: Result<Tables>,
    jobs: Jobs,
}

struct Tables {
    keys: Keys,
    people: People,
}

impl DurableObject for Desk {
    fn new(state: State, _env: Env) -> Self {
        let sql = || state.storage().sql();
        let tables = migrate(&sql(), &MIGRATIONS).map(|()| Tables { keys: Keys::of(sql()), people: People::of(sql()) });
        let jobs = Jobs::of(sql());
        Desk { state, tables, jobs }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Tables { keys, people } = self.tables()?;
        let body = request.text().await?;
        let answer = match request.path().as_str() {
            "/claim" => {
                let region = keys.claim(&read(&body)?, now())?;
                if self.jobs.add_if_none(KEYS, "", now() + EVERY_MS)? {
                    self.jobs.set_alarm(&self.state).await?;
                }
                serde_json::to_string(&region)?
            }
            "/holder" => serde_json::to_string(&people.holder(&read(&body)?)?)?,
            "/agents" => serde_json::to_string(&people.agents()?)?,
            "/put" => serde_json::to_string(&people.put(read(&body)?)?)?,
            "/remove" => serde_json::to_string(&people.remove(&read(&body)?)?)?,
            "/link" => serde_json::to_string(&people.link(&read(&body)?)?)?,
            "/enter" => serde_json::to_string(&people.enter(&read(&body)?)?)?,
            "/sessions" => serde_json::to_string(&people.sessions()?)?,
            "/end-session" => serde_json::to_string(&people.end_session(&read(&body)?)?)?,
            "/tokens" => serde_json::to_string(&people.tokens()?)?,
            "/add-token" => serde_json::to_string(&people.add_token(&read(&body)?)?)?,
            "/end-token" => serde_json::to_string(&people.end_token(&read(&body)?)?)?,
            "/audited" => serde_json::to_string(&people.audited(&read(&body)?)?)?,
            _ => return Response::error("no such call", 404),
        };
        Response::ok(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        self.jobs.run_due(&self.state, async |job| self.run(job)).await?;
        Response::empty()
    }
}

impl Desk {
    fn run(&self, job: &Job) -> Result<()> {
        match job.kind.as_str() {
            KEYS => {
                self.tables()?.keys.forget(now() - KEEP_MS)?;
                self.jobs.add(KEYS, "", now() + EVERY_MS)
            }
            // Of a version that is newer than this one, which will do it.
            other => Err(format!("no such job: {other}").into()),
        }
    }

    fn tables(&self) -> Result<&Tables> {
        self.tables.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }
}
