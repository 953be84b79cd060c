//! Ratings, from a call or from the form below a conversation that is resolved.

use nearhand_shared::content::site::Asked;
use nearhand_shared::model::Page;
use nearhand_shared::page::{ReplyForm, Shown, SurveyForm};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, KEY_FIELD};
use serde_json::json;
use worker::Env;

use super::attachments;
use super::reading::{check_origin, fields, only_post};
use crate::content::{self, Context};
use crate::http::{Error, NO_STORE, Request, Response};
use crate::render;
use crate::service::conversations::{open, opener};
use crate::service::idempotency::fresh_key;
use crate::service::rating::{self, rate};
use crate::vault::protocol::conversation::{Opened, Part};

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
    let opened = open(context, &reference, proof, Part::shown(None)).await?;
    let fresh = fresh_key(context)?;
    let reply = ReplyForm { key: &fresh, code, ..ReplyForm::default() };
    let Err(problem) = rated else {
        let survey = SurveyForm { code, has_thanks: true, ..SurveyForm::default() };
        return render::frame::page(&conversation(context, &opened, reply, survey)?, context, 201);
    };
    let key = if problem == Problem::KeyReused { "" } else { fields.text(KEY_FIELD) };
    let survey = SurveyForm { key, code, typed: Some(fields), problem: Some(&problem), ..SurveyForm::default() };
    let page = conversation(context, &opened, reply, survey)?;
    Ok(render::frame::page(&page, context, problem.status())?.with_headers_of(&problem))
}

/// The page that a link in a mail leads to. Looking at it changes nothing: programs of mail look at links before people do.
pub async fn mailed(context: &Context<'_>, token: &str) -> Result<Response, Error> {
    let mailed = rating::mailed(context, token)?;
    let opened = rating::to_rate(context, &mailed).await?;
    mailed_page(context, token, &opened, SurveyForm::default(), 200)
}

/// A rating that this page has sent.
pub async fn post_mailed(context: &Context<'_>, token: &str, fields: &Fields) -> Result<Response, Error> {
    let mailed = rating::mailed(context, token)?;
    let rated = rate(context, &mailed.reference, mailed.opener.clone(), fields).await;
    // What is erased, or open again, has no form to come back in.
    let opened = rating::to_rate(context, &mailed).await?;
    let Err(problem) = rated else {
        return mailed_page(context, token, &opened, SurveyForm { has_thanks: true, ..SurveyForm::default() }, 201);
    };
    let key = if problem == Problem::KeyReused { "" } else { fields.text(KEY_FIELD) };
    let form = SurveyForm { key, typed: Some(fields), problem: Some(&problem), ..SurveyForm::default() };
    Ok(mailed_page(context, token, &opened, form, problem.status())?.with_headers_of(&problem))
}

fn mailed_page(
    context: &Context<'_>,
    token: &str,
    opened: &Opened,
    form: SurveyForm<'_>,
    status: u16,
) -> Result<Response, Error> {
    let fresh = fresh_key(context)?;
    let action = ["rate/", token].concat();
    let key = Some(form.key).filter(|key| !key.is_empty()).unwrap_or(&fresh);
    // The mail has asked: that another request was rated meanwhile takes no question away.
    let asked = Asked { any: None, ..opened.asked };
    let pages = context.pages();
    let survey = pages.survey(&opened.record, &opened.ratings, asked, SurveyForm { key, action: &action, ..form });
    let survey = survey.ok_or(Problem::RatingFixed)?;
    render::frame::rating(&pages.rating(&opened.record.reference), &survey, context, status)
}

/// The page of a conversation, with what is asked once it is resolved.
pub fn conversation(
    context: &Context<'_>,
    opened: &Opened,
    reply: ReplyForm<'_>,
    survey: SurveyForm<'_>,
) -> Result<Page, Problem> {
    let pages = context.pages();
    let Opened { record, messages, before, is_answered, .. } = opened;
    let shown = Shown { messages, before: *before, is_answered: *is_answered };
    let mut page = pages.conversation(record, shown, reply);
    render::frame::put_earlier(&mut page, survey.code, &context.texts.get("request-earlier"));
    attachments::show(context, &mut page, &pages.file_field(reply.problem, reply.arrived, reply.code));
    pages.mark_rateable(&mut page, &opened.record, &opened.ratings);
    render::frame::put_live(&mut page, &pages.live(&opened.record));
    let fresh = fresh_key(context)?;
    let code = survey.code;
    let survey = SurveyForm { key: Some(survey.key).filter(|key| !key.is_empty()).unwrap_or(&fresh), ..survey };
    if let Some(survey) = pages.survey(&opened.record, &opened.ratings, opened.asked, survey) {
        render::frame::put_survey(&mut page, &survey);
    }
    let has_files = opened.messages.iter().any(|message| !message.attachments.is_empty());
    let own = pages.own(&opened.record.reference, code, has_files);
    render::frame::put_below(&mut page, &own);
    Ok(page)
}
