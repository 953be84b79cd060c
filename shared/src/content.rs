//! Packs: the content of one site in one locale, compiled by `nearhand publish`, immutable, named by its hash.
//!
//! A pack is eight bytes of magic, then postcard (<https://postcard.jamesmunns.com/wire-format>). Reading one never
//! panics, whatever the bytes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::content::site::Manifest;
use crate::id::Slug;
use crate::locale::cities::Cities;
use crate::locale::{Locale, negotiate};
use crate::search::{Found, Index, Stemmer};

pub mod site;
pub mod sitemap;
mod v5;
pub mod validity;

/// The first bytes of every pack; the digit is [`crate::content::site::FORMAT`].
pub const MAGIC: &[u8; 8] = b"NHPACK6\n";

/// The largest pack: what the store takes as one value, in bytes.
pub const MAX_BYTES: usize = 25 * 1024 * 1024;

/// The content of one locale.
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
    /// Articles, in the order in which they are suggested.
    pub articles: Vec<Article>,
    /// The search index over `articles`.
    pub index: Index,
}

/// How the visitors of a market pay, in the words of a locale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paying {
    /// The currency, by its name and symbol: “Euro (€)”; may be empty.
    pub currency: String,
    /// The methods, as a list: “Card, Klarna, or invoice”; may be empty.
    pub methods: String,
}

/// One article in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its slug.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// One sentence on it; may be empty.
    pub summary: String,
    /// Its subject; may be empty.
    pub category: String,
    /// The day on which it was last changed.
    pub updated: Option<jiff::civil::Date>,
    /// Its body as sanitised HTML.
    pub html: String,
}

/// Why bytes are not a pack.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadPack {
    /// It does not begin with [`MAGIC`].
    #[error("this is not a content pack, or one of another version: publish again with this version's `nearhand`")]
    Magic,
    /// It begins well but cannot be read.
    #[error("the content pack is damaged: {0}")]
    Damaged(String),
    /// It is larger than the store takes.
    #[error("the content pack has {0} bytes; at most {MAX_BYTES} fit")]
    TooLarge(usize),
}

impl Pack {
    /// Writes a pack. The same content gives the same bytes.
    ///
    /// # Errors
    /// [`BadPack::TooLarge`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, BadPack> {
        let bytes = postcard::to_extend(self, MAGIC.to_vec()).map_err(|e| BadPack::Damaged(e.to_string()))?;
        if bytes.len() > MAX_BYTES { Err(BadPack::TooLarge(bytes.len())) } else { Ok(bytes) }
    }

    /// Reads a pack.
    ///
    /// # Errors
    /// [`BadPack`] where the bytes are anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadPack> {
        match (bytes.strip_prefix(MAGIC), bytes.strip_prefix(v5::MAGIC)) {
            (Some(body), _) => read(body),
            (None, Some(body)) => read::<v5::PackV5>(body).map(Pack::from),
            (None, None) => Err(BadPack::Magic),
        }
    }

    /// Finds at most `limit` of its articles, best first.
    pub fn search(&self, query: &str, limit: usize) -> Found {
        let title = |at: usize| self.articles.get(at).map_or("", |article| &article.title);
        self.index.search(query, &Stemmer::of(&self.locale), title, limit)
    }

    /// Finds at most `limit` of its articles that may answer a message, best first.
    pub fn suggest(&self, message: &str, limit: usize) -> Found {
        self.index.suggest(message, &Stemmer::of(&self.locale), limit)
    }

    /// The article with this slug.
    pub fn article(&self, slug: &Slug) -> Option<&Article> {
        self.articles.iter().find(|article| article.slug == *slug)
    }
}

fn read<T: for<'de> Deserialize<'de>>(body: &[u8]) -> Result<T, BadPack> {
    let (read, rest) = postcard::take_from_bytes::<T>(body).map_err(|error| BadPack::Damaged(error.to_string()))?;
    if rest.is_empty() { Ok(read) } else { Err(BadPack::Damaged(format!("{} bytes too many", rest.len()))) }
}

/// Whether bytes say that they are a pack of a newer version than this one reads.
pub fn is_newer_pack(bytes: &[u8]) -> bool {
    let digits = bytes.strip_prefix(b"NHPACK").and_then(|rest| rest.split(|b| *b == b'\n').next()).unwrap_or_default();
    let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<u32>().ok());
    number.is_some_and(|number| number > site::FORMAT)
}

