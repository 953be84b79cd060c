//! The tools that come from crates.io, each of one pinned version, built once and kept outside the checkout.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};

use crate::run::{capture, step};
use crate::{machine, root};

const WASM_TARGET: &str = "wasm32-unknown-unknown";

struct Tool {
    package: &'static str,
    version: &'static str,
    program: &'static str,
    flags: &'static [&'static str],
}

// The same version as the crate `wasm-bindgen` in Cargo.toml: glue and crate must match exactly. Without `--locked`,
// because its own lock file has named a yanked dependency.
const WASM_BINDGEN: Tool =
    Tool { package: "wasm-bindgen-cli", version: "0.2.130", program: "wasm-bindgen", flags: &[] };
// Without its default features it does not look for newer versions of itself.
const TRUNK: Tool = Tool {
    package: "trunk",
    version: "0.21.14",
    program: "trunk",
    flags: &["--locked", "--no-default-features", "--features", "rustls"],
};
// The same version as the crate `worker`.
const WORKER_BUILD: Tool = Tool { package: "worker-build", version: "0.8.7", program: "worker-build", flags: &[] };

// What a release alone needs. Compiles Rust for other machines with one linker for all of them …
const ZIGBUILD: Tool =
    Tool { package: "cargo-zigbuild", version: "0.24.1", program: "cargo-zigbuild", flags: &["--locked"] };
/// … which is a package of PyPI.
const ZIG: &str = "0.15.2";
const CYCLONEDX: Tool =
    Tool { package: "cargo-cyclonedx", version: "0.5.9", program: "cargo-cyclonedx", flags: &["--locked"] };

/// Where the programs are.
pub struct Tools {
    pub wasm_bindgen: PathBuf,
    pub trunk: PathBuf,
    pub worker_build: PathBuf,
}

/// Part of what a build depends on: another version builds something else.
pub fn versions() -> String {
    let tools = [WASM_BINDGEN, TRUNK, WORKER_BUILD].map(|tool| format!("{} {}", tool.package, tool.version));
    // The compiler is not pinned, so it is asked; no answer fails later, and says why.
    let compiler = capture(Command::new("rustc").arg("-V")).unwrap_or_default();
    format!("{} {compiler}", tools.join(" "))
}

/// Sets up what takes seconds, and is all that lints and unit tests need.
pub fn prepare() -> Result<()> {
    machine::check()?;
    ensure_target(WASM_TARGET)?;
    machine::npm_packages()
}

/// Sets up all that a build needs, and is silent about what is there already.
pub fn ensure() -> Result<Tools> {
    prepare()?;
    let cache = cache()?;
    install(&cache, &[WASM_BINDGEN, TRUNK, WORKER_BUILD])?;
    Ok(Tools {
        wasm_bindgen: WASM_BINDGEN.path(&cache),
        trunk: TRUNK.path(&cache),
        worker_build: WORKER_BUILD.path(&cache),
    })
}

/// What compiles the command line for other machines, and tells what it is made of.
pub struct Cross {
    zigbuild: PathBuf,
    cyclonedx: PathBuf,
    zig: PathBuf,
}

/// Sets up what a release needs besides: two programs of crates.io, a linker of PyPI.
pub fn ensure_cross() -> Result<Cross> {
    let cache = cache()?;
    install(&cache, &[ZIGBUILD, CYCLONEDX])?;
    let zig = cache.join("tools").join(format!("ziglang-{ZIG}"));
    if !zig.exists() {
        let part = cache.join("tools").join(".ziglang");
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--upgrade", "--target"]).arg(&part);
        step(&format!("ziglang {ZIG}"), pip.arg(format!("ziglang=={ZIG}")))
            .context("a release is linked with PyPI's package ziglang, which needs Python 3 with pip")?;
        fs::rename(&part, &zig).with_context(|| format!("cannot make {}", zig.display()))?;
    }
    Ok(Cross { zigbuild: ZIGBUILD.path(&cache), cyclonedx: CYCLONEDX.path(&cache), zig: zig.join("ziglang/zig") })
}

/// Sets up Rust's standard library for a target.
pub fn ensure_target(target: &str) -> Result<()> {
    if has_target(target)? { Ok(()) } else { add_target(target) }
}

impl Cross {
    /// What compiles with that linker: `cargo build` takes the same arguments.
    pub fn zigbuild(&self) -> Command {
        let mut command = Command::new(&self.zigbuild);
        command.arg("zigbuild").env("CARGO_ZIGBUILD_ZIG_PATH", &self.zig).env("CARGO_TARGET_DIR", self.output());
        command
    }

