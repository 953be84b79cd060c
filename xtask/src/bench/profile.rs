//! `cargo xtask bench --profile`: where the time goes that a route takes inside the worker (`profile.mjs`); with `--live`, a message
//! that comes over a socket (`profile-live.mjs`).

use anyhow::{Context, Result};

use super::routes::{Route, routes};
use super::{report, workerd};
use crate::machine::node;
use crate::run::capture;

const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --profile --write";
const LIVE_COMMAND: &str = "bench --profile --live --write";
/// Each function with its time, and with that of what it calls, of the last run.
const FUNCTIONS: &str = "build/bench/profile.json";

/// The routes that are looked into: what is not answered from memory.
const LOOKED_INTO: [&str; 4] =
    ["home, JSON, made anew", "search, JSON, made anew", "home, page, made anew", "slots of 14 days, 1 team"];

/// Measures, prints the table, and keeps it if asked to.
pub fn run(write: bool) -> Result<()> {
    let (nearhand, inspector) = workerd::published_for_inspection()?;
    let all = routes();
    let routes = LOOKED_INTO.map(|name| all.iter().find(|route| route.name == name));
    let routes: Vec<&Route> = routes.into_iter().collect::<Option<_>>().context("a route has another name")?;
    let mut command = node("xtask/src/bench/profile.mjs");
    command.arg(inspector.to_string()).arg(format!("http://127.0.0.1:{}", nearhand.port)).arg(FUNCTIONS);
    command.args(routes.iter().flat_map(|route| [route.name, route.path]));
    let table = capture(&mut command)?;
    println!("\n{table}\nEach function with its time is in {FUNCTIONS}.");
    if write {
        report::keep(PAGE, COMMAND, &format!("{}\n{table}", report::machine("bare workerd")?))?;
    }
    Ok(())
}

/// The same of a message over a socket, whose two sides listen.
pub fn live(write: bool) -> Result<()> {
    let (nearhand, inspector) = workerd::published_for_inspection()?;
    let mut command = node("xtask/src/bench/profile-live.mjs");
    command.arg(inspector.to_string()).arg(format!("http://127.0.0.1:{}", nearhand.port));
    let table = capture(command.arg(workerd::TOKEN).arg(FUNCTIONS))?;
    println!("\n{table}\nEach function with its time is in {FUNCTIONS}.");
    if write {
        report::keep(PAGE, LIVE_COMMAND, &format!("{}\n{table}", report::machine("bare workerd")?))?;
    }
    Ok(())
}
