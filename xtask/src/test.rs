//! `cargo xtask test`: everything that must hold, and a count of all of it.
//!
//! The quickest checks run first. The tools and the worker take longest, and much of that one core alone (the worker
//! is optimised as a whole); so they are built beside the lints and the unit tests, which takes as long as the longer.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::machine::{chromium, node};
use crate::native::{self, Tests};
use crate::run::{self, Running, capture, stream};
use crate::server::{Server, TEST_TOKEN as TOKEN, free_port};
use crate::tally::{Counts, Outcome, Tally, timed};
use crate::worker::Profile;
use crate::{
    bench, checks, corpus, cuts, engines, hosted, imports, killed, mailbox, misused, restart, stays, stores, tools,
    upgrade, ways,
};

const PARTS: [&str; 5] = ["unit", "workerd", "hosted", "browser", "engines"];
const SECRET: &str = "a secret for tests alone";
/// Where workerd keeps what the tests store.
const STATE: &str = "build/test-state";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];
/// How many browsers are tested at once, each at a server of its own.
const LANES: usize = 2;
/// How long a service that tests call has to start.
const SERVICE_PATIENCE: Duration = Duration::from_secs(30);

pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    if let Some(unknown) = arguments.iter().find(|argument| !PARTS.contains(argument)) {
        return Ok(misused(&format!("test has no part: {unknown}")));
    }
    let chosen = |part: &str| arguments.is_empty() || arguments.contains(&part);
    let [unit, workerd, hosted, browser, engines] = PARTS.map(chosen);
    let mut tally = Tally::start();
    if tally.check("prepare", tools::prepare) && unit {
        rules(&mut tally);
    }
    let (built, browser, tests) = thread::scope(|scope| {
        let build = (workerd || hosted || browser || engines).then(|| scope.spawn(build));
        let is_named = arguments.contains(&"engines");
        let browsers = scope.spawn(move || browsers(browser, engines.then_some(is_named)));
        if unit {
            lints(&mut tally);
        }
        let tests = if unit || workerd { compile(&mut tally) } else { Tests::default() };
        if unit {
            unit_tests(&mut tally, &tests);
        }
        let joined = build.map(|build| build.join());
        let built = joined.and_then(Result::ok).is_some_and(|outcomes| take(&mut tally, outcomes));
        let browser = browsers.join().ok().flatten().and_then(|chromium| tally.take("chromium", chromium));
        (built, browser, tests)
    });
    if built && hosted {
        on_one_machine(&mut tally);
    }
    let is_served = workerd || browser.is_some() || engines;
    if built && is_served {
        served(&mut tally, workerd.then_some(&tests), browser, engines.then(|| arguments.contains(&"engines")));
    } else if !built && (hosted || is_served) {
        tally.skip("workerd, hosted, browser, engines", "there is no build");
    }
    Ok(tally.finish())
}

/// Chromium, then the other engines: apt does one thing at a time.
fn browsers(browser: bool, engines: Option<bool>) -> Option<Outcome<PathBuf>> {
    let chromium = browser.then(|| timed(chromium));
    if let Some(is_named) = engines {
        engines::install(is_named);
    }
    chromium
}

/// The tools, and with them what is deployed.
fn build() -> (Outcome<()>, Option<Outcome<()>>) {
    let mut tools = None;
    let set_up = timed(|| tools::ensure().map(|ensured| tools = Some(ensured)));
    (set_up, tools.map(|tools| timed(|| crate::build(&tools))))
}

fn take(tally: &mut Tally, (set_up, build): (Outcome<()>, Option<Outcome<()>>)) -> bool {
    tally.take("tools (beside the above)", set_up);
    build.is_some_and(|build| tally.take("build (beside the above)", build).is_some())
}

