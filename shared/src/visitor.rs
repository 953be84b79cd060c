//! Who asks: what is known of a visitor, worked out once per request.
//!
//! Page, browser and network each tell something; this is the one place that decides which of them is believed.

use jiff::tz::TimeZone;

use crate::content::site::Manifest;
use crate::id::MarketId;
use crate::locale::text::Tone;
use crate::locale::zone::zone_named;
use crate::locale::{Locale, accept_language, negotiate};
use crate::region::Region;

/// What a request says of its visitor, unread.
#[derive(Debug, Clone, Default)]
pub struct Hints<'a> {
    /// The query's `locale`: BCP 47 tags, most wanted first, separated by commas. The loader puts the explicit
    /// choice, the page's `<html lang>` and the browser's languages here, in that order.
    pub locale: Option<&'a str>,
    /// The header `Accept-Language`.
    pub accept_language: Option<&'a str>,
    /// The query's `tz`.
    pub tz: Option<&'a str>,
    /// The query's `market`.
    pub market: Option<&'a str>,
    /// The network's country, ISO 3166-1 alpha-2.
    pub country: Option<&'a str>,
    /// The network's continent: `AF AN AS EU NA OC SA`.
    pub continent: Option<&'a str>,
    /// The network's time zone.
    pub zone: Option<&'a str>,
    /// The region in which everything is stored, where the business hosts this on a machine of its own.
    pub place: Option<Region>,
}

/// A visitor.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// One of the site's locales.
    pub locale: Locale,
    /// Whose dates and times they read, where that is a region of this language: `en-GB` on a site in `en`.
    pub formats: Option<Locale>,
    /// The IANA name of their time zone.
    pub zone: String,
    /// The rules of that zone.
    pub time_zone: TimeZone,
    /// Their market, where the site has one for them.
    pub market: Option<MarketId>,
    /// How they are addressed: as their market says, else formally.
    pub tone: Tone,
    /// Where what they ask is stored.
    pub region: Region,
    /// The country whose phone numbers they write without a code: the network's, else their market's first.
    pub country: Option<String>,
}

/// Works out who asks.
///
/// - Market: the query's, if the site has it; else the country's.
/// - Locale: what page and browser ask for, else the market's: the first that finds one of the site's; else its default.
/// - Zone: query, network, the first team's, UTC: the first that the tz database knows.
/// - Region: the market's residency; else that of the business's own machine; else near the network location.
pub fn resolve(hints: &Hints<'_>, manifest: &Manifest) -> Visitor {
    let site = &manifest.site;
    let market = hints
        .market
        .and_then(|id| site.market(id))
        .or_else(|| hints.country.and_then(|country| site.market_of(country)));

    let available = manifest.locales();
    // The market's is no wish of the visitor's: it must not win over a language that is near one of theirs.
    let of_market = market.and_then(|market| market.locale.as_ref()).map(std::slice::from_ref).unwrap_or_default();
    let wanted = wanted(hints);
    let locale = negotiate(&wanted, &available)
        .or_else(|| negotiate(of_market, &available))
        .unwrap_or(&site.default_locale)
        .clone();

    let formats = wanted.into_iter().find(|wanted| wanted.is_region_of(&locale));

    let zones = [hints.tz, hints.zone, site.teams.first().map(|team| team.zone.as_str())];
    let (zone, time_zone) =
        zones.into_iter().flatten().find_map(zone_named).unwrap_or_else(|| ("UTC".to_owned(), TimeZone::UTC));

    let region = market.and_then(|market| market.residency).or(hints.place);
    let region = region.unwrap_or_else(|| Region::near(hints.country, hints.continent));
    let tone = market.and_then(|market| market.tone).unwrap_or(Tone::Formal);
    let of_market = || market.and_then(|market| market.countries.first()).map(String::as_str);
    // A market that was asked for says more than the network, which may be that of a journey.
    let is_there = |country: &&str| market.is_none_or(|market| market.countries.iter().any(|of| of == country));
    let country = hints.country.filter(is_there).or_else(of_market).map(ToOwned::to_owned);
    let market = market.map(|market| market.id.clone());
    Visitor { locale, formats, zone, time_zone, market, tone, region, country }
}

