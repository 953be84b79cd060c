//! `[[markets]]`: which countries are served how.

use std::collections::{BTreeMap, HashSet};

use nearhand_shared::content::site::Market;
use nearhand_shared::id::{ChannelId, MarketId, Slug, TeamId};
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Tone;
use nearhand_shared::region::Region;

use super::{country, named, served_locale};
use crate::nearest::{hint_of, nearest};
use crate::paying;
use crate::table::{Kind, Table};

/// A market's keys.
pub const MARKET: Kind = Kind {
    what: "a market",
    keys: &["id", "countries", "channels", "residency", "currency", "payments", "teams", "tone", "locale"],
};
const TEAMS: Kind = Kind { what: "`teams`", keys: &[] };

/// What else the site has.
pub struct Known<'a> {
    /// The ids of its channels.
    pub channels: &'a [String],
    /// The ids of its teams.
    pub teams: &'a [String],
    /// Its locales.
    pub locales: &'a [Locale],
    /// The keys of what is there and cannot be read, as has been said: what names it may be right.
    pub unreadable: &'a [&'a str],
}

impl Known<'_> {
    fn is_unreadable(&self, key: &str) -> bool {
        self.unreadable.contains(&key)
    }
}

/// Reads one market; none where something is wrong with it. `taken` are the countries of the markets before it.
pub fn read(table: &Table<'_>, known: &Known<'_>, taken: &mut HashSet<String>) -> Option<Market> {
    let id = table.required_text("id", "\"dach\"").and_then(|text| named(table, text, MarketId::parse));
    let countries = countries(table, taken);
    let channels = channels(table, known);
    let residency = table.word("residency", &Region::names(), Region::parse);
    let currency = table.text("currency").map(|text| {
        if !paying::is_currency(text.value) {
            let message = format!("`{}` is not a currency: write its three capital letters, such as `EUR`", text.value);
            table.file.error(text.at, message);
        }
        text.value.to_owned()
    });
    let tone = table.word("tone", &["formal", "familiar"], |word| match word {
        "formal" => Some(Tone::Formal),
        "familiar" => Some(Tone::Familiar),
        _ => None,
    });
    let locale = table.text("locale").and_then(|text| served_locale(table, text, known.locales));
    let payments = table.texts("payments");
    for payment in payments.iter().filter(|payment| Slug::parse(payment.value).is_err()) {
        let message = format!(
            "`{}` is not the id of a way to pay: small letters, digits and hyphens, such as `{}`",
            payment.value,
            nearest(payment.value, paying::known()).unwrap_or("apple-pay")
        );
        table.file.error(payment.at, message);
    }
    Some(Market {
        id: id?,
        countries,
        channels,
        residency,
        currency,
        teams: teams(table, known),
        payments: payments.iter().map(|payment| payment.value.to_owned()).collect(),
        tone,
        locale,
    })
}

fn countries(table: &Table<'_>, taken: &mut HashSet<String>) -> Vec<String> {
    if !table.has("countries", "[\"DE\", \"AT\"]") {
        return Vec::new();
    }
    let mut countries = Vec::new();
    for text in table.texts("countries") {
        let Some(code) = country::read(table, text) else { continue };
        if taken.insert(code.clone()) {
            countries.push(code);
        } else {
            table.file.error(text.at, format!("{code} is already in a market: a country is in one market only"));
        }
    }
    countries
}

fn channels(table: &Table<'_>, known: &Known<'_>) -> Vec<ChannelId> {
    let ids = known.channels;
    if !table.has("channels", "[\"message\"]") {
        return Vec::new();
    }
    let mut channels: Vec<ChannelId> = Vec::new();
    for text in table.texts("channels") {
        if known.is_unreadable("channels") {
            continue;
        }
        if !ids.iter().any(|id| id == text.value) {
            let hint = hint_of("channel", text.value, ids.iter().map(String::as_str));
            table.file.error(text.at, format!("there is no channel `{}`: {hint}", text.value));
        } else if channels.iter().any(|channel| channel.as_str() == text.value) {
            table.file.error(text.at, format!("the channel `{}` is listed twice: keep one", text.value));
        } else if let Ok(channel) = ChannelId::parse(text.value) {
            channels.push(channel);
        }
    }
    channels
}

fn teams(table: &Table<'_>, known: &Known<'_>) -> BTreeMap<TeamId, f32> {
    let ids = known.teams;
    let mut teams = BTreeMap::new();
    for (id, weight) in table.table("teams", &TEAMS).map(|teams| teams.numbers()).unwrap_or_default() {
        if known.is_unreadable("teams") {
            continue;
        }
        if !ids.iter().any(|known| known == id.value) {
            let hint = hint_of("team", id.value, ids.iter().map(String::as_str));
            table.file.error(id.at, format!("there is no team `{}`: {hint}", id.value));
        } else if !(0.0..=1.0).contains(&weight) {
            let message = format!("the weight of `{}` is {weight}, but must be from 0 to 1", id.value);
            table.file.error(id.at, message);
        } else if let Ok(team) = TeamId::parse(id.value) {
            teams.insert(team, weight as f32);
        }
    }
    teams
}
