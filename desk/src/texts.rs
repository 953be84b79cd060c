//! The desk's texts. A visitor's pages and bundles have none of them.

use std::cell::RefCell;
use std::sync::LazyLock;

use nearhand_shared::locale::text::Texts;
use nearhand_shared::locale::{Locale, negotiate};

/// Each locale's texts. English first: who reads none of them reads that.
const SOURCES: [(&str, &str); 8] = [
    ("en", include_str!("../texts/en.ftl")),
    ("de", include_str!("../texts/de.ftl")),
    ("ja", include_str!("../texts/ja.ftl")),
    ("es", include_str!("../texts/es.ftl")),
    ("fr", include_str!("../texts/fr.ftl")),
    ("ar", include_str!("../texts/ar.ftl")),
    ("zh-Hans", include_str!("../texts/zh-Hans.ftl")),
    ("pt-BR", include_str!("../texts/pt-BR.ftl")),
];

/// For how many locales texts are kept; with regions there may be more than languages.
const KEPT: usize = 12;

thread_local! {
    static READ: RefCell<Vec<(Locale, Texts)>> = const { RefCell::new(Vec::new()) };
}

/// The locales that the desk speaks.
pub fn spoken() -> &'static [Locale] {
    static SPOKEN: LazyLock<Vec<Locale>> =
        LazyLock::new(|| SOURCES.iter().filter_map(|(tag, _)| Locale::parse(tag).ok()).collect());
    &SPOKEN
}

/// The texts for who reads these languages, most wanted first. Numbers and dates are those of their region.
pub fn texts_for(wanted: &[Locale]) -> Option<Texts> {
    let chosen = negotiate(wanted, spoken()).or_else(|| spoken().first())?;
    let locale = wanted.iter().find(|locale| chosen.is_written_like(locale)).unwrap_or(chosen);
    let kept = READ.with_borrow(|read| read.iter().find(|(known, _)| known == locale).map(|(_, texts)| texts.clone()));
    if kept.is_some() {
        return kept;
    }
    let tag = chosen.to_string();
    let (_, source) = SOURCES.iter().find(|(known, _)| *known == tag)?;
    let texts = Texts::new(locale, source);
    READ.with_borrow_mut(|read| {
        read.truncate(KEPT - 1);
        read.insert(0, (locale.clone(), texts.clone()));
    });
    Some(texts)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ids(source: &str) -> BTreeSet<&str> {
        let named = source.lines().filter_map(|line| line.split_once(" = ").or_else(|| line.split_once(" =")));
        named.map(|(id, _)| id).filter(|id| id.starts_with("desk-")).collect()
    }

    #[test]
    fn every_language_says_everything() {
        let english = ids(SOURCES[0].1);
        assert!(english.len() > 80);
        for (tag, source) in SOURCES {
            assert_eq!(ids(source), english, "{tag}");
            let texts = texts_for(&[Locale::parse(tag).unwrap()]).unwrap();
            for id in &english {
                // What is missing, or cannot be read, gives its id.
                assert_ne!(texts.get(id), *id, "{tag}");
            }
        }
    }

    #[test]
    fn what_pages_say_is_a_text_of_the_desk() {
        let english = ids(SOURCES[0].1);
        let mut said = 0;
        for file in std::fs::read_dir("src/page").unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let is_id =
                |part: &&str| part.starts_with("desk-") && !part.ends_with('-') && !part.contains([' ', '{', '.', '/']);
            for id in text.split('"').filter(is_id) {
                assert!(english.contains(id), "{id}");
                said += 1;
            }
        }
        assert!(said > 100, "{said}");
    }

    #[test]
    fn who_reads_none_of_them_reads_english() {
        let of = |tags: &[&str]| {
            let wanted: Vec<Locale> = tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect();
            texts_for(&wanted).unwrap().locale().to_string()
        };
        for (wanted, expected) in [
            (vec!["ko"], "en"),
            (vec![], "en"),
            (vec!["ko", "de-AT"], "de-AT"),
            (vec!["zh-SG"], "zh-SG"),
            (vec!["pt-PT"], "pt-PT"),
        ] {
            assert_eq!(of(&wanted), expected, "{wanted:?}");
        }
    }
}
