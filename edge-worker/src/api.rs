//! The models of views, as JSON.

use worker::{Env, Response};

use crate::answer::{self, Failure};
use crate::ask::Ask;
use crate::route::View;
use crate::{content, frame, memo};

/// Answers the model of a view: the same page that the frame renders.
pub async fn view(ask: &Ask, env: &Env, site: &str, view: View) -> Result<Response, Failure> {
    if let Some(response) = memo::recall(ask, site) {
        return Ok(response);
    }
    let loaded = content::load(ask, env, site).await?;
    let page = frame::page(ask, env, &loaded, &view).await?;
    let response = answer::model(&loaded, &page)?;
    memo::keep(ask, &loaded, &view, &response);
    Ok(response)
}
