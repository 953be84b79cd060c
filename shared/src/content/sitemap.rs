//! The sitemap of a site's help centre (<https://www.sitemaps.org/protocol.html>): every page in every language, each
//! with the same page in the others.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::content::pack::Pack;
use crate::content::site::{LocaleEntry, Manifest};
use crate::id::Slug;
use crate::locale::Locale;
use crate::model::centre::path;

/// How many addresses a file holds at most, with those of other languages. The protocol allows 50,000 pages and 50 MB;
/// in 40 languages the second is reached long before the first.
const MAX: usize = 50_000;

/// The sitemap of a site.
#[derive(Clone, Copy)]
pub struct Sitemap<'a> {
    /// The site.
    pub manifest: &'a Manifest,
    /// The origin that it was asked for at.
    pub origin: &'a str,
}

impl Sitemap<'_> {
    /// Whether one file holds it all; else it is an index of the files of each language.
    pub fn is_one_file(&self) -> bool {
        let articles = self.manifest.articles.values().map(|places| places.len() * addresses(places.len()));
        let languages = self.manifest.locales.len();
        languages * addresses(languages) + articles.sum::<usize>() <= MAX
    }

    /// One file of all, to which each locale is added: its pack is not needed afterwards.
    pub fn begin(&self) -> Urls {
        Urls::new()
    }

    /// Adds the pages of a locale.
    pub fn add_locale(&self, pack: &Pack, urls: &mut Urls) {
        self.home(&pack.locale, urls);
        self.articles(pack, 0, usize::MAX, urls);
    }

    /// A file of one language, counted from 1; nothing where there is none of that number.
    pub fn part(&self, pack: &Pack, number: usize) -> Option<String> {
        let at = number.checked_sub(1).filter(|at| *at < self.parts(pack.articles.len()))?;
        let mut out = Urls::new();
        if at == 0 {
            self.home(&pack.locale, &mut out);
        }
        self.articles(pack, at * self.per_part(), self.per_part(), &mut out);
        Some(out.end())
    }

    /// The list of the files of each language.
    pub fn index(&self) -> String {
        let mut out = String::from(XML);
        out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (at, entry) in self.manifest.locales.iter().enumerate() {
            let has = |places: &&Vec<u16>| places.iter().any(|place| usize::from(*place) == at);
            let articles = self.manifest.articles.values().filter(has).count();
            for number in 1..=self.parts(articles) {
                let name = format!("sitemap-{number}.xml");
                let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", self.url(&entry.locale, &name));
            }
        }
        out.push_str("</sitemapindex>\n");
        out
    }

    fn parts(&self, articles: usize) -> usize {
        articles.div_ceil(self.per_part()).max(1)
    }

    /// As many articles as fit with all their languages, and the home page with them.
    fn per_part(&self) -> usize {
        (MAX / addresses(self.manifest.locales.len())).saturating_sub(1).max(1)
    }

    fn home(&self, locale: &Locale, out: &mut Urls) {
        self.add(locale, "", self.manifest.locales.iter(), None, out);
    }

    fn articles(&self, pack: &Pack, from: usize, count: usize, out: &mut Urls) {
        for article in pack.articles.iter().skip(from).take(count) {
            let Ok(slug) = Slug::parse(article.slug) else { continue };
            self.add(&pack.locale, article.slug, self.manifest.places(&slug), article.updated, out);
        }
    }

    /// A page, with the same page in every language that has it.
    fn add<'m>(
        &self,
        locale: &Locale,
        name: &str,
        places: impl Iterator<Item = &'m LocaleEntry>,
        updated: Option<Date>,
        out: &mut Urls,
    ) {
        let _ = write!(out.0, "<url><loc>{}</loc>", self.url(locale, name));
        if let Some(day) = updated {
            let _ = write!(out.0, "<lastmod>{day}</lastmod>");
        }
        for (language, locale) in self.manifest.alternates(places) {
            let url = self.url(locale, name);
            let _ = write!(out.0, "\n<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{url}\"/>");
        }
        out.0.push_str("</url>\n");
    }

    fn url(&self, locale: &Locale, name: &str) -> String {
        let url = [self.origin, &path(self.manifest.site.id.as_str(), &locale.to_string(), name)].concat();
        url.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
    }
}

