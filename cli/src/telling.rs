//! The commands for what visitors are told at once, and for where their requests go.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Args, Subcommand};
use nearhand::clock::Clock;
use nearhand::notices::{self, New};
use nearhand::residency;
use nearhand::server::Server;
use nearhand_shared::id::SiteId;
use nearhand_shared::notice::Level;

use crate::desk::show;
use crate::{Stop, find_token};

/// Which site of which server.
#[derive(Debug, Args)]
pub struct There {
    /// The site's id
    #[arg(value_parser = SiteId::parse)]
    site: SiteId,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    to: String,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

impl There {
    fn server(&self) -> Result<Server, Stop> {
        Ok(Server::new(&self.to, find_token(self.token.as_deref())?)?)
    }
}

/// `nearhand notice`.
#[derive(Debug, Subcommand)]
pub enum Notice {
    /// Tells visitors something, within a minute and without a publish
    Add {
        #[command(flatten)]
        there: There,
        /// What it says in a language of the site, such as de="Pakete kommen später."; once for each language
        #[arg(long = "text", value_name = "LOCALE=TEXT", required = true, value_parser = text)]
        texts: Vec<(String, String)>,
        /// Only in this market; may be given several times
        #[arg(long = "market", value_name = "ID")]
        markets: Vec<String>,
        /// Only in this of the site's languages; may be given several times
        #[arg(long = "locale", value_name = "TAG")]
        locales: Vec<String>,
        /// Only on these pages of the shop, such as "/checkout*"; may be given several times
        #[arg(long = "page", value_name = "PATH")]
        pages: Vec<String>,
        /// From when, such as 2026-12-18T00:00+01:00 or "2026-12-18T00:00[Europe/Berlin]"; else now
        #[arg(long, value_name = "INSTANT")]
        from: Option<String>,
        /// Until when; else until it is ended
        #[arg(long, value_name = "INSTANT")]
        until: Option<String>,
        /// info or warning
        #[arg(long, default_value = "info", value_parser = PossibleValuesParser::new(Level::NAMES))]
        level: String,
        /// The article that says more
        #[arg(long, value_name = "SLUG")]
        article: Option<String>,
        /// Its id, to change the one that has it; else the server makes one
        #[arg(long, default_value = "")]
        id: String,
    },
    /// Shows what visitors are told: what was added so, and what is in site.toml
    List {
        #[command(flatten)]
        there: There,
    },
    /// Ends one that was added so; those of site.toml are taken away there
    End {
        #[command(flatten)]
        there: There,
        /// Its id
        #[arg(value_parser = NonEmptyStringValueParser::new())]
        id: String,
    },
}

fn text(text: &str) -> Result<(String, String), String> {
    let (locale, text) = text.split_once('=').ok_or("is written LOCALE=TEXT, such as en=\"Parcels are late.\"")?;
    Ok((locale.trim().to_owned(), text.trim().to_owned()))
}

impl Notice {
    /// Does it.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let mut out = io::stdout().lock();
        match self {
            Notice::Add { there, texts, markets, locales, pages, from, until, level, article, id } => {
                let texts: BTreeMap<String, String> = texts.into_iter().collect();
                let new = New { id, markets, locales, pages, from, until, level, article, texts };
                let told = notices::add(&there.server()?, &there.site, &new)?;
                writeln!(out, "visitors read {} within a minute", told.id)?;
                if !told.missing.is_empty() {
                    eprintln!(
                        "warning: it has no text in {}: there it is read in another language",
                        told.missing.join(", ")
                    );
                }
            }
            Notice::List { there } => {
                drop(out);
                let listed = notices::list(&there.server()?, &there.site)?;
                return show(&notices::to_text(&listed, &Clock::here()), "no notices", None);
            }
            Notice::End { there, id } => {
                notices::end(&there.server()?, &there.site, &id)?;
                writeln!(out, "ended {id}; it is gone within a minute")?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// `nearhand residency`.
#[derive(Debug, Args)]
pub struct Residency {
    /// The site's folder; or, with --from, its id
    site: PathBuf,
    /// A server, such as https://help.example: then as it is in force there
    #[arg(long, value_name = "URL")]
    from: Option<String>,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

impl Residency {
    /// Says it.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let text = match self.from {
            Some(from) => {
                let server = Server::new(&from, find_token(self.token.as_deref())?)?;
                let id = self.site.to_string_lossy();
                let id = SiteId::parse(&id).map_err(|error| Stop::Site(error.to_string()))?;
                residency::fetch(&server, &id)?
            }
            None => match residency::of_folder(&self.site) {
                Ok(text) => text,
                Err(found) => {
                    crate::print(&mut io::stderr(), &found)?;
                    return Ok(ExitCode::FAILURE);
                }
            },
        };
        show(&text, "", None)
    }
}
