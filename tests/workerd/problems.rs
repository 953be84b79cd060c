//! What is not there, or not like this: said in the visitor's language, never a server error.

use crate::assertions::{LANGUAGES, assert_page, assert_problem, assert_problem_in, assert_status, text};
use crate::client::{ask, encode, get, post};
use crate::html;

const CALLS: [&str; 10] = [
    "/w/lumen/",
    "/w/lumen/search",
    "/w/lumen/articles/return-a-lamp",
    "/w/lumen/contact",
    "/w/lumen/requests",
    "/w/lumen/requests/EU-2222-2222",
    "/api/v1/sites/lumen/home",
    "/api/v1/sites/lumen/articles/return-a-lamp",
    "/api/v1/sites/lumen/requests",
    "/api/v1/sites/lumen/articles/return-a-lamp/feedback",
];

#[test]
fn unknown_paths_are_not_found() {
    let cases = [
        ("/api/v1/sites/lumen/", "page"),
        ("/api/v1/sites/lumen/nothing", "page"),
        ("/api/v1/sites/lumen/home/x", "page"),
        ("/api/v1/sites/lumen/requests/EU-2222-2222/x", "page"),
        ("/api/v1/sites/lumen/articles/no-such-article", "article"),
        ("/api/v1/sites/lumen/articles/Return-a-lamp", "article"),
        ("/api/v1/sites/lumen/articles/%2e%2e%2fsite", "article"),
        ("/api/v1/sites/Lumen/home", "site"),
        ("/api/v1/sites//home", "site"),
        ("/api/v1", "page"),
        ("/api/v2/sites/lumen/home", "page"),
        ("/nothing", "page"),
        ("/assets/nothing-0123456789ab.js", "page"),
        ("/assets/", "page"),
        ("/nearhand.js/", "page"),
        ("/.env", "page"),
        ("/wrangler.toml", "page"),
    ];
    for (path, kind) in cases {
        for (locale, _) in LANGUAGES {
            let answer = get(path).locale(locale).send();
            assert_problem_in(locale, &answer, 404, kind);
        }
    }
}

#[test]
fn inside_the_frame_a_problem_is_a_page_with_a_way_on() {
    for (path, kind) in
        [("articles/no-such-article", "article"), ("nothing/at/all", "page"), ("requests/nonsense", "request")]
    {
        for (locale, _) in LANGUAGES {
            let answer = get(format!("/w/lumen/{path}")).locale(locale).send();
            let page = assert_page(&answer, 404, locale);
            for id in [format!("problem-{kind}"), format!("problem-{kind}-detail")] {
                assert!(html::unescape(page).contains(&text(locale, &id)), "{locale} {path}: {id}");
            }
            let links = html::links(page);
            for view in ["/w/lumen/?", "/w/lumen/contact?"] {
                assert!(links.iter().any(|link| link.starts_with(view)), "{locale} {path}: {links:?}");
            }
        }
    }
}

#[test]
fn a_browser_gets_a_page_where_a_program_gets_a_document() {
    let answer = get("/nothing").locale("ja").header("accept", "text/html").send();
    assert!(assert_page(&answer, 404, "ja").contains(&text("ja", "problem-page")));
    let answer = get("/api/v1/sites/lumen/articles/nothing").locale("ja").header("accept", "text/html,*/*").send();
    assert!(assert_page(&answer, 404, "ja").contains(&text("ja", "problem-article")));
    let answer = get("/nothing").locale("ja").header("accept", "application/json").send();
    assert_problem_in("ja", &answer, 404, "page");
}

#[test]
fn wrong_methods_are_refused_with_those_that_are_allowed() {
    for path in CALLS {
        for method in ["DELETE", "PUT", "PATCH"] {
            let answer = ask(method, path).locale("de").send();
            if path.starts_with("/api/") {
                assert_problem_in("de", &answer, 405, "method");
            }
            assert_status(&answer, 405);
            assert!(!answer.header("allow").is_empty(), "{method} {path}");
        }
    }
    let answer = post("/api/v1/sites/lumen/home").send();
    assert_problem(&answer, 405, "method");
    assert_eq!(answer.header("allow"), "GET, HEAD");
    assert_problem(&get("/api/v1/sites/lumen/articles/return-a-lamp/feedback").send(), 405, "method");
    let answer = post("/nearhand.js").send();
    assert_problem(&answer, 405, "method");
    assert_eq!(answer.header("allow"), "GET, HEAD");
}

#[test]
fn methods_that_are_said_to_be_allowed_are() {
    for path in CALLS {
        let refused = ask("DELETE", path).send();
        for method in refused.header("allow").split(", ") {
            let answer = ask(method, path).send();
            assert_ne!(answer.status, 405, "{path} allows `{}`, but not {method}", refused.header("allow"));
        }
    }
}

