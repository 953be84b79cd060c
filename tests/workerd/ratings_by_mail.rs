//! How it was, asked by mail: a link that rates one resolution and opens nothing, good without scripts, and spent by nobody
//! who only looks at it.

use nearhand_shared::content::site::Survey;
use nearhand_shared::rating::Question;
use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, ask, get, post};
use crate::html;
use crate::mail::{address, came, site};
use crate::sites::{Small, eventually};
use crate::talk::whole;

/// A site that asks, by mail as well.
fn asking(name: &str) -> Small {
    let (mut site, _) = site(name);
    site.manifest.site.survey =
        Some(Survey { after_resolved: vec![Question::Csat, Question::Ces], ..Survey::default() });
    site.publish();
    site
}

fn request(site: &Small, email: &str, locale: &str) -> (String, String) {
    let body = json!({ "message": "The lamp hums.", "email": email, "locale": locale });
    let answer = post(site.api("requests")).country("DE").json(&body).send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

fn change(site: &Small, method: &str, path: &str, body: &Value) {
    let call = ask(method, site.api(&format!("desk/requests/{path}"))).operator().json(body);
    assert!(call.send().status < 300, "{path}");
}

fn resolve(site: &Small, reference: &str) {
    change(site, "POST", &format!("{reference}/messages"), &json!({ "message": "Done.", "status": "resolved" }));
}

fn questions(to: &str) -> Vec<Value> {
    came(to).into_iter().filter(|mail| mail["text"].as_str().unwrap().contains("/rate/")).collect()
}

/// The path of the link in a mail.
fn link(mail: &Value) -> String {
    let text = mail["text"].as_str().unwrap();
    let link = text.lines().find(|line| line.contains("/rate/")).unwrap().trim();
    link.split_once("/w/").map(|(_, rest)| format!("/w/{rest}")).unwrap()
}

fn ratings(site: &Small, reference: &str) -> Vec<Value> {
    whole(site, reference)["ratings"].as_array().unwrap().clone()
}

fn form(page: &Answer, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    page.text().split_once(&field).unwrap().1.split('"').next().unwrap().to_owned()
}

#[test]
fn a_link_in_a_mail_rates_in_the_visitors_language() {
    let site = asking("t-mail-rate");
    for (locale, dir, word) in [
        ("de", "ltr", "Wie war unsere Hilfe?"),
        ("ar", "rtl", "كيف كانت مساعدتنا؟"),
        ("ja", "ltr", "サポートはいかがでしたか？"),
    ] {
        let to = address(locale);
        let (reference, code) = request(&site, &to, locale);
        resolve(&site, &reference);
        eventually("the question came", || questions(&to).len() == 1);
        let mail = questions(&to).remove(0);
        assert_eq!(
            (&mail["headers"]["content-language"], &mail["headers"]["auto-submitted"]),
            (&json!(locale), &json!("auto-generated"))
        );
        assert!(mail["text"].as_str().unwrap().contains(word), "{}", mail["text"]);
        assert!(!mail["raw"].as_str().unwrap().contains(&code), "the code is in no mail");
        let link = link(&mail);
        // A program of mail looks, and looks again.
        assert_status(&ask("HEAD", &link).send(), 200);
        let page = get(&link).send();
        assert_status(&page, 200);
        let text = html::unescape(page.text());
        assert!(text.contains(&format!("<html lang=\"{locale}\" dir=\"{dir}\">")) && text.contains(word), "{text}");
        assert!(!text.contains("The lamp hums.") && !text.contains("<script") && !text.contains(&code), "{text}");
        assert_eq!(
            (page.header("cache-control"), page.header("referrer-policy")),
            ("private, no-store", "same-origin")
        );
        assert!(ratings(&site, &reference).is_empty(), "to look changes nothing");
        let key = form(&page, "key");
        let wrong = post(&link).form(&[("key", &key), ("csat", "9"), ("comment", "So <b>")]).send();
        assert_status(&wrong, 422);
        assert!(wrong.text().contains("So &lt;b>"), "what was typed is there: {}", wrong.text());
        let kept = post(&link).form(&[("key", &key), ("csat", "4"), ("ces", ""), ("comment", "So <b>")]).send();
        assert_status(&kept, 201);
        let told = ratings(&site, &reference);
        assert_eq!((told.len(), &told[0]["csat"], &told[0]["comment"]), (1, &json!(4), &json!("So <b>")));
    }
}

#[test]
fn nobody_is_asked_by_mail_too_often_nor_of_what_is_open_again() {
    let site = asking("t-mail-rate-rest");
    let to = address("rest");
    let (first, _) = request(&site, &to, "en");
    resolve(&site, &first);
    eventually("the question came", || questions(&to).len() == 1);
    let link = link(&questions(&to)[0]);
    // Resolved again, and another request of theirs: within the days of rest neither asks again.
    change(&site, "PATCH", &first, &json!({ "status": "open" }));
    assert_status(&get(&link).send(), 409);
    assert_status(&post(&link).form(&[("csat", "5")]).send(), 409);
    change(&site, "PATCH", &first, &json!({ "status": "resolved" }));
    assert_status(&get(&link).send(), 409);
    let (second, code) = request(&site, &to, "en");
    resolve(&site, &second);
    let mail = || whole(&site, &second)["thread"][1]["delivery"]["state"].clone();
    eventually("its answer came", || mail() == "sent");
    assert_eq!(questions(&to).len(), 1);
    // The seal is ours, and for this alone.
    let (path, query) = link.split_once('?').unwrap();
    for wrong in [format!("{}u?{query}", &path[..path.len() - 1]), link.replace("/rate/", "/rate/x")] {
        assert_status(&get(&wrong).send(), 404);
    }
    let token = path.rsplit('/').next().unwrap();
    assert_status(&get(site.api(&format!("requests/{first}"))).bearer(token).send(), 404);
    assert_status(&get(site.api(&format!("requests/{second}"))).bearer(&code).send(), 200);
    // Who has left no address is asked below the conversation alone.
    let (nobody, _) = request(&site, "", "en");
    resolve(&site, &nobody);
    assert_eq!(whole(&site, &nobody)["status"], "resolved");
}

#[test]
fn what_was_erased_is_said_to_be_gone() {
    let site = asking("t-mail-rate-gone");
    let to = address("gone");
    let (reference, code) = request(&site, &to, "en");
    resolve(&site, &reference);
    eventually("the question came", || questions(&to).len() == 1);
    let link = link(&questions(&to)[0]);
    assert_status(&get(&link).send(), 200);
    assert_status(&ask("DELETE", site.api(&format!("requests/{reference}"))).bearer(&code).send(), 200);
    assert_status(&get(&link).send(), 410);
    assert_status(&post(&link).form(&[("csat", "5")]).send(), 410);
}
