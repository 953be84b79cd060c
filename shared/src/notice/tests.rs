use super::*;
use crate::locale::text::Tone;
use crate::search::Fields;
use crate::visitor::tests::manifest;
use crate::visitor::{Hints, resolve};

fn notice(id: &str) -> Notice {
    Notice {
        id: NoticeId::parse(id).unwrap(),
        markets: Vec::new(),
        locales: Vec::new(),
        pages: Vec::new(),
        from: None,
        until: None,
        level: Level::Info,
        article: None,
        texts: [("en".to_owned(), "Parcels are late.".to_owned())].into(),
        familiar: BTreeMap::new(),
    }
}

fn at(text: &str) -> Timestamp {
    instant(text).unwrap()
}

#[test]
fn a_notice_is_for_its_markets_its_languages_and_its_time() {
    let manifest = manifest();
    let timed = |from: &str, until: &str| Notice { from: instant(from), until: instant(until), ..notice("carrier") };
    let dach = || Notice { markets: vec![MarketId::parse("dach").unwrap()], ..notice("carrier") };
    let german = || Notice { locales: vec![Locale::parse("de").unwrap()], ..notice("carrier") };
    let now = "2026-12-20T12:00:00Z";
    for (notice, locale, country, now, expected) in [
        (notice("carrier"), "en", "", now, true),
        (dach(), "en", "AT", now, true),
        (dach(), "de", "JP", now, false),
        (dach(), "de", "", now, false), // of no market
        (german(), "de-AT", "JP", now, true),
        (german(), "en", "DE", now, false),
        (timed("2026-12-18T00:00+01:00", "2026-12-27T00:00+01:00"), "en", "", now, true),
        (timed("2026-12-18T00:00+01:00", ""), "en", "", "2026-12-17T22:59:59Z", false),
        (timed("2026-12-18T00:00+01:00", ""), "en", "", "2026-12-17T23:00:00Z", true),
        (timed("", "2026-12-27T00:00+01:00"), "en", "", "2026-12-26T22:59:59Z", true),
        (timed("", "2026-12-27T00:00+01:00"), "en", "", "2026-12-26T23:00:00Z", false),
    ] {
        let country = (!country.is_empty()).then_some(country);
        let visitor = resolve(&Hints { locale: Some(locale), country, ..Hints::default() }, &manifest);
        assert_eq!(
            notice.is_for(visitor.market.as_ref(), &visitor.locale, at(now)),
            expected,
            "{notice:?} {locale} {now}"
        );
    }
}

#[test]
fn an_instant_has_an_offset_or_a_zone() {
    for (text, expected) in [
        ("2026-12-18T00:00+01:00", Some("2026-12-17T23:00:00Z")),
        ("2026-12-18T00:00:00+01:00", Some("2026-12-17T23:00:00Z")),
        ("2026-12-17T23:00:00Z", Some("2026-12-17T23:00:00Z")),
        ("2026-12-18T00:00[Europe/Berlin]", Some("2026-12-17T23:00:00Z")),
        ("2026-07-18T00:00[Europe/Berlin]", Some("2026-07-17T22:00:00Z")),
        ("2026-12-18T00:00", None), // where?
        ("2026-12-18", None),
        ("2026-12-18T00:00[Mars/Olympus]", None),
        ("tomorrow", None),
    ] {
        assert_eq!(instant(text).map(|at| at.to_string()).as_deref(), expected, "{text}");
    }
}

#[test]
fn a_pattern_fits_the_paths_that_it_looks_like() {
    for (pattern, path, expected) in [
        ("/checkout", "/checkout", true),
        ("/checkout", "/checkout/pay", false),
        ("/checkout*", "/checkout/pay", true),
        ("/checkout*", "/en/checkout", false),
        ("/*/checkout*", "/en/checkout/pay", true),
        ("/*", "/", true),
        ("*", "/anything", true),
        ("/a*b*c", "/a-b-c", true),
        ("/a*b*c", "/a-c-b", false),
        ("/a.b*", "/aXb", false), // no other sign has a meaning
        ("/aa*a", "/aa", false),
    ] {
        assert_eq!(fits(pattern, path), expected, "{pattern} {path}");
    }
    for (page, expected) in [("/checkout*", true), ("checkout", false), ("/a?b", false), ("/ä", false), ("/a b", false)]
    {
        assert_eq!(is_page(page), expected, "{page}");
    }
}

#[test]
fn a_text_is_the_reader_s_or_the_site_s_or_any() {
    let (en, de, ja) = ("en", "de", "ja").into_locales();
    let mut told = notice("carrier");
    told.texts.insert("de".to_owned(), "Ihr Paket kommt später.".to_owned());
    told.familiar.insert("de".to_owned(), "Dein Paket kommt später.".to_owned());
    assert_eq!(told.text(&de, Tone::Formal, &en), Some(("de", "Ihr Paket kommt später.")));
    assert_eq!(told.text(&de, Tone::Familiar, &en), Some(("de", "Dein Paket kommt später.")));
    assert_eq!(told.text(&ja, Tone::Formal, &en), Some(("en", "Parcels are late.")));
    assert_eq!(told.text(&ja, Tone::Formal, &ja).map(|(tag, _)| tag), Some("de"));
    assert_eq!(told.missing([&en, &de, &ja]), ["ja"]);
    let german = Notice { locales: vec![de.clone()], ..told.clone() };
    assert!(german.missing([&en, &de, &ja]).is_empty(), "it is for nobody else");
    told.texts.clear();
    assert_eq!(told.text(&de, Tone::Formal, &en), None);
}

