//! Zendesk: what the Help Center API answers, as JSON
//! (`/api/v2/help_center/articles.json`, `…/{locale}/articles.json`, `…/articles/{id}/translations.json`, `sections.json`,
//! `categories.json`, `article_attachments`).

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use url::Url;

use super::centre::{Article, Body, Category, Centre, Page, day};
use super::json::{Dump, is, place, some, text, texts};

/// Reads a dump; `takes_all` also drafts, and what only some readers may see.
pub fn read(dump: &Dump, takes_all: bool) -> Centre {
    let mut centre = Centre::default();
    let sections: HashMap<String, &Value> = by_id(dump.all("sections", "section"));
    let categories: HashMap<String, &Value> = by_id(dump.all("categories", "category"));
    let mut found: BTreeMap<String, (Article, Place)> = BTreeMap::new();
    let mut left: BTreeMap<String, String> = BTreeMap::new();
    let mut sources: BTreeMap<String, usize> = BTreeMap::new();
    for value in dump.all("articles", "article") {
        let Some(id) = some(value, "id") else { continue };
        if text(value, "source_type") == "Article" {
            continue;
        }
        *sources.entry(text(value, "source_locale")).or_default() += 1;
        let is_for_some = ["user_segment_id", "user_segment_ids"].iter().any(|key| {
            value
                .get(*key)
                .is_some_and(|segment| !segment.is_null() && segment.as_array().is_none_or(|all| !all.is_empty()))
        });
        if is_for_some && !takes_all {
            left.insert(id, format!("“{}”: only some readers may see it (`user_segment_id`)", text(value, "title")));
            continue;
        }
        let section = text(value, "section_id");
        let (article, _) = found.entry(id.clone()).or_insert_with(|| {
            let article = Article {
                key: id.clone(),
                category: Some(section.clone()).filter(|key| !key.is_empty()),
                is_featured: is(value, "promoted"),
                keywords: texts(value, "label_names"),
                ..Article::default()
            };
            (article, rank(value, &section, &sections, &categories))
        });
        if let Some(locale) = some(value, "locale") {
            take(article, &locale, value, takes_all, &mut left);
        }
        let beside = value.get("translations").and_then(Value::as_array);
        for translation in beside.into_iter().flatten() {
            take(article, &text(translation, "locale"), translation, takes_all, &mut left);
        }
    }
    for translation in dump.all("translations", "translation") {
        if let Some((article, _)) = found.get_mut(&text(translation, "source_id")) {
            take(article, &text(translation, "locale"), translation, takes_all, &mut left);
        }
    }
    let mut all: Vec<(Article, Place)> = found.into_values().filter(|(article, _)| !article.pages.is_empty()).collect();
    all.sort_by(|(a, first), (b, second)| first.cmp(second).then(a.key.cmp(&b.key)));
    // By hand or by date: sections that are not sorted by hand have no places.
    let is_placed = all.iter().any(|(_, place)| place.2 > 0 && place.2 < i64::MAX);
    for (article, _) in &mut all {
        article.is_placed = is_placed;
        addresses(article);
    }
    centre.articles = all.into_iter().map(|(article, _)| article).collect();
    centre.default_language =
        sources.into_iter().filter(|(code, _)| !code.is_empty()).max_by_key(|(_, n)| *n).map(|(code, _)| code);
    centre.categories = subjects(dump, &categories);
    centre.left_out = left.into_values().collect();
    let above = categories.len();
    if above > 0 && !sections.is_empty() {
        centre
            .left_out
            .push(format!("the {above} categories above sections: subjects have one level here, and are the sections"));
    }
    for attachment in dump.all("article_attachments", "article_attachment") {
        if let (Some(url), Some(name)) = (some(attachment, "content_url"), some(attachment, "file_name")) {
            centre.file_names.insert(url, name);
        }
    }
    centre
}

/// Place of category, section and article.
type Place = (i64, i64, i64);

