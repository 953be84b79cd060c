//! `cargo xtask sentences`: every sentence with a variable, in all languages, on one page for people to read.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::misused;
use crate::run::capture;
use crate::stamp::write_if_changed;

const PAGE: &str = "build/sentences.html";

pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    if !arguments.is_empty() {
        return Ok(misused("sentences takes nothing more"));
    }
    let made =
        capture(Command::new("cargo").args(["run", "--quiet", "--package", "nearhand", "--example", "sentences"]))?;
    write_if_changed(Path::new(PAGE), made.as_bytes())?;
    println!("{PAGE}");
    Ok(ExitCode::SUCCESS)
}