    /// What writes a bill of materials.
    pub fn cyclonedx(&self) -> Command {
        let mut command = Command::new(&self.cyclonedx);
        command.arg("cyclonedx");
        command
    }

    /// Where what it compiles is: apart from all else, since flags of the linker are other ones.
    pub fn output(&self) -> PathBuf {
        root().join("target/dist")
    }
}

/// Builds those that are not there.
fn install(cache: &Path, tools: &[Tool]) -> Result<()> {
    if tools.iter().any(|tool| !tool.path(cache).exists()) {
        fs::create_dir_all(cache).with_context(|| format!("cannot make {}", cache.display()))?;
        // Two checkouts may be set up at once. The lock ends with the process, however that ends.
        let lock = File::create(cache.join("lock"))?;
        lock.lock().context("cannot lock the tools' folder")?;
        println!("Tools: built once, into {}; this takes some minutes.", cache.display());
        for tool in tools {
            tool.install(cache)?;
        }
        // Shared while they are built, since they have crates in common; of no use afterwards.
        if cache.join("target").exists() {
            fs::remove_dir_all(cache.join("target"))?;
        }
    }
    Ok(())
}

/// `PATH` with the folder of a program first.
pub fn path_with(program: &Path) -> Result<std::ffi::OsString> {
    let folder = program.parent().map(Path::to_owned);
    let path = env::var_os("PATH").unwrap_or_default();
    Ok(env::join_paths(folder.into_iter().chain(env::split_paths(&path)))?)
}

/// The folder that everything shared by checkouts is kept in.
pub fn cache() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = set("NEARHAND_TOOLS")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("nearhand")))
        .or_else(|| set("HOME").map(|home| home.join(".cache/nearhand")))
        .ok_or_else(|| anyhow!("no place for the tools: set NEARHAND_TOOLS or HOME"))?;
    // Tools run in other folders than this one.
    Ok(root().join(folder))
}

/// Asked of rustc rather than of rustup, which need not be there; `rust-toolchain.toml` would not install it reliably.
fn has_target(target: &str) -> Result<bool> {
    let folder = capture(Command::new("rustc").args(["--print", "target-libdir", "--target", target]))?;
    Ok(Path::new(folder.trim()).exists())
}

fn add_target(target: &str) -> Result<()> {
    step(&format!("Rust's standard library for {target}"), Command::new("rustup").args(["target", "add", target]))
        .with_context(|| format!("Rust cannot build for {target}; with rustup: rustup target add {target}"))
}

impl Tool {
    fn name(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }

    fn path(&self, cache: &Path) -> PathBuf {
        cache.join("tools").join(self.name()).join("bin").join(self.program)
    }

    /// Into a folder of another name first: an interrupted installation leaves nothing that looks finished.
    fn install(&self, cache: &Path) -> Result<()> {
        if self.path(cache).exists() {
            return Ok(());
        }
        let part = cache.join("tools").join(format!(".{}", self.name()));
        let place = cache.join("tools").join(self.name());
        for old in [&part, &place] {
            if old.exists() {
                fs::remove_dir_all(old).with_context(|| format!("cannot remove {}", old.display()))?;
            }
        }
        let what = format!("{} {}", self.package, self.version);
        if self.download(&part, &what).is_err() {
            self.build(&part, cache, &what)?;
        }
        if !part.join("bin").join(self.program).exists() {
            bail!("{what} was installed without its program {}", self.program);
        }
        fs::rename(&part, &place).with_context(|| format!("cannot make {}", place.display()))
    }

    /// A ready-made program, where this machine has cargo-binstall.
    fn download(&self, part: &Path, what: &str) -> Result<()> {
        capture(Command::new("cargo").args(["binstall", "-V"]))?;
        let mut command = Command::new("cargo");
        command.args(["binstall", "--no-confirm", "--root"]).arg(part);
        step(&format!("{what}, ready-made"), command.arg(format!("{}@{}", self.package, self.version)))
    }

    /// Built for our waiting time, not for its own: it runs for seconds, and its release profile takes many minutes.
    fn build(&self, part: &Path, cache: &Path, what: &str) -> Result<()> {
        let mut command = Command::new("cargo");
        command.args(["install", self.package, "--version", self.version]).args(self.flags).arg("--root").arg(part);
        command
            .env("CARGO_TARGET_DIR", cache.join("target"))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        step(what, &mut command)
    }
}
