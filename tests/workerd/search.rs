//! Search: found in every language, marked, escaped, and never more than asked for.

use serde_json::{Value, json};

use crate::assertions::{LANGUAGES, assert_model, assert_page, assert_status, text};
use crate::client::{Ask, get, post};
use crate::html;

fn call(q: &str, locale: &str) -> Ask {
    get("/api/v1/sites/lumen/search").query("q", q).locale(locale)
}

#[track_caller]
fn results(q: &str, locale: &str) -> Vec<Value> {
    let model = assert_model(&call(q, locale).send(), 200, locale);
    assert_eq!(model["locale"], locale);
    model["results"].as_array().unwrap().clone()
}

/// An excerpt is text and `<mark>`, nothing else.
#[track_caller]
fn assert_excerpt(excerpt: &str) {
    let rest = excerpt.replace("<mark>", "").replace("</mark>", "");
    assert!(!rest.contains(['<', '>']), "{excerpt}");
    assert_eq!(excerpt.matches("<mark>").count(), excerpt.matches("</mark>").count(), "{excerpt}");
}

#[test]
fn articles_are_found_in_every_language() {
    let cases = [
        ("en", "return a lamp", "return-a-lamp"),
        ("en", "retrun", "return-a-lamp"),
        ("en", "voltage", "plugs-and-voltage"),
        ("de", "Rücksendung", "return-a-lamp"),
        ("de", "zuruckgeben", "return-a-lamp"),
        ("ja", "返品", "return-a-lamp"),
        ("ja", "調光", "which-dimmer-fits"),
        ("ar", "إرجاع مصباح", "return-a-lamp"),
        ("ar", "ارجاع", "return-a-lamp"),
        ("zh-Hans", "退货", "return-a-lamp"),
        ("zh-Hans", "发票", "invoice-and-vat"),
    ];
    for (locale, q, slug) in cases {
        let found = results(q, locale);
        let slugs: Vec<&str> = found.iter().map(|result| result["slug"].as_str().unwrap()).collect();
        assert!(slugs.iter().take(2).any(|found| *found == slug), "{locale} {q}: {slugs:?}");
        assert_eq!(found[0]["locale"], locale, "{q}");
    }
}

#[test]
fn results_have_a_title_and_an_excerpt_with_what_matched_marked() {
    for (locale, q) in [("en", "delivery"), ("de", "Lieferung"), ("ja", "返品"), ("ar", "مصباح"), ("zh-Hans", "退货")]
    {
        let found = results(q, locale);
        assert!(found.iter().any(|result| result["excerpt"].as_str().unwrap().contains("<mark>")), "{locale} {q}");
        for result in &found {
            assert!(!result["title"].as_str().unwrap().is_empty());
            assert_excerpt(result["excerpt"].as_str().unwrap());
        }
        let answer = get("/w/lumen/search").query("q", q).locale(locale).send();
        let page = assert_page(&answer, 200, locale);
        assert!(page.contains("<mark>"), "{locale}: marked on the page too");
        assert_eq!(html::value_of(page, "q"), q, "{locale}: the box keeps what was asked");
    }
}

#[test]
fn a_query_is_text_wherever_it_is_shown() {
    for q in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</script><b>lamp",
        "a & b &lt; 'c'",
        "{{7*7}} %s",
    ] {
        let answer = get("/w/lumen/search").query("q", q).send();
        let page = assert_page(&answer, 200, "en");
        for bad in ["<script>alert", "<img", "<b>lamp"] {
            assert!(!page.contains(bad), "{q} is markup");
        }
        assert_eq!(html::value_of(page, "q"), q);
        assert_eq!(html::model(page)["q"], q);
        for result in results(q, "en") {
            assert_excerpt(result["excerpt"].as_str().unwrap());
        }
    }
}

#[test]
fn a_limit_is_kept_and_has_bounds() {
    let many = |limit: &str| {
        let model = assert_model(&call("lamp", "en").query("limit", limit).send(), 200, "en");
        model["results"].as_array().unwrap().len()
    };
    assert_eq!(many("2"), 2);
    assert_eq!(many("1"), 1);
    let usual = many("");
    assert!((3..=10).contains(&usual), "{usual}");
    for odd in ["abc", "-1", "1e3", "99999999999999999999"] {
        assert_eq!(many(odd), usual, "{odd}");
    }
    assert!((1..=50).contains(&many("9999")));
    assert!(many("0") <= 1, "none, or the least that makes sense");
}

