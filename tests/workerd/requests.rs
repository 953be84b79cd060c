//! Requests in JSON: stored once, answered in the visitor's language, and opened again with the token alone.

use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;
use serde_json::{Value, json};

use crate::assertions::{LANGUAGES, assert_model, assert_problem, assert_problem_in, text};
use crate::client::{Answer, Ask, get, post};
use crate::html;
use crate::sites::{shared, unique};

const REQUESTS: &str = "/api/v1/sites/lumen/requests";

/// Leaves a request and gives its reference and token.
#[track_caller]
fn left(ask: Ask) -> (String, String) {
    let answer = ask.send();
    assert_eq!(answer.status, 201, "{}", answer.text());
    let body = answer.json();
    (body["reference"].as_str().unwrap().to_owned(), body["token"].as_str().unwrap().to_owned())
}

fn opened(reference: &str, token: &str) -> Answer {
    get(format!("{REQUESTS}/{}", crate::client::encode(reference))).bearer(token).send()
}

#[test]
fn a_request_is_answered_with_reference_token_region_and_text() {
    for (locale, _) in LANGUAGES {
        let answer = post(REQUESTS).locale(locale).country("DE").json(&json!({ "message": "Guten Tag" })).send();
        let body = assert_model(&answer, 201, locale);
        let text = |field: &str| body[field].as_str().unwrap_or_else(|| panic!("{field}: {body}")).to_owned();
        let reference = Reference::parse(&text("reference")).expect("a reference");
        assert_eq!(reference.to_string(), text("reference"), "as it is written");
        assert_eq!(reference.region().to_string(), text("region"));
        assert!(Token::parse(&text("token")).is_some_and(|token| token.to_string() == text("token")));
        assert!(text("text").contains(&text("reference")), "{locale}: {}", text("text"));
        let opening = crate::assertions::text(locale, "request-thanks");
        let opening: String = opening.chars().take_while(|c| *c != '{' && *c != '\u{2068}').collect();
        assert!(text("text").starts_with(&opening), "{locale}: {}", text("text"));
    }
}

#[test]
fn everything_that_was_sent_is_stored_once() {
    let site = shared();
    let message = unique("All of it");
    let body = json!({
        "message": message, "name": "Ægir Ó.", "email": "aegir@post.example", "phone": "+354 555 0100",
        "zone": "atlantic/reykjavik", "locale": "IS", "page": "https://small.example/lamps?colour=red#top",
        "consent": "privacy-2026-10", "something-else": true,
    });
    let ask = post(site.api("requests")).locale("de").country("DE").now("2026-11-21T10:05:00.123Z").json(&body);
    let (reference, _) = left(ask);
    let stored = site.stored(&message);
    assert_eq!(stored.len(), 1, "{stored:?}");
    let expected = [
        ("reference", reference.as_str()),
        ("region", "eu"),
        ("state", "open"),
        ("name", "Ægir Ó."),
        ("email", "aegir@post.example"),
        ("phone", "+3545550100"),
        ("zone", "Atlantic/Reykjavik"),
        ("locale", "is"),
        ("market", "dach"),
        ("page", "https://small.example/lamps?colour=red#top"),
        ("consent", "privacy-2026-10"),
    ];
    for (field, value) in expected {
        assert_eq!(stored[0][field], value, "{field}");
    }
    assert_eq!(stored[0]["created"], "2026-11-21T10:05:00.123Z", "the test's clock decides");
    assert!(stored[0].get("token").is_none() && !stored[0].to_string().contains("token"), "tokens are the visitor's");
}

