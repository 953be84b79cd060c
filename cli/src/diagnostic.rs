//! What is wrong with a site's folder, and where.

use std::cell::RefCell;
use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong, or may be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file or folder.
    pub path: PathBuf,
    /// The line, counted from 1; none where it is the whole file or folder.
    pub line: Option<usize>,
    /// Whether it keeps the site from being published.
    pub severity: Severity,
    /// What is wrong, and what to do.
    pub message: String,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be published.
    Error,
    /// It can, but probably something else was meant.
    Warning,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        if self.severity == Severity::Warning {
            f.write_str(" warning:")?;
        }
        write!(f, " {}", self.message)
    }
}

/// Everything found so far. Each part of a check adds to it and goes on.
#[derive(Debug, Default)]
pub struct Findings(RefCell<Vec<Diagnostic>>);

impl Findings {
    /// Adds an error.
    pub fn error(&self, path: &Path, line: impl Into<Option<usize>>, message: impl Into<String>) {
        self.add(Severity::Error, path, line.into(), message.into());
    }

    /// Adds a warning.
    pub fn warn(&self, path: &Path, line: impl Into<Option<usize>>, message: impl Into<String>) {
        self.add(Severity::Warning, path, line.into(), message.into());
    }

    /// Takes over what was found elsewhere.
    pub fn extend(&self, other: Findings) {
        self.0.borrow_mut().extend(other.0.into_inner());
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.0.borrow().iter().any(|found| found.severity == Severity::Error)
    }

    /// All of them, by file and line.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut all = self.0.into_inner();
        all.sort();
        all.dedup();
        all
    }

    fn add(&self, severity: Severity, path: &Path, line: Option<usize>, message: String) {
        self.0.borrow_mut().push(Diagnostic { path: path.to_owned(), line, severity, message });
    }
}
