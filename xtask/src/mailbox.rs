//! A mail server of this machine's, which keeps what it takes and shows it: so that mail can be looked at while one develops.

use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::machine::node;
use crate::run::{Running, capture};
use crate::server::free_port;

const NAME: &str = "NEARHAND_MAIL_URL";
/// Every mail in every language, to be looked at.
const EVERY: &str = "build/mails.json";

/// Reads every mail in every language back by another implementation, the npm package `mailparser`.
pub fn are_read_back() -> Result<()> {
    write_every()?;
    capture(node("tests/mails.mjs").arg(EVERY)).map(drop)
}

fn write_every() -> Result<()> {
    fs::create_dir_all("build")?;
    Ok(fs::write(EVERY, every()?)?)
}

/// Every mail in every language, as JSON.
fn every() -> Result<String> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", "nearhand-shared", "--features", "edge", "--example", "mails"]);
    capture(&mut command)
}

/// A server that runs until it is dropped.
pub struct Mailbox {
    _server: Running,
    smtp: u16,
    web: u16,
}

impl Mailbox {
    /// Starts one, unless `.dev.vars` says where mail goes.
    pub fn start() -> Result<Option<Self>> {
        let vars = fs::read_to_string(".dev.vars").unwrap_or_default();
        if vars.lines().any(|line| line.trim_start().starts_with(NAME)) {
            return Ok(None);
        }
        let (smtp, web) = (free_port()?, free_port()?);
        write_every()?;
        let mut mailbox = node("tests/workerd/mailbox.mjs");
        let mut server = Running::start(mailbox.args([&smtp.to_string(), &web.to_string(), EVERY]))?;
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
