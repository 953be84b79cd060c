//! The public help centre: each page under one address, for everybody the same, and safe whatever is in the address.

use crate::assertions::{LANGUAGES, assert_locale, assert_page, assert_status, text};
use crate::client::{Answer, Ask, ask, get, post};
use crate::html;
use crate::sites::{Small, eventually};

const ARTICLE: &str = "/help/lumen/de/return-a-lamp";

fn help(path: &str) -> Ask {
    get(format!("/help/lumen/{path}"))
}

/// The answer leads there.
#[track_caller]
fn assert_moved(answer: &Answer, status: u16, to: &str) {
    assert_status(answer, status);
    assert_eq!(answer.header("location"), to, "{}", answer.asked);
}

/// What is written in a page's `<meta name=…>`.
fn meta(page: &str, name: &str) -> Option<String> {
    let mark = format!("<meta name=\"{name}\" content=\"");
    let (_, rest) = page.split_once(&mark)?;
    rest.split('"').next().map(html::unescape)
}

#[test]
fn every_page_is_there_in_each_language() {
    for (locale, _) in LANGUAGES {
        for (path, title) in [("", "greeting"), ("return-a-lamp", "article"), ("search?q=lamp", "search")] {
            let answer = help(&format!("{locale}/{path}")).send();
            let page = assert_page(&answer, 200, locale);
            assert_eq!(page.matches("<h1").count(), 1, "{locale} {title}");
            assert!(page.contains(" · Lumen</title>"), "{locale} {title}");
            let skip = html::elements(page, "a")[0];
            assert!(skip.0.contains("href=\"#main\"") && skip.1 == text(locale, "centre-skip"), "{locale}: {skip:?}");
            for landmark in ["<header", "<main id=\"main\"", "<footer", "<nav"] {
                assert!(page.contains(landmark), "{locale} {title}: {landmark}");
            }
            let contact = format!("/w/lumen/contact?locale={locale}");
            assert!(html::links(page).contains(&contact), "{locale} {title}: a way to a person");
            assert!(!page.contains("<iframe") && !page.contains(" style=\""), "{locale} {title}");
        }
    }
}

#[test]
fn every_link_leads_to_a_page() {
    for locale in ["en", "ar"] {
        let mut open = vec![format!("/help/lumen/{locale}/")];
        let mut known: Vec<String> = Vec::new();
        while let Some(link) = open.pop() {
            let link = link.split('#').next().unwrap().to_owned();
            if link.is_empty() || known.contains(&link) {
                continue;
            }
            let answer = get(link.as_str()).send();
            assert_status(&answer, 200);
            if link.starts_with("/help/") {
                let ours = html::links(answer.text()).into_iter().filter(|link| link.starts_with(['/', '#']));
                open.extend(ours.filter(|to| to.starts_with("/w/") || to.contains(&format!("/{locale}/"))));
            }
            known.push(link);
        }
        let articles = known.iter().filter(|link| link.starts_with("/help/")).count();
        assert!(articles >= 14, "{locale}: home and every article: {known:?}");
    }
}

#[test]
fn an_address_without_a_language_leads_to_the_visitor_s() {
    let door = |accepted: &str| help("").header("accept-language", accepted).send();
    for (accepted, locale) in
        [("de-AT,en;q=0.5", "de"), ("zh-CN", "zh-Hans"), ("ar-EG", "ar"), ("", "en"), ("xx", "en")]
    {
        let answer = door(accepted);
        assert_moved(&answer, 302, &format!("/help/lumen/{locale}/"));
        assert!(answer.header("vary").to_ascii_lowercase().contains("accept-language"), "{accepted}: Vary");
        assert!(!answer.header("cache-control").contains("public"), "{accepted}: {}", answer.header("cache-control"));
    }
    assert_moved(&get("/help/lumen").locale("ja").query("market", "japan").send(), 302, "/help/lumen/ja/?market=japan");
}

#[test]
fn crawlers_may_read_all() {
    let answer = get("/robots.txt").send();
    assert_status(&answer, 200);
    assert_eq!(
        (answer.header("content-type"), answer.text()),
        ("text/plain; charset=utf-8", "User-agent: *\nAllow: /\n")
    );
    assert_status(&post("/robots.txt").send(), 405);
}

