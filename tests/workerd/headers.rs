//! The headers that keep the frame and the page around it safe.

use std::collections::BTreeMap;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::assertions::assert_status;
use crate::client::{Answer, Ask, get, post};
use crate::html;
use crate::sites::shared;

/// One of every kind of page in the frame, good and bad.
fn pages() -> Vec<Answer> {
    let reference = post("/api/v1/sites/lumen/requests").json(&json!({ "message": "Hi" })).send().json();
    let path = format!("/w/lumen/requests/{}", reference["reference"].as_str().unwrap());
    let asks: Vec<Ask> = vec![
        get("/w/lumen/"),
        get("/w/lumen/search?q=lamp"),
        get("/w/lumen/articles/return-a-lamp?locale=ar"),
        get("/w/lumen/contact"),
        get("/w/lumen/requests"),
        get(path).bearer(reference["token"].as_str().unwrap()),
        post("/w/lumen/contact").form(&[("message", "Hi")]),
        post("/w/lumen/contact").form(&[("message", "")]),
        post("/w/lumen/contact").store_down().country("DE").form(&[("message", "Hi")]),
        post("/w/lumen/requests").form(&[("reference", "x")]),
        get("/w/lumen/articles/no-such-article"),
        post("/w/lumen/search"),
        get("/api/v1/sites/lumen/nothing").header("accept", "text/html"),
    ];
    asks.into_iter().map(Ask::send).collect()
}

/// The policy's directives with their sources.
#[track_caller]
fn policy(answer: &Answer) -> BTreeMap<&str, Vec<&str>> {
    let header = answer.header("content-security-policy");
    assert_ne!(header, "", "{} has no policy", answer.asked);
    let directives = header.split(';').map(|directive| {
        let mut words = directive.split_whitespace();
        (words.next().unwrap(), words.collect())
    });
    directives.collect()
}

/// The source that allows an inline element.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[test]
fn the_policy_of_every_page_allows_what_it_needs_and_nothing_else() {
    for page in pages() {
        let policy = policy(&page);
        assert_eq!(policy["default-src"], ["'none'"], "{}", page.asked);
        assert_eq!(policy["base-uri"], ["'none'"], "{}", page.asked);
        assert_eq!(policy["form-action"], ["'self'"], "{}", page.asked);
        assert_eq!(policy["connect-src"], ["'self'"], "{}", page.asked);
        let script: Vec<&str> =
            policy["script-src"].iter().copied().filter(|source| !source.starts_with("'sha256-")).collect();
        assert_eq!(script, ["'self'", "'wasm-unsafe-eval'"], "{}", page.asked);
        assert!(policy["style-src"].iter().all(|source| source.starts_with("'sha256-")), "{}", page.asked);
        let whole = page.header("content-security-policy");
        for bad in ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", " *", "https:;", "http:;"] {
            assert!(!format!("{whole};").contains(bad), "{}: {bad}", page.asked);
        }
    }
}

#[test]
fn inline_styles_and_scripts_are_those_that_the_policy_names() {
    let pages = pages();
    let styled = |page: &Answer| {
        html::elements(page.text(), "style")
            .into_iter()
            .find(|(tag, _)| tag.contains("data-views"))
            .map(|(_, style)| hash(style))
    };
    let of_views = pages.iter().find_map(styled).unwrap();
    for page in &pages {
        let policy = policy(page);
        let styles: Vec<String> = html::elements(page.text(), "style").iter().map(|(_, style)| hash(style)).collect();
        assert!(!styles.is_empty(), "{}: no style", page.asked);
        for style in &styles {
            assert!(policy["style-src"].contains(&style.as_str()), "{}: a style is blocked", page.asked);
        }
        // Home, the first of them, is shown without the style of the other views; the client brings it.
        let brought: Vec<&str> =
            policy["style-src"].iter().copied().filter(|source| !styles.iter().any(|style| style == source)).collect();
        let is_home = page.asked.ends_with(" /w/lumen/");
        let expected = if is_home { vec![of_views.as_str()] } else { vec![] };
        assert_eq!(brought, expected, "{}: a style is allowed that is not there", page.asked);
        for (tag, script) in html::elements(page.text(), "script") {
            let is_data = tag.contains("type=\"application/json\"");
            assert!(
                is_data || policy["script-src"].contains(&hash(script).as_str()),
                "{}: a script is blocked",
                page.asked
            );
        }
    }
}

