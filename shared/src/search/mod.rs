//! Search in one locale: a compact inverted index, made at publish time, searched at the edge.
//!
//! | step | file |
//! |---|---|
//! | a text into folded words | [`fold`] |
//! | articles into an index | [`index`] |
//! | a query into words, whatever its spaces, hyphens and spelling | [`query`], with [`spelling`] and [`han`] |
//! | a query's word into the terms it means | [`matching`], with [`stem`] and [`typo`] |
//! | what was found into an order | here |
//! | the part of a text around a match | [`excerpt`](mod@excerpt), of [`plain`] text |

mod excerpt;
mod fold;
mod han;
mod index;
mod matching;
mod plain;
mod query;
mod spelling;
mod stem;
mod typo;

use std::collections::HashSet;

pub use excerpt::{Readable, excerpt};
pub use fold::{Token, tokens};
pub(crate) use fold::{each_word, fold};
pub use index::{Index, PackedV5};
pub use plain::plain_text;
pub use stem::Stemmer;

use index::LITTLE;
use matching::Match;

/// The longest query that is looked at, in bytes. Longer ones are cut, not refused.
pub const MAX_QUERY: usize = 200;
const MAX_WORDS: usize = 24;
/// The part of a message that suggestions look at, from its end: bytes, and words.
const MAX_MESSAGE: usize = 1_000;
const MAX_MESSAGE_WORDS: usize = 80;
/// How much better a title is that begins as the query does. In scripts without spaces that says more: elsewhere in a
/// title two characters may meet by chance.
const OPENING: f32 = 1.1;
const OPENING_CLOSE: f32 = 1.35;
/// How much better a title is that says the query and nothing else.
const LIKENESS: f32 = 2.0;
/// How much better a title is that has the word being typed as it is typed, and no more: the less follows, the more.
const AS_TYPED: f32 = 0.3;
/// How many of the best are looked at for that.
const LOOKED_AT: usize = 20;
/// What a word must say of an article at least for it to be suggested: it is in title, keywords or summary, or often in
/// the body.
const STRONG: f32 = 1.18;
/// Words that more than this part of all articles have say nothing of a message; in a few articles any word may be.
const COMMON: f32 = 0.3;
const FEW: f32 = 2.0;
/// A site of less than so many articles is small: what three of them speak of tells them apart from the others.
const SMALL: usize = 50;

/// In how many articles a word can stand at most without being common.
const RARE: usize = 4;

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
    /// What its title shares with the query, by how rare each word is in titles; and what the query says of that, beyond
    /// `Tallies::asked_of_titles`.
    title: f32,
    asked: f32,
    /// Of the word at hand: its best score, the same weighed by how rare the term is, what the title has of it, and how
    /// rare that is.
    best: f32,
    told: f32,
    in_title: f32,
    title_rarity: f32,
    /// The best score of any word.
    peak: f32,
}

/// A query under way.
#[derive(Default)]
struct Tallies {
    articles: Vec<Tally>,
    /// Articles that have the word at hand.
    touched: Vec<usize>,
    /// By article, which word has been looked for in its title last.
    seen: Vec<u32>,
    word: u32,
    /// The inverse document frequencies of all words, and those among titles.
    asked: f32,
    asked_of_titles: f32,
    words: HashSet<String>,
}

