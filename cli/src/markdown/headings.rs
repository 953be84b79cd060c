//! What headings are called, so that links lead to them: `## Refund {#money-back}`, else by their words.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Note;
use super::prepared::restored;

/// The names of a text's headings, in order. A name that is written with a heading is taken out of it.
pub fn named(events: &mut [(Event<'_>, Range<usize>)], notes: &mut Vec<(usize, Note)>) -> Vec<String> {
    let mut names = Vec::new();
    let mut taken: HashMap<String, usize> = HashMap::new();
    let mut heading: Option<(usize, String)> = None;
    for at in 0..events.len() {
        let Some((event, place)) = events.get(at) else { break };
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some((place.start, String::new())),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(&restored(text));
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, words)) = &mut heading {
                    words.push(' ');
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let (place, words) = heading.take().unwrap_or_default();
                let own = written(&words).map(str::to_owned);
                if own.is_some() {
                    cut(events, at);
                }
                let name = match own {
                    Some(own) if is_name(&own) => own,
                    Some(own) => {
                        notes.push((place, Note::Anchor(own.clone())));
                        of_words(&own)
                    }
                    None => of_words(&words),
                };
                let many = taken.entry(name.clone()).or_insert(0);
                *many += 1;
                names.push(if *many == 1 { name } else { format!("{name}-{many}") });
            }
            _ => {}
        }
    }
    names
}

/// The name that a heading ends with, as `{#name}`.
fn written(words: &str) -> Option<&str> {
    let (_, name) = words.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    (!name.contains(['{', '}'])).then_some(name)
}

/// Takes the name out of the texts before the end of a heading.
fn cut(events: &mut [(Event<'_>, Range<usize>)], end: usize) {
    for (event, _) in events.iter_mut().take(end).rev() {
        let Event::Text(text) = event else { return };
        let found = text.rfind("{#");
        let kept = found.and_then(|at| text.get(..at)).unwrap_or_default().trim_end().to_owned();
        *text = kept.into();
        if found.is_some() {
            return;
        }
    }
}

/// Whether a text can be a heading's name.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_'))
}

/// Signs that belong to letters of Indic scripts and others.
fn is_mark(c: char) -> bool {
    use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
    GeneralCategoryGroup::Mark.contains(icu_properties::CodePointMapData::<GeneralCategory>::new().get(c))
}

/// The name of a heading by its words, as GitHub has it: lower case, `-` for what stands between them.
pub fn of_words(words: &str) -> String {
    let mut name = String::new();
    for c in words.trim().to_lowercase().chars() {
        if c.is_alphanumeric() || is_mark(c) || c == '_' {
            name.push(c);
        } else if (c.is_whitespace() || c == '-' || c == '–') && !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "part".to_owned() } else { name.to_owned() }
}
