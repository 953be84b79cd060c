//! What the desk tells of countries: their zones, their weekends, and the public holidays of those that are served. Worked
//! out at publish, so that the edge need not hold the calendars of the world.

use std::collections::{BTreeMap, BTreeSet};

use icu_calendar::types::Weekday;
use icu_calendar::week::{WeekInformation, WeekPreferences};
use nearhand_shared::content::site::Site;
use nearhand_shared::culture::{Country, WEEKEND};

use crate::cities;
use crate::settings::holidays;
use crate::today::Years;

/// Every country that has a zone of its own; those of the site's markets with their public holidays within the years.
pub fn of(site: &Site, years: Years) -> BTreeMap<String, Country> {
    let served: BTreeSet<&str> = site.markets.iter().flat_map(|market| &market.countries).map(String::as_str).collect();
    let mut countries: BTreeMap<String, Country> = BTreeMap::new();
    for (code, zone) in cities::countries() {
        countries.entry(code).or_default().zones.push(zone);
    }
    for code in served {
        countries.entry(code.to_owned()).or_default().holidays = holidays::of(code, years).unwrap_or_default();
    }
    for (code, country) in &mut countries {
        country.weekend = weekend(code);
    }
    countries
}

/// The weekend of a country, as CLDR has it; empty where it is Saturday and Sunday, or not known.
fn weekend(code: &str) -> Vec<i8> {
    let locale = icu_locale::Locale::try_from_str(&format!("und-{code}"));
    let week = locale.ok().and_then(|locale| WeekInformation::try_new(WeekPreferences::from(&locale)).ok());
    let number = |day: Weekday| day as i8;
    let days: BTreeSet<i8> = week.into_iter().flat_map(WeekInformation::weekend).map(number).collect();
    let usual = WEEKEND.map(|day| day.to_monday_one_offset());
    if days.iter().eq(usual.iter()) { Vec::new() } else { days.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::today::Today;

    #[test]
    fn weekends_are_those_of_the_country() {
        for (code, expected) in [
            ("DE", vec![]),
            ("EG", vec![5, 6]),
            ("SA", vec![5, 6]),
            // Since 2022.
            ("AE", vec![]),
            ("IL", vec![5, 6]),
            ("IR", vec![5]),
            ("IN", vec![7]),
            ("JP", vec![]),
        ] {
            assert_eq!(weekend(code), expected, "{code}");
        }
    }

    #[test]
    fn a_country_has_its_zones_and_where_it_is_served_its_holidays() {
        let settings = r##"{"id":"s","origins":[],"default_locale":"en","accent":null,"answer_hours":null,"teams":[],
            "channels":[],"markets":[{"id":"dach","countries":["DE","CH"],"channels":[],"residency":null,"currency":null,
            "payments":[],"teams":{},"tone":null,"locale":null}]}"##;
        let site: Site = serde_json::from_str(settings).unwrap();
        let all = of(&site, Today::on(date(2026, 11, 22)).years());
        let has = |code: &str, zone: &str| all[code].zones.iter().any(|known| known == zone);
        for (code, zone) in [
            ("DE", "Europe/Berlin"),
            ("AT", "Europe/Vienna"),
            ("JP", "Asia/Tokyo"),
            ("AE", "Asia/Dubai"),
            ("IN", "Asia/Kolkata"),
            ("IN", "Asia/Calcutta"),
            ("US", "America/Los_Angeles"),
            ("IL", "Asia/Jerusalem"),
            ("CN", "Asia/Shanghai"),
        ] {
            assert!(has(code, zone), "{code} {zone}");
        }
        assert!(
            all.keys().all(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())),
            "{:?}",
            all.keys()
        );
        assert!(!all.contains_key("UT"), "what has no country is of none");
        let holidays = &all["DE"].holidays;
        assert!(
            holidays.is_sorted() && holidays.contains(&date(2026, 12, 25)) && !holidays.contains(&date(2026, 12, 24))
        );
        assert!(!all["CH"].holidays.is_empty() && all["AT"].holidays.is_empty());
    }
}
