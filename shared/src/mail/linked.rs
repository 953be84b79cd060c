//! Addresses in somebody's words, as links: of the web alone, and each says itself where it leads.

use crate::escape::escape;

/// A line as HTML, in which addresses of the web are links.
pub fn linked(line: &str) -> String {
    let mut html = String::with_capacity(line.len() * 2);
    let mut rest = line;
    while let Some((before, address, after)) = next(rest) {
        let href = escape(address);
        html.extend([&escape(before), "<a href=\"", &href, "\" rel=\"noopener\">", &href, "</a>"]);
        rest = after;
    }
    html.push_str(&escape(rest));
    html
}

/// What stands before the next address, it, and what follows.
fn next(line: &str) -> Option<(&str, &str, &str)> {
    // Offsets are the same where ASCII alone is made small.
    let lower = line.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let found = ["https://", "http://"].iter().filter_map(|scheme| {
            let at = lower.get(from..)?.find(scheme)? + from;
            Some((at, scheme.len()))
        });
        let (at, scheme) = found.min()?;
        from = at + scheme;
        let (before, rest) = line.split_at_checked(at)?;
        let is_word = before.ends_with(|c: char| c.is_ascii_alphanumeric());
        let (written, rest) = rest.split_at_checked(scheme)?;
        let name = rest.split(|c: char| !is_of_address(c)).next().unwrap_or_default();
        let name = without_stops(name);
        if !is_word && name.starts_with(char::is_alphanumeric) {
            let length = written.len() + name.len();
            let (address, after) = line.get(at..)?.split_at_checked(length)?;
            return Some((before, address, after));
        }
    }
}

/// Whether it may stand in an address as people write them: RFC 3986, and letters of scripts that put spaces between words.
fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || "-._~:/?#[]@!$&'()*+,;=%".contains(c)
        || (matches!(c, '\u{c0}'..='\u{6ff}') && c.is_alphanumeric())
}

/// Without what ends a sentence or closes a bracket that was opened before.
fn without_stops(address: &str) -> &str {
    let mut kept = address;
    loop {
        let opens = |open: char, close: char| kept.matches(open).count() >= kept.matches(close).count();
        let Some(last) = kept.chars().next_back() else { return kept };
        let is_stop = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '[' | '(' => true,
            ')' => !opens('(', ')'),
            ']' => !opens('[', ']'),
            _ => false,
        };
        if !is_stop {
            return kept;
        }
        kept = kept.strip_suffix(last).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_address_of_the_web_can_be_followed_and_nothing_else() {
        let link = |address: &str| format!("<a href=\"{address}\" rel=\"noopener\">{address}</a>");
        let (plain, wiki) = ("https://shop.example/a?b=1", "https://de.example/wiki/Köln_(Stadt)");
        for (line, html) in [
            ("no address", "no address".to_owned()),
            (plain, link(plain)),
            ("(see https://shop.example/a?b=1).", format!("(see {}).", link(plain))),
            (
                "https://de.example/wiki/Köln_(Stadt), https://shop.example/a?b=1!",
                format!("{}, {}!", link(wiki), link(plain)),
            ),
            ("詳しくはhttps://shop.example/a?b=1をご覧ください", format!("詳しくは{}をご覧ください", link(plain))),
            (
                "詳しくは「https://shop.example/a?b=1」をご覧ください",
                format!("詳しくは「{}」をご覧ください", link(plain)),
            ),
            ("HTTP://SHOP.example", link("HTTP://SHOP.example")),
            (
                "javascript:alert(1) ftp://a.example mailto:a@b.example",
                "javascript:alert(1) ftp://a.example mailto:a@b.example".to_owned(),
            ),
            ("xhttps://shop.example https:// http://.", "xhttps://shop.example https:// http://.".to_owned()),
            ("https://a.example/\"onclick=x <b>", format!("{}&quot;onclick=x &lt;b>", link("https://a.example/"))),
            ("https://a.example/\u{202e}gpj.exe", format!("{}\u{202e}gpj.exe", link("https://a.example/"))),
        ] {
            assert_eq!(linked(line), html, "{line}");
        }
    }
}
