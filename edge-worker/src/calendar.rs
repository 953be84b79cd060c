//! The Calendar: which times of a team are taken. One Durable Object a site and team, with no personal data.
//!
//! A booking is made in three steps: the time is held here, the Vault stores whose it is, the hold is confirmed. The
//! Vault decides: what it has stored is booked. So a hold whose end nobody heard of is looked into by an alarm, which
//! asks the Vault and then confirms it or gives it back. A move and a cancellation take the same way.

mod calls;
mod rows;

pub use calls::{Held, Hold, Which, confirm, doubt, drop_call, hold, release, taken};

use std::time::Duration;

use nearhand_shared::request::reference::Reference;
use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

use self::rows::Rows;
use crate::objects;
use crate::vault;

/// After how long it is asked again where a Vault did not answer, in milliseconds.
const AGAIN_MS: i64 = 30_000;
/// How long times that have passed are kept, in milliseconds.
const KEEP_MS: i64 = 35 * 24 * 60 * 60 * 1000;

/// The object.
#[durable_object]
pub struct Calendar {
    state: State,
    env: Env,
    rows: Result<Rows>,
}

impl DurableObject for Calendar {
    fn new(state: State, env: Env) -> Self {
        let rows = Rows::open(state.storage().sql());
        Calendar { state, env, rows }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let rows = self.rows()?;
        let body = request.text().await?;
        let answer = match request.path().as_str() {
            "/taken" => serde_json::to_string(&rows.taken(&serde_json::from_str(&body)?)?)?,
            "/hold" => {
                let hold: Hold = serde_json::from_str(&body)?;
                let held = rows.hold(&hold, now() + hold.hold_ms)?;
                rows.forget(now() - KEEP_MS)?;
                self.set_alarm().await?;
                serde_json::to_string(&held)?
            }
            "/confirm" => serde_json::to_string(&rows.confirm(&serde_json::from_str(&body)?)?)?,
            "/release" => serde_json::to_string(&rows.release(&serde_json::from_str(&body)?)?)?,
            "/doubt" => {
                let doubt: calls::Doubt = serde_json::from_str(&body)?;
                rows.doubt(&doubt.reference, now() + doubt.hold_ms)?;
                self.set_alarm().await?;
                "null".to_owned()
            }
            "/drop" => serde_json::to_string(&rows.drop_call(&serde_json::from_str(&body)?)?)?,
            _ => return Response::error("no such call", 404),
        };
        Response::ok(answer)
    }

    /// Looks into what is held for longer than a booking takes.
    async fn alarm(&self) -> Result<Response> {
        let rows = self.rows()?;
        for doubtful in rows.doubtful(now())? {
            let region = Reference::parse(&doubtful.reference).map(|reference| reference.region());
            let Some(region) = region else { continue };
            let settle = vault::Settle { reference: doubtful.reference.clone(), starts: doubtful.starts.clone() };
            let object = vault::object(&doubtful.site, region);
            match objects::call::<Option<i64>>(&self.env, &object, "settle", &settle).await {
                Ok(in_force) => rows.settle(&doubtful.reference, &doubtful.starts, in_force)?,
                // What is not known is kept: a time taken for nothing is better than one given away twice.
                Err(_) => rows.doubt(&doubtful.reference, now() + AGAIN_MS)?,
            }
        }
        self.set_alarm().await?;
        Response::empty()
    }
}

impl Calendar {
    fn rows(&self) -> Result<&Rows> {
        self.rows.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))
    }

    /// Sets the alarm to the first hold that ends.
    async fn set_alarm(&self) -> Result<()> {
        let Some(first) = self.rows()?.next_end()? else { return Ok(()) };
        let wait = u64::try_from(first - now()).unwrap_or_default();
        self.state.storage().set_alarm(Duration::from_millis(wait)).await
    }
}

/// The clock of this machine, in milliseconds since the Unix epoch: holds last a moment, whatever a test says of the day.
fn now() -> i64 {
    js_sys::Date::now() as i64
}
