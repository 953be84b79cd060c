//! `cargo xtask dist`: what a release holds, in build/dist. For each kind of machine an archive with the command line, the worker and
//! its files; what they are made of; checksums.

mod program;
mod release;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::machine::node;
use crate::misused;
use crate::root;
use crate::run::{capture, step};
use crate::stamp::{Content, long_hash, read, write_folder};
use crate::tools::{self, Cross};
use program::Runner;
pub use release::release;

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
/// What stands in for frameworks of macOS as programs are linked: names of functions alone.
const FRAMEWORKS: &str = "xtask/src/dist/frameworks";
/// What runs in browsers and at the edge, and what it is called in `made-of/`.
const WASM: [(&str, &str); 4] = [
    ("edge-worker", "nearhand-edge-worker"),
    ("widget", "nearhand-widget"),
    ("live", "nearhand-live"),
    ("desk", "nearhand-desk"),
];

/// `[--all | --target T…]`: where none is named, for this kind of machine.
pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let targets = match asked(arguments) {
        Ok(targets) => targets,
        Err(complaint) => return Ok(misused(&complaint)),
    };
    let ensured = tools::ensure()?;
    let cross = tools::ensure_cross()?;
    crate::build(&ensured)?;
    if Path::new(FOLDER).exists() {
        fs::remove_dir_all(FOLDER).with_context(|| format!("cannot empty {FOLDER}"))?;
    }
    let mut common = release()?;
    for (package, name) in WASM {
        common.push(made_of(&cross, package, name, "wasm32-unknown-unknown")?);
    }
    let (mut made, mut sums, mut left_out) = (Vec::new(), String::new(), Vec::new());
    for target in TARGETS {
        if !targets.contains(&target) {
            left_out.push(format!("{target}: not asked for (--all, or --target {target})"));
            continue;
        }
        // What cannot be made here keeps nobody from the others.
        match archive(&cross, target, &common) {
            Ok((archive, what)) => {
                let bytes = read(&Path::new(FOLDER).join(&archive))?;
                sums.push_str(&format!("{}  {archive}\n", long_hash(&bytes)));
                made.push(format!("{FOLDER}/{archive}: {} bytes; {what}", bytes.len()));
            }
            Err(error) => left_out.push(format!("{target}: {error:#}")),
        }
    }
    fs::create_dir_all(FOLDER).with_context(|| format!("cannot make {FOLDER}"))?;
    fs::write(Path::new(FOLDER).join("SHA256SUMS"), sums)?;
    made.iter().for_each(|line| println!("{line}"));
    left_out.iter().for_each(|line| println!("left out: {line}"));
    Ok(if made.len() == targets.len() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The targets that are asked for, or what is wrong with the question.
fn asked(arguments: &[&str]) -> Result<Vec<&'static str>, String> {
    let mut targets = Vec::new();
    let mut rest = arguments;
    loop {
        match rest {
            [] => break,
            ["--all", others @ ..] => {
                targets.extend(TARGETS);
                rest = others;
            }
            ["--target", named, others @ ..] if TARGETS.contains(named) => {
                targets.extend(TARGETS.iter().find(|target| *target == named));
                rest = others;
            }
            ["--target", ..] => return Err(format!("--target takes one of {}", TARGETS.join(", "))),
            [other, ..] => return Err(format!("dist does not know: {other}")),
        }
    }
    if targets.is_empty() {
        let (arch, system) = (env::consts::ARCH, if cfg!(target_os = "macos") { "apple" } else { env::consts::OS });
        let own = TARGETS.iter().find(|target| target.starts_with(arch) && target.contains(system));
        targets.push(*own.ok_or("this kind of machine is not among those of a release: name one with --target")?);
    }
    targets.sort_unstable();
    targets.dedup();
    Ok(targets)
}

/// Makes and tries what is for one kind of machine; gives its name, and what is known of it.
fn archive(cross: &Cross, target: &str, common: &Content) -> Result<(String, String)> {
    tools::ensure_target(target)?;
    let program = compile(cross, target)?;
    let bytes = read(&program)?;
    let what = program::look(target, &bytes)?;
    let runner = program::runner(target);
    let tried = match &runner {
        Runner::None => "not run: this machine cannot".to_owned(),
        Runner::Itself => "run here".to_owned(),
        Runner::By(by) => format!("run by {}", by.file_name().unwrap_or_default().to_string_lossy()),
    };
    if !matches!(runner, Runner::None) {
        program::run(&runner, &program, &cross.output().join("tried"))?;
    }
    let name = format!("nearhand-{}-{target}", env!("CARGO_PKG_VERSION"));
    let folder = Path::new(FOLDER).join(&name);
    let file = PathBuf::from(program.file_name().unwrap_or_default());
    let mut content = common.clone();
    content.push(made_of(cross, "cli", "nearhand", target)?);
    content.push((file.clone(), bytes));
    write_folder(&folder, &content)?;
    executable(&folder.join(file))?;
    step(&format!("{name}.tar.gz"), node("xtask/src/pack.mjs").args([FOLDER, &name]))?;
    Ok((format!("{name}.tar.gz"), format!("{what}; {tried}")))
}

/// The command line for one kind of machine, without anything that it would have to find there.
fn compile(cross: &Cross, target: &str) -> Result<PathBuf> {
    let mut command = cross.zigbuild();
    command.args(["--package", "nearhand", "--bin", "nearhand", "--profile", "dist", "--target", target]);
    if target.contains("apple") {
        let flag = format!("-F{}", root().join(FRAMEWORKS).display());
        command.arg("--config").arg(format!("target.{target}.rustflags = [\"-C\", {:?}]", format!("link-arg={flag}")));
    }
    step(&format!("nearhand for {target}"), &mut command)?;
    let name = if target.contains("windows") { "nearhand.exe" } else { "nearhand" };
    Ok(cross.output().join(target).join("dist").join(name))
}

/// What a package is made of where it runs (CycloneDX): every crate, its version and its licence.
fn made_of(cross: &Cross, package: &str, name: &str, target: &str) -> Result<(PathBuf, Vec<u8>)> {
    let manifest = format!("{package}/Cargo.toml");
    let mut command = cross.cyclonedx();
    command.args(["--manifest-path", &manifest, "--format", "json", "--override-filename", name, "--target", target]);
    capture(&mut command)?;
    // It writes one for every package of the workspace, beside each; ours is the one that was asked for.
    let mut found = None;
    for folder in packages_of_workspace()? {
        let file = folder.join(format!("{name}.json"));
        if file.exists() {
            if folder == Path::new(package) {
                found = Some(read(&file)?);
            }
            fs::remove_file(&file)?;
        }
    }
    let found = found.with_context(|| format!("cargo cyclonedx wrote nothing of {package}"))?;
    Ok((Path::new("made-of").join(format!("{name}.cdx.json")), found))
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_made_and_nothing_else() {
        assert_eq!(asked(&["--target", "aarch64-apple-darwin"]).unwrap(), ["aarch64-apple-darwin"]);
        assert_eq!(asked(&["--all", "--target", "aarch64-apple-darwin"]).unwrap().len(), TARGETS.len());
        assert_eq!(asked(&[]).unwrap().len(), 1);
        for (arguments, told) in
            [(&["--target", "wasm"][..], "takes one of"), (&["--target"], "takes one of"), (&["-a"], "-a")]
        {
            assert!(asked(arguments).unwrap_err().contains(told), "{arguments:?}");
        }
    }
}
