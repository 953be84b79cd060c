//! A folder of HTML pages: `en/orders/return.html` is an article in English, of the subject `orders`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use htmd::Node;
use nearhand_shared::locale::Locale;
use url::Url;

use super::centre::{Article, Body, Category, Centre, Page, address_in_export, day};
use super::html;
use super::html::tree::{all as elements, attribute, find, tag, words};
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
    let mut brands = Brands::default();
    for path in &paths {
        let file = dir.join(path);
        let bytes = fs::read(&file).map_err(|error| NotRead::Io(file.clone(), error))?;
        let Ok(body) = String::from_utf8(bytes) else {
            centre.left_out.push(format!("{path}: is not UTF-8: save it so"));
            continue;
        };
        let Some(tree) = html::parse(&body) else { continue };
        let (folder_language, inside) = language_folder(path);
        let said = find(&tree, "html").map(|node| attribute(&node, "lang")).filter(|lang| Locale::parse(lang).is_ok());
        let code = folder_language.or(said).unwrap_or_else(|| language.to_owned());
        let heading = find(&tree, "h1").map(|node| words(&node)).filter(|title| !title.is_empty());
        let own = find(&tree, "title").map(|node| words(&node)).filter(|title| !title.is_empty());
        let Some(title) = heading.clone().or_else(|| own.clone()) else {
            centre.left_out.push(format!("{path}: has neither `<title>` nor `<h1>`"));
            continue;
        };
        let meta = |name: &str| {
            let named = |node: &Rc<Node>| attribute(node, "name") == name || attribute(node, "property") == name;
            elements(&tree)
                .iter()
                .filter(|node| tag(node) == "meta")
                .find(|node| named(node))
                .map(|node| attribute(node, "content"))
        };
        let canonical =
            elements(&tree).into_iter().find(|node| tag(node) == "link" && attribute(node, "rel") == "canonical");
        let canonical = canonical.map(|node| attribute(&node, "href"));
        let canonical =
            canonical.filter(|href| Url::parse(href).is_ok() || href.starts_with('/') && !href.starts_with("//"));
        if is_overview(path, &inside, &paths, &tree) {
            centre.left_out.push(format!("{path}: is an overview of other pages, as the help centre has its own"));
            continue;
        }
        brands.heard(["og:site_name", "application-name"].iter().find_map(|name| meta(name)), own, heading);
        let stem =
            inside.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem).to_owned();
        let above = inside.rsplit_once('/').map(|(folder, _)| folder.to_owned()).filter(|folder| !folder.is_empty());
        // `returns/index.html` is called by its folder.
        let (stem, above) = match &above {
            Some(folder) if stem == "index" => {
                let (outer, name) = folder
                    .rsplit_once('/')
                    .map_or((None, folder.as_str()), |(outer, name)| (Some(outer.to_owned()), name));
                (Some(name.to_owned()), outer)
            }
            // A start page is called by its title.
            None if stem == "index" => (None, None),
            _ => (Some(stem), above),
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
            address: address_in_export(path),
            aliases: canonical.into_iter().chain(paths_of(path)).collect(),
        };
        let key = inside.clone();
        let article = articles.entry(key.clone()).or_insert_with(|| Article {
            key,
            wanted_slug: stem,
            category,
            ..Article::default()
        });
        article.pages.insert(code, page);
    }
    centre.articles = articles.into_values().collect();
    centre.brand = brands.most();
    if let Some(brand) = &centre.brand {
        for page in centre.articles.iter_mut().flat_map(|article| article.pages.values_mut()) {
            page.title = without_brand(&page.title, brand).to_owned();
        }
    }
    Ok(centre)
}

/// The paths at which a file was, where its folder was that of a host.
fn paths_of(path: &str) -> Vec<String> {
    let Some(url) = address_in_export(path) else { return Vec::new() };
    let whole = url.path().to_owned();
    let folder = ["index.html", "index.htm"].iter().find_map(|name| whole.strip_suffix(name)).map(str::to_owned);
    std::iter::once(whole).chain(folder.filter(|folder| folder != "/")).collect()
}

/// Whether a page says no more than which others there are: the index of a folder, made of links.
fn is_overview(path: &str, inside: &str, all: &[String], tree: &Rc<Node>) -> bool {
    let (folder, name) = inside.rsplit_once('/').unwrap_or(("", inside));
    let beside = path.strip_suffix(name).unwrap_or_default();
    if !matches!(name, "index.html" | "index.htm")
        || !all.iter().any(|other| other != path && other.starts_with(beside))
    {
        return false;
    }
    let count = |text: &str| text.split_whitespace().count();
    let nodes = elements(tree);
    let links = nodes.iter().filter(|node| tag(node) == "a" && !attribute(node, "href").is_empty());
    let linked: Vec<usize> = links.map(|node| count(&words(node))).collect();
    let said = nodes.iter().find(|node| tag(node) == "body").map_or(0, |body| count(&words(body)));
    let besides = said.saturating_sub(linked.iter().sum());
    // A start page greets, and says what the shop is.
    let most = if folder.is_empty() { 120 } else { 30 };
    linked.len() > 1 && besides <= most
}

/// What stands between the parts of a page's title.
const BETWEEN: [&str; 8] = [" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " • "];

/// How often pages say what the business is called.
#[derive(Default)]
struct Brands(BTreeMap<String, usize>);

impl Brands {
    /// Hears a page: what it says itself, else what is in its title beside its heading.
    fn heard(&mut self, said: Option<String>, title: Option<String>, heading: Option<String>) {
        let said =
            said.map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty());
        let beside = || {
            let (title, heading) = (title?, heading?);
            let rest = title.strip_prefix(&heading)?;
            let part = BETWEEN.iter().find_map(|sign| rest.starts_with(sign).then(|| rest.rsplit(sign).next()))??;
            Some(part.trim().to_owned()).filter(|part| !part.is_empty())
        };
        if let Some(name) = said.or_else(beside) {
            *self.0.entry(name).or_default() += 1;
        }
    }

    /// What most of those say that say anything.
    fn most(self) -> Option<String> {
        let all: usize = self.0.values().sum();
        let (name, count) = self.0.into_iter().max_by_key(|(_, count)| *count)?;
        (count * 2 > all).then_some(name)
    }
}

/// A title without the business's name at its end, as pages have it in `<title>`.
fn without_brand<'t>(title: &'t str, brand: &str) -> &'t str {
    let before = title.strip_suffix(brand).unwrap_or(title);
    let cut = BETWEEN.iter().find_map(|sign| before.strip_suffix(sign)).filter(|cut| !cut.trim().is_empty());
    cut.filter(|_| before.len() < title.len()).unwrap_or(title)
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
