//! The client bundle: one Wasm module and the JavaScript that goes with it, cut down to what is used.
//!
//! widget/ ─trunk→ build/trunk/ ─wasm-metadce, wasm-opt, esbuild→ build/client/client.{wasm,js}
//!
//! wasm-bindgen names every function that passes between the two by what it is and a hash, and exports what no one calls.
//! Both sides are known here, so that the names become short and the rest goes: a tenth of what a visitor loads.
//!
//! The desk's client takes the first half of that way only: people of the business load it once.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::machine::npm_program;
use crate::run::{capture, step};
use crate::stamp::{Stamp, write_if_changed};
use crate::tools::{self, Tools};

/// What is made.
pub const MODULE: &str = "build/client/client.wasm";
/// Its JavaScript.
pub const SCRIPT: &str = "build/client/client.js";

/// The same of the desk.
pub const DESK_MODULE: &str = "build/client/desk.wasm";
/// The same of the desk.
pub const DESK_SCRIPT: &str = "build/client/desk.js";

const TRUNK_OUTPUTS: [&str; 2] = ["build/trunk/nearhand-client.js", "build/trunk/nearhand-client_bg.wasm"];
const DESK_OUTPUTS: [&str; 2] =
    ["build/trunk-desk/nearhand-desk-client.js", "build/trunk-desk/nearhand-desk-client_bg.wasm"];
/// What the module calls the script that it imports from.
const IMPORTED: &str = "./nearhand-client_bg.js";

/// What rustc's wasm32-unknown-unknown uses. Never `--all-features`: that has made modules that browsers refuse.
const FEATURES: [&str; 6] =
    ["bulk-memory", "mutable-globals", "sign-ext", "nontrapping-float-to-int", "reference-types", "multivalue"];

/// Widget and desk, compiled to Wasm with their JavaScript glue, each if it has changed.
pub fn compile(tools: &Tools) -> Result<()> {
    let widget = ["widget/Cargo.toml", "widget/index.html", "widget/src", "Trunk.toml"];
    trunk(tools, "client", "Trunk.toml", &widget, &TRUNK_OUTPUTS)?;
    let desk = ["desk/Cargo.toml", "desk/index.html", "desk/src", "desk/Trunk.toml"];
    trunk(tools, "desk-client", "desk/Trunk.toml", &desk, &DESK_OUTPUTS)
}

fn trunk(tools: &Tools, name: &str, config: &str, own: &[&str], outputs: &[&str]) -> Result<()> {
    // Of `shared` a client has only the model, so a change of, say, the search need not build it again.
    let shared = [
        "shared/Cargo.toml",
        "shared/build.rs",
        "shared/src/lib.rs",
        "shared/src/escape.rs",
        "shared/src/model.rs",
        "shared/src/model",
    ];
    let sources = [&["Cargo.lock", "Cargo.toml"], shared.as_slice(), own].concat();
    let stamp = Stamp::new(name, &sources, &[&tools::versions(), include_str!("client.rs")])?;
    if stamp.is_fresh(outputs) {
        return Ok(());
    }
    stamp.begin()?;
    let mut trunk = Command::new(&tools.trunk);
    trunk.args(["--config", config, "build", "--release"]).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk downloads wasm-bindgen unless the right version is on PATH, and stumbles over NO_COLOR=1.
    trunk.env("PATH", tools::path_with(&tools.wasm_bindgen)?).env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    // Size first. Not by a profile of its own, whose folder would have the macros' sixty crates compiled once more.
    trunk.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z");
    step(&format!("{name}: trunk"), &mut trunk)?;
    stamp.finish()
}

/// Makes both files of the desk's client of what Trunk made.
pub fn shrink_desk() -> Result<()> {
    let mut wasm_opt = Command::new(npm_program("wasm-opt"));
    wasm_opt.args([DESK_OUTPUTS[1], "-o", DESK_MODULE, "-Oz", "--strip-debug", "--strip-producers"]).args(features());
    capture(wasm_opt.arg("--strip-target-features"))?;
    capture(bundle("desk/client.js").args(["--minify", &format!("--outfile={DESK_SCRIPT}")])).map(drop)
}

