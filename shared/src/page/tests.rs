use std::rc::Rc;

use super::*;
use crate::content::site::{Channel, Manifest};
use crate::content::{Source, Whole};
use crate::id::{ChannelId, Slug};
use crate::locale::Locale;
use crate::search::{Fields, Index, plain_text};
use crate::visitor::{Hints, resolve, tests::manifest};

pub(crate) fn pack(tag: &str, texts: &str, articles: &[(&str, &str, &str)]) -> Pack {
    whole(tag, texts, articles).pack
}

/// A locale of these articles: slugs, titles and bodies.
pub(super) fn whole(tag: &str, texts: &str, articles: &[(&str, &str, &str)]) -> Whole {
    let source = Source {
        locale: Locale::parse(tag).unwrap(),
        language_names: [("en", "Englisch"), ("de", "Deutsch")].map(|(k, v)| (k.to_owned(), v.to_owned())).into(),
        spoken: "Deutsch oder Englisch".to_owned(),
        cities: Default::default(),
        paying: Default::default(),
        texts: texts.to_owned(),
        articles: articles
            .iter()
            .map(|(slug, title, html)| Article {
                slug: Slug::parse(slug).unwrap(),
                title: title.to_string(),
                summary: String::new(),
                category: "orders".to_owned(),
                updated: Some(jiff::civil::date(2026, 10, 12)),
                html: html.to_string(),
            })
            .collect(),
        more: Default::default(),
        index: Index::build(
            articles.iter().map(|(_, title, body)| Fields { title, keywords: "", summary: "", body }),
            |_| false,
        ),
    };
    Whole::read(&source.parts().unwrap()).unwrap()
}

/// What there is in two languages.
pub(super) struct Site {
    pub(super) de: Whole,
    pub(super) en: Whole,
}

impl Site {
    /// What answers a query of a German visitor.
    pub(super) fn answers(&self, q: &str) -> Answers {
        let [own, other] = [&self.de, &self.en].map(|whole| whole.pack.search(&whole.index, q, RESULTS.0));
        let mut answers = Answers::of_both(own, &self.de.pack, other, &self.en.pack, RESULTS.0);
        for answer in &mut answers.all {
            let Some(article) = answer.wanted(&self.de.pack, Some(&self.en.pack)) else { continue };
            let whole = if answer.is_fallback { &self.en } else { &self.de };
            let text = plain_text(whole.html(article.slug).unwrap());
            answer.read(Rc::new(Readable::of(text)));
        }
        answers
    }

    /// An article that is in English only.
    pub(super) fn delivery(&self) -> Article {
        self.en.article(&Slug::parse("delivery").unwrap()).unwrap()
    }

    /// One that is in German.
    pub(super) fn returns(&self) -> Article {
        self.de.article(&Slug::parse("returns").unwrap()).unwrap()
    }
}

/// A site that has one language.
pub(crate) fn manifest_of(tag: &str) -> Manifest {
    let mut manifest = manifest();
    manifest.locales.truncate(1);
    manifest.locales[0].locale = Locale::parse(tag).unwrap();
    manifest.site.default_locale = Locale::parse(tag).unwrap();
    manifest
}

