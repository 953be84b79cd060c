//! The commands that read and change what visitors left.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use jiff::civil::Date;
use nearhand::callbacks::{self, Filter, Recheck};
use nearhand::requests::Filters;
use nearhand::server::Server;
use nearhand::{agents, conversations, limits, requests, statistics};
use nearhand_shared::conversation::{Priority, Status};
use nearhand_shared::figures::Dimension;
use nearhand_shared::id::{SiteId, TeamId};
use nearhand_shared::request::reference::Reference;

use crate::{Stop, find_token};

/// Which site of which server.
#[derive(Debug, Args)]
pub struct Place {
    /// The site's id
    #[arg(long, value_name = "ID", value_parser = SiteId::parse)]
    pub site: SiteId,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    from: String,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

/// `nearhand requests`.
#[derive(Debug, Args)]
pub struct Requests {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    filter: Shown,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// For programs
    #[arg(long)]
    json: bool,
}

/// Which requests are shown: what fits all that is said.
#[derive(Debug, Args)]
struct Shown {
    /// all (but spam), unassigned, waiting, overdue, upset, snoozed or resolved
    #[arg(long, value_name = "VIEW", value_parser = PossibleValuesParser::new(VIEWS))]
    view: Option<String>,
    /// open, pending, snoozed, resolved or spam
    #[arg(long, value_name = "STATUS", value_parser = any_status)]
    status: Option<Status>,
    /// For this team
    #[arg(long, value_name = "ID", value_parser = TeamId::parse)]
    team: Option<TeamId>,
    /// Taken by this person: their e-mail address or their id
    #[arg(long, value_name = "WHO")]
    assignee: Option<String>,
    /// In this language, as it was asked
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// Of this market
    #[arg(long, value_name = "ID")]
    market: Option<String>,
    /// With this tag
    #[arg(long, value_name = "WORD")]
    tag: Option<String>,
    /// low, normal, high or urgent
    #[arg(long, value_name = "PRIORITY", value_parser = priority)]
    priority: Option<Priority>,
    /// With all of these words in what was written, or in who wrote it
    #[arg(long, value_name = "WORDS")]
    q: Option<String>,
}

/// The views that are of nobody in particular.
const VIEWS: [&str; 6] = ["all", "unassigned", "waiting", "overdue", "snoozed", "resolved"];

impl Shown {
    fn filters(self) -> Filters {
        let named = [
            ("view", self.view),
            ("status", self.status.map(|status| status.as_str().to_owned())),
            ("team", self.team.map(|team| team.to_string())),
            ("assignee", self.assignee),
            ("locale", self.locale),
            ("market", self.market),
            ("tag", self.tag),
            ("priority", self.priority.map(|priority| priority.as_str().to_owned())),
            ("q", self.q),
        ];
        named.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// `nearhand answer`.
#[derive(Debug, Args)]
pub struct Answer {
    /// The request's reference, such as EU-7K3M-Q9X2
    #[arg(value_parser = reference)]
    reference: Reference,
    #[command(flatten)]
    place: Place,
    /// What to say
    #[arg(long, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
    message: String,
    /// How it stands then: pending (waits for the visitor), resolved, or open (still waits for us)
    #[arg(long, value_name = "STATUS", default_value = "pending", value_parser = status)]
    status: Status,
    /// A photo or PDF document that goes with it; may be given up to ten times
    #[arg(long = "attach", value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// `nearhand limits`.
#[derive(Debug, Args)]
pub struct Limits {
    #[command(flatten)]
    place: Place,
    /// For programs
    #[arg(long)]
    json: bool,
}

/// `nearhand statistics`.
#[derive(Debug, Args)]
pub struct Statistics {
    #[command(flatten)]
    place: Place,
    /// The first day; else 29 days before the last
    #[arg(long, value_name = "YYYY-MM-DD")]
    from_day: Option<Date>,
    /// The last day, which is included; else today
    #[arg(long, value_name = "YYYY-MM-DD")]
    to_day: Option<Date>,
    /// Whose days they are, such as Europe/Berlin; else UTC
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
    /// Each locale, market, team or agent by itself, too
    #[arg(long, value_name = "WHAT", value_parser = dimension)]
    by: Option<Dimension>,
    /// For programs
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// For a spreadsheet
    #[arg(long)]
    csv: bool,
    /// Only what visitors looked for in vain, for a spreadsheet
    #[arg(long, conflicts_with_all = ["json", "csv"])]
    gaps: bool,
}

/// `nearhand callbacks`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Callbacks {
    #[command(subcommand)]
    other: Option<Other>,
    #[command(flatten)]
    list: Option<List>,
}

/// Has the arguments of [`Place`] written out: clap takes no struct within an optional one.
#[derive(Debug, Args)]
struct List {
    /// The site's id
    #[arg(long, value_name = "ID", value_parser = SiteId::parse)]
    site: SiteId,
    /// The server, such as https://help.example
    #[arg(long, value_name = "URL")]
    from: String,
    /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
    /// Those of one team
    #[arg(long, value_name = "ID", value_parser = TeamId::parse)]
    team: Option<TeamId>,
    /// Those of one day of the teams, instead of all to come
    #[arg(long, value_name = "YYYY-MM-DD")]
    day: Option<Date>,
    /// For programs
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Other {
    /// Cancels a call; the visitor reads the reason
    Cancel {
        /// The call's reference, such as EU-7K3M-Q9X2
        #[arg(value_parser = reference)]
        reference: Reference,
        #[command(flatten)]
        place: Place,
        /// Why
        #[arg(long, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
        reason: String,
    },
    /// Looks for calls that no longer come at the time of day that was promised, because a zone changed its rules
    Recheck {
        #[command(flatten)]
        place: Place,
    },
}

impl Place {
    /// The server, with the token for it.
    pub fn server(&self) -> Result<Server, Stop> {
        Ok(Server::new(&self.from, find_token(self.token.as_deref())?)?)
    }
}

fn reference(text: &str) -> Result<Reference, String> {
    Reference::parse(text).ok_or_else(|| "is not a reference: one is like EU-7K3M-Q9X2".to_owned())
}

fn dimension(text: &str) -> Result<Dimension, String> {
    Dimension::parse(text).ok_or_else(|| "is locale, market, team or agent".to_owned())
}

fn any_status(text: &str) -> Result<Status, String> {
    Status::parse(text).ok_or_else(|| "is open, pending, snoozed, resolved or spam".to_owned())
}

fn priority(text: &str) -> Result<Priority, String> {
    Priority::parse(text).ok_or_else(|| "is low, normal, high or urgent".to_owned())
}

fn status(text: &str) -> Result<Status, String> {
    let known =
        Status::parse(text).filter(|status| matches!(status, Status::Open | Status::Pending | Status::Resolved));
    known.ok_or_else(|| "is pending, resolved or open".to_owned())
}

impl Requests {
    /// Shows what visitors asked.
    pub fn run(mut self) -> Result<ExitCode, Stop> {
        let server = self.place.server()?;
        if let Some(email) = self.filter.assignee.as_ref().filter(|who| who.contains('@')) {
            let agent = agents::find(&server, &self.place.site, email)?;
            self.filter.assignee = Some(agent.ok_or_else(|| Stop::Nobody(email.clone()))?.id);
        }
        let listing = requests::fetch(&server, &self.place.site, &self.filter.filters(), self.limit)?;
        let text = if self.json { listing.to_json()? } else { listing.to_text() };
        show(&text, "no requests", listing.warning())
    }
}

impl Answer {
    /// Stores the answer.
    pub fn run(self) -> Result<ExitCode, Stop> {
        // A try whose answer was lost is made again with it.
        let key = format!("answer-{}-{}", self.reference, Timestamp::now().as_nanosecond());
        let (server, site) = (self.place.server()?, &self.place.site);
        let files = self.files.iter().map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let unread = |error| Stop::Read(path.display().to_string(), error);
            fs::read(path).map(|bytes| (name, bytes)).map_err(unread)
        });
        let files = files.collect::<Result<Vec<_>, _>>()?;
        let answer = conversations::Answer { message: &self.message, status: self.status, files: &files, key: &key };
        let answered = conversations::answer(&server, site, &self.reference, &answer)?;
        writeln!(
            io::stdout(),
            "answered: message {} of {}, now {}",
            answered.seq,
            self.reference,
            self.status.as_str()
        )?;
        Ok(ExitCode::SUCCESS)
    }
}

impl Limits {
    /// Shows what limits have refused.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let listing = limits::fetch(&self.place.server()?, &self.place.site)?;
        let text = if self.json { listing.to_json()? } else { listing.to_text() };
        show(&text, "nothing was refused", listing.warning())
    }
}

impl Statistics {
    /// Shows how the business answers.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let asked = statistics::Asked { from: self.from_day, to: self.to_day, zone: self.zone, by: self.by };
        let told = statistics::fetch(&self.place.server()?, &self.place.site, &asked)?;
        let text = match (self.json, self.csv, self.gaps) {
            (true, ..) => told.to_json()?,
            (_, true, _) => told.to_csv(),
            (.., true) => told.to_gaps(),
            _ => told.to_text(),
        };
        show(&text, "", told.warning())
    }
}

