//! Visitors' writes: requests, and whether an article helped. From a form or from JSON, by the same road.

use nearhand_shared::attachment::FILES;
use nearhand_shared::id::Slug;
use nearhand_shared::model::{Draft, FileField, Page};
use nearhand_shared::page::{Read, ReplyForm, SurveyForm};
use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use nearhand_shared::request::{Fields, KEY_FIELD};
use serde_json::{Value, json};
use worker::Env;

use super::reading::{check_origin, fields, only_post};
use super::{attachments as shown, booking_forms, messages, own, ratings};
use crate::abuse::limits;
use crate::content::{self, Context};
use crate::http::{Error, Form, NO_STORE, Request, Response};
use crate::render;
use crate::route::View;
use crate::service::idempotency::fresh_key;
use crate::service::requests::store;
use crate::service::{attachments, conversations, feedback};
use crate::vault::protocol::conversation::{Opener, Part};

/// A post to the address of a view.
pub async fn post_view(request: &Request, env: &Env, site: &str, view: View) -> Result<Response, Error> {
    let is_frame = request.is_frame();
    if matches!(view, View::Unknown) {
        return Err(Problem::Page.into());
    }
    if !view.methods(is_frame).contains("POST") {
        return Err(Problem::Method(view.methods(is_frame)).into());
    }
    let form = Form::sent(request).await?;
    let fields = &form.fields;
    let context = content::load_for(request, env, site, Some(fields)).await?;
    check_origin(&context)?;
    match write(&context, view, &form).await {
        // Where not even the form can be shown again, what was written is.
        Err(Error { problem }) if is_frame => {
            let page = context.pages().problem_with(&problem, &fields.draft().message);
            Ok(render::frame::page(&page, &context, problem.status())?.with_headers_of(&problem))
        }
        answer => answer,
    }
}

async fn write(context: &Context<'_>, view: View, form: &Form) -> Result<Response, Error> {
    let fields = &form.fields;
    match view {
        View::Callback => booking_forms::book(context, fields).await,
        View::Move(reference) => booking_forms::reschedule(context, &reference, fields).await,
        View::Cancel(reference) => booking_forms::cancel(context, &reference, fields).await,
        View::Invitation(reference) => booking_forms::invitation(context, &reference, fields).await,
        View::Requests if context.request.is_frame() => look_up(context, fields).await,
        View::Request(reference) => messages::post_form(context, &reference, form).await,
        View::Rate(token) => ratings::post_mailed(context, &token, fields).await,
        View::Copy(reference) => own::copy(context, &reference, fields).await,
        View::Erase(reference) => own::erase_form(context, &reference, fields).await,
        View::Rating(reference) => ratings::post_form(context, &reference, fields).await,
        View::Article(slug) => {
            let helped = feedback::helped(context, &slug, fields).await?;
            let page = context.pages().article(&helped.pack, &helped.article, helped.answer());
            render::frame::page(&page, context, 200)
        }
        // What was missing in an article, said below it, begins the message: nothing is stored until that is sent.
        View::Contact if context.request.is_frame() && fields.has("missing") => {
            let draft = Draft { message: fields.text("missing").to_owned(), ..fields.draft() };
            let (slug, about) = read(context).await;
            let read = Read { slug: &slug, about: &about };
            let mut page = context.pages().contact(&fresh_key(context)?, draft, read, None);
            shown::show(context, &mut page, &context.pages().file_field(None, &[], ""));
            render::frame::page(&page, context, 200)
        }
        _ => leave(context, form).await,
    }
}

