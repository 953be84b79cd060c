//! Customers, calls, settings: what their pages say, in every language.

use nearhand_shared::booking::{Booking, BookingState, Outcome};
use nearhand_shared::locale::text::Texts;
use nearhand_shared::mail;
use nearhand_shared::notice::{self, State};
use nearhand_shared::people::changes::{Change, changes};
use nearhand_shared::people::{Agent, Role};
use nearhand_shared::region::Region;
use nearhand_shared::request::record::Record;

use super::tests::{NOW, at, in_berlin, jana, plain, record};
use super::*;
use crate::document::{Client, render};
use crate::model::{Fact, Item, Kind, Sheet, Typed};
use crate::views;

const LANGUAGES: [&str; 8] = ["en", "de", "ja", "es", "fr", "ar", "zh-Hans", "pt-BR"];
const CLOCK: Client = Client { script: "/desk.js", wasm: "" };
const HOSTILE: &str = "</textarea><script>alert(1)</script>";

fn html(desk: &Desk<'_>, texts: &Texts, sheet: &Sheet) -> String {
    render(&desk.shell(&sheet.title.text, "calls"), texts, "", CLOCK, || views::sheet(sheet))
}

/// A call from Berlin to Tokyo.
fn called(reference: &str, start: &str) -> Record {
    let mut record = record("佐藤 H.", "ja", "Asia/Tokyo", start);
    let booking = Booking::promised("berlin", at(start), 20, "Asia/Tokyo").unwrap();
    (record.reference, record.phone, record.call) = (reference.to_owned(), "+81312345678".to_owned(), Some(booking));
    record
}

fn times(starts: &[Timestamp]) -> Times<'_> {
    Times { team: "berlin", minutes: 20, starts }
}

/// Every kind of page, with all that it can have.
fn hostile_notice() -> notice::Notice {
    serde_json::from_value(serde_json::json!({
        "id": "strike", "markets": ["dach"], "locales": ["de"], "pages": ["/checkout*"], "from": NOW, "until": NOW,
        "level": "warning", "texts": { "de": "<b>ريم kommt später" },
    }))
    .unwrap()
}

