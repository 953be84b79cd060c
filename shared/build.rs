//! Collects `locales/<tag>/*.ftl` into one table, without their comments, so that adding a language is adding a folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut table = String::from(
        "/// Tag and text of every locale that the widget speaks, by tag.\npub static LOCALES: &[(&str, &str)] = &[\n",
    );
    for folder in entries(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files: Vec<_> =
            entries(&folder)?.into_iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")).collect();
        let mut text = String::new();
        for file in files {
            text.push_str(&without_comments(&fs::read_to_string(file)?));
        }
        let copy = out.join(format!("{tag}.ftl"));
        fs::write(&copy, text)?;
        let _ = writeln!(table, "    ({tag:?}, include_str!({:?})),", copy.display().to_string());
    }
    table.push_str("];\n");
    fs::write(out.join("locales.rs"), table)
}

/// What a translator reads is not sent to the edge: it was a seventh of the compressed texts.
fn without_comments(text: &str) -> String {
    let is_said = |line: &&str| !(line.is_empty() || line.starts_with('#'));
    text.lines().filter(is_said).flat_map(|line| [line, "\n"]).collect()
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