/// Makes both files of what Trunk made. `style` is what the script brings to a page that has come without it.
pub fn shrink(style: &str) -> Result<()> {
    let names = shrink_module()?;
    // An entry of our own, so that the glue's other exports fall away.
    let entry = format!(
        "export {{ default }} from '../trunk/nearhand-client.js';\n\
         if (!document.querySelector('style[data-views]')) {{\n\
         const style = document.createElement('style');\nstyle.textContent = {};\ndocument.head.append(style);\n}}\n",
        json!(style)
    );
    write_if_changed(Path::new("build/client/entry.js"), entry.as_bytes())?;
    let cache = "build/client/names.json";
    write_if_changed(Path::new(cache), json!(names).to_string().as_bytes())?;
    let renamed: Vec<String> = names.keys().map(|name| name.replace('.', "\\.")).collect();
    let mut esbuild = bundle("build/client/entry.js");
    esbuild.args(["--minify", "--mangle-quoted", &format!("--mangle-cache={cache}")]);
    esbuild.arg(format!("--mangle-props=^({})$", renamed.join("|")));
    capture(esbuild.arg(format!("--outfile={SCRIPT}"))).map(drop)
}

/// The module without what its glue does not use; gives its long names with their short ones.
fn shrink_module() -> Result<Map<String, Value>> {
    let [glue, compiled] = TRUNK_OUTPUTS;
    write_if_changed(
        Path::new("build/client/glue-entry.js"),
        format!("export {{ default }} from '../../{glue}';\n").as_bytes(),
    )?;
    let script = capture(bundle("build/client/glue-entry.js").arg("--minify-syntax"))?;
    let graph: Vec<Value> =
        exports_used(&script).iter().map(|name| json!({ "name": name, "export": name, "root": true })).collect();
    let (graph_file, reached) = ("build/client/graph.json", "build/client/reached.wasm");
    write_if_changed(Path::new(graph_file), json!(graph).to_string().as_bytes())?;
    let mut metadce = Command::new(npm_program("wasm-metadce"));
    capture(metadce.args([compiled, "-o", reached, "-f", graph_file]).args(features()))?;

    let mut wasm_opt = Command::new(npm_program("wasm-opt"));
    wasm_opt.args([reached, "-o", MODULE, "-Oz", "--strip-debug", "--strip-producers"]).args(features());
    // The features last, because the passes before read them.
    wasm_opt.args(["--minify-imports-and-exports-and-modules", "--strip-target-features"]);
    let renamed: Value = serde_json::from_str(&capture(&mut wasm_opt)?).context("wasm-opt has not told the names")?;
    let list = |kind: &str| renamed.get(kind).and_then(Value::as_array).cloned().unwrap_or_default();
    // Imports come with their module's name first, which is the same for all of them, and becomes the first short name.
    let pairs = list("imports").into_iter().chain(list("exports")).filter_map(|names| {
        let [.., long, short] = names.as_array()?.as_slice() else { return None };
        Some((long.as_str()?.to_owned(), short.clone()))
    });
    Ok(pairs.chain([(IMPORTED.to_owned(), json!("a"))]).collect())
}

/// The exports that a script uses: `wasm.name`.
fn exports_used(script: &str) -> Vec<&str> {
    let name = |rest| -> &str {
        str::split(rest, |c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default()
    };
    let mut names: Vec<&str> = script.split("wasm.").skip(1).map(name).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn features() -> [String; 6] {
    FEATURES.map(|feature| format!("--enable-{feature}"))
}

/// A script with what it imports.
fn bundle(entry: &str) -> Command {
    let mut command = Command::new(npm_program("esbuild"));
    // Without `Symbol.dispose`, which nobody here calls, esbuild sees that classes are not used.
    command.args([entry, "--bundle", "--format=esm", "--define:Symbol.dispose=undefined", "--log-level=warning"]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_found_by_their_use() {
        let script = "const view = new Uint8Array(wasm.memory.buffer); wasm.__wbindgen_free(a, wasm.memory); let wasm;";
        assert_eq!(exports_used(script), ["__wbindgen_free", "memory"]);
    }
}
