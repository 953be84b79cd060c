//! `cargo xtask bench --complaints`: how well upset customers are noticed, by language, and how long it takes
//! (`shared/examples/complaints.rs`).

use std::process::Command;

use anyhow::Result;

use super::report;
use crate::run::{capture, step};

const PAGE: &str = "docs/complaints.md";
const COMMAND: &str = "bench --complaints --write";
/// Messages that nothing was tuned on.
const MESSAGES: &str = "shared/tests/mood/unseen";

/// Judges the messages, prints the table, and keeps it if asked to.
pub fn run(write: bool) -> Result<()> {
    step("complaints: build", &mut cargo("build"))?;
    let table = capture(cargo("run").arg("--").arg(MESSAGES))?;
    print!("{table}");
    if write {
        report::keep(PAGE, COMMAND, &table)?;
    }
    Ok(())
}

/// Optimised, but not across crates: that would take minutes for a few percent.
fn cargo(verb: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args([verb, "--quiet", "--release", "--package", "nearhand-shared", "--features", "edge"]);
    command.args(["--example", "complaints"]);
    command.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command
}