fn by_id(values: Vec<&Value>) -> HashMap<String, &Value> {
    // An object is there once for each language: its first.
    let mut all = HashMap::new();
    for value in values {
        all.entry(text(value, "id")).or_insert(value);
    }
    all
}

fn rank(
    value: &Value,
    section: &str,
    sections: &HashMap<String, &Value>,
    categories: &HashMap<String, &Value>,
) -> Place {
    let section = sections.get(section);
    let category = section.and_then(|section| categories.get(&text(section, "category_id")));
    (
        category.map_or(i64::MAX, |category| place(category, "position")),
        section.map_or(i64::MAX, |section| place(section, "position")),
        place(value, "position"),
    )
}

/// Takes a translation of an article.
fn take(article: &mut Article, locale: &str, value: &Value, takes_all: bool, left: &mut BTreeMap<String, String>) {
    let title = some(value, "title").or_else(|| some(value, "name")).unwrap_or_default();
    if locale.is_empty() {
        return;
    }
    if is(value, "draft") && !takes_all {
        left.insert(format!("{}/{locale}", article.key), format!("“{title}” ({locale}): is a draft"));
        return;
    }
    let page = Page {
        title,
        summary: String::new(),
        body: Body::Html(text(value, "body")),
        updated: some(value, "edited_at").or_else(|| some(value, "updated_at")).and_then(|moment| day(&moment)),
        address: Url::parse(&text(value, "html_url")).ok(),
        aliases: Vec::new(),
    };
    let known = article.pages.get(locale);
    // The same again, in another file: what has an address is kept.
    if known.is_none_or(|known| known.address.is_none()) {
        article.pages.insert(locale.to_owned(), page);
    }
}

/// Addresses of translations that do not say theirs: as that of another, in their language.
fn addresses(article: &mut Article) {
    let known = article.pages.iter().find_map(|(code, page)| Some((code.clone(), page.address.clone()?)));
    let Some((code, address)) = known else { return };
    let id = article.key.clone();
    for (own, page) in article.pages.iter_mut().filter(|(_, page)| page.address.is_none()) {
        let mut address = address.clone();
        let path = address.path().replace(&format!("/{code}/"), &format!("/{own}/"));
        // Zendesk takes the number alone.
        let path = path.split(&id).next().map(|before| format!("{before}{id}")).unwrap_or(path);
        address.set_path(&path);
        page.address = Some(address);
    }
}

fn subjects(dump: &Dump, categories: &HashMap<String, &Value>) -> BTreeMap<String, Category> {
    let mut all: BTreeMap<String, Category> = BTreeMap::new();
    for section in dump.all("sections", "section") {
        let category = all.entry(text(section, "id")).or_default();
        let name = text(section, "name");
        if let Some(locale) = some(section, "locale").filter(|_| !name.is_empty()) {
            category.names.entry(locale).or_insert(name);
        }
        let beside = section.get("translations").and_then(Value::as_array);
        for translation in beside.into_iter().flatten() {
            category.names.insert(text(translation, "locale"), text(translation, "title"));
        }
    }
    for translation in dump.all("translations", "translation") {
        if text(translation, "source_type").eq_ignore_ascii_case("section")
            && let Some(category) = all.get_mut(&text(translation, "source_id"))
        {
            category.names.insert(text(translation, "locale"), text(translation, "title"));
        }
    }
    // Two sections of one name are told apart by what they are in.
    let mut many: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (code, name) in all.values().flat_map(|category| &category.names) {
        *many.entry((code.clone(), name.clone())).or_default() += 1;
    }
    for section in dump.all("sections", "section") {
        let Some(above) = categories.get(&text(section, "category_id")) else { continue };
        let Some(category) = all.get_mut(&text(section, "id")) else { continue };
        for (code, name) in &mut category.names {
            if many.get(&(code.clone(), name.clone())).is_some_and(|many| *many > 1) && text(above, "locale") == *code {
                *name = format!("{}: {name}", text(above, "name"));
            }
        }
    }
    all
}
