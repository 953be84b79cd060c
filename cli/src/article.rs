//! One article: front matter, TOML between `+++` lines or YAML between `---` lines, then Markdown.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use nearhand_shared::content::places::{CURRENCY, PAYMENTS, unknown};
use nearhand_shared::id::Slug;

use crate::diagnostic::Findings;
use crate::markdown::{self, Note};
use crate::media::Media;
use crate::source::Source;
use crate::table::{File, Kind, Table};
use crate::today::Today;
use crate::yaml;

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
    /// Whether it is among the first that are suggested.
    pub is_featured: bool,
    /// Its place among the others; those that have none come after those that do.
    pub order: Option<u32>,
    /// The articles that are put beside it, with their line.
    pub related: Vec<(Slug, usize)>,
    /// The articles it links to, each with its line.
    pub links: Vec<(Slug, usize)>,
    /// The headings it links to, each with its line: in an article, or in this one.
    pub places: Vec<(Option<Slug>, String, usize)>,
    /// What its headings are called.
    pub headings: Vec<String>,
    /// The pictures and files that it names, by their paths.
    pub files: BTreeSet<String>,
    /// Where its title is.
    pub title_line: usize,
}

const FRONT_MATTER: Kind = Kind {
    what: "front matter",
    keys: &["title", "summary", "category", "keywords", "updated", "order", "featured", "related"],
};
/// The line before and behind front matter.
pub(crate) const FENCE: &str = "+++";
/// The longest title and summary, in characters, and the longest text, in bytes.
pub(crate) const LONGEST_TITLE: usize = 120;
const LONGEST_SUMMARY: usize = 200;
pub(crate) const LONGEST_TEXT: usize = 200_000;

/// Reads an article as it is on a day. Where its front matter cannot be used there is none.
pub fn read(path: &Path, slug: Slug, media: &Media, today: Today, findings: &Findings) -> Option<Article> {
    let source = Source::read(path, findings)?;
    let (front, body) = if let Some((front, body)) = split(&source.text) {
        (Source { path: path.to_owned(), text: [FENCE, "\n", front].concat() }, body)
    } else if let Some((front, body)) = yaml::split(&source.text) {
        let toml = yaml::to_toml(front, |line, message| findings.error(path, line + 1, message));
        (Source { path: path.to_owned(), text: [FENCE, "\n", &toml].concat() }, body)
    } else {
        findings.error(path, 1, no_front_matter(&source.text));
        return None;
    };
    let offset = FENCE.len() + 1;
    let file = File { source: &front, offset, findings };
    let head = file.parse(front.text.get(offset..).unwrap_or_default());
    let head = head.as_ref().and_then(|entries| read_head(&Table::root(file, entries.get_ref(), &FRONT_MATTER), today));

    let body_at = source.text.len() - body.len();
    if body.len() > LONGEST_TEXT {
        let message = format!(
            "the text has {} KB, but at most {} KB: make several articles of it, and link them",
            body.len().div_ceil(1000),
            LONGEST_TEXT / 1000
        );
        findings.error(path, source.line_at(body_at), message);
        return None;
    }
    let rendered = markdown::render_with(body, media);
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
        is_featured: head.is_featured,
        order: head.order,
        related: head.related,
        links: rendered.links.into_iter().map(|(at, slug)| (slug, line(at))).collect(),
        places: rendered.places.into_iter().map(|(at, slug, place)| (slug, place, line(at))).collect(),
        headings: rendered.headings,
        files: rendered.files,
        title_line: head.title_line,
    })
}

struct Head {
    title: String,
    summary: String,
    category: String,
    keywords: Vec<String>,
    updated: Option<Date>,
    is_featured: bool,
    order: Option<u32>,
    related: Vec<(Slug, usize)>,
    title_line: usize,
}

fn read_head(table: &Table<'_>, today: Today) -> Option<Head> {
    let line = |key: &str, most: usize| {
        let text = table.text(key)?;
        if text.value.chars().any(char::is_control) {
            table.file.error(text.at, format!("`{key}` is one line: take line breaks and control characters out"));
        }
        let long = text.value.trim().chars().count();
        if long > most {
            let message = format!("`{key}` has {long} characters, but at most {most}: say it shorter");
            // A title has to fit; a summary is cut where a list has no room for it.
            if key == "title" {
                table.file.error(text.at, message);
            } else {
                table.file.warn(text.at, message);
            }
        }
        Some(text.value.trim().to_owned())
    };
    let title = table
        .required_text("title", "\"Return a lamp\"")
        .and_then(|text| Some((line("title", LONGEST_TITLE)?, text.at)));
    let summary = line("summary", LONGEST_SUMMARY).unwrap_or_default();
    let category = table.text("category").map(|text| {
        if Slug::parse(text.value).is_err() {
            let message = format!("`{}` is not a category: use a-z, 0-9, `-` and `_`", text.value);
            table.file.error(text.at, message);
        }
        text.value.to_owned()
    });
    let keywords = table.texts("keywords").into_iter().map(|keyword| keyword.value.to_owned()).collect();
    let updated = table.date("updated");
    // Somewhere it is tomorrow already.
    if let (Some(day), Some(at)) = (updated.filter(|day| today.is_behind(*day)), table.place("updated")) {
        table.file.warn(at, format!("`updated` is {day}, which is still to come: readers see that day"));
    }
    let (is_featured, order) = (table.yes_or_no("featured"), table.whole_if_there("order", 0..=100_000));
    let related = table.texts("related").into_iter().filter_map(|slug| match Slug::parse(slug.value) {
        Ok(known) => Some((known, table.file.line(slug.at))),
        Err(error) => {
            table.file.error(slug.at, format!("`related` names slugs of articles: {error}"));
            None
        }
    });
    let related = related.collect();
    let (title, title_at) = title?;
    Some(Head {
        title,
        summary,
        category: category.unwrap_or_default(),
        keywords,
        updated,
        is_featured: is_featured.unwrap_or_default(),
        order,
        related,
        title_line: table.file.line(title_at),
    })
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

/// What stands below the front matter of an article's file.
pub(crate) fn body(text: &str) -> Option<&str> {
    split(text).or_else(|| yaml::split(text)).map(|(_, body)| body)
}

/// What to tell of a file whose front matter cannot be found.
pub(crate) fn no_front_matter(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    let why = match first.trim() {
        "---" if yaml::split(text).is_some() => {
            "the front matter is TOML between `+++` lines, not YAML between `---` lines"
        }
        "---" => "the front matter has no end: put a line `---` below it",
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
