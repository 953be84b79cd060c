//! Pages in the frame: rendered, with the headers that keep them and the embedding page safe.

use std::fmt::Write as _;

use base64::prelude::{BASE64_STANDARD, Engine};
use nearhand_shared::content::site::Site;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::model::{Draft, Page};
use nearhand_shared::problem::Problem;
use nearhand_widget::document::{self, Assets};
use sha2::{Digest, Sha256};
use web_sys::Response;
use worker::{Env, Method};

use crate::answer::{Answer, Failure};
use crate::ask::Ask;
use crate::config::Config;
use crate::content::{self, Loaded};
use crate::memo::{self, Form};
use crate::route::View;
use crate::{callbacks, requests};

pub mod client {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

const ASSETS: Assets = Assets {
    style: client::STYLE,
    views: client::VIEWS_STYLE,
    script: client::SCRIPT,
    wasm: client::WASM,
    boot: client::BOOT,
};

/// Answers a page of the frame, or a form post that one of them sent.
pub async fn serve(ask: &Ask, env: &Env, site: &str, view: View) -> Result<Response, Failure> {
    match ask.method {
        Method::Get | Method::Head => {
            let loaded = content::load(ask, env, site).await?;
            let make = async || rendered(&page(ask, env, &loaded, &view).await?, &loaded, env, 200);
            memo::once(Form::Frame, ask, &loaded, &view, make).await?.send()
        }
        Method::Post => requests::post_view(ask, env, site, view).await,
        _ => Err(Problem::Method(view.methods(true)).into()),
    }
}

/// The page of a view. The API answers with the same.
pub async fn page(ask: &Ask, env: &Env, loaded: &Loaded, view: &View) -> Result<Page, Problem> {
    let pages = loaded.pages();
    Ok(match view {
        View::Home => pages.home(ask.query("about").unwrap_or_default()),
        View::Search => {
            let limit = ask.query("limit").and_then(|limit| limit.parse().ok());
            pages.search(ask.query("q").unwrap_or_default(), ask.query("category"), limit)
        }
        View::Article(slug) => {
            let (pack, article) = content::article(env, loaded, slug).await?;
            pages.article(&pack, &article, "")
        }
        View::Contact => pages.contact(&requests::fresh_key(ask)?, Draft::default(), None),
        View::Callback => callbacks::forms::page(ask, env, loaded).await?,
        View::Move(reference) => callbacks::forms::move_page(ask, env, loaded, reference).await?,
        View::Zones => {
            let back = ask.query("for").filter(|back| View::is_path(back)).unwrap_or("callback");
            pages.zones(ask.query("q").unwrap_or_default(), back)
        }
        View::Requests => pages.lookup("", None),
        View::Request(reference) => requests::page(ask, env, loaded, reference).await?,
        View::Cancel(_) | View::Invitation(_) | View::Unknown => return Err(Problem::Page),
    })
}

/// Renders a page.
pub fn respond(page: &Page, loaded: &Loaded, env: &Env, status: u16) -> Result<Response, Failure> {
    rendered(page, loaded, env, status)?.send()
}

fn rendered(page: &Page, loaded: &Loaded, env: &Env, status: u16) -> Result<Answer, Failure> {
    let site = &loaded.manifest.site;
    let accent = accent_rule(site);
    let mut ancestors = site.origins.join(" ");
    if Config::of(env).is_development {
        ancestors.push_str(" 'self' http://localhost:* http://127.0.0.1:*");
    }
    if ancestors.is_empty() {
        ancestors.push_str("'none'");
    }
    Ok(html(page, &accent, &ancestors, loaded.locale_tag(), status)?.of_page(page, loaded.now))
}

/// A problem where no site is known: nobody may embed it.
pub fn bare_problem(problem: &Problem, texts: &Texts) -> Result<Response, Failure> {
    let page = nearhand_shared::page::bare_problem(problem, texts);
    html(&page, "", "'none'", &page.shell.lang, problem.status())?.send()
}

fn html(page: &Page, accent: &str, ancestors: &str, language: &str, status: u16) -> Result<Answer, Failure> {
    let has_challenge = document::has_challenge(page);
    let challenges = if has_challenge { document::CHALLENGES } else { "" };
    let mut policy = String::with_capacity(512);
    let _ = write!(
        policy,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {boot} {challenges}; frame-src {challenges}; style-src {style}",
        boot = client::BOOT_HASH,
        style = client::STYLE_HASH
    );
    if !accent.is_empty() {
        policy.extend([" ", &source_of(accent)]);
    }
    let _ = write!(
        policy,
        "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors {ancestors}"
    );
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
        ("cache-control", "private, no-store"),
        ("vary", "accept-language"),
    ];
    Answer::new(status, &headers, document::render(page, &ASSETS, accent).into_bytes())
}

/// The site's colour as a style rule; empty where it has none. `nearhand check` has made sure that it is a colour.
pub fn accent_rule(site: &Site) -> String {
    site.accent.as_deref().map(|accent| format!(":root{{--accent:{accent}}}")).unwrap_or_default()
}

/// What allows an inline style (CSP Level 3, section 2.3.1).
pub fn source_of(style: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(style.as_bytes())))
}