trait IntoLocales {
    fn into_locales(self) -> (Locale, Locale, Locale);
}

impl IntoLocales for (&str, &str, &str) {
    fn into_locales(self) -> (Locale, Locale, Locale) {
        let of = |tag| Locale::parse(tag).unwrap();
        (of(self.0), of(self.1), of(self.2))
    }
}

#[test]
fn what_is_wrong_with_a_notice_is_told_by_field() {
    let manifest = manifest();
    let locales = manifest.locales();
    let with = |change: fn(&mut Notice)| {
        let mut changed = notice("carrier");
        change(&mut changed);
        changed.check(|id| manifest.site.market(id).is_some(), &locales).map_err(|wrong| wrong.field())
    };
    assert_eq!(with(|_| {}), Ok(()));
    assert_eq!(with(|n| n.markets.push(MarketId::parse("mars").unwrap())), Err("markets"));
    assert_eq!(with(|n| n.locales.push(Locale::parse("fr").unwrap())), Err("locales"));
    assert_eq!(with(|n| n.pages.push("checkout".to_owned())), Err("pages"));
    assert_eq!(
        with(|n| (n.from, n.until) = (instant("2026-12-02T00:00Z"), instant("2026-12-01T00:00Z"))),
        Err("until")
    );
    assert_eq!(with(|n| n.texts.clear()), Err("texts"));
    assert_eq!(with(|n| drop(n.texts.insert("de".to_owned(), "two\nlines".to_owned()))), Err("texts"));
    assert_eq!(with(|n| drop(n.texts.insert("de".to_owned(), "x".repeat(MAX_TEXT + 1)))), Err("texts"));
    assert_eq!(with(|n| drop(n.texts.insert("fr".to_owned(), "Retard".to_owned()))), Err("locales"));
}

#[test]
fn a_page_is_true_until_the_next_notice_begins_or_ends() {
    let one = Notice { from: instant("2026-12-18T00:00Z"), until: instant("2026-12-27T00:00Z"), ..notice("one") };
    let other = Notice { until: instant("2026-12-20T00:00Z"), ..notice("other") };
    let all = [one, other, notice("always")];
    for (now, expected) in [
        ("2026-12-01T00:00Z", Some("2026-12-18T00:00:00Z")),
        ("2026-12-18T00:00Z", Some("2026-12-20T00:00:00Z")),
        ("2026-12-20T00:00Z", Some("2026-12-27T00:00:00Z")),
        ("2026-12-27T00:00Z", None),
    ] {
        assert_eq!(next_change(&all, at(now)).map(|at| at.to_string()).as_deref(), expected, "{now}");
    }
}

#[test]
fn what_is_typed_is_answered_by_what_says_the_same_words() {
    let index = |locale: &str| {
        let articles = [("Returns", "Send a lamp back within thirty days."), ("Dimming", "Which dimmer fits my lamp?")];
        let fields = articles.map(|(title, body)| Fields { title, keywords: "", summary: "", body });
        let stops = ["the", "is", "my", "where", "die", "der", "mein", "wo", "ist"];
        (Index::build(fields, |word| stops.contains(&word)), Locale::parse(locale).unwrap())
    };
    for (locale, text, message, expected) in [
        ("en", "Parcels to Austria are delayed by a strike.", "My parcel is delayed, where is it?", true),
        ("en", "Parcels to Austria are delayed by a strike.", "Where is my lamp?", false),
        ("en", "Parcels to Austria are delayed by a strike.", "Where is my parcel?", false), // one word may be chance
        ("de", "Pakete kommen wegen eines Streiks später an.", "Kommt mein Paket wegen dem Streik später?", true),
        ("ja", "荷物の配達が遅れています。", "荷物の配達はいつですか", true),
        ("ja", "荷物の配達が遅れています。", "返品したいのですがどうすればいいですか", false),
        ("ar", "تتأخر الطرود بسبب إضراب شركة الشحن.", "متى تصل الطرود؟ سمعت عن إضراب", true),
        ("zh-Hans", "由于罢工，包裹会晚到。", "我的包裹会不会因为罢工晚到", true),
        ("zh-Hans", "由于罢工，包裹会晚到。", "怎么调光", false),
    ] {
        let (index, locale) = index(locale);
        let typed = Typed::of(message, &index, &locale);
        assert_eq!(typed.is_answered_by(text), expected, "{locale}: {message}");
    }
}

#[test]
fn a_time_without_its_zone_is_told_from_no_time() {
    for (text, expected) in [
        ("2026-12-18T00:00", true),
        (" 2026-12-18T00:00:00 ", true),
        ("2026-12-18", true),
        ("2026-12-18T00:00[Mars/Olympus]", true),
        ("2026-12-18T00:00[Europe/Berlin]", false),
        ("2026-12-18T00:00+01:00", false),
        ("2026-12-38T00:00", false),
        ("tomorrow", false),
        ("", false),
    ] {
        assert_eq!(is_local(text), expected, "{text}");
    }
}