impl Index {
    /// Finds at most `limit` articles, best first.
    ///
    /// Every word adds what it says of an article (BM25F), weighed by how surely it is meant and by how rare it is, in
    /// titles or anywhere; an article that has little of the query, or whose title says other things, counts for less.
    /// The figures here and in [`matching`] are those that did best on real articles in 33 languages (`docs/search.md`).
    ///
    /// `title` gives an article's title as it is written: terms are folded, but who types an accent means it.
    pub fn search<'t>(&self, query: &str, stemmer: &Stemmer, title: impl Fn(usize) -> &'t str, limit: usize) -> Found {
        let words = query::words(self, start_of(query, MAX_QUERY), MAX_WORDS, true, stemmer);
        let mut tallies = self.tallies();
        for (at, word) in words.iter().enumerate() {
            let mut matches =
                matching::matches(self, &word.text, at + 1 == words.len(), !word.also.is_empty(), stemmer);
            matches.extend_from_slice(&word.also);
            self.weigh(&mut tallies, &matches, LITTLE, 1.0);
            if at == 0 {
                self.prefer_openings(&mut tallies, &matches);
            }
        }
        let mut found = self.ranked(tallies, |tally| tally.score > 0.0, limit.max(LOOKED_AT));
        prefer_as_typed(&mut found.hits, start_of(query, MAX_QUERY), title);
        found.hits.truncate(limit);
        found
    }

    /// Finds at most `limit` articles that may answer a message while it is written: only words that are meant for
    /// sure and that say something count, and one of them must stand out in the article.
    pub fn suggest(&self, message: &str, stemmer: &Stemmer, limit: usize) -> Found {
        let words = query::words(self, end_of(message, MAX_MESSAGE), MAX_MESSAGE_WORDS, false, stemmer);
        let mut tallies = self.tallies();
        for word in &words {
            let mut matches = matching::sure_matches(self, &word.text, stemmer);
            matches.extend_from_slice(&word.also);
            self.weigh(&mut tallies, &matches, 0.0, COMMON);
        }
        let least = self.rarity(if self.articles() < SMALL { 3 } else { 1 });
        self.ranked(tallies, |tally| tally.peak > STRONG && tally.score > least, limit)
    }

    /// The stems of a message's words that say something: those that are neither common in these articles nor say nothing by
    /// themselves. A single character of a script without spaces is no word, nor are two that are only grammar (hiragana).
    pub fn telling(&self, message: &str, stemmer: &Stemmer) -> HashSet<String> {
        let words = words(end_of(message, MAX_MESSAGE));
        let says = |word: &&String| {
            let at = self.position(word);
            let is_known = self.term(at) == word.as_str();
            // In a few articles one is a third of them.
            let is_common = self.count(at) > RARE && self.count(at) as f32 > COMMON * self.articles() as f32;
            let is_short = word.chars().nth(1).is_none() || word.chars().all(is_hiragana);
            !is_short && !(is_known && (self.is_stop(at) || is_common))
        };
        words.iter().filter(says).take(MAX_MESSAGE_WORDS).map(|word| stemmer.stem(word).into_owned()).collect()
    }

    fn tallies(&self) -> Tallies {
        let many = self.articles();
        Tallies { articles: vec![Tally::default(); many], seen: vec![0; many], ..Tallies::default() }
    }

    /// Adds what a word says: `little` of it where it says nothing by itself, nothing where more than a part `common` of
    /// all articles have it.
    fn weigh(&self, tallies: &mut Tallies, matches: &[Match], little: f32, common: f32) {
        tallies.touched.clear();
        let is_stop = matches.iter().any(|matched| matched.sureness == 1.0 && self.is_stop(matched.term));
        let any_in_titles = self.rarity(self.titles_with(tallies, matches));
        for matched in matches {
            let rarity = self.rarity(self.count(matched.term));
            let title_rarity = self.title_rarity(matched.term);
            let tells = title_rarity * self.part(matched.term);
            // What was not typed, or not yet, says only half of how rare it is.
            let told_by_title =
                if matched.sureness < 1.0 { title_rarity.midpoint(any_in_titles) } else { title_rarity };
            for posting in self.postings(matched.term) {
                let Some(tally) = tallies.articles.get_mut(posting.article) else { continue };
                if tally.best == 0.0 {
                    tallies.touched.push(posting.article);
                }
                let score = posting.score * matched.sureness;
                tally.best = tally.best.max(score);
                tally.told = tally.told.max(score * if posting.is_title { told_by_title } else { rarity });
                if posting.is_title && matched.sureness * tells > tally.in_title {
                    (tally.in_title, tally.title_rarity) = (matched.sureness * tells, tells);
                }
            }
        }
        let many = tallies.touched.len();
        let is_common = many as f32 > (common * self.articles() as f32).max(FEW);
        let part = if is_common {
            0.0
        } else if is_stop {
            little
        } else {
            1.0
        };
        let rarity = self.rarity(many) * part;
        tallies.asked += rarity;
        let of_titles = any_in_titles * part;
        tallies.asked_of_titles += of_titles;
        if part > 0.0 {
            tallies.words.extend(matches.iter().map(|matched| self.term(matched.term).to_owned()));
        }
        for article in &tallies.touched {
            let Some(tally) = tallies.articles.get_mut(*article) else { continue };
            tally.score += tally.told * part;
            tally.covered += rarity * tally.best.min(1.0).sqrt();
            if part > 0.0 {
                if tally.in_title > 0.0 {
                    tally.title += tally.in_title;
                    tally.asked += tally.title_rarity - of_titles;
                }
                tally.peak = tally.peak.max(tally.best);
            }
            (tally.best, tally.told, tally.in_title) = (0.0, 0.0, 0.0);
        }
    }

    /// How many titles have any of a word's terms.
    fn titles_with(&self, tallies: &mut Tallies, matches: &[Match]) -> usize {
        tallies.word += 1;
        let mut many = 0;
        for matched in matches.iter().filter(|matched| self.in_titles(matched.term) > 0) {
            for posting in self.postings(matched.term).filter(|posting| posting.is_title) {
                if let Some(seen) = tallies.seen.get_mut(posting.article).filter(|seen| **seen != tallies.word) {
                    *seen = tallies.word;
                    many += 1;
                }
            }
        }
        many
    }

    /// Titles that begin as the query does are a little better than others.
    fn prefer_openings(&self, tallies: &mut Tallies, matches: &[Match]) {
        for matched in matches.iter().filter(|matched| matched.sureness > 0.5) {
            for posting in self.postings(matched.term).filter(|posting| posting.is_title) {
                if let Some(tally) = tallies.articles.get_mut(posting.article)
                    && self.opens_with(posting.article, matched.term)
                {
                    let is_close = fold::is_close_written(self.term(matched.term));
                    tally.score *= if is_close { OPENING_CLOSE } else { OPENING };
                }
            }
        }
    }

    /// Articles with enough, best first.
    fn ranked(&self, tallies: Tallies, has_enough: impl Fn(&Tally) -> bool, limit: usize) -> Found {
        let enough = tallies.articles.iter().enumerate().filter(|(_, tally)| has_enough(tally));
        let mut hits: Vec<Hit> = enough
            .map(|(article, tally)| {
                let coverage = tally.covered / tallies.asked;
                // Jaccard, by how much each word tells apart: what query and title share, of all that they say. A rare
                // word is most of its title, and who looks for the article types that one.
                let all = self.title(article) + tallies.asked_of_titles + tally.asked - tally.title;
                let likeness = if all > 0.0 { (tally.title / all).min(1.0) } else { 0.0 };
                Hit { article, score: tally.score * (0.2 + 0.8 * coverage) * (1.0 + LIKENESS * likeness), coverage }
            })
            .collect();
        // Of thousands the first few are wanted.
        if let Some(last) = limit.checked_sub(1).filter(|last| *last < hits.len()) {
            hits.select_nth_unstable_by(last, better);
        }
        hits.truncate(limit);
        hits.sort_by(better);
        Found { hits, words: tallies.words }
    }
}

