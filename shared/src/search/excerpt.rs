//! The part of a text around a match, with the match marked, safe as HTML.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use super::fold::each_token;

/// Stands between two blocks of a text, where an excerpt runs over them and the first does not end as sentences do.
const BETWEEN_BLOCKS: &str = " · ";
/// What a sentence ends with (of UAX 29's `STerm` and `ATerm` those of our languages).
const ENDS: [char; 10] = ['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'];

/// A text with the places of its words, from which excerpts are cut. To find those is most of the work, and a text that
/// answers one query answers others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readable {
    /// Its lines are blocks.
    text: String,
    words: Vec<(WordHash, Range<u32>)>,
}

/// Of a folded word. Two of one hash would mark a word too many, once in a number of words that nobody writes.
type WordHash = u64;

impl Readable {
    /// Finds the words of a text.
    pub fn of(text: String) -> Self {
        let mut words = Vec::new();
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        each_token(&text, &mut |word, range| words.push((hash(word), place(range.start)..place(range.end))));
        // A word that a hyphen joins is told behind its parts, and marked as a whole.
        words.sort_by_key(|(_, range)| (range.start, std::cmp::Reverse(range.end)));
        words.shrink_to_fit();
        Readable { text, words }
    }

    /// How much memory it takes, in bytes.
    pub fn weight(&self) -> usize {
        self.text.capacity() + self.words.capacity() * size_of::<(WordHash, Range<u32>)>()
    }

    fn matching(&self, words: &HashSet<String>) -> Vec<Range<usize>> {
        let wanted: Vec<WordHash> = words.iter().map(|word| hash(word)).collect();
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        let matching = self.words.iter().filter(|(word, _)| wanted.contains(word));
        matching.map(|(_, range)| place(range.start)..place(range.end)).collect()
    }
}

