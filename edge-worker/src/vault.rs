//! The Vault: requests near the visitor. One Durable Object a site and region.
//!
//! An object runs one event at a time and its statements between two awaits are one transaction, so there are no
//! locks here. Personal data is in its rows only, never in its name or a log.

mod booked;
mod calls;
mod rows;

pub use calls::{
    Calls, Changed, Kept, Put, Refusals, Settle, To, add_refusals, calls, change, feedback, find, get, known, list,
    lookup, object, put, refusals,
};

use std::cell::Cell;
use std::time::Duration;

use worker::{DurableObject, Env, Request, Response, ResponseBuilder, Result, State, durable_object};

use self::rows::Rows;

/// How long a client may repeat a write with the same key and get the same answer, in milliseconds.
const REPEAT_MS: i64 = 24 * 60 * 60 * 1000;

/// The object.
#[durable_object]
pub struct Vault {
    state: State,
    rows: Result<Rows>,
    is_alarm_set: Cell<bool>,
}

impl DurableObject for Vault {
    fn new(state: State, _env: Env) -> Self {
        let rows = Rows::open(state.storage().sql());
        Vault { state, rows, is_alarm_set: Cell::new(false) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let rows = self.rows.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))?;
        let body = request.text().await?;
        let answer = match request.path().as_str() {
            "/put" => {
                self.set_alarm().await?;
                match rows.put(serde_json::from_str(&body)?)? {
                    Some(answer) => serde_json::to_string(&answer)?,
                    // Nearly always so, and then there is no body to be waited for.
                    None => return Ok(ResponseBuilder::new().with_status(204).empty()),
                }
            }
            "/get" => serde_json::to_string(&rows.get(&serde_json::from_str(&body)?)?)?,
            "/find" => serde_json::to_string(&rows.find(&serde_json::from_str::<String>(&body)?)?)?,
            "/known" => serde_json::to_string(&rows.known(&serde_json::from_str(&body)?)?)?,
            "/change" => serde_json::to_string(&rows.change(serde_json::from_str(&body)?)?)?,
            "/settle" => serde_json::to_string(&rows.settle(&serde_json::from_str(&body)?)?)?,
            "/calls" => serde_json::to_string(&rows.calls(&serde_json::from_str(&body)?)?)?,
            "/list" => serde_json::to_string(&rows.list(&serde_json::from_str(&body)?)?)?,
            "/refused" => serde_json::to_string(&rows.add_refusals(&serde_json::from_str::<Vec<_>>(&body)?)?)?,
            "/refusals" => serde_json::to_string(&rows.refusals(&serde_json::from_str::<String>(&body)?)?)?,
            "/feedback" => serde_json::to_string(&rows.feedback(&serde_json::from_str(&body)?)?)?,
            _ => return Response::error("no such call", 404),
        };
        Response::ok(answer)
    }

    /// Forgets what was only kept so that a write could be repeated.
    async fn alarm(&self) -> Result<Response> {
        self.is_alarm_set.set(false);
        let rows = self.rows.as_ref().map_err(|error| worker::Error::RustError(error.to_string()))?;
        if rows.forget_seals(js_sys::Date::now() as i64 - REPEAT_MS)? {
            self.set_alarm().await?;
        }
        Response::empty()
    }
}

impl Vault {
    async fn set_alarm(&self) -> Result<()> {
        if !self.is_alarm_set.replace(true) && self.state.storage().get_alarm().await?.is_none() {
            self.state.storage().set_alarm(Duration::from_millis(REPEAT_MS.unsigned_abs())).await?;
        }
        Ok(())
    }
}
