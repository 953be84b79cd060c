//! The cities of time zones in a locale, as CLDR names them ("exemplar cities").

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::LazyLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorPreferences};
use icu_datetime::fieldsets::zone::{ExemplarCity, SpecificLong};
use icu_datetime::input::{Date, DateTime, Time, UtcOffset};
use icu_datetime::{DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_time::TimeZone;
use icu_time::zone::iana::IanaParserExtended;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::cities::{Cities, City};
use nearhand_shared::locale::text::pseudo;

/// Beginnings of names that no clock is set by today: offsets, and countries that named their zones themselves. They
/// are names of cities' zones at best.
const OLD: [&str; 9] = ["Etc/", "SystemV/", "US/", "Brazil/", "Canada/", "Chile/", "Mexico/", "Mideast/", "posix/"];

/// A zone, by its name in the tz database and in CLDR.
struct Zone {
    name: String,
    cldr: TimeZone,
    /// Where it is another name of one that is offered: that one.
    today: Option<String>,
}

/// Every zone that is named by a city, and UTC, and the other names of those. Of several names of one zone CLDR's own is
/// offered; where that names no city, the first that does.
static ZONES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
    let parser = IanaParserExtended::new();
    let is_city = |name: &str| name == "UTC" || (name.contains('/') && !OLD.iter().any(|old| name.starts_with(old)));
    let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.as_str().to_owned()).collect();
    names.sort();
    // What CLDR does not know has no other names.
    let zone_of = |name: &str| Some(parser.parse(name).time_zone).filter(|zone| !zone.is_unknown());
    let mut offered: HashMap<TimeZone, String> = HashMap::new();
    for name in names.iter().filter(|name| is_city(name)) {
        let Some(zone) = zone_of(name) else { continue };
        let is_canonical = parser.parse(name).canonical == name.as_str();
        match offered.entry(zone) {
            Entry::Vacant(place) => drop(place.insert(name.clone())),
            Entry::Occupied(mut place) if is_canonical => drop(place.insert(name.clone())),
            Entry::Occupied(_) => {}
        }
    }
    let zone = |name: String| {
        let cldr = zone_of(&name);
        match cldr.and_then(|zone| offered.get(&zone)) {
            Some(today) => Some(Zone { today: (*today != name).then(|| today.clone()), cldr: cldr?, name }),
            None => is_city(&name).then_some(Zone { cldr: TimeZone::UNKNOWN, today: None, name }),
        }
    };
    names.into_iter().filter_map(zone).collect()
});

/// The cities of all zones in a locale, in its order. UTC, which no city has, is there as what it is.
pub fn within(locale: &Locale) -> Cities {
    let tag = icu_locale::Locale::from(locale.id().clone());
    let preferences = DateTimeFormatterPreferences::from(&tag);
    let format = NoCalendarFormatter::try_new(preferences, ExemplarCity).ok();
    let exemplar = |zone: TimeZone| format.as_ref().map(|format| format.format(&zone.without_offset()).to_string());
    let no_city = exemplar(TimeZone::UNKNOWN);
    let strange = pseudo::transform(locale);
    let nameless = Cities::default();
    let city = |zone: &Zone| {
        let city = || exemplar(zone.cldr).filter(|name| Some(name) != no_city.as_ref());
        let known = if zone.name == "UTC" { universal_time(zone.cldr, preferences) } else { city() };
        let name = known.unwrap_or_else(|| nameless.name_of(&zone.name));
        let name = strange.map_or_else(|| name.clone(), |strange| strange(&name).into_owned());
        City { zone: zone.name.clone(), name }
    };
    let mut offered: Vec<City> = ZONES.iter().filter(|zone| zone.today.is_none()).map(city).collect();
    match Collator::try_new(CollatorPreferences::from(&tag), CollatorOptions::default()) {
        Ok(collator) => offered.sort_by(|a, b| collator.compare(&a.name, &b.name).then_with(|| a.zone.cmp(&b.zone))),
        Err(_) => offered.sort_by(|a, b| (&a.name, &a.zone).cmp(&(&b.name, &b.zone))),
    }
    let aliases = ZONES.iter().filter_map(|zone| Some((zone.name.clone(), zone.today.clone()?)));
    Cities { offered, aliases: aliases.collect() }
}

/// Every zone by all its names, with its country: the first two letters of its identifier in CLDR, which begins as the UN's
/// code of a place does (UTS 35, "Time Zone Identifiers").
pub fn countries() -> impl Iterator<Item = (String, String)> {
    ZONES.iter().filter_map(|zone| {
        let id = zone.cldr.as_str();
        let code = match id {
            "gaza" | "hebron" | "gazastrp" => "PS",
            "jeruslm" => "IL",
            _ if id.len() == 5 => id.get(..2)?,
            _ => return None,
        };
        Some((code.to_ascii_uppercase(), zone.name.clone()))
    })
}

