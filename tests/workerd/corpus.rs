//! A large site: 250 real articles in 42 languages, made by `cargo xtask corpus` and published by `cargo xtask test`.

use std::fs;
use std::path::PathBuf;

use roxmltree::Document;

use crate::assertions::assert_status;
use crate::client::{base, get};

/// Every locale of the corpus with the slugs of its articles.
fn articles() -> Vec<(String, Vec<String>)> {
    let folder = std::env::var("NEARHAND_CORPUS").expect("NEARHAND_CORPUS is not set: run `cargo xtask test workerd`");
    let names = |path: PathBuf| {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = entries.collect();
        names.sort();
        names
    };
    let root = PathBuf::from(folder).join("articles");
    let slugs =
        |locale: &String| names(root.join(locale)).iter().map(|name| name.trim_end_matches(".md").to_owned()).collect();
    names(root.clone()).into_iter().map(|locale| (locale.clone(), slugs(&locale))).collect()
}

#[test]
fn it_has_the_size_that_the_benchmarks_rely_on() {
    let articles = articles();
    assert!(articles.len() >= 42, "{} languages", articles.len());
    let english = articles.iter().find(|(locale, _)| locale == "en").unwrap();
    assert!(english.1.len() >= 240, "{} articles in English", english.1.len());
}

#[test]
fn any_of_its_articles_opens_in_its_language() {
    // A third of the articles of each language, another third each time round, so that every slug has its turn.
    for (turn, (locale, slugs)) in articles().into_iter().enumerate() {
        for slug in slugs.iter().skip(turn % 3).step_by(3) {
            let path = format!("/api/v1/sites/gnome/articles/{slug}");
            let article = get(path).locale(&locale).send();
            assert_eq!(article.status, 200, "{locale} {slug}");
            let json = article.json();
            assert_eq!(json["locale"].as_str(), Some(locale.as_str()), "{slug}");
            assert_ne!(json["html"], "", "{locale} {slug}");
        }
    }
    // Memory never shrinks: whatever else was asked of this isolate is in it too.
    let taken: u64 = get("/healthz").send().header("nearhand-memory").parse().unwrap();
    assert!((1_000_000..100_000_000).contains(&taken), "the isolate has taken {taken} bytes");
}

#[test]
fn its_articles_are_found_by_their_titles() {
    for locale in ["en", "de", "ja", "ko", "zh-Hans", "ru", "tr", "th", "ar"] {
        let home = get("/api/v1/sites/gnome/home").locale(locale).send().json();
        let article = &home["articles"][0];
        let title = article["title"].as_str().unwrap();
        let found = get("/api/v1/sites/gnome/search").locale(locale).query("q", title).send().json();
        let slugs: Vec<_> =
            found["results"].as_array().unwrap().iter().map(|result| result["slug"].clone()).take(3).collect();
        assert!(slugs.contains(&article["slug"]), "{locale}: {title} is not among {slugs:?}");
    }
}

#[test]
fn its_sitemap_is_a_list_of_files_that_together_have_every_page() {
    let read = |path: &str| {
        let answer = get(path).send();
        assert_status(&answer, 200);
        assert!(answer.body.len() < 50_000_000, "{path}: {} bytes", answer.body.len());
        answer
    };
    let index = read("/help/gnome/sitemap.xml");
    let index = Document::parse(index.text()).unwrap();
    assert_eq!(index.root_element().tag_name().name(), "sitemapindex");
    let files = index.descendants().filter(|node| node.tag_name().name() == "loc").filter_map(|node| node.text());
    let mut pages = 0;
    for file in files {
        let answer = read(file.strip_prefix(&base()).unwrap());
        let document = Document::parse(answer.text()).unwrap();
        assert_eq!(document.root_element().tag_name().name(), "urlset", "{file}");
        let here = document.descendants().filter(|node| node.tag_name().name() == "url").count();
        assert!((1..=50_000).contains(&here), "{file}: {here}");
        pages += here;
    }
    let articles = articles();
    assert_eq!(pages, articles.iter().map(|(_, slugs)| slugs.len() + 1).sum::<usize>(), "articles and home pages");
}
