//! `cargo xtask test`: everything that must hold, one after the other, and a count of all of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};

use crate::machine::{chromium, node};
use crate::restart;
use crate::run::{capture, stream};
use crate::server::{Server, free_port};
use crate::tally::{Counts, Tally};
use crate::worker::Profile;
use crate::{bench, checks, corpus, misused, stores, tools, upgrade};

const PARTS: [&str; 3] = ["unit", "workerd", "browser"];
pub const TOKEN: &str = "operator-token-of-the-tests-and-no-other";
const SECRET: &str = "a secret for tests alone";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    if let Some(unknown) = arguments.iter().find(|argument| !PARTS.contains(argument)) {
        return Ok(misused(&format!("test has no part: {unknown}")));
    }
    let chosen = |part: &str| arguments.is_empty() || arguments.contains(&part);
    let mut tally = Tally::default();
    let tools = tally.attempt("set up", tools::ensure);
    if chosen("unit") {
        unit(&mut tally);
    }
    if chosen("workerd") || chosen("browser") {
        let browser = if chosen("browser") { tally.attempt("browser", chromium) } else { None };
        let built = tools.is_some_and(|tools| tally.check("build", || crate::build(&tools)));
        if built {
            served(&mut tally, chosen("workerd"), browser);
        } else {
            tally.skip("workerd, browser", "there is no build");
        }
    }
    Ok(tally.finish())
}

/// What needs no server and, but for the lints, no Wasm.
fn unit(tally: &mut Tally) {
    tally.check("shared depends on nothing impure", checks::shared_has_pure_dependencies);
    tally.check("shared asks for no time", checks::shared_has_no_clock);
    tally.check("every table is named with what becomes of it", stores::every_table_is_named);
    tally.check("languages are matched by CLDR's table", checks::cldr_table_is_current);
    tally.check("hours are compared with another evaluator", checks::hours_table_is_current);
    tally.check("the loader's declarations compile", checks::declarations_compile);
    if capture(&mut cargo(&["fmt", "--version"])).is_ok() {
        tally.check("format", || succeed(&mut cargo(&["fmt", "--all", "--check"])));
    } else {
        tally.skip("format", "no rustfmt: rustup component add rustfmt");
    }
    if capture(&mut cargo(&["clippy", "--version"])).is_ok() {
        let strict = ["--", "-D", "warnings"];
        let lint = |flags: &[&str]| succeed(cargo(&["clippy", "--quiet"]).args(flags).args(strict));
        // Without a package: all that runs natively, see `default-members`.
        tally.check("lints, native", || lint(&["--all-targets", "--features", "nearhand-shared/edge"]));
        tally.check("lints, views", || lint(&["--package", "nearhand-widget", "--features", "ssr", "--all-targets"]));
        let client = [&["--package", "nearhand-widget", "--features", "client"], WASM.as_slice()].concat();
        tally.check("lints, client", || lint(&client));
        tally.check("lints, worker", || lint(&[&["--package", "nearhand-edge-worker"], WASM.as_slice()].concat()));
    } else {
        tally.skip("lints", "no clippy: rustup component add clippy");
    }
    // Apart, so that one that does not compile leaves the others.
    let test = |package: &'static [&str]| cargo(&[&["test", "--no-fail-fast", "--package"], package].concat());
    tally.tests("unit: shared", Counts::Cargo, &mut test(&["nearhand-shared", "--features", "edge"]));
    tally.tests("unit: command line", Counts::Cargo, &mut test(&["nearhand"]));
    tally.tests("unit: views", Counts::Cargo, &mut test(&["nearhand-widget", "--features", "ssr"]));
    tally.tests("unit: xtask", Counts::Cargo, &mut test(&["xtask"]));
    tally.tests("unit: bench", Counts::Cargo, &mut test(&["nearhand-bench-search"]));
}

