//! Mails of booked calls, by a server that stands in for a shop's (`mailbox.mjs`), their calendar files read by another implementation.

use nearhand_shared::content::site::Callbacks;
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_problem_in, assert_status};
use crate::callbacks::booked;
use crate::client::{Answer, Ask, ask, base, get, post};
use crate::html;
use crate::mail::{address, came, site as mailing, tries};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, signed_in};

/// A number of a range that is kept for fiction.
const PHONE: &str = "+44 20 7946 0958";

/// A site that writes mail and takes calls, and the address of its team.
fn calling(name: &str) -> (Small, String) {
    let (mut site, team) = mailing(name);
    takes_calls(&mut site);
    site.publish();
    (site, team)
}

fn takes_calls(site: &mut Small) {
    let (notice_minutes, capacity, per_person) = (60, 20, 10_000);
    site.manifest.site.teams[0].callbacks =
        Some(Callbacks { minutes: 30, notice_minutes, days_ahead: 7, capacity, per_person });
}

/// Free times by the machine's clock, as mails are sent.
fn starts(site: &Small) -> Vec<String> {
    let answer = get(site.api("callbacks/slots")).send();
    assert_status(&answer, 200);
    let days = answer.json()["days"].as_array().unwrap().clone();
    let slots = days.iter().flat_map(|day| day["slots"].as_array().unwrap().clone());
    slots.map(|slot| slot["start"].as_str().unwrap().to_owned()).collect()
}

fn booking(site: &Small, start: &str, email: &str) -> Ask {
    let body = json!({ "start": start, "phone": PHONE, "email": email, "zone": "America/Santiago", "locale": "en" });
    post(site.api("callbacks")).country("GB").json(&body)
}

fn moving(site: &Small, (reference, token): (&str, &str), start: &str) -> Answer {
    post(site.api(&format!("callbacks/{reference}/move"))).bearer(token).json(&json!({ "start": start })).send()
}

fn cancelling(site: &Small, (reference, token): (&str, &str)) -> Answer {
    post(site.api(&format!("callbacks/{reference}/cancel"))).bearer(token).json(&json!({})).send()
}

/// What somebody of the team does with a call.
fn by_team(site: &Small, reference: &str, what: &str, body: &Value) -> Ask {
    call(site, "POST", &format!("callbacks/{reference}/{what}")).operator().json(body)
}

fn whole(site: &Small, reference: &str) -> Value {
    call(site, "GET", &format!("requests/{reference}")).operator().send().json()
}

/// The event in a mail's only file.
fn event(mail: &Value) -> Value {
    let files = mail["attachments"].as_array().unwrap();
    assert_eq!(files.len(), 1, "{mail}");
    assert_eq!((&files[0]["type"], &files[0]["disposition"]), (&json!("text/calendar"), &json!("attachment")));
    let parameters = &files[0]["parameters"];
    let event = files[0]["event"].clone();
    assert_eq!((&parameters["charset"], &parameters["method"]), (&json!("utf-8"), &event["method"]), "{parameters}");
    assert_eq!(parameters["name"], files[0]["filename"]);
    event
}

/// What has come for an address, once it is so much.
#[track_caller]
fn all(to: &str, many: usize) -> Vec<Value> {
    eventually(&format!("{many} mails have come"), || came(to).len() >= many);
    let mails = came(to);
    assert_eq!(mails.len(), many, "{mails:?}");
    mails
}

/// A text without the marks that pages have around what is put in.
fn plain(text: &Value) -> String {
    text.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "")
}

fn run_jobs(site: &Small, minutes: i64) {
    let at = jiff::Timestamp::now() + jiff::SignedDuration::from_mins(minutes);
    assert_status(&call(site, "POST", "jobs").operator().now(&at.to_string()).send(), 200);
}

