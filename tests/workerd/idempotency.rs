//! A write that is repeated is one write.

use std::sync::Barrier;
use std::thread;

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_problem_in, assert_status};
use crate::client::{Answer, Ask, get, post};
use crate::sites::{Small, eventually, shared, unique};
use crate::talk::{asked, say};

fn write(key: &str, body: &Value) -> Ask {
    let ask = post(shared().api("requests")).country("DE").json(body);
    if key.is_empty() { ask } else { ask.header("idempotency-key", key) }
}

/// Reference and token of a good answer.
#[track_caller]
fn pair(ask: Ask) -> (String, String) {
    let answer = ask.send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

#[test]
fn one_key_sent_by_fifty_at_once_is_one_request() {
    let (key, message) = (unique("key"), unique("At once"));
    let body = json!({ "message": message, "name": "Ann" });
    let together = Barrier::new(50);
    let answers: Vec<(u16, String)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..50)
            .map(|_| {
                scope.spawn(|| {
                    let ask = write(&key, &body).locale("ja");
                    together.wait();
                    let answer = ask.send();
                    (answer.status, answer.text().to_owned())
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for answer in &answers {
        assert_eq!(answer, &answers[0], "every answer is the same");
    }
    assert_eq!(answers[0].0, 201, "{}", answers[0].1);
    let stored = shared().stored(&message);
    assert_eq!(stored.len(), 1, "{stored:?}");
    assert!(answers[0].1.contains(stored[0]["reference"].as_str().unwrap()));
}

#[test]
fn fifty_without_a_key_are_fifty_requests() {
    let message = unique("Apart");
    let body = json!({ "message": message });
    let mut references: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..50).map(|_| scope.spawn(|| pair(write("", &body)).0)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    references.sort();
    references.dedup();
    assert_eq!(references.len(), 50);
    assert_eq!(shared().stored(&message).len(), 50);
}

#[test]
fn a_repeated_write_gives_the_same_answer_and_its_token_works() {
    let (key, message) = (unique("key"), unique("Again"));
    let body = json!({ "message": message, "email": "ann@post.example" });
    let first = pair(write(&key, &body));
    assert_eq!(pair(write(&key, &body)), first);
    // The order of fields is not content, nor is the language of the answer.
    let reordered = format!("{{\"email\":\"ann@post.example\", \"message\":\"{message}\"}}");
    let again = post(shared().api("requests")).country("DE").locale("ja").header("idempotency-key", &key);
    assert_eq!(pair(again.body("application/json", reordered)), first);
    let path = shared().api(&format!("requests/{}", first.0));
    let opened = crate::client::get(path).bearer(&first.1).send();
    assert_eq!(opened.json()["thread"][0]["message"], message.as_str());
    assert_eq!(shared().stored(&message).len(), 1);
}

#[test]
fn a_key_that_comes_with_another_body_is_refused() {
    let (key, message) = (unique("key"), unique("First"));
    let first = pair(write(&key, &json!({ "message": message })));
    for other in [json!({ "message": "Other" }), json!({ "message": message, "name": "Ann" })] {
        let answer = write(&key, &other).locale("ja").send();
        assert_problem_in("ja", &answer, 422, "key");
    }
    // The first one still stands.
    assert_eq!(pair(write(&key, &json!({ "message": message }))), first);
    assert_eq!(shared().stored(&message).len(), 1);
}

#[test]
fn different_keys_are_different_requests() {
    let message = unique("Keys");
    let body = json!({ "message": message });
    let first = pair(write(&unique("key"), &body));
    let second = pair(write(&unique("key"), &body));
    assert!(first.0 != second.0 && first.1 != second.1);
    assert_eq!(shared().stored(&message).len(), 2);
}

#[test]
fn the_field_of_a_form_is_as_good_as_the_header() {
    let (key, message) = (unique("key"), unique("Field"));
    let form = || post(shared().api("requests")).country("DE").form(&[("key", &key), ("message", &message)]);
    let first = pair(form());
    assert_eq!(pair(form()), first);
    assert_eq!(pair(write(&key, &json!({ "message": message }))), first, "by the header");
    assert_eq!(pair(write("", &json!({ "message": message, "key": key }))), first, "by a field of JSON");
    assert_eq!(shared().stored(&message).len(), 1);
}

#[test]
fn keys_of_different_sites_have_nothing_to_do_with_each_other() {
    let other = Small::published("t-keys");
    let key = unique("key");
    let here = pair(write(&key, &json!({ "message": "Here" })));
    let there =
        post(other.api("requests")).country("DE").header("idempotency-key", &key).json(&json!({ "message": "There" }));
    assert_ne!(pair(there).0, here.0);
}

#[test]
fn a_failed_write_does_not_use_its_key_up() {
    let (key, message) = (unique("key"), unique("Later"));
    let body = json!({ "message": message });
    assert_status(&write(&key, &body).store_down().send(), 503);
    assert_status(&write(&key, &json!({ "message": "" })).send(), 422);
    pair(write(&key, &body));
    assert_eq!(shared().stored(&message).len(), 1);
}

#[test]
fn a_key_that_cannot_be_one_is_refused() {
    for key in ["", "a b", "k\u{e9}y", &"x".repeat(201)] {
        let answer =
            post(shared().api("requests")).header("idempotency-key", key).json(&json!({ "message": "Hi" })).send();
        assert_problem(&answer, 400, "key-bad");
    }
    pair(write(&unique(&"x".repeat(150)), &json!({ "message": "Hi" })));
}

#[test]
fn a_write_that_is_repeated_from_elsewhere_is_one_write_in_the_first_region() {
    let (key, message) = (unique("key"), unique("Journey"));
    let body = json!({ "message": message });
    let from = |country: &str, market: &str| {
        let ask = post(shared().api("requests")).country(country).header("idempotency-key", &key).json(&body);
        if market.is_empty() { ask } else { ask.query("market", market) }
    };
    let first = pair(from("JP", ""));
    for (country, market) in [("DE", ""), ("US", ""), ("", "dach"), ("AE", "elsewhere"), ("JP", "japan")] {
        assert_eq!(pair(from(country, market)), first, "{country} {market}");
    }
    let stored = shared().stored(&message);
    assert_eq!((stored.len(), stored[0]["region"].as_str()), (1, Some("apac")), "{stored:?}");
    // Another body is refused wherever it comes from.
    let other = post(shared().api("requests")).country("BR").header("idempotency-key", &key);
    assert_problem(&other.json(&json!({ "message": "Other" })).send(), 422, "key");
}

#[test]
fn a_form_is_stored_where_it_was_shown_whatever_the_network_says_when_it_is_sent() {
    let message = unique("Form");
    let form = get(format!("/w/{}/contact", shared().id)).country("DE").send();
    let key = crate::html::value_of(form.text(), "key");
    let send = |country: &str| {
        let form = [("key", key.as_str()), ("message", &message)];
        post(format!("/w/{}/contact", shared().id)).country(country).form(&form).send()
    };
    for country in ["US", "DE", "JP"] {
        assert_status(&send(country), 201);
    }
    let stored = shared().stored(&message);
    assert_eq!((stored.len(), stored[0]["region"].as_str()), (1, Some("eu")), "{stored:?}");
}

#[test]
fn two_who_send_one_key_from_two_regions_at_once_store_one_request() {
    let (key, message) = (unique("key"), unique("Both"));
    let body = json!({ "message": message });
    let countries = ["DE", "JP", "US", "BR", "AU", "ZA"];
    let together = Barrier::new(countries.len());
    let answers: Vec<(String, String)> = thread::scope(|scope| {
        let threads: Vec<_> = countries
            .iter()
            .map(|country| {
                let ask = post(shared().api("requests")).country(country).header("idempotency-key", &key).json(&body);
                let together = &together;
                scope.spawn(move || {
                    together.wait();
                    pair(ask)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert_eq!(shared().stored(&message).len(), 1);
}

#[test]
fn nobody_chooses_the_region_by_a_key() {
    let message = unique("Forged");
    let form = get(format!("/w/{}/contact", shared().id)).country("DE").send();
    let key = crate::html::value_of(form.text(), "key");
    for forged in [key.replace("-eu-", "-apac-"), format!("{:032x}-apac", 0x6b0d_2d00_u128)] {
        let answer = write(&forged, &json!({ "message": message })).send();
        assert_status(&answer, 201);
    }
    let stored = shared().stored(&message);
    assert!(stored.iter().all(|stored| stored["region"] == "eu"), "{stored:?}");
}

#[test]
fn one_key_is_one_write_whatever_it_writes() {
    let site = shared();
    let say = |(reference, token): &(String, String), key: &str| {
        let ask =
            post(site.api(&format!("requests/{reference}/messages"))).bearer(token).header("idempotency-key", key);
        ask.json(&json!({ "message": "And another thing" })).send()
    };
    let from = |country: &str| pair(post(site.api("requests")).country(country).json(&json!({ "message": "Hi" })));
    let (german, japanese, key) = (from("DE"), from("JP"), unique("key"));
    assert_status(&say(&german, &key), 201);
    assert_status(&say(&german, &key), 201);
    let body = json!({ "message": unique("Twice") });
    assert_problem_in("de", &write(&key, &body).send(), 422, "key");
    // In another region too, where nothing is known of the first.
    assert_problem(&say(&japanese, &key), 422, "key");
}

#[test]
fn a_message_with_a_programs_key_waits_for_no_desk() {
    let site = Small::published("t-key-alone");
    let visitor = asked(&site, &json!({ "message": "Hello" }));
    let (first, second) = (unique("key"), unique("key"));
    let send = |key: &str, text: &str| say(&site, &visitor, text).header("idempotency-key", key).send();
    let stored = |answer: &Answer| {
        assert_status(answer, 201);
        answer.json()["seq"].as_u64().unwrap()
    };
    assert_eq!(stored(&send(&first, "One")), 2);
    let gone = post(site.api("desk/jobs")).operator().header("nearhand-fault", "desk-gone").json(&json!({})).send();
    assert_status(&gone, 200);
    // A new request may be stored anywhere: there nothing may be guessed.
    let request =
        || post(site.api("requests")).header("idempotency-key", "new").json(&json!({ "message": "New" })).send();
    assert_problem(&request(), 503, "store");
    // Where it is stored its reference says: one that was sent before, and a new one.
    assert_eq!(stored(&send(&first, "One")), 2);
    assert_eq!(stored(&send(&second, "Two")), 3);
    assert_eq!(stored(&send(&second, "Two")), 3);
    assert_problem(&send(&second, "Three"), 422, "key");
    // And once it is back.
    eventually("the Desk is back", || request().status == 201);
    assert_eq!(stored(&send(&second, "Two")), 3);
    assert_problem(&send(&second, "Three"), 422, "key");
}
