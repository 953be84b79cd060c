//! Addresses that stand in a text as they are: `https://…`, `www.…` and e-mail addresses are links, as GitHub's Markdown
//! has it ("autolinks").
//!
//! Where an address ends is our own choice beside letters of East Asia, which follow one without a space: it ends there.

use std::ops::Range;

use super::wide::is_east_asian;

/// An address in a text, and where it leads.
#[derive(Debug, PartialEq, Eq)]
pub struct Address {
    /// Where it stands.
    pub at: Range<usize>,
    /// The address in full.
    pub target: String,
}

/// The addresses in a text, in order.
pub fn addresses(text: &str) -> Vec<Address> {
    let mut found: Vec<Address> = Vec::new();
    let mut from = 0;
    while let Some(place) = text.get(from..).and_then(|rest| rest.find([':', 'w', 'W', '@'])).map(|at| at + from) {
        from = place + 1;
        let taken = found.last().map_or(0, |last| last.at.end);
        let address = match text.as_bytes().get(place) {
            Some(b':') => web(text, place),
            Some(b'@') => email(text, place),
            _ => bare(text, place),
        };
        if let Some(address) = address.filter(|address| address.at.start >= taken) {
            from = address.at.end.max(from);
            found.push(address);
        }
    }
    found
}

/// `https://…`, by its colon.
fn web(text: &str, colon: usize) -> Option<Address> {
    let scheme = ["https", "http"].into_iter().find(|scheme| {
        let start = colon.checked_sub(scheme.len());
        start.and_then(|start| text.get(start..colon)).is_some_and(|found| found.eq_ignore_ascii_case(scheme))
    })?;
    let start = colon - scheme.len();
    let rest = text.get(colon..)?.strip_prefix("://")?;
    if !begins_word(text, start) {
        return None;
    }
    let length = length(rest)?;
    let end = colon + 3 + length;
    let target = [scheme, text.get(colon..end)?].concat();
    url::Url::parse(&target).ok()?;
    Some(Address { at: start..end, target })
}

/// `www.…`, by its first letter.
fn bare(text: &str, start: usize) -> Option<Address> {
    let rest = text.get(start..)?;
    if !rest.get(..4)?.eq_ignore_ascii_case("www.") || !begins_word(text, start) {
        return None;
    }
    let end = start + length(rest)?;
    let target = ["https://", text.get(start..end)?].concat();
    url::Url::parse(&target).ok()?;
    Some(Address { at: start..end, target })
}

/// An e-mail address, by its `@`.
fn email(text: &str, at: usize) -> Option<Address> {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let before = text.get(..at)?;
    let start = before.trim_end_matches(is_local).len();
    let start = start + before.get(start..)?.find(|c: char| c.is_ascii_alphanumeric() || c == '_')?;
    let after = text.get(at + 1..)?;
    let is_domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let domain = after.get(..after.find(|c: char| !is_domain(c)).unwrap_or(after.len()))?;
    let domain = domain.trim_end_matches(['.', '-']);
    let follows = after.get(domain.len()..)?.chars().next();
    let is_whole = !follows.is_some_and(|c| c == '_' || c == '@' || c == '/') && begins_word(text, start);
    let end = at + 1 + domain.len();
    let address = text.get(start..end)?;
    let is_good = is_whole && domain.contains('.') && email_address::EmailAddress::is_valid(address);
    is_good.then(|| Address { at: start..end, target: ["mailto:", address].concat() })
}

/// Whether no word goes on at a place: nothing is before it, or no letter of an alphabet.
fn begins_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '@') || is_east_asian(c))
}

