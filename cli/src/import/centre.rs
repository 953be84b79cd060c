//! A help centre as any source has it, before it becomes a site's folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use jiff::civil::Date;
use url::Url;

/// The host of addresses that are paths in the export: pages that are files have no other.
pub const EXPORT: &str = "export.invalid";

/// What was read of an export.
#[derive(Debug, Default)]
pub struct Centre {
    /// The export's folder: files beside it are looked for here.
    pub root: PathBuf,
    /// The code of its main language, as the source writes it; none where it does not say.
    pub default_language: Option<String>,
    /// What the business is called; none where the source does not say.
    pub brand: Option<String>,
    /// Its articles, in the order in which they are to be shown.
    pub articles: Vec<Article>,
    /// The subjects that articles name, by the source's key.
    pub categories: BTreeMap<String, Category>,
    /// The names that the source gives to files beside their addresses: `https://…/article_attachments/123` is `box.png`.
    pub file_names: BTreeMap<String, String>,
    /// Beginnings of paths of files, each with where else such a file may be.
    pub elsewhere: Vec<(String, String)>,
    /// What was not taken, and why: a whole article, or something of the whole export.
    pub left_out: Vec<String>,
}

/// One article in all its languages.
#[derive(Debug, Default)]
pub struct Article {
    /// What the source calls it; others name it by that.
    pub key: String,
    /// The slug that the source has for it, where it has one that is meant to be read.
    pub wanted_slug: Option<String>,
    /// The key of its subject.
    pub category: Option<String>,
    /// Whether it is among the first that are shown.
    pub is_featured: bool,
    /// Whether its place in [`Centre::articles`] was chosen by somebody.
    pub is_placed: bool,
    /// Words by which it is also found.
    pub keywords: Vec<String>,
    /// The keys of articles that are put beside it.
    pub related: Vec<String>,
    /// Addresses by which links of the export name it, beside those of its pages.
    pub known_as: Vec<Url>,
    /// By the source's language code.
    pub pages: BTreeMap<String, Page>,
}

/// An article in a language.
#[derive(Debug)]
pub struct Page {
    /// Its title, as text.
    pub title: String,
    /// One sentence on it; may be empty.
    pub summary: String,
    /// What it says.
    pub body: Body,
    /// The day of its last change.
    pub updated: Option<Date>,
    /// Where it is in the old help centre, or in the export ([`EXPORT`]).
    pub address: Option<Url>,
    /// Other addresses of it that lead here.
    pub aliases: Vec<String>,
}

/// A text in the form in which the source has it.
#[derive(Debug)]
pub enum Body {
    /// HTML.
    Html(String),
    /// Markdown of this product's kind already, but for links and pictures.
    Markdown(String),
}

/// A subject.
#[derive(Debug, Default)]
pub struct Category {
    /// The name that its id is made of, where it is not one of `names`.
    pub slug: Option<String>,
    /// What it is called, by the source's language code.
    pub names: BTreeMap<String, String>,
}

impl Centre {
    /// The language codes that it has, those of most articles first.
    pub fn languages(&self) -> Vec<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for code in self.articles.iter().flat_map(|article| article.pages.keys()) {
            *counts.entry(code).or_default() += 1;
        }
        let mut all: Vec<(&str, usize)> = counts.into_iter().collect();
        all.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
        all.into_iter().map(|(code, _)| code.to_owned()).collect()
    }

    /// The hosts that the old help centre was at.
    pub fn hosts(&self) -> BTreeSet<String> {
        let pages = self.articles.iter().flat_map(|article| article.pages.values());
        let aliases = |page: &Page| page.aliases.iter().filter_map(|alias| Url::parse(alias).ok()).collect::<Vec<_>>();
        let urls = pages.flat_map(|page| page.address.iter().cloned().chain(aliases(page)).collect::<Vec<_>>());
        urls.filter_map(|url| Some(url.host_str()?.to_owned())).collect()
    }
}

/// The address of a file of the export, by its path there.
pub fn address_in_export(path: &str) -> Option<Url> {
    let mut url = Url::parse(&format!("http://{EXPORT}/")).ok()?;
    url.set_path(path);
    Some(url)
}

/// A day as exports write it: `2026-10-12T08:00:00Z`, or seconds since 1970.
pub fn day(text: &str) -> Option<Date> {
    text.get(..10)?.parse().ok()
}

/// The day of a moment, in UTC.
pub fn day_of_seconds(seconds: i64) -> Option<Date> {
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(moment).date())
}
