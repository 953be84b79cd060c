//! Files that never change, the loader, and the demo storefront.

use nearhand_shared::locale::text::{BASE, spoken};
use nearhand_shared::locale::{accept_language, negotiate};
use nearhand_shared::problem::Problem;
use worker::{EncodeBody, Env, Headers, ResponseBuilder};

use super::reading::only_read;
use crate::config::Config;
use crate::http::{Error, Request, Response};

/// Serves a file. Each was compressed with brotli when it was built; nearly every browser takes that form.
pub async fn serve(request: &Request, env: &Env) -> Result<Response, Error> {
    only_read(request)?;
    if request.path == "/" || request.path == "/demo" || request.path.starts_with("/demo/") {
        return demo(request, env).await;
    }
    let is_loader = request.path == "/nearhand.js";
    let path = if is_loader { loader(request) } else { request.path.clone() };
    let takes_brotli = request.header("accept-encoding").is_some_and(|accepted| accepted.contains("br"));
    let stored = if takes_brotli { format!("{path}.br") } else { path };
    let file = env.assets("ASSETS")?.fetch(format!("{}{stored}", request.origin), None).await?;
    if file.status_code() != 200 {
        return Err(Problem::Page.into());
    }
    let etag = file.headers().get("etag").ok().flatten().unwrap_or_default();
    let kind = match request.path.rsplit('.').next() {
        Some("wasm") => "application/wasm",
        // Declarations in TypeScript, for which there is no type of their own.
        Some("ts") => "text/plain; charset=utf-8",
        _ => "text/javascript; charset=utf-8",
    };
    // What has one address for ever is asked for again; the others are named by their content.
    let cache = if request.path.starts_with("/assets/") {
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
    if !etag.is_empty() && request.header("if-none-match").is_some_and(|known| known.contains(&etag)) {
        return Ok(Response::of_runtime(headers.with_status(304).empty().into()));
    }
    let (_, body) = file.into_parts();
    if takes_brotli {
        let compressed = headers.with_header("content-encoding", "br")?.with_encode_body(EncodeBody::Manual);
        return Ok(Response::of_runtime(compressed.body(body).into()));
    }
    Ok(Response::of_runtime(headers.body(body).into()))
}

/// What crawlers may read: all of it (RFC 9309). Pages that are not to be kept say so themselves, and can do so only where they
/// are read.
pub fn robots(request: &Request) -> Result<Response, Error> {
    only_read(request)?;
    let headers = [("content-type", "text/plain; charset=utf-8"), ("x-content-type-options", "nosniff")];
    Response::lasting(&headers, "public, max-age=86400", b"User-agent: *\nAllow: /\n".to_vec())
}

/// The loader that names the launcher in the browser's language, else in English.
fn loader(request: &Request) -> String {
    let wanted = accept_language(request.hints().accept_language.unwrap_or_default());
    let tag = negotiate(&wanted, spoken()).map_or_else(|| BASE.to_owned(), ToString::to_string);
    format!("/loader/{tag}.js")
}

/// The storefront of the demo site, in development only.
async fn demo(request: &Request, env: &Env) -> Result<Response, Error> {
    if !Config::of(env).is_development {
        return Err(Problem::Page.into());
    }
    if !request.path.starts_with("/demo/") {
        return Response::empty(302, &[("location", "/demo/")]);
    }
    let file = env.assets("ASSETS")?.fetch(format!("{}{}", request.origin, request.path), None).await?;
    Ok(Response::of_runtime(file.into()))
}

/// A builder with headers.
fn with(headers: &[(&str, &str)]) -> Result<ResponseBuilder, Error> {
    let all = Headers::new();
    for (name, value) in headers {
        all.set(name, value)?;
    }
    Ok(ResponseBuilder::new().with_headers(all))
}