#[test]
fn a_subject_has_a_page_of_its_own() {
    for (locale, name) in [("de", "Rückgabe und Garantie"), ("en", "Returns and warranty")] {
        let answer = help(&format!("{locale}/subjects/returns")).send();
        let page = assert_page(&answer, 200, locale);
        assert!(html::elements(page, "h1")[0].1.contains(name), "{page}");
        assert!(html::links(page).contains(&format!("/help/lumen/{locale}/return-a-lamp")), "{page}");
        assert!(page.contains(&format!("/help/lumen/{locale}/subjects/returns\">")), "its canonical address");
        assert!(page.contains("\"@type\":\"CollectionPage\""));
    }
    for wrong in ["de/subjects/none", "de/subjects", "de/subjects/returns/more", "de/subjects/%ff", "de/subjects/a%2Fb"]
    {
        assert_status(&help(wrong).send(), 404);
    }
    assert_moved(&help("DE/subjects/returns/").send(), 301, "/help/lumen/de/subjects/returns");
}

#[test]
fn around_a_page_are_the_shop_its_links_hours_and_markets() {
    let answer = help("de/").send();
    let page = assert_page(&answer, 200, "de");
    let links = html::links(page);
    for link in ["https://lumen.example/", "https://lumen.example/de/imprint", "https://lumen.example/de/privacy"] {
        assert!(links.iter().any(|there| there == link), "{link}: {links:?}");
    }
    assert!(page.contains("<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg"));
    // Phone numbers are those of a country: shown once that is chosen.
    let has_phone = |page: &str| html::links(page).iter().any(|link| link.starts_with("tel:"));
    assert!(!has_phone(page) && !page.contains("class=\"week\""));
    let chosen = html::links(page).into_iter().find(|link| link.contains("market=japan")).unwrap();
    let answer = get(chosen.split('#').next().unwrap()).send();
    let page = assert_page(&answer, 200, "de");
    assert!(has_phone(page) && page.contains("aria-current=\"true\""), "{page}");
    // The week of who answers there: messages in German are Berlin's, from Japan too, but its number is Osaka's.
    let (berlin, osaka) = ("Berlin · UTC+01:00", "大阪チーム · 東京 · UTC+09:00");
    let by_phone = "In Japan anrufen · Team Osaka · Tokio · UTC+09:00";
    for (path, zones) in
        [("de/?market=japan", &[berlin, by_phone][..]), ("ja/?market=japan", &[osaka]), ("de/?market=dach", &[berlin])]
    {
        let answer = help(path).now("2026-11-23T10:00:00Z").send();
        let weeks = answer.text().matches("UTC+").count();
        assert_eq!(weeks, zones.len(), "{path}: {}", answer.text());
        assert!(zones.iter().all(|zone| answer.text().contains(zone)), "{path}: {}", answer.text());
    }
}

#[test]
fn each_page_has_one_address() {
    for (path, to) in [
        ("de", "de/"),
        ("DE/", "de/"),
        ("zh-hans/", "zh-Hans/"),
        ("ZH-HANS/return-a-lamp", "zh-Hans/return-a-lamp"),
        ("de/return-a-lamp/", "de/return-a-lamp"),
        ("de/return%2Da-lamp", "de/return-a-lamp"),
        ("de/search/?q=a+b", "de/search?q=a+b"),
        ("en-u-ca-buddhist/", "en/"),
    ] {
        let answer = help(path).send();
        assert_moved(&answer, 301, &format!("/help/lumen/{to}"));
        assert_eq!(answer.header("vary"), "", "{path}");
    }
    for (path, to) in [("de-AT/", "de/"), ("zh-CN/return-a-lamp", "zh-Hans/return-a-lamp"), ("ar-EG", "ar/")] {
        assert_moved(&help(path).send(), 302, &format!("/help/lumen/{to}"));
    }
}

#[test]
fn what_is_not_there_is_said_in_a_language_of_the_site_and_kept_by_nobody() {
    let cases = [
        ("de/no-such-article", "", "de", "article"),
        ("ar/Return-a-lamp", "", "ar", "article"),
        ("de/return-a-lamp/more", "", "de", "page"),
        ("ja/sitemap-2.xml", "", "ja", "page"),
        ("fr/", "ja", "ja", "page"),
        ("fr/return-a-lamp", "", "en", "page"),
        ("nonsense-of-a-locale/", "de", "de", "page"),
        ("%ff/", "", "en", "page"),
        ("de/%ff", "", "de", "page"),
        ("de//", "", "de", "page"),
    ];
    for (path, accepted, locale, kind) in cases {
        let answer = help(path).header("accept-language", accepted).send();
        let page = assert_page(&answer, 404, locale);
        assert!(html::unescape(page).contains(&text(locale, &format!("problem-{kind}"))), "{path}");
        assert_eq!(meta(page, "robots").as_deref(), Some("noindex"), "{path}");
        assert!(!page.contains("rel=\"canonical\""), "{path}");
        assert!(!answer.header("cache-control").contains("public"), "{path}");
        let links = html::links(page);
        for way_on in [format!("/help/lumen/{locale}/"), format!("/w/lumen/contact?locale={locale}")] {
            assert!(links.contains(&way_on), "{path}: {links:?}");
        }
    }
    for path in ["/help/no-such-site/en/", "/help/no-such-site/", "/help//en/", "/help/Lumen/en/x", "/help/a%2fb/en/"] {
        let answer = get(path).header("accept-language", "de").send();
        let page = assert_page(&answer, 404, "de");
        assert!(html::unescape(page).contains(&text("de", "problem-site")), "{path}");
        assert_eq!(meta(page, "robots").as_deref(), Some("noindex"), "{path}");
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'; style-src 'sha256-"));
    }
}

