//! Pages of the business's side.

use leptos::prelude::IntoView;
use nearhand_desk::document::{self, Client};
use nearhand_desk::labels::Labels;
use nearhand_desk::model::{Document, Page, Shell};
use nearhand_shared::escape::escape;
use worker::Method;

use super::{client, csp};
use crate::content::Context;
use crate::http::{Error, Response};

const STYLE: &str = ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0;min-height:100vh;\
                     display:grid;place-items:center}main{box-sizing:border-box;width:100%;max-width:30rem;padding:1.5rem}\
                     h1{font-size:1.5rem;margin:0 0 .5rem}form{margin:.5rem 0 0}\
                     button,.button{font:inherit;box-sizing:border-box;min-height:44px;padding:0 1.25rem}\
                     .button{display:inline-flex;align-items:center}";

/// What somebody meets who is not signed in.
pub enum Entry<'a> {
    /// A one-time link, with its code: spent by a post alone, so that a preview of the link spends nothing.
    Link(&'a str),
    /// One that is no longer good.
    Spent,
    /// Nothing is shown that proves who it is.
    Nobody,
    /// Somebody has proved who they are, and is not one of ours.
    Unknown,
    /// The service that was to prove it did not.
    Failed,
}

/// The page of who is not signed in.
pub fn entry(context: &Context<'_>, entry: &Entry<'_>) -> Result<Response, Error> {
    let t = |id: &str| context.texts.get(id);
    let site = context.site();
    let button = escape(&t("enter-title"));
    let desk = &context.manifest.site.desk;
    let way = if desk.oidc.is_some() || desk.access.is_some() {
        format!("<p><a class=\"button\" href=\"/desk/{site}/sign-in\">{button}</a></p>")
    } else {
        String::new()
    };
    let alert = |text: &str| format!("<p role=\"alert\">{}</p>{way}", escape(text));
    let (status, body) = match entry {
        Entry::Link(code) => (
            200,
            format!(
                "<p>{}</p><form method=\"post\" action=\"/desk/{site}/enter\"><input type=\"hidden\" name=\"code\" \
                 value=\"{}\"><button type=\"submit\">{button}</button></form>",
                escape(&t("enter-intro")),
                escape(code),
            ),
        ),
        Entry::Spent => (401, alert(&t("enter-spent"))),
        Entry::Nobody => (401, format!("<p>{}</p>{way}", escape(&t("enter-none")))),
        Entry::Unknown => {
            (403, alert(&context.texts.sentences(&[&t("enter-unknown"), &t("problem-forbidden-detail")])))
        }
        Entry::Failed => (502, alert(&context.texts.sentences(&[&t("enter-failed"), &t("problem-server-detail")]))),
    };
    small(context, status, &t("enter-title"), &body)
}

fn small(context: &Context<'_>, status: u16, title: &str, body: &str) -> Result<Response, Error> {
    let texts = &context.texts;
    let html = format!(
        "<!DOCTYPE html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\"><title>{title} · {brand}</title><style>{STYLE}</style>{clock}</head><body><main>\
         <h1>{brand}</h1>{body}</main></body></html>",
        texts.locale(),
        texts.locale().dir(),
        title = escape(title),
        brand = escape(&texts.get("brand")),
        // Whoever signs in here finds the times of the first page right.
        clock = document::start(CLOCK, ""),
    );
    respond(status, &csp::of_clocked_desk(&[STYLE]), html)
}

/// Where the browser's part of the desk is.
const CLIENT: Client = Client { script: client::DESK_SCRIPT, wasm: client::DESK_WASM };
/// What of it tells where the browser's clock is.
const CLOCK: Client = Client { script: client::DESK_SCRIPT, wasm: "" };

/// A page of the desk that the browser takes over; its model alone where that asks again.
pub fn live(context: &Context<'_>, status: u16, shell: Shell, page: Page) -> Result<Response, Error> {
    let document = Document { shell, labels: Labels::of(&context.texts), page };
    if wants_model(context) {
        return Response::json(status, &document);
    }
    let accent = csp::accent_rule(&context.manifest.site);
    let html = document::alive(&document, &accent, CLIENT);
    respond(status, &csp::of_live_desk(&[document::STYLE, &accent]), html)
}

/// Whether the browser's part of the desk asks, for which models are enough.
pub fn wants_model(context: &Context<'_>) -> bool {
    context.request.header("accept").is_some_and(|accepted| accepted.contains("application/json"))
}

/// A page of the desk that stays as it is.
pub fn page<V: IntoView + 'static>(
    context: &Context<'_>,
    status: u16,
    shell: &Shell,
    view: impl FnOnce() -> V,
) -> Result<Response, Error> {
    let accent = csp::accent_rule(&context.manifest.site);
    // Loading it again must do nothing again: what a form has led to stays as it is.
    let clock = if matches!(context.request.method, Method::Get | Method::Head) {
        CLOCK
    } else {
        Client { script: "", ..CLOCK }
    };
    let html = document::render(shell, &context.texts, &accent, clock, view);
    respond(status, &csp::of_clocked_desk(&[document::STYLE, &accent]), html)
}

fn respond(status: u16, policy: &str, html: String) -> Result<Response, Error> {
    let headers = [
        ("content-type", "text/html; charset=utf-8"),
        ("content-security-policy", policy),
        ("cross-origin-opener-policy", "same-origin"),
        // The address may have a code: nobody else is told it. `no-referrer` would have browsers send `Origin: null`.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ];
    Response::new(status, &headers, html.into_bytes())
}
