//! The business's people and programs, as tests make them.

use serde_json::json;

use crate::assertions::assert_status;
use crate::client::{Answer, Ask, ask, base, post};
use crate::sites::Small;

/// A call of the business's.
pub fn call(site: &Small, method: &str, path: &str) -> Ask {
    ask(method, site.api(&format!("desk/{path}")))
}

/// Adds a person; gives their id.
pub fn add(site: &Small, name: &str, role: &str, teams: &[&str]) -> String {
    let body = json!({ "email": format!("{name}@small.example"), "name": name, "role": role, "teams": teams });
    let answer = call(site, "POST", "agents").operator().json(&body).send();
    assert_status(&answer, 201);
    answer.json()["id"].as_str().unwrap().to_owned()
}

/// The code of a new link.
pub fn link(site: &Small, id: &str) -> String {
    let answer = call(site, "POST", &format!("agents/{id}/link")).operator().json(&json!({})).send();
    assert_status(&answer, 201);
    let url = answer.json()["url"].as_str().unwrap().to_owned();
    assert!(url.starts_with(&format!("{}/desk/{}/enter?code=", base(), site.id)), "{url}");
    url.split_once("code=").unwrap().1.to_owned()
}

/// Spends a code.
pub fn enter(site: &Small, code: &str) -> Answer {
    let form = [("code", code)];
    post(format!("/desk/{}/enter", site.id)).header("origin", &base()).header("accept", "text/html").form(&form).send()
}

/// The cookie of a session.
pub fn signed_in(site: &Small, id: &str) -> String {
    let answer = enter(site, &link(site, id));
    assert_status(&answer, 303);
    let cookie = answer.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
    cookie.split(';').next().unwrap().to_owned()
}

/// A program's token: its id, and the token.
pub fn token(site: &Small, scopes: &[&str]) -> (String, String) {
    let body = json!({ "name": "crm", "scopes": scopes });
    let answer = call(site, "POST", "tokens").operator().json(&body).send();
    assert_status(&answer, 201);
    let body = answer.json();
    (body["id"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}