/// How long an address is, from its domain on; none where that is none.
fn length(rest: &str) -> Option<usize> {
    let domain_end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))).unwrap_or(rest.len());
    let is_latin = rest.starts_with(|c: char| !is_east_asian(c));
    // A name in letters of East Asia begins with them; else they are the text's.
    let domain_end = rest.find(is_east_asian).filter(|at| is_latin && *at < domain_end).unwrap_or(domain_end);
    let domain = rest.get(..domain_end)?.trim_end_matches('.');
    let labels: Vec<&str> = domain.split('.').collect();
    let is_domain = labels.len() > 1
        && labels.iter().all(|label| !label.is_empty())
        && !labels.iter().rev().take(2).any(|label| label.contains('_'));
    if !is_domain {
        return None;
    }
    let after = rest.get(domain_end..)?;
    let is_path = after.starts_with(['/', '?', '#', ':']) || after.is_empty();
    let ends = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '`') || is_foreign(c);
    let path = if is_path { after.find(ends).unwrap_or(after.len()) } else { 0 };
    Some(without_punctuation(rest.get(..domain_end + path)?).len())
}

/// What no address has as it is written in East Asian texts: their letters, and all punctuation beyond ASCII.
fn is_foreign(c: char) -> bool {
    !c.is_ascii() && (is_east_asian(c) || super::wide::is_punctuation(c))
}

/// An address without the punctuation of the sentence around it. A bracket is the address's where it opens there.
fn without_punctuation(mut address: &str) -> &str {
    loop {
        let closes = [(')', '('), (']', '[')].into_iter().find(|(close, _)| address.ends_with(*close));
        let is_sentence = match closes {
            Some((close, open)) => address.matches(close).count() > address.matches(open).count(),
            None => address.ends_with(['?', '!', '.', ',', ':', ';', '*', '_', '~', '\'', '"']),
        };
        if !is_sentence {
            return address;
        }
        let mut chars = address.chars();
        chars.next_back();
        address = chars.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_as_they_are_meant() {
        for (text, expected) in [
            ("see https://a.example/b.", "https://a.example/b>https://a.example/b"),
            ("HTTPS://A.example", "HTTPS://A.example>https://A.example"),
            ("(http://a.example/b_(c))", "http://a.example/b_(c)>http://a.example/b_(c)"),
            ("https://a.example/?q=1&b=2#c!", "https://a.example/?q=1&b=2#c>https://a.example/?q=1&b=2#c"),
            ("https://a.example:8080/x", "https://a.example:8080/x>https://a.example:8080/x"),
            ("www.a.example/b, and", "www.a.example/b>https://www.a.example/b"),
            ("https://www.a.example", "https://www.a.example>https://www.a.example"),
            ("https://münchen.example/ä", "https://münchen.example/ä>https://münchen.example/ä"),
            ("mail help@a.example.", "help@a.example>mailto:help@a.example"),
            ("a.b-c+d@e.f.example, x", "a.b-c+d@e.f.example>mailto:a.b-c+d@e.f.example"),
            ("https://a.example/x@y.example", "https://a.example/x@y.example>https://a.example/x@y.example"),
            // Beside letters of East Asia, and their punctuation.
            ("詳細はhttps://a.example/bをご覧ください", "https://a.example/b>https://a.example/b"),
            ("（https://a.example/b）。", "https://a.example/b>https://a.example/b"),
            ("请看https://a.example。", "https://a.example>https://a.example"),
            ("「www.a.example」", "www.a.example>https://www.a.example"),
            ("https://日本語.example/", "https://日本語.example/>https://日本語.example/"),
            ("メールはhelp@a.exampleまで", "help@a.example>mailto:help@a.example"),
            ("https://a.example로 오세요", "https://a.example>https://a.example"),
            ("„https://a.example/b“", "https://a.example/b>https://a.example/b"),
            // Two, and none.
            (
                "https://a.example www.b.example",
                "https://a.example>https://a.example www.b.example>https://www.b.example",
            ),
            ("xhttps://a.example", ""),
            ("https://localhost/x", ""),
            ("https://", ""),
            ("https://a_b.example", ""),
            ("awww.b.example", ""),
            ("www. and www", ""),
            ("a@b", ""),
            ("@a.example", ""),
            ("x: y", ""),
        ] {
            let found = addresses(text).into_iter().map(|found| [&text[found.at], ">", &found.target].concat());
            assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
