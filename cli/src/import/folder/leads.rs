//! Where the links of pages lead: to articles, by any of their old addresses.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use crate::import::centre::{Article, Body, Centre, EXPORT, Page};
use crate::import::files::{Files, decoded};
use crate::import::html::anchors::{links, name_headings, name_of};
use crate::import::html::parse;
use crate::import::html::prepare::{Lead, Shown, Surroundings};

/// What all pages are led by.
pub struct Leads {
    /// Article and language code by address.
    addresses: BTreeMap<String, (usize, String)>,
    /// Articles by the number in their addresses.
    numbers: BTreeMap<String, usize>,
    hosts: BTreeSet<String>,
    pub slugs: Vec<String>,
    /// Fragments that lead to a heading, each with what that is called, by article and code.
    pub led: Led,
}

/// See [`Leads::led`].
pub type Led = BTreeMap<(usize, String), BTreeMap<String, String>>;

pub fn leads(centre: &Centre, slugs: Vec<String>) -> Leads {
    let mut leads = Leads {
        addresses: BTreeMap::new(),
        numbers: BTreeMap::new(),
        hosts: centre.hosts(),
        slugs,
        led: BTreeMap::new(),
    };
    for (at, article) in centre.articles.iter().enumerate() {
        for url in &article.known_as {
            leads.addresses.entry(path_key(url)).or_insert((at, String::new()));
        }
        for (code, page) in &article.pages {
            let aliases = page.aliases.iter().filter_map(|alias| Url::parse(alias).ok());
            for url in page.address.iter().cloned().chain(aliases) {
                leads.addresses.insert(path_key(&url), (at, code.clone()));
                leads.numbers.extend(number_in(&url).map(|number| (number, at)));
            }
        }
    }
    leads
}

/// Host and path of an address, as pages are told apart by: without what browsers and servers make the same.
fn path_key(url: &Url) -> String {
    let path = url.path().to_lowercase();
    let path = path.trim_end_matches('/');
    let path = [".html", ".htm", ".mdx", ".md", "/index"]
        .iter()
        .fold(path, |path, ending| path.strip_suffix(ending).unwrap_or(path));
    format!("{}{path}", url.host_str().unwrap_or_default())
}

/// The number of an article in its address: `/hc/en-us/articles/360001-Return` has `360001`, in any language.
fn number_in(url: &Url) -> Option<String> {
    let mut segments = url.path_segments()?;
    segments.find(|segment| matches!(*segment, "articles" | "article"))?;
    let name = segments.next()?;
    let digits: String = name.chars().take_while(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

/// Which fragments that are linked to lead to a heading, by page.
pub fn headings(centre: &Centre, leads: &Leads) -> Led {
    let mut wanted: BTreeMap<(usize, String), BTreeSet<String>> = BTreeMap::new();
    for (at, article) in centre.articles.iter().enumerate() {
        for (code, page) in &article.pages {
            let Body::Html(body) = &page.body else { continue };
            if !body.contains('#') {
                continue;
            }
            let Some(tree) = parse(body) else { continue };
            for href in links(&tree) {
                let Some((to, fragment)) = leads.article(&href, page, at) else { continue };
                wanted.entry((to, code.clone())).or_default().extend(fragment);
            }
        }
    }
    let mut led = BTreeMap::new();
    for ((at, code), fragments) in wanted {
        let page = centre.articles.get(at).and_then(|article: &Article| article.pages.get(&code));
        let Some(Page { body: Body::Html(body), .. }) = page else { continue };
        let Some(tree) = parse(body) else { continue };
        led.insert((at, code), name_headings(&tree, &fragments));
    }
    led
}

impl Leads {
    /// The article that a link of a page leads to, and the place there.
    fn article(&self, href: &str, page: &Page, own: usize) -> Option<(usize, Option<String>)> {
        let fragment = |text: &str| Some(decoded(text)).filter(|text| !text.is_empty());
        if let Some(place) = href.strip_prefix('#') {
            return Some((own, fragment(place)));
        }
        let url = self.absolute(href, page)?;
        if !self.hosts.contains(url.host_str()?) {
            return None;
        }
        let exact = self.addresses.get(&path_key(&url)).map(|(at, _)| *at);
        let at = exact.or_else(|| self.numbers.get(&number_in(&url)?).copied())?;
        Some((at, url.fragment().and_then(fragment)))
    }

    fn absolute(&self, href: &str, page: &Page) -> Option<Url> {
        match &page.address {
            Some(address) => address.join(href).ok(),
            None => {
                let base = self.hosts.first().and_then(|host| Url::parse(&format!("https://{host}/")).ok());
                Url::parse(href).ok().or_else(|| base?.join(href).ok())
            }
        }
    }
}

/// What a page is led by.
pub struct Around<'a> {
    pub leads: &'a Leads,
    pub files: &'a mut Files,
    pub at: usize,
    pub code: &'a str,
    pub page: &'a Page,
    pub wanted: BTreeSet<String>,
}

impl Surroundings for Around<'_> {
    fn lead(&mut self, target: &str) -> Lead {
        if let Some((at, fragment)) = self.leads.article(target, self.page, self.at) {
            let place = fragment.and_then(|fragment| match self.page.body {
                // Markdown calls headings as we do.
                Body::Markdown(_) => Some(name_of(&fragment)),
                Body::Html(_) => self.leads.led.get(&(at, self.code.to_owned()))?.get(&fragment).cloned(),
            });
            if target.starts_with('#') {
                return Lead::Here(place.unwrap_or_default());
            }
            return match self.leads.slugs.get(at) {
                Some(slug) => Lead::Article(slug.clone(), place),
                None => Lead::Lost(String::new()),
            };
        }
        let Some(url) = self.leads.absolute(target, self.page) else { return Lead::Elsewhere(String::new()) };
        match url.scheme() {
            "mailto" | "tel" => return Lead::Elsewhere(target.to_owned()),
            "http" | "https" => {}
            _ => return Lead::Elsewhere(String::new()),
        }
        if let Some(path) = self.files.file(&url) {
            return Lead::File(path);
        }
        if url.host_str() == Some(EXPORT) {
            return Lead::Lost(String::new());
        }
        if self.leads.hosts.contains(url.host_str().unwrap_or_default()) {
            return Lead::Lost(url.to_string());
        }
        Lead::Elsewhere(url.to_string())
    }

    fn show(&mut self, source: &str) -> Shown {
        self.files.show(source, self.page.address.as_ref())
    }

    fn wanted(&self) -> &BTreeSet<String> {
        &self.wanted
    }

    fn title(&self) -> &str {
        &self.page.title
    }
}
