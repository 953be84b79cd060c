//! The tables, in Markdown, for the terminal and for the pages that keep them.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use super::load::{Measured, Row};
use super::sizes::Size;
use super::start::Start;
use crate::run::capture;

const END: &str = "<!-- to here -->\n";

/// Sizes beside their budgets.
pub fn sizes(sizes: &[Size]) -> String {
    let mut table = "| what is sent | how | bytes | budget |\n|---|---|--:|--:|\n".to_owned();
    for Size { name, how, bytes, budget } in sizes {
        let budget = budget.map(|budget| budget.to_string()).unwrap_or_default();
        let _ = writeln!(table, "| {name} | {how} | {bytes} | {budget} |");
    }
    table
}

/// From spawn to the first answers.
pub fn starts(starts: &[Start]) -> String {
    let mut table = "| from spawn to | the first answer | the first rendered page |\n|---|--:|--:|\n".to_owned();
    for Start { name, first, page } in starts {
        let page = page.map(milliseconds).unwrap_or_default();
        let _ = writeln!(table, "| {name} | {} | {page} |", milliseconds(*first));
    }
    table
}

/// Requests per second, median latency, CPU per request, and the ratios that count.
pub fn rates(rows: &[Row<'_>]) -> Result<String> {
    let mut table = "| route | requests/s | median | CPU a request | of the floor's requests/s | to reach | \
                     of its CPU |\n|---|--:|--:|--:|---|--:|---|\n"
        .to_owned();
    for row in rows {
        let per_second = median(row.measured.iter().map(|m| m.per_second)).context("nothing was measured")?;
        let latency = median(row.measured.iter().map(|m| m.median.as_secs_f64())).unwrap_or_default();
        let spent = median(row.measured.iter().filter_map(cpu));
        let floors = rows.iter().filter(|floor| row.route.floors.contains(&floor.route.path));
        let (mut rate, mut cost) = (Vec::new(), Vec::new());
        for floor in floors {
            let path = floor.route.path;
            let ratio = |of: fn(&Measured) -> Option<f64>| {
                // Within each round, because the machine may be slower in the next.
                let pairs = row.measured.iter().zip(&floor.measured);
                median(pairs.filter_map(|(own, floor)| Some(of(own)? / of(floor)?)))
            };
            rate.extend(ratio(|m| Some(m.per_second)).map(|ratio| format!("{ratio:.2} of `{path}`")));
            cost.extend(ratio(cpu).map(|ratio| format!("{ratio:.2} of `{path}`")));
        }
        let target = row.route.target.map(|target| format!("{target}")).unwrap_or_default();
        let _ = writeln!(
            table,
            "| {} | {per_second:.0} | {:.2} ms | {} | {} | {target} | {} |",
            row.route.name,
            latency * 1e3,
            spent.map(|spent| format!("{:.0} µs", spent * 1e6)).unwrap_or_default(),
            rate.join(", "),
            cost.join(", "),
        );
    }
    Ok(table)
}

fn cpu(measured: &Measured) -> Option<f64> {
    measured.cpu.map(|cpu| cpu.as_secs_f64())
}

/// The middle of values; of an even number of them the greater one.
pub fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

fn milliseconds(time: Duration) -> String {
    format!("{:.0} ms", time.as_secs_f64() * 1e3)
}

/// Where and when this was measured, and with what.
pub fn machine(with: &str) -> Result<String> {
    let said = |command: &mut Command| capture(command).map(|text| text.trim().to_owned()).unwrap_or_default();
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.trim_start().strip_prefix(": "));
    let cores = thread::available_parallelism()?;
    Ok(format!(
        "{}, {} with {cores} CPUs, {}, {with}, {}\n",
        said(Command::new("date").args(["-u", "+%Y-%m-%d"])),
        model.unwrap_or("unknown CPU"),
        said(Command::new("uname").arg("-sr")),
        said(Command::new("rustc").arg("-V")),
    ))
}

/// Puts the tables into the page that keeps them, between its marks.
pub fn keep(page: &str, command: &str, report: &str) -> Result<()> {
    let begin = format!("<!-- From here on written by `cargo xtask {command}` -->\n");
    let text = fs::read_to_string(page).with_context(|| format!("cannot read {page}"))?;
    let parts = text.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = parts.with_context(|| format!("{page} has lost its marks"))?;
    fs::write(page, format!("{before}{begin}\n{report}\n{END}{after}"))?;
    println!("\nwritten to {page}");
    Ok(())
}
