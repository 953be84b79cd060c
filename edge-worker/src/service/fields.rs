//! Fields of the business's calls, read one by one: what is wrong with each is gathered, in the language of who asks.

use nearhand_shared::conversation::MAX_TEXT;
use nearhand_shared::nearest::nearest;
use nearhand_shared::request::{FieldErrors, Fields};

use crate::content::Context;

/// What is said where a value is none of some: which there are, by their names in calls.
pub fn among(context: &Context<'_>, names: &str) -> String {
    format!("{} ({names})", context.texts.get("error-choice"))
}

/// One of the values that have names; none where the field is missing.
pub fn known<T>(
    context: &Context<'_>,
    fields: &Fields,
    name: &str,
    (read, names): (impl Fn(&str) -> Option<T>, &str),
    wrong: &mut FieldErrors,
) -> Option<T> {
    let value = read(&word(context, fields, name, wrong)?);
    if value.is_none() {
        wrong.add(name, among(context, names));
    }
    value
}

/// Refuses a field that a change does not take: what is misspelt shall not be taken for done.
pub fn only(context: &Context<'_>, fields: &Fields, taken: &[&str], wrong: &mut FieldErrors) {
    if let Some(name) = fields.unknown(taken) {
        let known = nearest(name, taken.iter().copied()).map_or_else(|| taken.join(", "), |near| format!("{near}?"));
        wrong.add(name, format!("{} ({known})", context.texts.get("error-field")));
    }
}

/// A text that may be empty; none where the field is missing, or is no text.
pub fn word(context: &Context<'_>, fields: &Fields, name: &str, wrong: &mut FieldErrors) -> Option<String> {
    let given = fields.given(name)?;
    if !fields.is_text(name) {
        wrong.add(name, context.texts.get("error-type"));
        return None;
    }
    Some(given.to_owned())
}

/// A number of a message or note; none where the field is missing.
pub fn number(context: &Context<'_>, fields: &Fields, name: &str, wrong: &mut FieldErrors) -> Option<u32> {
    if !fields.has(name) {
        return None;
    }
    let number = fields.number(name);
    if number.is_none() {
        wrong.add(name, context.texts.get("error-choice"));
    }
    number
}

/// A list of texts; none where the field is missing.
pub fn words(context: &Context<'_>, fields: &Fields, name: &str, wrong: &mut FieldErrors) -> Option<Vec<String>> {
    if !fields.has(name) {
        return None;
    }
    // What takes away all of them: `null`, or nothing.
    let is_empty = fields.is_text(name) && fields.text(name).is_empty();
    let words = fields.words(name).or_else(|| is_empty.then(Vec::new));
    if words.is_none() {
        // The calls' own name of the type, as JSON Schema has it.
        wrong.add(name, format!("{} (string[])", context.texts.get("error-choice")));
    }
    words
}

/// A text that must be there.
pub fn text(context: &Context<'_>, fields: &Fields, name: &str, wrong: &mut FieldErrors) -> String {
    let text = fields.text(name);
    if fields.has(name) && !fields.is_text(name) {
        wrong.add(name, context.texts.get("error-type"));
    } else if text.is_empty() {
        wrong.add(name, context.texts.get("error-message-missing"));
    } else if text.chars().count() > MAX_TEXT {
        wrong.add(name, context.texts.with("error-too-long", &[("max", (MAX_TEXT as u64).into())]));
    }
    text.to_owned()
}