#[test]
fn where_nothing_is_found_the_way_to_a_person_is_offered() {
    for (locale, _) in LANGUAGES {
        let model = assert_model(&call("qqqzzzxxx", locale).send(), 200, locale);
        assert_eq!(model["results"].as_array().unwrap().len(), 0);
        assert!(model["text"]["summary"].as_str().unwrap().contains("qqqzzzxxx"), "{locale}");
        assert_eq!(model["text"]["hint"], text(locale, "results-hint"));
        let answer = get("/w/lumen/search").query("q", "qqqzzzxxx").locale(locale).send();
        let page = assert_page(&answer, 200, locale);
        assert!(html::links(page).iter().any(|link| link.starts_with("/w/lumen/contact?")), "{locale}");
    }
}

#[test]
fn what_only_the_fallback_language_has_is_found_and_says_so() {
    let found = results("ceiling", "ar");
    assert_eq!(found[0]["slug"], "ceiling-lamp-installation");
    assert_eq!((&found[0]["locale"], &found[0]["language"]), (&"en".into(), &"الإنجليزية".into()));
    // What exists in the visitor's language is offered in no other, whatever language the query is in.
    let found = results("lamp", "ar");
    assert!(found.iter().any(|result| result["locale"] == "ar"), "{found:?}");
    for result in found.iter().filter(|result| result["locale"] != "ar") {
        assert_eq!((&result["locale"], &result["slug"]), (&"en".into(), &"ceiling-lamp-installation".into()));
    }
}

#[test]
fn a_subject_lists_its_articles() {
    let answer = get("/api/v1/sites/lumen/search").query("category", "safety").locale("de").send();
    let model = assert_model(&answer, 200, "de");
    let slugs: Vec<&str> = model["results"].as_array().unwrap().iter().map(|r| r["slug"].as_str().unwrap()).collect();
    assert!(slugs.contains(&"ceiling-lamp-installation"), "{slugs:?}");
    assert_eq!(model["text"]["summary"], "Sicherheit und Montage");
    let unknown = get("/api/v1/sites/lumen/search").query("category", "<b>").send();
    assert_eq!(assert_model(&unknown, 200, "en")["results"].as_array().unwrap().len(), 0);
}

#[test]
fn queries_of_every_kind_and_length_are_answered() {
    let long = "lamp ".repeat(1_500);
    let dense = "返".repeat(900);
    for q in ["", " ", "?!", "\u{0}", "\u{202e}lamp", "🦀🦀🦀", "a\nb", &long, &dense] {
        for result in results(q, "en") {
            assert_excerpt(result["excerpt"].as_str().unwrap());
        }
    }
    // Bytes that are not UTF-8, and escapes that are none.
    for raw in ["%ff%fe", "%", "%zz", "+", "%C3%28", "a%00b"] {
        assert_model(&get(format!("/api/v1/sites/lumen/search?q={raw}")).send(), 200, "en");
    }
}

#[test]
fn what_is_asked_in_the_fallback_language_finds_the_visitor_s_own_articles() {
    let found = results("cancel or change an order", "ja");
    assert!(!found.is_empty());
    assert_eq!(found[0]["locale"], "ja", "{found:?}");
}

#[test]
fn a_message_is_met_with_articles_in_its_language() {
    let cases = [
        ("en", "Hello, my lamp flickers since I use a dimmer, what can I do?", "led-flickers-or-hums"),
        ("de", "Guten Tag, meine Lampe flackert beim Dimmen. Was kann ich tun?", "led-flickers-or-hums"),
    ];
    for (locale, message, slug) in cases {
        let call = post("/api/v1/sites/lumen/suggestions").locale(locale).json(&json!({ "message": message }));
        let model = assert_model(&call.send(), 200, locale);
        let slugs: Vec<_> = model["results"].as_array().unwrap().iter().map(|result| &result["slug"]).collect();
        assert!(slugs.iter().any(|found| *found == slug) && slugs.len() <= 3, "{locale}: {slugs:?}");
        assert_eq!(model["heading"], text(locale, "contact-suggestions"));
    }
    let nothing = post("/api/v1/sites/lumen/suggestions").locale("en").json(&json!({ "message": "Hello" })).send();
    assert_eq!(assert_model(&nothing, 200, "en")["results"], json!([]));
    assert_status(&get("/api/v1/sites/lumen/suggestions").send(), 405);
}
