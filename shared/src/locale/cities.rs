//! Time zones by the cities that people know them by, in one locale.
//!
//! Names come from CLDR ("exemplar cities") at publish; a zone without one is named by the last part of its IANA name.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::locale::zone::zone_named;
use crate::search::words;

/// The cities of a locale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cities(pub Vec<City>);

/// A zone's city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct City {
    /// The zone's IANA name.
    pub zone: String,
    /// What its city is called.
    pub name: String,
    /// Whether the zone is another name of one that is here too (`Asia/Katmandu`): it is known, but not offered.
    pub is_alias: bool,
}

impl Cities {
    /// What a zone's city is called.
    pub fn name_of(&self, zone: &str) -> String {
        let known = self.0.iter().find(|city| city.zone == zone).map(|city| city.name.clone());
        known.unwrap_or_else(|| zone.rsplit('/').next().unwrap_or(zone).replace('_', " "))
    }

    /// The zones whose city, in this locale or in the IANA name, has a word that begins as `query` does; at most
    /// `limit`. Without a query those that have the same offset as `near` at an instant.
    pub fn find(&self, query: &str, near: &str, at: Timestamp, limit: usize) -> Vec<&City> {
        let offered = self.0.iter().filter(|city| !city.is_alias);
        let wanted = words(query);
        if wanted.is_empty() {
            let offset = |zone: &str| zone_named(zone).map(|(_, zone)| zone.to_offset(at));
            let same = offset(near);
            return offered.filter(|city| offset(&city.zone) == same).take(limit).collect();
        }
        let fits = |name: &str| {
            let name = words(name);
            wanted.iter().all(|wanted| name.iter().any(|word| word.starts_with(wanted.as_str())))
        };
        let mut found: Vec<&City> = offered.filter(|city| fits(&city.name) || fits(&city.zone)).collect();
        let begins =
            |city: &City| words(&city.name).first().zip(wanted.first()).is_some_and(|(a, b)| a.starts_with(b.as_str()));
        found.sort_by_key(|city| !begins(city));
        found.truncate(limit);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_is_found_by_its_name_in_the_locale_or_in_the_database() {
        let city = |zone: &str, name: &str| City { zone: zone.to_owned(), name: name.to_owned(), is_alias: false };
        let alias = City { is_alias: true, ..city("Asia/Katmandu", "Kathmandu") };
        let cities = Cities(vec![
            city("America/Argentina/San_Juan", "San Juan"),
            city("America/Santiago", "Santiago de Chile"),
            city("America/Sao_Paulo", "São Paulo"),
            city("Asia/Kathmandu", "Kathmandu"),
            alias,
            city("Asia/Tokyo", "東京"),
            city("Europe/Berlin", "Berlin"),
            city("Europe/Paris", "Paris"),
        ]);
        let at = "2026-11-23T12:00:00Z".parse().unwrap();
        for (query, expected) in [
            ("sant", vec!["America/Santiago"]),
            ("sao paulo", vec!["America/Sao_Paulo"]),
            ("chile", vec!["America/Santiago"]),
            ("san", vec!["America/Argentina/San_Juan", "America/Santiago"]),
            ("東京", vec!["Asia/Tokyo"]),
            ("TOKYO", vec!["Asia/Tokyo"]),
            ("europe", vec!["Europe/Berlin", "Europe/Paris"]),
            ("katm", vec![]),
            ("atlantis", vec![]),
            // Without a word: those whose clocks show the same.
            (" ", vec!["Europe/Berlin", "Europe/Paris"]),
        ] {
            let found: Vec<&str> = cities.find(query, "Europe/Madrid", at, 9).iter().map(|c| c.zone.as_str()).collect();
            assert_eq!(found, expected, "{query}");
        }
        assert_eq!(cities.name_of("Asia/Katmandu"), "Kathmandu");
        assert_eq!(cities.name_of("America/Argentina/Buenos_Aires"), "Buenos Aires");
    }
}
