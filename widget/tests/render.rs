//! Every view, rendered as the edge does, with hostile text in every place that a person fills.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use nearhand_shared::model::centre::{
    CentrePage, CentreText, Head, Heading, Link, MarketLink, Subject, TeamHours, Translation,
};
use nearhand_shared::model::*;
use nearhand_widget::centre::document;
use nearhand_widget::document::{Assets, render};

mod reach;

const HOSTILE: &str = "\"'></textarea></title><script>alert(1)</script>&amp;";
/// The shop's own, as far as its settings may write one.
const AWAY: &str = "https://lumen.example/\"'><script>alert(1)</script>";
const ASSETS: Assets =
    Assets { style: "a{}", views: "b{}", script: "/assets/a.js", wasm: "/assets/a.wasm", boot: "boot()" };

fn x() -> String {
    HOSTILE.to_owned()
}

fn shell() -> Shell {
    let chrome = ChromeText {
        brand: x(),
        launcher: x(),
        failed: x(),
        home: x(),
        language: x(),
        change: x(),
        loading: x(),
        network_error: x(),
        waiting: x(),
        waiting_identity: x(),
        take_back: x(),
        sent: x(),
    };
    let language = |tag: &str| Language { tag: tag.to_owned(), name: x() };
    Shell {
        accent: String::new(),
        logo: String::new(),
        site: "lumen".to_owned(),
        locale: "ar".to_owned(),
        lang: "ar".to_owned(),
        dir: "rtl".to_owned(),
        zone: "Asia/Dubai".to_owned(),
        market: Some("gulf".to_owned()),
        document_title: x(),
        query: "locale=ar&tz=Asia%2FDubai".to_owned(),
        host: "https://shop.example".to_owned(),
        languages: vec![language("en"), language("ar")],
        chrome,
        place: Place::Frame,
    }
}

fn channel() -> Channel {
    Channel { id: "phone".to_owned(), kind: "phone".to_owned(), label: x(), detail: x(), href: "tel:+49".to_owned() }
}

fn search_box() -> SearchBox {
    SearchBox { label: x(), button: x() }
}

fn notices() -> Notices {
    let article =
        ArticleLink { slug: "a".to_owned(), title: x(), summary: x(), locale: "en".to_owned(), language: x() };
    let notice = |id: &str, pages: &[&str]| Notice {
        id: id.to_owned(),
        level: "warning".to_owned(),
        text: x(),
        locale: "en".to_owned(),
        dir: "ltr".to_owned(),
        article: Some(article.clone()),
        pages: pages.iter().map(ToString::to_string).collect(),
    };
    Notices { list: vec![notice("all", &[]), notice("some", &["/checkout*", "/*/cart"])], dismiss: x(), label: x() }
}

