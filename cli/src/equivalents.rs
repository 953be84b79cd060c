//! Words that mean the same to those who ask a shop: who writes "package" finds the article that says "parcel". A list a
//! language (`cli/equivalents/`), to which a site adds its own (`equivalents/<language>.txt`).
//!
//! They are put into the index when a site is published: an article that has one of them is found by the others, too. An
//! article of the default language is found by those of languages that the site is not in, since people ask in theirs.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use nearhand_shared::locale::Locale;
use nearhand_shared::search::{Stemmer, tokens};

/// The name of the group of words that say nothing: of questions and politeness.
const IDLE: &str = "-";

const OWN: [(&str, &str); 12] = [
    ("ar", include_str!("../equivalents/ar.txt")),
    ("de", include_str!("../equivalents/de.txt")),
    ("en", include_str!("../equivalents/en.txt")),
    ("es", include_str!("../equivalents/es.txt")),
    ("fr", include_str!("../equivalents/fr.txt")),
    ("it", include_str!("../equivalents/it.txt")),
    ("ja", include_str!("../equivalents/ja.txt")),
    ("nl", include_str!("../equivalents/nl.txt")),
    ("pl", include_str!("../equivalents/pl.txt")),
    ("pt-BR", include_str!("../equivalents/pt-BR.txt")),
    ("tr", include_str!("../equivalents/tr.txt")),
    ("zh-Hans", include_str!("../equivalents/zh-Hans.txt")),
];

/// Words by what they mean: the name of that is the same in all languages.
type Groups = BTreeMap<String, Words>;

/// Words of one thing.
#[derive(Debug, Clone, Default)]
struct Words {
    /// An article that has one of them is about it.
    said: BTreeSet<String>,
    /// It is asked for by these too, but an article may say them of anything: behind `|`.
    asked: BTreeSet<String>,
}

/// The words of all languages.
#[derive(Debug, Clone)]
pub struct Equivalents(BTreeMap<String, Groups>);

impl Default for Equivalents {
    fn default() -> Self {
        let mut all = Equivalents(BTreeMap::new());
        for (tag, text) in OWN {
            all.add(tag, text, |_, _| {});
        }
        all
    }
}

impl Equivalents {
    /// Adds a file's: a line is `name: word, word | words that only ask for it`. `report` is told of what cannot be read, by lines counted from 1.
    pub fn add(&mut self, tag: &str, text: &str, mut report: impl FnMut(usize, String)) {
        let groups = self.0.entry(language(tag)).or_default();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let Some((name, words)) = line.split_once(':') else {
                report(number, format!("write words that mean the same as `name: word, word`: {line}"));
                continue;
            };
            let (said, asked) = words.split_once('|').unwrap_or((words, ""));
            let words = |text: &str| -> Vec<String> {
                let words = text.split([',', '、', '،', '，']).map(str::trim).filter(|word| !word.is_empty());
                words.map(str::to_owned).collect()
            };
            let group = groups.entry(name.trim().to_owned()).or_default();
            group.said.extend(words(said));
            group.asked.extend(words(asked));
        }
    }

    /// What says nothing in a language, folded.
    pub fn idle(&self, locale: &Locale) -> HashSet<String> {
        let words = self.of(locale).and_then(|groups| groups.get(IDLE));
        words.into_iter().flat_map(|words| &words.said).flat_map(|word| tokens(word)).map(|token| token.term).collect()
    }

    /// The words by which articles of a language are found beside their own.
    pub fn within(&self, locale: &Locale) -> Within<'_> {
        let stemmer = Stemmer::of(locale);
        let own = self.of(locale).into_iter().flatten().filter(|(name, _)| *name != IDLE);
        let groups = own.map(|(name, words)| Group {
            own: words.said.iter().map(|word| (word.as_str(), stems(word, &stemmer))).collect(),
            asked: words.asked.iter().map(|word| (word.as_str(), stems(word, &stemmer))).collect(),
            elsewhere: self.0.iter().filter_map(|(tag, groups)| Some((tag.as_str(), groups.get(name)?))).collect(),
        });
        let groups = groups.collect();
        Within { stemmer, groups, language: language_of(locale) }
    }

    fn of(&self, locale: &Locale) -> Option<&Groups> {
        self.0.get(&language_of(locale))
    }
}

