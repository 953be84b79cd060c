//! A site that was taken off the web: what is stored of it is found, read, exported, held and erased as before; nobody is written to.

use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status};
use crate::client::{Ask, ask, base, get};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, link, signed_in, token};
use crate::talk::asked;

const EMAIL: &str = "ana.silva@post.example";

/// A site with two requests of one person, off the web: with the references, and whoever may do all that is to be done.
struct Off {
    site: Small,
    references: [String; 2],
    program: String,
    cookie: String,
}

fn off(name: &str) -> Off {
    let site = Small::published(name);
    let references = [(); 2].map(|()| asked(&site, &json!({ "message": "A lamp", "email": EMAIL, "name": "Ana" })).0);
    let (_, program) = token(&site, &["customers:write", "requests:read"]);
    let cookie = signed_in(&site, &add(&site, "Ada", "admin", &[]));
    assert_status(&ask("DELETE", site.api("content")).operator().send(), 204);
    eventually("it is off the web", || get(site.api("home")).send().status == 404);
    Off { site, references, program, cookie }
}

impl Off {
    /// The same call by the operator, by a program, and by somebody in a session.
    fn by_each(&self, method: &str, path: &str) -> [Ask; 3] {
        let of = || call(&self.site, method, path);
        [of().operator(), of().bearer(&self.program), of().header("cookie", &self.cookie).header("origin", &base())]
    }
}

#[test]
fn what_the_law_asks_for_still_works_for_operator_programs_and_people() {
    let off = off("t-off-law");
    let [one, other] = &off.references;
    for ask in off.by_each("GET", "customers?q=ana") {
        let found = ask.send();
        assert_status(&found, 200);
        assert_eq!(found.json()["customers"][0]["requests"].as_array().unwrap().len(), 2, "{}", found.text());
    }
    for path in ["requests", &format!("requests/{one}"), "retention", "residency"] {
        for ask in off.by_each("GET", path) {
            assert_status(&ask.send(), 200);
        }
    }
    for ask in off.by_each("GET", &format!("customers/export?email={EMAIL}")) {
        let export = ask.send();
        assert_status(&export, 200);
        assert_eq!(export.json()["requests"].as_array().unwrap().len(), 2, "{}", export.text());
    }
    for ask in off.by_each("GET", "changes") {
        let told = ask.send();
        assert_status(&told, 200);
        assert_eq!(told.text().lines().count(), 3, "{}", told.text());
    }
    for ask in off.by_each("PUT", &format!("requests/{other}/hold")) {
        assert_status(&ask.json(&json!({ "reason": "Case 7" })).send(), 200);
    }
    // What is wrong is still said in words.
    let wrong = call(&off.site, "POST", "customers/erase").operator().json(&json!({ "email": "ana@" })).send();
    assert_problem(&wrong, 422, "invalid");
    let erased =
        call(&off.site, "POST", "customers/erase").bearer(&off.program).json(&json!({ "email": EMAIL })).send();
    assert_status(&erased, 200);
    let receipt = erased.json();
    assert_eq!((&receipt["held"], &receipt["erased"]["eu"]["requests"]), (&json!([other]), &json!(1)), "{receipt}");
    for ask in off.by_each("GET", &format!("erasures/{}", receipt["receipt"].as_str().unwrap())) {
        assert_status(&ask.send(), 200);
    }
    let told = call(&off.site, "GET", "changes").operator().send();
    assert!(
        told.text().lines().any(|line| line.contains("\"erased\"") && line.contains(one.as_str())),
        "{}",
        told.text()
    );
    for ask in off.by_each("DELETE", &format!("requests/{other}/hold")) {
        assert_status(&ask.json(&json!({})).send(), 200);
    }
    for ask in off.by_each("POST", "customers/erase") {
        assert_status(&ask.json(&json!({ "email": EMAIL })).send(), 200);
    }
    let left = call(&off.site, "GET", &format!("customers/export?email={EMAIL}")).operator().send().json();
    assert_eq!(left["requests"], json!([]));
}

