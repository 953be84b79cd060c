//! Drafts and presence: what is typed is each agent's own, is nobody else's, and goes with the conversation.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, ask, base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, signed_in};

fn path(site: &Small, reference: &str) -> String {
    format!("/desk/{}/requests/{reference}", site.id)
}

/// What the browser's part of the desk sends, at an instant.
fn tell(site: &Small, cookie: &str, reference: &str, form: &[(&str, &str)]) -> Answer {
    let ask = post(path(site, reference)).header("cookie", cookie).header("origin", &base());
    ask.header("accept", "application/json").header("accept-language", "en").form(form).send()
}

/// The model of a conversation's page.
fn model(site: &Small, cookie: &str, reference: &str) -> Value {
    let ask = get(path(site, reference)).header("cookie", cookie).header("accept", "application/json");
    let answer = ask.header("accept-language", "en").send();
    assert_status(&answer, 200);
    assert!(answer.header("cache-control").contains("no-store"));
    answer.json()["page"]["conversation"].clone()
}

fn asked(site: &Small, message: &str) -> (String, String) {
    let answer = post(site.api("requests")).json(&json!({ "message": message })).send();
    assert_status(&answer, 201);
    let text = |name: &str| answer.json()[name].as_str().unwrap().to_owned();
    (text("reference"), text("token"))
}

fn typed(conversation: &Value) -> (&str, &str) {
    let draft = &conversation["draft"];
    (draft["message"].as_str().unwrap(), draft["note"].as_str().unwrap())
}

#[test]
fn a_draft_is_its_writers_until_it_is_sent() {
    let site = Small::published("t-drafts");
    let team = site.manifest.site.teams[0].id.as_str();
    let [ana, ben] = ["Ana", "Ben"].map(|name| signed_in(&site, &add(&site, name, "lead", &[team])));
    let (reference, token) = asked(&site, "Where is it?");
    let secret = unique("not said yet");
    let look = [("do", "look"), ("writing", "1"), ("message", &*secret), ("note", "a remark")];
    assert_status(&tell(&site, &ana, &reference, &look), 200);
    assert_eq!(typed(&model(&site, &ana, &reference)), (&*secret, "a remark"));
    assert_eq!(typed(&model(&site, &ben, &reference)), ("", ""));
    // A beat alone takes nothing away, and one part leaves the other.
    assert_status(&tell(&site, &ana, &reference, &[("do", "look"), ("writing", "")]), 200);
    assert_status(&tell(&site, &ana, &reference, &[("do", "look"), ("note", "another remark")]), 200);
    assert_eq!(typed(&model(&site, &ana, &reference)), (&*secret, "another remark"));
    // Nobody else is told it: not the visitor, no program, no export.
    let asks = [
        get(site.api(&format!("requests/{reference}"))).bearer(&token).send(),
        get(site.api(&format!("requests/{reference}/export"))).bearer(&token).send(),
        get(site.api(&format!("desk/requests/{reference}"))).operator().send(),
    ];
    for answer in asks {
        assert_status(&answer, 200);
        assert!(!answer.text().contains(&secret) && !answer.text().contains("remark"));
    }
    let answer = [("do", "answer"), ("after_seq", "1"), ("key", "a1"), ("message", &*secret), ("status", "pending")];
    let sent = tell(&site, &ana, &reference, &answer);
    assert_status(&sent, 200);
    assert_eq!(sent.json()["page"]["conversation"]["entries"].as_array().unwrap().len(), 3);
    assert_eq!(typed(&model(&site, &ana, &reference)), ("", "another remark"));
}

#[test]
fn without_scripts_a_draft_is_kept_by_a_button() {
    let site = Small::published("t-drafts-form");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let (reference, _) = asked(&site, "Where is it?");
    let form = [("do", "answer"), ("after_seq", "1"), ("key", "k"), ("message", "half a"), ("keep", "1")];
    let ask = post(path(&site, &reference)).header("cookie", &cookie).header("origin", &base());
    let kept = ask.header("accept", "text/html").form(&form).send();
    assert_status(&kept, 303);
    let page = get(path(&site, &reference)).header("cookie", &cookie).header("accept", "text/html").send();
    assert!(page.text().contains(">half a</textarea>"));
}

#[test]
fn who_looks_and_who_writes_is_told_while_they_do() {
    let site = Small::published("t-presence");
    let team = site.manifest.site.teams[0].id.as_str();
    let [ana, ben] = ["Ana", "Ben"].map(|name| signed_in(&site, &add(&site, name, "agent", &[team])));
    let (reference, _) = asked(&site, "Where is it?");
    let at = |cookie: &str, now: &str, writing: &str| {
        let ask = post(path(&site, &reference)).header("cookie", cookie).header("origin", &base());
        let ask = ask.header("accept", "application/json").header("accept-language", "en").now(now);
        let told = ask.form(&[("do", "look"), ("writing", writing)]).send();
        assert_status(&told, 200);
        told.json()["presence"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(at(&ana, "2026-12-01T10:00:00Z", ""), "");
    assert_eq!(at(&ben, "2026-12-01T10:00:05Z", "1"), "Also looking: Ana");
    assert_eq!(at(&ana, "2026-12-01T10:00:10Z", ""), "Writing here: Ben");
    // A lease ends by itself.
    assert_eq!(at(&ana, "2026-12-01T10:00:40Z", ""), "");
}

#[test]
fn a_draft_goes_with_its_conversation() {
    let site = Small::published("t-drafts-end");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let (first, token) = asked(&site, "One.");
    let (second, _) = asked(&site, "Two.");
    assert_status(&tell(&site, &cookie, &second, &[("do", "look"), ("message", "of the second")]), 200);
    let merge = post(site.api(&format!("desk/requests/{second}/merge"))).operator().json(&json!({ "into": first }));
    assert_status(&merge.send(), 200);
    assert_eq!(typed(&model(&site, &cookie, &first)).0, "of the second");
    assert_eq!(typed(&model(&site, &cookie, &second)).0, "of the second");
    let erased = ask("DELETE", site.api(&format!("requests/{first}"))).bearer(&token).send();
    assert_status(&erased, 200);
    assert_eq!(tell(&site, &cookie, &first, &[("do", "look"), ("message", "late")]).status, 404);
}

#[test]
fn a_forged_look_keeps_nothing() {
    let site = Small::published("t-drafts-forged");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let (reference, _) = asked(&site, "One.");
    let forged = post(path(&site, &reference)).header("cookie", &cookie).header("origin", "https://evil.example");
    let forged = forged.header("accept", "application/json").form(&[("do", "look"), ("message", "mine")]).send();
    assert_status(&forged, 403);
    assert_eq!(typed(&model(&site, &cookie, &reference)), ("", ""));
}
