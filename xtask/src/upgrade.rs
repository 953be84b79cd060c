//! The worker over what an older version has stored: `tests/upgrade/{version}.tgz` is the state of local workerd after
//! that version has served a small shop. Made once, when the version is released, and never changed.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::bench::http::Connection;
use crate::run::capture;
use crate::server::{Server, TEST_TOKEN as TOKEN, free_port};
use crate::worker::Profile;

/// What 0.1 was told: requests and bookings, each with the code that opens it.
const REQUESTS: [(&str, &str, &str); 2] = [
    ("EU-73BA-7MQK", "rkeb2-j5vn2-re0et-b6fhe", "My lamp is broken"),
    ("AP-GXFK-2WTK", "tm2jg-tyyy4-6fsmm-0e38h", "ランプが壊れました"),
];
const BOOKED: (&str, &str, &str) = ("EU-Z2MJ-32AP", "9tz46-s52sb-vm0c6-ghn30", "2026-11-23T08:00:00Z");
const MOVED: (&str, &str, &str) = ("EU-NR7Z-868E", "yvxp4-w1wnr-9nnry-4me31", "2026-11-23T11:00:00Z");
const CANCELLED: &str = "2026-11-23T09:30:00Z";
/// The key of a contact form that 0.1 had shown, and one that a program sent to it.
const SHOWN_KEY: &str = "6b02bd20e15ee879d30ab00bce6895c5";
const SENT_KEY: &str = "first-key";
/// The Sunday on which all that was.
const NOW: &str = "2026-11-22T10:00:00Z";

/// Nothing that 0.1 stored or had shown is lost: its content is served until there is newer, its requests open, its
/// bookings hold their times and can be moved and cancelled, its forms and keys are good.
pub fn version_0_1_goes_on() -> Result<()> {
    let state = unpacked("0.1")?;
    let vars = [("NEARHAND_TEST", "1"), ("NEARHAND_OPERATOR_TOKEN", TOKEN)];
    // Local objects are found by the worker's name, which was another then.
    let server = Server::start_named("nearhand", Profile::Release, free_port()?, Path::new(&state), &vars)?;
    let shop = Shop { server: &server };

    let (status, home) = shop.get("home", "")?;
    ensure!(status == 200, "the content of 0.1 is answered {status}: {home}");
    for (reference, token, message) in REQUESTS {
        let (_, request) = shop.get(&format!("requests/{reference}"), token)?;
        ensure!(request.pointer("/thread/0/message") == Some(&json!(message)), "{reference}: {request}");
    }
    shop.forms_and_keys()?;
    shop.bookings()
}

/// Where the state of a version was put.
fn unpacked(version: &str) -> Result<String> {
    let folder = Path::new("build/upgrade-state");
    if folder.exists() {
        fs::remove_dir_all(folder).context("cannot empty build/upgrade-state")?;
    }
    fs::create_dir_all(folder)?;
    let archive = format!("tests/upgrade/{version}.tgz");
    capture(Command::new("tar").args(["-xzf", &archive, "-C"]).arg(folder))?;
    Ok("build/upgrade-state/state".to_owned())
}

struct Shop<'s> {
    server: &'s Server,
}

impl Shop<'_> {
    fn forms_and_keys(&self) -> Result<()> {
        // The form was open while the version changed; it is sent twice.
        let form = json!({ "message": "Sent after the upgrade", "key": SHOWN_KEY });
        let (first, again) = (self.post("requests", "", &form, "")?, self.post("requests", "", &form, "")?);
        ensure!(first.0 == 201 && again.0 == 201, "a form of 0.1 is answered {first:?}");
        ensure!(first.1.get("reference") == again.1.get("reference"), "a form of 0.1 is stored twice");
        // A program repeats what it sent to 0.1.
        let body = json!({ "message": "My lamp is broken", "name": "Ana", "email": "ana@post.example" });
        let (status, known) = self.post("requests", "", &body, SENT_KEY)?;
        ensure!(
            status == 201 && known.get("reference") == Some(&json!("EU-73BA-7MQK")),
            "a key of 0.1 is answered {status}: {known}"
        );
        Ok(())
    }

    fn bookings(&self) -> Result<()> {
        let free = self.slots()?;
        for (what, time, is_free) in [
            ("booked", BOOKED.2, false),
            ("moved", MOVED.2, false),
            ("given back by the move", "2026-11-23T08:30:00Z", true),
            ("cancelled", CANCELLED, true),
        ] {
            ensure!(free.contains(&time.to_owned()) == is_free, "what 0.1 had {what} at {time}: {free:?}");
        }
        // There and back again: what 0.1 booked is freed by what this version books.
        for time in ["2026-11-23T12:00:00Z", BOOKED.2, "2026-11-23T13:00:00Z"] {
            let (status, moved) =
                self.post(&format!("callbacks/{}/move", BOOKED.0), BOOKED.1, &json!({ "start": time }), "")?;
            ensure!(status == 200, "a booking of 0.1 is moved to {time}: {status} {moved}");
        }
        let (status, said) = self.post(&format!("callbacks/{}/cancel", MOVED.0), MOVED.1, &json!({}), "")?;
        ensure!(status == 200, "a booking of 0.1 is cancelled: {status} {said}");
        let free = self.slots()?;
        for (time, is_free) in
            [(BOOKED.2, true), ("2026-11-23T12:00:00Z", true), ("2026-11-23T13:00:00Z", false), (MOVED.2, true)]
        {
            ensure!(free.contains(&time.to_owned()) == is_free, "after the moves, {time}: {free:?}");
        }
        Ok(())
    }

    fn slots(&self) -> Result<Vec<String>> {
        let (_, body) = self.get("callbacks/slots", "")?;
        let days = body.get("days").and_then(Value::as_array).cloned().unwrap_or_default();
        let slots = days.iter().filter_map(|day| day.get("slots")?.as_array()).flatten();
        Ok(slots.filter_map(|slot| slot.get("start")?.as_str()).map(ToOwned::to_owned).collect())
    }

    fn get(&self, call: &str, token: &str) -> Result<(u16, Value)> {
        self.ask("GET", call, token, "", "")
    }

    fn post(&self, call: &str, token: &str, body: &Value, key: &str) -> Result<(u16, Value)> {
        self.ask("POST", call, token, &body.to_string(), key)
    }

    fn ask(&self, method: &str, call: &str, token: &str, body: &str, key: &str) -> Result<(u16, Value)> {
        let key = if key.is_empty() { String::new() } else { format!("Idempotency-Key: {key}\r\n") };
        let token = if token.is_empty() { String::new() } else { format!("Authorization: Bearer {token}\r\n") };
        let request = format!(
            "{method} /api/v1/sites/my-shop/{call} HTTP/1.1\r\nHost: localhost\r\nnearhand-now: {NOW}\r\n\
             nearhand-geo: country=DE\r\n{token}{key}Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = Connection::open(self.server.port())?.exchange(request.as_bytes())?;
        Ok((answer.status, serde_json::from_slice(&answer.body).unwrap_or_default()))
    }
}
