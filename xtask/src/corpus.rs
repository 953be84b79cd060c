//! `cargo xtask corpus`: a large site of real articles, for tests and benchmarks, and its publication.
//!
//! Made of Debian's package `gnome-user-docs` (© the GNOME documentation authors, CC BY-SA 3.0) in the tools' folder,
//! and never part of the project.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::run::{capture, step};
use crate::{misused, native, tools};

const PACKAGE: &str = "gnome-user-docs";

pub fn run(arguments: &[&str]) -> Result<ExitCode> {
    let to = match arguments {
        [] => None,
        ["--to", url] => Some(*url),
        _ => return Ok(misused("corpus takes --to URL, or nothing")),
    };
    let site = ensure()?;
    println!("{}", site.display());
    if let Some(url) = to {
        step(&format!("publish {} to {url}", site.display()), &mut native::publish(&site, url))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether this machine can get the articles: Debian's apt brings them.
pub fn is_possible() -> bool {
    capture(Command::new("apt-get").arg("--version")).is_ok()
}

/// The site's folder; made once.
pub fn ensure() -> Result<PathBuf> {
    let folder = tools::cache()?.join("corpus");
    let site = folder.join("gnome");
    if site.join("site.toml").exists() {
        return Ok(site);
    }
    let unpacked = folder.join("unpacked");
    fs::create_dir_all(&unpacked).with_context(|| format!("cannot make {}", unpacked.display()))?;
    let package = download(&folder)?;
    step("unpack the articles", Command::new("dpkg-deb").arg("-x").arg(package).arg(&unpacked))?;
    // Made beside its place and moved there whole, so that an interrupted run leaves no half of a site.
    let half = folder.join("gnome.new");
    if half.exists() {
        fs::remove_dir_all(&half)?;
    }
    let mut make = native::corpus();
    make.arg(unpacked.join("usr/share/help")).arg(&half);
    step("make the corpus", &mut make)?;
    fs::rename(&half, &site)?;
    fs::remove_dir_all(&unpacked)?;
    Ok(site)
}

fn download(folder: &Path) -> Result<PathBuf> {
    let get = || {
        let mut command = Command::new("apt-get");
        command.args(["download", PACKAGE]).current_dir(folder);
        command
    };
    // On a new machine apt knows no packages yet.
    if capture(&mut get()).is_err() {
        step("lists of Debian's packages", Command::new("apt-get").arg("update"))?;
        step("download the articles", &mut get())?;
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with(PACKAGE) && name.ends_with(".deb") {
            return Ok(path);
        }
    }
    bail!("apt-get downloaded no {PACKAGE}: the corpus needs Debian, or a machine with its apt")
}
