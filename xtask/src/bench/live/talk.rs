//! How soon a message is on the other side, and how many there may be a second.

use std::fmt::Write as _;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use super::subject::{Pair, Subject, Which};
use crate::bench::report::median;
use crate::bench::workerd::{self, FLOOR};

/// How many conversations go on at once where it is counted how many messages there may be.
const AT_ONCE: usize = 16;
/// Each of them is led over so many pairs of sockets in turn: one may send thirty messages in ten seconds.
const PAIRS_EACH: usize = 12;
const MOST_OF_ONE: usize = 30;
/// How many messages are timed one after the other, and over how many pairs.
const TIMED: usize = 400;
const TIMED_PAIRS: usize = 20;
/// How long messages are counted.
const TIME: Duration = Duration::from_secs(3);
/// What is to be reached, of the floor's: the median of a round trip at most, messages a second at least.
const MOST_MEDIAN: f64 = 1.5;
const LEAST_RATE: f64 = 0.6;

/// What one round has measured of one subject.
#[derive(Clone, Copy)]
struct Round {
    median: f64,
    p95: f64,
    per_second: f64,
    /// CPU time of the server a message.
    cpu: Option<f64>,
}

/// Measures both in turns; the table, and which goals are missed.
pub fn measure(rounds: usize) -> Result<(String, Vec<String>)> {
    let many = AT_ONCE * PAIRS_EACH;
    let floor = Subject::new(FLOOR.start_anew()?, Which::Floor, many)?;
    let nearhand = Subject::new(workerd::published()?, Which::Nearhand, many)?;
    // What is hot is compiled in the first.
    for subject in [&floor, &nearhand] {
        round(subject)?;
    }
    let (mut of_floor, mut of_nearhand) = (Vec::new(), Vec::new());
    for number in 1..=rounds {
        println!("round {number} of {rounds}");
        // Who is second in one round is first in the next.
        if number % 2 == 1 {
            of_floor.push(round(&floor)?);
            of_nearhand.push(round(&nearhand)?);
        } else {
            of_nearhand.push(round(&nearhand)?);
            of_floor.push(round(&floor)?);
        }
    }
    Ok(table(&of_floor, &of_nearhand))
}

fn round(subject: &Subject) -> Result<Round> {
    let mut pairs = (0..subject.len()).map(|number| subject.pair(number)).collect::<Result<Vec<_>>>()?;
    let mut waits = (0..TIMED)
        .filter_map(|at| pairs.get_mut(at % TIMED_PAIRS).map(Pair::round_trip))
        .collect::<Result<Vec<_>>>()?;
    waits.sort();
    let at = |part: usize| waits.get(waits.len() * part / 100).copied().unwrap_or_default().as_secs_f64();
    let (median, p95) = (at(50), at(95));
    let (cpu, began) = (subject.process.cpu(), Instant::now());
    let mut count = 0;
    thread::scope(|scope| -> Result<()> {
        // Those that were timed have said enough.
        let of_one = |own: &mut [Pair]| -> Result<usize> {
            let mut count = 0;
            for _ in 0..MOST_OF_ONE {
                for pair in own.iter_mut() {
                    if began.elapsed() > TIME {
                        return Ok(count);
                    }
                    pair.round_trip()?;
                    count += 1;
                }
            }
            Ok(count)
        };
        let rest = pairs.get_mut(TIMED_PAIRS..).unwrap_or_default();
        let each = rest.len().div_ceil(AT_ONCE).max(1);
        let threads: Vec<_> = rest.chunks_mut(each).map(|own| scope.spawn(move || of_one(own))).collect();
        for thread in threads {
            count += thread.join().map_err(|_| anyhow!("a conversation's thread broke"))??;
        }
        Ok(())
    })?;
    let took = began.elapsed().as_secs_f64();
    let cpu =
        subject.process.cpu().zip(cpu).map(|(after, before)| (after - before).as_secs_f64() / count.max(1) as f64);
    Ok(Round { median, p95, per_second: count as f64 / took, cpu })
}

fn table(floor: &[Round], nearhand: &[Round]) -> (String, Vec<String>) {
    let mut table = format!(
        "| visitor → agent, {} rounds in turns | the floor | Nearhand | of the floor's | over the rounds | to reach |\n\
         |---|--:|--:|--:|--:|--:|\n",
        floor.len()
    );
    let mut row = |name: &str, goal: &str, unit: &dyn Fn(f64) -> String, of: &dyn Fn(&Round) -> Option<f64>| -> f64 {
        let middle = |rounds: &[Round]| median(rounds.iter().filter_map(of)).unwrap_or_default();
        // Within each round, because the machine may be slower in the next.
        let pairs = nearhand.iter().zip(floor);
        let mut ratios: Vec<f64> = pairs.filter_map(|(own, floor)| Some(of(own)? / of(floor)?)).collect();
        ratios.sort_by(f64::total_cmp);
        let ratio = median(ratios.iter().copied()).unwrap_or_default();
        let (least, most) = (ratios.first().copied().unwrap_or_default(), ratios.last().copied().unwrap_or_default());
        let (floor, nearhand) = (unit(middle(floor)), unit(middle(nearhand)));
        let _ = writeln!(table, "| {name} | {floor} | {nearhand} | {ratio:.2} | {least:.2} to {most:.2} | {goal} |");
        ratio
    };
    let milliseconds = |time: f64| format!("{:.2} ms", time * 1e3);
    let goals = [format!("≤ {MOST_MEDIAN}"), format!("≥ {LEAST_RATE}")];
    let trip = row("a message, median", &goals[0], &milliseconds, &|round| Some(round.median));
    row("a message, 95 of 100", "", &milliseconds, &|round| Some(round.p95));
    let count = |rate: f64| format!("{rate:.0}");
    let name = format!("messages a second, {AT_ONCE} conversations at once");
    let rate = row(&name, &goals[1], &count, &|round| Some(round.per_second));
    row("CPU a message", "", &|time| format!("{:.0} µs", time * 1e6), &|round| round.cpu);
    let mut missed = Vec::new();
    if trip > MOST_MEDIAN {
        missed.push(format!("a message takes {trip:.2} of the floor's time, and may take {MOST_MEDIAN}"));
    }
    if rate < LEAST_RATE {
        missed.push(format!("messages a second are {rate:.2} of the floor's, and should be {LEAST_RATE}"));
    }
    (table, missed)
}
