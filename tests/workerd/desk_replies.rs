//! Canned replies and culture notes: part of the content, read by the desk alone, and never sent half filled.

use nearhand_shared::content::ForDesk;
use nearhand_shared::content::part::{Kind, PartName};
use nearhand_shared::culture::{Country, notes};
use nearhand_shared::id::Slug;
use nearhand_shared::locale::Locale;
use nearhand_shared::reply::{Reply, ReplyText};
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Answer, base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, signed_in};

/// A small site with the desk's part, not published yet.
fn with_replies(name: &str) -> (Small, Vec<u8>) {
    let text = |tag: &str, title: &str, body: &str| ReplyText {
        locale: Locale::parse(tag).unwrap(),
        title: title.to_owned(),
        body: body.to_owned(),
    };
    let texts = vec![
        text("en", "On its way", "Hello { $name }, { $order } is on its way. { $agent }, { $reference }"),
        text("de", "Unterwegs", "Guten Tag { $name }, { $order } ist unterwegs. { $agent }, { $reference }"),
    ];
    let japan = Country {
        zones: vec!["Asia/Tokyo".to_owned()],
        weekend: Vec::new(),
        holidays: vec![jiff::civil::date(2026, 11, 23)],
    };
    let desk = ForDesk {
        replies: vec![Reply { id: Slug::parse("on-its-way").unwrap(), texts }],
        cultures: notes::all().0,
        own: [("ja".to_owned(), vec!["Ask Mio.".to_owned()])].into(),
        countries: [("JP".to_owned(), japan)].into(),
        ..ForDesk::default()
    };
    let (name_of_part, bytes) = desk.part().unwrap();
    let mut site = Small::new(&unique(name), "First");
    site.manifest.desk = Some(name_of_part);
    (site, bytes)
}

fn published(name: &str) -> Small {
    let (site, bytes) = with_replies(name);
    let part = site.manifest.desk.as_ref().unwrap().name.clone();
    assert_status(&site.send(&part, &bytes), 200);
    site.publish();
    site
}

fn path(site: &Small, reference: &str) -> String {
    format!("/desk/{}/requests/{reference}", site.id)
}

fn asked(site: &Small, fields: Value) -> String {
    let answer = post(site.api("requests")).now("2026-11-22T10:00:00Z").json(&fields).send();
    assert_status(&answer, 201);
    answer.json()["reference"].as_str().unwrap().to_owned()
}

fn model(site: &Small, cookie: &str, reference: &str, query: &[(&str, &str)]) -> Value {
    let mut ask = get(path(site, reference)).header("cookie", cookie).header("accept", "application/json");
    for (name, value) in query {
        ask = ask.query(name, value);
    }
    let answer = ask.header("accept-language", "en").now("2026-11-22T10:00:00Z").send();
    assert_status(&answer, 200);
    answer.json()["page"]["conversation"].clone()
}

fn send(site: &Small, cookie: &str, reference: &str, accept: &str, form: &[(&str, &str)]) -> Answer {
    let ask = post(path(site, reference)).header("cookie", cookie).header("origin", &base());
    ask.header("accept", accept).header("accept-language", "en").form(form).send()
}

#[test]
fn a_reply_is_in_the_page_filled_and_in_both_languages() {
    let site = published("t-replies");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let german = json!({ "message": "Wo ist sie?", "name": "Nadia Kaya", "locale": "de", "zone": "Europe/Berlin" });
    let reference = asked(&site, german);
    let conversation = model(&site, &cookie, &reference, &[]);
    let reply = &conversation["replies"][0];
    let sent = format!("Guten Tag Nadia Kaya, {{ $order }} ist unterwegs. Ana, {reference}");
    assert_eq!((reply["title"].as_str(), reply["note"].as_str()), (Some("On its way"), Some("")));
    assert_eq!((reply["words"]["text"].as_str(), reply["words"]["lang"].as_str()), (Some(&*sent), Some("de")));
    assert!(reply["own"]["text"].as_str().unwrap().starts_with("Hello Nadia Kaya"));
    assert_eq!(conversation["manner"]["greeting"]["text"], "Guten Tag Nadia Kaya,");
    // A page that is open already is not told them again.
    let again = model(&site, &cookie, &reference, &[("after_seq", "1"), ("after_note", "0")]);
    assert_eq!(again["replies"], json!([]));
    assert_eq!(again["manner"], conversation["manner"]);
    // No visitor's page has any of it.
    for page in [site.api("home"), format!("/w/{}/", site.id), format!("/help/{}/en/", site.id)] {
        let answer = get(page).send();
        assert_status(&answer, 200);
        assert!(!answer.text().contains("on its way") && !answer.text().contains("Unterwegs"));
    }
}

#[test]
fn a_missing_language_is_said_and_so_is_a_holiday() {
    let site = published("t-replies-ja");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let reference =
        asked(&site, json!({ "message": "まだですか。", "name": "佐藤 花子", "locale": "ja", "zone": "Asia/Tokyo" }));
    let conversation = model(&site, &cookie, &reference, &[]);
    let reply = &conversation["replies"][0];
    assert_eq!(reply["words"]["lang"], "en");
    assert!(reply["note"].as_str().unwrap().contains("not written in theirs"), "{reply}");
    assert_eq!(conversation["manner"]["greeting"]["text"], "佐藤 花子様");
    assert_eq!(conversation["manner"]["own"], json!(["Ask Mio."]));
    let days: Vec<String> =
        conversation["days"].as_array().unwrap().iter().map(|day| plain(day.as_str().unwrap())).collect();
    // A Sunday evening in Tokyo, and Labour Thanksgiving Day after it.
    assert_eq!(days, ["Weekend there today (JP)", "Public holiday there tomorrow (JP)"]);
}

