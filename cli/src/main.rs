//! `nearhand`: the operator's command line.

mod desk;
mod kept;
mod mailing;
mod moving;
mod people;
mod running;
mod telling;
mod warehouse;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use nearhand::changes::NotTold;
use nearhand::complaints::{self, NotJudged};
use nearhand::mails::preview;
use nearhand::publish::{NotPublished, publish, unpublish, whereabouts};
use nearhand::server::Server;
use nearhand::token::Token;
use nearhand::{Diagnostic, check, compile, compile_with_pseudo, dev, starter};
use nearhand_shared::id::SiteId;

/// Help for shops: check, publish and answer.
#[derive(Parser)]
#[command(name = "nearhand", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Says everything that is wrong with a site's folder, with file and line
    Check {
        /// The site's folder
        dir: PathBuf,
    },
    /// Compiles a site's folder and puts it online, all or nothing
    Publish {
        /// The site's folder
        dir: PathBuf,
        /// The server, such as https://help.example
        #[arg(long, value_name = "URL")]
        to: String,
        /// Also in the pseudo-locales en-XA and ar-XB, which show what was not translated; for tests
        #[arg(long)]
        pseudo: bool,
        /// Also where a team is gone that has booked calls to come: they stay listed, and visitors can move and cancel them
        #[arg(long)]
        keep_calls: bool,
        /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
        #[arg(long)]
        token: Option<String>,
    },
    /// Publishes a site's folder, and again whenever something in it is saved
    Dev {
        /// The site's folder
        dir: PathBuf,
        /// The server, such as the one that `cargo xtask dev` starts
        #[arg(long, value_name = "URL", default_value = "http://localhost:8787")]
        to: String,
        /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
        #[arg(long)]
        token: Option<String>,
    },
    /// Takes a site offline: its pages are gone, what visitors wrote stays
    Unpublish {
        /// The site's id
        site: String,
        /// The server, such as https://help.example
        #[arg(long, value_name = "URL")]
        from: String,
        /// Also where calls are booked: they stay listed
        #[arg(long)]
        keep_calls: bool,
        /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
        #[arg(long)]
        token: Option<String>,
    },
    /// Writes a small site to start from
    New {
        /// A folder that is new or empty
        dir: PathBuf,
    },
    /// Makes a site's folder of another help centre's export
    Import(moving::Import),
    /// Writes a site's articles as Markdown that other programs read
    Export(moving::Export),
    /// Writes the redirects of old addresses (redirects.csv) as a server takes them
    Redirects(moving::Redirects),
    /// Says of each line of standard input whether it is upset, and by which words; for tuning a site's own
    Complaints {
        /// The site's folder
        dir: PathBuf,
        /// The language of the messages, such as en or pt-BR
        #[arg(long)]
        locale: String,
    },
    /// Shows what visitors asked and how it stands, newest first
    Requests(desk::Requests),
    /// Answers a request; the visitor reads it where they look the request up
    Answer(desk::Answer),
    /// Adds, lists and removes the people who answer, and makes their links
    #[command(subcommand)]
    Agents(people::Agents),
    /// Finds, exports and erases what is kept of a customer
    #[command(subcommand)]
    Customers(kept::Customers),
    /// Writes what is new or has changed of conversations as JSON Lines, for a data warehouse
    Changes(warehouse::Changes),
    /// Shows the calls that visitors booked, in order of time
    Callbacks(desk::Callbacks),
    /// Shows how the business answers: how fast, how often at once, how it is rated
    Statistics(desk::Statistics),
    /// Shows what limits have refused in the last thirty days
    Limits(desk::Limits),
    /// Counts what the server would erase by itself now, as `[retention]` says
    Retention(kept::Retention),
    /// Ends a site: its content, what visitors wrote, booked calls, people; writes all to a folder first
    Retire(kept::Retire),
    /// Tells visitors something at once: adds, lists and ends notices
    #[command(subcommand)]
    Notice(telling::Notice),
    /// Says where what visitors write is stored, by market, and why
    Residency(telling::Residency),
    /// Shows a site's mails in each of its languages, and sends one to try
    #[command(subcommand)]
    Mail(mailing::Mails),
    /// Takes a mail from a mail server of one's own, at standard input
    TakeMail(mailing::TakeMail),
    /// Serves everything from this machine, with workerd and a folder for what is kept
    Serve(running::Serve),
    /// Deploys the worker of a release to Cloudflare
    Deploy(running::Deploy),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        // Whoever reads along has read enough: `nearhand requests | head`.
        Err(Stop::Write(error) | Stop::Changes(NotTold::Write(error))) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(stop) => {
            eprintln!("{stop}");
            ExitCode::FAILURE
        }
    }
}

