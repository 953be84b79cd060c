//! What stands in a line of text.

use std::rc::Rc;

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, Node};
use markup5ever_rcdom::NodeData;

use crate::markdown::film::film;

use super::tree::{all, attribute, children, has_class, is_inline, is_within, parent, tag, words};

/// Where nothing is marked.
const CODE: &[&str] = &["code", "pre"];

/// Bold text; of `span` what its style makes bold.
pub fn strong(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let style = attribute(element.node, "style").to_lowercase().replace(' ', "");
    let is_bold = element.tag != "span"
        || ["font-weight:bold", "font-weight:600", "font-weight:700"].iter().any(|bold| style.contains(bold));
    // Google's documents wrap all in a `b` that says it is none.
    let is_plain = !is_bold || style.contains("font-weight:normal") || style.contains("font-weight:400");
    if is_plain || is_within(element.node, &["strong", "b", "h1", "h2", "h3", "h4", "h5", "h6"]) {
        return Some(handlers.walk_children(element.node));
    }
    marked(handlers, &element, "**", "strong")
}

/// Emphasis.
pub fn emphasis(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    if is_within(element.node, &["em", "i"]) {
        return Some(handlers.walk_children(element.node));
    }
    marked(handlers, &element, "*", "em")
}

/// Code in a line.
pub fn code(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    if is_within(element.node, CODE) {
        return Some(handlers.walk_children(element.node));
    }
    let said = words(element.node);
    if said.is_empty() {
        return Some(" ".into());
    }
    // Between ticks a link would be code too, and ticks beside each other are others.
    let has_link = all(element.node).iter().any(|node| tag(node) == "a" && !attribute(node, "href").is_empty());
    let (previous, next) = beside(element.node);
    if has_link || said.contains('`') || previous == Beside::Mark || next == Beside::Mark {
        return Some(format!("<code>{}</code>", super::raw::in_line(element.node)).into());
    }
    Some(format!("`{said}`").into())
}

/// What is struck out.
pub fn deleted(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    if is_within(element.node, &["del", "s", "strike"]) {
        return Some(handlers.walk_children(element.node));
    }
    marked(handlers, &element, "~~", "del")
}

/// What has no marks of its own: its tag around its text.
pub fn as_written(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    if is_within(element.node, CODE) {
        return Some(content.into());
    }
    let name = element.tag;
    let inner = content.trim();
    // A tag alone in its line would begin a block of HTML.
    let (before, after) = content.split_once(inner).filter(|_| !inner.is_empty())?;
    Some(format!("{before}<{name}>{inner}</{name}>{after}").into())
}

/// Puts marks around a text where CommonMark then reads them, else tags.
fn marked(handlers: &dyn Handlers, element: &Element, mark: &str, name: &str) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let inner = content.trim();
    if inner.is_empty() || is_within(element.node, CODE) {
        return (!content.is_empty()).then(|| content.into());
    }
    // Marks would not reach over paragraphs, lists or headings; a picture alone is not bold.
    let is_block = |node: &Rc<Node>| !is_inline(node);
    if all(element.node).iter().any(is_block)
        || inner.lines().any(|line| line.trim().is_empty())
        || words(element.node).is_empty()
    {
        return Some(content.into());
    }
    let start = content.len() - content.trim_start().len();
    let (before, rest) = content.split_at_checked(start)?;
    let (_, after) = rest.split_at_checked(inner.len())?;
    let is_punctuation = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace());
    let touches = |beside: Beside| matches!(beside, Beside::Letter | Beside::Mark);
    let (previous, next) = beside(element.node);
    let (previous, next) =
        (if before.is_empty() { previous } else { Beside::Gap }, if after.is_empty() { next } else { Beside::Gap });
    let is_lost = is_punctuation(inner.chars().next()) && touches(previous)
        || is_punctuation(inner.chars().next_back()) && touches(next)
        || previous == Beside::Mark
        || next == Beside::Mark;
    Some(if is_lost {
        format!("{before}<{name}>{inner}</{name}>{after}").into()
    } else {
        format!("{before}{mark}{inner}{mark}{after}").into()
    })
}

/// What touches an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// A space, punctuation, or nothing.
    Gap,
    /// A letter or digit.
    Letter,
    /// Another element, which may be written with marks of its own.
    Mark,
}

/// What stands before and behind an element.
fn beside(node: &Rc<Node>) -> (Beside, Beside) {
    let Some(parent) = parent(node) else { return (Beside::Gap, Beside::Gap) };
    let all = children(&parent);
    let Some(at) = all.iter().position(|child| Rc::ptr_eq(child, node)) else { return (Beside::Gap, Beside::Gap) };
    let of = |neighbour: Option<&Rc<Node>>, is_before: bool| {
        let Some(neighbour) = neighbour else {
            // A wrapper around it alone touches what the wrapper touches.
            return if is_inline(&parent) {
                let (previous, next) = beside(&parent);
                if is_before { previous } else { next }
            } else {
                Beside::Gap
            };
        };
        match &neighbour.data {
            NodeData::Text { contents } => {
                let text = contents.borrow();
                let c = if is_before { text.chars().next_back() } else { text.chars().next() };
                if c.is_some_and(char::is_alphanumeric) { Beside::Letter } else { Beside::Gap }
            }
            NodeData::Element { .. } if tag(neighbour) == "br" => Beside::Gap,
            NodeData::Element { .. } => Beside::Mark,
            _ => Beside::Gap,
        }
    };
    (of(at.checked_sub(1).and_then(|at| all.get(at)), true), of(all.get(at + 1), false))
}

