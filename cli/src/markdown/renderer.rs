//! From the parser's events to those that become HTML.

use std::collections::HashSet;
use std::ops::Range;
use std::vec::IntoIter;

use pulldown_cmark::{BlockQuoteKind, CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::footnotes::Footnotes;
use super::prepared::restored;
use super::{Note, Rendered};
use crate::media::Media;

/// Events with their places.
pub type Events<'m> = Vec<(Event<'m>, Range<usize>)>;

/// What a text is rendered with.
pub struct Renderer<'m> {
    pub(super) markdown: &'m str,
    pub(super) media: &'m Media,
    pub(super) out: Rendered,
    /// Whether a block of code is open.
    is_code: bool,
    /// By how much headings go down: the page's own title is its `h1`.
    shift: usize,
    /// Pictures that are open, and what is said in them: they nest.
    pictures: Vec<Picture>,
    /// For each open link whether it was kept.
    pub(super) anchors: Vec<bool>,
    /// The same of links that are written as HTML.
    pub(super) html_anchors: Vec<bool>,
    /// The element of HTML whose content is left out.
    pub(super) skipped: Option<String>,
    /// HTML of a block, line by line, until it is whole.
    block: String,
    block_lines: Vec<(usize, usize)>,
    headings: IntoIter<String>,
    pub(super) footnotes: Footnotes<'m>,
    /// Where its lines end.
    pub(super) line_ends: Vec<usize>,
    /// What elements that are not taken have been told of, each once on a line.
    pub(super) told: HashSet<(usize, String)>,
}

/// A picture as it is written.
pub(super) struct Picture {
    pub at: usize,
    pub target: String,
    pub title: String,
    pub words: String,
}

