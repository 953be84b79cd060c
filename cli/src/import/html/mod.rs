//! HTML of other help centres → Markdown of ours.
//!
//! Of 2,522 pages of Rust's documentation `htmd` alone keeps the text of 2,432, `html-to-markdown-rs` of 2,428, `html2md` of 2,407;
//! `htmd` takes handlers for single elements, and with ours it is all but two (`cli/examples/html.rs`, docs/import.md).
//!
//! `htmd` makes Markdown of the tree; before it, [`prepare`] leads links and pictures to where they are in the new folder and
//! names what is lost; beside it stand handlers for what it would lose or write so that CommonMark reads something else.

pub mod anchors;
mod blocks;
pub mod inline;
pub mod prepare;
mod raw;
mod signs;
mod table;
pub mod tree;

use std::rc::Rc;
use std::sync::LazyLock;

use htmd::options::{BulletListMarker, HrStyle, Options};
use htmd::{HtmlToMarkdown, Node};

/// Reads HTML, a part of a page or a whole one.
pub fn parse(html: &str) -> Option<Rc<Node>> {
    CONVERTER.html_to_tree(html).ok()
}

/// Writes a tree as Markdown.
pub fn to_markdown(tree: &Rc<Node>) -> String {
    signs::hide(tree);
    let markdown = signs::show(&CONVERTER.tree_to_markdown(tree));
    let mut out = String::with_capacity(markdown.len() + 1);
    let mut empty = 0;
    let mut fence: Option<String> = None;
    let mut lines = markdown.lines().peekable();
    while let Some(line) = lines.next() {
        let text = line.trim_start_matches([' ', '>']);
        let is_code = fence.is_some();
        match &fence {
            Some(open) if text.trim_end() == open => fence = None,
            None if text.starts_with("```") => fence = Some(text.chars().take_while(|c| *c == '`').collect()),
            _ => {}
        }
        let is_empty = line.trim().is_empty() && !is_code;
        // Two empty lines say no more than one, but in code.
        empty = if is_empty { empty + 1 } else { 0 };
        if empty > 1 {
            continue;
        }
        // Two spaces at the end of a line end it, but where a paragraph ends anyway.
        let plain = line.trim_end_matches(' ');
        let ends_line = line.len() - plain.len() > 1 && lines.peek().is_some_and(|next| !next.trim().is_empty());
        out.push_str(if is_code { line } else { plain });
        out.push_str(if ends_line && !is_code && !is_empty { "  \n" } else { "\n" });
    }
    let text = out.trim_matches('\n');
    if text.is_empty() { String::new() } else { format!("{text}\n") }
}

static CONVERTER: LazyLock<HtmlToMarkdown> = LazyLock::new(|| {
    let options = Options {
        bullet_list_marker: BulletListMarker::Dash,
        ul_bullet_spacing: 1,
        ol_number_spacing: 1,
        hr_style: HrStyle::Dashes,
        ..Options::default()
    };
    HtmlToMarkdown::builder()
        .options(options)
        .scripting_enabled(false)
        .add_handler(vec!["h1", "h2", "h3", "h4", "h5", "h6"], blocks::heading)
        .add_handler(vec!["pre"], blocks::pre)
        .add_handler(vec!["details"], blocks::details)
        .add_handler(vec!["div", "section", "aside", "p", "blockquote"], blocks::callout)
        .add_handler(vec!["dt"], blocks::term)
        .add_handler(vec!["iframe", "embed", "video", "audio"], blocks::film)
        .add_handler(vec!["table"], table::table)
        .add_handler(vec!["strong", "b", "span"], inline::strong)
        .add_handler(vec!["em", "i"], inline::emphasis)
        .add_handler(vec!["code"], inline::code)
        .add_handler(vec!["del", "s", "strike"], inline::deleted)
        .add_handler(vec!["kbd", "mark", "sub", "sup"], inline::as_written)
        .add_handler(vec!["a"], inline::link)
        .add_handler(vec!["img"], inline::picture)
        .add_handler(vec!["input"], inline::tick)
        .build()
});
