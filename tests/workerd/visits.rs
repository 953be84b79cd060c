//! Visits without a request, and what visitors look for in vain: counted while nobody is known.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Ask, get, post};
use crate::sites::{Small, eventually};
use crate::talk::{NOW, desk};

/// Later than the visitors of a day are told from each other.
const AFTER: &str = "2026-11-25T10:00:00Z";

/// Somebody at an address, with a browser.
fn by(call: Ask, address: &str) -> Ask {
    call.geo(&format!("country=DE; address={address}")).header("user-agent", "Mozilla/5.0 (X11) Firefox/140.0")
}

fn search(site: &Small, q: &str, address: &str, now: &str) {
    let call = by(get(site.api("search")).query("q", q).query("locale", "en"), address).now(now);
    assert_status(&call.send(), 200);
}

fn told(site: &Small, query: &[(&str, &str)]) -> Value {
    let days = [("from", "2026-11-22"), ("to", "2026-11-24")];
    // The first of a name counts.
    let call = query.iter().chain(&days).fold(desk(site, "statistics"), |call, (name, value)| call.query(name, value));
    let answer = call.send();
    assert_status(&answer, 200);
    answer.json()
}

#[test]
fn a_visit_that_no_request_followed_is_counted_once() {
    let site = Small::published("t-visits");
    // Six visitors: one looks twice, one is a program, one fetches ahead, one begins a request the next morning.
    for last in 1..=6 {
        search(&site, "lamp", &format!("203.0.113.{last}"), NOW);
    }
    search(&site, "other", "203.0.113.1", "2026-11-22T20:00:00Z");
    let article = |address: &str| by(get(site.api("articles/first")), address).now(NOW);
    assert_status(&article("203.0.113.2").send(), 200);
    assert_status(&article("203.0.113.7").header("user-agent", "Googlebot/2.1").send(), 200);
    assert_status(&article("203.0.113.8").header("sec-purpose", "prefetch").send(), 200);
    let asks = by(post(site.api("requests")), "203.0.113.6").now("2026-11-23T09:59:00Z");
    assert_status(&asks.json(&json!({ "message": "It hums." })).send(), 201);
    let without = |query: &[(&str, &str)]| told(&site, query)["totals"]["without_request"].clone();
    eventually("all are told", || without(&[]) == json!({ "n": 6, "without": 5, "share": 0.8333 }));
    let rows = told(&site, &[("by", "locale")])["rows"].clone();
    assert_eq!((&rows[0]["key"], &rows[0]["without_request"]["n"]), (&json!("en"), &json!(6)));
    // By the day of the visit, and by quarters of an hour: 10:00 in UTC is the next day in Kiritimati.
    let days = [("from", "2026-11-23"), ("to", "2026-11-23"), ("zone", "Pacific/Kiritimati")];
    assert_eq!(without(&days)["n"], 6);
    // The salt is forgotten: the same visitor on a later day is another, and what was counted stays.
    assert_status(&post(site.api("desk/jobs")).operator().now(AFTER).send(), 200);
    assert_eq!(without(&[])["n"], 6);
}

#[test]
fn what_three_visitors_look_for_in_vain_is_told() {
    let site = Small::published("t-gaps");
    let ask = |q: &str, address: &str| search(&site, q, address, NOW);
    // Twice is one visitor; the third makes it told, in whatever letters.
    for (q, address) in [
        ("Qwxz Vbnq", "203.0.113.1"),
        ("qwxz  vbnq", "203.0.113.1"),
        ("QWXZ vbnq", "203.0.113.2"),
        ("zzqy", "203.0.113.1"),
        ("zzqy", "203.0.113.2"),
        ("zq@post.example", "203.0.113.1"),
        ("zq@post.example", "203.0.113.2"),
        ("zq@post.example", "203.0.113.3"),
    ] {
        ask(q, address);
    }
    // A language that is not offered, wanted by three.
    for last in 1..=3 {
        let call = by(get(site.api("articles/first")).query("locale", "fi,en"), &format!("203.0.113.{last}"));
        assert_status(&call.now(NOW).send(), 200);
    }
    let wished = json!([{ "locale": "en", "language": "fi", "n": 3 }]);
    eventually("three have wanted Finnish", || told(&site, &[])["languages"] == wished);
    assert_eq!(told(&site, &[])["gaps"], json!([]));
    ask("qwxz vbnq", "203.0.113.3");
    ask("qwxz vbnq", "203.0.113.4");
    let expected = json!([{ "locale": "en", "q": "qwxz vbnq", "n": 4 }]);
    eventually("the third is told", || told(&site, &[])["gaps"] == expected);
    // Not of a stretch in which there were fewer, and not after a year.
    assert_eq!(told(&site, &[("from", "2026-11-23")])["gaps"], json!([]));
    assert_status(&post(site.api("desk/jobs")).operator().now("2027-11-23T10:00:00Z").send(), 200);
    assert_eq!(told(&site, &[])["gaps"], json!([]));
}