#[test]
fn each_turn_of_a_call_is_mailed_in_its_visitors_language_and_on_their_clock() {
    let (site, team) = calling("t-call-mails");
    let free = starts(&site);
    // Language, zone, the summary in a calendar, and why the team cancels.
    for (tag, zone, summary, reason) in [
        ("ja", "Asia/Tokyo", "Lämpchen & Co", "電話が不通のためです。"),
        ("ar", "Asia/Dubai", "Lämpchen & Co", "خطوطنا معطلة."),
        ("de", "America/Santiago", "Lämpchen & Co", "Unsere Leitungen sind gestört; wir bitten um Verzeihung, <Ana>."),
    ] {
        let to = address(tag);
        let note = unique("About a lamp");
        let body = json!({
            "start": free[0], "phone": PHONE, "name": "Ana Novak", "email": to, "zone": zone, "locale": tag, "note": note,
        });
        let answer = post(site.api("callbacks")).country("GB").json(&body).send();
        let (reference, token) = booked(&answer);
        let first = all(&to, 1).remove(0);
        let is_of = |mail: &Value, said: &str| {
            let (text, html) = (plain(&mail["text"]), plain(&mail["html"]));
            assert!(text.contains(said), "{text} has {said}");
            // Who reads the mail cannot open the call, and a name that anybody may have typed greets nobody.
            for secret in [token.as_str(), "Ana Novak", note.as_str()] {
                assert!(!text.contains(secret) && !html.contains(secret), "{text}");
            }
            assert!(html.contains(&format!("<html lang=\"{tag}\"")), "{html}");
            assert_eq!(
                (&mail["headers"]["auto-submitted"], &mail["headers"]["content-language"]),
                (&json!("auto-generated"), &json!(tag))
            );
            let raw = mail["raw"].as_str().unwrap();
            assert!(raw.is_ascii() && raw.lines().all(|line| line.len() <= 78), "{raw}");
            let event = event(mail);
            assert_eq!(event["uid"], format!("{reference}@nearhand"));
            let words = [&event["summary"], &event["description"]].map(|words| words.as_str().unwrap().to_owned());
            assert!(words[0].contains(summary) && words[1].contains("+44 20 7946 0958"), "{words:?}");
            assert!(!words.concat().contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{words:?}");
            (event["method"].clone(), event["sequence"].clone(), event["start"].clone(), event["status"].clone())
        };
        let open = format!("/w/{}/requests/{reference}?locale={tag}", site.id);
        let told = is_of(&first, &plain(&answer.json()["text"]));
        assert_eq!(told, (json!("PUBLISH"), json!(0), json!(free[0]), json!("CONFIRMED")));
        assert!(first["text"].as_str().unwrap().contains(&open), "{}", first["text"]);

        let thanks = |answer: &Answer| plain(&answer.json()["text"]);
        let moved = moving(&site, (&reference, &token), &free[1]);
        assert_status(&moved, 200);
        // The same again is one move.
        assert_status(&moving(&site, (&reference, &token), &free[1]), 200);
        let second = all(&to, 2).remove(1);
        // The time is told as the page tells it.
        let when = thanks(&moved).split(['(', '（']).nth(1).unwrap().split([')', '）']).next().unwrap().to_owned();
        assert_eq!(is_of(&second, &when), (json!("PUBLISH"), json!(1), json!(free[1]), json!("CONFIRMED")));
        assert_eq!(
            (&second["subject"], &second["in_reply_to"], &second["references"]),
            (&first["subject"], &first["message_id"], &json!([first["message_id"]]))
        );

        let key = unique("key");
        for _ in 0..2 {
            let again = by_team(&site, &reference, "move", &json!({ "start": free[2] }));
            assert_status(&again.header("idempotency-key", &key).send(), 200);
        }
        let third = all(&to, 3).remove(2);
        assert_eq!(is_of(&third, &open), (json!("PUBLISH"), json!(2), json!(free[2]), json!("CONFIRMED")));
        assert_eq!(whole(&site, &reference)["call"]["delivery"]["purpose"], "call-moved");

        assert_status(&by_team(&site, &reference, "cancel", &json!({ "reason": reason })).send(), 200);
        let last = all(&to, 4).remove(3);
        assert_eq!(is_of(&last, reason), (json!("CANCEL"), json!(3), json!(free[2]), json!("CANCELLED")));
        assert!(!last["text"].as_str().unwrap().contains("/requests/"), "nothing can be done any more");
        assert_eq!((&last["subject"], last["references"].as_array().unwrap().len()), (&first["subject"], 3));
        eventually("the desk knows", || whole(&site, &reference)["call"]["delivery"]["state"] == "sent");
        assert_eq!(whole(&site, &reference)["call"]["delivery"]["purpose"], "call-cancelled");
        assert_eq!(whole(&site, &reference)["undelivered"], json!(false));

        // The team hears of what its customer does, and not of what it does itself.
        let of_this = |mail: &&Value| mail["subject"].as_str().unwrap().contains(&reference);
        eventually("the team is told twice", || came(&team).iter().filter(of_this).count() == 2);
        let told = came(&team);
        let subjects: Vec<_> = told.iter().filter(of_this).map(|mail| mail["subject"].as_str().unwrap()).collect();
        assert_eq!(
            subjects,
            [format!("New call {reference} · Lämpchen & Co"), format!("Call moved {reference} · Lämpchen & Co")]
        );
        let notice = told.iter().find(of_this).unwrap();
        let text = plain(&notice["text"]);
        let link = format!("{}/desk/{}/calls/{reference}", base(), site.id);
        for part in ["(Europe/Berlin)", "+44 20 7946 0958", note.as_str(), link.as_str()] {
            assert!(text.contains(part), "{text} has {part}");
        }
        assert_eq!(
            (&notice["attachments"], &notice["headers"]["auto-submitted"]),
            (&json!([]), &json!("auto-generated"))
        );
    }
}

#[test]
fn a_visitor_who_cancels_is_told_once_and_so_is_the_team() {
    let (mut site, team) = calling("t-call-mails-off");
    site.manifest.site.mail.as_mut().unwrap().words = false;
    site.publish();
    let (free, to) = (starts(&site), address("off"));
    let (reference, token) = booked(&booking(&site, &free[0], &to).send());
    all(&to, 1);
    for _ in 0..2 {
        assert_status(&cancelling(&site, (&reference, &token)), 200);
    }
    let last = all(&to, 2).remove(1);
    assert_eq!((&event(&last)["method"], &event(&last)["sequence"]), (&json!("CANCEL"), &json!(1)));
    let notices = all(&team, 2);
    assert_eq!(notices[1]["subject"], format!("Call cancelled {reference} · Lämpchen & Co"));
    // The site wants no words of visitors in mails.
    assert!(!notices[0]["text"].as_str().unwrap().contains("7946"), "{}", notices[0]["text"]);
    run_jobs(&site, 120);
    assert_eq!((came(&to).len(), came(&team).len()), (2, 2));
}

#[test]
fn a_booking_is_mailed_once_and_only_to_an_address_where_the_site_sends_mail() {
    let (site, team) = calling("t-call-mails-once");
    let (free, to, key) = (starts(&site), address("once"), unique("key"));
    let tried = || booking(&site, &free[0], &to).header("idempotency-key", &key);
    // The first answer is lost on its way.
    assert_status(&tried().header("nearhand-fault", "vault-put-lost").send(), 503);
    let (reference, _) = booked(&tried().send());
    assert_eq!(booked(&tried().send()).0, reference);
    all(&to, 1);
    assert_eq!(all(&team, 1)[0]["subject"], format!("New call {reference} · Lämpchen & Co"));
    // Nobody to write to but the team.
    let (silent, token) = booked(&booking(&site, &free[1], "").send());
    assert_status(&moving(&site, (&silent, &token), &free[2]), 200);
    assert_eq!(whole(&site, &silent)["call"].get("delivery"), None);
    all(&team, 3);
    // A wrong address is said in words, beside the field.
    for (email, words) in [("ana", "Das ist keine E-Mail-Adresse."), ("ana,bo@mail.example", ",")] {
        let body = json!({ "start": free[3], "phone": PHONE, "email": email });
        let answer = post(site.api("callbacks")).country("GB").locale("de").json(&body).send();
        let problem = assert_problem_in("de", &answer, 422, "invalid");
        assert_eq!(problem["errors"][0]["field"], "email", "{problem}");
        let detail = plain(&problem["errors"][0]["detail"]);
        assert!(detail.contains(words), "{detail}");
    }

    let mut quiet = Small::new(&unique("t-call-mails-none"), "Quiet");
    takes_calls(&mut quiet);
    quiet.publish();
    let form = |site: &Small| get(format!("/w/{}/callback?locale=en", site.id)).header("accept", "text/html").send();
    let (shown, hidden) = (form(&site), form(&quiet));
    for part in ["id=\"email\"", "id=\"email-hint\"", "autocomplete=\"email\"", "type=\"email\"", "inputmode=\"email\""]
    {
        assert!(shown.text().contains(part), "{part}");
        assert!(!hidden.text().contains(part), "{part}");
    }
    let to = address("quiet");
    let (reference, _) = booked(&booking(&quiet, &starts(&quiet)[0], &to).send());
    assert_eq!(whole(&quiet, &reference)["call"].get("delivery"), None);
    assert_eq!(whole(&quiet, &reference)["email"], to);
    assert_eq!(came(&to).len(), 0);
}

#[test]
fn a_mail_that_waits_is_dropped_when_a_newer_one_tells_more() {
    let (site, _) = calling("t-call-mails-newer");
    // The server refuses the first two.
    let (free, to) = (starts(&site), address("busy"));
    let (reference, token) = booked(&booking(&site, &free[0], &to).send());
    eventually("the first is refused", || whole(&site, &reference)["call"]["delivery"]["reason"] == "busy");
    assert_status(&moving(&site, (&reference, &token), &free[1]), 200);
    eventually("the second is refused", || tries(&to) == 2);
    let state = || whole(&site, &reference)["call"]["delivery"].clone();
    eventually("the desk says so", || state()["purpose"] == "call-moved" && state()["reason"] == "busy");
    assert_status(&by_team(&site, &reference, "cancel", &json!({ "reason": "We are ill." })).send(), 200);
    let last = all(&to, 1).remove(0);
    assert_eq!((&event(&last)["method"], &event(&last)["sequence"]), (&json!("CANCEL"), &json!(2)));
    assert_eq!(last["references"], json!([]), "it names none that nobody has got");
    run_jobs(&site, 24 * 60);
    assert_eq!((tries(&to), came(&to).len()), (3, 1));
}

#[test]
fn a_change_that_does_not_arrive_is_the_teams_again() {
    let (site, _) = calling("t-call-mails-never");
    let (free, to) = (starts(&site), address("never"));
    let (reference, token) = booked(&booking(&site, &free[0], &to).send());
    let call_now = || whole(&site, &reference)["call"].clone();
    eventually("it is given up", || call_now()["delivery"]["reason"] == "recipient");
    assert_eq!(whole(&site, &reference)["undelivered"], json!(false), "its visitor has seen that it is booked");
    // Where somebody wants it, it is sent again all the same.
    let again = || {
        let again = call(&site, "PATCH", &format!("requests/{reference}")).operator().json(&json!({ "mail": "again" }));
        assert_status(&again.send(), 200);
    };
    again();
    eventually("it is tried again", || tries(&to) == 2 && call_now()["delivery"]["state"] == "failed");
    // Nor do they have to be told what they have done themselves.
    assert_status(&moving(&site, (&reference, &token), &free[1]), 200);
    eventually("it is given up", || {
        call_now()["delivery"]["purpose"] == "call-moved" && call_now()["delivery"]["state"] == "failed"
    });
    assert_eq!(whole(&site, &reference)["undelivered"], json!(false));
    assert_status(&by_team(&site, &reference, "move", &json!({ "start": free[2] })).send(), 200);
    assert_eq!(call_now()["delivery"]["reason"], "suppressed");
    assert_eq!(whole(&site, &reference)["undelivered"], json!(true));
    assert_eq!(tries(&to), 2);
    // At the call, and beside the conversation.
    let cookie = signed_in(&site, &add(&site, &unique("mira"), "admin", &[]));
    for path in ["calls", "requests"] {
        let page = get(format!("/desk/{}/{path}/{reference}", site.id)).header("cookie", &cookie);
        let page = page.header("accept", "text/html").header("accept-language", "en").send();
        let shown = html::readable(page.text()).replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains(&format!("Not delivered to {to}. Not sent, since earlier mail came back")), "{shown}");
    }
    // Once somebody says that it takes mail, it is tried with how the call stands.
    again();
    eventually("it is tried again", || tries(&to) == 3);
}

