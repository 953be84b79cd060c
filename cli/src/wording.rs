//! How a site's texts are worded: plurals that the language does not have or that are missing, texts too long for their
//! place, and what was left in another language. The widget's own texts keep to the same rules.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;
use nearhand_shared::locale::Locale;
use nearhand_shared::locale::text::Tone;
use nearhand_shared::locale::text::rules::{KINDS, PLACES, Plurals, Selection, Uses, columns, is_untranslated};
use nearhand_shared::locale::text::{FAMILIAR, LOCALES, Texts, spoken_for};
use nearhand_shared::locale::time::Kind;

use crate::diagnostic::Findings;
use crate::nearest::alternatives;
use crate::source::Source;

/// Beginnings of messages that hold names. Those may be the same in all languages.
const NAMES: [&str; 8] = ["brand", "team-", "market-", "channel-", "topic-", "category-", "payment-", "link-"];

/// What the texts of a site's default locale say, by id.
pub struct DefaultTexts {
    locale: Locale,
    said: BTreeMap<String, String>,
}

impl DefaultTexts {
    /// Those of a locale: the widget's, with the site's own on top.
    pub fn new(locale: &Locale, own: &str) -> Self {
        let spoken = spoken_for(std::slice::from_ref(locale)).map(ToString::to_string).unwrap_or_default();
        let widgets = LOCALES.iter().find(|(tag, _)| *tag == spoken).map_or("", |(_, text)| text);
        let mut said = BTreeMap::new();
        for text in [widgets, own] {
            for_each_message(text, |message| {
                for (id, _, pattern) in forms(message) {
                    said.insert(id, uses(pattern).text);
                }
            });
        }
        DefaultTexts { locale: locale.clone(), said }
    }
}

/// Warns of what is wrong with a file of texts. Errors of its form are found elsewhere.
pub fn check(source: &Source, locale: &Locale, default: Option<&DefaultTexts>, findings: &Findings) {
    let text = source.text.as_str();
    let warn = |part: &str, message: String| {
        let at = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        findings.warn(&source.path, source.line_at(at), message);
    };
    let plurals = Plurals::of(locale);
    let texts = Texts::new(locale, text);
    let other = default.filter(|default| !default.locale.is_written_like(locale));
    for_each_message(text, |message| {
        for (id, name, pattern) in forms(message) {
            let uses = uses(pattern);
            for kind in uses.selections.iter().flat_map(Selection::unknown_kinds) {
                let known = alternatives(&KINDS.map(Kind::as_str));
                warn(
                    kind,
                    format!("no time is told in a form `{kind}`, so nobody sees this variant of `{id}`: use {known}"),
                );
            }
            for selection in uses.selections.iter().filter(|selection| selection.is_by_plural()) {
                if let Some(plurals) = &plurals {
                    check_plurals(&id, locale, plurals, selection, &warn);
                }
            }
            if let Some((_, most)) = PLACES.iter().find(|(place, _)| *place == message.id.name) {
                let tone = if name == FAMILIAR { Tone::Familiar } else { Tone::Formal };
                let columns = columns(&texts.in_tone(tone).get(message.id.name));
                if columns > *most {
                    warn(name, format!("`{id}` takes {columns} columns, and its place has {most}: shorten it"));
                }
            }
            let is_name = NAMES.iter().any(|beginning| id.starts_with(beginning));
            if let Some(other) = other.filter(|_| !is_name)
                && other.said.get(&id).is_some_and(|said| is_untranslated(&uses.text, said))
            {
                // What somebody agrees to they read in their language: without it a locale is refused.
                let or_leave = if message.id.name == "consent" { "" } else { ", or leave it out" };
                let message = format!("`{id}` says the same as in `{}`: translate it{or_leave}", other.locale);
                warn(name, message);
            }
        }
    });
}

fn check_plurals(
    id: &str,
    locale: &Locale,
    plurals: &Plurals,
    selection: &Selection<'_>,
    warn: &impl Fn(&str, String),
) {
    for name in plurals.unknown(selection) {
        let known = alternatives(&plurals.names());
        warn(name, format!("`{locale}` has no plural `{name}`, so nobody sees this variant of `{id}`: use {known}"));
    }
    // The widget counts whole things, and not millions of them.
    let missing = plurals.missing(selection).into_iter();
    let missing: Vec<String> =
        missing.filter_map(|name| plurals.first(name).map(|number| format!("`{name}` (such as {number})"))).collect();
    if let Some(first) = selection.names.first().filter(|_| !missing.is_empty()) {
        let missing = missing.join(" and ");
        warn(first, format!("`{id}` has no variant for the plural {missing}, which `{locale}` has: write one"));
    }
}

/// A message's forms that are read: its text and the familiar one. Each with its id, the place of that, and its pattern.
fn forms<'a, 'b>(message: &'b Message<&'a str>) -> impl Iterator<Item = (String, &'a str, &'b Pattern<&'a str>)> {
    let id = message.id.name;
    let text = message.value.iter().map(move |pattern| (id.to_owned(), id, pattern));
    let familiar = message.attributes.iter().filter(|attribute| attribute.id.name == FAMILIAR);
    text.chain(familiar.map(move |attribute| (format!("{id}.{FAMILIAR}"), attribute.id.name, &attribute.value)))
}

fn uses<'a>(pattern: &Pattern<&'a str>) -> Uses<'a> {
    let mut uses = Uses::default();
    uses.read(pattern);
    uses
}

fn for_each_message<'a>(text: &'a str, mut read: impl FnMut(&Message<&'a str>)) {
    let resource = parser::parse_runtime(text).unwrap_or_else(|(good, _)| good);
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            read(message);
        }
    }
}
