//! What a good text keeps to, whoever writes it: the widget's own (the tests look) and a site's (`nearhand check`).

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_plurals::{PluralCategory, PluralRules};
use icu_properties::CodePointMapData;
use icu_properties::props::{EastAsianWidth, GeneralCategory};

use crate::locale::Locale;
use crate::locale::time::Kind;

/// Places that cannot grow: the messages shown there, and columns, where a wide character takes two.
pub const PLACES: [(&str, usize); 9] = [
    ("launcher-label", 14),
    ("search-button", 14),
    ("contact-send", 18),
    ("article-yes", 10),
    ("article-no", 10),
    ("lookup-open", 16),
    ("language-change", 16),
    ("field-optional", 16),
    ("nav-home", 26),
];

/// Columns that a text takes.
pub fn columns(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

fn columns_of(c: char) -> usize {
    match CodePointMapData::<GeneralCategory>::new().get(c) {
        GeneralCategory::NonspacingMark | GeneralCategory::Format => return 0,
        _ => {}
    }
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    if width == EastAsianWidth::Wide || width == EastAsianWidth::Fullwidth { 2 } else { 1 }
}

/// Whether a text seems to have been left in the language of another. Single words and names may be the same.
pub fn is_untranslated(text: &str, other: &str) -> bool {
    text == other && text.split_whitespace().nth(1).is_some()
}

/// The variable that says in which form an instant is told, beside `$time`. No text has to use it.
pub const KIND: &str = "kind";

/// The values of that.
pub const KINDS: [Kind; 4] = [Kind::Time, Kind::Tomorrow, Kind::Weekday, Kind::Date];

/// The variables that a message is given: those of its text in English, and the form of a time.
pub fn given<'a>(english: &Uses<'a>) -> BTreeSet<&'a str> {
    let form = english.variables.contains(&"time").then_some(KIND);
    english.variables.iter().copied().chain(form).collect()
}

/// What a pattern says and refers to, all variants together.
#[derive(Debug, Default)]
pub struct Uses<'a> {
    /// The text itself.
    pub text: String,
    /// Variables, by name.
    pub variables: Vec<&'a str>,
    /// Other messages.
    pub messages: Vec<&'a str>,
    /// Terms.
    pub terms: Vec<&'a str>,
    /// Functions.
    pub functions: Vec<&'a str>,
    /// Choices between variants.
    pub selections: Vec<Selection<'a>>,
}

/// A choice between variants: their keys.
#[derive(Debug, Default)]
pub struct Selection<'a> {
    /// The variable by which it is made, where it is one.
    pub by: Option<&'a str>,
    /// Those that are names, such as plurals.
    pub names: Vec<&'a str>,
    /// Those that are numbers.
    pub numbers: Vec<&'a str>,
}

impl<'a> Uses<'a> {
    /// Reads a pattern, or another one to the same.
    pub fn read(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let by = match selector {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                };
                let mut selection = Selection { by, ..Selection::default() };
                for variant in variants {
                    match &variant.key {
                        VariantKey::Identifier { name } => selection.names.push(name),
                        VariantKey::NumberLiteral { value } => selection.numbers.push(value),
                    }
                    self.read(&variant.value);
                }
                self.selections.push(selection);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::MessageReference { id, .. } => self.messages.push(id.name),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.push(id.name);
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
    }
}

/// The names of all plurals.
const PLURALS: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];
/// Among as many of the first whole numbers every plural of counted things shows up.
const SAMPLE: u32 = 1_000;

impl Selection<'_> {
    /// Whether it is by plural: at least one variant has the name of one.
    pub fn is_by_plural(&self) -> bool {
        self.by != Some(KIND) && self.names.iter().any(|name| PLURALS.iter().any(|(_, plural)| plural == name))
    }

    /// The variants of a choice by the form of a time that are never chosen: no form is called so. `other` is taken for
    /// the rest of them. Empty for other choices.
    pub fn unknown_kinds(&self) -> Vec<&str> {
        let names = if self.by == Some(KIND) { self.names.as_slice() } else { &[] };
        let is_known = |name: &str| name == "other" || KINDS.iter().any(|kind| kind.as_str() == name);
        names.iter().filter(|name| !is_known(name)).copied().collect()
    }
}

/// The plurals of a language, as CLDR has them.
pub struct Plurals(PluralRules);

impl Plurals {
    /// Those of a locale.
    pub fn of(locale: &Locale) -> Option<Self> {
        let locale: icu_locale::Locale = locale.to_string().parse().ok()?;
        PluralRules::try_new_cardinal(locale.into()).ok().map(Plurals)
    }

    /// Their names.
    pub fn names(&self) -> Vec<&'static str> {
        let own: BTreeSet<PluralCategory> = self.0.categories().collect();
        PLURALS.iter().filter(|(category, _)| own.contains(category)).map(|(_, name)| *name).collect()
    }

    /// The first whole number that takes a plural; `None` where only fractions do, or very large numbers.
    pub fn first(&self, name: &str) -> Option<u32> {
        self.numbers(name).next()
    }

    /// The variants of a selection that are never chosen, since the language has no such plural.
    pub fn unknown<'a>(&self, selection: &Selection<'a>) -> Vec<&'a str> {
        let own = self.names();
        selection.names.iter().filter(|name| !own.contains(name)).copied().collect()
    }

    /// The plurals that a selection has no variant for. One whose every number is named does not lack.
    pub fn missing(&self, selection: &Selection<'_>) -> Vec<&'static str> {
        let numbers: BTreeSet<u32> = selection.numbers.iter().filter_map(|number| number.parse().ok()).collect();
        let is_covered = |name: &str| {
            selection.names.contains(&name)
                || self.first(name).is_some() && self.numbers(name).all(|number| numbers.contains(&number))
        };
        self.names().into_iter().filter(|name| !is_covered(name)).collect()
    }

    fn numbers(&self, name: &str) -> impl Iterator<Item = u32> {
        (0..SAMPLE).filter(move |number| {
            let category = self.0.category_for(*number);
            PLURALS.iter().any(|(known, plural)| *known == category && *plural == name)
        })
    }
}