#[test]
fn who_books_with_somebody_elses_address_fills_no_mailbox_and_the_last_time_is_told() {
    let (site, _) = calling("t-call-mails-many");
    let (free, to) = (starts(&site), address("many"));
    let (reference, token) = booked(&booking(&site, &free[0], &to).send());
    let mut many = all(&to, 1).len();
    let more: Vec<String> = (0..4).map(|_| booked(&booking(&site, &free[0], &to).send()).0).collect();
    eventually("three are confirmed", || came(&to).len() == 3);
    // What is not sent is said at its call, and counted.
    let stands = |reference: &String| whole(&site, reference)["call"]["delivery"].clone();
    eventually("the second and the third are sent", || more[..2].iter().all(|one| stands(one)["state"] == "sent"));
    for reference in &more[2..] {
        let unsent = json!({ "seq": 1, "purpose": "call-booked", "state": "failed", "reason": "limit", "to": to });
        assert_eq!(stands(reference), unsent);
        assert_eq!(whole(&site, reference)["undelivered"], json!(false), "its visitor has seen that it is booked");
    }
    let limits = call(&site, "GET", "limits").operator().send().json();
    assert_eq!(limits["days"][0]["refused"]["mail-out"], json!(2), "{limits}");
    many += 2;
    for start in &free[1..7] {
        assert_status(&moving(&site, (&reference, &token), start), 200);
        many += 1;
        all(&to, many);
    }
    // More than that waits, and only the last of it comes.
    for start in &free[7..10] {
        assert_status(&moving(&site, (&reference, &token), start), 200);
    }
    assert_eq!(whole(&site, &reference)["call"]["delivery"]["state"], "queued");
    run_jobs(&site, 30);
    assert_eq!(came(&to).len(), many);
    run_jobs(&site, 61);
    let last = all(&to, many + 1).remove(many);
    assert_eq!((&event(&last)["start"], &event(&last)["sequence"]), (&json!(free[9]), &json!(9)));
    // What the team does is told at once.
    assert_status(&by_team(&site, &reference, "cancel", &json!({ "reason": "We are ill." })).send(), 200);
    all(&to, many + 2);
}

