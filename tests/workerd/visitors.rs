//! Who asks: language, zone and market, from the query, the browser and the network, in that order.

use serde_json::Value;

use crate::assertions::{assert_locale, assert_model, assert_status};
use crate::client::{Ask, get};
use crate::sites;

fn home() -> Ask {
    get("/api/v1/sites/lumen/home")
}

#[track_caller]
fn answered(ask: Ask) -> Value {
    let answer = ask.send();
    assert_status(&answer, 200);
    answer.json()
}

#[test]
fn the_query_chooses_the_language_before_the_browser_does() {
    // The query's list | Accept-Language | chosen
    let cases = [
        ("ja", "de", "ja"),
        ("JA-jp", "de", "ja"),
        ("fr,de-AT,ja", "ja", "de"),
        ("fr,pl", "ar-EG, en;q=0.5", "ar"),
        ("", "en;q=0.2, zh-CN;q=0.3", "zh-Hans"),
        ("", "fr, pl", "en"),
        ("!!,,-,<script>", "de", "de"),
        // Who reads traditional characters alone is not given simplified ones; browsers there add `zh`, which says more.
        ("zh-TW", "", "en"),
        ("zh-TW,zh,en", "", "zh-Hans"),
        ("gsw", "", "de"),
        ("", "*;q=0.5, de;q=0", "en"),
        ("", "", "en"),
    ];
    for (query, header, expected) in cases {
        let ask = home().locale(query).header("accept-language", header);
        let model = assert_model(&ask.send(), 200, expected);
        assert_eq!((&model["locale"], &model["visitor_locale"]), (&expected.into(), &expected.into()));
        let page = get("/w/lumen/").locale(query).header("accept-language", header).send();
        assert_locale(&page, expected);
    }
}

#[test]
fn a_market_s_usual_language_comes_after_the_browser_s_and_before_the_default() {
    let site = sites::shared();
    // The query's list | Accept-Language | market | country | chosen
    let cases = [
        ("", "", "", "JP", "ja"),
        ("", "", "dach", "JP", "de"),
        ("", "de", "", "JP", "de"),
        ("en", "de", "", "JP", "en"),
        ("fr", "pl", "", "DE", "de"),
        ("", "", "", "US", "en"),
        ("", "", "mars", "", "en"),
    ];
    for (query, header, market, country, expected) in cases {
        let ask = get(site.api("home")).locale(query).header("accept-language", header).query("market", market);
        assert_model(&ask.country(country).send(), 200, expected);
    }
}

#[test]
fn every_visitor_call_takes_the_language_from_the_query() {
    let calls = ["home", "search?q=a", "articles/return-a-lamp", "contact", "requests"];
    for call in calls {
        let answer = get(format!("/api/v1/sites/lumen/{call}")).locale("ar").header("accept-language", "de").send();
        assert_model(&answer, 200, "ar");
        assert!(answer.header("vary").to_ascii_lowercase().contains("accept-language"), "{call}: caches must know");
    }
}

#[test]
fn a_zone_is_the_query_s_else_the_network_s_else_the_first_team_s() {
    let long = "Europe/".repeat(40);
    let cases = [
        ("Asia/Tokyo", "zone=Europe/Paris", "Asia/Tokyo"),
        ("asia/tokyo", "zone=Europe/Paris", "Asia/Tokyo"),
        ("Mars/Olympus", "zone=Europe/Paris", "Europe/Paris"),
        ("", "zone=Europe/Paris", "Europe/Paris"),
        ("+05:30", "zone=Mars/Olympus", "Europe/Berlin"),
        ("../../etc/passwd", "unknown", "Europe/Berlin"),
        ("Europe/Berlin\0", "unknown", "Europe/Berlin"),
        (&long, "unknown", "Europe/Berlin"),
        ("America/Argentina/ComodRivadavia", "unknown", "America/Argentina/ComodRivadavia"),
    ];
    for (query, geo, expected) in cases {
        let model = answered(home().query("tz", query).geo(geo));
        assert_eq!(model["zone"], expected, "{query:?} {geo}");
    }
}

#[test]
fn a_market_is_the_query_s_else_the_country_s() {
    let cases = [
        ("", "JP", "japan".into()),
        ("dach", "JP", "dach".into()),
        ("mars", "JP", "japan".into()),
        ("DACH", "JP", "japan".into()),
        ("", "BR", Value::Null),
        ("", "", Value::Null),
        ("gulf", "", "gulf".into()),
    ];
    for (query, country, expected) in cases {
        let model = answered(home().query("market", query).country(country));
        assert_eq!(model["market"], expected, "{query:?} {country:?}");
    }
}

#[test]
fn a_market_has_its_ways_to_reach_a_person_in_its_order() {
    for (market, expected) in [
        ("dach", ["message", "whatsapp", "callback", "phone-de", "email"].as_slice()),
        ("japan", &["line", "message", "phone-jp", "callback", "email"]),
        ("china", &["wechat", "message", "callback", "email"]),
    ] {
        let model = answered(home().query("market", market));
        let ids: Vec<&str> = model["channels"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap()).collect();
        assert_eq!(ids, expected, "{market}");
    }
    let model = answered(home().query("market", "japan"));
    assert_eq!(model["channels"][0]["href"], "https://line.me/R/ti/p/%40lumen.example");
    assert_eq!(model["channels"][2]["href"], "tel:+81600000123");
    assert_eq!(model["channels"][2]["detail"], "+81 60-000-0123");
}

#[test]
fn the_first_of_a_repeated_parameter_counts() {
    assert_model(&home().locale("ja").locale("de").send(), 200, "ja");
}
