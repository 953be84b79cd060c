//! A call is moved and cancelled by the team: by programs and by forms alone, once, and only where there is room.

use std::sync::Barrier;
use std::thread;

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::callbacks::{FIRST, NOW, book, booked, calling, calls, starts};
use crate::client::{Answer, Ask, base, get, post};
use crate::html;
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, signed_in, token};

/// The slot after the first, and one of the next day.
const SECOND: &str = "2026-11-23T08:30:00Z";
const TUESDAY: &str = "2026-11-24T08:00:00Z";

fn moving(site: &Small, reference: &str, start: &str) -> Ask {
    call(site, "POST", &format!("callbacks/{reference}/move")).operator().now(NOW).json(&json!({ "start": start }))
}

fn whole(site: &Small, reference: &str) -> Value {
    get(site.api(&format!("desk/requests/{reference}"))).operator().send().json()
}

fn start_of(site: &Small, reference: &str) -> String {
    whole(site, reference)["call"]["start"].as_str().unwrap().to_owned()
}

/// What a form of a page sends, by who is signed in.
fn form(site: &Small, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let ask = post(format!("/desk/{}/{path}", site.id)).header("cookie", cookie).header("origin", &base());
    ask.header("accept", "text/html").header("accept-language", "en").now(NOW).form(fields).send()
}

fn page(site: &Small, cookie: &str, path: &str) -> Answer {
    let ask = get(format!("/desk/{}/{path}", site.id)).header("cookie", cookie).header("accept-language", "en");
    ask.header("accept", "text/html").now(NOW).send()
}

#[test]
fn a_program_moves_a_call_and_its_visitor_sees_the_new_time() {
    let site = calling("t-team-moves", 1, 7);
    let (reference, code) = booked(&book(&site, FIRST).send());
    let (other, _) = booked(&book(&site, TUESDAY).send());
    let moved = moving(&site, &reference, SECOND).send();
    assert_status(&moved, 200);
    let call_now = &moved.json()["call"];
    assert_eq!(
        (&call_now["start"], &call_now["sequence"], &call_now["zone"]),
        (&json!(SECOND), &json!(1), &json!("America/Santiago"))
    );
    assert_eq!(call_now["wall"], "2026-11-23T05:30:00");
    let seen = get(site.api(&format!("requests/{reference}"))).bearer(&code).now(NOW).send();
    assert_eq!(seen.json()["call"]["start"], SECOND);
    let free = starts(&site);
    assert!(free.contains(&FIRST.to_owned()) && !free.contains(&SECOND.to_owned()));

    // There already; taken by another, with what is near; never a time of the team's.
    assert_status(&moving(&site, &reference, SECOND).send(), 200);
    let taken = moving(&site, &reference, TUESDAY).send();
    assert_problem(&taken, 409, "slot");
    assert_eq!(taken.json()["alternatives"].as_array().unwrap().len(), 3);
    assert_problem(&moving(&site, &reference, "2026-11-23T08:10:00Z").send(), 409, "slot");
    assert_problem(&moving(&site, &reference, "soon").send(), 422, "invalid");
    // It is said in the conversation and in the log, and a cancelled call is not moved.
    let events = whole(&site, &reference)["events"].clone();
    let events: Vec<_> = events.as_array().unwrap().iter().filter(|event| event["kind"] == "call").collect();
    assert_eq!(events.len(), 1);
    assert_eq!(
        (&events[0]["from"], &events[0]["to"], &events[0]["by"]),
        (&json!(FIRST), &json!(SECOND), &json!("operator"))
    );
    let log = call(&site, "GET", "audit").operator().send().json();
    let is_logged = |entry: &Value| entry["action"] == "call.moved" && entry["subject"] == json!(reference);
    assert!(log["entries"].as_array().unwrap().iter().any(is_logged), "{log}");
    let cancel = call(&site, "POST", &format!("callbacks/{other}/cancel")).operator().now(NOW);
    assert_status(&cancel.json(&json!({ "reason": "We are ill." })).send(), 200);
    assert_problem(&moving(&site, &other, SECOND).send(), 409, "call-fixed");
    assert_problem(&moving(&site, &reference, TUESDAY).now("2026-11-23T08:30:00Z").send(), 409, "call-fixed");
    assert_eq!(whole(&site, &other)["events"].as_array().unwrap().last().unwrap()["to"], "cancelled");
}

#[test]
fn a_repeated_move_moves_once_whatever_came_between() {
    let site = calling("t-team-again", 1, 7);
    let (reference, _) = booked(&book(&site, FIRST).send());
    let (key, cancel_key) = (unique("key"), unique("key"));
    let to = |start: &str| moving(&site, &reference, start).header("idempotency-key", &key);
    assert_status(&to(SECOND).send(), 200);
    assert_status(&moving(&site, &reference, TUESDAY).send(), 200);
    // Whose time is somebody else's by now.
    booked(&book(&site, SECOND).send());
    let again = to(SECOND).send();
    assert_status(&again, 200);
    assert_eq!(
        (again.json()["call"]["start"].clone(), start_of(&site, &reference)),
        (json!(TUESDAY), TUESDAY.to_owned())
    );
    assert_problem(&to(FIRST).send(), 422, "key");
    // Where the answer was lost, the same write finds what it did.
    let key = unique("key");
    let lost = || moving(&site, &reference, FIRST).header("idempotency-key", &key);
    assert_status(&lost().header("nearhand-fault", "vault-change-for-team-lost").send(), 503);
    assert_status(&lost().send(), 200);
    assert_eq!(start_of(&site, &reference), FIRST);
    eventually("the time that it left is free", || starts(&site).contains(&TUESDAY.to_owned()));
    assert!(!starts(&site).contains(&FIRST.to_owned()));
    let cancel = |reason: &str| {
        let ask = call(&site, "POST", &format!("callbacks/{reference}/cancel")).operator().now(NOW);
        ask.header("idempotency-key", &cancel_key).json(&json!({ "reason": reason })).send()
    };
    assert_status(&cancel("We are ill."), 200);
    assert_status(&cancel("We are ill."), 200);
    assert_problem(&cancel("We are on strike."), 422, "key");
    assert!(calls(&site).iter().all(|call| call["reference"] != json!(reference)));
}