/// How many addresses stand for one page: its own, that in each language, and that for everybody else.
fn addresses(languages: usize) -> usize {
    languages + 2
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A list of pages that is being written.
pub struct Urls(String);

impl Urls {
    fn new() -> Self {
        let names =
            "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
        Urls(format!("{XML}<urlset {names}>\n"))
    }

    /// The file.
    pub fn end(self) -> String {
        self.0 + "</urlset>\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Article, Source, Whole};
    use crate::search::Index;
    use crate::visitor::tests::manifest;

    fn pack(tag: &str, slugs: &[String]) -> Pack {
        let article = |slug: &String| Article {
            slug: Slug::parse(slug).unwrap(),
            title: String::new(),
            summary: String::new(),
            category: String::new(),
            updated: (slug != "undated").then(|| jiff::civil::date(2026, 10, 5)),
            html: String::new(),
        };
        let source = Source {
            locale: Locale::parse(tag).unwrap(),
            language_names: [].into(),
            spoken: String::new(),
            cities: Default::default(),
            paying: Default::default(),
            texts: String::new(),
            articles: slugs.iter().map(article).collect(),
            index: Index::build([], |_| false),
            more: Default::default(),
        };
        Whole::read(&source.parts().unwrap()).unwrap().pack
    }

    /// The demo manifest's four languages; each article is in the first `languages` of them.
    fn site(articles: usize, languages: u16) -> (Manifest, Vec<String>) {
        let slugs: Vec<String> = (0..articles).map(|number| format!("a-{number:05}")).collect();
        let mut manifest = manifest();
        manifest.articles = slugs.iter().map(|slug| (Slug::parse(slug).unwrap(), (0..languages).collect())).collect();
        (manifest, slugs)
    }

    #[test]
    fn every_page_is_there_once_with_the_languages_that_have_it() {
        let mut manifest = manifest();
        manifest.articles = [("returns", vec![0, 1]), ("undated", vec![1])]
            .map(|(slug, places)| (Slug::parse(slug).unwrap(), places))
            .into();
        let sitemap = Sitemap { manifest: &manifest, origin: "https://help.example" };
        assert!(sitemap.is_one_file());
        let (en, de) = (pack("en", &["returns".to_owned()]), pack("de", &["returns".to_owned(), "undated".to_owned()]));
        let mut urls = sitemap.begin();
        [&en, &de].into_iter().for_each(|pack| sitemap.add_locale(pack, &mut urls));
        let xml = urls.end();
        let url = |name: &str| format!("https://help.example/help/lumen/{name}");
        let link = |lang: &str, name: &str| {
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", url(name))
        };
        assert_eq!(xml.matches("<url>").count(), 5);
        let both = [link("en", "en/returns"), link("de", "de/returns"), link("x-default", "en/returns")].join("\n");
        for tag in ["en", "de"] {
            let page = format!(
                "<url><loc>{}</loc><lastmod>2026-10-05</lastmod>\n{both}</url>\n",
                url(&format!("{tag}/returns"))
            );
            assert!(xml.contains(&page), "{page}\n{xml}");
        }
        // Neither a day nor, since the default language lacks it, a page for everybody else.
        let alone = format!("<url><loc>{}</loc>\n{}</url>\n", url("de/undated"), link("de", "de/undated"));
        assert!(xml.contains(&alone), "{alone}\n{xml}");
        let home = ["en", "de", "ja", "ar"].map(|tag| link(tag, &format!("{tag}/"))).join("\n");
        assert!(xml.contains(&format!("<url><loc>{}</loc>\n{home}", url("de/"))), "{xml}");
    }

    #[test]
    fn what_does_not_fit_is_an_index_of_files_that_do() {
        let (manifest, _) = site(2_000, 4);
        assert!(Sitemap { manifest: &manifest, origin: "" }.is_one_file());
        let (manifest, slugs) = site(24_000, 4);
        let sitemap = Sitemap { manifest: &manifest, origin: "https://help.example" };
        assert!(!sitemap.is_one_file());
        let index = sitemap.index();
        assert_eq!(index.matches("<sitemap>").count(), 12, "three files for each of four languages");
        assert!(index.contains("<loc>https://help.example/help/lumen/ar/sitemap-3.xml</loc>"));
        let ar = pack("ar", &slugs);
        let parts: Vec<String> = (1..=3).map(|number| sitemap.part(&ar, number).unwrap()).collect();
        for part in &parts {
            let addresses = part.matches("<url>").count() + part.matches("<xhtml:link").count();
            assert!(addresses <= MAX, "{addresses}");
        }
        assert_eq!(parts.concat().matches("<url>").count(), 24_001, "every article, and the home page");
        assert_eq!((sitemap.part(&ar, 0), sitemap.part(&ar, 4)), (None, None));
        // A language without articles has its home page.
        assert_eq!(sitemap.part(&pack("ar", &[]), 1).unwrap().matches("<url>").count(), 1);
    }
}
