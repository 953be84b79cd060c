//! What is odd in a calendar. Machines write these files, so nothing in one keeps a site from being published.

use std::cell::Cell;
use std::path::Path;

use crate::diagnostic::Findings;

/// How many oddities of a file are told one by one: a program that errs does so in each event.
const MOST: usize = 50;

/// The warnings of one file.
#[derive(Debug)]
pub struct Report<'a> {
    path: &'a Path,
    findings: &'a Findings,
    told: Cell<usize>,
}

impl<'a> Report<'a> {
    /// No warning yet.
    pub fn new(path: &'a Path, findings: &'a Findings) -> Self {
        Report { path, findings, told: Cell::new(0) }
    }

    /// Warns of a line of the file, counted from 1.
    pub fn warn(&self, line: usize, message: impl Into<String>) {
        if self.told.replace(self.told.get() + 1) < MOST {
            self.findings.warn(self.path, line, message);
        }
    }

    /// Says how many more there were than have been told.
    pub fn finish(self) {
        if let more @ 1.. = self.told.get().saturating_sub(MOST) {
            self.findings.warn(self.path, None, format!("has {more} more places that cannot be understood"));
        }
    }
}
