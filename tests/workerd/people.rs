//! The business's people and programs: who may do what, who is let in, and who is out at once.

use serde_json::{Value, json};

use crate::assertions::{assert_page, assert_problem, assert_problem_in, assert_status, text};
use crate::client::{base, get, post};
use crate::sites::{Small, unique};
use crate::staff::{add, call, enter, link, signed_in, token};

/// The calls that change nothing which must not change, with what they need.
const CALLS: [(&str, &str, &str); 26] = [
    ("GET", "requests", "requests:read"),
    ("GET", "callbacks", "requests:read"),
    ("GET", "limits", "requests:read"),
    ("POST", "requests/EU-7K3M-Q9X2/messages", "requests:write"),
    ("POST", "requests/EU-7K3M-Q9X2/notes", "requests:write"),
    ("PATCH", "requests/EU-7K3M-Q9X2", "requests:write"),
    ("GET", "requests/EU-7K3M-Q9X2", "requests:read"),
    ("POST", "requests", "requests:write"),
    ("POST", "requests/EU-7K3M-Q9X2/merge", "requests:write"),
    ("POST", "callbacks/EU-7K3M-Q9X2/cancel", "requests:write"),
    ("GET", "customers?q=nobody", "customers:read"),
    ("GET", "customers/export?email=nobody@post.example", "customers:read"),
    ("GET", "customers/erase?email=nobody@post.example", "customers:write"),
    ("POST", "customers/erase", "customers:write"),
    ("GET", "erasures/nobody", "customers:read"),
    ("GET", "retention", "customers:write"),
    ("DELETE", "requests/EU-7K3M-Q9X2/hold", "customers:write"),
    ("GET", "changes", "customers:read"),
    ("DELETE", "tokens/nobody", "tokens:write"),
    ("POST", "agents", "agents:write"),
    ("DELETE", "agents/nobody", "agents:write"),
    ("POST", "agents/nobody/link", "agents:write"),
    ("POST", "tokens", "tokens:write"),
    ("GET", "audit", "audit:read"),
    ("GET", "residency", "requests:read"),
    ("DELETE", "notices/nobody", "notices:write"),
];

#[test]
fn each_role_may_what_it_may_and_a_program_what_its_scopes_say() {
    let site = Small::published("t-roles");
    let roles = [
        ("agent", "requests:read requests:write"),
        ("lead", "requests:read requests:write notices:write"),
        ("admin", ""),
    ];
    for (role, scopes) in roles {
        let cookie = signed_in(&site, &add(&site, role, role, &[]));
        for (method, path, scope) in CALLS {
            let ask = call(&site, method, path).header("cookie", &cookie).header("origin", &base());
            let answer = if method == "GET" { ask.send() } else { ask.json(&json!({})).send() };
            let may = scopes.is_empty() || scopes.split(' ').any(|known| known == scope);
            assert_eq!(answer.status != 403, may, "{role}: {method} {path}: {}", answer.status);
            if !may {
                assert_problem(&answer, 403, "forbidden");
            }
        }
    }
    for scope in [
        "requests:read",
        "requests:write",
        "agents:write",
        "tokens:write",
        "audit:read",
        "customers:read",
        "customers:write",
        "statistics:read",
        "notices:write",
    ] {
        let (_, token) = token(&site, &[scope]);
        assert!(token.starts_with("nht_"), "a token that was leaked is known for one");
        for (method, path, wanted) in CALLS {
            let ask = call(&site, method, path).bearer(&token);
            let answer = if method == "GET" { ask.send() } else { ask.json(&json!({})).send() };
            // What erases customers also exports them.
            let may = scope == wanted || (scope, wanted) == ("customers:write", "customers:read");
            assert_eq!(answer.status != 403, may, "{scope}: {method} {path}: {}", answer.status);
        }
    }
    for stranger in ["nht_wrong", "wrong"] {
        for (method, path, _) in CALLS {
            assert_problem(&call(&site, method, path).bearer(stranger).json(&json!({})).send(), 401, "token");
        }
    }
}