impl<'m> Renderer<'m> {
    /// For a text of these events.
    pub fn new(markdown: &'m str, media: &'m Media, events: &[(Event<'_>, Range<usize>)]) -> Self {
        let is_h1 = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
        Renderer {
            markdown,
            media,
            out: Rendered::default(),
            is_code: false,
            shift: usize::from(events.iter().any(|(event, _)| is_h1(event))),
            pictures: Vec::new(),
            anchors: Vec::new(),
            html_anchors: Vec::new(),
            skipped: None,
            block: String::new(),
            block_lines: Vec::new(),
            headings: Vec::new().into_iter(),
            footnotes: Footnotes::default(),
            line_ends: markdown.match_indices('\n').map(|(at, _)| at).collect(),
            told: HashSet::new(),
        }
    }

    /// All events, as they become HTML; what footnotes say is at the end.
    pub fn events(&mut self, events: Events<'m>) -> Events<'m> {
        self.headings = self.out.headings.clone().into_iter();
        let mut out = Vec::with_capacity(events.len());
        for (event, at) in events {
            match event {
                Event::Start(Tag::FootnoteDefinition(name)) => {
                    self.footnotes.begin(name.into_string(), at.start, &mut out)
                }
                Event::End(TagEnd::FootnoteDefinition) => self.footnotes.end(&mut out),
                event => self.event(event, at, &mut out),
            }
        }
        self.footnotes.close(&mut out);
        let unused = self.footnotes.append(&mut out);
        self.out.notes.extend(unused.into_iter().map(|(at, name)| (at, Note::UnusedFootnote(name))));
        out
    }

    fn event(&mut self, event: Event<'m>, at: Range<usize>, out: &mut Events<'m>) {
        if self.picture(&event, &at, out) {
            return;
        }
        match event {
            Event::Start(Tag::HtmlBlock) => {
                self.block.clear();
                self.block_lines.clear();
            }
            // Its lines come one by one, but a tag may have several.
            Event::Html(line) => {
                self.block_lines.push((self.block.len(), at.start));
                self.block.push_str(&restored(&line));
            }
            Event::End(TagEnd::HtmlBlock) => {
                let (block, lines) = (std::mem::take(&mut self.block), std::mem::take(&mut self.block_lines));
                self.raw(&block, &lines, out);
                self.skipped = None;
            }
            Event::InlineHtml(html) => self.raw(&restored(&html), &[(0, at.start)], out),
            Event::End(TagEnd::Paragraph) => {
                self.skipped = None;
                out.push((event, at));
            }
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak if self.skipped.is_some() => {}
            Event::Start(Tag::Heading { level, .. }) => {
                let level = self.level(level);
                let id = self.headings.next().map(|name| CowStr::from(format!("s-{name}")));
                out.push((Event::Start(Tag::Heading { level, id, classes: Vec::new(), attrs: Vec::new() }), at));
            }
            Event::End(TagEnd::Heading(level)) => out.push((Event::End(TagEnd::Heading(self.level(level))), at)),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let tag = self.anchor(link_type, &dest_url, at.start);
                self.anchors.push(tag.is_some());
                out.extend(tag.map(|tag| (Event::InlineHtml(tag.into()), at)));
            }
            Event::End(TagEnd::Link) => {
                if self.anchors.pop().unwrap_or_default() {
                    out.push((Event::InlineHtml(CowStr::Borrowed("</a>")), at));
                }
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                let class = match kind {
                    BlockQuoteKind::Note => "note",
                    BlockQuoteKind::Tip => "tip",
                    BlockQuoteKind::Important => "important",
                    BlockQuoteKind::Warning => "warning",
                    BlockQuoteKind::Caution => "caution",
                };
                out.push((Event::Html(format!("<blockquote class=\"{class}\">\n").into()), at));
            }
            Event::TaskListMarker(is_done) => {
                if let Some((item, _)) = out.iter_mut().rfind(|(event, _)| matches!(event, Event::Start(Tag::Item))) {
                    *item = Event::Html(CowStr::Borrowed("<li class=\"task\">"));
                }
                out.push((Event::Text(CowStr::Borrowed(if is_done { "☑ " } else { "☐ " })), at));
            }
            Event::FootnoteReference(name) => {
                let tag = self.footnotes.reference(&name);
                out.push((Event::InlineHtml(tag.into()), at));
            }
            Event::Text(text) => {
                self.look_at(&text, at.start);
                out.push((Event::Text(text), at));
            }
            Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                self.is_code = matches!(event, Event::Start(_));
                out.push((event, at));
            }
            other => out.push((other, at)),
        }
    }

    /// Stars that made nothing strong. Escaped ones (`\*\*`) are meant to be seen, and are not found here.
    fn look_at(&mut self, text: &str, at: usize) {
        let rest = self.markdown.get(at..).unwrap_or_default();
        if self.is_code {
            return;
        }
        if text.starts_with('*') && rest.starts_with("**") {
            self.out.notes.push((at, Note::Stars));
        }
        let inside = |start: &str| {
            let (inside, _) = rest.strip_prefix(start)?.split_once(']')?;
            let is_word = !inside.is_empty() && inside.len() <= 60 && !inside.contains(char::is_whitespace);
            (is_word && !inside.contains('[')).then(|| inside.to_owned())
        };
        if text.starts_with('[') {
            self.out.notes.extend(inside("[^").map(|name| (at, Note::NoFootnote(name))));
            let is_quote = self.markdown.get(..at).is_some_and(|before| before.trim_end_matches(' ').ends_with('>'));
            let kind = inside("[!").filter(|_| is_quote);
            self.out.notes.extend(kind.map(|kind| (at, Note::Callout(kind))));
        }
    }

    /// What is in a picture is its words. Whether an event was of one.
    fn picture(&mut self, event: &Event<'m>, at: &Range<usize>, out: &mut Events<'m>) -> bool {
        match event {
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let (target, title) = (restored(dest_url).into_owned(), restored(title).into_owned());
                self.pictures.push(Picture { at: at.start, target, title, words: String::new() });
                true
            }
            Event::End(TagEnd::Image) => {
                let Some(picture) = self.pictures.pop() else { return true };
                // One within another is a part of its words.
                match self.pictures.last_mut() {
                    Some(outer) => outer.words.push_str(&picture.words),
                    None if self.skipped.is_none() => {
                        let is_linked = self.anchors.last() == Some(&true);
                        let shown = self.shown(&picture, is_linked);
                        out.push((shown, at.clone()));
                    }
                    None => {}
                }
                true
            }
            _ => {
                let Some(open) = self.pictures.last_mut() else { return false };
                match event {
                    Event::Text(text) | Event::Code(text) => open.words.push_str(&restored(text)),
                    Event::SoftBreak | Event::HardBreak => open.words.push(' '),
                    _ => {}
                }
                true
            }
        }
    }

    pub(super) fn level(&self, level: HeadingLevel) -> HeadingLevel {
        match level as usize + self.shift {
            0..=2 => HeadingLevel::H2,
            3 => HeadingLevel::H3,
            _ => HeadingLevel::H4,
        }
    }
}
