//! Markdown with its links leading elsewhere, and not a letter changed beside.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

/// What a target is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A link.
    Link,
    /// A picture.
    Picture,
}

/// Where it is to lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum To {
    /// Where it leads.
    Same,
    /// There.
    Target(String),
    /// Nowhere: its words alone are kept.
    Words,
}

/// The text with other targets: in links, pictures, definitions, and HTML.
pub fn relink(markdown: &str, mut lead: impl FnMut(Of, &str) -> To) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut events = Parser::new_ext(markdown, options).into_offset_iter();
    for (event, at) in events.by_ref() {
        let text = markdown.get(at.clone()).unwrap_or_default();
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) => {
                change(text, at, "[", lead(Of::Link, &dest_url), &mut changes);
            }
            Event::Start(Tag::Image { link_type: LinkType::Inline, dest_url, .. }) => {
                change(text, at, "![", lead(Of::Picture, &dest_url), &mut changes);
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                for (key, of) in [("src=", Of::Picture), ("href=", Of::Link)] {
                    for (place, value) in values(text, key) {
                        let range = at.start + place..at.start + place + value.len();
                        match lead(of, value) {
                            To::Same => {}
                            To::Target(to) => changes.push((range, to)),
                            To::Words => changes.push((range, String::new())),
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (_, definition) in events.reference_definitions().iter() {
        let text = markdown.get(definition.span.clone()).unwrap_or_default();
        // Behind the name, which may be the same.
        let Some(place) = text.find("]:").and_then(|from| Some(from + text.get(from..)?.find(&*definition.dest)?))
        else {
            continue;
        };
        let range = definition.span.start + place..definition.span.start + place + definition.dest.len();
        // Which of the links it is for is not known: a definition cannot be taken out.
        if let To::Target(to) = lead(Of::Link, &definition.dest) {
            changes.push((range, to));
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(markdown.len() + 64);
    let mut from = 0;
    for (range, to) in changes.into_iter() {
        // A link around a picture has been found with it.
        if range.start >= from {
            out.push_str(markdown.get(from..range.start).unwrap_or_default());
            out.push_str(&to);
            from = range.end;
        }
    }
    out.push_str(markdown.get(from..).unwrap_or_default());
    out
}

/// What changes of a link or picture that begins with `opening`.
fn change(text: &str, at: Range<usize>, opening: &str, to: To, changes: &mut Vec<(Range<usize>, String)>) {
    let Some(target) = target(text, at.start) else { return };
    match to {
        To::Same => {}
        To::Target(to) => changes.push((target, to)),
        To::Words => {
            let close = text.rfind("](").map_or(at.end, |close| at.start + close);
            changes.push((at.start..at.start + opening.len(), String::new()));
            changes.push((close..at.end, String::new()));
        }
    }
}

/// Where the target of `[words](target "title")` stands.
fn target(link: &str, at: usize) -> Option<Range<usize>> {
    let open = link.rfind("](")? + 2;
    let rest = link.get(open..)?;
    let start = open + rest.len() - rest.trim_start().len();
    let rest = link.get(start..)?;
    if let Some(inside) = rest.strip_prefix('<') {
        let end = inside.find('>')?;
        return Some(at + start..at + start + end + 2);
    }
    let mut depth = 0_usize;
    let end = rest.find(|c: char| {
        depth = match c {
            '(' => depth + 1,
            ')' if depth == 0 => return true,
            ')' => depth - 1,
            _ => depth,
        };
        c.is_whitespace()
    })?;
    Some(at + start..at + start + end)
}

/// The values of an attribute in HTML, each with its place.
fn values<'h>(html: &'h str, key: &str) -> Vec<(usize, &'h str)> {
    let mut all = Vec::new();
    for (at, _) in html.match_indices(key) {
        let from = at + key.len();
        let before = html.get(..at).and_then(|text| text.chars().next_back());
        let Some(quote) = html.get(from..).and_then(|rest| rest.chars().next()).filter(|c| matches!(c, '"' | '\''))
        else {
            continue;
        };
        let value = html.get(from + 1..).and_then(|rest| rest.split(quote).next());
        if before.is_some_and(char::is_whitespace) {
            all.extend(value.map(|value| (from + 1, value)));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_change_and_nothing_else() {
        let lead = |of: Of, target: &str| match (of, target) {
            (Of::Link, "a.md") => To::Target("a".to_owned()),
            (Of::Picture, "p.png") => To::Target("images/p.png".to_owned()),
            (_, "gone") => To::Words,
            _ => To::Same,
        };
        for (written, expected) in [
            ("See [a](a.md).", "See [a](a)."),
            ("[a.md](a.md \"a.md\") a.md", "[a.md](a \"a.md\") a.md"),
            ("[![x](p.png)](a.md)", "[![x](images/p.png)](a)"),
            ("a [b *c*](gone \"t\") d ![e](gone)", "a b *c* d e"),
            ("![x]( p.png )", "![x]( images/p.png )"),
            ("[x](<a.md>)", "[x](a)"),
            ("[x][1]\n\n[1]: a.md \"t\"\n", "[x][1]\n\n[1]: a \"t\"\n"),
            ("`[a](a.md)` [b](b.md)", "`[a](a.md)` [b](b.md)"),
            ("<img alt=\"p.png\" src=\"p.png\">", "<img alt=\"p.png\" src=\"images/p.png\">"),
            ("a <a href='a.md'>x</a>", "a <a href='a'>x</a>"),
            ("```\n[a](a.md)\n```\n", "```\n[a](a.md)\n```\n"),
        ] {
            assert_eq!(relink(written, lead), expected, "{written}");
        }
    }
}
