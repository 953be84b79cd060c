//! What an import says of itself.

use std::collections::BTreeMap;
use std::fmt;

use super::Imported;
// What is told has words of the export in it.
use crate::terminal::line;

impl fmt::Display for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let folder = &self.folder;
        if !folder.losses.is_empty() {
            writeln!(f, "What does not come over as it was:")?;
            let mut by_article: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for (path, loss) in &folder.losses {
                by_article.entry(path).or_default().push(loss);
            }
            for (path, losses) in by_article {
                for loss in losses {
                    writeln!(f, "  {path}: {}", line(loss))?;
                }
            }
        }
        if !folder.left_out.is_empty() {
            writeln!(f, "Not taken:")?;
            folder.left_out.iter().try_for_each(|left| writeln!(f, "  {}", line(left)))?;
        }
        writeln!(f, "Languages: {}", line(&folder.languages.join(", ")))?;
        let counts: Vec<String> = folder.counts.iter().map(|(locale, many)| format!("{many} in {locale}")).collect();
        let articles = folder.articles;
        writeln!(f, "{articles} {}: {}", if articles == 1 { "article" } else { "articles" }, counts.join(", "))?;
        let subjects = folder.categories.values().map(BTreeMap::len).max().unwrap_or(0);
        let (pictures, files): (Vec<&String>, Vec<&String>) =
            folder.files.keys().partition(|path| path.starts_with("images/"));
        writeln!(
            f,
            "{subjects} subjects, {} pictures, {} files, {} redirects of old addresses",
            pictures.len(),
            files.len(),
            folder.redirects.len()
        )?;
        let written = &self.written;
        write!(
            f,
            "{} files are new, {} changed, {} are as they were",
            written.new.len(),
            written.changed.len(),
            written.same
        )
    }
}
