//! The API's models and its description.

use serde_json::{Value, json};

use crate::assertions::{LANGUAGES, assert_model, assert_problem, assert_status};
use crate::client::{get, post};

const MODELS: [&str; 5] = ["home", "search?q=lamp", "articles/return-a-lamp", "contact", "requests"];

#[test]
fn it_says_that_it_is_well() {
    let answer = get("/healthz").send();
    assert_status(&answer, 200);
    assert!(answer.header("cache-control").contains("no-store"));
}

/// Paths of the description, with what their `servers` put before them and every parameter written as `{}`.
fn described(document: &Value) -> Vec<(String, Value)> {
    let server = document["servers"][0]["url"].as_str().unwrap_or_default();
    let server = server.split_once("://").map_or(server, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    let plain = |path: &str| -> String {
        let pieces = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
        pieces.collect::<Vec<_>>().join("/")
    };
    let paths = document["paths"].as_object().expect("the description has paths");
    paths.iter().map(|(path, item)| (plain(&format!("{}{path}", server.trim_end_matches('/'))), item.clone())).collect()
}

#[test]
fn the_description_lists_every_call() {
    let answer = get("/api/v1/openapi.json").send();
    assert_status(&answer, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("access-control-allow-origin"), "*", "tools in pages may read it");
    let document = answer.json();
    let version = document["openapi"].as_str().expect("the field `openapi`");
    assert!(version.starts_with("3.1."), "{version}");
    for field in ["title", "version"] {
        assert!(document["info"][field].is_string(), "info.{field}");
    }
    let paths = described(&document);
    let calls = [
        ("home", "get"),
        ("search", "get"),
        ("articles/{}", "get"),
        ("articles/{}/feedback", "post"),
        ("contact", "get"),
        ("requests", "post"),
        ("requests/{}", "get"),
        ("availability", "get"),
        ("callback", "get"),
        ("zones", "get"),
        ("callbacks/slots", "get"),
        ("callbacks", "post"),
        ("callbacks/{}/move", "post"),
        ("callbacks/{}/cancel", "post"),
        ("requests/{}/move", "get"),
        ("requests/{}/call.ics", "get"),
        ("desk/callbacks", "get"),
        ("desk/callbacks/cancel", "post"),
        ("desk/callbacks/{}", "patch"),
        ("desk/callbacks/{}/cancel", "post"),
        ("content", "get"),
        ("content", "put"),
        ("content/missing", "post"),
        ("content/{}", "put"),
        ("requests/{}/messages", "get"),
        ("requests/{}/messages", "post"),
        ("desk/requests", "get"),
        ("desk/requests", "post"),
        ("desk/changes", "get"),
        ("desk/customers", "get"),
        ("desk/customers/export", "get"),
        ("desk/customers/erase", "post"),
        ("desk/customers/erase", "get"),
        ("desk/erasures/{}", "get"),
        ("requests/{}/export", "get"),
        ("requests/{}", "delete"),
        ("desk/requests/{}", "get"),
        ("desk/requests/{}", "patch"),
        ("desk/requests/{}/messages", "post"),
        ("desk/requests/{}/notes", "post"),
        ("desk/requests/{}/merge", "post"),
        ("desk/agents", "get"),
        ("desk/agents", "post"),
        ("desk/agents/{}", "patch"),
        ("desk/agents/{}", "delete"),
        ("desk/agents/{}/link", "post"),
        ("desk/sessions", "get"),
        ("desk/sessions/{}", "delete"),
        ("desk/tokens", "get"),
        ("desk/tokens", "post"),
        ("desk/tokens/{}", "delete"),
        ("desk/audit", "get"),
        ("desk/mails", "get"),
        ("desk/mails", "post"),
    ];
    for (call, method) in calls {
        let path = format!("/api/v1/sites/{{}}/{call}");
        let item = paths.iter().find(|(known, _)| *known == path).map(|(_, item)| item);
        let item = item.unwrap_or_else(|| panic!("{path} is not described"));
        let responses =
            item[method]["responses"].as_object().unwrap_or_else(|| panic!("{method} {path} is not described"));
        assert!(responses.keys().any(|status| status.starts_with('2')), "{method} {path}: what a good answer is");
        let is_write = !matches!(method, "get" | "delete");
        assert!(!is_write || item[method]["requestBody"].is_object(), "{method} {path}: what is sent");
    }
}

#[test]
fn the_description_refers_only_to_what_it_has() {
    let document = get("/api/v1/openapi.json").send().json();
    let mut open = vec![&document];
    let mut seen = 0;
    while let Some(value) = open.pop() {
        match value {
            Value::Object(fields) => {
                if let Some(target) = fields.get("$ref").and_then(Value::as_str) {
                    let pointer = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} is elsewhere"));
                    assert!(document.pointer(pointer).is_some(), "{target} is not there");
                    seen += 1;
                }
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    assert!(seen > 0, "schemas are shared");
}

#[test]
fn the_home_model_has_what_the_contract_says() {
    let answer = get("/api/v1/sites/lumen/home").locale("ar").query("tz", "Asia/Dubai").query("market", "gulf").send();
    let model = assert_model(&answer, 200, "ar");
    let expected = [("locale", "ar"), ("dir", "rtl"), ("zone", "Asia/Dubai"), ("market", "gulf"), ("view", "home")];
    for (field, value) in expected {
        assert_eq!(model[field], value, "{field}");
    }
    let articles = model["articles"].as_array().unwrap();
    assert!((1..=8).contains(&articles.len()), "{}", articles.len());
    for article in articles {
        for field in ["slug", "title", "locale"] {
            assert!(article[field].as_str().is_some_and(|text| !text.is_empty()), "{field} of {article}");
        }
    }
    for channel in model["channels"].as_array().unwrap() {
        for field in ["id", "kind", "label"] {
            assert!(channel[field].as_str().is_some_and(|text| !text.is_empty()), "{field} of {channel}");
        }
    }
    assert!(model["text"]["greeting"].as_str().is_some_and(|text| !text.is_empty()));
}

#[test]
fn home_says_how_people_of_the_market_pay() {
    let cases = [
        ("dach", "de", ["Währung: Euro (€)", "Zahlungsarten: SEPA-Lastschrift, Klarna oder Karte"]),
        ("dach", "ja", ["通貨: ユーロ (€)", "お支払い方法: SEPA口座振替、Klarna、またはカード"]),
        ("china", "zh-Hans", ["货币: 人民币 (¥)", "付款方式: 支付宝、微信支付或银行卡"]),
        ("north-america", "en", ["Currency: US Dollar ($)", "Ways to pay: Card or Apple Pay"]),
    ];
    for (market, locale, expected) in cases {
        let answer = get("/api/v1/sites/lumen/home").locale(locale).query("market", market).send();
        let model = assert_model(&answer, 200, locale);
        let said = |fact: &Value| format!("{}: {}", fact["label"].as_str().unwrap(), fact["value"].as_str().unwrap());
        let facts: Vec<String> = model["paying"].as_array().unwrap().iter().map(said).collect();
        assert_eq!(facts, expected, "{market} in {locale}");
    }
    // The help centre is for everybody, so of no market.
    let centre = get("/help/lumen/de/").send();
    assert!(!centre.text().contains("SEPA"), "a page for everybody");
}

#[test]
fn the_article_model_has_what_the_contract_says() {
    let model = assert_model(&get("/api/v1/sites/lumen/articles/return-a-lamp").locale("de").send(), 200, "de");
    for (field, value) in [("slug", "return-a-lamp"), ("locale", "de"), ("title", "Leuchte zurückgeben")] {
        assert_eq!(model[field], value, "{field}");
    }
    let html = model["html"].as_str().unwrap();
    assert!(html.starts_with('<') && !html.contains("<script") && !html.contains("data-article"), "{html:.200}");
    let alternates: Vec<&str> =
        model["alternates"].as_array().unwrap().iter().map(|a| a["locale"].as_str().unwrap()).collect();
    assert_eq!(alternates, LANGUAGES.map(|(tag, _)| tag));
    assert_eq!(model["text"]["fallback"], "", "nothing to excuse");
    assert!(model["text"]["updated"].as_str().unwrap().contains("5. Oktober 2026"), "{}", model["text"]);
}

#[test]
fn models_speak_the_language_and_never_in_ids() {
    for call in MODELS {
        let mut spoken: Vec<String> = Vec::new();
        for (locale, _) in LANGUAGES {
            let model = assert_model(&get(format!("/api/v1/sites/lumen/{call}")).locale(locale).send(), 200, locale);
            let texts = json!([model["text"], model["chrome"]]);
            each_text(&texts, &mut |text| {
                let is_id = text.contains('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
                assert!(!is_id, "{locale} {call}: the message {text} is missing");
                assert!(!text.contains("{ $") && !text.contains("{$"), "{locale} {call}: {text}");
            });
            spoken.push(texts.to_string());
        }
        spoken.sort();
        spoken.dedup();
        assert_eq!(spoken.len(), LANGUAGES.len(), "{call}: each language has texts of its own");
    }
}

fn each_text(value: &Value, check: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => check(text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, check)),
        Value::Object(fields) => fields.values().for_each(|item| each_text(item, check)),
        _ => {}
    }
}

#[test]
fn whether_an_article_helped_can_be_said() {
    let path = "/api/v1/sites/lumen/articles/return-a-lamp/feedback";
    for (word, helpful) in [("yes", true), ("no", false)] {
        let answer = post(path).locale("ja").country("JP").json(&json!({ "helpful": word })).send();
        assert_eq!(assert_model(&answer, 200, "ja")["helpful"], helpful);
        let answer = post(path).form(&[("helpful", word)]).send();
        assert_eq!(assert_model(&answer, 200, "en")["helpful"], helpful);
    }
    assert_problem(&post(path).store_down().json(&json!({ "helpful": "yes" })).send(), 503, "store");
    let nowhere = post("/api/v1/sites/lumen/articles/no-such-thing/feedback").json(&json!({ "helpful": "yes" })).send();
    assert_problem(&nowhere, 404, "article");
    for bad in [json!({}), json!({ "helpful": "maybe" }), json!({ "helpful": null })] {
        let answer = post(path).json(&bad).send();
        assert!((400..500).contains(&answer.status), "{bad}: {}", answer.status);
    }
}
