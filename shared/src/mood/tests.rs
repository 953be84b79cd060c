//! Every language's words can be read, and cases by language: `cases/<language>.tsv`.

use super::format::read;
use super::lexicon::LANGUAGES;
use super::*;
use crate::locale::Locale;
use crate::locale::text::spoken;

fn lexicon(tag: &str) -> &'static Lexicon {
    Lexicon::of(&Locale::parse(tag).unwrap()).unwrap()
}

fn judged(tag: &str, message: &str) -> Verdict {
    judge(message, lexicon(tag), Context::default())
}

macro_rules! cases {
    ($($tag:literal)*) => { [$(($tag, include_str!(concat!("cases/", $tag, ".tsv")))),*] };
}

/// By language, as people of it complain, and as they ask.
const CASES: [(&str, &str); 24] = cases!(
    "ar" "cs" "de" "el" "en" "es" "fa" "fr" "he" "hi" "id" "it" "ja" "ko" "nl" "pl" "pt-BR" "ru" "sv" "th" "tr" "uk" "vi"
    "zh-Hans"
);

#[test]
fn cases_are_judged_as_people_would() {
    let mut wrong = Vec::new();
    for (tag, cases) in CASES {
        let mut many = [0, 0];
        for case in cases.lines() {
            let (expected, message) = case.split_once('\t').unwrap();
            let verdict = judged(tag, message);
            many[usize::from(expected == "upset")] += 1;
            if verdict.is_upset != (expected == "upset") {
                wrong.push(format!("{tag} {expected} {}: {message} {:?}", verdict.score, verdict.fired));
            }
        }
        assert!(many.iter().all(|many| *many >= 10), "{tag} has {many:?} cases");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_of_the_widget_has_words_that_can_be_read() {
    for locale in spoken() {
        assert!(Lexicon::of(locale).is_some(), "{locale}");
    }
    for (language, text) in LANGUAGES {
        let (lines, bad) = read(text);
        assert!(bad.is_empty(), "{language}: lines {bad:?}");
        let classes = lines.iter().filter_map(|line| match line {
            format::Line::Entries(Meaning::Complaint(class, _), entries) => Some((*class, entries)),
            _ => None,
        });
        let mut many = 0;
        let mut named = std::collections::BTreeSet::new();
        for (class, entries) in classes {
            named.insert(class);
            many += entries.len();
            for entry in entries {
                assert!(lexicon(language).can_find(entry), "{language}: {entry}");
            }
        }
        assert_eq!(named.len(), Class::ALL.len(), "{language} lacks classes");
        assert!(many >= 150, "{language} has {many} entries");
    }
    assert!(Lexicon::of(&Locale::parse("sw").unwrap()).is_none());
}
