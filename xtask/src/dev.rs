//! `cargo xtask dev`: the demo shop on this machine, rebuilt on change.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, bail};

use crate::machine::node;
use crate::mailbox::{Mailbox, Page};
use crate::run::capture;
use crate::server::Server;
use crate::stamp::{files, write_if_changed};
use crate::tools::{self, Tools};
use crate::worker::{self, Profile};
use crate::{agents, assets, misused};

/// A change of these is a rebuild …
const CODE: [&str; 8] = ["widget", "live", "desk", "shared", "loader", "edge-worker", "Cargo.toml", "Trunk.toml"];
/// … and a change of this publishes again.
const SITES: [&str; 1] = ["sites"];

/// Short enough not to be waited for; at a few hundred files a look takes about a millisecond.
const LOOK_EVERY: Duration = Duration::from_millis(400);

pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let (mut port, mut watching) = (8787, true);
    let mut rest = arguments;
    while let [argument, others @ ..] = rest {
        rest = others;
        match (*argument, others) {
            ("--no-watch", _) => watching = false,
            ("--port", [number, others @ ..]) => {
                let Ok(number) = number.parse() else { return Ok(misused(&format!("no port: {number}"))) };
                (port, rest) = (number, others);
            }
            _ => return Ok(misused(&format!("dev does not know: {argument}"))),
        }
    }
    // Looked at first: it would be a pity to learn it after the build.
    if let Err(error) = TcpListener::bind(("127.0.0.1", port)) {
        bail!("port {port} cannot be used ({error}); choose another with --port");
    }
    let tools = tools::ensure()?;
    secret("NEARHAND_OPERATOR_TOKEN")?;
    let vouching = secret("NEARHAND_IDENTITY_LUMEN")?;
    let customers = capture(node("xtask/src/customers.mjs").env("SECRET", vouching))?;
    write_if_changed(Path::new(assets::CUSTOMERS), customers.as_bytes())?;
    // Taken before the build, so that what is changed during it is not missed.
    let mut seen = (look(&CODE)?, look(&SITES)?);
    assets::build(&tools)?;
    worker::build(&tools, Profile::Quick)?;
    let mut page = Page::planned()?;
    let mailbox = Mailbox::start(&page)?;
    let vars: Vec<(&str, String)> = mailbox.iter().map(Mailbox::var).collect();
    let vars: Vec<(&str, &str)> = vars.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut server = Server::start(Profile::Quick, port, Path::new(".wrangler/state"), &vars)?;
    server.publish(None)?;
    agents::show_links(&server.address())?;
    page.show(&server.address())?;
    if let Some(mailbox) = &mailbox {
        println!("Mails that are sent: {}", mailbox.address());
    }
    println!("Every mail, in each language of the shop: {}", page.address());
    println!("Nearhand is ready: {}/demo/", server.address());
    loop {
        thread::sleep(LOOK_EVERY);
        server.check_alive()?;
        if !watching {
            continue;
        }
        let now = (look(&CODE)?, look(&SITES)?);
        if now == seen {
            continue;
        }
        // An editor, or git, may be at the second of many files: wait for a moment of rest.
        thread::sleep(LOOK_EVERY);
        if (look(&CODE)?, look(&SITES)?) != now {
            continue;
        }
        let code = now.0 != seen.0;
        seen = now;
        let started = Instant::now();
        match update(&tools, &mut server, code) {
            Ok(()) => println!("Up to date after {:.1} s.", started.elapsed().as_secs_f64()),
            // Someone is in the middle of writing: the old worker serves on.
            Err(error) => eprintln!("error: {error:#}"),
        }
    }
}

fn update(tools: &Tools, server: &mut Server, code: bool) -> Result<()> {
    if code {
        assets::build(tools)?;
        if worker::build(tools, Profile::Quick)? {
            // Wrangler watches the script and starts the new one by itself.
            server.wait_until_healthy()?;
        }
    } else {
        assets::development_folder()?;
    }
    // After a change of code too: the format of what is published may be part of it.
    server.publish(None)
}

/// The state of all watched files. Times and lengths, unlike a build's stamps: this is done twice a second.
fn look(paths: &[&str]) -> Result<BTreeMap<PathBuf, (SystemTime, u64)>> {
    let mut found = BTreeMap::new();
    for path in paths {
        for file in files(Path::new(path))? {
            // A file may go between the list and the look.
            if let Ok(metadata) = fs::metadata(&file) {
                found.insert(file, (metadata.modified()?, metadata.len()));
            }
        }
    }
    Ok(found)
}

/// A secret of this checkout, which is made where there is none.
fn secret(name: &str) -> Result<String> {
    let path = Path::new(".dev.vars");
    let old = match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        read => read.context("cannot read .dev.vars")?,
    };
    let known = old.lines().filter_map(|line| line.split_once('=')).find(|(key, _)| key.trim() == name);
    if let Some((_, value)) = known {
        return Ok(value.trim().trim_matches('"').to_owned());
    }
    let mut random = [0; 32];
    File::open("/dev/urandom")?.read_exact(&mut random)?;
    let token: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    let separator = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
    // A secret, if only of this machine: for its owner's eyes.
    let mut file = OpenOptions::new().append(true).create(true).mode(0o600).open(path)?;
    writeln!(file, "{separator}{name}={token}").context("cannot write .dev.vars")?;
    Ok(token)
}
