//! What the business may do to a conversation, and what becomes of who waits: one case for each way it once went wrong.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{ask, base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, call, signed_in, token};
use crate::talk::{answer, asked, desk, opened, say, to_desk, whole};

fn patch(site: &Small, reference: &str, body: &Value) -> crate::client::Answer {
    to_desk(site, "PATCH", &format!("requests/{reference}"), body).send()
}

fn merge(site: &Small, from: &str, into: &str) -> crate::client::Answer {
    to_desk(site, "POST", &format!("requests/{from}/merge"), &json!({ "into": into })).send()
}

#[test]
fn an_agent_joins_only_what_they_see() {
    let site = Small::published("t-merge-seen");
    let own = site.manifest.site.teams[0].id.to_string();
    let cookie = signed_in(&site, &add(&site, "Oli", "agent", &[]));
    let (mine, other) = (asked(&site, &json!({ "message": "Mine." })), asked(&site, &json!({ "message": "Hidden." })));
    assert_status(&patch(&site, &mine.0, &json!({ "team": "" })), 200);
    assert_status(&patch(&site, &other.0, &json!({ "team": own })), 200);
    let merge = ask("POST", site.api(&format!("desk/requests/{}/merge", mine.0)));
    let tried = merge.header("cookie", &cookie).header("origin", &base()).json(&json!({ "into": other.0 })).send();
    assert_status(&tried, 404);
    assert!(!tried.text().contains("Hidden."));
    assert_eq!(whole(&site, &other.0)["seq"], 1);
}

#[test]
fn who_was_joined_is_found_and_waits_as_long_as_they_did() {
    let site = Small::published("t-merge-who");
    let first = asked(&site, &json!({ "message": "First.", "email": "Zoe@mail.example" }));
    let second = asked(&site, &json!({ "message": "Second.", "phone": "+49 30 901820" }));
    assert_status(&answer(&site, &first.0, &json!({ "message": "Yes?" })), 201);
    let before = whole(&site, &second.0);
    assert_status(&merge(&site, &second.0, &first.0), 200);
    let joined = whole(&site, &first.0);
    assert_eq!(joined["waiting_since"], before["waiting_since"]);
    assert_eq!(joined["answer_by"], before["answer_by"]);
    // The last word is the latest, not what was appended last.
    assert_eq!(joined["last"]["message"], "Yes?");
    assert_eq!((&joined["email"], &joined["phone"]), (&json!("Zoe@mail.example"), &json!("+4930901820")));
    for q in [second.0.as_str(), "030 901820", "+49 30 901820", "901820", "zoe@mail.example", "Second"] {
        let found = desk(&site, "requests").query("q", q).send().json();
        assert_eq!(found["requests"][0]["reference"], first.0, "{q}");
    }
    let customers = desk(&site, "customers").query("q", "030 / 901 820").send().json();
    assert_eq!(customers["customers"].as_array().map(Vec::len), Some(1), "{customers}");
}

