//! The desk's pages, by links and forms alone: who is let in, what they read, what their forms do.

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::client::{Answer, Ask, base, get, post};
use crate::html;
use crate::sites::{Small, any_reference, source, unique};
use crate::staff::{add, signed_in};

/// An agent of the team that requests go to.
fn agent(site: &Small, name: &str, role: &str) -> String {
    add(site, name, role, &[site.manifest.site.teams[0].id.as_str()])
}

fn page(site: &Small, cookie: &str, path: &str) -> Ask {
    get(format!("/desk/{}/{path}", site.id))
        .header("cookie", cookie)
        .header("accept", "text/html")
        .header("accept-language", "en")
}

fn send(site: &Small, cookie: &str, reference: &str, form: &[(&str, &str)]) -> Answer {
    let path = format!("/desk/{}/requests/{reference}", site.id);
    let ask = post(path).header("cookie", cookie).header("origin", &base()).header("accept", "text/html");
    ask.header("accept-language", "en").form(form).send()
}

fn asked(site: &Small, message: &str) -> (String, String) {
    let body = json!({ "message": message, "name": "佐藤 H.", "email": "h.sato@mail.example", "zone": "Asia/Tokyo" });
    let answer = post(site.api("requests")).country("JP").json(&body).send();
    assert_status(&answer, 201);
    let text = |name: &str| answer.json()[name].as_str().unwrap().to_owned();
    (text("reference"), text("token"))
}

fn thread(site: &Small, (reference, token): &(String, String)) -> Value {
    let answer = get(site.api(&format!("requests/{reference}"))).bearer(token).send();
    assert_status(&answer, 200);
    answer.json()
}

fn whole(site: &Small, reference: &str) -> Value {
    get(site.api(&format!("desk/requests/{reference}"))).operator().send().json()
}

#[test]
fn an_agent_reads_and_answers_and_the_customer_reads_it() {
    let site = Small::published("t-desk-pages");
    let ana = agent(&site, "Ana", "agent");
    let cookie = signed_in(&site, &ana);
    let message = unique("Is the lamp <b>dimmable</b>?");
    let request = asked(&site, &message);

    let inbox = page(&site, &cookie, "").send();
    assert_status(&inbox, 200);
    for (name, value) in [("cache-control", "no-store"), ("cross-origin-opener-policy", "same-origin")] {
        assert!(inbox.header(name).contains(value), "{name}");
    }
    let policy = inbox.header("content-security-policy");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("require-trusted-types-for"), "{policy}");
    assert!(html::links(inbox.text()).contains(&format!("/desk/{}/requests/{}", site.id, request.0)));
    assert!(inbox.text().contains("&lt;b&gt;dimmable") && !inbox.text().contains("<b>dimmable"));

    let conversation = page(&site, &cookie, &format!("requests/{}", request.0)).send();
    assert_status(&conversation, 200);
    assert!(conversation.text().contains("佐藤 H.") && conversation.text().contains("h.sato@mail.example"));
    // The market of its one country, which the site has no name for.
    assert!(conversation.text().contains("Japan") && inbox.text().contains("Japan"));
    let hidden = |name: &str| html::value_of(conversation.text(), name);
    let form = [
        ("do", "answer"),
        ("after_seq", &*hidden("after_seq")),
        ("after_note", &*hidden("after_note")),
        ("key", &*hidden("key")),
        ("message", "Yes, from 5 %."),
        ("status", "resolved"),
    ];
    // Sent twice, as an impatient person does: it is one answer.
    for _ in 0..2 {
        let sent = send(&site, &cookie, &request.0, &form);
        assert_status(&sent, 303);
        assert_eq!(sent.header("location"), format!("/desk/{}/requests/{}#answer", site.id, request.0));
    }
    let read = thread(&site, &request);
    let messages = read["thread"].as_array().unwrap();
    assert_eq!(
        (messages.len(), &messages[1]["message"], &messages[1]["name"]),
        (2, &json!("Yes, from 5 %."), &json!("Ana"))
    );
    assert_eq!(read["status"], "resolved");
    let done = page(&site, &cookie, "?view=resolved").send();
    assert!(done.text().contains(&request.0) && !page(&site, &cookie, "").send().text().contains(&request.0));
}

