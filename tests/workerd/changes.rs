//! What has changed, for a data warehouse: all of it once, then what is new; and nothing is ever passed by.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use nearhand_shared::content::site::Retention;
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status, text};
use crate::client::{Answer, ask, get, post};
use crate::sites::{Small, unique};
use crate::staff::token;
use crate::talk::{LATER, NOW, answer, asked, desk, say, to_desk, whole};

/// A page behind a cursor: its lines, and what stands at its end.
fn page(site: &Small, after: &str, query: &[(&str, &str)]) -> (Vec<Value>, Value) {
    let ask =
        query.iter().fold(desk(site, "changes").query("after", after), |ask, (name, value)| ask.query(name, value));
    read(&ask.send())
}

fn read(answer: &Answer) -> (Vec<Value>, Value) {
    assert_status(answer, 200);
    assert_eq!(answer.header("content-type"), "application/x-ndjson");
    assert!(answer.text().ends_with('\n'));
    let mut lines: Vec<Value> = answer.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let end = lines.pop().unwrap();
    assert_eq!(end["type"], "page");
    (lines, end)
}

/// All that has changed after a cursor, and the cursor then.
fn changes(site: &Small, after: &str) -> (Vec<Value>, String) {
    let (mut all, mut cursor) = (Vec::new(), after.to_owned());
    loop {
        let (lines, end) = page(site, &cursor, &[]);
        assert_eq!(end["unreachable"], json!([]));
        all.extend(lines);
        end["cursor"].as_str().unwrap().clone_into(&mut cursor);
        if end["more"] == false {
            return (all, cursor);
        }
    }
}

fn of<'v>(lines: &'v [Value], reference: &str) -> &'v Value {
    lines.iter().find(|line| line["reference"] == reference).unwrap_or_else(|| panic!("{reference}: {lines:?}"))
}

/// What each line is, by its reference.
fn kinds(lines: &[Value]) -> Vec<(&str, &str)> {
    let mut kinds: Vec<_> =
        lines.iter().map(|line| (line["reference"].as_str().unwrap(), line["type"].as_str().unwrap())).collect();
    kinds.sort_unstable();
    kinds
}

