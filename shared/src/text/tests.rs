//! Every language of the widget against English: what is missing, superfluous or wrong.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_plurals::{PluralCategory, PluralRules};

use super::*;

/// What is compared of one message.
#[derive(Debug, Default, PartialEq)]
struct Shape {
    variables: BTreeSet<String>,
    /// The plural categories that its selections on a number have.
    categories: BTreeSet<String>,
    text: String,
}

#[test]
fn every_language_has_every_text_with_its_variables_and_plurals() {
    let base = shapes(BASE);
    let mut wrong = Vec::new();
    for (tag, _) in LOCALES {
        let own = shapes(tag);
        for id in base.keys().filter(|id| !own.contains_key(*id)) {
            wrong.push(format!("{tag}: `{id}` is missing"));
        }
        for id in own.keys().filter(|id| !base.contains_key(*id)) {
            wrong.push(format!("{tag}: `{id}` is not in {BASE}"));
        }
        let expected: BTreeSet<String> = categories(tag);
        for (id, shape) in &own {
            let Some(english) = base.get(id) else { continue };
            if shape.variables != english.variables {
                wrong.push(format!(
                    "{tag}: `{id}` has the variables {:?}, not {:?}",
                    shape.variables, english.variables
                ));
            }
            if !english.categories.is_empty() && shape.categories != expected {
                wrong.push(format!("{tag}: `{id}` has the plurals {:?}, CLDR has {expected:?}", shape.categories));
            }
            // Single words and names of services may be the same.
            if *tag != BASE && english.text.split_whitespace().count() > 1 && shape.text == english.text {
                wrong.push(format!("{tag}: `{id}` is still English: {}", shape.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plurals_digits_and_overrides_work() {
    let texts = |tag: &str, own: &str| Texts::new(&Locale::parse(tag).unwrap(), own);
    let count = |tag: &str, n: u32| texts(tag, "").with("results-count", &[("count", n.into()), ("query", "x".into())]);
    assert_eq!(count("en", 1), "\u{2068}1\u{2069} article for “\u{2068}x\u{2069}”");
    assert_eq!(count("en", 1234), "\u{2068}1,234\u{2069} articles for “\u{2068}x\u{2069}”");
    let arabic: BTreeSet<String> = [0, 1, 2, 3, 11, 100].map(|n| count("ar", n)).into();
    assert_eq!(arabic.len(), 6);
    assert_eq!(texts("de", "search-button = Los").get("search-button"), "Los");
    assert_eq!(texts("de-AT", "").locale().to_string(), "de");
    // A language that the widget does not speak yet has English texts, and says so.
    assert_eq!(texts("ca", "").locale().to_string(), "en");
    assert_eq!(texts("en", "").get("no-such-text"), "no-such-text");
    assert_eq!(texts("en", "broken = { $").get("search-button"), "Search");
}

fn shapes(tag: &str) -> BTreeMap<String, Shape> {
    let text = LOCALES.iter().find(|(known, _)| *known == tag).unwrap().1;
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), shape(&message.value.unwrap()))),
        _ => None,
    });
    messages.collect()
}

fn shape(pattern: &Pattern<&str>) -> Shape {
    let mut shape = Shape::default();
    read(pattern, &mut shape);
    shape
}

fn read(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_inline(inline, shape),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                read_inline(selector, shape);
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key {
                        shape.categories.insert((*name).to_owned());
                    }
                    read(&variant.value, shape);
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| read_inline(argument, shape));
        }
        _ => {}
    }
}

fn categories(tag: &str) -> BTreeSet<String> {
    let locale: icu_locale::Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    rules.categories().map(|category| name(category).to_owned()).collect()
}
