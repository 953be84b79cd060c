//! A help centre → the files of a site's folder.

use std::collections::{BTreeMap, BTreeSet};

use nearhand_shared::locale::Locale;
use url::Url;

use super::centre::{Article, Body, Centre, EXPORT, Page};
use super::files::{Files, Made};
use super::front::Front;
use super::html::prepare::{Lead, Shown, Surroundings, article_of, links, name_headings, name_of, prepare};
use super::languages::Languages;
use super::relink::{Of, To, relink};
use super::slugs::{ByKey, Slugs};
use super::{docusaurus, html};
use crate::article::{LONGEST_TEXT, LONGEST_TITLE};

/// What an import makes.
#[derive(Debug, Default)]
pub struct Folder {
    /// Files by their paths in the site's folder.
    pub files: BTreeMap<String, Made>,
    /// Texts by their paths.
    pub texts: BTreeMap<String, String>,
    /// The names of subjects, by locale and id.
    pub categories: BTreeMap<String, BTreeMap<String, String>>,
    /// Old addresses, each with where its page is: `en/return-a-lamp`.
    pub redirects: BTreeMap<String, String>,
    /// The locales in order, the default one first.
    pub locales: Vec<Locale>,
    /// How many articles there are in each locale.
    pub counts: BTreeMap<String, usize>,
    /// How many articles there are, each counted once.
    pub articles: usize,
    /// Which codes became which locales.
    pub languages: Vec<String>,
    /// What is lost of an article, by its path.
    pub losses: Vec<(String, String)>,
    /// What was not taken as a whole.
    pub left_out: Vec<String>,
}

/// How a folder is made.
#[derive(Debug, Default)]
pub struct Wishes {
    /// The default locale, where it is chosen by hand.
    pub default: Option<Locale>,
    /// The locales of the site that is there already; empty where there is none.
    pub known: Vec<Locale>,
}

/// What all pages are led by.
struct Leads {
    /// Article and language code by address.
    addresses: BTreeMap<String, (usize, String)>,
    /// Articles by the number in their addresses.
    numbers: BTreeMap<String, usize>,
    hosts: BTreeSet<String>,
    slugs: Vec<String>,
    /// Fragments that lead to a heading, each with what that is called, by article and code.
    led: Led,
}

/// See [`Leads::led`].
type Led = BTreeMap<(usize, String), BTreeMap<String, String>>;

/// Makes a folder of a help centre.
pub fn make(centre: Centre, mut files: Files, wishes: &Wishes) -> Folder {
    let mut folder = Folder { left_out: centre.left_out.clone(), ..Folder::default() };
    let locales = choose_locales(&centre, wishes, &mut folder);
    let main = main_code(&centre, &locales, &folder);
    let (slugs, by_key) = slugs(&centre, main.as_deref());
    let category_ids = categories(&centre, &locales, main.as_deref(), &mut folder);
    let mut leads = leads(&centre, slugs);
    leads.led = headings(&centre, &leads);
    for (at, article) in centre.articles.iter().enumerate() {
        for (code, page) in &article.pages {
            let Some(locale) = locales.get(code) else { continue };
            let Some(slug) = leads.slugs.get(at) else { continue };
            let path = format!("articles/{locale}/{slug}.md");
            let mut losses = Vec::new();
            let wanted =
                leads.led.get(&(at, code.clone())).map(|led| led.keys().cloned().collect()).unwrap_or_default();
            let around = &mut Around { leads: &leads, files: &mut files, at, code, page, wanted };
            let text = text(page, around, &mut losses);
            if text.len() > LONGEST_TEXT {
                let kilobytes = text.len().div_ceil(1000);
                folder.left_out.push(format!(
                    "“{}” ({locale}): its text has {kilobytes} KB, but an article at most {}: make several of it",
                    page.title,
                    LONGEST_TEXT / 1000
                ));
                continue;
            }
            if text.trim().is_empty() {
                losses.push("says nothing below its title".to_owned());
            }
            let front = Front {
                title: title(page, slug, &mut losses),
                summary: page.summary.split_whitespace().collect::<Vec<_>>().join(" "),
                category: article.category.as_ref().and_then(|key| category_ids.get(key)).cloned().unwrap_or_default(),
                keywords: article.keywords.clone(),
                updated: page.updated,
                featured: article.is_featured,
                order: article.is_placed.then(|| u32::try_from(at + 1).unwrap_or(u32::MAX).min(100_000)),
                related: article.related.iter().filter_map(|key| by_key.get(key)).cloned().collect(),
            };
            folder.texts.insert(path.clone(), format!("{}\n{text}", front.to_yaml()));
            folder.losses.extend(losses.into_iter().map(|loss| (path.clone(), loss)));
            *folder.counts.entry(locale.to_string()).or_default() += 1;
            let is_old = |url: &&Url| url.host_str() != Some(EXPORT);
            let old = page.address.as_ref().filter(is_old).map(Url::to_string);
            for address in old.into_iter().chain(page.aliases.iter().cloned()) {
                folder.redirects.insert(address, format!("{locale}/{slug}"));
            }
        }
    }
    let gone: BTreeSet<&String> = leads.slugs.iter().filter(|slug| !folder.has(slug)).collect();
    if !gone.is_empty() {
        folder.without_links_to(&gone);
    }
    folder.articles = leads.slugs.iter().filter(|slug| folder.has(slug)).count();
    folder.files = files.made;
    folder
}

