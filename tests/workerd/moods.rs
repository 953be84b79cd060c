//! Who is upset is seen by the business, answered before others, and never told so.

use nearhand_shared::content::ForDesk;
use nearhand_shared::locale::Locale;
use nearhand_shared::mood::{Class, Kit, Own};
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, signed_in};
use crate::talk::{LATER, NOW, answer, asked, desk, opened, references, say, to_desk, whole};

const UPSET: &str = "This is disgraceful. For the third time nobody has replied, and I want my money back!";
const CALM: &str = "Hello, is the small lamp available in green? Thank you!";

/// A site that has the words of its languages, and some of its own.
fn listening(name: &str) -> Small {
    let own = Own { add: vec![(Class::Leaving, "back to Huber".to_owned())], remove: vec!["killer lamp".to_owned()] };
    let kits = ["en", "de", "ja"].map(|tag| Kit::of(&Locale::parse(tag).unwrap()).unwrap());
    let desk = ForDesk {
        moods: kits.into_iter().map(|(language, kit)| (language.to_owned(), kit)).collect(),
        complaints: [("en".to_owned(), own)].into(),
        ..ForDesk::default()
    };
    let (part, bytes) = desk.part().unwrap();
    let mut site = Small::new(&unique(name), "First");
    assert_status(&site.send(&part.name, &bytes), 200);
    site.manifest.desk = Some(part);
    site.publish();
    site
}

fn upset(site: &Small) -> Vec<String> {
    references(&desk(site, "requests").query("view", "upset").send())
}

fn row(site: &Small, reference: &str) -> Value {
    let list = desk(site, "requests").send().json();
    let rows = list["requests"].as_array().unwrap();
    rows.iter().find(|row| row["reference"] == reference).unwrap().clone()
}

fn words(row: &Value) -> Vec<&str> {
    row["mood_words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect()
}

#[test]
fn who_is_upset_comes_first_until_somebody_says_that_it_is_wrong() {
    let site = listening("t-mood");
    let angry = asked(&site, &json!({ "message": UPSET, "locale": "en" }));
    let calm = asked(&site, &json!({ "message": CALM, "locale": "en" }));
    assert_eq!(upset(&site), [angry.0.as_str()]);
    let seen = row(&site, &angry.0);
    assert_eq!((&seen["mood"], &seen["priority"]), (&json!("upset"), &json!("high")));
    assert!(words(&seen).iter().any(|word| word.contains("disgraceful")), "{seen}");
    let other = row(&site, &calm.0);
    assert_eq!((&other["mood"], &other["priority"], words(&other).len()), (&json!(null), &json!("normal"), 0));
    let events = whole(&site, &angry.0)["events"].clone();
    let told: Vec<(&str, &str, &str)> = events
        .as_array()
        .unwrap()
        .iter()
        .map(|event| ["kind", "to", "by"].map(|name| event[name].as_str().unwrap()).into())
        .collect();
    assert_eq!(told, [("mood", "upset", "system"), ("priority", "high", "system")]);

    let body = json!({ "mood": "wrong" });
    let changed = to_desk(&site, "PATCH", &format!("requests/{}", angry.0), &body).send();
    assert_status(&changed, 200);
    let changed = changed.json();
    // What it presses is for people to lower.
    assert_eq!((&changed["mood"], &changed["priority"]), (&json!(null), &json!("high")));
    let last = changed["events"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["kind"], &last["to"], &last["by"]), (&json!("mood"), &json!("wrong"), &json!("operator")));
    assert!(upset(&site).is_empty());
    for wrong in ["upset", "calm", ""] {
        let refused = to_desk(&site, "PATCH", &format!("requests/{}", calm.0), &json!({ "mood": wrong })).send();
        assert_problem(&refused, 422, "invalid");
    }
    // Who is upset once more is so once more.
    assert_status(&say(&site, &angry, UPSET).now(LATER).send(), 201);
    assert_eq!(upset(&site), [angry.0.as_str()]);
}