/// What means the same in one language.
pub struct Within<'e> {
    stemmer: Stemmer,
    language: String,
    groups: Vec<Group<'e>>,
}

/// Words that mean the same: the language's with their stems, and those of all languages.
struct Group<'e> {
    own: Vec<(&'e str, HashSet<String>)>,
    asked: Vec<(&'e str, HashSet<String>)>,
    elsewhere: Vec<(&'e str, &'e Words)>,
}

impl Within<'_> {
    /// The words by which an article is found beside its own, by what stands out in it; also those of languages in which
    /// people ask for it who find no other.
    pub fn beside(&self, text: &str, is_asked_in: impl Fn(&str) -> bool) -> String {
        let has = stems(text, &self.stemmer);
        let is_said = |stems: &HashSet<String>| !stems.is_empty() && stems.is_subset(&has);
        let mut words = Vec::new();
        for group in self.groups.iter().filter(|group| group.own.iter().any(|(_, stems)| is_said(stems))) {
            // What it has by itself counts there.
            words.extend(
                group.own.iter().chain(&group.asked).filter(|(_, stems)| !stems.is_subset(&has)).map(|(word, _)| *word),
            );
            let others = group.elsewhere.iter().filter(|(tag, _)| *tag != self.language && is_asked_in(tag));
            words.extend(others.flat_map(|(_, words)| words.said.iter().chain(&words.asked)).map(String::as_str));
        }
        words.join(" ")
    }
}

fn stems(text: &str, stemmer: &Stemmer) -> HashSet<String> {
    tokens(text).iter().map(|token| stemmer.stem(&token.term).into_owned()).collect()
}

/// The language of a tag; Chinese by its script.
fn language(tag: &str) -> String {
    Locale::parse(tag).map_or_else(|_| tag.to_owned(), |locale| language_of(&locale))
}

/// The same of a locale.
pub fn language_of(locale: &Locale) -> String {
    let tag = locale.to_string();
    let language = locale.id().language.to_string();
    if language == "zh" && (tag.contains("Hant") || tag.contains("TW") || tag.contains("HK")) {
        return "zh-Hant".to_owned();
    }
    language
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_found_by_what_means_the_same() {
        let all = Equivalents::default();
        let english = Locale::parse("en").unwrap();
        let beside = all.within(&english).beside("Track your parcels", |tag| tag == "es");
        let words: Vec<&str> = beside.split(' ').collect();
        for word in ["package", "shipment", "paquete", "seguimiento"] {
            assert!(words.contains(&word), "{word}: {beside}");
        }
        assert!(!words.contains(&"parcel") && !words.contains(&"refund"), "{beside}");
        assert_eq!(all.within(&english).beside("Choose a lamp", |_| true), "");
        assert!(all.idle(&english).contains("please"));
    }

    #[test]
    fn what_only_asks_for_a_thing_says_it_of_no_article() {
        let mut all = Equivalents::default();
        all.add("en", "lantern: lantern | glow, outdoors\n", |_, _| {});
        let english = Locale::parse("en").unwrap();
        let within = all.within(&english);
        assert_eq!(within.beside("Our lanterns outdoors", |_| false), "glow");
        assert_eq!(within.beside("Lamps that glow outdoors", |_| false), "");
    }

    #[test]
    fn a_site_adds_its_own() {
        let mut all = Equivalents::default();
        let mut told = Vec::new();
        all.add("en", "# ours\nbulb: bulb, globe\nnonsense\nparcel: box\n", |line, _| told.push(line));
        assert_eq!(told, [3]);
        let english = Locale::parse("en").unwrap();
        assert_eq!(all.within(&english).beside("The right bulb", |_| true), "globe");
        assert!(all.within(&english).beside("A box", |_| false).contains("parcel"));
    }

    #[test]
    fn every_language_names_the_same_things() {
        let all = Equivalents::default();
        let names = |tag: &str| all.0[tag].keys().cloned().collect::<Vec<_>>();
        for tag in all.0.keys() {
            assert_eq!(names(tag), names("en"), "{tag}");
        }
    }
}