#[test]
fn the_same_person_is_known_in_any_case_and_with_any_extension() {
    let site = Small::published("t-same-person");
    let first = asked(&site, &json!({ "message": "A", "email": "Max@Mail.example" }));
    let second = asked(&site, &json!({ "message": "B", "email": "max@mail.example", "phone": "+493023125012" }));
    let third = asked(&site, &json!({ "message": "C", "phone": "+493023125012 ext. 5" }));
    let others = |reference: &str| {
        let customer = whole(&site, reference)["customer"].clone();
        let rows = customer["requests"].as_array().unwrap().clone();
        rows.into_iter().map(|row| (row["reference"].clone(), row["by"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(others(&first.0), [(json!(second.0), json!("email"))]);
    assert_eq!(others(&third.0), [(json!(second.0), json!("phone"))]);
}

#[test]
fn a_change_says_what_it_was_decided_on() {
    let site = Small::published("t-patch-after");
    let request = asked(&site, &json!({ "message": "It flickers." }));
    assert_status(&say(&site, &request, "It is on fire now.").send(), 201);
    let late = patch(&site, &request.0, &json!({ "status": "resolved", "after_seq": 1 }));
    assert_status(&late, 409);
    assert_eq!(late.json()["thread"].as_array().map(Vec::len), Some(2));
    assert_eq!(whole(&site, &request.0)["status"], "open");
    assert_status(&patch(&site, &request.0, &json!({ "status": "resolved", "after_seq": 2 })), 200);
}

#[test]
fn a_stale_form_undoes_nothing() {
    let site = Small::published("t-stale-form");
    let (lin, ana) = (add(&site, "Lin", "lead", &[]), add(&site, "Ana", "admin", &[]));
    let cookie = signed_in(&site, &ana);
    let request = asked(&site, &json!({ "message": "It flickers." }));
    let team = whole(&site, &request.0)["team"].as_str().unwrap().to_owned();
    let send = |form: &[(&str, &str)]| {
        let ask = post(format!("/desk/{}/requests/{}", site.id, request.0)).header("cookie", &cookie);
        ask.header("origin", &base()).header("accept", "text/html").header("accept-language", "en").form(form).send()
    };
    let changed = json!({ "priority": "urgent", "tags": ["refund"], "assignee": lin });
    assert_status(&patch(&site, &request.0, &changed), 200);
    // As it was when the page was made, but for a tag.
    let shown = [
        ("do", "change"),
        ("assignee", ""),
        ("was_assignee", ""),
        ("team", &*team),
        ("was_team", &*team),
        ("priority", "normal"),
        ("was_priority", "normal"),
        ("snoozed_until", ""),
        ("was_snoozed_until", ""),
        ("was_tags", ""),
    ];
    assert_eq!(send(&[shown.as_slice(), &[("tags", "lamp")]].concat()).status, 409);
    assert_eq!(send(&[shown.as_slice(), &[("tags", "")]].concat()).status, 303);
    let now = whole(&site, &request.0);
    assert_eq!((&now["priority"], &now["tags"], &now["assignee"]), (&json!("urgent"), &json!(["refund"]), &json!(lin)));
    assert_status(&say(&site, &request, "It is on fire now.").send(), 201);
    assert_eq!(send(&[("do", "change"), ("after_seq", "1"), ("after_note", "0"), ("status", "resolved")]).status, 409);
    assert_eq!(whole(&site, &request.0)["status"], "open");
}

#[test]
fn what_is_no_text_takes_nothing_away() {
    let site = Small::published("t-patch-types");
    let lin = add(&site, "Lin", "lead", &[]);
    let request = asked(&site, &json!({ "message": "Hello" }));
    let until = "2026-11-30T08:00:00Z";
    assert_status(&patch(&site, &request.0, &json!({ "assignee": lin, "snoozed_until": until })), 200);
    let before = whole(&site, &request.0);
    for body in [
        json!({ "assignee": 42 }),
        json!({ "assignee": ["x"] }),
        json!({ "assignee": "not-a-person" }),
        json!({ "assignee": "x".repeat(100_000) }),
        json!({ "team": 7 }),
        json!({ "team": {} }),
        json!({ "snoozed_until": 1_799_999_999 }),
        json!({ "snoozed_until": true }),
        json!({ "status": "resolved", "snoozed_until": until }),
        json!({ "status": 1 }),
        json!({ "tags": "a" }),
    ] {
        assert_status(&patch(&site, &request.0, &body), 422);
    }
    let mut after = whole(&site, &request.0);
    after["customer"] = before["customer"].clone();
    assert_eq!(after, before);
    let note = json!({ "note": "Look", "mentions": ["nobody"] });
    assert_status(&to_desk(&site, "POST", &format!("requests/{}/notes", request.0), &note).send(), 422);
    assert_status(&answer(&site, &request.0, &json!({ "message": 5 })), 422);
    assert_status(&patch(&site, &request.0, &json!({ "tags": null, "assignee": null })), 200);
}

#[test]
fn who_waits_goes_on_waiting() {
    let site = Small::published("t-waits");
    let request = asked(&site, &json!({ "message": "Hello" }));
    let since = whole(&site, &request.0)["waiting_since"].clone();
    assert!(since.is_string());
    assert_status(&patch(&site, &request.0, &json!({ "snoozed_until": "2026-11-30T08:00:00Z" })), 200);
    assert!(whole(&site, &request.0)["waiting_since"].is_null());
    assert_status(&patch(&site, &request.0, &json!({ "status": "open" })), 200);
    assert_eq!(whole(&site, &request.0)["waiting_since"], since);
    // An answer that leaves it open: what was promised is kept, once, and nobody waits since before.
    assert_status(&answer(&site, &request.0, &json!({ "message": "We look.", "status": "open" })), 201);
    let open = whole(&site, &request.0);
    assert!(open["waiting_since"].as_str() > since.as_str() && open["answer_by"].is_null(), "{open}");
    assert_status(&say(&site, &request, "And?").country("DE").now("2026-11-28T10:00:00Z").send(), 201);
    assert_eq!(whole(&site, &request.0)["waiting_since"], "2026-11-28T10:00:00Z");
    // Opened again by the business, whose word was the last: nothing that was promised before is late.
    assert_status(&answer(&site, &request.0, &json!({ "message": "Done.", "status": "resolved" })), 201);
    assert_status(&patch(&site, &request.0, &json!({ "status": "open" })), 200);
    let again = whole(&site, &request.0);
    assert!(again["answer_by"].is_null() && again["waiting_since"].is_string(), "{again}");
}

#[test]
fn what_somebody_had_taken_is_nobodys_once_they_are_gone() {
    let site = Small::published("t-removed");
    let (lin, _) = (add(&site, "Lin", "lead", &[]), add(&site, "Ana", "admin", &[]));
    let request = asked(&site, &json!({ "message": "Hello" }));
    assert_status(&patch(&site, &request.0, &json!({ "assignee": lin })), 200);
    let removed = call(&site, "DELETE", &format!("agents/{lin}")).operator().send();
    assert_status(&removed, 200);
    assert_eq!(removed.json()["unreachable"], json!([]));
    assert_eq!(whole(&site, &request.0)["assignee"], "");
    let unassigned = desk(&site, "requests").query("view", "unassigned").send().json();
    assert_eq!(unassigned["requests"][0]["reference"], request.0);
}

#[test]
fn who_did_what_to_a_conversation_is_written_down() {
    let site = Small::published("t-audit");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let request = asked(&site, &json!({ "message": "Hello" }));
    let read = get(site.api(&format!("desk/requests/{}", request.0))).header("cookie", &cookie).send();
    assert_status(&read, 200);
    assert_status(&answer(&site, &request.0, &json!({ "message": "Yes." })), 201);
    assert_status(&patch(&site, &request.0, &json!({ "priority": "high" })), 200);
    let log = desk(&site, "audit").send().json();
    let lines: Vec<(String, String)> = log["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["subject"] == json!(request.0))
        .map(|line| (line["action"].as_str().unwrap().to_owned(), line["name"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [("request.changed", ""), ("request.answered", ""), ("request.read", "Ana")];
    assert_eq!(lines, expected.map(|(action, name)| (action.to_owned(), name.to_owned())));
}

#[test]
fn no_token_gives_more_than_it_has_or_passes_for_another() {
    let site = Small::published("t-token-scopes");
    let (_, maker) = token(&site, &["tokens:write"]);
    let make = |scopes: &[&str]| {
        call(&site, "POST", "tokens")
            .bearer(&maker)
            .json(&json!({ "name": "crm", "scopes": scopes, "days": 700 }))
            .send()
    };
    assert_status(&make(&["tokens:write", "customers:write"]), 403);
    let answer = call(&site, "POST", "tokens").bearer(&token(&site, &["tokens:write", "customers:write"]).1);
    let less = answer.json(&json!({ "name": "export", "scopes": ["customers:read"] })).send();
    assert_status(&less, 201);
    let made = make(&["tokens:write"]);
    assert_status(&made, 201);
    for name in ["operator", "Visitor", "system"] {
        let named = json!({ "name": name, "scopes": ["requests:read"] });
        assert_status(&call(&site, "POST", "tokens").operator().json(&named).send(), 422);
    }
}

#[test]
fn what_is_no_number_is_no_beginning() {
    let site = Small::published("t-after");
    let request = asked(&site, &json!({ "message": "Hello" }));
    let after = |after: &str| {
        get(site.api(&format!("requests/{}/messages", request.0))).query("after", after).bearer(&request.1).send()
    };
    for (number, status, many) in
        [("0", 200, 1), ("", 200, 1), ("4294967296", 200, 0), ("99999999999999999999", 200, 0), ("1", 200, 0)]
    {
        let answer = after(number);
        assert_status(&answer, status);
        assert_eq!(answer.json()["messages"].as_array().unwrap().len(), many, "{number}");
    }
    for wrong in ["-1", "abc", "1.5"] {
        assert_status(&after(wrong), 400);
    }
    assert_status(&ask("HEAD", site.api("requests?mine=1")).send(), 404);
    assert_status(&patch(&site, &request.0, &json!({ "status": "spam" })), 200);
    assert_eq!(opened(&site, &request)["status"], "resolved");
}

#[test]
fn pages_of_the_desk_say_which_methods_they_take() {
    let site = Small::published("t-desk-methods");
    let cookie = signed_in(&site, &add(&site, &unique("Ana"), "admin", &[]));
    let refused = ask("PUT", format!("/desk/{}/", site.id)).header("cookie", &cookie).header("origin", &base()).send();
    assert_status(&refused, 405);
    assert!(refused.header("allow").contains("GET"));
    let inbox = get(format!("/desk/{}/?view=", site.id)).header("cookie", &cookie).header("accept", "text/html").send();
    assert!(!inbox.text().contains("desk-view-<") && inbox.text().contains("Waiting"));
}

#[test]
fn the_promise_is_of_the_team_that_has_it() {
    let mut site = Small::new(&unique("t-promise-team"), "Promise");
    site.manifest.site.answer_hours = Some(4);
    let mut night = site.manifest.site.teams[0].clone();
    night.id = nearhand_shared::id::TeamId::parse("night").unwrap();
    night.zone = "Pacific/Auckland".to_owned();
    night.languages = [("mi".to_owned(), 1.0)].into();
    site.manifest.site.teams.push(night);
    site.publish();
    let request = asked(&site, &json!({ "message": "Kia ora" }));
    assert_status(&answer(&site, &request.0, &json!({ "message": "Yes?" })), 201);
    // Monday, 9:30 in Berlin and 21:30 in Auckland: there the morning after is the first that they work.
    let says = |reference: &(String, String)| {
        assert_status(&say(&site, reference, "And?").country("US").now("2026-11-30T08:30:00Z").send(), 201);
        whole(&site, &reference.0)["answer_by"].as_str().unwrap().to_owned()
    };
    let here = says(&request);
    assert_status(&answer(&site, &request.0, &json!({ "message": "Yes.", "team": "night" })), 201);
    let there = says(&request);
    assert!(here.starts_with("2026-11-30T") && there > here, "{here} {there}");
}

#[test]
fn who_was_given_a_conversation_sees_it_whoever_s_it_is() {
    let site = Small::published("t-given");
    let own = site.manifest.site.teams[0].id.to_string();
    let oli = add(&site, "Oli", "agent", &[]);
    let cookie = signed_in(&site, &oli);
    let request = asked(&site, &json!({ "message": "Hello" }));
    assert_status(&patch(&site, &request.0, &json!({ "team": own })), 200);
    let seen = |view: &str| {
        let list = call(&site, "GET", "requests").query("view", view).header("cookie", &cookie).send().json();
        list["requests"].as_array().unwrap().len()
    };
    let page = || call(&site, "GET", &format!("requests/{}", request.0)).header("cookie", &cookie).send();
    assert_eq!((seen("all"), page().status), (0, 404));
    assert_status(&patch(&site, &request.0, &json!({ "assignee": oli })), 200);
    assert_eq!((seen("all"), seen("mine"), page().status), (1, 1, 200));
    assert_status(&patch(&site, &request.0, &json!({ "assignee": null })), 200);
    assert_eq!((seen("all"), page().status), (0, 404));
}

#[test]
fn nothing_that_is_asked_for_is_dropped_unsaid() {
    let site = Small::published("t-dropped");
    let request = asked(&site, &json!({ "message": "Hello" }));
    let answered = answer(&site, &request.0, &json!({ "message": "Here it is.", "attachments": ["a"] }));
    assert_eq!((answered.status, &answered.json()["errors"][0]["field"]), (422, &json!("attachments")));
    assert_status(&answer(&site, &request.0, &json!({ "message": "Here it is.", "attachments": [] })), 201);
    // A comma divides tags where they are typed.
    assert_status(&patch(&site, &request.0, &json!({ "tags": ["a,b"] })), 422);
    let token = |until: &str| {
        let body = json!({ "name": "crm", "scopes": ["requests:read"], "expires": until });
        call(&site, "POST", "tokens").operator().now("2026-11-29T00:00:00Z").json(&body).send()
    };
    for wrong in ["2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "tomorrow"] {
        let answer = token(wrong);
        assert_eq!((answer.status, &answer.json()["errors"][0]["field"]), (422, &json!("expires")), "{wrong}");
    }
    let made = token("2026-12-24T00:00:00Z");
    assert_eq!((made.status, &made.json()["expires"]), (201, &json!("2026-12-24T00:00:00Z")));
}
