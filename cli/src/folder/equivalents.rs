//! `equivalents/<language>.txt`: words that mean the same to a shop's customers, beside the product's own.

use std::path::Path;

use super::{Entry, entries_inside, named_by};
use crate::diagnostic::Findings;
use crate::equivalents::Equivalents;
use crate::source::Source;

/// The product's words with the site's. Of languages, too, that the site is not in: people ask in theirs.
pub fn read(root: &Path, findings: &Findings) -> Equivalents {
    let mut all = Equivalents::default();
    for Entry { name, path, is_dir } in entries_inside(root, &root.join("equivalents"), findings) {
        let Some(tag) = name.strip_suffix(".txt").filter(|_| !is_dir) else {
            findings.warn(&path, None, "is not read: words that mean the same are in equivalents/<language>.txt");
            continue;
        };
        if named_by(tag, &path, "de.txt or pt-BR.txt", findings).is_none() {
            continue;
        }
        let Some(source) = Source::read(&path, findings) else { continue };
        all.add(tag, &source.text, |line, message| findings.error(&path, line, message));
    }
    all
}
