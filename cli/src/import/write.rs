//! The files of an import: all or none of them, and nothing of anybody's overwritten.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use nearhand_shared::id::SiteId;

use super::Options;
use super::files::Made;
use super::folder::Folder;
use super::redirects;
use crate::starter;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// Files that are there say something else.
    #[error("{}", taken(.0))]
    Taken(Vec<PathBuf>),
    /// The file system says no.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
}

fn taken(paths: &[PathBuf]) -> String {
    let shown: Vec<String> = paths.iter().take(10).map(|path| format!("  {}", path.display())).collect();
    let more = if paths.len() > 10 { format!("\n  and {} more", paths.len() - 10) } else { String::new() };
    format!(
        "nothing was written: these are there already and say something else\n{}{more}\n`--force` replaces them; else import into a new \
         folder",
        shown.join("\n")
    )
}

/// What was written, or would be.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Written {
    /// Files that are new.
    pub new: Vec<PathBuf>,
    /// Files that were replaced or added to.
    pub changed: Vec<PathBuf>,
    /// How many files were there already and say the same.
    pub same: usize,
}

/// Writes an import.
///
/// # Errors
/// [`NotWritten`].
pub fn write(folder: &Folder, to: &Path, options: &Options) -> Result<Written, NotWritten> {
    let mut files = folder.files.clone();
    files.extend(folder.texts.iter().map(|(path, text)| (path.clone(), Made::Bytes(text.clone().into_bytes()))));
    // What is the site's own is only added to.
    put_all(&files, beside(folder, to)?, to, options.force, options.dry_run)
}

/// Writes files, by their paths in a folder, and `added`, which may say more than is there.
///
/// # Errors
/// [`NotWritten`].
pub fn put_all(
    files: &BTreeMap<String, Made>,
    added: Vec<(PathBuf, String)>,
    to: &Path,
    force: bool,
    dry_run: bool,
) -> Result<Written, NotWritten> {
    let mut written = Written::default();
    let mut taken = Vec::new();
    let mut all: Vec<(PathBuf, &Made)> = Vec::new();
    for (path, made) in files {
        let path = to.join(path);
        match state(&path, made)? {
            State::New => written.new.push(path.clone()),
            State::Same => {
                written.same += 1;
                continue;
            }
            State::Other if force => written.changed.push(path.clone()),
            State::Other => taken.push(path.clone()),
        }
        all.push((path, made));
    }
    if !taken.is_empty() {
        return Err(NotWritten::Taken(taken));
    }
    let added: Vec<(PathBuf, Made)> =
        added.into_iter().map(|(path, text)| (path, Made::Bytes(text.into_bytes()))).collect();
    for (path, made) in &added {
        if path.exists() {
            written.changed.push(path.clone())
        } else {
            written.new.push(path.clone())
        }
        all.push((path.clone(), made));
    }
    if !dry_run {
        for (path, made) in &all {
            put(path, made)?;
        }
    }
    Ok(written)
}

enum State {
    New,
    Same,
    Other,
}

fn state(path: &Path, made: &Made) -> Result<State, NotWritten> {
    let there = match fs::read(path) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(State::New),
        Err(error) => return Err(NotWritten::Io(path.to_owned(), error)),
    };
    let is_same = match made {
        Made::Bytes(bytes) => there == *bytes,
        Made::Copy(from) => fs::read(from).is_ok_and(|bytes| bytes == there),
    };
    Ok(if is_same { State::Same } else { State::Other })
}

fn put(path: &Path, made: &Made) -> Result<(), NotWritten> {
    let failed = |error| NotWritten::Io(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    match made {
        Made::Bytes(bytes) => fs::write(path, bytes),
        Made::Copy(from) => fs::copy(from, path).map(|_| ()),
    }
    .map_err(failed)
}

/// The settings, the names of subjects and the redirects: what is new of them.
fn beside(folder: &Folder, to: &Path) -> Result<Vec<(PathBuf, String)>, NotWritten> {
    let mut all = Vec::new();
    let mut brand = String::new();
    let settings = to.join("site.toml");
    let is_new = !settings.exists();
    if is_new {
        let name = to.file_name().unwrap_or_default().to_string_lossy().to_lowercase().replace(' ', "-");
        let id = SiteId::parse(&name).ok();
        all.push((settings, starter::settings(id.as_ref(), &folder.locales)));
        brand = folder.brand.clone().unwrap_or_else(|| called(&name));
    }
    let main = folder.locales.first().map(ToString::to_string);
    for locale in folder.locales.iter().map(ToString::to_string) {
        let path = to.join("locales").join(format!("{locale}.ftl"));
        let there = read(&path)?;
        let mut text = there.clone().unwrap_or_default();
        if is_new && there.is_none() {
            text.push_str(&starter::texts(&fluent(&brand), main.as_ref() == Some(&locale)));
        }
        for (id, name) in folder.categories.get(&locale).into_iter().flatten() {
            let key = format!("category-{id}");
            let is_there =
                text.lines().any(|line| line.split('=').next().is_some_and(|before| before.trim_end() == key));
            let name = fluent(name);
            if !is_there && !name.is_empty() {
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push('\n');
                }
                text.push_str(&format!("{key} = {name}\n"));
            }
        }
        if Some(&text) != there.as_ref() && !text.is_empty() {
            all.push((path, text));
        }
    }
    let path = to.join(redirects::FILE);
    let there = read(&path)?;
    let text = redirects::merged(there.as_deref().unwrap_or_default(), &folder.redirects);
    if !folder.redirects.is_empty() && Some(&text) != there.as_ref() {
        all.push((path, text));
    }
    Ok(all)
}

fn read(path: &Path) -> Result<Option<String>, NotWritten> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(NotWritten::Io(path.to_owned(), error)),
    }
}

/// A folder's name as a shop's: `my-shop` is “My shop”.
fn called(folder: &str) -> String {
    let words = folder.split(['-', '_', '.']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

/// A name as a text of Fluent, in which brackets and what a line begins with mean something.
fn fluent(name: &str) -> String {
    let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    for (at, c) in line.chars().enumerate() {
        match c {
            '{' => out.push_str("{\"{\"}"),
            '}' => out.push_str("{\"}\"}"),
            '[' | '*' | '.' if at == 0 => out.push_str(&format!("{{\"{c}\"}}")),
            c => out.push(c),
        }
    }
    out
}
