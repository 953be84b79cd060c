//! Markdown → sanitised HTML. What is taken of it is in docs/articles.md.
//!
//! Two locks on one door: what the renderer writes is all that it means to write, and what comes out is cut to an
//! allow-list by a sanitiser that knows nothing of the renderer.

mod addresses;
pub(crate) mod film;
mod footnotes;
pub mod headings;
mod html;
mod joined;
mod links;
mod note;
mod prepared;
mod raw;
mod renderer;
mod shown;
mod wide;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use nearhand_shared::content::validity::ELEMENTS;
use nearhand_shared::id::Slug;
use prepared::{DEEPEST, Prepared, restored};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use renderer::Renderer;

pub use note::Note;

use crate::media::Media;

/// What became of a text.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// Links to articles, with their place in the text.
    pub links: Vec<(usize, Slug)>,
    /// Links to headings, with their place in the text: in an article, or in this one.
    pub places: Vec<(usize, Option<Slug>, String)>,
    /// The names of its headings.
    pub headings: Vec<String>,
    /// The files that it shows or links to, by their paths.
    pub files: BTreeSet<String>,
    /// What is to be told of it, with its place.
    pub notes: Vec<(usize, Note)>,
}

/// Renders an article's text, of a site without pictures and files.
pub fn render(markdown: &str) -> Rendered {
    render_with(markdown, &Media::default())
}

/// Renders an article's text.
pub fn render_with(markdown: &str, media: &Media) -> Rendered {
    let prepared = Prepared::of(markdown);
    let mut rendered = if prepared.notes.iter().any(|(_, note)| *note == Note::TooDeep) {
        Rendered::default()
    } else {
        render_prepared(&prepared.text, media)
    };
    rendered.links.iter_mut().for_each(|(at, _)| *at = prepared.written_at(*at));
    rendered.places.iter_mut().for_each(|(at, ..)| *at = prepared.written_at(*at));
    rendered.notes.iter_mut().for_each(|(at, _)| *at = prepared.written_at(*at));
    rendered.notes.extend(prepared.notes);
    rendered.notes.sort_by_key(|(at, _)| *at);
    rendered
}

fn render_prepared(markdown: &str, media: &Media) -> Rendered {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let mut events: Vec<_> = Parser::new_ext(markdown, options).into_offset_iter().collect();
    if let Some(at) = too_deep(&events) {
        return Rendered { notes: vec![(at, Note::TooDeep)], ..Rendered::default() };
    }
    let mut renderer = Renderer::new(markdown, media, &events);
    renderer.out.headings = headings::named(&mut events, &mut renderer.out.notes);
    let events = joined::without_gaps(events);
    let kept = renderer.events(events);
    let linked = renderer.linked(merged(kept));
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, linked.into_iter());
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
    let mut open = 0_usize;
    events.iter().find_map(|(event, at)| {
        match event {
            Event::Start(Tag::Item | Tag::Paragraph) | Event::End(TagEnd::Item | TagEnd::Paragraph) => {}
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            // Elements that are opened and not closed lie in each other too.
            Event::Html(text) | Event::InlineHtml(text) => {
                let (opened, closed) = (text.matches('<').count(), 2 * text.matches("</").count());
                open = (open + opened).saturating_sub(closed + 2 * usize::from(text.contains("<br")));
            }
            _ => {}
        }
        (depth > DEEPEST || open > MOST_OPEN).then_some(at.start)
    })
}

/// How many elements of HTML may be open at once, roughly.
const MOST_OPEN: usize = 500;

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

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let attributes = HashMap::from([
        ("a", ["href", "data-article", "rel", "target", "download"].into()),
        ("ol", ["start"].into()),
        ("li", ["id"].into()),
        ("sup", ["id"].into()),
        ("h2", ["id"].into()),
        ("h3", ["id"].into()),
        ("h4", ["id"].into()),
        ("th", ["align"].into()),
        ("td", ["align"].into()),
        ("details", ["open"].into()),
        ("img", ["src", "alt", "width", "height", "loading"].into()),
        ("source", ["srcset", "media"].into()),
        ("video", ["src", "controls", "preload", "aria-label"].into()),
        // A box that scrolls must be reached by keyboard.
        ("div", ["tabindex"].into()),
    ]);
    let classes = HashMap::from([
        ("div", ["table"].into()),
        ("a", ["video"].into()),
        ("ol", ["notes"].into()),
        ("li", ["task"].into()),
        ("blockquote", ["note", "tip", "important", "warning", "caution"].into()),
    ]);
    let mut sanitiser = Builder::empty();
    sanitiser
        .tags(ELEMENTS.into())
        .tag_attributes(attributes)
        .generic_attributes(HashSet::new())
        .allowed_classes(classes)
        .clean_content_tags(["script", "style"].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None);
    sanitiser
});
