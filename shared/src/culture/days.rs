//! Days on which people are not at work: public holidays and weekends, by country, as they were worked out at publish.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The weekend of most countries.
pub const WEEKEND: [Weekday; 2] = [Weekday::Saturday, Weekday::Sunday];

/// What is known of a country.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Country {
    /// Its time zones, by all of their IANA names.
    pub zones: Vec<String>,
    /// The days of its weekend, Monday being 1 (ISO 8601); empty where it is Saturday and Sunday.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weekend: Vec<i8>,
    /// Its public holidays, in their order, of the years around the publish; empty where none are known, or nobody of it is
    /// served.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_steps", deserialize_with = "from_steps")]
    pub holidays: Vec<Date>,
}

/// Why nobody is at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// A public holiday.
    Holiday,
    /// The weekend.
    Weekend,
}

/// Where a customer is, as far as it is known: one country, or those of their market.
pub struct DaysOff<'c> {
    countries: Vec<(&'c str, &'c Country)>,
}

impl<'c> DaysOff<'c> {
    /// Of the country of a time zone where the market serves it, or without a market; else of the market's countries.
    pub fn of(all: &'c BTreeMap<String, Country>, zone: &str, market: &[String]) -> DaysOff<'c> {
        let known = all.iter().map(|(code, country)| (code.as_str(), country));
        let is_served = |code: &str| market.is_empty() || market.iter().any(|served| served == code);
        let there = known.clone().find(|(code, country)| is_served(code) && country.zones.iter().any(|z| z == zone));
        let countries = match there {
            Some(there) => vec![there],
            None => known.filter(|(code, _)| market.iter().any(|served| served == code)).collect(),
        };
        DaysOff { countries }
    }

    /// The country, where it is one.
    pub fn country(&self) -> Option<&'c str> {
        match self.countries.as_slice() {
            [(code, _)] => Some(code),
            _ => None,
        }
    }

    /// In which of the countries nobody is at work on a day, and why: a holiday first.
    pub fn on(&self, day: Date) -> Option<(Day, Vec<&'c str>)> {
        let where_it_is = |is_off: fn(&Country, Date) -> bool| -> Vec<&'c str> {
            self.countries.iter().filter(|(_, country)| is_off(country, day)).map(|(code, _)| *code).collect()
        };
        let of = |why: Day, countries: Vec<&'c str>| (!countries.is_empty()).then_some((why, countries));
        of(Day::Holiday, where_it_is(Country::is_holiday))
            .or_else(|| of(Day::Weekend, where_it_is(Country::is_weekend)))
    }
}

impl Country {
    fn is_holiday(&self, day: Date) -> bool {
        self.holidays.binary_search(&day).is_ok()
    }

    fn is_weekend(&self, day: Date) -> bool {
        let weekday = day.weekday();
        match self.weekend.as_slice() {
            [] => WEEKEND.contains(&weekday),
            days => days.contains(&weekday.to_monday_one_offset()),
        }
    }
}

/// From here on days are counted.
const FIRST: Date = jiff::civil::date(2000, 1, 1);

/// Dates as steps in days, the first from [`FIRST`]: a third of what they take as dates.
fn as_steps<S: Serializer>(dates: &[Date], serializer: S) -> Result<S::Ok, S::Error> {
    let mut before = FIRST;
    let steps = dates.iter().map(|date| {
        let step = date.since(before).map_or(0, |span| span.get_days());
        before = *date;
        step
    });
    serializer.collect_seq(steps.collect::<Vec<i32>>())
}

fn from_steps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Date>, D::Error> {
    let mut date = FIRST;
    let steps = Vec::<i32>::deserialize(deserializer)?;
    let dates = steps.into_iter().map(|step| {
        date = date.checked_add(jiff::Span::new().try_days(step)?)?;
        Ok(date)
    });
    dates.collect::<Result<_, jiff::Error>>().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn countries() -> BTreeMap<String, Country> {
        let country = |zones: &[&str], weekend: &[i8], holidays: &[Date]| Country {
            zones: zones.iter().map(ToString::to_string).collect(),
            weekend: weekend.to_vec(),
            holidays: holidays.to_vec(),
        };
        [
            ("DE", country(&["Europe/Berlin", "Europe/Busingen"], &[], &[date(2026, 12, 25), date(2026, 12, 26)])),
            ("AT", country(&["Europe/Vienna"], &[], &[date(2026, 12, 8), date(2026, 12, 25)])),
            ("EG", country(&["Africa/Cairo"], &[5, 6], &[])),
        ]
        .map(|(code, country)| (code.to_owned(), country))
        .into()
    }

    #[test]
    fn a_day_off_is_that_of_where_they_are() {
        let all = countries();
        let market = |codes: &[&str]| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
        let (dach, none) = (market(&["DE", "AT"]), market(&[]));
        for (zone, served, day, expected) in [
            ("Europe/Vienna", &dach, date(2026, 12, 8), Some((Day::Holiday, vec!["AT"]))),
            ("Europe/Berlin", &dach, date(2026, 12, 8), None),
            // A holiday is one on a Saturday, too.
            ("Europe/Berlin", &dach, date(2026, 12, 26), Some((Day::Holiday, vec!["DE"]))),
            ("Europe/Vienna", &dach, date(2026, 12, 26), Some((Day::Weekend, vec!["AT"]))),
            ("Europe/Busingen", &dach, date(2026, 12, 27), Some((Day::Weekend, vec!["DE"]))),
            // Elsewhere than their market: where of it they live is not known.
            ("Asia/Tokyo", &dach, date(2026, 12, 8), Some((Day::Holiday, vec!["AT"]))),
            ("Africa/Cairo", &dach, date(2026, 12, 4), None),
            ("Africa/Cairo", &none, date(2026, 12, 4), Some((Day::Weekend, vec!["EG"]))),
            ("Africa/Cairo", &none, date(2026, 12, 6), None),
            ("Asia/Tokyo", &none, date(2026, 12, 6), None),
        ] {
            assert_eq!(DaysOff::of(&all, zone, served).on(day), expected, "{zone} {day}");
        }
        assert_eq!(DaysOff::of(&all, "Europe/Vienna", &dach).country(), Some("AT"));
        assert_eq!(DaysOff::of(&all, "Asia/Tokyo", &dach).country(), None);
    }

    #[test]
    fn a_country_reads_back() {
        for (code, country) in countries() {
            let json = serde_json::to_string(&country).unwrap();
            assert_eq!(serde_json::from_str::<Country>(&json).unwrap(), country, "{code}: {json}");
        }
        let newer = r#"{"zones":["Asia/Tokyo"],"holidays":[9500,-400,1],"more":1}"#;
        assert_eq!(serde_json::from_str::<Country>(newer).unwrap().holidays.len(), 3);
        assert!(serde_json::from_str::<Country>(r#"{"holidays":[2000000000]}"#).is_err());
    }
}
