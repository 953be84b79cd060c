//! What a visitor may do with what is kept of their conversation: take it along, and have it erased.

use nearhand_shared::problem::Problem;
use nearhand_shared::request::reference::Reference;
use worker::Env;

use super::reading::{check_origin, only_read};
use crate::content;
use crate::http::{Error, NO_STORE, Request, Response};
use crate::service::conversations::opener;
use crate::service::customers;

/// Their own copy.
pub async fn export(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    only_read(request)?;
    let context = content::load(request, env, site).await?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    let export = customers::export_own(&context, &reference, opener).await?;
    let name = format!("attachment; filename=\"{reference}.json\"");
    Ok(Response::localized(200, &context.locale_tag, NO_STORE, &export)?.with("content-disposition", name))
}

/// Erases it, with a receipt.
pub async fn erase(request: &Request, env: &Env, site: &str, reference: &str) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    check_origin(&context)?;
    let reference = Reference::parse(reference).ok_or(Problem::Request)?;
    let opener = opener(&context, request.bearer().as_deref()).await?;
    let receipt = customers::erase_own(&context, &reference, opener).await?;
    Response::localized(200, &context.locale_tag, NO_STORE, &receipt)
}
