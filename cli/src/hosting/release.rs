//! A release's folder: the worker and its files, beside this program.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::config::workerd_version;

/// A folder with a worker in it.
#[derive(Debug)]
pub struct Release(PathBuf);

/// What is missing.
#[derive(Debug, thiserror::Error)]
pub enum NoRelease {
    /// The worker's files.
    #[error(
        "{0} is not the folder of a release: it has no {1}. Unpack a release and use the `nearhand` in it, or name its folder \
         with --release"
    )]
    Incomplete(PathBuf, &'static str),
    /// The runtime.
    #[error(
        "workerd is not installed. With Node.js 20 or newer: `npm install workerd@{version}` in {0}; or name the program with \
         --workerd", version = workerd_version()
    )]
    NoWorkerd(PathBuf),
}

/// What must be there.
const NEEDED: [&str; 3] = ["worker/index.js", "worker/index_bg.wasm", "assets/loader/en.js"];

impl Release {
    /// One for tests, of empty files.
    #[cfg(test)]
    pub fn of_nothing(folder: &Path) -> Self {
        for file in NEEDED {
            let path = folder.join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        Release::at(folder).unwrap()
    }

    /// That of a folder; without one, that in which this program is.
    ///
    /// # Errors
    /// [`NoRelease::Incomplete`].
    pub fn find(named: Option<&Path>) -> Result<Self, NoRelease> {
        if let Some(folder) = named {
            return Release::at(folder);
        }
        let program = env::current_exe().and_then(fs::canonicalize).unwrap_or_default();
        Release::at(program.parent().unwrap_or(Path::new(".")))
    }

    /// That of a folder.
    ///
    /// # Errors
    /// [`NoRelease::Incomplete`].
    pub fn at(folder: &Path) -> Result<Self, NoRelease> {
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        match NEEDED.into_iter().find(|file| !folder.join(file).is_file()) {
            Some(file) => Err(NoRelease::Incomplete(folder, file)),
            None => Ok(Release(folder)),
        }
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The files that browsers load.
    pub fn assets(&self) -> PathBuf {
        self.0.join("assets")
    }

    /// The runtime: that of npm in the release's folder, here, or above one of both; else that of `PATH`.
    ///
    /// # Errors
    /// [`NoRelease::NoWorkerd`].
    pub fn workerd(&self) -> Result<PathBuf, NoRelease> {
        let here = env::current_dir().unwrap_or_default();
        let of_npm = self.0.ancestors().chain(here.ancestors()).find_map(|folder| {
            // A folder for this machine's kind alone: npm installs no other.
            let packages = fs::read_dir(folder.join("node_modules/@cloudflare")).ok()?;
            packages.flatten().find_map(|package| program_in(&package.path().join("bin")))
        });
        let path = env::var_os("PATH").unwrap_or_default();
        of_npm
            .or_else(|| env::split_paths(&path).find_map(|folder| program_in(&folder)))
            .ok_or_else(|| NoRelease::NoWorkerd(self.0.clone()))
    }
}

fn program_in(folder: &Path) -> Option<PathBuf> {
    let program = folder.join(if cfg!(windows) { "workerd.exe" } else { "workerd" });
    program.is_file().then_some(program)
}
