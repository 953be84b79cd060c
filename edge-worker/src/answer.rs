//! Answers: pages, JSON, problem documents, and the headers that go with each.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;

use nearhand_shared::locale::Locale;
use nearhand_shared::model::Page;
use nearhand_shared::problem::{MEDIA_TYPE, Problem};
use nearhand_shared::text::{Texts, spoken_for};
use serde::Serialize;
use wasm_bindgen::JsValue;
use web_sys::{Response, ResponseInit};
use worker::{Env, Headers, Method, ResponseBuilder};

use crate::ask::Ask;
use crate::content::{self, Loaded};
use crate::frame;
use crate::route::Route;

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
        let (Route::Frame(site, _) | Route::Api(site, _)) = &route else { return self.plain(ask) };
        let Ok(loaded) = content::load(ask, env, site).await else { return self.plain(ask) };
        let is_page = matches!(route, Route::Frame(..)) || ask.wants_html();
        let response = if is_page {
            frame::respond(&loaded.scene().problem(&self.problem), &loaded, env, self.problem.status())
        } else {
            self.document(&loaded.texts, &loaded.visitor.locale)
        };
        response.map(|response| with_headers_of(&self.problem, response)).unwrap_or_else(|_| self.plain(ask))
    }

    /// The answer where no site is known: in the browser's language, if the widget speaks it.
    fn plain(&self, ask: &Ask) -> Response {
        let wanted = nearhand_shared::visitor::wanted(&ask.hints());
        let Some(locale) = spoken_for(&wanted) else { return bare(self.problem.status()) };
        let texts = Texts::new(locale, "");
        let is_page = ask.path.starts_with("/w/") || ask.wants_html();
        let response = if is_page { frame::bare_problem(&self.problem, &texts) } else { self.document(&texts, locale) };
        response
            .map(|response| with_headers_of(&self.problem, response))
            .unwrap_or_else(|_| bare(self.problem.status()))
    }

    fn document(&self, texts: &Texts, locale: &Locale) -> Result<Response, Failure> {
        let body = serde_json::to_vec(&self.problem.document(texts)).map_err(|_| Problem::Server)?;
        Answer::new(
            self.problem.status(),
            &[
                ("content-type", MEDIA_TYPE),
                ("content-language", &locale.to_string()),
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
}

impl Answer {
    /// Puts status, headers and body together.
    pub fn new(status: u16, headers: &[(&str, &str)], body: Vec<u8>) -> Result<Self, Failure> {
        Ok(Answer { head: head(status, headers)?, body })
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
    let all = web_sys::Headers::new()?;
    for (name, value) in headers {
        all.set(name, value)?;
    }
    let init = ResponseInit::new();
    init.set_status(status);
    init.set_headers(&all);
    KEPT.with_borrow_mut(|kept| {
        if kept.len() > HEADS_CAP {
            kept.clear();
        }
        kept.insert(key, init.clone());
    });
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
    localized_answer(200, loaded, page)
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
