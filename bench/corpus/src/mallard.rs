//! Mallard, the format of GNOME's help pages, → Markdown.
//!
//! The rules are those of `gnome-help.py`, which the corpus was first made with, and a few more where that loses
//! text or writes Markdown that reads as something else.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::inline::{inline, plain, text_of};

const MALLARD: &str = "http://projectmallard.org/1.0/";
const CONDITIONS: &str = "http://projectmallard.org/if/1.0/";

/// A page, as XML.
pub struct Source<'a>(Node<'a, 'a>);

/// What pages may link to: for each slug its title in this language, and whether it is an article.
#[derive(Debug, Default)]
pub struct Targets(pub HashMap<String, (String, bool)>);

/// The pieces of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// One sentence on it; may be empty.
    pub summary: String,
    /// The guide it belongs to.
    pub category: String,
    /// Its text in Markdown, never empty.
    pub body: String,
}

impl<'a> Source<'a> {
    /// The page of a document; none where it is anything else.
    pub fn of(document: &'a Document<'a>) -> Option<Self> {
        let root = document.root_element();
        (root.has_tag_name((MALLARD, "page"))).then_some(Source(root))
    }

    /// Whether it only lists other pages.
    pub fn is_guide(&self) -> bool {
        self.0.attribute("type") == Some("guide")
    }

    /// Its title, if it has one.
    pub fn title(&self) -> Option<String> {
        child(self.0, "title").map(plain)
    }

    /// The article it makes, if it has a title and says anything.
    pub fn page(&self, targets: &Targets) -> Option<Page> {
        if self.is_guide() {
            return None;
        }
        let info = child(self.0, "info");
        let guides = info
            .into_iter()
            .flat_map(|info| info.children())
            .filter(|link| name(*link) == "link" && link.attribute("type") == Some("guide"));
        let category = guides.filter_map(|link| link.attribute("xref")).find(|xref| !xref.is_empty()).map(slug_of);
        let body = joined(&blocks(self.0, 2, targets));
        if body.is_empty() {
            return None;
        }
        Some(Page {
            title: self.title()?,
            summary: info.and_then(|info| child(info, "desc")).map(plain).unwrap_or_default(),
            category: category.filter(|c| !c.is_empty()).unwrap_or("index").to_owned(),
            body,
        })
    }
}

/// The name of an element of Mallard; empty for anything else.
pub fn name<'a>(node: Node<'a, '_>) -> &'a str {
    if node.is_element() && node.tag_name().namespace() == Some(MALLARD) { node.tag_name().name() } else { "" }
}

fn child<'a, 'i>(node: Node<'a, 'i>, wanted: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| name(*child) == wanted)
}

/// The page that a reference names, without the place in it.
pub fn slug_of(xref: &str) -> &str {
    xref.split('#').next().unwrap_or_default()
}

/// Blocks, each a list of lines without the indent of what they are in.
fn blocks(node: Node<'_, '_>, depth: usize, targets: &Targets) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    for part in node.children().filter(Node::is_element) {
        match name(part) {
            "p" => out
                .extend(Some(inline(part, targets).trim().to_owned()).filter(|line| !line.is_empty()).map(line_block)),
            kind @ ("steps" | "list") => {
                let items: Vec<_> = part.children().filter(|item| name(*item) == "item").collect();
                out.extend(list(kind == "steps", &items, depth, targets));
            }
            "note" | "comment" | "quote" => {
                let inner = blocks(part, depth, targets);
                let quoted =
                    joined(&inner).lines().map(|line| format!("> {line}").trim_end().to_owned()).collect::<Vec<_>>();
                out.extend(Some(quoted).filter(|lines| !lines.is_empty()));
            }
            "section" => {
                if let Some(title) = child(part, "title") {
                    out.push(line_block(format!("{} {}", "#".repeat(depth.min(6)), inline(title, targets).trim())));
                }
                out.extend(blocks(part, depth + 1, targets));
            }
            "code" | "screen" => {
                let text = text_of(part);
                let lines: Vec<String> =
                    text.trim().lines().map(|line| format!("    {line}").trim_end().to_owned()).collect();
                out.extend(Some(lines).filter(|lines| !lines.is_empty()));
            }
            "terms" | "table" | "thead" | "tbody" | "tr" | "td" | "item" | "div" => {
                out.extend(blocks(part, depth, targets))
            }
            _ => out.extend(chosen(part).into_iter().flat_map(|part| blocks(part, depth, targets))),
        }
    }
    out
}

/// What is shown of a condition: that of the usual desktop, which is the one that is not "classic".
pub fn chosen<'a, 'i>(node: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let is_usual = |part: &Node<'_, '_>| {
        part.has_tag_name((CONDITIONS, "when")) && part.attribute("test").is_some_and(|test| test.starts_with('!'))
    };
    node.has_tag_name((CONDITIONS, "choose")).then(|| node.children().find(is_usual)).flatten()
}

