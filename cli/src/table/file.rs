//! The file that a table is in.

use toml::Spanned;
use toml::de::DeTable;

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
    /// Adds an error at a place in the TOML.
    pub fn error(&self, at: usize, message: impl Into<String>) {
        self.findings.error(&self.source.path, self.source.line_at(self.offset + at), message);
    }

    /// Adds a warning at a place in the TOML.
    pub fn warn(&self, at: usize, message: impl Into<String>) {
        self.findings.warn(&self.source.path, self.source.line_at(self.offset + at), message);
    }

    /// Parses TOML. Every syntax error is reported; where there is one, there is no table.
    pub fn parse<'t>(&self, toml: &'t str) -> Option<Spanned<DeTable<'t>>> {
        let (table, errors) = DeTable::parse_recoverable(toml);
        for error in &errors {
            let at = error.span().map_or(0, |span| span.start);
            self.error(at, format!("is not TOML here: {}", error.message()));
        }
        errors.is_empty().then_some(table)
    }
}
