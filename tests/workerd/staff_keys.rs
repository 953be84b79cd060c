//! Idempotency keys of the business's own calls: the same key and body, the same answer, and one thing done.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::Answer;
use crate::sites::{Small, unique};
use crate::staff::{add, call, enter};
use crate::talk::asked;

fn keyed(site: &Small, method: &str, path: &str, key: &str, body: &Value) -> Answer {
    call(site, method, path).operator().header("idempotency-key", key).json(body).send()
}

fn many(site: &Small, path: &str) -> usize {
    let body = call(site, "GET", path).operator().send().json();
    body[path].as_array().map_or(0, Vec::len)
}

#[test]
fn a_person_a_link_and_a_token_are_made_once_for_a_key() {
    let site = Small::published("t-once");
    let (ana, bo) = (
        json!({ "email": "ana@small.example", "name": "Ana", "role": "admin" }),
        json!({ "email": "bo@small.example", "name": "Bo" }),
    );
    let key = unique("key");
    let [first, second] = [0, 1].map(|_| keyed(&site, "POST", "agents", &key, &ana));
    assert_status(&first, 201);
    assert_eq!((first.status, first.json()), (second.status, second.json()));
    assert_eq!(many(&site, "agents"), 1);
    assert_problem(&keyed(&site, "POST", "agents", &key, &bo), 422, "key");
    let id = first.json()["id"].as_str().unwrap().to_owned();

    // What is secret in the answer is told again to who has the key, and works.
    let [link, again] = [0, 1].map(|_| keyed(&site, "POST", &format!("agents/{id}/link"), "one-link", &json!({})));
    assert_status(&link, 201);
    assert_eq!(link.json(), again.json());
    let url = again.json()["url"].as_str().unwrap().to_owned();
    assert_status(&enter(&site, url.split_once("code=").unwrap().1), 303);

    let wanted = json!({ "name": "crm", "scopes": ["requests:read"] });
    let [token, again] = [0, 1].map(|_| keyed(&site, "POST", "tokens", "one-token", &wanted));
    assert_status(&token, 201);
    assert_eq!(token.json()["token"], again.json()["token"]);
    assert_eq!(many(&site, "tokens"), 1);
    let bearer = again.json()["token"].as_str().unwrap().to_owned();
    assert_status(&call(&site, "GET", "requests").bearer(&bearer).send(), 200);
    let other = json!({ "name": "crm", "scopes": ["requests:write"] });
    assert_problem(&keyed(&site, "POST", "tokens", "one-token", &other), 422, "key");

    // What is ended stays so, and is answered in the same way; without the key it is no longer there.
    let id = token.json()["id"].as_str().unwrap().to_owned();
    for _ in 0..2 {
        assert_status(&keyed(&site, "DELETE", &format!("tokens/{id}"), "end", &json!({})), 200);
    }
    assert_problem(&call(&site, "DELETE", &format!("tokens/{id}")).operator().send(), 404, "missing");
}

#[test]
fn what_was_refused_may_be_asked_again_with_the_same_key() {
    let site = Small::published("t-once-no");
    let ana = add(&site, "Ana", "admin", &[]);
    let path = format!("agents/{ana}");
    assert_problem(&keyed(&site, "DELETE", &path, "go", &json!({})), 409, "admin");
    add(&site, "Bo", "admin", &[]);
    for _ in 0..2 {
        let removed = keyed(&site, "DELETE", &path, "go", &json!({}));
        assert_status(&removed, 200);
        assert_eq!(removed.json()["name"], "Ana");
    }
    assert_problem(&keyed(&site, "DELETE", &path, "two words", &json!({})), 400, "key-bad");
}

#[test]
fn an_erasure_with_a_key_has_one_receipt() {
    let site = Small::published("t-once-erase");
    let whom = json!({ "email": "ana.silva@post.example" });
    let write = || asked(&site, &json!({ "message": "Eine Lampe", "email": "ana.silva@post.example" }));
    write();
    let first = keyed(&site, "POST", "customers/erase", "gone", &whom);
    assert_status(&first, 200);
    assert_eq!(first.json()["erased"]["eu"]["requests"], 1);
    // What came meanwhile is not meant by it.
    write();
    let second = keyed(&site, "POST", "customers/erase", "gone", &whom);
    assert_eq!(first.json(), second.json());
    let third = keyed(&site, "POST", "customers/erase", "gone-too", &whom);
    assert_eq!(third.json()["erased"]["eu"]["requests"], 1);
    assert_ne!(third.json()["receipt"], first.json()["receipt"]);
}
