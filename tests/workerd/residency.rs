//! Where what a visitor wrote is stored: the market decides, then the network; the reference says it.

use nearhand_shared::content::site::Market;
use nearhand_shared::id::MarketId;
use nearhand_shared::region::Region;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::webhook::Event;
use serde_json::json;

use crate::assertions::assert_status;
use crate::client::{Ask, get, post};
use crate::sites::{Small, unique};
use crate::staff::add;
use crate::talk::{LATER, NOW, answer, say, to_desk};

const REQUESTS: &str = "/api/v1/sites/lumen/requests";

/// Region and first letters of the reference of a request that is left like this.
#[track_caller]
fn stored(ask: Ask) -> (String, String) {
    let answer = ask.json(&json!({ "message": "Where to?" })).send();
    assert_status(&answer, 201);
    let body = answer.json();
    let reference = body["reference"].as_str().unwrap();
    let region = body["region"].as_str().unwrap();
    assert_eq!(Reference::parse(reference).expect("a reference").region().as_str(), region);
    (region.to_owned(), reference[..3].to_owned())
}

#[test]
fn a_market_s_residency_goes_before_the_network_location() {
    // The query's market | network || region, letters
    let cases = [
        ("", "country=DE; continent=EU", "eu", "EU-"),
        ("", "country=CH; continent=EU", "eu", "EU-"),
        ("", "country=GB; continent=EU", "eu", "EU-"),
        ("", "country=JP; continent=AS", "apac", "AP-"),
        ("", "country=US; continent=NA", "enam", "EN-"),
        ("", "country=AE; continent=AS", "me", "ME-"),
        ("dach", "country=US; continent=NA", "eu", "EU-"),
        ("japan", "country=DE; continent=EU", "apac", "AP-"),
        ("mars", "country=JP; continent=AS", "apac", "AP-"),
    ];
    for (market, geo, region, letters) in cases {
        let found = stored(post(REQUESTS).query("market", market).geo(geo));
        assert_eq!(found, (region.to_owned(), letters.to_owned()), "{market:?} {geo}");
    }
}

#[test]
fn a_market_in_what_is_sent_counts_as_one_in_the_address_and_an_unknown_one_is_refused() {
    // The query's market, the body's | region; the network is in Japan.
    let cases = [
        (None, json!("dach"), Ok("eu")),
        (None, json!("gulf"), Ok("me")),
        (Some("japan"), json!("dach"), Ok("apac")),
        (None, json!(""), Ok("apac")),
        (None, json!(null), Ok("apac")),
        (None, json!("mars"), Err("market")),
        (Some("dach"), json!("mars"), Err("market")),
        (None, json!(["dach"]), Err("market")),
    ];
    for (query, market, expected) in cases {
        let ask = post(REQUESTS).geo("country=JP; continent=AS");
        let ask = if let Some(query) = query { ask.query("market", query) } else { ask };
        let answer = ask.json(&json!({ "message": "Where to?", "market": market })).send();
        assert_status(&answer, if expected.is_ok() { 201 } else { 422 });
        let body = answer.json();
        let found = match expected {
            Ok(_) => body["region"].as_str(),
            Err(_) => body["errors"][0]["field"].as_str(),
        };
        assert_eq!(found, Some(expected.unwrap_or_else(|field| field)), "{query:?} {market}");
    }
}

#[test]
fn without_a_market_the_network_location_decides() {
    let cases = [
        ("country=BR; continent=SA", "sam", "SA-"),
        ("country=NZ; continent=OC", "oc", "PC-"),
        ("country=NG; continent=AF", "afr", "AF-"),
        ("country=RS; continent=EU", "eeur", "EE-"),
        ("country=IN; continent=AS", "apac", "AP-"),
        ("continent=NA", "enam", "EN-"),
        // Where nothing is known the strictest place is the safe one.
        ("unknown", "eu", "EU-"),
        ("country=T1", "eu", "EU-"),
    ];
    for (geo, region, letters) in cases {
        assert_eq!(stored(post(REQUESTS).geo(geo)), (region.to_owned(), letters.to_owned()), "{geo}");
    }
}

#[test]
fn it_is_told_where_each_market_s_requests_go_and_they_do() {
    let told = get("/api/v1/sites/lumen/desk/residency").operator().send();
    assert_status(&told, 200);
    let mut seen = 0;
    for market in told.json()["markets"].as_array().unwrap() {
        for placed in market["regions"].as_array().unwrap() {
            let (region, country) = (placed["region"].as_str().unwrap(), placed["countries"][0].as_str().unwrap());
            assert_eq!(placed["jurisdiction"], region == "eu", "{placed}");
            assert_eq!(stored(post(REQUESTS).country(country)).0, region, "{market}");
            seen += 1;
        }
    }
    assert_eq!(seen, 6, "each market of the demo site names one region");
}

/// What `cargo xtask test` looks for afterwards in all that was stored and logged (`xtask/src/stays.rs`): a region follows.
const MARK: &str = "zq8-stays-in-";

