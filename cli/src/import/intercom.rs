//! Intercom: what the API answers to `GET /articles` and `GET /help_center/collections`, as JSON.

use std::collections::BTreeMap;

use serde_json::Value;
use url::Url;

use super::centre::{Article, Body, Category, Centre, Page, day_of_seconds};
use super::json::{Dump, place, plain, some, text};

/// Reads a dump; `takes_all` also drafts.
pub fn read(dump: &Dump, takes_all: bool) -> Centre {
    let mut centre = Centre::default();
    let mut objects = Vec::new();
    dump.values.iter().for_each(|(_, value)| typed(value, 0, &mut objects));
    let mut ranks: BTreeMap<String, i64> = BTreeMap::new();
    for value in objects.iter().filter(|value| matches!(text(value, "type").as_str(), "collection" | "section")) {
        let own = some(value, "default_locale").unwrap_or_else(|| "en".to_owned());
        let id = text(value, "id");
        ranks.insert(id.clone(), place(value, "order"));
        let category = centre.categories.entry(id).or_insert_with(Category::default);
        category.names.insert(own, text(value, "name"));
        for (code, content) in translations(value) {
            category.names.extend(some(content, "name").map(|name| (code.clone(), name)));
        }
    }
    let mut defaults: BTreeMap<String, usize> = BTreeMap::new();
    let mut found: Vec<(i64, Article)> = Vec::new();
    for value in objects.iter().filter(|value| text(value, "type") == "article") {
        let own = some(value, "default_locale")
            .or_else(|| language_of(&text(value, "url")))
            .unwrap_or_else(|| "en".to_owned());
        *defaults.entry(own.clone()).or_default() += 1;
        let parent = some(value, "parent_id").or_else(|| value.get("parent_ids")?.as_array()?.last().map(plain));
        let mut article = Article { key: text(value, "id"), category: parent, ..Article::default() };
        let contents = translations(value).into_iter().filter(|(code, _)| *code != &own);
        for (code, content) in std::iter::once((&own, *value)).chain(contents) {
            let title = text(content, "title");
            if text(content, "state") != "published" && !takes_all {
                centre.left_out.push(format!("“{title}” ({code}): is a draft"));
                continue;
            }
            let seconds = content.get("updated_at").and_then(Value::as_i64);
            let page = Page {
                title,
                summary: text(content, "description"),
                body: Body::Html(text(content, "body")),
                updated: seconds.and_then(day_of_seconds),
                address: Url::parse(&text(content, "url")).ok(),
                aliases: Vec::new(),
            };
            article.pages.insert(code.clone(), page);
        }
        let rank = article.category.as_ref().and_then(|key| ranks.get(key)).copied().unwrap_or(i64::MAX);
        if !article.pages.is_empty() && !found.iter().any(|(_, known)| known.key == article.key) {
            found.push((rank, article));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    centre.articles = found.into_iter().map(|(_, article)| article).collect();
    centre.default_language = defaults.into_iter().max_by_key(|(_, many)| *many).map(|(code, _)| code);
    centre
}

/// Every object that says its type, in lists of answers.
fn typed<'v>(value: &'v Value, depth: usize, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| typed(item, depth, found)),
        Value::Object(fields) => {
            if matches!(text(value, "type").as_str(), "article" | "collection" | "section") && fields.contains_key("id")
            {
                found.push(value);
            } else if depth < 3 {
                fields
                    .values()
                    .filter(|field| field.is_array() || field.is_object())
                    .for_each(|field| typed(field, depth + 1, found));
            }
        }
        _ => {}
    }
}

fn translations(value: &Value) -> Vec<(&String, &Value)> {
    let all = value.get("translated_content").and_then(Value::as_object);
    all.into_iter().flatten().filter(|(_, content)| content.is_object()).collect()
}

/// The language in the address of an article: `https://help.shop.example/en/articles/3-returns`.
fn language_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let segments: Vec<&str> = url.path_segments()?.collect();
    let at = segments.iter().position(|segment| *segment == "articles")?;
    at.checked_sub(1).and_then(|at| segments.get(at)).map(|code| (*code).to_owned())
}
