//! Docusaurus: `docs/`, and its translations in `i18n/<locale>/docusaurus-plugin-content-docs/current/`.

mod front;
mod mdx;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use url::Url;

use super::centre::{Article, Body, Category, Centre, Page, address_in_export, day};
use super::html::inline::destination;
use super::html::prepare::{Lead, Shown, Surroundings};
use super::json::NotRead;
use super::pages::walk;
use super::relink::{Of, To, relink};
use crate::yaml;
use front::Front;

/// Where translations of a locale are, below the project.
fn translated(locale: &str) -> String {
    format!("i18n/{locale}/docusaurus-plugin-content-docs/current/")
}

/// Reads a project; `takes_all` also drafts.
///
/// # Errors
/// [`NotRead`].
pub fn read(dir: &Path, takes_all: bool) -> Result<Centre, NotRead> {
    if !dir.join("docs").is_dir() {
        return Err(NotRead::Nothing(
            dir.to_owned(),
            "has no folder `docs`: name the project's folder, which has it".to_owned(),
        ));
    }
    let config = ["js", "ts", "mjs", "cjs"]
        .iter()
        .find_map(|ending| fs::read_to_string(dir.join(format!("docusaurus.config.{ending}"))).ok());
    let config = config.unwrap_or_default();
    let main = setting(&config, "defaultLocale").unwrap_or_else(|| "en".to_owned());
    let mut places = vec![(main.clone(), "docs/".to_owned())];
    if let Ok(entries) = fs::read_dir(dir.join("i18n")) {
        let mut codes: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        codes.sort();
        places.extend(codes.into_iter().filter(|code| *code != main && dir.join(translated(code)).is_dir()).map(
            |code| {
                let place = translated(&code);
                (code, place)
            },
        ));
    }
    let mut centre = Centre { default_language: Some(main.clone()), ..Centre::default() };
    centre.elsewhere.push((String::new(), "static/".to_owned()));
    let site = Site {
        places: places.clone(),
        main,
        base: setting(&config, "url").zip(setting(&config, "baseUrl").or(Some("/".to_owned()))),
    };
    let mut articles: BTreeMap<String, (Place, Article)> = BTreeMap::new();
    for (code, place) in &places {
        if place != "docs/" {
            centre.elsewhere.push((place.clone(), "docs/".to_owned()));
        }
        let mut paths = Vec::new();
        walk(&dir.join(place), "", &["md", "mdx"], &mut paths)?;
        for path in paths {
            if path.split('/').any(|part| part.starts_with('_')) {
                centre.left_out.push(format!("{place}{path}: a part that others take in, by its name"));
                continue;
            }
            let file = dir.join(place).join(&path);
            let text = fs::read_to_string(&file).map_err(|error| NotRead::Io(file.clone(), error))?;
            let front = Front::of(&text.replace("\r\n", "\n"));
            if front.get("draft") == Some("true") && !takes_all {
                centre.left_out.push(format!("{place}{path}: is a draft"));
                continue;
            }
            take(&mut articles, &site, &path, code, place, front);
        }
    }
    categories(dir, &places, &mut articles, &mut centre);
    let mut all: Vec<(Place, Article)> = articles.into_values().collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    let is_placed = all.iter().any(|(place, _)| place.own.0 < i64::MAX);
    centre.articles = all.into_iter().map(|(_, article)| Article { is_placed, ..article }).collect();
    Ok(centre)
}

/// Where the site is, as its configuration says.
struct Site {
    /// Where each locale's pages are.
    places: Vec<(String, String)>,
    main: String,
    base: Option<(String, String)>,
}

/// What decides the order: the subject's place, then the article's, then its path.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    category: (i64, String),
    own: (i64, String),
}

fn take(
    articles: &mut BTreeMap<String, (Place, Article)>,
    site: &Site,
    path: &str,
    code: &str,
    place: &str,
    front: Front,
) {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let plain: Vec<&str> = stem.split('/').map(without_number).collect();
    let key = plain.join("/");
    let folder = plain.split_last().map(|(_, above)| above.join("/")).unwrap_or_default();
    let within = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    // What its address ends with: a slug from the folder or, with `/`, from the beginning; else its id, or its file's name.
    let route = match (front.get("slug"), front.get("id")) {
        (Some(slug), _) if slug.starts_with('/') => slug.trim_matches('/').to_owned(),
        (Some(slug), _) => within(slug.trim_matches('/')),
        (None, Some(id)) => within(id),
        (None, None) => key.strip_suffix("/index").or(key.strip_suffix("/README")).unwrap_or(&key).to_owned(),
    };
    let own = route.rsplit('/').next().filter(|_| front.get("slug").or(front.get("id")).is_some()).map(str::to_owned);
    let (above, name) = match plain.as_slice() {
        [above @ .., last, "index" | "README"] => (above.last().copied(), *last),
        [above @ .., last] => (above.last().copied(), *last),
        [] => (None, ""),
    };
    let (_, article) = articles.entry(key.clone()).or_insert_with(|| {
        let position = front.get("sidebar_position").and_then(|text| text.parse::<f64>().ok());
        let position = position.map_or(i64::MAX, |position| (position * 100.0) as i64);
        let category = stem.rsplit_once('/').map(|(folder, _)| folder.to_owned()).filter(|_| above.is_some());
        let mut article = Article {
            key: key.clone(),
            wanted_slug: Some(own.as_deref().unwrap_or(name).to_owned()),
            category: category.clone(),
            keywords: front.list("keywords"),
            ..Article::default()
        };
        let routes = [format!("docs/{key}"), format!("docs/{route}")];
        article.known_as.extend(routes.iter().filter_map(|route| address_in_export(route)));
        (Place { category: (i64::MAX, category.unwrap_or_default()), own: (position, path.to_owned()) }, article)
    });
    let (title, body) = front.titled(name);
    let old = site.base.as_ref().map(|(url, base)| {
        let language = if code == site.main { String::new() } else { format!("{code}/") };
        format!(
            "{}{}{language}docs/{route}",
            url.trim_end_matches('/'),
            if base.ends_with('/') { base.clone() } else { format!("{base}/") }
        )
    });
    // A translation may link to a page that is not translated.
    article.known_as.extend(site.places.iter().filter_map(|(_, place)| address_in_export(&format!("{place}{path}"))));
    let page = Page {
        title,
        summary: front.get("description").unwrap_or_default().to_owned(),
        body: Body::Markdown(body),
        updated: front.get("last_update").and_then(|text| day(text.trim_start_matches("date:").trim())),
        address: address_in_export(&format!("{place}{path}")),
        aliases: old.into_iter().filter(|old| Url::parse(old).is_ok()).collect(),
    };
    article.pages.insert(code.to_owned(), page);
}

