//! The client bundle: one Wasm module and the JavaScript that goes with it, cut down to what is used.
//!
//! widget/ ─trunk→ build/trunk/ ─wasm-metadce, wasm-opt, esbuild→ build/client/client.{wasm,js}
//!
//! wasm-bindgen names every function that passes between the two by what it is and a hash, and exports what no one calls.
//! Both sides are known here, so that the names become short and the rest goes: a tenth of what a visitor loads.
//!
//! live/ takes the same way to build/client/live.{wasm,js}, which the client fetches once a conversation is open.
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

/// The same of what keeps a conversation live.
pub const LIVE_MODULE: &str = "build/client/live.wasm";
/// The same of what keeps a conversation live.
pub const LIVE_SCRIPT: &str = "build/client/live.js";

/// What looks after notices and what the browser keeps: JavaScript alone.
pub const OWN: &str = "build/client/own.js";

/// The same of the desk.
pub const DESK_MODULE: &str = "build/client/desk.wasm";
/// The same of the desk.
pub const DESK_SCRIPT: &str = "build/client/desk.js";

const TRUNK_OUTPUTS: [&str; 2] = ["build/trunk/nearhand-client.js", "build/trunk/nearhand-client_bg.wasm"];
const LIVE_OUTPUTS: [&str; 2] = ["build/trunk-live/nearhand-live.js", "build/trunk-live/nearhand-live_bg.wasm"];
const DESK_OUTPUTS: [&str; 2] =
    ["build/trunk-desk/nearhand-desk-client.js", "build/trunk-desk/nearhand-desk-client_bg.wasm"];

/// A bundle that is cut down to what is used.
struct Bundle {
    /// What its files begin with, in `build/client`.
    name: &'static str,
    /// The module that Trunk made.
    compiled: &'static str,
    /// What the module calls the script that it imports from.
    imported: &'static str,
    /// A script with all that is used of the glue.
    used: &'static str,
    /// What comes of the module.
    module: &'static str,
    /// What comes of the script.
    script: &'static str,
}

const CLIENT: Bundle = Bundle {
    name: "client",
    compiled: TRUNK_OUTPUTS[1],
    imported: "./nearhand-client_bg.js",
    used: "export { default } from '../../build/trunk/nearhand-client.js';",
    module: MODULE,
    script: SCRIPT,
};
const LIVE: Bundle = Bundle {
    name: "live",
    compiled: LIVE_OUTPUTS[1],
    imported: "./nearhand-live_bg.js",
    used: "export { open } from '../../live/client.js';",
    module: LIVE_MODULE,
    script: LIVE_SCRIPT,
};

/// What rustc's wasm32-unknown-unknown uses. Never `--all-features`: that has made modules that browsers refuse.
const FEATURES: [&str; 6] =
    ["bulk-memory", "mutable-globals", "sign-ext", "nontrapping-float-to-int", "reference-types", "multivalue"];

/// Widget and desk, compiled to Wasm with their JavaScript glue, each if it has changed.
pub fn compile(tools: &Tools) -> Result<()> {
    let widget = ["widget/Cargo.toml", "widget/index.html", "widget/src", "Trunk.toml"];
    trunk(tools, "client", "Trunk.toml", &widget, &TRUNK_OUTPUTS)?;
    let live = ["live/Cargo.toml", "live/index.html", "live/src", "live/Trunk.toml"];
    trunk(tools, "live", "live/Trunk.toml", &live, &LIVE_OUTPUTS)?;
    let desk = ["desk/Cargo.toml", "desk/index.html", "desk/src", "desk/Trunk.toml", "live/Cargo.toml", "live/src"];
    trunk(tools, "desk-client", "desk/Trunk.toml", &desk, &DESK_OUTPUTS)
}

