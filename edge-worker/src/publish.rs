//! Publishing: packs first, then, in one write, the manifest that names them.
//!
//! A pack is stored under the hash of its bytes, so uploading it twice changes nothing, and a publish that is cut off
//! leaves the old manifest in force.

use nearhand_shared::content::site::{FORMAT, Manifest};
use nearhand_shared::content::{MAX_BYTES, Pack, is_name, name_of};
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use serde_json::json;
use web_sys::Response;
use worker::kv::KvStore;
use worker::{Env, Method};

use crate::answer::{Failure, json};
use crate::ask::Ask;
use crate::config::Config;
use crate::content::{failed, forget, manifest_key, pack_key, site_key, store, version};
use crate::route;

/// The largest manifest, in bytes.
const MAX_MANIFEST: usize = 4 * 1024 * 1024;

/// Answers an operator's call below `content`.
pub async fn serve(ask: &Ask, env: &Env, site: &str, path: &str) -> Result<Response, Failure> {
    check_operator(ask, env)?;
    let site = route::site_id(site).ok_or(Problem::Site)?;
    let store = store(env)?;
    match (&ask.method, path) {
        (Method::Get | Method::Head, "") => {
            let version = version(&store, &site).await?.ok_or(Problem::Site)?;
            json(200, &json!({ "version": version }))
        }
        (Method::Post, "missing") => {
            let names = serde_json::from_slice(&ask.small_body().await?).map_err(|_| Problem::Json)?;
            json(200, &missing(&store, &site, names).await?)
        }
        (Method::Put, "") => switch(ask, &store, &site).await,
        (Method::Put, name) if is_name(name) => keep(ask, &store, &site, name).await,
        (_, "") => Err(Problem::Method("GET, HEAD, PUT").into()),
        (_, "missing") => Err(Problem::Method("POST").into()),
        (_, name) if is_name(name) => Err(Problem::Method("PUT").into()),
        _ => Err(Problem::Page.into()),
    }
}

/// Refuses everybody but the operator.
pub fn check_operator(ask: &Ask, env: &Env) -> Result<(), Problem> {
    let is_operator = ask.bearer().is_some_and(|token| Config::of(env).is_operator(&token));
    if is_operator { Ok(()) } else { Err(Problem::Token) }
}

/// Stores one pack.
async fn keep(ask: &Ask, store: &KvStore, site: &SiteId, name: &str) -> Result<Response, Failure> {
    let bytes = ask.body(MAX_BYTES).await?;
    if name_of(&bytes) != name {
        return Err(Problem::Content(
            "The pack arrived damaged: its name is not the hash of its bytes. Publish again.".to_owned(),
        )
        .into());
    }
    Pack::from_bytes(&bytes).map_err(|error| Problem::Content(error.to_string()))?;
    store.put_bytes(&pack_key(site, name), &bytes).map_err(failed)?.execute().await.map_err(failed)?;
    json(200, &json!({ "name": name }))
}

/// Puts a manifest in force.
async fn switch(ask: &Ask, store: &KvStore, site: &SiteId) -> Result<Response, Failure> {
    let bytes = ask.body(MAX_MANIFEST).await?;
    let wrong = |reason: String| Problem::Content(reason);
    let manifest: Manifest =
        serde_json::from_slice(&bytes).map_err(|error| wrong(format!("The manifest cannot be read: {error}.")))?;
    if manifest.format != FORMAT {
        return Err(wrong(format!(
            "This worker reads content of format {FORMAT}, not {}. Use the `nearhand` of the same version.",
            manifest.format
        ))
        .into());
    }
    if manifest.site.id != *site {
        return Err(
            wrong(format!("The manifest is of the site `{}`, but was sent to `{site}`.", manifest.site.id)).into()
        );
    }
    if manifest.entry(&manifest.site.default_locale).is_none() {
        return Err(wrong("The default locale has no content.".to_owned()).into());
    }
    if let Some(entry) = manifest.locales.iter().find(|entry| !is_name(&entry.pack)) {
        return Err(wrong(format!(
            "`{}` cannot be the name of a pack, which is the SHA-256 of its bytes.",
            entry.pack
        ))
        .into());
    }
    let names: Vec<String> = manifest.locales.iter().map(|entry| entry.pack.clone()).collect();
    let missing = missing(store, site, names).await?;
    if let [first, ..] = missing.as_slice() {
        return Err(
            wrong(format!("{} packs are not there yet, the first is {first}. Publish again.", missing.len())).into()
        );
    }
    let new = name_of(&bytes);
    let is_changed = version(store, site).await?.is_none_or(|old| old != new);
    if is_changed {
        store.put_bytes(&manifest_key(site, &new), &bytes).map_err(failed)?.execute().await.map_err(failed)?;
        store.put(&site_key(site), new.as_str()).map_err(failed)?.execute().await.map_err(failed)?;
    }
    forget(site);
    json(200, &json!({ "version": new, "changed": is_changed }))
}

/// The packs that the store lacks. A list names up to 1,000 keys at once; what it does not name yet, because lists lag
/// behind, is only uploaded a second time.
async fn missing(store: &KvStore, site: &SiteId, names: Vec<String>) -> Result<Vec<String>, Problem> {
    let mut missing: Vec<String> = names.into_iter().filter(|name| is_name(name)).collect();
    let mut cursor = None;
    loop {
        let mut list = store.list().prefix(pack_key(site, ""));
        if let Some(cursor) = cursor {
            list = list.cursor(cursor);
        }
        let page = list.execute().await.map_err(failed)?;
        missing.retain(|name| !page.keys.iter().any(|key| key.name == pack_key(site, name)));
        if missing.is_empty() || page.list_complete || page.cursor.is_none() {
            break;
        }
        cursor = page.cursor;
    }
    // A pack that was uploaded a moment ago may be readable before it is listed.
    let mut absent = Vec::new();
    for name in missing {
        if store.get(&pack_key(site, &name)).stream().await.map_err(failed)?.is_none() {
            absent.push(name);
        }
    }
    Ok(absent)
}
