//! Notices: what visitors are told before they ask, to whom and when; and what the desk tells them at once.

use std::collections::BTreeMap;

use nearhand_shared::id::{MarketId, NoticeId, Slug};
use nearhand_shared::notice::{Level, Notice, instant};
use serde_json::{Value, json};

use crate::assertions::{assert_problem, assert_status, text};
use crate::client::{base, get, post};
use crate::sites::{Small, eventually, unique};
use crate::staff::{add, call, signed_in, token};

const DURING: &str = "2026-12-20T12:00:00Z";

fn notice(id: &str, market: &str) -> Notice {
    Notice {
        id: NoticeId::parse(id).unwrap(),
        markets: vec![MarketId::parse(market).unwrap()],
        locales: Vec::new(),
        pages: Vec::new(),
        from: instant("2026-12-18T00:00+01:00"),
        until: instant("2026-12-27T00:00+01:00"),
        level: Level::Warning,
        article: None,
        texts: [
            ("en", "Parcels to you are delayed by a strike."),
            ("de", "Pakete verspäten sich wegen eines Streiks."),
        ]
        .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
        .into(),
        familiar: BTreeMap::new(),
    }
}

fn site(name: &str) -> Small {
    let mut site = Small::new(&unique(name), "Telling");
    site.manifest.site.notices = vec![notice("carrier", "dach")];
    site.publish();
    site
}

/// The texts that home has for somebody.
fn told(site: &Small, market: &str, locale: &str, now: &str) -> Vec<String> {
    let home = get(site.api("home")).query("market", market).locale(locale).now(now).send();
    assert_status(&home, 200);
    let list = home.json()["notices"]["list"].as_array().unwrap().clone();
    list.iter().map(|notice| notice["text"].as_str().unwrap().to_owned()).collect()
}

fn put(site: &Small, body: &Value) -> Value {
    let answer = call(site, "POST", "notices").operator().json(body).send();
    assert_status(&answer, 201);
    answer.json()
}

#[test]
fn a_notice_is_told_to_its_market_in_its_time_and_in_the_language_there_is() {
    let site = site("t-notices");
    let (en, de) = ("Parcels to you are delayed by a strike.", "Pakete verspäten sich wegen eines Streiks.");
    for (market, locale, now, expected) in [
        ("dach", "de", DURING, vec![de]),
        ("dach", "en", DURING, vec![en]),
        ("dach", "ja", DURING, vec![en]), // no text of its own: the site's language
        ("japan", "ja", DURING, vec![]),
        ("", "en", DURING, vec![]),
        ("dach", "de", "2026-12-17T22:59:59Z", vec![]),
        ("dach", "de", "2026-12-17T23:00:00Z", vec![de]),
        ("dach", "de", "2026-12-26T22:59:59Z", vec![de]),
        ("dach", "de", "2026-12-26T23:00:00Z", vec![]),
    ] {
        assert_eq!(told(&site, market, locale, now), expected, "{market} {locale} {now}");
    }
    let page = get(format!("/w/{}/", site.id)).query("market", "dach").locale("ja").now(DURING).send();
    let html = page.text();
    assert!(
        html.contains("role=\"status\"") && html.contains("lang=\"en\" dir=\"ltr\"") && html.contains(en),
        "{html}"
    );
    // The script that hides what was dismissed stands in this page, and passes its policy.
    let policy = page.header("content-security-policy");
    let other = get(format!("/w/{}/", site.id)).query("market", "japan").locale("ja").now(DURING).send();
    assert!(html.contains(":dismissed") && !other.text().contains(":dismissed"));
    assert!(
        policy.matches("sha256-").count() == other.header("content-security-policy").matches("sha256-").count() + 1
    );
}

#[test]
fn the_help_centre_tells_what_is_for_everybody_who_reads_it() {
    let mut site = Small::new(&unique("t-notices-help"), "Telling");
    let everywhere = Notice { markets: Vec::new(), ..notice("all", "dach") };
    let some = Notice { pages: vec!["/checkout*".to_owned()], ..everywhere.clone() };
    site.manifest.site.notices =
        vec![notice("carrier", "dach"), everywhere, Notice { id: NoticeId::parse("some").unwrap(), ..some }];
    site.publish();
    for (query, expected) in [("", 1), ("dach", 2), ("japan", 1)] {
        let page = get(format!("/help/{}/en/", site.id)).query("market", query).now(DURING).send();
        assert_status(&page, 200);
        assert_eq!(page.text().matches("class=\"notice\"").count(), expected, "{query:?}");
    }
}

