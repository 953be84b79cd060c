//! The frame's forms as a browser without scripts sends them.

use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::token::Token;

use crate::assertions::{LANGUAGES, assert_page, assert_problem, assert_status, explained, text};
use crate::client::{Ask, base, get, post};
use crate::html;
use crate::sites::{any_reference, shared, unique};

/// A form's post, with what browsers send along.
fn browser(path: &str) -> Ask {
    post(path).header("origin", &base()).header("accept", "text/html,application/xhtml+xml,*/*;q=0.8")
}

/// Reference and code of a confirmation page.
#[track_caller]
fn confirmed(page: &str) -> (String, String) {
    let (reference, code) = (html::text_of(page, "reference"), html::text_of(page, "code"));
    assert!(Reference::parse(&reference).is_some_and(|r| r.to_string() == reference), "{reference}");
    assert!(Token::parse(&code).is_some(), "{code}");
    (reference, code)
}

#[test]
fn the_contact_form_leads_to_a_confirmation_in_each_language() {
    for (locale, _) in LANGUAGES {
        let form = get("/w/lumen/contact").locale(locale).country("DE").send();
        let form = assert_page(&form, 200, locale);
        let tag = html::tag_with(form, "data-form=\"contact\"");
        let action = html::attributes(tag, "action").remove(0);
        let key = html::value_of(form, "key");
        assert!(key.len() >= 20, "a key of its own: {key}");

        let message = format!("<b>Zeile 1</b> {locale}\r\nZeile 2");
        let answer = browser(&action).country("DE").form(&[
            ("key", &key),
            ("message", &message),
            ("name", "Zoë"),
            ("email", ""),
            ("phone", ""),
        ]);
        let answer = answer.send();
        let page = assert_page(&answer, 201, locale);
        let (reference, code) = confirmed(page);
        assert!(reference.starts_with("EU-"), "{reference}");
        for id in ["request-title", "request-keep", "request-status-open"] {
            assert!(page.contains(&text(locale, id)), "{locale}: {id}");
        }
        assert!(!page.contains("<b>Zeile"), "the message is text");

        let model = get(format!("/api/v1/sites/lumen/requests/{reference}")).bearer(&code).send().json();
        assert_eq!(model["thread"][0]["message"], message.replace("\r\n", "\n").as_str());
    }
}

#[test]
fn the_lookup_form_opens_a_request() {
    let answer = browser("/w/lumen/contact").country("JP").form(&[("message", "Mine")]).send();
    let (reference, code) = confirmed(assert_page(&answer, 201, "en"));
    let form = get(format!("/w/lumen/requests/{reference}")).locale("ja").send();
    let form = assert_page(&form, 200, "ja");
    assert_eq!(html::value_of(form, "reference"), reference, "it is filled in already");
    let action = html::attributes(html::tag_with(form, "data-form=\"lookup\""), "action").remove(0);

    let answer =
        browser(&action).form(&[("reference", &reference.to_lowercase()), ("code", &format!(" {code} "))]).send();
    let page = assert_page(&answer, 200, "ja");
    assert!(page.contains(">Mine<") && page.contains(&reference), "the request is shown");
    // The form to go on with carries it, and the model of that; it is not shown again.
    assert_eq!((html::value_of(page, "code"), page.matches(&code).count()), (code, 2));
}

#[test]
fn a_lookup_that_fails_says_so_and_keeps_the_reference() {
    let answer = browser("/w/lumen/contact").form(&[("message", "Mine")]).send();
    let (reference, code) = confirmed(assert_page(&answer, 201, "en"));
    let wrong = [
        (reference.as_str(), "00000-00000-00000-00000"),
        (&any_reference(), &code),
        ("nonsense", &code),
        ("<b>\"x", "y"),
        ("", ""),
    ];
    for (reference, code) in wrong {
        let answer = browser("/w/lumen/requests?locale=de").form(&[("reference", reference), ("code", code)]).send();
        let page = assert_page(&answer, 404, "de");
        assert_eq!(html::value_of(page, "reference"), reference);
        assert!(page.contains(&text("de", "problem-request-detail")), "what to do");
        assert!(!page.contains("<b>\"x"));
    }
}

