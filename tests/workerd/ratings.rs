//! What visitors say of what was resolved: once for each time, for a day, by call and by form.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, get, post};
use crate::sites::{Small, unique};
use crate::talk::{LATER, NOW, answer, asked, opened, say, to_desk, whole};

/// An hour after it was resolved.
const SOON: &str = "2026-11-23T10:00:00Z";
/// More than a day after it was rated.
const LATE: &str = "2026-11-24T10:00:01Z";

fn resolved(site: &Small, body: &Value) -> (String, String) {
    let request = asked(site, body);
    assert_status(&answer(site, &request.0, &json!({ "message": "Done.", "status": "resolved" })), 201);
    request
}

fn rate(site: &Small, (reference, token): &(String, String), now: &str, body: &Value) -> Answer {
    post(site.api(&format!("requests/{reference}/rating"))).bearer(token).now(now).locale("en").json(body).send()
}

fn ratings(site: &Small, reference: &str) -> Vec<Value> {
    whole(site, reference)["ratings"].as_array().unwrap().clone()
}

#[test]
fn what_is_resolved_is_rated_once_and_changed_for_a_day() {
    // The site has no `[survey]`: a rating is taken all the same.
    let site = Small::published("t-rating");
    let request = asked(&site, &json!({ "message": "It flickers." }));
    assert_eq!(opened(&site, &request)["can_rate"], false);
    let early = rate(&site, &request, LATER, &json!({ "csat": 5 }));
    assert_status(&early, 409);
    assert_eq!(early.json()["type"], "urn:nearhand:problem:rating");
    assert_status(&answer(&site, &request.0, &json!({ "message": "Done.", "status": "resolved" })), 201);
    assert_eq!(opened(&site, &request)["can_rate"], true);
    let kept = rate(&site, &request, SOON, &json!({ "csat": 4, "ces": 5, "comment": "Quick <b>" }));
    assert_status(&kept, 201);
    assert_eq!(kept.json(), json!({ "at": SOON, "change_until": "2026-11-24T10:00:00Z" }));
    // What is not named stays, what is emptied goes.
    assert_status(&rate(&site, &request, "2026-11-24T09:59:00Z", &json!({ "csat": 2, "ces": "" })), 201);
    let kept = ratings(&site, &request.0);
    assert_eq!(kept.len(), 1);
    assert_eq!((&kept[0]["csat"], &kept[0]["ces"], &kept[0]["nps"]), (&json!(2), &Value::Null, &Value::Null));
    assert_eq!((&kept[0]["comment"], &kept[0]["at"]), (&json!("Quick <b>"), &json!(SOON)));
    let late = rate(&site, &request, LATE, &json!({ "csat": 5 }));
    assert_status(&late, 409);
    assert_eq!(late.json()["type"], "urn:nearhand:problem:rating-fixed");
    assert_eq!(ratings(&site, &request.0)[0]["csat"], 2);
}

#[test]
fn each_time_that_it_was_resolved_is_rated_by_itself() {
    let site = Small::published("t-rating-again");
    let request = resolved(&site, &json!({ "message": "It flickers." }));
    assert_status(&rate(&site, &request, SOON, &json!({ "csat": 1 })), 201);
    assert_status(&say(&site, &request, "Again.").now("2026-11-25T09:00:00Z").send(), 201);
    assert_status(&rate(&site, &request, "2026-11-25T09:01:00Z", &json!({ "csat": 5 })), 409);
    let patch = to_desk(&site, "PATCH", &format!("requests/{}", request.0), &json!({ "status": "resolved" }));
    assert_status(&patch.now("2026-11-25T10:00:00Z").send(), 200);
    assert_status(&rate(&site, &request, "2026-11-25T11:00:00Z", &json!({ "csat": 5, "nps": 10 })), 201);
    let told: Vec<Value> = ratings(&site, &request.0).iter().map(|rating| rating["csat"].clone()).collect();
    assert_eq!(told, [json!(1), json!(5)]);
}

#[test]
fn what_is_wrong_is_said_by_field_and_nobody_elses_is_rated() {
    let site = Small::published("t-rating-wrong");
    let request = resolved(&site, &json!({ "message": "It flickers." }));
    for (body, field) in [
        (json!({ "csat": 6 }), "csat"),
        (json!({ "ces": 0 }), "ces"),
        (json!({ "nps": 11 }), "nps"),
        (json!({ "csat": 3, "comment": "x".repeat(2_001) }), "comment"),
        (json!({}), "csat"),
    ] {
        let wrong = rate(&site, &request, SOON, &body);
        assert_status(&wrong, 422);
        assert_eq!(wrong.json()["errors"][0]["field"], field, "{body}");
    }
    let other = asked(&site, &json!({ "message": "Other." }));
    let foreign = (request.0.clone(), other.1);
    assert_status(&rate(&site, &foreign, SOON, &json!({ "csat": 5 })), 404);
    assert_status(&get(site.api(&format!("requests/{}/rating", request.0))).bearer(&request.1).send(), 405);
    assert!(ratings(&site, &request.0).is_empty());
}

