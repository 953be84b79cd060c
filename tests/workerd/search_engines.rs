//! What search engines and link previews read of the help centre: one address for each page and language, and in the
//! sitemap all of them.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::Document;
use serde_json::Value;

use crate::assertions::{LANGUAGES, assert_page, assert_status};
use crate::client::{base, get};
use crate::html;

/// A page in each language that has it, by `hreflang`.
type Alternates = BTreeMap<String, String>;

/// The path of one of our addresses.
#[track_caller]
fn path(url: &str) -> &str {
    url.strip_prefix(&base()).unwrap_or_else(|| panic!("{url} is not at {}", base()))
}

/// What a page's head says of where it is.
fn links(page: &str) -> (Option<String>, Alternates) {
    let head = page.split("</head>").next().unwrap();
    let (mut canonical, mut alternates) = (None, Alternates::new());
    for tag in head.split("<link ").skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let tag = format!(" {tag}");
        let attribute = |name| html::attributes(&tag, name).into_iter().next().unwrap_or_default();
        match attribute("rel").as_str() {
            "canonical" => assert_eq!(canonical.replace(attribute("href")), None, "one canonical address"),
            "alternate" => {
                let before = alternates.insert(attribute("hreflang"), attribute("href"));
                assert_eq!(before, None, "one address for each language");
            }
            _ => {}
        }
    }
    (canonical, alternates)
}

fn structured(page: &str) -> Vec<Value> {
    let scripts = html::elements(page, "script");
    let (_, json) = scripts.first().expect("a page that is kept has structured data");
    let json: Value = serde_json::from_str(json).unwrap();
    assert_eq!(json["@context"], "https://schema.org");
    json["@graph"].as_array().unwrap().clone()
}

/// A property of Open Graph.
fn preview(page: &str, name: &str) -> String {
    let mark = format!("<meta property=\"og:{name}\" content=\"");
    let (_, rest) = page.split_once(&mark).unwrap_or_else(|| panic!("no og:{name}"));
    html::unescape(rest.split('"').next().unwrap())
}

/// The pages of a sitemap: address, day of the last change, the same page in other languages.
fn sitemap(site: &str) -> Vec<(String, String, Alternates)> {
    let answer = get(format!("/help/{site}/sitemap.xml")).send();
    assert_status(&answer, 200);
    assert_eq!(answer.header("content-type"), "application/xml");
    let document = Document::parse(answer.text()).expect("well-formed XML");
    let root = document.root_element();
    assert_eq!(root.tag_name().namespace(), Some("http://www.sitemaps.org/schemas/sitemap/0.9"));
    assert_eq!(root.tag_name().name(), "urlset");
    let pages = root.children().filter(|node| node.has_tag_name("url"));
    let pages = pages.map(|url| {
        let child = |name: &str| {
            let found = url.children().find(|node| node.tag_name().name() == name);
            found.and_then(|node| node.text()).unwrap_or_default().to_owned()
        };
        let others = url.children().filter(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "link")));
        let others = others.map(|link| {
            assert_eq!(link.attribute("rel"), Some("alternate"));
            (link.attribute("hreflang").unwrap().to_owned(), link.attribute("href").unwrap().to_owned())
        });
        (child("loc"), child("lastmod"), others.collect())
    });
    pages.collect()
}

#[test]
fn the_sitemap_has_every_page_and_every_page_says_the_same_of_itself() {
    let pages = sitemap("lumen");
    let addresses: BTreeSet<&String> = pages.iter().map(|(url, ..)| url).collect();
    assert_eq!(addresses.len(), pages.len(), "each once");
    assert!(pages.len() >= 5 + 60 && pages.len() <= 50_000, "{}", pages.len());
    for (url, changed, alternates) in &pages {
        let answer = get(path(url)).send();
        assert_status(&answer, 200);
        let (canonical, said) = links(answer.text());
        assert_eq!(canonical.as_ref(), Some(url), "it is where it says");
        assert_eq!(said, *alternates, "{url}: page and sitemap name the same languages");
        let own = alternates.iter().filter(|(language, to)| *language != "x-default" && *to == url);
        assert_eq!(own.count(), 1, "{url} is one of its languages");
        assert!(!answer.text().contains("noindex"), "{url}");
        if !url.ends_with('/') {
            assert_eq!(changed.len(), 10, "{url}: {changed}");
            assert_eq!(structured(answer.text())[0]["dateModified"], *changed.as_str(), "{url}");
        }
    }
}

