//! The operator's list: all regions, newest first, in pages, for the operator alone.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_problem_in, assert_status};
use crate::client::{Ask, ask, get, operator_token, post};
use crate::sites::{Small, shared};

fn list(site: &Small) -> Ask {
    get(site.api("desk/requests")).operator()
}

#[track_caller]
fn page(ask: Ask) -> Value {
    let answer = ask.send();
    assert_status(&answer, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert!(answer.header("cache-control").contains("no-store"), "it holds personal data");
    let page = answer.json();
    assert_eq!(page["unreachable"], json!([]));
    page
}

/// Leaves requests in three regions; some at the very same instant. Gives their messages, newest first.
fn filled(site: &Small) -> Vec<String> {
    let mut messages = Vec::new();
    for (at, country) in ["DE", "JP", "BR", "DE", "DE", "JP", "BR", "JP", "DE", "BR", "DE"].into_iter().enumerate() {
        let message = format!("Number {at}");
        // Two share each second.
        let now = format!("2026-11-21T10:00:{:02}Z", at / 2);
        let answer = post(site.api("requests")).country(country).now(&now).json(&json!({ "message": message })).send();
        assert_status(&answer, 201);
        messages.insert(0, message);
    }
    messages
}

fn messages(page: &Value) -> Vec<String> {
    page["requests"].as_array().unwrap().iter().map(|r| r["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn requests_of_all_regions_come_newest_first() {
    let site = Small::published("t-desk");
    let expected = filled(&site);
    let page = page(list(&site));
    assert_eq!(page["next"], Value::Null);
    let created: Vec<&str> =
        page["requests"].as_array().unwrap().iter().map(|r| r["created"].as_str().unwrap()).collect();
    assert!(created.is_sorted_by(|a, b| a >= b), "{created:?}");
    assert_eq!(created[0], "2026-11-21T10:00:05Z");
    let (mut found, mut expected) = (messages(&page), expected);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn pages_have_no_gap_and_no_repetition_while_requests_come_in() {
    let site = Small::published("t-pages");
    let expected = filled(&site);
    for limit in [1, 2, 3, 4, 11, 12] {
        let mut seen = Vec::new();
        let mut cursor = String::new();
        let mut pages = 0;
        loop {
            let page = page(list(&site).query("limit", &limit.to_string()).query("cursor", &cursor));
            let found = messages(&page);
            assert!(found.len() <= limit, "{limit}: {found:?}");
            // What comes in is newer than the first page, so it is on no later one.
            seen.extend(found.into_iter().filter(|message| message.starts_with("Number")));
            pages += 1;
            assert!(pages < 40, "{limit}: no end");
            let Some(next) = page["next"].as_str() else { break };
            next.clone_into(&mut cursor);
            if limit == 3 {
                let newer = post(site.api("requests")).country("JP").now("2030-01-01T00:00:00Z");
                assert_status(&newer.json(&json!({ "message": "Newer" })).send(), 201);
            }
        }
        let mut sorted = seen.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), seen.len(), "{limit}: repeated {seen:?}");
        assert_eq!(sorted.len(), expected.len(), "{limit}: missing of {seen:?}");
    }
}

#[test]
fn the_limit_has_bounds() {
    let site = Small::published("t-limit");
    filled(&site);
    for (limit, many) in [("0", 1), ("1", 1), ("5", 5), ("9999", 11), ("", 11)] {
        assert_eq!(messages(&page(list(&site).query("limit", limit))).len(), many, "{limit:?}");
    }
    for wrong in ["abc", "-1", "1.5"] {
        assert_status(&list(&site).query("limit", wrong).send(), 400);
    }
}

#[test]
fn a_site_without_requests_has_an_empty_list() {
    let page = page(list(&Small::published("t-empty")));
    let zones = json!({ "berlin": "Europe/Berlin" });
    assert_eq!(page, json!({ "requests": [], "zones": zones, "next": null, "unreachable": [] }));
}

#[test]
fn it_needs_the_operator_s_token() {
    let token = operator_token();
    let site = shared();
    let bare = || get(site.api("desk/requests"));
    let wrong = [
        bare(),
        bare().bearer(""),
        bare().bearer("wrong"),
        bare().bearer(&token[1..]),
        bare().bearer(&format!("{token}x")),
        bare().bearer(&token.to_uppercase().replace(&token, "Other")),
        bare().header("authorization", &token),
        bare().header("authorization", &format!("Basic {token}")),
        bare().query("token", &token),
    ];
    for ask in wrong {
        let answer = ask.locale("ja").send();
        assert_problem_in("ja", &answer, 401, "token");
        assert!(answer.header("www-authenticate").starts_with("Bearer"), "{}", answer.header("www-authenticate"));
    }
    assert_status(&bare().header("authorization", &format!("bearer {token}")).send(), 200);
}

#[test]
fn regions_that_do_not_answer_are_named() {
    let answer = list(shared()).store_down().send();
    assert_status(&answer, 200);
    let page = answer.json();
    assert_eq!(page["unreachable"].as_array().unwrap().len(), 10, "{page}");
    assert_eq!(page["requests"], json!([]));
}

#[test]
fn a_cursor_that_nobody_gave_does_no_harm() {
    for cursor in [
        "abc",
        ".",
        "1.",
        "1e9.x",
        "-1.x",
        "9223372036854775807.x",
        "9223372036854775808.x",
        "1.'; DROP TABLE requests; --",
        "\0",
    ] {
        let answer = list(shared()).query("cursor", cursor).send();
        assert!(matches!(answer.status, 200 | 400 | 422), "{cursor:?}: {} {}", answer.status, answer.text());
        if answer.status == 200 {
            assert_eq!(answer.json()["unreachable"], json!([]), "{cursor:?}");
        }
    }
    assert_status(&list(shared()).send(), 200);
}

#[test]
fn a_wrong_cursor_is_not_called_content_that_cannot_be_published() {
    let problem = list(shared()).query("cursor", "abc").send().json();
    assert_ne!(problem["type"], "urn:nearhand:problem:content", "{problem}");
}

#[test]
fn what_is_not_there_is_said() {
    assert_problem(&get("/api/v1/sites/no-such-site/desk/requests").operator().send(), 404, "site");
    assert_problem(&get(shared().api("desk/nothing")).operator().send(), 404, "page");
    assert_problem(&get(shared().api("desk/nothing")).send(), 401, "token");
    let answer = ask("DELETE", shared().api("desk/requests")).operator().send();
    assert_problem(&answer, 405, "method");
    assert_eq!(answer.header("allow"), "GET, HEAD, POST");
}
