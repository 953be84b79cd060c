//! The Desk: an object runs one event at a time, so whoever claims a key first has it.

use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

use super::keys::Keys;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::read;

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
    keys: Result<Keys>,
    jobs: Jobs,
}

impl DurableObject for Desk {
    fn new(state: State, _env: Env) -> Self {
        let keys = Keys::open(state.storage().sql());
        let jobs = Jobs::of(state.storage().sql());
        Desk { state, keys, jobs }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let keys = self.keys()?;
        let body = request.text().await?;
        match request.path().as_str() {
            "/claim" => {
                let region = keys.claim(&read(&body)?, now())?;
                if self.jobs.add_if_none(KEYS, "", now() + EVERY_MS)? {
                    self.jobs.set_alarm(&self.state).await?;
                }
                Response::ok(serde_json::to_string(&region)?)
            }
            _ => Response::error("no such call", 404),
        }
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
                self.keys()?.forget(now() - KEEP_MS)?;
                self.jobs.add(KEYS, "", now() + EVERY_MS)
            }
            // Of a version that is newer than this one, which will do it.
            other => Err(format!("no such job: {other}").into()),
        }
    }

    fn keys(&self) -> Result<&Keys> {
        self.keys.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }
}
