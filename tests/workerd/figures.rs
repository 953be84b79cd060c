//! Figures: what happens is counted on its own day, by what it belongs to, and nothing of a person is in it.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, get, post};
use crate::sites::Small;
use crate::staff::{add, signed_in, token};
use crate::talk::{LATER, NOW, answer, asked, desk, say, to_desk};

fn statistics(site: &Small, query: &[(&str, &str)]) -> Answer {
    query.iter().fold(desk(site, "statistics"), |call, (name, value)| call.query(name, value)).send()
}

/// Of November 2026, in Berlin.
fn november(site: &Small, by: &str) -> Value {
    let answer =
        statistics(site, &[("from", "2026-11-01"), ("to", "2026-11-30"), ("zone", "Europe/Berlin"), ("by", by)]);
    assert_status(&answer, 200);
    answer.json()
}

#[test]
fn what_happened_is_counted() {
    let site = Small::published("t-figures");
    let (first, second) =
        (asked(&site, &json!({ "message": "It flickers." })), asked(&site, &json!({ "message": "It hums." })));
    asked(&site, &json!({ "message": "Nobody has answered this.", "locale": "de" }));
    assert_status(&answer(&site, &first.0, &json!({ "message": "Done.", "status": "resolved" })), 201);
    assert_status(&answer(&site, &second.0, &json!({ "message": "Send it in." })), 201);
    let rating = post(site.api(&format!("requests/{}/rating", first.0))).bearer(&first.1);
    assert_status(&rating.now("2026-11-23T10:00:00Z").json(&json!({ "csat": 5, "nps": 9 })).send(), 201);
    let told = november(&site, "locale");
    assert_eq!((&told["from"], &told["to"]), (&json!("2026-11-01"), &json!("2026-11-30")));
    assert_eq!((&told["zone"], &told["unreachable"]), (&json!("Europe/Berlin"), &json!([])));
    let totals = &told["totals"];
    assert_eq!(totals["requests"], 3);
    // From Sunday 10:00 to Monday 09:00 in UTC; the team opened at 08:00.
    let day = json!({ "n": 2, "median_s": 82_800, "p90_s": 82_800, "working_median_s": 3_600, "working_p90_s": 3_600 });
    assert_eq!(totals["first_response"], day);
    assert_eq!((&totals["resolution"]["n"], &totals["resolution"]["median_s"]), (&json!(1), &json!(82_800)));
    assert_eq!(totals["resolution"]["last"]["n"], 1);
    assert_eq!(totals["fcr"], json!({ "n": 1, "at_once": 1, "share": null }));
    assert_eq!(totals["csat"]["distribution"], json!({ "1": 0, "2": 0, "3": 0, "4": 0, "5": 1 }));
    assert_eq!((&totals["csat"]["share"], &totals["nps"]["score"]), (&Value::Null, &Value::Null));
    assert_eq!(totals["nps"]["distribution"]["9"], 1);
    assert_eq!(totals["articles"], json!({ "helped": 0, "did_not": 0 }));
    let rows = told["rows"].as_array().unwrap();
    assert_eq!(rows.iter().map(|row| row["requests"].as_u64().unwrap()).sum::<u64>(), 3);
    // Nothing of who asked, and nothing that leads there.
    for secret in [&first.0, &second.0, "flickers"] {
        assert!(!told.to_string().contains(secret));
    }
    // A request counts by its own day, an answer by its own.
    let sunday = statistics(&site, &[("from", "2026-11-22"), ("to", "2026-11-22")]).json();
    assert_eq!((&sunday["totals"]["requests"], &sunday["totals"]["first_response"]["n"]), (&json!(3), &json!(0)));
    // In Auckland it was Sunday evening when they asked, and Monday evening when they were answered.
    let query = [("from", "2026-11-23"), ("to", "2026-11-23"), ("zone", "Pacific/Auckland"), ("by", "agent")];
    let monday = statistics(&site, &query).json();
    assert_eq!((&monday["totals"]["requests"], &monday["totals"]["first_response"]["n"]), (&json!(0), &json!(2)));
    assert_eq!(monday["rows"][0]["key"], "operator");
}

