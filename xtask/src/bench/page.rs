//! `cargo xtask bench --page`: what the widget costs a shop's page, beside a floor and two others (`bench/page`).

use anyhow::{Result, bail};

use super::{report, workerd};
use crate::machine::{chromium, node};
use crate::run::stream;

const PAGE: &str = "docs/performance.md";
const COMMAND: &str = "bench --page --write";

/// Measures, prints the table, and keeps it if asked to.
pub fn run(write: bool) -> Result<()> {
    let chromium = chromium()?;
    let nearhand = workerd::published()?;
    let mut command = node("bench/page/measure.mjs");
    command.arg(format!("http://localhost:{}", nearhand.port)).arg(chromium);
    let mut table = String::new();
    let status = stream(&mut command, |line| {
        table.push_str(line);
        table.push('\n');
    })?;
    if !status.success() {
        bail!("the page could not be measured ({status})");
    }
    if write {
        report::keep(PAGE, COMMAND, &format!("{}\n{table}", report::machine("bare workerd")?))?;
    }
    Ok(())
}
