//! `cargo xtask cuts`: conversations over sockets that break at every step (tests/workerd/live/cuts.rs), whose worker is killed again
//! and again meanwhile, and started on what is on its disk, and whose hub is gone now and then. Each message is stored once, and heard
//! once and in order by both.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail, ensure};

use crate::bench::workerd::{self, TOKEN};
use crate::native::Tests;
use crate::run::Running;
use crate::{misused, tools};

/// How many conversations there are where nothing else is said, and by which chance they break.
const CONVERSATIONS: usize = 200;
const SEED: u64 = 19;
/// The test, what it says once all have begun, and once all have heard everything: in between the worker is killed.
const TEST: &str = "live::cuts::over_sockets_that_break_each_message_is_stored_once_and_heard_in_order_by_both";
const BEGINS: &str = "conversations begin";
const ENDS: &str = "conversations have heard everything";
/// How long the worker lives: so many milliseconds, and up to as many more by chance.
const LIFE_MS: u64 = 4_000;

/// `[--conversations N] [--seed N]`
pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let (mut conversations, mut seed) = (CONVERSATIONS, SEED);
    let mut rest = arguments;
    while let [name, number, others @ ..] = rest {
        rest = others;
        match (*name, number.parse::<u32>()) {
            ("--conversations", Ok(number)) if number > 0 => conversations = usize::try_from(number)?,
            ("--seed", Ok(number)) => seed = number.into(),
            _ => return Ok(misused(&format!("cuts does not know: {name} {number}"))),
        }
    }
    if let [unknown, ..] = rest {
        return Ok(misused(&format!("cuts does not know: {unknown}")));
    }
    crate::build(&tools::ensure()?)?;
    let (tests, all) = Tests::compile()?;
    ensure!(all, "some tests do not compile; see above");
    are_survived(&tests, conversations, seed).map(|()| ExitCode::SUCCESS)
}

/// The same as a part of all tests.
pub fn survived(tests: &Tests) -> Result<()> {
    are_survived(tests, CONVERSATIONS, SEED)
}

fn are_survived(tests: &Tests, conversations: usize, seed: u64) -> Result<()> {
    let process = workerd::to_be_killed()?;
    let mut test = tests.of("tests").pop().context("the tests of the worker do not compile")?;
    test.args(["--exact", TEST, "--nocapture"])
        .env("NEARHAND_URL", format!("http://127.0.0.1:{}", process.port))
        .env("NEARHAND_OPERATOR_TOKEN", TOKEN)
        .env("NEARHAND_LIVE_CONVERSATIONS", conversations.to_string())
        .env("NEARHAND_LIVE_SEED", seed.to_string())
        .env("NEARHAND_LIVE_KILLED", "1");
    let (is_going, is_over) = (&AtomicBool::new(false), &AtomicBool::new(false));
    let running = Running::start(&mut test)?;
    let (status, kills) = thread::scope(|scope| {
        let killer = scope.spawn(move || -> Result<u64> {
            let (mut process, mut kills) = (process, 0);
            let mut dies = Instant::now() + life(seed, kills);
            while !is_over.load(Ordering::SeqCst) {
                thread::sleep(Duration::from_millis(20));
                if is_going.load(Ordering::SeqCst) && dies <= Instant::now() {
                    process = process.killed_and_begun_again()?;
                    kills += 1;
                    dies = Instant::now() + life(seed, kills);
                }
            }
            // It lives until the test is over with it.
            drop(process);
            Ok(kills)
        });
        let status = running.each_line(|line| {
            println!("{}", line.text);
            if line.text.contains(BEGINS) {
                is_going.store(true, Ordering::SeqCst);
            } else if line.text.contains(ENDS) {
                is_going.store(false, Ordering::SeqCst);
            }
        });
        is_over.store(true, Ordering::SeqCst);
        Ok::<_, anyhow::Error>((status?, killer.join().map_err(|_| anyhow!("whoever kills broke"))??))
    })?;
    println!("the worker was killed {kills} times");
    if !status.success() {
        bail!("failed ({status})");
    }
    ensure!(kills > 0, "all was over before the worker was killed");
    Ok(())
}

/// How long the worker lives that has died so often.
fn life(seed: u64, kills: u64) -> Duration {
    // Chance enough (Knuth's multiplier, of which the upper bits are taken).
    let chance = (seed + kills + 1).wrapping_mul(6_364_136_223_846_793_005) >> 33;
    Duration::from_millis(LIFE_MS + chance % LIFE_MS)
}
