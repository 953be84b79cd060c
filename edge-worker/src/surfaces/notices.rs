//! What visitors are told before they ask, for the launcher and for programs: one small file, which a page asks for when it is
//! idle.

use nearhand_shared::model::Notices;
use serde::Serialize;
use worker::Env;

use super::reading::only_read;
use crate::content;
use crate::http::{Error, Request, Response};

/// How long a browser goes on with it. It depends on the network's country, so nobody else's cache keeps it.
const CACHE: &str = "private, max-age=120";

#[derive(Serialize)]
struct Told {
    locale: String,
    dir: &'static str,
    #[serde(flatten)]
    notices: Notices,
}

/// As JSON, or as a script that exports the same: that passes a page's policy as the loader does, by its nonce.
pub async fn serve(request: &Request, env: &Env, site: &str, is_script: bool) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load(request, env, site).await?;
    let texts = context.texts.locale();
    let told = Told { locale: context.locale_tag.clone(), dir: texts.dir(), notices: context.pages().notices() };
    let json = serde_json::to_string(&told)?;
    let (kind, body) = if is_script {
        ("text/javascript; charset=utf-8", ["export default ", &json].concat())
    } else {
        ("application/json", json)
    };
    let headers = [
        ("content-type", kind),
        ("content-language", context.locale_tag.as_str()),
        ("cache-control", CACHE),
        ("vary", "accept-language"),
        ("x-content-type-options", "nosniff"),
        // Of the shop's pages, which are of another origin. Nothing in it is a person's.
        ("access-control-allow-origin", "*"),
        ("cross-origin-resource-policy", "cross-origin"),
    ];
    Response::new(200, &headers, body.into_bytes())
}
