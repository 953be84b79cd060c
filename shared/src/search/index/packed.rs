//! How an index is stored.

use serde::{Deserialize, Serialize};

use super::{Index, norms};

/// The index as it is stored: streams of small numbers that compress well.
#[derive(Serialize, Deserialize)]
pub(super) struct Packed {
    /// For each term how many bytes it shares with the one before, and how many follow.
    shared: Vec<u8>,
    rest: Vec<u8>,
    /// What follows.
    text: String,
    /// In how many articles each term stands.
    counts: Vec<u16>,
    /// Those articles, each as the distance from the one before.
    articles: Vec<u16>,
    weights: Vec<u8>,
    lengths: Vec<u16>,
    stops: Vec<u32>,
    openings: Vec<u32>,
}

impl From<Index> for Packed {
    fn from(index: Index) -> Self {
        let mut packed = Packed {
            shared: Vec::new(),
            rest: Vec::new(),
            text: String::new(),
            counts: Vec::new(),
            articles: Vec::new(),
            weights: Vec::new(),
            lengths: Vec::new(),
            stops: Vec::new(),
            openings: Vec::new(),
        };
        let mut before = "";
        for at in 0..index.terms() {
            let term = index.term(at);
            let pairs = before.char_indices().zip(term.chars());
            let same = pairs.take_while(|((_, a), b)| a == b).map(|((at, c), _)| at + c.len_utf8()).last().unwrap_or(0);
            let same = if same > usize::from(u8::MAX) { 0 } else { same };
            packed.shared.push(u8::try_from(same).unwrap_or_default());
            // Words are cut at 60 characters, so this fits.
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
        let Index { weights, lengths, stops, openings, .. } = index;
        Packed { weights, lengths, stops, openings, ..packed }
    }
}

impl TryFrom<Packed> for Index {
    type Error = &'static str;

    fn try_from(packed: Packed) -> Result<Self, Self::Error> {
        let damaged = "its search index does not fit together";
        let (stops, openings) = (packed.stops, packed.openings);
        let (norms, lengths) = (norms(&packed.lengths), packed.lengths);
        let mut index = Index { weights: packed.weights, lengths, norms, stops, openings, ..Index::default() };
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
            && index.articles.len() == index.weights.len()
            && index.stops.is_sorted()
            && index.articles.iter().all(|article| usize::from(*article) < index.articles())
            && [packed.shared.len(), packed.rest.len(), packed.counts.len()] == [index.terms(); 3];
        if !fits {
            return Err(damaged);
        }
        index.weigh_titles();
        Ok(index)
    }
}
