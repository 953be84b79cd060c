//! The worker: Rust compiled to Wasm, with the JavaScript that workerd wants around it.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::machine::npm_program;
use crate::root;
use crate::run::step;
use crate::stamp::{Stamp, read, write_if_changed};
use crate::tools::{self, Tools};

/// The script, and the module that it loads.
const SCRIPT: &str = "index.js";
const MODULE: &str = "index_bg.wasm";
/// The same as the released one, with the names of its functions, which profiles read: a twentieth of what is uploaded.
const NAMED: &str = "build/worker-named";
/// What the module uses of WebAssembly, for a tool that reads it: see `edge-worker/Cargo.toml`.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How it is compiled. Each has a folder of its own, so that tests beside a running `cargo xtask dev` disturb nothing.
#[derive(Clone, Copy)]
pub enum Profile {
    /// What is tested and deployed. `main` in wrangler.toml names it.
    Release,
    /// For `cargo xtask dev`: after a change it is there in 8 s instead of 50, and it is 25 % larger.
    Quick,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Release => "build/worker",
            Self::Quick => "build/worker-quick",
        }
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Release => &["--release"],
            Self::Quick => &["--profile", "quick", "--no-opt"],
        }
    }

    /// What wrangler is to serve.
    pub fn script(self) -> String {
        format!("{}/{SCRIPT}", self.folder())
    }
}

/// Builds it if something that it depends on has changed. Says whether it did.
pub fn build(tools: &Tools, profile: Profile) -> Result<bool> {
    // The styles are in `client.json`.
    let client = ["build/client.json", "widget/Cargo.toml", "widget/src"];
    let shared = ["shared/Cargo.toml", "shared/build.rs", "shared/src", "shared/locales"];
    let sources = [
        &["Cargo.lock", "Cargo.toml", "edge-worker", "desk/Cargo.toml", "desk/src", "desk/style", "desk/texts"],
        client.as_slice(),
        shared.as_slice(),
    ]
    .concat();
    let others = [&*tools::versions(), include_str!("worker.rs")];
    let folder = profile.folder();
    let is_release = matches!(profile, Profile::Release);
    let folders = if is_release { vec![folder, NAMED] } else { vec![folder] };
    let outputs: Vec<String> =
        folders.iter().flat_map(|folder| [MODULE, SCRIPT].map(|name| format!("{folder}/{name}"))).collect();
    let stamp = Stamp::new(folder.trim_start_matches("build/"), &sources, &others)?;
    if stamp.is_fresh(&outputs) {
        return Ok(false);
    }
    stamp.begin()?;
    // Not built in the folder that wrangler watches: there, files would appear one by one.
    let made = format!("{folder}-made");
    let mut worker_build = Command::new(&tools.worker_build);
    worker_build.current_dir(root().join("edge-worker")).args(profile.flags());
    worker_build.args(["--out-dir", &format!("../{made}")]);
    // Named, so that it downloads nothing. An error in a source file needs no trace of this tool.
    worker_build
        .env_remove("RUST_BACKTRACE")
        .env("WASM_BINDGEN_BIN", &tools.wasm_bindgen)
        .env("WASM_OPT_BIN", npm_program("wasm-opt"))
        .env("ESBUILD_BIN", npm_program("esbuild"));
    step("worker: worker-build", &mut worker_build)?;
    let copy_to = |folder: &str| {
        let copy = |name| write_if_changed(&Path::new(folder).join(name), &read(&Path::new(&made).join(name))?);
        [MODULE, SCRIPT].into_iter().try_for_each(|name| copy(name).map(drop))
    };
    if is_release {
        copy_to(NAMED)?;
        let module = format!("{made}/{MODULE}");
        let mut strip = Command::new(npm_program("wasm-opt"));
        step("worker: without names", strip.args([&module, "-o", &module, "--strip-debug"]).args(FEATURES))?;
    }
    copy_to(folder)?;
    fs::remove_dir_all(made)?;
    stamp.finish()?;
    Ok(true)
}