/// What is known in seconds.
fn rules(tally: &mut Tally) {
    tally.check("shared depends on nothing impure", checks::shared_has_pure_dependencies);
    tally.check("shared asks for no time", checks::shared_has_no_clock);
    tally.check("every table is named with what becomes of it", stores::every_table_is_named);
    tally.check("no files import in a circle", imports::make_no_circles);
    tally.check("the worker imports down its layers", imports::go_down_the_layers);
    tally.check("languages are matched by CLDR's table", checks::cldr_table_is_current);
    tally.check("hours are compared with another evaluator", checks::hours_table_is_current);
    tally.check("the loader's declarations compile", checks::declarations_compile);
    if capture(&mut cargo(&["fmt", "--version"])).is_ok() {
        tally.check("format", || succeed(&mut cargo(&["fmt", "--all", "--check"])));
    } else {
        tally.skip("format", "no rustfmt: rustup component add rustfmt");
    }
}

fn lints(tally: &mut Tally) {
    if capture(&mut cargo(&["clippy", "--version"])).is_err() {
        return tally.skip("lints", "no clippy: rustup component add clippy");
    }
    let lint = |command: &mut Command| succeed(command.args(["--quiet", "--", "-D", "warnings"]));
    tally.check("lints, native", || lint(native::cargo("clippy").arg("--all-targets")));
    let client = ["clippy", "--package", "nearhand-widget", "--features", "client"];
    tally.check("lints, client", || lint(cargo(&client).args(WASM)));
    let desk = ["clippy", "--package", "nearhand-desk", "--features", "client"];
    tally.check("lints, desk's client", || lint(cargo(&desk).args(WASM)));
    tally.check("lints, worker", || lint(cargo(&["clippy", "--package", "nearhand-edge-worker"]).args(WASM)));
}

fn compile(tally: &mut Tally) -> Tests {
    let mut compiled = Tests::default();
    tally.check("tests compile", || {
        let all;
        (compiled, all) = Tests::compile()?;
        if all { Ok(()) } else { bail!("some do not; see above") }
    });
    compiled
}

/// What needs no server.
fn unit_tests(tally: &mut Tally, tests: &Tests) {
    tally.check("mails of all languages are read back", mailbox::are_read_back);
    tally.tests("unit: shared", Counts::Cargo, &mut tests.of("shared"));
    tally.tests("unit: command line", Counts::Cargo, &mut tests.of("cli"));
    tally.tests("unit: views", Counts::Cargo, &mut tests.of("widget"));
    tally.tests("unit: desk", Counts::Cargo, &mut tests.of("desk"));
    tally.tests("unit: xtask", Counts::Cargo, &mut tests.of("xtask"));
    tally.tests("unit: corpus", Counts::Cargo, &mut tests.of("bench/corpus"));
    tally.tests("unit: bench", Counts::Cargo, &mut tests.of("bench/search"));
}

/// A release, served by workerd alone.
fn on_one_machine(tally: &mut Tally) {
    tally.check("a release is deployed without a warning", hosted::a_release_is_deployed_without_a_warning);
    tally.check("a release serves itself on one machine", hosted::a_release_serves_itself);
    tally.check("what is later is done after a restart of that machine", hosted::what_is_later_is_done_after_a_restart);
}

/// What needs the worker in workerd: servers with nothing in them but the demo sites. `engines`: whether somebody has named them,
/// where they are tried at all.
fn served(tally: &mut Tally, workerd: Option<&Tests>, browser: Option<PathBuf>, engines: Option<bool>) {
    if let Some(tests) = workerd {
        tally.check("production can be deployed", checks::production_can_be_deployed);
        tally.check("sizes keep their budgets", bench::check_sizes);
        tally.check("a booking survives a worker that is killed", restart::bookings_survive);
        let survived = || cuts::survived(tests);
        tally.check("conversations survive a worker that is killed, and a hub that is gone", survived);
        tally.check("mail goes out by each way", ways::each_takes_mail);
        tally.check("a mail survives a worker that is killed", ways::mails_survive);
        tally.check("a mail waits for a way out", ways::mails_wait_for_a_way);
        tally.check("a webhook is told where a worker is killed", killed::webhooks_survive);
        tally.check("files of buckets survive a worker that is killed", killed::files_survive);
        tally.check("version 0.1 and this one share what they store", upgrade::versions_share_their_state);
    }
    let Some(server) = tally.attempt("serve and publish", serve) else {
        return tally.skip("workerd, browser, engines", "there is no server");
    };
    let mailbox = || stand_in("mailbox", mail_ports().0, &[&mail_ports().1.to_string()]);
    let _mailbox = tally.attempt("a server that takes mail", mailbox);
    if let Some(tests) = workerd {
        let provider = || stand_in("provider", provider_port(), &[]);
        let _provider = tally.attempt("a provider to sign in with", provider);
        let translator = || stand_in("translator", translator_port(), &[SECRET]);
        let _translator = tally.attempt("a service that translates", translator);
        let receiver = || stand_in("receiver", receiver_port(), &[HOOK, NEW_HOOK]);
        let _receiver = tally.attempt("a system that webhooks tell", receiver);
        let corpus = publish_corpus(tally, &server);
        let mut programs = tests.of("tests");
        for tests in &mut programs {
            match &corpus {
                Some(corpus) => tests.env("NEARHAND_CORPUS", corpus),
                None => tests.args(["--skip", "corpus::"]),
            };
            at(&server, tests);
        }
        tally.tests("workerd", Counts::Cargo, &mut programs);
        tally.check("neither a note nor what visitors write is in the worker's log", || match run::leaked() {
            Some(line) => bail!("it was logged: {line}"),
            None => Ok(()),
        });
        tally.check("what is written in a region is stored there alone", || stays::check(Path::new(STATE)));
    }
    if let Some(browser) = browser {
        in_browsers(tally, &server, &browser);
    }
    if let Some(is_named) = engines {
        engines::run(tally, is_named, |tests| {
            at(&server, tests);
        });
    }
}

