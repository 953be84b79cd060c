//! The index of one locale: which words stand in which articles, and how much each says about an article.
//!
//! Words are kept as people write them, folded; what belongs together (forms, compounds, slips) is found when a query
//! is answered. Of a word in an article two things are kept, in one byte: its weight there (title over keywords over
//! summary over body), and whether it stands in the title. What it says is its part of BM25F (Robertson and Zaragoza,
//! 2009): less in long articles, and not twice as much when it is there twice as often.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Fields;
use super::fold::{each_token, is_close_written, signature};

mod stored;
mod v5;

pub use v5::PackedV5;

/// What a word says where it stands: title, keywords, summary, body.
const WEIGHTS: [f32; 4] = [12.0, 6.0, 3.0, 1.0];
const K1: f32 = 0.5;
const B: f32 = 0.6;
/// A word is common where more than this part of all articles have it; it stands out in an article where it weighs so
/// much there; and if it stands out in so many, the others need not be known.
const COMMON: f32 = 0.25;
const STRONG: f32 = 3.0;
const ENOUGH: usize = 6;
/// What counts of a word that says nothing by itself.
pub const LITTLE: f32 = 0.35;
/// How many terms are passed over at once where none of them has what is looked for.
const BLOCK: usize = 8;
/// Marks a word of the title; weights are below.
const TITLE: u8 = 32;

/// The index of one locale.
///
/// Words and postings stay as they are stored, each in one piece of memory; what is looked at again and again is worked
/// out when it is read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Index {
    /// All terms in order, one after the other.
    text: String,
    terms: Vec<Term>,
    /// Which characters each has, roughly: see [`signature`]. And those that [`BLOCK`] neighbours have together.
    signatures: Vec<u64>,
    blocks: Vec<u64>,
    /// Of each term its articles, each as the distance from the one before (LEB128), then their weights, a byte each.
    postings: Vec<u8>,
    /// How many words each article has.
    lengths: Vec<u16>,
    /// `K1` for articles of that length: what they are made less of.
    norms: Vec<f32>,
    /// How much each article's title tells: the sum of what its words do.
    titles: Vec<f32>,
    /// Terms that say nothing by themselves, in order.
    stops: Vec<u32>,
    /// With which term each article's title begins.
    openings: Vec<u32>,
}

/// A term.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Term {
    /// Where it ends in the text, and where its postings do.
    text: u32,
    postings: u32,
    /// In how many articles it is, and in how many of their titles.
    count: u16,
    in_titles: u16,
}

/// One word in one article.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posting {
    /// The article's place in the list that the index was made of.
    pub article: usize,
    /// How much the word says about it, 0 to 1.5.
    pub score: f32,
    /// Whether its title has the word.
    pub is_title: bool,
}

