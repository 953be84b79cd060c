//! A Nearhand server, called with the operator's token.

mod failure;

use std::thread::sleep;
use std::time::Duration;

use nearhand_shared::locale::text::plain;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use ureq::Agent;
use ureq::http::{Method, Request, header};
use url::{Host, Url};

use crate::terminal;
use crate::token::Token;

pub use failure::Failure;

/// How often a call is tried that the server or the network fails.
const TRIES: u32 = 3;
/// The longest time that is waited because an answer says so (`Retry-After`): where it says more, whoever asks is told at once.
const MAX_WAIT: Duration = Duration::from_secs(30);
/// The largest answer that is read.
const MAX_ANSWER: u64 = 64 * 1024 * 1024;

/// A server and the right to call it.
#[derive(Debug)]
pub struct Server {
    base: String,
    token: Token,
    agent: Agent,
    pause: Duration,
}

/// What a server answered.
#[derive(Debug)]
pub struct Answer {
    url: String,
    status: u16,
    body: Vec<u8>,
    location: Option<String>,
    /// After how long it is worth asking again, as the answer says.
    wait: Option<Duration>,
}

#[derive(Deserialize)]
struct ProblemDocument {
    title: Option<String>,
    detail: Option<String>,
    #[serde(default)]
    errors: Vec<WrongField>,
}

/// What is wrong with a field of what was sent.
#[derive(Deserialize)]
struct WrongField {
    field: String,
    detail: String,
}

impl Answer {
    /// What was answered, as it came.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// That what was answered cannot be read.
    pub fn unreadable(&self, reason: &dyn std::fmt::Display) -> Failure {
        Failure::Unreadable { url: self.url.clone(), reason: reason.to_string() }
    }
}

impl ProblemDocument {
    /// What it says: where single fields are wrong, that of each, since there is no form here in which they are marked.
    fn said(self) -> String {
        let of_fields: Vec<String> =
            self.errors.iter().map(|wrong| format!("{}: {}", wrong.field, wrong.detail)).collect();
        let detail = if of_fields.is_empty() { self.detail } else { Some(of_fields.join(" ")) };
        self.title.into_iter().chain(detail).collect::<Vec<_>>().join(". ")
    }
}

