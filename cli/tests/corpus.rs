//! The corpus from Debian's `gnome-user-docs`, where it is unpacked:
//! `NEARHAND_GNOME_HELP=…/usr/share/help cargo test -p nearhand --test corpus -- --ignored --nocapture`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs
)]

use std::path::Path;
use std::time::Instant;

#[test]
#[ignore = "needs NEARHAND_GNOME_HELP"]
fn the_corpus_passes_and_compiles() {
    let root = std::env::var_os("NEARHAND_GNOME_HELP").expect("NEARHAND_GNOME_HELP names usr/share/help");
    let kept = std::env::var_os("NEARHAND_GNOME_OUT");
    let temporary = tempfile::tempdir().unwrap();
    let out = kept.as_deref().map_or(temporary.path(), Path::new);
    let start = Instant::now();
    let made = nearhand::corpus::make(Path::new(&root), out).unwrap();
    println!("made {} articles in {:?}", made.iter().map(|m| m.written).sum::<usize>(), start.elapsed());
    let start = Instant::now();
    let compiled = nearhand::compile(out).map_err(|found| found.iter().map(|d| format!("{d}\n")).collect::<String>());
    let compiled = compiled.unwrap_or_else(|found| panic!("{found}"));
    println!("compiled in {:?}", start.elapsed());
    let size = |parts: &nearhand_shared::content::Parts| parts.all.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    let mut sizes: Vec<_> = compiled.locales.iter().map(|(locale, parts)| (size(parts), locale.to_string())).collect();
    sizes.sort();
    println!("manifest {} bytes; locales {sizes:?}", compiled.manifest_json().unwrap().len());
    for warning in &compiled.warnings {
        println!("{warning}");
    }
    assert!(made.len() > 30 && compiled.articles > 200);
}
