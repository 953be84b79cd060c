//! Consent: asked for by a box that is never ticked, with the version and the words that were read stored with what is
//! written; required where the site says so, in forms and calls alike.

use nearhand_shared::content::site::{Consent, consent_hash};
use nearhand_shared::content::{Parts, Source};
use serde_json::{Value, json};

use crate::assertions::{assert_status, text};
use crate::client::{Answer, base, get, post};
use crate::sites::{Small, source, unique};
use crate::talk::{LATER, NOW, whole};

const WORDS: &str = "I agree to the privacy notice.";
const VERSION: &str = "2026-11";

/// A site that asks for consent, with its words in English and German.
fn site(name: &str, required: bool) -> Small {
    let mut site = Small::new(&unique(name), "Consenting");
    let with = |tag: &str, words: &str| -> Parts {
        let own = source(tag, "Consenting");
        let texts = format!("{}\nconsent = {words}\nprivacy = https://small.example/privacy\n", own.texts);
        Source { texts, ..own }.parts().unwrap()
    };
    for (tag, words) in
        [("en", "I agree to the [privacy notice](privacy)."), ("de", "Ich bin [einverstanden](privacy).")]
    {
        let parts = with(tag, words);
        let at = site.manifest.locales.iter().position(|entry| entry.locale.to_string() == tag).unwrap();
        site.manifest.locales[at].pack = parts.pack.name.clone();
        site.manifest.locales[at].bytes = parts.pack.bytes;
        site.locales[at] = parts;
    }
    site.manifest.site.consent = Some(Consent { version: VERSION.to_owned(), required });
    site.publish();
    site
}

fn write(site: &Small, consent: &Value) -> Answer {
    let body = json!({ "message": "A lamp", "consent": consent, "locale": "en" });
    post(site.api("requests")).country("DE").locale("en").json(&body).send()
}

fn page(site: &Small) -> String {
    let page = get(format!("/w/{}/contact", site.id)).locale("en").now(NOW).header("accept", "text/html").send();
    assert_status(&page, 200);
    page.text().to_owned()
}

fn stored(site: &Small, answer: &Answer) -> (String, String) {
    assert_status(answer, 201);
    let record = whole(site, answer.json()["reference"].as_str().unwrap());
    let of = |name: &str| record[name].as_str().unwrap_or_default().to_owned();
    (of("consent"), of("consent_hash"))
}

#[test]
fn where_it_is_required_nothing_is_taken_without_it_and_what_was_read_is_stored() {
    let site = site("t-consent", true);
    for missing in [Value::Null, json!(""), json!(" ")] {
        let answer = write(&site, &missing);
        assert_status(&answer, 422);
        assert_eq!(answer.json()["errors"], json!([{ "field": "consent", "detail": text("en", "error-consent") }]));
        assert_eq!(answer.json()["text"], text("en", "error-consent"), "it is said above the form");
    }
    // What the site said before is another consent.
    for older in ["2025-01", &format!("{VERSION}:{}", consent_hash("Other words."))] {
        let answer = write(&site, &json!(older));
        assert_status(&answer, 422);
        assert_eq!(answer.json()["errors"][0]["detail"], text("en", "error-consent-new"), "{older}");
        // With the box as it is now, which can be ticked and is taken.
        let intro = answer.json()["intro"].as_str().unwrap().to_owned();
        assert!(intro.contains(&format!("value=\"{VERSION}:{}\"", consent_hash(WORDS))), "{intro}");
        assert!(intro.contains("aria-invalid=\"true\"") && intro.contains("id=\"consent-error\""), "{intro}");
    }
    let expected = (VERSION.to_owned(), consent_hash(WORDS));
    assert_eq!(stored(&site, &write(&site, &json!(VERSION))), expected);
    assert_eq!(stored(&site, &write(&site, &json!(format!("{VERSION}:{}", expected.1)))), expected);
    // With what else is wrong.
    let both = post(site.api("requests")).locale("en").json(&json!({ "message": "" })).send();
    assert_status(&both, 422);
    let fields: Vec<Value> = both.json()["errors"].as_array().unwrap().iter().map(|e| e["field"].clone()).collect();
    assert_eq!(fields, ["message", "consent"]);
    // What is wrong elsewhere leaves the box as it is.
    let elsewhere = post(site.api("requests")).locale("en").json(&json!({ "message": "", "consent": VERSION })).send();
    assert!(!elsewhere.json()["intro"].as_str().unwrap().contains("consent-error"), "{}", elsewhere.text());
    let call = post(site.api("callbacks"))
        .locale("en")
        .json(&json!({ "start": "2026-11-23T12:00:00Z", "phone": "+493023125012" }));
    let refused = call.send();
    assert_status(&refused, 422);
    assert_eq!(refused.json()["errors"][0]["field"], "consent");
}

#[test]
fn the_box_is_never_ticked_links_to_the_notice_and_works_without_scripts() {
    let site = site("t-consent-form", true);
    let shown = page(&site);
    let at = shown.find("name=\"consent\"").expect("there is a box");
    let tag = &shown[at..at + shown[at..].find('>').unwrap()];
    assert!(!tag.contains("checked"), "{tag}");
    assert!(shown.contains("<a href=\"https://small.example/privacy\""), "the notice is linked to");
    let value = format!("{VERSION}:{}", consent_hash(WORDS));
    assert!(tag.contains(&value), "{tag}");
    let key = shown.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let send = |consent: &[(&str, &str)]| {
        let fields = [("key", key.as_str()), ("message", "A lamp, by a form")];
        let fields: Vec<(&str, &str)> = fields.into_iter().chain(consent.iter().copied()).collect();
        let form = post(format!("/w/{}/contact", site.id)).locale("en").header("origin", &base());
        form.header("accept", "text/html").now(LATER).form(&fields).send()
    };
    let refused = send(&[]);
    assert_status(&refused, 422);
    assert!(refused.text().contains(&text("en", "error-consent")) && refused.text().contains("A lamp, by a form"));
    assert!(refused.text().contains("id=\"consent-error\""));
    assert_status(&send(&[("consent", &value)]), 201);
}

#[test]
fn where_it_is_asked_for_and_not_required_what_is_not_ticked_is_not_stored() {
    let site = site("t-consent-asked", false);
    assert_eq!(stored(&site, &write(&site, &Value::Null)), (String::new(), String::new()));
    assert_eq!(stored(&site, &write(&site, &json!(VERSION))), (VERSION.to_owned(), consent_hash(WORDS)));
    assert!(page(&site).contains("name=\"consent\""));
    let other = Small::published("t-consent-none");
    let refused = post(other.api("requests")).locale("en").json(&json!({ "message": "" })).send();
    assert!(refused.json()["intro"].is_null(), "{}", refused.text());
    assert!(!page(&other).contains("name=\"consent\""));
    assert_eq!(stored(&other, &write(&other, &json!("theirs"))), ("theirs".to_owned(), String::new()));
}