fn hash(word: &str) -> WordHash {
    let mut hasher = DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// An excerpt around the place with the most of `words`, as HTML: escaped text, and `<mark>` around the words that
/// match. Without a match it is the text's beginning.
///
/// `length` is its width in columns, roughly; letters of East Asian scripts take two.
pub fn excerpt(text: &Readable, words: &HashSet<String>, length: usize) -> String {
    let (matching, text) = (text.matching(words), text.text.as_str());
    let is_long = end_of(text, length) < text.len();
    let start = best_start(&matching, length).filter(|_| is_long).map_or(0, |at| before(text, at, length / 4));
    let end = start + end_of(text.get(start..).unwrap_or_default(), length);
    let mut out = String::with_capacity(length * 2);
    let is_begin = |head: &str| head.ends_with('\n') || head.trim_end().ends_with(ENDS);
    if start > 0 && !text.get(..start).is_some_and(is_begin) {
        out.push('…');
    }
    let mut at = start;
    for word in matching.iter().filter(|word| word.start >= start && word.end <= end) {
        // Words of scripts without spaces overlap: what is marked already is not marked again.
        let from = word.start.max(at);
        if word.end <= from {
            continue;
        }
        escape(text.get(at..from).unwrap_or_default(), &mut out);
        if from > at || !out.ends_with("</mark>") {
            out.push_str("<mark>");
        } else {
            out.truncate(out.len() - "</mark>".len());
        }
        escape(text.get(from..word.end).unwrap_or_default(), &mut out);
        out.push_str("</mark>");
        at = word.end;
    }
    escape(text.get(at..end).unwrap_or_default().trim_end(), &mut out);
    if end < text.len() {
        out.push('…');
    }
    out
}

/// The start of the window that holds the most matches; the first of equals.
fn best_start(matching: &[Range<usize>], length: usize) -> Option<usize> {
    let count = |from: usize| matching.iter().filter(|word| (from..from + length).contains(&word.start)).count();
    let starts = matching.iter().take(32).map(|word| word.start);
    starts.rev().max_by_key(|start| count(*start))
}

/// A place some columns before `at`: the beginning of its block or sentence, else of a word where there is one.
fn before(text: &str, at: usize, columns: usize) -> usize {
    let head = text.get(..at).unwrap_or_default();
    let mut left = columns;
    let fits = |(_, c): &(usize, char)| {
        left = left.saturating_sub(width(*c));
        left > 0
    };
    let from = head.char_indices().rev().take_while(fits).last().map_or(at, |(from, _)| from);
    let part = head.get(from..).unwrap_or_default();
    let sentence = part.char_indices().rev().find_map(|(at, c)| begins_behind(part, at, c));
    match (part.rfind('\n').map(|at| at + 1).max(sentence), part.find(char::is_whitespace)) {
        (Some(begin), _) => from + begin,
        (None, Some(gap)) if from > 0 => from + gap + 1,
        _ => from,
    }
}

/// Where a sentence begins behind a character that ends one: of scripts with spaces behind a space, so that a number or an
/// address (`2.5`, `a.example`) is not taken apart.
fn begins_behind(text: &str, at: usize, c: char) -> Option<usize> {
    if !ENDS.contains(&c) {
        return None;
    }
    let end = at + c.len_utf8();
    let rest = text.get(end..)?;
    if width(c) == 2 {
        return (!rest.is_empty()).then_some(end);
    }
    let begin = rest.strip_prefix(' ').filter(|rest| rest.chars().next().is_some_and(|c| !c.is_lowercase()))?;
    Some(text.len() - begin.len())
}

/// Where a text is cut so that it is not wider than `columns`: at the end of a word where there is one.
fn end_of(text: &str, columns: usize) -> usize {
    let mut left = columns;
    let overflow = text.char_indices().find(|(_, c)| match left.checked_sub(width(*c)) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    let Some((cut, _)) = overflow else { return text.len() };
    let head = text.get(..cut).unwrap_or_default();
    head.rfind(char::is_whitespace).filter(|end| *end > cut / 2).unwrap_or(cut)
}

/// Columns that a character takes: 2 for wide ones (UAX 11, by blocks), 1 for all others.
fn width(c: char) -> usize {
    match c {
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' => 2,
        '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// Escapes text for HTML.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' if out.trim_end_matches("</mark>").ends_with(ENDS) => out.push(' '),
            '\n' => out.push_str(BETWEEN_BLOCKS),
            '\t' => out.push(' '),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, words: &str) -> String {
        excerpt(&Readable::of(text.to_owned()), &words.split(' ').map(str::to_owned).collect(), 40)
    }

    #[test]
    fn the_match_is_marked_and_everything_is_escaped() {
        assert_eq!(
            of("Turn <b>off</b> the lamp & go", "lamp"),
            "Turn &lt;b&gt;off&lt;/b&gt; the <mark>lamp</mark> &amp; go"
        );
        assert_eq!(of("返金には五日かかります", "返金"), "<mark>返金</mark>には五日かかります");
        assert_eq!(of("料金の返金方法", "返金 金方 方法"), "料金の<mark>返金方法</mark>");
        assert_eq!(of("Nothing here", "lamp"), "Nothing here");
        assert_eq!(of("Nothing here", ""), "Nothing here");
        assert_eq!(of("Delivery\nBy post", "post"), "Delivery · By <mark>post</mark>");
    }

    #[test]
    fn long_texts_are_cut_at_words_around_the_match() {
        let cases = [
            (
                "One two three four five six seven eight nine ten eleven twelve lamp thirteen fourteen fifteen sixteen",
                "lamp",
                "…twelve <mark>lamp</mark> thirteen fourteen fifteen…",
            ),
            (
                "A first block that is long enough\nA second block with a lamp, and with more words than fit",
                "lamp",
                "…with a <mark>lamp</mark>, and with more words than…",
            ),
            (
                "A first block that is long enough for all\nThe lamp. It shines, by day and night.",
                "lamp",
                "The <mark>lamp</mark>. It shines, by day and night.",
            ),
            (
                "お客様のご都合による返品の場合は、商品到着後三十日以内にご連絡ください。送料はお客様のご負担となります。",
                "返品",
                "…合による<mark>返品</mark>の場合は、商品到着後三十日以…",
            ),
        ];
        for (text, words, expected) in cases {
            assert_eq!(of(text, words), expected);
        }
    }
}