#[test]
fn a_link_is_good_once_and_a_preview_spends_nothing() {
    let site = Small::published("t-link");
    let ana = add(&site, "Ana", "agent", &["berlin"]);
    let code = link(&site, &ana);
    let address = format!("/desk/{}/enter", site.id);
    for _ in 0..2 {
        let page = get(&address).query("code", &code).header("accept", "text/html").send();
        assert_status(&page, 200);
        assert!(page.text().contains(&code) && page.header("cache-control").contains("no-store"));
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    }
    for origin in ["https://evil.example", "null"] {
        let stranger = post(&address).header("origin", origin).form(&[("code", &code)]).send();
        assert_problem(&stranger, 403, "origin");
    }
    assert_status(&enter(&site, &code), 303);
    for spent in [code.as_str(), "", "wrong"] {
        let page = enter(&site, spent);
        assert_eq!(page.status, 401);
        assert!(page.text().contains(&text("en", "enter-spent")) && page.header("set-cookie").is_empty());
    }
    // A new link ends the one before, and none is good for ever.
    let (first, second) = (link(&site, &ana), link(&site, &ana));
    assert_eq!(enter(&site, &first).status, 401);
    let form = [("code", second.as_str())];
    let late = post(&address).header("origin", &base()).now("2040-01-01T00:00:00Z").form(&form).send();
    assert_eq!(late.status, 401);
}

#[test]
fn who_was_removed_is_out_at_once() {
    let site = Small::published("t-out");
    let (ana, bo) = (add(&site, "Ana", "agent", &[]), add(&site, "Bo", "admin", &[]));
    let cookie = signed_in(&site, &ana);
    let list = || call(&site, "GET", "requests").header("cookie", &cookie).send();
    assert_status(&list(), 200);
    assert_status(&call(&site, "DELETE", &format!("agents/{ana}")).operator().send(), 200);
    assert_problem(&list(), 401, "token");
    // Nor does a session end later than it may, or rest for long.
    let cookie = signed_in(&site, &bo);
    let late = call(&site, "GET", "requests").header("cookie", &cookie).now("2040-01-01T00:00:00Z");
    assert_problem(&late.send(), 401, "token");
    // One's own sessions can be ended, by oneself.
    let (here, there) = (signed_in(&site, &bo), signed_in(&site, &bo));
    let sessions = call(&site, "GET", "sessions").header("cookie", &here).send().json();
    let other = sessions["sessions"].as_array().unwrap().iter().find(|session| session["current"] == false).unwrap();
    let id = other["id"].as_str().unwrap();
    let end = call(&site, "DELETE", &format!("sessions/{id}")).header("cookie", &here).header("origin", &base());
    assert_status(&end.send(), 200);
    assert_problem(&call(&site, "GET", "requests").header("cookie", &there).send(), 401, "token");
    // A program's token, too.
    let (id, token) = token(&site, &["requests:read"]);
    assert_status(&call(&site, "GET", "requests").bearer(&token).send(), 200);
    assert_status(&call(&site, "DELETE", &format!("tokens/{id}")).operator().send(), 200);
    assert_problem(&call(&site, "GET", "requests").bearer(&token).send(), 401, "token");
}

#[test]
fn a_page_of_another_origin_does_nothing_with_a_session() {
    let site = Small::published("t-csrf");
    let cookie = signed_in(&site, &add(&site, "Ana", "admin", &[]));
    let body = json!({ "email": "eve@evil.example", "name": "Eve", "role": "admin" });
    for origin in ["https://evil.example", "https://small.example", "null", ""] {
        let ask = call(&site, "POST", "agents").header("cookie", &cookie).json(&body);
        let ask = if origin.is_empty() { ask } else { ask.header("origin", origin) };
        assert_problem(&ask.send(), 403, "origin");
    }
    let own = call(&site, "POST", "agents").header("cookie", &cookie).header("origin", &base()).json(&body);
    assert_status(&own.send(), 201);
    // Another site's session is nobody's here.
    let other = Small::published("t-csrf2");
    assert_problem(&call(&other, "GET", "requests").header("cookie", &cookie).send(), 401, "token");
}

