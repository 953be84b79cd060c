//! Systems of the business's own are told of what happens, by a stand-in (`receiver.mjs`) that checks each call with the
//! library of Standard Webhooks. What is told is thin; what fails is tried again, for three days and no longer.

use std::env;

use nearhand_shared::content::site::Webhook;
use nearhand_shared::id::WebhookId;
use nearhand_shared::webhook::Event;
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{ask, get, post};
use crate::sites::{Small, eventually};
use crate::staff::signed_in;
use crate::talk::{LATER, NOW, answer, asked, desk, say, to_desk};

/// Sites whose webhooks have secrets: one a test, since each is published as that test wants it.
const TOLD: &str = "t-hooks-told";
const FAILS: &str = "t-hooks-fails";
const ENDS: &str = "t-hooks-ends";
const DESK: &str = "t-hooks-desk";
/// The webhook of all of them, by whose id its secret is named.
const CRM: &str = "crm";

fn receiver() -> String {
    let port = env::var("NEARHAND_RECEIVER_PORT");
    format!("http://127.0.0.1:{}", port.expect("NEARHAND_RECEIVER_PORT is not set: run `cargo xtask test workerd`"))
}

/// A site that tells all events in some way.
fn site(id: &str, way: &str) -> Small {
    let mut site = Small::new(id, "Told");
    let url = format!("{}/{way}/hook", receiver());
    site.manifest.site.webhooks =
        vec![Webhook { id: WebhookId::parse(CRM).unwrap(), url, events: Event::ALL.to_vec() }];
    site.publish();
    site
}

/// What came of a request: type and number, in the order in which it came.
fn came(reference: &str) -> Vec<(String, u64, Value)> {
    let calls = get("/came").query("of", reference).at(&receiver()).send().json();
    let read = |call: &Value| {
        let body: Value = serde_json::from_str(call["body"].as_str().unwrap()).unwrap();
        (body["type"].as_str().unwrap().to_owned(), body["data"]["seq"].as_u64().unwrap(), call.clone())
    };
    calls.as_array().unwrap().iter().map(read).collect()
}

fn types(reference: &str) -> Vec<String> {
    came(reference).into_iter().map(|(event, ..)| event).collect()
}

/// What the desk says of what is told of a request, the oldest first.
fn deliveries(site: &Small, reference: &str) -> Vec<Value> {
    let list = desk(site, "webhooks/deliveries").query("limit", "200").send();
    assert_status(&list, 200);
    let list = list.json();
    assert_eq!(list["unreachable"], json!([]));
    let mut of: Vec<Value> =
        list["deliveries"].as_array().unwrap().iter().filter(|row| row["reference"] == reference).cloned().collect();
    of.reverse();
    of
}

fn standing(site: &Small) -> Value {
    let answer = desk(site, "webhooks").send();
    assert_status(&answer, 200);
    answer.json()["webhooks"][0].clone()
}

/// Does what is due by an instant.
fn run(site: &Small, instant: &str) {
    assert_status(&post(site.api("desk/jobs")).operator().now(instant).send(), 200);
}

#[test]
fn each_fact_is_told_signed_and_thin_and_an_erasure_is_told_last() {
    let site = site(TOLD, "ok");
    let mark = "xq9 a word of the visitor's";
    let one = asked(&site, &json!({ "message": mark, "email": "xq9@post.example", "name": "Xq9" }));
    let reference = one.0.as_str();
    assert_status(&say(&site, &one, mark).now(NOW).send(), 201);
    assert_status(&answer(&site, reference, &json!({ "message": mark, "status": "resolved" })), 201);
    let rating = post(site.api(&format!("requests/{reference}/rating"))).bearer(&one.1).now(LATER);
    assert_status(&rating.json(&json!({ "csat": 4, "comment": mark })).send(), 201);
    eventually("all is told", || types(reference).len() >= 5);
    let mut told: Vec<(String, u64)> = came(reference).into_iter().map(|(event, seq, _)| (event, seq)).collect();
    told.sort_by_key(|(_, seq)| *seq);
    told.dedup();
    let expected = [("request.created", 1), ("message.created", 2), ("message.created", 3)];
    for (event, seq) in expected.into_iter().chain([("request.resolved", 3), ("rating.created", 3)]) {
        assert!(told.contains(&(event.to_owned(), seq)), "{event} {seq}: {told:?}");
    }
    for (event, _, call) in came(reference) {
        // A secret that was just put in place, and the one before it.
        assert_eq!(call["opened"], json!([true, true]), "{event}: {call}");
        assert!(!call.to_string().to_lowercase().contains("xq9"), "{event}: {call}");
    }
    let authors: Vec<Value> = came(reference)
        .iter()
        .filter(|(event, ..)| event == "message.created")
        .map(|(.., call)| {
            serde_json::from_str::<Value>(call["body"].as_str().unwrap()).unwrap()["data"]["from"].clone()
        })
        .collect();
    assert!(authors.contains(&json!("visitor")) && authors.contains(&json!("team")), "{authors:?}");
    eventually("the desk says that it was delivered", || {
        deliveries(&site, reference).iter().all(|row| row["state"] == "delivered" && row["tries"][0]["status"] == 204)
    });
    // What is erased is told, and what was told of it before is forgotten.
    assert_status(&ask("DELETE", site.api(&format!("requests/{reference}"))).bearer(&one.1).now(LATER).send(), 200);
    eventually("the erasure is told", || types(reference).contains(&"customer.erased".to_owned()));
    let left: Vec<Value> = deliveries(&site, reference).iter().map(|row| row["type"].clone()).collect();
    assert_eq!(left, ["customer.erased"]);
    let erased = came(reference).into_iter().find(|(event, ..)| event == "customer.erased").unwrap().2;
    assert!(erased["body"].as_str().unwrap().contains("\"reason\":\"visitor\""), "{erased}");
}

