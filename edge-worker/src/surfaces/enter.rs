//! Where the business's people sign in, with a one-time link.

use nearhand_shared::problem::Problem;
use worker::{Env, Method};

use super::reading::fields;
use crate::abuse::limits;
use crate::auth::principal::{cookie_name, hash_of};
use crate::config::Config;
use crate::content;
use crate::http::{Error, Request, Response};
use crate::render;
use crate::service::people::{SESSION_MS, enter};

/// The page of a link, and what its button sends.
pub async fn serve(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    match request.method {
        Method::Get | Method::Head => render::desk::enter(&context, request.query("code").unwrap_or_default(), false),
        Method::Post => {
            if request.header("origin").is_none_or(|origin| origin != request.origin) {
                return Err(Problem::Origin.into());
            }
            let fields = fields(request).await?;
            let code = fields.text("code");
            limits::code(&context, &hash_of(code)).await?;
            match enter(&context, code).await {
                Ok(session) => {
                    let site = &context.manifest.site.id;
                    let is_plain = Config::of(env).is_development && request.origin.starts_with("http:");
                    let secure = if is_plain { "" } else { "; Secure" };
                    let cookie = format!(
                        "{}={session}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{secure}",
                        cookie_name(site, is_plain),
                        SESSION_MS / 1000,
                    );
                    let place = format!("/desk/{site}/");
                    let headers = [("location", &*place), ("set-cookie", &*cookie), ("cache-control", "no-store")];
                    Response::empty(303, &headers)
                }
                Err(Problem::Token) => render::desk::enter(&context, "", true),
                Err(problem) => Err(problem.into()),
            }
        }
        _ => Err(Problem::Method("GET, HEAD, POST").into()),
    }
}
