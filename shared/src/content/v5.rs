//! Packs of format 5, as version 0.1 compiled them: read so that a site is served from the minute of an upgrade on, before
//! it is published again. To be removed with the version after the next.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Article, Pack, Paying};
use crate::locale::Locale;
use crate::locale::cities::{Cities, City};
use crate::search::Index;

/// What such a pack begins with.
pub const MAGIC: &[u8; 8] = b"NHPACK5\n";

/// Fields in the order of format 5. They differ from today's in the cities alone.
#[derive(Deserialize)]
pub struct PackV5 {
    locale: Locale,
    language_names: BTreeMap<String, String>,
    spoken: String,
    cities: Vec<CityV5>,
    paying: BTreeMap<String, Paying>,
    texts: String,
    articles: Vec<Article>,
    index: Index,
}

#[derive(Deserialize)]
struct CityV5 {
    zone: String,
    name: String,
    is_alias: bool,
}

impl From<PackV5> for Pack {
    fn from(old: PackV5) -> Self {
        let PackV5 { locale, language_names, spoken, cities, paying, texts, articles, index } = old;
        Pack { locale, language_names, spoken, cities: cities_of(cities), paying, texts, articles, index }
    }
}

/// An alias had the name of the city that is offered, and not its zone.
fn cities_of(old: Vec<CityV5>) -> Cities {
    let (aliases, offered): (Vec<CityV5>, Vec<CityV5>) = old.into_iter().partition(|city| city.is_alias);
    let zone_of = |name: &str| offered.iter().find(|city| city.name == name).map(|city| city.zone.clone());
    let aliases = aliases.into_iter().filter_map(|alias| Some((alias.zone, zone_of(&alias.name)?))).collect();
    let offered = offered.into_iter().map(|CityV5 { zone, name, .. }| City { zone, name }).collect();
    Cities { offered, aliases }
}
