//! What is asked once a request is resolved: each point of a scale has a word, none a colour or a face that could be read
//! otherwise elsewhere, and whoever would rather not say says so.

use leptos::prelude::*;
use nearhand_shared::model::{Shell, Survey, SurveyQuestion};

use super::field::{Field, error_of, error_text, failure};
use crate::document;
use crate::links;

/// The form as HTML: the client shows it as it is.
pub fn html(shell: &Shell, survey: &Survey) -> String {
    document::html(|| view! { <div class="rating">{view(shell, survey)}</div> })
}

/// The form as a page of its own, with its title.
pub fn page(shell: &Shell, title: &str, survey: &Survey) -> String {
    document::html(|| {
        view! {
            <h1 tabindex="-1">{title.to_owned()}</h1>
            <div class="rating">{view(shell, survey)}</div>
        }
    })
}

fn view(shell: &Shell, survey: &Survey) -> impl IntoView + use<> {
    let text = &survey.text;
    let action = links::view(shell, &survey.action);
    let code =
        (!survey.code.is_empty()).then(|| view! { <input type="hidden" name="code" value=survey.code.clone() /> });
    let questions = survey.questions.iter().map(|asked| question(asked, survey)).collect_view();
    let thanks = (!survey.thanks.is_empty()).then(|| {
        // The client moves the focus here, so that it is read out.
        view! { <p class="notice" id="rated" tabindex="-1" role="status">{survey.thanks.clone()}</p> }
    });
    let comment = Field {
        name: "comment",
        label: &text.comment,
        optional: &text.optional,
        value: &survey.comment,
        errors: &survey.errors,
    };
    view! {
        {thanks}
        {failure(&survey.failure)}
        <form method="post" action=action data-form="rating" novalidate=true>
            <input type="hidden" name="key" value=survey.key.clone() />
            {code}
            {questions}
            {comment.lines("2")}
            {(!survey.change.is_empty()).then(|| view! { <p class="fine">{survey.change.clone()}</p> })}
            <button type="submit" class="button" data-busy=text.sending.clone()>{text.send.clone()}</button>
        </form>
    }
}

fn question(question: &SurveyQuestion, survey: &Survey) -> impl IntoView + use<> {
    let error = error_of(&question.name, &survey.errors);
    let described_by = error.is_some().then(|| [&question.name, "-error"].concat());
    let points = question.points.iter().map(|point| {
        let is_chosen = point.value == question.chosen;
        view! {
            <label class="pick">
                <input type="radio" name=question.name.clone() value=point.value.clone() checked=is_chosen />
                {point.label.clone()}
            </label>
        }
    });
    view! {
        <fieldset aria-describedby=described_by>
            <legend>{question.label.clone()}</legend>
            {error_text(&question.name, error)}
            <div class="picks">{points.collect_view()}</div>
        </fieldset>
    }
}
