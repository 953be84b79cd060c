//! How visitors say that it went: the questions, their scales, and how long an answer may be changed.
//!
//! | question | asks | scale |
//! |---|---|---|
//! | CSAT | "How did we do?" | 1–5, a word for each point |
//! | CES | "How easy was it?" | 1–5, a word for each point |
//! | NPS | "How likely are you to recommend us?" | 0–10, words at both ends |
//!
//! Questions name what they ask about, at each point: "I agree" invites whoever is polite to agree, and five points that
//! have words are told apart better than seven or eleven that have none. NPS alone keeps the scale that it is defined by.

mod form;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::conversation::Status;

/// How long a rating may be changed, in milliseconds.
pub const CHANGE_MS: i64 = 24 * 60 * 60 * 1000;
/// The form of the scales that this version asks with. An answer keeps the form in which it was asked for: answers of
/// different forms are not to be compared.
pub const SCALE: &str = "words-1";
/// The longest comment, in characters.
pub const MAX_COMMENT: usize = 2_000;

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Question {
    /// How did we do?
    Csat,
    /// How easy was it?
    Ces,
    /// How likely are you to recommend us?
    Nps,
}

impl Question {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Question; 3] = [Question::Csat, Question::Ces, Question::Nps];

    /// Its name in calls, forms, facts and settings.
    pub const fn as_str(self) -> &'static str {
        match self {
            Question::Csat => "csat",
            Question::Ces => "ces",
            Question::Nps => "nps",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|question| question.as_str() == name)
    }

    /// The lowest and the highest point of its scale.
    pub const fn range(self) -> (u8, u8) {
        match self {
            Question::Csat | Question::Ces => (1, 5),
            Question::Nps => (0, 10),
        }
    }
}

/// A rating: of one conversation, for one time that it was resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// When what is rated was resolved.
    pub resolved_at: Timestamp,
    /// When it was first given.
    pub at: Timestamp,
    /// When it was last changed; the same where it was not.
    pub changed: Timestamp,
    /// The form of the scales: see [`SCALE`].
    pub scale: String,
    /// How we did, 1–5.
    pub csat: Option<u8>,
    /// How easy it was, 1–5.
    pub ces: Option<u8>,
    /// How likely they recommend us, 0–10.
    pub nps: Option<u8>,
    /// Their words; else empty.
    pub comment: String,
}

impl Rating {
    /// The answer to a question.
    pub fn answer(&self, question: Question) -> Option<u8> {
        match question {
            Question::Csat => self.csat,
            Question::Ces => self.ces,
            Question::Nps => self.nps,
        }
    }

    /// Whether it may still be changed.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now.as_millisecond() - self.at.as_millisecond() < CHANGE_MS
    }
}

/// Whether a conversation may be rated now: it is resolved, and what was said of that is not older than a day.
pub fn can_rate(status: Status, given: Option<&Rating>, now: Timestamp) -> bool {
    status == Status::Resolved && given.is_none_or(|rating| rating.is_open(now))
}

/// What somebody says of it. A field that is missing leaves what was said before; one that is empty takes it back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Given {
    /// See [`Rating::csat`].
    pub csat: Option<Answer>,
    /// See [`Rating::ces`].
    pub ces: Option<Answer>,
    /// See [`Rating::nps`].
    pub nps: Option<Answer>,
    /// See [`Rating::comment`].
    pub comment: Option<String>,
}

/// What is said to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// A point of its scale.
    Point(u8),
    /// Rather not said.
    None,
}

impl Given {
    /// What is said to a question.
    pub fn answer(&self, question: Question) -> Option<Answer> {
        match question {
            Question::Csat => self.csat,
            Question::Ces => self.ces,
            Question::Nps => self.nps,
        }
    }

    /// The same beside what was said before.
    pub fn over(&self, question: Question, before: Option<u8>) -> Option<u8> {
        match self.answer(question) {
            Some(Answer::Point(point)) => Some(point),
            Some(Answer::None) => None,
            None => before,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_may_be_changed_for_a_day() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let given = Rating {
            resolved_at: at("2026-11-27T10:00:00Z"),
            at: at("2026-11-27T12:00:00Z"),
            changed: at("2026-11-28T11:00:00Z"),
            scale: SCALE.to_owned(),
            csat: Some(4),
            ces: None,
            nps: None,
            comment: String::new(),
        };
        for (status, given, now, expected) in [
            (Status::Resolved, None, "2026-12-27T10:00:00Z", true),
            (Status::Resolved, Some(&given), "2026-11-28T11:59:59Z", true),
            // A change begins no new day.
            (Status::Resolved, Some(&given), "2026-11-28T12:00:00Z", false),
            (Status::Open, None, "2026-11-27T10:00:00Z", false),
            (Status::Pending, None, "2026-11-27T10:00:00Z", false),
            (Status::Spam, None, "2026-11-27T10:00:00Z", false),
        ] {
            assert_eq!(can_rate(status, given, at(now)), expected, "{status:?} {now}");
        }
    }

    #[test]
    fn what_is_not_said_stays_and_what_is_emptied_goes() {
        let given = Given { csat: Some(Answer::Point(2)), ces: Some(Answer::None), ..Given::default() };
        for (question, before, expected) in [
            (Question::Csat, Some(5), Some(2)),
            (Question::Ces, Some(5), None),
            (Question::Nps, Some(9), Some(9)),
            (Question::Nps, None, None),
        ] {
            assert_eq!(given.over(question, before), expected, "{question:?}");
        }
    }
}