#[test]
fn an_article_that_a_language_lacks_is_shown_in_another_and_says_so() {
    let answer = help("ar/ceiling-lamp-installation").send();
    let page = assert_page(&answer, 200, "ar");
    assert!(page.contains("<article lang=\"en\" dir=\"ltr\">") && page.contains("class=\"notice\""));
    assert_eq!(meta(page, "robots").as_deref(), Some("noindex"));
    let canonical = format!("{}/help/lumen/en/ceiling-lamp-installation", crate::client::base());
    assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{canonical}\">")));
    assert!(!page.contains("rel=\"alternate\"") && !page.contains("application/ld+json"));
}

#[test]
fn no_script_runs_and_nobody_embeds_it() {
    for path in ["de/", "de/return-a-lamp", "ar/search?q=x", "de/nothing"] {
        let answer = help(path).send();
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{path}: {policy}");
        for directive in [
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'",
            "img-src 'self' data:",
            "media-src 'self';",
        ] {
            assert!(policy.contains(directive), "{path}: {policy}");
        }
        for absent in ["script-src", "unsafe", "connect-src", "*", "http:"] {
            assert!(!policy.contains(absent), "{path}: {absent} in {policy}");
        }
        for (tag, _) in html::elements(answer.text(), "script") {
            assert_eq!(tag, " type=\"application/ld+json\"", "{path}: a script");
        }
        for (_, style) in html::elements(answer.text(), "style") {
            assert!(policy.contains(&crate::headers::hash(style)), "{path}: a style is blocked");
        }
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[test]
fn pages_are_kept_by_caches_and_asked_for_again_by_what_is_in_them() {
    for path in ["de/", "de/return-a-lamp", "ar/ceiling-lamp-installation", "sitemap.xml"] {
        let answer = help(path).send();
        assert_status(&answer, 200);
        let cache = answer.header("cache-control");
        assert!(cache.starts_with("public, max-age=300, stale-while-revalidate="), "{path}: {cache}");
        assert_eq!(answer.header("vary"), "", "{path}: nothing but the address decides");
        let etag = answer.header("etag").to_owned();
        assert!(etag.starts_with('"') && etag.len() == 34, "{path}: {etag} is strong");
        let again = |known: &str| help(path).header("if-none-match", known).send();
        for known in [etag.clone(), format!("W/{etag}"), format!("\"other\", {etag}"), "*".to_owned()] {
            let same = again(&known);
            assert_status(&same, 304);
            assert!(same.body.is_empty(), "{path}");
            assert_eq!((same.header("etag"), same.header("cache-control")), (etag.as_str(), cache), "{path}");
        }
        for other in ["\"other\"", &etag[1..20], ""] {
            assert_status(&again(other), 200);
        }
    }
    let tags: Vec<String> =
        ["de/", "en/", "de/return-a-lamp"].map(|path| help(path).send().header("etag").to_owned()).to_vec();
    assert!(tags[0] != tags[1] && tags[0] != tags[2], "{tags:?}");
    for path in ["de/search?q=x", "de/search", "de/nothing"] {
        let answer = help(path).send();
        assert_eq!(meta(answer.text(), "robots").as_deref(), Some("noindex"), "{path}");
        assert!(answer.header("cache-control").starts_with("private"), "{path}");
        assert_eq!(answer.header("etag"), "", "{path}");
    }
}

#[test]
fn nothing_of_a_page_depends_on_who_asks() {
    for path in ["de/", "de/return-a-lamp", "de/search?q=lampe"] {
        let plain = help(path).send();
        let other = help(path)
            .geo("country=JP; continent=AS; zone=Asia/Tokyo")
            .header("accept-language", "ja")
            .header("cookie", "a=b")
            .now("2031-01-01T00:00:00Z")
            .send();
        assert_eq!(plain.text(), other.text(), "{path}");
    }
    // Unless the address says so.
    let japan = help("ja/").query("market", "japan").query("tz", "Asia/Tokyo").send();
    let links = html::links(assert_page(&japan, 200, "ja"));
    assert!(links.iter().any(|link| link.starts_with("https://line.me/")), "{links:?}");
    assert!(!links.iter().any(|link| link == "tel:+493023125012"), "{links:?}");
    let article = "/help/lumen/ja/return-a-lamp?tz=Asia%2FTokyo&market=japan";
    assert!(links.iter().any(|link| link == article), "{links:?}");
    assert!(japan.text().contains(&format!("rel=\"canonical\" href=\"{}/help/lumen/ja/\"", crate::client::base())));
}

#[test]
fn new_content_is_a_new_page() {
    let site = Small::published("t-help");
    let path = format!("/help/{}/de/first", site.id);
    let before = get(path.as_str()).send();
    assert!(assert_page(&before, 200, "de").contains("First first (de)"));
    let next = Small::new(&site.id, "Second");
    next.publish();
    eventually("the new article is served", || {
        let answer = get(path.as_str()).header("if-none-match", before.header("etag")).send();
        answer.status == 200 && answer.text().contains("Second first (de)")
    });
}

#[test]
fn head_is_get_without_a_body() {
    for path in ["de/", "de/return-a-lamp", "de/search?q=x", "de/nothing", "sitemap.xml", "DE/", ""] {
        let (head, got) = (ask("HEAD", format!("/help/lumen/{path}")).send(), help(path).send());
        assert_eq!(head.status, got.status, "{path}");
        assert!(head.body.is_empty(), "{path}");
        for header in
            ["content-type", "content-language", "cache-control", "content-security-policy", "etag", "location"]
        {
            assert_eq!(head.header(header), got.header(header), "{path}: {header}");
        }
    }
}

#[test]
fn other_methods_are_refused_with_those_that_are_allowed() {
    for (path, allowed) in
        [("de/", "GET, HEAD"), ("de/return-a-lamp", "GET, HEAD, POST"), ("sitemap.xml", "GET, HEAD"), ("", "GET, HEAD")]
    {
        for method in ["DELETE", "PUT"] {
            let answer = ask(method, format!("/help/lumen/{path}")).send();
            assert_status(&answer, 405);
            assert_eq!(answer.header("allow"), allowed, "{method} {path}");
        }
    }
    assert_status(&post("/help/lumen/de/").form(&[("q", "x")]).send(), 405);
}

#[test]
fn what_is_searched_for_stays_text() {
    for q in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</script><b>lamp",
        "</title><base href=//evil.example>",
        "a & b &lt; 'c'",
        "javascript:alert(1)",
    ] {
        let answer = help("en/search").query("q", q).send();
        let page = assert_page(&answer, 200, "en");
        for bad in ["<script>alert", "<img", "<b>lamp", "<base", "<script"] {
            assert!(!page.contains(bad), "{q}: {bad}");
        }
        assert_eq!(html::value_of(page, "q"), q, "the box keeps what was asked");
        // In links to the other languages it is part of a query.
        let others: Vec<String> =
            html::links(page).into_iter().filter(|link| link.starts_with("/help/lumen/de/search?q=")).collect();
        assert_eq!(others.len(), 1, "{q}");
        let answer = get(others[0].as_str()).send();
        assert_eq!(html::value_of(assert_page(&answer, 200, "de"), "q"), q);
    }
    for path in ["de/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%3Cscript%3E/", "de/?tz=%22%3E%3Cscript%3E&market=%3Cb%3E"]
    {
        assert!(!help(path).send().text().contains("<script>"), "{path}");
    }
}

#[test]
fn a_form_says_whether_an_article_helped_and_is_answered_in_the_help_centre() {
    let answered = |helpful: &str| post(ARTICLE).form(&[("helpful", helpful)]).send();
    let yes = answered("yes");
    let page = assert_page(&yes, 200, "de");
    assert!(html::unescape(page).contains(&text("de", "article-thanks")));
    assert!(yes.header("cache-control").starts_with("private"));
    let no = answered("no");
    assert!(html::unescape(assert_page(&no, 200, "de")).contains(&text("de", "article-sorry")));
    let answer = answered("perhaps");
    assert_status(&answer, 400);
    assert_locale(&answer, "de");
    let stranger = post(ARTICLE).header("origin", "https://evil.example").form(&[("helpful", "no")]).send();
    assert_status(&stranger, 403);
    let down = post(ARTICLE).store_down().form(&[("helpful", "yes")]).send();
    assert_status(&down, 503);
    // The page itself asks.
    let asked = get(ARTICLE).send();
    assert!(asked.text().contains(&format!("method=\"post\" action=\"{ARTICLE}#ask\"")), "the form leads here");
}
