//! A folder of HTML pages: `en/orders/return.html` is an article in English, of the subject `orders`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nearhand_shared::locale::Locale;
use url::Url;

use super::centre::{Article, Body, Category, Centre, Page, address_in_export, day};
use super::html;
use super::html::tree::{all, attribute, find, tag, words};
use super::json::NotRead;

/// Reads a folder; pages that do not say their language are in `language`.
///
/// # Errors
/// [`NotRead`].
pub fn read(dir: &Path, language: &str) -> Result<Centre, NotRead> {
    let mut paths = Vec::new();
    walk(dir, "", &["html", "htm"], &mut paths)?;
    if paths.is_empty() {
        return Err(NotRead::Nothing(dir.to_owned(), "has no page: those end in .html".to_owned()));
    }
    let mut centre = Centre { default_language: None, ..Centre::default() };
    let mut articles: BTreeMap<String, Article> = BTreeMap::new();
    for path in paths {
        let file = dir.join(&path);
        let bytes = fs::read(&file).map_err(|error| NotRead::Io(file.clone(), error))?;
        let Ok(body) = String::from_utf8(bytes) else {
            centre.left_out.push(format!("{path}: is not UTF-8: save it so"));
            continue;
        };
        let Some(tree) = html::parse(&body) else { continue };
        let (folder_language, inside) = language_folder(&path);
        let said = find(&tree, "html").map(|node| attribute(&node, "lang")).filter(|lang| Locale::parse(lang).is_ok());
        let code = folder_language.or(said).unwrap_or_else(|| language.to_owned());
        let heading = find(&tree, "h1").map(|node| words(&node)).filter(|title| !title.is_empty());
        let own = find(&tree, "title").map(|node| words(&node)).filter(|title| !title.is_empty());
        let Some(title) = heading.or(own) else {
            centre.left_out.push(format!("{path}: has neither `<title>` nor `<h1>`"));
            continue;
        };
        let meta = |name: &str| {
            let named =
                |node: &std::rc::Rc<htmd::Node>| attribute(node, "name") == name || attribute(node, "property") == name;
            all(&tree)
                .iter()
                .filter(|node| tag(node) == "meta")
                .find(|node| named(node))
                .map(|node| attribute(node, "content"))
        };
        let canonical =
            all(&tree).into_iter().find(|node| tag(node) == "link" && attribute(node, "rel") == "canonical");
        let canonical = canonical.map(|node| attribute(&node, "href")).filter(|href| Url::parse(href).is_ok());
        let stem =
            inside.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem).to_owned();
        let above = inside.rsplit_once('/').map(|(folder, _)| folder.to_owned()).filter(|folder| !folder.is_empty());
        // `returns/index.html` is called by its folder.
        let (stem, above) = match &above {
            Some(folder) if stem == "index" => {
                let (outer, name) = folder
                    .rsplit_once('/')
                    .map_or((None, folder.as_str()), |(outer, name)| (Some(outer.to_owned()), name));
                (name.to_owned(), outer)
            }
            _ => (stem, above),
        };
        let category = above.map(|folder| folder.rsplit('/').next().unwrap_or_default().to_owned());
        if let Some(key) = &category {
            let name = key.replace(['-', '_'], " ");
            let mut letters = name.chars();
            let name = letters
                .next()
                .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
                .unwrap_or_default();
            centre
                .categories
                .entry(key.clone())
                .or_insert_with(|| Category { slug: Some(key.clone()), ..Category::default() })
                .names
                .insert(code.clone(), name);
        }
        let page = Page {
            title,
            summary: meta("description").unwrap_or_default(),
            body: Body::Html(body),
            updated: ["article:modified_time", "last-modified", "date"].iter().find_map(|name| day(&meta(name)?)),
            address: address_in_export(&path),
            aliases: canonical.into_iter().collect(),
        };
        let key = inside.clone();
        let article = articles.entry(key.clone()).or_insert_with(|| Article {
            key,
            wanted_slug: Some(stem),
            category,
            ..Article::default()
        });
        article.pages.insert(code, page);
    }
    centre.articles = articles.into_values().collect();
    Ok(centre)
}

/// The language that a path begins with, and what is below it.
fn language_folder(path: &str) -> (Option<String>, String) {
    let Some((first, rest)) = path.split_once('/') else { return (None, path.to_owned()) };
    let is_tag =
        matches!(first.len(), 2 | 5 | 7) && Locale::meant(first).is_ok_and(|locale| crate::names::is_known(&locale));
    if is_tag { (Some(first.to_owned()), rest.to_owned()) } else { (None, path.to_owned()) }
}

/// The paths of files below a folder, in order.
pub fn walk(dir: &Path, below: &str, endings: &[&str], paths: &mut Vec<String>) -> Result<(), NotRead> {
    let failed = |error| NotRead::Io(dir.to_owned(), error);
    let mut entries: Vec<_> = fs::read_dir(dir).map_err(failed)?.collect::<Result<_, _>>().map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let inside = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if name.starts_with('.') || name == "node_modules" || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            walk(&path, &inside, endings, paths)?;
        } else if endings.iter().any(|ending| name.to_lowercase().ends_with(&format!(".{ending}"))) {
            paths.push(inside);
        }
    }
    Ok(())
}