#[test]
fn what_fails_is_tried_again_as_often_as_it_helps() {
    let mut site = site(FAILS, "once");
    let (reference, _) = asked(&site, &json!({ "message": "Once" }));
    eventually("the first try fails", || came(&reference).len() == 1);
    eventually("the second is taken", || came(&reference).len() == 2);
    let [(.., first), (.., second)] = <[_; 2]>::try_from(came(&reference)).unwrap();
    assert_eq!((&first["id"], &first["body"]), (&second["id"], &second["body"]), "it is the same call");
    eventually("it is delivered", || deliveries(&site, &reference)[0]["state"] == "delivered");
    // How others answer, and what is kept of that.
    for (way, status, reason) in [("moved", json!(307), ""), ("later", json!(429), ""), ("slow", Value::Null, "slow")] {
        let url = format!("{}/{way}/hook", receiver());
        site.manifest.site.webhooks[0].url = url;
        site.publish();
        let (reference, _) = asked(&site, &json!({ "message": way }));
        eventually(way, || {
            deliveries(&site, &reference).iter().any(|row| !row["tries"].as_array().unwrap().is_empty())
        });
        let row = &deliveries(&site, &reference)[0];
        assert_eq!((&row["tries"][0]["status"], row["tries"][0]["reason"].as_str()), (&status, Some(reason)), "{way}");
        assert_eq!(row["state"], "queued", "{way}");
        let wait = |row: &Value| {
            let at = |value: &Value| value.as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_millisecond();
            at(&row["next_try"]) - at(&row["tries"][0]["at"])
        };
        if way == "later" {
            assert_eq!(wait(row), 120_000, "{row}");
        }
    }
    assert!(came("elsewhere").is_empty(), "a redirect leads nowhere");
    assert_status(&desk(&site, "webhooks/deliveries").query("state", "lost").send(), 400);
}

#[test]
fn who_is_gone_or_takes_nothing_for_days_is_switched_off_and_on_again() {
    let mut site = site(ENDS, "gone");
    let (first, _) = asked(&site, &json!({ "message": "One" }));
    eventually("410 ends it", || standing(&site)["on"] == false);
    assert_eq!(standing(&site)["regions"][0]["off_reason"], "gone");
    assert_eq!(deliveries(&site, &first)[0]["state"], "failed");
    // What happens meanwhile is written down.
    let (second, _) = asked(&site, &json!({ "message": "Two" }));
    assert_eq!(deliveries(&site, &second)[0]["state"], "held");
    assert!(came(&second).is_empty());
    let url = |way: &str| format!("{}/{way}/hook", receiver());
    site.manifest.site.webhooks[0].url = url("down");
    site.publish();
    let on = || assert_status(&to_desk(&site, "POST", "webhooks/crm/on", &json!({})).send(), 200);
    on();
    eventually("what has waited is told", || !came(&second).is_empty());
    // Ten tries within three days, by the test's clock.
    for day in 23..=28 {
        for hour in 0..24 {
            run(&site, &format!("2026-11-{day}T{hour:02}:30:00Z"));
        }
    }
    let row = &deliveries(&site, &second)[0];
    assert_eq!((row["state"].as_str(), row["next_try"].is_null()), (Some("failed"), true), "{row}");
    assert_eq!(row["tries"].as_array().unwrap().len(), 10, "{row}");
    assert_eq!(
        (&standing(&site)["on"], &standing(&site)["regions"][0]["off_reason"]),
        (&json!(false), &json!("failing"))
    );
    // Sent again by hand, once somebody listens.
    site.manifest.site.webhooks[0].url = url("ok");
    site.publish();
    let replay = format!("webhooks/deliveries/{}/replay", row["id"].as_str().unwrap());
    assert_status(&to_desk(&site, "POST", &replay, &json!({})).send(), 202);
    eventually("it is delivered", || deliveries(&site, &second)[0]["state"] == "delivered");
    assert_status(&to_desk(&site, "POST", "webhooks/deliveries/msg_eu_00/replay", &json!({})).send(), 404);
    assert_status(&to_desk(&site, "POST", "webhooks/nobody/on", &json!({})).send(), 404);
}

#[test]
fn the_desk_shows_them_to_admins_and_tokens_with_the_scope() {
    let site = site(DESK, "ok");
    let (reference, _) = asked(&site, &json!({ "message": "Shown" }));
    eventually("it is delivered", || deliveries(&site, &reference).iter().any(|row| row["state"] == "delivered"));
    let person = |role: &str| {
        let body = json!({ "email": format!("{role}@small.example"), "name": role, "role": role });
        let answer = to_desk(&site, "POST", "agents", &body).send();
        assert_status(&answer, 201);
        signed_in(&site, answer.json()["id"].as_str().unwrap())
    };
    let page = |cookie: &str| {
        let page = get(format!("/desk/{}/settings/webhooks", site.id)).header("cookie", cookie);
        page.header("accept", "text/html").header("accept-language", "en").send()
    };
    let shown = page(&person("admin"));
    assert_status(&shown, 200);
    for words in [reference.as_str(), "Delivered", "Send again", CRM] {
        assert!(shown.text().contains(words), "{words}");
    }
    assert_status(&page(&person("agent")), 403);
    let token = |scope: &str| {
        let body = json!({ "name": "a program", "scopes": [scope] });
        let made = to_desk(&site, "POST", "tokens", &body).send().json()["token"].as_str().unwrap().to_owned();
        get(site.api("desk/webhooks")).bearer(&made).send()
    };
    assert_status(&token("webhooks:write"), 200);
    assert_status(&token("requests:read"), 403);
}
