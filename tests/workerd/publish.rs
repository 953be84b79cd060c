//! Publishing: packs, then one switch; all or nothing, and only by the operator.

use nearhand_shared::content::name_of;
use nearhand_shared::content::site::Callbacks;
use serde_json::{Value, json};

use crate::assertions::{LANGUAGES, assert_page, assert_problem, assert_problem_in, assert_status};
use crate::client::{ask, get, post, put};
use crate::sites::{Small, eventually, shared, source, unique};

#[track_caller]
fn missing(site: &Small, names: &[String]) -> Vec<Value> {
    let answer = post(site.api("content/missing")).operator().json(&json!(names)).send();
    assert_status(&answer, 200);
    answer.json().as_array().unwrap().clone()
}

/// A second version of a site.
fn second(site: &Small) -> Small {
    Small::new(&site.id, "Second")
}

fn names(site: &Small) -> Vec<String> {
    site.parts().map(|(name, _)| name.clone()).collect()
}

#[test]
fn a_new_site_is_served_after_the_switch_and_not_before() {
    let site = Small::new(&unique("t-new"), "First");
    assert_problem(&get(site.api("content")).operator().send(), 404, "site");
    assert_eq!(missing(&site, &names(&site)).len(), 9, "pack, index and texts of three languages");
    site.upload();
    assert!(missing(&site, &names(&site)).is_empty());
    assert_problem(&get(site.api("home")).send(), 404, "site");

    let answer = site.switch();
    assert_status(&answer, 200);
    let body = answer.json();
    assert_eq!(body["changed"], true);
    assert_eq!(get(site.api("content")).operator().send().json()["version"], body["version"]);
    eventually("the site is served", || get(site.api("home")).send().status == 200);
    assert_eq!(site.brand(), "First");
    let page = get(format!("/w/{}/articles/second", site.id)).locale("ja").send();
    assert!(assert_page(&page, 200, "ja").contains("First second (en)"));
}

#[test]
fn publishing_twice_changes_nothing() {
    let site = Small::new(&unique("t-twice"), "First");
    let first = site.publish();
    assert_eq!(first["changed"], true);
    assert!(missing(&site, &names(&site)).is_empty(), "nothing to upload");
    let again = site.publish();
    assert_eq!((&again["changed"], &again["version"]), (&false.into(), &first["version"]));
}

#[test]
fn a_new_version_replaces_the_old_one() {
    let site = Small::published("t-replace");
    let new = second(&site);
    assert_eq!(new.publish()["changed"], true);
    eventually("the new version is served", || site.brand() == "Second");
    // And back: the old parts are still there.
    assert!(missing(&site, &names(&site)).is_empty());
    assert_status(&site.switch(), 200);
    eventually("the old version is served again", || site.brand() == "First");
}

#[test]
fn a_publish_that_is_cut_off_leaves_the_old_content() {
    let site = Small::published("t-cut");
    let new = second(&site);
    let version = get(site.api("content")).operator().send().json();
    // A connection that breaks within a part stores nothing of it.
    let (name, bytes) = &new.locales[0].all[0];
    let before = missing(&new, &names(&new));
    put(new.api(&format!("content/{name}")))
        .operator()
        .body("application/octet-stream", bytes.clone())
        .send_cut_off(bytes.len() / 2);
    assert_eq!(missing(&new, &names(&new)), before);
    assert!(before.contains(&name.as_str().into()));
    assert_eq!(site.brand(), "First");

    new.upload();
    let manifest = serde_json::to_vec(&new.manifest).unwrap();
    put(new.api("content")).operator().body("application/json", manifest.clone()).send_cut_off(manifest.len() - 1);
    assert_eq!(get(site.api("content")).operator().send().json(), version);
    assert_eq!(site.brand(), "First");
}

#[test]
fn a_part_under_a_wrong_name_is_refused() {
    let site = Small::new(&unique("t-hash"), "First");
    let [(name, bytes), (other, _), _] = &site.locales[0].all[..] else { panic!("three parts") };
    let mut damaged = bytes.clone();
    *damaged.last_mut().unwrap() ^= 1;
    for (name, bytes) in
        [(other, bytes.clone()), (name, damaged), (name, bytes[..bytes.len() - 1].to_vec()), (name, Vec::new())]
    {
        assert_problem(&site.send(name, &bytes), 422, "content");
    }
    assert_eq!(missing(&site, &names(&site)).len(), 9, "none was stored");
}

