//! The commands for the business's people.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Subcommand};
use nearhand::agents::{self, NewAgent};
use nearhand::server::Server;
use nearhand_shared::id::SiteId;
use nearhand_shared::people::{Agent, Role};

use crate::{Stop, find_token};

/// Which site of which server.
#[derive(Debug, Args)]
pub struct There {
    /// The site's id
    #[arg(long, value_name = "ID", value_parser = SiteId::parse)]
    site: SiteId,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    to: String,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

/// `nearhand agents`.
#[derive(Debug, Subcommand)]
pub enum Agents {
    /// Adds a person, and prints the link with which they sign in
    Add {
        /// Their e-mail address
        email: String,
        #[command(flatten)]
        there: There,
        /// Their name, as visitors read it
        #[arg(long, value_parser = NonEmptyStringValueParser::new())]
        name: String,
        /// agent (answers), lead (also assigns, reads figures) or admin (also manages people)
        #[arg(long, default_value = "agent", value_parser = role)]
        role: Role,
        /// A team that they are in; may be given several times
        #[arg(long = "team", value_name = "ID")]
        teams: Vec<String>,
        /// A language in which they answer; may be given several times
        #[arg(long = "language", value_name = "TAG")]
        languages: Vec<String>,
    },
    /// Shows who there is
    List {
        #[command(flatten)]
        there: There,
    },
    /// Makes a new link for a person; earlier ones are no longer good
    Link {
        /// Their e-mail address
        email: String,
        #[command(flatten)]
        there: There,
    },
    /// Removes a person, who is out at once
    Remove {
        /// Their e-mail address
        email: String,
        #[command(flatten)]
        there: There,
    },
}

impl There {
    fn server(&self) -> Result<Server, Stop> {
        Ok(Server::new(&self.to, find_token(self.token.as_deref())?)?)
    }

    fn find(&self, server: &Server, email: &str) -> Result<Agent, Stop> {
        agents::find(server, &self.site, email)?.ok_or_else(|| Stop::Nobody(email.to_owned()))
    }
}

impl Agents {
    /// Does it.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let mut out = io::stdout().lock();
        match self {
            Agents::Add { email, there, name, role, teams, languages } => {
                let server = there.server()?;
                let new = NewAgent { email: &email, name: &name, role, teams: &teams, languages: &languages };
                let agent = agents::add(&server, &there.site, &new)?;
                writeln!(out, "added {} as {}", agent.name, agent.role.as_str())?;
                print_link(&mut out, &server, &there.site, &agent)?;
            }
            Agents::List { there } => {
                let agents = agents::list(&there.server()?, &there.site)?;
                let text = agents::to_text(&agents);
                out.write_all(if text.is_empty() { b"nobody\n" } else { text.as_bytes() })?;
            }
            Agents::Link { email, there } => {
                let server = there.server()?;
                let agent = there.find(&server, &email)?;
                print_link(&mut out, &server, &there.site, &agent)?;
            }
            Agents::Remove { email, there } => {
                let server = there.server()?;
                let agent = there.find(&server, &email)?;
                agents::remove(&server, &there.site, &agent)?;
                writeln!(out, "removed {}", agent.name)?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn print_link(out: &mut impl Write, server: &Server, site: &SiteId, agent: &Agent) -> Result<(), Stop> {
    let link = agents::link(server, site, agent)?;
    writeln!(
        out,
        "{}\ngood once, until {}; give it to nobody else",
        link.url,
        link.expires.strftime("%Y-%m-%d %H:%M UTC")
    )?;
    Ok(())
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).ok_or_else(|| "is agent, lead or admin".to_owned())
}
