//! What a visitor may do with what is kept of their conversation: take it along, and have it erased.

use nearhand_shared::page::PageBuilder;
use nearhand_shared::problem::Problem;
use nearhand_shared::request::Fields;
use nearhand_shared::request::reference::Reference;
use worker::Env;

use super::reading::{check_origin, only_read};
use crate::content::{self, Context};
use crate::http::{Error, NO_STORE, Request, Response};
use crate::render;
use crate::service::conversations::opener;
use crate::service::customers;
use crate::vault::protocol::conversation::Opener;

/// Their own copy.
pub async fn export(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load(request, env, site).await?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    let export = customers::export_own(&context, &reference, opener).await?;
    Ok(Response::localized(200, &context.locale_tag, NO_STORE, &export)?
        .with("content-disposition", PageBuilder::export_name(&reference)))
}

/// The same from the form of the frame, which carries the code.
pub async fn copy(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let export = customers::export_own(context, &reference, proof(context, fields).await?).await?;
    Ok(Response::localized(200, &context.locale_tag, NO_STORE, &export)?
        .with("content-disposition", PageBuilder::export_name(&reference)))
}

/// Erases it from there: a page says so.
pub async fn erase_form(context: &Context<'_>, reference: &str, fields: &Fields) -> Result<Response, Error> {
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let receipt = customers::erase_own(context, &reference, proof(context, fields).await?).await?;
    let is_pending = receipt.get("unreachable").is_some();
    let number = receipt.get("receipt").and_then(serde_json::Value::as_str).unwrap_or_default();
    let status = if is_pending { 202 } else { 200 };
    render::frame::page(&context.pages().erased(number, is_pending), context, status)
}

async fn proof(context: &Context<'_>, fields: &Fields) -> Result<Opener, Problem> {
    let code = fields.text("code");
    opener(context, Some(code).filter(|code| !code.is_empty())).await
}

/// Erases it, with a receipt.
pub async fn erase(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    check_origin(&context)?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    let receipt = customers::erase_own(&context, &reference, opener).await?;
    let status = if receipt.get("unreachable").is_some() { 202 } else { 200 };
    Response::localized(status, &context.locale_tag, NO_STORE, &receipt)
}
