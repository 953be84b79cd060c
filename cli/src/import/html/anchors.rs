//! Links to places in a page lead to headings, which have names.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use htmd::Node;

use super::tree::{all, attribute, is_within, set, tag, words};
use crate::markdown::headings;

/// The fragments that a page's links lead to, each with where: what phase one asks of each page.
pub fn links(tree: &Rc<Node>) -> Vec<String> {
    all(tree)
        .iter()
        .filter(|node| tag(node) == "a")
        .map(|node| attribute(node, "href"))
        .filter(|href| href.contains('#'))
        .collect()
}

/// Gives the headings that are linked to their names; which fragments lead to which. What stands below a heading is reached
/// by that.
pub fn name_headings(tree: &Rc<Node>, wanted: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut led = BTreeMap::new();
    if wanted.is_empty() {
        return led;
    }
    let nodes = all(tree);
    let is_heading = |node: &Rc<Node>| HEADINGS.contains(&tag(node)) && !words(node).is_empty();
    let mut places: Vec<(bool, &String, usize)> = Vec::new();
    for fragment in wanted {
        let is_target = |node: &Rc<Node>| {
            attribute(node, "id") == *fragment || tag(node) == "a" && attribute(node, "name") == *fragment
        };
        let Some(at) = nodes.iter().position(is_target) else { continue };
        let is_own = nodes.get(at).is_some_and(|node| is_heading(node) || is_within(node, &HEADINGS));
        places.push((!is_own, fragment, at));
    }
    // A heading is called as it was, before what only stands below it.
    places.sort();
    for (_, fragment, at) in places {
        let before = nodes.get(..=at).unwrap_or_default().iter().rfind(|node| is_heading(node));
        let after = nodes.get(at..).unwrap_or_default().iter().find(|node| is_heading(node));
        // An empty name right before a heading is the heading's.
        let is_empty = nodes.get(at).is_some_and(|node| words(node).is_empty());
        let heading = if is_empty && before.is_none_or(|before| !holds(before, nodes.get(at))) {
            after.or(before)
        } else {
            before.or(after)
        };
        let Some(heading) = heading else { continue };
        if attribute(heading, "data-name").is_empty() {
            set(heading, "data-name", &name_of(fragment));
        }
        led.insert(fragment.clone(), attribute(heading, "data-name"));
    }
    led
}

/// Says of each heading how deep it is, 2 below the title: none is deeper than one below the one before it, and those that were
/// the same below the same one still are.
pub fn deepen(tree: &Rc<Node>) {
    let mut above: Vec<(u8, u8)> = Vec::new();
    for node in all(tree).into_iter().filter(|node| HEADINGS.contains(&tag(node)) && !words(node).is_empty()) {
        let own = tag(&node).as_bytes().last().map_or(0, |digit| digit.saturating_sub(b'0'));
        while above.last().is_some_and(|(other, _)| *other >= own) {
            above.pop();
        }
        let depth = above.last().map_or(1, |(_, depth)| *depth) + 1;
        above.push((own, depth));
        set(&node, "data-level", &depth.to_string());
    }
}

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

fn holds(outer: &Rc<Node>, inner: Option<&Rc<Node>>) -> bool {
    inner.is_some_and(|inner| all(outer).iter().any(|node| Rc::ptr_eq(node, inner)))
}

/// A fragment as a heading's name.
pub fn name_of(fragment: &str) -> String {
    let lower = fragment.to_lowercase();
    if headings::is_name(&lower) { lower } else { headings::of_words(&lower.replace(['.', ':', '/'], "-")) }
}
