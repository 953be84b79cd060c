//! What went wrong, as a response: a page in the visitor's language where a page was asked for, a problem document
//! (RFC 9457) elsewhere.

use nearhand_shared::locale::text::{Texts, spoken_for};
use nearhand_shared::problem::Problem;
use nearhand_shared::visitor::wanted;
use worker::Env;

use super::help;
use crate::content;
use crate::http::{Error, Request, Response};
use crate::render;
use crate::route::Route;

/// The response to a problem.
pub async fn respond(request: &Request, env: &Env, problem: &Problem) -> Response {
    let response = match of_site(request, env, problem).await {
        Some(response) => Ok(response),
        None => of_no_site(request, problem),
    };
    match response {
        Ok(response) => response.with_headers_of(problem),
        Err(_) => Response::of_runtime(bare()),
    }
}

/// What is left where not even a problem can be told.
pub fn bare() -> web_sys::Response {
    let head = web_sys::ResponseInit::new();
    head.set_status(500);
    web_sys::Response::new_with_opt_str_and_init(None, &head).unwrap_or_else(|_| web_sys::Response::error())
}

/// In the language and look of the site that was asked for, where there is one.
async fn of_site(request: &Request, env: &Env, problem: &Problem) -> Option<Response> {
    let route = Route::of(&request.path);
    if let Route::Help(site, help) = &route {
        return help::problem(request, env, site, help, problem).await.ok();
    }
    let (Route::Frame(site, _) | Route::Api(site, _)) = &route else { return None };
    let context = content::load(request, env, site).await.ok()?;
    let is_page = matches!(route, Route::Frame(..)) || request.wants_html();
    let response = if is_page {
        render::frame::page(&context.pages().problem(problem), &context, problem.status())
    } else {
        document(problem, &context.texts)
    };
    response.ok()
}

/// In the browser's language, if the widget speaks it.
fn of_no_site(request: &Request, problem: &Problem) -> Result<Response, Error> {
    let Some(locale) = spoken_for(&wanted(&request.hints())) else { return Response::empty(problem.status(), &[]) };
    let texts = Texts::new(locale, "");
    match Route::of(&request.path) {
        Route::Help(..) => render::help::bare_problem(problem, &texts),
        Route::Frame(..) => render::frame::bare_problem(problem, &texts),
        _ if request.wants_html() => render::frame::bare_problem(problem, &texts),
        _ => document(problem, &texts),
    }
}

fn document(problem: &Problem, texts: &Texts) -> Result<Response, Error> {
    Response::problem(problem.status(), &problem.language(texts), &problem.document(texts))
}