fn list(is_numbered: bool, items: &[Node<'_, '_>], depth: usize, targets: &Targets) -> Option<Vec<String>> {
    let contents: Vec<Vec<Vec<String>>> = items.iter().map(|item| blocks(*item, depth, targets)).collect();
    let is_loose = contents.iter().any(|content| content.len() > 1);
    let mut lines: Vec<String> = Vec::new();
    for (at, content) in contents.iter().enumerate().filter(|(_, content)| !content.is_empty()) {
        let mark = if is_numbered { format!("{}. ", at + 1) } else { "- ".to_owned() };
        let indent = " ".repeat(mark.len());
        if is_loose && !lines.is_empty() {
            lines.push(String::new());
        }
        let joined = joined(content);
        for (line, prefix) in joined.lines().zip(std::iter::once(&mark).chain(std::iter::repeat(&indent))) {
            lines.push(format!("{prefix}{line}").trim_end().to_owned());
        }
    }
    (!lines.is_empty()).then_some(lines)
}

fn line_block(line: String) -> Vec<String> {
    // What begins like a list, a heading or a quote, but is not one.
    let is_number = line
        .split_once(['.', ')'])
        .is_some_and(|(n, _)| (1..10).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()));
    let line = match line.chars().next() {
        Some('-' | '+' | '>') => format!("\\{line}"),
        Some('#') if !line.starts_with("##") => format!("\\{line}"),
        _ if is_number => line.replacen(
            ['.', ')'],
            if line.find('.') < line.find(')') || !line.contains(')') { "\\." } else { "\\)" },
            1,
        ),
        _ => line,
    };
    vec![line]
}

fn joined(blocks: &[Vec<String>]) -> String {
    blocks.iter().map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(inner: &str) -> Option<Page> {
        let xml = format!(
            "<page xmlns='{MALLARD}' xmlns:if='{CONDITIONS}'><info><link type='guide' xref='power#battery'/>\
             <desc>Short\n and <em>clear</em>.</desc></info><title>Save <gui>power</gui></title>{inner}</page>"
        );
        let document = Document::parse(&xml).unwrap();
        let targets = [("other", ("The *other*", true)), ("guide", ("A guide", false))];
        let targets = targets.map(|(slug, (title, is_article))| (slug.to_owned(), (title.to_owned(), is_article)));
        Source::of(&document).unwrap().page(&Targets(targets.into()))
    }

    #[test]
    fn elements_become_markdown() {
        let cases = [
            ("<p>One\n  <!-- no --> two.</p><p> </p><p>Three.</p>", "One two.\n\nThree."),
            (
                "<p>Open <guiseq><gui>A</gui><gui>B</gui></guiseq>, press <keyseq><key>Ctrl</key><key>C</key></keyseq></p>",
                "Open **A** ▸ **B**, press `Ctrl`+`C`",
            ),
            ("<p><keyseq><key>Ctrl</key>Arrow keys</keyseq> <keyseq>F1</keyseq></p>", "`Ctrl`+Arrow keys `F1`"),
            ("<p>2 * 3 &lt; 7, <file>a*b</file> and <code>`</code></p>", "2 \\* 3 \\< 7, `a*b` and \\`"),
            (
                "<p><link xref='other#x'>this</link> <link xref='other'/> <link xref='guide'>that</link> <link xref='guide'/> <link xref='gone'>it</link></p>",
                "[this](other) [The \\*other\\*](other) that A guide it",
            ),
            (
                "<p><link href='https://a.example/(b)'/> <link href='https://a. example'>c</link> <link href='help:x'>d</link></p>",
                "[https://a.example/(b)](<https://a.example/(b)>) c d",
            ),
            ("<steps><item><p>A</p></item><item><p>B</p></item></steps>", "1. A\n2. B"),
            (
                "<list><item><p>A</p><p>B</p></item><item><list><item><p>C</p></item></list></item></list>",
                "- A\n\n  B\n\n- - C",
            ),
            ("<note><p>A</p><list><item><p>B</p></item></list></note>", "> A\n>\n> - B"),
            (
                "<section><title>T</title><p>A</p><section><title>U</title><p>B</p></section></section>",
                "## T\n\nA\n\n### U\n\nB",
            ),
            ("<screen>\na\n  b\n</screen>", "    a\n      b"),
            (
                "<p>1. not a list</p><p>- nor this</p><p># nor this</p>",
                "1\\. not a list\n\n\\- nor this\n\n\\# nor this",
            ),
            (
                "<if:choose><if:when test='platform:gnome-classic'><p>old</p></if:when><if:when test='!platform:gnome-classic'><p>new</p></if:when></if:choose>",
                "new",
            ),
            ("<media src='x'><p>picture</p></media><table><tr><td><p>cell</p></td></tr></table>", "cell"),
        ];
        for (xml, expected) in cases {
            assert_eq!(page(xml).map(|page| page.body).as_deref(), Some(expected), "{xml}");
        }
        assert_eq!(page("<media/>"), None);
        let page = page("<p>x</p>").unwrap();
        assert_eq!(
            (page.title.as_str(), page.summary.as_str(), page.category.as_str()),
            ("Save power", "Short and clear.", "power")
        );
    }
}
