//! A file of JSON Lines, of which a page is added at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// How much of the end is read at a time to find the last line, in bytes.
const STEP: u64 = 64 * 1024;

/// Why nothing can be added.
#[derive(Debug, thiserror::Error)]
pub enum NotAppended {
    /// It cannot be read or written.
    #[error("cannot write {0}: {1}")]
    Io(String, io::Error),
    /// Another program adds to it.
    #[error("{0} is being written by another program: wait until it has ended")]
    Busy(String),
    /// It is not at its place any more.
    #[error("{0} was removed or replaced meanwhile: what came last is kept nowhere, and comes with the next run")]
    Gone(String),
    /// Its end is not a line of ours.
    #[error("{0} does not end with a line of JSON: name another file")]
    Other(String),
}

/// The file. Nobody else adds to it meanwhile.
#[derive(Debug)]
pub struct Lines {
    file: File,
    path: PathBuf,
    name: String,
}

impl Lines {
    /// Opens a file, or makes one. A line at its end that was cut off, because the machine stopped, is taken away: it comes again.
    ///
    /// # Errors
    /// [`NotAppended`].
    pub fn open(path: &Path) -> Result<Lines, NotAppended> {
        let name = path.display().to_string();
        let io = |error| NotAppended::Io(name.clone(), error);
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        // What people wrote is for the eyes of whoever exports it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(io)?;
        match file.try_lock() {
            // Where files have no locks, nothing is worse than it was.
            Ok(()) | Err(TryLockError::Error(_)) => {}
            Err(TryLockError::WouldBlock) => return Err(NotAppended::Busy(name)),
        }
        let mut lines = Lines { file, path: path.to_owned(), name: name.clone() };
        let (at, rest) = lines.last_line().map_err(io)?;
        if rest.is_empty() {
            return Ok(lines);
        }
        if serde_json::from_slice::<serde_json::Value>(&rest).is_ok_and(|line| line.is_object()) {
            lines.file.write_all(b"\n").map_err(io)?;
        } else if rest.starts_with(b"{\"") || rest == b"{" {
            lines.file.set_len(at).map_err(io)?;
        } else {
            return Err(NotAppended::Other(name));
        }
        Ok(lines)
    }

    /// Adds whole lines, which are on disk then, in the file of that name.
    ///
    /// # Errors
    /// [`NotAppended::Io`], [`NotAppended::Gone`].
    pub fn append(&mut self, lines: &[u8]) -> Result<(), NotAppended> {
        let put = self.file.write_all(lines).and_then(|()| self.file.sync_data());
        put.map_err(|error| NotAppended::Io(self.name.clone(), error))?;
        if self.is_there() { Ok(()) } else { Err(NotAppended::Gone(self.name.clone())) }
    }

    /// Whether the name still leads to this file: whoever loads it may take it away while it is written.
    #[cfg(unix)]
    fn is_there(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        let place = |found: io::Result<std::fs::Metadata>| found.map(|found| (found.dev(), found.ino())).ok();
        place(self.file.metadata()).is_some_and(|ours| place(std::fs::metadata(&self.path)) == Some(ours))
    }

    #[cfg(not(unix))]
    fn is_there(&self) -> bool {
        self.path.exists()
    }

    /// What stands behind the last end of a line, and where that begins.
    fn last_line(&mut self) -> io::Result<(u64, Vec<u8>)> {
        let mut at = self.file.seek(SeekFrom::End(0))?;
        let mut rest = Vec::new();
        while at > 0 {
            let step = STEP.min(at);
            at -= step;
            self.file.seek(SeekFrom::Start(at))?;
            let mut part = vec![0; usize::try_from(step).unwrap_or_default()];
            self.file.read_exact(&mut part)?;
            if let Some(end) = part.iter().rposition(|byte| *byte == b'\n') {
                let behind = part.split_off(end + 1);
                return Ok((at + end as u64 + 1, [behind, rest].concat()));
            }
            rest = [part, rest].concat();
        }
        Ok((0, rest))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn lines_are_added_to_lines_and_one_that_was_cut_off_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let long = format!("{{\"a\":\"{}", "x".repeat(200_000));
        for (before, after) in [
            ("", Some("{}\n")),
            ("{\"a\":1}\n", Some("{\"a\":1}\n{}\n")),
            ("{\"a\":1}", Some("{\"a\":1}\n{}\n")),
            ("{\"a\":1}\n{\"a\":", Some("{\"a\":1}\n{}\n")),
            ("{\"a\":1}\n{", Some("{\"a\":1}\n{}\n")),
            (&["{\"a\":1}\n", &long].concat(), Some("{\"a\":1}\n{}\n")),
            (&long, Some("{}\n")),
            ("a letter", None),
            ("{\"a\":1}\n[1]", None),
            ("{\"a\":1}\n{ mine }", None),
        ] {
            let path = folder.path().join("lines");
            fs::write(&path, before).unwrap();
            let told = Lines::open(&path).and_then(|mut lines| lines.append(b"{}\n"));
            let begins: String = before.chars().take(20).collect();
            assert_eq!(told.is_ok(), after.is_some(), "{begins}");
            assert_eq!(fs::read_to_string(&path).unwrap(), after.unwrap_or(before), "{begins}");
        }
    }

    #[test]
    fn two_do_not_add_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        let first = Lines::open(&path).unwrap();
        assert!(matches!(Lines::open(&path), Err(NotAppended::Busy(_))));
        drop(first);
        // Nor into a file that somebody has taken away.
        let mut taken = Lines::open(&path).unwrap();
        taken.append(b"{}\n").unwrap();
        fs::remove_file(&path).unwrap();
        assert!(matches!(taken.append(b"{}\n"), Err(NotAppended::Gone(_))));
    }
}
