//! The business writes first: where it is stored, who reads it, and what comes back.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_problem_in, assert_status};
use crate::client::{Answer, base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, call, signed_in, token};
use crate::talk::{NOW, opened, said, say, to_desk, whole};

fn begun(answer: &Answer) -> (String, String) {
    assert_status(answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

fn first(site: &Small, body: &Value) -> Answer {
    to_desk(site, "POST", "requests", body).now(NOW).send()
}

#[test]
fn what_the_business_begins_waits_for_whom_it_is_to() {
    let site = Small::published("t-first");
    let body = json!({ "email": "ana@post.example", "locale": "de-AT", "message": "Ihre Lampe ist da." });
    let answer = first(&site, &body);
    let visitor = begun(&answer);
    let told = answer.json();
    assert_eq!((&told["seq"], &told["status"], &told["region"]), (&json!(1), &json!("pending"), &json!("eu")));
    let view = opened(&site, &visitor);
    assert_eq!(said(&view), [("team".to_owned(), "Ihre Lampe ist da.".to_owned())]);
    assert_eq!((&view["status"], &view["thread"][0]["seq"]), (&json!("pending"), &json!(1)));
    let kept = whole(&site, &visitor.0);
    for (name, expected) in [
        ("waiting_since", Value::Null),
        ("answer_by", Value::Null),
        ("seq", json!(1)),
        ("market", json!("")),
        ("locale", json!("de-AT")),
        ("email", json!("ana@post.example")),
    ] {
        assert_eq!(kept[name], expected, "{name}");
    }
    assert_eq!(kept["events"][0]["kind"], "created");
    // The visitor's first words are the second message, and somebody waits from then on.
    let back = say(&site, &visitor, "Danke!").now("2026-11-22T12:00:00Z").send();
    assert_eq!((back.status, &back.json()["seq"]), (201, &json!(2)));
    let kept = whole(&site, &visitor.0);
    assert_eq!((&kept["status"], &kept["waiting_since"]), (&json!("open"), &json!("2026-11-22T12:00:00Z")));
    // Nobody answers: it is resolved by itself, as any that waits for its visitor.
    let quiet = begun(&first(&site, &body)).0;
    assert_status(&to_desk(&site, "POST", "jobs", &json!({})).now("2026-11-29T11:00:00Z").send(), 200);
    assert_eq!(whole(&site, &quiet)["status"], "resolved");
}

#[test]
fn it_is_stored_where_a_request_of_theirs_would_be() {
    let site = Small::published("t-where");
    for (locale, market, region) in [
        ("ja", Some("japan"), "apac"),
        ("en", Some("elsewhere"), "enam"),
        ("en", Some("dach"), "eu"),
        ("pt-BR", None, "sam"),
        ("ja-JP", None, "apac"),
        // Nothing is known of where they are: the strictest place is the safe one.
        ("en", None, "eu"),
    ] {
        let body = json!({ "email": "ana@post.example", "locale": locale, "market": market, "message": "Hello" });
        assert_eq!(first(&site, &body).json()["region"], region, "{locale} {market:?}");
    }
}

#[test]
fn the_same_key_begins_one_conversation_wherever_it_is_sent_from() {
    let site = Small::published("t-first-key");
    let key = unique("key");
    let send = |message: &str, market: &str| {
        let body = json!({ "email": "ana@post.example", "locale": "en", "market": market, "message": message });
        to_desk(&site, "POST", "requests", &body).header("idempotency-key", &key).send()
    };
    let (one, again) = (begun(&send("Hello", "japan")), begun(&send("Hello", "japan")));
    assert_eq!(one, again);
    assert_problem(&send("Other", "japan"), 422, "key");
    // A visitor's request with the same key is none of it.
    let other = post(site.api("requests")).header("idempotency-key", &key).json(&json!({ "message": "Hello" })).send();
    assert_problem(&other, 422, "key");
}

#[test]
fn each_wrong_field_is_named() {
    let site = Small::published("t-first-bad");
    let send = |body: &Value| to_desk(&site, "POST", "requests", body).locale("de").send();
    let good = json!({ "email": "ana@post.example", "locale": "en", "message": "Hello" });
    for (change, field) in [
        (json!({ "message": " " }), "message"),
        (json!({ "message": "x".repeat(8_001) }), "message"),
        (json!({ "email": "ana" }), "email"),
        (json!({ "email": "" }), "email"),
        (json!({ "phone": "call me" }), "phone"),
        (json!({ "customer": "x".repeat(201) }), "customer"),
        (json!({ "locale": "" }), "locale"),
        (json!({ "locale": "!" }), "locale"),
        (json!({ "market": "mars" }), "market"),
    ] {
        let mut body = good.clone();
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let problem = assert_problem_in("de", &send(&body), 422, "invalid");
        let errors: Vec<&str> =
            problem["errors"].as_array().unwrap().iter().map(|error| error["field"].as_str().unwrap()).collect();
        assert_eq!(errors, [field], "{change}");
    }
    let all = assert_problem_in("de", &send(&json!({})), 422, "invalid");
    assert_eq!(all["errors"].as_array().unwrap().len(), 3, "{all}");
}

#[test]
fn agents_and_programs_begin_and_agents_go_on_with_theirs() {
    let mut site = Small::new(&unique("t-first-who"), "Who");
    let mut tokyo = site.manifest.site.teams[0].clone();
    tokyo.id = nearhand_shared::id::TeamId::parse("tokyo").unwrap();
    site.manifest.site.teams.push(tokyo);
    site.publish();
    let ana = add(&site, "Ana", "agent", &["tokyo"]);
    let cookie = signed_in(&site, &ana);
    let body = json!({ "customer": "c-17", "locale": "de", "message": "Guten Tag" });
    let as_ana =
        |method: &str, path: &str| call(&site, method, path).header("cookie", &cookie).header("origin", &base());
    let visitor = begun(&as_ana("POST", "requests").json(&body).send());
    let kept = as_ana("GET", &format!("requests/{}", visitor.0)).send();
    assert_status(&kept, 200);
    assert_eq!((&kept.json()["assignee"], &kept.json()["team"]), (&json!(ana), &json!("tokyo")));
    assert_eq!(opened(&site, &visitor)["thread"][0]["name"], "Ana");
    for (scope, status) in [("requests:write", 201), ("requests:read", 403)] {
        let (_, token) = token(&site, &[scope]);
        assert_status(&call(&site, "POST", "requests").bearer(&token).json(&body).send(), status);
    }
    assert_problem(&post(site.api("desk/requests")).json(&body).send(), 401, "token");
    assert_problem(&get(site.api(&format!("requests/{}", visitor.0))).send(), 404, "request");
}
