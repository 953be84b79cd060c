//! A site as it is published → Markdown, where its folder is not at hand: by its sitemap and the calls that everybody may make.
//!
//! What visitors see comes over. What only the folder has (subjects, keywords, order, summaries), and what was made of it at
//! publish (footnotes, dark pictures, ways to pay by market), does not.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use nearhand_shared::content::file::MAX_FILE;
use nearhand_shared::id::{SiteId, Slug};
use nearhand_shared::locale::Locale;
use serde::Deserialize;
use ureq::Agent;
use url::Url;

use super::NotExported;
use crate::import::centre::day;
use crate::import::files::Made;
use crate::import::front::Front;
use crate::import::html::prepare::{Lead, Shown, Surroundings, prepare};
use crate::import::html::tree::{all, attribute, set, tag, words};
use crate::import::html::{parse, to_markdown};
use crate::markdown::headings;

/// Files by their paths.
pub type Files = BTreeMap<String, Made>;
/// What is lost of an article, by its path.
pub type Losses = Vec<(String, String)>;

/// The part of an article's model that is read.
#[derive(Deserialize)]
struct Article {
    locale: String,
    title: String,
    html: String,
}

/// The files of a site, and what is lost of its articles: its help centre's address is `https://help.example/help/mine/`.
///
/// # Errors
/// [`NotExported::Address`] and [`NotExported::Published`].
pub fn read(address: &str) -> Result<(Files, Losses), NotExported> {
    let url = Url::parse(address).map_err(|_| NotExported::Address(address.to_owned()))?;
    let site = url.path().strip_prefix("/help/").and_then(|rest| rest.split('/').next());
    let site =
        site.and_then(|site| SiteId::parse(site).ok()).ok_or_else(|| NotExported::Address(address.to_owned()))?;
    let config = Agent::config_builder()
        .max_redirects(0)
        .max_redirects_will_error(true)
        .timeout_global(Some(Duration::from_secs(60)))
        .user_agent(concat!("nearhand/", env!("CARGO_PKG_VERSION")));
    let mut centre =
        Published { agent: config.build().into(), origin: url, site, files: BTreeMap::new(), known: BTreeMap::new() };
    let (mut pages, mut losses) = (Vec::new(), Vec::new());
    centre.pages("sitemap.xml", &mut pages)?;
    for (locale, slug, changed) in pages {
        let mut call = centre.at(&format!("/api/v1/sites/{}/articles/{slug}", centre.site));
        call.query_pairs_mut().append_pair("locale", &locale.to_string());
        let bytes = centre.get(&call)?;
        let article: Article = serde_json::from_slice(&bytes)
            .map_err(|error| NotExported::Published(call.to_string(), error.to_string()))?;
        // Another language stands for one that is gone since the sitemap was read.
        if article.locale == locale.to_string() {
            let path = format!("articles/{locale}/{slug}.md");
            let (text, lost) = centre.text(article, changed.as_deref());
            losses.extend(lost.into_iter().map(|loss| (path.clone(), loss)));
            centre.files.insert(path, Made::Bytes(text.into_bytes()));
        }
    }
    Ok((centre.files, losses))
}

struct Published {
    agent: Agent,
    origin: Url,
    site: SiteId,
    files: Files,
    /// The paths of files here by their addresses there.
    known: BTreeMap<String, String>,
}

impl Published {
    fn at(&self, path: &str) -> Url {
        let mut url = self.origin.clone();
        url.set_path(path);
        url.set_query(None);
        url.set_fragment(None);
        url
    }

    fn get(&self, url: &Url) -> Result<Vec<u8>, NotExported> {
        let failed = |error: ureq::Error| NotExported::Published(url.to_string(), error.to_string());
        let mut answer = self.agent.get(url.as_str()).call().map_err(failed)?;
        answer.body_mut().with_config().limit(64 * 1024 * 1024).read_to_vec().map_err(failed)
    }

