//! How an index is stored: what is small and is worked on when it is read, then the postings, which stay as they are.

use serde::{Deserialize, Serialize};

use super::{Index, TITLE, Term, norms};
use crate::search::fold::signature;

/// What goes before the postings.
#[derive(Serialize, Deserialize)]
struct Head<'a> {
    /// How many bytes each term has.
    terms: &'a [u8],
    /// In how many articles each stands.
    counts: Vec<u16>,
    lengths: Vec<u16>,
    stops: Vec<u32>,
    openings: Vec<u32>,
    text: &'a str,
}

const DAMAGED: &str = "its search index does not fit together";

impl Index {
    /// Adds its bytes to others.
    ///
    /// # Errors
    /// None that is known: what it holds can be written.
    pub fn to_bytes(&self, start: Vec<u8>) -> Result<Vec<u8>, postcard::Error> {
        // Words are cut at 60 characters, so this fits.
        let length = |term| u8::try_from(self.term(term).len()).unwrap_or(u8::MAX);
        let head = Head {
            terms: &(0..self.terms()).map(length).collect::<Vec<u8>>(),
            counts: self.terms.iter().map(|term| term.count).collect(),
            lengths: self.lengths.clone(),
            stops: self.stops.clone(),
            openings: self.openings.clone(),
            text: &self.text,
        };
        let mut bytes = postcard::to_extend(&head, start)?;
        bytes.extend(&self.postings);
        Ok(bytes)
    }

    /// Reads an index that begins behind so many bytes and is the rest. All of it is looked at: whatever was read, its
    /// terms are in order and its postings name articles that there are.
    ///
    /// # Errors
    /// That it is damaged.
    pub fn from_bytes(mut bytes: Vec<u8>, start: usize) -> Result<Self, &'static str> {
        let body = bytes.get(start..).unwrap_or_default();
        let (head, postings) = postcard::take_from_bytes::<Head<'_>>(body).map_err(|_| DAMAGED)?;
        let Head { terms: term_lengths, counts, lengths, stops, openings, text } = head;
        if term_lengths.len() != counts.len() || !stops.is_sorted() {
            return Err(DAMAGED);
        }
        let mut terms = Vec::with_capacity(counts.len());
        let mut index = Index { signatures: Vec::with_capacity(counts.len()), ..Index::default() };
        let (mut rest, mut left, mut before) = (text, postings, "");
        for (length, count) in term_lengths.iter().zip(counts) {
            let (term, others) = rest.split_at_checked((*length).into()).ok_or(DAMAGED)?;
            if term <= before && !terms.is_empty() {
                return Err(DAMAGED);
            }
            let in_titles = skip_postings(&mut left, count, lengths.len()).ok_or(DAMAGED)?;
            (rest, before) = (others, term);
            index.add_signature(signature(term));
            let end = |whole: usize, rest: usize| u32::try_from(whole - rest).map_err(|_| DAMAGED);
            let (text, postings) = (end(text.len(), rest.len())?, end(postings.len(), left.len())?);
            terms.push(Term { text, postings, count, in_titles });
        }
        if !rest.is_empty() || !left.is_empty() || openings.len() != lengths.len() {
            return Err(DAMAGED);
        }
        let (text, kept_from) = (text.to_owned(), bytes.len() - postings.len());
        // The postings are most of it: they move to the front and stay in this piece of memory.
        bytes.drain(..kept_from);
        bytes.shrink_to_fit();
        let norms = norms(&lengths);
        let mut index = Index { text, terms, postings: bytes, lengths, norms, stops, openings, ..index };
        index.weigh_titles();
        Ok(index)
    }
}

/// Passes over the postings of a term that is in `count` articles, and tells how many of their titles have it. `None` where
/// they are not in order, or name an article that is none.
fn skip_postings(rest: &mut &[u8], count: u16, articles: usize) -> Option<u16> {
    let mut article = 0_usize;
    for place in 0..count {
        let distance = number(rest)?;
        if place > 0 && distance == 0 {
            return None;
        }
        article += usize::from(distance);
    }
    if article >= articles && count > 0 {
        return None;
    }
    let (weights, others) = rest.split_at_checked(count.into())?;
    *rest = others;
    u16::try_from(weights.iter().filter(|weight| **weight & TITLE != 0).count()).ok()
}

/// Writes a number in as few bytes as it needs (LEB128).
pub(super) fn push_number(mut number: u16, bytes: &mut Vec<u8>) {
    while number > 0x7f {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

/// Reads one; `None` where there is none.
pub(super) fn number(bytes: &mut &[u8]) -> Option<u16> {
    let (mut number, mut shift) = (0_u32, 0_u32);
    loop {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return u16::try_from(number).ok();
        }
        shift += 7;
        if shift > 14 {
            return None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back() {
        let all = [0, 1, 127, 128, 300, 16_383, 16_384, u16::MAX];
        let mut bytes = Vec::new();
        all.iter().for_each(|number| push_number(*number, &mut bytes));
        let mut rest = bytes.as_slice();
        assert!(all.iter().all(|expected| number(&mut rest) == Some(*expected)));
        assert_eq!(number(&mut rest), None);
        assert_eq!(number(&mut [0x80, 0x80, 0x80, 1].as_slice()), None, "too long");
        assert_eq!(number(&mut [0xff, 0xff, 0x7f].as_slice()), None, "too large");
    }
}
