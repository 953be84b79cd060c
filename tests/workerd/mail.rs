//! Mail to visitors and to the team, by a server that stands in for a shop's (`mailbox.mjs`), and read as a mail reader
//! reads it. Whatever becomes of a mail, the answer is stored.

use std::collections::BTreeMap;
use std::env;

use nearhand_shared::content::ForDesk;
use nearhand_shared::content::site::{LocaleEntry, Mail};
use nearhand_shared::culture::notes;
use nearhand_shared::id::TeamId;
use nearhand_shared::locale::Locale;
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{base, get, post};
use crate::html;
use crate::sites::{Small, eventually, source, unique};
use crate::socket::connect;
use crate::staff::{add, call, signed_in};

pub fn mailbox() -> String {
    env::var("NEARHAND_MAILBOX").expect("NEARHAND_MAILBOX is not set: run `cargo xtask test workerd`")
}

/// What has come for an address.
pub fn came(to: &str) -> Vec<Value> {
    get("/mails").query("to", to).at(&mailbox()).send().json().as_array().unwrap().clone()
}

pub fn tries(to: &str) -> u64 {
    get("/tries").query("to", to).at(&mailbox()).send().json()["tries"].as_u64().unwrap()
}

/// A site that writes mail, in two more languages; the team is told at an address of this site's alone.
pub fn site(name: &str) -> (Small, String) {
    site_that_answers(name, None)
}

/// The same where an answer is promised within so many hours of work.
pub fn site_that_answers(name: &str, hours: Option<u16>) -> (Small, String) {
    let mut site = Small::new(&unique(name), "Lämpchen & Co");
    for (tag, name) in [("ar", "العربية"), ("th", "ไทย")] {
        let parts = source(tag, "Lämpchen & Co").parts().unwrap();
        site.manifest.locales.push(LocaleEntry {
            locale: Locale::parse(tag).unwrap(),
            name: name.to_owned(),
            pack: parts.pack.name.clone(),
            bytes: parts.pack.bytes,
        });
        site.locales.push(parts);
    }
    let team = address("team");
    site.manifest.site.mail = Some(Mail {
        from: "help@small.example".to_owned(),
        reply: Some(format!("{}@small.example", unique("r"))),
        notify: BTreeMap::from([(TeamId::parse("berlin").unwrap(), vec![team.clone()])]),
        words: true,
    });
    site.manifest.site.answer_hours = hours;
    site.publish();
    (site, team)
}

/// Where a site's replies arrive.
pub fn reply_of(site: &Small) -> String {
    site.manifest.site.mail.as_ref().unwrap().reply().to_owned()
}

pub fn address(name: &str) -> String {
    format!("{}@mail.example", unique(name))
}

/// Somebody asks: their reference.
pub fn asked(site: &Small, email: &str, locale: &str, words: &str) -> String {
    let body = json!({ "message": words, "email": email, "locale": locale });
    let answer = post(site.api("requests")).country("DE").json(&body).send();
    assert_status(&answer, 201);
    answer.json()["reference"].as_str().unwrap().to_owned()
}

pub fn answer(site: &Small, reference: &str, words: &str) -> Value {
    let answer = call(site, "POST", &format!("requests/{reference}/messages")).operator();
    let answer = answer.json(&json!({ "message": words })).send();
    assert_status(&answer, 201);
    answer.json()
}

/// How the mail of a message stands.
pub fn delivery(site: &Small, reference: &str, seq: u64) -> Value {
    let whole = call(site, "GET", &format!("requests/{reference}")).operator().send().json();
    let thread = whole["thread"].as_array().unwrap();
    thread.iter().find(|message| message["seq"] == seq).unwrap()["delivery"].clone()
}

pub fn is(site: &Small, reference: &str, seq: u64, state: &str) -> bool {
    delivery(site, reference, seq)["state"] == state
}

