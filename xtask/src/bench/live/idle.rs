//! What thousands of conversations cost in which nobody writes: memory and CPU a socket, how often anything wakes for them, and how soon
//! one among them is answered.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};

use super::subject::{Subject, Which, desk, echo};
use crate::bench::http::get;
use crate::bench::report::median;
use crate::bench::socket::Socket;
use crate::bench::workerd::{self, FLOOR, NEARHAND, Process};

/// How long it is looked on.
const MINUTE: Duration = Duration::from_secs(60);
/// How often a page pings that hears nothing.
const PING: Duration = Duration::from_secs(25);
/// After so long without an event an object sleeps: workerd lets it go after ten seconds.
const ASLEEP: Duration = Duration::from_secs(13);
/// How long it may take until there is nothing more to do: the index of the search follows within a minute.
const SETTLED: Duration = Duration::from_secs(240);
/// How often one is woken.
const WAKES: usize = 3;
/// How many messages are timed while it is awake.
const AWAKE: usize = 21;

/// What was measured of one subject.
struct Idle {
    /// Memory that workerd has taken for a socket, in bytes.
    memory: f64,
    /// CPU seconds in a minute of silence, and in one of pings.
    silent: f64,
    pinged: f64,
    /// What was woken in both, and in a minute with a desk open; unknown of the floor.
    woken: Option<[Counted; 3]>,
    waking: f64,
    awake: f64,
}

/// How often objects were made, and how many events they have had.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Counted {
    made: u64,
    events: u64,
    /// Which those were, and which jobs alarms have done.
    which: BTreeMap<String, u64>,
}

impl Counted {
    /// As the worker counts; none of one that does not.
    fn of(process: &Process) -> Result<Option<Self>> {
        let answer = process.connect()?.exchange(&get(NEARHAND.health))?;
        let told = |name: &str| answer.told.get(name).copied();
        let counts = told("nearhand-objects").zip(told("nearhand-events"));
        let named = |prefix: &'static str| {
            answer.told.iter().filter_map(move |(name, many)| Some((name.strip_prefix(prefix)?, *many)))
        };
        let events = named("nearhand-event-").map(|(name, many)| (name.to_owned(), many));
        let jobs = named("nearhand-job-").map(|(name, many)| (format!("job {name}"), many));
        let which = events.chain(jobs).collect();
        Ok(counts.map(|(made, events)| Self { made, events, which }))
    }

    fn since(&self, before: &Self) -> Self {
        let more = |(name, many): (&String, &u64)| {
            let more = many - before.which.get(name).copied().unwrap_or_default();
            (more > 0).then(|| (name.clone(), more))
        };
        Self {
            made: self.made - before.made,
            events: self.events - before.events,
            which: self.which.iter().filter_map(more).collect(),
        }
    }
}

/// Measures both, at the same time; the table.
pub fn measure(sockets: usize) -> Result<String> {
    let (floor, nearhand) = thread::scope(|scope| {
        let floor = scope.spawn(|| one(Subject::new(FLOOR.start_anew()?, Which::Floor, sockets)?));
        let nearhand = one(Subject::new(workerd::published()?, Which::Nearhand, sockets)?);
        Ok::<_, anyhow::Error>((floor.join().map_err(|_| anyhow!("the floor's thread broke"))??, nearhand?))
    })?;
    let mut table = format!("| {sockets} idle sockets on one object | the floor | Nearhand |\n|---|--:|--:|\n");
    let mut row = |name: &str, say: &dyn Fn(&Idle) -> String| {
        let _ = writeln!(table, "| {name} | {} | {} |", say(&floor), say(&nearhand));
    };
    let many = sockets as f64;
    let micros = |seconds: f64| format!("{:.2} s, {:.0} µs each", seconds, seconds / many * 1e6);
    row("memory of workerd a socket", &|idle| format!("{:.1} KB", idle.memory / 1e3));
    row("CPU in a minute of silence", &|idle| micros(idle.silent));
    row("CPU in a minute in which each pings every 25 s", &|idle| micros(idle.pinged));
    let woken = |at: usize| {
        move |idle: &Idle| {
            let woken = idle.woken.as_ref().and_then(|woken| woken.get(at));
            woken.map_or_else(String::new, |woken| format!("{}, {}", woken.events, woken.made))
        }
    };
    row("events of objects in that silence, and objects that were woken", &woken(0));
    row("the same in the minute of pings", &woken(1));
    row("the same with a desk that is open beside", &woken(2));
    let milliseconds = |time: f64| format!("{:.1} ms", time * 1e3);
    row("a message that wakes the object, median", &|idle| milliseconds(idle.waking));
    row("a message while it is awake, median", &|idle| milliseconds(idle.awake));
    Ok(table)
}

