//! Answers: pages, JSON, problem documents, and the headers that go with each.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::rc::Rc;

use jiff::Timestamp;
use nearhand_shared::content::name_of;
use nearhand_shared::locale::text::{Texts, spoken_for};
use nearhand_shared::model::{Page, View};
use nearhand_shared::problem::{MEDIA_TYPE, Problem};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{Response, ResponseInit};
use worker::{Env, Headers, Method, ResponseBuilder};

use crate::ask::Ask;
use crate::content::{self, Loaded};
use crate::route::Route;
use crate::{frame, help};

/// What went wrong, on its way to becoming an answer.
pub struct Failure {
    problem: Problem,
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Failure { problem }
    }
}

impl From<JsValue> for Failure {
    fn from(error: JsValue) -> Self {
        worker::console_error!("answer: {error:?}");
        Problem::Server.into()
    }
}

impl From<worker::Error> for Failure {
    fn from(error: worker::Error) -> Self {
        worker::console_error!("answer: {error}");
        Problem::Server.into()
    }
}

impl Failure {
    /// The answer: a page in the visitor's language inside the frame, a problem document elsewhere.
    pub async fn answer(self, ask: &Ask, env: &Env) -> Response {
        let route = Route::of(&ask.path);
        if let Route::Help(site, help) = &route {
            let response = help::problem(ask, env, site, help, &self.problem).await;
            return response
                .map(|response| with_headers_of(&self.problem, response))
                .unwrap_or_else(|_| self.plain(ask));
        }
        let (Route::Frame(site, _) | Route::Api(site, _)) = &route else { return self.plain(ask) };
        let Ok(loaded) = content::load(ask, env, site).await else { return self.plain(ask) };
        let is_page = matches!(route, Route::Frame(..)) || ask.wants_html();
        let response = if is_page {
            frame::respond(&loaded.pages().problem(&self.problem), &loaded, env, self.problem.status())
        } else {
            self.document(&loaded.texts)
        };
        response.map(|response| with_headers_of(&self.problem, response)).unwrap_or_else(|_| self.plain(ask))
    }

    /// The answer where no site is known: in the browser's language, if the widget speaks it.
    fn plain(&self, ask: &Ask) -> Response {
        let wanted = nearhand_shared::visitor::wanted(&ask.hints());
        let Some(locale) = spoken_for(&wanted) else { return bare(self.problem.status()) };
        let texts = Texts::new(locale, "");
        let response = match Route::of(&ask.path) {
            Route::Help(..) => help::bare_problem(&self.problem, &texts),
            Route::Frame(..) => frame::bare_problem(&self.problem, &texts),
            _ if ask.wants_html() => frame::bare_problem(&self.problem, &texts),
            _ => self.document(&texts),
        };
        response
            .map(|response| with_headers_of(&self.problem, response))
            .unwrap_or_else(|_| bare(self.problem.status()))
    }

    fn document(&self, texts: &Texts) -> Result<Response, Failure> {
        let body = serde_json::to_vec(&self.problem.document(texts)).map_err(|_| Problem::Server)?;
        Answer::new(
            self.problem.status(),
            &[
                ("content-type", MEDIA_TYPE),
                ("content-language", &self.problem.language(texts)),
                ("cache-control", "no-store"),
                ("x-content-type-options", "nosniff"),
            ],
            body,
        )?
        .send()
    }
}

/// Refuses every method that would change something.
pub fn only_read(ask: &Ask) -> Result<(), Failure> {
    match ask.method {
        Method::Get | Method::Head => Ok(()),
        _ => Err(Problem::Method("GET, HEAD").into()),
    }
}

/// Sets the headers that belong to a problem.
pub fn with_headers_of(problem: &Problem, response: Response) -> Response {
    let headers = response.headers();
    let _ = match problem {
        Problem::Method(allowed) => headers.set("allow", allowed),
        Problem::Token => headers.set("www-authenticate", "Bearer"),
        Problem::Store => headers.set("retry-after", "5"),
        Problem::Limit(minutes) => headers.set("retry-after", &(minutes * 60).to_string()),
        _ => Ok(()),
    };
    response
}

fn bare(status: u16) -> Response {
    ResponseBuilder::new().with_status(status).empty().into()
}

/// How many different heads are kept. A site has one for each language and kind of answer.
const HEADS_CAP: usize = 500;

/// An answer that can be given again.
#[derive(Clone)]
pub struct Answer {
    head: ResponseInit,
    body: Vec<u8>,
    /// Its ETag and its `Cache-Control`, where caches may ask whether it is still the same.
    lasting: Option<[Rc<str>; 2]>,
    /// From when until when it is true, where it depends on the time.
    true_within: Option<Range<Timestamp>>,
}

impl Answer {
    /// Puts status, headers and body together.
    pub fn new(status: u16, headers: &[(&str, &str)], body: Vec<u8>) -> Result<Self, Failure> {
        Ok(Answer { head: head(status, headers)?, body, lasting: None, true_within: None })
    }

