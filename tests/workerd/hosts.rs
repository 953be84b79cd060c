//! A site's own host serves that site and no other, so that sites which do not trust each other share no origin.

use serde_json::json;

use crate::assertions::{assert_problem, assert_status};
use crate::client::{base, get, post};
use crate::sites::{Small, shared, unique};
use crate::staff::{add, call, link, signed_in};

#[test]
fn a_site_s_own_host_serves_it_and_no_other() {
    let site = shared();
    let own = format!("{}.help.test", site.id);
    for path in [format!("/w/{}/", site.id), format!("/help/{}/en/", site.id), site.api("home")] {
        assert_status(&get(&path).header("host", &own).send(), 200);
        // The host that all share serves it too.
        assert_status(&get(&path).header("host", "help.test").send(), 200);
        assert_status(&get(&path).header("host", "lumen.help.test").send(), 404);
    }
    assert_problem(&get("/api/v1/sites/lumen/home").header("host", &own).send(), 404, "site");
    assert_status(&get("/nearhand.js").header("host", &own).send(), 200);
}

#[test]
fn a_desk_with_an_origin_of_its_own_is_there_and_nowhere_else() {
    let mut site = Small::new(&unique("t-desk-origin"), "Apart");
    site.manifest.site.desk.origin = Some(base());
    site.publish();
    let ana = add(&site, "Ana", "admin", &[]);
    // Where a link is made makes no difference to where it leads.
    let path = format!("agents/{ana}/link");
    let made = call(&site, "POST", &path).operator().header("host", "help.test").json(&json!({})).send();
    assert_status(&made, 201);
    let url = made.json()["url"].as_str().unwrap().to_owned();
    assert!(url.starts_with(&format!("{}/desk/{}/enter?code=", base(), site.id)), "{url}");
    let cookie = signed_in(&site, &ana);
    let desk = format!("/desk/{}/", site.id);
    assert_status(&get(&desk).header("cookie", &cookie).send(), 200);

    // Elsewhere its pages lead there, and take nothing.
    for path in [
        desk.clone(),
        format!("{desk}requests/x?view=all&q=a%26b"),
        format!("{desk}enter?code=x"),
        format!("{desk}sign-in"),
    ] {
        let answer = get(&path).header("host", "help.test").header("cookie", &cookie).send();
        assert_status(&answer, 307);
        assert_eq!(answer.header("location"), format!("{}{path}", base()));
    }
    for path in ["enter", "account", "settings"] {
        let ask = post(format!("{desk}{path}")).header("host", "help.test").header("origin", "http://help.test");
        assert_status(&ask.header("cookie", &cookie).form(&[("code", &link(&site, &ana))]).send(), 404);
    }
    // Nor does its session open calls there; a token does, and whoever comes from another page is refused at home.
    let agents = || call(&site, "GET", "agents").header("cookie", &cookie);
    assert_status(&agents().send(), 200);
    assert_problem(&agents().header("host", "help.test").send(), 401, "token");
    assert_status(&call(&site, "GET", "agents").operator().header("host", "help.test").send(), 200);
    let form = || post(format!("{desk}account")).header("cookie", &cookie);
    assert_status(&form().header("origin", "http://help.test").form(&[("do", "x")]).send(), 403);

    // What visitors see is on every origin but the desk's.
    for path in
        [format!("/w/{}/", site.id), format!("/help/{}/en/", site.id), site.api("home"), site.api("callbacks/slots")]
    {
        let there = get(&path).header("host", "help.test").send();
        assert!(there.status == 200 || there.text().contains("callbacks"), "{path}: {}", there.status);
        assert_eq!(get(&path).send().status, 404, "{path}");
    }
    let request = || post(site.api("requests")).json(&json!({ "message": "Hello", "email": "a@b.example" }));
    assert_status(&request().header("host", "help.test").send(), 201);
    assert_status(&request().send(), 404);
    // Another site's desk is not led there.
    assert_status(&get(format!("/desk/{}/", shared().id)).header("host", "help.test").send(), 401);
}

#[test]
fn a_desk_s_origin_is_one_origin() {
    let mut site = Small::new(&unique("t-desk-odd"), "Odd");
    for origin in ["https://*.shop.example", "https://desk.shop.example/desk", "http://desk.shop.example", "desk"] {
        site.manifest.site.desk.origin = Some(origin.to_owned());
        site.upload();
        assert_problem(&site.switch(), 422, "content");
    }
}
