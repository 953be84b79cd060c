//! `cargo xtask bench --search`: Nearhand's search on real articles, beside two others (`bench/search`).

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::report;
use crate::run::{capture, step, stream};
use crate::{corpus, machine};

const FOLDER: &str = "build/bench/search";
const PAGE: &str = "docs/search.md";
const COMMAND: &str = "bench --search --write";

/// Measures, prints the tables, and keeps them if asked to. What is kept is measured whole; otherwise the others' answers
/// to the same questions may be of an earlier run.
pub fn run(write: bool) -> Result<()> {
    machine::check()?;
    machine::npm_packages()?;
    let site = corpus::ensure()?;
    step("search: build", &mut cargo("build"))?;
    let mut command = cargo("run");
    command.arg("--").arg(site).arg(FOLDER).args(write.then_some("--fresh"));
    let status = stream(&mut command, |_| {})?;
    if !status.success() {
        bail!("the search could not be measured ({status})");
    }
    if write {
        let tables = fs::read_to_string(Path::new(FOLDER).join("report.md"))?;
        report::keep(PAGE, COMMAND, &format!("{}\n{}", report::machine(&others()?)?, tables))?;
    }
    Ok(())
}

/// Optimised, but not across crates: that would take minutes each time for a few percent.
fn cargo(verb: &str) -> Command {
    let mut command = Command::new("cargo");
    command.args([verb, "--quiet", "--release", "--package", "nearhand-bench-search"]);
    command.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    command
}

/// What is measured against, by version.
fn others() -> Result<String> {
    let named = ["minisearch", "pagefind"].map(|name| {
        let manifest = fs::read_to_string(Path::new("node_modules").join(name).join("package.json"))?;
        let manifest: serde_json::Value = serde_json::from_str(&manifest)?;
        let version = manifest.get("version").and_then(serde_json::Value::as_str).unwrap_or_default();
        Ok(format!("{name} {version}"))
    });
    let named: Vec<String> = named.into_iter().collect::<Result<_>>()?;
    Ok(format!("{}, Node.js {}", named.join(", "), capture(Command::new("node").arg("--version"))?.trim()))
}
