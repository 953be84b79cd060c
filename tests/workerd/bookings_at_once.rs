//! Bookings, moves and cancellations in any order and at once: at most as many calls at a time as the team takes, and
//! what the Vault says is booked is what the Calendar holds.

use std::collections::BTreeMap;
use std::sync::Barrier;
use std::thread;

use nearhand_shared::content::site::Callbacks;
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_problem_in, assert_status};
use crate::callbacks::{FIRST, NOW, book, booked, calling, calls, change, starts};
use crate::client::{get, post};
use crate::sites::{Small, eventually, unique};

/// The first hours of the team's Monday.
const TIMES: [&str; 4] = [FIRST, "2026-11-23T08:30:00Z", "2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z"];

fn to(start: &str) -> Value {
    json!({ "start": start })
}

/// Small numbers in an order that looks random and is the same each time (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// What is booked, by its time.
fn by_time(site: &Small) -> BTreeMap<String, usize> {
    let mut times = BTreeMap::new();
    for call in calls(site) {
        *times.entry(call["call"]["start"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    times
}

#[track_caller]
fn assert_consistent(site: &Small, what: &str) {
    let times = by_time(site);
    assert!(times.values().all(|count| *count == 1), "{what}: {times:?}");
    let free = starts(site);
    for time in TIMES {
        assert_eq!(free.contains(&time.to_owned()), !times.contains_key(time), "{what}: {time} of {times:?}");
    }
}

#[test]
fn two_moves_of_one_call_at_once_take_one_time() {
    for round in 0..20 {
        let site = calling("race", 1, 2);
        let (reference, token) = booked(&book(&site, TIMES[0]).send());
        let together = Barrier::new(2);
        let statuses: Vec<u16> = thread::scope(|scope| {
            let moves = [TIMES[1], TIMES[2]].map(|time| {
                let ask = change(&site, &reference, &token, "move", &to(time));
                let together = &together;
                scope.spawn(move || {
                    together.wait();
                    ask.send().status
                })
            });
            moves.map(|thread| thread.join().unwrap()).to_vec()
        });
        assert!(statuses.iter().all(|status| [200, 409].contains(status)), "{round}: {statuses:?}");
        assert!(statuses.contains(&200), "{round}: {statuses:?}");
        let stored = &calls(&site)[0];
        let time = stored["call"]["start"].as_str().unwrap().to_owned();
        // Whoever asks now for what it says is booked does not get it.
        assert_problem(&book(&site, &time).send(), 409, "slot");
        eventually("the other times are free", || starts(&site).len() >= 3 && !starts(&site).contains(&time));
        assert_consistent(&site, &format!("round {round}"));
    }
}

#[test]
fn any_order_of_bookings_moves_and_cancellations_keeps_the_calendar_true() {
    for seed in 0..12 {
        let site = calling("order", 1, 2);
        let mut dice = Dice(seed * 7_919 + 1);
        let mut known: Vec<(String, String)> = Vec::new();
        for step in 0..6 {
            // Three things at once.
            let plans: Vec<_> = (0..3).map(|_| (dice.throw(4), dice.throw(TIMES.len()), dice.throw(8))).collect();
            let together = Barrier::new(plans.len());
            let new: Vec<Option<(String, String)>> = thread::scope(|scope| {
                let threads: Vec<_> = plans
                    .iter()
                    .map(|(what, time, whose)| {
                        let (site, together, time) = (&site, &together, TIMES[*time]);
                        let whose = (!known.is_empty()).then(|| known[whose % known.len()].clone());
                        let what = *what;
                        scope.spawn(move || {
                            together.wait();
                            let answer = match (what, whose) {
                                (1 | 2, Some((reference, token))) => {
                                    change(site, &reference, &token, "move", &to(time)).send()
                                }
                                (3, Some((reference, token))) => {
                                    change(site, &reference, &token, "cancel", &json!({})).send()
                                }
                                _ => {
                                    let answer = book(site, time).send();
                                    return (answer.status == 201).then(|| booked(&answer));
                                }
                            };
                            assert!([200, 409].contains(&answer.status), "{}: {}", answer.asked, answer.text());
                            None
                        })
                    })
                    .collect();
                threads.into_iter().map(|thread| thread.join().unwrap()).collect()
            });
            known.extend(new.into_iter().flatten());
            assert_consistent(&site, &format!("seed {seed}, step {step}"));
        }
    }
}

#[test]
fn a_time_whose_move_failed_can_be_had_by_the_next_try() {
    let site = calling("retry", 1, 2);
    let (reference, token) = booked(&book(&site, TIMES[0]).send());
    let failed = change(&site, &reference, &token, "move", &to(TIMES[1])).header("nearhand-fault", "vault-change");
    assert_status(&failed.send(), 503);
    eventually("the hold is given back", || starts(&site).contains(&TIMES[1].to_owned()));
    assert_status(&change(&site, &reference, &token, "move", &to(TIMES[1])).send(), 200);
    // And back again, and forth.
    for time in [TIMES[0], TIMES[1], TIMES[0]] {
        assert_status(&change(&site, &reference, &token, "move", &to(time)).send(), 200);
        assert_consistent(&site, time);
    }
}

#[test]
fn one_key_for_two_kinds_of_write_is_refused_and_holds_nothing() {
    let site = calling("kinds", 1, 2);
    let key = unique("key");
    let body = json!({ "message": "Hello", "start": FIRST, "phone": "+44 20 7946 0958" });
    let send =
        |call: &str| post(site.api(call)).country("GB").now(NOW).header("idempotency-key", &key).json(&body).send();
    assert_status(&send("requests"), 201);
    assert_problem(&send("callbacks"), 422, "key");
    assert!(starts(&site).contains(&FIRST.to_owned()), "nothing is held");
    // The other way round.
    let key = unique("key");
    let send =
        |call: &str| post(site.api(call)).country("GB").now(NOW).header("idempotency-key", &key).json(&body).send();
    booked(&send("callbacks"));
    assert_problem(&send("requests"), 422, "key");
}

#[test]
fn a_booking_that_is_repeated_from_elsewhere_is_one_and_another_team_with_its_key_holds_nothing() {
    let mut site = calling("journey", 1, 2);
    let mut other = site.manifest.site.teams[0].clone();
    other.id = nearhand_shared::id::TeamId::parse("munich").unwrap();
    site.manifest.site.teams.push(other);
    site.publish();
    let key = unique("key");
    let from = |country: &str, team: &str| {
        let body = json!({ "start": FIRST, "phone": "+442079460958", "team": team });
        post(site.api("callbacks")).country(country).now(NOW).header("idempotency-key", &key).json(&body).send()
    };
    eventually("both teams take calls", || {
        let answer = get(site.api("callbacks/slots")).query("team", "munich").now(NOW).send();
        answer.json()["team"] == "munich"
    });
    let first = booked(&from("JP", "berlin"));
    for country in ["DE", "US", "JP"] {
        assert_eq!(booked(&from(country, "berlin")), first, "{country}");
    }
    assert_problem_in("de", &from("DE", "munich"), 422, "key");
    let free = get(site.api("callbacks/slots")).query("team", "munich").now(NOW).send().json();
    assert_eq!(free["days"][0]["slots"][0]["start"], FIRST, "munich holds nothing: {free}");
    assert_eq!(calls(&site).len(), 1);
}

#[test]
fn one_person_has_so_many_calls_to_come_and_no_more() {
    let mut site = calling("cap", 5, 2);
    if let Some(callbacks) = &mut site.manifest.site.teams[0].callbacks {
        *callbacks = Callbacks { per_person: 3, ..callbacks.clone() };
    }
    site.publish();
    eventually("the cap is in force", || {
        let stored = calls(&site).len();
        if stored < 3 {
            booked(&book(&site, TIMES[stored % TIMES.len()]).send());
            return false;
        }
        true
    });
    let answer = book(&site, TIMES[3]).locale("de").send();
    assert_problem_in("de", &answer, 429, "bookings");
    // Somebody else is not kept out, and whoever cancels has room again.
    let other = json!({ "start": TIMES[3], "phone": "+442079460111" });
    booked(&post(site.api("callbacks")).country("GB").now(NOW).json(&other).send());
    // The operator takes back what somebody has booked who means harm.
    let undo = post(site.api("desk/callbacks/cancel")).operator().now(NOW);
    let undo = undo.json(&json!({ "phone": "+442079460958", "reason": "Not serious." })).send();
    assert_status(&undo, 200);
    assert_eq!(undo.json()["cancelled"].as_array().unwrap().len(), 3);
    assert_eq!(calls(&site).len(), 1);
    booked(&book(&site, TIMES[0]).send());
}

#[test]
fn calls_of_a_team_that_is_gone_are_listed_moved_and_cancelled() {
    let mut site = calling("gone", 1, 2);
    let (first, second) = (booked(&book(&site, TIMES[0]).send()), booked(&book(&site, TIMES[1]).send()));
    let third = booked(&book(&site, TIMES[3]).send());
    let old = site.manifest.site.teams[0].clone();
    site.manifest.site.teams[0].id = nearhand_shared::id::TeamId::parse("munich").unwrap();
    site.publish();
    eventually("the new team takes calls", || {
        get(site.api("callbacks/slots")).now(NOW).send().json()["team"] == "munich"
    });
    assert_eq!(calls(&site).len(), 3);
    assert_status(&change(&site, &first.0, &first.1, "cancel", &json!({})).send(), 200);
    assert_status(&change(&site, &second.0, &second.1, "move", &to(TIMES[2])).send(), 200);
    // The same time of another team is another time.
    assert_status(&change(&site, &third.0, &third.1, "move", &to(TIMES[3])).send(), 200);
    let left = calls(&site);
    let teams: Vec<&str> = left.iter().map(|call| call["call"]["team"].as_str().unwrap()).collect();
    assert_eq!(teams, ["munich", "munich"]);
    assert!(!starts(&site).contains(&TIMES[3].to_owned()), "it is taken");
    // The seats of the team that is gone were given back.
    site.manifest.site.teams[0] = old;
    site.publish();
    eventually("the old team takes calls", || {
        get(site.api("callbacks/slots")).now(NOW).send().json()["team"] == "berlin"
    });
    let free = starts(&site);
    assert!([0, 1, 3].iter().all(|at| free.contains(&TIMES[*at].to_owned())), "{free:?}");
}

#[test]
fn two_moves_at_once_of_a_call_whose_team_is_gone_take_one_time() {
    for round in 0..5 {
        let mut site = calling("heirs", 1, 2);
        let (reference, token) = booked(&book(&site, TIMES[0]).send());
        let old = site.manifest.site.teams[0].clone();
        site.manifest.site.teams[0].id = nearhand_shared::id::TeamId::parse("munich").unwrap();
        site.publish();
        let team_is = |team: &str| get(site.api("callbacks/slots")).now(NOW).send().json()["team"] == team;
        eventually("the new team takes calls", || team_is("munich"));
        let together = Barrier::new(2);
        let statuses: Vec<u16> = thread::scope(|scope| {
            let moves = [TIMES[1], TIMES[2]].map(|time| {
                let (ask, together) = (change(&site, &reference, &token, "move", &to(time)), &together);
                scope.spawn(move || {
                    together.wait();
                    ask.send().status
                })
            });
            moves.map(|thread| thread.join().unwrap()).to_vec()
        });
        assert!(statuses.contains(&200), "{round}: {statuses:?}");
        let time = calls(&site)[0]["call"]["start"].as_str().unwrap().to_owned();
        eventually("one time is taken", || starts(&site).len() >= 3 && !starts(&site).contains(&time));
        assert_consistent(&site, &format!("round {round}, munich"));
        // The team that is gone has all of its time back.
        site.manifest.site.teams[0] = old;
        site.publish();
        let team_is = |team: &str| get(site.api("callbacks/slots")).now(NOW).send().json()["team"] == team;
        eventually("the old team takes calls", || team_is("berlin"));
        assert!(TIMES.iter().all(|time| starts(&site).contains(&(*time).to_owned())), "round {round}");
    }
}
