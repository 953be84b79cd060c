//! A request becomes a conversation: asked, answered, read, answered back, put off, joined, found again.

use std::sync::Barrier;
use std::thread;

use serde_json::{Value, json};

use crate::assertions::{assert_page, assert_problem, assert_problem_in, assert_status, text};
use crate::client::{Answer, Ask, ask, base, get, post};
use crate::html;
use crate::sites::{Small, unique};

/// A Sunday: the team opens on Monday at 08:00 UTC.
const NOW: &str = "2026-11-22T10:00:00Z";
const LATER: &str = "2026-11-23T09:00:00Z";

/// A request of a visitor: its reference and code.
fn asked(site: &Small, body: &Value) -> (String, String) {
    let answer = post(site.api("requests")).country("DE").now(NOW).json(body).send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

fn desk(site: &Small, path: &str) -> Ask {
    get(site.api(&format!("desk/{path}"))).operator().now(LATER)
}

fn to_desk(site: &Small, method: &str, path: &str, body: &Value) -> Ask {
    ask(method, site.api(&format!("desk/{path}"))).operator().now(LATER).json(body)
}

fn answer(site: &Small, reference: &str, body: &Value) -> Answer {
    to_desk(site, "POST", &format!("requests/{reference}/messages"), body).send()
}

fn whole(site: &Small, reference: &str) -> Value {
    let answer = desk(site, &format!("requests/{reference}")).send();
    assert_status(&answer, 200);
    answer.json()
}

fn say(site: &Small, (reference, token): &(String, String), message: &str) -> Ask {
    post(site.api(&format!("requests/{reference}/messages"))).bearer(token).json(&json!({ "message": message }))
}

fn opened(site: &Small, (reference, token): &(String, String)) -> Value {
    let answer = get(site.api(&format!("requests/{reference}"))).bearer(token).now(LATER).locale("en").send();
    assert_status(&answer, 200);
    assert!(answer.header("cache-control").contains("no-store"));
    answer.json()
}

/// Who said what, in order.
fn said(view: &Value) -> Vec<(String, String)> {
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    view["thread"].as_array().unwrap().iter().map(|entry| (text(entry, "from"), text(entry, "message"))).collect()
}

fn references(list: &Answer) -> Vec<String> {
    assert_status(list, 200);
    let list = list.json();
    assert_eq!(list["unreachable"], json!([]));
    list["requests"].as_array().unwrap().iter().map(|r| r["reference"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_request_is_answered_read_and_answered_back() {
    let mut site = Small::new(&unique("t-talk"), "Talk");
    site.manifest.site.answer_hours = Some(4);
    site.publish();
    let visitor = asked(&site, &json!({ "message": "My lamp is broken.", "name": "Ana" }));
    let before = opened(&site, &visitor);
    assert_eq!((&before["status"], &before["seq"], &before["can_rate"]), (&json!("open"), &json!(1), &json!(false)));

    let answered = answer(&site, &visitor.0, &json!({ "message": "Which lamp is it?" }));
    assert_status(&answered, 201);
    assert_eq!(answered.json(), json!({ "seq": 2, "at": LATER }));
    let view = opened(&site, &visitor);
    assert_eq!((&view["status"], &view["state"], &view["seq"]), (&json!("pending"), &json!("pending"), &json!(2)));
    let entry = &view["thread"][1];
    assert_eq!((&entry["seq"], &entry["from"], &entry["attachments"]), (&json!(2), &json!("team"), &json!([])));
    assert_eq!(view["text"]["status"], "Answered");

    // Only what came after; then the visitor's own words.
    let messages = |after: &str| {
        let path = site.api(&format!("requests/{}/messages", visitor.0));
        let answer = get(path).query("after", after).bearer(&visitor.1).send();
        assert_status(&answer, 200);
        answer.json()
    };
    assert_eq!(messages("1")["messages"].as_array().unwrap().len(), 1);
    assert_eq!(messages("2"), json!({ "status": "pending", "seq": 2, "messages": [] }));
    let back = say(&site, &visitor, "The red one.").now("2026-11-23T10:00:00Z").send();
    assert_status(&back, 201);
    assert_eq!(back.json(), json!({ "seq": 3, "at": "2026-11-23T10:00:00Z" }));
    let whole = whole(&site, &visitor.0);
    let words = ["My lamp is broken.", "Which lamp is it?", "The red one."];
    assert_eq!(said(&whole).into_iter().map(|(_, message)| message).collect::<Vec<_>>(), words);
    assert_eq!((&whole["status"], &whole["waiting_since"]), (&json!("open"), &json!("2026-11-23T10:00:00Z")));
    assert_eq!(whole["last"], json!({ "from": "visitor", "at": "2026-11-23T10:00:00Z", "message": "The red one." }));
    // A new wait is promised anew.
    assert!(whole["answer_by"].as_str().unwrap() > LATER, "{whole}");
    let events: Vec<(&str, &str)> = whole["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| (event["from"].as_str().unwrap(), event["to"].as_str().unwrap()))
        .collect();
    assert_eq!(events, [("open", "pending"), ("pending", "open")]);

    // Resolved, and asked again.
    let done = answer(&site, &visitor.0, &json!({ "message": "A new one is on its way.", "status": "resolved" }));
    assert_eq!(done.json()["seq"], 4);
    assert_eq!(opened(&site, &visitor)["text"]["status"], "Done");
    assert_status(&say(&site, &visitor, "Thank you!").send(), 201);
    assert_eq!(opened(&site, &visitor)["status"], "open");
}

#[test]
fn a_code_opens_one_conversation_and_no_other() {
    let site = Small::published("t-code");
    let (one, other) = (asked(&site, &json!({ "message": "One" })), asked(&site, &json!({ "message": "Other" })));
    let crossed = (one.0.clone(), other.1.clone());
    assert_problem(&say(&site, &crossed, "Mine?").send(), 404, "request");
    for path in [format!("requests/{}/messages", crossed.0), format!("requests/{}", crossed.0)] {
        assert_problem(&get(site.api(&path)).bearer(&crossed.1).send(), 404, "request");
        assert_problem(&get(site.api(&path)).send(), 404, "request");
    }
    assert_eq!(whole(&site, &one.0)["seq"], 1);
    // The business's calls are for the business.
    for path in ["", "/messages", "/notes", "/merge"] {
        let answer = post(site.api(&format!("desk/requests/{}{path}", one.0))).bearer(&one.1).json(&json!({})).send();
        assert_problem(&answer, 401, "token");
    }
}

#[test]
fn a_message_is_stored_once_for_each_key() {
    let site = Small::published("t-key");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let key = unique("key");
    let send = |message: &str| say(&site, &visitor, message).header("idempotency-key", &key).send();
    let first = send("Again");
    assert_status(&first, 201);
    assert_eq!(send("Again").json(), first.json());
    assert_problem(&send("Other"), 422, "key");
    // Neither for an answer, nor for another conversation.
    let other = asked(&site, &json!({ "message": "Other" }));
    assert_problem(&say(&site, &other, "Again").header("idempotency-key", &key).send(), 422, "key");
    let path = format!("requests/{}/messages", visitor.0);
    let answer = to_desk(&site, "POST", &path, &json!({ "message": "Again" })).header("idempotency-key", &key);
    assert_problem(&answer.send(), 422, "key");
    assert_eq!(whole(&site, &visitor.0)["seq"], 2);
    // The business's writes as well.
    let key = unique("key");
    let answer = |body: &Value| to_desk(&site, "POST", &path, body).header("idempotency-key", &key).send();
    let first = answer(&json!({ "message": "Yes?" }));
    assert_eq!((first.status, answer(&json!({ "message": "Yes?" })).json()), (201, first.json()));
    assert_problem(&answer(&json!({ "message": "No" })), 422, "key");
}

#[test]
fn fifty_at_once_have_fifty_numbers() {
    let site = Small::published("t-many");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let together = Barrier::new(50);
    let mut numbers: Vec<u64> = thread::scope(|scope| {
        let threads: Vec<_> = (0..50)
            .map(|at| {
                let (site, visitor, together) = (&site, &visitor, &together);
                scope.spawn(move || {
                    together.wait();
                    let text = format!("Number {at}");
                    let sent = match at % 2 {
                        0 => say(site, visitor, &text).send(),
                        _ => answer(site, &visitor.0, &json!({ "message": text })),
                    };
                    assert_status(&sent, 201);
                    sent.json()["seq"].as_u64().unwrap()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    numbers.sort_unstable();
    assert_eq!(numbers, (2..=51).collect::<Vec<u64>>());
    let thread = whole(&site, &visitor.0)["thread"].clone();
    let order: Vec<u64> = thread.as_array().unwrap().iter().map(|entry| entry["seq"].as_u64().unwrap()).collect();
    assert_eq!(order, (1..=51).collect::<Vec<u64>>());
}

#[test]
fn who_had_not_read_all_is_told_what_came() {
    let site = Small::published("t-newer");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    assert_status(&say(&site, &visitor, "And one more thing").send(), 201);
    let late = answer(&site, &visitor.0, &json!({ "message": "Hi!", "after_seq": 1 }));
    let problem = assert_problem(&late, 409, "newer");
    assert_eq!(problem["seq"], 2);
    assert_eq!(problem["thread"][1]["message"], "And one more thing");
    assert_eq!(whole(&site, &visitor.0)["seq"], 2, "nothing was stored");
    let note = to_desk(&site, "POST", &format!("requests/{}/notes", visitor.0), &json!({ "note": "I take it" })).send();
    assert_eq!((note.status, note.json()["note_seq"].as_u64()), (201, Some(1)));
    let late = answer(&site, &visitor.0, &json!({ "message": "Hi!", "after_seq": 2, "after_note": 0 }));
    assert_eq!(assert_problem(&late, 409, "newer")["notes"][0]["note"], "I take it");
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "Hi!", "after_seq": 2, "after_note": 1 })), 201);
    // Two at once with the same knowledge: one of them is told.
    let together = Barrier::new(2);
    let mut statuses: Vec<u16> = thread::scope(|scope| {
        let answers = [0, 1].map(|_| {
            let (site, reference, together) = (&site, &visitor.0, &together);
            scope.spawn(move || {
                together.wait();
                answer(site, reference, &json!({ "message": "Me!", "after_seq": 3 })).status
            })
        });
        answers.map(|thread| thread.join().unwrap()).to_vec()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
}

#[test]
fn notes_never_reach_the_visitor() {
    let site = Small::published("t-note");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let mark = "xq7-secret-note";
    let path = format!("requests/{}/notes", visitor.0);
    assert_status(&to_desk(&site, "POST", &path, &json!({ "note": mark, "mentions": ["ana"] })).send(), 201);
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "Hi!" })), 201);
    assert_eq!(whole(&site, &visitor.0)["notes"][0]["mentions"], json!(["ana"]));
    let form = post(format!("/w/{}/requests", site.id))
        .header("origin", &base())
        .form(&[("reference", &visitor.0), ("code", &visitor.1)])
        .send();
    let page = assert_page(&form, 200, "en");
    assert!(page.contains("Hi!") && !page.contains(mark));
    for path in [format!("requests/{}", visitor.0), format!("requests/{}/messages", visitor.0)] {
        let answer = get(site.api(&path)).bearer(&visitor.1).send();
        assert!(answer.text().contains("Hi!") && !answer.text().contains("secret-note"), "{path}");
    }
}

#[test]
fn without_scripts_a_visitor_writes_back_and_loses_nothing() {
    let site = Small::published("t-plain");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "Hi!" })), 201);
    let send = |path: &str, fields: &[(&str, &str)]| {
        post(format!("/w/{}/{path}", site.id))
            .header("origin", &base())
            .header("accept", "text/html")
            .form(fields)
            .send()
    };
    let form = send("requests", &[("reference", &visitor.0), ("code", &visitor.1)]);
    let page = assert_page(&form, 200, "en");
    let (key, code) = (html::value_of(page, "key"), html::value_of(page, "code"));
    let path = format!("requests/{}", visitor.0);
    let empty = send(&path, &[("key", &key), ("code", &code), ("message", " ")]);
    assert!(assert_page(&empty, 422, "en").contains(&text("en", "error-message-missing")));
    let long = "long ".repeat(2_000);
    let too_long = send(&path, &[("key", &key), ("code", &code), ("message", &long)]);
    assert!(assert_page(&too_long, 422, "en").contains(long.trim()), "what was typed is there");
    // Pressed twice.
    for _ in 0..2 {
        let sent = send(&path, &[("key", &key), ("code", &code), ("message", "It works now")]);
        assert!(assert_page(&sent, 201, "en").contains("It works now"));
    }
    assert_eq!(whole(&site, &visitor.0)["seq"], 3);
    let wrong = send(&path, &[("key", &key), ("code", "7k3md-7k3md-7k3md-7k3md"), ("message", "Mine?")]);
    assert_page(&wrong, 404, "en");
}

#[test]
fn lists_are_filtered_by_how_conversations_stand() {
    let site = Small::published("t-list");
    let new = |name: &str, country: &str| {
        let body = json!({ "message": format!("{name} asks"), "name": name });
        let answer = post(site.api("requests")).country(country).now(NOW).json(&body).send();
        answer.json()["reference"].as_str().unwrap().to_owned()
    };
    let (open, pending, snoozed, resolved, spam) =
        (new("Open", "DE"), new("Pending", "JP"), new("Snoozed", "US"), new("Resolved", "BR"), new("Spam", "DE"));
    let patch = |reference: &str, body: Value| {
        let answer = to_desk(&site, "PATCH", &format!("requests/{reference}"), &body).send();
        assert_status(&answer, 200);
        answer.json()
    };
    assert_status(&answer(&site, &pending, &json!({ "message": "Which?" })), 201);
    patch(&snoozed, json!({ "status": "snoozed", "snoozed_until": "2026-11-24T08:00:00Z" }));
    patch(&resolved, json!({ "status": "resolved", "tags": ["refund", "  two  words "], "priority": "urgent" }));
    patch(&spam, json!({ "status": "spam" }));
    let changed = patch(&open, json!({ "assignee": "ana", "team": "berlin" }));
    assert_eq!((&changed["assignee"], &changed["team"]), (&json!("ana"), &json!("berlin")));

    let list = |query: &[(&str, &str)]| {
        let asked = query.iter().fold(desk(&site, "requests"), |ask, (name, value)| ask.query(name, value));
        let mut found = references(&asked.send());
        found.sort();
        found
    };
    let sorted = |references: &[&String]| {
        let mut sorted: Vec<String> = references.iter().map(|reference| (*reference).clone()).collect();
        sorted.sort();
        sorted
    };
    for (query, expected) in [
        (vec![], vec![&open, &pending, &snoozed, &resolved]),
        (vec![("view", "all")], vec![&open, &pending, &snoozed, &resolved]),
        (vec![("view", "waiting")], vec![&open]),
        (vec![("view", "unassigned")], vec![&pending, &snoozed]),
        (vec![("view", "snoozed")], vec![&snoozed]),
        (vec![("view", "resolved")], vec![&resolved]),
        (vec![("status", "spam")], vec![&spam]),
        (vec![("status", "pending")], vec![&pending]),
        (vec![("assignee", "ana")], vec![&open]),
        (vec![("tag", "two words")], vec![&resolved]),
        (vec![("priority", "urgent")], vec![&resolved]),
        (vec![("priority", "low")], vec![]),
        (vec![("team", "berlin"), ("status", "open")], vec![&open]),
        (vec![("locale", "ja")], vec![&pending]),
        (vec![("market", "dach"), ("status", "open")], vec![&open]),
    ] {
        assert_eq!(list(&query), sorted(&expected), "{query:?}");
    }
    for (name, value) in [("view", "nice"), ("status", "answered"), ("priority", "1")] {
        let answer = desk(&site, "requests").query(name, value).send();
        assert_status(&answer, 400);
        assert_eq!(answer.json()["detail"], text("en", "query-filter"));
    }
    for wrong in [
        json!({ "status": "nice" }),
        json!({ "status": "snoozed" }),
        json!({ "snoozed_until": "2026-11-20T08:00:00Z" }),
        json!({ "tags": "refund" }),
        json!({ "tags": [""] }),
        json!({ "team": "nobody" }),
        json!({ "priority": 1 }),
    ] {
        let answer = to_desk(&site, "PATCH", &format!("requests/{open}"), &wrong).locale("de").send();
        assert_problem_in("de", &answer, 422, "invalid");
    }
}

#[test]
fn who_waits_longest_comes_first_and_pages_have_no_gap() {
    let site = Small::published("t-wait");
    let mut expected = Vec::new();
    for (minute, country) in [(5, "DE"), (1, "JP"), (3, "BR"), (2, "DE"), (4, "US")] {
        let now = format!("2026-11-22T10:{minute:02}:00Z");
        let answer = post(site.api("requests")).country(country).now(&now).json(&json!({ "message": "Hello" })).send();
        expected.push((minute, answer.json()["reference"].as_str().unwrap().to_owned()));
    }
    expected.sort();
    let expected: Vec<String> = expected.into_iter().map(|(_, reference)| reference).collect();
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = desk(&site, "requests").query("view", "waiting").query("limit", "2").query("cursor", &cursor).send();
        found.extend(references(&page));
        match page.json()["next"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => break,
        }
    }
    assert_eq!(found, expected);
    // Nobody is overdue before the promise is.
    assert_eq!(references(&desk(&site, "requests").query("view", "overdue").now(NOW).send()), Vec::<String>::new());
    let late = desk(&site, "requests").query("view", "overdue").now("2026-12-22T10:00:00Z").send();
    let promised = desk(&site, "requests").send().json()["requests"][0]["answer_by"].is_string();
    assert_eq!(references(&late).len(), if promised { 5 } else { 0 });
}

