//! Booked calls: a time is given once, whatever fails on the way, and a promise is kept.

use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use nearhand_shared::content::site::{Callbacks, Manifest};
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_problem_in, assert_status};
use crate::client::{Answer, Ask, ask, get, post, put};
use crate::sites::{Small, eventually, unique};

/// A Sunday: the team opens on Monday at 08:00 UTC, which is 09:00 in Berlin.
pub const NOW: &str = "2026-11-22T10:00:00Z";
pub const FIRST: &str = "2026-11-23T08:00:00Z";
/// A number of a range that is kept for fiction.
const PHONE: &str = "+44 20 7946 0958";

/// A site whose team calls in slots of half an hour, `capacity` at a time, for the next `days` days.
pub fn calling(name: &str, capacity: u16, days: u16) -> Small {
    let mut site = Small::new(&unique(name), "Calls");
    // One number books in all of these tests.
    let per_person = 10_000;
    site.manifest.site.teams[0].callbacks =
        Some(Callbacks { minutes: 30, notice_minutes: 60, days_ahead: days, capacity, per_person });
    site.publish();
    site
}

fn slots(site: &Small) -> Vec<Value> {
    let answer = get(site.api("callbacks/slots")).query("tz", "America/Santiago").now(NOW).send();
    assert_status(&answer, 200);
    let days = answer.json()["days"].as_array().unwrap().clone();
    days.iter().flat_map(|day| day["slots"].as_array().unwrap().clone()).collect()
}

pub fn starts(site: &Small) -> Vec<String> {
    slots(site).iter().map(|slot| slot["start"].as_str().unwrap().to_owned()).collect()
}

pub fn book(site: &Small, start: &str) -> Ask {
    let body = json!({ "start": start, "phone": PHONE, "name": "Ana", "zone": "America/Santiago" });
    post(site.api("callbacks")).country("GB").now(NOW).json(&body)
}

