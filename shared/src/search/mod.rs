//! Search in one locale: a compact inverted index, made at publish time, searched at the edge.
//!
//! | step | file |
//! |---|---|
//! | a text into folded words | [`fold`] |
//! | articles into an index | [`index`] |
//! | a query's word into the terms it means | [`matching`], with [`stem`] and [`typo`] |
//! | what was found into an order | here |
//! | the part of a text around a match | [`excerpt`](mod@excerpt), of [`plain`] text |

mod excerpt;
mod fold;
mod index;
mod matching;
mod plain;
mod stem;
mod typo;

use std::collections::HashSet;

pub use excerpt::excerpt;
pub use fold::{Token, tokens};
pub use index::Index;
pub use plain::plain_text;
pub use stem::Stemmer;

/// The longest query that is looked at, in bytes. Longer ones are cut, not refused.
pub const MAX_QUERY: usize = 200;
const MAX_WORDS: usize = 24;

/// The text of an article, by field.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a> {
    /// Title.
    pub title: &'a str,
    /// Keywords, in any order.
    pub keywords: &'a str,
    /// Summary.
    pub summary: &'a str,
    /// Body as plain text.
    pub body: &'a str,
}

/// An article that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in the list that the index was made of.
    pub article: usize,
    /// Greater is better; comparable within one query only.
    pub score: f32,
    /// How much of the query it has, by what each word tells apart: 0 to 1.
    pub coverage: f32,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// The folded words of articles that the query means, for marking them.
    pub words: HashSet<String>,
}

/// What is known of an article while a query is answered.
#[derive(Clone, Copy, Default)]
struct Tally {
    score: f32,
    /// The inverse document frequencies of the query's words that it has.
    covered: f32,
    /// How many of the query's words its title has.
    title: f32,
    /// Of the word at hand: its best score, and whether that stands in the title.
    best: f32,
    is_title: f32,
}

impl Index {
    /// Finds at most `limit` articles, best first.
    ///
    /// Every word adds what it says of an article (BM25F), weighed by how surely it is meant; an article that has
    /// little of the query, or whose title says other things, counts for less.
    pub fn search(&self, query: &str, stemmer: &Stemmer, limit: usize) -> Found {
        let words = query_words(query);
        let total = self.articles() as f32;
        let mut tallies = vec![Tally::default(); self.articles()];
        let mut touched: Vec<usize> = Vec::new();
        let mut asked = 0.0;
        let mut found = Found::default();
        for (at, word) in words.iter().enumerate() {
            touched.clear();
            for matched in matching::matches(self, word, at + 1 == words.len(), stemmer) {
                found.words.insert(self.term(matched.term).to_owned());
                for posting in self.postings(matched.term) {
                    let Some(tally) = tallies.get_mut(posting.article) else { continue };
                    let score = posting.score * matched.sureness;
                    if tally.best == 0.0 {
                        touched.push(posting.article);
                    }
                    if score > tally.best {
                        tally.best = score;
                    }
                    if posting.is_title {
                        tally.is_title = tally.is_title.max(matched.sureness);
                    }
                }
            }
            let many = touched.len() as f32;
            let rarity = (1.0 + (total - many + 0.5) / (many + 0.5)).ln();
            asked += rarity;
            for article in &touched {
                let Some(tally) = tallies.get_mut(*article) else { continue };
                tally.score += tally.best * rarity;
                tally.covered += rarity * tally.best.min(1.0).sqrt();
                tally.title += tally.is_title;
                (tally.best, tally.is_title) = (0.0, 0.0);
            }
        }
        found.hits = self.ranked(&tallies, asked, words.len() as f32);
        found.hits.truncate(limit);
        found
    }

    fn ranked(&self, tallies: &[Tally], asked: f32, words: f32) -> Vec<Hit> {
        let with_score = tallies.iter().enumerate().filter(|(_, tally)| tally.score > 0.0);
        let mut hits: Vec<Hit> = with_score
            .map(|(article, tally)| {
                let coverage = tally.covered / asked;
                // Jaccard: what query and title share, of all that they say.
                let all = self.title_length(article) as f32 + words - tally.title;
                let likeness = if all > 0.0 { tally.title / all } else { 0.0 };
                Hit { article, score: tally.score * (0.2 + 0.8 * coverage) * (1.0 + 1.5 * likeness), coverage }
            })
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.article.cmp(&b.article)));
        hits
    }
}

/// The folded words of a query, without repetition.
pub fn query_words(query: &str) -> Vec<String> {
    let cut = query.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= MAX_QUERY).last();
    let query = query.get(..cut.unwrap_or(0)).unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    for token in tokens(query) {
        if !words.contains(&token.term) {
            words.push(token.term);
        }
    }
    words.truncate(MAX_WORDS);
    words
}

#[cfg(test)]
mod tests;
