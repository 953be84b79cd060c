//! `nearhand mail`: a site's mails as its worker renders them, and one sent to oneself.

pub mod preview;

use std::fmt::Write as _;

use nearhand_shared::id::SiteId;
use nearhand_shared::locale::Locale;
use nearhand_shared::mail::Why;
use nearhand_shared::mail::samples::name_in;
use serde::Deserialize;
use serde_json::json;
use ureq::http::Method;

use crate::server::{Failure, Server};
use crate::terminal;

/// The mails of a site in one of its languages.
#[derive(Debug, Deserialize)]
pub struct Mails {
    /// The languages that there are.
    pub locales: Vec<Locale>,
    /// One of each kind that the site sends.
    pub mails: Vec<Mail>,
}

/// A mail.
#[derive(Debug, Deserialize)]
pub struct Mail {
    /// Its kind.
    pub kind: String,
    /// The BCP 47 tag of its language.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The same as a document.
    pub html: String,
}

/// The mails of a site in a language; in its default one where none is named.
///
/// # Errors
/// [`Failure`].
pub fn all(server: &Server, site: &SiteId, locale: Option<&Locale>) -> Result<Mails, Failure> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(locale) = locale {
        query.append_pair("locale", &locale.to_string()).append_pair("name", name_in(locale));
    }
    server.read(&server.get(&format!("/api/v1/sites/{site}/desk/mails?{}", query.finish()))?)
}

/// What has come of a mail that was sent to try.
#[derive(Debug, Deserialize)]
pub struct Tried {
    /// Its kind.
    pub kind: String,
    /// In which language it is.
    pub locale: String,
    /// From whom.
    pub from: String,
    /// To whom.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Why it was not taken; none where it was. One of a later version is read as such.
    #[serde(default)]
    pub reason: Option<String>,
    /// What the other side said.
    #[serde(default)]
    pub detail: String,
    state: String,
}

/// Has the worker send a mail. `kind` and `locale` are what comes first where nothing is said.
///
/// # Errors
/// [`Failure`], where it could not even be tried.
pub fn send(
    server: &Server,
    site: &SiteId,
    to: &str,
    (kind, locale): (Option<&str>, Option<&Locale>),
) -> Result<Tried, Failure> {
    let locale = locale.map(ToString::to_string).unwrap_or_default();
    let body = json!({ "to": to, "kind": kind.unwrap_or_default(), "locale": locale });
    let path = format!("/api/v1/sites/{site}/desk/mails");
    server.read(&server.send(&Method::POST, &path, "application/json", body.to_string().as_bytes())?)
}

impl Tried {
    /// Whether it was taken.
    pub fn is_sent(&self) -> bool {
        self.state == "sent"
    }

    /// What has come of it, in words, and what to do.
    pub fn told(&self) -> String {
        let said = terminal::line(&self.subject);
        let domain = terminal::line(self.from.rsplit('@').next().unwrap_or_default());
        let (from, to) = (terminal::line(&self.from), terminal::line(&self.to));
        let mut told = String::new();
        if self.is_sent() {
            let _ = write!(
                told,
                "sent: “{said}” from {from} to {to} ({}, {})\nThe server has taken it; it arrives within some minutes. Where it \
                 does not, look among the spam, and then at SPF, DKIM and DMARC of {domain}. Answer to it: the desk has that as a \
                 new request, once mail for the address is routed to the worker.",
                terminal::line(&self.kind),
                terminal::line(&self.locale)
            );
            return told;
        }
        let reason = self.reason.as_deref().unwrap_or_default();
        let _ = write!(told, "not sent: “{said}” from {from} to {to}: {}", why(reason));
        if !self.detail.is_empty() {
            let _ = write!(told, "\nThe server said: {}", terminal::line(&self.detail));
        }
        let _ = write!(told, "\n{}", advice(reason, &domain));
        told
    }
}

