//! An older version and this one over the same state: an upgrade, a roll-back, and the upgrade once more.
//!
//! `tests/upgrade/{version}.tgz` has the state of local workerd after that version has served a small shop, and
//! `tests/upgrade/{version}-worker.tgz` its worker as it was built, with a `wrangler.toml` to serve it. Both are made once,
//! when the version is released, and never changed.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::bench::http::{Answer, Connection};
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
/// For how long something is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// Nothing that either version has stored or shown is lost to the other.
pub fn versions_share_their_state() -> Result<()> {
    unpack(&["0.1", "0.1-worker"])?;
    // Local objects are found by the worker's name, which was another then.
    let script = Profile::Release.script();
    let this_version = [script.as_str(), "--name", "nearhand"];
    let (booked, cursor) = Shop::open(&this_version, |shop| {
        shop.has_what_0_1_stored()?;
        let cursor = shop.first_export()?;
        shop.forms_and_keys()?;
        shop.customers()?;
        shop.bookings()?;
        let booked = shop.book("2026-11-23T09:00:00Z")?;
        Ok((booked, shop.changes(&cursor)?.1))
    })?;
    let old = Shop::open(&["--config", "build/upgrade/worker/wrangler.toml"], |shop| shop.after_roll_back(&booked))?;
    Shop::open(&this_version, |shop| {
        shop.export_after_roll_back(&cursor, &[BOOKED.0, &booked.0, &old.0])?;
        shop.after_all(&booked, &old)
    })
}

/// A booking: its reference, and the code that opens it.
type Booked = (String, String);

fn unpack(archives: &[&str]) -> Result<()> {
    let folder = Path::new("build/upgrade");
    if folder.exists() {
        fs::remove_dir_all(folder).context("cannot empty build/upgrade")?;
    }
    fs::create_dir_all(folder)?;
    for name in archives {
        let archive = format!("tests/upgrade/{name}.tgz");
        capture(Command::new("tar").args(["-xzf", &archive, "-C"]).arg(folder))?;
    }
    Ok(())
}

/// The shop, as one of the versions serves it.
struct Shop {
    server: Server,
}

impl Shop {
    /// Serves it for as long as something is done.
    fn open<T>(worker: &[&str], work: impl FnOnce(&Shop) -> Result<T>) -> Result<T> {
        let vars = [("NEARHAND_TEST", "1"), ("NEARHAND_OPERATOR_TOKEN", TOKEN)];
        let server = Server::start_with(worker, free_port()?, Path::new("build/upgrade/state"), &vars)?;
        work(&Shop { server })
    }

    /// Its content is served until there is newer, and its requests open.
    fn has_what_0_1_stored(&self) -> Result<()> {
        let (status, home) = self.get("home", "")?;
        ensure!(status == 200, "the content of 0.1 is answered {status}: {home}");
        for (reference, token, message) in REQUESTS {
            let (_, request) = self.get(&format!("requests/{reference}"), token)?;
            ensure!(request.pointer("/thread/0/message") == Some(&json!(message)), "{reference}: {request}");
        }
        Ok(())
    }

    /// All that 0.1 has stored is told to a warehouse, once. Gives the cursor.
    fn first_export(&self) -> Result<String> {
        let (told, cursor) = self.changes("")?;
        for reference in REQUESTS.map(|request| request.0).into_iter().chain([BOOKED.0, MOVED.0]) {
            ensure!(told.iter().filter(|known| *known == reference).count() == 1, "exported of 0.1: {told:?}");
        }
        ensure!(self.changes(&cursor)?.0.is_empty(), "what 0.1 has stored is exported twice");
        Ok(cursor)
    }

    /// So is what 0.1 has changed and stored since, which knows nothing of exports: and no more than that.
    fn export_after_roll_back(&self, cursor: &str, changed: &[&str]) -> Result<()> {
        let (told, _) = self.changes(cursor)?;
        let missing: Vec<_> =
            changed.iter().filter(|reference| !told.iter().any(|known| known == **reference)).collect();
        ensure!(missing.is_empty(), "0.1 has changed {missing:?}, and what is exported is {told:?}");
        // Beside those one form.
        ensure!(told.len() == changed.len() + 1, "0.1 has changed {changed:?} and stored one: exported is {told:?}");
        Ok(())
    }

