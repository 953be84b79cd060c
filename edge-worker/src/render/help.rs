//! Pages of the public help centre.

use nearhand_shared::locale::text::Texts;
use nearhand_shared::model::centre::CentrePage;
use nearhand_shared::page::bare_centre_problem;
use nearhand_shared::problem::Problem;
use nearhand_widget::centre::document;

use super::{client, csp};
use crate::content::Context;
use crate::http::{Error, Response};

/// Five minutes in which nobody asks again; then for an hour the old page is shown while the new one is fetched, so
/// that a correction is seen at the second look at the latest; and a day in which an old page is better than none.
pub const PUBLIC: &str = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";
/// What one visitor searched for, or did not find, is nobody else's.
pub const PRIVATE: &str = "private, no-cache";

/// A page for everybody.
pub fn lasting(page: &CentrePage, context: &Context<'_>) -> Result<Response, Error> {
    let accent = csp::accent_rule(&context.manifest.site);
    Response::lasting(&head(&context.locale_tag, &csp::of_help(&accent)), PUBLIC, html(page, &accent))
}

/// A page for now.
pub fn passing(
    page: &CentrePage,
    context: &Context<'_>,
    status: u16,
    more: &[(&str, &str)],
) -> Result<Response, Error> {
    let accent = csp::accent_rule(&context.manifest.site);
    let policy = csp::of_help(&accent);
    let headers = [&head(&context.locale_tag, &policy), [("cache-control", PRIVATE)].as_slice(), more].concat();
    Response::new(status, &headers, html(page, &accent))
}

/// A problem where no site is known.
pub fn bare_problem(problem: &Problem, texts: &Texts) -> Result<Response, Error> {
    let page = bare_centre_problem(problem, texts);
    let language = page.head.language.clone();
    let headers = [("cache-control", PRIVATE), ("vary", "accept-language")];
    let policy = csp::of_help("");
    let head = head(&language, &policy);
    Response::new(problem.status(), &[&head, headers.as_slice()].concat(), html(&page, ""))
}

fn html(page: &CentrePage, accent: &str) -> Vec<u8> {
    document::render(page, client::HELP_STYLE, accent).into_bytes()
}

fn head<'h>(language: &'h str, policy: &'h str) -> [(&'h str, &'h str); 5] {
    [
        ("content-type", "text/html; charset=utf-8"),
        ("content-language", language),
        ("content-security-policy", policy),
        // `no-referrer` would make browsers send `Origin: null` with form posts.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
    ]
}
