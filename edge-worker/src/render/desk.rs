//! Pages of the business's side.

use leptos::prelude::IntoView;
use nearhand_desk::document;
use nearhand_desk::model::Shell;
use nearhand_widget::escape::escape;

use super::csp;
use crate::content::Context;
use crate::http::{Error, Response};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:0;min-height:100vh;display:grid;place-items:center;\
                     color-scheme:light dark}main{max-width:24rem;padding:1.5rem}h1{font-size:1.5rem;margin:0 0 .5rem}\
                     button{font:inherit;min-height:44px;padding:0 1.25rem}";

/// The page that a one-time link leads to. The code is spent by a post alone, so that a preview of the link spends
/// nothing.
pub fn enter(context: &Context<'_>, code: &str, is_spent: bool) -> Result<Response, Error> {
    let texts = &context.texts;
    let (title, brand) = (texts.get("enter-title"), texts.get("brand"));
    let body = if is_spent {
        format!("<p role=\"alert\">{}</p>", escape(&texts.get("enter-spent")))
    } else {
        format!(
            "<p>{}</p><form method=\"post\" action=\"/desk/{}/enter\"><input type=\"hidden\" name=\"code\" value=\"{}\">\
             <button>{}</button></form>",
            escape(&texts.get("enter-intro")),
            context.site(),
            escape(code),
            escape(&title),
        )
    };
    let html = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title} · {brand}</title><style>{STYLE}</style></head><body><main>\
         <h1>{brand}</h1>{body}</main></body></html>",
        texts.locale(),
        texts.locale().dir(),
        title = escape(&title),
        brand = escape(&brand),
    );
    respond(if is_spent { 401 } else { 200 }, &[STYLE], html)
}

/// A page of the desk.
pub fn page<V: IntoView>(
    context: &Context<'_>,
    status: u16,
    shell: &Shell,
    view: impl FnOnce() -> V,
) -> Result<Response, Error> {
    let accent = csp::accent_rule(&context.manifest.site);
    let html = document::render(shell, &context.texts, &accent, view);
    respond(status, &[document::STYLE, &accent], html)
}

fn respond(status: u16, styles: &[&str], html: String) -> Result<Response, Error> {
    let headers = [
        ("content-type", "text/html; charset=utf-8"),
        ("content-security-policy", &*csp::of_desk(styles)),
        ("cross-origin-opener-policy", "same-origin"),
        // The address has the code: nobody else is told it. `no-referrer` would have browsers send `Origin: null`.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
    ];
    Response::new(status, &headers, html.into_bytes())
}
