//! What is asserted often.

use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Texts;
use serde_json::Value;

use crate::client::Answer;

/// The languages of the demo site, with the direction in which they are written.
pub const LANGUAGES: [(&str, &str); 5] =
    [("en", "ltr"), ("de", "ltr"), ("ja", "ltr"), ("ar", "rtl"), ("zh-Hans", "ltr")];

/// The widget's texts in a language.
pub fn texts(locale: &str) -> Texts {
    Texts::new(&Locale::parse(locale).unwrap(), "")
}

/// One of the widget's texts.
pub fn text(locale: &str, id: &str) -> String {
    texts(locale).get(id)
}

/// The answer has this status.
#[track_caller]
pub fn assert_status(answer: &Answer, status: u16) {
    assert_eq!(answer.status, status, "{:.300}: {:.600}", answer.asked, String::from_utf8_lossy(&answer.body));
}

/// The answer says that it is in this language.
#[track_caller]
pub fn assert_locale(answer: &Answer, locale: &str) {
    assert_eq!(answer.header("content-language"), locale, "{:.300}: Content-Language", answer.asked);
}

/// A good answer of JSON in this language, for this visitor alone.
#[track_caller]
pub fn assert_model(answer: &Answer, status: u16, locale: &str) -> Value {
    assert_status(answer, status);
    assert_locale(answer, locale);
    assert_eq!(answer.header("content-type"), "application/json", "{}", answer.asked);
    assert!(answer.header("cache-control").contains("private"), "{}: Cache-Control", answer.asked);
    answer.json()
}

/// A page of the frame in this language: header, `lang` and `dir`.
#[track_caller]
pub fn assert_page<'a>(answer: &'a Answer, status: u16, locale: &str) -> &'a str {
    assert_status(answer, status);
    assert_locale(answer, locale);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{}", answer.asked);
    let dir = Locale::parse(locale).unwrap().dir();
    let start = format!("<!DOCTYPE html><html lang=\"{locale}\" dir=\"{dir}\">");
    assert!(answer.text().starts_with(&start), "{}: {:.200}", answer.asked, answer.text());
    answer.text()
}

/// A problem document in English.
#[track_caller]
pub fn assert_problem(answer: &Answer, status: u16, kind: &str) -> Value {
    assert_problem_in("en", answer, status, kind)
}

/// A problem document (RFC 9457) whose texts are in this language.
#[track_caller]
pub fn assert_problem_in(locale: &str, answer: &Answer, status: u16, kind: &str) -> Value {
    assert_status(answer, status);
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.asked);
    // Who publishes reads English.
    let locale = if kind == "content" { "en" } else { locale };
    assert_locale(answer, locale);
    let problem = answer.json();
    assert_eq!(problem["type"], format!("urn:nearhand:problem:{kind}"), "{}", answer.asked);
    assert_eq!(problem["status"], status, "{}", answer.asked);
    match kind {
        "content" => assert_eq!(problem["title"], "This content cannot be published", "{}", answer.asked),
        _ => assert_eq!(problem["title"], text(locale, &format!("problem-{kind}")), "{}", answer.asked),
    }
    let detail = problem["detail"].as_str().unwrap();
    match kind {
        // The reason, for the operator.
        "content" => assert!(!detail.is_empty(), "{}", answer.asked),
        // The business's people have no access code that could be wrong.
        "request" if answer.asked.contains("/desk/") => {
            assert_eq!(detail, text(locale, "problem-conversation"), "{}", answer.asked);
        }
        "large" => assert_eq!(detail, texts(locale).with("problem-large-detail", &[("max", 128.into())])),
        "limit" => assert_eq!(detail, texts(locale).with("problem-limit-detail", &[("minutes", 1.into())])),
        _ => assert_eq!(detail, text(locale, &format!("problem-{kind}-detail")), "{}", answer.asked),
    }
    problem
}

/// The names of a problem's fields, sorted, and that each is explained with the text of one of the ids.
#[track_caller]
pub fn assert_fields(locale: &str, problem: &Value, expected: &[(&str, &str)]) {
    let mut found: Vec<(String, String)> = Vec::new();
    for error in problem["errors"].as_array().expect("a problem with fields lists them") {
        found.push((error["field"].as_str().unwrap().to_owned(), error["detail"].as_str().unwrap().to_owned()));
    }
    found.sort();
    let mut wanted: Vec<(String, String)> =
        expected.iter().map(|(field, id)| ((*field).to_owned(), explained(locale, field, id))).collect();
    wanted.sort();
    assert_eq!(found, wanted);
}

/// What is said of a field; texts with a cap name it.
pub fn explained(locale: &str, field: &str, id: &str) -> String {
    let cap = match field {
        "message" => 8_000,
        "name" => 120,
        "email" => 254,
        "phone" => 80,
        "page" => 2_000,
        _ => 100,
    };
    texts(locale).with(id, &[("max", cap.into())])
}