fn one(subject: Subject) -> Result<Idle> {
    println!("{:?}: {} idle sockets", subject.which, subject.len());
    let process = &subject.process;
    settle(process)?;
    let before = process.memory().context("the memory of a process is known on Linux only")?;
    let mut sockets = (0..subject.len()).map(|number| subject.visitor(number)).collect::<Result<Vec<_>>>()?;
    settle(process)?;
    let memory = (process.memory().unwrap_or_default() as f64 - before as f64) / sockets.len() as f64;
    let (silent, in_silence) = minute(process, || {
        sleep(MINUTE);
        Ok(())
    })?;
    let (pinged, in_pings) = minute(process, || ping(&mut sockets))?;
    let beside = match subject.which {
        Which::Floor => None,
        Which::Nearhand => {
            let _desk = desk(process)?;
            settle(process)?;
            minute(process, || ping(&mut sockets))?.1
        }
    };
    for (when, counted) in [("silence", &in_silence), ("pings", &in_pings), ("a desk beside", &beside)] {
        if let Some(counted) = counted {
            println!("in a minute of {when}: {:?}", counted.which);
        }
    }
    let woken = in_silence.zip(in_pings).zip(beside).map(|((silence, pings), beside)| [silence, pings, beside]);
    let (waking, awake) = wake(process, &mut sockets, subject.which)?;
    Ok(Idle { memory, silent, pinged, woken, waking, awake })
}

/// Waits until there is nothing more to do, and everything sleeps.
fn settle(process: &Process) -> Result<()> {
    let began = Instant::now();
    let mut counted = Counted::of(process)?;
    loop {
        sleep(ASLEEP);
        let now = Counted::of(process)?;
        if now == counted {
            return Ok(());
        }
        if began.elapsed() > SETTLED {
            let which = now.zip(counted).map(|(now, before)| now.since(&before).which);
            bail!("it does not come to rest: {which:?}");
        }
        counted = now;
    }
}

/// The CPU seconds of a minute in which something is done from outside, and what was woken in it.
fn minute(process: &Process, done: impl FnOnce() -> Result<()>) -> Result<(f64, Option<Counted>)> {
    let before = Counted::of(process)?;
    let cpu = process.cpu();
    done()?;
    let cpu =
        process.cpu().zip(cpu).map(|(after, before)| after.saturating_sub(before).as_secs_f64()).unwrap_or_default();
    let after = Counted::of(process)?;
    Ok((cpu, after.zip(before).map(|(after, before)| after.since(&before))))
}

/// Each pings every 25 seconds, for a minute.
fn ping(sockets: &mut [Socket]) -> Result<()> {
    let (began, many) = (Instant::now(), sockets.len());
    let mut next = 0_usize;
    while began.elapsed() < MINUTE {
        let due = (began.elapsed().as_secs_f64() / PING.as_secs_f64() * many as f64) as usize;
        while next < due {
            let socket = sockets.get_mut(next % many).context("there are sockets")?;
            socket.say("ping")?;
            // Before it may come who is there, where that has changed.
            socket.hear_of("pong")?;
            next += 1;
        }
        sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// How long a message takes that wakes the object, and one while it is awake.
fn wake(process: &Process, sockets: &mut [Socket], which: Which) -> Result<(f64, f64)> {
    let (mut waking, mut awake) = (Vec::new(), Vec::new());
    for turn in 0..WAKES {
        settle(process)?;
        let before = Counted::of(process)?;
        for number in 0..=AWAKE {
            let place = (turn * 997 + number * 131) % sockets.len();
            let took = echo(sockets.get_mut(place).context("there are sockets")?, which)?.as_secs_f64();
            if number == 0 { waking.push(took) } else { awake.push(took) }
        }
        if let Some((after, before)) = Counted::of(process)?.zip(before) {
            ensure!(after.made > before.made, "it was awake");
        }
    }
    Ok((median(waking.into_iter()).unwrap_or_default(), median(awake.into_iter()).unwrap_or_default()))
}
