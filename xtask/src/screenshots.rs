//! `cargo xtask screenshots`: pictures of every view in every language of the demo, and the one that opens the README.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::machine::{chromium, node};
use crate::run::stream;
use crate::{misused, test, tools};

pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        return Ok(misused("screenshots takes nothing more"));
    }
    let browser = chromium()?;
    crate::build(&tools::ensure()?)?;
    let server = test::serve()?;
    test::publish_test_sites(&server)?;
    let mut pictures = node("tests/browser/screenshots.mjs");
    pictures.args(["--out", "build/screenshots", "--hero", "docs/hero.png", "--desk", "docs/desk.png"]);
    let status = stream(test::at(&server, &mut pictures).env("NEARHAND_CHROMIUM", browser), |_| ())?;
    if !status.success() || !Path::new("docs/hero.png").exists() {
        bail!("the pictures were not made ({status})");
    }
    println!("build/screenshots/, docs/hero.png and docs/desk.png");
    Ok(ExitCode::SUCCESS)
}
