//! `nearhand publish`: parts first, the packs that name them, the manifest last. A publish that is cut short changes
//! nothing that is served.

use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::thread;

use nearhand_shared::content::name_of;
use nearhand_shared::content::part::PartName;
use serde::Deserialize;
use ureq::http::Method;

use crate::compile::Compiled;
use crate::diagnostic::Diagnostic;
use crate::server::{Failure, Server};

/// How a publish ended well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The site's id.
    pub site: String,
    /// How many parts the server did not have yet.
    pub uploaded: usize,
    /// How many there are.
    pub parts: usize,
    /// The version that is served now: the manifest's SHA-256.
    pub version: String,
    /// Whether another was served before.
    pub is_changed: bool,
    /// Its default language.
    pub locale: String,
}

/// Where what was published is, and what a page needs to show it.
pub fn whereabouts(server: &Server, site: &str, locale: &str) -> String {
    let address = server.address();
    format!(
        "help centre: {address}/help/{site}/{locale}/\nfor your pages: <script async src=\"{address}/nearhand.js\" \
         data-site=\"{site}\"></script>"
    )
}

/// Takes a site out of force: its pages are gone, its requests and calls stay. Whether it was there.
///
/// # Errors
/// [`Failure`], also where calls are booked and `keep_calls` does not say that they may stay.
pub fn unpublish(server: &Server, site: &str, keep_calls: bool) -> Result<bool, Failure> {
    let calls = if keep_calls { "?calls=keep" } else { "" };
    let path = format!("/api/v1/sites/{site}/content");
    if server.get(&path)?.is_not_found() {
        return Ok(false);
    }
    let answer = server.send(&Method::DELETE, &format!("{path}{calls}"), "application/json", b"")?;
    server.expect_success(&answer)?;
    Ok(true)
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum NotPublished {
    /// The folder has errors.
    #[error("the site has errors")]
    Site(Vec<Diagnostic>),
    /// The server did not take it.
    #[error(transparent)]
    Server(#[from] Failure),
}

/// How many parts are on their way at once.
const AT_ONCE: usize = 6;
/// How many lines tell of the parts of a large site.
const LINES: usize = 20;

/// A part to upload.
struct Upload<'c> {
    /// The language that it is of, or what it is.
    what: String,
    name: &'c str,
    bytes: &'c [u8],
    is_pack: bool,
}

#[derive(Deserialize)]
struct Version {
    version: String,
}

/// Publishes a site's folder, once it is compiled. `say` is told about each step.
///
/// # Errors
/// [`NotPublished`]; the server then serves what it did before.
pub fn publish(
    compiled: Result<Compiled, Vec<Diagnostic>>,
    server: &Server,
    keep_calls: bool,
    say: &mut dyn FnMut(&str),
) -> Result<Published, NotPublished> {
    Ok(upload(&compiled.map_err(NotPublished::Site)?, server, keep_calls, say)?)
}

/// Publishes what is compiled. `keep_calls` is the operator's word that booked calls of teams that are gone may stay.
///
/// # Errors
/// [`Failure`]; the server then serves what it did before.
pub fn upload(
    compiled: &Compiled,
    server: &Server,
    keep_calls: bool,
    say: &mut dyn FnMut(&str),
) -> Result<Published, Failure> {
    let site = compiled.manifest.site.id.to_string();
    let path = format!("/api/v1/sites/{site}/content");
    let manifest = compiled.manifest_json().unwrap_or_default();
    let version = name_of(&manifest);
    // Locales without articles of their own may share a part; it is sent once.
    let mut seen = HashSet::new();
    let of_locales = compiled.locales.iter().flat_map(|(locale, parts)| {
        let is_pack = |name: &str| name == parts.pack.name;
        let what = locale.to_string();
        parts.all.iter().map(move |(name, bytes)| Upload { what: what.clone(), name, bytes, is_pack: is_pack(name) })
    });
    let (name, bytes) = (&compiled.desk.0.name, &compiled.desk.1);
    let of_desk = Upload { what: "replies and culture notes".to_owned(), name, bytes, is_pack: false };
    let of_moved = compiled.moved.iter().map(|(PartName { name, .. }, bytes)| {
        let what = "old addresses".to_owned();
        Upload { what, name, bytes, is_pack: false }
    });
    let of_files = compiled.files.iter().map(|(name, bytes)| {
        let what = "pictures and files".to_owned();
        Upload { what, name, bytes, is_pack: false }
    });
    let parts = of_locales.chain([of_desk]).chain(of_moved).chain(of_files);
    let parts: Vec<Upload<'_>> = parts.filter(|part| seen.insert(part.name)).collect();
    let locale = compiled.manifest.site.default_locale.to_string();
    let mut published = Published { site, uploaded: 0, parts: parts.len(), version, is_changed: false, locale };

    let answer = server.get(&path)?;
    if !answer.is_not_found() && server.read::<Version>(&answer)?.version == published.version {
        return Ok(published);
    }
    let names: Vec<&str> = parts.iter().map(|part| part.name).collect();
    let names = serde_json::to_vec(&names).unwrap_or_default();
    let answer = server.send(&Method::POST, &format!("{path}/missing"), "application/json", &names)?;
    let missing: HashSet<String> = server.read(&answer)?;

    let uploads = parts.into_iter().filter(|part| missing.contains(part.name));
    // The server takes a pack once it has what the pack names.
    let (packs, others): (Vec<Upload<'_>>, Vec<Upload<'_>>) = uploads.partition(|part| part.is_pack);
    published.uploaded = packs.len() + others.len();
    let mut sent = 0;
    for group in [others, packs] {
        send(server, &path, group, &mut |part| {
            sent += 1;
            if sent % published.uploaded.div_ceil(LINES) == 0 {
                let (Upload { what, bytes, .. }, all) = (part, published.uploaded);
                say(&format!("uploaded part {sent} of {all}: {what}, {} kB", bytes.len().div_ceil(1000)));
            }
        })?;
    }
    let switch = if keep_calls { format!("{path}?calls=keep") } else { path };
    let answer = server.send(&Method::PUT, &switch, "application/json", &manifest)?;
    published.version = server.read::<Version>(&answer)?.version;
    published.is_changed = true;
    Ok(published)
}

/// Sends parts, some at once, and tells of each that has arrived.
fn send(server: &Server, path: &str, parts: Vec<Upload<'_>>, said: &mut dyn FnMut(&Upload<'_>)) -> Result<(), Failure> {
    let at_once = AT_ONCE.min(parts.len());
    let waiting = Mutex::new(parts.into_iter());
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.next());
    thread::scope(|scope| {
        let (tell, told) = channel();
        for _ in 0..at_once {
            let tell = tell.clone();
            scope.spawn(move || {
                while let Some(part) = next() {
                    let answer = server.send(
                        &Method::PUT,
                        &format!("{path}/{}", part.name),
                        "application/octet-stream",
                        part.bytes,
                    );
                    let result = answer.and_then(|answer| server.expect_success(&answer)).map(|()| part);
                    let is_over = result.is_err();
                    // Who listens has gone once something failed.
                    if tell.send(result).is_err() || is_over {
                        return;
                    }
                }
            });
        }
        drop(tell);
        told.iter().try_for_each(|part| part.map(|part| said(&part)))
    })
}

impl std::fmt::Display for Published {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Published { site, uploaded, parts, version, .. } = self;
        if !self.is_changed {
            return write!(f, "{site} is already up to date");
        }
        let short: String = version.chars().take(12).collect();
        let noun = if *parts == 1 { "part" } else { "parts" };
        write!(f, "published {site}: {uploaded} of {parts} {noun} uploaded, now serving {short}…")
    }
}
