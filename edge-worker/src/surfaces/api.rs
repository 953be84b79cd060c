//! The models of views, as JSON.

use web_sys::Response;
use worker::Env;

use crate::answer::{self, Failure};
use crate::ask::Ask;
use crate::memo::{self, Form};
use crate::route::View;
use crate::{content, frame};

/// Answers the model of a view: the same page that the frame renders.
pub async fn view(ask: &Ask, env: &Env, site: &str, view: View) -> Result<Response, Failure> {
    let loaded = content::load(ask, env, site).await?;
    let make = async || answer::model(&loaded, &frame::page(ask, env, &loaded, &view).await?);
    memo::once(Form::Json, ask, &loaded, &view, make).await?.send()
}
