//! What is asked of a visitor once their request is resolved.

use super::PageBuilder;
use crate::content::site::Asked;
use crate::locale::text::plain;
use crate::model::{self, Page, View};
use crate::problem::Problem;
use crate::rating::{Question, Rating, can_rate};
use crate::request::Fields;
use crate::request::record::Record;

/// The form that asks.
#[derive(Debug, Clone, Copy, Default)]
pub struct SurveyForm<'a> {
    /// Its idempotency key.
    pub key: &'a str,
    /// The access code that it carries; empty where the shop's word opens the conversation.
    pub code: &'a str,
    /// Where it leads, below the site; empty for the conversation's own address.
    pub action: &'a str,
    /// What was chosen, where it comes back.
    pub typed: Option<&'a Fields>,
    /// What is wrong with it.
    pub problem: Option<&'a Problem>,
    /// Whether it was sent just now.
    pub has_thanks: bool,
}

impl PageBuilder<'_> {
    /// What surrounds the form where it is a page of its own.
    pub fn rating(&self, reference: &str) -> Page {
        let title = self.texts.with("mail-subject", &[("reference", reference.into())]);
        self.page(&title, View::Rendered)
    }

    /// Says on the page of a request whether it may be rated now.
    pub fn mark_rateable(&self, page: &mut Page, record: &Record, ratings: &[Rating]) {
        if let View::Request(request) | View::Call(request) = &mut page.view {
            request.can_rate = can_rate(record.standing.status, current(record, ratings), self.now);
        }
    }

    /// The form; none where nothing is asked: the site asks nothing, it is not resolved, what was said can no longer be
    /// changed, or they were asked of another request not long ago.
    pub fn survey(
        &self,
        record: &Record,
        ratings: &[Rating],
        asked: Asked,
        form: SurveyForm<'_>,
    ) -> Option<model::Survey> {
        let settings = self.content.manifest.site.survey.as_ref()?;
        let given = current(record, ratings);
        if !can_rate(record.standing.status, given, self.now) {
            return None;
        }
        // What was answered stays to be changed.
        let answered = |question: &Question| given.is_some_and(|rating| rating.answer(*question).is_some());
        let mut questions = settings.questions(asked, self.now);
        questions.extend(
            Question::ALL
                .into_iter()
                .filter(answered)
                .filter(|question| !questions.contains(question))
                .collect::<Vec<_>>(),
        );
        if questions.is_empty() && given.is_none() {
            return None;
        }
        let t = |id: &str| self.texts.get(id);
        let typed = |name: &str| form.typed.and_then(|fields| fields.given(name)).map(ToOwned::to_owned);
        Some(model::Survey {
            action: match form.action {
                "" => ["requests/", &record.reference, "/rating"].concat(),
                action => action.to_owned(),
            },
            key: form.key.to_owned(),
            code: form.code.to_owned(),
            failure: form.problem.map(|problem| problem.text(self.texts)).unwrap_or_default(),
            errors: match form.problem {
                Some(Problem::Invalid(errors)) => errors.clone(),
                _ => Vec::new(),
            },
            thanks: if form.has_thanks { t("rating-thanks") } else { String::new() },
            change: if given.is_some() { t("rating-change") } else { String::new() },
            questions: questions
                .iter()
                .map(|question| {
                    let name = question.as_str();
                    let kept = given.and_then(|rating| rating.answer(*question)).map(|point| point.to_string());
                    self.question(*question, typed(name).or(kept).unwrap_or_default())
                })
                .collect(),
            comment: typed("comment").or_else(|| Some(given?.comment.clone())).unwrap_or_default(),
            text: model::SurveyText {
                comment: t("rating-comment"),
                optional: t("field-optional"),
                send: t("contact-send"),
                sending: t("contact-sending"),
            },
        })
    }

    fn question(&self, question: Question, chosen: String) -> model::SurveyQuestion {
        let name = question.as_str();
        let (low, high) = question.range();
        let point = |point: u8| {
            let label = match question {
                // Only its ends have words, in the scale that it is defined by.
                Question::Nps => {
                    let number = plain(&self.texts.with("rating-nps-point", &[("point", point.into())]));
                    match point {
                        0 => [number.as_str(), " · ", &self.texts.get("rating-nps-low")].concat(),
                        10 => [number.as_str(), " · ", &self.texts.get("rating-nps-high")].concat(),
                        _ => number,
                    }
                }
                _ => self.texts.get(&format!("rating-{name}-{point}")),
            };
            model::SurveyPoint { value: point.to_string(), label }
        };
        let none = model::SurveyPoint { value: String::new(), label: self.texts.get("rating-skip") };
        model::SurveyQuestion {
            name: name.to_owned(),
            label: self.texts.get(&format!("rating-{name}")),
            points: (low..=high).map(point).chain([none]).collect(),
            chosen,
        }
    }
}

/// What was said since it was last resolved.
fn current<'r>(record: &Record, ratings: &'r [Rating]) -> Option<&'r Rating> {
    let resolved_at = record.standing.resolved_at.unwrap_or(record.created);
    ratings.iter().find(|rating| rating.resolved_at == resolved_at)
}