impl Index {
    /// Makes the index of a list of articles (at most 65,535; what is beyond is left out). `is_stop` tells of a folded
    /// word whether it says nothing by itself in the language: "the", "when".
    pub fn build<'a>(articles: impl IntoIterator<Item = Fields<'a>>, is_stop: impl Fn(&str) -> bool) -> Self {
        let mut found: BTreeMap<String, Vec<(u16, f32, bool)>> = BTreeMap::new();
        let (mut lengths, mut first_words) = (Vec::new(), Vec::new());
        for (article, fields) in (0..u16::MAX).zip(articles) {
            let mut words: BTreeMap<String, f32> = BTreeMap::new();
            let mut length = 0_u16;
            for (text, weight) in [fields.title, fields.keywords, fields.summary, fields.body].into_iter().zip(WEIGHTS)
            {
                each_token(text, &mut |term, _| {
                    *words.entry(term.to_owned()).or_default() += weight;
                    length = length.saturating_add(1);
                });
            }
            let mut title = BTreeSet::new();
            let mut first = String::new();
            each_token(fields.title, &mut |term, _| {
                if title.is_empty() {
                    first.push_str(term);
                }
                title.insert(term.to_owned());
            });
            first_words.push(first);
            lengths.push(length);
            for (term, weight) in words {
                let is_title = title.contains(&term);
                found.entry(term).or_default().push((article, weight, is_title));
            }
        }
        let mut index = Index { norms: norms(&lengths), lengths, ..Index::default() };
        for (term, mut places) in found {
            leave_out_weak(&term, &mut places, index.articles());
            let weighed = places.into_iter().map(|(article, weight, is_title)| {
                let weight = weight.clamp(1.0, f32::from(TITLE - 1)) as u8;
                (article, if is_title { weight | TITLE } else { weight })
            });
            if is_stop(&term) {
                index.stops.push(u32::try_from(index.terms()).unwrap_or(u32::MAX));
            }
            index.add_term(&term, weighed.collect());
        }
        let openings = first_words.iter().map(|word| u32::try_from(index.position(word)).unwrap_or(u32::MAX));
        index.openings = openings.collect();
        index.weigh_titles();
        index
    }

    /// Sums up what the titles tell, once all else is there.
    fn weigh_titles(&mut self) {
        let mut titles = vec![0.0; self.articles()];
        for term in 0..self.terms() {
            if self.in_titles(term) == 0 {
                continue;
            }
            let rarity = self.title_rarity(term) * self.part(term);
            for posting in self.postings(term).filter(|posting| posting.is_title) {
                if let Some(title) = titles.get_mut(posting.article) {
                    *title += rarity;
                }
            }
        }
        self.titles = titles;
    }

    /// Adds a term with its articles, in order, and their weights. Terms come in order.
    fn add_term(&mut self, term: &str, places: Vec<(u16, u8)>) {
        let mut before = 0;
        for (article, _) in &places {
            stored::push_number(article - before, &mut self.postings);
            before = *article;
        }
        self.postings.extend(places.iter().map(|(_, weight)| weight));
        self.text.push_str(term);
        self.add_signature(signature(term));
        let (end, number) = (
            |end: usize| u32::try_from(end).unwrap_or(u32::MAX),
            |many: usize| u16::try_from(many).unwrap_or(u16::MAX),
        );
        self.terms.push(Term {
            text: end(self.text.len()),
            postings: end(self.postings.len()),
            count: number(places.len()),
            in_titles: number(places.iter().filter(|(_, weight)| weight & TITLE != 0).count()),
        });
    }

    fn add_signature(&mut self, signature: u64) {
        if self.signatures.len().is_multiple_of(BLOCK) {
            self.blocks.push(0);
        }
        self.signatures.push(signature);
        if let Some(block) = self.blocks.last_mut() {
            *block |= signature;
        }
    }

    /// How much memory it takes, in bytes.
    pub fn weight(&self) -> usize {
        self.text.capacity()
            + self.postings.capacity()
            + self.terms.capacity() * (size_of::<Term>() + size_of::<u64>())
            + self.lengths.capacity() * (size_of::<u16>() + 2 * size_of::<f32>() + size_of::<u32>())
    }

    /// How many articles there are.
    pub fn articles(&self) -> usize {
        self.lengths.len()
    }

    /// How much a word tells apart that so many articles have: its inverse document frequency.
    pub fn rarity(&self, many: usize) -> f32 {
        let (total, many) = (self.articles() as f32, many as f32);
        (1.0 + (total - many + 0.5) / (many + 0.5)).ln()
    }

    /// The same of a term among titles alone.
    pub fn title_rarity(&self, term: usize) -> f32 {
        self.rarity(self.in_titles(term))
    }

    /// How many titles have a term.
    pub fn in_titles(&self, term: usize) -> usize {
        self.terms.get(term).map_or(0, |term| term.in_titles.into())
    }

    /// What a title has by a term: little where it says nothing by itself.
    pub fn part(&self, term: usize) -> f32 {
        if self.is_stop(term) { LITTLE } else { 1.0 }
    }

    /// How much the title of an article tells: the sum of what its words do, by [`Index::title_rarity`].
    pub fn title(&self, article: usize) -> f32 {
        self.titles.get(article).copied().unwrap_or_default()
    }

    /// Whether the title of an article begins with a term.
    pub fn opens_with(&self, article: usize, term: usize) -> bool {
        self.openings.get(article).is_some_and(|opening| usize::try_from(*opening) == Ok(term))
    }

    /// How many terms there are.
    pub fn terms(&self) -> usize {
        self.terms.len()
    }

    /// A term; empty where there is none.
    pub fn term(&self, at: usize) -> &str {
        self.range(at, |term| term.text).and_then(|range| self.text.get(range)).unwrap_or_default()
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

    /// Terms, with their signatures, that lack at most so many of these characters.
    pub fn terms_with(&self, characters: u64, lacking: u32) -> impl Iterator<Item = (usize, u64)> + '_ {
        let has = move |signature: u64| {
            let lacks = characters & !signature;
            lacks == 0 || lacking > 0 && lacks.count_ones() <= lacking
        };
        // Neighbours begin alike: most blocks have not even together what is looked for.
        let blocks = self.signatures.chunks(BLOCK).zip(&self.blocks).enumerate();
        let blocks = blocks.filter(move |(_, (_, together))| has(**together));
        let terms = blocks.flat_map(|(number, (block, _))| {
            block.iter().enumerate().map(move |(at, signature)| (number * BLOCK + at, *signature))
        });
        terms.filter(move |(_, signature)| has(*signature))
    }

    /// In how many articles a term stands.
    pub fn count(&self, term: usize) -> usize {
        self.terms.get(term).map_or(0, |term| term.count.into())
    }

    /// Where a term stands.
    pub fn postings(&self, term: usize) -> impl Iterator<Item = Posting> + '_ {
        let all = self.range(term, |term| term.postings).and_then(|range| self.postings.get(range)).unwrap_or_default();
        let (mut articles, weights) = all.split_at(all.len().saturating_sub(self.count(term)));
        let mut article = 0_usize;
        weights.iter().map_while(move |weight| {
            article += usize::from(stored::number(&mut articles)?);
            let (is_title, weight) = (weight & TITLE != 0, f32::from(weight & (TITLE - 1)));
            let score = weight * (K1 + 1.0) / (weight + self.norms.get(article).copied().unwrap_or(K1));
            Some(Posting { article, score, is_title })
        })
    }

    fn range(&self, term: usize, end: impl Fn(&Term) -> u32) -> Option<Range<usize>> {
        let start = term.checked_sub(1).map_or(Some(0), |before| self.terms.get(before).map(&end))?;
        Some(usize::try_from(start).ok()?..usize::try_from(end(self.terms.get(term)?)).ok()?)
    }
}

/// A word that many articles have tells them apart only where it stands out: in the others it is left out, which
/// makes the index a fifth smaller.
fn leave_out_weak(term: &str, places: &mut Vec<(u16, f32, bool)>, articles: usize) {
    // Pairs of characters are much more often there by chance than words are.
    let common = if is_close_written(term) { COMMON / 4.0 } else { COMMON };
    let is_strong = |weight: f32| weight >= STRONG;
    let strong = places.iter().filter(|(_, weight, _)| is_strong(*weight)).count();
    if places.len() as f32 > common * articles as f32 && strong >= ENOUGH {
        places.retain(|(_, weight, _)| is_strong(*weight));
    }
}

fn norms(lengths: &[u16]) -> Vec<f32> {
    let total: f32 = lengths.iter().map(|length| f32::from(*length)).sum();
    let mean = (total / lengths.len().max(1) as f32).max(1.0);
    lengths.iter().map(|length| K1 * (1.0 - B + B * f32::from(*length) / mean)).collect()
}
