//! `replies/<locale>/<id>.md` and `culture/<locale>.md`: what is wrong with them, and what becomes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

mod support;

use nearhand::compile;
use nearhand_shared::content::{ForDesk, Part, read};
use support::{SITE, found, site};

const REPLY: &str =
    "+++\ntitle = \"Where it is\"\nfill = [\"order\"]\n+++\n\nHello { $name },\n\n{$order} is on its way.\n";

fn for_desk(changes: &[(&str, &str)]) -> ForDesk {
    let compiled = compile(site(changes).path()).unwrap();
    assert_eq!(compiled.manifest.desk.as_ref(), Some(&compiled.desk.0));
    match read(&compiled.desk.0.name, compiled.desk.1).unwrap().pop() {
        Some(Part::Desk(desk)) => desk,
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_id_in_several_languages_is_one_reply() {
    let desk = for_desk(&[
        ("replies/de/where.md", "Guten Tag { $name },\r\n\r\n{ $agent }\n\n"),
        ("replies/en/where.md", REPLY),
        ("replies/en/thanks.md", "+++\n+++\nThank you.\n"),
    ]);
    let texts = desk.replies.iter().flat_map(|reply| reply.texts.iter().map(move |text| (reply, text)));
    let told: Vec<String> =
        texts.map(|(reply, text)| format!("{} {} {}: {}", reply.id, text.locale, text.title, text.body)).collect();
    assert_eq!(
        told,
        [
            "thanks en thanks: Thank you.",
            "where en Where it is: Hello { $name },\n\n{$order} is on its way.",
            "where de where: Guten Tag { $name },\n\n{ $agent }",
        ]
    );
}

#[test]
fn what_agents_are_told_goes_with_the_content() {
    let desk = for_desk(&[("culture/de-AT.md", "- Titles matter.\n\n* And time.\nA third.\n")]);
    assert_eq!(desk.own["de-AT"], ["Titles matter.", "And time.", "A third."]);
    // Of the languages that the site has, and of no others.
    let languages: Vec<String> = desk.cultures.iter().map(|culture| culture.locale.to_string()).collect();
    assert!(["de", "de-AT", "de-CH", "en", "en-GB"].iter().all(|tag| languages.iter().any(|known| known == tag)));
    assert!(languages.iter().all(|tag| tag.starts_with("de") || tag.starts_with("en")), "{languages:?}");
    // Of the countries that are served the holidays, and of all the zones.
    assert!(!desk.countries["AT"].holidays.is_empty() && desk.countries["JP"].holidays.is_empty());
    assert_eq!(desk.countries["JP"].zones.iter().filter(|zone| *zone == "Asia/Tokyo").count(), 1);
}

#[test]
fn visitors_parts_are_the_same_with_and_without() {
    let (without, with) = (site(&[]), site(&[("replies/en/where.md", REPLY), ("culture/de.md", "A note.\n")]));
    let (without, with) = (compile(without.path()).unwrap(), compile(with.path()).unwrap());
    assert_eq!(without.locales, with.locales);
    assert_ne!(without.desk, with.desk);
}

#[test]
fn each_error_is_told_with_its_line_and_what_to_do() {
    let spelt = SITE.replace("[\"en\", \"de\"]", "[\"en\", \"de\", \"pt-BR\"]");
    let cases: &[(&[(&str, &str)], &str)] = &[
        (
            &[("replies/en/a.md", "Hello\n{ $nmae },\n")],
            "replies/en/a.md:2: nothing fills { $nmae }: did you mean { $name }? Filled by themselves are { $name }, \
             { $reference }, { $agent }; what the agent fills is named in the front matter, `fill = [\"nmae\"]`",
        ),
        (
            &[("replies/en/a.md", "+++\ntitle = \"A\"\n+++\n\n{ $parcel }\n")],
            "replies/en/a.md:5: nothing fills { $parcel }: Filled by themselves",
        ),
        (
            &[("replies/en/a.md", "Hello {name}\n")],
            "replies/en/a.md:1: `{` begins no placeholder: write one as { $name }",
        ),
        (&[("replies/en/a.md", "+++\ntitle = \"A\"\n\nHello\n")], "replies/en/a.md:1: the front matter has no end"),
        (&[("replies/en/a.md", "+++\ntitel = \"A\"\n+++\nHello\n")], "replies/en/a.md:2: "),
        (
            &[("replies/en/a.md", "+++\nfill = [\"name\"]\n+++\nHello\n")],
            "replies/en/a.md:2: { $name } is filled by itself",
        ),
        (
            &[("replies/en/a.md", "+++\nfill = [\"my order\"]\n+++\nHello\n")],
            "replies/en/a.md:2: `my order` is no name of a",
        ),
        (&[("replies/en/a.md", "+++\ntitle = \"A\"\n+++\n\n")], "replies/en/a.md:4: the reply says nothing"),
        (&[("replies/en/a.md", "Hello\u{7}\n")], "replies/en/a.md:1: has a control character"),
        (&[("replies/en/A b.md", "Hello\n")], "replies/en/A b.md: rename the file: "),
        (&[("replies/a.md", "Hello\n")], "replies/a.md: is not in a folder of a locale"),
        (&[("replies/en/more/a.md", "Hello\n")], "replies/en/more: is a folder: replies are in"),
        (&[("replies/fr/a.md", "Hello\n")], "replies/fr: the site has no locale `fr`"),
        (&[("site.toml", &spelt), ("replies/pt-br/a.md", "Oi\n")], "replies/pt-br: `pt-br` is spelt `pt-BR`"),
        (&[("culture/de_AT.md", "A\n")], "culture/de_AT.md: `de_AT` is spelt `de-AT`: rename the file"),
        (&[("culture/austria!.md", "A\n")], "culture/austria!.md: `austria!` is no language"),
    ];
    for (changes, expected) in cases {
        let (errors, _) = found(site(changes).path());
        assert!(errors.iter().any(|error| error.starts_with(expected)), "expected {expected}\n{errors:#?}");
    }
    let long = "x".repeat(6_001);
    let (errors, _) = found(site(&[("replies/en/a.md", &long)]).path());
    assert_eq!(errors, ["replies/en/a.md:1: the reply has 6001 characters; at most 6000 fit"]);
    let lines = "A line.\n".repeat(21);
    let (errors, _) = found(site(&[("culture/de.md", &format!("{}\n{lines}", "x".repeat(301)))]).path());
    assert_eq!(errors.len(), 2, "{errors:?}");
}

#[test]
fn warnings_do_not_keep_replies_from_being_published() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (
            &[("replies/en/a.md", "Hello\n"), ("replies/en/b.md", "Hello\n"), ("replies/de/b.md", "Hallo\n")],
            "replies/de: warning: de: 1 of 2 replies missing, offered in another language: a",
        ),
        (
            &[("replies/en/a.md", "+++\nfill = [\"order\"]\n+++\nHello\n")],
            "replies/en/a.md:2: warning: the text has no { $order }",
        ),
        (&[("replies/en/a.txt", "Hello\n")], "replies/en/a.txt: warning: is not a reply"),
        (&[("reply/en/a.md", "Hello\n")], "reply: warning: is not read: did you mean `replies`?"),
        (&[("cultures/de.md", "Hello\n")], "cultures: warning: is not read: did you mean `culture`?"),
        (&[("culture/ja.md", "Hello\n")], "culture/ja.md: warning: the site is not in `ja`"),
        (&[("culture/notes.txt", "Hello\n")], "culture/notes.txt: warning: is not read"),
        (&[("culture/de.md", "\n")], "culture/de.md: warning: says nothing"),
        (&[("culture/de.md", "# Austria\n")], "culture/de.md:1: warning: a heading is shown as it is written"),
    ];
    for (changes, expected) in cases {
        let (errors, warnings) = found(site(changes).path());
        assert_eq!(errors, Vec::<String>::new(), "{expected}");
        assert!(warnings.iter().any(|warning| warning.starts_with(expected)), "expected {expected}\n{warnings:#?}");
    }
}
