//! A page's tree made ready: links and pictures lead to where they are in the new folder, headings that are linked to have
//! names, and what articles cannot have is taken out and named.

use std::collections::BTreeSet;
use std::rc::Rc;

use htmd::Node;
use html5ever::tendril::StrTendril;
use markup5ever_rcdom::NodeData;
use url::Url;

use super::anchors::{deepen, name_headings};
use super::tree::{all, attribute, children, find, is_within, parent, remove, set, tag, words};
use crate::import::centre::EXPORT;
use crate::markdown::film::film;

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// To an article of the new folder, and to a heading there.
    Article(String, Option<String>),
    /// To this page, and to a heading of it.
    Here(String),
    /// To a file that is now in the folder.
    File(String),
    /// To a page or file of the old help centre, or of the export, that was not taken.
    Lost(String),
    /// Anywhere else.
    Elsewhere(String),
}

/// What becomes of a picture or film.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// It is in the folder.
    Here(String),
    /// It stays at its address; what is to be told of it.
    There(String, String),
    /// It is nowhere; what is to be told of it.
    Nowhere(String),
}

/// What a page's tree is led by.
pub trait Surroundings {
    /// Where a link leads that a page has.
    fn lead(&mut self, target: &str) -> Lead;
    /// Where a picture or film of it is.
    fn show(&mut self, source: &str) -> Shown;
    /// The fragments of this page's address that others and itself link to.
    fn wanted(&self) -> &BTreeSet<String>;
    /// The page's title.
    fn title(&self) -> &str;
}

/// What is left out with all that is in it.
const PROGRAMS: [&str; 7] = ["script", "style", "template", "noscript", "svg", "canvas", "object"];
/// Parts of forms: their texts are kept.
const CONTROLS: [&str; 6] = ["form", "button", "select", "textarea", "math", "frame"];

/// The part of a page that is its article: `main` or `article`, else all of it without what is around.
pub fn article_of(tree: &Rc<Node>) -> Rc<Node> {
    let part = ["article", "main"].iter().find_map(|name| find(tree, name)).or_else(|| find(tree, "body"));
    let part = part.unwrap_or_else(|| tree.clone());
    for node in all(&part).into_iter().skip(1).filter(|node| matches!(tag(node), "nav" | "header" | "footer")) {
        // A header has the title, which stands in the front matter.
        remove(&node);
    }
    part
}

/// Makes a tree ready; what is lost, as sentences.
pub fn prepare(tree: &Rc<Node>, around: &mut dyn Surroundings) -> Vec<String> {
    let mut losses = Vec::new();
    let wanted = around.wanted().clone();
    name_headings(tree, &wanted);
    without_title(tree, around.title());
    deepen(tree);
    for node in all(tree) {
        match tag(&node) {
            "" => tidy(&node, &mut losses),
            name if PROGRAMS.contains(&name) => {
                if !matches!(name, "noscript" | "template") {
                    losses.push(format!("`<{name}>` is left out with all that is in it"));
                }
                remove(&node);
            }
            name if CONTROLS.contains(&name) => losses.push(format!("`<{name}>` is left out, its text is kept")),
            "a" => lead(&node, around, &mut losses),
            "img" => picture(&node, around, &mut losses),
            "iframe" | "embed" | "video" | "audio" => play(&node, around, &mut losses),
            "source" | "track" | "picture" if tag(&node) != "picture" => remove(&node),
            "td" | "th" => {
                let spans =
                    ["colspan", "rowspan"].iter().any(|key| attribute(&node, key).parse::<u32>().is_ok_and(|n| n > 1));
                if spans {
                    losses.push(format!(
                        "a cell of a table that spans several (“{}”) is one cell, with empty ones beside it",
                        some(&words(&node))
                    ));
                }
            }
            "ul" | "ol" => nest(&node),
            "p" | "li" if is_nothing(&node) => remove(&node),
            _ => {}
        }
    }
    losses.dedup();
    losses
}

/// The first words of a text.
fn some(words: &str) -> String {
    let shown: String = words.chars().take(40).collect();
    if shown.len() < words.len() { format!("{shown}…") } else { shown }
}

/// Takes out a heading at the beginning that says the title again.
fn without_title(tree: &Rc<Node>, title: &str) {
    let first = all(tree).into_iter().find(|node| match &node.data {
        NodeData::Text { contents } => !contents.borrow().trim().is_empty() && !is_within(node, &["title", "head"]),
        _ => false,
    });
    let mut around = first.and_then(|text| parent(&text));
    while let Some(node) = around {
        if matches!(tag(&node), "h1" | "h2") {
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            if words(&node) == title {
                remove(&node);
            }
            return;
        }
        around = parent(&node);
    }
}