#[test]
fn of_a_team_and_a_visitor_who_move_to_one_seat_one_gets_it() {
    let site = calling("t-team-race", 1, 7);
    let (first, _) = booked(&book(&site, FIRST).send());
    let (second, code) = booked(&book(&site, TUESDAY).send());
    let together = Barrier::new(2);
    let [ours, theirs] = thread::scope(|scope| {
        let ours = scope.spawn(|| {
            together.wait();
            moving(&site, &first, SECOND).send()
        });
        let theirs = scope.spawn(|| {
            together.wait();
            let ask = post(site.api(&format!("callbacks/{second}/move"))).bearer(&code).now(NOW);
            ask.json(&json!({ "start": SECOND })).send()
        });
        [ours, theirs].map(|one| one.join().unwrap())
    });
    let mut statuses = [ours.status, theirs.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    let at = |start: &str| calls(&site).iter().filter(|call| call["call"]["start"] == start).count();
    assert_eq!((at(SECOND), calls(&site).len()), (1, 2));
    // No seat is taken for nothing: as many times are gone as there are calls.
    let gone = [FIRST, SECOND, TUESDAY].into_iter().filter(|start| !starts(&site).contains(&(*start).to_owned()));
    assert_eq!(gone.count(), 2);
}

#[test]
fn an_agent_moves_a_call_by_forms_alone() {
    let site = calling("t-team-forms", 1, 7);
    let team = site.manifest.site.teams[0].id.as_str();
    let cookie = signed_in(&site, &add(&site, "Ana", "agent", &[team]));
    let other = signed_in(&site, &add(&site, "Ola", "agent", &[]));
    let (reference, code) = booked(&book(&site, FIRST).send());
    booked(&book(&site, TUESDAY).send());
    let path = format!("calls/{reference}/move");
    let shown = page(&site, &cookie, &format!("calls/{reference}"));
    assert!(html::links(shown.text()).contains(&format!("/desk/{}/{path}", site.id)));
    let times = page(&site, &cookie, &path);
    assert_status(&times, 200);
    // On the team's clock; in Santiago it is four hours earlier.
    let text = html::readable(times.text()).replace(['\u{2068}', '\u{2069}', '\u{202f}'], " ");
    assert!(text.contains("9:30") && text.contains("5:30"), "{text}");
    let offered = |answer: &Answer, start: &str| answer.text().contains(&format!("value=\"{start}\""));
    assert!(offered(&times, SECOND) && !offered(&times, FIRST) && !offered(&times, TUESDAY));
    let tuesday = page(&site, &cookie, &format!("{path}?day=2026-11-24"));
    assert!(offered(&tuesday, "2026-11-24T08:30:00Z") && !offered(&tuesday, TUESDAY));

    assert_status(&form(&site, &cookie, &path, &[("do", "choose")]), 422);
    let gone = form(&site, &cookie, &path, &[("do", "choose"), ("start", TUESDAY)]);
    assert_eq!(gone.status, 409);
    assert!(gone.text().contains("That time has just gone"));
    let sure = form(&site, &cookie, &path, &[("do", "choose"), ("start", SECOND)]);
    assert_status(&sure, 200);
    assert_eq!(start_of(&site, &reference), FIRST, "nothing is moved before it is confirmed");
    let key = html::value_of(sure.text(), "key");
    let fields = [("do", "move"), ("start", SECOND), ("team", team), ("key", &*key)];
    for _ in 0..2 {
        let moved = form(&site, &cookie, &path, &fields);
        assert_status(&moved, 303);
        assert_eq!(moved.header("location"), format!("/desk/{}/calls/{reference}", site.id));
    }
    assert_eq!(start_of(&site, &reference), SECOND);
    let thread = page(&site, &cookie, &format!("requests/{reference}"));
    assert!(html::readable(thread.text()).contains("moved to"));
    // Another team's call is not there, a page of another origin moves nothing, and reading is not writing.
    assert_status(&page(&site, &other, &path), 404);
    assert_status(&form(&site, &other, &path, &fields), 404);
    assert_problem(
        &call(&site, "POST", &format!("callbacks/{reference}/move"))
            .header("cookie", &other)
            .header("origin", &base())
            .now(NOW)
            .json(&json!({ "start": FIRST }))
            .send(),
        404,
        "request",
    );
    let forged = post(format!("/desk/{}/{path}", site.id)).header("cookie", &cookie).now(NOW);
    assert_status(&forged.header("origin", "https://evil.example").form(&fields).send(), 403);
    let (_, reads) = token(&site, &["requests:read"]);
    let ask = call(&site, "POST", &format!("callbacks/{reference}/move")).bearer(&reads).now(NOW);
    assert_problem(&ask.json(&json!({ "start": FIRST })).send(), 403, "forbidden");
    // Once it is over there is nothing to move.
    let cancel = post(site.api(&format!("callbacks/{reference}/cancel"))).bearer(&code).now(NOW).json(&json!({}));
    assert_status(&cancel.send(), 200);
    assert_status(&page(&site, &cookie, &path), 409);
}
