//! What somebody says of it, read from a call or a form.

use super::{Answer, Given, MAX_COMMENT, Question};
use crate::locale::text::Texts;
use crate::problem::Problem;
use crate::request::{FieldErrors, Fields};

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
}
