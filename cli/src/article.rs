//! One article: TOML front matter between `+++` lines, then Markdown.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use nearhand_shared::content::places::{CURRENCY, PAYMENTS, unknown};
use nearhand_shared::id::Slug;

use crate::diagnostic::Findings;
use crate::markdown::{self, Note};
use crate::source::Source;
use crate::table::{File, Kind, Table};

/// An article that could be read.
#[derive(Debug, Clone)]
pub struct Article {
    /// Where it is.
    pub path: PathBuf,
    /// Its slug: the file's name.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// One sentence on it; may be empty.
    pub summary: String,
    /// Its subject; may be empty.
    pub category: String,
    /// Words by which it is also found.
    pub keywords: Vec<String>,
    /// The day on which it was last changed.
    pub updated: Option<Date>,
    /// Its body as sanitised HTML.
    pub html: String,
    /// The articles it links to, each with its line.
    pub links: Vec<(Slug, usize)>,
}

const FRONT_MATTER: Kind =
    Kind { what: "front matter", keys: &["title", "summary", "category", "keywords", "updated"] };
/// The line before and behind front matter.
pub(crate) const FENCE: &str = "+++";

/// Reads an article. Where its front matter cannot be used there is none.
pub fn read(path: &Path, slug: Slug, findings: &Findings) -> Option<Article> {
    let source = Source::read(path, findings)?;
    let Some((front, body)) = split(&source.text) else {
        findings.error(path, 1, no_front_matter(&source.text));
        return None;
    };
    let offset = FENCE.len() + 1;
    let file = File { source: &source, offset, findings };
    let head = file.parse(front);
    let head = head.as_ref().and_then(|entries| read_head(&Table::root(file, entries.get_ref(), &FRONT_MATTER)));

    let body_at = source.text.len() - body.len();
    let rendered = markdown::render(body);
    let line = |at: usize| source.line_at(body_at + at);
    for (at, note) in &rendered.notes {
        if note.is_error() {
            findings.error(path, line(*at), note.to_string());
        } else {
            findings.warn(path, line(*at), note.to_string());
        }
    }
    if !rendered.notes.iter().any(|(_, note)| *note == Note::TooDeep) && rendered.html.trim().is_empty() {
        findings.warn(path, line(0), "the article says nothing below its front matter");
    }
    for name in unknown(&rendered.html) {
        let message = format!(
            "there is no place `{{ ${name} }}`: an article has `{CURRENCY}` and `{PAYMENTS}`, of the visitor's market"
        );
        findings.error(path, line(0), message);
    }
    let head = head?;
    Some(Article {
        path: path.to_owned(),
        slug,
        title: head.title,
        summary: head.summary,
        category: head.category,
        keywords: head.keywords,
        updated: head.updated,
        html: rendered.html,
        links: rendered.links.into_iter().map(|(at, slug)| (slug, line(at))).collect(),
    })
}

struct Head {
    title: String,
    summary: String,
    category: String,
    keywords: Vec<String>,
    updated: Option<Date>,
}

fn read_head(table: &Table<'_>) -> Option<Head> {
    let line = |key: &str| {
        let text = table.text(key)?;
        if text.value.chars().any(char::is_control) {
            table.file.error(text.at, format!("`{key}` is one line: take line breaks and control characters out"));
        }
        Some(text.value.trim().to_owned())
    };
    let title = table.required_text("title", "\"Return a lamp\"").and_then(|_| line("title"));
    let summary = line("summary").unwrap_or_default();
    let category = table.text("category").map(|text| {
        if Slug::parse(text.value).is_err() {
            let message = format!("`{}` is not a category: use a-z, 0-9, `-` and `_`", text.value);
            table.file.error(text.at, message);
        }
        text.value.to_owned()
    });
    let keywords = table.texts("keywords").into_iter().map(|keyword| keyword.value.to_owned()).collect();
    let updated = table.date("updated");
    Some(Head { title: title?, summary, category: category.unwrap_or_default(), keywords, updated })
}

/// Front matter and body of a file; none where it does not begin with front matter that ends.
pub(crate) fn split(text: &str) -> Option<(&str, &str)> {
    let after = text.strip_prefix(FENCE)?.strip_prefix('\n')?;
    let mut at = 0;
    for line in after.split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some((after.get(..at)?, after.get(at + line.len()..)?));
        }
        at += line.len();
    }
    None
}

/// What to tell of a file whose front matter cannot be found.
pub(crate) fn no_front_matter(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    let why = match first.trim() {
        "---" => "the front matter is TOML between `+++` lines, not YAML between `---` lines",
        FENCE if first == FENCE => "the front matter has no end: put a line `+++` below it",
        FENCE => "the first line must be `+++` and nothing else",
        _ => "an article begins with front matter",
    };
    format!("{why}: write `+++`, `title = \"…\"` and `+++` on three lines, then the text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_split_from_the_text() {
        let cases = [
            ("+++\na = 1\n+++\n\nText\n", Some(("a = 1\n", "\nText\n"))),
            ("+++\n+++", Some(("", ""))),
            ("+++\na = 1\n+++  \nText", Some(("a = 1\n", "Text"))),
            ("+++\na = 1\n", None),
            ("Text", None),
            ("", None),
            (" +++\n+++\n", None),
            ("+++ \n+++\n", None),
        ];
        for (text, expected) in cases {
            assert_eq!(split(text), expected, "{text:?}");
        }
    }
}