#[test]
fn what_is_not_filled_is_not_sent_and_nothing_is_lost() {
    let site = published("t-replies-unfilled");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let reference = asked(&site, json!({ "message": "Where is it?", "name": "Ann" }));
    let text = "Hello Ann, { $order } comes on {$day}.\n\nAna";
    let form =
        |message| [("do", "answer"), ("after_seq", "1"), ("key", "k1"), ("message", message), ("status", "resolved")];
    let refused = send(&site, &cookie, &reference, "application/json", &form(text));
    assert_status(&refused, 422);
    let draft = &refused.json()["page"]["conversation"]["draft"];
    assert_eq!((draft["message"].as_str(), draft["errors"][0][0].as_str()), (Some(text), Some("message")));
    assert!(
        plain(draft["errors"][0][1].as_str().unwrap()).starts_with("{ $order }, { $day } are still to be filled in.")
    );
    // Without scripts the text is in its field, and what is wrong beside it.
    let refused = send(&site, &cookie, &reference, "text/html", &form(text));
    assert_status(&refused, 422);
    let html = refused.text();
    assert!(
        html.contains(">Hello Ann, { $order } comes on {$day}.\n\nAna</textarea>")
            && html.contains("id=\"wrong-message\"")
    );
    let thread = || get(site.api(&format!("desk/requests/{reference}"))).operator().send().json();
    assert_eq!((thread()["seq"].as_u64(), thread()["status"].as_str()), (Some(1), Some("open")));
    // Filled, with the same key, it goes.
    let filled =
        send(&site, &cookie, &reference, "application/json", &form("Hello Ann, lamp 7 comes on Friday.\n\nAna"));
    assert_status(&filled, 200);
    assert_eq!(thread()["seq"], 2);
    // What a program writes is its own, and so is what only looks like one.
    let call = post(site.api(&format!("desk/requests/{reference}/messages"))).operator();
    assert_status(&call.json(&json!({ "message": "In Fluent it is { $order }." })).send(), 201);
    let braces = [("do", "answer"), ("after_seq", "3"), ("key", "k2"), ("message", "A set is {1, 2}, $5.")];
    assert_status(&send(&site, &cookie, &reference, "application/json", &braces), 200);
    assert_eq!(thread()["seq"], 4);
}

#[test]
fn without_scripts_a_reply_is_chosen_and_put_behind_what_is_typed() {
    let site = published("t-replies-form");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let reference = asked(&site, json!({ "message": "Where is it?", "name": "Ann", "locale": "en" }));
    let page = || {
        get(path(&site, &reference)).header("cookie", &cookie).header("accept", "text/html").send().text().to_owned()
    };
    assert!(page().contains("<option value=\"on-its-way\">On its way</option>"));
    let form = |reply| {
        [("do", "answer"), ("after_seq", "1"), ("key", "k"), ("message", "First:"), ("reply", reply), ("insert", "1")]
    };
    assert_status(&send(&site, &cookie, &reference, "text/html", &form("on-its-way")), 303);
    let expected = format!(">First:\n\nHello Ann, {{ $order }} is on its way. Ana, {reference}</textarea>");
    assert!(page().contains(&expected), "{}", page());
    // None, or one that is there no more, leaves what is typed.
    for reply in ["", "gone"] {
        assert_status(&send(&site, &cookie, &reference, "text/html", &form(reply)), 303);
        assert!(page().contains(">First:</textarea>"));
    }
    let thread = get(site.api(&format!("desk/requests/{reference}"))).operator().send().json();
    assert_eq!(thread["seq"], 1, "nothing was sent");
}

#[test]
fn content_without_replies_is_read_and_a_part_that_is_missing_is_refused() {
    let site = Small::published("t-replies-none");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let reference = asked(&site, json!({ "message": "Where is it?", "name": "Ann" }));
    let conversation = model(&site, &cookie, &reference, &[]);
    assert_eq!((&conversation["replies"], &conversation["manner"]), (&json!([]), &Value::Null));
    let (mut site, bytes) = with_replies("t-replies-missing");
    site.upload();
    assert_problem(&site.switch(), 422, "content");
    let part = site.manifest.desk.clone().unwrap();
    assert_problem(&site.send(&part.name, &bytes[..bytes.len() - 1]), 422, "content");
    site.manifest.desk = Some(PartName { name: "../x".to_owned(), bytes: 1 });
    assert_problem(&site.switch(), 422, "content");
    site.manifest.desk = Some(PartName { bytes: u32::try_from(Kind::Desk.max_bytes()).unwrap() + 1, ..part.clone() });
    assert_problem(&site.switch(), 422, "content");
    site.manifest.desk = Some(part.clone());
    assert_status(&site.send(&part.name, &bytes), 200);
    assert_status(&site.switch(), 200);
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
