//! What a page is, in the words of <https://schema.org>: structured data that search engines read.

use nearhand_shared::model::centre::{CentrePage, SEARCH, path, subject as page_of};
use nearhand_shared::model::{Article, View};
use serde_json::{Value, json};

/// The page's structured data.
pub fn of(page: &CentrePage) -> Value {
    let graph = match &page.page.view {
        View::Article(article) => json!([written(page, article), way_up(page, article)]),
        View::Search(_) => json!([collected(page)]),
        _ => json!([searchable(page)]),
    };
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// The site in the page's language.
fn site(page: &CentrePage) -> Value {
    let shell = &page.page.shell;
    json!({ "@type": "WebSite", "name": shell.chrome.brand, "url": url(page, ""), "inLanguage": shell.locale })
}

/// The site with its search.
fn searchable(page: &CentrePage) -> Value {
    let template = [&url(page, SEARCH), "?q={search_term_string}"].concat();
    let action = json!({
        "@type": "SearchAction",
        "target": { "@type": "EntryPoint", "urlTemplate": template },
        "query-input": "required name=search_term_string",
    });
    with(with(site(page), "description", page.head.description.as_str()), "potentialAction", action)
}

/// The articles of a subject.
fn collected(page: &CentrePage) -> Value {
    let subject = page.subject.as_ref();
    let (id, name) = subject.map(|subject| (subject.id.as_str(), subject.name.as_str())).unwrap_or_default();
    json!({ "@type": "CollectionPage", "name": name, "url": url(page, &page_of(id)), "isPartOf": site(page) })
}

fn written(page: &CentrePage, article: &Article) -> Value {
    let url = url(page, &article.slug);
    let article = json!({
        "@type": "Article",
        "headline": article.title,
        "inLanguage": page.head.language,
        "url": url,
        "mainEntityOfPage": url,
        "isPartOf": site(page),
        "publisher": { "@type": "Organization", "name": page.page.shell.chrome.brand },
    });
    let article = with(article, "image", page.head.picture.as_str());
    let article = with(article, "description", page.head.description.as_str());
    with(article, "dateModified", page.head.modified.as_str())
}

/// Home, the subject, and the article itself, which needs no address of its own.
fn way_up(page: &CentrePage, article: &Article) -> Value {
    let home = (page.page.shell.chrome.home.as_str(), url(page, ""));
    let subject = page.subject.as_ref();
    let subject = subject.map(|subject| (subject.name.as_str(), url(page, &page_of(&subject.id))));
    let steps = [Some(home), subject, Some((article.title.as_str(), String::new()))].into_iter().flatten();
    let items = steps
        .enumerate()
        .map(|(at, (name, url))| with(json!({ "@type": "ListItem", "position": at + 1, "name": name }), "item", url));
    json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
}

fn url(page: &CentrePage, name: &str) -> String {
    let shell = &page.page.shell;
    [page.head.origin.as_str(), &path(&shell.site, &shell.locale, name)].concat()
}

/// Adds what is known.
fn with(mut thing: Value, name: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    if let Some(fields) = thing.as_object_mut().filter(|_| value != "") {
        fields.insert(name.to_owned(), value);
    }
    thing
}
