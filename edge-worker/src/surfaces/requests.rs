//! Visitors' writes: requests, and whether an article helped. From a form or from JSON, by the same road.

use nearhand_shared::model::Page;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, KEY_FIELD};
use serde_json::json;
use worker::Env;

use super::booking_forms;
use super::problem::with_headers_of;
use super::reading::{check_origin, fields, only_post};
use crate::abuse::limits;
use crate::content::{self, Context};
use crate::http::{Error, NO_STORE, Request, Response};
use crate::render;
use crate::route::View;
use crate::service::feedback;
use crate::service::idempotency::fresh_key;
use crate::service::requests::{open, opener, store};

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
    match view {
        View::Callback => booking_forms::book(&context, &fields).await,
        View::Move(reference) => booking_forms::reschedule(&context, &reference, &fields).await,
        View::Cancel(reference) => booking_forms::cancel(&context, &reference, &fields).await,
        View::Invitation(reference) => booking_forms::invitation(&context, &reference, &fields).await,
        View::Requests if is_frame => look_up(&context, &fields).await,
        View::Article(slug) => {
            let helped = feedback::helped(&context, &slug, &fields).await?;
            let page = context.pages().article(&helped.pack, &helped.article, helped.answer());
            render::frame::page(&page, &context, 200)
        }
        _ => leave(&context, &fields).await,
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

/// The view of a request: the request where the token fits, the form that asks for it where there is none.
pub async fn page(context: &Context<'_>, reference: &str) -> Result<Page, Problem> {
    let Some(token) = context.request.bearer() else {
        let reference = Reference::parse(reference).ok_or(Problem::Request)?;
        let is_frame = context.request.is_frame();
        return if is_frame { Ok(context.pages().lookup(&reference.to_string(), None)) } else { Err(Problem::Request) };
    };
    let (reference, token) = opener(reference, &token)?;
    let record = open(context, &reference, &token).await?;
    // The forms of a booking carry the code.
    let has_forms = context.request.is_frame() && record.call.is_some();
    let carried = if has_forms { token.to_string() } else { String::new() };
    Ok(context.pages().request(&record, &carried))
}

/// The form that opens a request, where scripts do not run.
async fn look_up(context: &Context<'_>, fields: &Fields) -> Result<Response, Error> {
    let typed = fields.text("reference");
    let found = match opener(typed, fields.text("code")) {
        Ok((reference, token)) => open(context, &reference, &token).await,
        Err(problem) => Err(problem),
    };
    match found {
        Ok(record) => {
            // The forms of a booking carry the code; else there is no need to show it again.
            let code = if record.call.is_some() { fields.text("code") } else { "" };
            render::frame::page(&context.pages().request(&record, code), context, 200)
        }
        Err(problem) => {
            let page = context.pages().lookup(typed, Some(&problem));
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
            let page = context.pages().contact(&key, fields.draft(), Some(&problem));
            Ok(with_headers_of(&problem, render::frame::page(&page, context, problem.status())?))
        }
        Err(problem) => Err(problem.into()),
    }
}
