//! The pages of the frame: there in every language, consistent with the API, and without a dead end.

use std::collections::BTreeSet;

use crate::assertions::{LANGUAGES, assert_model, assert_page, text};
use crate::client::{Ask, get};
use crate::html;

const VIEWS: [&str; 5] = ["", "search?q=lamp", "articles/return-a-lamp", "contact", "requests"];

fn page(path: &str) -> Ask {
    get(format!("/w/lumen/{path}"))
}

#[test]
fn every_view_is_a_page_in_each_language() {
    for (locale, _) in LANGUAGES {
        for path in VIEWS {
            let answer = page(path).locale(locale).send();
            let html = assert_page(&answer, 200, locale);
            assert!(html.contains(&format!(">{}<", text(locale, "nav-home"))) || path.is_empty(), "{locale} {path}");
            assert_eq!(html.matches("<h1").count(), 1, "{locale} {path}: one heading");
            assert!(html.contains(" · Lumen</title>"), "{locale} {path}: a title");
        }
    }
}

#[test]
fn titles_and_bodies_of_articles_are_in_the_language_that_was_asked_for() {
    let titles = [
        ("en", "Return a lamp"),
        ("de", "Leuchte zurückgeben"),
        ("ja", "商品を返品する"),
        ("ar", "إرجاع مصباح"),
        ("zh-Hans", "退货"),
    ];
    for (locale, title) in titles {
        let answer = page("articles/return-a-lamp").locale(locale).send();
        let html = assert_page(&answer, 200, locale);
        assert!(html.contains(&format!("<title>{title} · Lumen</title>")), "{locale}");
        assert!(html.contains(&format!("<article lang=\"{locale}\"")), "{locale}");
        assert!(!html.contains("class=\"notice\""), "{locale}: nothing to excuse");
    }
}

#[test]
fn a_page_carries_the_model_that_the_api_answers_with() {
    for path in VIEWS.into_iter().chain(["callback", "zones"]) {
        let call = if path.is_empty() { "home" } else { path };
        for locale in ["en", "ar"] {
            let with = |ask: Ask| ask.locale(locale).country("DE").query("tz", "Asia/Tokyo").send();
            let answer = with(page(path));
            let mut model = html::model(assert_page(&answer, 200, locale));
            let mut called = assert_model(&with(get(format!("/api/v1/sites/lumen/{call}"))), 200, locale);
            if ["home", "callback", "zones"].contains(&called["view"].as_str().unwrap()) {
                // The page has it in its body already, whole; what surrounds every view remains.
                assert_eq!(model["view"], "rendered", "{path}");
                let view = called.as_object_mut().unwrap();
                view.insert("view".to_owned(), "rendered".into());
                view.insert("logo".to_owned(), "".into());
                view.retain(|field, _| model.get(field).is_some());
                assert!(called.get("chrome").is_some() && called.get("text").is_none(), "{path}: {called}");
            }
            if path == "contact" {
                assert_ne!(model["key"], called["key"], "a key is fresh for every form");
                model["key"] = called["key"].clone();
            }
            if called["view"] == "article" {
                // The page has it in its body already.
                assert_eq!(model["html"], "");
                assert!(answer.text().contains(called["html"].as_str().unwrap()), "{path}: the body of the article");
                called["html"] = "".into();
            }
            assert_eq!(model, called, "{path}");
        }
    }
}

#[test]
fn an_article_that_is_missing_comes_in_the_fallback_language_and_says_so() {
    let path = "articles/ceiling-lamp-installation";
    let answer = page(path).locale("ar").send();
    let html = assert_page(&answer, 200, "ar");
    assert!(html.contains("<article lang=\"en\" dir=\"ltr\">"), "the article's own language");
    assert!(html.contains("Install a ceiling lamp safely"));
    assert!(html.contains("class=\"notice\""), "it is said");

    let model = assert_model(&get(format!("/api/v1/sites/lumen/{path}")).locale("ar").send(), 200, "ar");
    assert_eq!((&model["locale"], &model["visitor_locale"]), (&"en".into(), &"ar".into()));
    assert_eq!((&model["article_dir"], &model["dir"]), (&"ltr".into(), &"rtl".into()));
    let said = model["text"]["fallback"].as_str().unwrap();
    for name in ["العربية", "الإنجليزية"] {
        assert!(said.contains(name), "both languages are named: {said}");
    }
    let alternates: Vec<&str> =
        model["alternates"].as_array().unwrap().iter().map(|a| a["locale"].as_str().unwrap()).collect();
    assert_eq!(alternates, ["en", "de", "ja", "zh-Hans"]);
}