fn pages(desk: &Desk<'_>) -> Vec<Sheet> {
    let one = called("AP-7K3M-Q9X2", "2026-12-01T09:00:00Z");
    let call = one.call.clone().unwrap();
    let typed = |form: &str| Typed {
        form: form.to_owned(),
        values: ["note", "reason", "sure", "message", "name"].map(|name| (name.to_owned(), HOSTILE.to_owned())).into(),
        errors: ["note", "reason", "sure", "message", "name"].map(|name| (name.to_owned(), "No.".to_owned())).into(),
        failure: "It could not be.".to_owned(),
    };
    let free = ["2026-12-02T08:00:00Z", "2026-12-02T14:00:00Z"].map(at);
    let person = Person {
        reference: "AP-7K3M-Q9X2",
        name: "<b>ريم",
        email: "reem@mail.example",
        phone: "",
        customer: "",
        last: at(NOW),
        conversations: 3,
    };
    let erased = Erased { region: Region::Eu, requests: 2, messages: 3, notes: 11, calls: 100, files: 1 };
    let held = ["EU-7K3M-Q9X2".to_owned()];
    let takes = [Takes {
        known: "<i>reem@mail.example",
        erased: vec![erased],
        held: held.to_vec(),
        unreachable: vec![Region::Me],
    }];
    let agent = jana();
    let (now, scopes) = (at(NOW), ["requests:read".to_owned()]);
    let sessions = [("s1", true), ("s2", false)].map(|(id, is_here)| Session {
        id,
        agent: "a1",
        device: "<i>Firefox",
        seen: now,
        is_here,
    });
    let tokens = [Token { id: "t1", name: "crm", scopes: &scopes, expires: now, seen: None }];
    let changed = changes(&agent, &Agent { role: Role::Agent, teams: vec![], languages: vec![], away: true, ..jana() });
    let lines = [
        ("operator", "", "agent.added", "a1"),
        ("operator", "", "agent.changed", "a1"),
        ("a9", "Mio", "customer.exported-with-notes", "9f3"),
        ("system", "", "new.thing", ""),
    ]
    .map(|(by, name, action, subject)| Line {
        at: now,
        by,
        name,
        action,
        subject,
        receipt: "",
        changed: if action == "agent.changed" { &changed } else { &[] },
    });
    let refused =
        [Refused { day: "2026-11-30".to_owned(), counts: vec![("robot".to_owned(), 3), ("new".to_owned(), 1)] }];
    let webhooks = [
        Webhook {
            id: "crm",
            url: "https://crm.example/<i>",
            events: vec!["request.created"],
            missing: Some("NEARHAND_WEBHOOK_LUMEN__CRM"),
            off: vec![(Region::Eu, now, true), (Region::Apac, now, false)],
            waiting: (1, 2),
        },
        Webhook {
            id: "lake",
            url: "https://lake.example/",
            events: vec![],
            missing: None,
            off: vec![],
            waiting: (0, 0),
        },
    ];
    let deliveries = [
        ("queued", Some(Met::Status(503))),
        ("delivered", None),
        ("failed", Some(Met::Nothing("slow"))),
        ("held", Some(Met::Nothing("new"))),
    ]
    .map(|(state, last)| Delivery {
        id: "msg_eu_1",
        webhook: "crm",
        event: "message.created",
        reference: "EU-7K3M-Q9X2",
        created: now,
        state,
        tries: 1,
        last,
        next: Some(now),
    });
    let missing = ["ja".to_owned()];
    let told = hostile_notice();
    let notices = [(State::Current, true), (State::Upcoming, false), (State::Past, true)]
        .map(|(state, is_desk)| Notice { notice: &told, is_desk, state, missing: &missing });
    let locales = [Locale::parse("de").unwrap()];
    let down = [Region::Me];
    vec![
        desk.customers("reem", &[person], &down),
        desk.customers("nobody", &[], &[]),
        desk.customer(&one, std::slice::from_ref(&one), &down),
        desk.erasing(&one, &takes, &typed("erase")),
        desk.receipt(&Receipt {
            receipt: "r1",
            begun: Some((now, "a1")),
            erased: &[erased],
            unreachable: &down,
            held: &held,
        }),
        desk.receipt(&Receipt { receipt: "r2", begun: None, erased: &[], unreachable: &[], held: &[] }),
        desk.writing(&locales, Some(&one), &typed("write"), "k"),
        desk.begun("EU-7K3M-Q9X2", "code"),
        desk.calls(None, std::slice::from_ref(&one), Some("5.X"), &down),
        desk.calls(Some("2026-12-01".parse().unwrap()), &[], None, &[]),
        desk.call(&one, &call, None, &typed("mark"), "k"),
        desk.moving(&one, &call, &times(&[]), None, &typed(MOVE)),
        desk.moving(&one, &call, &times(&free), None, &typed(CHOOSE)),
        desk.confirming(&one, &call, "berlin", free[0], "k"),
        desk.people(&typed("add"), &down),
        desk.person(&agent, &typed("change"), Some(("https://desk.example/enter?code=x", now))),
        desk.tokens(&tokens, &typed("make"), Some("nht_x")),
        desk.sessions(&sessions),
        desk.account(&agent, &sessions),
        desk.audit(&lines, Some("7")),
        desk.limits(&refused, &down),
        desk.webhooks(&webhooks, &deliveries, Some("7.msg"), &down),
        desk.webhooks(&[], &[], None, &[]),
        desk.notices(&notices, &locales, &typed("add")),
        desk.residency(None),
        desk.residency(Some(Region::Me)),
    ]
}

