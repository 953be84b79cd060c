//! `locales/<locale>.ftl`: the site's own texts, and overrides of the widget's, in Fluent.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use fluent_syntax::ast::{Attribute, Entry};
use fluent_syntax::parser;
use nearhand_shared::locale::text::rules::{Uses, given};
use nearhand_shared::locale::text::{BASE, FAMILIAR, LOCALES};

use crate::diagnostic::Findings;
use crate::nearest::{alternatives, hint};
use crate::source::Source;

/// Texts that every site may give.
const OWN: [&str; 5] = ["brand", "greeting", "intro", "consent", "privacy"];

/// The messages that a site's file may have, each with the variables that it is given.
#[derive(Debug, Default)]
pub struct Known {
    messages: BTreeMap<String, BTreeSet<String>>,
    /// Beginnings of messages of which nothing is known.
    unknown: Vec<&'static str>,
}

impl Known {
    /// The widget's own messages, and those by which a site names what it has: `team-<id>`, `channel-<id>` and so on, as
    /// kinds with ids.
    pub fn new<'a>(named: impl IntoIterator<Item = (&'static str, Vec<&'a str>)>) -> Self {
        let mut known = BTreeMap::new();
        let base = LOCALES.iter().find(|(tag, _)| *tag == BASE).map_or("", |(_, text)| *text);
        let resource = parser::parse_runtime(base).unwrap_or_else(|(good, _)| good);
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut uses = Uses::default();
                message.value.iter().for_each(|pattern| uses.read(pattern));
                known.insert(message.id.name.to_owned(), given(&uses).into_iter().map(str::to_owned).collect());
            }
        }
        let own = OWN.iter().map(ToString::to_string);
        let named = named.into_iter().flat_map(|(kind, ids)| ids.into_iter().map(move |id| format!("{kind}-{id}")));
        for id in own.chain(named) {
            known.entry(id).or_default();
        }
        Known { messages: known, unknown: Vec::new() }
    }

    /// The same, taking messages for any team, channel, way to pay or notice: where the settings cannot be read.
    #[must_use]
    pub fn of_unknown_settings(self) -> Self {
        Known { unknown: vec!["team-", "market-", "channel-", "topic-", "payment-", "notice-", "link-"], ..self }
    }

    /// The same, taking messages with these beginnings: of tables that cannot be read.
    #[must_use]
    pub fn but(self, unreadable: &[&'static str]) -> Self {
        Known { unknown: unreadable.to_vec(), ..self }
    }

    /// Whether a site's file may have a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id) || self.unknown.iter().any(|beginning| id.starts_with(beginning))
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }
}

/// Checks a file of texts; gives the ids of its messages.
pub fn check(source: &Source, known: &Known, findings: &Findings) -> HashSet<String> {
    let text = source.text.as_str();
    let (resource, errors) = match parser::parse_runtime(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let error = |at: usize, message: String| findings.error(&source.path, source.line_at(at), message);
    for wrong in errors {
        // What is missing at the end of the file is missing after its last word.
        let at = wrong.pos.start.min(text.trim_end().len());
        error(at, format!("is not Fluent here: {}", lower_first(&wrong.kind.to_string())));
    }
    let place = |part: &str| (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let mut ids = HashSet::new();
    for entry in &resource.body {
        let (id, pattern, variables) = match entry {
            Entry::Message(message) => {
                let (id, at) = (message.id.name, place(message.id.name));
                if !ids.insert(id.to_owned()) {
                    error(at, format!("the message `{id}` is written twice: keep one"));
                }
                if !known.has(id) {
                    error(at, format!("there is no message `{id}`: {}", hint(id, known.ids())));
                }
                (id, message.value.as_ref(), known.messages.get(id))
            }
            Entry::Term(term) => (term.id.name, Some(&term.value), None),
            _ => continue,
        };
        let mut uses = Uses::default();
        pattern.into_iter().for_each(|pattern| uses.read(pattern));
        for attribute in entry_attributes(entry) {
            uses.read(&attribute.value);
            if attribute.id.name != FAMILIAR {
                let name = attribute.id.name;
                error(place(name), format!("nobody reads `.{name}` of `{id}`: only `.{FAMILIAR}` is known"));
            }
        }
        if let Some(given) = variables {
            for name in uses.variables.iter().filter(|name| !given.contains(**name)) {
                let given: Vec<&str> = given.iter().map(String::as_str).collect();
                let help = match given.as_slice() {
                    [] => "it has none".to_owned(),
                    given => format!("use {}", alternatives(given)),
                };
                error(place(name), format!("the message `{id}` is not given a variable `{name}`: {help}"));
            }
        }
        for name in &uses.functions {
            error(place(name), format!("there is no function `{name}`: numbers are formatted without one"));
        }
        for name in uses.messages.iter().filter(|name| !known.has(name)) {
            error(place(name), format!("there is no message `{name}`: {}", hint(name, known.ids())));
        }
        for name in &uses.terms {
            let is_there = resource.body.iter().any(|e| matches!(e, Entry::Term(term) if term.id.name == *name));
            if !is_there {
                error(place(name), format!("there is no term `-{name}`: write `-{name} = …` in this file"));
            }
        }
    }
    ids
}

fn entry_attributes<'a, 'b>(entry: &'b Entry<&'a str>) -> &'b [Attribute<&'a str>] {
    match entry {
        Entry::Message(message) => &message.attributes,
        _ => &[],
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
