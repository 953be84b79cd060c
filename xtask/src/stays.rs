//! What visitors write stays where it was written: tests/workerd/residency.rs marks what it writes in each region, and here all
//! that the runtime has stored is looked through for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::stamp::files;

/// What stands before the name of a region in what was written there. No log may hold it.
pub const MARK: &str = "zq8-stays-in-";
/// All regions, as `shared/src/region.rs` has them.
const REGIONS: [&str; 10] = ["eu", "wnam", "enam", "sam", "weur", "eeur", "apac", "oc", "afr", "me"];
/// Those that have a bucket, by wrangler.toml; it is called by this and the region's name.
const WITH_BUCKET: [&str; 3] = ["apac", "eu", "oc"];
const BUCKET: &str = "nearhand-files-";

/// Each mark is in one object of the class `Vault`, and in no other object, key or cache; and each region has its own. Where a region has
/// a bucket it is there, too, in a file, and in no other region's.
pub fn check(state: &Path) -> Result<()> {
    let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut buckets = BTreeSet::new();
    for file in files(state)? {
        let bytes = match fs::read(&file) {
            // What SQLite has beside a database goes when nobody uses it.
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            read => read.with_context(|| format!("cannot read {}", file.display()))?,
        };
        let text = String::from_utf8_lossy(&bytes);
        for rest in text.split(MARK).skip(1) {
            let region: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
            let named = file.to_string_lossy();
            if let Some((_, place)) = named.split_once("/r2/") {
                let own = format!("{BUCKET}{region}/");
                ensure!(place.starts_with(&own), "what was written in {region} is in {named}");
                buckets.insert(region);
                continue;
            }
            // An object is a database, and what SQLite has beside it.
            let object = file.to_string_lossy().split(".sqlite").next().unwrap_or_default().to_owned();
            ensure!(object.contains("-Vault/"), "what was written in {region} is in {}", file.display());
            homes.entry(region).or_default().insert(object);
        }
    }
    let mut seen = BTreeSet::new();
    for region in REGIONS {
        let home = homes.remove(region).unwrap_or_default();
        let [object] = home.iter().collect::<Vec<_>>()[..] else {
            bail!("what was written in {region} is in {} objects: {home:?}", home.len());
        };
        ensure!(seen.insert(object.clone()), "{region} shares its object with another: {object}");
    }
    ensure!(buckets.iter().eq(WITH_BUCKET), "files of these regions are in buckets: {buckets:?}");
    ensure!(homes.is_empty(), "there are marks of no region: {homes:?}");
    Ok(())
}
