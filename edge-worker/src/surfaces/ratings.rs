//! Ratings, from a call or from the form below a conversation that is resolved.

use nearhand_shared::model::Page;
use nearhand_shared::page::{ReplyForm, SurveyForm};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, KEY_FIELD};
use serde_json::json;
use worker::Env;

use super::problem::with_headers_of;
use super::reading::{check_origin, fields, only_post};
use crate::content::{self, Context};
use crate::http::{Error, NO_STORE, Request, Response};
use crate::render;
use crate::service::conversations::{open, opener};
use crate::service::idempotency::fresh_key;
use crate::service::rating::rate;
use crate::vault::protocol::conversation::Opened;

/// A rating as a call.
pub async fn serve(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_post(request)?;
    let fields = fields(request).await?;
    let context = content::load_for(request, env, site, Some(&fields)).await?;
    check_origin(&context)?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    let kept = rate(&context, &reference, opener, &fields).await?;
    let body = json!({ "at": kept.at, "change_until": kept.until });
    Response::localized(201, &context.locale_tag, NO_STORE, &body)
}

/// A rating that the form of the frame has sent: the conversation with thanks, or the form with what is wrong.
pub async fn post_form(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let code = fields.text("code");
    let proof = opener(context, Some(code).filter(|code| !code.is_empty())).await?;
    let rated = rate(context, &reference, proof.clone(), fields).await;
    let opened = open(context, &reference, proof, 0).await?;
    let fresh = fresh_key(context)?;
    let reply = ReplyForm { key: &fresh, code, ..ReplyForm::default() };
    let Err(problem) = rated else {
        let survey = SurveyForm { code, has_thanks: true, ..SurveyForm::default() };
        return render::frame::page(&conversation(context, &opened, reply, survey)?, context, 201);
    };
    let key = if problem == Problem::KeyReused { "" } else { fields.text(KEY_FIELD) };
    let survey = SurveyForm { key, code, typed: Some(fields), problem: Some(&problem), has_thanks: false };
    let page = conversation(context, &opened, reply, survey)?;
    Ok(with_headers_of(&problem, render::frame::page(&page, context, problem.status())?))
}

/// The page of a conversation, with what is asked once it is resolved.
pub fn conversation(
    context: &Context<'_>,
    opened: &Opened,
    reply: ReplyForm<'_>,
    survey: SurveyForm<'_>,
) -> Result<Page, Problem> {
    let pages = context.pages();
    let mut page = pages.conversation(&opened.record, &opened.messages, reply);
    pages.mark_rateable(&mut page, &opened.record, &opened.ratings);
    let fresh = fresh_key(context)?;
    let code = survey.code;
    let survey = SurveyForm { key: Some(survey.key).filter(|key| !key.is_empty()).unwrap_or(&fresh), ..survey };
    if let Some(survey) = pages.survey(&opened.record, &opened.ratings, opened.asked, survey) {
        render::frame::put_survey(&mut page, &survey);
    }
    let own = pages.own(&opened.record.reference, code);
    render::frame::put_below(&mut page, &own);
    Ok(page)
}
