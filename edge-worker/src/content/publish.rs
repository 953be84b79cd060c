//! Publishing: parts first, then the packs that name them, then, in one write, the manifest that names these.
//!
//! A part is stored under the hash of its bytes, so uploading it twice changes nothing; a pack is taken once all that it
//! names is there; and a publish that is cut off leaves the old manifest in force.

use std::collections::HashSet;

use futures_util::future::try_join_all;
use nearhand_shared::content::part::{MAX_BYTES, is_newer};
use nearhand_shared::content::site::{Envelope, FORMAT, Manifest, READS};
use nearhand_shared::content::validity::check_manifest;
use nearhand_shared::content::{Part, file, is_name, name_of, read};
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::Env;
use worker::kv::KvStore;

use super::pointer::{keep_last, pointer, pointer_of};
use super::store::{failed, manifest_key, notices_key, pack_key, site_key, store};
use super::{addresses, check_place, forget, parts};
use crate::http::Request;

/// The largest manifest, in bytes.
pub const MAX_MANIFEST: usize = 4 * 1024 * 1024;

/// The manifest that a site serves, by its hash.
///
/// # Errors
/// [`Problem::Site`] where it was never published.
pub async fn in_force(env: &Env, site: &SiteId) -> Result<String, Problem> {
    pointer(&store(env)?, site).await?.ok_or(Problem::Site)
}

/// Takes in one part.
///
/// # Errors
/// [`Problem::Content`] with what is wrong with it; [`Problem::TooLarge`]; [`Problem::Store`].
pub async fn keep(env: &Env, site: &SiteId, name: &str, request: &Request) -> Result<(), Problem> {
    let length = request.header("content-length").and_then(|length| length.parse().ok());
    parts::make_room(length.unwrap_or(MAX_BYTES).min(MAX_BYTES));
    let bytes = request.body(MAX_BYTES).await?;
    if name_of(&bytes) != name {
        return Err(Problem::Content(
            "The pack arrived damaged: its name is not the hash of its bytes. Publish again.".to_owned(),
        ));
    }
    let store = &store(env)?;
    let put = store.put_bytes(&pack_key(site, name), &bytes).map_err(failed)?;
    // What a newer version has compiled is for that version to read; a picture is handed on as it is.
    if !is_newer(&bytes) && file::read(&bytes).is_none() {
        let parts = read(name, bytes).map_err(|error| Problem::Content(error.to_string()))?;
        for part in &parts {
            check_names(store, site, name, part).await?;
        }
    }
    put.execute().await.map_err(failed)
}

