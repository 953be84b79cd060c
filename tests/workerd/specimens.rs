//! Each mail that a site sends, to be looked at; and one of them, sent to try.

use std::collections::BTreeMap;

use nearhand_shared::content::file;
use nearhand_shared::content::name_of;
use nearhand_shared::content::site::{Picture, Survey};
use nearhand_shared::rating::Question;
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{base, get};
use crate::mail::{address, came, reply_of, site};
use crate::sites::Small;
use crate::staff::{add, call, signed_in};

/// A picture above its mails; gives the name that it is stored under.
fn with_logo(site: &mut Small) -> String {
    let stored = file::stored(b"\x89PNG\r\n\x1a\n and so on");
    let name = name_of(&stored);
    let picture =
        Picture { name: name.clone(), ending: "png".to_owned(), width: 40, height: 40, is_name: true, is_clear: false };
    site.manifest.site.mail.as_mut().unwrap().logo = Some(picture);
    // What mails show has to be there first.
    let refused = site.switch();
    assert_status(&refused, 422);
    assert!(refused.json()["detail"].as_str().unwrap().contains("1 parts are not there yet"), "{}", refused.json());
    assert_status(&site.send(&name, &stored), 200);
    site.publish();
    name
}

fn shown(site: &Small, locale: &str) -> BTreeMap<String, Value> {
    let answer = call(site, "GET", "mails").query("locale", locale).query("name", "ليلى حداد").operator().send();
    assert_status(&answer, 200);
    let answer = answer.json();
    assert_eq!(answer["locales"].as_array().unwrap().len(), site.manifest.locales.len());
    let mails = answer["mails"].as_array().unwrap().clone();
    mails.into_iter().map(|mail| (mail["kind"].as_str().unwrap().to_owned(), mail)).collect()
}

#[test]
fn each_mail_of_a_site_is_shown_in_each_of_its_languages_with_its_logo() {
    let (mut site, _) = site("t-specimens");
    let kinds = |site: &Small| shown(site, "ar").into_keys().collect::<Vec<_>>().join(" ");
    assert_eq!(kinds(&site), "answer assigned files mentioned notice promise received");
    let survey = Survey { after_resolved: vec![Question::Csat], ..Survey::default() };
    site.manifest.site.survey = Some(survey);
    let name = with_logo(&mut site);
    // At the visitors' own host, where the server has been told one.
    let path = file::path(&site.manifest.site.id, &name, "png");
    let src = [base(), format!("https://{}.help.test", site.id)].map(|origin| format!("src=\"{origin}{path}\""));
    for (locale, dir) in [("en", "ltr"), ("ar", "rtl"), ("th", "ltr")] {
        let mails = shown(&site, locale);
        assert!(mails.contains_key("rate"), "{locale}: {:?}", mails.keys());
        for (kind, mail) in &mails {
            let [html, text] = ["html", "text"].map(|part| mail[part].as_str().unwrap());
            assert!(
                src.iter().any(|src| html.contains(src)) && html.contains("alt=\"Lämpchen &amp; Co\""),
                "{kind} {locale}: {html}"
            );
            assert!(!text.is_empty() && !text.contains("/files/") || kind == "files", "{kind} {locale}: {text}");
            // Visitors' in their language, the team's in the site's, agents' in one of the desk's.
            if ["answer", "files", "received", "rate"].contains(&kind.as_str()) {
                assert!(html.contains(&format!("<html lang=\"{locale}\" dir=\"{dir}\">")), "{kind}: {html}");
            }
        }
        assert_eq!(mails["notice"]["language"], "en");
    }
    // As every mail program gets it: it does not change, and asks for nothing.
    let picture = get(file::path(&site.manifest.site.id, &name, "png")).send();
    assert_status(&picture, 200);
    assert_eq!(picture.header("content-type"), "image/png");
    assert!(picture.header("cache-control").contains("immutable") && picture.header("set-cookie").is_empty());
    let wrong = call(&site, "GET", "mails").query("locale", "fr").operator().send();
    assert_status(&wrong, 422);
    assert!(wrong.json()["errors"][0]["detail"].as_str().unwrap().contains("ar, th"), "{}", wrong.json());
}

#[test]
fn one_is_sent_by_the_way_that_all_take_and_what_came_of_it_is_told_and_in_the_log() {
    let (site, _) = site("t-specimen-sent");
    let try_it = |body: Value| call(&site, "POST", "mails").json(&body);
    let to = address("trying");
    let answer = try_it(json!({ "to": to, "kind": "received", "locale": "ar" })).operator().send();
    assert_status(&answer, 200);
    let told = answer.json();
    assert_eq!((&told["state"], &told["kind"], &told["locale"]), (&json!("sent"), &json!("received"), &json!("ar")));
    let mails = came(&to);
    assert_eq!(mails.len(), 1, "{mails:?}");
    let mail = &mails[0];
    assert_eq!(mail["subject"], told["subject"]);
    assert!(mail["html"].as_str().unwrap().contains("dir=\"rtl\""), "{mail}");
    // An answer to it is a request of its own.
    assert_eq!(mail["reply_to"], reply_of(&site));

    // What the server says against it.
    let refused = try_it(json!({ "to": address("never-specimen") })).operator().send();
    assert_status(&refused, 200);
    let told = refused.json();
    assert_eq!(
        (&told["state"], &told["reason"], &told["kind"]),
        (&json!("failed"), &json!("recipient"), &json!("answer"))
    );
    assert!(told["detail"].as_str().unwrap().contains("5.1.1"), "{told}");

    for (body, field) in [
        (json!({ "to": "nobody" }), "to"),
        (json!({ "to": to, "kind": "advert" }), "kind"),
        (json!({ "to": to, "kind": "rate" }), "kind"),
        (json!({ "to": to, "locale": "fr" }), "locale"),
        (json!({ "to": to, "langauge": "ar" }), "langauge"),
    ] {
        let answer = try_it(body).operator().send();
        assert_status(&answer, 422);
        assert_eq!(answer.json()["errors"][0]["field"], field, "{}", answer.json());
    }
    let log = call(&site, "GET", "audit").operator().send().json();
    let lines: Vec<String> = log["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| format!("{} {}", line["action"], line["subject"]))
        .collect();
    assert_eq!(lines.iter().filter(|line| line.contains("mail.tried")).count(), 2, "{lines:?}");
    assert!(
        lines.iter().any(|line| line == "\"mail.tried\" \"received ar\"") && !lines.concat().contains(&to),
        "{lines:?}"
    );
}

#[test]
fn only_who_manages_people_sends_one_and_not_without_end() {
    let (site, _) = site("t-specimen-who");
    let to = address("who");
    for (role, status) in [("agent", 403), ("lead", 403), ("admin", 200)] {
        let cookie = signed_in(&site, &add(&site, role, role, &[]));
        let session = |method: &str| call(&site, method, "mails").header("cookie", &cookie).header("origin", &base());
        assert_status(&session("GET").send(), status);
        assert_status(&session("POST").json(&json!({ "to": to })).send(), status);
    }
    assert_status(&call(&site, "POST", "mails").json(&json!({ "to": to })).send(), 401);
    let send = || call(&site, "POST", "mails").json(&json!({ "to": to })).operator().send().status;
    assert!((0..60).any(|_| send() == 429), "there is a limit");
    let silent = Small::published("t-specimen-none");
    let answer = call(&silent, "POST", "mails").json(&json!({ "to": to })).operator().send();
    assert_status(&answer, 422);
    assert!(answer.json()["errors"][0]["detail"].as_str().unwrap().contains("no [mail]"), "{}", answer.json());
}