#[test]
fn the_form_is_told_what_answers_what_is_typed() {
    let site = site("t-notices-form");
    let asked = |message: &str, market: &str| {
        let ask = post(site.api("suggestions")).query("market", market).locale("en").now(DURING);
        let answer = ask.json(&json!({ "message": message })).send();
        assert_status(&answer, 200);
        answer.json()["notices"].as_str().unwrap().to_owned()
    };
    assert!(asked("Is my parcel delayed?", "dach").contains("delayed by a strike"));
    assert_eq!(asked("Is my parcel delayed?", "japan"), "");
    assert_eq!(asked("Which colour has the lamp?", "dach"), "");
}

#[test]
fn the_desk_tells_visitors_at_once_and_ends_it() {
    let site = Small::published("t-notices-desk");
    let body = json!({ "texts": { "en": "Our phone is down.", "ja": "電話が不通です。" }, "level": "warning", "markets": ["japan"] });
    let made = put(&site, &body);
    let id = made["id"].as_str().unwrap().to_owned();
    assert_eq!(
        (&made["state"], &made["source"], &made["missing"]),
        (&json!("current"), &json!("desk"), &json!(["de"]))
    );
    eventually("the notice is told", || told(&site, "japan", "ja", DURING) == ["電話が不通です。"]);
    assert!(told(&site, "dach", "en", DURING).is_empty());
    // In place of the one with its id, and with a key once.
    let changed = json!({ "id": id, "texts": { "en": "Our phone is back." } });
    let ask = call(&site, "POST", "notices").operator().header("idempotency-key", "notice-0001");
    let first = ask.clone().json(&changed).send();
    assert_eq!((first.status, ask.json(&changed).send().json()), (201, first.json()));
    eventually("it has changed", || told(&site, "dach", "en", DURING) == ["Our phone is back."]);
    let list = call(&site, "GET", "notices").operator().send().json();
    assert_eq!(list["notices"].as_array().map(Vec::len), Some(1));
    for _ in 0..2 {
        assert_status(&call(&site, "DELETE", &format!("notices/{id}")).operator().send(), 200);
    }
    eventually("it is gone", || told(&site, "dach", "en", DURING).is_empty());
    assert_problem(&call(&site, "DELETE", "notices/never").operator().send(), 404, "missing");
    let log = call(&site, "GET", "audit").operator().send().json();
    let actions: Vec<&str> =
        log["entries"].as_array().unwrap().iter().map(|entry| entry["action"].as_str().unwrap()).collect();
    assert_eq!(actions.iter().filter(|action| **action == "notice.put").count(), 2, "{actions:?}");
}

#[test]
fn what_is_wrong_with_a_notice_is_said_by_field() {
    let site = Small::published("t-notices-wrong");
    for (body, field) in [
        (json!({}), "texts"),
        (json!({ "texts": { "en": "" } }), "texts"),
        (json!({ "texts": { "fr": "En retard" } }), "locales"),
        (json!({ "texts": { "en": "x".repeat(301) } }), "texts"),
        (json!({ "texts": { "en": "Late" }, "markets": ["mars"] }), "markets"),
        (json!({ "texts": { "en": "Late" }, "pages": ["checkout"] }), "pages"),
        (json!({ "texts": { "en": "Late" }, "from": "2026-12-18T00:00" }), "from"),
        (json!({ "texts": { "en": "Late" }, "from": "2026-12-18T00:00Z", "until": "2026-12-17T00:00Z" }), "until"),
        (json!({ "texts": { "en": "Late" }, "level": "alarm" }), "level"),
        (json!({ "texts": { "en": "Late" }, "article": "nowhere" }), "article"),
        (json!({ "texts": { "en": "Late" }, "id": "No Name" }), "id"),
        (json!({ "texts": { "en": "Late" }, "market": "dach" }), "market"),
    ] {
        let answer = call(&site, "POST", "notices").operator().json(&body).send();
        assert_status(&answer, 422);
        let is_turned_round = body["until"] == "2026-12-17T00:00Z";
        assert_eq!(answer.text().contains(&text("en", "error-times")), is_turned_round, "{}", answer.text());
        assert_eq!(answer.json()["errors"][0]["field"], field, "{body}: {}", answer.text());
    }
    assert_eq!(call(&site, "GET", "notices").operator().send().json()["notices"], json!([]), "nothing was stored");
    // What is wrong is said as what it is.
    for (name, value, id, part) in [
        ("until", "2026-12-18T00:00", "error-zone", "2026-12-18T00:00+01:00"),
        ("until", "tomorrow", "error-start", "[Europe/Berlin]"),
        ("untill", "2026-12-18T00:00Z", "error-field", "(until?)"),
        ("colour", "red", "error-field", "markets, locales"),
    ] {
        let body = json!({ "texts": { "en": "Late" }, name: value });
        let answer = call(&site, "POST", "notices").operator().locale("en").json(&body).send();
        assert_problem(&answer, 422, "invalid");
        let detail = answer.json()["errors"][0]["detail"].as_str().unwrap().to_owned();
        assert!(detail.starts_with(&text("en", id)) && detail.contains(part), "{name}: {detail}");
    }
}