#[test]
fn what_was_put_off_comes_back_and_what_nobody_answers_is_resolved() {
    let site = Small::published("t-jobs");
    let (snoozed, pending) =
        (asked(&site, &json!({ "message": "Later" })), asked(&site, &json!({ "message": "Which?" })));
    let again = asked(&site, &json!({ "message": "Again" }));
    let body = json!({ "status": "snoozed", "snoozed_until": "2026-11-24T08:00:00Z" });
    assert_status(&to_desk(&site, "PATCH", &format!("requests/{}", snoozed.0), &body).send(), 200);
    for reference in [&pending.0, &again.0] {
        assert_status(&answer(&site, reference, &json!({ "message": "The red one?" })), 201);
    }
    assert_status(&say(&site, &again, "Yes").send(), 201);
    let run = |now: &str| assert_status(&post(site.api("desk/jobs")).operator().now(now).json(&json!({})).send(), 200);
    let status = |(reference, _): &(String, String)| whole(&site, reference)["status"].as_str().unwrap().to_owned();
    run("2026-11-24T07:59:00Z");
    assert_eq!(status(&snoozed), "snoozed");
    run("2026-11-24T08:00:00Z");
    assert_eq!(status(&snoozed), "open");
    assert_eq!(whole(&site, &snoozed.0)["waiting_since"], "2026-11-24T08:00:00Z");
    assert_eq!(status(&pending), "pending");
    // Seven days, where the site says nothing else.
    run("2026-11-30T09:00:00Z");
    assert_eq!((status(&pending), status(&again)), ("resolved".to_owned(), "open".to_owned()));
    let events = whole(&site, &pending.0)["events"].clone();
    assert_eq!(events.as_array().unwrap().last().unwrap()["by"], "system");
}