#[test]
fn every_page_says_all_in_every_language_and_no_more_than_text() {
    for language in LANGUAGES {
        in_berlin(language, |desk, texts| {
            for sheet in pages(desk) {
                let html = html(desk, texts, &sheet);
                let title = &sheet.title.text;
                // The one script is the clock's.
                assert_eq!(html.matches("<script").count(), 1, "{title}");
                assert!(!html.contains("<b>ريم") && !html.contains("<i>Fire"), "{title}");
                assert!(
                    !html.contains(">desk-") && !html.contains("\"desk-") && !html.contains("<!>"),
                    "{language} {title}: {html}"
                );
                let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
                let mut once = ids.clone();
                once.sort_unstable();
                once.dedup();
                assert_eq!(once.len(), ids.len(), "{title}: an id stands twice: {ids:?}");
            }
        });
    }
}

#[test]
fn a_day_of_calls_is_told_on_the_clock_of_each_team_with_the_customer_s_beside_it() {
    let mut made = called("AP-7K3M-Q9X2", "2026-12-01T08:00:00Z");
    made.call.as_mut().unwrap().outcome = Some(Outcome::NotReached);
    let mut gone = called("AP-4QX9-M2T7", "2026-12-01T13:00:00Z");
    gone.call.as_mut().unwrap().state = BookingState::Cancelled;
    let records = [made, called("AP-1", "2026-12-01T08:30:00Z"), called("AP-2", "2026-12-01T12:00:00Z"), gone];
    let day = "2026-12-01".parse().unwrap();
    let sheet = in_berlin("en", |desk, _| desk.calls(Some(day), &records, None, &[]));
    assert_eq!(sheet.title.text, "Tuesday, December 1");
    let told: Vec<(String, String, bool)> =
        sheet.sections[0].items.iter().map(|item| (plain(&item.mark), plain(&item.state), item.is_pressing)).collect();
    let expected = [
        ("9:00 AM", "Not reached", true),
        ("9:30 AM", "What became of it?", true),
        ("1:00 PM", "Booked", false),
        ("2:00 PM", "Cancelled", false),
    ];
    assert_eq!(told, expected.map(|(mark, state, presses)| (mark.to_owned(), state.to_owned(), presses)));
    let Fact::Text(there) = &sheet.sections[0].items[0].lines[0][0] else { panic!("no time there") };
    assert_eq!(plain(there), "5:00 PM there · Tokyo");
    let steps: Vec<&str> = sheet.steps.iter().map(|(href, _)| href.as_str()).collect();
    assert_eq!(steps, ["/desk/lumen/calls?day=2026-11-30", "/desk/lumen/calls?day=2026-12-02"]);
}

#[test]
fn a_call_is_cancelled_before_its_time_and_marked_after_it() {
    let forms = |start: &str, change: fn(&mut Booking)| {
        let mut record = called("AP-1", start);
        change(record.call.as_mut().unwrap());
        let call = record.call.clone().unwrap();
        let sheet = in_berlin("en", |desk, _| desk.call(&record, &call, None, &Typed::default(), "k"));
        let forms = sheet.sections.iter().flat_map(|section| &section.forms);
        forms.map(|form| form.hidden[0].1.clone()).collect::<Vec<_>>()
    };
    assert_eq!(forms("2026-12-01T11:00:00Z", |_| {}), ["cancel"]);
    assert_eq!(forms("2026-12-01T09:20:00Z", |_| {}), ["mark", "cancel"]);
    assert_eq!(forms("2026-12-01T08:00:00Z", |_| {}), ["mark"]);
    assert!(forms("2026-12-01T08:00:00Z", |call| call.state = BookingState::Cancelled).is_empty());
}

