//! `hours`: the OSM `opening_hours` syntax.

use opening_hours_syntax::Error;
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};

use crate::table::{Table, Text};

/// Hours that can be read.
pub struct Hours {
    /// As they are written.
    pub text: String,
    /// Whether they say anything of public holidays.
    pub names_public_holidays: bool,
}

/// Reads hours; an error shows the place.
pub fn read(table: &Table<'_>, text: Text<'_>) -> Option<Hours> {
    // Built for development, the parser asserts that it knows its own grammar, which some hours disprove.
    let Ok(parsed) = std::panic::catch_unwind(|| opening_hours_syntax::parse(text.value)) else {
        table.file.error(text.at, format!("`hours` cannot be read: {HELP}"));
        return None;
    };
    match parsed {
        Ok(expression) => {
            let mut days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
            let is_public = |day: &WeekDayRange| matches!(day, WeekDayRange::Holiday { kind: HolidayKind::Public, .. });
            Some(Hours { text: text.value.to_owned(), names_public_holidays: days.any(is_public) })
        }
        Err(error) => {
            table.file.error(text.at, format!("`hours` cannot be read {}", place(text.value, &error)));
            None
        }
    }
}

const HELP: &str = "write OSM opening_hours such as `Mo-Fr 09:00-17:00; PH off`";

fn place(text: &str, error: &Error) -> String {
    let Error::Syntax(error) = error else { return format!("({error}): {HELP}") };
    let at = match error.location {
        pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
    };
    let rest = text.get(at..).unwrap_or_default();
    if rest.is_empty() {
        return format!("at its end, after `{}`: {HELP}", text.trim_end());
    }
    let column = text.get(..at).unwrap_or_default().chars().count() + 1;
    let shown: String = rest.chars().take(24).collect();
    format!("at character {column}, from `{shown}` on: {HELP}")
}
