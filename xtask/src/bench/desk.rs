//! `cargo xtask bench --desk`: what the inbox and its search cost where there is much, beside where there is little. As CPU
//! time of bare workerd, which depends least on what else the machine does.

use std::fmt::Write as _;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use super::http::Connection;
use super::report;
use super::workerd::{self, Process, TOKEN};
use crate::machine::npm_program;
use crate::run::capture;

const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --desk --write";
/// How many requests there are, each with four more messages.
const SMALL: u32 = 1_000;
const LARGE: u32 = 100_000;
/// How many are added at once.
const BATCH: u32 = 5_000;
/// What is measured: its name, the call, and how much more it may cost where there is much.
const MEASURED: [(&str, &str, f64); 5] = [
    ("the inbox's first page", "requests?limit=50", 1.5),
    ("who waits", "requests?view=waiting&limit=50", 1.5),
    ("a search for what one has", "requests?limit=50&q=order+777", 3.0),
    ("a search for what one in a thousand has", "requests?limit=50&q=word123", 3.0),
    ("a customer by name", "customers?q=visitor+777", 3.0),
];
/// How often each is asked before, and while, it is measured.
const CALLS: (usize, usize) = (10, 100);

/// What a store of a size costs.
struct Store {
    requests: u64,
    messages: u64,
    bytes: u64,
    cpu: Vec<Duration>,
}

/// Measures, prints the table, and keeps it if asked to; fails where much costs more than it may.
pub fn run(write: bool) -> Result<()> {
    let stores = [SMALL, LARGE].map(measure);
    let [small, large] = stores;
    let (small, large) = (small?, large?);
    let mut table = "| | 1,000 requests | 100,000 requests | times | at most |\n|---|--:|--:|--:|--:|\n".to_owned();
    let mut over = Vec::new();
    for ((name, _, most), (few, many)) in MEASURED.iter().zip(small.cpu.iter().zip(&large.cpu)) {
        let times = many.as_secs_f64() / few.as_secs_f64().max(f64::EPSILON);
        let _ = writeln!(table, "| {name} | {} | {} | {times:.2} | {most} |", micros(*few), micros(*many));
        if times > *most {
            over.push(format!("{name}: {times:.2} times instead of {most}"));
        }
    }
    let each = |store: &Store| store.bytes / store.requests.max(1);
    let _ = writeln!(table, "| messages | {} | {} | | |", small.messages, large.messages);
    let _ = writeln!(table, "| the database, bytes | {} | {} | | |", small.bytes, large.bytes);
    let _ = writeln!(table, "| of it for each request | {} | {} | | |", each(&small), each(&large));
    print!("\n{table}");
    if write {
        let workerd = capture(Command::new(npm_program("workerd")).arg("--version"))?;
        report::keep(PAGE, COMMAND, &format!("{}\n{table}", report::machine(workerd.trim())?))?;
    }
    if over.is_empty() { Ok(()) } else { bail!("{}", over.join("; ")) }
}

fn measure(requests: u32) -> Result<Store> {
    let process = workerd::for_tests()?;
    let filled = fill(&process, requests)?;
    let number = |name: &str| filled.get(name).and_then(Value::as_u64).unwrap_or_default();
    let (all, messages, bytes) = (number("requests"), number("messages"), number("bytes"));
    ensure!(all == u64::from(requests), "there are {all} requests instead of {requests}");
    let mut cpu = Vec::new();
    for (_, call, _) in MEASURED {
        let asked = |times: usize| (0..times).try_for_each(|_| ask(&process, "GET", call, "").map(drop));
        asked(CALLS.0)?;
        let before = process.cpu().context("the CPU time of a process is known on Linux only")?;
        asked(CALLS.1)?;
        let after = process.cpu().unwrap_or_default();
        cpu.push(after.saturating_sub(before) / CALLS.1 as u32);
    }
    Ok(Store { requests: all, messages, bytes, cpu })
}

/// Adds requests, and waits until the search knows all of them.
fn fill(process: &Process, requests: u32) -> Result<Value> {
    for from in (1..=requests).step_by(BATCH as usize) {
        let to = (from + BATCH - 1).min(requests);
        ask(process, "POST", "fill", &json!({ "from": from, "to": to }).to_string())?;
    }
    loop {
        let filled = ask(process, "POST", "fill", &json!({ "from": 1, "to": 0 }).to_string())?;
        if filled.get("is_indexed") == Some(&json!(true)) {
            return Ok(filled);
        }
    }
}

fn ask(process: &Process, method: &str, call: &str, body: &str) -> Result<Value> {
    let request = format!(
        "{method} /api/v1/sites/lumen/desk/{call} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = Connection::open(process.port)?.exchange(request.as_bytes())?;
    ensure!(answer.status == 200, "{call} is answered {}", answer.status);
    Ok(serde_json::from_slice(&answer.body)?)
}

fn micros(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}