#[test]
fn an_erased_person_gets_no_mail_of_their_call() {
    let (site, _) = calling("t-call-mails-erased");
    let (free, to) = (starts(&site), address("busy-erased"));
    let (reference, _) = booked(&booking(&site, &free[0], &to).send());
    eventually("it is refused for now", || whole(&site, &reference)["call"]["delivery"]["reason"] == "busy");
    let erased = call(&site, "POST", "customers/erase").operator().json(&json!({ "email": to })).send();
    assert_status(&erased, 200);
    run_jobs(&site, 24 * 60);
    assert_eq!((tries(&to), came(&to).len()), (1, 0));
}

/// What the team is told of a call that is no more, and nothing else.
#[track_caller]
fn told_that_it_is_gone(team: &str, reference: &str, secrets: &[&str]) {
    let subject = format!("Call cancelled {reference} · Lämpchen & Co");
    eventually("the team is told", || came(team).iter().any(|mail| mail["subject"] == subject));
    let told = came(team).into_iter().find(|mail| mail["subject"] == subject).unwrap();
    let (text, html) = (plain(&told["text"]), plain(&told["html"]));
    assert!(text.contains("(Europe/Berlin)"), "{text}");
    for secret in secrets.iter().chain(&["7946", "/calls/", "/requests/"]) {
        assert!(!text.contains(secret) && !html.contains(secret), "{secret}: {text}");
    }
    assert_eq!((&told["attachments"], &told["headers"]["auto-submitted"]), (&json!([]), &json!("auto-generated")));
}

