//! `hours`: the OSM `opening_hours` syntax.

use std::panic::catch_unwind;

use nearhand_shared::hours::{Schedule, Unreadable, spelled};
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
    let spelled = spelled(text.value);
    // Built for development, the parser asserts that it knows its own grammar, which some hours disprove.
    let parsed = catch_unwind(|| opening_hours_syntax::parse(&spelled));
    match (unusable(text.value), parsed) {
        (Some((at, why)), _) if why != Unreadable::Syntax => refuse(format!(" {}: {why}", place(text.value, at))),
        (_, Ok(Err(Error::Syntax(error)))) => {
            let at = match error.location {
                pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
            };
            // The place is told as it was written, where it is the same there.
            let rest = spelled.get(at..).unwrap_or_default();
            let written =
                text.value.strip_suffix(rest).map_or((spelled.as_str(), at), |start| (text.value, start.len()));
            let help = if rest.starts_with('/') { REPEATED } else { HELP };
            refuse(format!(" {}: {help}", place(written.0, written.1)));
        }
        (_, Ok(Err(error))) => refuse(format!(" ({error}): {HELP}")),
        (Some(_), _) | (_, Err(_)) => refuse(format!(": {HELP}")),
        (None, Ok(Ok(expression))) => {
            let mut days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
            let is_public = |day: &WeekDayRange| matches!(day, WeekDayRange::Holiday { kind: HolidayKind::Public, .. });
            return Some(Hours { text: text.value.to_owned(), names_public_holidays: days.any(is_public) });
        }
    }
    None
}

const SUN: [&str; 4] = ["sunrise", "sunset", "dawn", "dusk"];
const HELP: &str = "write OSM opening_hours such as `Mo-Fr 09:00-17:00; PH off`";
const REPEATED: &str = "nothing may come again by a number (`/`) but weeks and years: write each day or time";

fn place(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or_default();
    if rest.is_empty() {
        return format!("at its end, after `{}`", text.trim_end());
    }
    let column = text.get(..at).unwrap_or_default().chars().count() + 1;
    let shown: String = rest.chars().take(24).collect();
    format!("at character {column}, from `{shown}` on")
}

/// Where and why hours cannot be used.
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
                // The last: `week 1-53/2 10:00-12:00/30` has another before it.
                Unreadable::Repeated => lower.rfind('/'),
                Unreadable::School => alone.find("SH"),
                Unreadable::Comment => lower.find('"'),
                Unreadable::Syntax | Unreadable::NextDay | Unreadable::Turned | Unreadable::Both => None,
            };
            return Some((start + within.unwrap_or(begin), why));
        }
        start += rule.len();
    }
    Some((0, why))
}

fn refusal(hours: &str) -> Option<Unreadable> {
    catch_unwind(|| Schedule::check(hours)).unwrap_or(Err(Unreadable::Syntax)).err()
}