fn views() -> Vec<View> {
    let link = ArticleLink { slug: "a".to_owned(), title: x(), summary: x(), locale: "en".to_owned(), language: x() };
    let home_text = HomeText {
        write: x(),
        unread: x(),
        greeting: x(),
        intro: x(),
        search: search_box(),
        articles: x(),
        subjects: x(),
        contact: x(),
        paying: x(),
        requests: x(),
        find_request: x(),
    };
    let article_text = ArticleText {
        missing: x(),
        fallback: x(),
        updated: x(),
        question: x(),
        yes: x(),
        no: x(),
        thanks: x(),
        sorry: x(),
        contact: x(),
    };
    let article = |helpful: &str| Article {
        slug: "a".to_owned(),
        locale: "en".to_owned(),
        article_dir: "ltr".to_owned(),
        title: x(),
        html: "<p>Sanitised <b>before</b></p>".to_owned(),
        alternates: vec![],
        helpful: helpful.to_owned(),
        text: article_text.clone(),
    };
    let contact_text = ContactText {
        promise: x(),
        topic: x(),
        order: x(),
        title: x(),
        // HTML that the edge has drawn.
        intro: String::new(),
        message: x(),
        name: x(),
        email: x(),
        phone: x(),
        optional: x(),
        send: x(),
        sending: x(),
        network_error: x(),
        other_ways: x(),
    };
    let error = |field: &str| FieldError { field: field.to_owned(), detail: x() };
    let result = SearchResult {
        slug: "a".to_owned(),
        title: x(),
        excerpt: "<mark>m</mark>".to_owned(),
        locale: "en".to_owned(),
        language: x(),
    };
    let entry = Entry {
        seq: 1,
        from: "team".to_owned(),
        name: x(),
        at: "2026-11-21T10:00:00Z".to_owned(),
        when: x(),
        message: x(),
        attachments: nearhand_shared::model::Files::default(),
        files: String::new(),
        day: String::new(),
    };
    let mut views = vec![
        View::Home(Home {
            articles: vec![link],
            categories: vec![Category { id: "c".to_owned(), name: x() }],
            availability: Some(reach::availability()),
            channels: vec![channel()],
            paying: vec![Fact { label: x(), value: x() }],
            notices: notices(),
            text: home_text,
        }),
        View::Search(Search {
            q: x(),
            category: x(),
            results: vec![result],
            text: SearchText { search: search_box(), summary: x(), hint: x(), contact: x() },
        }),
        View::Article(article("")),
        View::Article(article("yes")),
        View::Article(article("no")),
        View::Contact(Contact {
            about: x(),
            article: x(),
            topics: vec![Topic { id: x(), label: x(), order: true }],
            challenge: String::new(),
            confirm: x(),
            key: x(),
            draft: Draft { message: x(), name: x(), email: x(), phone: x(), topic: x(), order: x() },
            errors: vec![error("message"), error("email")],
            failure: x(),
            channels: vec![channel()],
            files: String::new(),
            text: contact_text,
        }),
        View::Lookup(Lookup {
            code: x(),
            reference: x(),
            failure: x(),
            text: LookupText {
                title: x(),
                intro: x(),
                reference: x(),
                code: x(),
                open: x(),
                contact: x(),
                kept: KeptText { what: x(), clear: x(), sure: x(), yes: x() },
            },
        }),
        View::Request(Request {
            reference: x(),
            state: "open".to_owned(),
            status: "open".to_owned(),
            seq: 1,
            created: "2026-11-21T10:00:00Z".to_owned(),
            call: Some(reach::call()),
            earlier: String::new(),
            thread: vec![entry],
            can_rate: false,
            below: String::new(),
            token: x(),
            reply: Some(Reply {
                key: x(),
                draft: x(),
                failure: x(),
                errors: vec![error("message")],
                files: String::new(),
                text: ReplyText { message: x(), send: x(), sending: x(), network_error: x() },
            }),
            text: RequestText {
                next: x(),
                title: x(),
                status: x(),
                answer_by: x(),
                reference: x(),
                code: x(),
                keep: x(),
                you: x(),
                team: x(),
            },
        }),
        View::Problem(Problem { status: 404, heading: x(), detail: x(), home: x(), contact: x(), kept: [x(), x()] }),
    ];
    let called = views.iter().find_map(|view| match view {
        View::Request(request) => Some(View::Call(request.clone())),
        _ => None,
    });
    views.extend(called);
    views.extend(reach::views());
    views
}

/// The views that the help centre shows, as its pages.
fn centre_pages() -> Vec<CentrePage> {
    let link =
        || ArticleLink { slug: "a".to_owned(), title: x(), summary: x(), locale: "en".to_owned(), language: x() };
    let head = Head {
        origin: "https://help.example".to_owned(),
        canonical: "/help/lumen/ar/a".to_owned(),
        is_indexed: true,
        description: x(),
        territory: "ar_EG".to_owned(),
        language: "ar".to_owned(),
        alternates: vec![("ar".to_owned(), "/help/lumen/ar/a".to_owned())],
        modified: "2026-10-05".to_owned(),
        picture: "https://lumen.example/a\"><script>alert(1)</script>.png".to_owned(),
    };
    let translation =
        Translation { tag: "de".to_owned(), name: x(), dir: "ltr".to_owned(), href: "/help/lumen/de/a".to_owned() };
    let page = |view: View| CentrePage {
        page: Page::new(Shell { place: Place::Centre, host: String::new(), ..shell() }, view),
        head: head.clone(),
        subject: Some(Category { id: "c".to_owned(), name: x() }),
        subjects: vec![Subject { id: "c".to_owned(), name: x(), articles: vec![link()], more: x() }],
        contents: vec![Heading { id: "s-a".to_owned(), html: "A &amp; b".to_owned() }],
        related: vec![link()],
        around: [Some(link()), Some(link())],
        markets: vec![MarketLink { name: x(), href: "/help/lumen/ar/?market=m#contact".to_owned(), is_chosen: true }],
        hours: vec![TeamHours {
            zone: x(),
            days: vec![DayHours { date: "2026-11-30".to_owned(), label: x(), ranges: vec![x()] }],
        }],
        shop: Some(Link { name: x(), href: AWAY.to_owned() }),
        links: vec![Link { name: x(), href: AWAY.to_owned() }],
        languages: vec![translation.clone()],
        notices: notices(),
        text: CentreText {
            skip: x(),
            contact: x(),
            search: search_box(),
            related: x(),
            contents: x(),
            markets: x(),
            hours: x(),
            languages: x(),
            languages_label: x(),
            language: x(),
        },
    };
    let has_page = |view: &View| matches!(view, View::Home(_) | View::Search(_) | View::Article(_) | View::Problem(_));
    views().into_iter().filter(has_page).map(page).collect()
}

