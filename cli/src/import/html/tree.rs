//! The tree that a parser makes of HTML.

use std::rc::Rc;

use htmd::Node;
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, QualName, ns};
use markup5ever_rcdom::NodeData;

use super::signs;

/// What an element is called; empty for what is none.
pub fn tag(node: &Node) -> &str {
    match &node.data {
        NodeData::Element { name, .. } => &name.local,
        _ => "",
    }
}

/// An attribute, trimmed; empty where there is none.
pub fn attribute(node: &Node, key: &str) -> String {
    let NodeData::Element { attrs, .. } = &node.data else { return String::new() };
    let attrs = attrs.borrow();
    attrs.iter().find(|attr| &*attr.name.local == key).map(|attr| attr.value.trim().to_owned()).unwrap_or_default()
}

/// Gives an element an attribute.
pub fn set(node: &Node, key: &str, value: &str) {
    let NodeData::Element { attrs, .. } = &node.data else { return };
    let mut attrs = attrs.borrow_mut();
    match attrs.iter_mut().find(|attr| &*attr.name.local == key) {
        Some(attr) => attr.value = StrTendril::from(value),
        None => attrs
            .push(Attribute { name: QualName::new(None, ns!(), LocalName::from(key)), value: StrTendril::from(value) }),
    }
}

/// Whether an element has a class, or one that begins so where `class` ends with `*`.
pub fn has_class(node: &Node, class: &str) -> bool {
    let classes = attribute(node, "class").to_lowercase();
    classes.split_whitespace().any(|own| match class.strip_suffix('*') {
        Some(beginning) => own.starts_with(beginning),
        None => own == class,
    })
}

/// What is directly in it.
pub fn children(node: &Node) -> Vec<Rc<Node>> {
    node.children.borrow().iter().cloned().collect()
}

/// What it is in.
pub fn parent(node: &Node) -> Option<Rc<Node>> {
    let weak = node.parent.take();
    let parent = weak.as_ref().and_then(std::rc::Weak::upgrade);
    node.parent.set(weak);
    parent
}

/// Everything in it, itself first, in the order of the text.
pub fn all(node: &Rc<Node>) -> Vec<Rc<Node>> {
    let mut out = Vec::new();
    let mut open = vec![node.clone()];
    while let Some(node) = open.pop() {
        open.extend(node.children.borrow().iter().rev().cloned());
        out.push(node);
    }
    out
}

/// The first element of a name in it.
pub fn find(node: &Rc<Node>, name: &str) -> Option<Rc<Node>> {
    all(node).into_iter().find(|node| tag(node) == name)
}

/// The text in it, as it is written.
pub fn text(node: &Rc<Node>) -> String {
    let mut out = String::new();
    for node in all(node) {
        match &node.data {
            NodeData::Text { contents } => out.push_str(&signs::plain(&contents.borrow())),
            NodeData::Element { .. } if tag(&node) == "br" => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// The text in it as one line.
pub fn words(node: &Rc<Node>) -> String {
    text(node).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes it out of what it is in.
pub fn remove(node: &Rc<Node>) {
    if let Some(parent) = parent(node) {
        parent.children.borrow_mut().retain(|child| !Rc::ptr_eq(child, node));
    }
}

/// Whether it is within an element of one of these names.
pub fn is_within(node: &Node, names: &[&str]) -> bool {
    let mut around = parent(node);
    while let Some(node) = around {
        if names.contains(&tag(&node)) {
            return true;
        }
        around = parent(&node);
    }
    false
}

/// Whether an element stands in a line of text.
pub fn is_inline(node: &Node) -> bool {
    match &node.data {
        NodeData::Text { .. } | NodeData::Comment { .. } => true,
        NodeData::Element { .. } => {
            let name = tag(node);
            INLINE.contains(&name)
        }
        _ => false,
    }
}

const INLINE: [&str; 33] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var",
];