#[test]
fn what_changes_later_is_counted_where_it_belongs() {
    let site = Small::published("t-figures-later");
    let request = asked(&site, &json!({ "message": "It flickers." }));
    assert_status(&answer(&site, &request.0, &json!({ "message": "Done.", "status": "resolved" })), 201);
    let spam = asked(&site, &json!({ "message": "Buy now." }));
    // Twice, so that what was kept of the first look would be seen in the second.
    assert_eq!(november(&site, "team")["totals"]["fcr"]["at_once"], 1);
    assert_eq!(november(&site, "team")["totals"]["requests"], 2);
    let patch = |reference: &str, status: &str, now: &str| {
        let call = to_desk(&site, "PATCH", &format!("requests/{reference}"), &json!({ "status": status }));
        assert_status(&call.now(now).send(), 200);
    };
    patch(&spam.0, "spam", LATER);
    assert_eq!(november(&site, "team")["totals"]["requests"], 1);
    patch(&spam.0, "open", LATER);
    assert_eq!(november(&site, "team")["totals"]["requests"], 2);
    // Opened again within a week: it was not resolved at once, and its last time is to come.
    assert_status(&say(&site, &request, "Again.").now("2026-11-29T08:00:00Z").send(), 201);
    assert_eq!(november(&site, "")["totals"]["fcr"]["at_once"], 0);
    patch(&request.0, "resolved", "2026-12-01T09:00:00Z");
    let told = november(&site, "")["totals"]["resolution"].clone();
    assert_eq!((&told["n"], &told["last"]["n"]), (&json!(1), &json!(0)));
    let december = statistics(&site, &[("from", "2026-12-01"), ("to", "2026-12-01")]).json();
    let told = &december["totals"]["resolution"];
    assert_eq!((&told["n"], &told["last"]["n"]), (&json!(0), &json!(1)));
    // A rating that is changed is counted once, as it is then.
    let rate = |now: &str, csat: u8| {
        let call = post(site.api(&format!("requests/{}/rating", request.0))).bearer(&request.1).now(now);
        assert_status(&call.json(&json!({ "csat": csat })).send(), 201);
    };
    rate("2026-12-01T10:00:00Z", 1);
    rate("2026-12-02T09:00:00Z", 4);
    let query = [("from", "2026-12-01"), ("to", "2026-12-02")];
    let csat = statistics(&site, &query).json()["totals"]["csat"].clone();
    assert_eq!((&csat["n"], &csat["distribution"]["4"], &csat["distribution"]["1"]), (&json!(1), &json!(1), &json!(0)));
    // What was erased stays as a figure, and is nobody's.
    assert_status(
        &crate::client::ask("DELETE", site.api(&format!("requests/{}", request.0))).bearer(&request.1).send(),
        200,
    );
    assert_eq!(statistics(&site, &query).json()["totals"]["csat"]["n"], 1);
}

#[test]
fn whom_the_business_wrote_first_is_no_request() {
    let site = Small::published("t-figures-first");
    let begun = json!({ "email": "ana@mail.example", "locale": "en", "message": "Your lamp is ready." });
    assert_status(&to_desk(&site, "POST", "requests", &begun).send(), 201);
    let told = november(&site, "market");
    assert_eq!((&told["totals"]["requests"], &told["totals"]["first_response"]["n"]), (&json!(0), &json!(0)));
}

#[test]
fn whether_articles_helped_is_counted_by_language() {
    let site = Small::published("t-figures-articles");
    let said = |helpful: &str| {
        let call = post(site.api("articles/first/feedback")).country("DE").now(NOW).locale("en");
        assert_status(&call.json(&json!({ "helpful": helpful })).send(), 200);
    };
    ["yes", "no", "yes"].into_iter().for_each(said);
    assert_eq!(november(&site, "locale")["totals"]["articles"], json!({ "helped": 2, "did_not": 1 }));
}

