//! What travels: sizes, and their budgets.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::http::get;
use super::workerd;
use crate::machine::node;
use crate::run::capture;
use crate::stamp::files;

/// Something that is sent.
pub struct Size {
    pub name: String,
    /// How it is compressed.
    pub how: &'static str,
    pub bytes: u64,
    pub budget: Option<u64>,
}

/// Budgets in bytes.
const LOADER: u64 = 3_360;
const API: u64 = 1_100;
/// Where the tag has data-notices.
const NOTICES: u64 = 1_200;
/// Beside the client, where a page has notices, says what the browser keeps, or takes files.
const OWN: u64 = 1_200;
const HOME: u64 = 7_400;
const CLIENT: u64 = 76_100;
/// Beside the client, once a conversation is open.
const LIVE: u64 = 20_000;
const DESK: u64 = 210_500;
const WORKER: u64 = 3_620_000;

/// Weighs what `cargo xtask build` has built, and the first page as workerd answers it.
pub fn sizes() -> Result<Vec<Size>> {
    let brotli = |name: &str, bytes, budget| Size { name: name.to_owned(), how: "brotli 11", bytes, budget };
    let (wasm, script) = (asset("nearhand", "wasm")?, asset("nearhand", "js")?);
    let live = asset("live", "wasm")? + asset("live", "js")?;
    let desk = asset("desk", "wasm")? + asset("desk", "js")?;
    let mut sizes = vec![
        brotli("loader, the largest of all languages", largest("build/assets/loader")?, Some(LOADER)),
        brotli("loader, rarer calls", length("build/assets/nearhand-api.js.br")?, Some(API)),
        brotli("loader, notices", length("build/assets/nearhand-notices.js.br")?, Some(NOTICES)),
        brotli("notices in the panel", asset("own", "js")?, Some(OWN)),
        brotli("client, Wasm", wasm, None),
        brotli("client, JS", script, None),
        brotli("client, both", wasm + script, Some(CLIENT)),
        brotli("live part of a conversation, Wasm and JS", live, Some(LIVE)),
        brotli("desk, Wasm and JS", desk, Some(DESK)),
    ];
    let pages = home_pages(&["en", "de", "ja", "ar", "zh-Hans"])?;
    let weighed = weigh(&pages)?;
    for (page, weight) in pages.iter().zip(&weighed) {
        let locale = page.file_stem().unwrap_or_default().to_string_lossy();
        let size = |how, key| -> Result<Size> {
            Ok(Size { name: format!("home page, {locale}"), how, bytes: field(weight, key)?, budget: Some(HOME) })
        };
        // At the edge a page is compressed while it is sent; there 4 is usual.
        sizes.extend([size("brotli 4", "brotli4")?, size("brotli 11", "brotli11")?]);
    }
    let worker = ["build/worker/index_bg.wasm", "build/worker/index.js"].map(PathBuf::from);
    let mut bytes = 0;
    for weight in weigh(&worker)? {
        bytes += field(&weight, "gzip")?;
    }
    sizes.push(Size { name: "worker, Wasm and JS".to_owned(), how: "gzip", bytes, budget: Some(WORKER) });
    Ok(sizes)
}

/// Fails where something is over its budget, and says what.
pub fn within_budget(sizes: &[Size]) -> Result<()> {
    let over = sizes.iter().filter(|size| size.budget.is_some_and(|budget| size.bytes > budget));
    let over: Vec<String> = over.map(|size| format!("{} ({}): {} B", size.name, size.how, size.bytes)).collect();
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join("; ")) }
}

/// The first response of the home view in each locale, style and model and all, as files.
fn home_pages(locales: &[&str]) -> Result<Vec<PathBuf>> {
    let process = workerd::published()?;
    let mut connection = process.connect()?;
    let folder = Path::new("build/bench/pages");
    fs::create_dir_all(folder)?;
    let mut pages = Vec::new();
    for locale in locales {
        let answer = connection.exchange(&get(&format!("/w/lumen/?locale={locale}")))?;
        let text = String::from_utf8_lossy(&answer.body);
        if answer.status != 200 || !text.contains("<style>") || !text.contains("id=\"model\"") {
            bail!("the home page in {locale} is not a page with its style and model (status {})", answer.status);
        }
        let file = folder.join(format!("{locale}.html"));
        fs::write(&file, &answer.body)?;
        pages.push(file);
    }
    Ok(pages)
}

fn weigh(paths: &[PathBuf]) -> Result<Vec<Value>> {
    let lines = capture(node("xtask/src/bench/weigh.mjs").args(paths))?;
    lines.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

fn field(weight: &Value, name: &str) -> Result<u64> {
    weight.get(name).and_then(Value::as_u64).with_context(|| format!("weigh.mjs does not say {name}"))
}

/// A client's file of this kind: there is one, and its name holds its hash.
fn asset(client: &str, extension: &str) -> Result<u64> {
    let (beginning, ending) = (format!("/{client}-"), format!(".{extension}.br"));
    let found = files(Path::new("build/assets/assets"))?;
    let is_of =
        |file: &&PathBuf| file.to_string_lossy().contains(&beginning) && file.to_string_lossy().ends_with(&ending);
    let mut matching = found.iter().filter(is_of);
    match (matching.next(), matching.next()) {
        (Some(file), None) => length(file),
        _ => bail!("build/assets does not have one {extension} file of {client}"),
    }
}

/// The largest of the compressed files in a folder.
fn largest(folder: &str) -> Result<u64> {
    let compressed = files(Path::new(folder))?.into_iter().filter(|file| file.extension().is_some_and(|e| e == "br"));
    let lengths = compressed.map(length).collect::<Result<Vec<_>>>()?;
    lengths.into_iter().max().with_context(|| format!("{folder} is empty"))
}

fn length(file: impl AsRef<Path>) -> Result<u64> {
    let file = file.as_ref();
    Ok(fs::metadata(file).with_context(|| format!("cannot find {}", file.display()))?.len())
}
