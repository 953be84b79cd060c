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

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::conversation::Status;
use crate::locale::text::Texts;
use crate::problem::Problem;
use crate::request::{FieldErrors, Fields};

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
    /// Reads the fields of a call or a form.
    ///
    /// # Errors
    /// [`Problem::Invalid`]: a number beyond its scale, a comment that is too long, or nothing at all.
    pub fn read(fields: &Fields, texts: &Texts) -> Result<Given, Problem> {
        let mut wrong = FieldErrors::default();
        let mut answer = |question: Question| {
            let name = question.as_str();
            if !fields.has(name) {
                return None;
            }
            if fields.is_text(name) && fields.text(name).is_empty() {
                return Some(Answer::None);
            }
            let (low, high) = question.range();
            let point = fields.number(name).and_then(|number| u8::try_from(number).ok());
            let point = point.filter(|point| (low..=high).contains(point));
            if point.is_none() {
                wrong.add(name, format!("{} ({low}–{high})", texts.get("error-choice")));
            }
            point.map(Answer::Point)
        };
        let (csat, ces, nps) = (answer(Question::Csat), answer(Question::Ces), answer(Question::Nps));
        if fields.has("comment") && !fields.is_text("comment") {
            wrong.add("comment", texts.get("error-type"));
        } else if fields.text("comment").chars().count() > MAX_COMMENT {
            wrong.add("comment", texts.with("error-too-long", &[("max", (MAX_COMMENT as u64).into())]));
        }
        wrong.none()?;
        let comment = fields.given("comment").map(ToOwned::to_owned);
        let given = Given { csat, ces, nps, comment };
        // Somebody who would rather not say has said so; a call that names nothing has said nothing.
        if given == Given::default() {
            let mut wrong = FieldErrors::default();
            wrong.add("csat", texts.get("rating-missing"));
            wrong.none()?;
        }
        Ok(given)
    }

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
    use crate::locale::Locale;

    fn read(json: &str) -> Result<Given, Problem> {
        let texts = Texts::new(&Locale::parse("en").unwrap(), "");
        Given::read(&Fields::read("application/json", json.as_bytes()).unwrap(), &texts)
    }

    #[test]
    fn a_rating_is_read_from_calls_and_forms() {
        let point = |point| Some(Answer::Point(point));
        let cases = [
            (r#"{"csat":5}"#, Given { csat: point(5), ..Given::default() }),
            (r#"{"csat":"1","ces":""}"#, Given { csat: point(1), ces: Some(Answer::None), ..Given::default() }),
            (r#"{"nps":0}"#, Given { nps: point(0), ..Given::default() }),
            (r#"{"nps":10,"ces":null}"#, Given { nps: point(10), ..Given::default() }),
            (r#"{"comment":" Well "}"#, Given { comment: Some("Well".to_owned()), ..Given::default() }),
        ];
        for (json, expected) in cases {
            assert_eq!(read(json), Ok(expected), "{json}");
        }
        let form = Fields::read("application/x-www-form-urlencoded", b"csat=4&ces=&comment=").unwrap();
        let texts = Texts::new(&Locale::parse("en").unwrap(), "");
        let given = Given::read(&form, &texts).unwrap();
        assert_eq!((given.csat, given.ces, given.nps), (point(4), Some(Answer::None), None));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_field() {
        let long = format!(r#"{{"comment":"{}"}}"#, "x".repeat(MAX_COMMENT + 1));
        for (json, fields) in [
            (r#"{"csat":0}"#, vec!["csat"]),
            (r#"{"csat":6,"ces":0,"nps":11}"#, vec!["csat", "ces", "nps"]),
            (r#"{"csat":4.5}"#, vec!["csat"]),
            (r#"{"csat":-1}"#, vec!["csat"]),
            (r#"{"csat":true}"#, vec!["csat"]),
            (r#"{"ces":"easy"}"#, vec!["ces"]),
            (r#"{"comment":5}"#, vec!["comment"]),
            (long.as_str(), vec!["comment"]),
            ("{}", vec!["csat"]),
            (r#"{"csat":null}"#, vec!["csat"]),
        ] {
            let Err(Problem::Invalid(errors)) = read(json) else { panic!("{json}") };
            assert_eq!(errors.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), fields, "{json}");
        }
    }

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
