//! The index of one locale: which words stand in which articles, and how much each says about an article.
//!
//! Words are kept as people write them, folded; what belongs together (forms, compounds, slips) is found when a query
//! is answered. Of a word in an article two things are kept, in one byte: a level for how much it says (the term's part
//! of BM25F, Robertson and Zaragoza 2009: title over keywords over summary over body, made less of in long articles),
//! and whether it stands in the title.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::Fields;
use super::fold::{each_token, signature};

/// What a word says where it stands: title, keywords, summary, body.
const WEIGHTS: [f32; 4] = [9.0, 6.0, 3.0, 1.0];
const K1: f32 = 1.2;
const B: f32 = 0.6;
/// Levels in one unit of score; a score is below `K1 + 1`, so levels are below [`TITLE`].
const LEVELS: f32 = 14.0;
/// Marks a word of the title.
const TITLE: u8 = 32;

/// The index of one locale.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Packed", into = "Packed")]
pub struct Index {
    /// All terms in order, one after the other.
    text: String,
    /// Where each ends in `text`.
    ends: Vec<u32>,
    /// Which characters each has, roughly: see [`signature`].
    signatures: Vec<u64>,
    /// Where each term's part of `articles` and `levels` ends.
    postings: Vec<u32>,
    articles: Vec<u16>,
    levels: Vec<u8>,
    /// How many different words each article's title has.
    titles: Vec<u8>,
    /// Terms that say nothing by themselves, in order.
    stops: Vec<u32>,
}

/// One word in one article.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posting {
    /// The article's place in the list that the index was made of.
    pub article: usize,
    /// How much the word says about it, 0 to 2.2.
    pub score: f32,
    /// Whether its title has the word.
    pub is_title: bool,
}

impl Index {
    /// Makes the index of a list of articles (at most 65,535; what is beyond is left out). `is_stop` tells of a folded
    /// word whether it says nothing by itself in the language: "the", "when".
    pub fn build<'a>(articles: impl IntoIterator<Item = Fields<'a>>, is_stop: impl Fn(&str) -> bool) -> Self {
        let mut found: BTreeMap<String, Vec<(u16, f32, bool)>> = BTreeMap::new();
        let (mut lengths, mut titles) = (Vec::new(), Vec::new());
        for (article, fields) in (0..u16::MAX).zip(articles) {
            let mut words: BTreeMap<String, f32> = BTreeMap::new();
            let mut length = 0.0;
            for (text, weight) in [fields.title, fields.keywords, fields.summary, fields.body].into_iter().zip(WEIGHTS)
            {
                each_token(text, &mut |term, _| {
                    *words.entry(term.to_owned()).or_default() += weight;
                    length += 1.0;
                });
            }
            let mut title = BTreeSet::new();
            each_token(fields.title, &mut |term, _| {
                title.insert(term.to_owned());
            });
            titles.push(u8::try_from(title.len()).unwrap_or(u8::MAX));
            lengths.push(length);
            for (term, weight) in words {
                let is_title = title.contains(&term);
                found.entry(term).or_default().push((article, weight, is_title));
            }
        }
        let mean = (lengths.iter().sum::<f32>() / lengths.len().max(1) as f32).max(1.0);
        let mut index = Index { titles, ..Index::default() };
        for (term, places) in found {
            for (article, weight, is_title) in places {
                let length = lengths.get(usize::from(article)).copied().unwrap_or(mean);
                let score = weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * length / mean));
                let level = (score * LEVELS).round().clamp(1.0, f32::from(TITLE - 1)) as u8;
                index.articles.push(article);
                index.levels.push(if is_title { level | TITLE } else { level });
            }
            if is_stop(&term) {
                index.stops.push(u32::try_from(index.terms()).unwrap_or(u32::MAX));
            }
            index.add_term(&term);
        }
        index
    }

    /// Adds a term whose postings are there already. Terms come in order.
    fn add_term(&mut self, term: &str) {
        self.text.push_str(term);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.signatures.push(signature(term));
        self.postings.push(u32::try_from(self.articles.len()).unwrap_or(u32::MAX));
    }

    /// How many articles there are.
    pub fn articles(&self) -> usize {
        self.titles.len()
    }

    /// How many different words the title of an article has.
    pub fn title_length(&self, article: usize) -> usize {
        self.titles.get(article).copied().unwrap_or_default().into()
    }

    /// How many terms there are.
    pub fn terms(&self) -> usize {
        self.ends.len()
    }

    /// A term; empty where there is none.
    pub fn term(&self, at: usize) -> &str {
        range(&self.ends, at).and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// Whether a term says nothing by itself.
    pub fn is_stop(&self, term: usize) -> bool {
        u32::try_from(term).is_ok_and(|term| self.stops.binary_search(&term).is_ok())
    }

    /// The first term that is not before `word`.
    pub fn position(&self, word: &str) -> usize {
        let (mut from, mut to) = (0, self.terms());
        while from < to {
            let middle = from.midpoint(to);
            if self.term(middle) < word { from = middle + 1 } else { to = middle }
        }
        from
    }

    /// Terms and their signatures.
    pub fn signatures(&self) -> impl Iterator<Item = (usize, u64)> + '_ {
        self.signatures.iter().copied().enumerate()
    }

    /// In how many articles a term stands.
    pub fn count(&self, term: usize) -> usize {
        range(&self.postings, term).map_or(0, |range| range.len())
    }

    /// Where a term stands.
    pub fn postings(&self, term: usize) -> impl Iterator<Item = Posting> + '_ {
        let range = range(&self.postings, term).unwrap_or_default();
        let articles = self.articles.get(range.clone()).unwrap_or_default();
        let levels = self.levels.get(range).unwrap_or_default();
        articles.iter().zip(levels).map(|(article, level)| Posting {
            article: usize::from(*article),
            score: f32::from(level & (TITLE - 1)) / LEVELS,
            is_title: level & TITLE != 0,
        })
    }
}

