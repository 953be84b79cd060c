//! The part of a text around a match, with the match marked, safe as HTML.

use std::ops::Range;

use super::fold::each_token;

/// An excerpt of about `length` characters around the place with the most of `terms`, as HTML: escaped text, and
/// `<mark>` around the words that match. Without a match it is the text's beginning.
pub fn excerpt(text: &str, terms: &[String], length: usize) -> String {
    let mut matching: Vec<Range<usize>> = Vec::new();
    each_token(text, &mut |term, range| {
        if matches(term, terms) {
            matching.push(range);
        }
    });
    let is_long = text.chars().nth(length).is_some();
    let start = best_start(&matching, length).filter(|_| is_long).map_or(0, |at| before(text, at, length / 4));
    let end = after(text, start, length);
    let mut out = String::with_capacity(length * 2);
    if start > 0 {
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
    escape(text.get(at..end).unwrap_or_default(), &mut out);
    if end < text.len() {
        out.push('…');
    }
    out
}

fn matches(word: &str, terms: &[String]) -> bool {
    let Some((last, rest)) = terms.split_last() else { return false };
    rest.iter().any(|term| term == word) || word.starts_with(last.as_str())
}

/// The start of the window that holds the most matches; the first of equals.
fn best_start(matching: &[Range<usize>], length: usize) -> Option<usize> {
    let count = |from: usize| matching.iter().filter(|word| (from..from + length).contains(&word.start)).count();
    let starts = matching.iter().take(32).map(|word| word.start);
    starts.rev().max_by_key(|start| count(*start))
}

/// A place some characters before `at`, at the beginning of a word where there is one.
fn before(text: &str, at: usize, characters: usize) -> usize {
    let head = text.get(..at).unwrap_or_default();
    let from = head.char_indices().rev().nth(characters).map_or(0, |(at, _)| at);
    let gap = head.get(from..).and_then(|part| part.find(char::is_whitespace));
    if from == 0 { 0 } else { gap.map_or(from, |gap| from + gap + 1) }
}

/// A place some characters after `start`, at the end of a word where there is one.
fn after(text: &str, start: usize, characters: usize) -> usize {
    let tail = text.get(start..).unwrap_or_default();
    let Some((cut, _)) = tail.char_indices().nth(characters) else { return text.len() };
    let head = tail.get(..cut).unwrap_or_default();
    let end = head.rfind(char::is_whitespace).filter(|end| *end > cut / 2).unwrap_or(cut);
    start + end
}

/// Escapes text for HTML.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, query: &str) -> String {
        excerpt(text, &crate::search::query_terms(query), 40)
    }

    #[test]
    fn the_match_is_marked_and_everything_is_escaped() {
        assert_eq!(
            of("Turn <b>off</b> the lamp & go", "lamp"),
            "Turn &lt;b&gt;off&lt;/b&gt; the <mark>lamp</mark> &amp; go"
        );
        assert_eq!(of("返金には五日かかります", "返金"), "<mark>返金</mark>には五日かかります");
        assert_eq!(of("料金の返金方法", "返金方法"), "料金の<mark>返金方法</mark>");
        assert_eq!(of("Nothing here", "lamp"), "Nothing here");
    }

    #[test]
    fn long_texts_are_cut_at_words_around_the_match() {
        let text =
            "One two three four five six seven eight nine ten eleven twelve lamp thirteen fourteen fifteen sixteen";
        let excerpt = of(text, "lamp");
        assert!(
            excerpt.starts_with('…') && excerpt.ends_with('…') && excerpt.contains("<mark>lamp</mark>"),
            "{excerpt}"
        );
    }
}
