//! The worker: Rust compiled to Wasm, with the JavaScript that workerd wants around it.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::assets::size;
use crate::machine::{node, npm_program};
use crate::root;
use crate::run::{capture, step};
use crate::stamp::{Stamp, read, write_if_changed};
use crate::tools::{self, Tools};

/// What `main` in wrangler.toml names, and the module that it loads.
const MODULES: [&str; 2] = ["index_bg.wasm", "index.js"];
const OUTPUTS: [&str; 2] = ["build/worker/index_bg.wasm", "build/worker/index.js"];

/// Builds it if something that it depends on has changed. Says whether it did.
pub fn build(tools: &Tools) -> Result<bool> {
    let client = ["build/client.json", "widget/Cargo.toml", "widget/src", "widget/style.css"];
    let shared = ["shared/Cargo.toml", "shared/build.rs", "shared/src", "shared/locales"];
    let sources = [&["Cargo.lock", "Cargo.toml", "edge-worker"], client.as_slice(), shared.as_slice()].concat();
    let others = [&*tools::versions(), include_str!("worker.rs")];
    let stamp = Stamp::new("worker", &sources, &others)?;
    if stamp.is_fresh(&OUTPUTS) {
        return Ok(false);
    }
    stamp.begin()?;
    let mut worker_build = Command::new(&tools.worker_build);
    // Relative to the crate. Not the folder that wrangler watches: files appear there one by one.
    worker_build.current_dir(root().join("edge-worker")).args(["--release", "--out-dir", "../build/worker-build"]);
    // Named, so that it downloads nothing.
    worker_build
        .env("WASM_BINDGEN_BIN", &tools.wasm_bindgen)
        .env("WASM_OPT_BIN", npm_program("wasm-opt"))
        .env("ESBUILD_BIN", npm_program("esbuild"));
    step("worker: worker-build", &mut worker_build)?;
    // The module before the script: a server that looks between the two finds an old script and a new module, fails
    // to start it, and looks again a moment later.
    for name in MODULES {
        write_if_changed(&Path::new("build/worker").join(name), &read(&Path::new("build/worker-build").join(name))?)?;
    }
    fs::remove_dir_all("build/worker-build")?;
    let sizes = capture(node("xtask/src/compress.mjs").args(OUTPUTS))?;
    for line in sizes.lines() {
        println!("  {}", size(&serde_json::from_str(line)?));
    }
    stamp.finish()?;
    Ok(true)
}
