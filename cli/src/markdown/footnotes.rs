//! Footnotes: numbered as they are referred to, and said at the end.

use std::collections::HashSet;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::renderer::Events;

/// The footnotes of a text.
#[derive(Default)]
pub struct Footnotes<'m> {
    /// Names in the order in which they were first referred to.
    order: Vec<String>,
    referred: HashSet<String>,
    /// What is said of each, with its place.
    said: Vec<(String, usize, Events<'m>)>,
    /// The one that is being said, and the text around it.
    open: Option<(String, usize, Events<'m>)>,
}

impl<'m> Footnotes<'m> {
    /// What refers to one.
    pub fn reference(&mut self, name: &str) -> String {
        let known = self.order.iter().position(|known| known == name);
        let number = known.unwrap_or_else(|| {
            self.order.push(name.to_owned());
            self.order.len() - 1
        }) + 1;
        // Only the first can be led back to.
        let id = if self.referred.insert(name.to_owned()) { format!(" id=\"s-r{number}\"") } else { String::new() };
        format!("<sup{id}><a href=\"#s-n{number}\">{number}</a></sup>")
    }

    /// From here on it is said what one is.
    pub fn begin(&mut self, name: String, at: usize, out: &mut Events<'m>) {
        self.close(out);
        self.open = Some((name, at, std::mem::take(out)));
    }

    /// Here that ends.
    pub fn end(&mut self, out: &mut Events<'m>) {
        self.close(out);
    }

    /// Ends what is open.
    pub fn close(&mut self, out: &mut Events<'m>) {
        if let Some((name, at, around)) = self.open.take() {
            self.said.push((name, at, std::mem::replace(out, around)));
        }
    }

    /// Writes them at the end of the text, and gives those that nothing refers to.
    pub fn append(&mut self, out: &mut Events<'m>) -> Vec<(usize, String)> {
        let mut said = std::mem::take(&mut self.said);
        let html = |text: String| (Event::Html(CowStr::from(text)), 0..0);
        let mut is_begun = false;
        // What one says may refer to another.
        let order = self.order.clone();
        for (number, name) in (1..).zip(order) {
            let Some(at) = said.iter().position(|(known, ..)| *known == name) else { continue };
            let (_, _, events) = said.remove(at);
            if !std::mem::replace(&mut is_begun, true) {
                out.push(html("<hr>\n<ol class=\"notes\">\n".to_owned()));
            }
            out.push(html(format!("<li id=\"s-n{number}\">")));
            let back = html(format!(" <a href=\"#s-r{number}\">↩</a>"));
            // The way back stands in its last paragraph.
            let is_end = |event: &Event<'_>| matches!(event, Event::End(TagEnd::Paragraph));
            let last = events.iter().rposition(|(event, _)| is_end(event)).filter(|last| last + 1 == events.len());
            match last {
                Some(last) => {
                    let mut events = events;
                    let end = events.split_off(last);
                    out.extend(events);
                    out.push(back);
                    out.extend(end);
                }
                None => {
                    out.extend(events);
                    out.push(back);
                }
            }
            out.push(html("</li>\n".to_owned()));
        }
        if is_begun {
            out.push(html("</ol>\n".to_owned()));
        }
        let mut unused = Vec::new();
        for (name, at, events) in said {
            unused.push((at, name));
            let is_block = events.first().is_some_and(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
            if is_block {
                out.extend(events);
            } else {
                out.push((Event::Start(Tag::Paragraph), at..at));
                out.extend(events);
                out.push((Event::End(TagEnd::Paragraph), at..at));
            }
        }
        unused
    }
}