/// Spaces that editors leave, and signs that nobody sees.
fn tidy(node: &Rc<Node>, losses: &mut Vec<String>) {
    let NodeData::Text { contents } = &node.data else { return };
    let text = contents.borrow().to_string();
    if !text.contains(['\u{a0}', '\u{200b}', '\u{feff}', '{']) || is_within(node, &["pre"]) && !text.contains("{ $") {
        return;
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{feff}')).peekable();
    while let Some(c) = chars.next() {
        let at_edge = out.is_empty() || chars.peek().is_none();
        let beside_space = out.ends_with(' ') || chars.peek().is_some_and(|c| matches!(c, ' ' | '\u{a0}'));
        out.push(if c == '\u{a0}' && (at_edge || beside_space) { ' ' } else { c });
    }
    // This product's articles have places that are written so.
    if out.contains("{ $") {
        losses.push(
            "`{ $` is written with a no-break space behind the bracket: else it would be a place that is filled in"
                .to_owned(),
        );
        out = out.replace("{ $", "{\u{a0}$");
    }
    *contents.borrow_mut() = StrTendril::from(out);
}

fn is_nothing(node: &Rc<Node>) -> bool {
    let has_more =
        |node: &Rc<Node>| matches!(tag(node), "img" | "iframe" | "video" | "audio" | "embed" | "input" | "a" | "hr");
    words(node).chars().all(|c| c.is_whitespace() || c == '\u{a0}') && !all(node).iter().any(has_more)
}

fn lead(node: &Rc<Node>, around: &mut dyn Surroundings, losses: &mut Vec<String>) {
    let target = attribute(node, "href");
    if target.is_empty() {
        return;
    }
    let said = some(&words(node));
    let target = match around.lead(&target) {
        Lead::Article(slug, place) => place.map_or(slug.clone(), |place| format!("{slug}#{place}")),
        Lead::Here(place) if place.is_empty() => {
            losses.push(format!("the link “{said}” to a place in the article leads to no heading: its words are kept"));
            String::new()
        }
        Lead::Here(place) => format!("#{place}"),
        Lead::File(path) => path,
        Lead::Lost(address) if address.is_empty() => {
            losses.push(format!("the link “{said}” leads to `{target}`, which was not taken: its words are kept"));
            String::new()
        }
        Lead::Lost(address) => {
            losses.push(format!("the link “{said}” still leads to the old help centre: {address}"));
            address
        }
        Lead::Elsewhere(address) if address.is_empty() => {
            losses.push(format!("the link “{said}” leads to `{target}`, where no link may lead: its words are kept"));
            String::new()
        }
        Lead::Elsewhere(address) => address,
    };
    set(node, "href", &target);
}

fn picture(node: &Rc<Node>, around: &mut dyn Surroundings, losses: &mut Vec<String>) {
    // Pages that load pictures late have their address elsewhere.
    let late = ["data-src", "data-lazy-src", "data-original"]
        .iter()
        .map(|key| attribute(node, key))
        .find(|src| !src.is_empty());
    let own = attribute(node, "src");
    let source =
        if own.is_empty() || own.starts_with("data:") && late.is_some() { late.unwrap_or_default() } else { own };
    if source.is_empty() {
        return;
    }
    let file_name =
        source.split(['?', '#']).next().and_then(|path| path.rsplit('/').next()).unwrap_or_default().to_lowercase();
    let is_name = |words: &str| {
        let words = words.to_lowercase();
        let ends = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"].iter().any(|ending| words.ends_with(ending));
        words == file_name || words == "image" || words == "blob" || ends && !words.contains(' ')
    };
    let titles = ["alt", "title"].map(|key| attribute(node, key));
    let said = titles.into_iter().find(|words| !words.is_empty() && !is_name(words)).unwrap_or_default();
    set(node, "alt", &said);
    match around.show(&source) {
        Shown::Here(path) => set(node, "src", &path),
        Shown::There(address, told) => {
            losses.push(told);
            set(node, "src", &address);
        }
        Shown::Nowhere(told) => {
            losses.push(told);
            set(node, "src", "");
        }
    }
}

fn play(node: &Rc<Node>, around: &mut dyn Surroundings, losses: &mut Vec<String>) {
    let inner = || all(node).iter().find(|inner| tag(inner) == "source").map(|inner| attribute(inner, "src"));
    let own = ["src", "data-src"].iter().map(|key| attribute(node, key)).find(|src| !src.is_empty());
    let source = own.or_else(inner).unwrap_or_default();
    for child in children(node) {
        remove(&child);
    }
    if source.is_empty() {
        losses.push(format!("`<{}>` without an address is left out", tag(node)));
        set(node, "src", "");
        return;
    }
    let address = if source.starts_with("//") { format!("https:{source}") } else { source };
    if film(&address).is_some() {
        return set(node, "src", &address);
    }
    if matches!(tag(node), "iframe" | "embed") {
        let is_web = Url::parse(&address).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
        losses.push(format!("`<{}>` of {address} is {}", tag(node), if is_web { "a link" } else { "left out" }));
        return set(node, "src", if is_web { &address } else { "" });
    }
    match around.show(&address) {
        Shown::Here(path) => set(node, "src", &path),
        Shown::There(address, told) => {
            losses.push(told);
            set(node, "src", &address);
        }
        Shown::Nowhere(told) => {
            losses.push(told);
            set(node, "src", "");
        }
    }
}

/// A list that stands directly in another is a part of the item before it.
fn nest(list: &Rc<Node>) {
    let mut last: Option<Rc<Node>> = None;
    for child in children(list) {
        match tag(&child) {
            "li" => last = Some(child),
            "ul" | "ol" => {
                let Some(item) = &last else { continue };
                remove(&child);
                child.parent.set(Some(Rc::downgrade(item)));
                item.children.borrow_mut().push(child);
            }
            _ => {}
        }
    }
}

/// Whether an address is one of the export's files.
pub fn is_of_export(url: &Url) -> bool {
    url.host_str() == Some(EXPORT)
}