#[test]
fn garbage_is_no_part() {
    let site = Small::new(&unique("t-garbage"), "First");
    let goods = site.locales[0].all.iter().map(|(_, good)| [good.as_slice(), b"\0"].concat());
    let garbage: [&[u8]; 7] = [b"garbage", b"{}", b"", b"NHPACK4\n", b"NHPACK7\nxxxx", b"NHPACK6\n", b"NHPACK7\nIxxxx"];
    for bytes in garbage.into_iter().map(<[u8]>::to_vec).chain(goods) {
        let name = name_of(&bytes);
        assert_problem(&site.send(&name, &bytes), 422, "content");
        assert_eq!(missing(&site, &[name]).len(), 1);
    }
}

#[test]
fn a_manifest_that_names_a_missing_pack_is_refused_and_the_old_content_stays() {
    let site = Small::published("t-missing");
    let new = second(&site);
    assert_problem(&new.switch(), 422, "content");
    // One language of three is not enough.
    for (name, bytes) in &new.locales[0].all {
        assert_status(&new.send(name, bytes), 200);
    }
    assert_problem(&new.switch(), 422, "content");
    assert_eq!(site.brand(), "First");
    // Another site's packs are not this one's.
    let other = Small::new(&unique("t-missing-other"), "First");
    assert_problem(&other.switch(), 422, "content");
}

#[test]
fn a_pack_that_names_what_is_not_there_is_refused() {
    let site = Small::new(&unique("t-part"), "First");
    let [index, bodies, pack] = &site.locales[0].all[..] else { panic!("three parts") };
    let said = assert_problem(&site.send(&pack.0, &pack.1), 422, "content");
    assert!(said["detail"].as_str().unwrap().contains(&index.0), "{said}");
    assert_status(&site.send(&index.0, &index.1), 200);
    assert_problem(&site.send(&pack.0, &pack.1), 422, "content");
    assert_status(&site.send(&bodies.0, &bodies.1), 200);
    assert_status(&site.send(&pack.0, &pack.1), 200);
    assert_eq!(missing(&site, &names(&site)).len(), 6);
}

#[test]
fn a_manifest_whose_pack_has_no_name_of_a_pack_is_refused() {
    let site = Small::published("t-noname");
    for name in ["", "nonsense", "../manifest", &"A".repeat(64)] {
        let mut manifest = site.manifest.clone();
        manifest.locales[1].pack = name.to_owned();
        assert_problem(&site.switch_to(&manifest), 422, "content");
        assert_status(&get(site.api("home")).locale("de").send(), 200);
    }
}

#[test]
fn a_manifest_that_cannot_be_served_is_refused() {
    let site = Small::published("t-manifest");
    let mut older = site.manifest.clone();
    older.format -= 1;
    assert_problem(&site.switch_to(&older), 422, "content");
    let mut no_default = site.manifest.clone();
    no_default.locales.remove(0);
    assert_problem(&site.switch_to(&no_default), 422, "content");
    for garbage in ["", "{", "[]", "null", "{\"format\":1}"] {
        let answer = put(site.api("content")).operator().body("application/json", garbage).send();
        assert_problem(&answer, 422, "content");
    }
    assert_eq!(site.brand(), "First");
}

#[test]
fn a_manifest_of_another_site_is_refused() {
    let (site, other) = (Small::published("t-mine"), Small::published("t-yours"));
    let problem = assert_problem(&site.switch_to(&other.manifest), 422, "content");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains(&site.id) && detail.contains(&other.id), "{detail}");
    assert_eq!(site.brand(), "First");
}

#[test]
fn only_the_operator_publishes() {
    let site = Small::new(&unique("t-nobody"), "First");
    let (name, bytes) = &site.locales[0].all[0];
    let manifest = serde_json::to_value(&site.manifest).unwrap();
    let calls = [
        put(site.api(&format!("content/{name}"))).body("application/octet-stream", bytes.clone()),
        put(site.api("content")).json(&manifest),
        post(site.api("content/missing")).json(&json!([name])),
        get(site.api("content")),
        get(site.api("content/anything")),
    ];
    for call in calls {
        for ask in [call.clone(), call.clone().bearer("wrong"), call.header("authorization", "Bearer")] {
            let answer = ask.locale("de").send();
            assert_problem_in("de", &answer, 401, "token");
            assert!(answer.header("www-authenticate").starts_with("Bearer"), "{}", answer.asked);
        }
    }
    assert_eq!(missing(&site, &names(&site)).len(), 9);
}

