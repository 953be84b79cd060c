//! What a visitor reads and writes in a conversation that stands.

use nearhand_shared::attachment::address::SHOWN_S;
use nearhand_shared::page::{ReplyForm, SurveyForm};
use nearhand_shared::problem::{Problem, QueryError};
use nearhand_shared::request::KEY_FIELD;
use nearhand_shared::request::reference::Reference;
use serde_json::json;
use worker::{Env, Method};

use super::attachments;
use super::ratings::conversation;
use super::reading::{check_origin, fields};
use crate::abuse::limits;
use crate::content::{self, Context};
use crate::http::{Error, Form, NO_STORE, Request, Response};
use crate::render;
use crate::service::attachments::with_files;
use crate::service::conversations::{of_customer, open, opener, say};
use crate::service::idempotency::fresh_key;
use crate::vault::protocol::attachments::Who;
use crate::vault::protocol::conversation::Part;

/// How many messages an answer has at most where it is asked for so many.
const MOST: u32 = 200;

/// The messages after a number, or one more.
pub async fn serve(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    match request.method {
        Method::Get | Method::Head => {
            let context = content::load(request, env, site).await?;
            let part = part(request, Part::default())?;
            let reference = Reference::parse(reference).ok_or(Problem::Request)?;
            let opener = opener(&context, request.bearer().as_deref()).await?;
            let opened = open(&context, &reference, opener, part).await?;
            let standing = &opened.record.standing;
            let mut messages = context.pages().thread(&opened.messages, opened.before);
            for message in &mut messages {
                attachments::place(&context, &opened.record.reference, &mut message.attachments.0, SHOWN_S);
            }
            render::frame::draw_files(&mut messages);
            let body = json!({ "status": standing.status.told(), "seq": standing.seq, "messages": messages });
            Response::localized(200, &context.locale_tag, NO_STORE, &body)
        }
        Method::Post => {
            let fields = fields(request).await?;
            let context = content::load_for(request, env, site, Some(&fields)).await?;
            check_origin(&context)?;
            let reference = Reference::parse(reference).ok_or(Problem::Request)?;
            let opener = opener(&context, request.bearer().as_deref()).await?;
            let stored = say(&context, &reference, opener, &fields).await?;
            Response::localized(201, &context.locale_tag, NO_STORE, &stored)
        }
        _ => Err(Problem::Method("GET, HEAD, POST").into()),
    }
}

/// Which of a conversation's messages an address asks for; where it asks for none, `other`.
///
/// # Errors
/// [`Problem::Query`]: what is no number is a mistake that shall not look like an answer.
pub fn part(request: &Request, other: Part) -> Result<Part, Problem> {
    let number = |name| match request.query(name).filter(|number| !number.is_empty()) {
        None => Ok(None),
        // Past any number there is nothing.
        Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            Ok(Some(number.parse().unwrap_or(u32::MAX)))
        }
        Some(_) => Err(Problem::Query(QueryError::Cursor)),
    };
    let (after, before, limit) = (number("after")?, number("before")?, number("limit")?);
    if after.is_none() && before.is_none() && limit.is_none() {
        return Ok(other);
    }
    let limit = limit.or(before.map(|_| Part::SHOWN)).map(|limit| limit.clamp(1, MOST));
    Ok(Part { after: after.unwrap_or_default(), before, limit })
}

/// All conversations of a customer whom the shop vouches for, newest first, from all regions, without a code.
pub async fn mine(request: &Request, env: &Env, site: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    limits::small(&context).await?;
    let listed = of_customer(&context).await?;
    let pages = context.pages();
    let requests = listed.records.iter().map(|record| {
        let last = &record.standing.last;
        let when = last.at.map(|at| pages.day_and_time(at)).unwrap_or_default();
        json!({
            "reference": record.reference, "created": record.created, "status": record.standing.status.told(),
            "seq": record.standing.seq, "call": record.call.is_some(),
            "last": { "from": last.from, "at": last.at, "when": when, "message": last.message },
        })
    });
    let body = json!({ "requests": requests.collect::<Vec<_>>(), "unreachable": listed.unreachable });
    Response::localized(200, &context.locale_tag, NO_STORE, &body)
}

/// A message that the form of the frame has sent: the conversation as it is then, or the form with what is wrong.
pub async fn post_form(context: &Context<'_>, reference: &str, form: &Form) -> Result<Response, Error> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let sent = &form.fields;
    // The client sends it as programs do.
    let bearer = context.request.bearer().unwrap_or_default();
    let code = Some(sent.text("code")).filter(|code| !code.is_empty()).unwrap_or(&bearer);
    let proof = opener(context, Some(code).filter(|code| !code.is_empty())).await?;
    let (fields, arrived, refused) = with_files(context, &reference, Who::Visitor(proof.clone()), form).await?;
    let said = match refused {
        Some(problem) => Err(problem),
        None => say(context, &reference, proof.clone(), &fields).await,
    };
    let opened = open(context, &reference, proof, Part::shown(None)).await?;
    let fresh = fresh_key(context)?;
    let form = ReplyForm { key: &fresh, code, ..ReplyForm::default() };
    let survey = SurveyForm { code, ..SurveyForm::default() };
    let Err(problem) = said else {
        return render::frame::page(&conversation(context, &opened, form, survey)?, context, 201);
    };
    // The form comes back as it was, with what is wrong.
    let key = if problem == Problem::KeyReused { form.key } else { sent.text(KEY_FIELD) };
    let form = ReplyForm { key, draft: sent.text("message"), problem: Some(&problem), arrived: &arrived, ..form };
    let page = conversation(context, &opened, form, survey)?;
    Ok(render::frame::page(&page, context, problem.status())?.with_headers_of(&problem))
}
