//! The notes: each language has them all, and what they make of a name.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::locale::text::spoken;

fn all() -> Vec<Culture> {
    let (cultures, wrong) = notes::all();
    assert_eq!(wrong, Vec::<String>::new());
    cultures
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn nearest<'c>(all: &'c [Culture], tag: &str, country: &str) -> &'c Culture {
    Culture::nearest(all, &locale(tag), (!country.is_empty()).then_some(country)).unwrap()
}

#[test]
fn every_language_of_the_product_says_everything() {
    let all = all();
    for locale in spoken() {
        let culture = Culture::nearest(&all, locale, None).unwrap();
        assert_eq!(culture.locale.id().language, locale.id().language, "{locale}");
    }
    for culture in &all {
        let tag = &culture.locale;
        assert!(!culture.greeting.is_empty() && !culture.closing.is_empty(), "{tag}");
        for (key, values) in KEYS {
            let said: Vec<&Fact> = culture.facts.iter().filter(|fact| fact.key == key).collect();
            assert!((1..=if key == ADDRESS { 2 } else { 1 }).contains(&said.len()), "{tag}: {key} {said:?}");
            assert!(said.iter().all(|fact| values.contains(&fact.value.as_str())), "{tag}: {key}");
        }
        let avoid: Vec<&Fact> = culture.facts.iter().filter(|fact| fact.key == "avoid").collect();
        assert!((2..=7).contains(&avoid.len()), "{tag}: {avoid:?}");
        for fact in &culture.facts {
            let of = format!("{tag}: {} {}", fact.key, fact.value);
            // What a text names has to be there, and nothing else is.
            let names = match (fact.key.as_str(), fact.value.as_str()) {
                ("by", "first" | "full") | ("order" | "tone" | "late", _) | (ADDRESS, "none") => false,
                ("avoid", value) => matches!(value, "titles" | "mister" | "letters" | "numbers" | "familiar"),
                _ => true,
            };
            assert_eq!(!fact.form.is_empty(), names, "{of}: {:?}", fact.form);
        }
        let greetings = culture.titles.iter().map(|(_, greeting)| greeting);
        for text in greetings.chain([&culture.greeting, &culture.closing]) {
            let plain = text.replace("{name}", "").replace("{given}", "").replace("{rest}", "");
            assert!(!plain.contains(['{', '}', '"']) || plain.contains("ד\"ר"), "{tag}: {text}");
        }
    }
    let tags: BTreeSet<String> = all.iter().map(|culture| culture.locale.to_string()).collect();
    assert_eq!(tags.len(), all.len(), "each once");
}

#[test]
fn somebody_is_greeted_as_the_language_wants_and_never_guessed_at() {
    let all = all();
    for (tag, country, name, expected) in [
        ("de", "DE", "Nadia Kaya", "Guten Tag Nadia Kaya,"),
        ("de", "DE", "Frau Kaya", "Sehr geehrte Frau Kaya,"),
        ("de", "CH", "Herr Dr. Weber", "Sehr geehrter Herr Dr. Weber"),
        // A title within a word is none.
        ("de", "AT", "Herrmann Maier", "Guten Tag Herrmann Maier,"),
        ("en", "US", "Alex Poe", "Hi Alex,"),
        ("en", "US", "J. Weber", "Hi J. Weber,"),
        ("en", "US", "Cher", "Hi Cher,"),
        ("en", "US", "佐藤 花子", "Hi 佐藤 花子,"),
        ("en", "GB", "Alex Poe", "Hello Alex Poe,"),
        ("en", "GB", "Mr. Poe", "Dear Mr Poe,"),
        ("en", "GB", "Drew Poe", "Hello Drew Poe,"),
        ("en", "IN", "Kiran D.", "Dear Kiran D.,"),
        ("ja", "JP", "佐藤 花子", "佐藤 花子様"),
        ("ja", "JP", "佐藤様", "佐藤様"),
        ("ja", "JP", "Hanako Sato", "Hanako Sato様"),
        ("ko", "KR", "김민수님", "김민수 님, 안녕하세요."),
        ("sv", "SE", "Nadia Kaya", "Hej Nadia!"),
        ("tr", "TR", "Deniz Kaya", "Merhaba Deniz Kaya,"),
        ("tr", "TR", "Deniz Hanım", "Sayın Deniz Hanım,"),
        ("th", "TH", "คุณมาลี", "เรียน คุณมาลี"),
        ("hu", "HU", "Kovács Anna", "Tisztelt Kovács Anna!"),
        ("pt-PT", "PT", "Sra. Reis", "Exma. Senhora Reis,"),
        ("zh-Hant", "TW", "陳小姐", "陳小姐 您好："),
        ("zh-Hans", "CN", "陈", "陈，您好！"),
        ("cs", "CZ", "Petr Novák", "Dobrý den,"),
        ("de", "DE", " ", ""),
        ("de", "DE", "Frau", "Guten Tag Frau,"),
    ] {
        assert_eq!(nearest(&all, tag, country).greeting_to(name), expected, "{tag}-{country} {name}");
    }
}