fn trunk(tools: &Tools, name: &str, config: &str, own: &[&str], outputs: &[&str]) -> Result<()> {
    // Of `shared` a client has only the model, so a change of, say, the search need not build it again.
    let shared = [
        "shared/Cargo.toml",
        "shared/build.rs",
        "shared/src/lib.rs",
        "shared/src/escape.rs",
        "shared/src/live.rs",
        "shared/src/live",
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

/// Makes both files of what Trunk made. `style` is what the script brings to a page that has come without it, `live` the
/// address of what a conversation fetches, `own` of what notices do.
pub fn shrink(style: &str, live: &str, own: &str) -> Result<()> {
    // The elements stand where they are needed, and say so by themselves, whoever has drawn them.
    let entry = format!(
        "export {{ default }} from '../trunk/nearhand-client.js';\n\
         Object.entries({{ live: {live}, own: {own} }}).forEach(([name, part]) =>\n\
         customElements.define('nearhand-' + name, class extends HTMLElement {{\n\
         connectedCallback() {{ import(part).then((part) => part.default(this), () => 0); }}\n}}));\n\
         if (!document.querySelector('style[data-views]')) {{\n\
         const style = document.createElement('style');\nstyle.textContent = {};\ndocument.head.append(style);\n}}\n",
        json!(style),
        live = json!(live),
        own = json!(own),
    );
    CLIENT.shrink_with(&entry)
}

/// Makes the module of what keeps a conversation live.
pub fn shrink_live_module() -> Result<Names> {
    LIVE.shrink_module()
}

/// Makes its script, which knows the address of the module.
pub fn shrink_live_script(names: &Names, module: &str) -> Result<()> {
    let entry = format!(
        "import {{ open }} from '../../live/client.js';\nexport default (element) => open(element, {});\n",
        json!(module)
    );
    LIVE.shrink_script(names, &entry)
}

/// Long names, each with its short one.
pub type Names = Map<String, Value>;

impl Bundle {
    /// `entry` is a script of our own, so that the glue's other exports fall away.
    fn shrink_with(&self, entry: &str) -> Result<()> {
        let names = self.shrink_module()?;
        self.shrink_script(&names, entry)
    }

    fn shrink_script(&self, names: &Names, entry: &str) -> Result<()> {
        let entry_file = format!("build/client/{}-entry.js", self.name);
        write_if_changed(Path::new(&entry_file), entry.as_bytes())?;
        let cache = format!("build/client/{}-names.json", self.name);
        write_if_changed(Path::new(&cache), json!(names).to_string().as_bytes())?;
        let renamed: Vec<String> = names.keys().map(|name| name.replace('.', "\\.")).collect();
        let mut esbuild = bundle(&entry_file);
        esbuild.args(["--minify", "--mangle-quoted", &format!("--mangle-cache={cache}")]);
        esbuild.arg(format!("--mangle-props=^({})$", renamed.join("|")));
        capture(esbuild.arg(format!("--outfile={}", self.script))).map(drop)
    }

    /// The module without what its glue does not use; gives its long names with their short ones.
    fn shrink_module(&self) -> Result<Names> {
        let glue_entry = format!("build/client/{}-glue.js", self.name);
        write_if_changed(Path::new(&glue_entry), self.used.as_bytes())?;
        let script = capture(bundle(&glue_entry).arg("--minify-syntax"))?;
        let graph: Vec<Value> =
            exports_used(&script).iter().map(|name| json!({ "name": name, "export": name, "root": true })).collect();
        let [graph_file, reached] =
            ["graph.json", "reached.wasm"].map(|end| format!("build/client/{}-{end}", self.name));
        write_if_changed(Path::new(&graph_file), json!(graph).to_string().as_bytes())?;
        let mut metadce = Command::new(npm_program("wasm-metadce"));
        capture(metadce.args([self.compiled, "-o", &reached, "-f", &graph_file]).args(features()))?;

        let mut wasm_opt = Command::new(npm_program("wasm-opt"));
        wasm_opt.args([&reached, "-o", self.module, "-Oz", "--strip-debug", "--strip-producers"]).args(features());
        // The features last, because the passes before read them.
        wasm_opt.args(["--minify-imports-and-exports-and-modules", "--strip-target-features"]);
        let renamed: Value =
            serde_json::from_str(&capture(&mut wasm_opt)?).context("wasm-opt has not told the names")?;
        let list = |kind: &str| renamed.get(kind).and_then(Value::as_array).cloned().unwrap_or_default();
        // Imports come with their module's name first, which is the same for all of them, and becomes the first short name.
        let pairs = list("imports").into_iter().chain(list("exports")).filter_map(|names| {
            let [.., long, short] = names.as_array()?.as_slice() else { return None };
            Some((long.as_str()?.to_owned(), short.clone()))
        });
        Ok(pairs.chain([(self.imported.to_owned(), json!("a"))]).collect())
    }
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