#[test]
fn who_is_not_signed_in_reads_nothing_and_changes_nothing() {
    let site = Small::published("t-desk-door");
    let ana = agent(&site, "Ana", "agent");
    let cookie = signed_in(&site, &ana);
    let message = unique("Where is my parcel?");
    let request = asked(&site, &message);
    let path = format!("requests/{}", request.0);
    for stranger in ["", "nearhand-t=1", &format!("{}x", cookie)] {
        for path in ["", "?view=all", &path] {
            let door = page(&site, stranger, path).send();
            assert_status(&door, 401);
            assert!(!door.text().contains(&message) && !door.text().contains(&request.0));
        }
        assert_status(&send(&site, stranger, &request.0, &[("do", "answer"), ("message", "Hello")]), 401);
    }
    // The cookie goes with a form of any page: its origin is asked.
    let forged = post(format!("/desk/{}/{path}", site.id)).header("cookie", &cookie);
    let forged = forged.header("origin", "https://evil.example").form(&[("do", "answer"), ("message", "Hello")]).send();
    assert_status(&forged, 403);
    assert_eq!(thread(&site, &request)["thread"].as_array().unwrap().len(), 1);
    for unknown in ["requests/EU-7K3M-Q9X2", "requests/nonsense", "requests/"] {
        assert_status(&page(&site, &cookie, unknown).send(), 404);
    }
}

