//! Signs of a text that Markdown would read as marks.
//!
//! What a text node says is hidden from `htmd` behind noncharacters ([`hide`]), which no text has, and is written once the
//! whole line is there ([`show`]): only then it can be told where a sign means something.

use std::rc::Rc;

use htmd::Node;
use html5ever::tendril::StrTendril;
use markup5ever_rcdom::NodeData;

use super::tree::{all, is_within};

/// Signs, each with what stands for it.
const HIDDEN: [(char, char); 17] = [
    ('\\', '\u{fdd1}'),
    ('*', '\u{fdd2}'),
    ('_', '\u{fdd3}'),
    ('[', '\u{fdd4}'),
    (']', '\u{fdd5}'),
    ('`', '\u{fdd6}'),
    ('<', '\u{fdd7}'),
    ('~', '\u{fdd8}'),
    ('&', '\u{fdd9}'),
    ('|', '\u{fdda}'),
    ('-', '\u{fddb}'),
    ('+', '\u{fddc}'),
    ('=', '\u{fddd}'),
    ('#', '\u{fdde}'),
    ('>', '\u{fddf}'),
    ('.', '\u{fde0}'),
    (')', '\u{fde1}'),
];

/// Hides the signs of a tree's texts, but for those in code.
pub fn hide(tree: &Rc<Node>) {
    for node in all(tree) {
        let NodeData::Text { contents } = &node.data else { continue };
        if is_within(&node, &["pre", "code"]) {
            continue;
        }
        let text = contents.borrow().to_string();
        if !text.contains(|c| HIDDEN.iter().any(|(sign, hidden)| c == *sign || c == *hidden)) {
            continue;
        }
        let own = text.chars().filter(|c| !is_hidden(*c));
        let hidden: String =
            own.map(|c| HIDDEN.iter().find(|(sign, _)| *sign == c).map_or(c, |(_, hidden)| *hidden)).collect();
        *contents.borrow_mut() = StrTendril::from(hidden);
    }
}

fn is_hidden(c: char) -> bool {
    ('\u{fdd1}'..='\u{fde1}').contains(&c)
}

/// A text with its signs, as it was.
pub fn plain(text: &str) -> String {
    if !text.contains(is_hidden) {
        return text.to_owned();
    }
    text.chars().map(|c| HIDDEN.iter().find(|(_, hidden)| *hidden == c).map_or(c, |(sign, _)| *sign)).collect()
}

/// Markdown with its signs, those with a backslash that would mean something.
pub fn show(markdown: &str) -> String {
    if !markdown.contains(is_hidden) {
        return markdown.to_owned();
    }
    let mut out = String::with_capacity(markdown.len() + 64);
    let mut line_start = 0;
    for (at, c) in markdown.char_indices() {
        let Some((sign, _)) = HIDDEN.iter().find(|(_, hidden)| *hidden == c) else {
            out.push(c);
            if c == '\n' {
                line_start = out.len();
            }
            continue;
        };
        let rest = markdown.get(at + c.len_utf8()..).unwrap_or_default();
        let line = out.get(line_start..).unwrap_or_default();
        if *sign == '&' && is_reference(rest) {
            out.push_str("&amp;");
            continue;
        }
        let next = plain(rest.get(..rest.chars().next().map_or(0, char::len_utf8)).unwrap_or_default()).chars().next();
        let is_gap = next.is_none_or(char::is_whitespace);
        let before = out.chars().next_back();
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let means = match sign {
            '_' => !(is_letter(before) && is_letter(next)),
            '<' => !is_gap && !next.is_some_and(|c| c.is_ascii_digit()),
            '&' => false,
            '-' | '+' => begins(line) && (is_gap || next == Some(*sign)),
            // Behind a heading `#` would close it.
            '#' if line.trim_start_matches([' ', '>']).starts_with('#') => {
                plain(rest.split('\n').next().unwrap_or_default()).trim_matches(['#', ' ']).is_empty()
            }
            '=' | '>' | '#' => begins(line),
            '.' | ')' => is_gap && is_number(line),
            _ => true,
        };
        if means {
            out.push('\\');
        }
        out.push(*sign);
    }
    out
}

/// Whether a text goes on as a reference does: `amp;`, `#38;`.
fn is_reference(rest: &str) -> bool {
    let rest = plain(rest.split([' ', '\n']).next().unwrap_or_default());
    let name = rest.split(';').next().filter(|name| name.len() < rest.len() && name.len() <= 32);
    name.is_some_and(|name| {
        let name = name.strip_prefix('#').unwrap_or(name);
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// Whether nothing but marks of lists and quotes stands in a line so far.
fn begins(line: &str) -> bool {
    let mut rest = line;
    loop {
        let text = rest.trim_start_matches([' ', '>']);
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let mark = match text.chars().next() {
            None => return true,
            Some('-' | '*' | '+') => 1,
            Some('0'..='9') if text.get(digits..).is_some_and(|text| text.starts_with(['.', ')'])) => digits + 1,
            Some(_) => return false,
        };
        match text.get(mark..) {
            Some(after) if after.starts_with(' ') => rest = after,
            _ => return false,
        }
    }
}

/// Whether a line so far is a number alone.
fn is_number(line: &str) -> bool {
    let digits = line.len() - line.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    (1..=9).contains(&digits) && line.get(..line.len() - digits).is_some_and(begins)
}
