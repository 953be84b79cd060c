//! The words of a query, with what else each may mean: joined with its neighbour, taken apart, or spelt otherwise.

use super::fold::{each_word, is_close_written};
use super::index::Index;
use super::matching::{self, Match};
use super::stem::Stemmer;

/// What counts of a word that is written together, or apart, or in other letters than in the query.
const OTHERWISE: f32 = 0.9;
/// The same of the word being typed, which has not ended yet.
const BEGUN: f32 = 0.7;
/// The longest word that is taken apart anywhere, in characters, and the shortest of its parts.
const LONGEST: usize = 16;
const SHORTEST_PART: usize = 2;

/// A word of a query.
pub struct Word {
    /// The word, folded.
    pub text: String,
    /// What it means beside what is spelt like it.
    pub also: Vec<Match>,
}

/// The words of a query, without repetition, at most `most`. Where the query `is_typed` its last word may go on.
pub fn words(index: &Index, query: &str, most: usize, is_typed: bool, stemmer: &Stemmer) -> Vec<Word> {
    let mut typed: Vec<(String, &str)> = Vec::new();
    each_word(query, &mut |term, range| typed.push((term.to_owned(), query.get(range).unwrap_or_default())));
    let last = typed.len().saturating_sub(1);
    let apart = typed.into_iter().enumerate().flat_map(|(at, (word, typed))| {
        let parts = apart(index, &word, typed, is_typed && at == last);
        if parts.is_empty() { vec![(word, typed)] } else { parts.into_iter().map(|part| (part, "")).collect() }
    });
    let apart: Vec<(String, &str)> = apart.collect();
    let mut words: Vec<Word> = Vec::new();
    for (at, (text, typed)) in apart.iter().enumerate() {
        let mut also = otherwise(index, text, typed, stemmer);
        let neighbours = [at.checked_sub(1).map(|before| (before, at)), Some((at, at + 1))];
        for (one, other) in neighbours.into_iter().flatten() {
            if let Some(((one, _), (other_word, _))) = apart.get(one).zip(apart.get(other)) {
                also.extend(together(index, one, other_word, is_typed && other + 1 == apart.len()));
            }
        }
        if let Some(word) = words.iter_mut().find(|word| word.text == *text) {
            word.also.extend(also);
        } else if words.len() < most {
            words.push(Word { text: text.clone(), also });
        }
    }
    words
}

/// The term that two neighbours make together: `wi fi`, `GU 10`.
fn together(index: &Index, one: &str, other: &str, is_typed: bool) -> Option<Match> {
    if is_close_written(one) || is_close_written(other) {
        return None;
    }
    let joined = [one, other].concat();
    let at = index.position(&joined);
    let sureness = match index.term(at).strip_prefix(joined.as_str()) {
        Some("") if !index.is_stop(at) => OTHERWISE,
        Some(rest) if is_typed && !rest.is_empty() && other.len() > 1 => BEGUN,
        _ => return None,
    };
    Some(Match { term: at, sureness })
}

/// The parts of a word that is not in the index, where these are: at a joiner, between letters and digits (`GU10`), or
/// anywhere where one title has both. Else nothing.
fn apart(index: &Index, word: &str, typed: &str, is_typed: bool) -> Vec<String> {
    let is_term = |word: &str| index.term(index.position(word)) == word;
    let is_begun = is_typed && index.term(index.position(word)).starts_with(word);
    if is_close_written(word) || is_term(word) || is_begun {
        return Vec::new();
    }
    if typed.contains('\u{200c}') {
        let mut parts = Vec::new();
        typed.split('\u{200c}').for_each(|part| each_word(part, &mut |term, _| parts.push(term.to_owned())));
        if parts.iter().all(|part| is_term(part)) {
            return parts;
        }
    }
    let mut parts: Vec<String> = Vec::new();
    for c in word.chars() {
        let is_same = |part: &&mut String| {
            part.chars().next_back().is_some_and(|last| last.is_ascii_digit() == c.is_ascii_digit())
        };
        match parts.last_mut().filter(is_same) {
            Some(part) => part.push(c),
            None => parts.push(c.into()),
        }
    }
    if parts.len() > 1 && parts.iter().all(|part| is_term(part)) {
        return parts;
    }
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    if word.chars().count() > LONGEST || parts.len() > 1 || is_number {
        return Vec::new();
    }
    let splits = word.char_indices().skip(SHORTEST_PART).filter_map(|(at, _)| word.split_at_checked(at));
    let is_title = |(one, other): &(&str, &str)| {
        other.chars().count() >= SHORTEST_PART && is_term(one) && is_term(other) && {
            let titles = |word: &str| {
                let postings = index.postings(index.position(word)).filter(|posting| posting.is_title);
                postings.map(|posting| posting.article).collect::<Vec<_>>()
            };
            let ones = titles(one);
            titles(other).iter().any(|article| ones.contains(article))
        }
    };
    let found = splits.into_iter().find(is_title);
    found.map(|(one, other)| vec![one.to_owned(), other.to_owned()]).unwrap_or_default()
}

/// The terms that a word means in another spelling of its language.
fn otherwise(index: &Index, word: &str, typed: &str, stemmer: &Stemmer) -> Vec<Match> {
    let spelling = stemmer.spelling();
    let mut found: Vec<Match> = Vec::new();
    let others = spelling.others(word, typed);
    for other in &others {
        let matches = matching::sure_matches(index, other, stemmer);
        found.extend(matches.into_iter().map(|found| Match { sureness: found.sureness * OTHERWISE, ..found }));
    }
    if spelling.has_two_alphabets() && word.is_ascii() {
        for term in 0..index.terms() {
            let Some(latin) = spelling.in_latin(index.term(term)) else { continue };
            let rest = std::iter::once(word).chain(others.iter().map(String::as_str));
            let rest = rest.filter_map(|word| latin.strip_prefix(word)).map(str::len).min();
            let sureness = match rest {
                Some(0) => OTHERWISE,
                Some(rest) if word.len() >= 3 => BEGUN * 4.0 / (4 + rest) as f32,
                _ => continue,
            };
            found.push(Match { term, sureness });
        }
    }
    found
}