/// Whether all is there that a part names; of format 5 it names itself.
async fn check_names(store: &KvStore, site: &SiteId, name: &str, part: &Part) -> Result<(), Problem> {
    let Part::Pack(pack) = part else { return Ok(()) };
    let names = pack.names().map(|(_, part)| part.name.clone()).filter(|named| named != name);
    let missing = absent(store, site, names.collect()).await?;
    let Some(first) = missing.first() else { return Ok(()) };
    Err(Problem::Content(format!(
        "{} parts that the pack names are not there yet, the first is {first}. Publish again.",
        missing.len()
    )))
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
pub async fn switch(env: &Env, site: &SiteId, bytes: &[u8], origin: &str) -> Result<Switched, Problem> {
    let store = &store(env)?;
    let wrong = |reason: String| Problem::Content(reason);
    let unreadable = |error| wrong(format!("The manifest cannot be read: {error}."));
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(unreadable)?;
    if envelope.site.id != *site {
        return Err(wrong(format!("The manifest is of the site `{}`, but was sent to `{site}`.", envelope.site.id)));
    }
    if envelope.format < FORMAT {
        return Err(wrong(format!(
            "This worker takes content of format {FORMAT} and later, not {}. Use the `nearhand` of the same version.",
            envelope.format
        )));
    }
    let mut addressed = None;
    if envelope.format == FORMAT {
        let manifest: Manifest = serde_json::from_slice(bytes).map_err(unreadable)?;
        check_manifest(&manifest).map_err(wrong)?;
        check_place(env, &manifest).map_err(wrong)?;
        addressed = Some(manifest);
    }
    let of_site = [envelope.desk, envelope.moved].into_iter().flatten().map(|part| part.name);
    let of_mails = addressed.as_ref().and_then(|manifest| manifest.site.mail.as_ref()?.logo.as_ref());
    let of_mails = of_mails.map(|logo| logo.name.clone());
    let names: Vec<String> =
        envelope.locales.into_iter().map(|entry| entry.pack).chain(of_site).chain(of_mails).collect();
    if let Some(name) = names.iter().find(|name| !is_name(name)) {
        return Err(wrong(format!("`{name}` cannot be the name of a part, which is the SHA-256 of its bytes.")));
    }
    let missing = absent(store, site, names).await?;
    if let [first, ..] = missing.as_slice() {
        return Err(wrong(format!("{} parts are not there yet, the first is {first}. Publish again.", missing.len())));
    }
    // Mail that comes in is known by it as soon as the manifest is in force.
    if let Some(manifest) = &addressed {
        addresses::claim(env, store, manifest, origin).await?;
    }
    let version = name_of(bytes);
    let old = pointer_of(store, site, envelope.format).await?;
    let is_changed = old.is_none_or(|old| old != version);
    if is_changed {
        store.put_bytes(&manifest_key(site, &version), bytes).map_err(failed)?.execute().await.map_err(failed)?;
        let put = store.put(&site_key(site, envelope.format), &version).map_err(failed)?;
        put.execute().await.map_err(failed)?;
    }
    forget(site);
    Ok(Switched { version, is_changed })
}

/// Takes a site out of force, in every format that this version serves. Its parts stay: what is published again is there, and what is
/// stored of it is still found, given and erased (see [`super::kept`]).
///
/// # Errors
/// [`Problem::Site`] where it is not in force; [`Problem::Store`].
pub async fn withdraw(env: &Env, site: &SiteId) -> Result<(), Problem> {
    let store = &store(env)?;
    let version = pointer(store, site).await?.ok_or(Problem::Site)?;
    keep_last(store, site, &version).await?;
    for format in READS {
        store.delete(&site_key(site, format)).await.map_err(failed)?;
    }
    forget(site);
    Ok(())
}

/// The parts that the store lacks, of those that a publish would name.
///
/// What a list does not name yet, because lists lag behind, is only uploaded a second time. It is not looked for: that it
/// was not there would be remembered for a minute.
pub async fn missing(env: &Env, site: &SiteId, names: Vec<String>) -> Result<Vec<String>, Problem> {
    let names = names.into_iter().filter(|name| is_name(name)).collect();
    unlisted(&store(env)?, site, names).await
}

/// How many names are looked for one by one rather than in a list of all, which has a thousand at once.
const FEW: usize = 16;

/// Which of these are not there. What was uploaded a moment ago may be readable before it is listed.
async fn absent(store: &KvStore, site: &SiteId, names: Vec<String>) -> Result<Vec<String>, Problem> {
    let unsure = if names.len() > FEW { unlisted(store, site, names).await? } else { names };
    let looked_for = unsure.into_iter().map(async |name| {
        let found = store.get(&pack_key(site, &name)).stream().await.map_err(failed)?;
        Ok::<_, Problem>(found.is_none().then_some(name))
    });
    Ok(try_join_all(looked_for).await?.into_iter().flatten().collect())
}

/// Which of these are in no list.
async fn unlisted(store: &KvStore, site: &SiteId, mut names: Vec<String>) -> Result<Vec<String>, Problem> {
    let prefix = pack_key(site, "");
    let mut cursor = None;
    loop {
        let mut list = store.list().prefix(prefix.clone());
        if let Some(cursor) = cursor {
            list = list.cursor(cursor);
        }
        let page = list.execute().await.map_err(failed)?;
        let listed: HashSet<&str> = page.keys.iter().filter_map(|key| key.name.strip_prefix(&prefix)).collect();
        names.retain(|name| !listed.contains(name.as_str()));
        if names.is_empty() || page.list_complete || page.cursor.is_none() {
            return Ok(names);
        }
        cursor = page.cursor;
    }
}

/// How many keys are deleted at a time: one call makes so many requests at most.
const DELETED_AT_ONCE: usize = 300;

/// Takes a site's content down: what names it first, so that from then on it is an unknown one, then its parts. Says whether none is
/// left; else it is to be asked again.
///
/// # Errors
/// [`Problem::Store`].
pub async fn take_down(env: &Env, site: &SiteId) -> Result<bool, Problem> {
    let store = &store(env)?;
    store.delete(&site_key(site, 5)).await.map_err(failed)?;
    let kept = [format!("site/{site}/"), notices_key(site), format!("manifest/{site}/"), pack_key(site, "")];
    let mut left = DELETED_AT_ONCE;
    for prefix in kept {
        let page = store.list().prefix(prefix).execute().await.map_err(failed)?;
        // `notices/lamp` begins `notices/lamps` as well.
        let own = page.keys.iter().filter(|key| key.name.split('/').nth(1) == Some(site.as_str()));
        let own: Vec<&str> = own.map(|key| key.name.as_str()).collect();
        let (now, later) = own.split_at(own.len().min(left));
        try_join_all(now.iter().map(|key| async move { store.delete(key).await.map_err(failed) })).await?;
        left -= now.len();
        if !later.is_empty() || !page.list_complete {
            forget(site);
            return Ok(false);
        }
    }
    forget(site);
    Ok(true)
}
