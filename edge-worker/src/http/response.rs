//! Responses: status, headers and a body, and whether they can be given again.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::rc::Rc;

use jiff::Timestamp;
use nearhand_shared::content::name_of;
use nearhand_shared::problem::{MEDIA_TYPE, Problem};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::ResponseInit;

use super::error::Error;
use super::request::Request;

/// How many different heads are kept. A site has one for each language and kind of response.
const HEADS_CAP: usize = 500;

/// What one visitor gets by showing a code or a name is kept nowhere, not even in their own browser's cache on disk
/// (RFC 9111, section 5.2.2.5).
pub const NO_STORE: &str = "private, no-store";

/// A response, before it is the runtime's.
#[derive(Clone)]
pub struct Response {
    head: ResponseInit,
    body: Body,
    /// Its ETag and its `Cache-Control`, where caches may ask whether it is still the same.
    lasting: Option<[Rc<str>; 2]>,
    /// From when until when it is true, where it depends on the time.
    true_within: Option<Range<Timestamp>>,
    /// Headers of this one alone.
    extra: Vec<(&'static str, String)>,
}

#[derive(Clone)]
enum Body {
    Bytes(Vec<u8>),
    /// Handed on as it is, such as a file.
    Stream(web_sys::Response),
}

impl Response {
    /// Puts status, headers and body together.
    pub fn new(status: u16, headers: &[(&str, &str)], body: Vec<u8>) -> Result<Self, Error> {
        Ok(Response::with_head(head(status, headers)?, Body::Bytes(body)))
    }

    /// Hands on what another service answered.
    pub fn of_runtime(response: web_sys::Response) -> Self {
        Response::with_head(ResponseInit::new(), Body::Stream(response))
    }

    /// One that is the same for everybody, to be kept as `cache` says and then asked for again by its ETag. That names
    /// its bytes: another version of this worker makes other bytes of the same content.
    pub fn lasting(headers: &[(&str, &str)], cache: &str, body: Vec<u8>) -> Result<Self, Error> {
        let etag: String = name_of(&body).chars().take(32).collect();
        let etag = format!("\"{etag}\"");
        let own = [("cache-control", cache), ("etag", etag.as_str())];
        // Its head is like no other's, so it is not kept apart from it.
        let head = new_head(200, headers.iter().chain(&own))?;
        Ok(Response { lasting: Some([etag.into(), cache.into()]), ..Response::with_head(head, Body::Bytes(body)) })
    }

    fn with_head(head: ResponseInit, body: Body) -> Self {
        Response { head, body, lasting: None, true_within: None, extra: Vec::new() }
    }

    /// Plain text, never cached.
    pub fn text(body: &str) -> Result<Self, Error> {
        let headers = [("content-type", "text/plain; charset=utf-8"), ("cache-control", "no-store")];
        Response::new(200, &headers, body.as_bytes().to_vec())
    }

    /// JSON for a program; never cached.
    pub fn json(status: u16, body: &impl Serialize) -> Result<Self, Error> {
        let headers = [
            ("content-type", "application/json"),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
        ];
        Response::new(status, &headers, serde_json::to_vec(body)?)
    }

    /// JSON Lines for a program; never cached.
    pub fn lines(body: Vec<u8>) -> Result<Self, Error> {
        let headers = [
            ("content-type", "application/x-ndjson"),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
        ];
        Response::new(200, &headers, body)
    }

    /// A problem document, which may have more members than every problem has (RFC 9457, section 3.2).
    pub fn problem(status: u16, language: &str, document: &impl Serialize) -> Result<Self, Error> {
        let headers = [
            ("content-type", MEDIA_TYPE),
            ("content-language", language),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
        ];
        Response::new(status, &headers, serde_json::to_vec(document)?)
    }

    /// JSON in a visitor's language. `cache` is [`NO_STORE`] where a code or a name opened it.
    pub fn localized(status: u16, locale: &str, cache: &str, body: &impl Serialize) -> Result<Self, Error> {
        Response::localized_json(status, locale, cache, serde_json::to_vec(body)?)
    }

    /// The same of what is JSON already.
    pub fn localized_json(status: u16, locale: &str, cache: &str, body: Vec<u8>) -> Result<Self, Error> {
        let headers = [
            ("content-type", "application/json"),
            ("content-language", locale),
            ("cache-control", cache),
            ("vary", "accept-language"),
            ("x-content-type-options", "nosniff"),
        ];
        Response::new(status, &headers, body)
    }

