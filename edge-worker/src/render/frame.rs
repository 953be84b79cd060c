//! Pages in the frame.

use nearhand_shared::locale::text::Texts;
use nearhand_shared::model::{Page, Survey, View};
use nearhand_shared::problem::Problem;
use nearhand_widget::document::{self, Assets};
use nearhand_widget::views::rating;

use super::{client, csp, until};
use crate::config::Config;
use crate::content::Context;
use crate::http::{Error, NO_STORE, Response};

const ASSETS: Assets = Assets {
    style: client::STYLE,
    views: client::VIEWS_STYLE,
    script: client::SCRIPT,
    wasm: client::WASM,
    boot: client::BOOT,
};

/// Renders a page.
pub fn page(page: &Page, context: &Context<'_>, status: u16) -> Result<Response, Error> {
    let site = &context.manifest.site;
    let mut ancestors = site.origins.join(" ");
    if Config::of(context.env).is_development {
        ancestors.push_str(" 'self' http://localhost:* http://127.0.0.1:*");
    }
    if ancestors.is_empty() {
        ancestors.push_str("'none'");
    }
    let html = html(page, &csp::accent_rule(site), &ancestors, &context.locale_tag, status)?;
    Ok(html.true_until(context.now(), until(page)))
}

/// Puts what is asked into the page of a request, drawn: the client shows it as it is.
pub fn put_survey(page: &mut Page, survey: &Survey) {
    let html = rating::html(&page.shell, survey);
    if let View::Request(request) | View::Call(request) = &mut page.view {
        request.survey = html;
    }
}

/// Puts more HTML below that, which the client shows as it is.
pub fn put_below(page: &mut Page, html: &str) {
    if let View::Request(request) | View::Call(request) = &mut page.view {
        request.survey.push_str(html);
    }
}

/// A problem where no site is known: nobody may embed it.
pub fn bare_problem(problem: &Problem, texts: &Texts) -> Result<Response, Error> {
    let page = nearhand_shared::page::bare_problem(problem, texts);
    html(&page, "", "'none'", &page.shell.lang, problem.status())
}

fn html(page: &Page, accent: &str, ancestors: &str, language: &str, status: u16) -> Result<Response, Error> {
    let has_challenge = document::has_challenge(page);
    let policy = csp::of_frame(accent, ancestors, has_challenge);
    let headers = [
        ("content-type", "text/html; charset=utf-8"),
        ("content-language", language),
        ("content-security-policy", &policy),
        // A page under COEP embeds only what says it may be, and is isolated itself. A challenge's frame does not say
        // so: with one, such pages cannot embed us.
        ("cross-origin-resource-policy", "cross-origin"),
        ("cross-origin-embedder-policy", if has_challenge { "unsafe-none" } else { "require-corp" }),
        // `no-referrer` would make browsers send `Origin: null` with form posts.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        // A page holds what belongs to one visitor: nobody else's cache keeps it.
        ("cache-control", NO_STORE),
        ("vary", "accept-language"),
    ];
    Response::new(status, &headers, document::render(page, &ASSETS, accent).into_bytes())
}