#[test]
fn every_language_of_a_page_names_every_other() {
    let pages: BTreeMap<String, Alternates> = sitemap("lumen").into_iter().map(|(url, _, all)| (url, all)).collect();
    for (url, alternates) in &pages {
        for (language, other) in alternates {
            let theirs = pages.get(other).unwrap_or_else(|| panic!("{url} names {other}, which is no page"));
            assert_eq!(theirs, alternates, "{url} and {other} ({language})");
        }
        if let Some(default) = alternates.get("x-default") {
            assert_eq!(Some(default), alternates.get("en"), "{url}: the site's default language");
        }
    }
    let all = pages.get(&format!("{}/help/lumen/ja/return-a-lamp", base())).unwrap();
    assert_eq!(all.len(), LANGUAGES.len() + 1);
    // Arabic has no such article, and so no such page.
    let some = pages.get(&format!("{}/help/lumen/de/ceiling-lamp-installation", base())).unwrap();
    assert!(!some.contains_key("ar") && some.contains_key("zh-Hans"), "{some:?}");
}

#[test]
fn a_page_says_what_it_is() {
    for (locale, title, territory) in
        [("en", "Return a lamp", "en_US"), ("de", "Leuchte zurückgeben", "de_DE"), ("ar", "إرجاع مصباح", "ar_EG")]
    {
        let url = format!("{}/help/lumen/{locale}/return-a-lamp", base());
        let answer = get(path(&url)).send();
        let page = assert_page(&answer, 200, locale);
        let description = page.split_once("<meta name=\"description\" content=\"").unwrap().1;
        let description = html::unescape(description.split('"').next().unwrap());
        for (name, expected) in [
            ("title", title),
            ("type", "article"),
            ("locale", territory),
            ("url", &url),
            ("site_name", "Lumen"),
            ("description", &description),
        ] {
            assert_eq!(preview(page, name), expected, "{locale}");
        }
        let graph = structured(page);
        let article = &graph[0];
        assert_eq!((&article["@type"], &article["headline"]), (&"Article".into(), &title.into()));
        assert_eq!((&article["inLanguage"], &article["url"]), (&locale.into(), &url.as_str().into()));
        assert_eq!(article["description"], description.as_str());
        let trail = &graph[1];
        assert_eq!(trail["@type"], "BreadcrumbList");
        let steps = trail["itemListElement"].as_array().unwrap();
        assert_eq!(steps.len(), 3, "home, subject, article");
        assert_eq!(steps[0]["item"], format!("{}/help/lumen/{locale}/", base()));
        let subject = format!("/help/lumen/{locale}/subjects/returns");
        assert_eq!(steps[1]["item"], [base(), subject.clone()].concat());
        assert_eq!((&steps[2]["position"], &steps[2]["name"]), (&3.into(), &title.into()));
        assert_status(&get(subject).send(), 200);
    }
}

#[test]
fn home_says_how_the_site_is_searched() {
    for (locale, _) in LANGUAGES {
        let answer = get(format!("/help/lumen/{locale}/")).send();
        let graph = structured(assert_page(&answer, 200, locale));
        assert_eq!((&graph[0]["@type"], &graph[0]["inLanguage"]), (&"WebSite".into(), &locale.into()));
        let template = graph[0]["potentialAction"]["target"]["urlTemplate"].as_str().unwrap();
        let answer = get(path(&template.replace("{search_term_string}", "lamp"))).send();
        assert_eq!(html::value_of(assert_page(&answer, 200, locale), "q"), "lamp");
        assert_eq!(preview(get(format!("/help/lumen/{locale}/")).send().text(), "type"), "website");
    }
}

#[test]
fn nothing_of_a_site_ends_its_structured_data() {
    let mut site = crate::sites::Small::new(&crate::sites::unique("t-json"), "</script><script>alert(1)</script>&\"");
    site.manifest.site.accent = Some("#123456".to_owned());
    site.publish();
    let answer = get(format!("/help/{}/en/first", site.id)).send();
    assert_status(&answer, 200);
    assert!(!answer.text().contains("<script>alert"));
    let graph = structured(answer.text());
    assert_eq!(graph[0]["publisher"]["name"], "</script><script>alert(1)</script>&\"");
    assert_eq!(preview(answer.text(), "site_name"), "</script><script>alert(1)</script>&\"");
}

#[test]
fn a_site_s_sitemap_is_of_that_site_and_an_unknown_site_has_none() {
    let site = crate::sites::shared();
    let pages = sitemap(&site.id);
    assert_eq!(pages.len(), 3 + 3 + 1, "three languages, two articles, the second in English only");
    assert!(pages.iter().all(|(url, ..)| url.contains(&format!("/help/{}/", site.id))), "{pages:?}");
    assert!(pages.iter().any(|(url, changed, _)| url.ends_with("/en/second") && changed.is_empty()));
    assert_status(&get("/help/no-such-site/sitemap.xml").send(), 404);
}
