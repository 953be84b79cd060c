//! What the machine must have: Node.js and a C compiler (asked for), the packages from npm and a browser (installed).

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result, bail};

use crate::root;
use crate::run::{capture, step};
use crate::stamp::{long_hash, read, write_if_changed};

const NODE_AT_LEAST: u32 = 20;

/// Fails with one clear line if something is missing that we cannot install.
pub fn check() -> Result<()> {
    let Ok(version) = capture(Command::new("node").arg("--version")) else {
        bail!("Node.js is missing: install version {NODE_AT_LEAST} or newer");
    };
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_AT_LEAST) {
        bail!("Node.js is {}: version {NODE_AT_LEAST} or newer is needed", version.trim());
    }
    if find("npm").is_none() {
        bail!("npm is missing: it usually comes with Node.js");
    }
    if env::var_os("CC").is_none() && ["cc", "gcc", "clang"].into_iter().all(|compiler| find(compiler).is_none()) {
        bail!("a C compiler is missing: install gcc or clang (Debian: apt-get install build-essential)");
    }
    Ok(())
}

/// The packages of `package-lock.json`, exactly. Not installed again until the lock file says something else.
pub fn npm_packages() -> Result<()> {
    let wanted = long_hash(&read(Path::new("package-lock.json"))?);
    let stamp = Path::new("node_modules/.nearhand-lock");
    if read(stamp).is_ok_and(|installed| installed == wanted.as_bytes()) {
        return Ok(());
    }
    // Scripts of packages do not run: every program that we use is there without them.
    let flags = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
    step("packages from npm", Command::new("npm").args(flags))?;
    for program in ["esbuild", "wasm-opt", "workerd"] {
        capture(Command::new(npm_program(program)).arg("--version"))
            .with_context(|| format!("{program} from npm does not run on this machine"))?;
    }
    write_if_changed(stamp, wanted.as_bytes()).map(drop)
}

/// A program of an npm package, by its full path.
pub fn npm_program(name: &str) -> PathBuf {
    root().join("node_modules/.bin").join(name)
}

/// A script for Node.js in this checkout.
pub fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(root().join(script));
    command
}

/// The browser that the tests drive. Installed where that needs no question: as root, with apt.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os("NEARHAND_CHROMIUM").map(PathBuf::from) {
        if !path.is_file() {
            bail!("NEARHAND_CHROMIUM names no file: {}", path.display());
        }
        return Ok(path);
    }
    if let Some(found) = installed_chromium() {
        return Ok(found);
    }
    // The fonts: screenshots and widths of Chinese, Japanese and Arabic mean nothing in boxes.
    apt_install("chromium and fonts", &["chromium", "fonts-noto-core", "fonts-noto-cjk"])?;
    installed_chromium().with_context(|| {
        "the browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-core fonts-noto-cjk), \
         or set NEARHAND_CHROMIUM to its program"
    })
}

/// Installs packages of Debian's, where that needs no question: as root, with apt. Elsewhere does nothing.
pub fn apt_install(what: &str, packages: &[&str]) -> Result<()> {
    static UPDATED: AtomicBool = AtomicBool::new(false);
    let is_root = capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !is_root || find("apt-get").is_none() {
        return Ok(());
    }
    let apt = || {
        let mut command = Command::new("apt-get");
        // Another one that installs is waited for.
        command.args(["-o", "DPkg::Lock::Timeout=120"]).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    if !UPDATED.swap(true, Ordering::SeqCst) {
        step("lists of Debian's packages", apt().arg("update"))?;
    }
    step(what, apt().args(["install", "-y", "--no-install-recommends"]).args(packages))
}

fn installed_chromium() -> Option<PathBuf> {
    let mac = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    let names = ["chromium", "chromium-browser", "google-chrome"];
    names.into_iter().find_map(find).or_else(|| Some(mac).filter(|path| path.is_file()))
}

/// A program on `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}
