//! What stands in lines of its own.

use std::rc::Rc;

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, Node};

use super::inline::{destination, escaped};
use super::tree::{attribute, children, has_class, is_within, tag, text, words};
use super::{raw, tree};
use crate::markdown::{film, headings};

/// Classes of boxes, as the editors and themes of help centres have them, with the callout that is meant.
const CALLOUTS: [(&str, &str); 24] = [
    ("callout-red", "CAUTION"),
    ("callout-yellow", "WARNING"),
    ("callout-green", "TIP"),
    ("callout-blue", "NOTE"),
    ("callout--danger", "CAUTION"),
    ("callout--warning", "WARNING"),
    ("callout--success", "TIP"),
    ("callout--tip", "TIP"),
    ("callout--important", "IMPORTANT"),
    ("callout-danger", "CAUTION"),
    ("callout-warning", "WARNING"),
    ("callout-success", "TIP"),
    ("callout-tip", "TIP"),
    ("alert-danger", "CAUTION"),
    ("alert-warning", "WARNING"),
    ("alert-success", "TIP"),
    ("alert-info", "NOTE"),
    ("alert-important", "IMPORTANT"),
    ("theme-admonition-*", "NOTE"),
    ("callout*", "NOTE"),
    ("admonition*", "NOTE"),
    ("alert", "NOTE"),
    ("intercom-interblocks-callout*", "NOTE"),
    ("note-box*", "NOTE"),
];
/// The classes of quotes that are callouts already.
const OWN: [(&str, &str); 5] =
    [("note", "NOTE"), ("tip", "TIP"), ("important", "IMPORTANT"), ("warning", "WARNING"), ("caution", "CAUTION")];
/// Words beside such a class that say which it is.
const KINDS: [(&str, &str); 10] = [
    ("danger", "CAUTION"),
    ("caution", "CAUTION"),
    ("error", "CAUTION"),
    ("warning", "WARNING"),
    ("important", "IMPORTANT"),
    ("success", "TIP"),
    ("tip", "TIP"),
    ("hint", "TIP"),
    ("note", "NOTE"),
    ("info", "NOTE"),
];

/// A heading in one line, with its name where [`super::prepare`] has given it one.
pub fn heading(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let line = content.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return None;
    }
    // A picture alone is no heading.
    if words(element.node).is_empty() {
        return Some(format!("\n\n{line}\n\n").into());
    }
    // As deep as [`super::prepare`] says, in an article whose title is above all.
    let deep = attribute(element.node, "data-level").parse().ok();
    let level = deep.or_else(|| element.tag.trim_start_matches('h').parse::<usize>().ok()).unwrap_or(2);
    let mut name = attribute(element.node, "data-name");
    // What looks like a name at the end is the heading's own text, so that it needs another one behind.
    let said = words(element.node);
    if name.is_empty() && said.ends_with('}') && said.contains("{#") {
        name = headings::of_words(&said);
    }
    let name = if name.is_empty() { String::new() } else { format!(" {{#{name}}}") };
    Some(format!("\n\n{} {line}{name}\n\n", "#".repeat(level)).into())
}

/// Code as it is written, whatever is marked in it.
pub fn pre(_: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let code = text(element.node);
    let code = code.trim_matches('\n').trim_end();
    if code.is_empty() {
        return None;
    }
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let inner = tree::find(element.node, "code");
    let classes = [Some(element.node.clone()), inner].into_iter().flatten().map(|node| attribute(&node, "class"));
    let language = classes.into_iter().find_map(|classes| language(&classes)).unwrap_or_default();
    Some(format!("\n\n{fence}{language}\n{code}\n{fence}\n\n").into())
}

