//! What Markdown has no marks for, as the HTML that articles may have.

use std::rc::Rc;

use htmd::Node;
use markup5ever_rcdom::NodeData;

use super::signs;
use super::tree::{attribute, children, tag};

/// Elements that are written, with those of their attributes that are.
const WRITTEN: [(&str, &[&str]); 26] = [
    ("a", &["href"]),
    ("b", &[]),
    ("blockquote", &[]),
    ("br", &[]),
    ("code", &[]),
    ("del", &[]),
    ("em", &[]),
    ("hr", &[]),
    ("i", &[]),
    ("img", &["src", "alt"]),
    ("kbd", &[]),
    ("li", &[]),
    ("mark", &[]),
    ("ol", &["start"]),
    ("p", &[]),
    ("pre", &[]),
    ("s", &[]),
    ("strong", &[]),
    ("sub", &[]),
    ("sup", &[]),
    ("ul", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("iframe", &["src", "title"]),
    ("video", &["src", "title"]),
];
const EMPTY: [&str; 3] = ["br", "hr", "img"];

/// What is in a node, as HTML without an empty line: one would end it as HTML.
pub fn inside(node: &Node) -> String {
    let mut out = String::new();
    children(node).iter().for_each(|child| write(child, false, &mut out));
    out.trim().to_owned()
}

/// The same within a line of Markdown, where signs between tags would mean what they mean there.
pub fn in_line(node: &Node) -> String {
    let html = inside(node);
    let mut out = String::with_capacity(html.len());
    let mut is_tag = false;
    for c in html.chars() {
        is_tag = if is_tag { c != '>' } else { c == '<' };
        if !is_tag && matches!(c, '*' | '_' | '[' | ']' | '`' | '~' | '\\' | '|') {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

fn write(node: &Rc<Node>, is_pre: bool, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => {
            let escaped = escaped(&contents.borrow());
            if is_pre {
                out.push_str(&escaped.replace('\n', "&#10;"));
            } else {
                let words = escaped.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty());
                let words = words.collect::<Vec<_>>().join(" ");
                let is_space = |c: Option<char>| c.is_some_and(|c| c.is_ascii_whitespace());
                if is_space(escaped.chars().next()) && !out.ends_with(' ') {
                    out.push(' ');
                }
                out.push_str(&words);
                if is_space(escaped.chars().next_back()) && !words.is_empty() {
                    out.push(' ');
                }
            }
        }
        NodeData::Element { .. } => {
            let name = tag(node);
            let is_pre = is_pre || name == "pre";
            let Some((_, keys)) = WRITTEN.iter().find(|(known, _)| *known == name) else {
                let is_block =
                    matches!(name, "div" | "section" | "h1" | "h5" | "h6" | "dt" | "dd" | "tr" | "td" | "th");
                children(node).iter().for_each(|child| write(child, is_pre, out));
                // What parted lines parts them still.
                if is_block && !out.is_empty() && !out.ends_with('>') && !out.ends_with(' ') {
                    out.push_str("<br>");
                }
                return;
            };
            out.push('<');
            out.push_str(name);
            for key in *keys {
                let value = attribute(node, key);
                if !value.is_empty() {
                    out.push_str(&format!(" {key}=\"{}\"", escaped(&value).replace('"', "&quot;").replace('\n', " ")));
                }
            }
            out.push('>');
            if !EMPTY.contains(&name) {
                children(node).iter().for_each(|child| write(child, is_pre, out));
                out.push_str(&format!("</{name}>"));
            }
        }
        _ => {}
    }
}

/// A text as HTML.
pub fn escaped(text: &str) -> String {
    signs::plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
