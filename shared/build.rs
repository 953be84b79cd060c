//! Collects `locales/<tag>/*.ftl` into one table, so that adding a language is adding a folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut table = String::from(
        "/// Tag and text of every locale that the widget speaks, by tag.\npub static LOCALES: &[(&str, &str)] = &[\n",
    );
    for folder in entries(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files: Vec<_> =
            entries(&folder)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")).collect();
        let parts: Vec<_> =
            files.iter().map(|file| format!("include_str!({:?})", file.display().to_string())).collect();
        let text = parts.join(", \"\\n\", ");
        let _ = writeln!(table, "    ({tag:?}, concat!({text})),");
    }
    table.push_str("];\n");
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("locales.rs"), table)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
