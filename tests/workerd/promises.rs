//! A promise that is about to break is told by mail to who can still keep it, also where conversations were joined meanwhile.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::mail::{address, came, site_that_answers};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call};
use crate::talk::{LATER, NOW, asked_at, whole};

/// Somebody of the team: their id and address.
fn agent(site: &Small) -> (String, String) {
    let name = unique("mira");
    (add(site, &name, "agent", &["berlin"]), format!("{name}@small.example"))
}

fn ask(site: &Small, message: &str, now: &str) -> String {
    asked_at(site, &json!({ "message": message, "email": address("ana"), "locale": "en" }), now).0
}

/// When an answer is promised.
fn promise(site: &Small, reference: &str) -> Timestamp {
    whole(site, reference)["answer_by"].as_str().unwrap().parse().unwrap()
}

fn run_jobs(site: &Small, now: Timestamp) {
    assert_status(&call(site, "POST", "jobs").operator().now(&now.to_string()).send(), 200);
}

/// Does what is due a minute before a promise breaks.
fn just_before(site: &Small, promise: Timestamp) {
    run_jobs(site, promise - SignedDuration::from_mins(1));
}

/// The mails that warn somebody, without those of other news.
fn warnings(to: &str) -> Vec<Value> {
    came(to).into_iter().filter(|mail| mail["text"].as_str().unwrap().contains("promised an answer")).collect()
}

#[test]
fn who_can_still_keep_a_promise_hears_of_it_in_time() {
    let (site, team) = site_that_answers("t-promise", Some(4));
    let ((_, to_mira), (jana, to_jana)) = (agent(&site), agent(&site));
    let words = unique("secret-words of a visitor");
    let reference = ask(&site, &words, NOW);
    let by = promise(&site, &reference);
    // Not on the Sunday, nor when the team begins.
    run_jobs(&site, NOW.parse().unwrap());
    run_jobs(&site, by - SignedDuration::from_hours(3));
    eventually("the team was told of the request", || came(&team).len() == 1);
    assert!(warnings(&to_mira).is_empty() && warnings(&to_jana).is_empty());
    just_before(&site, by);
    eventually("both of the team hear of it", || warnings(&to_mira).len() == 1 && warnings(&to_jana).len() == 1);
    let told = &warnings(&to_mira)[0];
    assert!(told["subject"].as_str().unwrap().contains(&reference), "{told}");
    let text = told["text"].as_str().unwrap();
    assert!(text.contains(&words) && text.contains(&format!("/desk/{}/requests/{reference}", site.id)), "{text}");
    // Once, and where somebody has it, to them alone; of what is answered nobody hears.
    let [given, answered] = ["given", "answered"].map(|words| ask(&site, words, NOW));
    let patch = call(&site, "PATCH", &format!("requests/{given}")).operator().now(NOW);
    assert_status(&patch.json(&json!({ "assignee": jana })).send(), 200);
    eventually("she was told that it is hers", || came(&to_jana).len() == 2);
    let reply = call(&site, "POST", &format!("requests/{answered}/messages")).operator().now(NOW);
    assert_status(&reply.json(&json!({ "message": "It is on its way." })).send(), 201);
    just_before(&site, by);
    eventually("who has it hears of it", || warnings(&to_jana).len() == 2);
    let told = warnings(&to_jana);
    assert!(told.iter().any(|mail| mail["subject"].as_str().unwrap().contains(&given)), "{told:?}");
    assert_eq!(warnings(&to_mira).len(), 1);
}

#[test]
fn of_conversations_that_are_joined_the_nearer_promise_is_told_of() {
    let (site, team) = site_that_answers("t-promise-joined", Some(4));
    // The one that ends has the nearer promise, or the other one.
    for (round, is_of_ended) in [true, false].into_iter().enumerate() {
        let (mira, to_mira) = agent(&site);
        let [near, far] = [NOW, LATER].map(|now| ask(&site, "lamp", now));
        let [first, second] = [&near, &far].map(|reference| promise(&site, reference));
        assert!(first < second, "{first} {second}");
        // One conversation has one clock: what was written by the earlier one is on its way before they are joined.
        eventually("the team was told of both", || came(&team).len() == 2 * (round + 1));
        let (ended, into) = if is_of_ended { (&near, &far) } else { (&far, &near) };
        let joined = call(&site, "POST", &format!("requests/{ended}/merge")).operator().now(LATER);
        assert_status(&joined.json(&json!({ "into": into })).send(), 200);
        assert_eq!(promise(&site, into), first);
        let patch = call(&site, "PATCH", &format!("requests/{into}")).operator().now(LATER);
        assert_status(&patch.json(&json!({ "assignee": mira })).send(), 200);
        // What is on its way has a clock of its own.
        eventually("she was told that it is hers", || came(&to_mira).len() == 1);
        just_before(&site, first);
        eventually(&format!("it is told of ({is_of_ended})"), || warnings(&to_mira).len() == 1);
        assert!(warnings(&to_mira)[0]["subject"].as_str().unwrap().contains(near.as_str()));
        just_before(&site, second);
        run_jobs(&site, second + SignedDuration::from_hours(1));
        assert_eq!(warnings(&to_mira).len(), 1, "once is enough");
    }
}
