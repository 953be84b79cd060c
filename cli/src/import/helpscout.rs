//! Help Scout: what the Docs API answers to `GET /v1/articles/{id}`, `/v1/collections`, `/v1/collections/{id}/categories`, as
//! JSON. It has no translations: a collection is in one language, and says which only by its name or site.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;
use url::Url;

use super::centre::{Article, Body, Category, Centre, Page, day};
use super::json::{Dump, place, some, text, texts};

/// Reads a dump, whose articles are in a language; `takes_all` also what is not published, or not for everybody.
pub fn read(dump: &Dump, language: &str, takes_all: bool) -> Centre {
    let mut centre = Centre { default_language: Some(language.to_owned()), ..Centre::default() };
    let collections: HashMap<String, &Value> =
        dump.all("collections", "collection").into_iter().map(|value| (text(value, "id"), value)).collect();
    let mut ranks: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for value in dump.all("categories", "category") {
        let id = text(value, "id");
        let collection = collections.get(&text(value, "collectionId"));
        ranks.insert(id.clone(), (collection.map_or(i64::MAX, |c| place(c, "order")), place(value, "order")));
        let names = BTreeMap::from([(language.to_owned(), text(value, "name"))]);
        centre.categories.insert(id, Category { slug: some(value, "slug"), names });
    }
    let mut found: Vec<((i64, i64), Article)> = Vec::new();
    let mut without_text = BTreeSet::new();
    for value in dump.all("articles", "article") {
        let (id, name) = (text(value, "id"), text(value, "name"));
        // A list has articles without their text; that is in the answer for each.
        if value.get("text").is_none() {
            without_text.insert((id, name));
            continue;
        }
        let collection = collections.get(&text(value, "collectionId"));
        let is_private =
            collection.is_some_and(|c| text(c, "visibility") == "private") || text(value, "visibility") == "private";
        if !takes_all && (text(value, "status") != "published" || is_private) {
            let why = if is_private { "only some readers may see its collection" } else { "is not published" };
            centre.left_out.push(format!("“{name}”: {why}"));
            continue;
        }
        let own: Vec<String> = texts(value, "categories");
        // The first that is a subject: all are in `uncategorized` beside it.
        let is_real =
            |key: &&String| centre.categories.get(*key).is_some_and(|c| c.slug.as_deref() != Some("uncategorized"));
        let category = own.iter().find(is_real).cloned();
        if own.iter().filter(is_real).count() > 1 {
            centre.left_out.push(format!("“{name}”: it is in several categories, and is in the first of them here"));
        }
        let updated =
            some(value, "lastPublishedAt").or_else(|| some(value, "updatedAt")).and_then(|moment| day(&moment));
        let address = Url::parse(&text(value, "publicUrl")).ok();
        let page = Page {
            title: name,
            summary: String::new(),
            body: Body::Html(text(value, "text")),
            updated,
            address,
            aliases: Vec::new(),
        };
        let article = Article {
            key: id,
            wanted_slug: some(value, "slug"),
            keywords: texts(value, "keywords"),
            related: texts(value, "related"),
            pages: BTreeMap::from([(language.to_owned(), page)]),
            is_placed: false,
            is_featured: false,
            known_as: Vec::new(),
            category,
        };
        let rank = article.category.as_ref().and_then(|key| ranks.get(key)).copied().unwrap_or((i64::MAX, i64::MAX));
        if !found.iter().any(|(_, known)| known.key == article.key) {
            found.push((rank, article));
        }
    }
    found.sort_by(|(a, first), (b, second)| a.cmp(b).then_with(|| first.key.cmp(&second.key)));
    without_text.retain(|(id, _)| !found.iter().any(|(_, article)| article.key == *id));
    for (_, name) in without_text {
        centre.left_out.push(format!("“{name}”: the export has no text of it: `GET /v1/articles/{{id}}` has"));
    }
    centre.articles = found.into_iter().map(|(_, article)| article).collect();
    centre
}
