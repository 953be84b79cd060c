//! What a worker does before it can use a part of the content: reading and checking it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};
use nearhand_shared::content::part::Kind;
use nearhand_shared::content::read;

use crate::answers::quantile;

/// A table of a site's parts, by kind: how large they are, and how long each takes natively.
pub fn table(site: &Path) -> Result<String> {
    let compiled = match nearhand::compile(site) {
        Ok(compiled) => compiled,
        Err(found) => bail!("{} cannot be compiled: {:?}", site.display(), found.first()),
    };
    let mut found: BTreeMap<&str, Vec<[f64; 3]>> = BTreeMap::new();
    let of_locales = compiled.locales.iter().flat_map(|(_, parts)| &parts.all).map(|(name, bytes)| (name, bytes));
    for (name, bytes) in
        of_locales.chain(compiled.moved.iter().chain([&compiled.desk]).map(|(part, bytes)| (&part.name, bytes)))
    {
        let copy = bytes.clone();
        let started = Instant::now();
        let parts = read(name, copy)?;
        let took = started.elapsed().as_secs_f64() * 1e3;
        for part in parts {
            let kind = match part.kind() {
                Kind::Pack => "pack",
                Kind::Index => "search index",
                Kind::Bodies => "texts of articles",
                Kind::Desk => "for the desk",
                Kind::Moved => "old addresses",
                Kind::File => "picture or other file",
            };
            found.entry(kind).or_default().push([bytes.len() as f64 / 1e3, part.weight() as f64 / 1e3, took]);
        }
    }
    let mut out =
        "| part | how many | stored, median | in memory | to read and check |\n|---|--:|--:|--:|--:|\n".to_owned();
    for (kind, all) in found {
        let median =
            |at: usize| quantile(all.iter().filter_map(|one| one.get(at).copied()).collect(), 0.5).unwrap_or_default();
        let (stored, weight, took) = (median(0), median(1), median(2));
        let _ = writeln!(out, "| {kind} | {} | {stored:.0} KB | {weight:.0} KB | {took:.2} ms |", all.len());
    }
    Ok(out)
}
