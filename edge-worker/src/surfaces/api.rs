//! The models of views, as JSON, and the description of the whole API.

use worker::Env;

use super::frame::{count, model};
use super::memo::{self, Form};
use super::reading::only_read;
use crate::content;
use crate::http::{Error, NO_STORE, Request, Response};
use crate::render::until;
use crate::route::View;

/// Answers the model of a view: the same page that the frame renders.
pub async fn view(request: &Request, env: &Env, site: &str, view: View) -> Result<Response, Error> {
    let context = content::load(request, env, site).await?;
    count(&context, &context.visitor, &view);
    let make = async || {
        let page = model(&context, &view).await?;
        // What a code opened is nobody else's, and nothing that a disk keeps.
        let cache = if view.is_personal() { NO_STORE } else { "private, no-cache" };
        let response = Response::localized(200, &context.locale_tag, cache, &page)?;
        let response = response.true_until(context.now(), until(&page));
        Ok(memo::unless_in_vain(response, &page.view, &context))
    };
    memo::once(Form::Json, &context, &view, make).await
}

/// The OpenAPI document.
pub fn description(request: &Request) -> Result<Response, Error> {
    only_read(request)?;
    let headers = [
        ("content-type", "application/json"),
        ("cache-control", "public, max-age=300"),
        ("access-control-allow-origin", "*"),
    ];
    Response::new(200, &headers, include_bytes!("../../openapi.json").to_vec())
}
