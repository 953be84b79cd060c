//! The file that a table is in.

use toml::Spanned;
use toml::de::DeTable;

use super::broken;
use crate::diagnostic::Findings;
use crate::source::Source;

/// The file a table is in.
#[derive(Clone, Copy)]
pub struct File<'a> {
    /// Its text.
    pub source: &'a Source,
    /// Where in that text the TOML begins: front matter begins on the second line.
    pub offset: usize,
    /// Where to put what is found.
    pub findings: &'a Findings,
}

impl<'a> File<'a> {
    /// The line of a place in the TOML.
    pub fn line(&self, at: usize) -> usize {
        self.source.line_at(self.offset + at)
    }

    /// Adds an error at a place in the TOML.
    pub fn error(&self, at: usize, message: impl Into<String>) {
        self.findings.error(&self.source.path, self.source.line_at(self.offset + at), message);
    }

    /// Adds a warning at a place in the TOML.
    pub fn warn(&self, at: usize, message: impl Into<String>) {
        self.findings.warn(&self.source.path, self.source.line_at(self.offset + at), message);
    }

    /// Parses TOML. Every cause of an error is reported once; where there is one, there is no table.
    pub fn parse<'t>(&self, toml: &'t str) -> Option<Spanned<DeTable<'t>>> {
        let (table, errors) = DeTable::parse_recoverable(toml);
        if errors.is_empty() {
            return Some(table);
        }
        let causes = broken::causes(toml);
        for (at, message) in &causes {
            self.error(*at, message.as_str());
        }
        // What the parser says of a line follows from the first that is wrong in it.
        let mut told = None;
        for error in errors.iter().filter(|_| causes.is_empty()) {
            let at = error.span().map_or(0, |span| span.start);
            let line = self.line(at);
            if told.replace(line) != Some(line) {
                self.error(at, format!("is not TOML here: {}", error.message()));
            }
        }
        None
    }
}
