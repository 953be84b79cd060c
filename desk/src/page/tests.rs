use jiff::Timestamp;
use jiff::tz::TimeZone;
use nearhand_shared::content::site::Site;
use nearhand_shared::conversation::{Author, Event, Last, Message, Note, Priority, Standing};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::people::{Agent, Role};
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;

use super::*;
use crate::document::{Client, alive};
use crate::labels::Labels;
use crate::model::{Document, Draft, Entry, Nearness, Page};
use crate::texts::texts_for;

pub(super) const NOW: &str = "2026-12-01T09:10:00Z";

struct Tags;

impl Names for Tags {
    fn language(&self, tag: &str) -> String {
        tag.to_owned()
    }

    fn city(&self, zone: &str) -> String {
        zone.rsplit('/').next().unwrap_or_default().replace('_', " ")
    }

    fn zone(&self, name: &str) -> Option<TimeZone> {
        TimeZone::get(name).ok()
    }
}

fn site() -> Site {
    let settings = r##"{"id":"lumen","origins":[],"default_locale":"en","accent":"#7a3b00","answer_hours":null,
        "teams":[],"channels":[],"markets":[]}"##;
    serde_json::from_str(settings).unwrap()
}

pub(super) fn jana() -> Agent {
    Agent {
        id: "a1".to_owned(),
        email: "jana@lumen.example".to_owned(),
        name: "Jana Kühn".to_owned(),
        role: Role::Agent,
        teams: Vec::new(),
        languages: Vec::new(),
    }
}

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A text without what only guides its direction, and with plain spaces.
pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "").replace('\u{202f}', " ")
}

/// A request that has waited since the morning.
pub(super) fn record(name: &str, locale: &str, zone: &str, answer_by: &str) -> Record {
    Record {
        reference: "AP-7K3M-Q9X2".to_owned(),
        region: Region::Apac,
        created: at("2026-12-01T05:20:00Z"),
        state: "open".to_owned(),
        message: "三度目のご連絡になり恐縮です <b>".to_owned(),
        name: name.to_owned(),
        email: "h.sato@mail.example".to_owned(),
        phone: String::new(),
        locale: locale.to_owned(),
        zone: zone.to_owned(),
        market: "japan".to_owned(),
        page: "javascript:alert(1)".to_owned(),
        consent: String::new(),
        customer: String::new(),
        team: String::new(),
        team_reason: String::new(),
        answer_by: Some(at(answer_by)),
        call: None,
        standing: Standing {
            seq: 1,
            assignee: "a1".to_owned(),
            priority: Priority::High,
            waiting_since: Some(at("2026-12-01T05:20:00Z")),
            last: Last {
                from: Author::Visitor, at: None, message: "三度目のご連絡になり恐縮です <b>".to_owned()
            },
            ..Standing::default()
        },
    }
}