/// The name under which bytes are stored: their SHA-256 in lower-case hexadecimal.
pub fn name_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a text can be the name of stored bytes.
pub fn is_name(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// A site's content as one request sees it: the visitor's locale, then the one that articles fall back to.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The site.
    pub manifest: &'a Manifest,
    /// The visitor's locale.
    pub pack: &'a Pack,
    /// The site's default locale, where it is another.
    pub fallback: Option<&'a Pack>,
}

impl<'a> Content<'a> {
    /// The packs in which articles are looked for, in that order.
    pub fn packs(&self) -> impl Iterator<Item = &'a Pack> + use<'a> {
        std::iter::once(self.pack).chain(self.fallback)
    }

    /// Every article there is for the visitor: their locale's, then those that only the fallback has.
    pub fn articles(&self) -> impl Iterator<Item = (&'a Pack, &'a Article)> + use<'a> {
        let own = self.pack;
        let rest = self.fallback.into_iter().flat_map(move |pack| {
            pack.articles.iter().filter(move |article| own.article(&article.slug).is_none()).map(move |a| (pack, a))
        });
        own.articles.iter().map(move |article| (own, article)).chain(rest)
    }
}

/// The locale in which an article is shown: the nearest to the visitor's of those in which it exists, else the
/// site's default, else the first.
pub fn locale_for(exists_in: &[Locale], wanted: &Locale, default: &Locale) -> Option<Locale> {
    // One after the other, and not as one list: a language that is near the visitor's is better than the default.
    let nearest = |to| negotiate(std::slice::from_ref(to), exists_in);
    nearest(wanted).or_else(|| nearest(default)).or_else(|| exists_in.first()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Fields;
    use proptest::prelude::*;

    pub(crate) fn pack() -> Pack {
        Pack {
            locale: Locale::parse("de").unwrap(),
            language_names: [("en".to_owned(), "Englisch".to_owned())].into(),
            spoken: "Deutsch oder Englisch".to_owned(),
            cities: Cities::default(),
            paying: Default::default(),
            texts: "brand = Lumen".to_owned(),
            articles: vec![Article {
                slug: Slug::parse("returns").unwrap(),
                title: "Rückgabe".to_owned(),
                summary: "So geht es.".to_owned(),
                category: "orders".to_owned(),
                updated: Some(jiff::civil::date(2026, 10, 12)),
                html: "<p>Ja.</p>".to_owned(),
            }],
            index: Index::build([Fields { title: "Rückgabe", keywords: "", summary: "", body: "Ja." }], |_| false),
        }
    }

    #[test]
    fn a_pack_reads_back() {
        let bytes = pack().to_bytes().unwrap();
        assert_eq!(Pack::from_bytes(&bytes), Ok(pack()));
        assert_eq!(pack().to_bytes().unwrap(), bytes);
        assert!(is_name(&name_of(&bytes)));
    }

    #[test]
    fn what_is_not_a_pack_is_an_error() {
        let bytes = pack().to_bytes().unwrap();
        assert_eq!(Pack::from_bytes(b"{}"), Err(BadPack::Magic));
        for cut in 0..bytes.len() {
            assert!(Pack::from_bytes(&bytes[..cut]).is_err());
        }
        let mut longer = bytes;
        longer.push(0);
        assert!(Pack::from_bytes(&longer).is_err());
    }

    #[test]
    fn an_article_falls_back_to_the_nearest_language_it_exists_in() {
        let of = |tags: &str| tags.split(' ').map(|tag| Locale::parse(tag).unwrap()).collect::<Vec<_>>();
        for (exists, wanted, expected) in [
            ("en de", "de", "de"),
            ("en pt-PT", "pt-BR", "pt-PT"),
            ("en es", "es-419", "es"),
            ("de en es", "ca", "es"),
            ("en da", "nb", "da"),
            ("en zh-Hans", "zh-Hant", "en"),
            ("ja en", "ar", "en"),
            ("ja ar", "fr", "ja"),
        ] {
            let chosen = locale_for(&of(exists), &Locale::parse(wanted).unwrap(), &Locale::parse("en").unwrap());
            assert_eq!(chosen.unwrap().to_string(), expected);
        }
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0..400_usize, byte in any::<u8>()) {
            let _ = Pack::from_bytes(&bytes);
            let _ = Pack::from_bytes(&[MAGIC.as_slice(), &bytes].concat());
            let mut damaged = pack().to_bytes().unwrap();
            let at = at % damaged.len();
            damaged[at] = byte;
            let _ = Pack::from_bytes(&damaged);
        }
    }
}
