//! Pages in the frame.

use nearhand_shared::locale::text::Texts;
use nearhand_shared::model::{Entry, FileField, LiveText, Notices, Page, Shell, Suggestions, Survey, View};
use nearhand_shared::problem::Problem;
use nearhand_widget::document::{self, Assets};
use nearhand_widget::views::{earlier, files, live, notices, rating};

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
        request.below.push_str(&html);
    }
}

/// Puts what keeps a conversation live into its page, drawn, where it can be gone on with.
pub fn put_live(page: &mut Page, text: &LiveText) {
    if let View::Request(request) = &mut page.view
        && request.reply.is_some()
    {
        request.below = live::html(&page.shell, &request.reference, text);
    }
}

/// Puts the way to what was written before into the page of a conversation of which the newest is shown, drawn. It carries the access
/// code: an address does not.
pub fn put_earlier(page: &mut Page, code: &str, label: &str) {
    if let View::Request(request) | View::Call(request) = &mut page.view
        && let Some(first) = request.thread.first().map(|first| first.seq).filter(|first| *first > 1)
    {
        let many = u32::try_from(request.thread.len()).unwrap_or(u32::MAX);
        request.earlier = earlier::html(&page.shell, &request.reference, code, (first, many), label);
    }
}

/// Puts files into the page, drawn, and the field in which more are chosen.
pub fn put_files(page: &mut Page, field: &FileField) {
    match &mut page.view {
        View::Contact(contact) => contact.files = [files::read(&contact.article), files::field(field, false)].concat(),
        View::Request(request) | View::Call(request) => {
            draw_files(&mut request.thread);
            if let Some(reply) = &mut request.reply {
                reply.files = files::field(field, true);
            }
        }
        _ => {}
    }
}

/// Puts notices beside the articles that may answer a message, drawn.
pub fn put_notices(found: &mut Suggestions, shell: &Shell, told: &Notices) {
    found.notices = notices::html(shell, told, true);
}

/// Draws the files of entries.
pub fn draw_files(entries: &mut [Entry]) {
    for entry in entries {
        entry.files = files::html(&entry.attachments.0);
    }
}

/// The question how it was, as a page of its own: from a mail, in a browser's tab.
pub fn rating(page: &Page, survey: &Survey, context: &Context<'_>, status: u16) -> Result<Response, Error> {
    let accent = csp::accent_rule(&context.manifest.site);
    let inner = rating::page(&page.shell, &page.shell.document_title, survey);
    let html = document::still(page, inner, &ASSETS, &accent);
    let policy = csp::of_frame(&accent, "'none'", false, "");
    Response::new(status, &head(&context.locale_tag, &policy, false), html.into_bytes())
}

/// Puts more HTML below that, which the client shows as it is.
pub fn put_below(page: &mut Page, html: &str) {
    if let View::Request(request) | View::Call(request) = &mut page.view {
        request.below.push_str(html);
    }
}

/// A problem where no site is known: nobody may embed it.
pub fn bare_problem(problem: &Problem, texts: &Texts) -> Result<Response, Error> {
    let page = nearhand_shared::page::bare_problem(problem, texts);
    html(&page, "", "'none'", &page.shell.lang, problem.status())
}

fn html(page: &Page, accent: &str, ancestors: &str, language: &str, status: u16) -> Result<Response, Error> {
    let has_challenge = document::has_challenge(page);
    let guard = if document::has_notices(page) { notices::GUARD } else { "" };
    let policy = csp::of_frame(accent, ancestors, has_challenge, guard);
    let headers = head(language, &policy, has_challenge);
    Response::new(status, &headers, document::render(page, &ASSETS, accent).into_bytes())
}

fn head<'h>(language: &'h str, policy: &'h str, has_challenge: bool) -> [(&'h str, &'h str); 9] {
    [
        ("content-type", "text/html; charset=utf-8"),
        ("content-language", language),
        ("content-security-policy", policy),
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
    ]
}