/// What a desk in Berlin, in a language, makes.
pub(super) fn in_berlin<T>(language: &str, make: impl FnOnce(&Desk<'_>, &Texts) -> T) -> T {
    let (site, people, zone) = (site(), [jana()], TimeZone::get("Europe/Berlin").unwrap());
    let texts = texts_for(&[Locale::parse(language).unwrap()]).unwrap();
    let desk = Desk {
        site: &site,
        brand: "Lumen",
        texts: &texts,
        zone_name: "Europe/Berlin",
        zone: &zone,
        now: at(NOW),
        me: people.first(),
        people: &people,
        names: &Tags,
    };
    make(&desk, &texts)
}

#[test]
fn the_nearest_promise_comes_first() {
    let records = [
        record("Later", "de", "Europe/Vienna", "2026-12-02T10:00:00Z"),
        record("Hour", "ja", "Asia/Tokyo", "2026-12-01T09:20:00Z"),
        record("Broken", "en", "Europe/London", "2026-12-01T08:45:00Z"),
        record("Today", "es", "America/Mexico_City", "2026-12-01T11:20:00Z"),
    ];
    let asked = Asked { view: "waiting", ..Asked::default() };
    let listed = Listed { records: &records, next: None, unreachable: &[Region::Eu] };
    let inbox = in_berlin("en", |desk, _| desk.inbox(&asked, &listed));
    let told: Vec<(&str, &str, String, Nearness)> = inbox
        .groups
        .iter()
        .flat_map(|(group, rows)| {
            rows.iter().map(move |row| {
                let promise = row.promise.as_ref().unwrap();
                (group.as_str(), row.name.as_str(), plain(&promise.text), promise.nearness)
            })
        })
        .collect();
    let expected = [
        ("Promise broken", "Broken", "25 min late", Nearness::Broken),
        ("Within the hour", "Hour", "10 min left", Nearness::Hour),
        ("Later today", "Today", "by 12:20 PM", Nearness::Today),
        ("Later", "Later", "by tomorrow 11:00 AM", Nearness::Later),
    ];
    assert_eq!(told, expected.map(|(group, name, text, nearness)| (group, name, text.to_owned(), nearness)));
    assert!(inbox.unreachable.contains("eu"));
    let rows: Vec<_> = inbox.groups.iter().flat_map(|(_, rows)| rows).collect();
    // In Mexico it is night, and what is promised is told on both clocks; in Vienna the clocks are the same.
    assert_eq!(
        rows[2].there.as_ref().map(|there| (plain(&there.time), there.is_night)),
        Some(("3:10 AM".to_owned(), true))
    );
    assert_eq!(plain(&rows[1].promise.as_ref().unwrap().when), "10:20 AM · 6:20 PM there");
    assert_eq!(plain(&rows[3].promise.as_ref().unwrap().when), "tomorrow 11:00 AM");
    assert_eq!(
        (plain(&rows[1].standing).as_str(), rows[1].with.as_ref().unwrap().initials.as_str()),
        ("waits 3 h", "JK")
    );
}

#[test]
fn an_empty_inbox_says_why() {
    let empty = |asked: Asked<'_>| {
        in_berlin("en", |desk, _| desk.inbox(&asked, &Listed { records: &[], next: None, unreachable: &[] }).empty)
    };
    assert_eq!(empty(Asked { view: "waiting", ..Asked::default() }), "Nobody is waiting. Well done.");
    assert!(empty(Asked { view: "all", q: "lamp", ..Asked::default() }).starts_with("Nothing fits."));
}

#[test]
fn the_next_page_asks_for_the_same() {
    let records = [record("A", "en", "Europe/London", "2026-12-01T08:45:00Z")];
    let asked = Asked { view: "all", q: "ランプ & co", team: "berlin", ..Asked::default() };
    let listed = Listed { records: &records, next: Some("5.X".to_owned()), unreachable: &[] };
    let next = in_berlin("en", |desk, _| desk.inbox(&asked, &listed).next);
    assert_eq!(next, "?view=all&q=%E3%83%A9%E3%83%B3%E3%83%97+%26+co&team=berlin&cursor=5.X");
}

/// A conversation with all that it can have.
fn page_in(language: &str, draft: Draft, known: Option<(u32, u32)>) -> (crate::model::Conversation, String) {
    let record = record("佐藤 H.", "ja", "Asia/Tokyo", "2026-12-01T09:20:00Z");
    let message = |seq, from, name: &str, time: &str, message: &str| Message {
        seq,
        from,
        name: name.to_owned(),
        at: at(time),
        message: message.to_owned(),
    };
    let messages = [
        message(1, Author::Visitor, "", "2026-12-01T05:20:00Z", &record.message),
        message(2, Author::Team, "Mio", "2026-12-01T06:05:00Z", "お問い合わせありがとうございます。"),
        message(3, Author::Visitor, "", "2026-12-01T09:00:00Z", "</textarea><script>"),
    ];
    let notes = [Note {
        note_seq: 1,
        agent: "a2".to_owned(),
        name: "Mio".to_owned(),
        at: at("2026-12-01T06:10:00Z"),
        note: "Still at customs.".to_owned(),
        mentions: Vec::new(),
    }];
    let event = |kind: &str, from: &str, to: &str, by: &str| Event {
        at: at("2026-12-01T06:06:00Z"),
        kind: kind.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        by: by.to_owned(),
        name: String::new(),
    };
    let events = [
        event("status", "open", "pending", "a1"),
        event("assignee", "", "a1", "operator"),
        event("tags", "[]", "[\"customs\",\"late\"]", "a1"),
        event("of a later version", "", "x", "a1"),
    ];
    let seen = Seen {
        record: &record,
        messages: &messages,
        notes: &notes,
        events: &events,
        others: std::slice::from_ref(&record),
        unreachable: &[],
        draft,
        known,
        key: "k".to_owned(),
        there: &[("Mio".to_owned(), true), ("Ana".to_owned(), false)],
        stand: "3.1.4".to_owned(),
        reading: Reading::default(),
    };
    in_berlin(language, |desk, texts| {
        let conversation = desk.conversation(seen);
        let shell = desk.shell(&conversation.row.name, "inbox");
        let page = Page::Conversation(Box::new(conversation.clone()));
        let html = alive(&Document { shell, labels: Labels::of(texts), page }, "", Client { script: "", wasm: "" });
        (conversation, html)
    })
}

