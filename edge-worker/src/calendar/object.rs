//! The Calendar: which times of a team are taken.
//!
//! A booking is made in three steps: the time is held here, the Vault stores whose it is, the hold is confirmed. The
//! Vault decides: what it has stored is booked. So a hold whose end nobody heard of is looked into by a job, which
//! asks the Vault and then books the time or gives it back. A move and a cancellation take the same way.

use nearhand_shared::request::reference::Reference;
use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

use super::protocol::{Doubt, Held, Hold};
use super::times::Times;
use crate::objects::ending::erase_all;
use crate::objects::jobs::{Job, Jobs, now};
use crate::objects::{Objects, read};
use crate::vault::client::Vault;

/// How long times that have passed are kept, in milliseconds.
const KEEP_MS: i64 = 35 * 24 * 60 * 60 * 1000;
/// Asks the Vault how a booking ended.
const SETTLE: &str = "settle";

/// The object.
#[durable_object]
pub struct Calendar {
    state: State,
    env: Env,
    times: Result<Times>,
    jobs: Jobs,
}

impl DurableObject for Calendar {
    fn new(state: State, env: Env) -> Self {
        let times = Times::open(state.storage().sql());
        let jobs = Jobs::of(state.storage().sql());
        Calendar { state, env, times, jobs }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let times = self.times()?;
        let body = request.text().await?;
        let answer = match request.path().as_str() {
            "/taken" => serde_json::to_string(&times.taken(&read(&body)?)?)?,
            "/hold" => {
                let hold: Hold = read(&body)?;
                let until = now() + hold.hold_ms;
                let held = times.hold(&hold, until)?;
                times.forget(now() - KEEP_MS)?;
                if let Held::For(reference) = &held {
                    self.jobs.add(SETTLE, reference, until)?;
                    self.jobs.set_alarm(&self.state).await?;
                }
                serde_json::to_string(&held)?
            }
            "/confirm" => {
                // Its job stays: a move or a cancellation that began meanwhile may need it.
                serde_json::to_string(&times.confirm(&read(&body)?)?)?
            }
            "/release" => serde_json::to_string(&times.release(&read(&body)?)?)?,
            "/doubt" => {
                let doubt: Doubt = read(&body)?;
                self.jobs.add(SETTLE, &doubt.reference, now() + doubt.hold_ms)?;
                self.jobs.set_alarm(&self.state).await?;
                "null".to_owned()
            }
            "/end" => {
                erase_all(&self.state).await?;
                self.jobs.forget();
                Times::open(self.state.storage().sql())?;
                times.begin_anew();
                "null".to_owned()
            }
            "/drop" => serde_json::to_string(&times.drop_all(&read(&body)?)?)?,
            _ => return Response::error("no such call", 404),
        };
        Response::ok(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        self.jobs.run_due(&self.state, async |job| self.run(job).await).await?;
        Response::empty()
    }
}

impl Calendar {
    async fn run(&self, job: &Job) -> Result<()> {
        match job.kind.as_str() {
            SETTLE => self.settle(&job.reference).await,
            // Of a version that is newer than this one, which will do it.
            other => Err(format!("no such job: {other}").into()),
        }
    }

    /// Asks the Vault which attempt is in force. While it does not answer, all times stay taken: a time taken for
    /// nothing is better than one given away twice.
    async fn settle(&self, reference: &str) -> Result<()> {
        let times = self.times()?;
        let Some(region) = Reference::parse(reference).map(|reference| reference.region()) else { return Ok(()) };
        let Some(doubtful) = times.doubtful(reference)? else { return Ok(()) };
        let asked: Vec<String> = doubtful.attempts.iter().map(|attempt| attempt.attempt.clone()).collect();
        let vault = Vault::of(Objects::of(&self.env), &doubtful.site, region);
        let in_force = vault.settle(reference, &asked).await.map_err(|_| "the Vault does not answer")?;
        times.settle(reference, &doubtful.attempts, in_force.as_deref())
    }

    fn times(&self) -> Result<&Times> {
        self.times.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }
}
