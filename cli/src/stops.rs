//! Words of a language that say nothing by themselves.

use std::collections::HashSet;

use nearhand_shared::locale::Locale;
use nearhand_shared::search::tokens;

/// Those of a locale's language, folded: of two collections the one that leaves words such as
/// "help" and "home" alone, where it has the language.
pub fn of(locale: &Locale) -> HashSet<String> {
    let language = match locale.id().language.as_str() {
        "nb" | "nn" => "no",
        other => other,
    };
    let words = stop_words::lookup(language).unwrap_or_default().iter().map(|word| tokens(word));
    words.filter_map(|mut words| words.pop().filter(|_| words.is_empty())).map(|token| token.term).collect()
}