#[test]
fn people_are_checked_and_the_last_admin_stays() {
    let site = Small::published("t-people");
    let post_agent = |body: Value| call(&site, "POST", "agents").operator().locale("de").json(&body).send();
    for (wrong, field) in [
        (json!({ "name": "Ana" }), "email"),
        (json!({ "email": "ana", "name": "Ana" }), "email"),
        (json!({ "email": "ana@small.example" }), "name"),
        (json!({ "email": "ana@small.example", "name": "x".repeat(121) }), "name"),
        (json!({ "email": "ana@small.example", "name": "Ana", "role": "boss" }), "role"),
        (json!({ "email": "ana@small.example", "name": "Ana", "teams": ["nobody"] }), "teams"),
        (json!({ "email": "ana@small.example", "name": "Ana", "languages": ["!"] }), "languages"),
    ] {
        let problem = assert_problem_in("de", &post_agent(wrong), 422, "invalid");
        assert_eq!(problem["errors"][0]["field"], field, "{problem}");
    }
    let admin = add(&site, "Ada", "admin", &["berlin"]);
    assert_problem_in("de", &post_agent(json!({ "email": "ADA@small.example", "name": "Eve" })), 409, "address");
    let change = |id: &str, body: Value| call(&site, "PATCH", &format!("agents/{id}")).operator().json(&body).send();
    assert_problem(&change(&admin, json!({ "role": "agent" })), 409, "admin");
    assert_problem(&call(&site, "DELETE", &format!("agents/{admin}")).operator().send(), 409, "admin");
    assert_problem(&change("nobody", json!({ "name": "Eve" })), 404, "missing");
    let changed = change(&admin, json!({ "languages": ["de", "ja"] }));
    assert_status(&changed, 200);
    let expected = json!({
        "id": admin, "email": "ada@small.example", "name": "Ada", "role": "admin", "teams": ["berlin"],
        "languages": ["de", "ja"], "notify": ["assigned", "mentioned", "promise"], "away": false,
    });
    assert_eq!(changed.json(), expected);
    assert_eq!(call(&site, "GET", "agents").operator().send().json(), json!({ "agents": [expected] }));
    for (wrong, field) in
        [(json!({ "name": "crm", "scopes": ["all"] }), "scopes"), (json!({ "scopes": ["audit:read"] }), "name")]
    {
        let answer = call(&site, "POST", "tokens").operator().json(&wrong).send();
        assert_eq!(assert_problem(&answer, 422, "invalid")["errors"][0]["field"], field);
    }
}

#[test]
fn what_people_do_is_written_down() {
    let site = Small::published("t-audit");
    let ana = add(&site, "Ana", "admin", &[]);
    let cookie = signed_in(&site, &ana);
    let (id, _) = token(&site, &["requests:read"]);
    let end = call(&site, "DELETE", &format!("tokens/{id}")).header("cookie", &cookie).header("origin", &base());
    assert_status(&end.send(), 200);
    let page = call(&site, "GET", "audit").header("cookie", &cookie).send().json();
    let entries: Vec<(&str, &str, &str)> = page["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            (entry["by"].as_str().unwrap(), entry["action"].as_str().unwrap(), entry["name"].as_str().unwrap())
        })
        .collect();
    assert_eq!(entries[0], (ana.as_str(), "token.ended", "Ana"));
    assert_eq!(entries[1], ("operator", "token.made", ""));
    assert_eq!(
        entries.iter().map(|entry| entry.1).collect::<Vec<_>>()[2..],
        ["session.began", "agent.link", "agent.added"]
    );
    let second = call(&site, "GET", "audit").operator().query("limit", "2").send().json();
    let next = call(&site, "GET", "audit").operator().query("cursor", second["next"].as_str().unwrap()).send().json();
    assert_eq!(next["entries"].as_array().unwrap().len(), 3);
    assert!(!page.to_string().contains("nht_"), "no secret is in the log");
}

#[test]
fn the_log_says_what_of_a_person_was_changed() {
    let site = Small::published("t-audit-changed");
    let ana = add(&site, "Ana", "agent", &["berlin"]);
    let change = |fields: Value| {
        assert_status(&call(&site, "PATCH", &format!("agents/{ana}")).operator().json(&fields).send(), 200);
    };
    change(json!({ "role": "lead", "name": "Ana Maria" }));
    // What is there already is no change, and is not written down.
    change(json!({ "role": "lead", "name": "Ana Maria" }));
    change(json!({ "teams": [], "languages": ["de", "ja"] }));
    let log = call(&site, "GET", "audit").operator().send().json();
    let changed: Vec<&Value> = log["entries"].as_array().unwrap().iter().map(|entry| &entry["changed"]).collect();
    assert_eq!(
        changed[..2],
        [
            &json!([{ "what": "teams", "from": "berlin" }, { "what": "languages", "to": "de,ja" }]),
            &json!([{ "what": "name" }, { "what": "role", "from": "agent", "to": "lead" }]),
        ]
    );
    assert_eq!((changed.len(), changed[2]), (3, &Value::Null));
    assert!(!log.to_string().contains("Maria"), "names and addresses are not in it");
}

