//! `[survey]`: what visitors are asked once their request is resolved.

use nearhand_shared::content::site::Survey;
use nearhand_shared::rating::Question;

use crate::nearest::hint;
use crate::table::{Kind, Table};

const SURVEY: Kind = Kind { what: "`[survey]`", keys: &["after_resolved", "nps_days", "rest_days"] };
/// For how many days at most somebody is not asked again.
const MOST_DAYS: u32 = 1_000;

/// Reads it; none where it is not there.
pub fn read(root: &Table<'_>) -> Option<Survey> {
    let table = root.table("survey", &SURVEY)?;
    let mut survey = Survey::default();
    if table.has("after_resolved", "[\"csat\", \"ces\"]") {
        for text in table.texts("after_resolved") {
            match Question::parse(text.value) {
                Some(question) if survey.after_resolved.contains(&question) => {
                    table.file.error(text.at, format!("`{}` is asked twice: keep one", text.value));
                }
                Some(question) => survey.after_resolved.push(question),
                None => {
                    let hint = hint(text.value, Question::ALL.map(Question::as_str));
                    table.file.error(text.at, format!("there is no question `{}`: {hint}", text.value));
                }
            }
        }
    }
    let days = |key, usual| {
        let days = table.whole_if_there(key, 0..=MOST_DAYS).and_then(|days| u16::try_from(days).ok());
        days.unwrap_or(usual)
    };
    survey.nps_days = days("nps_days", survey.nps_days);
    survey.rest_days = days("rest_days", survey.rest_days);
    if let Some(at) = table.place("nps_days").filter(|_| !survey.after_resolved.contains(&Question::Nps)) {
        table.file.warn(at, "`nps_days` says nothing here: `after_resolved` has no \"nps\"");
    }
    Some(survey)
}