    /// The references of what has changed after a cursor, and the next one.
    fn changes(&self, after: &str) -> Result<(Vec<String>, String)> {
        let answer = self.exchange("GET", &format!("desk/changes?limit=200&after={after}"), TOKEN, "", &[])?;
        let text = String::from_utf8_lossy(&answer.body);
        let mut lines: Vec<Value> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
        let end = lines.pop().filter(|end| end.get("more") == Some(&json!(false)));
        let cursor = end.and_then(|end| end.get("cursor")?.as_str().map(ToOwned::to_owned));
        let cursor = cursor.with_context(|| format!("an export is answered {}: {text}", answer.status))?;
        let reference = |line: &Value| line.get("reference").and_then(Value::as_str).map(ToOwned::to_owned);
        Ok((lines.iter().filter_map(reference).collect(), cursor))
    }

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

    /// Who wrote to 0.1 is known by name and by an address in any case, which are indexes of this version.
    fn customers(&self) -> Result<()> {
        let since = Instant::now();
        loop {
            let (status, found) = self.get("desk/customers?q=ana", TOKEN)?;
            let first = found.pointer("/customers/0/requests").and_then(Value::as_array);
            if first.is_some_and(|requests| !requests.is_empty()) {
                break;
            }
            ensure!(since.elapsed() < PATIENCE, "who wrote to 0.1 is not found, {status}: {found}");
            thread::sleep(Duration::from_millis(200));
        }
        let (_, export) = self.get("desk/customers/export?email=ANA@post.example", TOKEN)?;
        let message = export.pointer("/requests/0/messages/0/message");
        ensure!(message == Some(&json!("My lamp is broken")), "an export of what 0.1 has stored: {export}");
        Ok(())
    }

    fn bookings(&self) -> Result<()> {
        self.has(&[
            ("what 0.1 had booked", BOOKED.2, false),
            ("what 0.1 had moved", MOVED.2, false),
            ("what 0.1 had given back by the move", "2026-11-23T08:30:00Z", true),
            ("what 0.1 had cancelled", CANCELLED, true),
        ])?;
        // There and back again: what 0.1 booked is freed by what this version books.
        for time in ["2026-11-23T12:00:00Z", BOOKED.2, "2026-11-23T13:00:00Z"] {
            self.change((BOOKED.0, BOOKED.1), "move", time)?;
        }
        self.change((MOVED.0, MOVED.1), "cancel", "")?;
        self.has(&[
            ("left", BOOKED.2, true),
            ("left", "2026-11-23T12:00:00Z", true),
            ("moved to", "2026-11-23T13:00:00Z", false),
            ("cancelled", MOVED.2, true),
        ])
    }

    /// What this version has stored is good for 0.1, which goes on with it. Gives what 0.1 books.
    fn after_roll_back(&self, booked: &Booked) -> Result<Booked> {
        self.has_what_0_1_stored()?;
        // A form that this version had shown: its key says where it is stored.
        let form = json!({ "message": "Sent after the roll-back", "key": format!("{SHOWN_KEY}-eu") });
        let (status, sent) = self.post("requests", "", &form, "")?;
        ensure!(status == 201, "a form of this version is answered {status}: {sent}");
        self.has(&[("of this version", "2026-11-23T09:00:00Z", false), ("of both", "2026-11-23T13:00:00Z", false)])?;
        self.change((BOOKED.0, BOOKED.1), "move", "2026-11-23T14:00:00Z")?;
        self.change((&booked.0, &booked.1), "move", "2026-11-23T10:30:00Z")?;
        self.book("2026-11-23T10:00:00Z")
    }

