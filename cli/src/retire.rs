//! `nearhand retire`: a site is ended. What is kept of it is written to a folder first.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use nearhand_shared::id::SiteId;
use serde::Deserialize;
use serde_json::{Value, json};
use ureq::http::Method;

use crate::server::{Failure, Server};

/// The file that is written last: with it the export is whole.
const WHOLE: &str = "export.json";
/// How often a region is asked again that does not answer.
const TRIES: u32 = 5;

/// Why a site was not ended, or not yet.
#[derive(Debug, thiserror::Error)]
pub enum NotRetired {
    /// The server refused, or did not answer.
    #[error(transparent)]
    Server(#[from] Failure),
    /// The export could not be written.
    #[error("cannot write the export: {0}")]
    Write(#[from] io::Error),
    /// Not all of it could be read.
    #[error("nothing was erased: these regions do not answer, so the export would not be whole: {0}")]
    Unreachable(String),
    /// Some of it is left.
    #[error("not finished: {0}. Run the same again; it goes on where it was")]
    Unfinished(String),
}

#[derive(Deserialize)]
struct Page {
    #[serde(default)]
    requests: Vec<Value>,
    #[serde(default)]
    next: Option<String>,
    #[serde(default)]
    unreachable: Vec<String>,
}

#[derive(Deserialize)]
struct Progress {
    done: bool,
    pending: Vec<String>,
    held: Vec<String>,
    wait: u64,
}

/// Whether a folder has an export that is whole.
pub fn is_exported(dir: &Path) -> bool {
    dir.join(WHOLE).exists()
}

/// Has an export written anew next time.
///
/// # Errors
/// Where the folder cannot be written to.
pub fn forget(dir: &Path) -> io::Result<()> {
    match fs::remove_file(dir.join(WHOLE)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes all that is kept of a site to a folder: conversations with their notes a line each (JSON Lines), their files, and what the
/// business keeps of its people. Gives how many conversations there are.
///
/// # Errors
/// [`NotRetired`]; what is written by then stays, and is written anew.
pub fn export(server: &Server, site: &SiteId, dir: &Path, tell: &mut dyn FnMut(&str)) -> Result<usize, NotRetired> {
    fs::create_dir_all(dir.join("files"))?;
    let base = format!("/api/v1/sites/{site}/desk");
    let mut lines = BufWriter::new(File::create(dir.join("requests.jsonl"))?);
    let mut many = 0;
    for list in ["view=all", "status=spam"] {
        let mut cursor = String::new();
        loop {
            let page: Page = server.read(&server.get(&format!("{base}/requests?{list}&limit=200{cursor}"))?)?;
            if !page.unreachable.is_empty() {
                return Err(NotRetired::Unreachable(page.unreachable.join(", ")));
            }
            for request in &page.requests {
                let reference = request.get("reference").and_then(Value::as_str).unwrap_or_default();
                let whole: Value = server.read(&server.get(&format!("{base}/requests/{reference}"))?)?;
                files(server, &base, reference, &whole, dir)?;
                writeln!(lines, "{whole}")?;
                many += 1;
                tell(&format!("{many} conversations"));
            }
            match page.next.filter(|next| !next.is_empty()) {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
    }
    lines.flush()?;
    for call in ["agents", "notices"] {
        let told: Value = server.read(&server.get(&format!("{base}/{call}"))?)?;
        fs::write(dir.join(format!("{call}.json")), format!("{told:#}\n"))?;
    }
    // What has pages is a line each, however long it is.
    for (call, list) in [("audit", "entries"), ("callbacks", "calls")] {
        let mut lines = BufWriter::new(File::create(dir.join(format!("{call}.jsonl")))?);
        let mut cursor = String::new();
        loop {
            let page: Value = server.read(&server.get(&format!("{base}/{call}?limit=200{cursor}"))?)?;
            for entry in page.get(list).and_then(Value::as_array).into_iter().flatten() {
                writeln!(lines, "{entry}")?;
            }
            match page.get("next").and_then(Value::as_str).filter(|next| !next.is_empty()) {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        lines.flush()?;
    }
    let whole = json!({ "schema": "nearhand-site-export-1", "site": site.as_str(), "conversations": many });
    fs::write(dir.join(WHOLE), format!("{whole:#}\n"))?;
    Ok(many)
}

/// The files of a conversation, by its reference and their ids.
fn files(server: &Server, base: &str, reference: &str, whole: &Value, dir: &Path) -> Result<(), NotRetired> {
    let entries = ["thread", "notes"].into_iter().filter_map(|list| whole.get(list)?.as_array()).flatten();
    let files = entries.filter_map(|entry| entry.get("attachments")?.as_array()).flatten();
    for id in files.filter_map(|file| file.get("id")?.as_str()) {
        // It names a file here: nothing but what an id is made of.
        let name: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        let answer = server.get(&format!("{base}/requests/{reference}/attachments/{id}"))?;
        server.expect_success(&answer)?;
        fs::write(dir.join("files").join(format!("{reference}-{name}")), answer.bytes())?;
    }
    Ok(())
}

/// Ends it, asking until all regions are empty.
///
/// # Errors
/// [`NotRetired::Server`] where something must not be erased, or there is no such site; [`NotRetired::Unfinished`] where a region
/// does not answer.
pub fn end(server: &Server, site: &SiteId, tell: &mut dyn FnMut(&str)) -> Result<(), NotRetired> {
    let path = format!("/api/v1/sites/{site}/desk/retire");
    let body = json!({ "confirm": site.as_str() }).to_string();
    let mut failed = 0;
    loop {
        let progress: Progress =
            server.read(&server.send(&Method::POST, &path, "application/json", body.as_bytes())?)?;
        if progress.done {
            return Ok(());
        }
        if !progress.held.is_empty() {
            return Err(NotRetired::Unfinished(format!(
                "something must not be erased in {}: find it in the desk, which says why, and let it go \
                 (DELETE …/desk/requests/REFERENCE/hold) once it need not be kept",
                progress.held.join(", ")
            )));
        }
        // Where all that is missing is time, it is waited for.
        if progress.wait <= 1 {
            failed += 1;
        }
        if failed > TRIES {
            return Err(NotRetired::Unfinished(format!(
                "these regions do not answer: {}",
                progress.pending.join(", ")
            )));
        }
        tell(&format!("not empty yet: {}; asking again in {} s", progress.pending.join(", "), progress.wait.max(1)));
        sleep(Duration::from_secs(progress.wait.max(1)));
    }
}
