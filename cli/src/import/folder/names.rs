//! What everything is called in the new folder: locales, slugs, subjects.

use std::collections::{BTreeMap, BTreeSet};

use nearhand_shared::locale::Locale;

use super::{Folder, Wishes};
use crate::import::centre::Centre;
use crate::import::languages::Languages;
use crate::import::slugs::{ByKey, Slugs};

pub fn choose_locales(centre: &Centre, wishes: &Wishes, folder: &mut Folder) -> BTreeMap<String, Locale> {
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

pub fn main_code(centre: &Centre, locales: &BTreeMap<String, Locale>, folder: &Folder) -> Option<String> {
    let main = folder.locales.first()?;
    locales.iter().find(|(_, locale)| *locale == main).map(|(code, _)| code.clone()).or(centre.default_language.clone())
}

/// A slug for each article, by its title in the main language, else in English or any that has Latin letters.
pub fn slugs(centre: &Centre, main: Option<&str>) -> (Vec<String>, ByKey) {
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
pub fn categories(
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