/// The slug of the article from which somebody comes, and, where it did not help, its title, which they then write about; empty
/// where the address names none.
pub async fn read(context: &Context<'_>) -> (String, String) {
    let query = |name| context.request.query(name);
    let slug = query("article").or(query("read")).and_then(|slug| Slug::parse(slug).ok());
    let title = match query("article") {
        Some(slug) => content::article(context, slug).await.map(|(_, article)| article.title).unwrap_or_default(),
        None => String::new(),
    };
    (slug.map(String::from).unwrap_or_default(), title)
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
    let message = fields.text("message");
    let (answers, pages) = (content::suggestions(&context, message).await?, context.pages());
    let mut found = pages.suggestions(&answers);
    if pages.has_notices() {
        let typed = content::typed(&context, message).await?;
        let told = pages.notices_answering(&typed, &found.results);
        render::frame::put_notices(&mut found, &pages.shell(""), &told);
    }
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
    // Programs are told all of it, unless they ask for less.
    let other = if is_frame { Part::shown(None) } else { Part::default() };
    let opened = conversations::open(context, &reference, opener, messages::part(context.request, other)?).await?;
    let form = ReplyForm { key: &fresh_key(context)?, code: if is_frame { &code } else { "" }, ..ReplyForm::default() };
    ratings::conversation(context, &opened, form, SurveyForm { code: &code, ..SurveyForm::default() })
}

async fn conversation(
    context: &Context<'_>,
    reference: &Reference,
    opener: Opener,
    code: &str,
    from: Option<u32>,
) -> Result<Page, Problem> {
    let opened = conversations::open(context, reference, opener, Part::shown(from)).await?;
    let form = ReplyForm { key: &fresh_key(context)?, code, ..ReplyForm::default() };
    ratings::conversation(context, &opened, form, SurveyForm { code, ..SurveyForm::default() })
}

/// The form that opens a request, where scripts do not run.
async fn look_up(context: &Context<'_>, fields: &Fields) -> Result<Response, Error> {
    let (typed, code) = (fields.text("reference"), fields.text("code"));
    let found = async {
        let reference = Reference::parse(typed).ok_or(Problem::Request)?;
        let opener = conversations::opener(context, Some(code)).await?;
        conversation(context, &reference, opener, code, fields.number("from")).await
    };
    match found.await {
        Ok(page) => render::frame::page(&page, context, 200),
        Err(problem) => {
            let page = context.pages().lookup(typed, code, Some(&problem));
            Ok(render::frame::page(&page, context, problem.status())?.with_headers_of(&problem))
        }
    }
}

/// Leaves a request.
async fn leave(context: &Context<'_>, form: &Form) -> Result<Response, Error> {
    let is_page = context.request.is_frame() || context.request.wants_html();
    let mut fields = form.fields.clone();
    let left = async {
        attachments::check(context, form).await?;
        if !form.files.is_empty() {
            // Another file is another request.
            fields.put(FILES, &attachments::digests(&form.files).await?);
        }
        store(context, &fields, &form.files).await
    };
    match left.await {
        Ok(stored) if is_page => {
            let mut page = context.pages().request(&stored.record, &stored.token);
            if !form.files.is_empty()
                && let Some(reference) = Reference::parse(&stored.record.reference)
                && let Ok(proof) = conversations::opener(context, Some(&stored.token)).await
            {
                let opened = conversations::open(context, &reference, proof, Part::default()).await?;
                page = context.pages().request_with(&opened.record, &opened.messages, &stored.token);
                shown::show(context, &mut page, &FileField::default());
            }
            render::frame::page(&page, context, 201)
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
            let read = Read { slug: fields.text("article"), about: "" };
            let mut page = context.pages().contact(&key, fields.draft(), read, Some(&problem));
            shown::show(context, &mut page, &context.pages().file_field(Some(&problem), &[], ""));
            Ok(render::frame::page(&page, context, problem.status())?.with_headers_of(&problem))
        }
        Err(problem) => match context.pages().contact_intro_anew(&problem) {
            // What the form asked to agree to may be another one by now: the box comes with the refusal.
            Some(intro) => {
                let mut body = serde_json::to_value(problem.document(&context.texts))?;
                if let Value::Object(body) = &mut body {
                    body.insert("intro".to_owned(), json!(intro));
                }
                let language = problem.language(&context.texts);
                Ok(Response::problem(problem.status(), &language, &body)?.with_headers_of(&problem))
            }
            None => Err(problem.into()),
        },
    }
}
