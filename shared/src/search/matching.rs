//! Which terms of an index a word of a query means, and how surely.

use super::fold::{is_close_written, signature};
use super::index::Index;
use super::stem::Stemmer;
use super::typo::{begins_nearly, distance, forgiven};

/// A term that a word means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// The term's place in the index.
    pub term: usize,
    /// 1 where it is the word itself, less for what is further from it.
    pub sureness: f32,
}

/// Another form of the same word.
const FORM: f32 = 0.9;
/// The same of the word being typed, which has not ended yet.
const TYPED_FORM: f32 = 0.65;
/// A word that begins with it: what is being typed, or a compound. Less, the more follows.
const BEGINNING: f32 = 0.85;
/// A compound that ends with it, and one that has it inside.
const ENDING: f32 = 0.7;
const INSIDE: f32 = 0.4;
/// What counts of those beside the word itself.
const BESIDE_OTHERS: f32 = 0.5;
/// One slip, and two.
const SLIPS: [f32; 2] = [0.6, 0.35];
/// The shortest word that is looked for in others, in characters.
const SHORTEST_PART: usize = 4;

/// The terms that `word` means. Slips are forgiven only where nothing is spelt that way, here or, if it `is_known`, in
/// another spelling.
pub fn matches(index: &Index, word: &str, is_last: bool, is_known: bool, stemmer: &Stemmer) -> Vec<Match> {
    let mut found = Vec::new();
    if is_close_written(word) {
        close_written(index, word, &mut found);
        return found;
    }
    let stem = stemmer.stem(word);
    forms_and_beginnings(index, word, &stem, is_last, stemmer, &mut found);
    let is_known = is_known || found.iter().any(|found| found.sureness >= FORM);
    parts(index, word, &stem, stemmer, &mut found);
    if !is_known && !found.iter().any(|found| found.sureness >= ENDING) {
        slips(index, word, is_last, &mut found);
    }
    found
}

/// The terms that are `word` or another form of it.
pub fn sure_matches(index: &Index, word: &str, stemmer: &Stemmer) -> Vec<Match> {
    let mut found = Vec::new();
    if is_close_written(word) {
        if word.chars().nth(1).is_some() {
            close_written(index, word, &mut found);
        }
    } else {
        forms_and_beginnings(index, word, &stemmer.stem(word), false, stemmer, &mut found);
        found.retain(|found| found.sureness >= FORM);
    }
    found
}

/// In scripts without spaces terms are pairs of characters; a single character is looked for in all of them.
fn close_written(index: &Index, word: &str, found: &mut Vec<Match>) {
    let at = index.position(word);
    if index.term(at) == word {
        found.push(Match { term: at, sureness: 1.0 });
    } else if word.chars().nth(1).is_none() {
        let terms = index.terms_with(signature(word), 0);
        found.extend(
            terms.filter(|(at, _)| index.term(*at).contains(word)).map(|(term, _)| Match { term, sureness: FORM }),
        );
    }
}

/// The word itself, its other forms, and what begins with it: all of them begin alike, so they stand together.
fn forms_and_beginnings(
    index: &Index,
    word: &str,
    stem: &str,
    is_last: bool,
    stemmer: &Stemmer,
    found: &mut Vec<Match>,
) {
    let length = word.chars().count();
    // Forms differ at the end; what stays is at least the first three letters, or the stem but for its last one.
    let shared = stem.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    let kept = shared.saturating_sub(1).max(3).min(length);
    let beginning = word.char_indices().nth(kept).and_then(|(at, _)| word.get(..at)).unwrap_or(word);
    let from = index.position(beginning);
    for at in from..index.terms() {
        let term = index.term(at);
        if !term.starts_with(beginning) {
            break;
        }
        let begins = term.starts_with(word);
        let rest = || term.chars().count() - length;
        let sureness = if term == word {
            1.0
        } else if begins && is_last {
            BEGINNING * 32.0 / (32 + rest()) as f32
        } else if stemmer.stem(term) == stem {
            if is_last { TYPED_FORM } else { FORM }
        } else if begins && length >= 3 {
            BEGINNING * 4.0 / (6 + rest()) as f32
        } else {
            continue;
        };
        found.push(Match { term: at, sureness });
    }
}

/// Compounds that end with the word or have it inside, and, for a compound that is nowhere, the word it ends with.
/// They are meant less surely where the word itself, or one that begins with it, was found.
///
/// A compound's last part may have another ending than the word (`Drehungen`, `Bildschirmdrehung`), so the stem is
/// looked for as well.
fn parts(index: &Index, word: &str, stem: &str, stemmer: &Stemmer, found: &mut Vec<Match>) {
    let factor = if found.is_empty() { 1.0 } else { BESIDE_OTHERS };
    let length = word.chars().count();
    if length < SHORTEST_PART {
        return;
    }
    let root = if word.starts_with(stem) && stem.chars().count() >= SHORTEST_PART { stem } else { word };
    for (at, _) in index.terms_with(signature(root), 0) {
        let term = index.term(at);
        let Some(place) = term.rfind(root).filter(|place| *place > 0) else { continue };
        let rest = term.len() - place - root.len();
        let ends = term.ends_with(word)
            || rest == 0
            || rest <= 3 && stemmer.stem(term.get(place..).unwrap_or_default()) == stem;
        found.push(Match { term: at, sureness: factor * if ends { ENDING } else { INSIDE } });
    }
    if found.is_empty() {
        // The word is a compound itself: its end may be known.
        for (from, _) in word.char_indices().skip(3) {
            let tail = word.get(from..).unwrap_or_default();
            let at = index.position(tail);
            if tail.chars().count() >= SHORTEST_PART && index.term(at) == tail {
                found.push(Match { term: at, sureness: INSIDE });
                break;
            }
        }
    }
}

/// Terms that differ from the word by a slip or two; for the word being typed, terms that begin so.
fn slips(index: &Index, word: &str, is_last: bool, found: &mut Vec<Match>) {
    let wanted: Vec<char> = word.chars().collect();
    let most = forgiven(wanted.len());
    if most == 0 {
        return;
    }
    let signature_of_word = signature(word);
    let mut letters: Vec<char> = Vec::new();
    // A slip changes at most two characters of the set: one goes, one comes.
    for (at, signature) in index.terms_with(signature_of_word, u32::try_from(most).unwrap_or_default()) {
        let extra = (signature & !signature_of_word).count_ones() as usize;
        if !is_last && extra > most {
            continue;
        }
        let term = index.term(at);
        let is_near = extra <= most && term.chars().count().abs_diff(wanted.len()) <= most;
        let whole = if is_near {
            letters.clear();
            letters.extend(term.chars());
            distance(&wanted, &letters, most)
        } else {
            None
        };
        let (slips, factor) = match whole {
            Some(slips) => (slips, 1.0),
            // Being typed: the letters so far, one more or one less.
            None if is_last && wanted.len() >= 5 && begins_nearly(term, &wanted) => (1, 0.8),
            None => continue,
        };
        let first = if term.chars().next() == wanted.first().copied() { 1.0 } else { 0.8 };
        if let Some(sureness) = slips.checked_sub(1).and_then(|at| SLIPS.get(at)) {
            found.push(Match { term: at, sureness: sureness * factor * first });
        }
    }
}