fn why(reason: &str) -> String {
    let why = match Why::parse(reason) {
        Some(Why::Unset) => "the worker knows no way out",
        Some(Why::Unreachable) => "the server cannot be reached",
        Some(Why::Slow) => "the server did not answer in time",
        Some(Why::Busy) => "the server asks to come again later",
        Some(Why::Tls) => "the server offers no encryption",
        Some(Why::Login) => "the server does not take the user and the password, or the call's signature",
        Some(Why::Recipient) => "the server refuses the address",
        Some(Why::Refused) => "the server refuses the mail",
        Some(Why::Unknown) => "the server hung up after it was told all of it, so that nobody knows",
        Some(Why::Bounced | Why::Returned | Why::Suppressed | Why::Limit) | None => return terminal::line(reason),
    };
    why.to_owned()
}

fn advice(reason: &str, domain: &str) -> String {
    let advice = match Why::parse(reason) {
        Some(Why::Unset) => {
            "Set the secret NEARHAND_MAIL_URL, such as smtps://user:secret@mail.example:465, user and password percent-encoded \
             (`@` is `%40`). Where it is set, the worker's log says why it is not used."
        }
        Some(Why::Unreachable | Why::Slow) => {
            "Look at host and port in NEARHAND_MAIL_URL: 465 with smtps://, 587 with smtp://. Port 25 is closed to workers, and a \
             certificate has to be one that browsers trust."
        }
        Some(Why::Busy) => {
            "Try again in a few minutes: servers put off what they do not know yet. Mails to visitors are tried for three days."
        }
        Some(Why::Tls) => "Use smtps:// and port 465, or another provider: without TLS no password is sent.",
        Some(Why::Login) => {
            "Look at user and password in NEARHAND_MAIL_URL: both percent-encoded (`@` is `%40`), and with many providers a password \
             for programs, which is made in the account. Of a mailer of your own it is NEARHAND_MAIL_SECRET."
        }
        Some(Why::Recipient) => {
            "Look how the address is spelt. Providers also refuse addresses that are not confirmed, as long as an account is new."
        }
        Some(Why::Refused) => {
            return format!(
                "The user must be allowed to send as `from` of [mail]; and at {domain} SPF names the provider's servers, and DKIM has \
                 its key: docs/mail.md, *So that mail arrives*."
            );
        }
        Some(Why::Unknown) => "Look whether it has arrived, and try again.",
        Some(Why::Bounced | Why::Returned | Why::Suppressed | Why::Limit) | None => {
            "This command is older than the worker: take the one of the same version."
        }
    };
    advice.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(state: &str, reason: Option<&str>, detail: &str) -> Tried {
        Tried {
            kind: "answer".to_owned(),
            locale: "de".to_owned(),
            from: "help@shop.example".to_owned(),
            to: "ana@mail.example".to_owned(),
            subject: "Anfrage · Lumen\u{1b}[2J".to_owned(),
            reason: reason.map(ToOwned::to_owned),
            detail: detail.to_owned(),
            state: state.to_owned(),
        }
    }

    #[test]
    fn each_refusal_says_what_is_wrong_and_what_to_do() {
        for (reason, detail, said) in [
            ("unset", "", "Set the secret NEARHAND_MAIL_URL"),
            ("unreachable", "", "465 with smtps://"),
            ("slow", "", "host and port"),
            ("busy", "451 4.7.1 later", "The server said: 451 4.7.1 later\nTry again"),
            ("tls", "", "without TLS no password is sent"),
            ("login", "535 5.7.8 no\u{1b}", "The server said: 535 5.7.8 no\\u{1b}\nLook at user and password"),
            ("recipient", "550 5.1.1", "how the address is spelt"),
            ("refused", "550 5.7.1", "at shop.example SPF names"),
            ("unknown", "", "whether it has arrived"),
            ("asleep", "", "older than the worker"),
        ] {
            let told = tried("failed", Some(reason), detail).told();
            assert!(told.starts_with("not sent: ") && told.contains(said), "{told}");
            assert!(!told.contains('\u{1b}'), "{told}");
        }
        let told = tried("sent", None, "").told();
        assert!(told.starts_with("sent: “Anfrage · Lumen") && told.contains("(answer, de)"), "{told}");
        assert!(told.contains("DMARC of shop.example") && !told.contains('\u{1b}'), "{told}");
    }
}
