//! A request becomes a conversation: asked, answered, read, answered back, put off, joined, found again.

use std::sync::Barrier;
use std::thread;

use serde_json::{Value, json};

use crate::assertions::{assert_page, assert_problem, assert_status, text};
use crate::client::{base, get, post};
use crate::html;
use crate::sites::{Small, unique};
use crate::talk::{LATER, answer, asked, desk, opened, references, said, say, to_desk, whole};

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
    let last = json!({ "from": "visitor", "at": "2026-11-23T10:00:00Z", "message": "The red one.", "files": 0 });
    assert_eq!(whole["last"], last);
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
    // Whoever was put off has waited all along.
    assert_eq!(whole(&site, &snoozed.0)["waiting_since"], whole(&site, &snoozed.0)["created"]);
    assert_eq!(status(&pending), "pending");
    // Seven days, where the site says nothing else.
    run("2026-11-30T09:00:00Z");
    assert_eq!((status(&pending), status(&again)), ("resolved".to_owned(), "open".to_owned()));
    let events = whole(&site, &pending.0)["events"].clone();
    assert_eq!(events.as_array().unwrap().last().unwrap()["by"], "system");
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