fn from_japan(site: &Small, message: &str) -> (String, String) {
    let answer = site.ask_from("JP", message);
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

#[test]
fn all_is_told_once_and_then_what_has_changed_in_any_region() {
    let site = Small::published("t-changes");
    let (one, two) = (asked(&site, &json!({ "message": "One" })), asked(&site, &json!({ "message": "Two" })));
    let there = from_japan(&site, "Three");
    let (lines, cursor) = changes(&site, "");
    assert_eq!(lines.len(), 3, "{lines:?}");
    // As a desk opens it, but for what is not its own.
    let (line, opened) = (of(&lines, &one.0), whole(&site, &one.0));
    for (name, value) in opened.as_object().unwrap() {
        match name.as_str() {
            "customer" => assert_eq!(line["customer"], value["id"]),
            "notes" | "own" | "mail_suppressed" => assert!(line.get(name).is_none(), "{name}"),
            _ => assert_eq!(&line[name], value, "{name}"),
        }
    }
    assert_eq!((&line["type"], &line["region"]), (&json!("conversation"), &json!("eu")));
    assert_eq!(of(&lines, &there.0)["region"], "apac");
    assert!(of(&lines, &one.0)["change"].as_i64() < of(&lines, &two.0)["change"].as_i64());
    assert_eq!(changes(&site, &cursor), (vec![], cursor.clone()), "nothing is new");
    // What has changed comes whole, and what has not does not.
    assert_status(&answer(&site, &there.0, &json!({ "message": "Answered", "status": "resolved" })), 201);
    let (lines, later) = changes(&site, &cursor);
    assert_eq!(kinds(&lines), [(there.0.as_str(), "conversation")]);
    assert_eq!((&lines[0]["status"], lines[0]["thread"].as_array().unwrap().len()), (&json!("resolved"), 2));
    assert_eq!(changes(&site, &later).0, Vec::<Value>::new());
    // Whoever has kept an older cursor is told it again.
    assert_eq!(changes(&site, &cursor).0, lines);
    // That somebody has exported is written down, and no more of it where there was nothing.
    let log = desk(&site, "audit").query("limit", "200").send().json();
    let many = log["entries"].as_array().unwrap().iter().filter(|entry| entry["action"] == "requests.exported").count();
    assert_eq!(many, 3);
}

#[test]
fn every_kind_of_change_is_one() {
    let site = Small::published("t-change-kinds");
    let one = asked(&site, &json!({ "message": "One" }));
    let path = format!("requests/{}", one.0);
    let patch = |body: Value| assert_status(&to_desk(&site, "PATCH", &path, &body).send(), 200);
    let steps: [(&str, &dyn Fn()); 8] = [
        ("a message", &|| assert_status(&say(&site, &one, "More").send(), 201)),
        ("an answer", &|| assert_status(&answer(&site, &one.0, &json!({ "message": "Yes" })), 201)),
        ("a tag", &|| patch(json!({ "tags": ["refund"] }))),
        ("a priority", &|| patch(json!({ "priority": "high" }))),
        ("a note", &|| {
            assert_status(&to_desk(&site, "POST", &format!("{path}/notes"), &json!({ "note": "hm" })).send(), 201);
        }),
        ("a resolution", &|| patch(json!({ "status": "resolved" }))),
        ("a rating", &|| {
            let rate = post(site.api(&format!("requests/{}/rating", one.0))).bearer(&one.1).now(LATER);
            assert_status(&rate.json(&json!({ "csat": 5 })).send(), 201);
        }),
        ("spam", &|| patch(json!({ "status": "spam" }))),
    ];
    let (_, mut cursor) = changes(&site, "");
    let mut number = 0;
    for (what, change) in steps {
        change();
        let (lines, next) = changes(&site, &cursor);
        assert_eq!(kinds(&lines), [(one.0.as_str(), "conversation")], "{what}");
        let own = lines[0]["change"].as_i64().unwrap();
        assert!(own > number, "{what}");
        (cursor, number) = (next, own);
    }
    let (lines, _) = changes(&site, "");
    let told = (&lines[0]["status"], &lines[0]["tags"], &lines[0]["ratings"][0]["csat"]);
    assert_eq!(told, (&json!("spam"), &json!(["refund"]), &json!(5)));
    // To read something changes nothing.
    whole(&site, &one.0);
    assert_status(&get(site.api(&format!("requests/{}", one.0))).bearer(&one.1).now(LATER).send(), 200);
    assert_eq!(changes(&site, &cursor).0, Vec::<Value>::new());
}

#[test]
fn what_is_erased_or_joined_is_told_without_a_word_of_anybody() {
    let mut site = Small::new(&unique("t-change-erased"), "Forgetting");
    site.manifest.site.retention = Retention { resolved_days: 30 };
    site.publish();
    let mark = "xq9-personal";
    let new = |email: &str| asked(&site, &json!({ "message": mark, "name": mark, "email": email }));
    let (own, by_desk, old) = (new("own@post.example"), new("desk@post.example"), new("old@post.example"));
    let (ends, goes_on) = (new("two@post.example"), new("two@post.example"));
    let (_, cursor) = changes(&site, "");
    assert_status(&ask("DELETE", site.api(&format!("requests/{}", own.0))).bearer(&own.1).now(LATER).send(), 200);
    assert_status(&to_desk(&site, "POST", "customers/erase", &json!({ "email": "desk@post.example" })).send(), 200);
    let merge = format!("requests/{}/merge", ends.0);
    assert_status(&to_desk(&site, "POST", &merge, &json!({ "into": goes_on.0 })).send(), 200);
    let (lines, cursor) = changes(&site, &cursor);
    let mut expected = [
        (own.0.as_str(), "erased"),
        (by_desk.0.as_str(), "erased"),
        (ends.0.as_str(), "joined"),
        (goes_on.0.as_str(), "conversation"),
    ];
    expected.sort_unstable();
    assert_eq!(kinds(&lines), expected);
    let keys: Vec<&String> = of(&lines, &own.0).as_object().unwrap().keys().collect();
    assert_eq!(keys, ["at", "change", "reference", "region", "type"]);
    assert_eq!(of(&lines, &own.0)["at"], LATER);
    assert_eq!(of(&lines, &ends.0)["into"], goes_on.0.as_str());
    let thread = |lines: &[Value]| of(lines, &goes_on.0)["thread"].as_array().unwrap().len();
    assert_eq!(thread(&lines), 2);
    // Retention erases by itself.
    assert_status(&answer(&site, &old.0, &json!({ "message": "Done", "status": "resolved" })), 201);
    let (lines, cursor) = changes(&site, &cursor);
    assert_eq!(kinds(&lines), [(old.0.as_str(), "conversation")]);
    assert_status(&post(site.api("desk/jobs")).operator().now("2027-01-22T09:00:00Z").send(), 200);
    let (lines, _) = changes(&site, &cursor);
    assert_eq!(kinds(&lines), [(old.0.as_str(), "erased")]);
    // Whoever begins anew is told of the erased, too, and of nothing that they said.
    let (lines, _) = changes(&site, "");
    assert_eq!(lines.iter().filter(|line| line["type"] == "erased").count(), 3);
    let words = lines.iter().filter(|line| line.to_string().contains(mark)).count();
    assert_eq!((lines.len(), words), (5, 1));
}

#[test]
fn a_cursor_is_this_sites_own_or_refused() {
    let (site, other) = (Small::published("t-change-cursor"), Small::published("t-change-other"));
    asked(&site, &json!({ "message": "One" }));
    asked(&other, &json!({ "message": "Other" }));
    let (_, cursor) = changes(&site, "");
    let (_, of_other) = changes(&other, "");
    let cut = &cursor[..cursor.len() - 2];
    for wrong in ["0", "abc", cut, &of_other, &format!("{cursor}A"), "1796055661824.EU-7K3M-Q9X2.all"] {
        let answer = desk(&site, "changes").query("after", wrong).locale("en").send();
        let problem = assert_problem(&answer, 422, "invalid");
        let error = &problem["errors"][0];
        assert_eq!(
            (&error["field"], &error["detail"]),
            (&json!("after"), &json!(text("en", "query-cursor"))),
            "{wrong}"
        );
    }
    assert_status(&desk(&site, "changes").query("limit", "many").send(), 400);
    assert_status(&to_desk(&site, "POST", "changes", &json!({})).send(), 405);
}

#[test]
fn notes_are_for_whoever_may_read_them_and_wants_to() {
    let site = Small::published("t-change-notes");
    let one = asked(&site, &json!({ "message": "One" }));
    let path = format!("requests/{}/notes", one.0);
    assert_status(&to_desk(&site, "POST", &path, &json!({ "note": "a difficult one" })).send(), 201);
    let by = |scopes: &[&str], notes: &str| {
        let (_, token) = token(&site, scopes);
        get(site.api("desk/changes")).query("notes", notes).bearer(&token).now(NOW).send()
    };
    let (lines, _) = read(&by(&["customers:write"], ""));
    assert!(lines.len() == 1 && !lines[0].to_string().contains("difficult"));
    assert_problem(&by(&["customers:write"], "1"), 403, "forbidden");
    assert_problem(&by(&["requests:read", "requests:write"], ""), 403, "forbidden");
    let (lines, _) = read(&by(&["customers:read"], ""));
    assert!(lines.len() == 1 && !lines[0].to_string().contains("difficult"), "a scope that only reads is enough");
    assert_problem(&by(&["customers:read"], "1"), 403, "forbidden");
    let (lines, _) = read(&by(&["customers:read", "requests:read"], "1"));
    assert_eq!(lines[0]["notes"][0]["note"], "a difficult one");
    let log = desk(&site, "audit").send().json();
    assert_eq!(
        (&log["entries"][0]["action"], &log["entries"][0]["by"]),
        (&json!("requests.exported-with-notes"), &json!("crm"))
    );
    assert_problem(&get(site.api("desk/changes")).send(), 401, "token");
}

#[test]
fn a_region_that_does_not_answer_is_named_and_nothing_of_it_is_passed_by() {
    let site = Small::published("t-change-silent");
    let here = asked(&site, &json!({ "message": "Here" }));
    let there = from_japan(&site, "There");
    for fault in ["store@apac", "vault-changes@apac", "vault-changes-lost@apac"] {
        let (lines, end) = read(&desk(&site, "changes").header("nearhand-fault", fault).send());
        assert_eq!(kinds(&lines), [(here.0.as_str(), "conversation")], "{fault}");
        assert_eq!((&end["unreachable"], &end["more"]), (&json!(["apac"]), &json!(false)), "{fault}");
        // Its place stays where it was, whatever has happened meanwhile elsewhere.
        let (lines, _) = changes(&site, end["cursor"].as_str().unwrap());
        assert_eq!(kinds(&lines), [(there.0.as_str(), "conversation")], "{fault}");
    }
    assert_eq!(desk(&site, "changes").header("nearhand-fault", "desk-note-down").send().status, 503);
}

#[test]
fn nothing_is_passed_by_while_writes_go_on() {
    let site = Small::published("t-change-writes");
    let visitors: Vec<(String, String)> = (0..12)
        .map(|number| match number % 3 {
            0 => from_japan(&site, "Begun"),
            _ => asked(&site, &json!({ "message": "Begun" })),
        })
        .collect();
    let (has_ended, mut known) = (AtomicBool::new(false), BTreeMap::new());
    let mut cursor = String::new();
    let mut one_page = |known: &mut BTreeMap<String, Value>| {
        let (lines, end) = page(&site, &cursor, &[("limit", "2")]);
        assert!(lines.len() <= 2);
        known.extend(lines.into_iter().map(|line| (line["reference"].as_str().unwrap().to_owned(), line)));
        end["cursor"].as_str().unwrap().clone_into(&mut cursor);
        end["more"] == true
    };
    thread::scope(|scope| {
        let writers = [0, 1, 2].map(|writer| {
            let (visitors, site) = (&visitors, &site);
            scope.spawn(move || {
                for number in 0..24 {
                    let visitor = &visitors[(number * 5 + writer) % visitors.len()];
                    assert_status(&say(site, visitor, &format!("{writer} {number}")).send(), 201);
                }
            })
        });
        scope.spawn(|| {
            writers.into_iter().for_each(|writer| writer.join().unwrap());
            has_ended.store(true, Ordering::Relaxed);
        });
        while !has_ended.load(Ordering::Relaxed) {
            one_page(&mut known);
        }
    });
    while one_page(&mut known) {}
    for (reference, _) in &visitors {
        let (told, is) = (&known[reference], whole(&site, reference));
        assert_eq!((&told["seq"], &told["thread"], &told["events"]), (&is["seq"], &is["thread"], &is["events"]));
    }
}

#[test]
fn a_long_conversation_goes_and_a_page_is_bounded_in_bytes() {
    let site = Small::published("t-change-long");
    let many = asked(&site, &json!({ "message": "Message 1" }));
    for number in 2..=1_000 {
        assert_status(&say(&site, &many, &format!("Message {number}")).send(), 201);
    }
    let (lines, _) = changes(&site, "");
    let seqs: Vec<u64> =
        lines[0]["thread"].as_array().unwrap().iter().map(|entry| entry["seq"].as_u64().unwrap()).collect();
    assert_eq!(seqs, (1..=1_000).collect::<Vec<u64>>());
    // One of more than all that goes: the newest of it, without a gap; the rest is asked for by its number.
    let large = asked(&site, &json!({ "message": "Message 1" }));
    let text = "😀".repeat(8_000);
    for _ in 2..=220 {
        assert_status(&answer(&site, &large.0, &json!({ "message": text })), 201);
    }
    let next = asked(&site, &json!({ "message": "Behind it" }));
    let (lines, end) = page(&site, "", &[]);
    assert_eq!((kinds(&lines).len(), &end["more"]), (2, &json!(true)), "a page ends where it is large");
    let thread = of(&lines, &large.0)["thread"].as_array().unwrap();
    let (first, last) = (thread[0]["seq"].as_u64().unwrap(), thread[thread.len() - 1]["seq"].as_u64().unwrap());
    assert_eq!((last, thread.len() as u64), (220, 220 - first + 1));
    assert!((2..60).contains(&first), "{first}");
    let older = desk(&site, &format!("requests/{}", large.0)).query("before", &first.to_string()).send().json();
    assert_eq!(older["thread"].as_array().unwrap().last().unwrap()["seq"], first - 1);
    let (lines, end) = page(&site, end["cursor"].as_str().unwrap(), &[]);
    assert_eq!((kinds(&lines), &end["more"]), (vec![(next.0.as_str(), "conversation")], &json!(false)));
}
