//! `nearhand check`: everything that is wrong with a site, at once.

use std::path::Path;

use crate::compile::compile_on;
use crate::diagnostic::{Diagnostic, Severity};
use crate::today::Today;

/// What a check found.
#[derive(Debug, Clone)]
pub struct Report {
    /// Errors and warnings, by file and line.
    pub found: Vec<Diagnostic>,
    /// The last line: how it stands.
    pub summary: String,
    /// Whether the site can be published.
    pub is_good: bool,
}

/// Checks a site's folder, by compiling it: what passes can be published.
pub fn check(dir: &Path) -> Report {
    check_on(dir, Today::from_clock())
}

/// The same, as on some day.
pub fn check_on(dir: &Path, today: Today) -> Report {
    let (found, content) = match compile_on(dir, today) {
        Ok(compiled) => {
            let languages = compiled.manifest.locales.len();
            let content = format!(
                "{} in {}",
                count(compiled.articles, "article", "articles"),
                count(languages, "language", "languages")
            );
            (compiled.warnings, Some(content))
        }
        Err(found) => (found, None),
    };
    let of = |severity| found.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let warnings = match of(Severity::Warning) {
        0 => String::new(),
        n => format!(" ({})", count(n, "warning", "warnings")),
    };
    let summary = match &content {
        Some(content) => format!("{} is in order: {content}{warnings}", dir.display()),
        None => format!("{} in {}{warnings}", count(of(Severity::Error), "error", "errors"), dir.display()),
    };
    Report { found, summary, is_good: content.is_some() }
}

fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