#[test]
fn the_team_is_told_of_a_call_that_is_erased_and_nothing_of_who_had_booked_it() {
    let (site, team) = calling("t-call-mails-gone");
    let (free, to) = (starts(&site), address("gone"));
    let book = |start: &str| {
        let body = json!({
            "start": start, "phone": PHONE, "name": "Ana Novak", "email": to, "note": "a lamp that flickers",
            "zone": "America/Santiago", "locale": "de",
        });
        booked(&post(site.api("callbacks")).country("GB").json(&body).send())
    };
    let secrets = ["Ana", "Novak", "lamp", to.as_str(), "Santiago"];
    // By its visitor.
    let (own, token) = book(&free[0]);
    all(&team, 1);
    let erase = || ask("DELETE", site.api(&format!("requests/{own}"))).bearer(&token).send();
    assert_status(&erase(), 200);
    told_that_it_is_gone(&team, &own, &secrets);
    assert_status(&get(site.api(&format!("requests/{own}"))).bearer(&token).send(), 404);
    assert_problem(&call(&site, "GET", &format!("requests/{own}")).operator().send(), 404, "request");
    // By the business; a call that was cancelled, and one that is over, nobody would make.
    let (by_team, _) = book(&free[1]);
    let (cancelled, code) = book(&free[2]);
    assert_status(&cancelling(&site, (&cancelled, &code)), 200);
    all(&team, 5);
    let erased = call(&site, "POST", "customers/erase").operator().json(&json!({ "email": to })).send();
    assert_status(&erased, 200);
    told_that_it_is_gone(&team, &by_team, &secrets);
    run_jobs(&site, 24 * 60);
    assert_eq!(came(&team).len(), 6, "each is told once");
    let log = call(&site, "GET", "audit").operator().send().json();
    let actions: Vec<&str> =
        log["entries"].as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect();
    assert!(actions.contains(&"customer.erased") && actions.contains(&"request.erased"), "{actions:?}");
    // The times are free again.
    assert!([&free[0], &free[1]].iter().all(|start| starts(&site).contains(start)));
}

