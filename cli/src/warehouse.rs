//! `nearhand changes`: what a data warehouse loads.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use nearhand::changes::{self, Lines, Out, State};
use nearhand::server::Server;
use nearhand_shared::id::SiteId;

use crate::desk::warn;
use crate::{Stop, find_token};

/// `nearhand changes`.
#[derive(Debug, Args)]
pub struct Changes {
    /// The site's id
    #[arg(value_parser = SiteId::parse)]
    site: SiteId,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    from: String,
    /// Keeps in this file how far it has come, and goes on there the next time; without one it begins anew
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Goes on after a cursor that an earlier run has told
    #[arg(long, value_name = "CURSOR", conflicts_with = "state")]
    after: Option<String>,
    /// Adds the lines to this file; else to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// With what colleagues have noted for each other
    #[arg(long)]
    notes: bool,
    /// A token with the scope customers:read, or the operator's; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

impl Changes {
    /// Writes what has changed.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let server = Server::new(&self.from, find_token(self.token.as_deref())?)?;
        let opened = self.state.as_deref().map(|path| State::open(path, &self.site)).transpose();
        let (state, after) = match opened.map_err(changes::NotTold::from)? {
            Some((state, cursor)) => (Some(state), cursor),
            None => (None, self.after.unwrap_or_default()),
        };
        if let (Some(state), Some(lines)) = (&state, &self.out) {
            state.is_not(lines).map_err(changes::NotTold::from)?;
        }
        let mut stdout = io::stdout().lock();
        let mut out = match &self.out {
            Some(path) => Out::File(Lines::open(path).map_err(changes::NotTold::from)?),
            None => Out::Elsewhere(&mut stdout),
        };
        let to = (&mut out, state.as_ref());
        let told = changes::run(&server, &self.site, &after, self.notes, to, &mut crate::progress);
        crate::end_progress();
        let told = told?;
        eprintln!("{}", told.summary());
        if state.is_none() {
            eprintln!("next: --after {}", told.cursor);
        }
        warn(told.warning());
        Ok(ExitCode::SUCCESS)
    }
}