#[test]
fn health_and_description_are_only_read() {
    for path in ["/healthz", "/api/v1/openapi.json"] {
        for method in ["POST", "PUT", "DELETE"] {
            assert_status(&ask(method, path).send(), 405);
        }
    }
}

#[test]
fn a_method_that_nobody_uses_is_not_taken_for_another() {
    for path in ["/w/lumen/", "/api/v1/sites/lumen/home", "/nearhand.js"] {
        for method in ["PROPFIND", "SEARCH", "MKCOL"] {
            let answer = ask(method, path).send();
            assert!(matches!(answer.status, 405 | 501), "{method} {path}: {}", answer.status);
        }
    }
}

#[test]
fn names_are_taken_whole() {
    // Each begins like something that is there.
    for path in
        ["sites/lumen=x/home", "sites/lumen&x/home", "sites/&lumen/home", "sites/lumen%00/home", "sites/lumen%20/home"]
    {
        assert_problem(&get(format!("/api/v1/{path}")).send(), 404, "site");
    }
    for slug in [
        "return-a-lamp=x",
        "return-a-lamp&x",
        "return-a-lamp%00",
        "return-a-lamp%2f",
        "return-a-lamp+",
        "return-a-lamp;x",
    ] {
        assert_problem(&get(format!("/api/v1/sites/lumen/articles/{slug}")).send(), 404, "article");
    }
}

#[test]
fn odd_encodings_never_break_the_server() {
    let odd = [
        "%",
        "%%",
        "%zz",
        "%0",
        "%ff%fe",
        "%00",
        "%C3%28",
        "%ed%a0%80",
        "..%2f..%2f",
        "%2e%2e%2f",
        "%252e",
        "\\",
        "a%0d%0ab",
        "+",
        "'",
        "*",
        "~",
        "%F0%9F%A6%80",
        "%E2%80%8F",
        "|",
        "a;b",
        "a:b@c",
        "%25%25",
        "?",
        "??",
        "?a=1?b=2",
        "?&&==&",
        "?locale=%ff&tz=%00&market=%zz",
    ];
    let places = [
        "/",
        "/w/",
        "/w/lumen/",
        "/w/lumen/articles/",
        "/w/lumen/requests/",
        "/api/v1/sites/",
        "/api/v1/sites/lumen/",
        "/api/v1/sites/lumen/articles/",
        "/api/v1/sites/lumen/requests/",
        "/api/v1/sites/lumen/content/",
        "/api/v1/sites/lumen/desk/",
        "/assets/",
        "/demo/",
    ];
    for place in places {
        for odd in odd {
            let answer = get(format!("{place}{odd}")).send();
            assert!(answer.status < 500, "{place}{odd}: {}", answer.status);
        }
    }
}

#[test]
fn long_paths_and_queries_never_break_the_server() {
    for many in [100, 1_000, 7_000] {
        let long = "x".repeat(many);
        for path in
            ["/w/{}/", "/w/lumen/{}", "/w/lumen/articles/{}", "/api/v1/sites/lumen/requests/{}", "/assets/{}", "/{}"]
        {
            let answer = get(path.replace("{}", &long)).send();
            assert!(matches!(answer.status, 400..=499), "{path} with {many}: {}", answer.status);
        }
        let deep = "a/".repeat(many / 2);
        assert_status(&get(format!("/w/lumen/{deep}")).send(), 404);
        for name in ["q", "locale", "tz", "market", "origin", "limit", "category", "cursor"] {
            let answer = get("/w/lumen/search").query(name, &long).send();
            assert_status(&answer, 200);
        }
        let list = "de-".repeat(many / 3);
        assert_status(&get("/w/lumen/").header("accept-language", &list).locale(&list.replace('-', ",")).send(), 200);
    }
}

#[test]
fn four_hundred_parameters_are_no_problem() {
    let many: Vec<String> = (0..400).map(|at| format!("p{at}={}", encode("ü"))).collect();
    let answer = get(format!("/w/lumen/search?locale=ja&q=lamp&{}", many.join("&"))).send();
    assert_page(&answer, 200, "ja");
    let answer = get(format!("/api/v1/sites/lumen/home?{}", ["locale=de"; 400].join("&"))).send();
    assert_status(&answer, 200);
}

#[test]
fn headers_of_tests_that_make_no_sense_are_left_out() {
    for (name, value) in
        [("nearhand-now", "yesterday"), ("nearhand-now", ""), ("nearhand-geo", ";;=;country"), ("nearhand-fault", "x")]
    {
        assert_status(&get("/w/lumen/").header(name, value).send(), 200);
    }
    for now in ["-009999-01-02T01:59:59Z", "9999-12-30T22:00:00Z", "1969-12-31T23:59:59Z"] {
        assert_status(&get("/w/lumen/").now(now).send(), 200);
    }
}