#[test]
fn a_key_protects_a_rating() {
    let site = Small::published("t-rating-key");
    let request = resolved(&site, &json!({ "message": "It flickers." }));
    let key = unique("rating");
    let send = |now: &str, csat: u8| {
        let call = post(site.api(&format!("requests/{}/rating", request.0))).bearer(&request.1).now(now);
        call.header("idempotency-key", &key).json(&json!({ "csat": csat })).send()
    };
    let first = send(SOON, 4);
    assert_status(&first, 201);
    let again = send("2026-11-23T12:00:00Z", 4);
    assert_status(&again, 201);
    assert_eq!(first.json(), again.json());
    assert_status(&send("2026-11-23T12:00:00Z", 5), 422);
    assert_eq!(ratings(&site, &request.0)[0]["csat"], 4);
}

#[test]
fn a_rating_is_its_visitors_own() {
    let site = Small::published("t-rating-own");
    let request = resolved(&site, &json!({ "message": "It flickers." }));
    assert_status(&rate(&site, &request, SOON, &json!({ "csat": 3, "comment": "So so" })), 201);
    let own = site.api(&format!("requests/{}", request.0));
    let export = get(format!("{own}/export")).bearer(&request.1).send().json();
    assert_eq!(export["requests"][0]["ratings"][0]["comment"], "So so");
    let erased = crate::client::ask("DELETE", own).bearer(&request.1).send();
    assert_status(&erased, 200);
    assert_eq!(erased.json()["erased"]["eu"]["ratings"], 1, "{}", erased.text());
    assert_status(&rate(&site, &request, SOON, &json!({ "csat": 3 })), 404);
}

#[test]
fn the_form_asks_in_words_and_works_by_itself() {
    // The demo site has `[survey]`.
    let api = |path: &str| format!("/api/v1/sites/lumen/{path}");
    let asked = post(api("requests")).country("DE").now(NOW).json(&json!({ "message": unique("A lamp") })).send();
    assert_status(&asked, 201);
    let asked = asked.json();
    let (reference, code) = (asked["reference"].as_str().unwrap(), asked["token"].as_str().unwrap());
    let done = post(api(&format!("desk/requests/{reference}/messages"))).operator().now(LATER);
    assert_status(&done.json(&json!({ "message": "Done.", "status": "resolved" })).send(), 201);
    let page = |locale: &str| {
        let page = get(format!("/w/lumen/requests/{reference}")).bearer(code).locale(locale).now(LATER).send();
        assert_status(&page, 200);
        page.text().to_owned()
    };
    let html = page("en");
    for word in ["How did we do?", "Very well", "Badly", "How easy was it", "Very hard", "Rather not say"] {
        assert!(html.contains(word), "{word}");
    }
    // No NPS, since the site does not ask for it.
    assert!(!html.contains("name=\"nps\""));
    for (locale, word) in
        [("de", "Keine Angabe"), ("ja", "回答しない"), ("ar", "أفضّل عدم الإجابة"), ("zh-Hans", "不想回答")]
    {
        assert!(page(locale).contains(word), "{locale}");
    }
    // What the client draws has the same form, as the edge has drawn it.
    let model = get(api(&format!("requests/{reference}"))).bearer(code).locale("en").now(LATER).send().json();
    assert_eq!(model["can_rate"], true);
    assert!(model["below"].as_str().unwrap().contains("action=\"/w/lumen/requests/"));
    let form = |fields: &[(&str, &str)]| {
        let sent = post(format!("/w/lumen/requests/{reference}/rating")).locale("en").now(LATER);
        sent.form(&[&[("code", code)], fields].concat()).send()
    };
    let wrong = form(&[("csat", "9"), ("ces", "2"), ("comment", "Kept words")]);
    assert_status(&wrong, 422);
    assert!(wrong.text().contains("Kept words"));
    let thanks = form(&[("csat", "5"), ("ces", ""), ("comment", "")]);
    assert_status(&thanks, 201);
    assert!(thanks.text().contains("Thank you for your answer."));
    // Somebody who would rather not say has said so.
    assert_status(&form(&[("csat", ""), ("ces", ""), ("comment", "")]), 201);
}