/// What needs the worker in workerd: one server, with nothing in it but the demo sites.
fn served(tally: &mut Tally, workerd: bool, browser: Option<PathBuf>) {
    if workerd {
        tally.check("production can be deployed", checks::production_can_be_deployed);
        tally.check("sizes keep their budgets", bench::check_sizes);
    }
    if workerd {
        tally.check("a booking survives a worker that is killed", restart::bookings_survive);
        tally.check("what version 0.1 has stored goes on", upgrade::version_0_1_goes_on);
    }
    let Some(server) = tally.attempt("serve and publish", serve) else {
        return tally.skip("workerd, browser", "there is no server");
    };
    if workerd {
        let corpus = publish_corpus(tally, &server);
        let mut tests = cargo(&["test", "--no-fail-fast", "--package", "nearhand-tests", "--"]);
        match &corpus {
            Some(corpus) => tests.env("NEARHAND_CORPUS", corpus),
            None => tests.args(["--skip", "corpus::"]),
        };
        tally.tests("workerd", Counts::Cargo, at(&server, &mut tests));
    }
    if let Some(browser) = browser {
        tally.check("publish the sites of tests", || publish_test_sites(&server));
        let mut tests = node("tests/browser/run.mjs");
        tally.tests("browser", Counts::Plain, at(&server, &mut tests).env("NEARHAND_CHROMIUM", browser));
    }
}

/// A large site beside the demo. Published twice: the second time nothing may change.
fn publish_corpus(tally: &mut Tally, server: &Server) -> Option<PathBuf> {
    if !corpus::is_possible() {
        tally.skip("corpus", "it is made of a Debian package, and there is no apt here");
        return None;
    }
    let site = tally.attempt("corpus", corpus::ensure)?;
    let publish = || capture(corpus::publish(&site, &server.address()).env("NEARHAND_OPERATOR_TOKEN", TOKEN));
    tally.check("the corpus publishes", || publish().map(drop));
    tally.check("publishing it again changes nothing", || {
        let said = publish()?;
        if said.contains("already up to date") { Ok(()) } else { bail!("it said: {said}") }
    });
    Some(site)
}

/// A site in every language of the widget and in the pseudo-locales, and one that asks for Turnstile.
pub fn publish_test_sites(server: &Server) -> Result<()> {
    let publish = |site: &str| corpus::publish(Path::new(site), &server.address());
    capture(publish("tests/sites/tongues").arg("--pseudo").env("NEARHAND_OPERATOR_TOKEN", TOKEN))?;
    capture(publish("tests/sites/challenged").env("NEARHAND_OPERATOR_TOKEN", TOKEN)).map(drop)
}

/// A server for tests, with the demo sites published and nothing else in it.
pub fn serve() -> Result<Server> {
    let state = Path::new("build/test-state");
    if state.exists() {
        fs::remove_dir_all(state).context("cannot empty build/test-state")?;
    }
    // Only here: test headers set the clock and the place of a request.
    let turnstile = format!("http://127.0.0.1:{}/", turnstile_port());
    let vars = [
        ("NEARHAND_TEST", "1"),
        ("NEARHAND_OPERATOR_TOKEN", TOKEN),
        // Of sites in tests/workerd/limits.rs and challenge.rs, and in tests/browser/cases/23 and 24.
        ("NEARHAND_IDENTITY_LUMEN", SECRET),
        ("NEARHAND_IDENTITY_T_VOUCHED", SECRET),
        ("NEARHAND_IDENTITY_T_MEMBERS", SECRET),
        ("NEARHAND_TURNSTILE_T_CHALLENGED", SECRET),
        ("NEARHAND_TURNSTILE_CHALLENGED", SECRET),
        ("NEARHAND_TURNSTILE_URL", &turnstile),
        // Of tests/workerd/hosts.rs.
        ("NEARHAND_HOST", "help.test"),
    ];
    let server = Server::start(Profile::Release, free_port()?, state, &vars)?;
    server.publish(Some(TOKEN))?;
    println!("{}", server.address());
    Ok(server)
}

/// Where tests stand in for Turnstile's server.
fn turnstile_port() -> u16 {
    static PORT: OnceLock<u16> = OnceLock::new();
    *PORT.get_or_init(|| free_port().unwrap_or(9_787))
}

/// A test program is told where the worker is, how to publish to it, and where to stand in for Turnstile.
pub fn at<'c>(server: &Server, command: &'c mut Command) -> &'c mut Command {
    command
        .env("NEARHAND_URL", server.address())
        .env("NEARHAND_OPERATOR_TOKEN", TOKEN)
        .env("NEARHAND_TURNSTILE_PORT", turnstile_port().to_string())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments);
    command
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = stream(command, |_| ())?;
    if !status.success() {
        bail!("failed ({status})");
    }
    Ok(())
}
