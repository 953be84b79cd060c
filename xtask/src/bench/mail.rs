//! `cargo xtask bench --mail`: what a visitor waits while a thousand mails go out of the store that takes their request, beside the same
//! where none is due; and how soon the desk and the team know of a message.

use std::fmt::Write as _;
use std::net::TcpStream;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use super::http::{Connection, get_json, post};
use super::report;
use super::workerd::{self, Process, TOKEN};
use crate::machine::{node, npm_program};
use crate::run::{Running, capture};
use crate::server::free_port;

const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --mail --write";
/// How many mails are due at once.
const MAILS: usize = 1_000;
/// How many messages are followed to the team.
const MESSAGES: usize = 20;
/// How often a request is measured where no mail is due.
const CALLS: usize = 500;
/// Whom the demo tells of requests.
const TEAM: &str = "berlin@lumen.example";
/// How long the thousand may take: they wait for a minute first, since their server is away when they are written.
const PATIENCE: Duration = Duration::from_secs(180);

/// Measures, prints the table, and keeps it if asked to.
pub fn run(write: bool) -> Result<()> {
    let (smtp, web) = (free_port()?, free_port()?);
    let process = workerd::with_mail(smtp)?;
    let mut table = "| | median | 99 of 100 |\n|---|--:|--:|\n".to_owned();
    let mailbox = mailbox(smtp, web)?;
    let (seen, told) = followed(&process, web)?;
    row(&mut table, "from a visitor's message to the desk's list", &seen);
    row(&mut table, "from there to the team's mail at its server", &told);
    drop(mailbox);
    // Nobody takes these, so they wait; the first tells the others not to try for a minute.
    for number in 0..MAILS {
        ask(&process, &format!("many-{number}"), &format!("visitor-{number}@mail.example"))?;
    }
    let quiet = (0..CALLS).map(|number| timed(&process, &format!("quiet-{number}"))).collect::<Result<Vec<_>>>()?;
    let _mailbox = self::mailbox(smtp, web)?;
    let deadline = Instant::now() + PATIENCE;
    while count(web)? == 0 {
        ensure!(Instant::now() < deadline, "no mail goes out");
        sleep(Duration::from_millis(20));
    }
    let (began, mut busy) = (Instant::now(), Vec::new());
    while count(web)? < MAILS {
        ensure!(Instant::now() < deadline, "of {MAILS} mails {} went out", count(web)?);
        // A look at the mail server now and then, and no more: it has to take the mails.
        for _ in 0..20 {
            busy.push(timed(&process, &format!("busy-{}", busy.len()))?);
        }
    }
    let took = began.elapsed();
    row(&mut table, "a visitor's request, no mail due", &quiet);
    row(&mut table, &format!("the same while {MAILS} mails go out"), &busy);
    let times = median(&busy).as_secs_f64() / median(&quiet).as_secs_f64().max(f64::EPSILON);
    let _ = writeln!(table, "| times | {times:.2} | |");
    let rate = MAILS as f64 / took.as_secs_f64();
    let _ = writeln!(table, "\n{} requests were answered while they went out, {rate:.0} mails a second.", busy.len());
    print!("\n{table}");
    if write {
        let workerd = capture(Command::new(npm_program("workerd")).arg("--version"))?;
        report::keep(PAGE, COMMAND, &format!("{}\n{table}", report::machine(workerd.trim())?))?;
    }
    Ok(())
}

/// How soon messages are in the desk's list, and how soon their team's mails are at the server.
fn followed(process: &Process, web: u16) -> Result<(Vec<Duration>, Vec<Duration>)> {
    let (mut seen, mut told) = (Vec::new(), Vec::new());
    for number in 0..MESSAGES {
        let began = Instant::now();
        let reference = ask(process, &format!("followed-{number}"), "")?;
        until(&reference, || Ok(listed(process)?.contains(&reference)))?;
        seen.push(began.elapsed());
        until(&reference, || Ok(get(web, &format!("/mails?to={TEAM}"))?.to_string().contains(&reference)))?;
        told.push(began.elapsed());
    }
    Ok((seen, told))
}

fn until(what: &str, mut holds: impl FnMut() -> Result<bool>) -> Result<()> {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !holds()? {
        if Instant::now() > deadline {
            bail!("{what} does not come");
        }
        sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// The desk's list, as it comes.
fn listed(process: &Process) -> Result<String> {
    let request = format!(
        "GET /api/v1/sites/lumen/desk/requests?limit=5 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
    );
    let answer = process.connect()?.exchange(request.as_bytes())?;
    Ok(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Leaves a request; gives its reference.
fn ask(process: &Process, key: &str, email: &str) -> Result<String> {
    let body =
        json!({ "message": format!("Meine Lampe ist kaputt. ({key})"), "email": email, "locale": "de" }).to_string();
    let answer = process.connect()?.exchange(&post("/api/v1/sites/lumen/requests", key, &body))?;
    ensure!(answer.status == 201, "a request is answered {}", answer.status);
    let stored: Value = serde_json::from_slice(&answer.body)?;
    Ok(stored.get("reference").and_then(Value::as_str).context("no reference")?.to_owned())
}

fn timed(process: &Process, key: &str) -> Result<Duration> {
    let began = Instant::now();
    ask(process, key, "").map(|_| began.elapsed())
}

fn mailbox(smtp: u16, web: u16) -> Result<Running> {
    let mut command = node("tests/workerd/mailbox.mjs");
    let mut server = Running::start(command.args([smtp, web].map(|port| port.to_string())).env("QUIET", "1"))?;
    server.print_in_background("mail");
    until("the mail server", || Ok(TcpStream::connect(("127.0.0.1", web)).is_ok()))?;
    Ok(server)
}

fn count(web: u16) -> Result<usize> {
    Ok(get(web, "/count")?.get("count").and_then(Value::as_u64).unwrap_or_default() as usize)
}

fn get(web: u16, path: &str) -> Result<Value> {
    Ok(serde_json::from_slice(&Connection::open(web)?.exchange(&get_json(path))?.body)?)
}

fn median(times: &[Duration]) -> Duration {
    of_hundred(times, 50)
}

/// The time that so many of a hundred do not exceed.
fn of_hundred(times: &[Duration], many: usize) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times.get((times.len() * many / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn row(table: &mut String, name: &str, times: &[Duration]) {
    let told = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1e3);
    let _ = writeln!(table, "| {name} | {} | {} |", told(median(times)), told(of_hundred(times, 99)));
}