/// Who reads a page that is the same for everybody: nothing is known of them but what its address says. Without a zone
/// in it, theirs has no name.
pub fn anyone(locale: Locale, tz: Option<&str>, market: Option<&str>, manifest: &Manifest) -> Visitor {
    let (zone, time_zone) = tz.and_then(zone_named).unwrap_or_else(|| (String::new(), TimeZone::UTC));
    let market = market.and_then(|id| manifest.site.market(id));
    let tone = market.and_then(|market| market.tone).unwrap_or(Tone::Formal);
    let market = market.map(|market| market.id.clone());
    Visitor { locale, formats: None, zone, time_zone, market, tone, region: Region::near(None, None), country: None }
}

/// The locales that page and browser ask for, most wanted first, each once.
pub fn wanted(hints: &Hints<'_>) -> Vec<Locale> {
    let asked = hints.locale.unwrap_or_default().split(',').take(16).filter_map(|tag| Locale::meant(tag).ok());
    let mut wanted: Vec<Locale> = Vec::new();
    for locale in asked.chain(accept_language(hints.accept_language.unwrap_or_default())) {
        // The loader and the header tell the same languages: said twice, they would push down what comes after them.
        if !wanted.contains(&locale) {
            wanted.push(locale);
        }
    }
    wanted
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::content::site::{FORMAT, LocaleEntry, Market, Site, Team};
    use crate::id::SiteId;

    pub(crate) fn manifest() -> Manifest {
        let market = |id: &str, countries: &[&str], residency, locale: Option<&str>| Market {
            id: MarketId::parse(id).unwrap(),
            countries: countries.iter().map(ToString::to_string).collect(),
            channels: vec![],
            residency,
            currency: None,
            payments: vec![],
            teams: BTreeMap::new(),
            tone: None,
            locale: locale.map(|tag| Locale::parse(tag).unwrap()),
        };
        let entry = |tag: &str, name: &str| LocaleEntry {
            locale: Locale::parse(tag).unwrap(),
            name: name.to_owned(),
            pack: String::new(),
            bytes: 0,
        };
        Manifest {
            moved: None,
            format: FORMAT,
            site: Site {
                id: SiteId::parse("lumen").unwrap(),
                origins: vec!["https://lumen.example".to_owned()],
                default_locale: Locale::parse("en").unwrap(),
                accent: None,
                identity_required: false,
                turnstile: None,
                answer_hours: None,
                teams: vec![Team {
                    id: crate::id::TeamId::parse("berlin").unwrap(),
                    languages: [("de".to_owned(), 1.0)].into(),
                    zone: "Europe/Berlin".to_owned(),
                    hours: "Mo-Fr 09:00-18:00".to_owned(),
                    holidays: None,
                    holiday_dates: Vec::new(),
                    closures: Vec::new(),
                    people: Vec::new(),
                    callbacks: None,
                }],
                channels: vec![],
                desk: Default::default(),
                translation: None,
                mail: None,
                survey: None,
                consent: None,
                retention: crate::content::site::Retention::default(),
                files_in_bucket: false,
                webhooks: Vec::new(),
                notices: Vec::new(),
                help_centre: None,
                topics: Vec::new(),
                logo: None,
                markets: vec![
                    market("dach", &["DE", "AT", "CH"], Some(Region::Eu), Some("de")),
                    market("japan", &["JP"], Some(Region::Apac), Some("ja")),
                    market("nearby", &["GB"], None, None),
                ],
            },
            locales: vec![
                entry("en", "English"),
                entry("de", "Deutsch"),
                entry("ja", "日本語"),
                entry("ar", "العربية"),
            ],
            articles: [].into(),
            desk: None,
        }
    }

    #[test]
    fn page_browser_and_network_are_believed_in_that_order() {
        let manifest = manifest();
        // locale | Accept-Language | tz | market | country | network zone || locale, zone, market, region
        let cases = [
            ("", "", "", "", "", "", "en", "Europe/Berlin", "", "eu"),
            ("ja", "de", "Asia/Tokyo", "", "DE", "Europe/Berlin", "ja", "Asia/Tokyo", "dach", "eu"),
            ("fr,ar-EG", "de", "", "japan", "DE", "Europe/Vienna", "ar", "Europe/Vienna", "japan", "apac"),
            ("", "fr, de;q=0.5", "Mars/Olympus", "mars", "GB", "", "de", "Europe/Berlin", "nearby", "weur"),
            ("!!", "", "", "", "JP", "Asia/Tokyo", "ja", "Asia/Tokyo", "japan", "apac"),
            // What the visitor can read goes before what is usual where they are.
            ("gsw", "", "", "", "JP", "Asia/Tokyo", "de", "Asia/Tokyo", "japan", "apac"),
            ("fr,de-AT,en", "", "", "", "JP", "Asia/Tokyo", "de", "Asia/Tokyo", "japan", "apac"),
            ("", "", "asia/katmandu", "", "NP", "", "en", "Asia/Katmandu", "", "apac"),
        ];
        for (locale, accept, tz, market, country, network_zone, to_locale, to_zone, to_market, to_region) in cases {
            let some = |text: &'static str| (!text.is_empty()).then_some(text);
            let hints = Hints {
                locale: some(locale),
                accept_language: some(accept),
                tz: some(tz),
                market: some(market),
                country: some(country),
                continent: None,
                zone: some(network_zone),
                place: None,
            };
            let visitor = resolve(&hints, &manifest);
            let market = visitor.market.map(String::from).unwrap_or_default();
            let got = (visitor.locale.to_string(), visitor.zone, market, visitor.region.to_string());
            let expected = (to_locale.to_owned(), to_zone.to_owned(), to_market.to_owned(), to_region.to_owned());
            assert_eq!(got, expected, "{hints:?}");
        }
    }

    #[test]
    fn dates_are_those_of_the_region_that_somebody_asks_for() {
        let manifest = manifest();
        for (locale, accept, expected) in [
            ("en-GB", "", "en-GB"),
            ("en", "en-AU,en;q=0.9", "en-AU"), // the page says a language, the browser a region of it
            ("de-AT,de,en-GB", "", "de-AT"),
            ("de", "en-GB,en", ""), // chosen, by somebody from Britain
            ("fr,en-GB", "", "en-GB"),
            ("en-Dsrt-US", "", ""),
            ("ar-EG", "", ""),
            ("ja", "", ""),
        ] {
            let hints = Hints { locale: Some(locale), accept_language: Some(accept), ..Hints::default() };
            let formats = resolve(&hints, &manifest).formats.map(|formats| formats.to_string());
            assert_eq!(formats.unwrap_or_default(), expected, "{locale} | {accept}");
        }
    }

    #[test]
    fn on_a_machine_of_the_business_s_own_everything_is_where_that_is() {
        let manifest = manifest();
        for (country, expected) in [("US", "sam"), ("JP", "apac"), ("", "sam")] {
            let hints = Hints {
                country: Some(country).filter(|country| !country.is_empty()),
                place: Some(Region::Sam),
                ..Hints::default()
            };
            // A market that wants another region is refused before anybody writes (`crate::residency::check_place`).
            assert_eq!(resolve(&hints, &manifest).region.as_str(), expected, "{country}");
        }
        let told = crate::residency::check_place(&manifest.site, Region::Sam).unwrap_err();
        assert!(
            told.starts_with("The market `dach` wants its requests to be kept in `eu`, but this server is in `sam`"),
            "{told}"
        );
        let mut elsewhere = manifest.site.clone();
        elsewhere.markets.iter_mut().for_each(|market| market.residency = market.residency.map(|_| Region::Sam));
        assert_eq!(crate::residency::check_place(&elsewhere, Region::Sam), Ok(()));
    }

    #[test]
    fn what_is_asked_for_twice_is_wanted_once() {
        let hints = Hints {
            locale: Some("ja,!!,de-AT,de,en"),
            accept_language: Some("de-AT,de;q=0.9,fr;q=0.3,en;q=0.5"),
            ..Hints::default()
        };
        let wanted: Vec<String> = wanted(&hints).iter().map(ToString::to_string).collect();
        assert_eq!(wanted, ["ja", "de-AT", "de", "en", "fr"]);
    }
}
