//! A large site for tests and benchmarks: GNOME's user help, real articles in some forty languages.
//!
//! `nearhand-bench-corpus HELP OUT`, as `cargo xtask corpus` runs it. HELP is `usr/share/help` of Debian's package
//! `gnome-user-docs`, OUT the site's folder. The pages are © the GNOME documentation authors, CC BY-SA 3.0: made anew
//! where they are needed, never committed to the project.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

mod inline;
mod mallard;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use roxmltree::Document;

use mallard::{Page, Source, Targets};

/// Folders whose name is not a language tag with `_` for `-`.
const TAGS: [(&str, &str); 5] =
    [("C", "en"), ("pt_BR", "pt-BR"), ("zh_CN", "zh-Hans"), ("sr@latin", "sr-Latn"), ("pt", "pt-PT")];

/// The pages of one language.
struct Language {
    tag: String,
    pages: BTreeMap<String, Page>,
    /// The pages' texts without links, by which what is not translated is found: titles of other pages may be.
    unlinked: BTreeMap<String, String>,
    guides: BTreeMap<String, String>,
}

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [help, out] = arguments.as_slice() else { bail!("usage: nearhand-bench-corpus HELP OUT") };
    make(help, out)
}

/// Writes a site into `out`. A page that is not translated is left out of that language, so gaps are real gaps.
fn make(help: &Path, out: &Path) -> Result<()> {
    let folders = folders(help)?;
    let languages: Vec<Language> = folders.iter().map(|(tag, folder)| read(tag, folder)).collect::<Result<_>>()?;
    let english = languages.iter().find(|language| language.tag == "en").filter(|language| !language.pages.is_empty());
    let english = english.with_context(|| no_pages(help))?;
    let categories: BTreeSet<&str> = english.pages.values().map(|page| page.category.as_str()).collect();
    let mut made = Vec::new();
    for language in &languages {
        let is_translated = |(slug, _): &(&String, &Page)| match english.unlinked.get(*slug) {
            Some(original) => language.tag == "en" || language.unlinked.get(*slug) != Some(original),
            None => false,
        };
        let pages: Vec<(&String, &Page)> = language.pages.iter().filter(is_translated).collect();
        if pages.is_empty() {
            continue;
        }
        for (slug, page) in &pages {
            write(&out.join("articles").join(&language.tag).join(format!("{slug}.md")), &article(page))?;
        }
        write(&out.join("locales").join(format!("{}.ftl", language.tag)), &texts(language, english, &categories))?;
        println!("{}: {} written, {} left out", language.tag, pages.len(), english.pages.len() - pages.len());
        made.push(language.tag.as_str());
    }
    write(&out.join("site.toml"), &settings(&made))
}

fn no_pages(help: &Path) -> String {
    format!("there are no pages under {}: unpack gnome-user-docs and name its usr/share/help", help.display())
}

/// Every language's folder of pages, English first, then by tag.
fn folders(help: &Path) -> Result<Vec<(String, PathBuf)>> {
    let entries = fs::read_dir(help).with_context(|| no_pages(help))?;
    let mut folders: Vec<(String, PathBuf)> = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let tag = TAGS
            .iter()
            .find(|(folder, _)| *folder == name)
            .map_or(name.replace('_', "-"), |(_, tag)| (*tag).to_owned());
        let folder = entry.path().join("gnome-help");
        if let Ok(locale) = Locale::parse(&tag)
            && folder.is_dir()
        {
            folders.push((locale.to_string(), folder));
        }
    }
    folders.sort_by_key(|(tag, _)| (tag != "en", tag.clone()));
    Ok(folders)
}

fn read(tag: &str, folder: &Path) -> Result<Language> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())?.flatten() {
        let path = entry.path();
        let slug = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "page") && Slug::parse(&slug).is_ok() {
            texts.insert(slug, fs::read_to_string(&path).with_context(|| path.display().to_string())?);
        }
    }
    // A page that is not well-formed is as good as not translated.
    let options = || roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let documents: Vec<(&String, Document<'_>)> = texts
        .iter()
        .filter_map(|(slug, text)| Document::parse_with_options(text, options()).ok().map(|document| (slug, document)))
        .collect();
    let sources: Vec<(&String, Source<'_>)> =
        documents.iter().filter_map(|(slug, document)| Some((*slug, Source::of(document)?))).collect();
    let nowhere = Targets::default();
    let unlinked = sources.iter().filter_map(|(slug, source)| Some(((*slug).clone(), source.page(&nowhere)?.body)));
    let unlinked: BTreeMap<String, String> = unlinked.collect();
    let targets = sources
        .iter()
        .filter_map(|(slug, source)| Some(((*slug).clone(), (source.title()?, unlinked.contains_key(*slug)))));
    let targets = Targets(targets.collect::<HashMap<_, _>>());
    let guides = sources.iter().filter(|(_, source)| source.is_guide());
    let guides = guides.filter_map(|(slug, source)| Some(((*slug).clone(), source.title()?))).collect();
    let pages = sources.iter().filter_map(|(slug, source)| Some(((*slug).clone(), source.page(&targets)?))).collect();
    Ok(Language { tag: tag.to_owned(), pages, unlinked, guides })
}

fn article(page: &Page) -> String {
    let mut text = "+++\n".to_owned();
    for (key, value) in [("title", &page.title), ("summary", &page.summary), ("category", &page.category)] {
        if !value.is_empty() {
            let _ = writeln!(text, "{key} = \"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
        }
    }
    let _ = write!(text, "+++\n\n{}\n", page.body);
    text
}

/// The brand, and the subjects by the titles of their guides.
fn texts(language: &Language, english: &Language, categories: &BTreeSet<&str>) -> String {
    let mut text = "brand = GNOME Help\n".to_owned();
    for category in categories {
        let title = language.guides.get(*category).or_else(|| english.guides.get(*category));
        let title = title.map_or(*category, String::as_str);
        // Braces are Fluent's; so is what a value must not begin with.
        let title = title.replace(['{', '}'], "");
        let _ = writeln!(text, "category-{category} = {}", title.trim_start_matches(['[', '*', '.']));
    }
    text
}

fn settings(made: &[&str]) -> String {
    let locales: Vec<String> = made.iter().map(|tag| format!("\"{tag}\"")).collect();
    format!(
        "id = \"gnome\"\norigins = [\"http://localhost:8787\"]\ndefault_locale = \"en\"\nlocales = [{}]\n\n\
         [[channels]]\nid = \"message\"\nkind = \"message\"\n",
        locales.join(", ")
    )
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    fs::write(path, text).with_context(|| path.display().to_string())
}
