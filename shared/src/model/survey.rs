//! What is asked once a request is resolved. The edge alone draws it.

use super::FieldError;

/// The form.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// Where it leads, below the site.
    pub action: String,
    /// Fresh for every rendering of the form: a repeated post of it is one rating.
    pub key: String,
    /// The access code, where the form carries it; else empty.
    pub code: String,
    /// What went wrong as a whole; else empty.
    pub failure: String,
    /// What is wrong with it.
    pub errors: Vec<FieldError>,
    /// What is said to an answer that has just come; else empty.
    pub thanks: String,
    /// That an answer may still be changed; empty where there is none yet.
    pub change: String,
    /// The questions, in their order.
    pub questions: Vec<SurveyQuestion>,
    /// Their words.
    pub comment: String,
    /// Texts.
    pub text: SurveyText,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyQuestion {
    /// The field's name.
    pub name: String,
    /// What it asks.
    pub label: String,
    /// The points of its scale, from the lowest, and that they would rather not say.
    pub points: Vec<SurveyPoint>,
    /// The value that is chosen; empty for none.
    pub chosen: String,
}

/// A point of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyPoint {
    /// Its value; empty where they would rather not say.
    pub value: String,
    /// What it means.
    pub label: String,
}

/// Texts of the form.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyText {
    /// Label of the comment.
    pub comment: String,
    /// Marks a field that may stay empty.
    pub optional: String,
    /// The button.
    pub send: String,
    /// The button while it works.
    pub sending: String,
}
