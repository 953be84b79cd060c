//! How a customer is written to, and whether it is a working day where they are.

use jiff::ToSpan;
use jiff::tz::TimeZone;
use nearhand_shared::content::ForDesk;
use nearhand_shared::culture::{Culture, Day, DaysOff, Fact, own_lines};
use nearhand_shared::locale::Locale;
use nearhand_shared::request::record::Record;

use super::Desk;
use crate::model::{Manner, Words};

impl Desk<'_> {
    /// What is known of how people are written to who write as this customer does.
    pub(super) fn manner(&self, record: &Record, content: &ForDesk) -> Option<Manner> {
        let locale = Locale::parse(&record.locale).ok()?;
        let country = self.days_off(record, content).country();
        let own = own_lines(&content.own, &locale, country);
        let culture = Culture::nearest(&content.cultures, &locale, country);
        if culture.is_none() && own.is_empty() {
            return None;
        }
        let tone = self.site.market(&record.market).and_then(|market| market.tone);
        let facts = culture.map(|culture| culture.facts_in(tone)).unwrap_or_default();
        let words = |culture: &Culture, text: String| {
            let dir = culture.locale.dir().into();
            (!text.is_empty()).then(|| Words { text, lang: culture.locale.to_string(), dir })
        };
        Some(Manner {
            greeting: culture.and_then(|culture| words(culture, culture.greeting_to(&record.name))),
            closing: culture.and_then(|culture| words(culture, culture.closing.clone())),
            facts: self.lines(&facts),
            own: own.into_iter().map(ToOwned::to_owned).collect(),
        })
    }

    /// Facts in words, by what they are about.
    fn lines(&self, facts: &[&Fact]) -> Vec<(String, Vec<String>)> {
        let subjects: [(&str, &[&str]); 5] = [
            ("desk-manner-name", &["order", "by"]),
            ("desk-manner-address", &["address"]),
            ("desk-manner-tone", &["tone"]),
            ("desk-manner-late", &["late"]),
            ("desk-manner-avoid", &["avoid"]),
        ];
        let lines = subjects.into_iter().map(|(label, keys)| {
            let of = |key: &'static str| facts.iter().filter(move |fact| fact.key == key);
            let lines = keys.iter().flat_map(|key| of(key)).filter_map(|fact| self.fact_of_manner(fact));
            (self.text(label), lines.collect::<Vec<String>>())
        });
        lines.filter(|(_, lines)| !lines.is_empty()).collect()
    }

    /// A fact in words; none of one that a later version knows.
    fn fact_of_manner(&self, fact: &Fact) -> Option<String> {
        let id = format!("desk-manner-{}-{}", fact.key, fact.value);
        let text = self.texts.with(&id, &[("form", fact.form.as_str().into())]);
        (text != id).then_some(text)
    }

    /// That nobody is at work where the customer is, today or tomorrow by their own clock.
    pub(super) fn days(&self, record: &Record, content: &ForDesk) -> Vec<String> {
        let off = self.days_off(record, content);
        let zone = self.names.zone(&record.zone).unwrap_or(TimeZone::UTC);
        let today = zone.to_datetime(self.now).date();
        let days = [(today, "today"), (today.checked_add(1.day()).unwrap_or(today), "tomorrow")];
        let told = days.into_iter().filter_map(|(day, when)| {
            let (why, countries) = off.on(day)?;
            let why = match why {
                Day::Holiday => "holiday",
                Day::Weekend => "weekend",
            };
            let countries: Vec<String> = countries.into_iter().map(ToOwned::to_owned).collect();
            let countries = self.texts.list(&countries);
            Some(self.texts.with(&format!("desk-day-{why}-{when}"), &[("countries", countries.into())]))
        });
        told.collect()
    }

    fn days_off<'c>(&self, record: &Record, content: &'c ForDesk) -> DaysOff<'c> {
        let market = self.site.market(&record.market).map(|market| market.countries.as_slice()).unwrap_or_default();
        DaysOff::of(&content.countries, &record.zone, market)
    }
}
