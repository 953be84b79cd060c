//! Cases as tables: ICU's own in `icu.txt`, with which of them differ and why, and our visitors' in `visitors.txt`.

use proptest::prelude::*;

use super::*;

/// What the widget speaks, or will.
const EVERY: &str = "en zh-Hans zh-Hant ja ko es es-419 pt-BR pt-PT fr de it nl sv da nb fi pl cs sk hu ro bg el tr ru \
                     uk lt lv et hr sr ar he fa hi bn ta th vi id af az ca eu fil gl gu hy ka kk km mk ml mr ms sl sq sw te ur";

fn list(tags: &str) -> Vec<Locale> {
    let tags = match tags.trim() {
        "*" => EVERY,
        "-" => "",
        tags => tags,
    };
    tags.split_whitespace().map(|tag| Locale::parse(tag).unwrap()).collect()
}

/// Compares with a table; says how many cases it has.
fn check(table: &str) -> usize {
    let lines: Vec<&str> = table.lines().filter(|line| !line.starts_with('#')).collect();
    let (mut count, mut wrong) = (0, Vec::new());
    for row in lines.join("\n").replace("\n    ", " ").lines().filter(|row| !row.is_empty()) {
        let (available, cells) = row.split_once(" | ").unwrap();
        let among = list(available);
        for (wanted, expected) in cells.split(';').map(|cell| cell.split_once('>').unwrap()) {
            let expected = list(expected).pop();
            for wanted in wanted.split(',') {
                let chosen = negotiate(&list(wanted), &among);
                count += 1;
                if chosen != expected.as_ref() {
                    wrong.push(format!("{wanted} of {available}: {chosen:?}, not {expected:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    count
}

#[test]
fn icus_cases_come_out_as_with_icu() {
    assert_eq!(check(include_str!("icu.txt")), 365);
}

#[test]
fn our_visitors_get_what_they_can_read() {
    assert!(check(include_str!("visitors.txt")) > 300);
}

#[test]
fn every_locale_serves_itself_and_its_own_region() {
    let every = list("*");
    for have in &every {
        let mut id = have.id().clone();
        LocaleExpander::new_extended().maximize(&mut id);
        for wanted in [have.to_string(), id.to_string(), format!("{}-u-ca-gregory", have)] {
            assert_eq!(negotiate(&list(&wanted), &every), Some(have), "{wanted}");
        }
    }
}

#[test]
fn the_table_is_as_the_search_in_it_needs_it() {
    assert!(cldr::LANGUAGES.is_sorted_by(|a, b| (a.0, a.1) < (b.0, b.1)));
    assert!(cldr::SCRIPTS.is_sorted_by(|a, b| (a.0, a.1, a.2, a.3) < (b.0, b.1, b.2, b.3)));
    for regions in cldr::CLUSTERS.iter().map(|cluster| cluster.regions) {
        assert!(regions.inside.is_sorted() && regions.across.is_sorted());
    }
}

#[test]
fn distances_are_cldrs() {
    let expander = LocaleExpander::new_extended();
    let full = |tag: &str| Full::of(Locale::parse(tag).unwrap().id(), &expander);
    // Languages alone have no distance here: `related` has them.
    let cases = [
        ("en", "en", 0),
        ("en", "en-US", 1),
        ("zh-TW", "zh-Hant", 3),
        ("en-AU", "en-GB", 3 * UNIT),
        ("en-GB", "en-AU", 3 * UNIT),
        ("en-US", "en-GB", DEMOTION),
        ("en-001", "en-GB", 5 * UNIT),
        ("es-AR", "es-419", 4 * UNIT),
        ("es-AR", "es", 5 * UNIT),
        ("zh-HK", "zh-MO", 4 * UNIT),
        ("zh-HK", "zh-Hans", (cldr::SCRIPT + cldr::REGION) * UNIT),
        ("sr", "sr-Latn", 5 * UNIT),
        ("xx-DE", "xx", cldr::REGION * UNIT),
    ];
    for (want, have, expected) in cases {
        assert_eq!(full(want).distance(&full(have), 0), expected, "{want} {have}");
    }
    let of_breton: Vec<_> =
        related(icu_locale::subtags::language!("br")).iter().map(|(_, to, d)| (to.as_str(), *d)).collect();
    assert_eq!(of_breton, [("fr", 20)]);
}

/// Tags that are likely to be near each other, and some that are not.
fn tag() -> impl Strategy<Value = String> {
    let language = prop_oneof!["en|es|pt|zh|sr|ar|no|nb|nn|da|de|gsw|ca|br|fr", "[a-z]{2,3}"];
    let script = prop_oneof![Just(""), Just("-Latn"), Just("-Cyrl"), Just("-Hans"), Just("-Hant")];
    let region = prop_oneof!["|-GB|-US|-419|-001|-HK|-TW|-BR|-MX", "-[A-Z]{2}"];
    (language, script, region).prop_map(|(language, script, region)| format!("{language}{script}{region}"))
}

fn locales(most: usize) -> impl Strategy<Value = Vec<Locale>> {
    let some = tag().prop_filter_map("no locale", |tag| Locale::parse(&tag).ok());
    proptest::collection::vec(some, 0..=most)
}

proptest! {
    #[test]
    fn what_is_chosen_is_available(wanted in locales(6), available in locales(8)) {
        if let Some(chosen) = negotiate(&wanted, &available) {
            prop_assert!(available.contains(chosen));
        }
    }

    #[test]
    fn what_is_wanted_first_and_available_is_chosen(wanted in locales(6), mut available in locales(8), at in 0..8_usize) {
        if let Some(first) = wanted.first() {
            available.insert(at.min(available.len()), first.clone());
            prop_assert_eq!(negotiate(&wanted, &available), Some(first));
        }
    }

    #[test]
    fn a_further_wish_takes_nothing_away(wanted in locales(4), more in locales(4), available in locales(8)) {
        let all = [wanted.clone(), more].concat();
        prop_assert!(negotiate(&wanted, &available).is_none() || negotiate(&all, &available).is_some());
    }
}