    /// One that is the same for everybody, to be kept as `cache` says and then asked for again by its ETag. That names
    /// its bytes: another version of this worker makes other bytes of the same content.
    pub fn lasting(headers: &[(&str, &str)], cache: &str, body: Vec<u8>) -> Result<Self, Failure> {
        let etag: String = name_of(&body).chars().take(32).collect();
        let etag = format!("\"{etag}\"");
        let own = [("cache-control", cache), ("etag", etag.as_str())];
        // Its head is like no other's, so it is not kept apart from it.
        let head = new_head(200, headers.iter().chain(&own))?;
        Ok(Answer { head, body, lasting: Some([etag.into(), cache.into()]), true_within: None })
    }

    /// Gives it to who may have it already (RFC 9110, section 13.1.2). Caches that compress make an ETag weak.
    pub fn send_unless_known(self, ask: &Ask) -> Result<Response, Failure> {
        let Some([etag, cache]) = &self.lasting else { return self.send() };
        let known = ask.header("if-none-match").unwrap_or_default();
        let is_known = |tag: &str| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == &**etag;
        if known.split(',').map(str::trim).any(is_known) {
            return Ok(with(&[("etag", etag), ("cache-control", cache)])?.with_status(304).empty().into());
        }
        self.send()
    }

    /// The same, of a page that was made at an instant.
    #[must_use]
    pub fn of_page(self, page: &Page, now: Timestamp) -> Self {
        let until = match &page.view {
            View::Home(home) => home.availability.as_ref().and_then(|availability| availability.until.parse().ok()),
            _ => None,
        };
        Answer { true_within: until.map(|until| now..until), ..self }
    }

    /// Whether it can be given at an instant.
    pub fn is_true_at(&self, now: Timestamp) -> bool {
        self.true_within.as_ref().is_none_or(|within| within.contains(&now))
    }

    /// The length of its body.
    pub fn len(&self) -> usize {
        self.body.len()
    }

    /// Gives it. The runtime takes its own copy of the body (Fetch standard, "extract a body").
    pub fn send(mut self) -> Result<Response, Failure> {
        Ok(Response::new_with_opt_u8_array_and_init(Some(&mut self.body), &self.head)?)
    }
}

/// Status and headers as the runtime takes them, which copies them from here. Only few differ, and making one costs as
/// much as the rest of an answer; so they are kept.
fn head(status: u16, headers: &[(&str, &str)]) -> Result<ResponseInit, JsValue> {
    thread_local! {
        static KEPT: RefCell<HashMap<String, ResponseInit>> = RefCell::default();
    }
    let mut key = String::with_capacity(1024);
    let _ = write!(key, "{status}");
    for (_, value) in headers {
        key.push('\n');
        key.push_str(value);
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

/// A builder with headers.
pub fn with(headers: &[(&str, &str)]) -> Result<ResponseBuilder, Failure> {
    let all = Headers::new();
    for (name, value) in headers {
        all.set(name, value)?;
    }
    Ok(ResponseBuilder::new().with_headers(all))
}

/// Plain text, never cached.
pub fn text(body: &str) -> Result<Response, Failure> {
    Answer::new(
        200,
        &[("content-type", "text/plain; charset=utf-8"), ("cache-control", "no-store")],
        body.as_bytes().to_vec(),
    )?
    .send()
}

/// JSON for a program; never cached.
pub fn json(status: u16, body: &impl Serialize) -> Result<Response, Failure> {
    let body = serde_json::to_vec(body).map_err(|_| Problem::Server)?;
    Answer::new(
        status,
        &[("content-type", "application/json"), ("cache-control", "no-store"), ("x-content-type-options", "nosniff")],
        body,
    )?
    .send()
}

/// JSON in the visitor's language.
pub fn localized(status: u16, loaded: &Loaded, body: &impl Serialize) -> Result<Response, Failure> {
    localized_answer(status, loaded, body)?.send()
}

fn localized_answer(status: u16, loaded: &Loaded, body: &impl Serialize) -> Result<Answer, Failure> {
    let body = serde_json::to_vec(body).map_err(|_| Problem::Server)?;
    Answer::new(
        status,
        &[
            ("content-type", "application/json"),
            ("content-language", loaded.locale_tag()),
            ("cache-control", "private, no-cache"),
            ("vary", "accept-language"),
            ("x-content-type-options", "nosniff"),
        ],
        body,
    )
}

/// A page's model.
pub fn model(loaded: &Loaded, page: &Page) -> Result<Answer, Failure> {
    Ok(localized_answer(200, loaded, page)?.of_page(page, loaded.now))
}

/// The description of the API.
pub fn open_api() -> Result<Response, Failure> {
    Answer::new(
        200,
        &[
            ("content-type", "application/json"),
            ("cache-control", "public, max-age=300"),
            ("access-control-allow-origin", "*"),
        ],
        include_bytes!("../openapi.json").to_vec(),
    )?
    .send()
}