#[test]
fn words_of_both_sides_are_found_in_every_script() {
    let site = Small::published("t-find");
    let one = |body: Value| asked(&site, &body).0;
    let german = one(json!({ "message": "Meine Straßenlampe flackert", "name": "Jürgen Müller" }));
    let japanese = one(json!({ "message": "ランプが壊れました", "name": "佐藤" }));
    let arabic = one(json!({ "message": "المصباح لا يعمل", "email": "layla@post.example" }));
    let thai = one(json!({ "message": "โคมไฟเสีย", "phone": "+66 2 123 4567" }));
    assert_status(&answer(&site, &german, &json!({ "message": "Ist es der Trafo?" })), 201);
    for (q, expected) in [
        ("strassenlampe", &german),
        ("flack", &german),
        ("muller trafo", &german),
        ("muller", &german),
        ("ランプ", &japanese),
        ("佐藤", &japanese),
        ("المصباح", &arabic),
        ("layla", &arabic),
        ("โคมไฟ", &thai),
    ] {
        assert_eq!(references(&desk(&site, "requests").query("q", q).send()), std::slice::from_ref(expected), "{q}");
    }
    for q in ["nothing of it", "lampe ランプ", "\"", "a* OR b", "NEAR(", "' --"] {
        assert_eq!(references(&desk(&site, "requests").query("q", q).send()), Vec::<String>::new(), "{q}");
    }
    let answer = desk(&site, "requests").query("q", "layla").send();
    assert!(!answer.text().contains("\"q\""), "what was searched for is not repeated");
}

