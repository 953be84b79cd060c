//! `nearhand publish`: packs first, the manifest last. A publish that is cut short changes nothing that is served.

use std::collections::HashSet;

use nearhand_shared::content::name_of;
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
    /// How many packs the server did not have yet.
    pub uploaded: usize,
    /// How many there are.
    pub packs: usize,
    /// The version that is served now: the manifest's SHA-256.
    pub version: String,
    /// Whether another was served before.
    pub is_changed: bool,
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
    let mut published = Published { site, uploaded: 0, packs: compiled.packs.len(), version, is_changed: false };

    let answer = server.get(&path)?;
    if !answer.is_not_found() && server.read::<Version>(&answer)?.version == published.version {
        return Ok(published);
    }
    let names: Vec<&str> = compiled.packs.iter().map(|(_, name, _)| name.as_str()).collect();
    let names = serde_json::to_vec(&names).unwrap_or_default();
    let answer = server.send(&Method::POST, &format!("{path}/missing"), "application/json", &names)?;
    let missing: HashSet<String> = server.read(&answer)?;

    // Locales without articles of their own may share a pack's name; it is sent once.
    let mut sent = HashSet::new();
    let uploads: Vec<_> =
        compiled.packs.iter().filter(|(_, name, _)| missing.contains(name) && sent.insert(name)).collect();
    for (at, (locale, name, bytes)) in uploads.iter().enumerate() {
        say(&format!("uploading pack {} of {}: {locale}, {} kB", at + 1, uploads.len(), bytes.len().div_ceil(1000)));
        let answer = server.send(&Method::PUT, &format!("{path}/{name}"), "application/octet-stream", bytes)?;
        server.expect_success(&answer)?;
    }
    published.uploaded = uploads.len();
    let switch = if keep_calls { format!("{path}?calls=keep") } else { path };
    let answer = server.send(&Method::PUT, &switch, "application/json", &manifest)?;
    published.version = server.read::<Version>(&answer)?.version;
    published.is_changed = true;
    Ok(published)
}

impl std::fmt::Display for Published {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Published { site, uploaded, packs, version, .. } = self;
        if !self.is_changed {
            return write!(f, "{site} is already up to date");
        }
        let short: String = version.chars().take(12).collect();
        let noun = if *packs == 1 { "pack" } else { "packs" };
        write!(f, "published {site}: {uploaded} of {packs} {noun} uploaded, now serving {short}…")
    }
}
