//! Lines that a paragraph is written in.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::wide::{is_gapless, is_wide_punctuation};

/// Takes out the ends of lines between han or kana, where a browser would show a space that nobody wrote.
pub fn without_gaps<'m>(events: Vec<(Event<'m>, Range<usize>)>) -> Vec<(Event<'m>, Range<usize>)> {
    let is_dropped = |at: usize| {
        let before = events.iter().take(at).rev().map(|(event, _)| event);
        let after = events.iter().skip(at + 1).map(|(event, _)| event);
        let last = before.take_while(|event| is_inline(event)).find_map(|event| text(event)?.chars().next_back());
        let next = after.take_while(|event| is_inline(event)).find_map(|event| text(event)?.chars().next());
        last.zip(next).is_some_and(|(last, next)| is_together(last, next))
    };
    let breaks = events.iter().enumerate().filter(|(_, (event, _))| matches!(event, Event::SoftBreak));
    let dropped: HashSet<usize> = breaks.map(|(at, _)| at).filter(|at| is_dropped(*at)).collect();
    events.into_iter().enumerate().filter(|(at, _)| !dropped.contains(at)).map(|(_, event)| event).collect()
}

/// Whether two lines belong together without a gap, by the characters at their ends.
fn is_together(last: char, next: char) -> bool {
    let ends = [last, next];
    let are_gapless = ends.iter().all(|c| is_gapless(*c) || is_shared(*c)) && ends.iter().any(|c| is_gapless(*c));
    are_gapless || ends.iter().any(|c| is_wide_punctuation(*c)) && !ends.iter().any(|c| is_hangul(*c))
}

/// Punctuation of Chinese and of other languages, as wide as its neighbours.
fn is_shared(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}')
}

fn is_inline(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_)
            | Event::Code(_)
            | Event::InlineHtml(_)
            | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
    )
}

fn text<'e>(event: &'e Event<'_>) -> Option<&'e str> {
    match event {
        Event::Text(text) | Event::Code(text) => Some(text).filter(|text| !text.is_empty()).map(|text| &**text),
        _ => None,
    }
}