#[test]
fn a_later_message_is_judged_in_the_language_of_the_conversation() {
    let site = listening("t-mood-later");
    let visitor = asked(&site, &json!({ "message": "Wo ist meine Lampe?", "locale": "de" }));
    assert!(upset(&site).is_empty());
    // A program says nothing of the language.
    let message = "Das ist eine Unverschämtheit. Ich schreibe zum dritten Mal und schalte jetzt meinen Anwalt ein!";
    assert_status(&say(&site, &visitor, message).now(LATER).send(), 201);
    assert_eq!(upset(&site), [visitor.0.as_str()]);
    // Calm words take nothing back while nothing is resolved; then they do.
    assert_status(&say(&site, &visitor, "Danke.").now(LATER).send(), 201);
    assert_eq!(upset(&site), [visitor.0.as_str()]);
    assert_status(&answer(&site, &visitor.0, &json!({ "message": "Erledigt.", "status": "resolved" })), 201);
    assert!(upset(&site).is_empty());
    assert_status(&say(&site, &visitor, "Vielen Dank!").now(LATER).send(), 201);
    assert!(upset(&site).is_empty());
    // A priority that somebody has chosen is never lowered.
    let urgent = asked(&site, &json!({ "message": "Hallo", "locale": "de" }));
    let path = format!("requests/{}", urgent.0);
    assert_status(&to_desk(&site, "PATCH", &path, &json!({ "priority": "urgent" })).send(), 200);
    assert_status(&say(&site, &urgent, message).now(LATER).send(), 201);
    assert_eq!(row(&site, &urgent.0)["priority"], "urgent");
}

#[test]
fn a_shops_own_words_count() {
    let site = listening("t-mood-own");
    let leaving = asked(&site, &json!({ "message": "I go back to Huber.", "locale": "en" }));
    asked(&site, &json!({ "message": "Is the killer lamp in stock?", "locale": "en" }));
    assert_eq!(upset(&site), [leaving.0.as_str()]);
    assert!(words(&row(&site, &leaving.0)).contains(&"back to Huber"));
}

#[test]
fn without_words_in_the_content_all_is_stored() {
    let site = Small::published("t-mood-none");
    asked(&site, &json!({ "message": UPSET, "locale": "en" }));
    assert!(upset(&site).is_empty());
}

#[test]
fn no_visitor_sees_any_of_it() {
    let site = listening("t-unseen");
    let stored = post(site.api("requests")).now(NOW).json(&json!({ "message": UPSET, "locale": "en" })).send();
    assert_status(&stored, 201);
    let text = |name: &str| stored.json()[name].as_str().unwrap().to_owned();
    let visitor = (text("reference"), text("token"));
    let said = say(&site, &visitor, UPSET).now(NOW).send();
    let view = opened(&site, &visitor).to_string();
    let (reference, token) = &visitor;
    let asks = [
        get(site.api(&format!("requests/{reference}/messages"))).bearer(token).send(),
        get(site.api(&format!("requests/{reference}/export"))).bearer(token).send(),
        get(format!("/w/{}/requests/{reference}", site.id)).bearer(token).header("accept", "text/html").send(),
    ];
    assert_eq!(upset(&site), [reference.as_str()], "the business sees it");
    for answer in asks.iter().chain([&stored, &said]) {
        assert!(answer.status < 300, "{}", answer.text());
    }
    for shown in asks.iter().chain([&stored, &said]).map(|answer| answer.text().to_owned()).chain([view]) {
        for word in ["mood", "upset", "\"high\"", "mood_words"] {
            assert!(!shown.contains(word), "{word}: {shown}");
        }
    }
}

#[test]
fn an_agent_reads_the_words_and_corrects_them_by_a_form() {
    let site = listening("t-mood-desk");
    let team = site.manifest.site.teams[0].id.to_string();
    let cookie = signed_in(&site, &add(&site, "Ana", "agent", &[&team]));
    let visitor = asked(&site, &json!({ "message": UPSET, "locale": "en" }));
    let page = |path: &str| {
        let ask = get(format!("/desk/{}/{path}", site.id)).header("cookie", &cookie).header("accept", "text/html");
        let answer = ask.header("accept-language", "en").send();
        assert_status(&answer, 200);
        answer.text().to_owned()
    };
    let inbox = page("?view=upset");
    assert!(inbox.contains(&visitor.0) && inbox.contains("Upset"), "{inbox}");
    let path = format!("requests/{}", visitor.0);
    let conversation = page(&path);
    assert!(conversation.contains("disgraceful</q>") && conversation.contains("Not upset"), "{conversation}");
    let form = [("do", "change"), ("mood", "wrong")];
    let ask = post(format!("/desk/{}/{path}", site.id)).header("cookie", &cookie).header("origin", &base());
    assert_status(&ask.header("accept", "text/html").form(&form).send(), 303);
    assert!(!page("?view=upset").contains(&visitor.0));
    let after = page(&path);
    assert!(!after.contains("disgraceful</q>") && after.contains("noted that the customer is not upset"), "{after}");
}
