use super::*;
use crate::model::{Place, View};
use crate::page::tests::{Site, with_pages};

const ORIGIN: &str = "https://help.example";

/// The help centre for anybody, in German: one article of two is in German.
fn with_centre(test: impl FnOnce(Centre<'_>, &Site)) {
    with_pages(|pages, site| {
        let visitor = crate::visitor::anyone(pages.visitor.locale.clone(), None, None, pages.content.manifest);
        let pages = PageBuilder { visitor: &visitor, host: "", place: Place::Centre, ..pages };
        test(Centre { pages, origin: ORIGIN }, site);
    });
}

fn alternates(page: &CentrePage) -> Vec<(&str, &str)> {
    page.head.alternates.iter().map(|(language, path)| (language.as_str(), path.as_str())).collect()
}

#[test]
fn home_names_every_article_by_its_subject() {
    with_centre(|centre, _| {
        let page = centre.home();
        let subjects: Vec<(&str, Vec<&str>)> = page
            .subjects
            .iter()
            .map(|subject| (subject.name.as_str(), subject.articles.iter().map(|a| a.title.as_str()).collect()))
            .collect();
        assert_eq!(subjects, [("Bestellungen", vec!["Rückgabe", "Delivery"])]);
        let languages: Vec<_> = page.languages.iter().map(|l| (l.name.as_str(), l.href.as_str())).collect();
        let expected = [("English", "/help/lumen/en/"), ("日本語", "/help/lumen/ja/"), ("العربية", "/help/lumen/ar/")];
        assert_eq!(languages, expected, "all but its own");
        assert_eq!((page.text.language.as_str(), page.languages[2].dir.as_str()), ("Deutsch", "rtl"));
        assert!(page.head.is_indexed);
        assert_eq!(alternates(&page).last(), Some(&("x-default", "/help/lumen/en/")));
    });
}

#[test]
fn a_subject_has_a_page_and_a_long_one_a_part_at_home() {
    with_pages(|pages, _| {
        let visitor = crate::visitor::anyone(pages.visitor.locale.clone(), None, None, pages.content.manifest);
        let slugs: Vec<String> = (1..=9).map(|n| format!("a-{n}")).collect();
        let articles: Vec<_> = slugs.iter().map(|slug| (slug.as_str(), slug.as_str(), "<p>x</p>")).collect();
        let texts = "category-orders = Bestellungen\nmarket-dach = Bei uns\nmarket-japan = Japan";
        let whole = crate::page::tests::whole("de", texts, &articles);
        let texts = Texts::new(&visitor.locale, texts);
        let content = crate::content::Content { pack: &whole.pack, fallback: None, ..pages.content };
        let pages = PageBuilder { visitor: &visitor, host: "", place: Place::Centre, content, texts: &texts, ..pages };
        let centre = Centre { pages, origin: ORIGIN };
        let home = centre.home();
        let more = plain(&home.subjects[0].more);
        assert_eq!((home.subjects[0].articles.len(), more.as_str()), (OF_SUBJECT, "Alle anzeigen (9)"));
        let page = centre.subject("orders").unwrap();
        let View::Search(search) = &page.page.view else { panic!() };
        assert_eq!((search.results.len(), search.text.summary.as_str()), (9, "Bestellungen"));
        assert_eq!((page.head.canonical.as_str(), page.head.is_indexed), ("/help/lumen/de/subjects/orders", true));
        for id in ["none", "", "orders/x"] {
            assert_eq!(centre.subject(id), None, "{id}");
        }
        // Before and after an article are those of its subject, in their order.
        let article = |slug: &str| whole.article(&crate::id::Slug::parse(slug).unwrap()).unwrap();
        for (slug, around) in
            [("a-1", [None, Some("a-2")]), ("a-5", [Some("a-4"), Some("a-6")]), ("a-9", [Some("a-8"), None])]
        {
            let page = centre.article(&whole.pack, &article(slug), "");
            assert_eq!(
                page.around.each_ref().map(|link| link.as_ref().map(|link| link.slug.as_str())),
                around,
                "{slug}"
            );
        }
    });
}

#[test]
fn visitors_choose_their_market_where_the_site_has_names_for_all() {
    with_pages(|pages, _| {
        let shown = |texts: &str, market: Option<&str>| {
            let locale = pages.visitor.locale.clone();
            let visitor = crate::visitor::anyone(locale, Some("Asia/Tokyo"), market, pages.content.manifest);
            let texts = Texts::new(&visitor.locale, texts);
            let pages = PageBuilder { visitor: &visitor, host: "", place: Place::Centre, texts: &texts, ..pages };
            let page = Centre { pages, origin: ORIGIN }.home();
            let View::Home(home) = page.page.view else { panic!() };
            let channels: Vec<String> = home.channels.into_iter().map(|channel| channel.id).collect();
            let markets: Vec<_> = page.markets.into_iter().map(|market| (market.href, market.is_chosen)).collect();
            (channels, markets)
        };
        let names: String =
            pages.content.manifest.site.markets.iter().map(|market| format!("market-{0} = {0}\n", market.id)).collect();
        let (_, markets) = shown(&names, None);
        assert!(markets.len() > 1 && markets.iter().all(|(_, is_chosen)| !is_chosen), "{markets:?}");
        assert_eq!(markets[0].0, "/help/lumen/de/?tz=Asia%2FTokyo&market=dach#contact");
        let (channels, markets) = shown(&names, Some("dach"));
        assert_eq!((channels, markets[0].1), (vec!["message".to_owned(), "phone-de".to_owned()], true));
        assert!(shown("market-dach = Eins", None).1.is_empty(), "with one name there is no choice");
    });
}

#[test]
fn what_surrounds_pages_is_of_the_sites_settings_and_the_pages_language() {
    with_centre(|centre, _| {
        assert_eq!((centre.home().shop, centre.home().links), (None, vec![]));
        let mut manifest = centre.pages.content.manifest.clone();
        let link = |id: &str| crate::content::site::FootLink {
            id: crate::id::LinkId::parse(id).unwrap(),
            url: format!("https://lumen.example/{{locale}}/{id}"),
        };
        manifest.site.help_centre = Some(crate::content::site::HelpCentre {
            shop: Some("https://www.lumen.example/".to_owned()),
            picture: Some("https://lumen.example/p.png".to_owned()),
            links: vec![link("imprint"), link("terms")],
        });
        let texts = Texts::new(centre.locale(), "link-imprint = Impressum");
        let content = crate::content::Content { manifest: &manifest, ..centre.pages.content };
        let page = Centre { pages: PageBuilder { content, texts: &texts, ..centre.pages }, ..centre }.home();
        let shop = page.shop.unwrap();
        assert_eq!((shop.name.as_str(), shop.href.as_str()), ("lumen.example", "https://www.lumen.example/"));
        let links: Vec<_> = page.links.iter().map(|link| (link.name.as_str(), link.href.as_str())).collect();
        let expected = [("Impressum", "https://lumen.example/de/imprint"), ("terms", "https://lumen.example/de/terms")];
        assert_eq!(links, expected);
        assert_eq!(page.head.picture, "https://lumen.example/p.png");
    });
}

#[test]
fn hours_are_told_on_the_clock_of_the_team_that_answers() {
    with_centre(|centre, _| {
        let hours = centre.home().hours;
        assert_eq!((hours.len(), hours[0].zone.as_str(), hours[0].days.len()), (1, "Berlin · UTC+01:00", 7));
        let today = &hours[0].days[0];
        assert_eq!((today.date.as_str(), today.label.as_str()), ("2026-11-23", "Montag, 23. November"));
    });
}

#[test]
fn beside_a_number_are_the_hours_of_who_answers_it() {
    let weeks = |behind_phone: &str, all: bool| {
        let mut told = Vec::new();
        with_pages(|pages, _| {
            let mut manifest = pages.content.manifest.clone();
            let of = |id: &str, language: &str, zone: &str| crate::content::site::Team {
                id: crate::id::TeamId::parse(id).unwrap(),
                languages: [(language.to_owned(), 1.0)].into(),
                ..crate::hours::tests::team(zone, "Mo-Fr 09:00-17:00", &[], &[])
            };
            manifest.site.teams = vec![of("berlin", "de", "Europe/Berlin"), of("osaka", "ja", "Asia/Tokyo")];
            for channel in manifest.site.channels.iter_mut().filter(|channel| all || channel.id.as_str() == "phone-de")
            {
                channel.team = crate::id::TeamId::parse(behind_phone).ok();
            }
            let locale = pages.visitor.locale.clone();
            let visitor = crate::visitor::anyone(locale, None, Some("dach"), &manifest);
            let schedules = crate::hours::availability::Schedules::of(&manifest.site);
            let texts = Texts::new(&visitor.locale, "team-osaka = Team Osaka\nchannel-phone-de = Anrufen");
            let content = crate::content::Content { manifest: &manifest, ..pages.content };
            let pages = PageBuilder { visitor: &visitor, schedules: &schedules, texts: &texts, content, ..pages };
            let page = Centre { pages: PageBuilder { place: Place::Centre, ..pages }, origin: ORIGIN }.home();
            told = page.hours.into_iter().map(|hours| hours.zone).collect();
        });
        told
    };
    assert_eq!(weeks("", false), ["Berlin · UTC+01:00"]);
    assert_eq!(weeks("berlin", false), ["Berlin · UTC+01:00"]);
    assert_eq!(weeks("osaka", false), ["Berlin · UTC+01:00", "Anrufen · Team Osaka · Tokyo · UTC+09:00"]);
    // Where nothing leads to who speaks the reader's language, their hours help nobody.
    assert_eq!(weeks("osaka", true), ["Team Osaka · Tokyo · UTC+09:00"]);
}

#[test]
fn articles_without_a_subject_that_has_a_name_are_not_lost() {
    with_centre(|centre, _| {
        let nameless = Texts::new(centre.locale(), "");
        let pages = PageBuilder { texts: &nameless, ..centre.pages };
        let subjects = Centre { pages, origin: ORIGIN }.home().subjects;
        assert_eq!(subjects.len(), 1);
        assert_eq!((subjects[0].id.as_str(), subjects[0].articles.len()), ("", 2));
    });
}

#[test]
fn an_article_is_one_page_in_each_language_that_has_it() {
    with_centre(|centre, site| {
        let page = centre.article(&site.de.pack, &site.returns(), "");
        assert_eq!(page.head.canonical, "/help/lumen/de/returns");
        let (en, de) = ("/help/lumen/en/returns", "/help/lumen/de/returns");
        assert_eq!(alternates(&page), [("en", en), ("de", de), ("x-default", en)]);
        assert_eq!((page.head.modified.as_str(), page.head.language.as_str()), ("2026-10-12", "de"));
        assert_eq!(page.languages.len(), 1, "its own is not another");
        assert_eq!(page.subject.map(|subject| subject.name).as_deref(), Some("Bestellungen"));
        let related: Vec<_> = page.related.iter().map(|a| (a.slug.as_str(), a.locale.as_str())).collect();
        assert_eq!(related, [("delivery", "en")], "the others of its subject");
    });
}

#[test]
fn an_article_in_another_language_says_where_it_really_is_and_is_not_kept() {
    with_centre(|centre, site| {
        let page = centre.article(&site.en.pack, &site.delivery(), "");
        assert!(!page.head.is_indexed);
        assert_eq!(page.head.canonical, "/help/lumen/en/delivery");
        assert_eq!((page.head.language.as_str(), alternates(&page)), ("en", vec![]));
        assert_eq!(page.languages[0].href, "/help/lumen/en/delivery");
        let View::Article(article) = &page.page.view else { panic!() };
        assert_ne!(article.text.fallback, "", "it is said");
    });
}

#[test]
fn nothing_of_a_page_depends_on_who_reads_it() {
    with_centre(|centre, _| {
        for page in [centre.home(), centre.search("x", &Answers::default()), centre.problem(&Problem::Page)] {
            assert_eq!(page.page.shell.query, "locale=de");
            assert_eq!((page.page.shell.zone.as_str(), &page.page.shell.market), ("", &None));
        }
        let View::Home(home) = centre.home().page.view else { panic!() };
        let channels: Vec<_> = home.channels.iter().map(|channel| channel.id.as_str()).collect();
        assert_eq!(channels, ["phone-de", "message"], "all of the site's, in its order");
    });
}

#[test]
fn links_between_articles_stay_in_the_help_centre() {
    with_centre(|centre, _| {
        let html = "<p><a data-article=\"delivery\">a</a> <a data-article=\"returns\">b</a></p>";
        let expected = "<p><a href=\"/help/lumen/de/delivery\">a</a> <a href=\"/help/lumen/de/returns\">b</a></p>";
        assert_eq!(centre.pages.with_links(html), expected);
        // What an article says of links is its text: the sanitiser writes quotes of a text as they are.
        for text in
            ["<p>data-article=\"x\" and a data-article=\"</p>", "<pre><code>&lt;a data-article=\"x\"&gt;</code></pre>"]
        {
            assert_eq!(centre.pages.with_links(text), text);
        }
        let manifest = centre.pages.content.manifest;
        let asked = crate::visitor::anyone(centre.locale().clone(), Some("Asia/Tokyo"), Some("japan"), manifest);
        let pages = PageBuilder { visitor: &asked, ..centre.pages };
        let kept = "href=\"/help/lumen/de/delivery?tz=Asia%2FTokyo&amp;market=japan\"";
        assert!(pages.with_links(html).contains(kept), "zone and market are kept where they were asked for");
    });
}

#[test]
fn searches_and_problems_are_kept_by_nobody() {
    with_centre(|centre, _| {
        for page in [centre.search("Rückgabe & <b>", &Answers::default()), centre.problem(&Problem::Article)] {
            assert!(!page.head.is_indexed && page.head.canonical.is_empty() && page.head.alternates.is_empty());
        }
        let page = centre.search(" Rückgabe & <b> ", &Answers::default());
        assert_eq!(page.languages[0].href, "/help/lumen/en/search?q=R%C3%BCckgabe+%26+%3Cb%3E");
        assert_eq!(centre.search("", &Answers::default()).languages[0].href, "/help/lumen/en/search");
    });
}

#[test]
fn open_graph_knows_a_language_by_a_country() {
    for (tag, expected) in [
        ("de", "de_DE"),
        ("en", "en_US"),
        ("ar", "ar_EG"),
        ("zh-Hans", "zh_CN"),
        ("zh-Hant", "zh_TW"),
        ("pt-BR", "pt_BR"),
    ] {
        assert_eq!(territory(&Locale::parse(tag).unwrap()), expected);
    }
}