#[test]
fn a_form_that_fails_comes_back_with_what_was_typed_and_what_is_wrong() {
    let message = "Line 1\nLine 2 &lt;b&gt; & \"so\" 'on' 日本語";
    for (locale, _) in LANGUAGES {
        let fields = [
            ("key", "the-key-1"),
            ("message", message),
            ("name", "Ann \"A\" <b>"),
            ("email", "no body"),
            ("phone", "call"),
        ];
        let answer = browser("/w/lumen/contact").locale(locale).form(&fields).send();
        let page = assert_page(&answer, 422, locale);
        for (name, value) in fields {
            assert_eq!(html::value_of(page, name).trim_start_matches('\n'), value, "{locale}: {name}");
        }
        for (field, id) in [("email", "error-email"), ("phone", "error-phone")] {
            let tag = html::tag_with(page, &format!(" name=\"{field}\""));
            let error = format!("{field}-error");
            assert!(tag.contains("aria-invalid=\"true\""), "{tag}");
            assert!(tag.contains(&format!("aria-describedby=\"{error}\"")), "{tag}");
            assert_eq!(html::text_of(page, &error), explained(locale, field, id), "{locale}");
        }
        assert!(!html::tag_with(page, " name=\"name\"").contains("aria-invalid"), "what is right is not marked");
        let alert = page.split_once("role=\"alert\"").unwrap().1.split("</div>").next().unwrap();
        assert!(alert.contains(&text(locale, "problem-invalid-detail")), "{locale}: it is said at the top");
    }
}

#[test]
fn what_was_typed_is_never_markup() {
    let bad = "</textarea><script>alert(1)</script>\"><img src=x>";
    let ways: [&[(&str, &str)]; 3] = [
        &[("message", bad), ("email", "x")],
        &[("message", ""), ("name", bad), ("email", bad), ("phone", bad)],
        &[("key", bad), ("message", "Hi"), ("phone", "x")],
    ];
    for fields in ways {
        let answer = browser("/w/lumen/contact").form(fields).send();
        let page = assert_page(&answer, 422, "en");
        assert!(!page.contains("<script>alert") && !page.contains("<img"), "{fields:?} has become markup");
        for (name, value) in fields {
            assert_eq!(html::value_of(page, name), *value);
        }
    }
    let answer = browser("/w/lumen/requests").form(&[("reference", bad), ("code", bad)]).send();
    assert!(!assert_page(&answer, 404, "en").contains("<script>alert"));
}

#[test]
fn an_empty_message_is_marked() {
    let answer = browser("/w/lumen/contact").locale("ja").form(&[("message", " \r\n "), ("name", "Ann")]).send();
    let page = assert_page(&answer, 422, "ja");
    let tag = html::tag_with(page, " name=\"message\"");
    assert!(tag.contains("aria-invalid=\"true\"") && tag.contains("aria-describedby=\"message-error\""), "{tag}");
    assert_eq!(html::text_of(page, "message-error"), text("ja", "error-message-missing"));
    assert_eq!(html::value_of(page, "name"), "Ann");
}

#[test]
fn while_the_store_is_down_the_text_stays_and_other_ways_are_offered() {
    let key = unique("down");
    let fields = [("key", key.as_str()), ("message", "Three pages\nof text"), ("email", "ann@post.example")];
    let ask = || browser("/w/lumen/contact").locale("de").country("DE").form(&fields);
    let answer = ask().store_down().send();
    let page = assert_page(&answer, 503, "de");
    for (name, value) in fields {
        assert_eq!(html::value_of(page, name).trim_start_matches('\n'), value, "{name}");
    }
    assert!(page.contains(&text("de", "problem-store-detail")) && page.contains(&text("de", "contact-other-ways")));
    let links = html::links(page);
    for link in ["tel:+493023125012", "mailto:hello@lumen.example", "https://wa.me/491713920012"] {
        assert!(links.iter().any(|found| found == link), "{link}: {links:?}");
    }
    // The very same form, sent again, is stored.
    confirmed(assert_page(&ask().send(), 201, "de"));
}