#[test]
fn a_notice_is_read_out_and_one_for_some_pages_waits_for_the_script() {
    let home = views().into_iter().find(|view| matches!(view, View::Home(_))).unwrap();
    let html = render(&Page::new(shell(), home), &ASSETS, "");
    assert!(html.contains("<nearhand-own class=\"notices\" role=\"status\" aria-label="), "{html}");
    assert!(
        html.contains("data-id=\"some\" data-level=\"warning\" data-pages=\"/checkout* /*/cart\" hidden"),
        "{html}"
    );
    assert!(!html.contains("data-id=\"all\" data-level=\"warning\" hidden"), "without scripts it is there");
    // Without the script that hides what was dismissed there would be a flash of it.
    assert_eq!(html.matches("<script>try{").count(), 1);
}

#[test]
fn no_view_lets_text_become_markup() {
    for view in views() {
        let html = render(&Page::new(shell(), view.clone()), &ASSETS, "");
        assert!(!html.contains("<script>alert"), "{view:?}\n{html}");
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">"));
        assert_eq!(html.matches("<h1").count(), 1, "{view:?}");
        assert!(!html.contains("style=\""), "an inline style, which the CSP forbids: {view:?}");
        assert!(!html.contains("<!>"), "marks for hydration are no HTML: {view:?}");
    }
}

#[test]
fn home_is_shown_without_the_style_of_other_views() {
    for view in views() {
        let is_home = matches!(view, View::Home(_));
        let html = render(&Page::new(shell(), view), &ASSETS, ":root{--accent:#123456}");
        let styles = if is_home {
            "<style>a{}</style><style>:root"
        } else {
            "<style>a{}</style><style data-views>b{}</style><style>:root"
        };
        assert!(html.contains(styles), "{html}");
    }
}

#[test]
fn no_page_of_the_help_centre_lets_text_become_markup() {
    let pages = centre_pages();
    assert_eq!(pages.len(), 6);
    for page in pages {
        let html = document::render(&page, "a{}", ":root{--accent:#123456}");
        assert!(!html.contains("<script>alert") && !html.contains("style=\""), "{html}");
        assert_eq!(html.matches("<script").count(), 1, "structured data alone");
        assert_eq!(html.matches("<h1").count(), 1, "{html}");
        let (_, data) = html.split_once("<script type=\"application/ld+json\">").unwrap();
        let data: serde_json::Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
        assert!(data.to_string().contains("<script>alert(1)"), "what it says is whole");
    }
}

#[test]
fn links_of_the_help_centre_stay_there_but_for_those_to_a_person() {
    for page in centre_pages() {
        let html = document::render(&page, "a{}", "");
        let body = html.split_once("<body>").unwrap().1;
        for link in body.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let is_ours = link.starts_with("/help/lumen/") || link.starts_with('#') || link.starts_with("tel:");
            let is_a_person = link.starts_with("/w/lumen/contact?locale=ar") || link.starts_with("/w/lumen/requests?");
            let is_the_shop = link.starts_with("https://lumen.example/");
            assert!(is_ours || is_a_person || is_the_shop, "{link}");
        }
        for form in body.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap()) {
            // What is missing in an article is written to a person.
            let leads = ["/help/lumen/ar/", "/w/lumen/contact?locale=ar"];
            let is_known = leads.iter().any(|to| form.contains(&format!("action=\"{to}")));
            assert!(is_known && !form.contains("name=\"locale\""), "{form}");
        }
    }
}

#[test]
fn the_model_in_the_document_is_the_page_without_what_the_document_says_already() {
    for view in views() {
        let page = Page::new(shell(), view);
        let html = render(&page, &ASSETS, "");
        let (_, rest) = html.split_once("<script type=\"application/json\" id=\"model\">").unwrap();
        let (model, _) = rest.split_once("</script>").unwrap();
        let model: serde_json::Value = serde_json::from_str(model).unwrap();
        // After it the script that starts the client, which reads it.
        assert!(rest.ends_with(&format!("</script><script>{}</script></body></html>", ASSETS.boot)));
        let is_whole = matches!(page.view, View::Home(_) | View::Callback(_) | View::Zones(_));
        let stands = if is_whole { Page { view: View::Rendered, ..page } } else { page };
        let mut expected = serde_json::to_value(&stands).unwrap();
        if let Some(body) = expected.get_mut("html") {
            *body = "".into();
        }
        assert_eq!(model, expected);
    }
}

#[test]
fn every_form_keeps_locale_zone_market_and_host() {
    for view in views() {
        let html = render(&Page::new(shell(), view), &ASSETS, "");
        for form in html.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap()) {
            let is_get = form.contains("method=\"get\"");
            let kept = if is_get { "name=\"origin\"" } else { "locale=ar&amp;tz=Asia%2FDubai" };
            assert!(form.contains(kept), "{form}");
        }
    }
}