#[test]
fn the_nearest_notes_are_those_of_the_language_where_they_are() {
    let all = all();
    for (tag, country, expected) in [
        ("de", "AT", "de-AT"),
        ("de", "DE", "de"),
        ("de", "", "de"),
        ("de-CH", "DE", "de-CH"),
        ("es", "CO", "es-CO"),
        ("es", "CL", "es-419"),
        ("es-419", "MX", "es-MX"),
        ("pt-BR", "BR", "pt"),
        ("pt-PT", "PT", "pt-PT"),
        ("fr", "CA", "fr-CA"),
        ("fr", "SN", "fr"),
        ("ar", "SA", "ar-SA"),
        ("zh-Hant", "HK", "zh-Hant-HK"),
        ("zh-Hant", "TW", "zh-Hant"),
        ("zh-Hans", "CN", "zh"),
        ("sr-Latn", "RS", "sr-Latn"),
        ("nn", "NO", "nb"),
        ("en", "US", "en-US"),
    ] {
        assert_eq!(nearest(&all, tag, country).locale.to_string(), expected, "{tag} {country}");
    }
    assert!(Culture::nearest(&all, &locale("tlh"), None).is_none());
}

#[test]
fn the_sites_own_tone_counts_where_the_language_has_both() {
    let all = all();
    let address = |tag: &str, tone| {
        let facts = nearest(&all, tag, "").facts_in(tone);
        let ways: Vec<String> =
            facts.iter().filter(|f| f.key == ADDRESS).map(|f| format!("{} {}", f.value, f.form)).collect();
        assert_eq!(ways.len(), 1, "{tag}");
        ways.concat()
    };
    for (tag, tone, expected) in [
        ("de", None, "formal Sie"),
        ("de", Some(Tone::Formal), "formal Sie"),
        ("de", Some(Tone::Familiar), "familiar du"),
        ("sv", None, "familiar du"),
        ("sv", Some(Tone::Formal), "familiar du"),
        ("es-AR", None, "formal usted"),
        ("es-AR", Some(Tone::Familiar), "familiar vos"),
        ("ja", Some(Tone::Familiar), "polite です・ます"),
        ("en", Some(Tone::Formal), "none "),
    ] {
        assert_eq!(address(tag, tone), expected, "{tag} {tone:?}");
    }
}

#[test]
fn a_sites_own_lines_are_of_the_language_then_of_the_country() {
    let lines: BTreeMap<String, Vec<String>> =
        [("de", "general"), ("de-AT", "Austria"), ("zh-Hant", "traditional"), ("en", "other")]
            .map(|(tag, line)| (tag.to_owned(), vec![line.to_owned()]))
            .into();
    for (tag, country, expected) in [
        ("de", "AT", vec!["general", "Austria"]),
        ("de-AT", "DE", vec!["general", "Austria"]),
        ("de", "", vec!["general"]),
        ("zh-Hant", "TW", vec!["traditional"]),
        ("fr", "FR", vec![]),
    ] {
        let country = (!country.is_empty()).then_some(country);
        assert_eq!(own_lines(&lines, &locale(tag), country), expected, "{tag} {country:?}");
    }
}

#[test]
fn what_is_wrong_with_notes_is_told_with_its_line() {
    for (source, expected) in [
        ("order = both", "1: `both` is no value of `order`: given, family"),
        ("# x\n\ncolour = red", "3: `colour` is no key"),
        ("order", "1: `order` is no `key = value`"),
        ("avoid = vague; rude", "1: `rude` is no value of `avoid`"),
        ("title = Frau", "1: a title is followed by"),
        ("[nowhere!]", "1: `nowhere!` is not a BCP 47"),
        ("address = formal a\naddress = familiar b\naddress = none", "3: there are two ways"),
    ] {
        let error = notes::read("de", source).unwrap_err();
        assert!(error.starts_with(expected), "{error}");
    }
}
