//! Load: a few kept connections, each with one request under way.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};

use super::http::Connection;
use super::routes::Route;
use super::workerd::Process;

/// Enough to keep a worker, which has one thread, busy all the time.
const CONNECTIONS: usize = 16;
/// How long one measurement takes.
const TIME: Duration = Duration::from_secs(3);
/// Requests before the first: workerd compiles what is hot, content is read into memory.
const WARM_UP: usize = 3_000;
/// How many connections a measurement may lose. workerd gives up one that was silent for 5 s, and to itself it seems so
/// too after a slow disk or another process has held it up.
const LOSSES: usize = 4;

/// One route of one worker, and what was measured of it in each round.
pub struct Row<'p> {
    process: &'p Process,
    pub route: Route,
    pub measured: Vec<Measured>,
}

/// One measurement.
pub struct Measured {
    pub per_second: f64,
    pub median: Duration,
    /// CPU time of the server per request.
    pub cpu: Option<Duration>,
}

/// Measures all rows in turns, so that what else goes on hits all of them alike.
pub fn in_turns(rows: &mut [Row<'_>], rounds: usize) -> Result<()> {
    for row in rows.iter() {
        let mut connection = Connection::open(row.process.port)?;
        for _ in 0..WARM_UP {
            exchange(&mut connection, &row.route)?;
        }
    }
    for round in 1..=rounds {
        println!("round {round} of {rounds}");
        for row in rows.iter_mut() {
            let measured = row.measure()?;
            row.measured.push(measured);
        }
    }
    Ok(())
}

impl<'p> Row<'p> {
    pub fn new(process: &'p Process, route: Route) -> Self {
        Self { process, route, measured: Vec::new() }
    }

    fn measure(&self) -> Result<Measured> {
        let (port, route) = (self.process.port, &self.route);
        let (cpu, started) = (self.process.cpu(), Instant::now());
        let mut waits: Vec<Duration> = Vec::new();
        thread::scope(|scope| -> Result<()> {
            let one = || one_connection(port, route, started);
            let threads: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(one)).collect();
            for thread in threads {
                waits.extend(thread.join().map_err(|_| anyhow!("a connection's thread broke"))??);
            }
            Ok(())
        })?;
        let (took, cpu) = (started.elapsed(), self.process.cpu().zip(cpu).map(|(after, before)| after - before));
        let count = u32::try_from(waits.len())?.max(1);
        waits.sort();
        let median = waits.get(waits.len() / 2).copied().unwrap_or_default();
        Ok(Measured { per_second: f64::from(count) / took.as_secs_f64(), median, cpu: cpu.map(|cpu| cpu / count) })
    }
}

/// Sends one request after the other until the time is over, and tells how long each took.
fn one_connection(port: u16, route: &Route, started: Instant) -> Result<Vec<Duration>> {
    let mut connection = Connection::open(port)?;
    let (mut waits, mut losses) = (Vec::new(), 0);
    while started.elapsed() < TIME {
        match exchange(&mut connection, route) {
            Ok(wait) => waits.push(wait),
            Err(error) if error.is::<std::io::Error>() && losses < LOSSES => {
                losses += 1;
                connection = Connection::open(port)?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(waits)
}

/// Sends one request and waits for its answer. Anything but a good answer ends the measurement: it would be of
/// something else.
fn exchange(connection: &mut Connection, route: &Route) -> Result<Duration> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let request = route.request(NEXT.fetch_add(1, Ordering::Relaxed));
    let sent = Instant::now();
    let answer = connection.exchange(&request)?;
    if answer.status != route.status {
        let body = String::from_utf8_lossy(&answer.body);
        bail!("{} answers {}: {}", route.path, answer.status, body.chars().take(300).collect::<String>());
    }
    Ok(sent.elapsed())
}
