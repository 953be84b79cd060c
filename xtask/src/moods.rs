//! `cargo xtask moods`: the weights of the models of upset customers, from the messages that they are learnt from
//! (`shared/examples/moods.rs`).

use std::process::Command;

use anyhow::Result;

use crate::run::step;

/// Makes them; with `--check` says whether they are what the messages make, with `--cross` how good they are.
pub fn run(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "--package", "nearhand-shared", "--features", "edge"]);
    command.args(["--example", "moods", "--"]).args(arguments);
    // Optimised, but not across crates: that would take minutes for a few percent.
    command.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    step("moods", &mut command)
}