/// Why a command stopped short.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error(transparent)]
    Token(#[from] nearhand::token::NoToken),
    #[error(transparent)]
    Server(#[from] nearhand::server::Failure),
    #[error(transparent)]
    Changes(#[from] nearhand::changes::NotTold),
    #[error(transparent)]
    Retire(#[from] nearhand::retire::NotRetired),
    #[error("nobody here has the address {0}: `nearhand agents list` shows who there is")]
    Nobody(String),
    #[error(transparent)]
    Import(#[from] nearhand::import::NotImported),
    #[error(transparent)]
    Export(#[from] nearhand::export::NotExported),
    #[error(transparent)]
    Hosting(#[from] nearhand::hosting::NotHosted),
    #[error(transparent)]
    Deploy(#[from] nearhand::deploying::NotDeployed),
    #[error("cannot run {0}: {1}")]
    Program(String, io::Error),
    #[error(transparent)]
    Starter(#[from] starter::NotWritten),
    #[error("{0}; or leave out --from, to read a folder")]
    Site(String),
    #[error("{0}")]
    Name(String),
    #[error("cannot read {0}: {1}")]
    Read(String, io::Error),
    #[error("cannot write: {0}")]
    Write(#[from] io::Error),
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

fn run(command: Command) -> Result<ExitCode, Stop> {
    match command {
        Command::Check { dir } => {
            let report = check(&dir);
            let mut out = io::stdout().lock();
            print(&mut out, &report.found)?;
            writeln!(out, "{}", report.summary)?;
            Ok(if report.is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Command::Publish { dir, to, pseudo, keep_calls, token } => {
            let server = Server::new(&to, find_token(token.as_deref())?)?;
            let compiled = if pseudo { compile_with_pseudo(&dir) } else { compile(&dir) };
            match publish(compiled, &server, keep_calls, &mut progress) {
                Ok(published) => {
                    end_progress();
                    writeln!(
                        io::stdout(),
                        "{published}\n{}",
                        whereabouts(&server, &published.site, &published.locale)
                    )?;
                    Ok(ExitCode::SUCCESS)
                }
                Err(NotPublished::Site(found)) => {
                    print(&mut io::stderr(), &found)?;
                    eprintln!("nothing was published: correct the errors in {} first", dir.display());
                    Ok(ExitCode::FAILURE)
                }
                Err(NotPublished::Server(failure)) => {
                    end_progress();
                    Err(failure.into())
                }
            }
        }
        Command::Dev { dir, to, token } => {
            let server = Server::new(&to, find_token(token.as_deref())?)?;
            writeln!(io::stdout(), "publishing {} to {to} whenever it is saved; Ctrl+C ends it", dir.display())?;
            // Beside what is published: its mails. Where no port is to be had, there is all else.
            if let Ok(listener) = preview::listen(None) {
                writeln!(io::stdout(), "its mails, in each language: {}", preview::address(&listener)?)?;
                let server = Server::new(&to, find_token(token.as_deref())?)?;
                let dir = dir.clone();
                std::thread::spawn(move || preview::serve(&listener, &server, &|| dev::id_of(&dir)));
            }
            let mut wait = || {
                std::thread::sleep(dev::PAUSE);
                true
            };
            dev::run(&dir, &server, &mut wait, &mut |line| println!("{line}"));
            Ok(ExitCode::SUCCESS)
        }
        Command::Unpublish { site, from, keep_calls, token } => {
            let site = SiteId::parse(&site).map_err(|error| Stop::Name(error.to_string()))?;
            let server = Server::new(&from, find_token(token.as_deref())?)?;
            if unpublish(&server, site.as_str(), keep_calls)? {
                writeln!(
                    io::stdout(),
                    "{site} is offline: what visitors wrote stays, and `nearhand publish` brings it back"
                )?;
                return Ok(ExitCode::SUCCESS);
            }
            eprintln!("{} has no site `{site}`: nothing was changed", server.address());
            Ok(ExitCode::FAILURE)
        }
        Command::New { dir } => {
            let id = starter::write(&dir)?;
            let is_own = dir.file_name().is_some_and(|name| name.to_string_lossy() == id.as_str());
            let dir = dir.display().to_string();
            let dir = if dir.contains(' ') { format!("\"{dir}\"") } else { dir };
            let named = if is_own { String::new() } else { format!(" Its id is `{id}`: change it in site.toml.") };
            writeln!(
                io::stdout(),
                "wrote a site to {dir}.{named} Next:\n  nearhand check {dir}\n  nearhand publish {dir} --to http://localhost:8787"
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Import(import) => import.run(),
        Command::Export(export) => export.run(),
        Command::Redirects(redirects) => redirects.run(),
        Command::Complaints { dir, locale } => {
            let judged = complaints::run(&dir, &locale, &mut io::stdin().lock(), &mut io::stdout().lock());
            match judged {
                Ok(()) => Ok(ExitCode::SUCCESS),
                Err(NotJudged::Io(error)) => Err(error.into()),
                Err(NotJudged::Site(found)) => {
                    print(&mut io::stderr(), &found)?;
                    Ok(ExitCode::FAILURE)
                }
                Err(unknown) => {
                    eprintln!("{unknown}");
                    Ok(ExitCode::FAILURE)
                }
            }
        }
        Command::Requests(requests) => requests.run(),
        Command::Answer(answer) => answer.run(),
        Command::Agents(agents) => agents.run(),
        Command::Customers(customers) => customers.run(),
        Command::Changes(changes) => changes.run(),
        Command::Callbacks(callbacks) => callbacks.run(),
        Command::Statistics(statistics) => statistics.run(),
        Command::Limits(limits) => limits.run(),
        Command::Retention(retention) => retention.run(),
        Command::Retire(retire) => retire.run(),
        Command::Notice(notice) => notice.run(),
        Command::Residency(residency) => residency.run(),
        Command::Mail(mails) => mails.run(),
        Command::TakeMail(take) => take.run(),
        Command::Serve(serve) => serve.run(),
        Command::Deploy(deploy) => deploy.run(),
    }
}

fn find_token(given: Option<&str>) -> Result<Token, Stop> {
    let here = std::env::current_dir().unwrap_or_else(|_| Path::new(".").to_owned());
    Ok(Token::find(given, &here)?)
}

fn print(out: &mut dyn Write, found: &[Diagnostic]) -> io::Result<()> {
    found.iter().try_for_each(|diagnostic| writeln!(out, "{diagnostic}"))
}

/// One line that is written over on a terminal, lines elsewhere.
fn progress(text: &str) {
    if io::stderr().is_terminal() { eprint!("\r\u{1b}[K{text}") } else { eprintln!("{text}") }
}

fn end_progress() {
    if io::stderr().is_terminal() {
        eprint!("\r\u{1b}[K");
    }
}