#[test]
fn an_answer_to_what_has_moved_is_kept_and_what_is_new_is_shown() {
    let site = Small::published("t-desk-stale");
    let cookie = signed_in(&site, &agent(&site, "Ana", "agent"));
    let request = asked(&site, "My lamp came broken.");
    let say = post(site.api(&format!("requests/{}/messages", request.0))).bearer(&request.1);
    assert_status(&say.json(&json!({ "message": "It is the shade." })).send(), 201);
    let stale =
        [("do", "answer"), ("after_seq", "1"), ("after_note", "0"), ("key", "k1"), ("message", "Which part? <i>")];
    let refused = send(&site, &cookie, &request.0, &stale);
    assert_eq!(refused.status, 409);
    let page = refused.text();
    assert!(page.contains("Which part? &lt;i></textarea>") && page.contains("role=\"alert\""));
    assert!(page.contains("It is the shade.") && page.contains("class=\"new\""));
    assert_eq!(html::value_of(page, "after_seq"), "2");
    let empty = send(&site, &cookie, &request.0, &[("do", "answer"), ("message", " "), ("key", "k2")]);
    assert_eq!(empty.status, 422);
    let down = post(format!("/desk/{}/requests/{}", site.id, request.0)).header("cookie", &cookie);
    let down = down.header("origin", &base()).header("nearhand-fault", "vault-answer").header("accept-language", "en");
    let down = down.form(&[("do", "answer"), ("message", "We are on it."), ("key", "k3")]).send();
    assert_eq!(down.status, 503);
    assert!(down.text().contains("We are on it.</textarea>"));
    assert_eq!(thread(&site, &request)["thread"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_changed_is_changed_and_nothing_else_is() {
    let site = Small::published("t-desk-change");
    let (ana, ben) = (agent(&site, "Ana", "agent"), agent(&site, "Ben", "lead"));
    let (cookie, lead) = (signed_in(&site, &ana), signed_in(&site, &ben));
    let request = asked(&site, "Please call me.");
    let all = |assignee: &str, tags: &str| {
        [
            ("do", "change"),
            ("assignee", assignee),
            ("team", ""),
            ("priority", "high"),
            ("snoozed_until", ""),
            ("tags", tags),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let sent = |cookie: &str, form: &[(String, String)]| {
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        send(&site, cookie, &request.0, &form).status
    };
    assert_eq!(sent(&lead, &all(&ben, "refund, 返金、 lamp")), 303);
    let changed = whole(&site, &request.0);
    assert_eq!((&changed["assignee"], &changed["priority"]), (&json!(ben), &json!("high")));
    assert_eq!(changed["tags"], json!(["refund", "返金", "lamp"]));
    // Whoever sends the same page again changes nothing, and needs no right to assign.
    let events = changed["events"].as_array().unwrap().len();
    assert_eq!(sent(&cookie, &all(&ben, "refund, 返金, lamp")), 303);
    assert_eq!(whole(&site, &request.0)["events"].as_array().unwrap().len(), events);
    // An agent takes it, and may not give it to another.
    assert_eq!(sent(&cookie, &all(&ana, "refund")), 303);
    assert_eq!(sent(&cookie, &all(&ben, "refund")), 403);
    assert_eq!(whole(&site, &request.0)["assignee"], json!(ana));
    assert_eq!(
        sent(&cookie, &[("do".to_owned(), "change".to_owned()), ("status".to_owned(), "resolved".to_owned())]),
        303
    );
    assert_eq!(whole(&site, &request.0)["status"], "resolved");
    let mark = unique("Among us");
    let note = send(&site, &cookie, &request.0, &[("do", "note"), ("note", &mark), ("key", "n1")]);
    assert_status(&note, 303);
    assert!(page(&site, &cookie, &format!("requests/{}", request.0)).send().text().contains(&mark));
    assert!(!thread(&site, &request).to_string().contains(&mark));
}

#[test]
fn what_is_filtered_by_does_not_change_the_language_of_the_page() {
    let mut site = Small::new(&unique("t-desk-filter"), "English name");
    for (at, tag, brand) in [(1, "de", "Deutscher Name"), (2, "ja", "日本語名")] {
        site.locales[at] = source(tag, brand).parts().unwrap();
        let entry = &mut site.manifest.locales[at];
        (entry.pack, entry.bytes) = (site.locales[at].pack.name.clone(), site.locales[at].pack.bytes);
    }
    site.publish();
    let cookie = signed_in(&site, &agent(&site, "Ana", "agent"));
    for (path, language, brand) in [
        ("", "en", "English name"),
        ("?locale=de", "en", "English name"),
        ("?market=japan&locale=ja", "en", "English name"),
        ("?locale=en", "de", "Deutscher Name"),
        ("calls?locale=de", "en", "English name"),
    ] {
        let shown = page(&site, &cookie, path).header("accept-language", language).send();
        assert_status(&shown, 200);
        assert!(shown.text().contains(&format!("<html lang=\"{language}\"")), "{path}");
        assert!(shown.text().contains(brand), "{path} in {language}");
    }
}

#[test]
fn who_asks_for_a_model_is_refused_with_a_problem_in_words() {
    let site = Small::published("t-desk-refused");
    let cookie = signed_in(&site, &agent(&site, "Ana", "agent"));
    let elsewhere = any_reference();
    for (path, status, words) in [
        ("settings".to_owned(), 403, "not for your role"),
        (format!("requests/{elsewhere}"), 404, "There is no such conversation"),
        ("nowhere".to_owned(), 404, ""),
    ] {
        let refused = page(&site, &cookie, &path).header("accept", "application/json").send();
        assert_eq!(refused.status, status, "{path}");
        assert_eq!(refused.header("content-type"), "application/problem+json", "{path}");
        let problem = refused.json();
        assert_eq!(problem["status"], json!(status));
        assert!(problem["text"].as_str().unwrap().contains(words) && !problem["text"].as_str().unwrap().is_empty());
        let page = page(&site, &cookie, &path).send();
        assert_eq!((page.status, page.header("content-type")), (status, "text/html; charset=utf-8"), "{path}");
    }
    // What a form could not do is said to it, too.
    let ask =
        post(format!("/desk/{}/requests/{elsewhere}", site.id)).header("cookie", &cookie).header("origin", &base());
    let refused =
        ask.header("accept", "application/json").header("accept-language", "en").form(&[("do", "look")]).send();
    assert_eq!((refused.status, refused.header("content-type")), (404, "application/problem+json"));
}