#[test]
fn whoever_has_left_a_name_is_greeted_by_it_as_their_language_does_that() {
    let (mut site, _) = site("t-mail-greets");
    let (part, bytes) = ForDesk { cultures: notes::all().0, ..ForDesk::default() }.part().unwrap();
    assert_status(&site.send(&part.name, &bytes), 200);
    site.manifest.desk = Some(part);
    site.publish();
    // Language, name, what the answer is, and how its mail begins.
    for (tag, name, words, first) in [
        ("de", "Nadia Kaya", "Ja.", "Guten Tag Nadia Kaya,\n\nAntwort von "),
        ("de", "Frau Kaya", "Ja.", "Sehr geehrte Frau Kaya,\n\n"),
        ("ja", "佐藤 花子", "はい。", "佐藤 花子様\n\n"),
        ("ar", "ليلى حداد", "نعم.", "مرحبًا ليلى حداد،\n\n"),
        ("en", "Ana Novak", "Dear Ana,\n\nyes.", "Answer from "),
        ("en", "", "Yes.", "Answer from "),
        ("en", "+49 30 4711", "Yes.", "Answer from "),
    ] {
        let to = address("greeted");
        let body = json!({ "message": "?", "email": to, "locale": tag, "name": name });
        let stored = post(site.api("requests")).country("DE").json(&body).send();
        assert_status(&stored, 201);
        answer(&site, stored.json()["reference"].as_str().unwrap(), words);
        eventually("both mails have come", || came(&to).len() == 2);
        let (answers, others): (Vec<Value>, Vec<Value>) = came(&to)
            .into_iter()
            .partition(|mail| mail["text"].as_str().unwrap().contains(words.lines().last().unwrap()));
        let text = answers[0]["text"].as_str().unwrap();
        assert!(text.starts_with(first), "{text}");
        let html = answers[0]["html"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(html.contains(&format!("<p>{}</p>", first.split('\n').next().unwrap())), first.contains('\n'));
        // What was typed into a form, anybody may have typed.
        assert!(name.is_empty() || !others[0]["text"].as_str().unwrap().contains(name), "{}", others[0]);
    }
}

#[test]
fn an_answer_reaches_who_left_an_address_once_and_in_their_language() {
    let (site, _) = site("t-mail-answers");
    // Language, direction, the beginning of the subject, and words of that script.
    for (tag, dir, subject, words) in [
        ("de", "ltr", "Anfrage ", "Grüße, die Lampe\nist unterwegs.\n\nBis bald = 1"),
        (
            "ja",
            "ltr",
            "お問い合わせ ",
            "ランプは本日発送いたしました。「お届け」は三日後の予定です。少々お待ちくださいますようお願い申し上げます。",
        ),
        ("ar", "rtl", "الطلب ", "المصباح في الطريق إليك، وسيصل يوم الاثنين."),
        ("th", "ltr", "คำขอ ", "โคมไฟกำลังเดินทาง จะถึงวันจันทร์"),
    ] {
        let to = address(tag);
        let reference = asked(&site, &to, tag, "lamp");
        answer(&site, &reference, words);
        answer(&site, &reference, ".second\n..");
        eventually("both answers came", || came(&to).len() == 3);
        eventually("the desk knows", || is(&site, &reference, 3, "sent") && is(&site, &reference, 2, "sent"));
        let mails = came(&to);
        let of = |part: &str| mails.iter().find(|mail| mail["text"].as_str().unwrap().contains(part)).unwrap().clone();
        let first_words = words.split(['\n', '。', '،']).next().unwrap();
        let (first, second) = (of(first_words), of(".second"));
        assert_eq!(first["subject"], format!("{subject}{reference} · Lämpchen & Co"));
        assert_eq!(first["subject"], second["subject"]);
        assert_eq!(first["from"], json!({ "address": "help@small.example", "name": "Lämpchen & Co" }));
        assert_eq!((&first["to"]["address"], &first["envelope"]["from"]), (&json!(to), &json!("help@small.example")));
        let reply = first["reply_to"].as_str().unwrap();
        let mailbox = reply_of(&site).replace("@small.example", "");
        assert!(reply.starts_with(&format!("{mailbox}+{}.", reference.to_lowercase())), "{reply}");
        assert_eq!(first["headers"]["content-language"], tag);
        assert!(first["headers"].get("auto-submitted").is_none(), "a person has written it");
        assert!(first["text"].as_str().unwrap().contains(words), "{}", first["text"]);
        let html = first["html"].as_str().unwrap();
        assert!(
            html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")) && html.contains("Lämpchen &amp; Co"),
            "{html}"
        );
        assert!(html.contains(&format!("/w/{}/requests/{reference}?locale={tag}", site.id)), "{html}");
        assert!(second["text"].as_str().unwrap().contains("\n.second\n..\n"), "{}", second["text"]);
        // The confirmation came first, and each names those before it.
        let confirmation = mails.iter().find(|mail| mail["headers"]["auto-submitted"] == "auto-generated").unwrap();
        let ids: Vec<&Value> = [confirmation, &first].map(|mail| &mail["message_id"]).to_vec();
        assert_eq!(second["references"], json!(ids));
        assert_eq!(second["in_reply_to"], first["message_id"]);
        assert!(first["message_id"].as_str().unwrap().ends_with("@small.example>"));
        for mail in &mails {
            let raw = mail["raw"].as_str().unwrap();
            assert!(raw.is_ascii() && raw.lines().all(|line| line.len() <= 78), "{raw}");
        }
    }
}

#[test]
fn a_repeated_answer_is_mailed_once_and_who_left_no_address_gets_none() {
    let (site, _) = site("t-mail-once");
    let to = address("once");
    let reference = asked(&site, &to, "en", "lamp");
    let key = unique("key");
    for _ in 0..3 {
        let path = format!("requests/{reference}/messages");
        let sent = call(&site, "POST", &path).operator().header("idempotency-key", &key);
        assert_status(&sent.json(&json!({ "message": "It is on its way." })).send(), 201);
    }
    eventually("it came", || is(&site, &reference, 2, "sent"));
    assert_eq!(came(&to).iter().filter(|mail| mail["text"].as_str().unwrap().contains("on its way")).count(), 1);
    let nobody = asked(&site, "", "en", "lamp");
    answer(&site, &nobody, "Hello");
    assert_eq!(delivery(&site, &nobody, 2), Value::Null);
}

#[test]
fn what_a_server_does_not_take_yet_is_sent_later_and_what_it_never_takes_is_told() {
    let (site, _) = site("t-mail-later");
    // The confirmation is the one that is refused twice; nobody waits for it, and the answer goes its own way.
    let busy = address("busy");
    let reference = asked(&site, &busy, "en", "lamp");
    answer(&site, &reference, "Later, then.");
    eventually("both were refused", || tries(&busy) >= 2);
    let told = |state: &str| (is(&site, &reference, 1, state), is(&site, &reference, 2, state));
    eventually("the desk says so", || delivery(&site, &reference, 1)["reason"] == "busy" || told("sent").1);
    // In an hour both are due again.
    let hour = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(1);
    eventually("they are sent", || {
        assert_status(&call(&site, "POST", "jobs").operator().now(&hour.to_string()).send(), 200);
        told("sent") == (true, true)
    });
    assert_eq!(came(&busy).len(), 2);

    let never = address("never");
    let reference = asked(&site, &never, "en", "lamp");
    eventually("it is given up", || is(&site, &reference, 1, "failed"));
    let failed = delivery(&site, &reference, 1);
    assert_eq!((&failed["reason"], &failed["to"]), (&json!("recipient"), &json!(never)));
    assert!(failed["detail"].as_str().unwrap().contains("nobody of that name"), "{failed}");
    // An address that takes no mail is not tried again, and whoever writes to it is told.
    answer(&site, &reference, "Hello");
    assert_eq!(delivery(&site, &reference, 2)["reason"], "suppressed");
    assert_eq!(tries(&never), 1);
    let cookie = signed_in(&site, &add(&site, &unique("mira"), "admin", &[]));
    let page = get(format!("/desk/{}/requests/{reference}", site.id)).header("cookie", &cookie);
    let page = page.header("accept", "text/html").header("accept-language", "en").send();
    let shown = html::readable(page.text()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(shown.contains(&format!("Not delivered to {never}. This address takes no mail")), "{shown}");
    // A visitor's own view says nothing of it.
    assert!(!get(site.api(&format!("requests/{reference}"))).send().text().contains("delivery"));
}

#[test]
fn of_what_nobody_knows_whether_it_came_two_are_sent_at_most() {
    let (site, _) = site("t-mail-hangs");
    let to = address("hangs");
    let reference = asked(&site, &to, "en", "lamp");
    let mut at = jiff::Timestamp::now();
    eventually("it is given up", || {
        at += jiff::SignedDuration::from_hours(1);
        assert_status(&call(&site, "POST", "jobs").operator().now(&at.to_string()).send(), 200);
        is(&site, &reference, 1, "failed")
    });
    assert_eq!((came(&to).len(), &delivery(&site, &reference, 1)["reason"]), (2, &json!("unknown")));
}

#[test]
fn a_new_request_is_confirmed_and_told_to_its_team_and_a_form_fills_no_mailbox() {
    let (site, team) = site("t-mail-told");
    let (to, words) = (address("ana"), unique("My lamp is broken"));
    let reference = asked(&site, &to, "de", &words);
    eventually("the team is told", || came(&team).len() == 1);
    let told = &came(&team)[0];
    assert_eq!(told["subject"], format!("New request {reference} · Lämpchen & Co"));
    let text = told["text"].as_str().unwrap();
    assert!(
        text.contains(&words) && text.contains(&format!("{}/desk/{}/requests/{reference}", base(), site.id)),
        "{text}"
    );
    assert_eq!(told["headers"]["auto-submitted"], "auto-generated");
    eventually("it is confirmed", || came(&to).len() == 1);
    let confirmed = &came(&to)[0];
    let text = confirmed["text"].as_str().unwrap();
    assert!(text.contains(&reference) && text.contains("Ihre Nachricht ist angekommen"), "{text}");
    // Anybody may name any address: what they typed goes nowhere, and not again and again.
    assert!(!confirmed["raw"].as_str().unwrap().contains(&words));
    for _ in 0..4 {
        asked(&site, &to, "de", &words);
    }
    eventually("the team is told of all", || came(&team).len() == 5);
    eventually("three are confirmed", || came(&to).len() == 3);
}

#[test]
fn what_a_visitor_has_seen_live_is_not_mailed_and_nothing_is_lost() {
    let (site, _) = site("t-mail-live");
    let to = address("live");
    let ask = |to: &str| {
        let asked = post(site.api("requests")).country("DE").json(&json!({ "message": "lamp", "email": to })).send();
        assert_status(&asked, 201);
        let field = |name: &str| asked.json()[name].as_str().unwrap().to_owned();
        (field("reference"), field("token"))
    };
    let (reference, token) = ask(&to);
    let mut socket = connect(&site.api(&format!("requests/{reference}/live?locale=en")), &[]).unwrap();
    socket.say(&json!({ "type": "hello", "token": token, "after": 1 }));
    socket.frame_of("messages");
    answer(&site, &reference, "Seen at once.");
    socket.frame_of("messages");
    assert!(is(&site, &reference, 2, "queued"), "it is kept until it was seen");
    socket.say(&json!({ "type": "read", "seq": 2 }));
    answer(&site, &reference, "Not seen any more.");
    socket.frame_of("messages");
    drop(socket);
    let run = |minutes: i64| {
        let at = jiff::Timestamp::now() + jiff::SignedDuration::from_mins(minutes);
        assert_status(&call(&site, "POST", "jobs").operator().now(&at.to_string()).send(), 200);
    };
    run(1);
    assert_eq!(delivery(&site, &reference, 3)["state"], "queued", "there is time to see it");
    run(3);
    eventually("what was not seen is mailed", || is(&site, &reference, 3, "sent"));
    assert_eq!(delivery(&site, &reference, 2), Value::Null);
    let texts: Vec<String> = came(&to).iter().map(|mail| mail["text"].as_str().unwrap().to_owned()).collect();
    assert!(texts.iter().any(|text| text.contains("Not seen any more.")), "{texts:?}");
    assert!(texts.iter().all(|text| !text.contains("Seen at once.")), "{texts:?}");
    // Where nobody listens it is mailed at once.
    answer(&site, &reference, "And later.");
    eventually("it came", || is(&site, &reference, 4, "sent"));
}

#[test]
fn who_is_erased_has_no_mail_left() {
    let (site, _) = site("t-mail-erased");
    let to = address("busy-erased");
    let reference = asked(&site, &to, "en", "lamp");
    answer(&site, &reference, "Hello");
    eventually("both were refused for now", || tries(&to) == 2);
    let erased = call(&site, "POST", "customers/erase").operator().json(&json!({ "email": to })).send();
    assert_status(&erased, 200);
    let later = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(30);
    assert_status(&call(&site, "POST", "jobs").operator().now(&later.to_string()).send(), 200);
    assert_eq!((tries(&to), came(&to).len()), (2, 0));
}
