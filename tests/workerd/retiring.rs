//! A site is ended: by the operator, by its name, and not while something must not be erased; in steps that go on where they were.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Answer, get};
use crate::sites::{Small, eventually};
use crate::staff::{add, call, token};

const BEGUN: &str = "2026-12-01T10:00:00Z";
const LATER: &str = "2026-12-01T10:05:00Z";

fn retire(site: &Small, now: &str, fault: &str) -> Answer {
    let ask = call(site, "POST", "retire").operator().now(now);
    let ask = if fault.is_empty() { ask } else { ask.header("nearhand-fault", fault) };
    ask.json(&json!({ "confirm": site.id })).send()
}

fn list(answer: &Answer, name: &str) -> Vec<Value> {
    answer.json()[name].as_array().unwrap().clone()
}

#[test]
fn a_site_ends_in_all_regions_and_is_then_an_unknown_one() {
    let site = Small::published("t-retire");
    for (country, message) in [("DE", "In the EU"), ("JP", "In Asia")] {
        assert_status(&site.ask_from(country, message), 201);
    }
    add(&site, "Ana", "admin", &[]);
    // One region does not answer: the others are emptied, and it is named.
    let first = retire(&site, BEGUN, "vault-end@apac");
    assert_status(&first, 200);
    assert_eq!((first.json()["done"].clone(), list(&first, "pending")), (json!(false), vec![json!("apac")]));
    eventually("the site is unknown", || get(site.api("home")).send().status == 404);
    // It answers, but whoever still met the site may have written meanwhile: all are emptied once more, later.
    let second = retire(&site, BEGUN, "");
    assert_eq!((second.json()["done"].clone(), list(&second, "pending").len()), (json!(false), 10));
    assert!(second.json()["wait"].as_i64().unwrap() > 60, "{}", second.text());
    let third = retire(&site, LATER, "vault-end@eu");
    assert_eq!(list(&third, "pending"), vec![json!("eu")]);
    let last = retire(&site, LATER, "");
    assert_eq!(last.json(), json!({ "done": true, "pending": [], "held": [], "wait": 0 }));
    assert_problem(&retire(&site, LATER, ""), 404, "site");
    // What is published under its name begins anew.
    site.publish();
    eventually("it is there again", || get(site.api("home")).send().status == 200);
    assert!(site.stored("").is_empty(), "nothing of the visitors' is left");
    let people = call(&site, "GET", "agents").operator().send().json();
    assert_eq!(people["agents"], json!([]), "nor of its people");
    assert_status(&site.ask_from("DE", "A new one"), 201);
}

#[test]
fn nothing_ends_while_something_must_not_be_erased_or_a_region_is_silent() {
    let site = Small::published("t-retire-held");
    let made = site.ask_from("JP", "A court asks for it").json();
    let hold = format!("requests/{}/hold", made["reference"].as_str().unwrap());
    assert_status(&call(&site, "PUT", &hold).operator().json(&json!({ "reason": "Case 7" })).send(), 200);
    let refused = retire(&site, BEGUN, "");
    assert_status(&refused, 409);
    let problem = refused.json();
    assert_eq!(problem["type"], "urn:nearhand:problem:held");
    let reference = made["reference"].as_str().unwrap();
    assert_eq!((&problem["held"], &problem["many"]), (&json!([reference]), &json!(1)));
    let detail = problem["detail"].as_str().unwrap();
    for part in [reference, "DELETE …/desk/requests/{reference}/hold"] {
        assert!(detail.contains(part), "{detail} has {part}");
    }
    // Of many some are named, from whatever region.
    let others: Vec<String> = ["DE", "JP", "US", "DE", "JP", "DE"]
        .iter()
        .map(|country| {
            let made = site.ask_from(country, "Another").json();
            let path = format!("requests/{}/hold", made["reference"].as_str().unwrap());
            assert_status(&call(&site, "PUT", &path).operator().json(&json!({ "reason": "Case 8" })).send(), 200);
            path
        })
        .collect();
    let refused = retire(&site, BEGUN, "");
    assert_status(&refused, 409);
    let problem = refused.json();
    assert_eq!((list(&refused, "held").len(), &problem["many"]), (5, &json!(7)));
    assert!(problem["detail"].as_str().unwrap().contains(", and 2 more. "), "{problem}");
    for path in others {
        assert_status(&call(&site, "DELETE", &path).operator().json(&json!({})).send(), 200);
    }
    assert_status(&call(&site, "DELETE", &hold).operator().json(&json!({})).send(), 200);
    assert_problem(&retire(&site, BEGUN, "vault-holds@sam"), 503, "store");
    assert_eq!(site.stored("A court asks for it").len(), 1, "nothing was erased");
    assert_status(&get(site.api("home")).send(), 200);
}

#[test]
fn only_the_operator_ends_a_site_and_only_by_its_name() {
    let site = Small::published("t-retire-who");
    for body in [json!({}), json!({ "confirm": "another" })] {
        assert_status(&call(&site, "POST", "retire").operator().json(&body).send(), 422);
    }
    let (_, program) = token(&site, &["agents:write", "customers:write", "content:write"]);
    let answer = call(&site, "POST", "retire").bearer(&program).json(&json!({ "confirm": site.id })).send();
    assert_problem(&answer, 403, "forbidden");
    assert_status(&get(site.api("home")).send(), 200);
}