/// A German visitor of a site that has one article in German and two in English.
pub(super) fn with_pages(test: impl FnOnce(PageBuilder<'_>, &Site)) {
    let mut manifest: Manifest = manifest();
    let channel = |id: &str, kind, value: Option<&str>| Channel {
        id: ChannelId::parse(id).unwrap(),
        kind,
        value: value.map(ToOwned::to_owned),
        shown: None,
        team: None,
    };
    manifest.site.channels = vec![
        channel("phone-de", ChannelKind::Phone, Some("+493012345")),
        channel("message", ChannelKind::Message, None),
        channel("callback", ChannelKind::Callback, None),
    ];
    manifest.site.markets[0].channels =
        vec![ChannelId::parse("message").unwrap(), ChannelId::parse("phone-de").unwrap()];
    let de = whole(
        "de",
        "brand = Lumen\nchannel-phone-de = Anrufen\ncategory-orders = Bestellungen",
        &[("returns", "Rückgabe", "<p>Zurück.</p>")],
    );
    let en = whole(
        "en",
        "",
        &[("returns", "Returns", "<p>Back.</p>"), ("delivery", "Delivery", "<p>Post &amp; parcel.</p>")],
    );
    manifest.articles =
        [("returns", vec![0, 1]), ("delivery", vec![0])].map(|(slug, at)| (Slug::parse(slug).unwrap(), at)).into();
    let hints = Hints { locale: Some("de"), country: Some("AT"), ..Hints::default() };
    let visitor = resolve(&hints, &manifest);
    let texts = Texts::new(&visitor.locale, &de.pack.texts);
    let site = Site { de, en };
    let content = Content { manifest: &manifest, pack: &site.de.pack, fallback: Some(&site.en.pack) };
    let schedules = Schedules::of(&manifest.site);
    let pages = PageBuilder {
        visitor: &visitor,
        content,
        texts: &texts,
        host: "https://lumen.example",
        place: Place::Frame,
        // A Monday, 11:05 in Berlin.
        now: "2026-11-23T10:05:00Z".parse().unwrap(),
        schedules: &schedules,
        urgent: &[],
    };
    test(pages, &site);
}

#[test]
fn what_nobody_has_translated_is_among_the_first_where_it_answers_more() {
    with_pages(|_, site| {
        let cases: [(&str, &[bool]); 3] = [
            ("Zurück gestern vorgestern morgen übermorgen Rückgabe", &[false]),
            ("Zurück gestern vorgestern morgen Delivery Parcel", &[false, true]),
            ("Gestern vorgestern morgen Parcel", &[true]),
        ];
        for (query, are_fallbacks) in cases {
            let answers = site.answers(query);
            let all: Vec<bool> = answers.all.iter().map(|answer| answer.is_fallback).collect();
            assert_eq!(all, are_fallbacks, "{query}");
        }
    });
}

#[test]
fn home_says_how_people_of_the_market_pay() {
    with_pages(|pages, _| {
        let facts = |visitor: &crate::visitor::Visitor, paying: Option<(&str, &str)>| {
            let mut pack = pages.content.pack.clone();
            let said = |(currency, methods): (&str, &str)| crate::content::Paying {
                currency: currency.to_owned(),
                methods: methods.to_owned(),
            };
            pack.paying = paying.into_iter().map(|paying| ("dach".to_owned(), said(paying))).collect();
            let content = Content { pack: &pack, ..pages.content };
            let View::Home(home) = (PageBuilder { content, visitor, ..pages }).home(&[]).view else { panic!() };
            home.paying.into_iter().map(|fact| format!("{}: {}", fact.label, fact.value)).collect::<Vec<_>>()
        };
        let both = Some(("Euro (€)", "Karte"));
        assert_eq!(facts(pages.visitor, both), ["Währung: Euro (€)", "Zahlungsarten: Karte"]);
        assert_eq!(facts(pages.visitor, Some(("", "Karte"))), ["Zahlungsarten: Karte"]);
        assert!(facts(pages.visitor, None).is_empty());
        let mut nowhere = pages.visitor.clone();
        nowhere.market = None;
        assert!(facts(&nowhere, both).is_empty());
    });
}

#[test]
fn home_offers_first_what_fits_the_embedding_page() {
    with_pages(|pages, site| {
        let slugs = |about: &str| {
            let found = site.de.pack.suggest(&site.de.index, about, SUGGESTED);
            let fitting: Vec<usize> = found.hits.iter().map(|hit| hit.article).collect();
            let View::Home(home) = pages.home(&fitting).view else { panic!() };
            home.articles.into_iter().map(|article| article.slug).collect::<Vec<_>>()
        };
        let all = slugs("");
        for article in pages.content.pack.articles.iter() {
            let fitting = slugs(&format!("{} – Lumen", article.title));
            assert_eq!(fitting.first().map(String::as_str), Some(article.slug));
            let sorted = |mut slugs: Vec<String>| {
                slugs.sort();
                slugs
            };
            assert_eq!(sorted(fitting), sorted(all.clone()), "each is there once");
        }
        assert_eq!(slugs("qqqqqq"), all);
    });
}

#[test]
fn home_offers_what_exists_and_says_in_which_language() {
    with_pages(|pages, _| {
        let page = pages.home(&[]);
        let View::Home(home) = page.view else { panic!() };
        let articles: Vec<_> = home.articles.iter().map(|a| (a.title.as_str(), a.locale.as_str())).collect();
        assert_eq!(articles, [("Rückgabe", "de"), ("Delivery", "en")]);
        let channels: Vec<_> = home.channels.iter().map(|c| (c.id.as_str(), c.href.as_str())).collect();
        assert_eq!(channels, [("message", ""), ("phone-de", "tel:+493012345")]);
        assert_eq!(home.channels[1].label, "Anrufen");
        assert_eq!(page.shell.query, "locale=de&tz=Europe%2FBerlin&market=dach&origin=https%3A%2F%2Flumen.example");
    });
}

#[test]
fn search_answers_in_the_fallback_language_and_marks_it() {
    with_pages(|pages, site| {
        let search = |q: &str| {
            let View::Search(search) = pages.search(q, None, &site.answers(q)).view else { panic!() };
            search
        };
        let found = search("parcel");
        assert_eq!(found.results.len(), 1);
        assert_eq!((found.results[0].locale.as_str(), found.results[0].language.as_str()), ("en", "Englisch"));
        assert_eq!(found.results[0].excerpt, "Post &amp; <mark>parcel</mark>.");
        // An article that exists in German is not found a second time in English.
        assert!(search("Returns").results.iter().all(|result| result.slug != "returns" || result.locale == "de"));
    });
}

#[test]
fn an_article_in_another_language_says_so() {
    with_pages(|pages, site| {
        let page = pages.article(&site.en.pack, &site.delivery(), "");
        let json = serde_json::to_value(&page).unwrap();
        assert_eq!(json["locale"], "en");
        assert_eq!(json["visitor_locale"], "de");
        assert_eq!(json["title"], "Delivery");
        assert_eq!(json["view"], "article");
        assert_ne!(json["text"]["fallback"], "");
        let own = pages.article(pages.content.pack, &site.returns(), "");
        let View::Article(own) = own.view else { panic!() };
        assert_eq!(own.text.fallback, "");
    });
}

#[test]
fn a_page_is_the_visitors_own_where_the_widget_speaks_their_language() {
    // the visitor's | `lang` and `dir` | what an article says of 12 October 2026
    let cases = [
        ("ar-EG", "ar-EG", "rtl", "١٢ أكتوبر ٢٠٢٦"),
        ("en-GB", "en-GB", "ltr", "12 October 2026"),
        ("en", "en", "ltr", "October 12, 2026"),
        ("ca", "ca", "ltr", "12 d’octubre del 2026"),
        ("qu", "es", "ltr", "12 de octubre de 2026"),
        ("sr-Latn", "sr", "ltr", "12. октобар 2026."),
        ("dv", "en", "ltr", "October 12, 2026"),
    ];
    for (tag, lang, dir, date) in cases {
        let whole = whole(tag, "", &[("returns", "…", "<p>…</p>")]);
        let pack = &whole.pack;
        let mut manifest = manifest();
        manifest.locales.iter_mut().for_each(|entry| entry.locale = pack.locale.clone());
        let visitor = resolve(&Hints { locale: Some(tag), ..Hints::default() }, &manifest);
        let texts = Texts::new(&visitor.locale, &pack.texts);
        let content = Content { manifest: &manifest, pack, fallback: None };
        let schedules = Schedules::of(&manifest.site);
        let pages = PageBuilder {
            visitor: &visitor,
            content,
            texts: &texts,
            host: "",
            place: Place::Frame,
            now: jiff::Timestamp::UNIX_EPOCH,
            schedules: &schedules,
            urgent: &[],
        };
        let page = pages.article(pack, &whole.article(&Slug::parse("returns").unwrap()).unwrap(), "");
        let View::Article(article) = page.view else { panic!() };
        assert_eq!((page.shell.lang.as_str(), page.shell.dir.as_str()), (lang, dir));
        assert_eq!((page.shell.locale.as_str(), article.locale.as_str()), (tag, tag));
        assert!(article.text.updated.contains(date), "{tag}: {}", article.text.updated);
    }
}

#[test]
fn the_json_of_every_view_has_the_contracts_fields() {
    with_pages(|pages, _| {
        let home = serde_json::to_value(pages.home(&[])).unwrap();
        for field in ["locale", "dir", "zone", "market", "articles", "channels", "availability", "text"] {
            assert!(home.get(field).is_some(), "home has no {field}");
        }
        let search = serde_json::to_value(pages.search("x", None, &Answers::default())).unwrap();
        for field in ["locale", "results"] {
            assert!(search.get(field).is_some(), "search has no {field}");
        }
    });
}

#[test]
fn only_a_form_that_looked_like_a_robots_asks_whether_a_person_sent_it() {
    with_pages(|pages, _| {
        let cases = [
            (None, ""),
            (Some(Problem::Store), ""),
            (Some(Problem::Limit(1)), ""),
            (Some(Problem::Challenge), "Ich bin ein Mensch, kein Programm"),
        ];
        for (problem, expected) in cases {
            let page = pages.contact("k", model::Draft::default(), Read::default(), problem.as_ref());
            let View::Contact(contact) = page.view else { panic!() };
            assert_eq!(contact.confirm, expected, "{problem:?}");
        }
    });
}

#[test]
fn a_form_that_failed_keeps_what_was_typed_and_offers_other_ways() {
    with_pages(|pages, _| {
        let draft = model::Draft { message: "Hallo".to_owned(), ..Default::default() };
        let View::Contact(contact) = pages.contact("k", draft.clone(), Read::default(), Some(&Problem::Store)).view
        else {
            panic!()
        };
        assert_eq!(contact.draft, draft);
        assert!(!contact.failure.is_empty());
        assert_eq!(contact.channels.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["phone-de"]);
    });
}

/// A request of somebody who has left a number.
pub(crate) fn record() -> crate::request::record::Record {
    crate::request::record::Record {
        reference: "EU-7K3M-Q9X2".to_owned(),
        region: crate::region::Region::near(None, None),
        created: jiff::Timestamp::UNIX_EPOCH,
        state: "open".to_owned(),
        message: String::new(),
        name: String::new(),
        email: String::new(),
        phone: "+493023125012".to_owned(),
        locale: "de".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        market: String::new(),
        page: String::new(),
        article: String::new(),
        consent: String::new(),
        consent_hash: String::new(),
        customer: String::new(),
        team: String::new(),
        team_reason: String::new(),
        answer_by: None,
        call: None,
        standing: Default::default(),
    }
}

#[test]
fn what_leaves_the_page_has_no_marks_of_pages() {
    let record = record();
    let marks = |text: &str| text.contains(|c| matches!(c, '\u{2066}'..='\u{2069}'));
    with_pages(|pages, _| {
        assert!(marks(&pages.texts.with("call-event", &[("brand", "x".into())])), "the text itself has them");
        let (summary, description) = pages.calendar_words(&record);
        assert!(!marks(&summary) && !marks(&description), "{summary} {description}");
        assert!(description.contains("EU-7K3M-Q9X2"), "{description}");
        for title in ["\u{2068}a\u{2069}", "a"] {
            let page = pages.page(title, View::Rendered);
            assert!(page.shell.document_title.starts_with("a · "), "{}", page.shell.document_title);
        }
    });
}

#[test]
fn a_box_that_has_changed_comes_with_the_refusal() {
    let mut manifest = manifest_of("en");
    let told = |manifest: &Manifest, problem: &Problem| {
        let visitor = resolve(&Hints { locale: Some("en"), ..Hints::default() }, manifest);
        let (texts, pack) = (Texts::new(&visitor.locale, "consent = I agree.\n"), pack("en", "", &[]));
        let (content, schedules) = (Content { manifest, pack: &pack, fallback: None }, Schedules::of(&manifest.site));
        let pages = PageBuilder {
            visitor: &visitor,
            content,
            texts: &texts,
            host: "",
            place: Place::Frame,
            now: jiff::Timestamp::UNIX_EPOCH,
            schedules: &schedules,
            urgent: &[],
        };
        pages.contact_intro_anew(problem)
    };
    let of = |field: &str| {
        Problem::Invalid(vec![model::FieldError { field: field.to_owned(), detail: "It has <changed>.".to_owned() }])
    };
    assert_eq!(told(&manifest, &of("consent")), None, "nothing is asked");
    let ask = |required| Some(crate::content::site::Consent { version: "2026-12".to_owned(), required });
    manifest.site.consent = ask(true);
    let html = told(&manifest, &of("consent")).unwrap();
    let value =
        ["value=\"2026-12:", &crate::content::site::consent_hash("I agree."), "\" required data-lost=\""].concat();
    assert!(html.contains(&value), "{html}");
    assert!(html.contains("id=\"consent-error\">It has &lt;changed>.</p>"), "{html}");
    assert!(!told(&manifest, &of("email")).unwrap().contains("consent-error"));
    // Only what has to be ticked is asked for before it is sent.
    manifest.site.consent = ask(false);
    assert!(!told(&manifest, &of("email")).unwrap().contains("data-lost"));
}

#[test]
fn what_stands_above_the_contact_form_is_one_text() {
    with_pages(|pages, _| {
        let intro = |texts: &Texts| {
            let View::Contact(contact) =
                (PageBuilder { texts, ..pages }).contact("k", Default::default(), Read::default(), None).view
            else {
                panic!()
            };
            contact.text.intro.replace(['\u{2068}', '\u{2069}'], "")
        };
        assert!(intro(pages.texts).ends_with(" Wir antworten auf Deutsch oder Englisch."), "{}", intro(pages.texts));
        let japanese = Texts::new(&Locale::parse("ja").unwrap(), "");
        assert!(!intro(&japanese).contains("。 "), "{}", intro(&japanese));
    });
}
