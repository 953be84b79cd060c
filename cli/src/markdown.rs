//! Markdown → sanitised HTML.
//!
//! Two locks on one door: what the renderer writes is all that it means to write, and what comes out is cut to an
//! allow-list by a sanitiser that knows nothing of the renderer.

mod addresses;
mod joined;
mod prepared;
mod wide;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use nearhand_shared::content::validity::ELEMENTS;
use nearhand_shared::id::Slug;
use prepared::{DEEPEST, Prepared, restored};
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
    /// `##` without a space.
    NoSpace,
    /// A number with a no-break space, which may be an item of a list or a date.
    OddSpace,
    /// Quotes, lists or emphasis in each other without end. Nothing of the text is rendered.
    TooDeep,
}

impl Note {
    /// Whether the text cannot be published with it.
    pub fn is_error(&self) -> bool {
        matches!(self, Note::BadLink(_) | Note::TooDeep)
    }
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
            Note::NoSpace => f.write_str("this is no heading: put a space after the last `#`"),
            Note::OddSpace => f.write_str(
                "this is no list, for a no-break space follows the number: put an ordinary space there if it is meant \
                 as one",
            ),
            Note::TooDeep => write!(
                f,
                "quotes, lists or emphasis lie in each other more than {DEEPEST} deep: take some of their marks out"
            ),
        }
    }
}

/// Renders an article's text.
pub fn render(markdown: &str) -> Rendered {
    let prepared = Prepared::of(markdown);
    let mut rendered = if prepared.notes.iter().any(|(_, note)| *note == Note::TooDeep) {
        Rendered::default()
    } else {
        render_prepared(&prepared.text)
    };
    rendered.links.iter_mut().for_each(|(at, _)| *at = prepared.written_at(*at));
    rendered.notes.iter_mut().for_each(|(at, _)| *at = prepared.written_at(*at));
    rendered.notes.extend(prepared.notes);
    rendered.notes.sort_by_key(|(at, _)| *at);
    rendered
}

fn render_prepared(markdown: &str) -> Rendered {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events: Vec<_> = Parser::new_ext(markdown, options).into_offset_iter().collect();
    if let Some(at) = too_deep(&events) {
        return Rendered { notes: vec![(at, Note::TooDeep)], ..Rendered::default() };
    }
    let is_h1 = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
    let mut renderer = Renderer {
        out: Rendered::default(),
        shift: usize::from(events.iter().any(|(event, _)| is_h1(event))),
        images: 0,
        is_code: false,
        markdown,
        anchors: Vec::new(),
    };
    let events = joined::without_gaps(events);
    let kept = events.into_iter().filter_map(|(event, at)| Some((renderer.event(event, at.clone())?, at)));
    let kept = merged(kept.collect());
    let linked: Vec<Event<'_>> = renderer.linked(kept);
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut html, linked.into_iter());
    // Only the renderer itself writes a `<` or a quote in a tag. It has no other way to align a cell, and the page's
    // policy forbids styles in attributes; wide tables scroll in a box of their own.
    html = html.replace("<table>", "<div class=\"table\" tabindex=\"0\"><table>").replace("</table>", "</table></div>");
    for side in ["left", "center", "right"] {
        html = html.replace(&format!(" style=\"text-align: {side}\">"), &format!(" align=\"{side}\">"));
    }
    Rendered { html: SANITISER.clean(&html).to_string(), ..renderer.out }
}

/// Where quotes, lists and emphasis lie too deep in each other. The time that a sanitiser takes grows with the square of it.
fn too_deep(events: &[(Event<'_>, Range<usize>)]) -> Option<usize> {
    let mut depth = 0_usize;
    events.iter().find_map(|(event, at)| {
        match event {
            Event::Start(Tag::Item | Tag::Paragraph) | Event::End(TagEnd::Item | TagEnd::Paragraph) => {}
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEEPEST).then_some(at.start)
    })
}

/// Texts that follow each other as one, without what was put between their letters to parse them.
fn merged<'m>(events: Vec<(Event<'m>, Range<usize>)>) -> Vec<(Event<'m>, Range<usize>)> {
    let mut out: Vec<(Event<'m>, Range<usize>)> = Vec::with_capacity(events.len());
    for (event, at) in events {
        match (event, out.last_mut()) {
            (Event::Text(text), Some((Event::Text(last), _))) => {
                *last = [&**last, &*restored(&text)].concat().into();
            }
            (Event::Text(text), _) => out.push((Event::Text(restored(&text).into_owned().into()), at)),
            (Event::Code(text), _) => out.push((Event::Code(restored(&text).into_owned().into()), at)),
            (event, _) => out.push((event, at)),
        }
    }
    out
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

    /// Makes links of the addresses that stand in the text, but not in code or in links.
    fn linked<'a>(&mut self, events: Vec<(Event<'a>, Range<usize>)>) -> Vec<Event<'a>> {
        let mut out = Vec::with_capacity(events.len());
        let (mut is_code, mut is_link) = (false, false);
        for (event, at) in events {
            match &event {
                Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                    is_code = matches!(event, Event::Start(_));
                }
                // The only HTML that is left is our own: `<a …>` and `</a>`.
                Event::InlineHtml(html) => is_link = !html.starts_with("</"),
                _ => {}
            }
            let Event::Text(text) = event else {
                out.push(event);
                continue;
            };
            let mut from = 0;
            for found in if is_code || is_link { Vec::new() } else { addresses::addresses(&text) } {
                let part = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
                if let Some(tag) = self.anchor(LinkType::Autolink, &found.target, at.start) {
                    out.push(Event::Text(part(from..found.at.start).into()));
                    out.push(Event::InlineHtml(tag.into()));
                    out.push(Event::Text(part(found.at.clone()).into()));
                    out.push(Event::InlineHtml(CowStr::Borrowed("</a>")));
                    from = found.at.end;
                }
            }
            out.push(Event::Text(text.get(from..).unwrap_or_default().to_owned().into()));
        }
        out
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
        let target = restored(target);
        let target = if kind == LinkType::Email { format!("mailto:{target}") } else { target.into_owned() };
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
        .tags(ELEMENTS.into())
        .tag_attributes(attributes)
        .generic_attributes(HashSet::new())
        .allowed_classes([("div", ["table"].into())].into())
        .clean_content_tags(["script", "style"].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None);
    sanitiser
});
