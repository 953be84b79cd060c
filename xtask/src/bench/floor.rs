//! Builds the worker that does nothing, as Nearhand's is built.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::machine::npm_program;
use crate::root;
use crate::run::step;
use crate::stamp::Stamp;
use crate::tools::{self, Tools};

const OUTPUTS: [&str; 2] = ["build/bench-floor/index_bg.wasm", "build/bench-floor/index.js"];

/// Builds it if something that it depends on has changed.
pub fn build(tools: &Tools) -> Result<()> {
    let sources = ["Cargo.lock", "Cargo.toml", "bench/floor"];
    let stamp = Stamp::new("bench-floor", &sources, &[&tools::versions(), include_str!("floor.rs")])?;
    if stamp.is_fresh(&OUTPUTS) {
        return Ok(());
    }
    stamp.begin()?;
    let mut worker_build = Command::new(&tools.worker_build);
    let folder = Path::new("bench/floor");
    worker_build.current_dir(root().join(folder)).args(["--release", "--out-dir", "../../build/bench-floor"]);
    worker_build
        .env("WASM_BINDGEN_BIN", &tools.wasm_bindgen)
        .env("WASM_OPT_BIN", npm_program("wasm-opt"))
        .env("ESBUILD_BIN", npm_program("esbuild"));
    step("floor: worker-build", &mut worker_build)?;
    stamp.finish()
}
