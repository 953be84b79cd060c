//! What browsers load: the client bundle, the loader and the styles.
//!
//! widget/ ─(client.rs)→ build/client/ ─brotli, names by content→ build/assets/
//! loader/ ─esbuild────→ build/client/ ─brotli─────────────────→ build/assets/
//! `build/client.json` tells the worker's build the names.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::client;
use crate::machine::{node, npm_program};
use crate::run::capture;
use crate::stamp::{Content, Stamp, files, read, short_hash, write_folder, write_if_changed};
use crate::tools::Tools;

/// What frame and help centre share; the frame's home; what else both have; the frame's other views; the help centre's.
pub const STYLES: [&str; 5] =
    ["widget/style.css", "widget/frame.css", "widget/article.css", "widget/views.css", "widget/help.css"];

/// What browsers run in the frame, where a conversation is open in it, and on the desk.
const CLIENTS: [&str; 7] = [
    client::SCRIPT,
    client::MODULE,
    client::DESK_SCRIPT,
    client::DESK_MODULE,
    client::LIVE_SCRIPT,
    client::LIVE_MODULE,
    client::OWN,
];

/// What the loader fetches once there is a need for it, and its declarations; each has one address for ever.
const API: [&str; 3] = ["nearhand-api.js", "nearhand-notices.js", "nearhand.d.ts"];

/// What `cargo xtask dev` adds to the demo shop …
const DEMO: &str = "build/demo";
/// … customers whom it vouches for.
pub const CUSTOMERS: &str = "build/demo/customers.json";

/// Builds what has changed of it.
pub fn build(tools: &Tools) -> Result<()> {
    client::compile(tools)?;
    shrink()?;
    development_folder()
}

/// Smaller, compressed, and named by content, so that browsers may keep them for ever.
fn shrink() -> Result<()> {
    let labels = labels()?;
    let sources = [
        [
            "build/trunk",
            "build/trunk-desk",
            "build/trunk-live",
            "live/client.js",
            "desk/client.js",
            "widget/own.js",
            "loader",
            "package-lock.json",
        ]
        .as_slice(),
        &STYLES,
    ]
    .concat();
    let stamp = Stamp::new(
        "assets",
        &sources,
        &[&format!("{labels:?}"), include_str!("assets.rs"), include_str!("client.rs"), include_str!("compress.mjs")],
    )?;
    if stamp.is_fresh(&["build/client.json", "build/assets/loader/en.js"]) {
        return Ok(());
    }
    stamp.begin()?;
    fs::create_dir_all("build/client")?;

    let [shared, frame, article, views, help] = STYLES.map(style);
    let (shared, article) = (shared?, article?);
    let views = article.clone() + &views?;
    // Each knows the address of what it fetches, which is named by its content.
    let names = client::shrink_live_module()?;
    client::shrink_live_script(&names, &address(client::LIVE_MODULE)?)?;
    capture(esbuild("widget/own.js").args(["--format=esm", ES]).arg(format!("--outfile={}", client::OWN)))?;
    client::shrink(&views, &address(client::LIVE_SCRIPT)?, &address(client::OWN)?)?;
    client::shrink_desk()?;
    let loaders = loaders(&labels)?;
    let api = API.map(|name| format!("build/client/{name}"));
    let [modules @ .., declarations] = &api;
    for module in modules {
        let source = module.replace("build/client", "loader");
        capture(esbuild(&source).args(["--format=esm", ES]).arg(format!("--outfile={module}")))?;
    }
    write_if_changed(Path::new(declarations), &read(Path::new("loader/nearhand.d.ts"))?)?;

    let sizes = capture(node("xtask/src/compress.mjs").arg("--write").args(CLIENTS))?;
    capture(node("xtask/src/compress.mjs").arg("--write").args(&loaders).args(&api))?;
    for line in sizes.lines() {
        println!("  {}", size(&serde_json::from_str(line)?));
    }
    let mut content = Content::new();
    let mut paths = Vec::new();
    for file in CLIENTS {
        let (path, files) = named(file)?;
        content.extend(files);
        paths.push(path);
    }
    let [script_path, wasm_path, desk_script, desk_wasm, ..] = paths.as_slice() else {
        bail!("not two files a client")
    };
    for loader in &loaders {
        content.extend(with_brotli(loader, &Path::new("loader").join(loader.rsplit('/').next().unwrap_or_default()))?);
    }
    for (file, name) in api.iter().zip(API) {
        content.extend(with_brotli(file, Path::new(name))?);
    }
    write_folder(Path::new("build/assets"), &content)?;

    // At the end of the page, and at work once the first frame is made (a task of a frame's own callback comes after the
    // frame), or after a while where none is, as in a frame that is not shown: until then the processor is the page's.
    // By script, so that the document counts as loaded without the client's files.
    // Where they do not come the page stays what it is; the browser's console says which file failed, which is a
    // TypeError here, and this script what else did.
    // A browser without Wasm is asked for neither, and has nothing to report.
    // Then, too, the loader is told that this page is here, and nothing else: a frame that is blocked does not say so.
    // The browser reads its storage at the first look into it, for which the client would have to wait later on.
    let boot = format!(
        "let s;const start=()=>{{if(s)return;s=1;const w=self.WebAssembly&&fetch(\"{wasm_path}\");\
         parent.postMessage({{nearhand:1,type:\"here\"}},\"*\");\
         w&&(w.catch(()=>0),import(\"{script_path}\").then(m=>m.default({{module_or_path:w}}))\
         .catch(e=>e instanceof TypeError||console.error(e)));\
         try{{localStorage.length}}catch{{}}}};\
         requestAnimationFrame(()=>setTimeout(start));setTimeout(start,250)"
    );
    let styles = json!({ "frame": shared.clone() + &frame?, "views": views, "help": shared + &article + &help? });
    let desk = json!({ "script": desk_script, "wasm": desk_wasm });
    let client = json!({ "script": script_path, "wasm": wasm_path, "boot": boot, "styles": styles, "desk": desk });
    write_if_changed(Path::new("build/client.json"), format!("{client:#}\n").as_bytes())?;
    stamp.finish()
}

