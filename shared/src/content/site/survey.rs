//! `[survey]`: what visitors are asked once their request is resolved, and how seldom.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::rating::Question;

/// A day, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What visitors are asked after their request is resolved. Without it nothing is asked; a rating that a program sends is
/// taken all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Survey {
    /// The questions.
    pub after_resolved: Vec<Question>,
    /// A person is asked for an NPS at most once in so many days.
    pub nps_days: u16,
    /// A person is asked anything at most once in so many days.
    pub rest_days: u16,
}

impl Default for Survey {
    fn default() -> Self {
        Survey { after_resolved: Vec::new(), nps_days: 90, rest_days: 14 }
    }
}

/// When a person has last answered something that was asked of another request, as far as that is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Anything.
    pub any: Option<Timestamp>,
    /// The question of the NPS: answered, or rather not.
    pub nps: Option<Timestamp>,
}

impl Survey {
    /// What is asked now of somebody.
    pub fn questions(&self, asked: Asked, now: Timestamp) -> Vec<Question> {
        let is_recent = |at: Option<Timestamp>, days: u16| {
            at.is_some_and(|at| now.as_millisecond() - at.as_millisecond() < i64::from(days) * DAY_MS)
        };
        if is_recent(asked.any, self.rest_days) {
            return Vec::new();
        }
        let is_due = |question: &Question| *question != Question::Nps || !is_recent(asked.nps, self.nps_days);
        Question::ALL.into_iter().filter(|question| self.after_resolved.contains(question)).filter(is_due).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_asked_too_often() {
        use Question::{Ces, Csat, Nps};
        let at = |text: &str| Some(text.parse::<Timestamp>().unwrap());
        let now = "2026-11-30T12:00:00Z".parse().unwrap();
        let survey = Survey { after_resolved: vec![Nps, Csat, Ces], ..Survey::default() };
        let cases = [
            (survey.clone(), Asked::default(), vec![Csat, Ces, Nps]),
            (survey.clone(), Asked { any: at("2026-11-20T12:00:00Z"), nps: None }, vec![]),
            (survey.clone(), Asked { any: at("2026-11-16T12:00:00Z"), nps: None }, vec![Csat, Ces, Nps]),
            (
                survey.clone(),
                Asked { any: at("2026-11-10T12:00:00Z"), nps: at("2026-11-10T12:00:00Z") },
                vec![Csat, Ces],
            ),
            (survey, Asked { any: at("2026-09-01T12:00:00Z"), nps: at("2026-09-01T12:00:00Z") }, vec![Csat, Ces, Nps]),
            (Survey::default(), Asked::default(), vec![]),
        ];
        for (survey, asked, expected) in cases {
            assert_eq!(survey.questions(asked, now), expected, "{asked:?}");
        }
    }
}