/// Titles in which a word begins with the last one of the query, letter by letter, are a little better than those that
/// have another form of it, or the same without its accents.
fn prefer_as_typed<'t>(hits: &mut [Hit], query: &str, title: impl Fn(usize) -> &'t str) {
    let parts = |text: &str| -> Vec<String> {
        let lower = text.to_lowercase();
        lower.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation()).map(ToOwned::to_owned).collect()
    };
    let is_word = |typed: &String| !typed.is_empty() && !fold::is_close_written(typed);
    let Some(typed) = parts(query).pop().filter(is_word) else { return };
    let length = typed.chars().count() as f32;
    for hit in hits.iter_mut().take(LOOKED_AT) {
        let words = parts(title(hit.article));
        let begun =
            words.iter().filter(|word| word.starts_with(&typed)).map(|word| length / word.chars().count() as f32);
        hit.score *= 1.0 + AS_TYPED * begun.fold(0.0, f32::max);
    }
    hits.sort_by(better);
}

/// The order of hits: no two are equal.
fn better(a: &Hit, b: &Hit) -> std::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.article.cmp(&b.article))
}

fn is_hiragana(c: char) -> bool {
    ('\u{3041}'..='\u{309f}').contains(&c)
}

fn start_of(text: &str, most: usize) -> &str {
    text.get(..text.floor_char_boundary(most)).unwrap_or(text)
}

fn end_of(text: &str, most: usize) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(most))..).unwrap_or(text)
}

/// The folded words of a query, as far as it is looked at.
pub fn query_words(query: &str) -> Vec<String> {
    words(start_of(query, MAX_QUERY))
}

/// The folded words of a text.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    fold::each_word(text, &mut |word, _| words.push(word.to_owned()));
    words
}

/// A folded word of Arabic without its article and the letters that are written together with it (`والطلب`, `بالطلب`,
/// `للطلب`): what people type when they look for it. Any other word as it is.
pub fn bare(word: &str) -> &str {
    // At least three letters are left: shorter ones are words that only begin so (`الم`).
    let rest = |start: &str| word.strip_prefix(start).filter(|rest| rest.chars().count() >= 3);
    ["وال", "بال", "فال", "كال", "ال", "لل"].into_iter().find_map(rest).unwrap_or(word)
}

#[cfg(test)]
mod pairs;
#[cfg(test)]
mod tests;
