//! `cargo xtask bench`: what Nearhand weighs, how soon it starts, and how fast it answers.
//!
//! Sizes have budgets, and `cargo xtask test` holds them. Times have none: they depend on the machine and on what else
//! it does. So each is given as a ratio to a worker that does nothing (`bench/floor`), measured in turns with it, in
//! one run, on bare workerd: `wrangler dev` puts so much before a worker that its own cost hardly shows.

mod complaints;
mod desk;
mod floor;
pub mod http;
mod large;
mod live;
mod load;
mod mail;
mod page;
mod profile;
mod report;
mod routes;
mod search;
mod sizes;
mod socket;
mod start;
mod teams;
pub mod workerd;

use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::machine::npm_program;
use crate::run::capture;
use crate::{misused, tools};
use sizes::{sizes, within_budget};
use workerd::{FLOOR, NEARHAND};

/// How often each route is measured; the table shows medians.
const ROUNDS: usize = 5;
/// Where the tables are kept, and by which command.
const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --write";

/// `[--sizes] [--write] [--rounds N]`, or one of `--search`, `--complaints`, `--page`, `--profile`, `--large`, `--desk`, `--mail` and
/// `--live`, with `--write` or not; `--live` with `--rounds N` or `--profile`, too
pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let (mut rounds, mut only_sizes, mut only_search, mut only_page, mut write) = (ROUNDS, false, false, false, false);
    let (mut only_profile, mut only_large, mut only_desk, mut only_complaints) = (false, false, false, false);
    let (mut only_mail, mut only_live) = (false, false);
    let mut rest = arguments;
    while let [argument, others @ ..] = rest {
        rest = others;
        match (*argument, others) {
            ("--sizes", _) => only_sizes = true,
            ("--search", _) => only_search = true,
            ("--complaints", _) => only_complaints = true,
            ("--page", _) => only_page = true,
            ("--profile", _) => only_profile = true,
            ("--large", _) => only_large = true,
            ("--desk", _) => only_desk = true,
            ("--mail", _) => only_mail = true,
            ("--live", _) => only_live = true,
            ("--write", _) => write = true,
            ("--rounds", [number, others @ ..]) => match number.parse() {
                Ok(number) if number > 0 => (rounds, rest) = (number, others),
                _ => return Ok(misused(&format!("no number of rounds: {number}"))),
            },
            _ => return Ok(misused(&format!("bench does not know: {argument}"))),
        }
    }
    if only_search {
        return search::run(write).map(|()| ExitCode::SUCCESS);
    }
    if only_complaints {
        return complaints::run(write).map(|()| ExitCode::SUCCESS);
    }
    let tools = tools::ensure()?;
    crate::build(&tools)?;
    if only_sizes {
        return check_sizes().map(|()| ExitCode::SUCCESS);
    }
    if only_page {
        return page::run(write).map(|()| ExitCode::SUCCESS);
    }
    if only_profile {
        let profile = if only_live { profile::live } else { profile::run };
        return profile(write).map(|()| ExitCode::SUCCESS);
    }
    if only_large {
        return large::run(write).map(|()| ExitCode::SUCCESS);
    }
    if only_mail {
        return mail::run(write).map(|()| ExitCode::SUCCESS);
    }
    if only_desk {
        return desk::run(write).map(|()| ExitCode::SUCCESS);
    }
    floor::build(&tools)?;
    if only_live {
        return live::run(rounds, write).map(|()| ExitCode::SUCCESS);
    }
    let sizes = sizes()?;
    let (weights, times) = (report::sizes(&sizes), measure(rounds)?);
    print!("\n{weights}\n{times}");
    if write {
        let workerd = capture(Command::new(npm_program("workerd")).arg("--version"))?;
        let machine = report::machine(workerd.trim())?;
        report::keep(PAGE, COMMAND, &format!("{machine}\n{weights}\n{times}"))?;
    }
    within_budget(&sizes).map(|()| ExitCode::SUCCESS)
}

/// Prints the sizes of what was built, and fails where one is over its budget. For `cargo xtask test` too.
pub fn check_sizes() -> Result<()> {
    let sizes = sizes()?;
    print!("{}", report::sizes(&sizes));
    within_budget(&sizes)
}

/// The times, as the report's tables.
fn measure(rounds: usize) -> Result<String> {
    // Alone on the machine as far as that is ours to say: started before the two that are measured in turns.
    let starts = [start::measure(&NEARHAND)?, start::measure(&FLOOR)?];
    let (nearhand, floor) = (workerd::published()?, FLOOR.start_anew()?);
    let floors = routes::floors().into_iter().map(|route| load::Row::new(&floor, route));
    let routes = routes::routes().into_iter().map(|route| load::Row::new(&nearhand, route));
    let mut rows: Vec<load::Row> = floors.chain(routes).collect();
    load::in_turns(&mut rows, rounds)?;
    Ok(format!("{}\n{}", report::starts(&starts), report::rates(&rows)?))
}