impl Folder {
    /// Whether there is an article, in any language.
    fn has(&self, slug: &str) -> bool {
        self.locales.iter().any(|locale| self.texts.contains_key(&format!("articles/{locale}/{slug}.md")))
    }

    /// Takes out links to articles that could not be taken after all.
    fn without_links_to(&mut self, gone: &BTreeSet<&String>) {
        for (path, text) in &mut self.texts {
            let mut lost = Vec::new();
            let lead = |_: Of, target: &str| {
                let slug = target.split('#').next().unwrap_or_default().to_owned();
                if gone.contains(&slug) {
                    lost.push(slug);
                    return To::Words;
                }
                To::Same
            };
            let (front, body) = text.split_once("\n---\n").unwrap_or(("", text.as_str()));
            let body = relink(body, lead);
            let is_kept = |line: &&str| {
                !line.starts_with("related: ") || !gone.iter().any(|slug| line.contains(&format!("\"{slug}\"")))
            };
            let kept: Vec<&str> = front.lines().filter(is_kept).collect();
            if kept.len() < front.lines().count() {
                lost.push("related".to_owned());
            }
            let front = kept.join("\n");
            if !lost.is_empty() {
                *text = format!("{front}\n---\n{body}");
                let losses = lost.into_iter().map(|slug| match slug.as_str() {
                    "related" => "articles beside it are not named: one of them was not taken".to_owned(),
                    slug => format!("a link leads to `{slug}`, which was not taken: its words are kept"),
                });
                self.losses.extend(losses.map(|loss| (path.clone(), loss)));
            }
        }
    }
}

fn choose_locales(centre: &Centre, wishes: &Wishes, folder: &mut Folder) -> BTreeMap<String, Locale> {
    let mut codes = centre.languages();
    // The main language first: it gets the plain name of two that could have it.
    if let Some(at) = codes.iter().position(|code| Some(code) == centre.default_language.as_ref()) {
        let main = codes.remove(at);
        codes.insert(0, main);
    }
    let languages = Languages::of(&codes);
    folder.languages = languages.told();
    for code in &languages.unknown {
        folder.left_out.push(format!("what is in `{code}`: that is no language, or one that is here twice"));
    }
    let mut locales = languages.locales;
    if !wishes.known.is_empty() {
        // A site that is there has chosen its languages.
        for (code, locale) in &mut locales {
            if let Ok(exact) = Locale::meant(code)
                && wishes.known.contains(&exact)
            {
                *locale = exact;
            }
        }
        let foreign: Vec<String> =
            locales.iter().filter(|(_, l)| !wishes.known.contains(l)).map(|(c, _)| c.clone()).collect();
        for code in foreign {
            if let Some(locale) = locales.remove(&code) {
                folder.left_out.push(format!(
                    "what is in `{code}`: the site has no locale `{locale}`. Add it to `locales` in site.toml and import again"
                ));
            }
        }
    }
    let main = wishes.default.clone().or_else(|| locales.get(centre.default_language.as_ref()?).cloned());
    let main = main.or_else(|| codes.iter().find_map(|code| locales.get(code)).cloned());
    folder.locales.extend(main);
    for locale in codes.iter().filter_map(|code| locales.get(code)) {
        if !folder.locales.contains(locale) {
            folder.locales.push(locale.clone());
        }
    }
    locales
}

fn main_code(centre: &Centre, locales: &BTreeMap<String, Locale>, folder: &Folder) -> Option<String> {
    let main = folder.locales.first()?;
    locales.iter().find(|(_, locale)| *locale == main).map(|(code, _)| code.clone()).or(centre.default_language.clone())
}

