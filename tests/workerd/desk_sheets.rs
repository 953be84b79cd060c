//! Customers, calls and settings in the desk, by links and forms alone: who may, what is done, what is told once.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status, text};
use crate::callbacks::{FIRST, NOW, book, booked, calling};
use crate::client::{Answer, Ask, base, get, post};
use crate::html;
use crate::sites::{Small, unique};
use crate::staff::{add, call, signed_in, token};

fn page(site: &Small, cookie: &str, path: &str) -> Ask {
    let ask = get(format!("/desk/{}/{path}", site.id)).header("cookie", cookie).header("accept", "text/html");
    ask.header("accept-language", "en")
}

fn form(site: &Small, cookie: &str, path: &str) -> Ask {
    let ask = post(format!("/desk/{}/{path}", site.id)).header("cookie", cookie).header("origin", &base());
    ask.header("accept", "text/html").header("accept-language", "en")
}

fn send(site: &Small, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    form(site, cookie, path).form(fields).send()
}

fn admin(site: &Small) -> String {
    signed_in(site, &add(site, "Ada", "admin", &[]))
}

fn whole(site: &Small, reference: &str) -> Value {
    get(site.api(&format!("desk/requests/{reference}"))).operator().send().json()
}

/// What the log says was done, newest first.
fn log(site: &Small) -> Vec<String> {
    let entries = call(site, "GET", "audit").query("limit", "200").operator().send().json()["entries"].clone();
    entries.as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_customer_is_found_given_what_is_kept_and_erased_once_they_are_named() {
    let site = Small::published("t-desk-customers");
    let cookie = admin(&site);
    let email = format!("{}@mail.example", unique("reem"));
    let ask = |country: &str, message: &str| {
        let body = json!({ "message": message, "name": "<b>Reem", "email": email, "locale": "en" });
        let answer = post(site.api("requests")).country(country).json(&body).send();
        assert_status(&answer, 201);
        answer.json()["reference"].as_str().unwrap().to_owned()
    };
    let (first, second) = (ask("DE", "Is it dimmable?"), ask("JP", "Where is it?"));
    call(&site, "POST", &format!("requests/{first}/notes")).operator().json(&json!({ "note": "Knows lamps." })).send();

    let nothing = page(&site, &cookie, "customers").send();
    assert_status(&nothing, 200);
    let found = page(&site, &cookie, "customers").query("q", &email).send();
    assert_status(&found, 200);
    let of = |reference: &str| format!("/desk/{}/customers/{reference}", site.id);
    let links = html::links(found.text());
    assert!(links.contains(&of(&second)) && !links.contains(&of(&first)), "{links:?}");
    assert!(found.text().contains("&lt;b") && !found.text().contains("<b>Reem"));
    assert!(!links.iter().any(|link| link.contains("mail.example")), "an address in an address");

    let theirs = format!("customers/{second}");
    let customer = page(&site, &cookie, &theirs).send();
    assert_status(&customer, 200);
    for reference in [&first, &second] {
        assert!(html::links(customer.text()).contains(&format!("/desk/{}/requests/{reference}", site.id)));
    }
    let export = send(&site, &cookie, &format!("{theirs}/export"), &[("by", "email")]);
    assert_status(&export, 200);
    assert!(export.header("content-disposition").starts_with("attachment"));
    assert_eq!(export.json()["requests"].as_array().unwrap().len(), 2);
    assert!(export.json()["notes"].is_null());
    let noted = send(&site, &cookie, &format!("{theirs}/export"), &[("by", "email"), ("with-notes", "1")]);
    assert_eq!(noted.json()["notes"][0]["note"], "Knows lamps.");

    // Whoever has not named them erases nothing.
    let erase = format!("{theirs}/erase");
    let asked = page(&site, &cookie, &erase).send();
    assert_status(&asked, 200);
    let takes = asked.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(takes.contains("What would be erased now") && takes.contains("1 note"), "{takes}");
    for wrong in ["", "somebody@mail.example"] {
        let refused = send(&site, &cookie, &erase, &[("do", "erase"), ("by", "email"), ("sure", wrong)]);
        assert_eq!(refused.status, 422);
        assert!(refused.text().contains("Type it as it stands there.") && refused.text().contains(wrong));
    }
    assert_eq!(whole(&site, &first)["email"], json!(email));
    let sure = email.to_uppercase();
    let fields = [("do", "erase"), ("by", "email"), ("sure", &*sure)];
    let receipt = form(&site, &cookie, &erase).header("nearhand-fault", "vault-erase@apac").form(&fields).send();
    // Loaded anew it erases nothing again.
    assert_status(&receipt, 303);
    let leads = receipt.header("location").trim_start_matches(&format!("/desk/{}/", site.id)).to_owned();
    let receipt = page(&site, &cookie, &leads).send();
    assert_status(&receipt, 200);
    let told = receipt.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(told.contains("1 conversation") && told.contains("1 note") && told.contains("Asia-Pacific"), "{told}");
    assert_eq!(get(site.api(&format!("desk/requests/{first}"))).operator().send().status, 404);
    // The receipt is found in the log again.
    let audit = page(&site, &cookie, "settings/audit").send();
    let place = format!("/desk/{}/settings/erasures/", site.id);
    let again = html::links(audit.text()).into_iter().find(|link| link.starts_with(&place)).expect("a receipt");
    let again = again.trim_start_matches(&format!("/desk/{}/", site.id)).to_owned();
    let lead = signed_in(&site, &add(&site, "Leo", "lead", &[]));
    assert_eq!(page(&site, &lead, &again).send().status, 403);
    assert_eq!(page(&site, &cookie, "settings/erasures/nothing").send().status, 404);
    let again = page(&site, &cookie, &again).send();
    assert_status(&again, 200);
    let told = again.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(told.contains("1 conversation") && told.contains("1 note") && told.contains("Asia-Pacific"), "{told}");
    let log = log(&site);
    for action in ["customers.searched", "customer.exported", "customer.exported-with-notes", "customer.erased"] {
        assert!(log.iter().any(|known| known == action), "{action} in {log:?}");
    }
}

#[test]
fn who_writes_first_is_told_the_code_once_and_what_was_typed_is_kept() {
    let site = Small::published("t-desk-write");
    let cookie = signed_in(&site, &add(&site, "Ana", "agent", &[site.manifest.site.teams[0].id.as_str()]));
    let shown = page(&site, &cookie, "write").send();
    assert_status(&shown, 200);
    let key = html::value_of(shown.text(), "key");
    let message = unique("Your lamp is here <i>");
    let fields = |email: &'static str| {
        [("do", "write"), ("key", &*key), ("email", email), ("locale", "de"), ("market", ""), ("message", &*message)]
            .map(|(name, value)| (name, value.to_owned()))
    };
    let typed = fields("nobody");
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let refused = send(&site, &cookie, "write", &typed);
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains(&message.replace('<', "&lt;")), "what was typed is there");
    assert_eq!(
        (html::value_of(refused.text(), "email"), html::value_of(refused.text(), "key")),
        ("nobody".into(), key.clone())
    );
    let typed = fields("ana@post.example");
    let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (begun, again) = (send(&site, &cookie, "write", &typed), send(&site, &cookie, "write", &typed));
    assert_status(&begun, 201);
    let told = |answer: &Answer| -> Vec<String> {
        let values = answer.text().split("readonly").skip(1);
        values.map(|rest| rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
    };
    let values = told(&begun);
    assert_eq!((values.len(), &values), (2, &told(&again)), "pressed twice it is one");
    let read = get(site.api(&format!("requests/{}", values[0]))).bearer(&values[1]).send();
    assert_status(&read, 200);
    assert_eq!(
        (&read.json()["thread"][0]["message"], &read.json()["thread"][0]["from"]),
        (&json!(message), &json!("team"))
    );
}

