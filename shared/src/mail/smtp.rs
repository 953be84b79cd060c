//! The talk with a server that takes mail (RFC 5321, RFC 6409), without a socket: it is told what the server says, and says
//! what is to be done. So every turn that a talk can take is a line of a table.

use base64::prelude::{BASE64_STANDARD, Engine};

use super::way::{Security, Server};
use super::{Outcome, Why};

/// The longest reply that is read, in bytes.
const MAX_REPLY: usize = 16 * 1024;
/// How much is kept of what a server says of a mail, in characters.
const MAX_DETAIL: usize = 200;

/// What a mail's envelope and bytes are.
#[derive(Debug, Clone, Copy)]
pub struct Mail<'m> {
    /// What we call ourselves: a domain.
    pub helo: &'m str,
    /// Who sends it.
    pub from: &'m str,
    /// Whom it is to.
    pub to: &'m str,
    /// Its bytes.
    pub message: &'m str,
}

/// What is to be done next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Read more.
    Read,
    /// Write that, then read.
    Write(String),
    /// Begin TLS, then call [`Talk::encrypted`].
    StartTls,
    /// It is over; what is left to be said is written, and no answer to it waited for.
    Done(Outcome, &'static str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Greeting,
    Hello,
    StartTls,
    User,
    Password,
    LoggedIn,
    From,
    To,
    Data,
    Message,
}

/// One talk.
pub struct Talk<'m> {
    server: &'m Server,
    mail: Mail<'m>,
    step: Step,
    is_encrypted: bool,
    heard: Vec<u8>,
}

/// A reply: its code and its lines.
struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    fn detail(&self) -> String {
        let text = [&self.code.to_string(), " ", &self.lines.join(" ")].concat();
        text.chars().filter(|c| !c.is_control()).take(MAX_DETAIL).collect()
    }

    /// Whether its enhanced status code (RFC 3463) begins so; with nothing, whether it has none.
    fn is_of(&self, class: &str) -> bool {
        let mut codes = self.lines.iter().filter(|line| line.starts_with("5."));
        if class.is_empty() { codes.next().is_none() } else { codes.any(|line| line.starts_with(class)) }
    }

    /// What follows a keyword of the answer to EHLO.
    fn offered(&self, keyword: &str) -> Option<&str> {
        self.lines.iter().skip(1).find_map(|line| {
            let (word, rest) = line.split_once([' ', '=']).unwrap_or((line, ""));
            word.eq_ignore_ascii_case(keyword).then_some(rest)
        })
    }
}

impl<'m> Talk<'m> {
    /// Begins one.
    pub fn new(server: &'m Server, mail: Mail<'m>) -> Self {
        let is_encrypted = server.security == Security::Tls;
        Talk { server, mail, step: Step::Greeting, is_encrypted, heard: Vec::new() }
    }

    /// TLS has begun: what was said before counts no more (RFC 3207, section 4.2).
    pub fn encrypted(&mut self) -> Act {
        self.is_encrypted = true;
        self.hello()
    }

    /// Whether what is written next ends the mail: from then on nobody knows whether the server has it, until it says so.
    pub fn is_told_all(&self) -> bool {
        self.step == Step::Message
    }

    /// The server has hung up, or has not answered in time. Once it has been told all of the mail, nobody knows.
    pub fn broken(&self, is_slow: bool) -> Outcome {
        let why = match self.step {
            Step::Message => Why::Unknown,
            _ if is_slow => Why::Slow,
            _ => Why::Unreachable,
        };
        Outcome::Not(why, String::new())
    }

    /// The server has said something.
    pub fn hear(&mut self, bytes: &[u8]) -> Act {
        self.heard.extend_from_slice(bytes);
        if self.heard.len() > MAX_REPLY {
            return not(Why::Busy, "");
        }
        match self.reply() {
            Ok(None) => Act::Read,
            Ok(Some(reply)) => self.answer(&reply),
            Err(()) => not(Why::Busy, ""),
        }
    }

    /// A whole reply, once it is there (RFC 5321, section 4.2).
    fn reply(&mut self) -> Result<Option<Reply>, ()> {
        let mut lines = Vec::new();
        let mut rest = self.heard.as_slice();
        while let Some(at) = rest.iter().position(|byte| *byte == b'\n') {
            let (line, after) = rest.split_at(at + 1);
            rest = after;
            let line = String::from_utf8_lossy(line);
            let line = line.trim_end_matches(['\r', '\n']);
            let code =
                line.get(..3).and_then(|code| code.parse::<u16>().ok()).filter(|code| (200..=599).contains(code));
            let code = code.ok_or(())?;
            lines.push(line.get(4..).unwrap_or_default().to_owned());
            if line.as_bytes().get(3) != Some(&b'-') {
                self.heard = rest.to_vec();
                return Ok(Some(Reply { code, lines }));
            }
        }
        Ok(None)
    }

