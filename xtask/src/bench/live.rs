//! `cargo xtask bench --live`: how soon a message over a socket is on the other side, how many there may be a second, and what thousands
//! of idle conversations cost. Beside a Durable Object that inserts a row and tells the room (`bench/floor/src/room.rs`), in turns
//! with it, on bare workerd.

mod idle;
mod subject;
mod talk;

use std::process::Command;

use anyhow::{Result, bail};
use nix::sys::resource::{Resource, getrlimit, setrlimit};

use super::report;
use crate::machine::npm_program;
use crate::run::capture;

const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --live --write";
/// How many sockets are idle on one object.
const SOCKETS: usize = 5_000;
/// Files that are open besides.
const FILES_BESIDE: u64 = 1_000;

/// Measures, prints the tables, and keeps them if asked to. Fails where a goal is missed.
pub fn run(rounds: usize, write: bool) -> Result<()> {
    raise_limit_of_files()?;
    let (talk, missed) = talk::measure(rounds)?;
    print!("\n{talk}\n");
    let idle = idle::measure(SOCKETS)?;
    print!("\n{idle}");
    let tables = format!("{talk}\n{idle}");
    if write {
        let workerd = capture(Command::new(npm_program("workerd")).arg("--version"))?;
        report::keep(PAGE, COMMAND, &format!("{}\n{tables}", report::machine(workerd.trim())?))?;
    }
    if missed.is_empty() { Ok(()) } else { bail!("{}", missed.join("; ")) }
}

/// Each socket is an open file, here and in workerd, which takes over what is set here.
fn raise_limit_of_files() -> Result<()> {
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    // Those of both that are measured, on this side.
    let wanted = 2 * SOCKETS as u64 + FILES_BESIDE;
    if hard < wanted {
        bail!(
            "this machine lets a process open {hard} files, and {wanted} are needed: raise the hard limit (ulimit -Hn)"
        );
    }
    if soft < wanted {
        setrlimit(Resource::RLIMIT_NOFILE, wanted, hard)?;
    }
    Ok(())
}
