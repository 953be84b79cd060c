//! `[[teams]]`: who answers, in which languages, where and when.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use nearhand_shared::content::site::{Callbacks, Team};
use nearhand_shared::id::TeamId;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::zone::zone_named;

use super::{closures, country, holidays, hours, named, outlook, served_locale};
use crate::nearest::nearest;
use crate::table::{Kind, Table, Text};
use crate::today::Today;

/// A team's keys.
pub const TEAM: Kind =
    Kind { what: "a team", keys: &["id", "languages", "zone", "hours", "holidays", "closures", "people", "callbacks"] };
const LANGUAGES: Kind = Kind { what: "`languages`", keys: &[] };
const CALLBACKS: Kind =
    Kind { what: "`callbacks`", keys: &["minutes", "notice_minutes", "days_ahead", "capacity", "per_person"] };

/// Reads one team; none where something is wrong with it.
pub fn read(table: &Table<'_>, locales: &[Locale], today: Today) -> Option<Team> {
    let id = table.required_text("id", "\"berlin\"").and_then(|text| named(table, text, TeamId::parse));
    let languages = languages(table, locales);
    let zone = table.required_text("zone", "\"Europe/Berlin\"").and_then(|text| zone(table, text));
    let hours_text = table.required_text("hours", "\"Mo-Fr 09:00-17:00\"");
    let hours = hours_text.and_then(|text| hours::read(table, text));
    let country = table.text("holidays").and_then(|text| country::read(table, text));
    let holiday_dates = match (hours_text, &hours) {
        (Some(text), Some(hours)) if hours.names_public_holidays => {
            holidays::dates(table, text, country.as_deref(), today.years())
        }
        _ => Vec::new(),
    };
    let rules = zone.as_deref().and_then(zone_named).map_or(TimeZone::UTC, |(_, rules)| rules);
    let closures = closures::read(table, &rules, today);
    let people = people(table);
    let callbacks_table = table.table("callbacks", &CALLBACKS);
    let callbacks = callbacks_table.map(|callbacks| {
        let minutes = callbacks.whole("minutes", Callbacks::MINUTES);
        let notice_minutes = callbacks.whole("notice_minutes", Callbacks::NOTICE_MINUTES);
        let days_ahead = callbacks.whole("days_ahead", Callbacks::DAYS_AHEAD);
        let capacity = callbacks.whole("capacity", Callbacks::CALLS);
        let per_person = match callbacks.place("per_person") {
            Some(_) => callbacks.whole("per_person", Callbacks::CALLS),
            None => Some(Callbacks::default_per_person()),
        };
        Some(Callbacks {
            minutes: u16::try_from(minutes?).ok()?,
            notice_minutes: notice_minutes?,
            days_ahead: u16::try_from(days_ahead?).ok()?,
            capacity: u16::try_from(capacity?).ok()?,
            per_person: per_person?,
        })
    });
    let callbacks = match callbacks {
        Some(None) => return None,
        Some(read) => read,
        None => None,
    };
    let team = Team {
        id: id?,
        languages: languages?,
        zone: zone?,
        hours: hours?.text,
        holidays: country,
        holiday_dates,
        closures,
        people,
        callbacks,
    };
    outlook::check(table, hours_text?, &team, today);
    Some(team)
}

/// The names of its people: a few, and short, since they stand in one line.
fn people(table: &Table<'_>) -> Vec<String> {
    let names = table.texts("people");
    for name in &names {
        let is_name = !name.value.trim().is_empty() && name.value.chars().count() <= 40;
        if !is_name || name.value.chars().any(char::is_control) {
            table.file.error(
                name.at,
                format!("`people` cannot name `{}`: write a name of at most 40 characters", name.value),
            );
        }
    }
    names.iter().map(|name| name.value.trim().to_owned()).collect()
}

fn languages(table: &Table<'_>, locales: &[Locale]) -> Option<BTreeMap<String, f32>> {
    if !table.has("languages", "{ en = 1.0 }") {
        return None;
    }
    let languages = table.table("languages", &LANGUAGES)?;
    let numbers = languages.numbers();
    if numbers.is_empty() {
        table.file.error(languages.start(), "`languages` is empty: write for example `languages = { en = 1.0 }`");
    }
    let mut read = BTreeMap::new();
    for (tag, weight) in numbers {
        if !(0.0..=1.0).contains(&weight) {
            let message = format!("the weight of `{}` is {weight}, but must be from 0 to 1", tag.value);
            table.file.error(tag.at, message);
        }
        if let Some(locale) = served_locale(table, tag, locales) {
            read.insert(locale.to_string(), weight as f32);
        }
    }
    Some(read)
}

fn zone(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    let wanted = text.value;
    if let Some((name, _)) = zone_named(wanted) {
        if name != wanted {
            table.file.error(text.at, format!("the time zone `{wanted}` is spelt `{name}`"));
        }
        return Some(name);
    }
    let known: Vec<String> = jiff::tz::db().available().map(|name| name.as_str().to_owned()).collect();
    let names = || known.iter().map(String::as_str);
    // People name the city and leave the continent out.
    let city = wanted.rsplit('/').next().unwrap_or(wanted).replace(' ', "_").to_lowercase();
    let last = |name: &str| name.rsplit('/').next().unwrap_or(name).to_lowercase();
    let of_city = names().find(|name| last(name) == city);
    // Of those that begin so the shortest: Mexico, whose city it is.
    let begun = names().filter(|name| city.len() > 2 && last(name).starts_with(&city)).min_by_key(|name| name.len());
    let hint = match of_city.or(begun).or_else(|| nearest(wanted, names())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write an IANA name such as `Europe/Berlin`".to_owned(),
    };
    table.file.error(text.at, format!("there is no time zone `{wanted}`: {hint}"));
    None
}
