//! The worker in workerd, served by `wrangler dev`, and the sites published to it.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::machine::node;
use crate::native;
use crate::run::{Running, step};
use crate::worker::Profile;

const PATIENCE: Duration = Duration::from_secs(60);
/// The operator's token of servers that are started for tests.
pub const TEST_TOKEN: &str = "operator-token-of-the-tests-and-no-other";

/// A server that runs until it is dropped.
pub struct Server {
    wrangler: Running,
    port: u16,
}

/// `wrangler`, kept from talking to anyone but this machine.
pub fn wrangler() -> Command {
    let mut command = node("node_modules/wrangler/bin/wrangler.js");
    command
        .env("WRANGLER_SEND_METRICS", "false")
        .env("WRANGLER_SEND_ERROR_REPORTS", "false")
        // With the banner goes the look for a newer version.
        .env("WRANGLER_HIDE_BANNER", "true")
        .env("WRANGLER_LOG_PATH", ".wrangler/logs")
        // The network location of this machine would make its tests differ from another's.
        .env("CLOUDFLARE_CF_FETCH_ENABLED", "false");
    command
}

impl Server {
    /// Starts it, and comes back when it answers. `state` is where workerd keeps its databases; `vars` come before
    /// those of wrangler.toml and `.dev.vars`.
    pub fn start(worker: Profile, port: u16, state: &Path, vars: &[(&str, &str)]) -> Result<Self> {
        Self::start_with(&[&worker.script()], port, state, vars)
    }

    /// The same with what else wrangler is told: which worker to serve, and how.
    pub fn start_with(told: &[&str], port: u16, state: &Path, vars: &[(&str, &str)]) -> Result<Self> {
        Self::start_by(wrangler(), told, port, state, vars)
    }

    /// The same by a wrangler that has been told things by its environment.
    pub fn start_by(
        mut command: Command,
        told: &[&str],
        port: u16,
        state: &Path,
        vars: &[(&str, &str)],
    ) -> Result<Self> {
        // An IPv4 address: that is what every client tries for `localhost`, sooner or later.
        command.arg("dev").args(told).args(["--ip", "127.0.0.1", "--port", &port.to_string()]);
        // The default inspector port may be taken by another checkout.
        command.args(["--inspector-port", "0", "--show-interactive-dev-session=false", "--persist-to"]).arg(state);
        for (name, value) in vars {
            command.args(["--var", &format!("{name}:{value}")]);
        }
        if std::env::var_os("WRANGLER_LOG").is_none() {
            command.env("WRANGLER_LOG", "warn");
        }
        let mut wrangler = Running::start(&mut command)?;
        wrangler.print_in_background("worker");
        let mut server = Self { wrangler, port };
        server.wait_until_healthy()?;
        Ok(server)
    }

    /// Kills it and all that it has started, in the midst of whatever they do.
    pub fn kill(self) {
        self.wrangler.kill();
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Fails as soon as wrangler ends, which it does when it cannot start.
    pub fn wait_until_healthy(&mut self) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.check_alive()?;
            let answer = get(self.port, "/healthz").unwrap_or_default();
            if answer.starts_with("HTTP/1.1 200") {
                return Ok(());
            }
            if Instant::now() > deadline {
                let first = answer.lines().next().unwrap_or("nothing");
                bail!("the worker is not healthy after {} s: /healthz answers {first}", PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    pub fn check_alive(&mut self) -> Result<()> {
        match self.wrangler.ended()? {
            Some(status) => bail!("wrangler ended ({status})"),
            None => Ok(()),
        }
    }

    /// Publishes every demo site. Without a token here, the command line finds that of `.dev.vars`.
    pub fn publish(&self, token: Option<&str>) -> Result<()> {
        let mut sites = Vec::new();
        for entry in fs::read_dir("sites").context("cannot list sites/")? {
            sites.push(entry?.path());
        }
        sites.sort();
        for site in sites.iter().filter(|site| site.join("site.toml").exists()) {
            let mut command = native::publish(site, &self.address());
            if let Some(token) = token {
                command.env("NEARHAND_OPERATOR_TOKEN", token);
            }
            step(&format!("publish {}", site.display()), &mut command)?;
        }
        Ok(())
    }
}

/// A port that nobody listens at, and none twice. It is below those that systems give to connections that go out (Linux: from 32768;
/// RFC 6056 wants them from 49152), so that until it is listened at none of these takes it.
pub fn free_port() -> Result<u16> {
    static TRIED: AtomicU16 = AtomicU16::new(0);
    // Two runs on one machine begin at different places.
    let start = (std::process::id() % 100) as u16 * 100;
    for _ in 0..10_000 {
        let port = 20_000 + (start + TRIED.fetch_add(1, Ordering::Relaxed)) % 10_000;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("no port between 20000 and 30000 is free")
}

/// The answer to one request, head and body, as it came: enough to see a status.
fn get(port: u16, path: &str) -> Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream
        .write_all(format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