#[test]
fn a_topic_is_a_tag_and_an_order_stands_above_the_message() {
    let message = unique("Where is my lamp?");
    let body = json!({ "message": message, "topic": "order", "order": " LU-10023 " });
    let (reference, _) = left(post(REQUESTS).locale("de").json(&body));
    let desk = format!("/api/v1/sites/lumen/desk/requests/{}", crate::client::encode(&reference));
    let stored = get(desk).operator().send().json();
    assert_eq!(stored["tags"], json!(["order"]), "{stored}");
    let written = stored["message"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(written, format!("Bestellnummer: LU-10023\n\n{message}"));
    let listed = get("/api/v1/sites/lumen/desk/requests?tag=order&limit=200").operator().send().json();
    let references = listed["requests"].as_array().unwrap().iter().map(|request| request["reference"].clone());
    assert!(references.into_iter().any(|listed| listed == reference.as_str()), "it is found by its topic");
    let unknown = post(REQUESTS).json(&json!({ "message": message, "topic": "weather" })).send();
    let problem = assert_problem(&unknown, 422, "invalid");
    assert_eq!(problem["errors"][0]["field"], "topic", "{problem}");
    // Where the topic has no use for an order, none is kept.
    let (reference, _) = left(post(REQUESTS).json(&json!({ "message": message, "topic": "other", "order": "7" })));
    let desk = format!("/api/v1/sites/lumen/desk/requests/{}", crate::client::encode(&reference));
    assert_eq!(get(desk).operator().send().json()["message"], message.as_str());
}

#[test]
fn zone_and_locale_are_the_visitor_s_where_the_body_does_not_say() {
    let site = shared();
    let message = unique("Silent");
    left(post(site.api("requests")).locale("ja").query("tz", "Asia/Tokyo").json(&json!({ "message": message })));
    let stored = site.stored(&message);
    assert_eq!((&stored[0]["locale"], &stored[0]["zone"]), (&"ja".into(), &"Asia/Tokyo".into()));
}

#[test]
fn the_token_opens_the_request_and_the_visitor_reads_it_in_their_own_time() {
    let message = unique("Kaputt 🦀");
    let (reference, token) =
        left(post(REQUESTS).country("JP").now("2026-11-21T10:05:00Z").json(&json!({ "message": message })));
    let ask = get(format!("{REQUESTS}/{reference}")).bearer(&token).locale("ja").query("tz", "Asia/Tokyo");
    let model = assert_model(&ask.send(), 200, "ja");
    assert_eq!(
        (&model["view"], &model["reference"], &model["state"]),
        (&"request".into(), &reference.as_str().into(), &"open".into())
    );
    assert_eq!(model["created"], "2026-11-21T10:05:00Z");
    assert_eq!(model["token"], "", "it is shown once, when the request is made");
    let thread = model["thread"].as_array().unwrap();
    assert_eq!(thread.len(), 1);
    let expected = json!({
        "seq": 1, "from": "visitor", "name": "", "at": "2026-11-21T10:05:00Z", "when": "2026/11/21 19:05",
        "message": message, "attachments": [], "files": "", "day": "",
    });
    assert_eq!(thread[0], expected);

    // From anywhere, in any language, as a page too.
    let page = get(format!("/w/lumen/requests/{reference}")).bearer(&token).locale("de").country("BR").send();
    let page = crate::assertions::assert_page(&page, 200, "de");
    assert!(page.contains(&message) && page.contains(&text("de", "request-status-open")));
    assert_eq!(page.matches(&token).count(), 6, "in the forms of the page and their models, and nowhere else");
}

#[test]
fn reference_and_token_are_read_however_they_are_typed() {
    let (reference, token) = left(post(REQUESTS).country("DE").json(&json!({ "message": "Hi" })));
    let cases = [
        (reference.to_lowercase(), token.to_uppercase()),
        (reference.replace('-', ""), token.replace('-', "")),
        (reference.replace('-', " "), token.replace('-', " ").replace('0', "O").replace('1', "l")),
        (format!("\u{2066}{reference}\u{2069}"), format!(" {token} ")),
    ];
    for (reference, token) in cases {
        let answer = opened(&reference, &token);
        assert_eq!(answer.status, 200, "{reference:?} {token:?}: {}", answer.text());
    }
}

#[test]
fn a_wrong_token_or_reference_opens_nothing_and_does_not_say_which() {
    let (reference, token) = left(post(REQUESTS).country("DE").json(&json!({ "message": "Secret" })));
    let (other, other_token) = left(post(REQUESTS).country("DE").json(&json!({ "message": "Other" })));
    let swapped = |text: &str| format!("{}{}", if text.starts_with('2') { '3' } else { '2' }, &text[1..]);
    let elsewhere = format!("AP{}", &reference[2..]);
    let cases = [
        (reference.as_str(), other_token.as_str()),
        (other.as_str(), token.as_str()),
        (&reference, &swapped(&token)),
        (&elsewhere, &token),
        (&reference, "nonsense"),
        ("EU-2222-2222", &token),
        ("nonsense", &token),
    ];
    for (reference, token) in cases {
        let answer = get(format!("{REQUESTS}/{reference}")).bearer(token).locale("de").send();
        assert_problem_in("de", &answer, 404, "request");
    }
    assert_problem(&get(format!("{REQUESTS}/{reference}")).send(), 404, "request");
    assert_problem(
        &get(format!("{REQUESTS}/{reference}")).header("authorization", &format!("Basic {token}")).send(),
        404,
        "request",
    );
    assert_problem(&get(format!("{REQUESTS}/{reference}?token={token}&code={token}")).send(), 404, "request");
    // The operator's token is not the visitor's.
    assert_problem(&get(format!("{REQUESTS}/{reference}")).operator().send(), 404, "request");
    // Another site's requests are not this one's.
    let answer = get(shared().api(&format!("requests/{reference}"))).bearer(&token).send();
    assert_problem(&answer, 404, "request");
}

#[test]
fn what_was_written_comes_back_as_it_was() {
    let site = shared();
    let wild =
        "<script>alert(1)</script> & \"quotes\" 'x'\n\n\tاكتب 日本語 👩‍👩‍👧 \u{202b}rtl\u{202c} e\u{301} {{x}} %s \\u0000";
    let message = format!("{} {wild}", unique("wild"));
    let (reference, token) = left(post(site.api("requests")).json(&json!({ "message": message, "name": "<b>&\"'" })));
    let answer = get(site.api(&format!("requests/{reference}"))).bearer(&token).send();
    assert_eq!(answer.json()["thread"][0]["message"], message.as_str());
    assert_eq!(site.stored(&message)[0]["name"], "<b>&\"'");
    let page = get(format!("/w/{}/requests/{reference}", site.id)).bearer(&token).send();
    assert!(!page.text().contains("<script>alert"), "it is text on the page");
    assert_eq!(html::model(page.text())["thread"][0]["message"], message.as_str());
}

#[test]
fn fields_at_their_caps_are_taken() {
    let whole = |text: &str, many: usize| text.repeat(many);
    let cases = [
        json!({ "message": whole("あ", 8_000) }),
        json!({ "message": "Hi", "name": whole("é", 120) }),
        json!({ "message": "Hi", "page": format!("https://a.example/{}", whole("x", 1_982)) }),
        json!({ "message": "Hi", "consent": whole("x", 100) }),
        json!({ "message": "Hi", "name": null, "email": "", "phone": "  ", "zone": null, "page": "" }),
        json!({ "message": "Hi", "email": "o'hara+lamp@xn--bcher-kva.example", "phone": "(030) 12 34-56" }),
        json!({ "message": "Hi", "email": "用户@例子.example", "phone": "٠٥٠١٢٣٤٥٦٧" }),
    ];
    for body in cases {
        let answer = post(REQUESTS).json(&body).send();
        assert_eq!(answer.status, 201, "{:.80}: {}", body.to_string(), answer.text());
    }
    let odd = post(REQUESTS).body("Application/JSON ; charset=\"utf-8\"", r#"{"message":"Hi"}"#).send();
    assert_eq!(odd.status, 201, "media types have no case");
}

#[test]
fn nobody_else_may_read_an_answer() {
    let (reference, token) = left(post(REQUESTS).json(&json!({ "message": "Hi" })));
    let ask = get(format!("{REQUESTS}/{reference}")).bearer(&token).header("origin", "https://evil.example");
    let answer = ask.send();
    assert_eq!(answer.header("access-control-allow-origin"), "");
    assert!(answer.header("cache-control").contains("private") || answer.header("cache-control").contains("no-store"));
    let _: Value = answer.json();
}