#[test]
fn what_was_written_stays_where_not_even_its_form_can_be_shown() {
    let asked = browser("/w/lumen/contact").country("DE").form(&[("message", "Hi"), ("key", &unique("kept"))]).send();
    let (reference, code) = confirmed(assert_page(&asked, 201, "en"));
    let words = unique("All that I have written");
    let reply = |code: &str| {
        browser(&format!("/w/lumen/requests/{reference}")).form(&[("message", words.as_str()), ("code", code)])
    };
    for (answer, status) in [(reply(&code).store_down().send(), 503), (reply("WRONG-CODE").send(), 404)] {
        assert!(assert_page(&answer, status, "en").contains(&words), "{status}");
    }
    let form = [("note", words.as_str()), ("phone", "1"), ("start", "2026-11-24T09:00:00Z")];
    let booking = browser("/w/lumen/callback").form(&form).header("nearhand-fault", "calendar-taken").send();
    assert!(assert_page(&booking, 503, "en").contains(&words));
}

#[test]
fn a_long_message_fits_in_any_script() {
    let long = "漢".repeat(8_000);
    let answer = browser("/w/lumen/contact").country("JP").form(&[("message", &long), ("key", &unique("long"))]).send();
    assert_status(&answer, 201);
}

#[test]
fn a_page_that_says_later_says_when() {
    let contact = browser("/w/lumen/contact").store_down().form(&[("message", "Hi")]).send();
    assert_status(&contact, 503);
    assert_ne!(contact.header("retry-after"), "", "{}", contact.asked);
    let (reference, code) = (any_reference(), "00000-00000-00000-00000");
    let lookup = browser("/w/lumen/requests").store_down().form(&[("reference", &reference), ("code", code)]).send();
    assert_status(&lookup, 503);
    assert_eq!(html::value_of(lookup.text(), "reference"), reference);
    assert_ne!(lookup.header("retry-after"), "", "{}", lookup.asked);
}

#[test]
fn a_form_sent_twice_is_one_request() {
    let site = shared();
    let path = format!("/w/{}/contact", site.id);
    let message = unique("Twice");
    let key = unique("key");
    let send = |message: &str| browser(&path).form(&[("key", &key), ("message", message)]).send();
    let first = confirmed(assert_page(&send(&message), 201, "en"));
    assert_eq!(confirmed(assert_page(&send(&message), 201, "en")), first);
    assert_eq!(site.stored(&message).len(), 1);

    // Changed after it was sent: the form comes back with a key of its own, and can be sent.
    let changed = unique("Changed");
    let answer = send(&changed);
    let page = assert_page(&answer, 422, "en");
    assert!(page.contains(&text("en", "problem-key-detail")));
    assert_eq!(html::value_of(page, "message").trim_start_matches('\n'), changed);
    let fresh = html::value_of(page, "key");
    assert_ne!(fresh, key);
    let answer = browser(&path).form(&[("key", &fresh), ("message", &changed)]).send();
    assert_ne!(confirmed(assert_page(&answer, 201, "en")).0, first.0);
}

#[test]
fn the_question_whether_an_article_helped_is_a_form_too() {
    for (answer, id) in [("yes", "article-thanks"), ("no", "article-sorry")] {
        let page = browser("/w/lumen/articles/return-a-lamp").locale("de").form(&[("helpful", answer)]).send();
        let html = assert_page(&page, 200, "de");
        assert!(html.contains(&text("de", id)), "{answer}");
        assert!(html.contains("Leuchte zurückgeben"), "the article is still there");
    }
}

#[test]
fn what_was_missing_in_an_article_begins_the_message() {
    let page = browser("/w/lumen/articles/return-a-lamp").locale("de").form(&[("helpful", "no")]).send();
    let html = assert_page(&page, 200, "de");
    assert!(html.contains("name=\"missing\"") && html.contains(&text("de", "article-missing")), "{html}");
    let contact = browser("/w/lumen/contact").query("article", "return-a-lamp").locale("de");
    let page = contact.form(&[("missing", "Die Frist <b>")]).send();
    let html = assert_page(&page, 200, "de");
    assert!(html.contains("Die Frist &lt;b>") && html.contains("Leuchte zurückgeben"), "{html}");
}

#[test]
fn a_page_in_a_browser_gets_pages_from_the_api_too() {
    let path = "/api/v1/sites/lumen/requests";
    let answer = browser(path).locale("de").form(&[("message", "Hi")]).send();
    confirmed(assert_page(&answer, 201, "de"));
    let answer = browser(path).locale("de").form(&[("message", "")]).send();
    assert_page(&answer, 422, "de");
    let program = post(path).form(&[("message", "")]).send();
    assert_problem(&program, 422, "invalid");
}