/// The subjects: folders, called as `_category_.json` says.
fn categories(
    dir: &Path,
    places: &[(String, String)],
    articles: &mut BTreeMap<String, (Place, Article)>,
    centre: &mut Centre,
) {
    for (place, article) in articles.values_mut() {
        let Some(folder) = &article.category else { continue };
        let read = |place: &str| -> Option<Value> {
            let file = dir.join(place).join(folder);
            let json =
                fs::read_to_string(file.join("_category_.json")).ok().and_then(|text| serde_json::from_str(&text).ok());
            json.or_else(|| {
                let text = ["yml", "yaml"]
                    .iter()
                    .find_map(|ending| fs::read_to_string(file.join(format!("_category_.{ending}"))).ok())?;
                serde_json::to_value(toml::from_str::<toml::Table>(&yaml::to_toml(&text, |_, _| {})).ok()?).ok()
            })
        };
        let own = read("docs/");
        let position = own
            .as_ref()
            .and_then(|own| own.get("position")?.as_f64().or_else(|| own.get("position")?.as_str()?.parse().ok()));
        place.category.0 = position.map_or(i64::MAX, |position| (position * 100.0) as i64);
        let said = |value: &Value| value.get("label").and_then(Value::as_str).map(str::to_owned);
        let name = folder.rsplit('/').next().map(without_number).unwrap_or_default();
        let label = own.as_ref().and_then(said).unwrap_or_else(|| capital(&name.replace(['-', '_'], " ")));
        let category = centre
            .categories
            .entry(folder.clone())
            .or_insert_with(|| Category { slug: Some(name.to_owned()), ..Category::default() });
        for (code, place) in places {
            let messages = || -> Option<String> {
                let file = dir.join(format!("i18n/{code}/docusaurus-plugin-content-docs/current.json"));
                let all: Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
                let ending = format!(".category.{label}");
                let (_, message) = all.as_object()?.iter().find(|(key, _)| key.ends_with(&ending))?;
                message.get("message")?.as_str().map(str::to_owned)
            };
            let own = if place == "docs/" { None } else { read(place).as_ref().and_then(said).or_else(messages) };
            category.names.insert(code.clone(), own.unwrap_or_else(|| label.clone()));
        }
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

/// `01-intro` is `intro`: numbers order files, and are no part of their addresses.
fn without_number(name: &str) -> &str {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(['-', '_', '.']) {
        Some(plain) if rest.len() < name.len() && !plain.is_empty() => plain.trim_start_matches([' ', '-', '_']),
        _ => name,
    }
}

/// A setting of the configuration that is a text: `defaultLocale: 'en'`.
fn setting(config: &str, key: &str) -> Option<String> {
    let lines = config.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let value = lines
        .filter_map(|line| line.split_once(&format!("{key}:")))
        .find(|(before, _)| !before.ends_with(char::is_alphanumeric));
    let value = value.map(|(_, value)| value.trim())?;
    let quote = value.chars().next().filter(|c| matches!(c, '\'' | '"' | '`'))?;
    value.get(1..)?.split(quote).next().map(str::to_owned)
}

/// A page's Markdown as ours: what MDX has beside is taken out and named, links and pictures are led.
pub fn led(body: &str, around: &mut dyn Surroundings, losses: &mut Vec<String>) -> String {
    let plain = mdx::plain(body, losses);
    let text = relink(&plain, |of, target| match of {
        Of::Link => match around.lead(target) {
            Lead::Article(slug, place) => To::Target(place.map_or(slug.clone(), |place| format!("{slug}#{place}"))),
            Lead::File(path) => To::Target(destination(&path)),
            Lead::Lost(address) | Lead::Elsewhere(address) if address.is_empty() => {
                losses.push(format!("a link leads to `{target}`, which was not taken: its words are kept"));
                To::Words
            }
            Lead::Lost(address) => {
                losses.push(format!("a link still leads to the old help centre: {address}"));
                To::Target(address)
            }
            Lead::Here(_) | Lead::Elsewhere(_) => To::Same,
        },
        Of::Picture if crate::markdown::film::film(target).is_some() => To::Same,
        Of::Picture => match around.show(target) {
            Shown::Here(path) => To::Target(destination(&path)),
            Shown::There(address, told) => {
                losses.push(told);
                To::Target(address)
            }
            Shown::Nowhere(told) => {
                losses.push(told);
                To::Words
            }
        },
    });
    format!("{}\n", text.trim_matches('\n'))
}