/// A stylesheet. It is sent inside the page, which is UTF-8. A syntax error in CSS is only a warning to esbuild.
fn style(file: &str) -> Result<String> {
    let strict = ["--charset=utf8", "--log-override:css-syntax-error=error"];
    Ok(capture(esbuild(file).args(strict))?.trim().to_owned())
}

/// The assets and the demo shop's pages, which must never be deployed: hence a folder of their own.
pub fn development_folder() -> Result<()> {
    let mut content = Content::new();
    for (from, to) in [("build/assets", ""), ("sites/lumen/storefront", "demo"), (DEMO, "demo")] {
        for file in files(Path::new(from))? {
            content.push((Path::new(to).join(file.strip_prefix(from)?), read(&file)?));
        }
    }
    write_folder(Path::new("build/dev-assets"), &content)
}

fn esbuild(entry: &str) -> Command {
    let mut command = Command::new(npm_program("esbuild"));
    command.args([entry, "--minify", "--log-level=warning"]);
    command
}

/// What a browser must know for the loader to run in it.
const ES: &str = "--target=es2020";

/// The loader, once for each language: `build/client/loader/<tag>.js`. Each has the launcher's label in its language
/// and in English, so that it does not grow with the number of languages; the edge picks by `Accept-Language`.
fn loaders(labels: &Labels) -> Result<Vec<String>> {
    // In ASCII (esbuild's default), so that it works whatever charset a shop's page claims.
    let loader = capture(esbuild("loader/nearhand.js").args([ES, "--supported:dynamic-import=true"]))?;
    let english = labels.get("en").context("there is no English")?;
    fs::create_dir_all("build/client/loader")?;
    let mut files = Vec::new();
    for (tag, Label { name, offline }) in labels {
        let table = if tag == "en" { json!({ tag: name }) } else { json!({ "en": english.name, tag: name }) };
        let texts = [("__NEARHAND_LABELS__", table), ("__NEARHAND_OFFLINE__", json!(offline))];
        let mut own = loader.clone();
        for (place, text) in texts {
            let text: String = text.to_string().chars().map(ascii).collect();
            let (before, after) = own.split_once(place).with_context(|| format!("the loader has no {place}"))?;
            own = [before, &text, after].concat();
        }
        let file = format!("build/client/loader/{tag}.js");
        write_if_changed(Path::new(&file), own.as_bytes())?;
        files.push(file);
    }
    Ok(files)
}

/// A character of a string in JavaScript, in ASCII.
fn ascii(c: char) -> String {
    if c.is_ascii() {
        return c.into();
    }
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// What the loader says, by locale.
type Labels = BTreeMap<String, Label>;

#[derive(Debug)]
struct Label {
    /// What the launcher is called.
    name: String,
    /// What it says where the panel does not come.
    offline: String,
}

/// All that the loader, which has no other text, needs of the locales.
fn labels() -> Result<Labels> {
    let mut labels = Labels::new();
    for file in files(Path::new("shared/locales"))?.iter().filter(|file| file.ends_with("widget.ftl")) {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let said = |id: &str| {
            let value = text.lines().find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
            value.map(str::trim).with_context(|| format!("{} has no {id}", file.display()))
        };
        let (name, offline) = (said("launcher-label")?.to_owned(), said("launcher-offline")?.to_owned());
        let tag = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        labels.insert(tag.into_owned(), Label { name, offline });
    }
    Ok(labels)
}

/// The address of a file, which is named by its content.
fn address(file: &str) -> Result<String> {
    let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
    let (kind, extension) = name.split_once('.').with_context(|| format!("{file} has no extension"))?;
    // The widget's are the product's own.
    let kind = if kind == "client" { "nearhand" } else { kind };
    Ok(format!("/assets/{kind}-{}.{extension}", short_hash(&read(Path::new(file))?)))
}

/// The same, and what to write there.
fn named(file: &str) -> Result<(String, Content)> {
    let address = address(file)?;
    let files = with_brotli(file, Path::new(address.trim_start_matches('/')))?;
    Ok((address, files))
}

/// A file and its compressed twin, to be written to a path.
fn with_brotli(file: &str, to: &Path) -> Result<Content> {
    let twin = read(Path::new(&format!("{file}.br")))?;
    Ok(vec![(to.to_owned(), read(Path::new(file))?), (to.with_added_extension("br"), twin)])
}

/// A line of `compress.mjs` for people.
pub fn size(line: &Value) -> String {
    let bytes = |key: &str| line.get(key).and_then(Value::as_u64).unwrap_or_default();
    let name = line.get("file").and_then(Value::as_str).unwrap_or_default().rsplit('/').next().unwrap_or_default();
    format!("{name}: {} bytes, {} with brotli, {} with gzip", bytes("raw"), bytes("brotli"), bytes("gzip"))
}
