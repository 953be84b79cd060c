//! Lists of conversations: views, filters, the search, and what else a person asked.

use serde_json::{Value, json};

use crate::assertions::{assert_problem_in, assert_status, text};
use crate::client::post;
use crate::sites::Small;
use crate::staff::add;
use crate::talk::{NOW, answer, asked, desk, references, to_desk, whole};

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
    let ana = add(&site, "Ana", "agent", &[]);
    let changed = patch(&open, json!({ "assignee": ana, "team": "berlin" }));
    assert_eq!((&changed["assignee"], &changed["team"]), (&json!(ana), &json!("berlin")));

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
        (vec![("assignee", &*ana)], vec![&open]),
        (vec![("tag", "two words")], vec![&resolved]),
        (vec![("priority", "urgent")], vec![&resolved]),
        (vec![("priority", "low")], vec![]),
        (vec![("team", "berlin"), ("status", "open")], vec![&open]),
        (vec![("locale", "ja")], vec![&pending]),
        (vec![("market", "dach"), ("status", "open")], vec![&open]),
    ] {
        assert_eq!(list(&query), sorted(&expected), "{query:?}");
    }
    for (name, value, takes) in [
        ("view", "nice", "view: all, unassigned, mine, waiting, overdue, upset, snoozed, resolved"),
        ("status", "answered", "status: open, pending, snoozed, resolved, spam"),
        ("priority", "1", "priority: low, normal, high, urgent"),
        ("limit", "abc", "limit: 1–200"),
        ("limit", "-1", "limit: 1–200"),
    ] {
        let answer = desk(&site, "requests").query(name, value).send();
        assert_status(&answer, 400);
        assert_eq!(answer.json()["detail"], format!("{} ({takes})", text("en", "query-filter")));
    }
    let answer = desk(&site, "requests").query("team", "nobody").send();
    assert_eq!((answer.status, answer.json()["detail"].as_str()), (400, Some(&*text("en", "query-team"))));
    let answer = desk(&site, "audit").query("cursor", "abc").send();
    assert_eq!((answer.status, answer.json()["detail"].as_str()), (400, Some(&*text("en", "query-cursor"))));
    // A page that is full is the last where nothing is behind it.
    let whole = desk(&site, "requests").query("limit", "4").send().json();
    assert_eq!((whole["requests"].as_array().map(Vec::len), &whole["next"]), (Some(4), &Value::Null));
    let part = desk(&site, "requests").query("limit", "3").send().json();
    assert!(part["next"].is_string(), "{part}");
    for wrong in [
        json!({ "status": "nice" }),
        json!({ "status": "snoozed" }),
        json!({ "snoozed_until": "2026-11-20T08:00:00Z" }),
        json!({ "tags": "refund" }),
        json!({ "tags": [""] }),
        json!({ "tags": 3 }),
        json!({ "team": "nobody" }),
        json!({ "stauts": "resolved" }),
        json!({ "status": "resolved", "asignee": "" }),
        json!({ "priority": 1 }),
    ] {
        let answer = to_desk(&site, "PATCH", &format!("requests/{open}"), &wrong).locale("de").send();
        assert_problem_in("de", &answer, 422, "invalid");
    }
}

#[test]
fn a_place_in_one_list_is_none_in_another() {
    let site = Small::published("t-places");
    for message in ["Where is my lamp?", "And where is the other one?"] {
        asked(&site, &json!({ "message": message }));
    }
    let page = |view: &str, cursor: &str| {
        desk(&site, "requests").query("view", view).query("limit", "1").query("cursor", cursor).send()
    };
    let first = page("waiting", "").json();
    let next = first["next"].as_str().expect("a second page");
    assert_status(&page("waiting", next), 200);
    let refused = page("all", next);
    assert_eq!((refused.status, refused.json()["detail"].as_str()), (400, Some(&*text("en", "query-cursor"))));
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
        ("المصباح", &arabic),
        ("مصباح", &arabic),
        ("بالمصباح", &arabic),
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
