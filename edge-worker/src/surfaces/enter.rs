//! Where the business's people sign in: with a one-time link, with a provider of their own, or behind Cloudflare Access.

use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::{Env, Method};

use super::reading::{fields, only_read};
use crate::abuse::{guesses, limits};
use crate::auth::principal::{cookie_name, hash_of, shown};
use crate::config::Config;
use crate::content::{self, Context};
use crate::http::{Error, Request, Response};
use crate::render;
use crate::render::desk::Entry;
use crate::service::people::{SESSION_MS, enter};
use crate::service::sign_in::{self, Refused, WAIT_SECONDS};

/// The page of a link, and what its button sends.
pub async fn serve(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load_kept(request, env, site).await?;
    match request.method {
        Method::Get | Method::Head => {
            render::desk::entry(&context, &Entry::Link(request.query("code").unwrap_or_default()))
        }
        Method::Post => {
            must_be_own_page(request)?;
            let fields = fields(request).await?;
            let code = fields.text("code");
            limits::code(&context, &hash_of(code)).await?;
            match enter(&context, code).await {
                Ok(session) => home_with(&context, &[session_cookie(&context, &session, SESSION_MS / 1000)]),
                Err(Problem::Token) => {
                    guesses::wrong(request, env, &context.manifest.site.id, code).await?;
                    render::desk::entry(&context, &Entry::Spent)
                }
                Err(problem) => Err(problem.into()),
            }
        }
        _ => Err(Problem::Method("GET, HEAD, POST").into()),
    }
}

/// Signs in whom Cloudflare Access has let through; else leads to the provider.
pub async fn sign_in(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load_kept(request, env, site).await?;
    limits::small(&context).await?;
    match sign_in::by_access(&context).await {
        Ok(Some(begun)) => return home_with(&context, &[session_cookie(&context, &begun.secret, begun.seconds)]),
        Ok(None) => {}
        Err(refused) => return told(&context, refused),
    }
    match sign_in::begin(&context).await {
        Ok(Some(way)) => {
            let cookie = cookie(&context, &way_name(&context), &way.secret, i64::from(WAIT_SECONDS));
            let headers = [("location", &*way.location), ("set-cookie", &*cookie), ("cache-control", "no-store")];
            Response::empty(303, &headers)
        }
        Ok(None) => home_with(&context, &[]),
        Err(refused) => told(&context, refused),
    }
}

/// Where the provider leads back to.
pub async fn signed_in(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load_kept(request, env, site).await?;
    limits::small(&context).await?;
    let kept = request.cookie(&way_name(&context)).unwrap_or_default();
    let asked = |name: &str| request.query(name).unwrap_or_default();
    match sign_in::end(&context, &kept, asked("state"), asked("code")).await {
        Ok(begun) => {
            let spent = cookie(&context, &way_name(&context), "", 0);
            home_with(&context, &[session_cookie(&context, &begun.secret, begun.seconds), spent])
        }
        Err(refused) => told(&context, refused),
    }
}

/// What somebody meets who is not signed in; one with a wrong secret may be guessing.
pub async fn stranger(context: &Context<'_>) -> Result<Response, Error> {
    let site = &context.manifest.site.id;
    if let Some(secret) = shown(context.request, context.env, site) {
        guesses::wrong(context.request, context.env, site, &secret).await?;
    }
    render::desk::entry(context, &Entry::Nobody)
}

/// A write with a cookie must come from a page of ours.
pub fn must_be_own_page(request: &Request) -> Result<(), Problem> {
    if request.header("origin").is_some_and(|origin| origin == request.origin) { Ok(()) } else { Err(Problem::Origin) }
}

/// Leads to the desk, with cookies that are set or taken away.
pub fn home_with(context: &Context<'_>, cookies: &[String]) -> Result<Response, Error> {
    let place = format!("/desk/{}/", context.site());
    let response = Response::empty(303, &[("location", &*place), ("cache-control", "no-store")])?;
    Ok(cookies.iter().fold(response, |response, cookie| response.with("set-cookie", cookie.clone())))
}

/// The cookie of a session; one that lasts no time takes it away.
pub fn session_cookie(context: &Context<'_>, secret: &str, seconds: i64) -> String {
    cookie(context, &cookie_name(site(context), is_plain(context)), secret, seconds)
}

fn told(context: &Context<'_>, refused: Refused) -> Result<Response, Error> {
    match refused {
        Refused::Unknown => render::desk::entry(context, &Entry::Unknown),
        Refused::Failed => render::desk::entry(context, &Entry::Failed),
        Refused::Problem(problem) => Err(problem.into()),
    }
}

fn cookie(context: &Context<'_>, name: &str, value: &str, seconds: i64) -> String {
    let secure = if is_plain(context) { "" } else { "; Secure" };
    format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

/// Cookies over http are for who develops: see [`cookie_name`].
fn is_plain(context: &Context<'_>) -> bool {
    Config::of(context.env).is_development && context.request.origin.starts_with("http:")
}

fn way_name(context: &Context<'_>) -> String {
    format!("{}-way", cookie_name(site(context), is_plain(context)))
}

fn site<'c>(context: &'c Context<'_>) -> &'c SiteId {
    &context.manifest.site.id
}
