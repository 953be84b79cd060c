//! `hours`: the OSM `opening_hours` syntax.

use std::panic::catch_unwind;

use nearhand_shared::content::site::Team;
use nearhand_shared::hours::{Schedule, Unreadable};
use nearhand_shared::id::TeamId;
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
    let refuse = |message: String| table.file.error(text.at, format!("`hours` cannot be read{message}"));
    // Built for development, the parser asserts that it knows its own grammar, which some hours disprove.
    let Ok(parsed) = catch_unwind(|| opening_hours_syntax::parse(text.value)) else {
        refuse(format!(": {HELP}"));
        return None;
    };
    match (parsed, unusable(text.value)) {
        (Err(Error::Syntax(error)), _) => {
            let at = match error.location {
                pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
            };
            refuse(format!(" {}: {HELP}", place(text.value, at)));
        }
        (Err(error), _) => refuse(format!(" ({error}): {HELP}")),
        (Ok(_), Some((_, Unreadable::Syntax))) => refuse(format!(": {HELP}")),
        (Ok(_), Some((at, why))) => refuse(format!(" {}: {why}", place(text.value, at))),
        (Ok(expression), None) => {
            let names = |wanted: HolidayKind| {
                let mut days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
                days.any(|day| matches!(day, WeekDayRange::Holiday { kind, .. } if *kind == wanted))
            };
            if names(HolidayKind::School) {
                let message =
                    "no school holidays are known, so `SH` in `hours` never applies: write `closures` instead";
                table.file.warn(text.at, message);
            }
            let names_public_holidays = names(HolidayKind::Public);
            return Some(Hours { text: text.value.to_owned(), names_public_holidays });
        }
    }
    None
}

const SUN: [&str; 4] = ["sunrise", "sunset", "dawn", "dusk"];
const HELP: &str = "write OSM opening_hours such as `Mo-Fr 09:00-17:00; PH off`";

fn place(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default();
    if rest.is_empty() {
        return format!("at its end, after `{}`", text.trim_end());
    }
    let column = text.get(..at).unwrap_or_default().chars().count() + 1;
    let shown: String = rest.chars().take(24).collect();
    format!("at character {column}, from `{shown}` on")
}

/// Where and why hours that are well written cannot be used.
fn unusable(text: &str) -> Option<(usize, Unreadable)> {
    let why = refusal(text)?;
    let mut start = 0;
    for rule in text.split_inclusive([';', '|']) {
        // A rule is looked at alone, without what separates it from the next.
        let alone = rule.trim_end_matches([';', '|']);
        if refusal(alone).as_ref() == Some(&why) {
            let begin = alone.len() - alone.trim_start().len();
            let lower = alone.to_ascii_lowercase();
            let within = match why {
                Unreadable::Sun => SUN.iter().filter_map(|word| lower.find(word)).min(),
                // The last: `week 1-53/2 10:00+` has another before it.
                Unreadable::OpenEnd => lower.rfind(['+', '/']),
                Unreadable::Syntax | Unreadable::TooLong => None,
            };
            return Some((start + within.unwrap_or(begin), why));
        }
        start += rule.len();
    }
    Some((0, why))
}

fn refusal(hours: &str) -> Option<Unreadable> {
    let team = Team {
        id: TeamId::parse("any").ok()?,
        languages: Default::default(),
        zone: "UTC".to_owned(),
        hours: hours.to_owned(),
        holidays: None,
        holiday_dates: Vec::new(),
        closures: Vec::new(),
        callbacks: None,
    };
    catch_unwind(move || Schedule::check(&team)).unwrap_or(Err(Unreadable::Syntax)).err()
}