#[test]
fn a_conversation_is_told_in_the_order_of_time() {
    let (conversation, _) = page_in("en", Draft::default(), None);
    let told: Vec<String> = conversation
        .entries
        .iter()
        .map(|entry| match entry {
            Entry::Message { seq, name, when, .. } => plain(&format!("{seq} {name} {when}")),
            Entry::Note { name, text, .. } => format!("note {name} {text}"),
            Entry::Event { text, .. } => plain(text),
        })
        .collect();
    assert_eq!(
        told,
        [
            "1 佐藤 H. 6:20 AM · 2:20 PM there",
            "2 Mio 7:05 AM · 3:05 PM there",
            "Jana Kühn: status, Waits for the customer",
            "operator: with, Jana Kühn",
            "Jana Kühn: tags, customs, late",
            "note Mio Still at customs.",
            "3 佐藤 H. 10:00 AM · 6:00 PM there",
        ]
    );
    // Put off until mornings of theirs that are to come: it is past nine in Tokyo.
    let (_, _, snooze) = conversation.choices.last().unwrap();
    let values: Vec<&str> = snooze.iter().map(|choice| choice.value.as_str()).collect();
    assert_eq!(
        values,
        ["", "2026-12-01T12:10:00Z", "2026-12-02T00:00:00Z", "2026-12-03T00:00:00Z", "2026-12-08T00:00:00Z"]
    );
}

#[test]
fn what_a_customer_wrote_is_never_more_than_text() {
    let draft = Draft { message: "</textarea><script>alert(1)</script>".to_owned(), ..Draft::default() };
    for language in ["en", "de", "ja", "es", "fr", "ar", "zh-Hans", "pt-BR"] {
        let (_, html) = page_in(language, draft.clone(), None);
        // The model alone, which is data, and cannot end its element early.
        assert_eq!((html.matches("<script").count(), html.matches("</script").count()), (1, 1), "{language}");
        assert!(!html.contains("恐縮です <b>"), "{language}");
        assert!(!html.contains("href=\"javascript:"), "{language}");
        assert!(html.contains(" dir=\"rtl\"") == (language == "ar"), "{language}");
        assert!(html.contains("lang=\"ja\" dir=\"ltr\""), "{language}");
        let (seen, _) = html.split_once("<script").unwrap();
        assert!(!seen.contains("desk-"), "{language}");
    }
}

#[test]
fn what_came_meanwhile_is_marked_and_the_draft_is_kept() {
    let failure = "Something was written meanwhile.".to_owned();
    let draft = Draft { message: "We are sorry.".to_owned(), failure, ..Draft::default() };
    let (conversation, html) = page_in("en", draft, Some((2, 0)));
    let new = |entry: &&Entry| match entry {
        Entry::Message { is_new, .. } | Entry::Note { is_new, .. } => *is_new,
        Entry::Event { .. } => false,
    };
    assert_eq!(conversation.entries.iter().filter(new).count(), 2);
    assert!(html.contains(">We are sorry.</textarea>") && html.contains("role=\"alert\""));
}

#[test]
fn who_else_looks_is_said() {
    let (conversation, html) = page_in("en", Draft::default(), None);
    assert_eq!(plain(&conversation.presence), "Writing here: Mio · Also looking: Ana");
    assert!(html.contains("Mio"));
}

#[test]
fn a_browser_goes_on_with_what_the_edge_has_made() {
    let (conversation, html) = page_in("ar", Draft::default(), None);
    let (_, json) = html.split_once("id=\"model\">").unwrap();
    let json = json.strip_suffix("</script></body></html>").unwrap();
    let document: Document = serde_json::from_str(json).unwrap();
    assert_eq!(document.page, Page::Conversation(Box::new(conversation)));
}
