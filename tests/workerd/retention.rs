//! What is old is erased by itself, by the test's clock over a year; what must be kept is; and a visitor erases their own.

use nearhand_shared::content::site::{Retention, Webhook};
use nearhand_shared::id::WebhookId;
use nearhand_shared::webhook::Event;
use serde_json::{Value, json};

use crate::assertions::{assert_status, text};
use crate::client::{Answer, ask, base, get, post};
use crate::sites::{Small, unique};
use crate::talk::{LATER, NOW, answer, asked, desk, say, to_desk};

fn site(name: &str, resolved_days: u16) -> Small {
    let mut site = Small::new(&unique(name), "Keeping");
    site.manifest.site.retention = Retention { resolved_days };
    // Nobody listens: what is told of an erasure is read in the desk.
    let url = "http://127.0.0.1:9/hook".to_owned();
    let id = WebhookId::parse("crm").unwrap();
    site.manifest.site.webhooks = vec![Webhook { id, url, events: vec![Event::CustomerErased] }];
    site.publish();
    site
}

fn run(site: &Small, instant: &str) {
    assert_status(&post(site.api("desk/jobs")).operator().now(instant).send(), 200);
}

fn patch(site: &Small, reference: &str, body: &Value) {
    assert_status(&to_desk(site, "PATCH", &format!("requests/{reference}"), body).send(), 200);
}

fn is_there(site: &Small, reference: &str) -> bool {
    desk(site, &format!("requests/{reference}")).send().status == 200
}

fn hold(site: &Small, method: &str, reference: &str, body: &Value) -> Answer {
    to_desk(site, method, &format!("requests/{reference}/hold"), body).send()
}

#[test]
fn a_year_goes_by() {
    let site = site("t-year", 365);
    let new = |message: &str| asked(&site, &json!({ "message": message, "email": "ana@post.example" }));
    let (open, resolved, again, spam, held) = (new("open"), new("resolved"), new("again"), new("spam"), new("held"));
    for request in [&resolved, &again, &held] {
        assert_status(&answer(&site, &request.0, &json!({ "message": "Done", "status": "resolved" })), 201);
    }
    patch(&site, &spam.0, &json!({ "status": "spam" }));
    assert_status(&hold(&site, "PUT", &held.0, &json!({ "reason": "Court of Berlin, 4 O 12/26" })), 200);
    for wrong in [json!({ "reason": "" }), json!({}), json!({ "reason": "x".repeat(5_000) })] {
        let refused = hold(&site, "PUT", &held.0, &wrong);
        assert_status(&refused, 422);
        let error = &refused.json()["errors"][0];
        // The visitor reads no reason, and nobody is told that they do.
        assert_eq!((&error["field"], error["detail"].as_str().unwrap().contains("isitor")), (&json!("reason"), false));
    }
    run(&site, "2026-12-20T09:00:00Z");
    assert!(is_there(&site, &spam.0), "28 days");
    run(&site, "2026-12-24T09:00:00Z");
    assert!(!is_there(&site, &spam.0), "31 days");
    // Written to, it begins anew.
    assert_status(&say(&site, &again, "Once more").now("2027-06-01T09:00:00Z").send(), 201);
    let body = json!({ "message": "Done again", "status": "resolved" });
    let path = format!("desk/requests/{}/messages", again.0);
    assert_status(&post(site.api(&path)).operator().now("2027-06-02T09:00:00Z").json(&body).send(), 201);
    run(&site, "2027-11-22T09:00:00Z");
    assert!(is_there(&site, &resolved.0), "364 days");
    let count = |now: &str| get(site.api("desk/retention")).operator().now(now).send().json();
    assert_eq!(count("2027-11-25T09:00:00Z")["resolved"], 1);
    assert_eq!(count("2028-07-01T09:00:00Z")["resolved"], 2);
    assert_eq!(count("2027-11-25T09:00:00Z")["held"], 1);
    run(&site, "2027-11-25T09:00:00Z");
    let left = [&open, &resolved, &again, &held].map(|request| is_there(&site, &request.0));
    assert_eq!(left, [true, false, true, true]);
    // It is told, and why; a late retry brings nothing back.
    let told = desk(&site, "webhooks/deliveries").send().json();
    let of: Vec<&Value> =
        told["deliveries"].as_array().unwrap().iter().filter(|d| d["type"] == "customer.erased").collect();
    // What was told of the spam, almost a year before, is forgotten after thirty days.
    let references: Vec<&str> = of.iter().map(|delivery| delivery["reference"].as_str().unwrap()).collect();
    assert_eq!(references, [resolved.0.as_str()]);
    assert_status(&hold(&site, "DELETE", &held.0, &json!({})), 200);
    run(&site, "2028-07-01T09:00:00Z");
    assert_eq!([&open, &again, &held].map(|request| is_there(&site, &request.0)), [true, false, false]);
}

