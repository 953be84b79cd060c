//! What is kept of a customer: found, given, erased, in all regions; and what comes late brings nothing back.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status, text};
use crate::client::{Answer, ask, get, post};
use crate::sites::{Small, unique};
use crate::talk::{LATER, NOW, answer, asked, desk, opened, references, say, to_desk, whole};

const EMAIL: &str = "ana.silva@post.example";

/// A request from a country, with a key: its reference and code.
fn asked_from(site: &Small, country: &str, key: &str, body: &Value) -> (String, String) {
    let ask = post(site.api("requests")).country(country).now(NOW).header("idempotency-key", key).json(body);
    let answer = ask.send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

fn found(site: &Small, q: &str) -> Vec<Value> {
    let answer = desk(site, "customers").query("q", q).send();
    assert_status(&answer, 200);
    let body = answer.json();
    assert_eq!(body["unreachable"], json!([]));
    body["customers"].as_array().unwrap().clone()
}

fn exported(site: &Small, query: &[(&str, &str)]) -> Value {
    let ask = query.iter().fold(desk(site, "customers/export"), |ask, (name, value)| ask.query(name, value));
    let answer = ask.send();
    assert_status(&answer, 200);
    answer.json()
}

fn actions(site: &Small) -> Vec<(String, String)> {
    let log = desk(site, "audit").send().json();
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    log["entries"].as_array().unwrap().iter().map(|entry| (text(entry, "action"), text(entry, "subject"))).collect()
}

fn erase(site: &Small, body: &Value) -> Answer {
    to_desk(site, "POST", "customers/erase", body).send()
}

#[test]
fn people_are_found_by_what_they_are_called_in_all_regions() {
    let site = Small::published("t-who");
    let ana = |country: &str| {
        let body = json!({ "message": "Eine Lampe", "name": "Ana Silva", "email": EMAIL, "phone": "+351 912 345 678" });
        asked_from(&site, country, &unique("key"), &body).0
    };
    let (here, there) = (ana("DE"), ana("JP"));
    asked(&site, &json!({ "message": "Ana is my cat's name", "name": "Bo" }));
    for q in ["ana silva", "silv", "ana.silva@post.example", "ANA", "+351912345678", "silva ana"] {
        let customers = found(&site, q);
        assert_eq!(customers.len(), 1, "{q}: {customers:?}");
        let mut known: Vec<&str> =
            customers[0]["requests"].as_array().unwrap().iter().map(|r| r["reference"].as_str().unwrap()).collect();
        known.sort_unstable();
        let mut expected = [here.as_str(), there.as_str()];
        expected.sort_unstable();
        assert_eq!(known, expected, "{q}");
        assert_eq!((&customers[0]["email"], &customers[0]["verified"]), (&json!(EMAIL), &json!(false)));
    }
    for q in ["", "lampe", "cat", "\""] {
        assert_eq!(found(&site, q), Vec::<Value>::new(), "{q}: what they wrote is not what they are called");
    }
    let part = desk(&site, "customers").query("q", "ana").header("nearhand-fault", "store@apac").send().json();
    assert_eq!(part["unreachable"], json!(["apac"]));
    assert_eq!(part["customers"][0]["requests"].as_array().unwrap().len(), 1);
}

#[test]
fn all_that_is_kept_of_a_person_is_given_and_notes_only_where_they_are_wanted() {
    let site = Small::published("t-export");
    let one = asked_from(&site, "DE", &unique("key"), &json!({ "message": "One", "email": "Ana.Silva@post.example" }));
    asked_from(&site, "JP", &unique("key"), &json!({ "message": "Two", "email": EMAIL }));
    asked(&site, &json!({ "message": "Somebody else", "email": "bo@post.example" }));
    assert_status(&answer(&site, &one.0, &json!({ "message": "Answered" })), 201);
    let path = format!("requests/{}/notes", one.0);
    assert_status(&to_desk(&site, "POST", &path, &json!({ "note": "a difficult one" })).send(), 201);
    let export = exported(&site, &[("email", EMAIL)]);
    assert_eq!(export["format"], "nearhand-export-1");
    let texts: Vec<&str> = export["requests"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|request| request["messages"].as_array().unwrap())
        .map(|message| message["message"].as_str().unwrap())
        .collect();
    assert_eq!(texts, ["One", "Answered", "Two"], "{export}");
    assert!(!export.to_string().contains("difficult"), "{export}");
    let with_notes = exported(&site, &[("email", EMAIL), ("notes", "1")]);
    assert_eq!(with_notes["notes"][0]["note"], "a difficult one");
    assert_eq!(with_notes["notes"][0]["reference"], one.0.as_str());
    // One person, by one thing.
    for query in [vec![], vec![("email", EMAIL), ("phone", "+351912345678")]] {
        let ask = query.iter().fold(desk(&site, "customers/export"), |ask, (name, value)| ask.query(name, value));
        let answer = ask.locale("en").send();
        assert_status(&answer, 400);
        assert_eq!(answer.json()["detail"], text("en", "query-whom"));
    }
    for (field, value) in [("phone", "call me"), ("email", "Ana Lima"), ("email", "ana@")] {
        let answer = desk(&site, "customers/export").query(field, value).locale("en").send();
        assert_problem(&answer, 422, "invalid");
        assert_eq!(answer.json()["errors"][0]["field"], field);
        assert_problem(&to_desk(&site, "POST", "customers/erase", &json!({ field: value })).send(), 422, "invalid");
    }
    let written = actions(&site);
    assert_eq!(written[0].0, "customer.exported-with-notes");
    assert_eq!(written[0].1, written[1].1, "the same customer has the same name");
    assert!(!written[0].1.is_empty() && !written[0].1.contains("ana"), "{written:?}");
}

#[test]
fn one_person_is_erased_everywhere_and_nothing_brings_them_back() {
    let site = Small::published("t-erase");
    let mark = "xq9-to-be-erased";
    let key = unique("key");
    let body = json!({ "message": format!("{mark} one"), "name": mark, "email": EMAIL });
    let one = asked_from(&site, "DE", &key, &body);
    let joined = asked_from(&site, "DE", &unique("key"), &json!({ "message": format!("{mark} two") }));
    let elsewhere = asked_from(&site, "JP", &unique("key"), &json!({ "message": mark, "email": EMAIL }));
    let other = asked(&site, &json!({ "message": "Somebody else", "email": "bo@post.example" }));
    let said = unique("said");
    let reply = || say(&site, &one, mark).header("idempotency-key", &said).send();
    assert_status(&reply(), 201);
    let answered = unique("answered");
    let path = format!("requests/{}/messages", one.0);
    let reply_of_ours =
        || to_desk(&site, "POST", &path, &json!({ "message": mark })).header("idempotency-key", &answered).send();
    assert_status(&reply_of_ours(), 201);
    let notes = format!("requests/{}/notes", one.0);
    assert_status(&to_desk(&site, "POST", &notes, &json!({ "note": mark })).send(), 201);
    let merge = format!("requests/{}/merge", joined.0);
    assert_status(&to_desk(&site, "POST", &merge, &json!({ "into": one.0 })).send(), 200);
    assert_eq!(references(&desk(&site, "requests").query("q", mark).send()).len(), 2);

    let erased = erase(&site, &json!({ "email": EMAIL.to_uppercase() }));
    assert_status(&erased, 200);
    let receipt = erased.json();
    assert_eq!(receipt["unreachable"], json!([]));
    let of_eu = &receipt["erased"]["eu"];
    assert_eq!((&of_eu["requests"], &of_eu["notes"]), (&json!(2), &json!(1)), "{receipt}");
    assert_eq!(of_eu["messages"], 4, "two first ones, one of hers, one of ours: {receipt}");
    assert_eq!(receipt["erased"]["apac"]["requests"], 1);
    assert!(receipt["receipt"].as_str().is_some_and(|receipt| receipt.len() == 16));

    for (reference, code) in [&one, &joined, &elsewhere] {
        assert_problem(&get(site.api(&format!("requests/{reference}"))).bearer(code).send(), 404, "request");
        assert_problem(&desk(&site, &format!("requests/{reference}")).send(), 404, "request");
    }
    for view in ["all", "unassigned", "resolved"] {
        let list = desk(&site, "requests").query("view", view).send();
        assert!(!list.text().contains(mark) && !list.text().contains(EMAIL), "{view}");
    }
    assert_eq!(references(&desk(&site, "requests").query("q", mark).send()), Vec::<String>::new());
    assert_eq!(found(&site, mark), Vec::<Value>::new());
    assert_eq!(exported(&site, &[("email", EMAIL)])["requests"], json!([]));
    // What comes late is told that it is gone, and stores nothing.
    let late = post(site.api("requests")).country("DE").header("idempotency-key", &key).locale("en").json(&body).send();
    assert_problem(&late, 410, "gone");
    assert_problem(&reply(), 410, "gone");
    assert_problem(&reply_of_ours(), 410, "gone");
    let there = post(site.api("requests")).country("JP").header("idempotency-key", &key).locale("en").json(&body);
    assert_problem(&there.send(), 410, "gone");
    assert_eq!(found(&site, mark), Vec::<Value>::new());
    // Nobody else has lost anything, and the log names nobody.
    assert_eq!(opened(&site, &other)["thread"][0]["message"], "Somebody else");
    let log = desk(&site, "audit").send();
    assert!(!log.text().to_lowercase().contains("ana.silva") && !log.text().contains(mark));
    assert_eq!(actions(&site).iter().filter(|(action, _)| action == "customer.erased").count(), 1);
    // Again: there is nothing left.
    assert_eq!(erase(&site, &json!({ "email": EMAIL })).json()["erased"], json!({}));
}

#[test]
fn an_erasure_is_weighed_before_and_its_receipt_opened_again_after() {
    let site = Small::published("t-receipt");
    let body = |message: &str| json!({ "message": message, "email": EMAIL });
    let goes = asked_from(&site, "DE", &unique("key"), &body("One"));
    let stays = asked_from(&site, "DE", &unique("key"), &body("Two"));
    let there = asked_from(&site, "JP", &unique("key"), &body("Three"));
    assert_status(&say(&site, &goes, "And this.").send(), 201);
    let hold = format!("requests/{}/hold", stays.0);
    let unsaid = to_desk(&site, "PUT", &hold, &json!({ "reason": " " })).locale("en").send();
    assert_problem(&unsaid, 422, "invalid");
    assert_eq!(unsaid.json()["errors"][0]["detail"], text("en", "error-hold"));
    assert_status(&to_desk(&site, "PUT", &hold, &json!({ "reason": "A court asks for it." })).send(), 200);

    let weigh = || desk(&site, "customers/erase").query("email", EMAIL).send();
    let weighed = weigh().json();
    let of_eu = &weighed["erasable"]["eu"];
    assert_eq!((&of_eu["requests"], &of_eu["messages"]), (&json!(1), &json!(2)), "{weighed}");
    let apac = &weighed["erasable"]["apac"];
    assert_eq!((&apac["requests"], &apac["keys"], &of_eu["keys"]), (&json!(1), &json!(1), &json!(1)), "{weighed}");
    assert_eq!((&weighed["held"], &weighed["unreachable"]), (&json!([stays.0]), &json!([])));
    assert_eq!(weigh().json(), weighed, "nothing is changed by looking");
    assert_eq!(whole(&site, &there.0)["message"], "Three");
    let silent = desk(&site, "customers/erase").query("email", EMAIL).header("nearhand-fault", "vault-weigh@apac");
    assert_eq!(silent.send().json()["unreachable"], json!(["apac"]));
    assert_status(&desk(&site, "customers/erase").send(), 400);

    let receipt = erase(&site, &json!({ "email": EMAIL })).json();
    assert_eq!((&receipt["erased"], &receipt["held"]), (&weighed["erasable"], &weighed["held"]));
    let number = receipt["receipt"].as_str().unwrap();
    let again = desk(&site, &format!("erasures/{number}")).send();
    assert_status(&again, 200);
    assert_eq!(again.json(), receipt);
    assert_eq!(receipt["by"], "operator");
    assert_problem(&desk(&site, "erasures/nothing").send(), 404, "missing");
    // The line of the log has its number.
    let log = desk(&site, "audit").query("limit", "200").send().json();
    let line = log["entries"].as_array().unwrap().iter().find(|line| line["action"] == "customer.erased");
    assert_eq!(line.unwrap()["receipt"], receipt["receipt"]);
    assert_eq!(whole(&site, &stays.0)["message"], "Two");
}

#[test]
fn a_number_is_found_and_erased_however_it_was_typed_and_no_other_one_is() {
    let site = Small::published("t-number");
    let ask = |country: &str, phone: &str| {
        asked_from(&site, country, &unique("key"), &json!({ "message": "A lamp", "phone": phone })).0
    };
    let typed = ask("DE", "030 777777");
    assert_eq!(whole(&site, &typed)["phone"], "+4930777777", "it is one of the country where it was typed");
    // What the business writes down says no country, as did everything before numbers had one form.
    let written = |market: &str, phone: &str| {
        let body = json!({ "phone": phone, "locale": "en", "message": "We called you.", "market": market });
        let answer = to_desk(&site, "POST", "requests", &body).send();
        assert_status(&answer, 201);
        answer.json()["reference"].as_str().unwrap().to_owned()
    };
    let kept = written("dach", "030 77 77 77");
    let (elsewhere, other) = (written("japan", "030 777777"), written("dach", "030 777778"));
    let unclear = written("", "030777777");
    assert_eq!(whole(&site, &kept)["phone"], "030 77 77 77");

    let of = |search: &str| {
        let requests = found(&site, search).into_iter().flat_map(|who| who["requests"].as_array().unwrap().clone());
        let mut all: Vec<String> = requests.map(|of| of["reference"].as_str().unwrap().to_owned()).collect();
        all.sort_unstable();
        all
    };
    // A search shows whatever ends so: people look at it.
    let mut all = [&typed, &kept, &elsewhere, &unclear].map(Clone::clone);
    all.sort_unstable();
    for search in ["+49 30 777777", "030 777777", "030777777", "0049 30 777777"] {
        assert_eq!(of(search), all, "{search}");
    }
    // An erasure and an export do not.
    let export = exported(&site, &[("phone", "+49 30 777777")]);
    assert_eq!(export["requests"].as_array().unwrap().len(), 2, "{export}");
    let weighed = desk(&site, "customers/erase").query("phone", "+4930777777").send().json();
    assert_eq!(weighed["perhaps"], json!([unclear]), "{weighed}");
    let receipt = erase(&site, &json!({ "phone": "030 777777" })).json();
    let many: u64 = receipt["erased"].as_object().unwrap().values().map(|of| of["requests"].as_u64().unwrap()).sum();
    assert_eq!(many, 2, "{receipt}");
    for gone in [&typed, &kept] {
        assert_problem(&desk(&site, &format!("requests/{gone}")).send(), 404, "request");
    }
    for stays in [&elsewhere, &other, &unclear] {
        assert_eq!(whole(&site, stays)["reference"], stays.as_str());
    }
}

#[test]
fn a_region_that_does_not_answer_is_named_and_asked_again() {
    let site = Small::published("t-again");
    let (here, there) = (
        asked_from(&site, "DE", &unique("key"), &json!({ "message": "One", "email": EMAIL })),
        asked_from(&site, "JP", &unique("key"), &json!({ "message": "Two", "email": EMAIL })),
    );
    let erase = to_desk(&site, "POST", "customers/erase", &json!({ "email": EMAIL }));
    let receipt = erase.header("nearhand-fault", "vault-erase@apac").send().json();
    assert_eq!((&receipt["unreachable"], &receipt["erased"]["eu"]["requests"]), (&json!(["apac"]), &json!(1)));
    assert_problem(&desk(&site, &format!("requests/{}", here.0)).send(), 404, "request");
    assert_eq!(whole(&site, &there.0)["message"], "Two");
    // What they write after that, and before the job asks again, is theirs, and new: nobody has asked that it goes.
    let body = json!({ "message": "Three", "email": EMAIL });
    let since = post(site.api("requests")).country("JP").now("2026-11-23T09:01:00Z").json(&body).send();
    assert_status(&since, 201);
    let since = since.json()["reference"].as_str().unwrap().to_owned();
    assert_status(&to_desk(&site, "POST", "jobs", &json!({})).now("2026-11-23T09:02:00Z").send(), 200);
    assert_problem(&desk(&site, &format!("requests/{}", there.0)).send(), 404, "request");
    assert_eq!(whole(&site, &since)["message"], "Three");
    let finished = desk(&site, &format!("erasures/{}", receipt["receipt"].as_str().unwrap())).send().json();
    assert_eq!((&finished["unreachable"], &finished["erased"]["apac"]["requests"]), (&json!([]), &json!(1)));
    let written = actions(&site);
    assert_eq!(written[0], ("erasure.finished".to_owned(), receipt["receipt"].as_str().unwrap().to_owned()));
}

#[test]
fn a_visitor_takes_their_own_along_and_erases_it() {
    let site = Small::published("t-own");
    let (one, other) = (asked(&site, &json!({ "message": "One" })), asked(&site, &json!({ "message": "Other" })));
    assert_status(&answer(&site, &one.0, &json!({ "message": "Answered", "priority": "urgent" })), 201);
    let path = format!("requests/{}/notes", one.0);
    assert_status(&to_desk(&site, "POST", &path, &json!({ "note": "between us" })).send(), 201);
    let export = |code: &str| get(site.api(&format!("requests/{}/export", one.0))).bearer(code).send();
    let own = export(&one.1);
    assert_status(&own, 200);
    assert!(own.header("cache-control").contains("no-store"));
    assert!(own.header("content-disposition").contains(&format!("{}.json", one.0)));
    let request = &own.json()["requests"][0];
    assert_eq!(request["messages"][1]["message"], "Answered");
    for word in ["between us", "urgent", "assignee", "events", "notes"] {
        assert!(!own.text().contains(word), "{word}: {}", own.text());
    }
    assert_problem(&export(&other.1), 404, "request");
    let erase = |code: &str| ask("DELETE", site.api(&format!("requests/{}", one.0))).bearer(code).now(LATER).send();
    assert_problem(&erase(&other.1), 404, "request");
    let receipt = erase(&one.1);
    assert_status(&receipt, 200);
    assert_eq!(receipt.json()["erased"]["eu"]["messages"], 2);
    assert_problem(&erase(&one.1), 404, "request");
    assert_problem(&export(&one.1), 404, "request");
    assert_eq!(actions(&site)[0], ("request.erased".to_owned(), one.0));
}

#[test]
fn the_time_of_an_erased_call_is_free_again() {
    let slots = |day: &str| {
        let answer = get("/api/v1/sites/lumen/callbacks/slots").country("DE").now("2031-03-03T06:00:00Z").send();
        assert_status(&answer, 200);
        let days = answer.json()["days"].clone();
        let starts = days.as_array().unwrap().iter().flat_map(|day| day["slots"].as_array().unwrap().clone());
        starts.map(|slot| slot["start"].as_str().unwrap().to_owned()).filter(|s| s.starts_with(day)).collect::<Vec<_>>()
    };
    let free = slots("2031-03");
    // Late enough that no other test wants it.
    let start = free.last().unwrap().clone();
    let email = format!("{}@post.example", unique("call"));
    let body = json!({ "start": start, "phone": "+49 30 901820", "name": "Ana", "email": email });
    let booked = post("/api/v1/sites/lumen/callbacks").country("DE").now("2031-03-03T06:00:00Z").json(&body).send();
    assert_status(&booked, 201);
    let (reference, code) = (booked.json()["reference"].clone(), booked.json()["token"].clone());
    let (reference, code) = (reference.as_str().unwrap(), code.as_str().unwrap());
    let before = slots("2031-03").iter().filter(|slot| **slot == start).count();
    let path = format!("/api/v1/sites/lumen/requests/{reference}");
    let erased = ask("DELETE", path).bearer(code).now("2031-03-03T06:00:00Z").send();
    assert_status(&erased, 200);
    assert_eq!(erased.json()["erased"]["eu"]["calls"], 1);
    let after = slots("2031-03").iter().filter(|slot| **slot == start).count();
    assert!(before <= after && after == 1, "{start}: {before} then {after}");
}