#[test]
fn a_call_says_how_its_newest_mail_stands() {
    let record = Record { email: "ana@mail.example".to_owned(), ..called("AP-1", "2026-12-01T11:00:00Z") };
    let call = record.call.clone().unwrap();
    let shown = |state: Option<mail::State>| {
        let mail = state.map(|state| mail::Delivery {
            seq: 0,
            purpose: mail::Purpose::CallMoved,
            state,
            reason: (state == mail::State::Failed).then_some(mail::Why::Bounced),
            detail: String::new(),
            to: "ana@mail.example".to_owned(),
        });
        let sheet = in_berlin("en", |desk, _| desk.call(&record, &call, mail.as_ref(), &Typed::default(), "k"));
        let facts = sheet.sections[0].facts.iter().filter_map(|(_, fact)| match fact {
            Fact::Text(text) | Fact::Data(text) if text.contains('@') => Some(plain(text)),
            _ => None,
        });
        facts.collect::<Vec<_>>()
    };
    assert_eq!(shown(None), ["ana@mail.example"]);
    assert_eq!(shown(Some(mail::State::Sent)), ["E-mailed to ana@mail.example."]);
    let [said] = shown(Some(mail::State::Failed)).try_into().unwrap();
    assert!(said.starts_with("Not delivered to ana@mail.example."), "{said}");
}

