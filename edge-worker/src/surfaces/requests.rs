//! Visitors' writes: requests, and whether an article helped. From a form or from JSON, by the same road.

use nearhand_shared::model::Page;
use nearhand_shared::page::{ReplyForm, SurveyForm};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, KEY_FIELD};
use serde_json::json;
use worker::Env;

use super::problem::with_headers_of;
use super::reading::{check_origin, fields, only_post};
use super::{booking_forms, messages, own, ratings};
use crate::abuse::limits;
use crate::content::{self, Context};
use crate::http::{Error, NO_STORE, Request, Response};
use crate::render;
use crate::route::View;
use crate::service::idempotency::fresh_key;
use crate::service::requests::store;
use crate::service::{conversations, feedback};
use crate::vault::protocol::conversation::Opener;

/// A post to the address of a view.
pub async fn post_view(request: &Request, env: &Env, site: &str, view: View) -> Result<Response, Error> {
    let is_frame = request.is_frame();
    if matches!(view, View::Unknown) {
        return Err(Problem::Page.into());
    }
    if !view.methods(is_frame).contains("POST") {
        return Err(Problem::Method(view.methods(is_frame)).into());
    }
    let fields = fields(request).await?;
    let context = content::load_for(request, env, site, Some(&fields)).await?;
    check_origin(&context)?;
    match write(&context, view, &fields).await {
        // Where not even the form can be shown again, what was written is.
        Err(Error { problem }) if is_frame => {
            let page = context.pages().problem_with(&problem, &fields.draft().message);
            Ok(with_headers_of(&problem, render::frame::page(&page, &context, problem.status())?))
        }
        answer => answer,
    }
}

async fn write(context: &Context<'_>, view: View, fields: &Fields) -> Result<Response, Error> {
    match view {
        View::Callback => booking_forms::book(context, fields).await,
        View::Move(reference) => booking_forms::reschedule(context, &reference, fields).await,
        View::Cancel(reference) => booking_forms::cancel(context, &reference, fields).await,
        View::Invitation(reference) => booking_forms::invitation(context, &reference, fields).await,
        View::Requests if context.request.is_frame() => look_up(context, fields).await,
        View::Copy(reference) => own::copy(context, &reference, fields).await,
        View::Erase(reference) => own::erase_form(context, &reference, fields).await,
        View::Request(reference) => messages::post_form(context, &reference, fields).await,
        View::Rating(reference) => ratings::post_form(context, &reference, fields).await,
        View::Article(slug) => {
            let helped = feedback::helped(context, &slug, fields).await?;
            let page = context.pages().article(&helped.pack, &helped.article, helped.answer());
            render::frame::page(&page, context, 200)
        }
        _ => leave(context, fields).await,
    }
}

/// "Did this help?" as a call.
pub async fn feedback(request: &Request, env: &Env, site: &str, slug: &str) -> Result<Response, Error> {
    only_post(request)?;
    let context = content::load(request, env, site).await?;
    check_origin(&context)?;
    let helpful = feedback::helped(&context, slug, &fields(request).await?).await?.helpful;
    Response::localized(200, &context.locale_tag, NO_STORE, &json!({ "helpful": helpful }))
}

/// Articles that may answer a message while it is written. A POST, because a message belongs in no address or log.
pub async fn suggestions(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    only_post(request)?;
    let context = content::load(request, env, site).await?;
    check_origin(&context)?;
    limits::small(&context).await?;
    let fields = fields(request).await?;
    let answers = content::suggestions(&context, fields.text("message")).await?;
    let found = context.pages().suggestions(&answers);
    Response::localized(200, &context.locale_tag, NO_STORE, &found)
}

/// The view of a request: the conversation where a code or the shop's word opens it, the form that asks for the code where
/// there is neither.
pub async fn page(context: &Context<'_>, reference: &str) -> Result<Page, Problem> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let (code, is_frame) = (context.request.bearer(), context.request.is_frame());
    let is_named = context.request.header("nearhand-identity").is_some_and(|token| !token.is_empty());
    if code.is_none() && !is_named {
        return if is_frame {
            Ok(context.pages().lookup(&reference.to_string(), "", None))
        } else {
            Err(Problem::Request)
        };
    }
    let opener = conversations::opener(context, code.as_deref()).await?;
    // The forms of a page without a client carry the code; so does what the client shows as it is.
    let code = code.unwrap_or_default();
    let opened = conversations::open(context, &reference, opener, 0).await?;
    let form = ReplyForm { key: &fresh_key(context)?, code: if is_frame { &code } else { "" }, ..ReplyForm::default() };
    ratings::conversation(context, &opened, form, SurveyForm { code: &code, ..SurveyForm::default() })
}

async fn conversation(
    context: &Context<'_>,
    reference: &Reference,
    opener: Opener,
    code: &str,
) -> Result<Page, Problem> {
    let opened = conversations::open(context, reference, opener, 0).await?;
    let form = ReplyForm { key: &fresh_key(context)?, code, ..ReplyForm::default() };
    ratings::conversation(context, &opened, form, SurveyForm { code, ..SurveyForm::default() })
}

/// The form that opens a request, where scripts do not run.
async fn look_up(context: &Context<'_>, fields: &Fields) -> Result<Response, Error> {
    let (typed, code) = (fields.text("reference"), fields.text("code"));
    let found = async {
        let reference = Reference::parse(typed).ok_or(Problem::Request)?;
        let opener = conversations::opener(context, Some(code)).await?;
        conversation(context, &reference, opener, code).await
    };
    match found.await {
        Ok(page) => render::frame::page(&page, context, 200),
        Err(problem) => {
            let page = context.pages().lookup(typed, code, Some(&problem));
            Ok(with_headers_of(&problem, render::frame::page(&page, context, problem.status())?))
        }
    }
}

/// Leaves a request.
async fn leave(context: &Context<'_>, fields: &Fields) -> Result<Response, Error> {
    let is_page = context.request.is_frame() || context.request.wants_html();
    match store(context, fields).await {
        Ok(stored) if is_page => {
            render::frame::page(&context.pages().request(&stored.record, &stored.token), context, 201)
        }
        Ok(stored) => {
            let record = stored.record;
            let thanks = context.texts.with("request-thanks", &[("reference", record.reference.as_str().into())]);
            let promise = context.pages().promise_of(record.answer_by);
            let text = context.texts.sentences(&[&thanks, &promise]);
            let body = json!({
                "reference": record.reference, "token": stored.token, "region": record.region,
                "answer_by": record.answer_by, "text": text,
            });
            Response::localized(201, &context.locale_tag, NO_STORE, &body)
        }
        // The form comes back as it was, with what is wrong.
        Err(problem) if is_page => {
            let is_spent = problem == Problem::KeyReused;
            let key = if is_spent { fresh_key(context)? } else { fields.text(KEY_FIELD).to_owned() };
            let page = context.pages().contact(&key, fields.draft(), "", Some(&problem));
            Ok(with_headers_of(&problem, render::frame::page(&page, context, problem.status())?))
        }
        Err(problem) => Err(problem.into()),
    }
}