#[test]
fn what_became_of_a_call_is_written_down_and_no_visitor_reads_the_note() {
    let site = calling("t-desk-calls", 2, 7);
    let team = site.manifest.site.teams[0].id.as_str();
    let cookie = signed_in(&site, &add(&site, "Ana", "agent", &[team]));
    let other = signed_in(&site, &add(&site, "Ola", "agent", &[]));
    let (reference, code) = booked(&book(&site, FIRST).send());
    let (second, _) = booked(&book(&site, "2026-11-24T08:00:00Z").send());
    let day = |day: &str| page(&site, &cookie, "calls").query("day", day).query("tz", "Europe/Berlin").now(NOW).send();
    let monday = day("2026-11-23");
    assert_status(&monday, 200);
    let link = |reference: &str| format!("/desk/{}/calls/{reference}", site.id);
    assert!(
        html::links(monday.text()).contains(&link(&reference)) && !html::links(monday.text()).contains(&link(&second))
    );
    assert!(html::links(day("later").text()).contains(&link(&second)) && day("nonsense").status == 400);
    // It is booked in Santiago, at five in the morning, and called from Berlin at nine.
    assert!(monday.text().contains("5:00") && monday.text().contains("9:00"), "{}", monday.text());

    let path = format!("calls/{reference}");
    let shown = page(&site, &cookie, &path).now(FIRST).send();
    assert_status(&shown, 200);
    // Nobody has made a call that is still to come.
    let ahead = call(&site, "PATCH", &format!("callbacks/{reference}")).operator().now(NOW);
    let ahead = ahead.json(&json!({ "outcome": "made" })).send();
    assert_eq!(assert_problem(&ahead, 422, "invalid")["errors"][0]["detail"], text("en", "error-call-ahead"));
    let key = html::value_of(shown.text(), "key");
    let note = unique("Asked for a quote");
    let fields = [("do", "mark"), ("key", &*key), ("outcome", "not_reached"), ("note", &*note)];
    for _ in 0..2 {
        let marked = form(&site, &cookie, &path).now(FIRST).form(&fields).send();
        assert_status(&marked, 303);
        assert_eq!(marked.header("location"), link(&reference));
    }
    let kept = whole(&site, &reference);
    assert_eq!((&kept["call"]["outcome"], kept["notes"].as_array().unwrap().len()), (&json!("not_reached"), 1));
    let patch = |body: &Value| call(&site, "PATCH", &format!("callbacks/{reference}")).operator().json(body).send();
    assert_status(&patch(&json!({ "outcome": "made" })), 200);
    assert_problem(&patch(&json!({ "outcome": "well" })), 422, "invalid");
    assert_problem(&patch(&json!({})), 422, "invalid");
    let kept = whole(&site, &reference);
    let events: Vec<(&Value, &Value)> = kept["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["kind"] == "call")
        .map(|event| (&event["from"], &event["to"]))
        .collect();
    assert_eq!(events, [(&json!(""), &json!("not_reached")), (&json!("not_reached"), &json!("made"))]);
    let visitors = get(site.api(&format!("requests/{reference}"))).bearer(&code).now(NOW).send();
    assert!(!visitors.text().contains(&note));
    assert!(page(&site, &cookie, &format!("requests/{reference}")).send().text().contains(&note));

    // Cancelling wants a reason; what was typed stays, and a call of another team is not there.
    let path = format!("calls/{second}");
    let refused = form(&site, &cookie, &path).now(NOW).form(&[("do", "cancel"), ("reason", "")]).send();
    assert_eq!(refused.status, 400);
    assert!(refused.text().contains("role=\"alert\""));
    assert_status(&page(&site, &other, &path).now(NOW).send(), 404);
    assert_status(&form(&site, &other, &path).now(NOW).form(&[("do", "cancel"), ("reason", "No.")]).send(), 404);
    let gone = form(&site, &cookie, &path).now(NOW).form(&[("do", "cancel"), ("reason", "We are ill.")]).send();
    assert_status(&gone, 303);
    assert_eq!(whole(&site, &second)["call"]["state"], "cancelled");
    let late =
        call(&site, "PATCH", &format!("callbacks/{second}")).operator().json(&json!({ "outcome": "made" })).send();
    assert_problem(&late, 409, "call-fixed");
    let log = log(&site);
    assert!(["call.marked", "call.cancelled"].iter().all(|action| log.iter().any(|known| known == action)), "{log:?}");
}

#[test]
fn people_are_added_changed_linked_and_removed() {
    let site = Small::published("t-desk-people");
    let cookie = admin(&site);
    let team = site.manifest.site.teams[0].id.as_str();
    let ticked = format!("teams-{team}");
    let email = format!("{}@small.example", unique("mio"));
    let fields = |do_: &'static str, name: &'static str, email: &str| {
        [("do", do_), ("name", name), ("role", "agent"), ("languages", "ja、en"), (&*ticked, "1"), ("email", email)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let sent = |path: &str, form: &[(String, String)]| {
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        send(&site, &cookie, path, &form)
    };
    let refused = sent("settings", &fields("add", "Mio", "nobody"));
    assert_eq!(refused.status, 422);
    assert_eq!(html::value_of(refused.text(), "name"), "Mio");
    assert!(
        refused.text().contains("aria-invalid=\"true\"") && html::tag_with(refused.text(), &ticked).contains("checked")
    );
    let added = sent("settings", &fields("add", "Mio", &email));
    assert_status(&added, 303);
    let path = added.header("location").trim_start_matches(&format!("/desk/{}/", site.id)).to_owned();
    let id = path.rsplit('/').next().unwrap().to_owned();
    assert!(page(&site, &cookie, "settings").send().text().contains(&email));
    assert_status(&sent(&path, &fields("change", "Mio Sato", &email)), 303);
    let people = call(&site, "GET", "agents").operator().send().json();
    let mio = people["agents"].as_array().unwrap().iter().find(|agent| agent["id"] == json!(id)).unwrap().clone();
    let expected = (json!("Mio Sato"), json!([team]), json!(["ja", "en"]));
    assert_eq!((mio["name"].clone(), mio["teams"].clone(), mio["languages"].clone()), expected);
    // A link is told once, and is good.
    let link = send(&site, &cookie, &path, &[("do", "link")]);
    assert_status(&link, 201);
    let code = link.text().split("enter?code=").nth(1).unwrap().split('"').next().unwrap();
    assert_status(&crate::staff::enter(&site, code), 303);
    assert!(!page(&site, &cookie, &path).send().text().contains("enter?code="));
    let taken = sent("settings", &fields("add", "Another", &email));
    assert_eq!(taken.status, 409);
    assert!(taken.text().contains("role=\"alert\""));
    assert_status(&send(&site, &cookie, &path, &[("do", "remove")]), 303);
    assert_status(&page(&site, &cookie, &path).send(), 404);
    // The only admin stays.
    let me = people["agents"].as_array().unwrap().iter().find(|agent| agent["role"] == "admin").unwrap()["id"].clone();
    let last = send(&site, &cookie, &format!("settings/people/{}", me.as_str().unwrap()), &[("do", "remove")]);
    assert_eq!(last.status, 409);
}

#[test]
fn tokens_are_told_once_sessions_end_and_the_log_has_pages() {
    let site = Small::published("t-desk-settings");
    let cookie = admin(&site);
    let ana = add(&site, "Ana", "agent", &[]);
    let hers = signed_in(&site, &ana);
    let refused = send(&site, &cookie, "settings/tokens", &[("do", "make"), ("name", "crm"), ("days", "30")]);
    assert_eq!((refused.status, html::value_of(refused.text(), "name").as_str()), (422, "crm"));
    let ticked = [("do", "make"), ("name", "crm"), ("days", "30"), ("scopes-requests:read", "1")];
    let made = send(&site, &cookie, "settings/tokens", &ticked);
    assert_status(&made, 201);
    let secret = format!("nht_{}", made.text().split("value=\"nht_").nth(1).unwrap().split('"').next().unwrap());
    let reads = || get(site.api("desk/requests")).bearer(&secret).send().status;
    assert_eq!(reads(), 200);
    let again = page(&site, &cookie, "settings/tokens").send();
    assert!(!again.text().contains("nht_"));
    let id = html::value_of(again.text(), "id");
    assert_status(&send(&site, &cookie, "settings/tokens", &[("do", "end"), ("id", &id)]), 303);
    assert_eq!(reads(), 401);

    let sessions = page(&site, &cookie, "settings/sessions").send();
    assert_status(&sessions, 200);
    let id = html::value_of(sessions.text(), "id");
    assert_status(&page(&site, &hers, "").send(), 200);
    assert_status(&send(&site, &cookie, "settings/sessions", &[("do", "end"), ("id", &id)]), 303);
    assert_status(&page(&site, &hers, "").send(), 401);

    let first = page(&site, &cookie, "settings/audit?limit=2").send();
    assert_status(&first, 200);
    assert!(first.text().contains("Session ended"), "{}", first.text());
    let next = html::links(first.text()).into_iter().find(|link| link.contains("cursor=")).expect("a next page");
    assert!(!next.contains("&amp;"), "{next}");
    assert_status(&page(&site, &cookie, "settings/limits").send(), 200);
}

#[test]
fn a_page_is_shown_and_does_what_its_calls_allow_and_no_more() {
    let site = Small::published("t-desk-may");
    let request = post(site.api("requests")).json(&json!({ "message": "Hello", "email": "a@b.example" })).send().json();
    let reference = request["reference"].as_str().unwrap();
    let (admin, agent) = (admin(&site), signed_in(&site, &add(&site, "Ana", "agent", &[])));
    let ana = call(&site, "GET", "agents").operator().send().json()["agents"][0]["id"].as_str().unwrap().to_owned();
    let managed = [
        "customers".to_owned(),
        format!("customers/{reference}"),
        format!("customers/{reference}/erase"),
        "settings".to_owned(),
        format!("settings/people/{ana}"),
        "settings/tokens".to_owned(),
        "settings/sessions".to_owned(),
        "settings/audit".to_owned(),
        "settings/limits".to_owned(),
    ];
    for path in &managed {
        assert_status(&page(&site, &admin, path).send(), 200);
        assert_eq!(page(&site, &agent, path).send().status, 403, "{path}");
        assert_eq!(page(&site, "", path).send().status, 401, "{path}");
    }
    for path in ["calls", "write", "account"] {
        assert_status(&page(&site, &agent, path).send(), 200);
    }
    let own = page(&site, &agent, "account").send();
    assert!(!own.text().contains("/settings"), "nothing leads where an agent may not go");
    // A cookie goes with a form of any page: its origin is asked. Nor does a program do more than its scopes say.
    let (_, secret) = token(&site, &["requests:read"]);
    let erase = format!("customers/{reference}/erase");
    let writes = [
        (erase.as_str(), vec![("do", "erase"), ("by", "email"), ("sure", "a@b.example")]),
        ("write", vec![("email", "c@d.example"), ("locale", "en"), ("message", "Hello")]),
        ("settings", vec![("do", "add"), ("name", "Eve"), ("email", "eve@evil.example")]),
        ("settings/tokens", vec![("do", "make"), ("name", "eve"), ("scopes-content:write", "1"), ("days", "1")]),
    ];
    for (path, fields) in &writes {
        let path = format!("/desk/{}/{path}", site.id);
        let forged = post(&path).header("cookie", &admin).header("origin", "https://evil.example").form(fields).send();
        assert_eq!(forged.status, 403, "{path}");
        assert_eq!(post(&path).bearer(&secret).header("origin", &base()).form(fields).send().status, 403, "{path}");
    }
    assert_eq!(whole(&site, reference)["email"], "a@b.example");
    assert_eq!(call(&site, "GET", "agents").operator().send().json()["agents"].as_array().unwrap().len(), 2);
    for (path, method) in [("calls", "POST"), (&*format!("customers/{reference}/export"), "GET")] {
        let ask = crate::client::ask(method, format!("/desk/{}/{path}", site.id)).header("cookie", &admin);
        assert_eq!(ask.header("origin", &base()).send().status, 405, "{path}");
    }
}
