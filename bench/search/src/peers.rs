//! The other engines' answers, from Node.js.

use std::env;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use nearhand_shared::content::name_of;
use serde_json::json;

use crate::answers::Answers;
use crate::corpus::Corpus;
use crate::queries::Query;

/// The other engines: what `peers.mjs` calls them, and their own names.
pub const PEERS: [(&str, &str); 2] = [("minisearch", "MiniSearch"), ("pagefind", "Pagefind")];

const SCRIPT: &str = "bench/search/peers.mjs";
const LOCK: &str = "package-lock.json";

/// Asks both, in the order of [`PEERS`].
pub fn ask(folder: &Path, corpus: &Corpus, queries: &[Query], fresh: bool) -> Result<Vec<Answers>> {
    let locale = &corpus.locale;
    let questions = json!({ "locale": locale, "documents": corpus.documents, "queries": queries });
    let questions = serde_json::to_vec(&questions)?;
    let file = folder.join(format!("{locale}.json"));
    fs::write(&file, &questions)?;
    let mut decides = questions;
    for path in [SCRIPT, LOCK] {
        decides.extend(fs::read(path).with_context(|| format!("cannot read {path}"))?);
    }
    let decides = name_of(&decides);
    let answers = PEERS.into_iter().map(|(peer, _)| {
        let output = folder.join(format!("{locale}.{peer}.json"));
        let stamp = output.with_extension("stamp");
        if fresh || fs::read_to_string(&stamp).ok().as_ref() != Some(&decides) {
            // What it says on the way is for people: Pagefind warns there of languages that it knows little of.
            let status = Command::new("node")
                .args([SCRIPT, peer])
                .args([&file, &output])
                .stdout(Stdio::null())
                .status()
                .context("cannot run node")?;
            if !status.success() {
                bail!("{peer} in {locale}: {status}");
            }
            fs::write(&stamp, &decides)?;
        }
        Ok(serde_json::from_slice(&fs::read(&output)?)?)
    });
    answers.collect()
}

/// The size of bytes under brotli 11, which Node.js has.
pub fn weigh(bytes: &[u8]) -> Result<u64> {
    let file = env::temp_dir().join(format!("nearhand-bench-search-{}", std::process::id()));
    fs::File::create(&file)?.write_all(bytes)?;
    let said = Command::new("node").arg("xtask/src/bench/weigh.mjs").arg(&file).output().context("cannot run node")?;
    fs::remove_file(&file)?;
    let weight: serde_json::Value = serde_json::from_slice(&said.stdout).context("weigh.mjs does not weigh")?;
    weight.get("brotli11").and_then(serde_json::Value::as_u64).context("weigh.mjs does not say brotli11")
}
