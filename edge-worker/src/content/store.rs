//! Keys of the content store.

use nearhand_shared::id::SiteId;
use nearhand_shared::problem::Problem;
use worker::Env;
use worker::kv::KvStore;

use crate::log;

/// The content store.
pub fn store(env: &Env) -> Result<KvStore, Problem> {
    env.kv("CONTENT").map_err(failed)
}

/// The key that names the manifest in force, by its format. Up to format 5 there was one key for all.
pub fn site_key(site: &SiteId, format: u32) -> String {
    if format <= 5 { format!("site/{site}") } else { format!("site/{site}/{format}") }
}

/// The key that names the manifest that was in force last, of a site that was taken off the web.
pub fn last_key(site: &SiteId) -> String {
    format!("site/{site}/last")
}

/// The key of a manifest.
pub fn manifest_key(site: &SiteId, version: &str) -> String {
    format!("manifest/{site}/{version}")
}

/// The key of a pack, or of another part: all are beside each other, by their hashes.
pub fn pack_key(site: &SiteId, name: &str) -> String {
    format!("pack/{site}/{name}")
}

/// The key of the desk's notices.
pub fn notices_key(site: &SiteId) -> String {
    format!("notices/{site}")
}

/// The key that names the site of an address that mail arrives at. It is the business's own, and nobody's personal data.
pub fn address_key(address: &str) -> String {
    format!("mail/{address}")
}

/// Logs what the store said; the visitor is told what to do instead.
pub fn failed(error: impl std::fmt::Display) -> Problem {
    log::failure("content.store", error);
    Problem::Store
}
