//! The file that says how far an export has come.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use nearhand_shared::id::SiteId;
use serde::{Deserialize, Serialize};

/// What the file is.
const SCHEMA: &str = "nearhand-changes-1";

/// Why the file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum NoState {
    /// It cannot be read.
    #[error("cannot read {0}: {1}")]
    Read(String, io::Error),
    /// It is another file.
    #[error("{0} says no cursor: name another file, or remove it to begin with all that there is")]
    Other(String),
    /// It is of another site.
    #[error("{0} is of the site `{1}`: name a file for each site")]
    OtherSite(String, String),
    /// The lines would go where the cursor is kept.
    #[error("{0} would have both the lines and the cursor: name two files")]
    Same(String),
    /// It cannot be written.
    #[error("cannot write {0}: {1}. What was written meanwhile comes once more the next time")]
    Write(String, io::Error),
}

/// The file, for a site.
#[derive(Debug)]
pub struct State {
    path: PathBuf,
    site: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    schema: String,
    site: String,
    cursor: String,
}

impl State {
    /// A file, and the cursor in it: empty where there is no file yet.
    ///
    /// # Errors
    /// [`NoState`].
    pub fn open(path: &Path, site: &SiteId) -> Result<(State, String), NoState> {
        let (state, name) = (State { path: path.to_owned(), site: site.to_string() }, path.display().to_string());
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((state, String::new())),
            Err(error) => return Err(NoState::Read(name, error)),
        };
        match serde_json::from_str::<Kept>(&text) {
            Ok(kept) if kept.schema != SCHEMA || kept.cursor.is_empty() => Err(NoState::Other(name)),
            Ok(kept) if kept.site != state.site => Err(NoState::OtherSite(name, crate::terminal::line(&kept.site))),
            Ok(kept) => Ok((state, kept.cursor)),
            Err(_) => Err(NoState::Other(name)),
        }
    }

    /// Keeps a cursor: whoever reads the file finds this one or the one before, whenever the machine stops.
    ///
    /// # Errors
    /// [`NoState::Write`].
    pub fn keep(&self, cursor: &str) -> Result<(), NoState> {
        let kept = Kept { schema: SCHEMA.to_owned(), site: self.site.clone(), cursor: cursor.to_owned() };
        self.put(&kept).map_err(|error| NoState::Write(self.path.display().to_string(), error))
    }

    /// Checks that lines are written elsewhere.
    ///
    /// # Errors
    /// [`NoState::Same`].
    pub fn is_not(&self, lines: &Path) -> Result<(), NoState> {
        let place = |path: &Path| {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            fs::canonicalize(path).ok().or_else(|| Some(fs::canonicalize(folder).ok()?.join(path.file_name()?)))
        };
        let of_lines = place(lines);
        let is_same = of_lines.is_some() && [place(&self.path), place(&self.new_path())].contains(&of_lines);
        if is_same { Err(NoState::Same(lines.display().to_string())) } else { Ok(()) }
    }

    /// Where a cursor is written before it takes the place of the one before.
    fn new_path(&self) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        self.path.with_file_name(name)
    }

    fn put(&self, kept: &Kept) -> io::Result<()> {
        let new = self.new_path();
        let mut file = File::create(&new)?;
        file.write_all(format!("{}\n", serde_json::to_string(kept)?).as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_cursor_are_two_files() {
        let folder = tempfile::tempdir().unwrap();
        let (state, _) = State::open(&folder.path().join("state"), &SiteId::parse("mine").unwrap()).unwrap();
        for (lines, is_good) in [("state", false), ("./state", false), ("state.new", false), ("lines", true)] {
            assert_eq!(state.is_not(&folder.path().join(lines)).is_ok(), is_good, "{lines}");
        }
    }

    #[test]
    fn a_cursor_is_kept_for_its_site_and_another_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let (lumen, other) = (SiteId::parse("lumen").unwrap(), SiteId::parse("other").unwrap());
        let (state, cursor) = State::open(&path, &lumen).unwrap();
        assert_eq!(cursor, "");
        for cursor in ["one", "two"] {
            state.keep(cursor).unwrap();
            assert_eq!(State::open(&path, &lumen).unwrap().1, cursor);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
        assert!(matches!(State::open(&path, &other), Err(NoState::OtherSite(..))));
        for text in ["", "one", "{}", r#"{"schema":"another-1","site":"lumen","cursor":"one"}"#] {
            fs::write(&path, text).unwrap();
            assert!(matches!(State::open(&path, &lumen), Err(NoState::Other(_))), "{text}");
        }
        let (state, _) = State::open(&folder.path().join("missing/state.json"), &lumen).unwrap();
        assert!(matches!(state.keep("one"), Err(NoState::Write(..))));
    }
}
