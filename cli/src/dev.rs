//! `nearhand dev`: publishes a site's folder, and again whenever something in it is saved.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use nearhand_shared::id::SiteId;

use crate::compile::compile;
use crate::publish::{NotPublished, publish};
use crate::server::Server;

/// How often the folder is looked at.
pub const PAUSE: Duration = Duration::from_millis(400);

/// What is in a folder: each file with its size and when it was saved.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<PathBuf, (u64, Option<SystemTime>)>);

impl Snapshot {
    /// That of a folder now. Hidden files and those of editors (`~`, `#…#`) are not looked at.
    pub fn of(dir: &Path) -> Self {
        let mut files = BTreeMap::new();
        add(dir, &mut files, 0);
        Snapshot(files)
    }
}

fn add(dir: &Path, files: &mut BTreeMap<PathBuf, (u64, Option<SystemTime>)>, depth: usize) {
    // A link may lead round in a circle.
    const DEEPEST: usize = 12;
    for entry in fs::read_dir(dir).into_iter().flatten().flatten().filter(|_| depth < DEEPEST) {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        if name.starts_with(['.', '#']) || name.ends_with('~') {
            continue;
        }
        match fs::metadata(&path) {
            Ok(meta) if meta.is_dir() => add(&path, files, depth + 1),
            Ok(meta) => drop(files.insert(path, (meta.len(), meta.modified().ok()))),
            Err(_) => {}
        }
    }
}

/// The id in a site's folder as it is now; none where it cannot be read.
pub fn id_of(dir: &Path) -> Option<SiteId> {
    let settings: toml::Table = fs::read_to_string(dir.join("site.toml")).ok()?.parse().ok()?;
    SiteId::parse(settings.get("id")?.as_str()?).ok()
}

/// Publishes as long as `wait` says to go on: it is asked after each look. `say` is told what becomes of each publish.
pub fn run(dir: &Path, server: &Server, wait: &mut dyn FnMut() -> bool, say: &mut dyn FnMut(&str)) {
    let mut published: Option<Snapshot> = None;
    let mut before = Snapshot::of(dir);
    loop {
        let now = Snapshot::of(dir);
        // What is still being written is left until it is whole.
        if now == before && published.as_ref() != Some(&now) {
            match publish(compile(dir), server, false, &mut |_| {}) {
                Ok(done) => say(&done.to_string()),
                Err(NotPublished::Site(found)) => {
                    found.iter().for_each(|diagnostic| say(&diagnostic.to_string()));
                    say("nothing was published: save again once this is corrected");
                }
                Err(NotPublished::Server(failure)) => say(&failure.to_string()),
            }
            published = Some(now.clone());
        }
        before = now;
        if !wait() {
            return;
        }
    }
}