#[test]
fn calls_that_do_not_exist_are_said() {
    let site = shared();
    assert_problem(&put(site.api("content/nonsense")).operator().body("", "x").send(), 404, "page");
    assert_problem(&put("/api/v1/sites/No-Site/content").operator().json(&json!({})).send(), 404, "site");
    assert_problem(&post(site.api("content/missing")).operator().json(&json!({ "a": 1 })).send(), 400, "json");
    for (method, call, allowed) in [("POST", "content", "GET, HEAD, PUT, DELETE"), ("GET", "content/missing", "POST")] {
        let answer = ask(method, site.api(call)).operator().send();
        assert_problem(&answer, 405, "method");
        assert_eq!(answer.header("allow"), allowed);
    }
}

#[test]
fn a_site_that_was_never_published_is_unknown_in_the_visitor_s_language() {
    for (locale, _) in LANGUAGES {
        for call in ["home", "search?q=a", "articles/x", "contact", "requests/EU-2222-2222"] {
            let answer = get(format!("/api/v1/sites/no-such-site/{call}")).locale(locale).send();
            assert_problem_in(locale, &answer, 404, "site");
        }
        let answer =
            post("/api/v1/sites/no-such-site/requests").locale(locale).json(&json!({ "message": "Hi" })).send();
        assert_problem_in(locale, &answer, 404, "site");
        let answer = get("/w/no-such-site/").header("accept-language", locale).send();
        assert_page(&answer, 404, locale);
    }
}

#[test]
fn what_a_newer_version_publishes_is_kept_for_it_and_this_one_serves_on() {
    let site = Small::published("t-newer");
    let mut newer = second(&site);
    newer.manifest.format += 1;
    newer.upload();
    assert_status(&newer.switch(), 200);
    // A pack that this version cannot read.
    let bytes = b"NHPACK8\nof another time";
    let name = name_of(bytes);
    assert_status(&site.send(&name, bytes), 200);
    newer.manifest.locales[0].pack = name;
    assert_status(&newer.switch(), 200);
    assert_eq!(site.brand(), "First");
    // And what this version publishes is in force here.
    second(&site).publish();
    eventually("the second content is served", || site.brand() == "Second");
}

#[test]
fn what_could_leave_its_place_in_a_page_is_not_put_in_force() {
    let site = Small::published("t-unsafe");
    type Change = fn(&mut nearhand_shared::content::site::Site);
    let changes: [Change; 8] = [
        |site| site.origins = vec!["https://a.example; script-src *".to_owned()],
        |site| site.origins = vec!["https://a.example\nx: y".to_owned()],
        |site| site.accent = Some("red}</style><script>alert(1)</script>".to_owned()),
        |site| site.turnstile = Some("\"><script>".to_owned()),
        |site| site.teams[0].zone = "Mars/Olympus".to_owned(),
        |site| site.teams.push(site.teams[0].clone()),
        |site| site.origins = (0..201).map(|at| format!("https://shop{at}.example")).collect(),
        // Each would keep the worker busy for seconds, whoever asks.
        |site| {
            let (notice_minutes, days_ahead, capacity, per_person) = (60, u16::MAX, 1, 10);
            let callbacks = Callbacks { minutes: 30, notice_minutes, days_ahead, capacity, per_person };
            site.teams[0].callbacks = Some(callbacks);
        },
    ];
    for change in changes {
        let mut manifest = site.manifest.clone();
        change(&mut manifest.site);
        assert_problem(&site.switch_to(&manifest), 422, "content");
    }
    let mut unsafe_source = source("en", "First");
    unsafe_source.articles[0].html = "<p>Hi</p><script>alert(1)</script>".to_owned();
    let parts = unsafe_source.parts().unwrap().all;
    let refused = parts.iter().filter(|(name, bytes)| site.send(name, bytes).status != 200);
    assert_eq!(refused.count(), 2, "its texts, and so the pack that names them");
    assert_status(&get(format!("/w/{}/", site.id)).send(), 200);
}

#[test]
fn a_site_can_be_taken_offline_and_comes_back() {
    let site = Small::published("t-offline");
    assert_status(&get(format!("/w/{}/", site.id)).send(), 200);
    assert_problem(&ask("DELETE", site.api("content")).send(), 401, "token");
    assert_status(&ask("DELETE", site.api("content")).operator().send(), 204);
    for path in [format!("/w/{}/", site.id), format!("/help/{}/en/", site.id), site.api("home")] {
        eventually("it is gone", || get(&path).send().status == 404);
    }
    assert_problem(&ask("DELETE", site.api("content")).operator().send(), 404, "site");
    assert_eq!(missing(&site, &names(&site)).len(), 0, "what it was made of is still there");
    assert_status(&site.switch(), 200);
    eventually("it is back", || get(format!("/w/{}/", site.id)).send().status == 200);
}
