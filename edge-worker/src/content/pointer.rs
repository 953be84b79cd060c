//! Which manifest is in force, and which was last.

use nearhand_shared::content::site::READS;
use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::kv::KvStore;

use super::store::{failed, last_key, site_key};

/// What followed the hash, for a time, in a pointer to what nobody had checked. All is checked when it is read.
const UNCHECKED: &str = " unchecked";

/// The manifest that a site serves, by its hash: of this version's format, or of the newest older one that it reads.
pub async fn pointer(store: &KvStore, site: &SiteId) -> Result<Option<String>, Problem> {
    for format in READS {
        if let Some(version) = pointer_of(store, site, format).await? {
            return Ok(Some(version));
        }
    }
    Ok(None)
}

/// The manifest in force of one format, by its hash.
pub async fn pointer_of(store: &KvStore, site: &SiteId, format: u32) -> Result<Option<String>, Problem> {
    let text = store.get(&site_key(site, format)).text().await.map_err(failed)?;
    Ok(text.map(|text| text.strip_suffix(UNCHECKED).unwrap_or(&text).to_owned()))
}

/// Keeps which manifest a site has served, when it is taken off the web.
pub async fn keep_last(store: &KvStore, site: &SiteId, version: &str) -> Result<(), Problem> {
    store.put(&last_key(site), version).map_err(failed)?.execute().await.map_err(failed)
}

/// The manifest that a site has served last, by its hash, where it was taken off the web.
pub async fn last(store: &KvStore, site: &SiteId) -> Result<Option<String>, Problem> {
    store.get(&last_key(site)).text().await.map_err(failed)
}