#[test]
fn what_is_resolved_is_kept_where_nothing_is_said() {
    let site = site("t-kept", 0);
    let one = asked(&site, &json!({ "message": "Kept" }));
    assert_status(&answer(&site, &one.0, &json!({ "message": "Done", "status": "resolved" })), 201);
    run(&site, "2036-11-25T09:00:00Z");
    assert!(is_there(&site, &one.0));
}

#[test]
fn a_hold_stops_every_erasure_and_says_so() {
    let site = Small::published("t-hold");
    let email = "held@post.example";
    let held = asked(&site, &json!({ "message": "Held", "email": email }));
    let free = asked(&site, &json!({ "message": "Free", "email": email }));
    assert_status(&hold(&site, "PUT", &held.0, &json!({ "reason": "A dispute" })), 200);
    let erase =
        || ask("DELETE", site.api(&format!("requests/{}", held.0))).bearer(&held.1).now(LATER).locale("en").send();
    let refused = erase();
    assert_status(&refused, 409);
    assert_eq!(refused.json()["title"], text("en", "problem-held"));
    let receipt = to_desk(&site, "POST", "customers/erase", &json!({ "email": email })).send().json();
    assert_eq!((&receipt["held"], &receipt["erased"]["eu"]["requests"]), (&json!([held.0]), &json!(1)));
    assert!(is_there(&site, &held.0) && !is_there(&site, &free.0));
    assert_status(&hold(&site, "DELETE", &held.0, &json!({})), 200);
    assert_status(&erase(), 200);
    assert_status(&hold(&site, "PUT", &held.0, &json!({ "reason": "Too late" })), 404);
}

#[test]
fn a_visitor_takes_a_copy_and_erases_by_forms_alone() {
    let site = Small::published("t-own");
    let one = asked(&site, &json!({ "message": "Mine alone" }));
    let form = |path: &str, fields: &[(&str, &str)]| {
        let form = post(format!("/w/{}/{path}", site.id)).locale("en").header("origin", &base());
        form.header("accept", "text/html").now(LATER).form(fields).send()
    };
    let page = form("requests", &[("reference", &one.0), ("code", &one.1)]);
    assert_status(&page, 200);
    for id in ["own-title", "own-export", "own-erase", "own-sure", "own-yes"] {
        assert!(page.text().contains(&text("en", id)), "{id}");
    }
    assert!(!page.text().contains(&text("en", "own-files")), "there are none");
    let copy = form(&format!("requests/{}/export", one.0), &[("code", &one.1)]);
    assert_status(&copy, 200);
    assert!(copy.header("content-disposition").contains(&one.0));
    assert_eq!(copy.json()["requests"][0]["messages"][0]["message"], "Mine alone");
    assert_status(&form(&format!("requests/{}/erase", one.0), &[("code", "wrong")]), 404);
    let erased = form(&format!("requests/{}/erase", one.0), &[("code", &one.1)]);
    assert_status(&erased, 200);
    assert!(erased.text().contains(text("en", "own-erased").split('{').next().unwrap().trim_end()));
    assert!(!is_there(&site, &one.0));
}

#[test]
fn a_region_that_does_not_answer_is_asked_again_by_a_job() {
    let site = Small::published("t-own-later");
    let one = asked(&site, &json!({ "message": "Later" }));
    let erase = |code: &str| {
        ask("DELETE", site.api(&format!("requests/{}", one.0)))
            .bearer(code)
            .now(NOW)
            .header("nearhand-fault", "store")
            .send()
    };
    let answer = erase(&one.1);
    assert_status(&answer, 202);
    assert_eq!(answer.json()["unreachable"], json!(["eu"]));
    assert!(is_there(&site, &one.0));
    run(&site, "2026-11-22T10:05:00Z");
    assert!(!is_there(&site, &one.0), "the job has erased it");
    // Whoever proves nothing has nothing erased.
    let other = asked(&site, &json!({ "message": "Not yours" }));
    assert_status(
        &ask("DELETE", site.api(&format!("requests/{}", other.0)))
            .bearer(&one.1)
            .now(NOW)
            .header("nearhand-fault", "store")
            .send(),
        202,
    );
    run(&site, "2026-11-22T10:10:00Z");
    assert!(is_there(&site, &other.0));
}
