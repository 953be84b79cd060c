//! Markdown → sanitised HTML.
//!
//! Two locks on one door: what the renderer writes is all that it means to write, and what comes out is cut to an
//! allow-list by a sanitiser that knows nothing of the renderer.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use nearhand_shared::id::Slug;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

/// What became of a text.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// Links to articles, with their place in the text.
    pub links: Vec<(usize, Slug)>,
    /// What was left out, with its place.
    pub notes: Vec<(usize, Note)>,
}

/// Something that is not in the HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A link that leads nowhere it may lead. Its text is kept.
    BadLink(String),
    /// HTML within the Markdown.
    Html,
    /// An image.
    Image,
    /// Two stars that were meant to make something strong, but are shown as stars.
    Stars,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::BadLink(target) => {
                let name = target.rsplit('/').next().unwrap_or(target);
                let name = name.split(['#', '?', '.']).next().unwrap_or(name);
                write!(f, "a link cannot lead to `{target}`: ")?;
                match Slug::parse(name) {
                    Ok(slug) if !target.contains(':') => {
                        write!(f, "write the slug of an article alone, such as `{slug}`")
                    }
                    _ => f.write_str("write the slug of an article, or an address with https, mailto or tel"),
                }
            }
            Note::Html => f.write_str("HTML is left out: write it in Markdown, or put it between backticks to show it"),
            Note::Stars => f.write_str(
                "`**` is shown as two stars here: between letters, strong text cannot begin or end with punctuation. \
                 Move the punctuation out, or put a space beside the stars",
            ),
            Note::Image => f.write_str("images are left out: articles are text"),
        }
    }
}

/// Renders an article's text.
pub fn render(markdown: &str) -> Rendered {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events: Vec<_> = Parser::new_ext(markdown, options).into_offset_iter().collect();
    let is_h1 = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
    let mut renderer = Renderer {
        out: Rendered::default(),
        shift: usize::from(events.iter().any(|(event, _)| is_h1(event))),
        images: 0,
        is_code: false,
        markdown,
        anchors: Vec::new(),
    };
    let kept = events.into_iter().filter_map(|(event, at)| renderer.event(event, at));
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut html, kept);
    // Only the renderer itself writes a `<` or a quote in a tag. It has no other way to align a cell, and the page's
    // policy forbids styles in attributes; wide tables scroll in a box of their own.
    html = html.replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>").replace("</table>", "</table></div>");
    for side in ["left", "center", "right"] {
        html = html.replace(&format!(" style=\"text-align: {side}\">"), &format!(" align=\"{side}\">"));
    }
    Rendered { html: SANITISER.clean(&html).to_string(), ..renderer.out }
}

struct Renderer<'m> {
    markdown: &'m str,
    /// Whether a block of code is open.
    is_code: bool,
    out: Rendered,
    /// By how much headings go down: the page's own title is its `h1`.
    shift: usize,
    /// How many images are open: they nest.
    images: usize,
    /// For each open link whether it was kept.
    anchors: Vec<bool>,
}

impl Renderer<'_> {
    fn event<'a>(&mut self, event: Event<'a>, at: Range<usize>) -> Option<Event<'a>> {
        match event {
            Event::Start(Tag::Image { .. }) => {
                if self.images == 0 {
                    self.out.notes.push((at.start, Note::Image));
                }
                self.images += 1;
                None
            }
            Event::End(TagEnd::Image) => {
                self.images = self.images.saturating_sub(1);
                None
            }
            _ if self.images > 0 => None,
            Event::Html(_) | Event::InlineHtml(_) => {
                let is_new = self.out.notes.last().is_none_or(|(_, note)| *note != Note::Html);
                if is_new {
                    self.out.notes.push((at.start, Note::Html));
                }
                None
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let level = self.level(level);
                Some(Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }))
            }
            Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(self.level(level)))),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let tag = self.anchor(link_type, &dest_url, at.start);
                self.anchors.push(tag.is_some());
                tag.map(|tag| Event::InlineHtml(tag.into()))
            }
            Event::End(TagEnd::Link) => {
                let is_kept = self.anchors.pop().unwrap_or_default();
                is_kept.then_some(Event::InlineHtml(CowStr::Borrowed("</a>")))
            }
            // Stars that made nothing strong. Escaped ones (`\*\*`) are meant to be seen, and are not found here.
            Event::Text(text) => {
                let rest = self.markdown.get(at.start..).unwrap_or_default();
                if !self.is_code && text.starts_with('*') && rest.starts_with("**") {
                    self.out.notes.push((at.start, Note::Stars));
                }
                Some(Event::Text(text))
            }
            Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                self.is_code = matches!(event, Event::Start(_));
                Some(event)
            }
            other => Some(other),
        }
    }

    fn level(&self, level: HeadingLevel) -> HeadingLevel {
        match level as usize + self.shift {
            0..=2 => HeadingLevel::H2,
            3 => HeadingLevel::H3,
            _ => HeadingLevel::H4,
        }
    }

    /// The opening tag of a link; none where it may not lead there.
    fn anchor(&mut self, kind: LinkType, target: &str, at: usize) -> Option<String> {
        let target = if kind == LinkType::Email { format!("mailto:{target}") } else { target.to_owned() };
        if let Ok(slug) = Slug::parse(&target) {
            let tag = format!("<a data-article=\"{slug}\">");
            self.out.links.push((at, slug));
            return Some(tag);
        }
        let url = url::Url::parse(&target).ok();
        let href = attribute(&target);
        match url.as_ref().map(url::Url::scheme) {
            // `https:page` would be relative.
            Some(scheme @ ("http" | "https")) if target.get(scheme.len()..).is_some_and(|r| r.starts_with("://")) => {
                Some(format!("<a href=\"{href}\" rel=\"noopener noreferrer\" target=\"_blank\">"))
            }
            Some("mailto" | "tel") => Some(format!("<a href=\"{href}\">")),
            _ => {
                self.out.notes.push((at, Note::BadLink(target)));
                None
            }
        }
    }
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "p",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "a",
        "em",
        "strong",
        "del",
        "code",
        "pre",
        "kbd",
        "blockquote",
        "br",
        "hr",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ];
    let attributes = HashMap::from([
        ("a", ["href", "data-article", "rel", "target"].into()),
        ("ol", ["start"].into()),
        ("th", ["align"].into()),
        ("td", ["align"].into()),
        // A box that scrolls must be reached by keyboard.
        ("div", ["tabindex"].into()),
    ]);
    let mut sanitiser = Builder::empty();
    sanitiser
        .tags(tags.into())
        .tag_attributes(attributes)
        .generic_attributes(HashSet::new())
        .allowed_classes([("div", ["table"].into())].into())
        .clean_content_tags(["script", "style"].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None);
    sanitiser
});
