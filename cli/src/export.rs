//! `nearhand export`: the articles of a site's folder as Markdown that other programs read.
//!
//! Front matter is YAML, links lead to files (`return-a-lamp.md`), pictures to where they are (`../../images/box.png`). A
//! site's folder may have all of that too, so what is exported can be imported by copying it.

mod published;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use nearhand_shared::id::Slug;

use crate::article;
use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::import::files::Made;
use crate::import::front::Front;
use crate::import::relink::{To, relink};
use crate::import::write::{NotWritten, Written, put_all};
use crate::media::{FOLDERS, Media, meant_path};
use crate::source::{Source, leads_out};
use crate::today::Today;

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub enum NotExported {
    /// There are no articles.
    #[error("{}: has no folder `articles`: name a site's folder", .0.display())]
    Nothing(PathBuf),
    /// Articles that cannot be read.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Articles(Vec<Diagnostic>),
    /// An address that is no help centre's.
    #[error("`{0}` is not a help centre: write its address, such as https://help.example/help/mine/")]
    Address(String),
    /// A call that failed.
    #[error("{0}: {1}")]
    Published(String, String),
    /// The folder cannot be written.
    #[error(transparent)]
    Write(#[from] NotWritten),
}

/// What was exported.
#[derive(Debug)]
pub struct Exported {
    /// How many articles, each language counted.
    pub articles: usize,
    /// What was written.
    pub written: Written,
    /// What is lost of an article, by its path: of a published site.
    pub losses: Vec<(String, String)>,
}

/// Writes the articles of a published site, as visitors see them, into a folder.
///
/// # Errors
/// [`NotExported`].
pub fn export_published(address: &str, to: &Path, force: bool) -> Result<Exported, NotExported> {
    let (files, losses) = published::read(address)?;
    let articles = files.keys().filter(|path| path.starts_with("articles/")).count();
    let written = put_all(&files, Vec::new(), to, force, false)?;
    Ok(Exported { articles, written, losses })
}

/// Writes a site's articles, pictures and files into a folder.
///
/// # Errors
/// [`NotExported`].
pub fn export(dir: &Path, to: &Path, force: bool) -> Result<Exported, NotExported> {
    let findings = Findings::default();
    let mut files: BTreeMap<String, Made> = BTreeMap::new();
    let mut articles = 0;
    let folder = dir.join("articles");
    if !folder.is_dir() {
        return Err(NotExported::Nothing(dir.to_owned()));
    }
    for locale in names(dir, &folder) {
        let of_locale = folder.join(&locale);
        let stems = names(dir, &of_locale).into_iter().filter_map(|name| name.strip_suffix(".md").map(str::to_owned));
        let slugs: BTreeSet<String> = stems.filter(|stem| Slug::fits(stem)).collect();
        for slug in &slugs {
            let text = of_article(&of_locale.join(format!("{slug}.md")), slug, &slugs, &findings);
            if let Some(text) = text {
                articles += 1;
                files.insert(format!("articles/{locale}/{slug}.md"), Made::Bytes(text.into_bytes()));
            }
        }
    }
    let found: Vec<Diagnostic> =
        findings.into_sorted().into_iter().filter(|found| found.severity == Severity::Error).collect();
    if !found.is_empty() {
        return Err(NotExported::Articles(found));
    }
    for folder in FOLDERS {
        copies(dir, folder, &mut files);
    }
    let written = put_all(&files, Vec::new(), to, force, false)?;
    Ok(Exported { articles, written, losses: Vec::new() })
}

fn of_article(path: &Path, slug: &str, slugs: &BTreeSet<String>, findings: &Findings) -> Option<String> {
    let source = Source::read(path, findings)?;
    // Pictures are not looked at: only what cannot be read as an article keeps it from being one elsewhere.
    let own = Findings::default();
    let read = article::read(path, Slug::parse(slug).ok()?, &Media::default(), Today::from_clock(), &own);
    let (Some(article), Some(body)) = (read, article::body(&source.text)) else {
        findings.extend(own);
        return None;
    };
    let front = Front {
        title: article.title,
        summary: article.summary,
        category: article.category,
        keywords: article.keywords,
        updated: article.updated,
        featured: article.is_featured,
        order: article.order,
        related: article.related.into_iter().map(|(slug, _)| slug.to_string()).collect(),
    };
    let text = relink(body, |_, target| lead(target, slugs));
    Some(format!("{}\n{}", front.to_yaml(), text.trim_start_matches('\n')))
}

fn lead(target: &str, slugs: &BTreeSet<String>) -> To {
    let (name, place) = target.split_once('#').map_or((target, None), |(name, place)| (name, Some(place)));
    if slugs.contains(name) {
        return To::Target(place.map_or(format!("{name}.md"), |place| format!("{name}.md#{place}")));
    }
    match meant_path(target) {
        Some(path) => To::Target(format!("../../{}", crate::import::html::inline::destination(&path))),
        None => To::Same,
    }
}

/// The names in a folder, in order. Hidden files, and links that lead out of the site, are none.
fn names(root: &Path, dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let inside = entries.filter(|entry| !leads_out(root, &entry.path()));
    let mut names: Vec<String> = inside.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

fn copies(root: &Path, folder: &str, files: &mut BTreeMap<String, Made>) {
    for name in names(root, &root.join(folder)) {
        let path = format!("{folder}/{name}");
        let from = root.join(&path);
        if from.is_dir() {
            copies(root, &path, files);
        } else {
            files.insert(path, Made::Copy(from));
        }
    }
}
