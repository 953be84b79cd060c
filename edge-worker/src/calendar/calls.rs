//! Calls to Calendars, from the worker's side.

use jiff::Timestamp;
use nearhand_shared::booking::slots::Taken;
use nearhand_shared::content::site::Team;
use nearhand_shared::problem::Problem;
use nearhand_shared::region::Address;
use serde::{Deserialize, Serialize};
use worker::Env;

use crate::ask::Ask;
use crate::content::Loaded;
use crate::objects::{self, Object};

/// How long a booking may take from the hold to the end, in milliseconds. After that it is looked into.
const HOLD_MS: i64 = 30_000;
/// The same where a test lets a step fail and waits for what comes of it.
const HOLD_IN_TEST_MS: i64 = 1_500;

/// A time that is held.
#[derive(Debug, Serialize, Deserialize)]
pub struct Hold {
    /// The request that it is for.
    pub reference: String,
    /// The site, whose Vault knows how it ends.
    pub site: String,
    /// Its beginning, in milliseconds since the Unix epoch.
    pub start: i64,
    /// Its end.
    pub end: i64,
    /// How many calls the team takes at a time.
    pub capacity: u16,
    /// The digest of the idempotency key: a repeated booking holds one time.
    pub key: Option<String>,
    /// How long it is held, in milliseconds; set when it is sent.
    #[serde(default)]
    pub hold_ms: i64,
}

/// How a hold ended.
#[derive(Debug, Serialize, Deserialize)]
pub enum Held {
    /// It is held for this reference: the one that came, or that of an earlier hold with the same key.
    For(String),
    /// With the same key another time is held or booked.
    Other,
    /// It is taken.
    Full,
}

/// A call's time.
#[derive(Debug, Serialize, Deserialize)]
pub struct Which {
    /// The request that it belongs to.
    pub reference: String,
    /// Its beginning, in milliseconds since the Unix epoch; where all of them are meant, zero.
    pub start: i64,
}

/// A call that is about to change.
#[derive(Debug, Serialize, Deserialize)]
pub struct Doubt {
    /// The request that it belongs to.
    pub reference: String,
    /// After how long it is looked into, in milliseconds.
    pub hold_ms: i64,
}

/// A stretch of time, in milliseconds since the Unix epoch.
#[derive(Debug, Serialize, Deserialize)]
pub struct Stretch {
    /// Its beginning.
    pub from: i64,
    /// Its end.
    pub to: i64,
}

/// What of a team's time is taken between two instants.
pub async fn taken(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    team: &Team,
    (from, to): (Timestamp, Timestamp),
) -> Result<Vec<Taken>, Problem> {
    let stretch = Stretch { from: from.as_millisecond(), to: to.as_millisecond() };
    let taken: Vec<Stretch> = call(ask, env, loaded, team, "taken", &stretch).await?;
    let at = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH);
    Ok(taken.iter().map(|taken| Taken { start: at(taken.from), end: at(taken.to) }).collect())
}

/// Holds a time, for as long as a booking takes.
pub async fn hold(ask: &Ask, env: &Env, loaded: &Loaded, team: &Team, hold: Hold) -> Result<Held, Problem> {
    call(ask, env, loaded, team, "hold", &Hold { hold_ms: hold_ms(ask), ..hold }).await
}

/// Says that a time is booked; the call's other times are free again.
pub async fn confirm(ask: &Ask, env: &Env, loaded: &Loaded, team: &Team, which: &Which) -> Result<(), Problem> {
    call(ask, env, loaded, team, "confirm", which).await
}

/// Gives a time back that was only held.
pub async fn release(ask: &Ask, env: &Env, loaded: &Loaded, team: &Team, which: &Which) -> Result<(), Problem> {
    call(ask, env, loaded, team, "release", which).await
}

/// Says that a call is about to be cancelled.
pub async fn doubt(ask: &Ask, env: &Env, loaded: &Loaded, team: &Team, reference: &str) -> Result<(), Problem> {
    let doubt = Doubt { reference: reference.to_owned(), hold_ms: hold_ms(ask) };
    call(ask, env, loaded, team, "doubt", &doubt).await
}

/// Gives all times of a call back.
pub async fn drop_call(ask: &Ask, env: &Env, loaded: &Loaded, team: &Team, reference: &str) -> Result<(), Problem> {
    let which = Which { reference: reference.to_owned(), start: 0 };
    call(ask, env, loaded, team, "drop", &which).await
}

async fn call<T: serde::de::DeserializeOwned>(
    ask: &Ask,
    env: &Env,
    loaded: &Loaded,
    team: &Team,
    path: &str,
    body: &impl Serialize,
) -> Result<T, Problem> {
    let name = format!("{}/{}", loaded.manifest.site.id, team.id);
    let object =
        Object { kind: "calendar", binding: "CALENDAR", name, address: Address::LocationHint(near(&team.zone)) };
    objects::ask(ask, env, &object, path, body).await
}

fn hold_ms(ask: &Ask) -> i64 {
    if ask.fault.is_some() { HOLD_IN_TEST_MS } else { HOLD_MS }
}

/// Where a team's calendar is best placed: near the team, as far as its zone tells.
fn near(zone: &str) -> &'static str {
    match zone.split('/').next().unwrap_or_default() {
        "Asia" | "Indian" => "apac",
        "Australia" | "Pacific" | "Antarctica" => "oc",
        "Africa" => "afr",
        "America" | "US" | "Canada" => "enam",
        _ => "weur",
    }
}
