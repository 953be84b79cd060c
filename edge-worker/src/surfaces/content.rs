//! The operator's calls below `content`: publishing.

use nearhand_shared::content::is_name;
use nearhand_shared::id::SiteId;
use nearhand_shared::people::Permission;
use nearhand_shared::problem::Problem;
use serde_json::json;
use worker::{Env, Method};

use crate::content::{publish, served};
use crate::http::{Error, Request, Response};
use crate::service::publishing::check_orphans;
use crate::service::webhooks::tell_stores;
use crate::surfaces::reading::known_or_charged;

/// Answers a call.
pub async fn serve(request: &Request, env: &Env, site: &str, path: &str) -> Result<Response, Error> {
    let site = SiteId::parse(site).map_err(|_| Problem::Site)?;
    known_or_charged(request, env, &site).await?.must(Permission::WriteContent)?;
    match (&request.method, path) {
        (Method::Get | Method::Head, "") => {
            Response::json(200, &json!({ "version": publish::in_force(env, &site).await? }))
        }
        (Method::Post, "missing") => {
            let names =
                serde_json::from_slice(&request.body(publish::MAX_MANIFEST).await?).map_err(|_| Problem::Json)?;
            Response::json(200, &publish::missing(env, &site, names).await?)
        }
        (Method::Put, "") => {
            let manifest = request.body(publish::MAX_MANIFEST).await?;
            if request.query("calls") != Some("keep") {
                check_orphans(env, &site, Some(&manifest), request.now.as_millisecond()).await?;
            }
            let before = served(env, site.as_str()).await.ok();
            let switched = publish::switch(env, &site, &manifest, &request.origin).await?;
            tell_stores(env, &site, before.as_ref().map(|before| &*before.settings)).await;
            Response::json(200, &json!({ "version": switched.version, "changed": switched.is_changed }))
        }
        (Method::Delete, "") => {
            if request.query("calls") != Some("keep") {
                check_orphans(env, &site, None, request.now.as_millisecond()).await?;
            }
            publish::withdraw(env, &site).await?;
            Response::empty(204, &[("cache-control", "no-store")])
        }
        (Method::Put, name) if is_name(name) => {
            publish::keep(env, &site, name, request).await?;
            Response::json(200, &json!({ "name": name }))
        }
        (_, "") => Err(Problem::Method("GET, HEAD, PUT, DELETE").into()),
        (_, "missing") => Err(Problem::Method("POST").into()),
        (_, name) if is_name(name) => Err(Problem::Method("PUT").into()),
        _ => Err(Problem::Page.into()),
    }
}