#[test]
fn agents_see_their_teams_conversations_and_answer_under_their_names() {
    let mut site = Small::new(&unique("t-teams"), "Teams");
    let mut tokyo = site.manifest.site.teams[0].clone();
    tokyo.id = nearhand_shared::id::TeamId::parse("tokyo").unwrap();
    tokyo.languages = [("ja".to_owned(), 1.0)].into();
    site.manifest.site.teams.push(tokyo);
    site.publish();
    let asked = |locale: &str, message: &str| {
        let ask = post(site.api("requests")).country("DE").locale(locale).json(&json!({ "message": message })).send();
        let body = ask.json();
        (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
    };
    let (german, japanese) = (asked("de", "Hallo"), asked("ja", "こんにちは"));
    let (ana, lead) = (add(&site, "Ana", "agent", &["berlin"]), add(&site, "Lin", "lead", &["berlin"]));
    let cookie = signed_in(&site, &ana);
    let as_ana =
        |method: &str, path: &str| call(&site, method, path).header("cookie", &cookie).header("origin", &base());
    let list = as_ana("GET", "requests").send().json();
    let seen: Vec<&str> =
        list["requests"].as_array().unwrap().iter().map(|r| r["reference"].as_str().unwrap()).collect();
    assert_eq!(seen, [german.0.as_str()]);
    for (method, path, body) in [
        ("GET", format!("requests/{}", japanese.0), Value::Null),
        ("POST", format!("requests/{}/messages", japanese.0), json!({ "message": "Hi" })),
        ("POST", format!("requests/{}/notes", japanese.0), json!({ "note": "Hi" })),
        ("PATCH", format!("requests/{}", japanese.0), json!({ "status": "spam" })),
    ] {
        let ask = as_ana(method, &path);
        let answer = if body.is_null() { ask.send() } else { ask.json(&body).send() };
        assert_problem(&answer, 404, "request");
    }
    // All calls of a person, of whichever team, are for who leads.
    let all = as_ana("POST", "callbacks/cancel").json(&json!({ "phone": "+442079460958", "reason": "No" })).send();
    assert_problem(&all, 403, "forbidden");
    let path = format!("requests/{}/messages", german.0);
    assert_status(&as_ana("POST", &path).json(&json!({ "message": "Guten Tag!" })).send(), 201);
    let view = get(site.api(&format!("requests/{}", german.0))).bearer(&german.1).send().json();
    assert_eq!((&view["thread"][1]["name"], &view["thread"][1]["from"]), (&json!("Ana"), &json!("team")));
    // Taken by herself; given to another by whoever leads.
    let patch = |cookie: &str, to: &str| {
        let ask = call(&site, "PATCH", &format!("requests/{}", german.0)).header("cookie", cookie);
        ask.header("origin", &base()).json(&json!({ "assignee": to })).send()
    };
    assert_status(&patch(&cookie, &ana), 200);
    assert_eq!(as_ana("GET", "requests").query("view", "mine").send().json()["requests"].as_array().unwrap().len(), 1);
    assert_problem(&patch(&cookie, &lead), 403, "forbidden");
    assert_status(&patch(&signed_in(&site, &lead), &lead), 200);
    // Where the site says so, everybody sees all.
    let mut open = site.manifest.clone();
    open.site.desk.see = nearhand_shared::content::site::See::All;
    assert_status(&site.switch_to(&open), 200);
    crate::sites::eventually("all are seen", || {
        as_ana("GET", "requests").send().json()["requests"].as_array().unwrap().len() == 2
    });
}

#[test]
fn a_customer_whom_the_shop_vouches_for_finds_their_conversations_without_a_code() {
    // Without the shop's word there is nothing to find.
    let site = Small::published("t-mine");
    assert_problem(&get(site.api("requests")).query("mine", "1").send(), 404, "request");
    let page = get(format!("/w/{}/requests", site.id)).header("accept", "text/html").send();
    assert_page(&page, 200, "en");
}