impl Server {
    /// A server at an address such as `https://help.example`.
    ///
    /// # Errors
    /// [`Failure::Address`], [`Failure::Plain`] and [`Failure::ShortToken`].
    pub fn new(address: &str, token: Token) -> Result<Self, Failure> {
        let bad = || Failure::Address(terminal::line(address));
        let url = Url::parse(address.trim()).map_err(|_| bad())?;
        let is_here = match url.host().ok_or_else(bad)? {
            Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
            Host::Ipv4(ip) => ip.is_loopback(),
            Host::Ipv6(ip) => ip.is_loopback(),
        };
        match url.scheme() {
            "https" => {}
            "http" if is_here => {}
            "http" => return Err(Failure::Plain(url.host_str().unwrap_or_default().to_owned())),
            _ => return Err(bad()),
        }
        if token.is_short() && !is_here {
            return Err(Failure::ShortToken(token.origin().to_owned()));
        }
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
            return Err(bad());
        }
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // A redirected write is a wrong address, not something to follow with a token.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_global(Some(Duration::from_secs(120)))
            .user_agent(concat!("nearhand/", env!("CARGO_PKG_VERSION")));
        // A proxy cannot reach what runs on this machine.
        let config = if is_here { config.proxy(None) } else { config };
        let base = url.as_str().trim_end_matches('/').to_owned();
        Ok(Server { base, token, agent: config.build().into(), pause: Duration::from_millis(500) })
    }

    /// Its address, without a `/` at the end.
    pub fn address(&self) -> &str {
        &self.base
    }

    /// Waits this long before the second try of a failed call, and three times as long before the third.
    #[must_use]
    pub fn with_pause(self, pause: Duration) -> Self {
        Server { pause, ..self }
    }

    /// Reads.
    ///
    /// # Errors
    /// [`Failure::Network`]; every status is an answer.
    pub fn get(&self, path: &str) -> Result<Answer, Failure> {
        self.call(&Method::GET, path, None)
    }

    /// Sends `body` as the given media type.
    ///
    /// # Errors
    /// [`Failure::Network`]; every status is an answer.
    pub fn send(&self, method: &Method, path: &str, media_type: &str, body: &[u8]) -> Result<Answer, Failure> {
        self.call(method, path, Some((media_type, body)))
    }

    fn call(&self, method: &Method, path: &str, body: Option<(&str, &[u8])>) -> Result<Answer, Failure> {
        let url = format!("{}{path}", self.base);
        let mut tried = 1;
        loop {
            let answer = self.call_once(method, &url, body);
            let is_passing = match &answer {
                Ok(answer) => answer.status == 429 || answer.status >= 500,
                Err(_) => true,
            };
            let wait = answer.as_ref().ok().and_then(|answer| answer.wait).unwrap_or_default();
            if !is_passing || tried == TRIES || wait > MAX_WAIT {
                let network = |error: ureq::Error| Failure::Network { url: url.clone(), reason: error.to_string() };
                return answer.map_err(network);
            }
            sleep(wait.max(self.pause * 3_u32.pow(tried - 1)));
            tried += 1;
        }
    }

    fn call_once(&self, method: &Method, url: &str, body: Option<(&str, &[u8])>) -> Result<Answer, ureq::Error> {
        let request = Request::builder()
            .method(method)
            .uri(url)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token.value()))
            .header(header::ACCEPT, "application/json, application/x-ndjson, application/problem+json")
            .header(header::ACCEPT_LANGUAGE, "en");
        let mut response = match body {
            None => self.agent.run(request.body(())?)?,
            Some((media_type, bytes)) => {
                self.agent.run(request.header(header::CONTENT_TYPE, media_type).body(bytes)?)?
            }
        };
        // In seconds; the form with a date (RFC 9110, section 10.2.3) is not ours.
        let wait = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        Ok(Answer {
            url: url.to_owned(),
            status: response.status().as_u16(),
            location: location.map(str::to_owned),
            wait: wait.map(Duration::from_secs),
            body: response.body_mut().with_config().limit(MAX_ANSWER).read_to_vec()?,
        })
    }

    /// The answer's JSON.
    ///
    /// # Errors
    /// [`Failure::Refused`] where the status is not one of success, [`Failure::Unreadable`].
    pub fn read<T: DeserializeOwned>(&self, answer: &Answer) -> Result<T, Failure> {
        self.expect_success(answer)?;
        serde_json::from_slice(&answer.body).map_err(|error| answer.unreadable(&error))
    }

    /// Checks the status.
    ///
    /// # Errors
    /// [`Failure::Refused`] where it is not one of success.
    pub fn expect_success(&self, answer: &Answer) -> Result<(), Failure> {
        if (200..300).contains(&answer.status) {
            return Ok(());
        }
        let said = match serde_json::from_slice::<ProblemDocument>(&answer.body) {
            Ok(problem) => problem.said(),
            Err(_) => "without saying why".to_owned(),
        };
        let advice = match (answer.status, &answer.location) {
            (300..=399, Some(location)) => format!("It points to {}: use that address.", terminal::line(location)),
            (403, _) => format!(
                "The server knows the token from {}, and it may not do this: give it the scope, or take the operator's.",
                self.token.origin()
            ),
            (401, _) => {
                format!("The token is from {}: it must be the one this server knows.", self.token.origin())
            }
            (404 | 405, _) => {
                "Check the address and the site's id. Is it a Nearhand server, of the same version as this command?"
                    .to_owned()
            }
            (500.., _) => "Try again in a moment. What was served before is still served.".to_owned(),
            _ => "Nothing has been changed.".to_owned(),
        };
        Err(Failure::Refused {
            url: answer.url.clone(),
            status: answer.status,
            said: terminal::line(&plain(&said)),
            advice,
        })
    }
}

impl Answer {
    /// Whether there is no such thing.
    pub fn is_not_found(&self) -> bool {
        self.status == 404
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_sent_over_https_or_within_this_machine() {
        let token = "t".repeat(32);
        for good in [
            "https://help.example",
            "https://help.example:8443/base/",
            "http://localhost:8787",
            "http://127.0.0.1:1/",
            "http://[::1]:2",
        ] {
            assert!(Server::new(good, Token::given(&token)).is_ok(), "{good}");
        }
        for bad in [
            "",
            "help.example",
            "ftp://help.example",
            "http://help.example",
            "http://10.0.0.1",
            "http://localhost.example",
            "https://a:b@c.example",
            "https://c.example?x",
        ] {
            assert!(Server::new(bad, Token::given(&token)).is_err(), "{bad}");
        }
        // One that can be guessed is for this machine alone.
        assert!(matches!(Server::new("https://help.example", Token::given("t")), Err(Failure::ShortToken(_))));
        assert!(Server::new("http://localhost:8787", Token::given("t")).is_ok());
    }
}
