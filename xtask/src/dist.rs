//! `cargo xtask dist`: what a release holds, in build/dist. For each kind of machine an archive with the command line, the worker and
//! its files; what they are made of; checksums.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::machine::node;
use crate::misused;
use crate::run::{capture, step};
use crate::stamp::{Content, files, long_hash, read, write_folder};
use crate::tools::{self, Cross};

/// Where it is made.
const FOLDER: &str = "build/dist";
/// The machines for which the command line is built: on each of them Rust can be cross-compiled by one linker.
const TARGETS: [&str; 5] = [
    "x86_64-unknown-linux-musl",
    "aarch64-unknown-linux-musl",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-gnu",
];
/// What a release has beside the worker and the command line, and what it is called there.
const BESIDE: [(&str, &str); 4] =
    [("LICENSE", "LICENSE"), ("CHANGELOG.md", "CHANGELOG.md"), ("docs/release.md", "README.md"), ("docs", "docs")];

/// `[--target T]…`: all where none is named.
pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let mut targets = Vec::new();
    let mut rest = arguments;
    while let [argument, others @ ..] = rest {
        match (*argument, others) {
            ("--target", [target, others @ ..]) if TARGETS.contains(target) => {
                targets.push(*target);
                rest = others;
            }
            ("--target", _) => return Ok(misused(&format!("--target takes one of {}", TARGETS.join(", ")))),
            _ => return Ok(misused(&format!("dist does not know: {argument}"))),
        }
    }
    if targets.is_empty() {
        targets.extend(TARGETS);
    }
    let ensured = tools::ensure()?;
    let cross = tools::ensure_cross(&targets)?;
    crate::build(&ensured)?;
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER).with_context(|| format!("cannot empty {FOLDER}"))?;
    }
    let made_of = made_of(&cross)?;
    let mut archives = Vec::new();
    for target in targets {
        let name = format!("nearhand-{}-{target}", env!("CARGO_PKG_VERSION"));
        let folder = Path::new(FOLDER).join(&name);
        let mut content = release()?;
        content.extend(made_of.iter().cloned());
        let program = compile(&cross, target)?;
        content.push((program.file_name().unwrap_or_default().into(), read(&program)?));
        write_folder(&folder, &content)?;
        executable(&folder.join(program.file_name().unwrap_or_default()))?;
        let archive = format!("{name}.tar.gz");
        step(&archive, node("xtask/src/pack.mjs").args([FOLDER, &name]))?;
        archives.push(archive);
    }
    let sums: Result<String> = archives
        .iter()
        .map(|archive| Ok(format!("{}  {archive}\n", long_hash(&read(&Path::new(FOLDER).join(archive))?))))
        .collect();
    fs::write(Path::new(FOLDER).join("SHA256SUMS"), sums?)?;
    for archive in &archives {
        println!("{FOLDER}/{archive}: {} bytes", fs::metadata(Path::new(FOLDER).join(archive))?.len());
    }
    Ok(ExitCode::SUCCESS)
}

/// All of a release but the command line: the same for every machine. The worker must have been built.
pub fn release() -> Result<Content> {
    let mut content = Content::new();
    for (from, to) in [("build/worker", "worker"), ("build/assets", "assets")].into_iter().chain(BESIDE) {
        let from = Path::new(from);
        for file in files(from)? {
            // Pictures of the documents are the README's.
            if file.extension().is_some_and(|extension| extension == "png") {
                continue;
            }
            let below = file.strip_prefix(from)?;
            let path = if below.as_os_str().is_empty() { PathBuf::from(to) } else { Path::new(to).join(below) };
            content.push((path, read(&file)?));
        }
    }
    content.push(("wrangler.toml".into(), settings()?.into_bytes()));
    content.push(("package.json".into(), format!("{:#}\n", packages()?).into_bytes()));
    Ok(content)
}

/// The settings of the deployment, with the places that files have in a release.
fn settings() -> Result<String> {
    let mut text = String::from_utf8(read(Path::new("wrangler.toml"))?)?;
    for (from, to) in [("build/worker/", "worker/"), ("build/dev-assets", "assets"), ("build/assets", "assets")] {
        if !text.contains(from) {
            bail!("wrangler.toml names no {from}");
        }
        text = text.replace(from, to);
    }
    Ok(text)
}

/// What a release needs of npm, each in the version that it was tested with: nothing of it is in the release.
fn packages() -> Result<Value> {
    let lock: Value = serde_json::from_slice(&read(Path::new("package-lock.json"))?)?;
    let version = |name: &str| {
        let found = lock.pointer(&format!("/packages/node_modules~1{name}/version")).and_then(Value::as_str);
        found.with_context(|| format!("package-lock.json has no {name}"))
    };
    let needed: Result<BTreeMap<&str, &str>> =
        ["workerd", "wrangler"].into_iter().map(|name| Ok((name, version(name)?))).collect();
    Ok(json!({
        "name": "nearhand-release",
        "description": "What runs Nearhand on a machine of your own (workerd) and deploys it to Cloudflare (wrangler)",
        "private": true,
        "license": "MIT",
        "engines": { "node": ">=20" },
        "dependencies": needed?,
    }))
}

/// The command line for one kind of machine, without anything that it would have to find there.
fn compile(cross: &Cross, target: &str) -> Result<PathBuf> {
    let mut command = cross.zigbuild();
    command.args(["--package", "nearhand", "--bin", "nearhand", "--profile", "dist", "--target", target]);
    step(&format!("nearhand for {target}"), &mut command)?;
    let name = if target.contains("windows") { "nearhand.exe" } else { "nearhand" };
    Ok(cross.output().join(target).join("dist").join(name))
}

/// What the worker, the clients and the command line are made of (CycloneDX): every crate, its version and its licence.
fn made_of(cross: &Cross) -> Result<Content> {
    let mut content = Content::new();
    for (package, name) in [
        ("cli", "nearhand"),
        ("edge-worker", "nearhand-edge-worker"),
        ("widget", "nearhand-widget"),
        ("live", "nearhand-live"),
        ("desk", "nearhand-desk"),
    ] {
        let manifest = format!("{package}/Cargo.toml");
        let mut command = cross.cyclonedx();
        command.args(["--manifest-path", &manifest, "--format", "json", "--override-filename", name]);
        capture(&mut command)?;
        // It writes one for every package of the workspace, beside each; ours is the one that was asked for.
        for folder in packages_of_workspace()? {
            let file = folder.join(format!("{name}.json"));
            if file.exists() {
                if folder == Path::new(package) {
                    content.push((Path::new("made-of").join(format!("{name}.cdx.json")), read(&file)?));
                }
                fs::remove_file(&file)?;
            }
        }
    }
    Ok(content)
}

fn packages_of_workspace() -> Result<Vec<PathBuf>> {
    let text = String::from_utf8(read(Path::new("Cargo.toml"))?)?;
    let members = text.lines().find_map(|line| line.strip_prefix("members = ")).context("Cargo.toml has no members")?;
    let members: Vec<String> = serde_json::from_str(members)?;
    Ok(members.into_iter().map(PathBuf::from).collect())
}

fn executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(Into::into)
}