#[test]
fn leads_tell_visitors_something_and_agents_do_not() {
    let site = Small::published("t-notices-roles");
    let body = json!({ "texts": { "en": "Late" } });
    for (role, status) in [("agent", 403), ("lead", 201), ("admin", 201)] {
        let cookie = signed_in(&site, &add(&site, role, role, &[]));
        let ask = call(&site, "POST", "notices").header("cookie", &cookie).header("origin", &base());
        assert_status(&ask.json(&body).send(), status);
        let page = get(format!("/desk/{}/settings/notices", site.id)).header("cookie", &cookie);
        assert_status(&page.header("accept", "text/html").send(), if status == 201 { 200 } else { status });
    }
    let (_, of_notices) = token(&site, &["notices:write"]);
    assert_status(&call(&site, "POST", "notices").bearer(&of_notices).json(&body).send(), 201);
    let (_, of_requests) = token(&site, &["requests:write"]);
    assert_problem(&call(&site, "POST", "notices").bearer(&of_requests).json(&body).send(), 403, "forbidden");
}

#[test]
fn the_desk_s_page_adds_on_its_reader_s_clock_and_ends() {
    let site = Small::published("t-notices-page");
    let cookie = signed_in(&site, &add(&site, "Lea", "lead", &[]));
    let address = format!("/desk/{}/settings/notices", site.id);
    let send = |form: &[(&str, &str)]| {
        let ask = post(address.clone()).header("cookie", &cookie);
        ask.geo("zone=Europe/Berlin").header("origin", &base()).header("accept", "text/html").form(form).send()
    };
    let form = [
        ("do", "add"),
        ("text-en", "Late"),
        ("text-de", ""),
        ("from", "2026-12-18T00:00"),
        ("markets-dach", "1"),
        ("level", "info"),
    ];
    assert_status(&send(&form), 303);
    let list = call(&site, "GET", "notices").operator().send().json();
    let made = &list["notices"][0];
    assert_eq!(
        (&made["from"], &made["markets"], &made["texts"]),
        (&json!("2026-12-17T23:00:00Z"), &json!(["dach"]), &json!({ "en": "Late" }))
    );
    let wrong = send(&[("do", "add"), ("text-en", ""), ("level", "warning")]);
    assert_status(&wrong, 422);
    assert_status(&send(&[("do", "end"), ("id", made["id"].as_str().unwrap())]), 303);
    assert_eq!(call(&site, "GET", "notices").operator().send().json()["notices"], json!([]));
}

#[test]
fn the_launcher_s_file_is_small_and_for_every_page() {
    let site = site("t-notices-launcher");
    let path = format!("/api/v1/sites/{}/notices", site.id);
    let json = get(path.clone()).query("market", "dach").locale("de").now(DURING).send();
    assert_status(&json, 200);
    assert_eq!(json.json()["list"][0]["id"], "carrier");
    let script = get(format!("{path}.js")).query("market", "dach").locale("de").now(DURING).send();
    assert!(script.header("content-type").starts_with("text/javascript"));
    assert_eq!(script.header("access-control-allow-origin"), "*");
    assert_eq!(script.text(), format!("export default {}", json.text()));
    assert!(script.header("cache-control").starts_with("private, max-age="), "it depends on the network's country");
}

#[test]
fn a_notice_leads_to_its_article() {
    let mut site = Small::new(&unique("t-notices-article"), "Telling");
    let slug = site.manifest.articles.keys().next().unwrap().clone();
    let with = |id: &str, slug: &Slug| Notice { article: Some(slug.clone()), ..notice(id, "dach") };
    site.manifest.site.notices = vec![with("there", &slug), with("gone", &Slug::parse("nowhere").unwrap())];
    site.publish();
    let home = get(site.api("home")).query("market", "dach").locale("en").now(DURING).send().json();
    assert_eq!(home["notices"]["list"][0]["article"]["slug"], slug.as_str());
    assert_eq!(home["notices"]["list"][1]["article"], Value::Null, "a link that leads nowhere is not shown");
}