#[test]
fn nothing_in_a_page_would_be_blocked() {
    for page in pages() {
        let body = page.text().split_once("<body>").unwrap().1;
        let body = body.split("<script").next().unwrap();
        for bad in [
            " style=\"",
            " onclick=",
            " onload=",
            " onerror=",
            " onsubmit=",
            "javascript:",
            "<iframe",
            "<object",
            "<base",
        ] {
            assert!(!body.contains(bad), "{}: {bad}", page.asked);
        }
        for action in html::attributes(body, "action") {
            assert!(action.starts_with("/w/"), "{}: a form leads to {action}", page.asked);
        }
        for src in html::attributes(page.text(), "src") {
            assert!(src.starts_with('/'), "{}: {src}", page.asked);
        }
    }
}

#[test]
fn every_page_is_isolated_typed_and_kept_by_nobody() {
    for page in pages() {
        let expected = [
            ("cross-origin-resource-policy", "cross-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("content-type", "text/html; charset=utf-8"),
        ];
        for (name, value) in expected {
            assert_eq!(page.header(name), value, "{}: {name}", page.asked);
        }
        let cache = page.header("cache-control");
        assert!(cache.contains("no-store") && cache.contains("private"), "{}: {cache}", page.asked);
        assert!(page.header("vary").to_ascii_lowercase().contains("accept-language"), "{}: Vary", page.asked);
        assert_eq!(page.header("set-cookie"), "", "{}: no cookies", page.asked);
        // It would forbid what `frame-ancestors` allows.
        assert_eq!(page.header("x-frame-options"), "", "{}", page.asked);
    }
}

#[test]
fn a_site_s_origins_may_embed_it_and_no_others() {
    let lumen = get("/w/lumen/").send();
    let ancestors = policy(&lumen)["frame-ancestors"].clone();
    for origin in ["https://lumen.example", "https://*.lumen.example"] {
        assert!(ancestors.contains(&origin), "{ancestors:?}");
    }
    let small = get(format!("/w/{}/", shared().id)).send();
    let others = policy(&small)["frame-ancestors"].clone();
    assert!(others.contains(&"https://small.example"), "{others:?}");
    // In development pages of this machine may, too.
    let is_local = |source: &str| {
        source == "'self'" || source.starts_with("http://localhost") || source.starts_with("http://127.0.0.1")
    };
    assert!(others.iter().all(|source| *source == "https://small.example" || is_local(source)), "{others:?}");
    for path in ["/w/no-such-site/", "/w/"] {
        let unknown = get(path).send();
        assert_status(&unknown, 404);
        assert_eq!(policy(&unknown)["frame-ancestors"], ["'none'"], "{path}");
    }
}

#[test]
fn wasm_is_allowed_in_the_frame_alone() {
    for path in ["/demo/", "/nearhand.js", "/api/v1/sites/lumen/home", "/healthz", "/api/v1/openapi.json"] {
        let answer = get(path).send();
        assert_status(&answer, 200);
        assert!(!answer.header("content-security-policy").contains("wasm-unsafe-eval"), "{path}");
        assert!(!answer.text().contains("wasm-unsafe-eval"), "{path}");
    }
}

#[test]
fn answers_to_programs_are_typed_and_not_shared() {
    let answers = [
        get("/api/v1/sites/lumen/home").send(),
        get("/api/v1/sites/lumen/nothing").send(),
        get("/api/v1/sites/no-such-site/home").send(),
        post("/api/v1/sites/lumen/requests").json(&json!({ "message": "Hi" })).send(),
        post("/api/v1/sites/lumen/requests").json(&json!({})).send(),
        get("/api/v1/sites/lumen/desk/requests?limit=1").operator().send(),
        get("/api/v1/sites/lumen/desk/requests").send(),
        get("/api/v1/sites/lumen/content").operator().send(),
    ];
    for answer in answers {
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{}", answer.asked);
        let cache = answer.header("cache-control");
        assert!(cache.contains("no-store") || cache.contains("private"), "{}: {cache}", answer.asked);
        assert_eq!(answer.header("access-control-allow-origin"), "", "{}", answer.asked);
        assert_eq!(answer.header("set-cookie"), "", "{}", answer.asked);
    }
}
