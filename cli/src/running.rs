//! `nearhand serve` and `nearhand deploy`: a release on a machine of one's own, or on Cloudflare.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Args;
use nearhand::deploying::{Deploy as Deployment, NPX};
use nearhand::hosting::{DATA, Hosting, NotHosted, Release, SETTINGS};
use nearhand_shared::region::Region;

use crate::Stop;

/// `nearhand serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// Where everything is kept: what is published, what visitors write, and nearhand.env with the secrets
    #[arg(long, value_name = "DIR", default_value = DATA)]
    data: PathBuf,
    /// The region that this machine is in, such as eu: needed at the first start
    #[arg(long, value_parser = region)]
    region: Option<Region>,
    /// Where to listen: a server that speaks TLS stands in front of it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8787")]
    listen: String,
    /// For trying things on this machine alone: pages of localhost may embed every site
    #[arg(long)]
    development: bool,
    /// Lets mail, webhooks and translations go to addresses of this machine's own network too
    #[arg(long)]
    private_network: bool,
    /// The release's folder; else that of this program
    #[arg(long, value_name = "DIR")]
    release: Option<PathBuf>,
    /// The program workerd; else that of a node_modules here, in the release or above, else that of PATH
    #[arg(long, value_name = "FILE")]
    workerd: Option<PathBuf>,
}

impl Serve {
    /// Becomes the server; comes back only where it cannot.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let release = Release::find(self.release.as_deref()).map_err(NotHosted::from)?;
        let workerd = match self.workerd {
            Some(workerd) => workerd,
            None => release.workerd().map_err(NotHosted::from)?,
        };
        let hosting = Hosting {
            data: self.data,
            listen: self.listen,
            region: self.region,
            is_development: self.development,
            is_private: self.private_network,
        };
        let start = hosting.prepare(&release, &workerd)?;
        hosting.can_listen()?;
        for warning in &start.warnings {
            eprintln!("warning: {}: {warning}", hosting.data.join(SETTINGS).display());
        }
        writeln!(
            io::stdout(),
            "Nearhand listens at {}; the operator's token is in {}",
            hosting.listen,
            hosting.data.join(SETTINGS).display()
        )?;
        become_it(start.command, &workerd)
    }
}

/// The process itself becomes workerd, so that what starts and ends it (systemd, a terminal) has to do with one process alone.
#[cfg(unix)]
fn become_it(mut command: Command, program: &Path) -> Result<ExitCode, Stop> {
    use std::os::unix::process::CommandExt;
    Err(Stop::Program(program.display().to_string(), command.exec()))
}

#[cfg(not(unix))]
fn become_it(mut command: Command, program: &Path) -> Result<ExitCode, Stop> {
    let status = command.status().map_err(|error| Stop::Program(program.display().to_string(), error))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn region(name: &str) -> Result<Region, String> {
    Region::parse(name).ok_or_else(|| format!("it is one of {}", Region::names().join(", ")))
}

/// `nearhand deploy`.
#[derive(Debug, Args)]
pub struct Deploy {
    /// Your settings of the deployment (address, content store, buckets): begun from the release's where it is not there
    #[arg(long, value_name = "FILE", default_value = "wrangler.toml")]
    config: PathBuf,
    /// The release's folder; else that of this program
    #[arg(long, value_name = "DIR")]
    release: Option<PathBuf>,
    /// Puts everything together as for Cloudflare, and deploys nothing
    #[arg(long)]
    dry_run: bool,
}

impl Deploy {
    /// Deploys, and sets the operator's token where there is none.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let release = Release::find(self.release.as_deref()).map_err(NotHosted::from)?;
        let deployment = Deployment { release: &release, config: &self.config };
        if deployment.begin()? {
            writeln!(
                io::stdout(),
                "wrote {}: your settings of the deployment, to be kept in version control. Without a change it deploys the worker \
                 `nearhand`, at an address of workers.dev",
                self.config.display()
            )?;
        }
        for missing in deployment.missing()? {
            eprintln!("warning: {missing}");
        }
        if !succeeds(&mut deployment.upload(self.dry_run))? {
            return Ok(ExitCode::FAILURE);
        }
        if self.dry_run {
            return Ok(ExitCode::SUCCESS);
        }
        if let Some(token) = deployment.set_token()? {
            writeln!(
                io::stdout(),
                "The operator's token is set. Keep it where you keep passwords, it is shown this once:\n\n  {token}\n\nNext:\n  \
                 export NEARHAND_OPERATOR_TOKEN={token}\n  nearhand publish SITE --to https://…"
            )?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn succeeds(command: &mut Command) -> Result<bool, Stop> {
    let status = command.status().map_err(|error| Stop::Program(NPX.to_owned(), error))?;
    Ok(status.success())
}
