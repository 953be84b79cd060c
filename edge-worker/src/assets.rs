//! Files that never change, the loader, and the demo storefront.

use nearhand_shared::locale::text::{BASE, spoken};
use nearhand_shared::locale::{accept_language, negotiate};
use nearhand_shared::problem::Problem;
use web_sys::Response;
use worker::{EncodeBody, Env};

use crate::answer::{Failure, only_read, with};
use crate::ask::Ask;
use crate::config::Config;

/// Serves a file. Each was compressed with brotli when it was built; nearly every browser takes that form.
pub async fn serve(ask: &Ask, env: &Env) -> Result<Response, Failure> {
    only_read(ask)?;
    if ask.path == "/" || ask.path == "/demo" || ask.path.starts_with("/demo/") {
        return demo(ask, env).await;
    }
    let is_loader = ask.path == "/nearhand.js";
    let path = if is_loader { loader(ask) } else { ask.path.clone() };
    let takes_brotli = ask.header("accept-encoding").is_some_and(|accepted| accepted.contains("br"));
    let stored = if takes_brotli { format!("{path}.br") } else { path };
    let file = env.assets("ASSETS")?.fetch(format!("{}{stored}", ask.origin), None).await?;
    if file.status_code() != 200 {
        return Err(Problem::Page.into());
    }
    let etag = file.headers().get("etag").ok().flatten().unwrap_or_default();
    let kind = match ask.path.rsplit('.').next() {
        Some("wasm") => "application/wasm",
        // Declarations in TypeScript, for which there is no type of their own.
        Some("ts") => "text/plain; charset=utf-8",
        _ => "text/javascript; charset=utf-8",
    };
    // What has one address for ever is asked for again; the others are named by their content.
    let cache = if ask.path.starts_with("/assets/") {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=300, stale-while-revalidate=86400"
    };
    let headers = with(&[
        ("content-type", kind),
        ("cache-control", cache),
        ("vary", if is_loader { "accept-encoding, accept-language" } else { "accept-encoding" }),
        ("x-content-type-options", "nosniff"),
        // Pages under COEP may load them too.
        ("cross-origin-resource-policy", "cross-origin"),
        ("access-control-allow-origin", "*"),
        ("etag", &etag),
    ])?;
    if !etag.is_empty() && ask.header("if-none-match").is_some_and(|known| known.contains(&etag)) {
        return Ok(headers.with_status(304).empty().into());
    }
    let (_, body) = file.into_parts();
    if takes_brotli {
        return Ok(headers
            .with_header("content-encoding", "br")?
            .with_encode_body(EncodeBody::Manual)
            .body(body)
            .into());
    }
    Ok(headers.body(body).into())
}

/// The loader that names the launcher in the browser's language, else in English.
fn loader(ask: &Ask) -> String {
    let wanted = accept_language(ask.hints().accept_language.unwrap_or_default());
    let tag = negotiate(&wanted, spoken()).map_or_else(|| BASE.to_owned(), ToString::to_string);
    format!("/loader/{tag}.js")
}

/// The storefront of the demo site, in development only.
async fn demo(ask: &Ask, env: &Env) -> Result<Response, Failure> {
    if !Config::of(env).is_development {
        return Err(Problem::Page.into());
    }
    if !ask.path.starts_with("/demo/") {
        let headers = with(&[("location", "/demo/")])?;
        return Ok(headers.with_status(302).empty().into());
    }
    Ok(env.assets("ASSETS")?.fetch(format!("{}{}", ask.origin, ask.path), None).await?.into())
}
