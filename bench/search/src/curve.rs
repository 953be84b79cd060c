//! How Nearhand's search grows: time, size and loading with more and more articles.
//!
//! Larger sites are made in two ways. Of real articles: English ones first, then those of other languages in the Latin
//! script, then all others, which has more different words than a site in one language would have. And of the English
//! ones alone, with other words in each copy (`grow.rs`).

use anyhow::Result;

use crate::answers::Answers;
use crate::corpus::{Corpus, Document};
use crate::{grow, ours, queries};

/// Real articles, and English ones.
const ARTICLES: [usize; 3] = [250, 1_000, 8_000];
const GROWN: [usize; 4] = [250, 1_000, 8_000, 10_000];

/// One site's size, and what was measured on it with the English queries.
pub struct Point {
    pub articles: usize,
    /// Whether they are in one language, in other words.
    pub is_grown: bool,
    pub answers: Answers,
}

/// Measures all of them.
pub fn measure(corpora: &[Corpus]) -> Result<Vec<Point>> {
    let Some(english) = corpora.iter().find(|corpus| corpus.locale.to_string() == "en") else {
        return Ok(Vec::new());
    };
    let queries = queries::queries(english);
    let mut others: Vec<&Corpus> = corpora.iter().filter(|corpus| corpus.locale != english.locale).collect();
    others.sort_by_key(|corpus| !is_latin(corpus));
    let all: Vec<&Document> = [english].into_iter().chain(others).flat_map(|corpus| &corpus.documents).collect();
    let sizes = ARTICLES.into_iter().filter(|articles| *articles <= all.len());
    let grown = grow::documents(&english.documents, GROWN.into_iter().max().unwrap_or_default());
    let grown: Vec<&Document> = grown.iter().collect();
    let points = sizes.map(|articles| (articles, false)).chain(GROWN.map(|articles| (articles, true)));
    let points = points.map(|(articles, is_grown)| {
        let all = if is_grown { &grown } else { &all };
        let index = ours::build(all.iter().copied().take(articles), &english.locale)?;
        Ok(Point { articles, is_grown, answers: ours::ask(&index, all, &english.locale, &queries)? })
    });
    points.collect()
}

fn is_latin(corpus: &Corpus) -> bool {
    let letters = corpus.documents.iter().flat_map(|document| document.title.chars()).filter(|c| c.is_alphabetic());
    let (latin, all) = letters.fold((0, 0), |(latin, all), c| (latin + usize::from(c < '\u{250}'), all + 1));
    latin * 2 > all
}