    fn answer(&mut self, reply: &Reply) -> Act {
        match (self.step, reply.code) {
            (Step::Greeting, 220) => self.hello(),
            (Step::Hello, 250) => self.welcomed(reply),
            // Whatever came with the reply was not encrypted: somebody on the way may have put it there.
            (Step::StartTls, 220) if self.heard.is_empty() => Act::StartTls,
            (Step::StartTls, _) => not(Why::Tls, &reply.detail()),
            (Step::User, 334) => self.say(Step::Password, &BASE64_STANDARD.encode(self.login().0)),
            (Step::Password, 334) => self.say(Step::LoggedIn, &BASE64_STANDARD.encode(self.login().1)),
            (Step::LoggedIn, 235) => self.envelope(),
            (Step::User | Step::Password | Step::LoggedIn, 500..) => not(Why::Login, &reply.detail()),
            (_, 530 | 534 | 535 | 538) => not(Why::Login, &reply.detail()),
            (Step::From, 250) => {
                let to = format!("RCPT TO:<{}>", self.mail.to);
                self.say(Step::To, &to)
            }
            (Step::To, 250 | 251) => self.say(Step::Data, "DATA"),
            (Step::Data, 354) => {
                self.step = Step::Message;
                Act::Write(stuffed(self.mail.message))
            }
            (Step::Message, 250) => Act::Done(Outcome::Taken, "QUIT\r\n"),
            // A mailbox that is full is not for ever (RFC 3463, section 3.3; RFC 5321, section 4.2.2).
            (Step::To, 552) if reply.is_of("") => not(Why::Busy, &reply.detail()),
            (Step::To, 500..) if reply.is_of("5.2.2 ") => not(Why::Busy, &reply.detail()),
            (Step::To, 550..) if reply.is_of("") || reply.is_of("5.1.") || reply.is_of("5.2.") => {
                not(Why::Recipient, &reply.detail())
            }
            (Step::From | Step::To | Step::Data | Step::Message, 500..) => not(Why::Refused, &reply.detail()),
            _ => not(Why::Busy, &reply.detail()),
        }
    }

    fn hello(&mut self) -> Act {
        let hello = format!("EHLO {}", self.mail.helo);
        self.say(Step::Hello, &hello)
    }

    fn welcomed(&mut self, reply: &Reply) -> Act {
        if self.server.security == Security::StartTls && !self.is_encrypted {
            return match reply.offered("STARTTLS") {
                Some(_) => self.say(Step::StartTls, "STARTTLS"),
                // Without it a password would be read by anybody on the way, or by who has taken the offer out.
                None => not(Why::Tls, ""),
            };
        }
        if !self.mail.to.is_ascii() && reply.offered("SMTPUTF8").is_none() {
            // RFC 6531: this server cannot write to such an address at all.
            return not(Why::Recipient, "SMTPUTF8");
        }
        if self.server.login.is_none() {
            return self.envelope();
        }
        let offered = reply.offered("AUTH").unwrap_or_default().to_ascii_uppercase();
        let offers = |way: &str| offered.split_ascii_whitespace().any(|offered| offered == way);
        if offers("PLAIN") {
            let (user, secret) = self.login();
            let both = BASE64_STANDARD.encode(format!("\0{user}\0{secret}"));
            return self.say(Step::LoggedIn, &["AUTH PLAIN ", &both].concat());
        }
        if offers("LOGIN") {
            return self.say(Step::User, "AUTH LOGIN");
        }
        not(Why::Login, "AUTH")
    }

    fn login(&self) -> (String, String) {
        self.server.login.clone().unwrap_or_default()
    }

    fn envelope(&mut self) -> Act {
        // Nothing but the recipient's address can need it: headers are encoded, and our own address is ASCII.
        let parameter = if self.mail.to.is_ascii() { "" } else { " SMTPUTF8" };
        let from = format!("MAIL FROM:<{}>{parameter}", self.mail.from);
        self.say(Step::From, &from)
    }

    fn say(&mut self, next: Step, line: &str) -> Act {
        self.step = next;
        Act::Write([line, "\r\n"].concat())
    }
}

fn not(why: Why, detail: &str) -> Act {
    Act::Done(Outcome::Not(why, detail.to_owned()), "QUIT\r\n")
}

/// A mail's bytes with the end that a server waits for (RFC 5321, section 4.5.2).
fn stuffed(message: &str) -> String {
    let mut all = String::with_capacity(message.len() + 64);
    for line in message.strip_suffix("\r\n").unwrap_or(message).split("\r\n") {
        if line.starts_with('.') {
            all.push('.');
        }
        all.push_str(line);
        all.push_str("\r\n");
    }
    all.push_str(".\r\n");
    all
}

/// An address as it stands in an envelope: without what would end it, and the domain in ASCII (RFC 5890). None where it
/// cannot stand there.
pub fn envelope_address(address: &str) -> Option<String> {
    let (mailbox, domain) = address.rsplit_once('@')?;
    let is_odd = |c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\\');
    if mailbox.is_empty() || mailbox.contains(is_odd) {
        return None;
    }
    match url::Host::parse(domain).ok()? {
        url::Host::Domain(domain) => Some([mailbox, "@", &domain].concat()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