    /// Nothing but a status and headers.
    pub fn empty(status: u16, headers: &[(&str, &str)]) -> Result<Self, Error> {
        Response::new(status, headers, Vec::new())
    }

    /// The same with one header more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.extra.push((name, value.into()));
        self
    }

    /// The same with the headers that belong to a problem.
    #[must_use]
    pub fn with_headers_of(self, problem: &Problem) -> Self {
        match problem {
            Problem::Method(allowed) => self.with("allow", *allowed),
            Problem::Token => self.with("www-authenticate", "Bearer"),
            Problem::Store => self.with("retry-after", "5"),
            // How far the file has come (draft-ietf-httpbis-resumable-upload-09, section 4.4).
            Problem::Offset(here) => self.with("upload-offset", here.to_string()),
            Problem::Limit(minutes) => self.with("retry-after", (minutes * 60).to_string()),
            _ => self,
        }
    }

    /// The same, true from `now` until an instant.
    #[must_use]
    pub fn true_until(self, now: Timestamp, until: Option<Timestamp>) -> Self {
        Response { true_within: until.map(|until| now..until), ..self }
    }

    /// The same, true no longer than until an instant.
    #[must_use]
    pub fn true_before(self, now: Timestamp, end: Option<Timestamp>) -> Self {
        let Some(end) = end else { return self };
        let within = self.true_within.clone().unwrap_or(now..end);
        Response { true_within: Some(within.start..within.end.min(end)), ..self }
    }

    /// Whether it can be given at an instant.
    pub fn is_true_at(&self, now: Timestamp) -> bool {
        self.true_within.as_ref().is_none_or(|within| within.contains(&now))
    }

    /// The length of its body in bytes, where it is in memory.
    pub fn len(&self) -> usize {
        if let Body::Bytes(bytes) = &self.body { bytes.len() } else { 0 }
    }

    /// Makes it the runtime's, which takes its own copy of the body (Fetch standard, "extract a body"). Who has it
    /// already is told so (RFC 9110, section 13.1.2); caches that compress make an ETag weak.
    pub fn send(self, request: &Request) -> Result<web_sys::Response, Error> {
        if let Some([etag, cache]) = &self.lasting {
            let known = request.header("if-none-match").unwrap_or_default();
            let is_known = |tag: &str| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == &**etag;
            if known.split(',').map(str::trim).any(is_known) {
                let head = new_head(304, [("etag", &**etag), ("cache-control", &**cache)].iter())?;
                return Ok(web_sys::Response::new_with_opt_str_and_init(None, &head)?);
            }
        }
        let response = match self.body {
            Body::Stream(response) => response,
            // These statuses have no body (Fetch standard, "null body status").
            Body::Bytes(bytes) if bytes.is_empty() => web_sys::Response::new_with_opt_str_and_init(None, &self.head)?,
            Body::Bytes(mut bytes) => web_sys::Response::new_with_opt_u8_array_and_init(Some(&mut bytes), &self.head)?,
        };
        for (name, value) in self.extra {
            // Of cookies each is a header of its own (RFC 6265, section 3).
            if name == "set-cookie" {
                response.headers().append(name, &value)?;
            } else {
                response.headers().set(name, &value)?;
            }
        }
        Ok(response)
    }
}

/// Status and headers as the runtime takes them, which copies them from here. Only few differ, and making one costs as
/// much as the rest of a response; so they are kept.
fn head(status: u16, headers: &[(&str, &str)]) -> Result<ResponseInit, JsValue> {
    thread_local! {
        static KEPT: RefCell<HashMap<String, ResponseInit>> = RefCell::default();
    }
    let mut key = String::with_capacity(1024);
    let _ = write!(key, "{status}");
    // Names too: two heads with the same values under other names are two.
    for (name, value) in headers {
        key.extend(["\n", name, ":", value]);
    }
    if let Some(known) = KEPT.with_borrow(|kept| kept.get(&key).cloned()) {
        return Ok(known);
    }
    let init = new_head(status, headers.iter())?;
    KEPT.with_borrow_mut(|kept| {
        if kept.len() > HEADS_CAP {
            kept.clear();
        }
        kept.insert(key, init.clone());
    });
    Ok(init)
}

fn new_head<'h>(status: u16, headers: impl Iterator<Item = &'h (&'h str, &'h str)>) -> Result<ResponseInit, JsValue> {
    let all = web_sys::Headers::new()?;
    for (name, value) in headers {
        all.set(name, value)?;
    }
    let init = ResponseInit::new();
    init.set_status(status);
    init.set_headers(&all);
    Ok(init)
}
