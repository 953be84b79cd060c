//! What every page of a locale needs, and the parts that a locale is written as.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::articles::{Articles, Entry, MAX_ARTICLES};
use super::bodies::{self, Bodies};
use super::part::{BadPart, Kind, PartName, encode};
use super::{Article, Paying};
use crate::locale::Locale;
use crate::locale::cities::Cities;
use crate::search::{Found, Index, Stemmer};

/// The content of one locale but for its articles' texts and the search index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// The locale.
    pub locale: Locale,
    /// What the site's locales are called in this one, by tag.
    pub language_names: BTreeMap<String, String>,
    /// The languages that the site's teams speak, as a list in this one: “German, English, or Japanese”.
    pub spoken: String,
    /// What the cities of time zones are called in this one.
    pub cities: Cities,
    /// How visitors of the site's markets pay, by the market's id.
    pub paying: BTreeMap<String, Paying>,
    /// The site's own texts in this locale, as Fluent source.
    pub texts: String,
    /// Its articles, in the order in which they are suggested.
    pub articles: Articles,
    /// The search index over `articles`.
    pub index: PartName,
    /// Where the articles' texts are: [`super::articles::Entry::part`] counts these.
    pub bodies: Vec<PartName>,
    /// Stored behind all that.
    #[serde(skip)]
    pub more: More,
}

/// What packs have since format 7, at their end: what is older is read as if it was empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct More {
    /// Which articles somebody has put beside one: by its place, their places.
    pub related: BTreeMap<u16, Vec<u16>>,
    /// The pictures and files of its articles.
    pub files: Vec<PartName>,
}

impl Pack {
    /// Finds at most `limit` of its articles, best first. `index` is its own.
    pub fn search(&self, index: &Index, query: &str, limit: usize) -> Found {
        let title = |at: usize| self.articles.get(at).map_or("", |article| article.title);
        index.search(query, &Stemmer::of(&self.locale), title, limit)
    }

    /// Finds at most `limit` of its articles that may answer a message, best first.
    pub fn suggest(&self, index: &Index, message: &str, limit: usize) -> Found {
        index.suggest(message, &Stemmer::of(&self.locale), limit)
    }

    /// The parts that it names.
    pub fn names(&self) -> impl Iterator<Item = (Kind, &PartName)> {
        let files = self.more.files.iter().map(|part| (Kind::File, part));
        std::iter::once((Kind::Index, &self.index))
            .chain(self.bodies.iter().map(|part| (Kind::Bodies, part)))
            .chain(files)
    }

    /// The articles that somebody has put beside one.
    pub fn related(&self, slug: &str) -> impl Iterator<Item = Entry<'_>> {
        let place = self.articles.place(slug).and_then(|at| u16::try_from(at).ok());
        let places = place.and_then(|at| self.more.related.get(&at)).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.articles.get(usize::from(*at)))
    }

    /// How much memory it takes, in bytes, with its texts when they are read: roughly.
    pub fn weight(&self) -> usize {
        /// What a short text takes beside itself.
        const EACH: usize = 48;
        let names = self.language_names.values().chain(self.paying.values().flat_map(|p| [&p.currency, &p.methods]));
        let cities = self.cities.offered.iter().flat_map(|city| [&city.zone, &city.name]);
        let aliases = self.cities.aliases.iter().flat_map(|(alias, zone)| [alias, zone]);
        let parts = self.bodies.iter().chain(&self.more.files).map(|part| &part.name);
        let short = names.chain(cities).chain(aliases).chain(parts).map(|text| text.len() + EACH);
        short.sum::<usize>() + self.texts.len() * 4 + self.articles.weight()
    }
}

/// What a locale is compiled to, before it is written as parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// As in [`Pack`].
    pub locale: Locale,
    /// As in [`Pack`].
    pub language_names: BTreeMap<String, String>,
    /// As in [`Pack`].
    pub spoken: String,
    /// As in [`Pack`].
    pub cities: Cities,
    /// As in [`Pack`].
    pub paying: BTreeMap<String, Paying>,
    /// As in [`Pack`].
    pub texts: String,
    /// Articles, in the order in which they are suggested.
    pub articles: Vec<Article>,
    /// The search index over `articles`.
    pub index: Index,
    /// As in [`Pack`].
    pub more: More,
}

/// A locale as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The name of the pack, which names the others.
    pub pack: PartName,
    /// All parts, by name, the pack as the last: it is taken in once the others are there.
    pub all: Vec<(String, Vec<u8>)>,
}

impl Source {
    /// Writes it. The same content gives the same bytes.
    ///
    /// # Errors
    /// [`BadPart::TooLarge`], and [`BadPart::Refused`] where there are more than [`MAX_ARTICLES`].
    pub fn parts(&self) -> Result<Parts, BadPart> {
        if self.articles.len() > MAX_ARTICLES {
            let many = self.articles.len();
            return Err(BadPart::Refused(format!(
                "there are {many} articles in a language; at most {MAX_ARTICLES} fit"
            )));
        }
        let size = |article: &Article| article.slug.as_str().len() + article.html.len();
        let parts = bodies::parts_of(self.articles.iter().map(size).sum());
        let mut shares: Vec<Vec<&Article>> = vec![Vec::new(); parts];
        for article in &self.articles {
            if let Some(share) = shares.get_mut(bodies::part_of(article.slug.as_str(), parts)) {
                share.push(article);
            }
        }
        let mut all = Vec::new();
        let mut add = |bytes: Vec<u8>| {
            let name = PartName::of(&bytes);
            all.push((name.name.clone(), bytes));
            name
        };
        let index = add(encode(Kind::Index, |start| self.index.to_bytes(start))?);
        let written = shares.into_iter().map(|articles| {
            let bodies = Bodies::of(articles);
            Ok(add(encode(Kind::Bodies, |start| postcard::to_extend(&bodies, start))?))
        });
        let bodies = written.collect::<Result<Vec<PartName>, BadPart>>()?;
        let pack = Pack { index, bodies, ..self.pack(parts) };
        let write = |start| postcard::to_extend(&pack.more, postcard::to_extend(&pack, start)?);
        let pack = add(encode(Kind::Pack, write)?);
        Ok(Parts { pack, all })
    }

    /// Its pack, which names no part yet.
    fn pack(&self, parts: usize) -> Pack {
        Pack {
            locale: self.locale.clone(),
            language_names: self.language_names.clone(),
            spoken: self.spoken.clone(),
            cities: self.cities.clone(),
            paying: self.paying.clone(),
            texts: self.texts.clone(),
            articles: Articles::of(&self.articles, parts),
            index: PartName::default(),
            bodies: Vec::new(),
            more: self.more.clone(),
        }
    }
}
