//! The chores of Nearhand: `cargo xtask dev`, `cargo xtask test`, `cargo xtask build`.
//!
//! A command is one arm of [`run`] and one file. All of them work from the checkout's root, whatever folder they are
//! called in. For Linux and macOS: ending a process with all that it started needs process groups.

mod agents;
mod assets;
mod bench;
mod checks;
mod client;
mod corpus;
mod cuts;
mod dev;
mod dist;
mod engines;
mod hosted;
mod imports;
mod killed;
mod machine;
mod mailbox;
mod moods;
mod native;
mod restart;
mod run;
mod screenshots;
mod sentences;
mod server;
mod stamp;
mod stays;
mod stores;
mod tally;
mod test;
mod tools;
mod upgrade;
mod ways;
mod worker;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

use anyhow::{Context, Result};

use crate::worker::Profile;

const USAGE: &str = "\
The chores of Nearhand. Each sets up what is missing first: pinned tools, once, into ~/.cache/nearhand.

  cargo xtask dev [--port N] [--no-watch]
        builds, publishes the demo sites, serves http://localhost:8787/demo/, and rebuilds on change;
        WRANGLER_LOG=log shows every request and what the worker logs
  cargo xtask test [unit] [workerd] [hosted] [browser] [engines]
        everything, or the named parts: rules, lints and unit tests; the worker in workerd; a release on one machine; widget and
        desk in Chromium; the main journeys in Firefox and WebKit
  cargo xtask build
        the client bundle and the worker, into build/
  cargo xtask dist [--all | --target T...]
        what a release holds, into build/dist: the command line for this kind of machine, or for all of them, the worker, its files
  cargo xtask bench [--sizes] [--write] [--rounds N]
        sizes, and whether they keep their budgets; then times on bare workerd; --write keeps them in docs/
  cargo xtask bench --search [--write]
        search on real articles in 33 languages: how good, how small, how fast, beside MiniSearch and Pagefind
  cargo xtask bench --complaints [--write]
        how well upset customers are noticed, by language, on messages written without sight of the words
  cargo xtask bench --profile [--write]
        where the time goes that a route takes inside the worker, by parts, for what is made anew
  cargo xtask bench --profile --live [--write]
        the same of a message over a socket
  cargo xtask bench --page [--write]
        what the widget costs a shop's page, and how soon its panel can be read, beside two others over a slow line
  cargo xtask bench --large [--write]
        the worker's memory on a site of 10 languages with 5,000 articles each, and search on up to 10,000
  cargo xtask bench --desk [--write]
        the inbox and its search in a store of 100,000 requests, beside one of 1,000
  cargo xtask bench --mail [--write]
        what a visitor waits while a thousand mails go out, and how soon a team knows of a message
  cargo xtask bench --live [--write] [--rounds N]
        messages over sockets beside a Durable Object that keeps and tells them, and 5,000 idle sockets
  cargo xtask cuts [--conversations N] [--seed N]
        200 conversations whose connections break at every step, while the worker is killed and the hub is gone
  cargo xtask screenshots
        pictures of every view into build/screenshots/, and the one of the README
  cargo xtask sentences
        every sentence with a variable in every language and form, into build/sentences.html, for people to read
  cargo xtask cldr
        writes the table for matching languages anew, from the npm package cldr-core
  cargo xtask moods [--check | --cross]
        makes the weights by which upset customers are noticed anew, from the messages in shared/tests/mood
  cargo xtask corpus [--to URL]
        makes a site of 250 real articles in 42 languages of Debian's gnome-user-docs, and publishes it

Environment: NEARHAND_TOOLS (folder for the tools), NEARHAND_CHROMIUM (the browser for the tests).";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    std::env::set_current_dir(root()).context("the checkout that this program was built from has gone")?;
    run::stop_on_signal()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["dev", rest @ ..] => dev::run(rest),
        ["test", rest @ ..] => test::run(rest),
        ["bench", rest @ ..] => bench::run(rest),
        ["corpus", rest @ ..] => corpus::run(rest),
        ["cuts", rest @ ..] => cuts::run(rest),
        ["screenshots", rest @ ..] => screenshots::run(rest),
        ["sentences", rest @ ..] => sentences::run(rest),
        ["cldr"] => cldr().map(|()| ExitCode::SUCCESS),
        ["moods", rest @ ..] => moods::run(rest).map(|()| ExitCode::SUCCESS),
        ["dist", rest @ ..] => dist::run(rest),
        ["build"] => build(&tools::ensure()?).map(|()| ExitCode::SUCCESS),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        [command, ..] => Ok(misused(&format!("unknown command: {command}"))),
    }
}

/// What is deployed. The client first: the worker's pages name its files.
fn build(tools: &tools::Tools) -> Result<()> {
    assets::build(tools)?;
    worker::build(tools, Profile::Release).map(drop)
}

/// The table that languages are matched by. `cargo xtask test` says when it is to be made anew.
fn cldr() -> Result<()> {
    machine::npm_packages()?;
    print!("{}", run::capture(machine::node("xtask/src/cldr.mjs").arg("--write"))?);
    Ok(())
}

/// What a wrong command line is answered with.
fn misused(complaint: &str) -> ExitCode {
    eprintln!("{complaint}\n\n{USAGE}");
    ExitCode::from(2)
}

/// The checkout.
///
/// Cargo says where at run time. What it said at compile time may be another checkout, where two share a target folder.
fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        PathBuf::from(here).parent().map(Path::to_owned).unwrap_or_default()
    });
    &ROOT
}
