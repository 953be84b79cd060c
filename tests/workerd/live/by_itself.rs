//! What happens to a live conversation by itself: who waits is told, a team that closes hands over, and who is there is given what is
//! new, as far as they have room and are not away.

use std::collections::BTreeMap;

use nearhand_shared::content::site::Team;
use nearhand_shared::id::TeamId;
use serde_json::{Value, json};

use super::greeted;
use crate::assertions::{assert_problem, assert_status};
use crate::client::{ask, base, get, post};
use crate::sites::{Small, eventually, unique};
use crate::socket::{Socket, connect};
use crate::staff::{add, call, signed_in};

/// Asks at an instant: the reference and the code.
fn asked_at(site: &Small, now: &str, body: &Value) -> (String, String) {
    let answer = post(site.api("requests")).country("DE").now(now).json(body).send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

fn say_at(site: &Small, (reference, token): &(String, String), now: &str, message: &str) {
    let say = post(site.api(&format!("requests/{reference}/messages"))).bearer(token).now(now);
    assert_status(&say.json(&json!({ "message": message })).send(), 201);
}

fn answer_at(site: &Small, reference: &str, now: &str, body: &Value) {
    let answer = call(site, "POST", &format!("requests/{reference}/messages")).operator().now(now);
    assert_status(&answer.json(body).send(), 201);
}

/// Does what is due by an instant.
fn by(site: &Small, now: &str) {
    assert_status(&post(site.api("desk/jobs")).operator().now(now).json(&json!({})).send(), 200);
}

fn whole(site: &Small, reference: &str) -> Value {
    let answer = get(site.api(&format!("desk/requests/{reference}"))).operator().send();
    assert_status(&answer, 200);
    answer.json()
}

/// What nobody has said, of a conversation.
fn told(site: &Small, reference: &str) -> Vec<String> {
    let whole = whole(site, reference);
    let thread = whole["thread"].as_array().unwrap();
    let told = thread.iter().filter(|message| message["from"] == "system");
    told.map(|message| message["message"].as_str().unwrap().to_owned()).collect()
}

fn events(site: &Small, reference: &str, kind: &str) -> Vec<Value> {
    let whole = whole(site, reference);
    whole["events"].as_array().unwrap().iter().filter(|event| event["kind"] == kind).cloned().collect()
}

/// A Monday at which the team works, until 17:00.
const MONDAY: &str = "2026-11-23T09:00:00Z";

#[test]
fn who_waits_in_hours_is_told_once_what_happens_next() {
    let mut site = Small::new(&unique("t-live-wait"), "First");
    (site.manifest.site.desk.live_wait_minutes, site.manifest.site.answer_hours) = (Some(5), Some(4));
    site.publish();
    let visitor = asked_at(&site, MONDAY, &json!({ "message": "Where is it?", "locale": "en", "zone": "UTC" }));
    let (mut theirs, _) = greeted(&site, &visitor.0, &visitor.1, 1);
    by(&site, "2026-11-23T09:04:59Z");
    assert_eq!(told(&site, &visitor.0), Vec::<String>::new());
    by(&site, "2026-11-23T09:05:00Z");
    let frame = theirs.frame_of("messages");
    let said = frame["messages"][0]["message"].as_str().unwrap().to_owned();
    assert_eq!(
        (&frame["seq"], &frame["messages"][0]["from"], &frame["status"]),
        (&json!(2), &json!("system"), &json!("open"))
    );
    assert!(said.starts_with("Sorry for the wait") && said.contains("We will answer by"), "{said}");
    assert_eq!(told(&site, &visitor.0), [said]);
    let stands = whole(&site, &visitor.0);
    assert_eq!(stands["last"]["from"], "visitor", "the last word is theirs: they still wait");
    assert_eq!((&stands["waiting_since"], &stands["seq"]), (&json!("2026-11-23T09:00:00Z"), &json!(2)));

    // Once, however often they write.
    say_at(&site, &visitor, "2026-11-23T09:06:00Z", "Hello?");
    by(&site, "2026-11-23T09:30:00Z");
    assert_eq!(told(&site, &visitor.0).len(), 1);
    answer_at(&site, &visitor.0, "2026-11-23T09:31:00Z", &json!({ "message": "On its way.", "after_seq": 3 }));
    // No answer is too late: the first is a person's, of half an hour.
    let figures =
        get(site.api("desk/statistics?from=2026-11-23&to=2026-11-23&zone=UTC")).operator().now("2026-11-24T09:00:00Z");
    assert_eq!(figures.send().json()["totals"]["first_response"]["n"], 1);

    // Who writes anew waits anew; where an answer comes in time nothing is said.
    say_at(&site, &visitor, "2026-11-23T10:00:00Z", "And the cable?");
    answer_at(&site, &visitor.0, "2026-11-23T10:04:00Z", &json!({ "message": "With it.", "status": "open" }));
    by(&site, "2026-11-23T10:30:00Z");
    assert_eq!(told(&site, &visitor.0).len(), 1);
    say_at(&site, &visitor, "2026-11-23T11:00:00Z", "Thanks");
    answer_at(&site, &visitor.0, "2026-11-23T11:01:00Z", &json!({ "message": "Bye.", "status": "resolved" }));
    say_at(&site, &visitor, "2026-11-23T12:00:00Z", "One more thing");
    by(&site, "2026-11-23T12:05:00Z");
    assert_eq!(told(&site, &visitor.0).len(), 2);

    // In their language; out of hours they were told at once when the team is back.
    let german = asked_at(&site, MONDAY, &json!({ "message": "Wo ist es?", "locale": "de" }));
    let at_night = asked_at(&site, "2026-11-23T21:00:00Z", &json!({ "message": "Tonight", "locale": "en" }));
    by(&site, "2026-11-23T22:00:00Z");
    assert!(told(&site, &german.0)[0].starts_with("Im Augenblick ist leider niemand frei."));
    assert_eq!(told(&site, &at_night.0), Vec::<String>::new());
    // Whoever answers meanwhile answers past nothing that somebody has said.
    answer_at(&site, &german.0, "2026-11-23T22:01:00Z", &json!({ "message": "Unterwegs.", "after_seq": 1 }));
}

fn team(id: &str, zone: &str, languages: &[(&str, f32)], like: &Team) -> Team {
    Team {
        id: TeamId::parse(id).unwrap(),
        zone: zone.to_owned(),
        languages: languages.iter().map(|(tag, weight)| ((*tag).to_owned(), *weight)).collect::<BTreeMap<_, _>>(),
        ..like.clone()
    }
}

/// Berlin, until 17:00 UTC, and Lima, from 14:00 on.
fn two_teams(name: &str) -> Small {
    let mut site = Small::new(&unique(name), "First");
    let teams = &mut site.manifest.site.teams;
    let berlin = team("berlin", "Europe/Berlin", &[("de", 1.0), ("en", 0.8)], &teams[0]);
    *teams = vec![berlin.clone(), team("lima", "America/Lima", &[("en", 0.5)], &berlin)];
    site
}

#[test]
fn a_team_that_closes_hands_over_to_the_next_that_serves_the_language() {
    let site = two_teams("t-live-close");
    site.publish();
    let late = "2026-11-23T16:45:00Z";
    let ask = |message: &str, locale: &str, now: &str| {
        asked_at(&site, now, &json!({ "message": message, "locale": locale, "zone": "UTC" }))
    };
    let live = ask("Are you there?", "en", late);
    let (old, german, answered) =
        (ask("Old", "en", "2026-11-23T16:20:00Z"), ask("Hallo?", "de", late), ask("Thanks", "en", late));
    answer_at(&site, &answered.0, "2026-11-23T16:50:00Z", &json!({ "message": "Bye." }));
    let (mut theirs, _) = greeted(&site, &live.0, &live.1, 1);
    by(&site, "2026-11-23T16:59:59Z");
    assert_eq!(whole(&site, &live.0)["team"], "berlin");
    by(&site, "2026-11-23T17:00:00Z");
    let frame = theirs.frame_of("messages");
    assert_eq!(frame["messages"][0]["from"], "system");
    assert!(frame["messages"][0]["message"].as_str().unwrap().starts_with("Our team has just closed."));
    assert_eq!(whole(&site, &live.0)["team"], "lima");
    let event = &events(&site, &live.0, "team")[0];
    assert_eq!(
        (&event["from"], &event["to"], &event["by"], &event["reason"]),
        (&json!("berlin"), &json!("lima"), &json!("system"), &json!("closed"))
    );
    for other in [&old, &german, &answered] {
        assert_eq!((&whole(&site, &other.0)["team"], told(&site, &other.0)), (&json!("berlin"), vec![]));
    }
    // Whoever goes on a few minutes after is handed over then.
    say_at(&site, &answered, "2026-11-23T17:05:00Z", "Wait, one more thing");
    by(&site, "2026-11-23T17:05:00Z");
    eventually("the other team has it", || whole(&site, &answered.0)["team"] == "lima");
    // A team that was closed already when something was said last has not closed since.
    say_at(&site, &old, "2026-11-23T19:00:00Z", "Anybody?");
    say_at(&site, &old, "2026-11-23T19:05:00Z", "Hello?");
    by(&site, "2026-11-23T19:05:00Z");
    assert_eq!((&whole(&site, &old.0)["team"], told(&site, &old.0)), (&json!("berlin"), vec![]));
}

/// Somebody of Berlin, with their languages: their id and cookie.
fn somebody(site: &Small, name: &str, languages: &[&str]) -> (String, String) {
    let id = add(site, name, "agent", &["berlin"]);
    let languages = call(site, "PATCH", &format!("agents/{id}")).operator().json(&json!({ "languages": languages }));
    assert_status(&languages.send(), 200);
    let cookie = signed_in(site, &id);
    (id, cookie)
}

fn at_desk(site: &Small, cookie: &str) -> Socket {
    let mut desk = connect(&site.api("desk/live"), &[("origin", &base()), ("cookie", cookie)]).unwrap();
    desk.say(&json!({ "type": "hello" }));
    assert_eq!(desk.frame()["type"], "presence");
    desk
}

#[test]
fn what_is_new_goes_by_language_and_room_and_the_reason_is_kept() {
    let mut site = Small::new(&unique("t-live-give"), "First");
    site.manifest.site.desk.capacity = Some(1);
    site.publish();
    let (ada, bo) = (somebody(&site, "Ada", &["de", "en"]), somebody(&site, "Bo", &["en", "de"]));
    let _desks = (at_desk(&site, &ada.1), at_desk(&site, &bo.1));
    let new = |message: &str, locale: &str| asked_at(&site, MONDAY, &json!({ "message": message, "locale": locale }));
    let given = |reference: &str, to: &str, reason: &str| {
        eventually(&format!("{reference} is given"), || whole(&site, reference)["assignee"] == to);
        let event = events(&site, reference, "assignee").pop().unwrap();
        assert_eq!((&event["to"], &event["by"], &event["reason"]), (&json!(to), &json!("system"), &json!(reason)));
    };
    let first = new("Eins", "de");
    given(&first.0, &ada.0, "language");
    let second = new("Zwei", "de");
    given(&second.0, &bo.0, "only");
    // Both have one: the next waits for who has room.
    let third = new("Drei", "de");
    by(&site, "2026-11-23T09:01:00Z");
    assert_eq!(whole(&site, &third.0)["assignee"], "");
    answer_at(&site, &second.0, "2026-11-23T09:02:00Z", &json!({ "message": "Done.", "status": "resolved" }));
    // The Desk may hear a moment later that somebody has room: it is asked again every twenty seconds.
    let mut seconds = 2 * 60;
    eventually("it is given to who has room", || {
        seconds = (seconds + 20).min(29 * 60);
        by(&site, &format!("2026-11-23T09:{:02}:{:02}Z", seconds / 60, seconds % 60));
        whole(&site, &third.0)["assignee"] == bo.0.as_str()
    });
    // After half an hour a conversation goes on as by mail, and is no load.
    let fourth = asked_at(&site, "2026-11-23T09:45:00Z", &json!({ "message": "Four", "locale": "de" }));
    given(&fourth.0, &ada.0, "language");
    // Of many that come one upon another nobody has more than they can, however late the desk hears of what came before.
    let mut busy = Small::new(&unique("t-live-many"), "First");
    busy.manifest.site.desk.capacity = Some(4);
    busy.publish();
    let many = [somebody(&busy, "Dee", &["de"]), somebody(&busy, "Eli", &["de"])];
    let _many = many.each_ref().map(|one| at_desk(&busy, &one.1));
    let asked: Vec<_> =
        (0..9).map(|at| asked_at(&busy, MONDAY, &json!({ "message": at.to_string(), "locale": "de" }))).collect();
    let whose = |one: &(String, String)| {
        asked.iter().filter(|asked| whole(&busy, &asked.0)["assignee"] == one.0.as_str()).count()
    };
    eventually("eight are given", || many.each_ref().map(whose).iter().sum::<usize>() >= 8);
    by(&busy, "2026-11-23T09:01:00Z");
    assert_eq!(many.each_ref().map(whose), [4, 4]);
    // Where a site says no capacity nobody is given anything.
    let plain = Small::published("t-live-not-given");
    let cy = somebody(&plain, "Cy", &["de"]);
    let _desk = at_desk(&plain, &cy.1);
    let fifth = asked_at(&plain, MONDAY, &json!({ "message": "Fünf", "locale": "de" }));
    by(&plain, "2026-11-23T09:10:00Z");
    assert_eq!(whole(&plain, &fifth.0)["assignee"], "");
}

#[test]
fn who_is_away_is_not_there_and_is_given_nothing() {
    let mut site = Small::new(&unique("t-live-away"), "First");
    site.manifest.site.desk.capacity = Some(4);
    site.publish();
    let (ada, bo) = (somebody(&site, "Ada", &["de"]), somebody(&site, "Bo", &["de"]));
    let _desks = (at_desk(&site, &ada.1), at_desk(&site, &bo.1));
    let visitor = asked_at(&site, MONDAY, &json!({ "message": "Hallo", "locale": "de" }));
    let (mut theirs, _) = greeted(&site, &visitor.0, &visitor.1, 1);
    assert_eq!(theirs.frame_of("presence")["agents"], 2);

    // By their own word alone, or that of who manages people; nothing else is theirs to change.
    let change = |id: &str, cookie: &str, body: Value| {
        let path = site.api(&format!("desk/agents/{id}"));
        ask("PATCH", path).header("cookie", cookie).header("origin", &base()).json(&body).send()
    };
    assert_problem(&change(&ada.0, &bo.1, json!({ "away": true })), 403, "forbidden");
    assert_problem(&change(&ada.0, &ada.1, json!({ "away": true, "role": "admin" })), 403, "forbidden");
    let answer = change(&ada.0, &ada.1, json!({ "away": true }));
    assert_status(&answer, 200);
    assert_eq!((&answer.json()["away"], &answer.json()["role"]), (&json!(true), &json!("agent")));
    assert_eq!(theirs.frame_of("presence"), json!({ "type": "presence", "agents": 1, "names": ["Bo"] }));
    for (at, message) in ["Eins", "Zwei"].into_iter().enumerate() {
        let new = asked_at(&site, MONDAY, &json!({ "message": message, "locale": "de" }));
        eventually(&format!("{at} is Bo's"), || whole(&site, &new.0)["assignee"] == bo.0.as_str());
    }
    let manage =
        call(&site, "PATCH", &format!("agents/{}", bo.0)).operator().json(&json!({ "away": "perhaps" })).send();
    assert_problem(&manage, 422, "invalid");

    // Back, by the form of the inbox.
    let page = get(format!("/desk/{}/", site.id)).header("cookie", &ada.1).header("accept", "text/html").send();
    assert!(page.text().contains("I am back") && page.text().contains("Customers do not see"), "{}", page.text());
    let form = post(format!("/desk/{}/account", site.id)).header("cookie", &ada.1).header("origin", &base());
    assert_status(&form.header("accept", "text/html").form(&[("do", "away"), ("away", "")]).send(), 303);
    assert_eq!(theirs.frame_of("presence")["agents"], 2);
    let agents = call(&site, "GET", "agents").operator().send().json();
    assert!(agents["agents"].as_array().unwrap().iter().all(|agent| agent["away"] == false), "{agents}");
}

#[test]
fn a_new_day_of_the_visitors_is_marked_whichever_way_it_comes() {
    let site = Small::published("t-live-days");
    let visitor = asked_at(&site, "2026-11-23T14:00:00Z", &json!({ "message": "Monday", "locale": "en" }));
    say_at(&site, &visitor, "2026-11-23T14:30:00Z", "Still Monday");
    say_at(&site, &visitor, "2026-11-24T09:00:00Z", "Tuesday");
    let read = |call: &str, tz: &str| {
        let path = site.api(&format!("requests/{}{call}", visitor.0));
        let answer = get(path).query("locale", "en").query("tz", tz).bearer(&visitor.1).send();
        assert_status(&answer, 200);
        answer.json()
    };
    let days = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|message| message["day"].as_str().unwrap().to_owned()).collect()
    };
    let tuesday = "<li class=\"day fine\">November 24, 2026</li>";
    assert_eq!(days(&read("", "UTC")["thread"]), ["", "", tuesday]);
    // At 14:00 UTC it is Tuesday on Kiritimati already, and stays so until ten.
    assert_eq!(days(&read("", "Pacific/Kiritimati")["thread"]), ["", "", ""]);
    assert_eq!(days(&read("/messages?after=2", "UTC")["messages"]), [tuesday]);
    assert_eq!(days(&read("/messages?after=1", "UTC")["messages"]), ["", tuesday]);
    for (after, expected) in [(0, vec!["", "", tuesday]), (2, vec![tuesday])] {
        assert_eq!(days(&greeted(&site, &visitor.0, &visitor.1, after).1["messages"]), expected);
    }
}
