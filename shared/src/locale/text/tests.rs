//! Every language of the widget against English: what is missing, superfluous or wrong.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};

use super::rules::{KIND, PLACES, Plurals, Selection, Uses, columns, given, is_untranslated};
use super::*;

/// What is compared of one message.
#[derive(Debug, Default)]
struct Shape {
    variables: BTreeSet<&'static str>,
    uses: Uses<'static>,
}

#[test]
fn every_language_has_every_text_with_its_variables_and_plurals() {
    let base = shapes(BASE);
    let mut wrong = Vec::new();
    for (tag, _) in LOCALES {
        let own = shapes(tag);
        for id in base.keys().filter(|id| !own.contains_key(*id)) {
            wrong.push(format!("{tag}: `{id}` is missing"));
        }
        for id in own.keys().filter(|id| !base.contains_key(id.split('.').next().unwrap())) {
            wrong.push(format!("{tag}: `{id}` is not in {BASE}"));
        }
        let plurals = Plurals::of(&Locale::parse(tag).unwrap()).unwrap();
        for (id, shape) in &own {
            let message = id.split('.').next().unwrap();
            let Some(english) = base.get(message) else { continue };
            let (text, selections) = (&shape.uses.text, &shape.uses.selections);
            if message != id && own[message].uses.text == *text {
                wrong.push(format!("{tag}: `{id}` says the same as `{message}`: leave it out"));
            }
            if message != id {
                // A form in another tone says the same: one that stands under the wrong text is of another length.
                let (own_length, length) = (text.chars().count(), own[message].uses.text.chars().count());
                if own_length > 2 * length + 30 || length > 2 * own_length + 30 {
                    wrong.push(format!("{tag}: `{id}` is not as long as `{message}`: does it belong to another text?"));
                }
                if ["enter-", "desk-"].iter().any(|of_staff| message.starts_with(of_staff)) {
                    wrong.push(format!("{tag}: `{id}`: the people of a business are addressed alike in every market"));
                }
            }
            // Each language chooses by the form of a time where it needs to.
            let without_kind = |shape: &Shape| -> BTreeSet<_> {
                shape.variables.iter().filter(|name| **name != KIND).copied().collect()
            };
            let may_choose = given(&english.uses).contains(KIND) || !shape.variables.contains(KIND);
            if without_kind(shape) != without_kind(english) || !may_choose {
                let (own, english) = (&shape.variables, &english.variables);
                wrong.push(format!("{tag}: `{id}` has the variables {own:?}, not {english:?}"));
            }
            let unknown: Vec<_> = selections.iter().flat_map(Selection::unknown_kinds).collect();
            if !unknown.is_empty() {
                wrong.push(format!("{tag}: `{id}` has variants for the forms {unknown:?} of a time"));
            }
            let of_numbers = |uses: &Uses<'_>| uses.selections.iter().any(|selection| selection.by != Some(KIND));
            if of_numbers(&shape.uses) != of_numbers(&english.uses) {
                wrong.push(format!("{tag}: `{id}` has {} selections", selections.len()));
            }
            for selection in selections.iter().filter(|selection| selection.by != Some(KIND)) {
                let (unknown, missing) = (plurals.unknown(selection), plurals.missing(selection));
                if !unknown.is_empty() || !missing.is_empty() {
                    wrong.push(format!("{tag}: `{id}` lacks the plurals {missing:?}, and nobody knows {unknown:?}"));
                }
            }
            if *tag != BASE && is_untranslated(text, &english.uses.text) {
                wrong.push(format!("{tag}: `{id}` is still English: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_fits_its_place() {
    for (tag, _) in LOCALES {
        let texts = Texts::new(&Locale::parse(tag).unwrap(), "");
        for (id, most) in PLACES {
            for tone in [Tone::Formal, Tone::Familiar] {
                let columns = columns(&texts.in_tone(tone).get(id));
                assert!(columns <= most, "{tag}: `{id}` takes {columns} columns, and {most} are there");
            }
        }
    }
}

#[test]
fn a_text_takes_columns() {
    for (text, expected) in
        [("", 0), ("Hilfe", 5), ("ヘルプ", 6), ("ช่วยเหลือ", 7), ("می\u{200c}خواهم", 7), ("e\u{301}", 1)]
    {
        assert_eq!(columns(text), expected, "{text}");
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    // locale | variants | never chosen | missing
    let cases = [
        ("en", "one *other", "", ""),
        ("en", "one few *other", "few", ""),
        ("en", "*other", "", "one"),
        ("en", "1 *other", "", ""),
        ("en", "0 *other", "", "one"),
        ("de", "ein *other", "ein", "one"),
        ("pl", "one *other", "", "few many"),
        ("pl", "1 few many *other", "", ""),
        ("fr", "1 many *other", "", "one"),
        ("fr", "0 1 many *other", "", ""),
        ("ja", "one *other", "one", ""),
        ("ar", "zero one two few many *other", "", ""),
        ("ar", "0 1 2 few many *other", "", ""),
    ];
    for (tag, variants, unknown, missing) in cases {
        let variants: String =
            variants.split(' ').map(|key| format!("\n [{key}] x").replace("[*other]", "*[other]")).collect();
        let source = format!("n = {{ $n ->{variants}\n }}");
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
        let Entry::Message(message) = &resource.body[0] else { panic!("{source}") };
        let uses = uses(message.value.as_ref().unwrap());
        let plurals = Plurals::of(&Locale::parse(tag).unwrap()).unwrap();
        let found = (plurals.unknown(&uses.selections[0]).join(" "), plurals.missing(&uses.selections[0]).join(" "));
        assert_eq!(found, (unknown.to_owned(), missing.to_owned()), "{tag}: {variants}");
    }
    let polish = Plurals::of(&Locale::parse("pl").unwrap()).unwrap();
    assert_eq!(
        ["one", "few", "many", "other", "two"].map(|name| polish.first(name)),
        [Some(1), Some(2), Some(0), None, None]
    );
}

#[test]
fn a_familiar_tone_is_taken_where_a_text_has_it() {
    let texts = |tag: &str, own: &str| Texts::new(&Locale::parse(tag).unwrap(), own).in_tone(Tone::Familiar);
    assert_eq!(texts("de", "").get("home-title"), "Wie können wir dir helfen?");
    assert_eq!(texts("de", "").get("search-button"), "Suchen");
    assert_eq!(texts("en", "").get("home-title"), "How can we help?");
    // What a site writes itself has the forms that it gives.
    assert_eq!(texts("de", "home-title = Hallo").get("home-title"), "Hallo");
    assert_eq!(texts("de", "home-title = Guten Tag\n    .familiar = Na?").get("home-title"), "Na?");
}

#[test]
fn a_familiar_visitor_is_never_addressed_formally() {
    // What only people and programs of the business read.
    let of_staff = ["enter-", "desk-", "query-", "error-merge", "error-addressee"];
    // `Sie` and `ihr` are "they" and "her" as well: these are looked at as they are written.
    let formal: [(&str, &[&str]); 4] = [
        ("de", &["Sie", "Ihnen"]),
        ("nl", &["u", "U", "uw", "Uw"]),
        ("fr", &["vous", "Vous", "votre", "Votre", "vos", "Vos"]),
        ("es", &["usted", "Usted"]),
    ];
    for (tag, formal) in formal {
        let all = shapes(tag);
        let is_formal = |text: &str| {
            let mut begins = true;
            text.split_whitespace().any(|word| {
                let is_first = std::mem::replace(&mut begins, word.ends_with(['.', ':', '!', '?']));
                let word = word.trim_matches(|c: char| !c.is_alphabetic());
                // At the beginning of a sentence `Sie` may be "it" or "they".
                (formal.contains(&word) && !(word == "Sie" && is_first)) || (tag == "de" && word.starts_with("Ihr"))
            })
        };
        let wrong = all.iter().filter(|(id, shape)| {
            let is_shown = id.contains('.') || !all.contains_key(&format!("{id}.{FAMILIAR}"));
            is_shown && is_formal(&shape.uses.text) && !of_staff.iter().any(|prefix| id.starts_with(prefix))
        });
        assert_eq!(wrong.map(|(id, _)| id.as_str()).collect::<Vec<_>>(), Vec::<&str>::new(), "{tag}");
    }
}

#[test]
fn pseudo_locales_are_english_made_strange() {
    let texts = |tag: &str, own: &str| Texts::new(&Locale::parse(tag).unwrap(), own);
    assert_eq!(texts("en-XA", "").get("search-button"), "Şḗḗȧȧřƈħ");
    assert_eq!(texts("en-XA", "brand = Lumen").get("brand"), "Ŀŭḿḗḗƞ");
    assert_eq!(texts("ar-XB", "").get("search-button"), "\u{202e}Search\u{202c}");
    assert_eq!(texts("ar-XB", "").locale().dir(), "rtl");
    assert_eq!(texts("en-XA", "").with("request-thanks", &[("reference", "EU-1".into())]).matches("EU-1").count(), 1);
}

#[test]
fn plurals_digits_and_overrides_work() {
    let texts = |tag: &str, own: &str| Texts::new(&Locale::parse(tag).unwrap(), own);
    let count = |tag: &str, n: u32| texts(tag, "").with("results-count", &[("count", n.into()), ("query", "x".into())]);
    assert_eq!(count("en", 1), "\u{2068}1\u{2069} article for “\u{2068}x\u{2069}”");
    assert_eq!(count("en", 1234), "\u{2068}1,234\u{2069} articles for “\u{2068}x\u{2069}”");
    let arabic: BTreeSet<String> = [0, 1, 2, 3, 11, 100].map(|n| count("ar", n)).into();
    assert_eq!(arabic.len(), 6);
    assert_eq!(texts("de", "search-button = Los").get("search-button"), "Los");
    assert_eq!(texts("en", "").get("no-such-text"), "no-such-text");
    assert_eq!(texts("en", "broken = { $").get("search-button"), "Search");
}

#[test]
fn texts_are_the_nearest_and_numbers_the_visitors() {
    // asked for | `lang` of the page | the word for searching, and a number, as they are written there
    let cases = [
        ("de-CH", "de-CH", "Suchen", "1'234'567"),
        ("de-AT", "de-AT", "Suchen", "1\u{a0}234\u{a0}567"),
        ("en-IN", "en-IN", "Search", "12,34,567"),
        ("es-AR", "es-AR", "Buscar", "1.234.567"),
        ("es-419", "es-419", "Buscar", "1,234,567"),
        ("pt-AO", "pt-AO", "Pesquisar", "1\u{a0}234\u{a0}567"),
        ("zh-HK", "zh-HK", "搜尋", "1,234,567"),
        ("ar-EG", "ar-EG", "بحث", "١٬٢٣٤٬٥٦٧"),
        ("ar-MA", "ar-MA", "بحث", "1.234.567"),
        // Another language, or another script: it says what it is.
        ("qu", "es", "Buscar", "1.234.567"),
        ("sr-Latn", "sr", "Тражи", "1.234.567"),
        ("nn-NO", "nb", "Søk", "1\u{a0}234\u{a0}567"),
        ("tlh", "en", "Search", "1,234,567"),
        ("en-XA", "en-XA", "Şḗḗȧȧřƈħ", "1,234,567"),
        ("ar-XB", "ar-XB", "\u{202e}Search\u{202c}", "1,234,567"),
    ];
    for (asked, lang, search, number) in cases {
        let texts = Texts::new(&Locale::parse(asked).unwrap(), "n = { $n }");
        let shown = texts.with("n", &[("n", 1_234_567.into())]);
        let got = (texts.locale().to_string(), texts.get("search-button"), shown);
        assert_eq!(got, (lang.to_owned(), search.to_owned(), number.to_owned()), "{asked}");
    }
}

#[test]
fn a_language_that_is_not_spoken_has_a_stand_in() {
    let locale = |tag: &str| Locale::parse(tag).unwrap();
    let stand_in = |tag: &str| stand_in_for(&locale(tag)).map(ToString::to_string).unwrap_or_default();
    let cases =
        [("de-CH", ""), ("zh-MO", ""), ("qu", "es"), ("sr-Latn", "sr"), ("nn", "nb"), ("be", "ru"), ("tlh", "en")];
    assert_eq!(cases.map(|(tag, _)| (tag, stand_in(tag))), cases.map(|(tag, expected)| (tag, expected.to_owned())));
    // What one can read is better than what is always there.
    let spoken_for =
        |tags: &str| spoken_for(&tags.split_whitespace().map(locale).collect::<Vec<_>>()).unwrap().to_string();
    assert_eq!(["rm", "tlh br", "tlh", ""].map(spoken_for), ["de", "fr", "en", "en"]);
}

#[test]
fn a_regions_plurals_are_those_of_its_texts() {
    let own = "n = { $n ->\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let all = |tag: &str| {
        let texts = Texts::new(&Locale::parse(tag).unwrap(), own);
        [0, 1, 2, 3, 5, 11, 21, 100].map(|n: u32| texts.with("n", &[("n", n.into())]))
    };
    for (region, language) in
        [("ar-EG", "ar"), ("pt-AO", "pt-PT"), ("es-AR", "es-419"), ("ro-MD", "ro"), ("zh-HK", "zh-Hant")]
    {
        assert_eq!(all(region), all(language), "{region}");
    }
}

fn shapes(tag: &str) -> BTreeMap<String, Shape> {
    let text = LOCALES.iter().find(|(known, _)| *known == tag).unwrap().1;
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        assert!(shapes.insert(id.to_owned(), shape(message.value.as_ref().unwrap())).is_none(), "{tag}: {id} twice");
        for attribute in &message.attributes {
            assert_eq!(attribute.id.name, FAMILIAR, "{tag}: {id} has an attribute that nobody reads");
            shapes.insert(format!("{id}.{FAMILIAR}"), shape(&attribute.value));
        }
    }
    shapes
}

fn shape(pattern: &Pattern<&'static str>) -> Shape {
    let uses = uses(pattern);
    Shape { variables: uses.variables.iter().copied().collect(), uses }
}

fn uses<'a>(pattern: &Pattern<&'a str>) -> Uses<'a> {
    let mut uses = Uses::default();
    uses.read(pattern);
    uses
}

mod files;