    /// The articles of a sitemap, and of those that it names.
    fn pages(&self, name: &str, pages: &mut Vec<(Locale, Slug, Option<String>)>) -> Result<(), NotExported> {
        let xml = String::from_utf8_lossy(&self.get(&self.at(&format!("/help/{}/{name}", self.site)))?).into_owned();
        for entry in xml.split("<loc>").skip(1) {
            let Some((address, rest)) = entry.split_once("</loc>") else { continue };
            let Some(path) = Url::parse(address).ok().map(|url| url.path().to_owned()) else { continue };
            let Some((locale, name)) =
                path.strip_prefix(&format!("/help/{}/", self.site)).and_then(|rest| rest.split_once('/'))
            else {
                continue;
            };
            if name.ends_with(".xml") {
                self.pages(&format!("{locale}/{name}"), pages)?;
            } else if let (Ok(locale), Ok(slug)) = (Locale::parse(locale), Slug::parse(name)) {
                let changed = rest.split_once("<lastmod>").filter(|(before, _)| before.trim().is_empty());
                pages.push((locale, slug, changed.and_then(|(_, rest)| rest.get(..10)).map(str::to_owned)));
            }
        }
        Ok(())
    }

    fn text(&mut self, article: Article, changed: Option<&str>) -> (String, Vec<String>) {
        let front = Front { title: article.title, updated: changed.and_then(day), ..Front::default() };
        let Some(tree) = parse(&article.html) else {
            return (front.to_yaml(), vec!["its HTML cannot be read".to_owned()]);
        };
        for node in all(&tree) {
            let name = attribute(&node, "id").trim_start_matches("s-").to_owned();
            let is_heading = matches!(tag(&node), "h2" | "h3" | "h4");
            if is_heading && !name.is_empty() && headings::of_words(&words(&node)) != name {
                set(&node, "data-name", &name);
            }
        }
        let losses = prepare(&tree, self);
        (format!("{}\n{}", front.to_yaml(), to_markdown(&tree)), losses)
    }

    /// Takes a file that is published, once.
    fn take(&mut self, target: &str) -> Option<String> {
        let url = self.origin.join(target).ok().filter(|url| url.origin() == self.origin.origin())?;
        let name = url.path().strip_prefix(&format!("/files/{}/", self.site))?.to_owned();
        if let Some(path) = self.known.get(&name) {
            return Some(path.clone());
        }
        let bytes = self.get(&url).ok().filter(|bytes| bytes.len() <= MAX_FILE)?;
        let (hash, ending) = name.split_once('.')?;
        let folder = if crate::media::PICTURES.contains(&ending) { "images" } else { "files" };
        let path = format!("../../{folder}/{}.{ending}", hash.get(..16)?);
        self.files.insert(path.trim_start_matches("../").to_owned(), Made::Bytes(bytes));
        self.known.insert(name, path.clone());
        Some(path)
    }
}

impl Surroundings for Published {
    fn lead(&mut self, target: &str) -> Lead {
        if let Some(place) = target.strip_prefix('#') {
            // Footnotes stand at the end, and are not led to.
            let is_note = ["s-n", "s-r"].iter().any(|start| {
                place
                    .strip_prefix(start)
                    .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
            });
            return Lead::Here(if is_note { String::new() } else { place.trim_start_matches("s-").to_owned() });
        }
        if let Some(path) = self.take(target) {
            return Lead::File(path);
        }
        let Ok(url) = self.origin.join(target) else { return Lead::Elsewhere(target.to_owned()) };
        let slug = url.path().strip_prefix(&format!("/w/{}/articles/", self.site)).filter(|slug| Slug::fits(slug));
        match slug.filter(|_| url.origin() == self.origin.origin()) {
            Some(slug) => Lead::Article(
                format!("{slug}.md"),
                url.fragment().map(|place| place.trim_start_matches("s-").to_owned()),
            ),
            None => Lead::Elsewhere(target.to_owned()),
        }
    }

    fn show(&mut self, source: &str) -> Shown {
        let nowhere = || Shown::Nowhere(format!("`{source}` could not be fetched: left out"));
        self.take(source).map_or_else(nowhere, Shown::Here)
    }

    fn wanted(&self) -> &BTreeSet<String> {
        const NONE: &BTreeSet<String> = &BTreeSet::new();
        NONE
    }

    fn title(&self) -> &str {
        ""
    }
}