#[test]
fn two_conversations_become_one_and_both_references_open_it() {
    let site = Small::published("t-merge");
    let (first, second) = (asked(&site, &json!({ "message": "My lamp" })), asked(&site, &json!({ "message": "Red" })));
    assert_status(&answer(&site, &second.0, &json!({ "message": "Which lamp?" })), 201);
    let note = json!({ "note": "the same" });
    assert_status(&to_desk(&site, "POST", &format!("requests/{}/notes", second.0), &note).send(), 201);
    let merge = |reference: &str, into: &str| {
        to_desk(&site, "POST", &format!("requests/{reference}/merge"), &json!({ "into": into })).send()
    };
    let merged = merge(&second.0, &first.0);
    assert_status(&merged, 200);
    assert_eq!(merged.json()["reference"], first.0.as_str());
    assert_eq!(merged.json()["notes"][0]["note"], "the same");
    let words = ["My lamp", "Red", "Which lamp?"];
    for visitor in [&first, &second] {
        let messages: Vec<String> = said(&opened(&site, visitor)).into_iter().map(|(_, message)| message).collect();
        assert_eq!(messages, words);
    }
    assert_eq!(references(&desk(&site, "requests").send()), std::slice::from_ref(&first.0));
    assert_status(&say(&site, &second, "By the other one").send(), 201);
    assert_eq!(whole(&site, &first.0)["seq"], 4);
    // Neither with itself, nor again, nor with what is elsewhere.
    for (reference, into) in [(&first.0, &first.0), (&second.0, &first.0), (&first.0, &"EU-7K3M-Q9X2".to_owned())] {
        assert!([404, 422].contains(&merge(reference, into).status), "{reference} into {into}");
    }
    let elsewhere = post(site.api("requests")).country("JP").json(&json!({ "message": "こんにちは" })).send().json();
    assert_problem(&merge(&first.0, elsewhere["reference"].as_str().unwrap()), 422, "invalid");
}

#[test]
fn the_same_person_is_shown_with_what_else_they_asked() {
    let site = Small::published("t-person");
    let one = asked(&site, &json!({ "message": "One", "email": "ana@post.example", "phone": "+49 30 123456" }));
    let by_mail = asked(&site, &json!({ "message": "Two", "email": "ana@post.example" }));
    let elsewhere =
        post(site.api("requests")).country("JP").json(&json!({ "message": "Three", "phone": "+4930123456" }));
    let elsewhere = elsewhere.send().json()["reference"].as_str().unwrap().to_owned();
    asked(&site, &json!({ "message": "Somebody else", "email": "bo@post.example" }));
    let customer = whole(&site, &one.0)["customer"].clone();
    assert_eq!((&customer["verified"], &customer["unreachable"]), (&json!(false), &json!([])));
    let mut others: Vec<(String, String)> = customer["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|other| (other["reference"].as_str().unwrap().to_owned(), other["by"].as_str().unwrap().to_owned()))
        .collect();
    others.sort();
    let mut expected = vec![(by_mail.0, "email".to_owned()), (elsewhere, "phone".to_owned())];
    expected.sort();
    assert_eq!(others, expected);
}
