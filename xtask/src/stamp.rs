//! What a build was made from, so that it is not made again for nothing.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The hash of everything that one build step reads, by name under `build/stamps/`.
///
/// By content and not by time: a fresh clone, a branch switched to and back, and an editor that saves without a change
/// all touch files, and a build of the worker takes minutes.
pub struct Stamp {
    file: PathBuf,
    now: String,
}

impl Stamp {
    /// `paths` are files and folders, which may be missing; `others` is what else decides on the outcome.
    pub fn new(name: &str, paths: &[&str], others: &[&str]) -> Result<Self> {
        let mut hash = Sha256::new();
        for path in paths {
            for file in files(Path::new(path))? {
                hash.update(file.as_os_str().as_encoded_bytes());
                hash.update([0]);
                hash.update(Sha256::digest(read(&file)?));
            }
        }
        for other in others {
            hash.update(Sha256::digest(other.as_bytes()));
        }
        Ok(Self { file: Path::new("build/stamps").join(name), now: hex(&hash.finalize()) })
    }

    /// Whether the last build was made from the same, and what it made is still there.
    pub fn is_fresh(&self, outputs: &[impl AsRef<Path>]) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|then| then == self.now)
            && outputs.iter().all(|output| output.as_ref().exists())
    }

    /// Forgets the last build: what it made is about to be overwritten, perhaps by half.
    pub fn begin(&self) -> Result<()> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Remembers the build.
    pub fn finish(&self) -> Result<()> {
        write_if_changed(&self.file, self.now.as_bytes()).map(drop)
    }
}

/// All files below a path, but hidden ones, in a steady order. A path that does not exist has none.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(if path.exists() { vec![path.to_owned()] } else { Vec::new() });
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))? {
        let entry = entry?;
        // What an editor or a desktop leaves behind is hidden, and is no source.
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            entries.push(entry.path());
        }
    }
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        found.extend(files(&entry)?);
    }
    Ok(found)
}

/// Reads a file; an error names it.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file, with its folders, unless it has that content already: what watches it, or is built from it, then
/// rests. Says whether it wrote.
pub fn write_if_changed(path: &Path, content: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    // Renamed into place, because a server may be reading it.
    let part = path.with_added_extension("part");
    fs::write(&part, content).with_context(|| format!("cannot write {}", part.display()))?;
    fs::rename(&part, path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(true)
}

/// What a folder holds: paths inside it, and bytes.
pub type Content = Vec<(PathBuf, Vec<u8>)>;

/// Makes a folder hold exactly this.
pub fn write_folder(to: &Path, content: &Content) -> Result<()> {
    for (path, bytes) in content {
        write_if_changed(&to.join(path), bytes)?;
    }
    for old in files(to)? {
        if !content.iter().any(|(path, _)| to.join(path) == old) {
            fs::remove_file(&old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
    }
    Ok(())
}

/// The first digits of a content's hash, for a file's name.
pub fn short_hash(content: &[u8]) -> String {
    hex(&Sha256::digest(content)).chars().take(12).collect()
}

/// A hash in full.
pub fn long_hash(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
