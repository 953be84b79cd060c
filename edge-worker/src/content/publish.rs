//! Publishing: packs first, then, in one write, the manifest that names them.
//!
//! A pack is stored under the hash of its bytes, so uploading it twice changes nothing, and a publish that is cut off
//! leaves the old manifest in force.

use nearhand_shared::content::site::{FORMAT, Manifest};
use nearhand_shared::content::{Pack, is_name, name_of};
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::Env;
use worker::kv::KvStore;

use super::store::{failed, manifest_key, pack_key, site_key, store};
use super::{forget, version};

/// The largest manifest, in bytes.
pub const MAX_MANIFEST: usize = 4 * 1024 * 1024;

/// The manifest that a site serves, by its hash.
///
/// # Errors
/// [`Problem::Site`] where it was never published.
pub async fn in_force(env: &Env, site: &SiteId) -> Result<String, Problem> {
    version(&store(env)?, site).await?.ok_or(Problem::Site)
}

/// Stores one pack.
pub async fn keep(env: &Env, site: &SiteId, name: &str, bytes: &[u8]) -> Result<(), Problem> {
    if name_of(bytes) != name {
        return Err(Problem::Content(
            "The pack arrived damaged: its name is not the hash of its bytes. Publish again.".to_owned(),
        ));
    }
    Pack::from_bytes(bytes).map_err(|error| Problem::Content(error.to_string()))?;
    let put = store(env)?.put_bytes(&pack_key(site, name), bytes).map_err(failed)?;
    put.execute().await.map_err(failed)
}

/// What a publish has changed.
pub struct Switched {
    /// The manifest now in force, by its hash.
    pub version: String,
    /// Whether it is another than before.
    pub is_changed: bool,
}

/// Puts a manifest in force.
///
/// # Errors
/// [`Problem::Content`] with what is wrong with it; [`Problem::Store`].
pub async fn switch(env: &Env, site: &SiteId, bytes: &[u8]) -> Result<Switched, Problem> {
    let store = &store(env)?;
    let wrong = |reason: String| Problem::Content(reason);
    let manifest: Manifest =
        serde_json::from_slice(bytes).map_err(|error| wrong(format!("The manifest cannot be read: {error}.")))?;
    if manifest.format != FORMAT {
        return Err(wrong(format!(
            "This worker reads content of format {FORMAT}, not {}. Use the `nearhand` of the same version.",
            manifest.format
        )));
    }
    if manifest.site.id != *site {
        return Err(wrong(format!("The manifest is of the site `{}`, but was sent to `{site}`.", manifest.site.id)));
    }
    if manifest.entry(&manifest.site.default_locale).is_none() {
        return Err(wrong("The default locale has no content.".to_owned()));
    }
    if let Some(entry) = manifest.locales.iter().find(|entry| !is_name(&entry.pack)) {
        return Err(wrong(format!(
            "`{}` cannot be the name of a pack, which is the SHA-256 of its bytes.",
            entry.pack
        )));
    }
    let names: Vec<String> = manifest.locales.iter().map(|entry| entry.pack.clone()).collect();
    let missing = missing_of(store, site, names).await?;
    if let [first, ..] = missing.as_slice() {
        return Err(wrong(format!("{} packs are not there yet, the first is {first}. Publish again.", missing.len())));
    }
    let new = name_of(bytes);
    let is_changed = version(store, site).await?.is_none_or(|old| old != new);
    if is_changed {
        store.put_bytes(&manifest_key(site, &new), bytes).map_err(failed)?.execute().await.map_err(failed)?;
        store.put(&site_key(site), new.as_str()).map_err(failed)?.execute().await.map_err(failed)?;
    }
    forget(site);
    Ok(Switched { version: new, is_changed })
}

/// The packs that the store lacks, of those that a publish would name.
pub async fn missing(env: &Env, site: &SiteId, names: Vec<String>) -> Result<Vec<String>, Problem> {
    missing_of(&store(env)?, site, names).await
}

/// A list names up to 1,000 keys at once; what it does not name yet, because lists lag
/// behind, is only uploaded a second time.
async fn missing_of(store: &KvStore, site: &SiteId, names: Vec<String>) -> Result<Vec<String>, Problem> {
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
