//! Publishing: packs first, then, in one write, the manifest that names them.
//!
//! A pack is stored under the hash of its bytes, so uploading it twice changes nothing, and a publish that is cut off
//! leaves the old manifest in force.

use nearhand_shared::content::site::{Envelope, FORMAT};
use nearhand_shared::content::validity::{check_manifest, check_pack};
use nearhand_shared::content::{Pack, is_name, is_newer_pack, name_of};
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::Env;
use worker::kv::KvStore;

use super::store::{failed, manifest_key, pack_key, site_key, store};
use super::{Pointer, forget, pointer, pointer_of};

/// The largest manifest, in bytes.
pub const MAX_MANIFEST: usize = 4 * 1024 * 1024;

/// The manifest that a site serves, by its hash.
///
/// # Errors
/// [`Problem::Site`] where it was never published.
pub async fn in_force(env: &Env, site: &SiteId) -> Result<String, Problem> {
    pointer(&store(env)?, site).await?.map(|pointer| pointer.version).ok_or(Problem::Site)
}

/// Stores one pack.
pub async fn keep(env: &Env, site: &SiteId, name: &str, bytes: &[u8]) -> Result<(), Problem> {
    if name_of(bytes) != name {
        return Err(Problem::Content(
            "The pack arrived damaged: its name is not the hash of its bytes. Publish again.".to_owned(),
        ));
    }
    // What a newer version has compiled is for that version to read.
    if !is_newer_pack(bytes) {
        let pack = Pack::from_bytes(bytes).map_err(|error| Problem::Content(error.to_string()))?;
        check_pack(&pack).map_err(Problem::Content)?;
    }
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
    let unreadable = |error| wrong(format!("The manifest cannot be read: {error}."));
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(unreadable)?;
    if envelope.site.id != *site {
        return Err(wrong(format!("The manifest is of the site `{}`, but was sent to `{site}`.", envelope.site.id)));
    }
    let is_newer = envelope.format > FORMAT;
    if envelope.format < FORMAT {
        return Err(wrong(format!(
            "This worker takes content of format {FORMAT} and later, not {}. Use the `nearhand` of the same version.",
            envelope.format
        )));
    }
    if !is_newer {
        check_manifest(&serde_json::from_slice(bytes).map_err(unreadable)?).map_err(wrong)?;
    }
    let names: Vec<String> = envelope.locales.into_iter().map(|entry| entry.pack).collect();
    if let Some(name) = names.iter().find(|name| !is_name(name)) {
        return Err(wrong(format!("`{name}` cannot be the name of a pack, which is the SHA-256 of its bytes.")));
    }
    let missing = missing_of(store, site, names).await?;
    if let [first, ..] = missing.as_slice() {
        return Err(wrong(format!("{} packs are not there yet, the first is {first}. Publish again.", missing.len())));
    }
    let new = Pointer { version: name_of(bytes), is_checked: !is_newer };
    let old = pointer_of(store, site, envelope.format).await?;
    let is_changed = old.is_none_or(|old| old.version != new.version);
    if is_changed {
        store.put_bytes(&manifest_key(site, &new.version), bytes).map_err(failed)?.execute().await.map_err(failed)?;
        let put = store.put(&site_key(site, envelope.format), new.write()).map_err(failed)?;
        put.execute().await.map_err(failed)?;
    }
    forget(site);
    Ok(Switched { version: new.version, is_changed })
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