/// Reference and token of a booking.
#[track_caller]
pub fn booked(answer: &Answer) -> (String, String) {
    assert_status(answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

pub fn calls(site: &Small) -> Vec<Value> {
    let answer = get(site.api("desk/callbacks")).query("limit", "200").operator().now(NOW).send();
    assert_status(&answer, 200);
    let body = answer.json();
    assert_eq!(body["unreachable"], json!([]));
    let calls = body["calls"].as_array().unwrap();
    calls.iter().filter(|call| call["call"]["state"] == "booked").cloned().collect()
}

#[test]
fn slots_are_on_the_visitors_clock() {
    let site = calling("slots", 1, 7);
    let answer = get(site.api("callbacks/slots")).query("tz", "Asia/Kathmandu").locale("de").now(NOW).send();
    assert_status(&answer, 200);
    let body = answer.json();
    assert_eq!(body["zone"], "Asia/Kathmandu");
    let day = &body["days"][0];
    assert_eq!((day["date"].as_str(), day["label"].as_str()), (Some("2026-11-23"), Some("Montag, 23. November")));
    let slot = &day["slots"][0];
    assert_eq!(slot["start"], FIRST);
    assert_eq!(slot["end"], "2026-11-23T08:30:00Z");
    assert_eq!((slot["label"].as_str(), slot["offset"].as_str()), (Some("13:45"), Some("+05:45")));
    assert_eq!(slot["remaining"], 1);
    // East of the date line a working day of Berlin is two.
    let answer = get(site.api("callbacks/slots")).query("tz", "Pacific/Kiritimati").now(NOW).send();
    let dates: Vec<_> =
        answer.json()["days"].as_array().unwrap().iter().map(|day| day["date"].as_str().unwrap().to_owned()).collect();
    assert_eq!(dates[..3], ["2026-11-23", "2026-11-24", "2026-11-25"]);
}

#[test]
fn a_booking_takes_its_time_and_can_be_opened() {
    let site = calling("book", 1, 7);
    let answer = book(&site, FIRST).locale("en").send();
    let (reference, token) = booked(&answer);
    let body = answer.json();
    assert_eq!(body["start"], FIRST);
    // Five in the morning in Santiago.
    let text = body["text"].as_str().unwrap();
    assert!(text.contains("5:00") && text.contains("UTC\u{2212}03:00") && text.contains(&reference), "{text}");
    assert!(!starts(&site).contains(&FIRST.to_owned()));

    let request = get(site.api(&format!("requests/{reference}"))).bearer(&token).now(NOW).send();
    assert_status(&request, 200);
    let call = request.json()["call"].clone();
    assert_eq!((call["state"].as_str(), call["start"].as_str()), (Some("booked"), Some(FIRST)));
    assert_eq!(call["phone"], "+44 20 7946 0958");

    let stored = &calls(&site)[0];
    assert_eq!(stored["phone"], "+442079460958");
    let call = &stored["call"];
    assert_eq!((call["zone"].as_str(), call["wall"].as_str()), (Some("America/Santiago"), Some("2026-11-23T05:00:00")));
    assert!(call["tzdb"].as_str().unwrap().starts_with("20"), "{call}");
    assert_eq!((stored["team"].as_str(), stored["team_reason"].as_str()), (Some("berlin"), Some("only")));
}

#[test]
fn a_time_that_has_gone_is_told_with_the_nearest_that_are_free() {
    let site = calling("gone", 1, 7);
    booked(&book(&site, FIRST).send());
    let answer = book(&site, FIRST).locale("de").send();
    let body = assert_problem_in("de", &answer, 409, "slot");
    let alternatives: Vec<_> =
        body["alternatives"].as_array().unwrap().iter().map(|slot| slot["start"].as_str().unwrap()).collect();
    assert_eq!(alternatives, ["2026-11-23T08:30:00Z", "2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z"]);
    // Times that never were.
    for start in ["2026-11-23T08:10:00Z", "2026-11-22T10:30:00Z", "2027-11-23T08:00:00Z", "2026-11-28T08:00:00Z"] {
        assert_problem(&book(&site, start).send(), 409, "slot");
    }
}

#[test]
fn two_hundred_who_want_the_last_twenty_places_get_twenty() {
    let site = calling("crowd", 20, 1);
    // One day ahead is Monday until 10:00 UTC; all want the first slot.
    let together = Barrier::new(200);
    let answers: Vec<Answer> = thread::scope(|scope| {
        let threads: Vec<_> = (0..200)
            .map(|_| {
                scope.spawn(|| {
                    together.wait();
                    book(&site, FIRST).send()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let confirmed = answers.iter().filter(|answer| answer.status == 201).count();
    let gone: Vec<_> = answers.iter().filter(|answer| answer.status == 409).collect();
    assert_eq!((confirmed, gone.len()), (20, 180));
    assert!(gone.iter().all(|answer| answer.json()["alternatives"].as_array().is_some_and(|list| list.len() == 3)));
    let at_first = calls(&site).iter().filter(|call| call["call"]["start"] == FIRST).count();
    assert_eq!(at_first, 20);
    assert!(!starts(&site).contains(&FIRST.to_owned()));
}

#[test]
fn whatever_step_fails_nothing_booked_is_lost_and_nothing_lost_stays_taken() {
    // What fails | what the visitor is told | whether the call is booked in the end
    let cases = [
        ("calendar-taken", 201, true),
        ("calendar-hold", 503, false),
        ("calendar-hold-lost", 503, false),
        ("vault-put", 503, false),
        ("vault-put-lost", 503, true),
        ("calendar-confirm", 201, true),
        ("calendar-confirm-lost", 201, true),
    ];
    let look = |(fault, status, is_booked): (&str, u16, bool)| {
        let site = calling("fault", 1, 7);
        let answer = book(&site, FIRST).header("nearhand-fault", fault).send();
        assert_status(&answer, status);
        let is_free = || starts(&site).contains(&FIRST.to_owned());
        let count = || calls(&site).iter().filter(|call| call["call"]["start"] == FIRST).count();
        if is_booked {
            // Also after the alarm.
            thread::sleep(Duration::from_secs(4));
            assert_eq!((count(), is_free()), (1, false), "{fault}");
            assert_problem(&book(&site, FIRST).send(), 409, "slot");
        } else {
            eventually(fault, is_free);
            assert_eq!(count(), 0, "{fault}");
            booked(&book(&site, FIRST).send());
        }
    };
    thread::scope(|scope| cases.iter().for_each(|case| drop(scope.spawn(move || look(*case)))));
}

#[test]
fn a_repeated_booking_is_one_call() {
    let site = calling("again", 1, 7);
    let first_key = unique("key");
    let key = first_key.as_str();
    let first = book(&site, FIRST).header("idempotency-key", key).send();
    let again = book(&site, FIRST).header("idempotency-key", key).send();
    assert_eq!(booked(&first), booked(&again));
    assert_eq!(calls(&site).len(), 1);
    let other = book(&site, "2026-11-23T09:00:00Z").header("idempotency-key", key).send();
    assert_problem(&other, 422, "key");
    // Where the first answer was lost, the second try finds what was stored.
    let key = unique("key");
    let start = "2026-11-23T10:00:00Z";
    let lost = book(&site, start).header("idempotency-key", &key).header("nearhand-fault", "vault-put-lost").send();
    assert_status(&lost, 503);
    booked(&book(&site, start).header("idempotency-key", &key).send());
    assert_eq!(calls(&site).len(), 2);
    // Moved since, it is still the same call.
    let (reference, token) = booked(&first);
    let moved = change(&site, &reference, &token, "move", &json!({ "start": "2026-11-23T11:00:00Z" })).send();
    assert_status(&moved, 200);
    assert_eq!(booked(&book(&site, FIRST).header("idempotency-key", &first_key).send()), (reference, token));
    assert_eq!(calls(&site).len(), 2);
}

pub fn change(site: &Small, reference: &str, token: &str, what: &str, body: &Value) -> Ask {
    post(site.api(&format!("callbacks/{reference}/{what}"))).bearer(token).now(NOW).json(body)
}

#[test]
fn a_call_is_moved_and_cancelled_by_who_booked_it() {
    let site = calling("move", 1, 7);
    let (reference, token) = booked(&book(&site, FIRST).send());
    let later = json!({ "start": "2026-11-24T09:00:00Z" });
    assert_problem(&change(&site, &reference, "7k3md-7k3md-7k3md-7k3md", "move", &later).send(), 404, "request");

    let moved = change(&site, &reference, &token, "move", &later).send();
    assert_status(&moved, 200);
    assert_eq!((&moved.json()["start"], &moved.json()["sequence"]), (&json!("2026-11-24T09:00:00Z"), &json!(1)));
    let free = starts(&site);
    assert!(free.contains(&FIRST.to_owned()) && !free.contains(&"2026-11-24T09:00:00Z".to_owned()));
    // The same again changes nothing.
    assert_eq!(change(&site, &reference, &token, "move", &later).send().json()["sequence"], json!(1));
    // What somebody else has cannot be had.
    booked(&book(&site, FIRST).send());
    assert_problem(&change(&site, &reference, &token, "move", &json!({ "start": FIRST })).send(), 409, "slot");

    let cancelled = change(&site, &reference, &token, "cancel", &json!({})).send();
    assert_status(&cancelled, 200);
    assert_eq!(cancelled.json()["state"], "cancelled");
    assert!(starts(&site).contains(&"2026-11-24T09:00:00Z".to_owned()));
    assert_status(&change(&site, &reference, &token, "cancel", &json!({})).send(), 200);
    assert_problem(&change(&site, &reference, &token, "move", &later).send(), 409, "call-fixed");
}

#[test]
fn a_change_with_a_key_is_made_once_however_late_it_comes_again() {
    let site = calling("t-calls-keys", 5, 7);
    let free = starts(&site);
    let booking = unique("key");
    let (reference, token) = booked(&book(&site, &free[0]).header("idempotency-key", &booking).send());
    let with = |what: &str, body: &Value, key: &str| {
        change(&site, &reference, &token, what, body).header("idempotency-key", key).send()
    };
    let (first, to) = (unique("move"), json!({ "start": free[1] }));
    for _ in 0..2 {
        let moved = with("move", &to, &first);
        assert_status(&moved, 200);
        assert_eq!((&moved.json()["start"], &moved.json()["sequence"]), (&json!(free[1]), &json!(1)));
    }
    assert_status(&change(&site, &reference, &token, "move", &json!({ "start": free[2] })).send(), 200);
    // What comes late does not undo what was done since, and tells how it is now.
    let late = with("move", &to, &first);
    assert_status(&late, 200);
    assert_eq!((&late.json()["start"], &late.json()["sequence"]), (&json!(free[2]), &json!(2)));
    // It stands for that move alone, by who may make it.
    assert_problem(&with("move", &json!({ "start": free[3] }), &first), 422, "key");
    assert_problem(&with("cancel", &json!({}), &first), 422, "key");
    assert_problem(&with("move", &to, &booking), 422, "key");
    assert_problem(&with("move", &to, &"k".repeat(201)), 400, "key-bad");
    let stranger = change(&site, &reference, "7k3md-7k3md-7k3md-7k3md", "move", &to);
    assert_eq!(stranger.header("idempotency-key", &first).send().status, 404);
    // One that has failed may be tried again with another time.
    let again = unique("move");
    assert_problem(&with("move", &json!({ "start": "2031-01-01T03:00:00Z" }), &again), 409, "slot");
    assert_status(&with("move", &to, &again), 200);
    let last = unique("cancel");
    for _ in 0..2 {
        let cancelled = with("cancel", &json!({}), &last);
        assert_status(&cancelled, 200);
        assert_eq!((&cancelled.json()["state"], &cancelled.json()["sequence"]), (&json!("cancelled"), &json!(4)));
    }
    let erase = ask("DELETE", site.api(&format!("requests/{reference}"))).bearer(&token).send();
    assert_status(&erase, 200);
    assert_eq!(with("move", &to, &again).status, 410);
}

#[test]
fn a_move_that_fails_half_way_takes_one_time_only() {
    for (fault, status, stays) in [
        ("calendar-hold-lost", 503, FIRST),
        ("vault-change", 503, FIRST),
        ("vault-change-lost", 503, "2026-11-24T09:00:00Z"),
        ("calendar-confirm", 200, "2026-11-24T09:00:00Z"),
    ] {
        let site = calling("half", 1, 7);
        let (reference, token) = booked(&book(&site, FIRST).send());
        let later = json!({ "start": "2026-11-24T09:00:00Z" });
        let answer = change(&site, &reference, &token, "move", &later).header("nearhand-fault", fault).send();
        assert_status(&answer, status);
        let given_back = if stays == FIRST { "2026-11-24T09:00:00Z" } else { FIRST };
        eventually(fault, || starts(&site).contains(&given_back.to_owned()));
        assert!(!starts(&site).contains(&stays.to_owned()), "{fault}");
        assert_eq!(calls(&site)[0]["call"]["start"], stays, "{fault}");
    }
    let site = calling("half", 1, 7);
    let (reference, token) = booked(&book(&site, FIRST).send());
    let cancel = change(&site, &reference, &token, "cancel", &json!({})).header("nearhand-fault", "calendar-drop");
    assert_status(&cancel.send(), 200);
    eventually("calendar-drop", || starts(&site).contains(&FIRST.to_owned()));
}

#[test]
fn the_operator_sees_calls_by_team_and_day_and_cancels_with_a_reason() {
    let site = calling("desk", 2, 7);
    let (reference, token) = booked(&book(&site, FIRST).send());
    booked(&book(&site, "2026-11-24T08:00:00Z").send());
    let list = |day: &str, team: &str| {
        let answer = get(site.api("desk/callbacks")).query("day", day).query("team", team).operator().now(NOW).send();
        assert_status(&answer, 200);
        answer.json()["calls"].as_array().unwrap().len()
    };
    assert_eq!((list("", ""), list("2026-11-23", "berlin"), list("2026-11-25", "")), (2, 1, 0));
    assert_status(&get(site.api("desk/callbacks")).query("team", "nobody").operator().send(), 400);
    assert_status(&get(site.api("desk/callbacks")).send(), 401);

    let cancel = || post(site.api(&format!("desk/callbacks/{reference}/cancel"))).operator().now(NOW);
    assert_status(&cancel().json(&json!({})).send(), 400);
    let answer = cancel().json(&json!({ "reason": "Our lines are down." })).send();
    assert_status(&answer, 200);
    let seen = get(site.api(&format!("requests/{reference}"))).bearer(&token).now(NOW).send().json();
    assert_eq!((&seen["call"]["state"], &seen["call"]["reason"]), (&json!("cancelled"), &json!("Our lines are down.")));
    let slot = slots(&site).into_iter().find(|slot| slot["start"] == FIRST).unwrap();
    assert_eq!(slot["remaining"], 2);
}

#[test]
fn a_day_is_each_team_s_own_however_many_teams_there_are() {
    let mut site = calling("teams", 1, 7);
    let first = site.manifest.site.teams[0].clone();
    // In Auckland a day begins twelve hours before it does in Berlin.
    for at in 0..119 {
        let mut team = first.clone();
        team.id = nearhand_shared::id::TeamId::parse(&format!("team-{at}")).unwrap();
        "Pacific/Auckland".clone_into(&mut team.zone);
        site.manifest.site.teams.push(team);
    }
    site.publish();
    // Sunday 21:00 UTC: Monday in Auckland, still Sunday in Berlin.
    let of = |team: &str, start: &str| {
        let body = json!({ "start": start, "phone": PHONE, "team": team });
        post(site.api("callbacks")).country("GB").now(NOW).json(&body).send()
    };
    eventually("all teams take calls", || of("team-118", "2026-11-22T21:00:00Z").status == 201);
    booked(&of("berlin", FIRST));
    let list = |day: &str, team: &str| {
        let answer = get(site.api("desk/callbacks")).query("day", day).query("team", team).operator().now(NOW).send();
        assert_status(&answer, 200);
        let calls = answer.json()["calls"].clone();
        calls.as_array().unwrap().iter().map(|call| call["team"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(list("2026-11-23", ""), ["team-118", "berlin"]);
    assert_eq!(list("2026-11-22", ""), Vec::<String>::new());
    assert_eq!(list("2026-11-23", "team-118"), ["team-118"]);
}

#[test]
fn the_calendar_file_says_the_same_and_rises_with_each_change() {
    let site = calling("file", 1, 7);
    let (reference, token) = booked(&book(&site, FIRST).send());
    let file = || get(site.api(&format!("requests/{reference}/call.ics"))).bearer(&token).now(NOW).locale("ja").send();
    let answer = file();
    assert_status(&answer, 200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8; method=PUBLISH");
    let text = answer.text().to_owned();
    assert!(text.contains("DTSTART:20261123T080000Z") && text.contains("SEQUENCE:0"), "{text}");
    change(&site, &reference, &token, "move", &json!({ "start": "2026-11-24T09:00:00Z" })).send();
    change(&site, &reference, &token, "cancel", &json!({})).send();
    let cancelled = file();
    assert!(cancelled.header("content-type").ends_with("method=CANCEL"));
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).map(ToOwned::to_owned);
    assert!(cancelled.text().contains("SEQUENCE:2") && uid(cancelled.text()) == uid(&text), "{}", cancelled.text());
    assert_problem(&get(site.api(&format!("requests/{reference}/call.ics"))).send(), 404, "request");
}

#[test]
fn a_form_books_moves_and_cancels_without_a_client() {
    let site = calling("form", 1, 7);
    let page = |path: &str| format!("/w/{}/{path}", site.id);
    let form = get(page("callback")).query("tz", "America/Santiago").locale("en").now(NOW).send();
    assert_status(&form, 200);
    assert!(form.text().contains("type=\"radio\"") && form.text().contains(FIRST));
    let send = |path: &str, fields: &[(&str, &str)]| {
        post(page(path)).query("tz", "America/Santiago").country("GB").now(NOW).form(fields).send()
    };
    // What is missing is said, and what was typed stays.
    let incomplete = send("callback", &[("key", "k1"), ("note", "About my lamp"), ("phone", "12")]);
    assert_status(&incomplete, 422);
    assert!(incomplete.text().contains("About my lamp") && incomplete.text().contains("Choose a time first."));
    let done = send("callback", &[("key", "k1"), ("start", FIRST), ("phone", "020 7946 0958"), ("note", "Lamp")]);
    assert_status(&done, 201);
    let (reference, code) = (crate::html::text_of(done.text(), "reference"), crate::html::text_of(done.text(), "code"));
    let request = format!("requests/{reference}");
    let gone = send("callback", &[("key", "k2"), ("start", FIRST), ("phone", "020 7946 0958")]);
    assert_status(&gone, 409);
    assert!(gone.text().contains("Free times near the one you chose"));

    let choose = send(&format!("{request}/move"), &[("code", &code)]);
    assert_status(&choose, 200);
    assert!(choose.text().contains("Move your call"));
    let moved = send(&format!("{request}/move"), &[("code", &code), ("key", "k3"), ("start", "2026-11-24T09:00:00Z")]);
    assert_status(&moved, 200);
    assert!(moved.text().contains("Tuesday, November 24"), "{}", moved.text());
    let file = send(&format!("{request}/call.ics"), &[("code", &code)]);
    assert!(file.header("content-disposition").contains(&reference));
    let cancelled = send(&format!("{request}/cancel"), &[("code", &code)]);
    assert_status(&cancelled, 200);
    assert!(cancelled.text().contains("Cancelled"));
    // Without the code there is a form that asks for it.
    assert!(get(page(&format!("{request}/move"))).send().text().contains("name=\"code\""));
}

#[test]
fn a_site_whose_teams_take_no_calls_says_so() {
    let site = Small::published("quiet");
    for answer in [get(site.api("callbacks/slots")).send(), book(&site, FIRST).send()] {
        assert_problem(&answer, 404, "callbacks");
    }
    assert_status(&get(format!("/w/{}/callback", site.id)).send(), 404);
}

#[test]
fn a_number_without_its_country_is_the_same_booking_from_anywhere() {
    let site = calling("abroad", 1, 7);
    let key = unique("key");
    let body = json!({ "start": FIRST, "phone": "030 23125012", "zone": "Europe/Berlin" });
    let from = |country: &str| {
        post(site.api("callbacks")).country(country).now(NOW).header("idempotency-key", &key).json(&body).send()
    };
    let first = booked(&from("DE"));
    for country in ["JP", "US", ""] {
        assert_eq!(booked(&from(country)), first, "{country}");
    }
}

#[test]
fn calls_of_a_number_are_cancelled_and_nobody_else_s() {
    let site = calling("number", 5, 7);
    let book = |phone: &str| {
        let body = json!({ "start": FIRST, "phone": phone, "zone": "Europe/Berlin" });
        booked(&post(site.api("callbacks")).country("DE").now(NOW).json(&body).send())
    };
    let others = [book("+49 30 23125012 ext. 7"), book("+1 212-555-0123 x9")];
    let hers = [book("+49 171 3920012"), book("+49 171 3920012 ext. 3")];
    let cancel = |phone: &str| {
        let body = json!({ "phone": phone, "reason": "Asked for" });
        post(site.api("desk/callbacks/cancel")).operator().now(NOW).json(&body).send()
    };
    for wrong in ["%", "_", "hello"] {
        assert_status(&cancel(wrong), 400);
    }
    let answer = cancel("+49 171 3920012");
    assert_status(&answer, 200);
    assert_eq!(answer.json()["cancelled"].as_array().unwrap().len(), hers.len());
    let left: Vec<String> = calls(&site).iter().map(|call| call["reference"].as_str().unwrap().to_owned()).collect();
    assert_eq!(left.len(), others.len());
    assert!(others.iter().all(|(reference, _)| left.contains(reference)));
}

#[test]
fn a_team_with_calls_to_come_is_not_taken_away_in_two_steps_either() {
    let site = calling("steps", 1, 7);
    booked(&book(&site, FIRST).send());
    let mut manifest = site.manifest.clone();
    manifest.site.teams[0].callbacks = None;
    let switch = |manifest: &Manifest| {
        put(site.api("content")).operator().now(NOW).json(&serde_json::to_value(manifest).unwrap()).send()
    };
    assert_status(&switch(&manifest), 200);
    manifest.site.teams.clear();
    assert_problem(&switch(&manifest), 422, "content");
}
