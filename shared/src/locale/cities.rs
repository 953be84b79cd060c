//! Time zones by the cities that people know them by, in one locale.
//!
//! Names come from CLDR ("exemplar cities") at publish; a zone without one is named by the last part of its IANA name.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::locale::zone::zone_named;
use crate::search::words;

/// The cities of a locale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cities {
    /// The zones that are offered, in the locale's order.
    pub offered: Vec<City>,
    /// Other names of theirs (`Europe/Kiev`, `US/Pacific`), with the name that is offered.
    pub aliases: BTreeMap<String, String>,
}

/// A zone's city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct City {
    /// The zone's IANA name.
    pub zone: String,
    /// What its city is called.
    pub name: String,
}

impl Cities {
    /// What a zone's city is called.
    pub fn name_of(&self, zone: &str) -> String {
        let today = self.aliases.get(zone).map_or(zone, String::as_str);
        let known = self.offered.iter().find(|city| city.zone == today).map(|city| city.name.clone());
        known.unwrap_or_else(|| last_part(zone).replace('_', " "))
    }

    /// The zones whose city, in this locale or in any of the zone's IANA names, has a word that begins as `query` does;
    /// at most `limit`. Without a query those that have the same offset as `near` at an instant, the nearest first.
    pub fn find(&self, query: &str, near: &str, at: Timestamp, limit: usize) -> Vec<&City> {
        let wanted = words(query);
        if wanted.is_empty() {
            let offset = |zone: &str| zone_named(zone).map(|(_, zone)| zone.to_offset(at));
            let same = offset(near);
            let mut all: Vec<&City> = self.offered.iter().filter(|city| offset(&city.zone) == same).collect();
            // The visitor's own first, then those of their continent: `Europe/…`.
            let continent = |zone: &str| zone.split('/').next().map(str::to_owned);
            let own = self.aliases.get(near).map_or(near, String::as_str);
            all.sort_by_key(|city| (city.zone != own, continent(&city.zone) != continent(own)));
            all.truncate(limit);
            return all;
        }
        // Cities that begin as the query does go first.
        let mut found: Vec<(bool, &City)> = self
            .offered
            .iter()
            .filter_map(|city| {
                let aliases = self.aliases.iter().filter(|(_, today)| **today == city.zone).map(|(alias, _)| alias);
                let names = [&city.name, &city.zone].into_iter().chain(aliases);
                let (fits, begins) = names
                    .map(|name| meets(name, &wanted))
                    .fold((false, false), |all, name| (all.0 | name.is_met, all.1 | name.begins));
                fits.then_some((!begins, city))
            })
            .collect();
        found.sort_by_key(|(is_later, _)| *is_later);
        found.truncate(limit);
        found.into_iter().map(|(_, city)| city).collect()
    }
}

/// Whether a name has words that begin as the wanted ones do, and whether the name of its city begins so.
struct Meeting {
    is_met: bool,
    begins: bool,
}

fn meets(name: &str, wanted: &[String]) -> Meeting {
    let has = words(name);
    let is_met = wanted.iter().all(|wanted| has.iter().any(|word| word.starts_with(wanted.as_str())));
    let first = words(last_part(name)).into_iter().next();
    let begins = is_met && first.zip(wanted.first()).is_some_and(|(a, b)| a.starts_with(b.as_str()));
    Meeting { is_met, begins }
}

fn last_part(zone: &str) -> &str {
    zone.rsplit('/').next().unwrap_or(zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_found_by_its_name_in_the_locale_or_in_the_database() {
        let city = |zone: &str, name: &str| City { zone: zone.to_owned(), name: name.to_owned() };
        let offered = vec![
            city("America/Argentina/San_Juan", "San Juan"),
            city("Asia/Ho_Chi_Minh", "Ho-Chi-Minh-Stadt"),
            city("Asia/Kolkata", "Kalkutta"),
            city("Europe/Kyiv", "Kiew"),
            city("America/Los_Angeles", "Los Angeles"),
            city("America/Santiago", "Santiago de Chile"),
            city("America/Sao_Paulo", "São Paulo"),
            city("Asia/Kathmandu", "Kathmandu"),
            city("Asia/Tokyo", "東京"),
            city("Europe/Berlin", "Berlin"),
            city("Europe/Paris", "Paris"),
        ];
        let aliases = [
            ("Asia/Katmandu", "Asia/Kathmandu"),
            ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
            ("Asia/Calcutta", "Asia/Kolkata"),
            ("Europe/Kiev", "Europe/Kyiv"),
            ("US/Pacific", "America/Los_Angeles"),
            ("Japan", "Asia/Tokyo"),
        ];
        let aliases = aliases.map(|(alias, today)| (alias.to_owned(), today.to_owned())).into();
        let cities = Cities { offered, aliases };
        let at = "2026-11-23T12:00:00Z".parse().unwrap();
        for (query, expected) in [
            ("sant", vec!["America/Santiago"]),
            ("sao paulo", vec!["America/Sao_Paulo"]),
            ("chile", vec!["America/Santiago"]),
            ("san", vec!["America/Argentina/San_Juan", "America/Santiago"]),
            ("東京", vec!["Asia/Tokyo"]),
            ("TOKYO", vec!["Asia/Tokyo"]),
            ("europe", vec!["Europe/Kyiv", "Europe/Berlin", "Europe/Paris"]),
            // By the names of before, and by those of other languages.
            ("katm", vec!["Asia/Kathmandu"]),
            ("Kiev", vec!["Europe/Kyiv"]),
            ("Kiew", vec!["Europe/Kyiv"]),
            ("kyiv", vec!["Europe/Kyiv"]),
            ("Asia/Calcutta", vec!["Asia/Kolkata"]),
            ("asia calcutta", vec!["Asia/Kolkata"]),
            ("Saigon", vec!["Asia/Ho_Chi_Minh"]),
            ("ho chi minh", vec!["Asia/Ho_Chi_Minh"]),
            ("us pacific", vec!["America/Los_Angeles"]),
            ("japan", vec!["Asia/Tokyo"]),
            ("atlantis", vec![]),
            // Without a word: those whose clocks show the same.
            (" ", vec!["Europe/Berlin", "Europe/Paris"]),
        ] {
            let found: Vec<&str> = cities.find(query, "Europe/Madrid", at, 9).iter().map(|c| c.zone.as_str()).collect();
            assert_eq!(found, expected, "{query}");
        }
        assert_eq!(cities.name_of("Asia/Katmandu"), "Kathmandu");
        assert_eq!(cities.name_of("US/Pacific"), "Los Angeles");
        assert_eq!(cities.name_of("America/Argentina/Buenos_Aires"), "Buenos Aires");
    }
}
