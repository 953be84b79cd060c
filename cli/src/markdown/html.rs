//! HTML within Markdown, taken apart: tags, and the text between them. What becomes of them is the renderer's choice.

/// A piece of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'h> {
    /// Text, with its references (`&amp;`) as they are.
    Text(&'h str),
    /// `<name key="value">`: names in lower case.
    Open(String, Vec<(String, String)>),
    /// `</name>`
    Close(String),
}

/// The pieces of a text, each with its place. Comments, declarations and the like are none.
pub fn pieces(html: &str) -> Vec<(usize, Piece<'_>)> {
    let mut all = Vec::new();
    let mut at = 0;
    let mut text_from = 0;
    while let Some(found) = html.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + found;
        let rest = html.get(start..).unwrap_or_default();
        let Some((length, piece)) = tag(rest) else {
            at = start + 1;
            continue;
        };
        push_text(&mut all, html, text_from, start);
        all.extend(piece.map(|piece| (start, piece)));
        at = start + length;
        text_from = at;
    }
    push_text(&mut all, html, text_from, html.len());
    all
}

fn push_text<'h>(all: &mut Vec<(usize, Piece<'h>)>, html: &'h str, from: usize, to: usize) {
    if let Some(text) = html.get(from..to).filter(|text| !text.is_empty()) {
        all.push((from, Piece::Text(text)));
    }
}

/// What a text begins with, where that is a tag or a comment, and its length.
fn tag(text: &str) -> Option<(usize, Option<Piece<'_>>)> {
    let rest = text.strip_prefix('<')?;
    if let Some(comment) = rest.strip_prefix("!--") {
        let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
        return Some((4 + end, None));
    }
    if rest.starts_with(['!', '?']) {
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        return Some((1 + end, None));
    }
    let is_close = rest.starts_with('/');
    let named = rest.trim_start_matches('/');
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let name_end = named.find(|c| !is_name(c)).unwrap_or(named.len());
    let name = named.get(..name_end).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let inside = named.get(name_end..)?;
    let (attributes, left) = attributes(inside)?;
    let piece = if is_close {
        Piece::Close(name.to_ascii_lowercase())
    } else {
        Piece::Open(name.to_ascii_lowercase(), attributes)
    };
    Some((text.len() - left.len(), Some(piece)))
}

/// The attributes of a tag up to its `>`, and what follows that; none where it has no end.
fn attributes(mut rest: &str) -> Option<(Vec<(String, String)>, &str)> {
    let mut all = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((all, after));
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))?;
        let (name, after) = rest.split_at_checked(end.max(1))?;
        rest = after;
        let mut value = "";
        if let Some(after) = rest.trim_start().strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = match after.chars().next()? {
                quote @ ('"' | '\'') => after.get(1..)?.split_once(quote)?,
                _ => after.split_at_checked(after.find(|c: char| c.is_whitespace() || c == '>')?)?,
            };
        }
        all.push((name.to_ascii_lowercase(), decoded(value)));
    }
}

/// The few references that addresses and short texts have.
fn decoded(value: &str) -> String {
    let named = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")];
    named.into_iter().fold(value.to_owned(), |text, (reference, c)| text.replace(reference, c))
}

/// An attribute of a tag; empty where it has none of that name.
pub fn attribute<'a>(attributes: &'a [(String, String)], name: &str) -> &'a str {
    attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_taken_apart() {
        let open = |name: &str, attributes: &[(&str, &str)]| {
            let own = attributes.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
            Piece::Open(name.to_owned(), own.collect())
        };
        let close = |name: &str| Piece::Close(name.to_owned());
        for (html, expected) in [
            ("a < b", vec![(0, Piece::Text("a < b"))]),
            ("<B>x</b >", vec![(0, open("b", &[])), (3, Piece::Text("x")), (4, close("b"))]),
            ("<br/>y", vec![(0, open("br", &[])), (5, Piece::Text("y"))]),
            (
                "<img src='a b.png' alt=x\n width=\"1\">",
                vec![(0, open("img", &[("src", "a b.png"), ("alt", "x"), ("width", "1")]))],
            ),
            ("<details open>", vec![(0, open("details", &[("open", "")]))]),
            ("x<!-- <b> -->y", vec![(0, Piece::Text("x")), (13, Piece::Text("y"))]),
            ("<a href=\"x>y\">", vec![(0, open("a", &[("href", "x>y")]))]),
            ("<a href=\"x", vec![(0, Piece::Text("<a href=\"x"))]),
            ("<3", vec![(0, Piece::Text("<3"))]),
            ("<!DOCTYPE html>z", vec![(15, Piece::Text("z"))]),
        ] {
            assert_eq!(pieces(html), expected, "{html}");
        }
    }
}
