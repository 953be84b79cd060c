//! Content: what `nearhand publish` compiles and a worker serves, in [parts](part) that are immutable and named by their
//! hashes.

use serde::{Deserialize, Serialize};

use crate::content::site::Manifest;
use crate::id::Slug;
use crate::locale::{Locale, negotiate};

mod answers;
mod articles;
mod bodies;
pub mod cache;
mod desk;
pub mod file;
pub mod moved;
mod name;
mod pack;
pub mod part;
pub mod places;
mod read;
pub mod site;
pub mod sitemap;
mod v5;
pub mod validity;

pub use answers::{Answer, Answers};
pub use articles::{Articles, Entry};
pub use bodies::Bodies;
pub use desk::{ForDesk, MOST_REPLIES};
pub use moved::Moved;
pub use pack::{More, Pack, Parts, Source};
pub use part::{is_name, name_of};
pub use read::{Part, Whole, read};

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
    /// Every article there is for the visitor: their locale's, then those that only the fallback has.
    pub fn articles(&self) -> impl Iterator<Item = (&'a Pack, Entry<'a>)> + use<'a> {
        let own = self.pack;
        let rest = self.fallback.into_iter().flat_map(move |pack| {
            pack.articles
                .iter()
                .filter(move |article| own.articles.find(article.slug).is_none())
                .map(move |a| (pack, a))
        });
        own.articles.iter().map(move |article| (own, article)).chain(rest)
    }

    /// The subjects of all of them, each once, in the order of their first articles.
    pub fn categories(&self) -> Vec<&'a str> {
        let mut all: Vec<&str> = self.pack.articles.categories().collect();
        let known = all.len();
        let Some(fallback) = self.fallback else { return all };
        // A subject of the fallback's counts where an article of it is shown.
        for category in fallback.articles.categories() {
            if !all.contains(&category) {
                all.push(category);
            }
        }
        let mut others = all.split_off(known);
        let mut rest = self.articles().skip(self.pack.articles.len());
        while !others.is_empty()
            && let Some((_, article)) = rest.next()
        {
            if let Some(at) = others.iter().position(|category| *category == article.category) {
                all.push(others.remove(at));
            }
        }
        all
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
mod tests;
