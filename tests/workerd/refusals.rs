//! Requests that cannot be taken: each a problem document in the visitor's language that names what is wrong.

use serde_json::{Value, json};

use crate::assertions::{LANGUAGES, assert_fields, assert_problem, assert_problem_in, assert_status};
use crate::client::{Ask, ask, base, get, post};
use crate::sites::{any_reference, shared, unique};

const MAX_BODY: usize = 128 * 1024;

fn write() -> Ask {
    post("/api/v1/sites/lumen/requests")
}

#[track_caller]
fn assert_refused(body: &Value, fields: &[(&str, &str)]) {
    let answer = write().locale("de").json(body).send();
    let problem = assert_problem_in("de", &answer, 422, "invalid");
    assert_fields("de", &problem, fields);
}

#[test]
fn wrong_fields_are_named_in_each_language() {
    for (locale, _) in LANGUAGES {
        let answer = write().locale(locale).json(&json!({ "email": "nobody", "phone": "call me" })).send();
        let problem = assert_problem_in(locale, &answer, 422, "invalid");
        let expected = [("message", "error-message-missing"), ("email", "error-email"), ("phone", "error-phone")];
        assert_fields(locale, &problem, &expected);
    }
}

#[test]
fn a_message_is_needed() {
    for body in [json!({}), json!({ "message": "" }), json!({ "message": " \n\t\u{3000} " }), json!({ "name": "x" })] {
        assert_refused(&body, &[("message", "error-message-missing")]);
    }
}

#[test]
fn fields_over_their_caps_are_refused() {
    assert_refused(&json!({ "message": "x".repeat(8_001) }), &[("message", "error-too-long")]);
    assert_refused(&json!({ "message": "Hi", "name": "é".repeat(121) }), &[("name", "error-too-long")]);
    let email = format!("{}@{}.example", "a".repeat(64), "b.".repeat(95));
    assert!(email.len() > 254);
    assert_refused(&json!({ "message": "Hi", "email": email }), &[("email", "error-too-long")]);
    assert_refused(&json!({ "message": "Hi", "phone": "1".repeat(81) }), &[("phone", "error-too-long")]);
    assert_refused(&json!({ "message": "Hi", "consent": "x".repeat(101) }), &[("consent", "error-too-long")]);
}

#[test]
fn fields_that_are_not_text_are_refused() {
    for value in [json!(7), json!(true), json!(["Hi"]), json!({ "a": 1 })] {
        for field in ["name", "email", "phone", "zone", "locale", "consent"] {
            assert_refused(&json!({ "message": "Hi", field: value }), &[(field, "error-type")]);
        }
        assert_refused(&json!({ "message": value }), &[("message", "error-type")]);
    }
    assert_refused(&json!({ "message": null }), &[("message", "error-message-missing")]);
}

#[test]
fn addresses_numbers_and_names_that_cannot_be_are_refused() {
    for email in ["nobody", "a@b", "@b.example", "a@", "a b@c.example", "a@b..example"] {
        assert_refused(&json!({ "message": "Hi", "email": email }), &[("email", "error-email")]);
    }
    for phone in ["123", "+", "12345678901234567890123"] {
        assert_refused(&json!({ "message": "Hi", "phone": phone }), &[("phone", "error-phone")]);
    }
    for zone in ["Mars/Olympus", "+02:00", "../etc", "Europe/Berlin/x"] {
        assert_refused(&json!({ "message": "Hi", "zone": zone }), &[("zone", "error-zone")]);
    }
    for locale in ["!", "e", "und", "english language"] {
        assert_refused(&json!({ "message": "Hi", "locale": locale }), &[("locale", "error-locale")]);
    }
}

#[test]
fn a_character_that_belongs_in_no_number_or_address_is_named() {
    for (field, value, name) in [
        ("phone", "030 12 34 ext?", "e"),
        ("phone", "030 1234567 = 5", "="),
        ("email", "a@b.example, c@d.example", ","),
    ] {
        let answer = write().json(&json!({ "message": "Hi", field: value })).send();
        let problem = assert_problem(&answer, 422, "invalid");
        let detail = problem["errors"][0]["detail"].as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "");
        assert!(detail.contains(&format!("“{name}”")), "{value}: {detail}");
    }
}

#[test]
fn a_form_s_fields_are_checked_alike() {
    let answer = write().locale("ja").form(&[("message", "\0"), ("email", "x"), ("name", &"y".repeat(121))]).send();
    let problem = assert_problem_in("ja", &answer, 422, "invalid");
    assert_fields(
        "ja",
        &problem,
        &[("message", "error-message-missing"), ("email", "error-email"), ("name", "error-too-long")],
    );
}