/// A slug for each article, by its title in the main language, else in English or any that has Latin letters.
fn slugs(centre: &Centre, main: Option<&str>) -> (Vec<String>, ByKey) {
    let mut slugs = Slugs::default();
    let mut by_key = ByKey::new();
    let mut all = Vec::new();
    for article in &centre.articles {
        let title = |code: &str| article.pages.get(code).map(|page| page.title.as_str());
        let english = article.pages.keys().find(|code| code.starts_with("en")).map(String::as_str);
        let wishes = [article.wanted_slug.as_deref(), main.and_then(title), english.and_then(title)];
        let others = article.pages.values().map(|page| Some(page.title.as_str()));
        let slug = slugs.take(wishes.into_iter().chain(others), &format!("article {}", article.key));
        by_key.insert(article.key.clone(), slug.clone());
        all.push(slug);
    }
    (all, by_key)
}

/// An id for each subject that an article names, and its names.
fn categories(
    centre: &Centre,
    locales: &BTreeMap<String, Locale>,
    main: Option<&str>,
    folder: &mut Folder,
) -> BTreeMap<String, String> {
    let used: BTreeSet<&String> = centre.articles.iter().filter_map(|article| article.category.as_ref()).collect();
    let mut slugs = Slugs::default();
    let mut ids = BTreeMap::new();
    for (key, category) in centre.categories.iter().filter(|(key, _)| used.contains(key)) {
        let english = category.names.iter().find(|(code, _)| code.starts_with("en")).map(|(_, name)| name.as_str());
        let name = main.and_then(|code| category.names.get(code)).map(String::as_str);
        let others = category.names.values().map(|name| Some(name.as_str()));
        let wishes = [category.slug.as_deref(), name, english];
        let id = slugs.take(wishes.into_iter().chain(others), &format!("subject {key}"));
        let first = name.or(english).or_else(|| category.names.values().next().map(String::as_str));
        for (code, locale) in locales {
            if let Some(name) = category.names.get(code).map(String::as_str).or(first) {
                folder.categories.entry(locale.to_string()).or_default().insert(id.clone(), name.to_owned());
            }
        }
        ids.insert(key.clone(), id);
    }
    ids
}

fn leads(centre: &Centre, slugs: Vec<String>) -> Leads {
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
fn headings(centre: &Centre, leads: &Leads) -> Led {
    let mut wanted: BTreeMap<(usize, String), BTreeSet<String>> = BTreeMap::new();
    for (at, article) in centre.articles.iter().enumerate() {
        for (code, page) in &article.pages {
            let Body::Html(body) = &page.body else { continue };
            if !body.contains('#') {
                continue;
            }
            let Some(tree) = html::parse(body) else { continue };
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
        let Some(tree) = html::parse(body) else { continue };
        led.insert((at, code), name_headings(&tree, &fragments));
    }
    led
}

impl Leads {
    /// The article that a link of a page leads to, and the place there.
    fn article(&self, href: &str, page: &Page, own: usize) -> Option<(usize, Option<String>)> {
        let fragment = |text: &str| Some(super::files::decoded(text)).filter(|text| !text.is_empty());
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
struct Around<'a> {
    leads: &'a Leads,
    files: &'a mut Files,
    at: usize,
    code: &'a str,
    page: &'a Page,
    wanted: BTreeSet<String>,
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

/// What a page says, as Markdown.
fn text(page: &Page, around: &mut Around<'_>, losses: &mut Vec<String>) -> String {
    match &page.body {
        Body::Html(body) => {
            let Some(tree) = html::parse(body) else {
                losses.push("its HTML cannot be read".to_owned());
                return String::new();
            };
            let part = article_of(&tree);
            losses.extend(prepare(&part, around));
            html::to_markdown(&part)
        }
        Body::Markdown(body) => docusaurus::led(body, around, losses),
    }
}

/// A title that an article may have.
fn title(page: &Page, slug: &str, losses: &mut Vec<String>) -> String {
    let title = page.title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        losses.push("has no title: it is called by its slug".to_owned());
        return slug.replace('-', " ");
    }
    if title.chars().count() <= LONGEST_TITLE {
        return title;
    }
    losses.push(format!("its title has more than {LONGEST_TITLE} characters and was cut: “{title}”"));
    let cut: String = title.chars().take(LONGEST_TITLE - 1).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{cut}…")
}
