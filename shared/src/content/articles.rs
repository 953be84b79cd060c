//! What is known of a locale's articles but their texts: thousands of them in a few pieces of memory.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Article, bodies};
use crate::id::Slug;

/// The most articles of a locale.
pub const MAX_ARTICLES: usize = u16::MAX as usize;

/// A locale's articles, in the order in which they are suggested.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Articles {
    /// Each one's slug, title and summary, one after the other.
    text: String,
    rows: Vec<Row>,
    /// Subjects, in the order of their first articles.
    categories: Vec<String>,
    /// Places in `rows`, by slug.
    by_slug: Vec<u16>,
}

/// As it is stored: `ends` are lengths.
#[derive(Serialize, Deserialize)]
struct Stored {
    rows: Vec<Row>,
    categories: Vec<String>,
    by_slug: Vec<u16>,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    /// Where slug, title and summary end in the text.
    ends: [u32; 3],
    category: u16,
    /// Which part its body is in.
    part: u16,
    updated: Option<Date>,
}

/// An article, but for its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its slug.
    pub slug: &'a str,
    /// Its title.
    pub title: &'a str,
    /// One sentence on it; may be empty.
    pub summary: &'a str,
    /// Its subject; may be empty.
    pub category: &'a str,
    /// The day on which it was last changed.
    pub updated: Option<Date>,
    /// In which part of the bodies its text is.
    pub part: usize,
}

impl Entry<'_> {
    /// The whole article.
    pub fn with_body(&self, html: &str) -> Option<Article> {
        Some(Article {
            slug: Slug::parse(self.slug).ok()?,
            title: self.title.to_owned(),
            summary: self.summary.to_owned(),
            category: self.category.to_owned(),
            updated: self.updated,
            html: html.to_owned(),
        })
    }
}

impl Articles {
    /// Those of a list, at most [`MAX_ARTICLES`], whose bodies are in so many parts.
    pub fn of(articles: &[Article], parts: usize) -> Self {
        let mut all = Articles::default();
        for article in articles.iter().take(MAX_ARTICLES) {
            let mut add = |text: &str| {
                all.text.push_str(text);
                u32::try_from(all.text.len()).unwrap_or(u32::MAX)
            };
            let ends = [add(article.slug.as_str()), add(&article.title), add(&article.summary)];
            let known = all.categories.iter().position(|category| *category == article.category);
            let category = known.unwrap_or_else(|| {
                all.categories.push(article.category.clone());
                all.categories.len() - 1
            });
            let number = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
            let part = number(bodies::part_of(article.slug.as_str(), parts));
            all.rows.push(Row { ends, category: number(category), part, updated: article.updated });
        }
        let mut by_slug: Vec<u16> = (0..u16::MAX).take(all.rows.len()).collect();
        by_slug.sort_by(|a, b| all.slug(*a).cmp(all.slug(*b)));
        all.by_slug = by_slug;
        all
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// An article by its place.
    pub fn get(&self, at: usize) -> Option<Entry<'_>> {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.rows.get(before).map(|row| row.ends[2]))?;
        let Row { ends: [slug, title, summary], category, part, updated } = *self.rows.get(at)?;
        let text = |from: u32, to: u32| self.text.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?);
        Some(Entry {
            slug: text(start, slug)?,
            title: text(slug, title)?,
            summary: text(title, summary)?,
            category: self.categories.get(usize::from(category))?,
            updated,
            part: part.into(),
        })
    }

    /// The place of the article with this slug.
    pub fn place(&self, slug: &str) -> Option<usize> {
        let at = self.by_slug.binary_search_by(|at| self.slug(*at).cmp(slug)).ok()?;
        self.by_slug.get(at).map(|at| usize::from(*at))
    }

    /// The article with this slug.
    pub fn find(&self, slug: &str) -> Option<Entry<'_>> {
        self.get(self.place(slug)?)
    }

    /// All of them, in the order in which they are suggested.
    pub fn iter(&self) -> impl Iterator<Item = Entry<'_>> + Clone {
        (0..self.rows.len()).filter_map(|at| self.get(at))
    }

    /// Their subjects, in the order of their first articles.
    pub fn categories(&self) -> impl Iterator<Item = &str> {
        self.categories.iter().map(String::as_str).filter(|category| !category.is_empty())
    }

    /// How much memory they take, in bytes.
    pub fn weight(&self) -> usize {
        let categories = self.categories.iter().map(|category| category.capacity() + size_of::<String>());
        self.text.capacity()
            + self.rows.capacity() * size_of::<Row>()
            + self.by_slug.capacity() * size_of::<u16>()
            + categories.sum::<usize>()
    }

    fn slug(&self, at: u16) -> &str {
        self.get(at.into()).map_or("", |article| article.slug)
    }
}

impl From<Articles> for Stored {
    fn from(articles: Articles) -> Self {
        let Articles { text, mut rows, categories, by_slug } = articles;
        let mut before = 0;
        for end in rows.iter_mut().flat_map(|row| &mut row.ends) {
            (*end, before) = (*end - before, *end);
        }
        Stored { rows, categories, by_slug, text }
    }
}

impl TryFrom<Stored> for Articles {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        let damaged = "its list of articles does not fit together";
        let Stored { mut rows, categories, by_slug, text } = stored;
        let mut at = 0_u32;
        for end in rows.iter_mut().flat_map(|row| &mut row.ends) {
            at = at.checked_add(*end).ok_or(damaged)?;
            *end = at;
        }
        let articles = Articles { text, rows, categories, by_slug };
        let is_whole = usize::try_from(at) == Ok(articles.text.len())
            && articles.iter().count() == articles.rows.len()
            && articles.by_slug.len() == articles.rows.len()
            && articles.by_slug.iter().all(|at| usize::from(*at) < articles.rows.len());
        // In strict order no slug is there twice, so all are there.
        let is_sorted = articles.by_slug.iter().map(|at| articles.slug(*at)).is_sorted_by(|a, b| a < b);
        if is_whole && is_sorted { Ok(articles) } else { Err(damaged) }
    }
}
