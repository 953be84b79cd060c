//! The commands for mail: `nearhand mail`, which shows a site's mails and sends one to try, and `nearhand take-mail`, which a mail server
//! of one's own runs for each mail that comes to an address of a site's.

use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;

use clap::{Args, Subcommand};
use nearhand::mails::{self, preview};
use nearhand::server::{Failure, Server};
use nearhand_shared::id::SiteId;
use nearhand_shared::locale::Locale;
use nearhand_shared::mail::inbound::MAX_BYTES;

use crate::{Stop, find_token};

/// How it ends, as mail servers read it (sysexits.h): the mail cannot be taken …
const DATAERR: u8 = 65;
/// … nobody is at this address …
const NOUSER: u8 = 67;
/// … or it is to be handed over once more, later.
const TEMPFAIL: u8 = 75;

/// `nearhand take-mail`.
#[derive(Debug, Args)]
pub struct TakeMail {
    /// The site's id
    #[arg(value_parser = SiteId::parse)]
    site: SiteId,
    /// The server, such as http://127.0.0.1:8787
    #[arg(long, value_name = "URL")]
    to: String,
    /// The sender of the mail's envelope; empty for a report
    #[arg(long, value_name = "ADDRESS")]
    sender: String,
    /// The recipient of the mail's envelope, as it came: replies are told apart by it
    #[arg(long, value_name = "ADDRESS")]
    recipient: String,
    /// A token with the scope requests:write, or the operator's; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
    #[arg(long)]
    token: Option<String>,
}

impl TakeMail {
    /// Hands over what stands at standard input. Whatever goes wrong here is tried again by the mail server: no mail is lost by a
    /// setting.
    pub fn run(self) -> Result<ExitCode, Stop> {
        let mut mail = Vec::new();
        io::stdin().lock().take(MAX_BYTES as u64 + 1).read_to_end(&mut mail)?;
        if mail.iter().all(u8::is_ascii_whitespace) {
            writeln!(io::stderr(), "there is no mail at standard input")?;
            return Ok(ExitCode::from(DATAERR));
        }
        let handed = find_token(self.token.as_deref()).and_then(|token| {
            let server = Server::new(&self.to, token)?;
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("sender", &self.sender)
                .append_pair("recipient", &self.recipient)
                .finish();
            let path = format!("/api/v1/sites/{}/desk/mail?{query}", self.site);
            let answer = server.send(&ureq::http::Method::POST, &path, "message/rfc822", &mail)?;
            Ok(server.expect_success(&answer)?)
        });
        let Err(stop) = handed else { return Ok(ExitCode::SUCCESS) };
        // Said to the sender, by some mail servers: nothing of the server's own.
        let (code, words) = match &stop {
            Stop::Server(Failure::Refused { status: 404, .. }) => (NOUSER, "nobody is at this address".to_owned()),
            Stop::Server(Failure::Refused { status: 413 | 422, said, .. }) => (DATAERR, said.clone()),
            Stop::Server(Failure::Refused { status, .. }) => {
                (TEMPFAIL, format!("it is answered {status}: again later"))
            }
            // Where a person reads it, all of it.
            stop if io::stderr().is_terminal() => (TEMPFAIL, stop.to_string()),
            _ => (TEMPFAIL, "it cannot be handed over now: again later".to_owned()),
        };
        writeln!(io::stderr(), "{words}")?;
        Ok(ExitCode::from(code))
    }
}

/// `nearhand mail`.
#[derive(Debug, Subcommand)]
pub enum Mails {
    /// Has the worker send one real mail, by the way that all take, and says what came of it
    Send {
        /// To whom: an address of your own
        address: String,
        /// The site's id
        #[arg(long, value_name = "ID", value_parser = SiteId::parse)]
        site: SiteId,
        /// The server, such as https://help.example
        #[arg(long, value_name = "URL")]
        to: String,
        /// What it is: answer, files, received, rate, notice, assigned, mentioned, promise, call-booked, call-moved, call-cancelled or
        /// call-notice; else an answer
        #[arg(long)]
        kind: Option<String>,
        /// A language of the site; else its default one
        #[arg(long, value_name = "TAG", value_parser = Locale::parse)]
        locale: Option<Locale>,
        /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
        #[arg(long)]
        token: Option<String>,
    },
    /// Shows each mail in each of the site's languages, in a browser on this machine
    Show {
        /// The site's id
        #[arg(long, value_name = "ID", value_parser = SiteId::parse)]
        site: SiteId,
        /// The server, such as https://help.example
        #[arg(long, value_name = "URL")]
        from: String,
        /// Where the page is on this machine; else 8788, or any that is free
        #[arg(long)]
        port: Option<u16>,
        /// The operator's token; else NEARHAND_OPERATOR_TOKEN, else that of .dev.vars or nearhand-data here or above
        #[arg(long)]
        token: Option<String>,
    },
}

impl Mails {
    /// Does it.
    pub fn run(self) -> Result<ExitCode, Stop> {
        match self {
            Mails::Send { address, site, to, kind, locale, token } => {
                let server = Server::new(&to, find_token(token.as_deref())?)?;
                let tried = mails::send(&server, &site, &address, (kind.as_deref(), locale.as_ref()))?;
                if tried.is_sent() {
                    writeln!(io::stdout(), "{}", tried.told())?;
                    return Ok(ExitCode::SUCCESS);
                }
                eprintln!("{}", tried.told());
                Ok(ExitCode::FAILURE)
            }
            Mails::Show { site, from, port, token } => {
                let server = Server::new(&from, find_token(token.as_deref())?)?;
                let listener = preview::listen(port)?;
                writeln!(io::stdout(), "mails of {site}: {}; Ctrl+C ends it", preview::address(&listener)?)?;
                preview::serve(&listener, &server, &|| Some(site.clone()));
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}
