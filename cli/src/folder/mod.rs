//! A site's folder, read as a whole.

mod across;
pub mod complaints;
mod culture;
mod equivalents;
pub(crate) mod media;
mod redirects;
mod replies;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use nearhand_shared::model::centre::SEARCH;
use nearhand_shared::mood::Own;
use nearhand_shared::reply::Reply;

use crate::article::{self, Article};
use crate::diagnostic::Findings;
use crate::equivalents::Equivalents;
use crate::media::Media;
use crate::nearest::{hint, nearest};
use crate::parallel;
use crate::settings::{self, Settings};
use crate::source::{Source, cannot_read, leads_out};
use crate::today::Today;

/// What is in a folder, as far as it can be read.
#[derive(Debug, Default)]
pub struct Folder {
    /// The settings.
    pub settings: Settings,
    /// Each locale's content, in the order of the site's locales.
    pub locales: Vec<Content>,
    /// The canned replies, by id.
    pub replies: Vec<Reply>,
    /// What agents are told of people who write in a language, by the names of the files.
    pub culture: BTreeMap<String, Vec<String>>,
    /// The shop's own words of complaint, by the names of the files.
    pub complaints: BTreeMap<String, Own>,
    /// Its pictures and files.
    pub media: Media,
    /// Words that mean the same.
    pub equivalents: Equivalents,
    /// Where old addresses lead.
    pub moved: redirects::Leads,
}

/// One locale's content.
#[derive(Debug)]
pub struct Content {
    /// The locale.
    pub locale: Locale,
    /// Its articles, by slug.
    pub articles: Vec<Article>,
    /// The site's texts in it, as Fluent source.
    pub texts: String,
}

/// Reads a folder as it is on a day. What is wrong with it is added to `findings`; what is there is read nevertheless.
pub fn read(dir: &Path, today: Today, findings: &Findings) -> Folder {
    match fs::metadata(dir) {
        Err(error) => {
            findings.error(
                dir,
                None,
                format!("{}: `nearhand new {}` writes a site to start from", cannot_read(&error), dir.display()),
            );
            return Folder::default();
        }
        Ok(meta) if !meta.is_dir() => {
            findings.error(dir, None, "is a file: name the site's folder");
            return Folder::default();
        }
        Ok(_) => {}
    }
    let settings_path = dir.join("site.toml");
    let is_site = settings_path.exists();
    if !is_site {
        let message =
            format!("is not there: every site has one. `nearhand new {}` writes a site to start from", dir.display());
        findings.error(&settings_path, None, message);
    }
    let is_site = is_site && is_inside(dir, &settings_path, findings);
    let settings = if is_site { settings::read(&settings_path, today, findings) } else { None }.unwrap_or_default();
    look_for_misspelt_names(dir, findings);

    let media = media::read(dir, settings.site.as_ref().map(|site| site.id.clone()), findings);
    let folders = article_folders(dir, &settings, findings);
    let read: Vec<(Vec<Article>, Findings)> = parallel::map(&folders, |(_, path)| {
        let findings = Findings::default();
        (read_articles(dir, path, &media, today, &findings), findings)
    });
    let mut by_locale: BTreeMap<String, Vec<Article>> = BTreeMap::new();
    for ((locale, _), (articles, found)) in folders.into_iter().zip(read) {
        findings.extend(found);
        by_locale.insert(locale, articles);
    }
    across::check_links(by_locale.values().flatten(), findings);
    by_locale.values().for_each(|articles| across::check_articles(articles, findings));
    across::check_files(dir, (&media, &settings), by_locale.values().flatten(), findings);
    let complaints = complaints::read(dir, &settings.locales, findings);
    let replies = replies::read(dir, &settings, findings);
    let culture = culture::read(dir, &settings.locales, findings);
    let equivalents = equivalents::read(dir, findings);
    let sources = text_files(dir, &settings, findings);
    let categories: BTreeSet<String> =
        by_locale.values().flatten().map(|a| a.category.clone()).filter(|c| !c.is_empty()).collect();
    across::check_texts(dir, &settings, &sources, &categories, findings);
    across::check_gaps(dir, &settings, &by_locale, findings);
    across::check_consent_leads(dir, &settings, &sources, &by_locale, findings);
    let moved = redirects::check(dir, settings.site.as_ref().map(|site| &site.id), &by_locale, findings);
    across::check_notices_lead(dir, &settings, &by_locale, findings);

    let locales = settings.locales.iter().map(|locale| {
        let tag = locale.to_string();
        Content {
            locale: locale.clone(),
            articles: by_locale.remove(&tag).unwrap_or_default(),
            texts: sources.get(&tag).map(|source| source.text.clone()).unwrap_or_default(),
        }
    });
    Folder { locales: locales.collect(), replies, culture, complaints, media, equivalents, moved, settings }
}

/// The folders of articles by their locale.
fn article_folders(root: &Path, settings: &Settings, findings: &Findings) -> Vec<(String, PathBuf)> {
    let mut folders = Vec::new();
    for Entry { name, path, is_dir } in entries_inside(root, &root.join("articles"), findings) {
        if !is_dir {
            findings.error(&path, None, "is not in a folder of a locale: articles are in articles/<locale>/<slug>.md");
        } else {
            expect_locale(&name, &path, settings, findings);
            folders.push((name, path));
        }
    }
    folders
}