    /// After the second upgrade the Calendar is what the Vault says, whenever it asks.
    fn after_all(&self, booked: &Booked, old: &Booked) -> Result<()> {
        self.has_what_0_1_stored()?;
        let taken =
            ["2026-11-23T14:00:00Z", "2026-11-23T10:30:00Z", "2026-11-23T10:00:00Z"].map(|at| ("of 0.1", at, false));
        let free = ["2026-11-23T13:00:00Z", "2026-11-23T09:00:00Z"].map(|at| ("left by 0.1", at, true));
        self.has(&[taken.as_slice(), &free].concat())?;
        // A move that fails half-way lets it ask.
        let to = "2026-11-23T11:30:00Z";
        for (reference, token) in [(BOOKED.0, BOOKED.1), (&booked.0, &booked.1), (&old.0, &old.1)] {
            let fault = [("nearhand-fault", "vault-change")];
            let path = format!("callbacks/{reference}/move");
            let (status, said) = self.ask("POST", &path, token, &json!({ "start": to }).to_string(), &fault)?;
            ensure!(status == 503, "a move that was to fail is answered {status}: {said}");
            let since = Instant::now();
            while !self.slots()?.contains(&to.to_owned()) {
                ensure!(since.elapsed() < PATIENCE, "{to} is still held for {reference}");
                thread::sleep(Duration::from_millis(200));
            }
            self.has(&taken)?;
        }
        self.change((BOOKED.0, BOOKED.1), "move", to)?;
        self.change((&booked.0, &booked.1), "cancel", "")?;
        self.change((&old.0, &old.1), "cancel", "")?;
        let free = taken.map(|(what, at, _)| (what, at, true));
        self.has(&[free.as_slice(), &[("moved to", to, false)]].concat())
    }

    /// Whether times are free: each with what it is called where it is not as it should be.
    fn has(&self, times: &[(&str, &str, bool)]) -> Result<()> {
        let free = self.slots()?;
        for (what, time, is_free) in times {
            ensure!(free.iter().any(|free| free == time) == *is_free, "{what}, {time}: free are {free:?}");
        }
        Ok(())
    }

    fn book(&self, start: &str) -> Result<Booked> {
        let body = json!({ "start": start, "phone": "+442079460958", "name": "Ana" });
        let (status, said) = self.post("callbacks", "", &body, "")?;
        let field = |name| said.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
        let booked = field("reference").zip(field("token"));
        booked.filter(|_| status == 201).with_context(|| format!("a booking of {start} is answered {status}: {said}"))
    }

    fn change(&self, (reference, token): (&str, &str), what: &str, start: &str) -> Result<()> {
        let body = if start.is_empty() { json!({}) } else { json!({ "start": start }) };
        let (status, said) = self.post(&format!("callbacks/{reference}/{what}"), token, &body, "")?;
        ensure!(status == 200, "{what} {reference} {start} is answered {status}: {said}");
        Ok(())
    }

    fn slots(&self) -> Result<Vec<String>> {
        let (_, body) = self.get("callbacks/slots", "")?;
        let days = body.get("days").and_then(Value::as_array).cloned().unwrap_or_default();
        let slots = days.iter().filter_map(|day| day.get("slots")?.as_array()).flatten();
        Ok(slots.filter_map(|slot| slot.get("start")?.as_str()).map(ToOwned::to_owned).collect())
    }

    fn get(&self, call: &str, token: &str) -> Result<(u16, Value)> {
        self.ask("GET", call, token, "", &[])
    }

    fn post(&self, call: &str, token: &str, body: &Value, key: &str) -> Result<(u16, Value)> {
        let key = (!key.is_empty()).then_some(("Idempotency-Key", key));
        self.ask("POST", call, token, &body.to_string(), key.as_slice())
    }

    fn ask(&self, method: &str, call: &str, token: &str, body: &str, more: &[(&str, &str)]) -> Result<(u16, Value)> {
        let answer = self.exchange(method, call, token, body, more)?;
        Ok((answer.status, serde_json::from_slice(&answer.body).unwrap_or_default()))
    }

    fn exchange(&self, method: &str, call: &str, token: &str, body: &str, more: &[(&str, &str)]) -> Result<Answer> {
        let bearer = format!("Bearer {token}");
        let token = (!token.is_empty()).then_some(("Authorization", bearer.as_str()));
        let headers = more.iter().copied().chain(token).map(|(name, value)| format!("{name}: {value}\r\n"));
        let request = format!(
            "{method} /api/v1/sites/my-shop/{call} HTTP/1.1\r\nHost: localhost\r\nnearhand-now: {NOW}\r\n\
             nearhand-geo: country=DE\r\n{}Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            headers.collect::<String>(),
            body.len()
        );
        Connection::open(self.server.port())?.exchange(request.as_bytes())
    }
}