impl Callbacks {
    /// Shows the calls that were booked, or does something with them.
    pub fn run(self) -> Result<ExitCode, Stop> {
        match (self.other, self.list) {
            (Some(Other::Cancel { reference, place, reason }), _) => cancel(&place, &reference, &reason),
            (Some(Other::Recheck { place }), _) => recheck(&place),
            (None, Some(list)) => list.run(),
            // The parser has asked for a site by then.
            (None, None) => Ok(ExitCode::FAILURE),
        }
    }
}

impl List {
    fn run(self) -> Result<ExitCode, Stop> {
        let place = Place { site: self.site, from: self.from, token: self.token };
        let filter = Filter { team: self.team, day: self.day };
        let listing = callbacks::fetch(&place.server()?, &place.site, &filter)?;
        let text = if self.json { listing.to_json()? } else { listing.to_text() };
        show(&text, "no calls", listing.warning())
    }
}

/// Writes a list, or a word in place of an empty one, and what is missing from it.
pub fn show(text: &str, nothing: &str, warning: Option<String>) -> Result<ExitCode, Stop> {
    let mut out = io::stdout().lock();
    if text.is_empty() {
        writeln!(out, "{nothing}")?;
    } else {
        out.write_all(text.as_bytes())?;
    }
    warn(warning);
    Ok(ExitCode::SUCCESS)
}

fn cancel(place: &Place, reference: &Reference, reason: &str) -> Result<ExitCode, Stop> {
    let record = callbacks::cancel(&place.server()?, &place.site, reference, reason)?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "cancelled. The visitor reads it where they look the call up, and by mail where they have left an address. To tell them now, call:\n"
    )?;
    out.write_all(callbacks::Listing { calls: vec![record], ..Default::default() }.to_text().as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

fn recheck(place: &Place) -> Result<ExitCode, Stop> {
    let listing = callbacks::fetch(&place.server()?, &place.site, &Filter::default())?;
    let recheck = Recheck::of(&listing);
    io::stdout().lock().write_all(recheck.to_text().as_bytes())?;
    warn(listing.warning());
    Ok(if recheck.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Says what is missing.
pub fn warn(warning: Option<String>) {
    if let Some(warning) = warning {
        eprintln!("warning: {warning}");
    }
}