/// `Coordinated Universal Time`, in a language.
fn universal_time(utc: TimeZone, preferences: DateTimeFormatterPreferences) -> Option<String> {
    let format = NoCalendarFormatter::try_new(preferences, SpecificLong).ok()?;
    // Any date will do.
    let date = DateTime { date: Date::try_new_iso(2026, 1, 1).ok()?, time: Time::start_of_day() };
    let zone = utc.with_offset(Some(UtcOffset::zero())).at_date_time(date);
    Some(format.format(&zone).to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn cities(tag: &str) -> Cities {
        within(&Locale::parse(tag).unwrap())
    }

    #[test]
    fn cities_are_called_as_the_language_calls_them() {
        let zones = ["America/Santiago", "Asia/Tokyo", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Katmandu", "UTC"];
        for (tag, expected) in [
            ("en", ["Santiago", "Tokyo", "Kolkata", "Kathmandu", "Kathmandu", "Coordinated Universal Time"]),
            ("de", ["Santiago", "Tokio", "Kalkutta", "Kathmandu", "Kathmandu", "Koordinierte Weltzeit"]),
            ("ja", ["サンチアゴ", "東京", "コルカタ", "カトマンズ", "カトマンズ", "協定世界時"]),
            ("ar", ["سانتياغو", "طوكيو", "كالكتا", "كاتماندو", "كاتماندو", "التوقيت العالمي المنسق"]),
            (
                "en-XA",
                [
                    "Şȧȧƞŧīȧȧɠǿǿ",
                    "Ŧǿǿķẏǿǿ",
                    "Ķǿǿŀķȧȧŧȧȧ",
                    "Ķȧȧŧħḿȧȧƞḓŭ",
                    "Ķȧȧŧħḿȧȧƞḓŭ",
                    "Ƈǿǿǿǿřḓīƞȧȧŧḗḗḓ Ŭƞīṽḗḗřşȧȧŀ Ŧīḿḗḗ",
                ],
            ),
        ] {
            let cities = cities(tag);
            assert_eq!(zones.map(|zone| cities.name_of(zone)), expected, "{tag}");
        }
    }

    #[test]
    fn every_zone_is_there_once() {
        let cities = cities("en");
        let is_offered = |zone: &str| cities.offered.iter().filter(|city| city.zone == zone).count() == 1;
        for zone in
            ["Asia/Kolkata", "Europe/Kyiv", "America/Argentina/Buenos_Aires", "Europe/Oslo", "America/Coyhaique", "UTC"]
        {
            assert!(is_offered(zone) && !cities.aliases.contains_key(zone), "{zone}");
        }
        for (alias, today) in [
            ("Asia/Calcutta", "Asia/Kolkata"),
            ("Europe/Kiev", "Europe/Kyiv"),
            ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
            ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
            ("US/Pacific", "America/Los_Angeles"),
            ("Japan", "Asia/Tokyo"),
            ("GB", "Europe/London"),
            ("Chile/Continental", "America/Santiago"),
        ] {
            assert!(!is_offered(alias), "{alias}");
            assert_eq!(cities.aliases.get(alias).map(String::as_str), Some(today), "{alias}");
        }
        for zone in ["Etc/GMT+5", "SystemV/PST8"] {
            assert!(!is_offered(zone) && !cities.aliases.contains_key(zone), "{zone}");
        }
        assert!(cities.aliases.values().all(|today| is_offered(today)));
        // Of each zone of CLDR, one name is offered.
        let offered = ZONES.iter().filter(|zone| zone.today.is_none() && !zone.cldr.is_unknown());
        let offered: Vec<TimeZone> = offered.map(|zone| zone.cldr).collect();
        let distinct: BTreeSet<TimeZone> = offered.iter().copied().collect();
        assert_eq!(offered.len(), distinct.len(), "{offered:?}");
        assert!(offered.len() > 400, "{}", offered.len());
        assert!(!cities.offered.iter().any(|city| city.name.is_empty() || city.name.contains("Unknown")));
    }

    #[test]
    fn names_of_before_and_of_other_languages_find_the_city_of_today() {
        let at = "2026-11-23T12:00:00Z".parse().unwrap();
        for (tag, query, zone, name) in [
            ("en", "Kiev", "Europe/Kyiv", "Kyiv"),
            ("en", "Calcutta", "Asia/Kolkata", "Kolkata"),
            ("en", "Asia/Calcutta", "Asia/Kolkata", "Kolkata"),
            ("en", "Saigon", "Asia/Ho_Chi_Minh", "Ho Chi Minh City"),
            ("en", "Rangoon", "Asia/Yangon", "Yangon"),
            ("en", "Katmandu", "Asia/Kathmandu", "Kathmandu"),
            ("en", "Godthab", "America/Nuuk", "Nuuk"),
            ("en", "ujung pandang", "Asia/Makassar", "Makassar"),
            ("en", "US/Hawaii", "Pacific/Honolulu", "Honolulu"),
            ("de", "Kiew", "Europe/Kyiv", "Kiew"),
            ("de", "kiev", "Europe/Kyiv", "Kiew"),
            ("de", "Kalkutta", "Asia/Kolkata", "Kalkutta"),
            ("ja", "コルカタ", "Asia/Kolkata", "コルカタ"),
            ("ja", "calcutta", "Asia/Kolkata", "コルカタ"),
        ] {
            let cities = cities(tag);
            let found = cities.find(query, "UTC", at, 9);
            let first = found.first().map(|city| (city.zone.as_str(), city.name.as_str()));
            assert_eq!((first, found.len()), (Some((zone, name)), 1), "{tag}: {query}");
        }
    }

    #[test]
    fn they_are_in_the_order_of_the_language() {
        let place = |tag: &str, zone: &str| cities(tag).offered.iter().position(|city| city.zone == zone).unwrap();
        let is_before = |tag: &str, one: &str, other: &str| place(tag, one) < place(tag, other);
        // By code points, `ã` would be behind every `r`.
        assert!(is_before("pt", "America/Sao_Paulo", "Europe/Saratov"));
        // An Estonian looks for Z before T.
        assert!(
            is_before("et", "Europe/Zurich", "Europe/Tallinn") && is_before("de", "Europe/Tallinn", "Europe/Zurich")
        );
    }
}