#[test]
fn a_call_is_moved_to_a_time_on_the_clock_of_the_team_with_the_customer_s_beside_it() {
    let record = called("AP-1", "2026-12-02T11:00:00Z");
    let call = record.call.clone().unwrap();
    let starts = ["2026-12-03T08:00:00Z", "2026-12-03T14:00:00Z", "2026-12-04T08:00:00Z"].map(at);
    let shown = |day: Option<&str>| {
        let day = day.map(|day| day.parse().unwrap());
        let sheet = in_berlin("en", |desk, _| desk.moving(&record, &call, &times(&starts), day, &Typed::default()));
        let labels = match &sheet.sections[0].forms[0].fields[0].kind {
            Kind::One(choices) => choices.iter().map(|choice| plain(&choice.label)).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        (sheet.tabs.iter().filter(|tab| tab.is_chosen).map(|tab| tab.label.clone()).collect::<Vec<_>>(), labels)
    };
    let thursday = [
        "9:00 AM · Thursday, December 3, 5:00 PM there · Tokyo",
        "3:00 PM · Thursday, December 3, 11:00 PM there · Tokyo · it is night there",
    ];
    let (day, labels) = shown(None);
    assert_eq!((day, labels.len()), (vec!["Thursday, December 3".to_owned()], 2));
    for (label, expected) in labels.iter().zip(thursday) {
        assert!(label.starts_with(expected.split(' ').next().unwrap()), "{label}");
        assert_eq!(label.contains("it is night there"), expected.contains("night"), "{label}");
        assert!(label.contains("there · Tokyo"), "{label}");
    }
    assert_eq!(shown(Some("2026-12-04")).0, ["Friday, December 4"]);
    // A day without a free time is none that can be shown.
    assert_eq!(shown(Some("2026-12-05")), shown(None));
    let sheet = in_berlin("en", |desk, _| desk.confirming(&record, &call, "berlin", starts[0], "k"));
    let told: Vec<_> = sheet.sections[0].forms[0].hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let start = "2026-12-03T08:00:00Z";
    assert_eq!(told, [("do", "move"), ("start", start), ("team", "berlin"), ("key", "k-move")]);
}

#[test]
fn an_hour_that_a_clock_repeats_is_told_with_its_offset() {
    let record = called("AP-1", "2026-12-02T11:00:00Z");
    let call = record.call.clone().unwrap();
    // Berlin's clock goes back on 31 October 2027: half past two comes twice.
    let starts = ["2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z"].map(at);
    let sheet = in_berlin("en", |desk, _| desk.moving(&record, &call, &times(&starts), None, &Typed::default()));
    let Kind::One(choices) = &sheet.sections[0].forms[0].fields[0].kind else { panic!() };
    assert!(choices[0].label.contains("UTC+02:00") && choices[1].label.contains("UTC+01:00"), "{choices:?}");
}

#[test]
fn navigation_leads_where_a_role_may_go() {
    let places = |role: Role| {
        let me = Agent { role, ..jana() };
        in_berlin("en", |desk, _| {
            let desk = Desk { me: Some(&me), ..*desk };
            desk.shell("", "inbox").places.into_iter().map(|place| place.name).collect::<Vec<_>>()
        })
    };
    assert_eq!(places(Role::Agent), ["inbox", "calls", "write"]);
    assert_eq!(places(Role::Admin), ["inbox", "calls", "write", "customers", "statistics", "settings"]);
}

#[test]
fn an_erasure_is_told_before_it_is_done_and_its_receipt_is_found_in_the_log() {
    let one = called("EU-7K3M-Q9X2", "2026-12-02T08:00:00Z");
    let erased = Erased { region: Region::Eu, requests: 3, messages: 0, notes: 0, calls: 2, files: 1 };
    let held = vec!["EU-4QX9-M2T7".to_owned()];
    let said = |fact: &Fact| match fact {
        Fact::Text(text) | Fact::Data(text) => plain(text),
        other => panic!("{other:?}"),
    };
    let lines = |item: &Item| item.lines.iter().map(|line| line.iter().map(said).collect()).collect::<Vec<Vec<_>>>();
    let (before, after, log) = in_berlin("en", |desk, _| {
        let takes =
            [Takes { known: "reem@mail.example", erased: vec![erased], held: held.clone(), unreachable: Vec::new() }];
        let receipt =
            Receipt { receipt: "r1", begun: Some((at(NOW), "a1")), erased: &[erased], unreachable: &[], held: &held };
        let line =
            |action, receipt| Line { at: at(NOW), by: "a1", name: "", action, subject: "9f3", receipt, changed: &[] };
        let lines = [line("customer.erased", "r1"), line("erasure.finished", "r1"), line("request.read", "")];
        (desk.erasing(&one, &takes, &Typed::default()), desk.receipt(&receipt), desk.audit(&lines, None))
    });
    let kept = "Not erased, because they must be kept: EU-4QX9-M2T7.";
    let weighed = &before.sections[1].items[0];
    assert_eq!(said(&weighed.title), "reem@mail.example");
    let counts = ["European Union", "3 conversations, 2 calls, 1 file"];
    assert_eq!(lines(weighed), [counts.map(ToOwned::to_owned).to_vec(), vec![kept.to_owned()]]);
    assert!(plain(&after.hint).starts_with("Receipt r1 · Began ") && after.hint.contains("Jana"), "{}", after.hint);
    assert_eq!(plain(&after.notice), kept);
    let led: Vec<&str> = log.sections[0].items.iter().map(|item| item.href.as_str()).collect();
    let place = "/desk/lumen/settings/erasures/r1";
    assert_eq!(led, [place, place, ""]);
}

#[test]
fn arabic_counts_in_its_six_ways() {
    let counted = [0, 1, 2, 3, 11, 100].map(|n: usize| {
        in_berlin("ar-AE", |desk, _| plain(&desk.texts.with("desk-count-messages", &[("n", n.into())])))
    });
    assert_eq!(counted, ["لا رسائل", "رسالة واحدة", "رسالتان", "3 رسائل", "11 رسالة", "100 رسالة"]);
}

#[test]
fn the_log_says_what_of_a_person_was_changed() {
    let change = |what: &str, from: &str, to: &str| Change { what: what.into(), from: from.into(), to: to.into() };
    let changed = [
        change("email", "", ""),
        change("role", "agent", "lead"),
        change("teams", "", "berlin"),
        change("languages", "de", "de,en"),
        change("away", "true", "false"),
        change("shoes", "", ""),
    ];
    let line = Line {
        at: at(NOW),
        by: "operator",
        name: "",
        action: "agent.changed",
        subject: "a1",
        receipt: "",
        changed: &changed,
    };
    let log = in_berlin("en", |desk, _| desk.audit(&[line], None));
    let told: Vec<String> = log.sections[0].items[0].lines[1]
        .iter()
        .map(|fact| match fact {
            Fact::Text(text) => plain(text),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        "E-mail",
        "Role: Answers requests → Leads a team",
        "Teams: – → berlin",
        "Languages: de → de, en",
        "Back",
        "shoes",
    ];
    assert_eq!(told, expected);
}