#[test]
fn the_team_is_told_of_an_erased_call_whose_region_answers_late() {
    let (site, team) = calling("t-call-mails-gone-late");
    let (free, to) = (starts(&site), address("gone-late"));
    let (reference, _) = booked(&booking(&site, &free[0], &to).send());
    all(&team, 1);
    let ask = call(&site, "POST", "customers/erase").operator().header("nearhand-fault", "vault-erase");
    let erased = ask.json(&json!({ "email": to })).send();
    assert_status(&erased, 200);
    assert!(!erased.json()["unreachable"].as_array().unwrap().is_empty(), "{}", erased.text());
    run_jobs(&site, 60);
    told_that_it_is_gone(&team, &reference, &[to.as_str()]);
}

#[test]
fn moves_at_once_are_told_as_they_were_made() {
    let (site, _) = calling("t-call-mails-race");
    let (free, to) = (starts(&site), address("race"));
    let (reference, token) = booked(&booking(&site, &free[0], &to).send());
    all(&to, 1);
    std::thread::scope(|scope| {
        for start in &free[1..6] {
            let (site, reference, token) = (&site, reference.as_str(), token.as_str());
            scope.spawn(move || moving(site, (reference, token), start));
        }
    });
    let now = whole(&site, &reference)["call"].clone();
    let is_last = |mail: &Value| event(mail)["sequence"] == now["sequence"];
    eventually("the last is told", || came(&to).iter().any(is_last));
    let told = came(&to).into_iter().find(|mail| is_last(mail)).unwrap();
    assert_eq!(event(&told)["start"], now["start"]);
    let mut told: Vec<u64> = came(&to).iter().map(|mail| event(mail)["sequence"].as_u64().unwrap()).collect();
    told.sort_unstable();
    told.dedup();
    assert_eq!(told.len(), came(&to).len(), "no state is told twice");
}