#[test]
fn what_is_written_in_each_region_leaves_it_neither_by_webhooks_nor_by_the_log_of_the_business() {
    let receiver = std::env::var("NEARHAND_RECEIVER_PORT").expect("run `cargo xtask test workerd`");
    let receiver = format!("http://127.0.0.1:{receiver}");
    let mut site = Small::new("t-hooks-stays", "Stays");
    let webhook = json!({ "id": "crm", "url": format!("{receiver}/ok/hook"), "events": Event::ALL });
    site.manifest.site.files_in_bucket = true;
    site.manifest.site.webhooks = vec![serde_json::from_value(webhook).unwrap()];
    let market = site.manifest.site.markets[0].clone();
    let of = |region: Region| Market {
        residency: Some(region),
        id: MarketId::parse(region.as_str()).unwrap(),
        countries: Vec::new(),
        ..market.clone()
    };
    site.manifest.site.markets = Region::ALL.map(of).into();
    site.publish();
    let ana = add(&site, "Ana", "agent", &[]);
    let mut references = Vec::new();
    for region in Region::ALL {
        let mark = format!("{MARK}{region}");
        let body = json!({ "message": mark, "name": mark, "email": format!("{mark}@post.example") });
        let made = post(site.api("requests")).query("market", region.as_str()).now(NOW).json(&body).send();
        assert_status(&made, 201);
        let made = made.json();
        assert_eq!(made["region"], region.as_str());
        let of = |name: &str| made[name].as_str().unwrap().to_owned();
        let opened = (of("reference"), of("token"));
        assert_status(&answer(&site, &opened.0, &json!({ "message": mark, "status": "resolved" })), 201);
        assert_status(&say(&site, &opened, &mark).now(LATER).send(), 201);
        let files = post(site.api(&format!("requests/{}/attachments", opened.0))).bearer(&opened.1);
        let file = files.now(LATER).body("application/pdf", format!("%PDF-1.7\n% {mark}\n%%EOF")).send();
        assert_status(&file, 201);
        let body = json!({ "message": mark, "attachments": [file.json()["id"]] });
        let said = post(site.api(&format!("requests/{}/messages", opened.0))).bearer(&opened.1);
        assert_status(&said.now(LATER).json(&body).send(), 201);
        let note = json!({ "note": mark, "mentions": [ana] });
        assert_status(&to_desk(&site, "POST", &format!("requests/{}/notes", opened.0), &note).send(), 201);
        references.push(opened.0);
    }
    assert_status(&post(site.api("desk/jobs")).operator().now(LATER).json(&json!({})).send(), 200);
    for reference in &references {
        let came = get("/came").query("of", reference).at(&receiver).send();
        assert!(came.text().contains(reference), "{reference} was told of, or this looks for nothing");
        assert!(!came.text().contains(MARK), "{}", came.text());
    }
    let log = get(site.api("desk/audit")).operator().query("limit", "200").send();
    assert!(!log.text().contains(MARK), "{}", log.text());
}

#[test]
fn language_and_zone_do_not_move_data() {
    let ask = post(REQUESTS).country("DE").locale("ja").query("tz", "Asia/Tokyo").header("accept-language", "ja");
    assert_eq!(stored(ask).0, "eu");
    let body = json!({ "message": "Hi", "zone": "Asia/Tokyo", "locale": "ja", "region": "apac" });
    let answer = post(REQUESTS).country("DE").json(&body).send();
    assert_eq!(answer.json()["region"], "eu", "a market does, and a region is none");
}

#[test]
fn a_form_s_request_is_stored_alike() {
    let answer = post("/w/lumen/contact").country("JP").form(&[("message", "こんにちは")]).send();
    assert_status(&answer, 201);
    assert!(crate::html::text_of(answer.text(), "reference").starts_with("AP-"));
}

#[test]
fn a_request_is_opened_from_anywhere() {
    let answer = post(REQUESTS).country("DE").json(&json!({ "message": "Unterwegs" })).send();
    let body = answer.json();
    let path = format!("{REQUESTS}/{}", body["reference"].as_str().unwrap());
    for country in ["DE", "JP", "BR", "T1"] {
        let opened = get(path.as_str()).bearer(body["token"].as_str().unwrap()).country(country).send();
        assert_status(&opened, 200);
        assert_eq!(opened.json()["thread"][0]["message"], "Unterwegs");
    }
}

#[test]
fn the_desk_shows_every_region() {
    let site = Small::published("t-regions");
    let message = unique("Everywhere");
    let countries = ["DE", "GB", "RS", "US", "BR", "JP", "NZ", "NG", "AE"];
    for country in countries {
        assert_status(&site.ask_from(country, &message), 201);
    }
    let mut regions: Vec<String> =
        site.stored(&message).iter().map(|request| request["region"].as_str().unwrap().to_owned()).collect();
    regions.sort();
    assert_eq!(regions, ["afr", "apac", "eeur", "enam", "eu", "me", "oc", "sam", "weur"]);
}