/// A link, to where [`super::prepare`] has led it.
pub fn link(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let target = attribute(element.node, "href");
    // A film, as this product's own pages have it.
    if let Some(film) = film(&target).filter(|_| has_class(element.node, "video")) {
        let said = words(element.node);
        let title = said.split('▶').next().unwrap_or_default().trim();
        return Some(format!("![{}]({})", escaped(title), destination(&film.address)).into());
    }
    let content = handlers.walk_children(element.node).content;
    let words = content.split_whitespace().collect::<Vec<_>>().join(" ");
    // Behind an exclamation mark a link would be a picture.
    let (is_exclaimed, _) = neighbours(element.node, '!');
    if words.is_empty() || is_within(element.node, CODE) || target.is_empty() || content.contains("\n\n```") {
        return Some(content.into());
    }
    let start = if content.starts_with(char::is_whitespace) { " " } else { "" };
    let end = if content.ends_with(char::is_whitespace) { " " } else { "" };
    if is_exclaimed && start.is_empty() {
        return Some(format!("<a href=\"{}\">{words}</a>{end}", destination(&target).replace('"', "%22")).into());
    }
    Some(format!("{start}[{words}]({}){end}", destination(&target)).into())
}

/// Whether a sign stands right before and right behind an element.
fn neighbours(node: &Rc<Node>, sign: char) -> (bool, bool) {
    let Some(parent) = parent(node) else { return (false, false) };
    let all = children(&parent);
    let Some(at) = all.iter().position(|child| Rc::ptr_eq(child, node)) else { return (false, false) };
    let said = |node: Option<&Rc<Node>>| node.map(super::tree::text).unwrap_or_default();
    let before = said(at.checked_sub(1).and_then(|at| all.get(at)));
    let is_wrapped = at == 0 && is_inline(&parent) && neighbours(&parent, sign).0;
    (before.ends_with(sign) || is_wrapped, said(all.get(at + 1)).starts_with(sign))
}

/// A picture.
pub fn picture(_: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let source = attribute(element.node, "src");
    let words = attribute(element.node, "alt");
    if source.is_empty() {
        return (!words.is_empty()).then(|| escaped(&words).into());
    }
    // One that touches another would read as if both were one.
    let start = if follows_picture(element.node) { " " } else { "" };
    Some(format!("{start}![{}]({})", escaped(&words), destination(&source)).into())
}

/// Whether right before an element there is a picture, in the same line.
fn follows_picture(node: &Rc<Node>) -> bool {
    let Some(parent) = parent(node) else { return false };
    let all = children(&parent);
    let Some(at) = all.iter().position(|child| Rc::ptr_eq(child, node)) else { return false };
    match at.checked_sub(1).and_then(|at| all.get(at)) {
        Some(before) => is_inline(before) && last_of(before).is_some_and(|last| tag(&last) == "img"),
        None => is_inline(&parent) && follows_picture(&parent),
    }
}

/// What a part of a line ends with.
fn last_of(node: &Rc<Node>) -> Option<Rc<Node>> {
    match children(node).last() {
        Some(last) => last_of(last),
        None => Some(node.clone()),
    }
}

/// A box to tick.
pub fn tick(_: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    if attribute(element.node, "type") != "checkbox" {
        return None;
    }
    let NodeData::Element { attrs, .. } = &element.node.data else { return None };
    let is_done = attrs.borrow().iter().any(|attr| &*attr.name.local == "checked");
    let is_item = parent(element.node).is_some_and(|parent| tag(&parent) == "li" || has_class(&parent, "task*"));
    is_item.then(|| if is_done { "[x] ".into() } else { "[ ] ".into() })
}

/// A short text without anything that Markdown would read.
pub fn escaped(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(one_line.len());
    for c in one_line.chars() {
        if matches!(c, '\\' | '[' | ']' | '*' | '_' | '`' | '<' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// An address as it stands in a link.
pub fn destination(address: &str) -> String {
    let is_plain = !address.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '\\'));
    if is_plain {
        return address.to_owned();
    }
    let spelt: String = address
        .chars()
        .map(|c| match c {
            ' ' => "%20".to_owned(),
            '(' => "%28".to_owned(),
            ')' => "%29".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            '\\' => "%5C".to_owned(),
            c if c.is_whitespace() => String::new(),
            c => c.to_string(),
        })
        .collect();
    spelt
}
