//! Packs of format 5, as version 0.1 compiled them: all of a locale at once. Read as the parts of today, so that a site is
//! served from the minute of an upgrade on, before it is published again. To be removed with the version after the next.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::articles::Articles;
use super::bodies::Bodies;
use super::pack::{More, Pack};
use super::part::{BadPart, Kind, PartName, decode};
use super::{Article, Paying};
use crate::locale::Locale;
use crate::locale::cities::{Cities, City};
use crate::search::{Index, PackedV5};

/// What such a pack begins with.
pub const MAGIC: &[u8; 8] = b"NHPACK5\n";

/// Fields in the order of format 5.
#[derive(Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
struct PackV5 {
    locale: Locale,
    language_names: BTreeMap<String, String>,
    spoken: String,
    cities: Vec<CityV5>,
    paying: BTreeMap<String, Paying>,
    texts: String,
    articles: Vec<Article>,
    index: PackedV5,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
struct CityV5 {
    zone: String,
    name: String,
    is_alias: bool,
}

/// Reads what is stored under a name, as three parts that all have it. One part has the texts of all articles: packs of
/// that time were small.
///
/// # Errors
/// [`BadPart`].
pub fn read(name: &str, body: &[u8]) -> Result<(Pack, Index, Bodies), BadPart> {
    let PackV5 { locale, language_names, spoken, cities, paying, texts, articles, index } = decode(body)?;
    let index = Index::try_from(index).map_err(|error| BadPart::Damaged(error.to_owned()))?;
    let bodies = Bodies::of(&articles);
    // Such a pack may have more than a part of today: all of it was one value.
    let part = |kind: Kind, weight: usize| {
        let bytes = u32::try_from(weight.min(kind.max_bytes())).unwrap_or(u32::MAX);
        PartName { name: name.to_owned(), bytes }
    };
    let pack = Pack {
        locale,
        language_names,
        spoken,
        cities: cities_of(cities),
        paying,
        texts,
        articles: Articles::of(&articles, 1),
        index: part(Kind::Index, index.weight()),
        bodies: vec![part(Kind::Bodies, bodies.weight())],
        more: More::default(),
    };
    Ok((pack, index, bodies))
}

/// An alias had the name of the city that is offered, and not its zone.
fn cities_of(old: Vec<CityV5>) -> Cities {
    let (aliases, offered): (Vec<CityV5>, Vec<CityV5>) = old.into_iter().partition(|city| city.is_alias);
    let zone_of = |name: &str| offered.iter().find(|city| city.name == name).map(|city| city.zone.clone());
    let aliases = aliases.into_iter().filter_map(|alias| Some((alias.zone, zone_of(&alias.name)?))).collect();
    let offered = offered.into_iter().map(|CityV5 { zone, name, .. }| City { zone, name }).collect();
    Cities { offered, aliases }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::tests::small;
    use crate::content::{Part, Whole, name_of, read};

    #[test]
    fn a_pack_of_version_0_1_is_served_as_the_parts_of_today() {
        let source = small();
        let city = |zone: &str, name: &str, is_alias| CityV5 { zone: zone.to_owned(), name: name.to_owned(), is_alias };
        let old = PackV5 {
            locale: source.locale.clone(),
            language_names: source.language_names.clone(),
            spoken: source.spoken.clone(),
            cities: vec![city("Europe/Kiev", "Kiew", true), city("Europe/Kyiv", "Kiew", false)],
            paying: source.paying.clone(),
            texts: source.texts.clone(),
            articles: source.articles.clone(),
            index: PackedV5::from(&source.index),
        };
        let bytes = postcard::to_extend(&old, MAGIC.to_vec()).unwrap();
        let name = name_of(&bytes);
        let parts: [Part; 3] = read(&name, bytes.clone()).unwrap().try_into().unwrap();
        let [Part::Pack(pack), Part::Index(index), Part::Bodies(bodies)] = parts else { panic!("three parts") };
        assert!(pack.names().all(|(_, part)| part.name == name), "all three are found under it");
        assert_eq!(pack.cities.name_of("Europe/Kiev"), "Kiew");
        let whole = Whole { pack, index, bodies: vec![bodies] };
        let today = Whole::read(&source.parts().unwrap()).unwrap();
        assert_eq!((&whole.index, &whole.pack.articles), (&today.index, &today.pack.articles));
        for article in &source.articles {
            assert_eq!(whole.article(&article.slug).as_ref(), Some(article));
        }
        for cut in 0..bytes.len() {
            assert!(read(&name, bytes[..cut].to_vec()).is_err());
        }
    }

    #[test]
    fn what_may_not_be_served_is_refused_here_too() {
        let mut source = small();
        source.articles[0].html = "<script>".to_owned();
        let (index, articles) = (PackedV5::from(&source.index), source.articles);
        let old = PackV5 {
            locale: source.locale,
            language_names: source.language_names,
            spoken: source.spoken,
            cities: Vec::new(),
            paying: source.paying,
            texts: source.texts,
            articles,
            index,
        };
        let bytes = postcard::to_extend(&old, MAGIC.to_vec()).unwrap();
        assert!(matches!(read("name", bytes), Err(BadPart::Refused(_))));
    }
}
