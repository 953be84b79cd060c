//! A mail server of this machine's, which keeps what it takes and shows it, and a page of every mail of the demo shop: so that mail can be
//! looked at while one develops.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::machine::node;
use crate::native;
use crate::run::{Running, capture};
use crate::server::free_port;

const NAME: &str = "NEARHAND_MAIL_URL";
/// Whose mails are shown.
const SITE: &str = "lumen";
/// Every mail in every language, to be read back.
const EVERY: &str = "build/mails.json";

/// Reads every mail in every language back by another implementation, the npm package `mailparser`.
pub fn are_read_back() -> Result<()> {
    fs::create_dir_all("build")?;
    fs::write(EVERY, every()?)?;
    capture(node("tests/mails.mjs").arg(EVERY)).map(drop)
}

/// Every mail in every language, as JSON.
fn every() -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", "nearhand-shared", "--features", "edge", "--example", "mails"]);
    capture(&mut command)
}

/// The page of every mail of the demo shop, in each of its languages, until it is dropped: as the command line shows those of any site.
pub struct Page {
    port: u16,
    server: Option<Running>,
}

impl Page {
    /// Where it will be.
    pub fn planned() -> Result<Self> {
        Ok(Page { port: free_port()?, server: None })
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// Shows the mails of the worker at an address.
    pub fn show(&mut self, worker: &str) -> Result<()> {
        let mut command = native::nearhand();
        command.args(["mail", "show", "--site", SITE, "--from", worker, "--port", &self.port.to_string()]);
        let mut server = Running::start(&mut command)?;
        server.print_in_background("mails");
        self.server = Some(server);
        Ok(())
    }
}

/// A server that runs until it is dropped.
pub struct Mailbox {
    _server: Running,
    smtp: u16,
    web: u16,
}

impl Mailbox {
    /// Starts one, unless `.dev.vars` says where mail goes. `page` is what it links to.
    pub fn start(page: &Page) -> Result<Option<Self>> {
        let vars = fs::read_to_string(".dev.vars").unwrap_or_default();
        if vars.lines().any(|line| line.trim_start().starts_with(NAME)) {
            return Ok(None);
        }
        let (smtp, web) = (free_port()?, free_port()?);
        let mut mailbox = node("tests/workerd/mailbox.mjs");
        mailbox.args([smtp, web].map(|port| port.to_string())).env("EVERY_MAIL", page.address());
        let mut server = Running::start(&mut mailbox)?;
        server.print_in_background("mail");
        Ok(Some(Mailbox { _server: server, smtp, web }))
    }

    /// What the worker is told of it.
    pub fn var(&self) -> (&'static str, String) {
        (NAME, format!("smtp://127.0.0.1:{}", self.smtp))
    }

    /// Where mails are shown.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.web)
    }
}