#[test]
fn wrong_parameters_are_told_and_others_may_not() {
    let site = Small::published("t-figures-wrong");
    for (query, named) in [
        (vec![("from", "yesterday")], "from"),
        (vec![("to", "2026-11-31")], "to"),
        (vec![("from", "2026-11-01T00:00:00Z")], "from"),
        (vec![("from", "2026-11-30"), ("to", "2026-11-01")], "from"),
        (vec![("from", "1999-01-01"), ("to", "2026-11-01")], "from"),
        (vec![("zone", "Mars/Olympus")], "zone"),
        (vec![("by", "weather")], "by"),
    ] {
        let wrong = statistics(&site, &query);
        assert_status(&wrong, 400);
        assert!(wrong.json()["detail"].as_str().unwrap().contains(named), "{query:?}: {}", wrong.text());
    }
    assert_status(&get(site.api("desk/statistics")).send(), 401);
    let agent = signed_in(&site, &add(&site, "Oli", "agent", &[]));
    let lead = signed_in(&site, &add(&site, "Lea", "lead", &[]));
    for (cookie, status) in [(&agent, 403), (&lead, 200)] {
        let told = get(site.api("desk/statistics")).header("cookie", cookie).send();
        assert_status(&told, status);
    }
    for (scope, status) in [("statistics:read", 200), ("requests:read", 403)] {
        let (_, secret) = token(&site, &[scope]);
        assert_status(&get(site.api("desk/statistics")).bearer(&secret).send(), status);
    }
    let none = get("/api/v1/sites/no-such-site/desk/statistics").operator().send();
    assert_status(&none, 404);
}

#[test]
fn a_site_may_leave_its_agents_out() {
    let mut site = Small::new(&crate::sites::unique("t-figures-agents"), "First");
    site.manifest.site.desk.figures_by_agent = false;
    site.publish();
    let refused = statistics(&site, &[("by", "agent")]);
    assert_status(&refused, 400);
    assert!(refused.json()["detail"].as_str().unwrap().contains("locale, market, team"));
    assert_status(&statistics(&site, &[("by", "team")]), 200);
}

#[test]
fn leads_have_a_page_of_figures() {
    let site = Small::published("t-figures-page");
    let request = asked(&site, &json!({ "message": "It flickers." }));
    assert_status(&answer(&site, &request.0, &json!({ "message": "Done.", "status": "resolved" })), 201);
    let page = |cookie: &str, query: &str, language: &str| {
        let call = get(format!("/desk/{}/statistics{query}", site.id)).header("cookie", cookie).now(LATER);
        call.header("accept", "text/html").header("accept-language", language).send()
    };
    let agent = signed_in(&site, &add(&site, "Oli", "agent", &[]));
    assert_status(&page(&agent, "", "en"), 403);
    let lead = signed_in(&site, &add(&site, "Lea", "lead", &[]));
    let usual = page(&lead, "", "en");
    assert_status(&usual, 200);
    for word in ["First response", "Resolved at once", "Requests by day", "<table", "<svg", "as=csv"] {
        assert!(usual.text().contains(word), "{word}");
    }
    assert!(page(&lead, "?by=team", "ar").text().contains("dir=\"rtl\""));
    // Days that are turned round are meant; what is no day is said.
    let turned = page(&lead, "?from=2026-11-30&to=2026-11-01", "en");
    assert_status(&turned, 200);
    assert!(turned.text().contains("value=\"2026-11-01\"") && turned.text().contains("value=\"2026-11-30\""));
    assert_status(&page(&lead, "?from=1900-01-01&to=2026-11-01", "en"), 200);
    assert_status(&page(&lead, "?from=soon&to=2026-11-01", "en"), 400);
    let csv = page(&lead, "?from=2026-11-01&to=2026-11-30&by=team&as=csv", "en");
    assert!(csv.header("content-type").starts_with("text/csv"));
    let lines: Vec<&str> = csv.text().lines().collect();
    assert!(lines[0].starts_with("from,to,zone,key,") && lines[1].starts_with("2026-11-01,2026-11-30,"));
}