fn language(classes: &str) -> Option<String> {
    let names = classes.split_whitespace();
    let named =
        names.filter_map(|class| ["language-", "lang-", "brush:"].iter().find_map(|start| class.strip_prefix(start)));
    named
        .map(|name| name.trim_end_matches(';').to_owned())
        .find(|name| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-#_".contains(&b)))
}

/// An answer that opens.
pub fn details(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let inside = children(element.node);
    let summary = inside.iter().find(|child| tag(child) == "summary");
    let question = summary.map(|node| raw::inside(node).replace("<br>", " ")).unwrap_or_default();
    if let Some(summary) = summary {
        tree::remove(summary);
    }
    let answer = handlers.walk_children(element.node).content;
    let question = if question.is_empty() { "…".to_owned() } else { question };
    let answer = answer.trim();
    Some(format!("\n\n<details>\n<summary>{question}</summary>\n\n{answer}\n\n</details>\n\n").into())
}

/// A box that stands out is a callout; other blocks are paragraphs.
pub fn callout(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let Some(kind) = kind(element.node).filter(|_| !is_within(element.node, &["blockquote", "table", "li"])) else {
        return handlers.fallback(element);
    };
    // A quote in the box is the box.
    let inside: Vec<Rc<Node>> = children(element.node).into_iter().filter(|child| !words(child).is_empty()).collect();
    let part = match inside.as_slice() {
        [only] if tag(only) == "blockquote" => only,
        _ => element.node,
    };
    let content = handlers.walk_children(part).content;
    let content = content.trim();
    if content.is_empty() {
        return None;
    }
    let lines: Vec<String> = content.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    Some(format!("\n\n> [!{kind}]\n{}\n\n", lines.join("\n")).into())
}

/// The kind of callout that a box is.
fn kind(node: &Rc<Node>) -> Option<&'static str> {
    // As this product's own pages have it.
    if tag(node) == "blockquote" {
        let own = OWN.iter().find(|(class, _)| has_class(node, class));
        if let Some((_, kind)) = own {
            return Some(kind);
        }
    }
    let (class, general) = CALLOUTS.iter().find(|(class, _)| has_class(node, class))?;
    let classes = attribute(node, "class").to_lowercase();
    // Parts of a box are called after it: `callout__title`.
    let is_part = classes.split_whitespace().any(|own| {
        ["title", "heading", "icon", "content", "body", "text"].iter().any(|part| own.contains(part) && own != *part)
    });
    if is_part {
        return None;
    }
    if *general != "NOTE" || *class == "callout-blue" {
        return Some(general);
    }
    let said = classes.split(|c: char| !c.is_ascii_alphabetic());
    Some(
        said.filter_map(|word| KINDS.iter().find(|(kind, _)| *kind == word))
            .map(|(_, kind)| *kind)
            .next()
            .unwrap_or(general),
    )
}

/// A term of a list of terms.
pub fn term(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let line = content.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_marked = line.contains(['*', '`', '<']);
    (!line.is_empty()).then(|| if is_marked { format!("\n\n{line}\n\n") } else { format!("\n\n**{line}**\n\n") }.into())
}

/// A film: at a service or a file of the folder it is shown, else it is a link. [`super::prepare`] has led it there.
pub fn film(_: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let source = attribute(element.node, "src");
    if source.is_empty() {
        return None;
    }
    let named = ["title", "aria-label"].into_iter().map(|key| attribute(element.node, key));
    let title = named.into_iter().find(|title| !title.is_empty()).unwrap_or_default();
    if let Some(film) = film::film(&source) {
        return Some(format!("\n\n![{}]({})\n\n", escaped(&title), destination(&film.address)).into());
    }
    if source.starts_with("files/") {
        return Some(format!("\n\n![{}]({})\n\n", escaped(&title), destination(&source)).into());
    }
    let host = url::Url::parse(&source).ok().and_then(|url| url.host_str().map(str::to_owned));
    let words = if title.is_empty() { host.unwrap_or_else(|| source.clone()) } else { title };
    Some(format!("\n\n[{}]({})\n\n", escaped(&words), destination(&source)).into())
}
