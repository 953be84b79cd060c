//! How an index was stored in format 5.

use serde::Deserialize;

use super::{Index, norms};

/// Such an index.
#[derive(Deserialize)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct PackedV5 {
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

impl TryFrom<PackedV5> for Index {
    type Error = &'static str;

    fn try_from(packed: PackedV5) -> Result<Self, Self::Error> {
        let damaged = "its search index does not fit together";
        let (stops, openings, lengths) = (packed.stops, packed.openings, packed.lengths);
        let mut index = Index { norms: norms(&lengths), lengths, stops, openings, ..Index::default() };
        let is_whole = packed.articles.len() == packed.weights.len();
        let mut places = packed.articles.into_iter().zip(packed.weights);
        let (mut text, mut term) = (packed.text.as_str(), String::new());
        for ((shared, rest), count) in packed.shared.iter().zip(&packed.rest).zip(&packed.counts) {
            if !term.is_char_boundary((*shared).into()) {
                return Err(damaged);
            }
            let before = std::mem::take(&mut term);
            term.push_str(before.get(..usize::from(*shared)).unwrap_or_default());
            let (own, others) = text.split_at_checked((*rest).into()).ok_or(damaged)?;
            term.push_str(own);
            text = others;
            let (mut last, mut of_term) = (0_u16, Vec::with_capacity(usize::from(*count)));
            for (distance, weight) in places.by_ref().take((*count).into()) {
                last = last.checked_add(distance).ok_or(damaged)?;
                of_term.push((last, weight));
            }
            index.add_term(&term, of_term);
        }
        let fits = is_whole
            && text.is_empty()
            && places.next().is_none()
            && index.stops.is_sorted()
            && (0..index.terms()).all(|term| index.postings(term).all(|place| place.article < index.articles()))
            && [packed.shared.len(), packed.rest.len(), packed.counts.len()] == [index.terms(); 3];
        if !fits {
            return Err(damaged);
        }
        index.weigh_titles();
        Ok(index)
    }
}

/// As version 0.1 wrote it.
#[cfg(test)]
impl From<&Index> for PackedV5 {
    fn from(index: &Index) -> Self {
        let (mut shared, mut rest, mut text, mut counts) = (vec![], vec![], String::new(), vec![]);
        let (mut articles, mut weights) = (vec![], vec![]);
        let mut before = "";
        for at in 0..index.terms() {
            let term = index.term(at);
            let pairs = before.char_indices().zip(term.chars());
            let same = pairs.take_while(|((_, a), b)| a == b).map(|((at, c), _)| at + c.len_utf8()).last().unwrap_or(0);
            shared.push(u8::try_from(same).unwrap());
            rest.push(u8::try_from(term.len() - same).unwrap());
            text.push_str(&term[same..]);
            let (mut last, places) = (0, index.places(at));
            counts.push(u16::try_from(places.len()).unwrap());
            for (article, weight) in places {
                articles.push(article - last);
                weights.push(weight);
                last = article;
            }
            before = term;
        }
        let Index { lengths, stops, openings, .. } = index.clone();
        PackedV5 { shared, rest, text, counts, articles, weights, lengths, stops, openings }
    }
}

#[cfg(test)]
impl Index {
    fn places(&self, term: usize) -> Vec<(u16, u8)> {
        let all = &self.postings[self.range(term, |term| term.postings).unwrap()];
        let (mut articles, weights) = all.split_at(all.len() - self.count(term));
        let mut article = 0;
        let mut next = |weight: &u8| {
            article += super::stored::number(&mut articles).unwrap();
            (article, *weight)
        };
        weights.iter().map(&mut next).collect()
    }
}