#[test]
fn people_sign_in_and_the_desk_shows_and_erases() {
    let off = off("t-off-desk");
    let [one, _] = &off.references;
    let page = |path: &str, cookie: &str| {
        get(format!("/desk/{}/{path}", off.site.id)).header("cookie", cookie).header("accept", "text/html").send()
    };
    let new = signed_in(&off.site, &add(&off.site, "Eve", "admin", &[]));
    for path in ["", "customers?q=ana", &format!("customers/{one}"), &format!("requests/{one}"), "settings/audit"] {
        assert_status(&page(path, &off.cookie), 200);
        assert_status(&page(path, &new), 200);
    }
    let form = [("do", "erase"), ("by", "email"), ("sure", EMAIL)];
    let erasing = ask("POST", format!("/desk/{}/customers/{one}/erase", off.site.id));
    let erased =
        erasing.header("cookie", &new).header("origin", &base()).header("accept", "text/html").form(&form).send();
    assert!(erased.status < 400, "{}: {}", erased.status, erased.text());
    // An agent reads what is theirs; a stranger meets the door.
    let agent = signed_in(&off.site, &add(&off.site, "Bo", "agent", &["berlin"]));
    assert_status(&call(&off.site, "GET", "requests").header("cookie", &agent).send(), 200);
    assert_status(&page("", ""), 401);
    assert!(!link(&off.site, &add(&off.site, "Cy", "lead", &[])).is_empty());
}

#[test]
fn nobody_is_written_to_and_what_was_never_known_stays_so() {
    let off = off("t-off-writes");
    let [one, other] = &off.references;
    let writes: [(&str, String, Value); 6] = [
        ("POST", format!("requests/{one}/messages"), json!({ "message": "Hello" })),
        ("POST", format!("requests/{one}/notes"), json!({ "note": "Hello" })),
        ("POST", format!("requests/{one}/merge"), json!({ "into": other })),
        ("PATCH", format!("requests/{one}"), json!({ "status": "resolved" })),
        ("POST", "requests".to_owned(), json!({ "message": "Hello", "email": EMAIL })),
        ("POST", "notices".to_owned(), json!({ "texts": { "en": "Hello" } })),
    ];
    for (method, path, body) in writes {
        assert_problem(&call(&off.site, method, &path).operator().json(&body).send(), 404, "site");
    }
    let stranger = Small::new(&unique("t-off-never"), "Never");
    for (method, path) in [
        ("GET", "requests"),
        ("GET", "changes"),
        ("GET", "customers?q=ana"),
        ("GET", "customers/export?email=ana@post.example"),
        ("POST", "customers/erase"),
        ("GET", "erasures/nobody"),
        ("POST", "agents"),
        ("POST", "retire"),
    ] {
        let body = json!({ "email": EMAIL, "confirm": stranger.id });
        let ask = call(&stranger, method, path).operator();
        let answer = if method == "GET" { ask.send() } else { ask.json(&body).send() };
        assert_problem(&answer, 404, "site");
    }
    // Published again, all goes on.
    off.site.publish();
    eventually("it is there again", || get(off.site.api("home")).send().status == 200);
    let again = call(&off.site, "POST", &format!("requests/{one}/messages")).operator();
    assert_status(&again.json(&json!({ "message": "Hello" })).send(), 201);
}

#[test]
fn a_site_that_is_off_the_web_can_be_ended() {
    let off = off("t-off-retire");
    let retire = |now: &str| {
        call(&off.site, "POST", "retire").operator().now(now).json(&json!({ "confirm": off.site.id })).send()
    };
    assert_status(&retire("2026-12-01T10:00:00Z"), 200);
    assert_eq!(retire("2026-12-01T10:05:00Z").json()["done"], json!(true));
    assert_problem(&retire("2026-12-01T10:05:00Z"), 404, "site");
    assert_problem(&call(&off.site, "GET", "customers?q=ana").operator().send(), 404, "site");
}
