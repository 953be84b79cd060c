//! Texts of articles: some of a locale's in one part.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Article;

/// What a part is to have, in bytes. Results show a part of each article, so searches read some of them.
const WANTED: usize = 64 * 1024;
/// The most of them in a locale; where that is not enough they are larger.
const MOST: usize = 512;

/// The bodies of some articles, as sanitised HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Bodies {
    /// Slugs in order, each with its article's body behind it.
    text: String,
    /// Where each slug ends in `text`, and its body.
    ends: Vec<(u32, u32)>,
}

/// As it is stored: lengths instead of ends.
#[derive(Serialize, Deserialize)]
struct Stored {
    lengths: Vec<(u32, u32)>,
    text: String,
}

impl Bodies {
    /// Those of some articles.
    pub fn of<'a>(articles: impl IntoIterator<Item = &'a Article>) -> Self {
        let mut articles: Vec<&Article> = articles.into_iter().collect();
        articles.sort_by(|a, b| a.slug.cmp(&b.slug));
        let mut bodies = Bodies::default();
        for article in articles {
            let mut add = |text: &str| {
                bodies.text.push_str(text);
                u32::try_from(bodies.text.len()).unwrap_or(u32::MAX)
            };
            let ends = (add(article.slug.as_str()), add(&article.html));
            bodies.ends.push(ends);
        }
        bodies
    }

    /// The body of an article.
    pub fn html(&self, slug: &str) -> Option<&str> {
        self.get(self.position(slug)).filter(|(known, _)| *known == slug).map(|(_, html)| html)
    }

    /// All of them: slugs and bodies.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        (0..self.ends.len()).filter_map(|at| self.get(at))
    }

    /// How much memory they take, in bytes.
    pub fn weight(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * size_of::<(u32, u32)>()
    }

    /// The first that is not before a slug.
    fn position(&self, slug: &str) -> usize {
        let (mut from, mut to) = (0, self.ends.len());
        while from < to {
            let middle = from.midpoint(to);
            if self.get(middle).is_some_and(|(known, _)| known < slug) { from = middle + 1 } else { to = middle }
        }
        from
    }

    fn get(&self, at: usize) -> Option<(&str, &str)> {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).map(|(_, end)| *end))?;
        let (slug, body) = *self.ends.get(at)?;
        let text = |from: u32, to: u32| self.text.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?);
        Some((text(start, slug)?, text(slug, body)?))
    }
}

impl From<Bodies> for Stored {
    fn from(bodies: Bodies) -> Self {
        let lengths = bodies.iter().map(|(slug, html)| {
            let length = |text: &str| u32::try_from(text.len()).unwrap_or(u32::MAX);
            (length(slug), length(html))
        });
        Stored { lengths: lengths.collect(), text: bodies.text }
    }
}

impl TryFrom<Stored> for Bodies {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        let damaged = "its articles do not fit together";
        let mut ends = stored.lengths;
        let mut at = 0_u32;
        for (slug, body) in &mut ends {
            for end in [slug, body] {
                at = at.checked_add(*end).ok_or(damaged)?;
                *end = at;
            }
        }
        let bodies = Bodies { text: stored.text, ends };
        let is_whole = usize::try_from(at) == Ok(bodies.text.len()) && bodies.iter().count() == bodies.ends.len();
        let is_sorted = bodies.iter().map(|(slug, _)| slug).is_sorted_by(|a, b| a < b);
        if is_whole && is_sorted { Ok(bodies) } else { Err(damaged) }
    }
}

/// In how many parts the bodies of so many bytes are.
pub fn parts_of(bytes: usize) -> usize {
    bytes.div_ceil(WANTED).max(1).next_power_of_two().min(MOST)
}

/// In which of so many parts an article is. By its slug alone: whatever changes elsewhere, it stays where it is.
pub fn part_of(slug: &str, parts: usize) -> usize {
    let digest: [u8; 32] = Sha256::digest(slug.as_bytes()).into();
    let [first, second, ..] = digest;
    usize::from(u16::from_le_bytes([first, second])) % parts.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Slug;

    fn article(slug: &str, html: &str) -> Article {
        Article {
            slug: Slug::parse(slug).unwrap(),
            title: String::new(),
            summary: String::new(),
            category: String::new(),
            updated: None,
            html: html.to_owned(),
        }
    }

    #[test]
    fn each_article_has_its_own_body() {
        let articles = [article("b", "<p>ß</p>"), article("a", ""), article("c", "<p>返金</p>")];
        let bodies = Bodies::of(&articles);
        let again: Bodies = postcard::from_bytes(&postcard::to_stdvec(&bodies).unwrap()).unwrap();
        assert_eq!(again, bodies);
        for article in &articles {
            assert_eq!(again.html(article.slug.as_str()), Some(article.html.as_str()));
        }
        assert_eq!((again.html("d"), again.html(""), Bodies::default().html("a")), (None, None, None));
    }

    #[test]
    fn an_article_more_moves_no_other() {
        assert_eq!((parts_of(0), parts_of(WANTED * 3), parts_of(usize::MAX)), (1, 4, MOST));
        let mut sizes = [0; 16];
        for number in 0..1_600 {
            let part = part_of(&format!("article-{number}"), 16);
            sizes[part] += 1;
        }
        assert!(sizes.iter().all(|size| (60..160).contains(size)), "{sizes:?}");
    }
}
