//! What is said of a machine's translations, in every language, and by whom a conversation can be read.

use nearhand_shared::content::site::{See, Translator};
use nearhand_shared::people::{Agent, Role};
use nearhand_shared::translation::{Refused, Translated};

use super::tests::{in_berlin, jana, plain, record};
use super::*;

const REFUSALS: [Refused; 8] = [
    Refused::Key,
    Refused::Quota,
    Refused::Busy,
    Refused::Long,
    Refused::Language,
    Refused::Slow,
    Refused::Down,
    Refused::Address,
];

fn in_japanese() -> Record {
    record("佐藤 H.", "ja", "Asia/Tokyo", "2026-12-01T09:20:00Z")
}

#[test]
fn whatever_a_service_says_is_told_in_every_language() {
    let german = Locale::parse("de").unwrap();
    for language in ["en", "de", "ja", "es", "fr", "ar", "zh-Hans", "pt-BR"] {
        in_berlin(language, |desk, _| {
            for by in Translator::ALL {
                for refused in REFUSALS {
                    let said = desk.refused(by, refused);
                    assert!(said.contains(by.name()) && !said.contains("desk-"), "{language} {refused:?}: {said}");
                }
                let ready = Reading { by: Some(by), into: Some(&german), is_partial: true, ..Reading::default() };
                let told = desk.translation(&in_japanese(), &ready);
                for text in [&told.thread, &told.answer, &told.result, &told.notice] {
                    assert!(!text.is_empty() && !text.contains("desk-"), "{language}: {text}");
                }
                assert_eq!(told.writes.map(|writes| (writes.lang, writes.dir)), Some(("de".into(), "ltr".into())));
                let left_out = Reading { left_out: Some("japan"), ..ready };
                let told = desk.translation(&in_japanese(), &left_out);
                assert!(told.thread.is_empty() && told.answer.is_empty() && told.writes.is_none());
                assert!(told.notice.contains("japan") && !told.unread.contains("desk-"), "{language}: {told:?}");
            }
        });
    }
}

#[test]
fn where_nothing_is_translated_colleagues_are_offered_who_read_it_and_see_it() {
    let person = |id: &str, role: Role, teams: &[&str], languages: &[&str]| {
        let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
        Agent {
            id: id.to_owned(),
            name: id.to_owned(),
            role,
            teams: owned(teams),
            languages: owned(languages),
            ..jana()
        }
    };
    let people = [
        person("me", Role::Lead, &["berlin"], &["de", "ja"]),
        person("Haru", Role::Agent, &["tokyo"], &["ja-JP"]),
        person("Mio", Role::Agent, &["berlin"], &["en", "ja"]),
        person("Ada", Role::Admin, &[], &["ja"]),
        person("Otto", Role::Agent, &["berlin"], &["de"]),
    ];
    let offered = |role: Role, team: &str, see: See, reading: &Reading<'_>| {
        let (record, me) = (Record { team: team.to_owned(), ..in_japanese() }, Agent { role, ..people[0].clone() });
        in_berlin("en", |desk, _| {
            let site = Site {
                desk: nearhand_shared::content::site::Desk { see, ..desk.site.desk.clone() },
                ..desk.site.clone()
            };
            let desk = Desk { site: &site, people: &people, me: Some(&me), ..*desk };
            let told = desk.translation(&record, reading);
            told.readers.into_iter().map(|(id, text)| (id, plain(&text))).collect::<Vec<_>>()
        })
    };
    let to = |id: &str| (id.to_owned(), format!("Give it to {id}"));
    let nobody = Reading::default();
    assert_eq!(offered(Role::Lead, "berlin", See::Team, &nobody), [to("Mio"), to("Ada")]);
    assert_eq!(offered(Role::Lead, "", See::Team, &nobody), [to("Haru"), to("Mio"), to("Ada")]);
    assert_eq!(offered(Role::Lead, "berlin", See::All, &nobody), [to("Haru"), to("Mio"), to("Ada")]);
    // Who may not give it away is told whom to ask.
    let named = ["Mio", "Ada"].map(|name| (String::new(), name.to_owned()));
    assert_eq!(offered(Role::Agent, "berlin", See::Team, &nobody), named);
    let german = Locale::parse("de").unwrap();
    let ready = Reading { by: Some(Translator::Deepl), into: Some(&german), ..Reading::default() };
    for (reading, count) in [
        (Reading { reads: true, ..nobody.clone() }, 0),
        (ready.clone(), 0),
        (Reading { refused: Some(Refused::Slow), ..ready.clone() }, 2),
        (Reading { left_out: Some("japan"), ..ready }, 2),
    ] {
        assert_eq!(offered(Role::Lead, "berlin", See::Team, &reading).len(), count, "{reading:?}");
    }
}

#[test]
fn a_translation_stands_beside_what_it_is_of_and_only_where_it_says_something_else() {
    let (german, own) = (Locale::parse("de").unwrap(), [(2, "Unterwegs.".to_owned())]);
    let translated = |seq, text: &str, from: &str| (seq, Translated { text: text.to_owned(), from: from.to_owned() });
    let all =
        [translated(1, "Wo?", "JA"), translated(3, "Danke", "DE"), translated(4, "OK", ""), translated(5, "Ja", "")];
    let reading = Reading {
        by: Some(Translator::Deepl),
        into: Some(&german),
        translated: Some(&all),
        own: &own,
        ..Reading::default()
    };
    let beside = |seq, text: &str| {
        let beside = in_berlin("en", |desk, _| desk.beside(seq, text, &reading));
        beside.into_iter().map(|one| (plain(&one.label), one.words.text, one.words.lang)).collect::<Vec<_>>()
    };
    let of = |label: &str, text: &str, lang: &str| (label.to_owned(), text.to_owned(), lang.to_owned());
    assert_eq!(beside(1, "どこ？"), [of("translated by DeepL from ja", "Wo?", "de")]);
    assert_eq!(beside(2, "配送中です。"), [of("Before it was translated", "Unterwegs.", "")]);
    assert_eq!(beside(3, "Danke"), []);
    assert_eq!(beside(4, "OK"), []);
    assert_eq!(beside(5, "はい"), [of("translated by DeepL", "Ja", "de")]);
}
