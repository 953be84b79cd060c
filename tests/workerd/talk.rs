//! Conversations, as tests lead them: a visitor asks, the business answers.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, Ask, ask, get, post};
use crate::sites::Small;

/// A Sunday: the team opens on Monday at 08:00 UTC.
pub const NOW: &str = "2026-11-22T10:00:00Z";
/// The Monday.
pub const LATER: &str = "2026-11-23T09:00:00Z";

/// A request of a visitor: its reference and code.
pub fn asked(site: &Small, body: &Value) -> (String, String) {
    asked_at(site, body, NOW)
}

/// The same at another time.
pub fn asked_at(site: &Small, body: &Value, now: &str) -> (String, String) {
    let answer = post(site.api("requests")).country("DE").now(now).json(body).send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

/// A call of the business's.
pub fn desk(site: &Small, path: &str) -> Ask {
    get(site.api(&format!("desk/{path}"))).operator().now(LATER)
}

/// A call of the business's that changes something.
pub fn to_desk(site: &Small, method: &str, path: &str, body: &Value) -> Ask {
    ask(method, site.api(&format!("desk/{path}"))).operator().now(LATER).json(body)
}

/// An answer of the business's.
pub fn answer(site: &Small, reference: &str, body: &Value) -> Answer {
    to_desk(site, "POST", &format!("requests/{reference}/messages"), body).send()
}

/// A conversation as the business reads it.
pub fn whole(site: &Small, reference: &str) -> Value {
    let answer = desk(site, &format!("requests/{reference}")).send();
    assert_status(&answer, 200);
    answer.json()
}

/// What a visitor writes.
pub fn say(site: &Small, (reference, token): &(String, String), message: &str) -> Ask {
    post(site.api(&format!("requests/{reference}/messages"))).bearer(token).json(&json!({ "message": message }))
}

/// A conversation as its visitor reads it.
pub fn opened(site: &Small, (reference, token): &(String, String)) -> Value {
    let answer = get(site.api(&format!("requests/{reference}"))).bearer(token).now(LATER).locale("en").send();
    assert_status(&answer, 200);
    assert!(answer.header("cache-control").contains("no-store"));
    answer.json()
}

/// Who said what, in order.
pub fn said(view: &Value) -> Vec<(String, String)> {
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    view["thread"].as_array().unwrap().iter().map(|entry| (text(entry, "from"), text(entry, "message"))).collect()
}

/// The references in a list.
pub fn references(list: &Answer) -> Vec<String> {
    assert_status(list, 200);
    let list = list.json();
    assert_eq!(list["unreachable"], json!([]));
    list["requests"].as_array().unwrap().iter().map(|r| r["reference"].as_str().unwrap().to_owned()).collect()
}