#[test]
fn links_inside_articles_lead_to_pages_and_keep_the_query() {
    let mut seen = 0;
    for (locale, _) in LANGUAGES {
        let host = "https://de.lumen.example";
        let ask = |slug: &str| {
            let page = page(&format!("articles/{slug}")).locale(locale).query("tz", "Asia/Tokyo");
            page.query("market", "dach").query("origin", host)
        };
        for slug in ["return-a-lamp", "led-flickers-or-hums", "damaged-on-arrival", "which-dimmer-fits"] {
            let answer = ask(slug).send();
            let html = assert_page(&answer, 200, locale);
            let prose = html.split_once("class=\"prose\"").unwrap().1.split("</article>").next().unwrap();
            assert!(!prose.contains("data-article"), "{locale} {slug}: a link that leads nowhere");
            for link in html::links(prose) {
                let (path, query) = link.split_once('?').unwrap_or_else(|| panic!("{link} has lost the query"));
                assert!(path.starts_with("/w/lumen/articles/"), "{link}");
                let expected =
                    format!("locale={locale}&tz=Asia%2FTokyo&market=dach&origin=https%3A%2F%2Fde.lumen.example");
                assert_eq!(query, expected, "{link}");
                assert_page(&get(link.as_str()).send(), 200, locale);
                seen += 1;
            }
        }
    }
    assert!(seen >= 20, "only {seen} links: is this the demo site?");
}

#[test]
fn every_link_of_the_frame_leads_somewhere() {
    for locale in ["en", "ar", "zh-Hans"] {
        let mut known = BTreeSet::new();
        let mut open = vec![format!("/w/lumen/?locale={locale}&tz=Asia%2FDubai&market=gulf")];
        while let Some(link) = open.pop() {
            if !known.insert(link.clone()) {
                continue;
            }
            let answer = get(link).send();
            let html = assert_page(&answer, 200, locale);
            let ours = html::links(html).into_iter().filter(|link| link.starts_with('/'));
            open.extend(ours.inspect(|link| assert!(link.contains("market=gulf"), "{link} has lost the query")));
        }
        // Home, five subjects, the articles, the two forms.
        assert!(known.len() >= 18, "{locale}: {known:?}");
    }
}

#[test]
fn the_language_menu_offers_every_language_in_itself() {
    let answer = page("articles/return-a-lamp").locale("ja").send();
    let html = assert_page(&answer, 200, "ja");
    for (tag, name) in [("en", "English"), ("de", "Deutsch"), ("ar", "العربية"), ("zh-Hans", "简体中文")] {
        assert!(html.contains(&format!("<option value=\"{tag}\" lang=\"{tag}\">{name}</option>")), "{tag}");
    }
    assert!(html.contains("<option value=\"ja\" lang=\"ja\" selected>日本語</option>"), "the one that is shown");
}

#[test]
fn forms_keep_zone_market_and_host() {
    let answer = page("")
        .locale("de")
        .query("tz", "Asia/Tokyo")
        .query("market", "dach")
        .query("origin", "https://lumen.example/x")
        .send();
    let html = assert_page(&answer, 200, "de");
    let forms = html::elements(html, "form");
    assert_eq!(forms.len(), 2, "languages and search");
    for (_, form) in forms {
        for (name, value) in [("tz", "Asia/Tokyo"), ("market", "dach"), ("origin", "https://lumen.example")] {
            assert_eq!(html::value_of(form, name), value);
        }
    }
}

#[test]
fn a_host_that_is_no_origin_is_left_out() {
    for origin in ["javascript:alert(1)", "data:text/html,x", "\"><script>", "null", "file:///etc/passwd"] {
        let answer = page("").query("origin", origin).send();
        let html = assert_page(&answer, 200, "en");
        assert_eq!(html::model(html)["host"], "", "{origin}");
        assert!(html::links(html).iter().all(|link| !link.contains("origin=")), "{origin}");
    }
}

#[test]
fn pages_are_read_as_text() {
    let answer = page("contact").locale("de").send();
    let read = html::readable(assert_page(&answer, 200, "de"));
    for id in ["contact-topic", "contact-intro", "field-message", "contact-send"] {
        assert!(read.contains(&text("de", id)), "{id}: {read}");
    }
    assert!(read.contains("Nachricht schreiben"), "the shop's own words for it: {read}");
}

#[test]
fn head_answers_like_get_without_a_body() {
    for path in ["/w/lumen/", "/api/v1/sites/lumen/home", "/healthz", "/nearhand.js"] {
        let head = crate::client::ask("HEAD", path).send();
        let got = get(path).send();
        assert_eq!((head.status, got.status), (200, 200), "{path}");
        assert!(head.body.is_empty(), "{path}");
        for header in ["content-type", "content-language", "cache-control", "content-security-policy"] {
            assert_eq!(head.header(header), got.header(header), "{path}: {header}");
        }
    }
}
