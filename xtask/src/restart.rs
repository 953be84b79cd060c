//! A worker that is killed in the middle of a booking, and started again with what is on its disk.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{fs, str};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::bench::http::Connection;
use crate::server::{Server, TEST_TOKEN as TOKEN, free_port};
use crate::worker::Profile;

/// A Monday morning in Berlin: the demo's team there is at work.
const NOW: &str = "2026-11-23T08:30:00Z";
const TEAM: &str = "berlin";
/// How long an alarm may take after a restart.
const PATIENCE: Duration = Duration::from_secs(30);

/// What nobody was told of is given back, and what the Vault has stored is booked, also where the worker died between.
pub fn bookings_survive() -> Result<()> {
    let state = Path::new("build/restart-state");
    if state.exists() {
        fs::remove_dir_all(state).context("cannot empty build/restart-state")?;
    }
    let start = || {
        let vars = [("NEARHAND_TEST", "1"), ("NEARHAND_OPERATOR_TOKEN", TOKEN)];
        Server::start(Profile::Release, free_port()?, state, &vars)
    };
    let server = start()?;
    server.publish(Some(TOKEN))?;
    let free = slots(&server)?;
    let (Some(held), Some(stored)) = (free.first(), free.get(1)) else {
        bail!("the demo offers no two slots: {free:?}")
    };
    // Both die after the hold: one before the Vault has the request, one before the hold is confirmed.
    for (slot, fault, expected) in [(held, "vault-put", 503), (stored, "calendar-confirm", 201)] {
        for _ in 0..CAPACITY {
            let status = book(&server, slot, fault)?;
            ensure!(status == expected, "{fault}: the booking was answered {status}");
        }
    }
    drop(server);

    let server = start()?;
    let deadline = Instant::now() + PATIENCE;
    while !slots(&server)?.contains(held) {
        ensure!(Instant::now() < deadline, "a time that nobody has is still taken");
        sleep(Duration::from_millis(500));
    }
    ensure!(!slots(&server)?.contains(stored), "a booked time is offered again");
    let listed = ask(&server, "GET", "/api/v1/sites/lumen/desk/callbacks", "", &Value::Null)?.1;
    let calls = listed.pointer("/calls").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let starts: Vec<&str> = calls.iter().filter_map(|call| call.pointer("/call/start")?.as_str()).collect();
    ensure!(starts == [stored.as_str(); CAPACITY], "booked are {starts:?}, and not {stored} {CAPACITY} times");
    Ok(())
}

/// How many calls the team takes at a time, by the demo's settings.
const CAPACITY: usize = 2;

fn slots(server: &Server) -> Result<Vec<String>> {
    let (status, body) =
        ask(server, "GET", &format!("/api/v1/sites/lumen/callbacks/slots?team={TEAM}"), "", &Value::Null)?;
    ensure!(status == 200, "slots are answered {status}: {body}");
    let days = body.pointer("/days").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let slots = days
        .iter()
        .flat_map(|day| day.pointer("/slots").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default());
    Ok(slots.filter_map(|slot| slot.pointer("/start")?.as_str()).map(ToOwned::to_owned).collect())
}

fn book(server: &Server, slot: &str, fault: &str) -> Result<u16> {
    let body = json!({ "start": slot, "phone": "+49 30 23125012", "team": TEAM });
    Ok(ask(server, "POST", "/api/v1/sites/lumen/callbacks", fault, &body)?.0)
}

/// A call of the operator's, on that Monday.
pub fn ask(server: &Server, method: &str, path: &str, fault: &str, body: &Value) -> Result<(u16, Value)> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let fault = if fault.is_empty() { String::new() } else { format!("nearhand-fault: {fault}\r\n") };
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\nnearhand-now: {NOW}\r\n{fault}\
         nearhand-geo: country=DE\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = Connection::open(server.port())?.exchange(request.as_bytes())?;
    let text = str::from_utf8(&answer.body).unwrap_or_default();
    Ok((answer.status, serde_json::from_str(text).unwrap_or_default()))
}
