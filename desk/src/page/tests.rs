use jiff::Timestamp;
use jiff::tz::TimeZone;
use nearhand_shared::content::ForDesk;
use nearhand_shared::content::site::Site;
use nearhand_shared::conversation::{Author, Event, Last, Message, Note, Priority, Standing};
use nearhand_shared::culture::{Country, notes};
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use nearhand_shared::mail::{Delivery, Purpose, State, Why};
use nearhand_shared::people::{Agent, Role};
use nearhand_shared::rating::{Rating, SCALE};
use nearhand_shared::region::Region;
use nearhand_shared::reply::{Reply, ReplyText};
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

    fn team(&self, id: &str) -> String {
        id.to_owned()
    }

    fn market(&self, id: &str, _: &[String]) -> String {
        id.to_owned()
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
        notify: nearhand_shared::people::all_news(),
        away: false,
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
        article: String::new(),
        consent: String::new(),
        consent_hash: String::new(),
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
                from: Author::Visitor,
                at: None,
                message: "三度目のご連絡になり恐縮です <b>".to_owned(),
                files: 2,
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
    assert!(inbox.unreachable.contains("European Union"), "{}", inbox.unreachable);
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

/// A reply in two languages, and how people are written to.
fn for_desk() -> ForDesk {
    let text = |tag: &str, title: &str, body: &str| ReplyText {
        locale: Locale::parse(tag).unwrap(),
        title: title.to_owned(),
        body: body.to_owned(),
    };
    let reply = |id: &str, texts: Vec<ReplyText>| Reply { id: Slug::parse(id).unwrap(), texts };
    let german = || text("de", "Verspätung", "Guten Tag { $name }, Bestellung { $order } kommt. { $agent }");
    let country = |zones: &[&str], holidays: &[jiff::civil::Date]| Country {
        zones: zones.iter().map(ToString::to_string).collect(),
        weekend: Vec::new(),
        holidays: holidays.to_vec(),
    };
    ForDesk {
        replies: vec![
            reply(
                "delay",
                vec![
                    text("en", "Delay", "Hello { $name }, { $order }."),
                    german(),
                    text("ja", "遅延", "{ $name }様 🎁{$order}"),
                ],
            ),
            reply("only-german", vec![german()]),
        ],
        cultures: notes::all().0,
        own: [("ja".to_owned(), vec!["Ask Mio where in doubt.".to_owned()])].into(),
        countries: [("JP".to_owned(), country(&["Asia/Tokyo"], &[jiff::civil::date(2026, 12, 2)]))].into(),
        ..ForDesk::default()
    }
}

/// A conversation with all that it can have.
fn page_in(language: &str, draft: Draft, known: Option<(u32, u32)>) -> (crate::model::Conversation, String) {
    let record = record("佐藤 H.", "ja", "Asia/Tokyo", "2026-12-01T09:20:00Z");
    let message = |seq, from, name: &str, time: &str, message: &str| Message {
        attachments: Vec::new(),
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
        attachments: Vec::new(),
    }];
    let event = |kind: &str, from: &str, to: &str, by: &str| Event {
        at: at("2026-12-01T06:06:00Z"),
        kind: kind.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        by: by.to_owned(),
        name: String::new(),
        reason: String::new(),
    };
    let events = [
        event("status", "open", "pending", "a1"),
        event("assignee", "", "a1", "operator"),
        event("tags", "[]", "[\"customs\",\"late\"]", "a1"),
        Event { reason: "closed".to_owned(), ..event("team", "lima", "berlin", "system") },
        Event { reason: "least".to_owned(), ..event("assignee", "", "a1", "system") },
        Event { reason: Event::UNDELIVERED.to_owned(), ..event("status", "pending", "open", "system") },
        event("of a later version", "", "x", "a1"),
    ];
    let ratings = [Rating {
        resolved_at: at("2026-12-01T06:07:00Z"),
        at: at("2026-12-01T06:08:00Z"),
        changed: at("2026-12-01T06:09:00Z"),
        scale: SCALE.to_owned(),
        csat: Some(4),
        ces: None,
        nps: None,
        comment: "Quick".to_owned(),
    }];
    let seen = Seen {
        record: &record,
        messages: &messages,
        before: None,
        notes: &notes,
        events: &events,
        mails: &[],
        call_mail: None,
        arrivals: &[],
        is_suppressed: false,
        ratings: &ratings,
        others: std::slice::from_ref(&record),
        unreachable: &[],
        draft,
        known,
        key: "k".to_owned(),
        there: &[("Mio".to_owned(), true), ("Ana".to_owned(), false)],
        stand: "3.1.4".to_owned(),
        content: &for_desk(),
        has_replies: false,
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
fn how_a_mail_went_is_told_with_what_to_do() {
    let told = |purpose, state, reason| {
        let mail =
            Delivery { seq: 2, purpose, state, reason, detail: String::new(), to: "ana@mail.example".to_owned() };
        in_berlin("en", |desk, _| desk.mailed(&[mail], 2).map(|(said, is_wrong)| (plain(&said), is_wrong)))
    };
    let said = |said: &str, is_wrong: bool| Some((said.to_owned(), is_wrong));
    assert_eq!(told(Purpose::Answer, State::Queued, None), said("E-mail to ana@mail.example is on its way.", false));
    assert_eq!(told(Purpose::Answer, State::Sent, None), said("E-mailed to ana@mail.example.", false));
    assert_eq!(
        told(Purpose::Answer, State::Queued, Some(Why::Busy)),
        said(
            "Not e-mailed to ana@mail.example yet; it is tried again. The mail server asks to come again later.",
            false
        )
    );
    let failed = "Not delivered to ana@mail.example. This address takes no mail: reach them another way, or ask for another address.";
    assert_eq!(told(Purpose::Answer, State::Failed, Some(Why::Recipient)), said(failed, true));
    // That a request has arrived is nobody's news, but that nothing arrives there is.
    assert_eq!(told(Purpose::Received, State::Sent, None), None);
    assert_eq!(told(Purpose::Received, State::Failed, Some(Why::Recipient)), said(failed, true));
    for why in Why::ALL {
        let (said, _) = told(Purpose::Answer, State::Failed, Some(why)).unwrap();
        assert!(!said.contains("mail-why"), "{said}");
    }
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
            "Jana Kühn set the status to “Waits for the customer”.",
            "The operator gave it to Jana Kühn.",
            "Jana Kühn set the tags: customs, late.",
            "Passed to berlin: the team before has closed for now.",
            "Given to Jana Kühn: they have the fewest live conversations.",
            "Open again: an answer did not reach the customer.",
            "The customer’s rating: How we did: 4 of 5 · In their words: Quick",
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
fn each_day_of_who_reads_begins_with_a_mark() {
    // Midnight in Berlin is at 23:00 UTC.
    let times = ["2026-11-29T22:59:00Z", "2026-11-29T23:00:00Z", "2026-11-30T10:00:00Z", "2026-12-01T09:00:00Z"];
    let event = |time: &str| Entry::Event { text: time.to_owned(), when: "then".to_owned(), is_day: false };
    let marks = |language: &str, from: usize| -> Vec<(usize, String)> {
        let entries: Vec<_> = times.iter().skip(from).map(|time| (at(time), event(time))).collect();
        let told = in_berlin(language, |desk, _| desk.with_days(entries, None));
        assert_eq!(told.iter().filter(|entry| matches!(entry, Entry::Event { is_day: false, .. })).count(), 4 - from);
        let mark = |(place, entry): (usize, &Entry)| match entry {
            Entry::Event { text, when, is_day: true } if when.is_empty() => Some((place, plain(text))),
            _ => None,
        };
        told.iter().enumerate().filter_map(mark).collect()
    };
    let told = |marks: &[(usize, &str)]| marks.iter().map(|(at, text)| (*at, (*text).to_owned())).collect::<Vec<_>>();
    assert_eq!(marks("en", 0), told(&[(1, "November 30, 2026"), (4, "December 1, 2026")]));
    assert_eq!(marks("de", 0), told(&[(1, "30. November 2026"), (4, "1. Dezember 2026")]));
    assert_eq!(marks("ja", 1), told(&[(2, "2026年12月1日")]));
    assert_eq!(marks("en", 3), told(&[]), "before the first there is no other day");
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

#[test]
fn a_reply_is_offered_in_the_customers_language_with_the_agents_beside_it() {
    for (language, theirs, id, title, note, text, own, blank) in [
        ("en", "ja", "delay", "Delay", "", "佐藤 H.様 🎁{ $order }", Some("en"), Some("{ $order }")),
        ("ja", "ja", "delay", "遅延", "", "佐藤 H.様 🎁{ $order }", None, Some("{ $order }")),
        (
            "de",
            "de-AT",
            "delay",
            "Verspätung",
            "",
            "Guten Tag 佐藤 H., Bestellung { $order } kommt. Jana Kühn",
            None,
            Some("{ $order }"),
        ),
        // Nobody has written it in French: the site's default, which is said.
        (
            "de",
            "fr",
            "delay",
            "Verspätung",
            "auf en, denn",
            "Hello 佐藤 H., { $order }.",
            Some("de"),
            Some("{ $order }"),
        ),
        (
            "en",
            "ja",
            "only-german",
            "Verspätung",
            "in de, since",
            "Guten Tag 佐藤 H., Bestellung { $order } kommt. Jana Kühn",
            None,
            Some("{ $order }"),
        ),
    ] {
        let record = record("佐藤 H.", theirs, "Asia/Tokyo", NOW);
        let replies = in_berlin(language, |desk, _| desk.replies(&record, &for_desk()));
        let reply = replies.iter().find(|reply| reply.id == id).unwrap();
        let of = format!("{language} {theirs} {id}");
        assert_eq!((reply.title.as_str(), reply.words.text.as_str()), (title, text), "{of}");
        assert!(
            plain(&reply.note).starts_with(note) && reply.note.is_empty() == note.is_empty(),
            "{of}: {}",
            reply.note
        );
        assert_eq!(reply.own.as_ref().map(|own| own.lang.as_str()), own, "{of}");
        let units: Vec<u16> = reply.words.text.encode_utf16().collect();
        let marked = reply.blank.map(|(from, to)| String::from_utf16(&units[from..to]).unwrap());
        assert_eq!(marked.as_deref(), blank, "{of}");
    }
}

#[test]
fn what_has_no_value_is_named_in_each_language() {
    for (language, left, expected) in [
        ("en", "Hello { $name }.", Some("{ $name } is still to be filled in.")),
        ("en", "{$order} and { $day }, {$order}", Some("{ $order }, { $day } are still to be filled in.")),
        ("de", "{ $order }", Some("{ $order } ist noch auszufüllen.")),
        ("ja", "{ $order }{ $day }", Some("{ $order }、{ $day } が未入力です。")),
        ("ar", "{ $order }", Some("بقي ما يجب ملؤه: { $order }.")),
        ("en", "Nothing.", None),
    ] {
        let said = in_berlin(language, |desk, _| desk.left_to_fill(left)).map(|said| plain(&said));
        match expected {
            Some(expected) => {
                assert!(said.as_ref().is_some_and(|said| said.starts_with(expected)), "{language}: {said:?}")
            }
            None => assert_eq!(said, None),
        }
    }
}

#[test]
fn how_a_customer_is_written_to_is_said_in_each_language() {
    let record = record("佐藤 H.", "ja", "Asia/Tokyo", NOW);
    for language in ["en", "de", "ja", "es", "fr", "ar", "zh-Hans", "pt-BR"] {
        let manner = in_berlin(language, |desk, _| desk.manner(&record, &for_desk())).unwrap();
        let greeting = manner.greeting.unwrap();
        assert_eq!((greeting.text.as_str(), greeting.lang.as_str()), ("佐藤 H.様", "ja"));
        let lines: Vec<usize> = manner.facts.iter().map(|(_, lines)| lines.len()).collect();
        assert_eq!(lines, [2, 1, 1, 1, 6], "{language}");
        assert!(
            manner.facts.iter().any(|(_, lines)| lines.iter().any(|line| line.contains("です・ます"))),
            "{language}"
        );
        assert_eq!(manner.own, ["Ask Mio where in doubt."]);
    }
    // Every fact has its words, in every language.
    for language in ["en", "de", "ja", "es", "fr", "ar", "zh-Hans", "pt-BR"] {
        in_berlin(language, |_, texts| {
            let keys = nearhand_shared::culture::KEYS
                .iter()
                .flat_map(|(key, values)| values.iter().map(move |value| (*key, *value)));
            for (key, value) in keys.chain(nearhand_shared::culture::AVOID.map(|value| ("avoid", value))) {
                let id = format!("desk-manner-{key}-{value}");
                assert_ne!(texts.get(&id), id, "{language}");
            }
        });
    }
}

#[test]
fn a_day_off_is_by_the_customers_own_clock() {
    for (now, expected) in [
        // In Tokyo it is the 2nd already.
        ("2026-12-01T16:00:00Z", vec!["Public holiday there today (JP)"]),
        ("2026-12-01T09:10:00Z", vec!["Public holiday there tomorrow (JP)"]),
        ("2026-12-04T16:00:00Z", vec!["Weekend there today (JP)", "Weekend there tomorrow (JP)"]),
        ("2026-12-02T16:00:00Z", vec![]),
    ] {
        let record = record("佐藤 H.", "ja", "Asia/Tokyo", NOW);
        let days = in_berlin("en", |desk, _| {
            let desk = Desk { now: at(now), names: desk.names, ..*desk };
            desk.days(&record, &for_desk())
        });
        assert_eq!(days.iter().map(|day| plain(day)).collect::<Vec<_>>(), expected, "{now}");
    }
}
