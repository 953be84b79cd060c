//! The cities of time zones in a locale, as CLDR names them ("exemplar cities").

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

/// Beginnings of names that no clock is set by today: offsets, and countries that named their zones themselves.
const OLD: [&str; 9] = ["Etc/", "SystemV/", "US/", "Brazil/", "Canada/", "Chile/", "Mexico/", "Mideast/", "posix/"];

/// A zone, by its name in the tz database and in CLDR.
struct Zone {
    name: String,
    cldr: TimeZone,
    is_alias: bool,
}

/// Every zone that is named by a city, and UTC. Of several names of one zone, all but one are aliases.
static ZONES: LazyLock<Vec<Zone>> = LazyLock::new(|| {
    let parser = IanaParserExtended::new();
    let is_city = |name: &str| name == "UTC" || (name.contains('/') && !OLD.iter().any(|old| name.starts_with(old)));
    let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.as_str().to_owned()).collect();
    names.retain(|name| is_city(name));
    names.sort();
    let of_name = |name: String| {
        let known = parser.parse(&name);
        Zone { is_alias: !known.time_zone.is_unknown() && known.canonical != name, cldr: known.time_zone, name }
    };
    let mut zones: Vec<Zone> = names.into_iter().map(of_name).collect();
    // CLDR's own name may be one of those left out: then the first of the others stands for it.
    for at in 0..zones.len() {
        let has_no_other = |zone: &Zone| zones.iter().all(|other| other.is_alias || other.cldr != zone.cldr);
        if zones.get(at).is_some_and(|zone| zone.is_alias && has_no_other(zone))
            && let Some(zone) = zones.get_mut(at)
        {
            zone.is_alias = false;
        }
    }
    zones
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
        City { zone: zone.name.clone(), name, is_alias: zone.is_alias }
    };
    let mut cities: Vec<City> = ZONES.iter().map(city).collect();
    match Collator::try_new(CollatorPreferences::from(&tag), CollatorOptions::default()) {
        Ok(collator) => cities.sort_by(|a, b| collator.compare(&a.name, &b.name).then_with(|| a.zone.cmp(&b.zone))),
        Err(_) => cities.sort_by(|a, b| (&a.name, &a.zone).cmp(&(&b.name, &b.zone))),
    }
    Cities(cities)
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
        let cities = cities("en").0;
        let named = |zone: &str| cities.iter().filter(|city| city.zone == zone).collect::<Vec<_>>();
        for (zone, is_alias) in [
            ("Asia/Kolkata", false),
            ("Asia/Calcutta", true),
            ("Europe/Kyiv", false),
            ("Europe/Kiev", true),
            ("America/Argentina/Buenos_Aires", false),
            ("America/Buenos_Aires", true),
            ("Europe/Oslo", false),
            ("America/Coyhaique", false),
            ("UTC", false),
        ] {
            assert_eq!(named(zone).iter().map(|city| city.is_alias).collect::<Vec<_>>(), [is_alias], "{zone}");
        }
        for zone in ["US/Pacific", "Etc/UTC", "Etc/GMT+5", "GB", "EST5EDT", "Chile/Continental"] {
            assert!(named(zone).is_empty(), "{zone}");
        }
        let all: BTreeSet<&str> = cities.iter().map(|city| city.zone.as_str()).collect();
        assert_eq!(all.len(), cities.len());
        // Of each zone of CLDR, one name is offered.
        let offered: Vec<TimeZone> = ZONES.iter().filter(|zone| !zone.is_alias).map(|zone| zone.cldr).collect();
        let distinct: BTreeSet<TimeZone> = offered.iter().copied().collect();
        assert_eq!(offered.len(), distinct.len(), "{offered:?}");
        assert!(ZONES.iter().all(|zone| distinct.contains(&zone.cldr)));
        assert!(offered.len() > 400, "{}", offered.len());
        assert!(!cities.iter().any(|city| city.name.is_empty() || city.name.contains("Unknown")));
    }

    #[test]
    fn they_are_in_the_order_of_the_language() {
        let place = |tag: &str, zone: &str| cities(tag).0.iter().position(|city| city.zone == zone).unwrap();
        let is_before = |tag: &str, one: &str, other: &str| place(tag, one) < place(tag, other);
        // By code points, `ã` would be behind every `r`.
        assert!(is_before("pt", "America/Sao_Paulo", "Europe/Saratov"));
        // An Estonian looks for Z before T.
        assert!(
            is_before("et", "Europe/Zurich", "Europe/Tallinn") && is_before("de", "Europe/Tallinn", "Europe/Zurich")
        );
    }
}
