//! HTML within Markdown: what articles have anyway is taken, of the rest the text is.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType};

use super::film::film;
use super::html::{Piece, attribute as of, pieces};
use super::renderer::{Events, Picture, Renderer};
use super::{Note, attribute};

/// Elements that are taken as they are, without what is written in their tags.
const PLAIN: [&str; 27] = [
    "summary",
    "p",
    "br",
    "hr",
    "ul",
    "ol",
    "li",
    "em",
    "strong",
    "del",
    "code",
    "pre",
    "kbd",
    "sup",
    "sub",
    "mark",
    "blockquote",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "h2",
    "h3",
    "h4",
    "details",
];
/// Others that mean the same.
const SAME: [(&str, &str); 7] =
    [("b", "strong"), ("i", "em"), ("s", "del"), ("strike", "del"), ("h1", "h2"), ("h5", "h4"), ("h6", "h4")];
/// What is left out with all that is in it.
const PROGRAMS: [&str; 4] = ["script", "style", "template", "noscript"];

impl<'m> Renderer<'m> {
    /// Takes HTML; `lines` are places in it and where each comes from.
    pub(super) fn raw(&mut self, html: &str, lines: &[(usize, usize)], out: &mut Events<'m>) {
        for (within, piece) in pieces(html) {
            let before = lines.partition_point(|(place, _)| *place <= within).checked_sub(1);
            let (from, start) = before.and_then(|at| lines.get(at)).copied().unwrap_or_default();
            let at = start + within - from;
            if let Some(skipped) = &self.skipped {
                if piece == Piece::Close(skipped.clone()) {
                    self.skipped = None;
                }
                continue;
            }
            let event = match piece {
                Piece::Text(text) => Some(Event::Html(text.replace('<', "&lt;").replace('>', "&gt;").into())),
                Piece::Open(name, attributes) => self.opened(&name, &attributes, at),
                Piece::Close(name) => self.closed(&name),
            };
            out.extend(event.map(|event| (event, at..at)));
        }
    }

    fn opened(&mut self, name: &str, attributes: &[(String, String)], at: usize) -> Option<Event<'m>> {
        let tag = |text: String| Some(Event::InlineHtml(CowStr::from(text)));
        match name {
            "a" if !of(attributes, "href").is_empty() => {
                let opening = self.anchor(LinkType::Inline, of(attributes, "href"), at);
                self.html_anchors.push(opening.is_some());
                tag(opening?)
            }
            // A name for links to lead to; headings have theirs.
            "a" => {
                self.html_anchors.push(false);
                None
            }
            "img" | "video" | "audio" | "source" | "iframe" | "embed" => {
                let target = of(attributes, "src");
                if target.is_empty() && matches!(name, "video" | "audio") {
                    return None;
                }
                let is_film = matches!(name, "iframe" | "embed");
                if target.is_empty() || is_film && film(target).is_none() {
                    self.tell(name, at);
                    return None;
                }
                let named = ["alt", "title", "aria-label"].into_iter().map(|key| of(attributes, key));
                let words = named.clone().find(|words| !words.is_empty()).unwrap_or_default().to_owned();
                let is_linked = self.html_anchors.last() == Some(&true) || self.anchors.last() == Some(&true);
                let picture = Picture { at, target: target.to_owned(), title: String::new(), words };
                Some(self.shown(&picture, is_linked))
            }
            "details" if attributes.iter().any(|(key, _)| key == "open") => tag("<details open=\"\">".to_owned()),
            "ol" => {
                let start = Some(of(attributes, "start")).filter(|start| start.parse::<u32>().is_ok());
                tag(start.map_or("<ol>".to_owned(), |start| format!("<ol start=\"{start}\">")))
            }
            "th" | "td" => {
                let align = Some(of(attributes, "align")).filter(|side| ["left", "center", "right"].contains(side));
                tag(align.map_or(format!("<{name}>"), |side| format!("<{name} align=\"{}\">", attribute(side))))
            }
            _ if PROGRAMS.contains(&name) => {
                self.out.notes.push((at, Note::Program(name.to_owned())));
                self.skipped = Some(name.to_owned());
                None
            }
            _ => match self.taken(name) {
                Some(same) => tag(format!("<{same}>")),
                None => {
                    self.tell(name, at);
                    None
                }
            },
        }
    }

    fn closed(&mut self, name: &str) -> Option<Event<'m>> {
        if name == "a" {
            let is_kept = self.html_anchors.pop().unwrap_or_default();
            return is_kept.then_some(Event::InlineHtml(CowStr::Borrowed("</a>")));
        }
        let same = self.taken(name).filter(|same| !matches!(same.as_str(), "br" | "hr"))?;
        Some(Event::InlineHtml(CowStr::from(format!("</{same}>"))))
    }

    /// What an element is written as; headings go down as the others do.
    fn taken(&self, name: &str) -> Option<String> {
        let level = match name {
            "h1" => Some(HeadingLevel::H1),
            "h2" => Some(HeadingLevel::H2),
            "h3" => Some(HeadingLevel::H3),
            _ => None,
        };
        if let Some(level) = level {
            return Some(self.level(level).to_string());
        }
        let same = SAME.iter().find(|(other, _)| *other == name).map_or(name, |(_, same)| same);
        PLAIN.contains(&same).then(|| same.to_owned())
    }

    /// Tells of an element that is not taken, once a line.
    fn tell(&mut self, name: &str, at: usize) {
        let line = self.line_ends.partition_point(|end| *end < at);
        if self.told.insert((line, name.to_owned())) {
            self.out.notes.push((at, Note::Element(name.to_owned())));
        }
    }
}