#[test]
fn a_body_over_128_kilobytes_is_refused() {
    let of = |bytes: usize| format!("{{\"message\":\"{}\"}}", "x".repeat(bytes - 14));
    assert_eq!(of(MAX_BODY).len(), MAX_BODY);
    let answer = write().body("application/json", of(MAX_BODY)).send();
    assert_problem(&answer, 422, "invalid");
    for bytes in [MAX_BODY + 1, 1 << 20] {
        for (locale, _) in LANGUAGES {
            let answer = write().locale(locale).body("application/json", of(bytes)).send();
            assert_problem_in(locale, &answer, 413, "large");
        }
        let answer = write().body("application/json", of(bytes)).chunked().send();
        assert_problem(&answer, 413, "large");
        let answer = write().form(&[("message", &"x".repeat(bytes))]).send();
        assert_problem(&answer, 413, "large");
    }
}

#[test]
fn a_body_that_is_no_json_object_is_refused() {
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    let nested = format!("{{\"message\":{}}}", "{\"a\":".repeat(10_000));
    let bodies: [&[u8]; 13] = [
        b"{",
        b"",
        b"[]",
        b"\"Hi\"",
        b"null",
        b"7",
        b"{\"message\":\"Hi\"} x",
        b"{\"message\":'Hi'}",
        b"{\"message\":\"\\ud800\"}",
        b"{\"message\":\"\xff\xfe\"}",
        b"\xef\xbb\xbf{\"message\":\"Hi\"}",
        deep.as_bytes(),
        nested.as_bytes(),
    ];
    for body in bodies {
        let answer = write().locale("ar").body("application/json", body).send();
        assert_problem_in("ar", &answer, 400, "json");
    }
}

#[test]
fn an_unknown_media_type_is_refused() {
    for kind in ["text/plain", "application/xml", "text/json", "json", "", ";", "application/jsonp"] {
        let answer = write().locale("zh-Hans").body(kind, r#"{"message":"Hi"}"#).send();
        assert_problem_in("zh-Hans", &answer, 415, "media");
    }
}

#[test]
fn a_write_from_a_page_of_another_origin_is_refused() {
    let paths = [
        "/api/v1/sites/lumen/requests",
        "/w/lumen/contact",
        "/w/lumen/requests",
        "/api/v1/sites/lumen/articles/return-a-lamp/feedback",
    ];
    let own = base();
    let near = [format!("{own}.evil.example"), format!("{own}0"), own.replace("http://", "https://")];
    let far = [
        "null",
        "https://evil.example",
        "http://lumen.example",
        "https://lumen.example:8443",
        "https://lumen.example.evil.example",
        "https://evil-lumen.example",
    ];
    for origin in far.into_iter().chain(near.iter().map(String::as_str)) {
        for path in paths {
            let answer =
                post(path).locale("de").header("origin", origin).form(&[("message", "Hi"), ("helpful", "yes")]).send();
            assert_status(&answer, 403);
            if path.starts_with("/api/") {
                assert_problem_in("de", &answer, 403, "origin");
            }
        }
    }
}

#[test]
fn a_write_from_the_frame_or_the_shop_is_taken() {
    let own = base();
    for origin in [own.as_str(), "https://lumen.example", "https://de.lumen.example", "https://a.b.lumen.example"] {
        let answer = write().header("origin", origin).json(&json!({ "message": "Hi" })).send();
        assert_status(&answer, 201);
    }
    // Another site's shop is not this one's.
    let answer = write().header("origin", "https://small.example").json(&json!({ "message": "Hi" })).send();
    assert_problem(&answer, 403, "origin");
}

#[test]
fn what_was_refused_is_not_stored() {
    let site = shared();
    let message = unique("Refused");
    let path = site.api("requests");
    let good = json!({ "message": message });
    assert_status(&post(path.as_str()).header("origin", "null").json(&good).send(), 403);
    assert_status(&post(path.as_str()).json(&json!({ "message": message, "email": "x" })).send(), 422);
    assert_status(&post(path.as_str()).body("text/plain", good.to_string()).send(), 415);
    assert_status(&post(path.as_str()).store_down().json(&good).send(), 503);
    assert_status(&post(path.as_str()).header("idempotency-key", "a b").json(&good).send(), 400);
    assert_status(&ask("PUT", path.as_str()).json(&good).send(), 405);
    assert_eq!(site.stored(&message).len(), 0);
}

#[test]
fn while_the_store_is_down_a_program_is_told_when_to_come_back() {
    for (locale, _) in LANGUAGES {
        let answer = write().locale(locale).store_down().json(&json!({ "message": "Hi" })).send();
        assert_problem_in(locale, &answer, 503, "store");
        let seconds: u32 = answer.header("retry-after").parse().expect("Retry-After in seconds");
        assert!((1..=60).contains(&seconds), "{seconds}");
    }
    let path = format!("/api/v1/sites/lumen/requests/{}", any_reference());
    let answer = get(path).store_down().bearer("00000-00000-00000-00000").send();
    assert_problem(&answer, 503, "store");
    assert_ne!(answer.header("retry-after"), "");
}