/// Every lane has a server, so that no case meets what another does at the same time.
fn in_browsers(tally: &mut Tally, first: &Server, browser: &Path) {
    let more = tally.attempt("serve and publish to the browsers", || {
        publish_test_sites(first)?;
        let serve = |lane| serve_from(&format!("build/test-state-{lane}"));
        let more = (1..LANES).map(serve).collect::<Result<Vec<_>>>()?;
        more.iter().try_for_each(publish_test_sites)?;
        Ok(more)
    });
    let more = more.unwrap_or_default();
    let addresses: Vec<String> = [first].into_iter().chain(&more).map(Server::address).collect();
    let mut tests = node("tests/browser/run.mjs");
    // The command line, a part a line: some cases answer as people of the business do.
    let line = native::nearhand();
    let parts = [line.get_program()].into_iter().chain(line.get_args()).map(|part| part.to_string_lossy().into_owned());
    tests.env("NEARHAND_CLI", parts.collect::<Vec<_>>().join("\n"));
    at(first, &mut tests).env("NEARHAND_URLS", addresses.join(" ")).env("NEARHAND_CHROMIUM", browser);
    tally.tests("browser", Counts::Plain, &mut [tests]);
}

/// A large site beside the demo. Published twice: the second time nothing may change.
fn publish_corpus(tally: &mut Tally, server: &Server) -> Option<PathBuf> {
    if !corpus::is_possible() {
        tally.skip("corpus", "it is made of a Debian package, and there is no apt here");
        return None;
    }
    let site = tally.attempt("corpus", corpus::ensure)?;
    let publish = || capture(native::publish(&site, &server.address()).env("NEARHAND_OPERATOR_TOKEN", TOKEN));
    tally.check("the corpus publishes", || publish().map(drop));
    tally.check("publishing it again changes nothing", || {
        let said = publish()?;
        if said.contains("already up to date") { Ok(()) } else { bail!("it said: {said}") }
    });
    Some(site)
}

/// A site in every language of the widget and in the pseudo-locales, and one that asks for Turnstile.
pub fn publish_test_sites(server: &Server) -> Result<()> {
    let publish = |site: &str| native::publish(Path::new(site), &server.address());
    capture(publish("tests/sites/tongues").arg("--pseudo").env("NEARHAND_OPERATOR_TOKEN", TOKEN))?;
    capture(publish("tests/sites/challenged").env("NEARHAND_OPERATOR_TOKEN", TOKEN)).map(drop)
}

/// A server for tests, with the demo sites published and nothing else in it.
pub fn serve() -> Result<Server> {
    serve_from(STATE)
}

