//! The commands for what is kept of a customer.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use nearhand::customers::{self, Named};
use nearhand::server::Server;
use nearhand::{retention, retire};
use nearhand_shared::id::SiteId;

use crate::desk::{Place, show, warn};
use crate::{Stop, find_token};

/// Who it is: by one of these.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Who {
    /// Their e-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Their phone number, with the country code
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// The shop's own id of them
    #[arg(long, value_name = "ID")]
    customer: Option<String>,
}

impl Who {
    fn named(&self) -> Named<'_> {
        match (&self.email, &self.phone, &self.customer) {
            (Some(email), _, _) => ("email", email),
            (_, Some(phone), _) => ("phone", phone),
            (_, _, customer) => ("customer", customer.as_deref().unwrap_or_default()),
        }
    }
}

/// `nearhand customers`.
#[derive(Debug, Subcommand)]
pub enum Customers {
    /// Looks for people by name, address, number or the shop's own id, in all regions
    Search {
        /// Words that are all among what they are called
        words: String,
        #[command(flatten)]
        place: Place,
    },
    /// Writes all that is kept of a person, in all regions, as JSON
    Export {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        place: Place,
        /// With what the business has noted of them for itself
        #[arg(long)]
        notes: bool,
    },
    /// Erases a person in all regions, for good; asks first where somebody is at the terminal
    Erase {
        #[command(flatten)]
        who: Who,
        #[command(flatten)]
        place: Place,
        /// Does not ask
        #[arg(long)]
        yes: bool,
        /// Tells what it would take, and erases nothing
        #[arg(long, conflicts_with = "yes")]
        dry_run: bool,
    },
}

impl Customers {
    /// Does it.
    pub fn run(self) -> Result<ExitCode, Stop> {
        match self {
            Customers::Search { words, place } => {
                let found = customers::search(&place.server()?, &place.site, &words)?;
                show(&found.to_text(), "nobody", found.warning())
            }
            Customers::Export { who, place, notes } => {
                let export = customers::export(&place.server()?, &place.site, who.named(), notes)?;
                io::stdout().lock().write_all(customers::to_json(&export)?.as_bytes())?;
                Ok(ExitCode::SUCCESS)
            }
            Customers::Erase { who, place, dry_run: true, .. } => {
                tell(who.named(), &place)?;
                Ok(ExitCode::SUCCESS)
            }
            Customers::Erase { who, place, yes, .. } => {
                // A program has decided before it calls; a person may have the wrong one in the line.
                if !yes && io::stdin().is_terminal() && !is_sure(who.named(), &place)? {
                    writeln!(io::stdout(), "nothing was erased")?;
                    return Ok(ExitCode::FAILURE);
                }
                let erasure = customers::erase(&place.server()?, &place.site, who.named())?;
                io::stdout().lock().write_all(erasure.to_text().as_bytes())?;
                warn(erasure.warning());
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

/// Tells what an erasure would take.
fn tell(named: Named<'_>, place: &Place) -> Result<(), Stop> {
    let weighed = customers::weigh(&place.server()?, &place.site, named)?;
    io::stdout().lock().write_all(weighed.to_text().as_bytes())?;
    warn(weighed.warning());
    Ok(())
}

/// Asks whoever is at the terminal, once they know what it takes.
fn is_sure(named: Named<'_>, place: &Place) -> Result<bool, Stop> {
    tell(named, place)?;
    let (_, value) = named;
    let mut out = io::stdout().lock();
    write!(out, "All that is kept of {} at {} will be erased for good. Type yes to go on: ", value, place.site)?;
    out.flush()?;
    let mut typed = String::new();
    io::stdin().read_line(&mut typed)?;
    Ok(typed.trim().eq_ignore_ascii_case("yes"))
}

/// `nearhand retire`.
#[derive(Debug, Args)]
pub struct Retire {
    /// The site's id
    #[arg(value_parser = SiteId::parse)]
    site: SiteId,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    to: String,
    /// The site's id once more; else whoever is at the terminal is asked for it
    #[arg(long, value_name = "ID")]
    confirm: Option<String>,
    /// A folder to which all is written first; else <SITE>-export here
    #[arg(long, value_name = "DIR")]
    export: Option<PathBuf>,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

impl Retire {
    /// Ends a site.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let mut out = io::stdout().lock();
        let typed = match &self.confirm {
            Some(typed) => typed.clone(),
            None if io::stdin().is_terminal() => {
                write!(
                    out,
                    "The site {0} ends for good: its content, what visitors wrote, booked calls, people. Type {0} to go on: ",
                    self.site
                )?;
                out.flush()?;
                let mut typed = String::new();
                io::stdin().read_line(&mut typed)?;
                typed.trim().to_owned()
            }
            None => String::new(),
        };
        if typed != self.site.as_str() {
            eprintln!("nothing was erased: confirm it with --confirm {}", self.site);
            return Ok(ExitCode::FAILURE);
        }
        let server = Server::new(&self.to, find_token(self.token.as_deref())?)?;
        let dir = self.export.unwrap_or_else(|| PathBuf::from(format!("{}-export", self.site)));
        // One that is whole is of an earlier run that could not end all.
        if retire::is_exported(&dir) {
            writeln!(out, "going on; {} has the export", dir.display())?;
        } else {
            let many = retire::export(&server, &self.site, &dir, &mut crate::progress)?;
            crate::end_progress();
            writeln!(out, "wrote {many} conversations to {}", dir.display())?;
        }
        if let Err(error) = retire::end(&server, &self.site, &mut crate::progress) {
            // A refusal ends nothing: what is written anew comes into the next export.
            if matches!(error, retire::NotRetired::Server(_)) {
                retire::forget(&dir)?;
            }
            return Err(error.into());
        }
        crate::end_progress();
        writeln!(out, "{} has ended; nothing of it is left", self.site)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// `nearhand retention`.
#[derive(Debug, Args)]
pub struct Retention {
    /// The site's id
    #[arg(value_parser = SiteId::parse)]
    site: SiteId,
    /// Counts, and erases nothing: erasing is the server's own, a little every day
    #[arg(long, required = true)]
    dry_run: bool,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    from: String,
    /// Counts as if the site kept what is resolved for so many days
    #[arg(long, value_name = "DAYS")]
    resolved_days: Option<u16>,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

impl Retention {
    /// Counts.
    pub fn run(self) -> Result<ExitCode, Stop> {
        // The line cannot be read without it.
        if !self.dry_run {
            return Ok(ExitCode::FAILURE);
        }
        let server = Server::new(&self.from, find_token(self.token.as_deref())?)?;
        let old = retention::count(&server, &self.site, self.resolved_days)?;
        show(&old.to_text(), "nothing is old", old.warning())
    }
}