fn range(ends: &[u32], at: usize) -> Option<Range<usize>> {
    let start = at.checked_sub(1).map_or(Some(0), |before| ends.get(before).copied())?;
    Some(usize::try_from(start).ok()?..usize::try_from(*ends.get(at)?).ok()?)
}

/// The index as it is stored: streams of small numbers that compress well.
#[derive(Serialize, Deserialize)]
struct Packed {
    /// For each term how many bytes it shares with the one before, and how many follow.
    shared: Vec<u8>,
    rest: Vec<u8>,
    /// What follows.
    text: String,
    /// In how many articles each term stands.
    counts: Vec<u16>,
    /// Those articles, each as the distance from the one before.
    articles: Vec<u16>,
    levels: Vec<u8>,
    titles: Vec<u8>,
    stops: Vec<u32>,
}

impl From<Index> for Packed {
    fn from(index: Index) -> Self {
        let mut packed = Packed {
            shared: Vec::new(),
            rest: Vec::new(),
            text: String::new(),
            counts: Vec::new(),
            articles: Vec::new(),
            levels: index.levels.clone(),
            titles: index.titles.clone(),
            stops: index.stops.clone(),
        };
        let mut before = "";
        for at in 0..index.terms() {
            let term = index.term(at);
            let pairs = before.char_indices().zip(term.chars());
            let same = pairs.take_while(|((_, a), b)| a == b).map(|((at, c), _)| at + c.len_utf8()).last().unwrap_or(0);
            let same = if same > usize::from(u8::MAX) { 0 } else { same };
            packed.shared.push(u8::try_from(same).unwrap_or_default());
            // A term is one word of at most 64 characters, so this fits.
            packed.rest.push(u8::try_from(term.len() - same).unwrap_or(u8::MAX));
            packed.text.push_str(term.get(same..).unwrap_or_default());
            let mut last = 0;
            let mut count = 0;
            for posting in index.postings(at) {
                let article = u16::try_from(posting.article).unwrap_or(u16::MAX);
                packed.articles.push(article - last);
                (last, count) = (article, count + 1);
            }
            packed.counts.push(count);
            before = term;
        }
        packed
    }
}

impl TryFrom<Packed> for Index {
    type Error = &'static str;

    fn try_from(packed: Packed) -> Result<Self, Self::Error> {
        let damaged = "its search index does not fit together";
        let mut index = Index { levels: packed.levels, titles: packed.titles, stops: packed.stops, ..Index::default() };
        let (mut text, mut articles) = (packed.text.as_str(), packed.articles.iter());
        let mut term = String::new();
        for ((shared, rest), count) in packed.shared.iter().zip(&packed.rest).zip(&packed.counts) {
            if !term.is_char_boundary((*shared).into()) {
                return Err(damaged);
            }
            term.truncate((*shared).into());
            let (own, others) = text.split_at_checked((*rest).into()).ok_or(damaged)?;
            term.push_str(own);
            text = others;
            let mut last = 0_u16;
            for distance in articles.by_ref().take((*count).into()) {
                last = last.checked_add(*distance).ok_or(damaged)?;
                index.articles.push(last);
            }
            index.add_term(&term);
        }
        let fits = text.is_empty()
            && articles.next().is_none()
            && index.articles.len() == index.levels.len()
            && index.stops.is_sorted()
            && index.articles.iter().all(|article| usize::from(*article) < index.titles.len())
            && [packed.shared.len(), packed.rest.len(), packed.counts.len()] == [index.terms(); 3];
        if fits { Ok(index) } else { Err(damaged) }
    }
}