fn serve_from(state: &str) -> Result<Server> {
    let state = Path::new(state);
    if state.exists() {
        fs::remove_dir_all(state).with_context(|| format!("cannot empty {}", state.display()))?;
    }
    // Only here: test headers set the clock and the place of a request.
    let turnstile = format!("http://127.0.0.1:{}/", turnstile_port());
    let access = format!("http://127.0.0.1:{}", provider_port());
    let mail = format!("smtp://127.0.0.1:{}", mail_ports().0);
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
        // Of tests/workerd/sign_in.rs.
        ("NEARHAND_OIDC_T_OIDC", SECRET),
        ("NEARHAND_ACCESS_URL", &access),
        // Of tests/workerd/translation.rs.
        ("NEARHAND_TRANSLATION_T_DEEPL_THREAD", SECRET),
        ("NEARHAND_TRANSLATION_T_DEEPL_ANSWER", SECRET),
        ("NEARHAND_TRANSLATION_T_DEEPL_OUT", SECRET),
        ("NEARHAND_TRANSLATION_T_DEEPL_REFUSES", SECRET),
        // Of tests/workerd/webhooks.rs.
        ("NEARHAND_WEBHOOK_T_HOOKS_TOLD__CRM", BOTH_HOOKS),
        ("NEARHAND_WEBHOOK_T_HOOKS_FAILS__CRM", HOOK),
        ("NEARHAND_WEBHOOK_T_HOOKS_ENDS__CRM", HOOK),
        ("NEARHAND_WEBHOOK_T_HOOKS_DESK__CRM", HOOK),
        // Of tests/workerd/residency.rs.
        ("NEARHAND_WEBHOOK_T_HOOKS_STAYS__CRM", HOOK),
        // Of tests/workerd/mail.rs.
        ("NEARHAND_MAIL_URL", &mail),
        // Of tests/workerd/hosts.rs.
        ("NEARHAND_HOST", "help.test"),
    ];
    let server = Server::start(Profile::Release, free_port()?, state, &vars)?;
    server.publish(Some(TOKEN))?;
    println!("{}", server.address());
    Ok(server)
}

/// The secret of webhooks, the one that is put in its place, and both as they are then set.
const HOOK: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NEW_HOOK: &str = "whsec_YW5vdGhlciBzZWNyZXQgb2YgdGhlIGRvY3MsIG9mIDMzIGI=";
const BOTH_HOOKS: &str =
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw, whsec_YW5vdGhlciBzZWNyZXQgb2YgdGhlIGRvY3MsIG9mIDMzIGI=";

/// A service that tests call, until it is dropped: a provider of OpenID Connect that is Cloudflare Access besides, one that
/// translates, or one that takes mail.
fn stand_in(name: &'static str, port: u16, arguments: &[&str]) -> Result<Running> {
    let script = format!("tests/workerd/{name}.mjs");
    let mut service = Running::start(node(&script).arg(port.to_string()).args(arguments))?;
    service.print_in_background(name);
    let deadline = Instant::now() + SERVICE_PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if Instant::now() > deadline {
            bail!("the {name} does not answer");
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(service)
}

/// Where the provider is.
fn provider_port() -> u16 {
    static PORT: OnceLock<u16> = OnceLock::new();
    *PORT.get_or_init(|| free_port().unwrap_or(9_788))
}

/// Where the service is that translates.
fn translator_port() -> u16 {
    static PORT: OnceLock<u16> = OnceLock::new();
    *PORT.get_or_init(|| free_port().unwrap_or(9_789))
}

/// Where the system is that webhooks tell.
fn receiver_port() -> u16 {
    static PORT: OnceLock<u16> = OnceLock::new();
    *PORT.get_or_init(|| free_port().unwrap_or(9_792))
}

/// Where mail is taken, and where it is shown.
fn mail_ports() -> (u16, u16) {
    static PORTS: OnceLock<(u16, u16)> = OnceLock::new();
    *PORTS.get_or_init(|| (free_port().unwrap_or(9_790), free_port().unwrap_or(9_791)))
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
        .env("NEARHAND_OIDC_PORT", provider_port().to_string())
        .env("NEARHAND_TRANSLATOR_PORT", translator_port().to_string())
        .env("NEARHAND_RECEIVER_PORT", receiver_port().to_string())
        .env("NEARHAND_MAILBOX", format!("http://127.0.0.1:{}", mail_ports().1))
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
