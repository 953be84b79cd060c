//! How faithfully HTML becomes articles: `cargo run -p nearhand --example html -- FOLDER-OF-HTML [FOLDER-OF-MARKDOWN]`.
//!
//! Each page goes to Markdown, as an import has it, or is read from the second folder, as another program has made it; from
//! there to what readers get. Told is how many pages have the same text then, and as many lists, tables and so on.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;
use std::{env, fs};

use nearhand::import::html::prepare::{Lead, Shown, Surroundings, prepare};
use nearhand::import::html::tree::{all, attribute, is_within, remove, tag, text};
use nearhand::import::html::{parse, to_markdown};
use nearhand::markdown::render;

struct Anywhere(BTreeSet<String>);

impl Surroundings for Anywhere {
    fn lead(&mut self, target: &str) -> Lead {
        let is_web = target.starts_with("http");
        Lead::Elsewhere(if is_web {
            target.to_owned()
        } else {
            format!("https://a.example/{}", target.trim_start_matches('/'))
        })
    }

    fn show(&mut self, source: &str) -> Shown {
        Shown::There(format!("https://a.example/{source}"), String::new())
    }

    fn wanted(&self) -> &BTreeSet<String> {
        &self.0
    }

    fn title(&self) -> &str {
        ""
    }
}

const COUNTED: [&str; 11] =
    ["a", "li", "table", "tr", "pre", "code", "heading", "blockquote", "strong", "em", "details"];

fn counts(tree: &Rc<htmd::Node>) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for node in all(tree) {
        // What is marked in code is code.
        let name = match tag(&node) {
            _ if is_within(&node, &["pre"]) => "",
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
            "b" => "strong",
            "i" => "em",
            "a" if attribute(&node, "href").is_empty() => "",
            // Code in a block is a part of that.
            name => name,
        };
        if let Some(name) = COUNTED.iter().find(|known| **known == name) {
            *counts.entry(*name).or_default() += 1;
        }
    }
    counts
}

fn letters(tree: &Rc<htmd::Node>) -> String {
    text(tree).chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{feff}')).collect()
}

fn main() {
    let mut args = env::args().skip(1);
    let dir = args.next().expect("a folder of HTML");
    let made = args.next();
    let mut names: Vec<String> =
        fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let (mut same_text, mut pages) = (0, 0);
    let mut same: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut first: Vec<String> = Vec::new();
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        let html = fs::read_to_string(Path::new(&dir).join(name)).unwrap();
        let tree = parse(&html).unwrap();
        prepare(&tree, &mut Anywhere(BTreeSet::new()));
        // There are none beside the pages, so their words would stand for them.
        all(&tree).iter().filter(|node| tag(node) == "img").for_each(remove);
        let (before, expected) = (counts(&tree), letters(&tree));
        let markdown = match &made {
            Some(made) => fs::read_to_string(Path::new(made).join(name.replace(".html", ".md"))).unwrap_or_default(),
            None => to_markdown(&tree),
        };
        let rendered = render(&markdown);
        let read = parse(&rendered.html).unwrap();
        let (after, got) = (counts(&read), letters(&read));
        pages += 1;
        if got == expected {
            same_text += 1;
        } else if first.len() < 40 {
            let at = expected.chars().zip(got.chars()).take_while(|(a, b)| a == b).count();
            let part = |text: &str| text.chars().skip(at.saturating_sub(15)).take(50).collect::<String>();
            first.push(format!("{name}\n  - {}\n  + {}", part(&expected), part(&got)));
        }
        for key in COUNTED {
            let (is, was) = (after.get(key).copied().unwrap_or(0), before.get(key).copied().unwrap_or(0));
            if was > 0 {
                let (good, of) = same.entry(key).or_default();
                *of += 1;
                *good += usize::from(is == was);
                if is != was && first.len() < 40 && made.is_none() && !matches!(key, "code" | "a") {
                    first.push(format!("{name}: {key} {was} → {is}"));
                }
            }
        }
    }
    println!("{same_text} of {pages} pages have the same text");
    for (key, (good, of)) in same {
        println!("  {key}: as many on {good} of {of}");
    }
    if made.is_none() {
        println!("{}", first.join("\n"));
    }
}
