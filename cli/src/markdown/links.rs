//! Where links lead.

use std::ops::Range;

use nearhand_shared::id::Slug;
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::film::film;
use super::prepared::restored;
use super::renderer::{Events, Renderer};
use super::{Note, addresses, attribute, headings};
use crate::media::meant_path;

impl<'m> Renderer<'m> {
    /// Makes links of the addresses that stand in the text, but not in code or in links.
    pub(super) fn linked(&mut self, events: Events<'m>) -> Vec<Event<'m>> {
        let mut out = Vec::with_capacity(events.len());
        let (mut is_code, mut is_link) = (false, false);
        let mut events = events.into_iter().peekable();
        while let Some((event, at)) = events.next() {
            match &event {
                Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                    is_code = matches!(event, Event::Start(_));
                }
                Event::InlineHtml(html) if html.starts_with("<a ") => is_link = !html.ends_with("</a>"),
                Event::InlineHtml(html) if html.starts_with("</a") => is_link = false,
                _ => {}
            }
            let Event::Text(text) = event else {
                out.push(event);
                continue;
            };
            let mut from = 0;
            let found = if is_code || is_link { Vec::new() } else { addresses::addresses(&text) };
            // The address of a film alone in its paragraph stands for the film.
            let is_alone = matches!(out.last(), Some(Event::Start(Tag::Paragraph)))
                && matches!(events.peek(), Some((Event::End(TagEnd::Paragraph), _)));
            if let [only] = found.as_slice()
                && let Some(film) = film(&only.target).filter(|_| is_alone && only.at.len() == text.trim().len())
            {
                out.push(Event::InlineHtml(self.facade(&film.address, film.service, "", None).into()));
                continue;
            }
            for found in found {
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

    /// The opening tag of a link; none where it may not lead there.
    pub(super) fn anchor(&mut self, kind: LinkType, target: &str, at: usize) -> Option<String> {
        let target = restored(target);
        let target = if kind == LinkType::Email { format!("mailto:{target}") } else { target.into_owned() };
        let target = without_ending(&target).unwrap_or(target);
        if let Ok(slug) = Slug::parse(&target) {
            let tag = format!("<a data-article=\"{slug}\">");
            self.out.links.push((at, slug));
            return Some(tag);
        }
        if let Some((slug, place)) = target.split_once('#') {
            let place = place_of(place);
            let slug = if slug.is_empty() { Ok(None) } else { Slug::parse(slug).map(Some) };
            if let (Ok(slug), Some(place)) = (slug, place) {
                let tag = match &slug {
                    Some(slug) => format!("<a data-article=\"{slug}#s-{place}\">"),
                    None => format!("<a href=\"#s-{place}\">"),
                };
                self.out.links.extend(slug.clone().map(|slug| (at, slug)));
                self.out.places.push((at, slug, place));
                return Some(tag);
            }
        }
        if let Some(path) = meant_path(&target) {
            let tag = self.file(&path);
            if tag.is_none() {
                self.out.notes.push((at, Note::NoFile(path.clone(), self.media.hint(&path))));
            }
            return tag;
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

/// A link to an article as editors insert it, `./return-a-lamp.md#refund`, as it is written otherwise: `return-a-lamp#refund`.
fn without_ending(target: &str) -> Option<String> {
    let (path, place) = target.split_once('#').map_or((target, None), |(path, place)| (path, Some(place)));
    let slug = path.strip_prefix("./").unwrap_or(path).strip_suffix(".md").filter(|slug| Slug::fits(slug))?;
    Some(place.map_or(slug.to_owned(), |place| format!("{slug}#{place}")))
}

/// The heading that a link names, as browsers and people write it.
fn place_of(written: &str) -> Option<String> {
    let decoded = url::form_urlencoded::parse(written.replace('+', "%2B").as_bytes()).next()?.0.into_owned();
    let name = decoded.to_lowercase();
    headings::is_name(&name).then_some(name)
}
