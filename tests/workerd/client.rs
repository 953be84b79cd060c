//! A small HTTP client: every status is an answer, no redirect is followed, and nothing is sent that the test did
//! not ask for.

use std::env;
use std::fmt::Write as _;
use std::io::{Cursor, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::OnceLock;
use std::time::Duration;

use serde_json::Value;
use ureq::config::AutoHeaderValue;
use ureq::http::{HeaderMap, Request};
use ureq::{Agent, SendBody};

const PATIENCE: Duration = Duration::from_secs(30);
/// See [`Ask::send`].
const PROXY_SAYS: &str = "Your worker restarted mid-request";
const PROXY_TRIES: usize = 10;
/// What is longer may be answered before it was read.
const MAX_BODY: usize = 128 * 1024;
const CLOSED: [ErrorKind; 2] = [ErrorKind::ConnectionReset, ErrorKind::BrokenPipe];

/// Where the server is: `http://localhost:9001`.
pub fn base() -> String {
    let base = env::var("NEARHAND_URL").ok().filter(|url| !url.is_empty());
    let base = base.expect("NEARHAND_URL is not set: these tests ask a running server. Run `cargo xtask test workerd`");
    base.trim_end_matches('/').to_owned()
}

/// The operator's token.
pub fn operator_token() -> String {
    let token = env::var("NEARHAND_OPERATOR_TOKEN").ok().filter(|token| !token.is_empty());
    token.expect("NEARHAND_OPERATOR_TOKEN is not set: run `cargo xtask test workerd`")
}

/// A request that is being put together.
#[derive(Clone)]
pub struct Ask {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    is_chunked: bool,
    server: Option<String>,
}

/// Reads.
pub fn get(path: impl Into<String>) -> Ask {
    ask("GET", path)
}

/// Writes.
pub fn post(path: impl Into<String>) -> Ask {
    ask("POST", path)
}

/// Puts.
pub fn put(path: impl Into<String>) -> Ask {
    ask("PUT", path)
}

/// Any method. The network knows nothing of the visitor unless [`Ask::geo`] says so, wherever the tests run; and
/// nothing comes compressed unless the header asks for it.
pub fn ask(method: &str, path: impl Into<String>) -> Ask {
    let headers = [("nearhand-geo", "unknown"), ("accept-encoding", "identity")];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    Ask {
        method: method.to_owned(),
        path: path.into(),
        query: String::new(),
        headers,
        body: Vec::new(),
        is_chunked: false,
        server: None,
    }
}

impl Ask {
    /// Adds a parameter of the query.
    pub fn query(mut self, name: &str, value: &str) -> Ask {
        let mark = if self.query.is_empty() && !self.path.contains('?') { '?' } else { '&' };
        let _ = write!(self.query, "{mark}{}={}", encode(name), encode(value));
        self
    }

    /// The query's `locale`.
    pub fn locale(self, tags: &str) -> Ask {
        self.query("locale", tags)
    }

    /// Sets a header, in place of one of that name.
    pub fn header(mut self, name: &str, value: &str) -> Ask {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The network location: `country=JP; zone=Asia/Tokyo`.
    pub fn geo(self, geo: &str) -> Ask {
        self.header("nearhand-geo", geo)
    }

    /// The network's country.
    pub fn country(self, code: &str) -> Ask {
        self.geo(&format!("country={code}"))
    }

    /// The clock.
    pub fn now(self, instant: &str) -> Ask {
        self.header("nearhand-now", instant)
    }

    /// The store does not answer.
    pub fn store_down(self) -> Ask {
        self.header("nearhand-fault", "store")
    }

    /// A token, of a visitor or an operator.
    pub fn bearer(self, token: &str) -> Ask {
        self.header("authorization", &format!("Bearer {token}"))
    }

    /// The operator's token.
    pub fn operator(self) -> Ask {
        let token = operator_token();
        self.bearer(&token)
    }

    /// A body of JSON.
    pub fn json(self, body: &Value) -> Ask {
        self.body("application/json", body.to_string())
    }

    /// A body as a browser's form sends it.
    pub fn form(self, fields: &[(&str, &str)]) -> Ask {
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        self.body("application/x-www-form-urlencoded", pairs.join("&"))
    }

    /// Any body; without a media type where that is empty.
    pub fn body(mut self, media_type: &str, body: impl Into<Vec<u8>>) -> Ask {
        self.body = body.into();
        if media_type.is_empty() { self } else { self.header("content-type", media_type) }
    }

    /// Asks another server than the worker's.
    pub fn at(mut self, server: &str) -> Ask {
        self.server = Some(server.to_owned());
        self
    }

    /// Sends the body in chunks, without saying how long it is.
    pub fn chunked(mut self) -> Ask {
        self.is_chunked = true;
        self
    }

    /// Sends it. Where the worker has answered before a body came to its end, workerd closes the connection: whoever is
    /// still sending may see that instead of the answer, and the proxy of `wrangler dev` takes it for a restart, also of
    /// whatever it sends next on that connection, and says so in words of its own. Then it is asked again.
    #[track_caller]
    pub fn send(self) -> Answer {
        let is_proxy = |answer: &Answer| answer.status == 503 && answer.text().starts_with(PROXY_SAYS);
        let mut tries = (0..PROXY_TRIES).filter_map(|_| self.clone().send_once().filter(|answer| !is_proxy(answer)));
        tries.next().unwrap_or_else(|| panic!("{} {}{}: no answer of the worker's", self.method, self.path, self.query))
    }

    /// An answer; none where the connection was closed meanwhile.
    #[track_caller]
    fn send_once(self) -> Option<Answer> {
        let asked = format!("{} {}{}", self.method, self.path, self.query);
        let is_large = self.body.len() > MAX_BODY;
        match self.exchange() {
            Ok(answer) => Some(answer),
            Err(_) if is_large => None,
            Err(ureq::Error::Io(error)) if CLOSED.contains(&error.kind()) => None,
            Err(error) => panic!("{asked:.300}: {error}"),
        }
    }

    /// Sends it to a server that may not be there: none where no whole answer comes.
    pub fn attempt(self) -> Option<Answer> {
        self.exchange().ok()
    }

    fn exchange(self) -> Result<Answer, ureq::Error> {
        let asked = format!("{} {}{}", self.method, self.path, self.query);
        let server = self.server.clone().unwrap_or_else(base);
        let mut request =
            Request::builder().method(self.method.as_str()).uri(format!("{server}{}{}", self.path, self.query));
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let has_body = !self.body.is_empty() || matches!(self.method.as_str(), "POST" | "PUT" | "PATCH");
        let answer = if self.is_chunked {
            agent().run(request.body(SendBody::from_owned_reader(Cursor::new(self.body))).unwrap())
        } else if has_body {
            agent().run(request.body(self.body).unwrap())
        } else {
            agent().run(request.body(()).unwrap())
        };
        let mut answer = answer?;
        let body = answer.body_mut().with_config().limit(64 << 20).read_to_vec()?;
        Ok(Answer { status: answer.status().as_u16(), headers: answer.headers().clone(), body, asked })
    }

    /// Sends only the first `kept` bytes of the body, then hangs up, as where a connection breaks.
    pub fn send_cut_off(self, kept: usize) {
        let base = base();
        let host = base.split_once("://").unwrap().1.split('/').next().unwrap();
        let mut head = format!("{} {}{} HTTP/1.1\r\nhost: {host}\r\n", self.method, self.path, self.query);
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = write!(head, "content-length: {}\r\n\r\n", self.body.len());
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&self.body[..kept]).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        // Whatever the server says of it, or that it says nothing.
        let _ = stream.read_to_end(&mut Vec::new());
    }
}

/// An answer, whatever its status.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
    /// What was asked, for messages.
    pub asked: String,
    headers: HeaderMap,
}

impl Answer {
    /// A header; empty where it is missing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body as text.
    #[track_caller]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_else(|_| panic!("{}: the answer is not UTF-8", self.asked))
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| {
            panic!("{} answered {}, not JSON ({error}): {:.300}", self.asked, self.status, self.text())
        })
    }
}

/// Percent-encodes everything but letters, digits and `-._~`.
pub fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn agent() -> &'static Agent {
    static AGENT: OnceLock<Agent> = OnceLock::new();
    AGENT.get_or_init(|| {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .allow_non_standard_methods(true)
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .accept_encoding(AutoHeaderValue::None)
            // A server that refuses a body early may close the connection: none is used twice.
            .max_idle_connections(0);
        config.build().into()
    })
}