fn read_articles(root: &Path, dir: &Path, media: &Media, today: Today, findings: &Findings) -> Vec<Article> {
    let mut articles = Vec::new();
    for Entry { name, path, is_dir } in entries_inside(root, dir, findings) {
        match name.strip_suffix(".md") {
            _ if is_dir => {
                findings.error(&path, None, "is a folder: articles are not nested, use `category` for subjects")
            }
            None => findings.warn(&path, None, "is not an article: those are named <slug>.md"),
            Some(stem) => match Slug::parse(stem) {
                Ok(slug) if slug.as_str() == SEARCH => {
                    findings.error(&path, None, "rename the file: at that address the help centre has its search")
                }
                Ok(slug) => articles.extend(article::read(&path, slug, media, today, findings)),
                Err(error) => findings.error(&path, None, format!("rename the file: {error}")),
            },
        }
    }
    articles
}

/// The files of texts by their locale.
fn text_files(root: &Path, settings: &Settings, findings: &Findings) -> BTreeMap<String, Source> {
    let mut files = BTreeMap::new();
    for Entry { name, path, is_dir } in entries_inside(root, &root.join("locales"), findings) {
        match name.strip_suffix(".ftl") {
            Some(tag) if !is_dir => {
                expect_locale(tag, &path, settings, findings);
                files.extend(Source::read(&path, findings).map(|source| (tag.to_owned(), source)));
            }
            _ => findings.warn(&path, None, "is not a file of texts: those are named <locale>.ftl"),
        }
    }
    files
}

/// The language or locale that a file is named by, where it is spelt as it should be; `like` are names of such files.
fn named_by(tag: &str, path: &Path, like: &str, findings: &Findings) -> Option<Locale> {
    let Ok(locale) = Locale::meant(tag) else {
        findings.error(path, None, format!("`{tag}` is no language: name the file by one, such as {like}"));
        return None;
    };
    if locale.to_string() != tag {
        findings.error(path, None, format!("`{tag}` is spelt `{locale}`: rename the file"));
        return None;
    }
    Some(locale)
}

/// Whether a site with these locales speaks the language of one. Without settings that can be read, nothing is known of them.
fn may_speak(locales: &[Locale], locale: &Locale) -> bool {
    locales.is_empty() || locales.iter().any(|known| known.id().language == locale.id().language)
}

fn expect_locale(tag: &str, path: &Path, settings: &Settings, findings: &Findings) {
    let tags: Vec<String> = settings.locales.iter().map(ToString::to_string).collect();
    // Without settings that can be read, nothing is known of locales.
    if tags.is_empty() || tags.iter().any(|known| known == tag) {
        return;
    }
    let message = match Locale::meant(tag) {
        Ok(locale) if settings.locales.contains(&locale) => format!("`{tag}` is spelt `{locale}`: rename it"),
        Ok(locale) if nearest(tag, tags.iter().map(String::as_str)).is_none() => {
            format!("the site has no locale `{locale}`: add it to `locales` in site.toml, or take this away")
        }
        _ => format!("the site has no locale `{tag}`: {}", hint(tag, tags.iter().map(String::as_str))),
    };
    findings.error(path, None, message);
}

fn look_for_misspelt_names(dir: &Path, findings: &Findings) {
    let known = [
        "site.toml",
        "articles",
        "locales",
        "complaints",
        "replies",
        "culture",
        "images",
        "files",
        "equivalents",
        "redirects.csv",
    ];
    for Entry { name, path, .. } in entries(dir, findings) {
        if let Some(near) = nearest(&name, known).filter(|near| *near != name && !dir.join(near).exists()) {
            findings.warn(&path, None, format!("is not read: did you mean `{near}`?"));
        }
    }
}

struct Entry {
    name: String,
    path: PathBuf,
    is_dir: bool,
}

/// What is in a folder that belongs to a site. What leads out of the site's folder is reported and left out: it might be
/// anything on this machine, and would be published.
fn entries_inside(root: &Path, dir: &Path, findings: &Findings) -> Vec<Entry> {
    if !is_inside(root, dir, findings) {
        return Vec::new();
    }
    let mut entries = entries(dir, findings);
    entries.retain(|entry| is_inside(root, &entry.path, findings));
    entries
}

fn is_inside(root: &Path, path: &Path, findings: &Findings) -> bool {
    let leads_out = leads_out(root, path);
    if leads_out {
        findings.error(path, None, "is a link that leads out of the site's folder: put what it leads to in its place");
    }
    !leads_out
}

/// What is in a folder, by name. Hidden files are not looked at; a folder that is not there is empty.
fn entries(dir: &Path, findings: &Findings) -> Vec<Entry> {
    let read = || -> io::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(dir)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if !name.starts_with('.') {
                entries.push(Entry { is_dir: path.is_dir(), name, path });
            }
        }
        Ok(entries)
    };
    let mut entries = match read() {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            findings.error(dir, None, cannot_read(&error));
            Vec::new()
        }
    };
    entries.sort_by(|a, b| a.name.cmp(&b.name));
    entries
}
